"""What the blanks of one sheet say: ticks, words, choices from lists, and words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element

from facilitator.collectors.form_registry import read_field
from facilitator.collectors.word.elements import SWITCHED_ON
from facilitator.collectors.word.outside_text import TypedText
from facilitator.collectors.word.story import WordBlank
from facilitator.model.base import blank_name
from facilitator.model.blanks import Blank
from facilitator.model.submission import TICKED, FieldReading
from facilitator.rules.responses.parse_answer import CROSSES
from facilitator.tables.office_files import xml_part
from facilitator.text.interface import t

_OFF = frozenset({"○", "☐", "◯", "□", "⚪", "❍"})
_ON = frozenset({"●", "☑", "☒", "⬤", "◉", "■"})
"""Signs that programs draw for a box that is ticked, and the first lines for one that is not."""
_MANY = 6
_TYPED, _DAMAGED, _MARKED = 0.8, 0.5, 0.6
_EMPTY_LINE = "\N{NO-BREAK SPACE} \t\n_☐"

_CUSTOM_XML = re.compile(r"customXml/item\d+\.xml")
_PLAIN_PATH = re.compile(r"(?:/(?:[\w.-]+:)?[\w.-]+(?:\[\d{1,4}\])?)+(?:/@[\w.:-]+|/text\(\))?")
_PREFIX = re.compile(r"""xmlns:([\w.-]+)=["']([^"']*)["']""")
_LONGEST_PATH = 1000
_MOST_ITEMS = 20


class BoundData:
    """The data that a file keeps beside its document; Word goes by it where a control is bound."""

    def __init__(self, archive: ZipFile) -> None:
        names = [name for name in archive.namelist() if _CUSTOM_XML.fullmatch(name)]
        self._items = [xml_part(archive, name) for name in names[:_MOST_ITEMS]]

    def value(self, blank: WordBlank) -> str | None:
        path, prefixes = blank.binding or ("", "")
        # Plain steps only: anything else could count without end.
        if len(path) > _LONGEST_PATH or not _PLAIN_PATH.fullmatch(path):
            return None
        values = (_look_up(item, path, dict(_PREFIX.findall(prefixes))) for item in self._items)
        return next((value for value in values if value is not None), None)


def _look_up(item: _Element, path: str, prefixes: dict[str, str]) -> str | None:
    try:
        nodes = item.getroottree().xpath(path, namespaces=prefixes or None)
    except etree.XPathError:
        return None
    if not isinstance(nodes, list) or not nodes:
        return None
    first = nodes[0]
    return "".join(map(str, first.itertext())) if isinstance(first, _Element) else str(first)


@dataclass
class SheetAnswers:
    """``unread`` was typed where it is nobody's answer."""

    readings: list[FieldReading] = field(default_factory=list)
    unread: list[TypedText] = field(default_factory=list)
    code: str = ""


def read_answers(
    places: Sequence[WordBlank],
    typed: Iterable[TypedText],
    blanks: Mapping[str, Blank],
    code: str,
    data: BoundData,
) -> SheetAnswers:
    """``code`` is the blank of the sheet's code."""
    boxes = {b.state(c.value) for b in blanks.values() if b.kind == "choice" for c in b.choices}
    boxes |= {blank.name for blank in blanks.values() if blank.kind == "tick"}
    answers, beside = SheetAnswers(), dict[WordBlank, str]()
    for text in typed:
        target = _target(text, boxes, beside)
        if target is None:
            answers.unread.append(text)
        else:
            beside[target] = text.text
    by_name: dict[str, list[WordBlank]] = {}
    for place in places:
        by_name.setdefault(place.name, []).append(place)
    sheet = _SheetReader(by_name, beside, data)
    answers.code = next(filter(None, map(sheet.words, by_name.get(code, ()))), "")
    answers.readings = [r for b in blanks.values() if b.name != code for r in sheet.readings(b)]
    return answers


def _target(typed: TypedText, boxes: set[str], taken: Mapping[WordBlank, str]) -> WordBlank | None:
    """The blank that words were meant for: the only box beside a cross, an empty field's."""
    ticks = [blank for blank in typed.block.blanks if blank.name in boxes]
    fields = [blank for blank in typed.block.blanks if blank.name not in boxes]
    if ticks and _cross(typed.text):
        return ticks[0] if len(ticks) == 1 and not ticks[0].checked else None
    near = typed.near if typed.near in fields else next(iter(fields), None)
    if near is None or near in taken or near.words.strip(_EMPTY_LINE):
        return None
    return near


def _cross(words: str) -> str:
    sign = "".join(character for character in "".join(words.split()) if character not in _OFF)
    return sign if sign.casefold() in CROSSES or sign in _ON else ""


@dataclass(frozen=True)
class _SheetReader:
    """``beside`` are words that were typed beside a blank and meant for it."""

    places: Mapping[str, Sequence[WordBlank]]
    beside: Mapping[WordBlank, str]
    data: BoundData

    def words(self, place: WordBlank) -> str:
        return place.words.strip(_EMPTY_LINE) or self.beside.get(place, "")

    def readings(self, blank: Blank) -> Iterator[FieldReading]:
        if blank.kind == "choice":
            for choice in blank.choices:
                for box in self.places.get(blank_name(blank.name, choice.value), ()):
                    yield from self._read_box(blank, choice.value, box)
            return
        for place in self.places.get(blank.name, ()):
            if blank.kind == "tick":
                yield from self._read_box(blank, TICKED, place)
            else:
                yield from self._read_text(blank, place)

    def _read_box(self, blank: Blank, value: str, box: WordBlank) -> Iterator[FieldReading]:
        bound = self.data.value(box)
        doubt = ""
        strange = self._strange_words(box)
        cross = _cross(box.words) or _cross(self.beside.get(box, ""))
        if bound is not None and box.checked is not None and (bound in SWITCHED_ON) != box.checked:
            confidence, doubt = _DAMAGED, t("word-box-state")
        elif box.checked:
            confidence = _TYPED if strange else 1.0
            if strange:
                doubt = t("word-typed-in-box", words=strange)
        elif cross or strange:
            confidence = _TYPED if cross else 0
            doubt = t("word-typed-for-box", words=cross or strange)
        elif box.marked:
            confidence, doubt = _MARKED, t("word-box-coloured")
        else:
            return
        yield FieldReading(blank=blank.name, value=value, confidence=confidence, doubt=doubt)

    def _strange_words(self, box: WordBlank) -> str:
        """Words in the place of a box that are no sign for one.

        What stands in many boxes is another program's sign for an empty one.
        """
        words = _words_in(box)
        boxes = [place for places in self.places.values() for place in places]
        alike = sum(_words_in(place) == words for place in boxes) if words else 0
        return words if alike < _MANY else ""

    def _read_text(self, blank: Blank, place: WordBlank) -> Iterator[FieldReading]:
        words, bound = _words_of(place), self.data.value(place)
        reading = _read_words(blank, words, place)
        readings = [_damaged(reading, place)] if reading else []
        kept = read_field(blank, bound) if bound else None
        if kept and not any(reading.value == kept.value for reading in readings):
            readings.append(kept)
            if len(readings) > 1:
                doubt = t("word-other-words")
                readings = [r.model_copy(update={"doubt": doubt}) for r in readings]
        beside = self.beside.get(place, "")
        if not readings and (typed := _read_words(blank, beside, place)):
            readings.append(typed.less_sure(t("word-beside-field"), _TYPED))
        yield from readings


def _words_in(box: WordBlank) -> str:
    words = "".join(sign for sign in box.words if sign not in _OFF and sign not in _ON)
    return " ".join(words.replace("\N{NO-BREAK SPACE}", " ").split())


def _words_of(place: WordBlank) -> str:
    words = place.repeated or place.words
    return "" if place.hint and not words.strip(_EMPTY_LINE) else words.strip("_")


def _read_words(blank: Blank, words: str, place: WordBlank) -> FieldReading | None:
    reading = read_field(blank, words)
    if reading and blank.kind == "pick" and reading.confidence == 0:
        chosen = place.options.get(words.strip())
        return read_field(blank, chosen) if chosen else reading
    return reading


def _damaged(reading: FieldReading, place: WordBlank) -> FieldReading:
    if place.repeated:
        doubt, confidence = t("word-repeated"), _DAMAGED
    elif place.glued:
        doubt, confidence = t("word-glued"), _DAMAGED
    elif place.struck:
        doubt, confidence = t("word-struck"), _TYPED
    else:
        return reading
    confidence = min(confidence, reading.confidence)
    return reading.model_copy(update={"doubt": doubt, "confidence": confidence})
