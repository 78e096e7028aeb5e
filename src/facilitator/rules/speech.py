"""Fits a speech to its minutes: chooses sections and how long each is told, to the word."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, product

from facilitator.errors import UsageError
from facilitator.model.exercise import Block, Edition, Exercise
from facilitator.model.prose import Prose
from facilitator.model.speech import Telling, Told
from facilitator.rules.spoken import Chosen, Cue, Passage, Room, Spoken

WORDS_PER_MINUTE = 130
RESERVE = 0.10
"""The part of the spoken minutes that is left for hands and laughter."""
LONGEST = 30
"""Minutes that one voice is listened to; after that the room works, and asks."""
QUESTIONS = "Questions"
"""They come before the last section: the close stays the close."""
CLOSE = 0.05
"""How much of what the minutes allow may stay unsaid."""

_ANSWERS = "Answer each in under a minute, and repeat it so that the last row hears it too."
_WORTH: dict[Telling, int] = {"short": 0, "usual": 3, "long": 4}
"""What a longer telling is worth: the step to the usual one is worth most."""
_Way = tuple[int, tuple[Telling, ...]]
"""What a choice of tellings is worth, and the choice."""


def passages(exercise: Exercise, prose: Prose) -> tuple[Passage, ...]:
    """The sections of the exercise's speech that have words in this edition's prose."""
    sections = exercise.speech.sections if exercise.speech else ()
    told: Mapping[str, Told] = prose.speech
    known = {"", *(slide.id for slide in exercise.slides)}
    return tuple(
        Passage(
            section=section,
            tellings={
                # Whoever drops a slide drops its cue.
                telling: tuple(line for line in lines if line.shows in known)
                for telling, lines in told[section.id].tellings.items()
            },
        )
        for section in sections
        if section.id in told
    )


def speech_of(exercise: Exercise, edition_name: str) -> Spoken | None:
    """The speech in the minutes of one edition; None where the exercise has none.

    Raises UsageError where the edition is too short for it.
    """
    found = passages(exercise, exercise.prose.of(edition_name))
    if exercise.speech is None or not found:
        return None
    edition = exercise.editions[edition_name]
    pace = exercise.speech.words_per_minute
    return spoken(found, edition.minutes(), pace, blocks=_blocks(edition))


def spoken(
    sections: Sequence[Passage],
    minutes: int,
    words_per_minute: int = WORDS_PER_MINUTE,
    reserve: float = RESERVE,
    *,
    blocks: Mapping[str, Block] | None = None,
) -> Spoken:
    """The speech that fills so many minutes.

    Its words are never above what the minutes allow, and within 5% of it wherever the tellings can
    be put together so. ``blocks`` are those that may be work at the tables, by id. Raises
    UsageError for a slot that is too short: it names the shortest that is not.
    """
    pace = words_per_minute * (1 - reserve)
    talking = min(minutes, LONGEST)
    kept, left_out = _kept(sections, _allowed(talking, pace))
    if not kept:
        raise _too_short(sections, minutes, pace)
    tellings = _tellings(kept, _allowed(talking, pace))
    words = sum(one.words(telling) for one, telling in zip(kept, tellings, strict=True))
    talking = _minutes_of(words, talking, pace)
    work = _work(kept, minutes, talking, blocks or {})
    plan = _Plan(kept, tellings, words, minutes, talking, work)
    return Spoken(
        minutes=minutes,
        words=words,
        allowed=_allowed(talking, pace),
        words_per_minute=words_per_minute,
        sections=tuple(plan.chosen()),
        left_out=tuple(one.section for one in left_out),
    )


@dataclass(frozen=True)
class _Plan:
    """What is told, how, and who has the minutes that are not spoken."""

    kept: Sequence[Passage]
    tellings: Sequence[Telling]
    words: int
    minutes: int
    talking: int
    work: Mapping[str, Block]

    def chosen(self) -> Iterator[Chosen]:
        """Section by section, each with its start; slides are counted through all of them."""
        slides, said, waited = count(1), 0, 0
        for index, (one, telling) in enumerate(zip(self.kept, self.tellings, strict=True)):
            start = self._second(said) + waited
            said += one.words(telling)
            lines = tuple(
                Cue(line=line, slide=next(slides) if line.kind == "slide" else 0)
                for line in one.tellings[telling]
            )
            room = tuple(self._room(index, self._second(said) + waited, slides))
            waited += sum(60 * each.minutes for each in room)
            yield Chosen(
                section=one.section,
                telling=telling,
                words=one.words(telling),
                start=start,
                lines=lines,
                room=room,
            )

    def _second(self, said: int) -> int:
        """Hands and laughter are spread over the words: nobody knows where they will fall."""
        return round(60 * self.talking * said / max(1, self.words))

    def _room(self, index: int, start: int, slides: Iterator[int]) -> Iterator[Room]:
        """What follows a section: work at the tables, and questions before the close.

        The tables see a slide with their task; under questions the last one stays.
        """
        section = self.kept[index].section
        work = self.work.get(section.id)
        if work:
            yield Room(
                title=work.title,
                start=start,
                minutes=work.usual,
                purpose=work.purpose,
                slide=next(slides),
                shows=section.table_slide,
            )
            start += 60 * work.usual
        left = self.minutes - self.talking - sum(block.usual for block in self.work.values())
        if left and index == max(0, len(self.kept) - 2):
            yield Room(title=QUESTIONS, start=start, minutes=left, purpose=_ANSWERS)


def _allowed(minutes: int, pace: float) -> int:
    return math.floor(minutes * pace + 1e-9)


def _minutes_of(words: int, most: int, pace: float) -> int:
    """The minutes that the words fill: all of them, or fewer where there are not enough words."""
    if words >= (1 - CLOSE) * _allowed(most, pace):
        return most
    return min(most, math.ceil(words / pace - 1e-9))


def _importance(sections: Sequence[Passage]) -> list[Passage]:
    """From what goes first to what goes last: of one priority, the later ones go first."""
    last_first = list(reversed(sections))
    return sorted(last_first, key=lambda one: -one.section.priority)


def _kept(
    sections: Sequence[Passage], allowed: int
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """What stays when even short tellings are too many words; nothing where priority 1 is."""
    gone: set[str] = set()
    for one in _importance(sections):
        if sum(p.least for p in sections if p.section.id not in gone) <= allowed:
            break
        if one.section.priority == 1:
            return (), tuple(sections)
        gone.add(one.section.id)
    kept = tuple(one for one in sections if one.section.id not in gone)
    if sum(one.least for one in kept) > allowed:
        return (), tuple(sections)
    return kept, tuple(one for one in sections if one.section.id in gone)


def _tellings(kept: Sequence[Passage], allowed: int) -> tuple[Telling, ...]:
    """The tellings that come close enough, important sections told longest.

    For every number of words that can be reached, the best way there is kept.
    """
    best: dict[int, _Way] = {0: (0, ())}
    for one in kept:
        lengths = {telling: one.words(telling) for telling in one.known}
        reached: dict[int, _Way] = {}
        for (words, (worth, way)), (telling, length) in product(best.items(), lengths.items()):
            gain = worth + _WORTH[telling] * (6 - one.section.priority)
            if words + length <= allowed and gain > reached.get(words + length, (-1, ()))[0]:
                reached[words + length] = (gain, (*way, telling))
        best = reached
    enough = [n for n in best if n >= (1 - CLOSE) * allowed] or [max(best)]
    return best[max(enough, key=lambda n: (best[n][0], n))][1]


def _work(
    kept: Sequence[Passage], minutes: int, talking: int, blocks: Mapping[str, Block]
) -> dict[str, Block]:
    """By section, the block of table work that follows it, as long as there is time for it."""
    left, work = minutes - talking, {}
    for one in kept if minutes > LONGEST else ():
        block = blocks.get(one.section.table_work)
        if block and block.usual <= left:
            work[one.section.id] = block
            left -= block.usual
    return work


def _blocks(edition: Edition) -> dict[str, Block]:
    return {block.id: block for block in edition.blocks}


def _too_short(sections: Sequence[Passage], minutes: int, pace: float) -> UsageError:
    least = sum(one.least for one in sections if one.section.priority == 1)
    shortest = math.ceil(least / pace - 1e-9)
    if shortest > LONGEST:
        return UsageError.because(
            f"What can never be dropped takes {shortest} minutes to say, and {LONGEST} is the most "
            "that one voice is listened to.",
            hint="Shorten the tellings in speech.md, or give sections another priority than 1.",
        )
    return UsageError.because(
        f"The speech cannot be given in {minutes} minutes: the shortest it can is {shortest}.",
        hint=f"Choose {shortest} or more.",
    )
