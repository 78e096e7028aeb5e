"""What collectors know of an event's forms, and what they give back of a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from facilitator.errors import Problem, SourceError
from facilitator.model.blanks import Blank
from facilitator.model.form import FormPage
from facilitator.model.submission import FieldReading, Submission
from facilitator.rules.responses.codebook import Codebook
from facilitator.rules.responses.parse_answer import parse_answer
from facilitator.text.interface import in_sequence, t

_LETTERS = 4
_IN_FOOTER = re.compile(r"\b([A-Z0-9]{2,6}-[A-Z]{2}) · v\S.{0,20}? · ([A-Z2-7]{4})\b")
_IN_PROPERTY = re.compile(r"([A-Z0-9]{2,6}-[A-Z]{2}) ([A-Z2-7]{4})")


@dataclass(frozen=True)
class FormName:
    """A form's code (``PVE-WS``) and its letters (``GUA2``), as at the foot of its pages."""

    code: str
    letters: str


@dataclass(frozen=True)
class FormWords:
    """What is printed on a form, in order: ``texts`` are the versions that there are of it.

    ``exact`` is False where its own words are on record nowhere, and these are another version's.
    """

    texts: tuple[str, ...] = ()
    exact: bool = False


@dataclass(frozen=True)
class FormRegistry:
    """``forms`` are the blanks of every form by its letters, ``blanks`` those of all tables.

    ``code`` is the blank that holds the sheet code, ``shared`` those that a team fills in together.
    ``pages`` say where blanks stand, of forms on record, by letters, and ``layouts`` the same by a
    form's whole id, which is what the square code on a sheet says. ``words`` tells what is printed
    on each form, by its letters; ``letterhead`` is what headers and footers of the client's own
    Word file say. Nothing that may have been typed on the pages of ``private`` blanks is quoted.
    """

    forms: Mapping[str, tuple[Blank, ...]]
    blanks: tuple[Blank, ...]
    codebook: Codebook
    code: str = "code"
    shared: frozenset[str] = frozenset()
    pages: Mapping[str, tuple[FormPage, ...]] = field(default_factory=dict)
    layouts: Mapping[str, tuple[FormPage, ...]] = field(default_factory=dict)
    words: Callable[[], Mapping[str, FormWords]] = dict
    letterhead: str = ""
    private: frozenset[str] = frozenset()

    def printed_words(self, letters: str) -> FormWords:
        """The words of this form; without any on record, those of the event's others."""
        known = self.words()
        others = tuple(text for words in known.values() for text in words.texts)
        return known.get(letters) or FormWords(tuple(dict.fromkeys(others)))

    def form_blanks(self, form: FormName) -> dict[str, Blank]:
        """By name. Raises ForeignFormError."""
        if form.letters not in self.forms:
            raise ForeignFormError(form)
        return {blank.name: blank for blank in self.forms[form.letters]}

    def blanks_on(self, form_id: str) -> tuple[Blank, ...]:
        return self.forms.get(form_id[:_LETTERS], ())

    def form(self, sheet: Submission) -> tuple[Blank, ...]:
        return self.blanks_on(sheet.form)

    def is_shared(self, sheet: Submission) -> bool:
        """Whether a team fills the sheet in together."""
        blanks = {reading.blank for reading in sheet.readings}
        form = self.form(sheet)
        return bool(blanks or form) and {*blanks, *(b.name for b in form)} <= self.shared


@dataclass(frozen=True)
class ForeignPages:
    """``place`` is such as "page 9"."""

    form: FormName
    place: str


@dataclass(frozen=True)
class ParsedFile:
    """``asks`` are the blanks that a table has columns or rows for, filled in or not.

    ``unread`` are pages with more on them than fields say, which their pictures may: what to tell
    of each, by its number, where nothing is read off its picture.
    """

    sheets: tuple[Submission, ...]
    remarks: tuple[str, ...] = ()
    foreign: tuple[ForeignPages, ...] = ()
    asks: frozenset[str] = frozenset()
    unread: Mapping[int, str] = field(default_factory=dict)


class ForeignFormError(SourceError):
    """A sheet of a form that is none of the event's; the file is kept and does not count."""

    def __init__(self, form: FormName) -> None:
        self.form = form
        super().__init__(Problem(t("form-foreign", letters=form.letters)))

    def __reduce__(self) -> tuple[type[ForeignFormError], tuple[FormName]]:
        """For pickle, on the way out of another process."""
        return type(self), (self.form,)


class OnlyInkError(SourceError):
    """A PDF that has no answer in any field; what there is of them is ink on its pages."""


class NothingOnPaperError(SourceError):
    """Pictures in which there is no page of any of our forms, or no mark on those that are."""


def no_form_of_ours(carried: str = "") -> SourceError:
    """``carried`` is a sentence on the other files in it."""
    hint = t("form-none-of-ours-carries") if carried else t("form-none-of-ours-hint")
    what = in_sequence(t("form-none-of-ours"), carried)
    return SourceError.because(what, hint=hint)


def form_in_property(value: str) -> FormName | None:
    match = _IN_PROPERTY.fullmatch(value.strip())
    return FormName(match[1], match[2]) if match else None


def form_in_footer(text: str) -> FormName | None:
    match = _IN_FOOTER.search(text)
    return FormName(match[1], match[2]) if match else None


def read_field(
    blank: Blank, written: str, place: str = "", words: Mapping[str, str] = MappingProxyType({})
) -> FieldReading | None:
    """A reading of what was written or typed; None where that is nothing.

    ``words`` are folded words that stand for a value beside the blank's own answers.
    """
    answer = parse_answer(blank, written, words)
    if answer is None:
        return None
    return FieldReading(
        blank=blank.name,
        value=answer.value,
        confidence=answer.confidence,
        doubt=answer.doubt,
        place=place,
    )
