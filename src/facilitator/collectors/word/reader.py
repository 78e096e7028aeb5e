"""Filled Word files: every sheet in a file, and a word on everything else that was put into it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.collectors.form_registry import FormRegistry, FormWords, ParsedFile
from facilitator.collectors.quoting import printable as shown
from facilitator.collectors.word.edges import typed_at_edges
from facilitator.collectors.word.file import WordFile, read_file
from facilitator.collectors.word.found import LooseText, Story, WordBlank, WordBlock
from facilitator.collectors.word.readings import answers_in
from facilitator.collectors.word.remarks import note_on
from facilitator.collectors.word.story import read_story
from facilitator.collectors.word.typed import Typed, typed_words, unknown_words
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.submission import Submission
from facilitator.rules.responses.sheet_codes import is_code, normalise_code
from facilitator.tables.office_files import open_archive

_TYPE_IN = 'Type its answers into the workbook that "facilitator new responses" makes.'
_PRINTED_CODE = re.compile(r"Sheet code\s*([0-9A-Za-z]{4}\s?-\s?[0-9A-Za-z]{4})\b")
_TYPED_CODE = re.compile(r"Sheet code[\s_]*([0-9A-Za-z](?:[ -]?[0-9A-Za-z]){2,11})[\s_]*$")
_NOT_LOOKED_FOR = (
    "Its form was printed before forms kept their own words: what may be typed far from its fields"
    " was not looked for."
)
_LEAST_TWINS = 3
"""Blanks that must be there again before a file is taken for several worksheets."""


def collect(data: bytes, asked: FormRegistry) -> ParsedFile:
    """The sheets of a Word file. Raises SourceError, without a place, where it has none."""
    with open_archive(data) as archive:
        file = read_file(archive)
    if file is None:
        raise SourceError.because(
            "It is none of our forms.", hint="Collect worksheets that facilitator made."
        )
    blanks = asked.form_blanks(file.form)
    return _Reading(file, blanks, asked).collected()


@dataclass(frozen=True)
class _Reading:
    """One Word file that is being read."""

    file: WordFile
    blanks: Mapping[str, Blank]
    asked: FormRegistry

    @property
    def _quotes(self) -> bool:
        """Whether words may be quoted: not where some may stand on a page that people keep."""
        return self.asked.private.isdisjoint(self.blanks)

    def _quotes_from(self, block: WordBlock) -> bool:
        """Whether words in a cell or line may be: it has blanks, and none of them is private."""
        if self._quotes:
            return True
        private = {place for place, blank in self._places() if blank.name in self.asked.private}
        return bool(block.found) and not any(found.name in private for found in block.found)

    def _places(self) -> Iterator[tuple[str, Blank]]:
        """Every place by its name, with its blank: of a choice, one place a state."""
        for blank in self.blanks.values():
            for place in (blank.name, *(blank.state(choice.value) for choice in blank.choices)):
                yield place, blank

    def collected(self) -> ParsedFile:
        story = read_story(self.file.body, self._labels())
        words = self.asked.printed_words(self.file.form.letters)
        typed = self._typed(story.loose, words)
        sheets = [
            self._sheet(part, place, story, typed, words) for place, part in self._parts(story)
        ]
        if not any(sheet.readings for sheet in sheets):
            raise self._nothing_in(story, sheets)
        return ParsedFile(tuple(sheets))

    def _labels(self) -> dict[str, str]:
        """The question of every place by its name: of a choice, one place a state."""
        return {place: blank.label for place, blank in self._places()}

    def _typed(self, loose: Sequence[LooseText], words: FormWords) -> list[Typed]:
        """What stands outside of the blanks and is not the form's own."""
        if words.exact:
            return min((typed_words(loose, text) for text in words.texts), key=len)
        labels = [b.label for b in self.blanks.values()]
        choices = [c.label for b in self.blanks.values() for c in b.choices]
        return unknown_words(loose, " ".join((*words.texts, *labels, *choices)))

    def _parts(self, story: Story) -> list[tuple[str, list[WordBlank]]]:
        """The places of each worksheet in the file, with what the worksheet is called there.

        Raises SourceError for several whose answers cannot be told apart.
        """
        times = Counter(found.name for found in story.found)
        again = [name for name, count in times.items() if count > 1]
        if len(again) >= max(_LEAST_TWINS, len(times) / 2):
            parts = list(_divided(story.found))
            codes = [self._code_in(part) for part in parts]
            if all(codes) and len(set(codes)) == len(codes):
                return [(f"sheet {number}", part) for number, part in enumerate(parts, start=1)]
            raise _several(len(parts))
        if len(story.twins) >= _LEAST_TWINS:
            raise _several(0)
        return [("", story.found)]

    def _code_in(self, part: Sequence[WordBlank]) -> str:
        return next(
            (normalise_code(found.words) for found in part if found.name == self.asked.code), ""
        )

    def _sheet(
        self,
        part: Sequence[WordBlank],
        place: str,
        story: Story,
        typed: list[Typed],
        words: FormWords,
    ) -> Submission:
        is_first = part[:1] == story.found[:1]

        def mine(after: WordBlank | None) -> bool:
            return is_first if after is None else after in part

        own = [one for one in typed if mine(one.after)]
        answers = answers_in(part, own, self.blanks, self.asked.code, self.file.data)
        code = answers.code if normalise_code(answers.code) else self._printed_code()
        aside = self._aside(words, code) if is_first else ()
        note = note_on(
            answers.unread,
            aside,
            [one for one in story.marked if mine(one.after)],
            [after for after in story.drawn if mine(after)],
            self._labels(),
            quotes=self._quotes_from,
        )
        return Submission(
            code=code,
            form=self.file.form.letters,
            readings=tuple(answers.readings),
            place=place,
            note=note,
        )

    def _printed_code(self) -> str:
        """The code as it stands at the top of the pages, printed there or typed over the line."""
        for words in self.file.stories:
            printed, typed = _PRINTED_CODE.search(words), _TYPED_CODE.search(words)
            if printed and is_code(normalise_code(printed[1])):
                return printed[1]
            if typed and self.asked.code in self.blanks:
                return typed[1]
        return ""

    def _aside(self, words: FormWords, code: str) -> tuple[str, ...]:
        """Sentences on comments and notes, and on what was typed into headers and footers."""
        rest = self._in_stories(words, code) if words.exact else (_NOT_LOOKED_FOR,)
        return (*map(self._said_aside, self.file.aside), *rest)

    def _said_aside(self, note: tuple[str, str]) -> str:
        what, words = note
        return (
            f"{what} says “{shown(words)}”, and was not read."
            if self._quotes
            else (f"{what} was not read.")
        )

    def _in_stories(self, words: FormWords, code: str) -> Iterator[str]:
        for one in typed_at_edges(self.file.story_roots, words, self.asked.letterhead):
            if normalise_code(one.text) != normalise_code(code):
                what = f"“{shown(one.text)}”" if self._quotes else "Something"
                yield f"{what} was typed at the edge of its pages, and not read."

    def _nothing_in(self, story: Story, sheets: Sequence[Submission]) -> SourceError:
        if not {found.name for found in story.found} - {self.asked.code}:
            return SourceError.because(
                "Its blanks are gone: another program has turned them into plain text.",
                hint=_TYPE_IN,
            )
        note = next((sheet.note for sheet in sheets if sheet.note), "")
        if note and note != _NOT_LOOKED_FOR:
            return SourceError.because(f"Nothing is filled in in its fields. {note}", hint=_TYPE_IN)
        return SourceError.because("Nothing is filled in.", hint="Ask for the filled one.")


def _divided(found: Sequence[WordBlank]) -> Iterator[list[WordBlank]]:
    """The places of each worksheet: one ends where a place comes again."""
    part: list[WordBlank] = []
    seen: set[str] = set()
    for one in found:
        if one.name in seen:
            yield part
            part, seen = [], set()
        part.append(one)
        seen.add(one.name)
    yield part


def _several(count: int) -> SourceError:
    many = f"{count} worksheets" if count else "several worksheets"
    return SourceError.because(
        f"It holds {many}, one after the other.", hint="Save each of them as a file of its own."
    )
