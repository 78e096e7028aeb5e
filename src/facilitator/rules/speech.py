"""Fits a speech to its minutes: chooses sections and how long each is told, to the word."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, product

from facilitator.errors import UsageError
from facilitator.model.exercise import Block, Exercise
from facilitator.model.prose import Prose
from facilitator.model.speech import SpeechSection, Telling, Told
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
    sections = placed(exercise.speech.sections) if exercise.speech else ()
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


def placed(sections: Sequence[SpeechSection]) -> tuple[SpeechSection, ...]:
    """The same sections, each with its block: that of the section before where it names none."""
    found: list[SpeechSection] = []
    for one in sections:
        block = one.block or (found[-1].block if found else "")
        found.append(one.model_copy(update={"block": block}))
    return tuple(found)


def speech_of(exercise: Exercise, edition_name: str) -> Spoken | None:
    """The speech in the minutes of one edition; None where the exercise has none.

    Raises UsageError where the edition is too short for it.
    """
    found = passages(exercise, exercise.prose.of(edition_name))
    if exercise.speech is None or not found:
        return None
    edition = exercise.editions[edition_name]
    pace = exercise.speech.words_per_minute
    return spoken(found, edition.minutes(), pace, run=edition.blocks)


def spoken(
    sections: Sequence[Passage],
    minutes: int,
    words_per_minute: int = WORDS_PER_MINUTE,
    reserve: float = RESERVE,
    *,
    run: Sequence[Block] = (),
) -> Spoken:
    """The speech that fills so many minutes.

    Its words are never above what the minutes allow, and within 5% of it wherever the tellings can
    be put together so. ``run`` are the blocks of the run of show: some may be work at the tables,
    and in its breaks nobody speaks. Raises UsageError for a slot that is too short: it names the
    shortest that is not.
    """
    pace = words_per_minute * (1 - reserve)
    rest = sum(block.usual for block in run if block.time_for == "break")
    talking = min(minutes - rest, LONGEST)
    kept, left_out = _kept(sections, _allowed(talking, pace))
    if not kept:
        raise _too_short(sections, minutes, rest, pace)
    tellings = _tellings(kept, _allowed(talking, pace))
    words = sum(one.words(telling) for one, telling in zip(kept, tellings, strict=True))
    talking = _minutes_of(words, talking, pace)
    work = _work(kept, minutes - rest - talking, run) if minutes - rest > LONGEST else {}
    plan = _Plan(kept, tellings, words, minutes, talking, _waits(kept, work, run))
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
    waits: Mapping[int, Sequence[Block]]
    """By a section's place, the blocks that follow it: work at the tables, breaks."""

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
        """What follows a section: work at the tables, a break, and questions before the close.

        The tables see a slide with their task; otherwise the last one stays.
        """
        for block in self.waits.get(index, ()):
            works = block.time_for != "break"
            yield Room(
                title=block.title,
                start=start,
                minutes=block.usual,
                purpose=block.purpose,
                block=block.id,
                slide=next(slides) if works else 0,
                shows=self.kept[index].section.table_slide if works else "",
            )
            start += 60 * block.usual
        waiting = sum(block.usual for blocks in self.waits.values() for block in blocks)
        left = self.minutes - self.talking - waiting
        if left and index == _before_close([one.section for one in self.kept]):
            yield Room(title=QUESTIONS, start=start, minutes=left, purpose=_ANSWERS)


def _before_close(sections: Sequence[SpeechSection]) -> int:
    """The place of the last section before the close, which is the last block, or section."""
    blocks = [one.block for one in sections]
    earlier = [index for index, block in enumerate(blocks) if block != blocks[-1]]
    # Questions must not part a block of the run of show in two.
    whole = len(sections) - 1 if blocks[-1] else max(0, len(sections) - 2)
    return max(earlier, default=whole)


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


def _work(kept: Sequence[Passage], left: int, run: Sequence[Block]) -> dict[str, Block]:
    """By section, the block of table work that follows it, as long as minutes are left for it."""
    known, work = {block.id: block for block in run}, {}
    for one in kept:
        block = known.get(one.section.table_work)
        if block and block.usual <= left:
            work[one.section.id] = block
            left -= block.usual
    return work


def _waits(
    kept: Sequence[Passage], work: Mapping[str, Block], run: Sequence[Block]
) -> dict[int, list[Block]]:
    """By a section's place, what follows it; a break follows what was said before it in the run."""
    waits: dict[int, list[Block]] = {}
    for index, one in enumerate(kept):
        if one.section.id in work:
            waits.setdefault(index, []).append(work[one.section.id])
    for number, block in enumerate(run):
        if block.time_for == "break":
            before = {earlier.id for earlier in run[:number]}
            said = [index for index, one in enumerate(kept) if one.section.block in before]
            waits.setdefault(max(said, default=0), []).append(block)
    return waits


def _too_short(sections: Sequence[Passage], minutes: int, rest: int, pace: float) -> UsageError:
    least = sum(one.least for one in sections if one.section.priority == 1)
    talking = math.ceil(least / pace - 1e-9)
    shortest = talking + rest
    if talking > LONGEST:
        return UsageError.because(
            f"What can never be dropped takes {talking} minutes to say, and {LONGEST} is the most "
            "that one voice is listened to.",
            hint="Shorten the tellings in speech.md, or give sections another priority than 1.",
        )
    return UsageError.because(
        f"The speech cannot be given in {minutes} minutes: the shortest it can is {shortest}.",
        hint=f"Choose {shortest} or more.",
    )
