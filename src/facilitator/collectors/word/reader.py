"""Filled Word files: every sheet in a file, and a word on everything else that was put into it.

The file's parts; its story, blanks and the words outside of them; which worksheet each blank is of;
the readings of each sheet; and a remark on everything that was not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from zipfile import ZipFile

from lxml.etree import _Element

from facilitator.collectors.form_registry import (
    FormName,
    FormRegistry,
    FormWords,
    ParsedFile,
    form_in_footer,
    form_in_property,
    no_form_of_ours,
)
from facilitator.collectors.word.elements import attribute, sheet_code_patterns, words_of
from facilitator.collectors.word.outside_text import (
    TypedText,
    WordSheetRemarks,
    typed_at_edges,
    typed_texts,
    unknown_texts,
)
from facilitator.collectors.word.readings import BoundData, read_answers
from facilitator.collectors.word.story import LooseText, Story, WordBlank, WordBlock, read_story
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.form import FORM_KEY
from facilitator.model.submission import Submission
from facilitator.rules.responses.sheet_codes import is_code, normalise_code
from facilitator.tables.office_files import open_archive, xml_part
from facilitator.text.interface import in_sequence, t
from facilitator.text.plain_text import quoted

_STORIES = re.compile(r"word/(?:header|footer)\d*\.xml")
_MOST_STORIES = 40
_NOTES = ("comment", "footnote", "endnote")
_RULES = ("separator", "continuationSeparator", "continuationNotice")
_LEAST_TWINS = 3
"""Blanks that must be there again before a file is taken for several worksheets."""


def collect(data: bytes, registry: FormRegistry) -> ParsedFile:
    """The sheets of a Word file. Raises SourceError, without a place, where it has none."""
    with open_archive(data) as archive:
        file = _read_parts(archive)
    if file is None:
        raise no_form_of_ours()
    return _WordReader(file, registry.form_blanks(file.form), registry).read()


@dataclass(frozen=True)
class _WordFile:
    """``edges`` are headers and footers, ``notes`` comments and the like with their words."""

    form: FormName
    body: _Element
    edges: tuple[_Element, ...]
    notes: tuple[tuple[str, str], ...]
    data: BoundData


def _read_parts(archive: ZipFile) -> _WordFile | None:
    """The parts of a form; None for a file that is none of ours. Raises SourceError."""
    names = [name for name in archive.namelist() if _STORIES.fullmatch(name)]
    edges = tuple(xml_part(archive, name) for name in names[:_MOST_STORIES])
    form = form_in_property(_form_property(archive))
    form = form or next(filter(None, (form_in_footer(_line_of(edge)) for edge in edges)), None)
    if form is None:
        return None
    body = xml_part(archive, "word/document.xml")
    return _WordFile(form, body, edges, tuple(_notes(archive)), BoundData(archive))


def _line_of(element: _Element) -> str:
    return " ".join("".join(words_of(element)).split())


def _form_property(archive: ZipFile) -> str:
    if "docProps/custom.xml" in archive.namelist():
        for element in xml_part(archive, "docProps/custom.xml").iter("{*}property"):
            if element.get("name") == FORM_KEY:
                return "".join(map(str, element.itertext())).strip()
    return ""


def _notes(archive: ZipFile) -> Iterator[tuple[str, str]]:
    for kind in _NOTES:
        if f"word/{kind}s.xml" in archive.namelist():
            for note in xml_part(archive, f"word/{kind}s.xml").iter(f"{{*}}{kind}"):
                words = _line_of(note)
                if words and attribute(note, name="type") not in _RULES:
                    yield kind, words


@dataclass(frozen=True)
class _WordReader:
    file: _WordFile
    blanks: Mapping[str, Blank]
    registry: FormRegistry

    def read(self) -> ParsedFile:
        story = read_story(self.file.body, self._labels())
        words = self.registry.printed_words(self.file.form.letters)
        typed = self._typed(story.loose, words)
        sheets = [
            self._sheet(blanks, place, story, typed, words)
            for place, blanks in self._worksheets(story)
        ]
        if not any(sheet.readings for sheet in sheets):
            raise self._nothing_in(story, sheets)
        return ParsedFile(tuple(sheets))

    def _places(self) -> Iterator[tuple[str, Blank]]:
        """Every place with its blank: of a choice, one place a state."""
        for blank in self.blanks.values():
            for place in (blank.name, *(blank.state(choice.value) for choice in blank.choices)):
                yield place, blank

    def _labels(self) -> dict[str, str]:
        return {place: blank.label_text for place, blank in self._places()}

    @property
    def _quotes(self) -> bool:
        """Whether words may be quoted: not where some may stand on a page that people keep."""
        return self.registry.private.isdisjoint(self.blanks)

    def _quotes_from(self, block: WordBlock) -> bool:
        """Whether words in a cell or line may be: it has blanks, and none of them is private."""
        if self._quotes:
            return True
        private = {place for place, blank in self._places() if blank.name in self.registry.private}
        return bool(block.blanks) and all(blank.name not in private for blank in block.blanks)

    def _typed(self, loose: Sequence[LooseText], words: FormWords) -> list[TypedText]:
        if words.exact:
            return min((typed_texts(loose, text) for text in words.texts), key=len)
        labels = [blank.label_text for blank in self.blanks.values()]
        choices = [choice.label for blank in self.blanks.values() for choice in blank.choices]
        return unknown_texts(loose, " ".join((*words.texts, *labels, *choices)))

    def _worksheets(self, story: Story) -> list[tuple[str, list[WordBlank]]]:
        """The blanks of each worksheet in the file, with what the worksheet is called there."""
        counts = Counter(blank.name for blank in story.blanks)
        repeated = [name for name, count in counts.items() if count > 1]
        if len(repeated) >= max(_LEAST_TWINS, len(counts) / 2):
            parts = list(_divided(story.blanks))
            codes = [self._code_in(part) for part in parts]
            if all(codes) and len(set(codes)) == len(codes):
                return [
                    (t("word-sheet", number=number), part)
                    for number, part in enumerate(parts, start=1)
                ]
            raise _not_told_apart(len(parts))
        if len(story.twins) >= _LEAST_TWINS:
            raise _not_told_apart()
        return [("", story.blanks)]

    def _code_in(self, part: Sequence[WordBlank]) -> str:
        words = (blank.words for blank in part if blank.name == self.registry.code)
        return normalise_code(next(words, ""))

    def _sheet(
        self,
        blanks: Sequence[WordBlank],
        place: str,
        story: Story,
        typed: Sequence[TypedText],
        words: FormWords,
    ) -> Submission:
        is_first = blanks[:1] == story.blanks[:1]

        def is_own(after: WordBlank | None) -> bool:
            return is_first if after is None else after in blanks

        own = [text for text in typed if is_own(text.after)]
        answers = read_answers(blanks, own, self.blanks, self.registry.code, self.file.data)
        code = answers.code if normalise_code(answers.code) else self._printed_code()
        remarks = WordSheetRemarks(
            unread=answers.unread,
            aside=tuple(self._aside(words, code)) if is_first else (),
            marked=[text for text in story.marked if is_own(text.after)],
            drawn=[after for after in story.drawn if is_own(after)],
            labels=self._labels(),
            quotes=self._quotes_from,
        )
        return Submission(
            code=code,
            form=self.file.form.letters,
            readings=tuple(answers.readings),
            place=place,
            note=remarks.note(),
        )

    def _printed_code(self) -> str:
        for words in map(_line_of, self.file.edges):
            printed, typed = (pattern.search(words) for pattern in sheet_code_patterns())
            if printed and is_code(normalise_code(printed[1])):
                return printed[1]
            if typed and self.registry.code in self.blanks:
                return typed[1]
        return ""

    def _aside(self, words: FormWords, code: str) -> Iterator[str]:
        for kind, note in self.file.notes:
            if self._quotes:
                yield t("word-note-unread", kind=kind, words=quoted(note))
            else:
                yield t("word-private-note-unread", kind=kind)
        if not words.exact:
            yield t("word-not-looked-for")
            return
        for typed in typed_at_edges(self.file.edges, words, self.registry.letterhead):
            if normalise_code(typed.text) != normalise_code(code):
                what = quoted(typed.text) if self._quotes else t("word-something")
                yield t("word-typed-at-edge", what=what)

    def _nothing_in(self, story: Story, sheets: Sequence[Submission]) -> SourceError:
        if not {blank.name for blank in story.blanks} - {self.registry.code}:
            return SourceError.because(
                t("word-blanks-gone"),
                hint=t("form-type-in"),
            )
        note = next((sheet.note for sheet in sheets if sheet.note), "")
        if note and note != t("word-not-looked-for"):
            what = in_sequence(t("word-nothing-in-fields"), note)
            return SourceError.because(what, hint=t("form-type-in"))
        return SourceError.because(t("collect-nothing-filled"), hint=t("collect-ask-filled"))


def _divided(blanks: Sequence[WordBlank]) -> Iterator[list[WordBlank]]:
    part: dict[str, WordBlank] = {}
    for blank in blanks:
        if blank.name in part:
            yield list(part.values())
            part = {}
        part[blank.name] = blank
    yield list(part.values())


def _not_told_apart(count: int = 0) -> SourceError:
    return SourceError.because(
        t("word-several-sheets", count=count), hint=t("word-several-sheets-hint")
    )
