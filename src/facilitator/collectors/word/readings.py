"""What the blanks of one sheet say: ticks, words, choices from lists, and words beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from facilitator.collectors.form_registry import read_field
from facilitator.collectors.word.bound import BoundData
from facilitator.collectors.word.found import WordBlank
from facilitator.collectors.word.typed import Typed
from facilitator.model.base import blank_name
from facilitator.model.blanks import Blank
from facilitator.model.submission import TICKED, FieldReading
from facilitator.rules.responses.parse_answer import CROSSES

_OFF = frozenset({"○", "☐", "◯", "□", "⚪", "❍"})
_ON = frozenset({"●", "☑", "☒", "⬤", "◉", "■"})
"""Signs that programs draw for a box that is ticked, and the first lines for one that is not."""
_MANY = 6
_TYPED, _DAMAGED, _MARKED = 0.8, 0.5, 0.6
_YES = frozenset({"1", "true", "on"})
_BESIDE = "It was typed beside its field."
_STRUCK = "Part of it is struck through."
_REPEATED = "LibreOffice has saved it several times over; look into the file."
_GLUED = "LibreOffice has glued its lines together; look into the file."
_COLOURED = "The box is marked in colour and not ticked."


@dataclass
class SheetAnswers:
    """What one sheet says. ``unread`` was typed where it is nobody's answer."""

    readings: list[FieldReading] = field(default_factory=list)
    unread: list[Typed] = field(default_factory=list)
    code: str = ""


def answers_in(
    found: Sequence[WordBlank],
    typed: Iterable[Typed],
    blanks: Mapping[str, Blank],
    code: str,
    data: BoundData,
) -> SheetAnswers:
    """The answers of the sheet with these places; ``code`` is the blank of the sheet's code."""
    boxes = {b.state(c.value) for b in blanks.values() if b.kind == "choice" for c in b.choices}
    boxes |= {blank.name for blank in blanks.values() if blank.kind == "tick"}
    answers, beside = SheetAnswers(), dict[WordBlank, str]()
    for one in typed:
        target = _target(one, boxes, beside)
        if target is None:
            answers.unread.append(one)
        else:
            beside[target] = one.text
    places: dict[str, list[WordBlank]] = {}
    for place in found:
        places.setdefault(place.name, []).append(place)
    sheet = _Sheet(places, beside, data)
    answers.code = next((said for one in places.get(code, ()) if (said := sheet.said(one))), "")
    answers.readings = [r for b in blanks.values() if b.name != code for r in sheet.readings(b)]
    return answers


def _target(typed: Typed, boxes: set[str], taken: Mapping[WordBlank, str]) -> WordBlank | None:
    """The blank that words were meant for: the only box beside a cross, an empty field's."""
    ticks = [found for found in typed.block.found if found.name in boxes]
    fields = [found for found in typed.block.found if found.name not in boxes]
    if ticks and cross(typed.text):
        return ticks[0] if len(ticks) == 1 and not ticks[0].checked else None
    near = typed.near if typed.near in fields else next(iter(fields), None)
    if near is None or near in taken or near.words.strip("\N{NO-BREAK SPACE} \t\n_"):
        return None
    return near


def cross(words: str) -> str:
    """The sign for a cross that these words are, and nothing else."""
    said = "".join(words.split())
    bare = "".join(sign for sign in said if sign not in _OFF)
    return bare if bare.casefold() in CROSSES or bare in _ON else ""


@dataclass(frozen=True)
class _Sheet:
    places: Mapping[str, Sequence[WordBlank]]
    beside: Mapping[WordBlank, str]
    data: BoundData

    def said(self, found: WordBlank) -> str:
        """The words of a field, or those beside it."""
        words = found.words.strip("\N{NO-BREAK SPACE} \t\n_")
        return words or self.beside.get(found, "")

    def readings(self, blank: Blank) -> Iterator[FieldReading]:
        if blank.kind == "choice":
            for choice in blank.choices:
                for found in self.places.get(blank_name(blank.name, choice.value), ()):
                    yield from self._ticked(blank, choice.value, found)
            return
        for found in self.places.get(blank.name, ()):
            if blank.kind == "tick":
                yield from self._ticked(blank, TICKED, found)
            else:
                yield from self._written(blank, found)

    def _ticked(self, blank: Blank, value: str, box: WordBlank) -> Iterator[FieldReading]:
        """A box that is on, or a cross that was typed in it or beside it."""
        kept = self.data.value(box)
        if kept is not None and box.checked is not None and (kept in _YES) != box.checked:
            doubt = "The file keeps another state of the box than it shows."
            yield FieldReading(blank=blank.name, value=value, confidence=_DAMAGED, doubt=doubt)
        elif box.checked:
            strange = self._strange(box)
            doubt = f"“{strange}” was typed into its box." if strange else ""
            sure = _TYPED if strange else 1.0
            yield FieldReading(blank=blank.name, value=value, confidence=sure, doubt=doubt)
        elif typed := cross(box.words) or cross(self.beside.get(box, "")):
            doubt = f"“{typed}” was typed where a box is ticked."
            yield FieldReading(blank=blank.name, value=value, confidence=_TYPED, doubt=doubt)
        elif strange := self._strange(box):
            doubt = f"“{strange}” was typed where a box is ticked."
            yield FieldReading(blank=blank.name, value=value, confidence=0, doubt=doubt)
        elif box.marked:
            yield FieldReading(blank=blank.name, value=value, confidence=_MARKED, doubt=_COLOURED)

    def _strange(self, box: WordBlank) -> str:
        """Words in the place of a box that are no sign for one.

        What stands in many boxes is another program's sign for an empty one.
        """
        words = _words_in(box)
        boxes = [one for found in self.places.values() for one in found if one.block.found]
        alike = sum(_words_in(one) == words for one in boxes) if words else 0
        return words if alike < _MANY else ""

    def _written(self, blank: Blank, found: WordBlank) -> Iterator[FieldReading]:
        words, kept = _words(found), self.data.value(found)
        readings = [_doubted(r, found) for r in (_understood(blank, words, found),) if r]
        bound = read_field(blank, kept, "") if kept else None
        if bound and not any(r.value == bound.value for r in readings):
            readings.append(bound)
            if len(readings) > 1:
                doubt = "The file keeps other words for its field than it shows."
                readings = [r.model_copy(update={"doubt": doubt}) for r in readings]
        beside = self.beside.get(found, "")
        typed = _understood(blank, beside, found) if beside and not readings else None
        if typed:
            sure = min(typed.confidence, _TYPED)
            readings.append(
                typed.model_copy(update={"confidence": sure, "doubt": typed.doubt or _BESIDE})
            )
        yield from readings


def _words_in(box: WordBlank) -> str:
    """The words in the place of a box, without the signs for one."""
    words = "".join(sign for sign in box.words if sign not in _OFF and sign not in _ON)
    return " ".join(words.replace("\N{NO-BREAK SPACE}", " ").split())


def _words(found: WordBlank) -> str:
    words = found.repeated or found.words
    return "" if found.hint and not words.strip("\N{NO-BREAK SPACE} \t\n_") else words.strip("_")


def _understood(blank: Blank, words: str, found: WordBlank) -> FieldReading | None:
    reading = read_field(blank, words, "")
    if reading and blank.kind == "pick" and reading.confidence == 0:
        chosen = found.options.get(words.strip())
        reading = read_field(blank, chosen, "") if chosen else reading
    return reading


def _doubted(reading: FieldReading, found: WordBlank) -> FieldReading:
    """A reading with what is wrong with the field that it comes from."""
    if found.repeated:
        doubt, sure = _REPEATED, _DAMAGED
    elif found.glued:
        doubt, sure = _GLUED, _DAMAGED
    elif found.struck:
        doubt, sure = _STRUCK, _TYPED
    else:
        return reading
    return reading.model_copy(update={"doubt": doubt, "confidence": min(sure, reading.confidence)})
