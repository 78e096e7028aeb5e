"""What the columns of a table ask, by the words above them.

People head columns by a blank's name, by the statement as their client reads it, or by the
statement as the exercise has it; survey tools put numbers, brackets and group names around it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from facilitator.model.activity import Activity
from facilitator.model.blanks import Blank
from facilitator.model.frame import Frame
from facilitator.text.fold import fold, unnumbered

_LEAST_INSIDE = 12
"""Letters that a text needs to be looked for inside of a longer heading."""
_LEAST_BEGINNING = 4
NOW = ("now", "today", "currently", "current", "as is")
HOPED = ("hoped for", "hoped", "hope", "to be", "target")
"""Words beside a statement that say which of its two figures a column has."""


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
        """The blanks that a heading can mean: one if it is clear, none if it is unknown."""
        if heading not in self._known:
            self._known[heading] = self._blanks(heading)
        return self._known[heading]

    def answer(self, blank: str, words: str) -> str | None:
        """The value of a blank that words on its sheet stand for; None where they are not there."""
        return self.answers.get(blank, {}).get(fold(words) or words.strip())

    def answer_like(self, blank: str, words: str) -> str | None:
        """The value that words stand for, or clearly begin with, or are the beginning of."""
        value = self.answer(blank, words)
        said = fold(words)
        if value is not None or len(said) < _LEAST_BEGINNING:
            return value
        found = {
            value
            for known, value in self.answers.get(blank, {}).items()
            if not known.isdecimal()
            and (known.startswith(said) or f"{said} ".startswith(f"{known} "))
        }
        return found.pop() if len(found) == 1 else None

    def ticks(self, heading: str) -> tuple[str, ...]:
        """The ticks of a question that takes many answers, by its words; none for any other."""
        words = fold(heading)
        for said in (words, unnumbered(words)):
            if said in self.several:
                return self.several[said]
        padded = f" {words} "
        inside = [said for said in self.several if f" {said} " in padded]
        long = [said for said in inside if len(said) >= _LEAST_INSIDE]
        return self.several[max(long, key=len)] if long else ()

    def beside(self, heading: str) -> str:
        """The words of a heading beside the text that it is known by, folded; all if it is not."""
        padded = f" {fold(heading)} "
        inside = [said for said in (*self.whole, *self.several) if f" {said} " in padded]
        if not inside:
            return padded.strip()
        return " ".join(padded.replace(f" {max(inside, key=len)} ", "  ", 1).split())

    def _blanks(self, heading: str) -> frozenset[str]:
        words = fold(heading)
        for said in (words, unnumbered(words)):
            if said in self.meant:
                return self.meant[said]
        padded = f" {words} "
        inside = [phrase for phrase in self.whole if f" {phrase} " in padded]
        if not inside:
            return frozenset()
        phrase = max(inside, key=len)
        return self._told_apart(self.meant[phrase], padded, phrase)

    def _told_apart(self, blanks: frozenset[str], words: str, phrase: str) -> frozenset[str]:
        """Of several blanks those that the words around the phrase point to, or else all."""
        around = words.replace(f" {phrase} ", "  ")
        pointed = {
            blank
            for blank in blanks
            if any(f" {word} " in around for word in self.telling.get(blank, ()))
        }
        return frozenset(pointed) or blanks


def build_codebook(
    blanks: Collection[Blank], exercises: Collection[tuple[Iterable[Activity], Frame]]
) -> Codebook:
    """Every phrase for these blanks.

    ``exercises`` are the activities that ask them, in each wording that there is. What a team fills
    in together goes by its names alone: its words are those of everybody's own commitments.
    """
    gathered = _Gathered({blank.name for blank in blanks})
    shared = {
        b.name for every, frame in exercises for a in every for b in a.team_sheet_blanks(frame)
    }
    for blank in blanks:
        gathered.add_answers(blank)
        if blank.name not in shared:
            gathered.add(blank.label, blank.name, inside=True)
    for activities, frame in exercises:
        for activity in activities:
            gathered.add_activity(activity, frame)
    return gathered.phrases()


@dataclass
class _Gathered:
    """Phrases as they are found; only those of ``known`` blanks are taken."""

    known: set[str]
    _meant: dict[str, set[str]] = field(default_factory=dict)
    _whole: dict[str, None] = field(default_factory=dict)
    _telling: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _answers: dict[str, dict[str, str]] = field(default_factory=dict)
    _several: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add_answers(self, blank: Blank) -> None:
        """The words of a blank's own answers."""
        for choice in blank.choices:
            for words in (choice.value, choice.label):
                self.add_answer(blank.name, words, choice.value)

    def add_answer(self, name: str, words: str, value: str) -> None:
        """Words that stand for an answer of a blank; the first meaning stays."""
        said = fold(words) or words.strip()
        if said and name in self.known:
            self._answers.setdefault(name, {}).setdefault(said, value)

    def add(self, words: str, name: str, *, inside: bool) -> None:
        """A phrase for a blank; ``inside`` if it is to be found in a longer heading, too."""
        for said in {fold(words), unnumbered(fold(words))}:
            if said and name in self.known:
                self._meant.setdefault(said, set()).add(name)
                if inside and len(said) >= _LEAST_INSIDE:
                    self._whole[said] = None

    def add_activity(self, activity: Activity, frame: Frame) -> None:
        """The labels of an activity's blanks, and what its kind is headed by besides."""
        for blank in activity.worksheet_blanks(frame):
            self.add(blank.label, blank.name, inside=True)
            self.add_answers(blank)
        for answer in activity.answer_words(frame):
            self.add_answer(*answer)
        for question, ticks in activity.many_answers():
            if set(ticks) <= self.known:
                self._several.setdefault(fold(question), ticks)
        for column in activity.column_words(frame):
            self.add(column.text, column.blank, inside=True)
            for phrase in column.phrases:
                self.add(phrase, column.blank, inside=False)
            self._telling[column.blank] = column.telling

    def phrases(self) -> Codebook:
        """All of them; a name is always the blank's own, whatever else its letters could say."""
        meant = self._meant | {fold(name): {name} for name in self.known}
        found = {words: frozenset(names) for words, names in meant.items()}
        return Codebook(found, tuple(self._whole), self._telling, self._answers, self._several)
