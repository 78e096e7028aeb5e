"""The codebook: which blanks the words above a table's columns mean, and which values its cells.

People head columns by a blank's name, by the statement as their client reads it, or by the
statement as the exercise has it; survey tools put numbers, brackets and group names around it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from facilitator.model.activity import Activity, AreaColumns, Frame
from facilitator.model.base import Frozen
from facilitator.model.blanks import Blank
from facilitator.model.documents import CANVAS
from facilitator.model.kit import Kit
from facilitator.model.scale import read_point
from facilitator.text.plain_text import fold, unnumbered

_LEAST_INSIDE = 12
"""Letters that a text needs to be looked for inside of a longer heading."""
_LEAST_BEGINNING = 4


@dataclass(frozen=True)
class Codebook:
    """Which blanks a phrase can mean (folded phrases), and words that tell such blanks apart.

    ``whole`` are the texts in full, which are also looked for inside of longer headings.
    ``answers`` says by blank which words stand for which value, as printed on the sheet or as a
    survey tool repeats them; ``several`` are the ticks of a question that takes many answers.
    """

    meant: Mapping[str, frozenset[str]]
    whole: tuple[str, ...] = ()
    telling: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    answers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    several: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _known: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    def blanks(self, heading: str) -> frozenset[str]:
        """One if it is clear, none if it is unknown."""
        if heading not in self._known:
            self._known[heading] = self._blanks(heading)
        return self._known[heading]

    def answer(self, blank: str, words: str) -> str | None:
        return self.answers.get(blank, {}).get(_answer_phrase(words))

    def answer_like(self, blank: str, words: str) -> str | None:
        """The value that words stand for, or clearly begin with, or are the beginning of."""
        value = self.answer(blank, words)
        folded = fold(words)
        if value is not None or len(folded) < _LEAST_BEGINNING:
            return value
        values = {
            value
            for known, value in self.answers.get(blank, {}).items()
            if read_point(known) is None
            and (known.startswith(folded) or f"{folded} ".startswith(f"{known} "))
        }
        return values.pop() if len(values) == 1 else None

    def ticks(self, heading: str) -> tuple[str, ...]:
        """The ticks of a question that takes many answers; none for any other."""
        words = fold(heading)
        for phrase in (words, unnumbered(words)):
            if phrase in self.several:
                return self.several[phrase]
        phrase = _longest_inside(self.several, words)
        return self.several[phrase] if len(phrase) >= _LEAST_INSIDE else ()

    def beside(self, heading: str) -> str:
        """The words of a heading beside the text that it is known by, folded; all if it is not."""
        words = fold(heading)
        phrase = _longest_inside((*self.whole, *self.several), words)
        return " ".join(f" {words} ".replace(f" {phrase} ", "  ", 1).split()) if phrase else words

    def _blanks(self, heading: str) -> frozenset[str]:
        words = fold(heading)
        for phrase in (words, unnumbered(words)):
            if phrase in self.meant:
                return self.meant[phrase]
        phrase = _longest_inside(self.whole, words)
        if not phrase:
            return frozenset()
        # Of several blanks those that the words around the phrase point to, or else all.
        around = f" {words} ".replace(f" {phrase} ", "  ")
        blanks = self.meant[phrase]
        pointed = {
            blank
            for blank in blanks
            if any(f" {word} " in around for word in self.telling.get(blank, ()))
        }
        return frozenset(pointed) or blanks


def _answer_phrase(words: str) -> str:
    """Folded words; of a point of a scale its number, for folding leaves no minus."""
    point = read_point(words)
    return fold(words) or words.strip() if point is None else str(point)


def _longest_inside(phrases: Iterable[str], words: str) -> str:
    """The longest phrase that stands among folded words; nothing for none."""
    padded = f" {words} "
    return max((phrase for phrase in phrases if f" {phrase} " in padded), key=len, default="")


def build_codebook(
    blanks: Collection[Blank], exercises: Collection[tuple[Iterable[Activity], Frame]]
) -> Codebook:
    """Every phrase for these blanks.

    ``exercises`` are the activities that ask them, in each wording that there is. What a team fills
    in together goes by its names alone: its words are those of everybody's own commitments.
    """
    builder = _CodebookBuilder({blank.name for blank in blanks})
    shared = {
        blank.name
        for activities, frame in exercises
        for activity in activities
        for blank in activity.canvas_blanks(frame)
    }
    for blank in blanks:
        builder.add_answers(blank)
        if blank.name not in shared:
            builder.add_phrase(blank.label_text, blank.name, inside=True)
    for activities, frame in exercises:
        for activity in activities:
            builder.add_activity(activity, frame)
    return builder.codebook()


@dataclass
class _CodebookBuilder:
    """Only phrases of ``known`` blanks are taken."""

    known: set[str]
    _meant: dict[str, set[str]] = field(default_factory=dict)
    _whole: dict[str, None] = field(default_factory=dict)
    _telling: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _answers: dict[str, dict[str, str]] = field(default_factory=dict)
    _several: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add_answers(self, blank: Blank) -> None:
        for choice in blank.choices:
            for words in (choice.value, choice.label):
                self.add_answer(blank.name, words, choice.value)

    def add_answer(self, name: str, words: str, value: str) -> None:
        """The first meaning stays."""
        phrase = _answer_phrase(words)
        if phrase and name in self.known:
            self._answers.setdefault(name, {}).setdefault(phrase, value)

    def add_phrase(self, words: str, name: str, *, inside: bool) -> None:
        """``inside`` if it is to be found in a longer heading, too."""
        for phrase in {fold(words), unnumbered(fold(words))}:
            if phrase and name in self.known:
                self._meant.setdefault(phrase, set()).add(name)
                if inside and len(phrase) >= _LEAST_INSIDE:
                    self._whole[phrase] = None

    def add_activity(self, activity: Activity, frame: Frame) -> None:
        for blank in activity.worksheet_blanks(frame):
            self.add_phrase(blank.label_text, blank.name, inside=True)
            self.add_answers(blank)
        for answer in activity.answer_words(frame):
            self.add_answer(*answer)
        for question, ticks in activity.many_answers():
            if set(ticks) <= self.known:
                self._several.setdefault(fold(question), ticks)
        for column in activity.column_words(frame):
            self.add_phrase(column.text, column.blank, inside=True)
            for phrase in column.phrases:
                self.add_phrase(phrase, column.blank, inside=False)
            if column.telling:
                self._telling[column.blank] = column.telling

    def codebook(self) -> Codebook:
        """A name is always the blank's own, whatever else its letters could say."""
        meant = self._meant | {fold(name): {name} for name in self.known}
        frozen = {phrase: frozenset(names) for phrase, names in meant.items()}
        return Codebook(frozen, tuple(self._whole), self._telling, self._answers, self._several)


class EntrySection(Frozen):
    """``asked`` are its questions: the names of the blanks of each."""

    title: str
    blanks: tuple[Blank, ...]
    asked: tuple[tuple[str, ...], ...] = ()


class EntryPlan(Frozen):
    """``team`` are the blanks of the sheet that a team shares."""

    sections: tuple[EntrySection, ...]
    areas: tuple[AreaColumns, ...]
    team: tuple[Blank, ...]

    def blanks(self) -> tuple[Blank, ...]:
        return tuple(blank for section in self.sections for blank in section.blanks)


def entry_plan(kit: Kit) -> EntryPlan:
    """The plan for a kit: what is handed in, and what the team shares.

    People's own commitments are there where the event wants them; all else that is kept stays out.
    """
    frame = kit.exercise
    sections = (
        EntrySection(
            title=a.title,
            blanks=tuple(_entry_blanks(a, kit)),
            asked=tuple(a.questions_asked(frame)) if a.hand_in else (),
        )
        for a in kit.activities
    )
    return EntryPlan(
        sections=tuple(section for section in sections if section.blanks),
        areas=tuple(area for a in kit.activities for area in a.score_columns(frame)),
        team=kit.blanks(CANVAS) if CANVAS in kit.documents() else (),
    )


def _entry_blanks(activity: Activity, kit: Kit) -> Iterator[Blank]:
    wanted = kit.event is None or kit.event.collect_private
    if activity.hand_in or (wanted and activity.typed_in):
        yield from activity.worksheet_blanks(kit.exercise)
