"""Fits a speech to its minutes: chooses sections and how long each is told, to the word."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from facilitator.errors import UsageError
from facilitator.model.exercise import Block, Exercise
from facilitator.model.kit import USUAL_ROOM, Kit
from facilitator.model.prose import Prose
from facilitator.model.speech import SectionText, SpeechSection, Telling
from facilitator.rules.speech import cues
from facilitator.rules.speech.script import (
    AudienceTime,
    FittedSection,
    FittedSpeech,
    NumberedLine,
    Passage,
)
from facilitator.rules.speech.versions import Pace, kept_in, minutes_filled, tellings_for

WORDS_PER_MINUTE = 130
RESERVE = 0.10
"""The part of the spoken minutes that is left for laughter, and for finding one's words."""
LONGEST = 30
"""Minutes that one voice is listened to; after that the room works, and asks."""
QUESTIONS = "Questions"
"""They come before the last section: the close stays the close."""

_ANSWERS = "Answer each in under a minute, and repeat it so that the last row hears it too."


def passages(exercise: Exercise, prose: Prose, people: int = USUAL_ROOM) -> tuple[Passage, ...]:
    """The sections of the exercise's speech that have words in this edition's prose.

    Their cues take what they take in a room of so many people.
    """
    sections = with_blocks(exercise.speech.sections) if exercise.speech else ()
    told: Mapping[str, SectionText] = prose.speech
    known = {"", *(slide.id for slide in exercise.slides)}
    questions = cues.questions_of(exercise)
    asked_on = {slide.id: slide.question for slide in exercise.slides}
    return tuple(
        Passage(
            section=section,
            tellings={
                # Whoever drops a slide drops its cue.
                telling: cues.timed(
                    [line for line in lines if line.shows in known], questions, asked_on, people
                )
                for telling, lines in told[section.id].tellings.items()
            },
        )
        for section in sections
        if section.id in told
    )


def with_blocks(sections: Sequence[SpeechSection]) -> tuple[SpeechSection, ...]:
    """The same sections, each with its block: that of the section before where it names none."""
    found: list[SpeechSection] = []
    for one in sections:
        block = one.block or (found[-1].block if found else "")
        found.append(one.model_copy(update={"block": block}))
    return tuple(found)


def speech_for_edition(
    exercise: Exercise, edition_name: str, people: int = 0
) -> FittedSpeech | None:
    """The speech in the minutes of one edition; None where the exercise has none.

    ``people`` raise their hands; where that is not known (0), as many as the edition usually has.
    Raises UsageError where the edition is too short for it.
    """
    people = people or exercise.editions[edition_name].people or USUAL_ROOM
    found = passages(exercise, exercise.prose.of(edition_name), people)
    if exercise.speech is None or not found:
        return None
    edition = exercise.editions[edition_name]
    pace = exercise.speech.words_per_minute
    return fit_speech(found, edition.minutes(), pace, run=edition.blocks, people=people)


def speech_for_kit(kit: Kit) -> FittedSpeech | None:
    """What is spoken, where the kit has it on paper or on slides.

    Raises UsageError where the edition is too short for it.
    """
    if not any(kind.needs_speech for kind in kit.documents()):
        return None
    return speech_for_edition(kit.exercise, kit.edition_name, kit.room)


def fit_speech(
    sections: Sequence[Passage],
    minutes: int,
    words_per_minute: int = WORDS_PER_MINUTE,
    reserve: float = RESERVE,
    *,
    run: Sequence[Block] = (),
    people: int = USUAL_ROOM,
) -> FittedSpeech:
    """The speech that fills so many minutes.

    Its words are never above what the minutes allow beside its cues, and within 5% of it wherever
    the tellings can be put together so. ``run`` are the blocks of the run of show: some may be
    work at the tables, and in its breaks nobody speaks. Raises UsageError for a slot that is too
    short: it names the shortest that is not.
    """
    pace = Pace(words_per_minute * (1 - reserve))
    rest = sum(block.usual for block in run if block.time_for == "break")
    talking = min(minutes - rest, LONGEST)
    kept, left_out = kept_in(sections, talking, pace)
    if not kept:
        raise _too_short(sections, minutes, rest, pace, people)
    tellings = tellings_for(kept, talking, pace)
    words = sum(one.words(telling) for one, telling in zip(kept, tellings, strict=True))
    cued = sum(one.waiting(telling) for one, telling in zip(kept, tellings, strict=True))
    talking = minutes_filled(words, cued, talking, pace)
    work = _work(kept, minutes - rest - talking, run) if minutes - rest > LONGEST else {}
    plan = _Plan(kept, tellings, words, cued, minutes, talking, _waits(kept, work, run))
    return FittedSpeech(
        minutes=minutes,
        words=words,
        allowed=pace.allowed(talking, cued),
        words_per_minute=words_per_minute,
        people=people,
        sections=tuple(plan.chosen()),
        left_out=tuple(one.section for one in left_out),
    )


@dataclass(frozen=True)
class _Plan:
    """What is told, how, and who has the minutes that are not spoken."""

    kept: Sequence[Passage]
    tellings: Sequence[Telling]
    words: int
    cued: int
    minutes: int
    talking: int
    waits: Mapping[int, Sequence[Block]]
    """By a section's place, the blocks that follow it: work at the tables, breaks."""

    def chosen(self) -> Iterator[FittedSection]:
        """Section by section, each with its start; slides are counted through all of them."""
        slides, said, cued, waited = count(1), 0, 0, 0
        for index, (one, telling) in enumerate(zip(self.kept, self.tellings, strict=True)):
            start = self._second(said, cued)
            said += one.words(telling)
            cued += one.waiting(telling)
            end = self._second(said, cued)
            lines = tuple(
                NumberedLine(line=line, slide=next(slides) if line.kind == "slide" else 0)
                for line in one.tellings[telling]
            )
            room = tuple(self._room(index, end + waited, slides))
            yield FittedSection(
                section=one.section,
                telling=telling,
                words=one.words(telling),
                start=start + waited,
                speaking=end - start - one.waiting(telling),
                waiting=one.waiting(telling),
                lines=lines,
                room=room,
            )
            waited += sum(60 * each.minutes for each in room)

    def _second(self, said: int, cued: int) -> int:
        """Laughter is spread over the words: nobody knows where it will fall."""
        return round((60 * self.talking - self.cued) * said / max(1, self.words)) + cued

    def _room(self, index: int, start: int, slides: Iterator[int]) -> Iterator[AudienceTime]:
        """What follows a section: work at the tables, a break, and questions before the close.

        The tables see a slide with their task; otherwise the last one stays.
        """
        for block in self.waits.get(index, ()):
            works = block.time_for != "break"
            yield AudienceTime(
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
            yield AudienceTime(title=QUESTIONS, start=start, minutes=left, purpose=_ANSWERS)


def _before_close(sections: Sequence[SpeechSection]) -> int:
    """The place of the last section before the close, which is the last block, or section."""
    blocks = [one.block for one in sections]
    earlier = [index for index, block in enumerate(blocks) if block != blocks[-1]]
    # Questions must not part a block of the run of show in two.
    whole = len(sections) - 1 if blocks[-1] else max(0, len(sections) - 2)
    return max(earlier, default=whole)


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


def _too_short(
    sections: Sequence[Passage], minutes: int, rest: int, pace: Pace, people: int
) -> UsageError:
    needed = [one for one in sections if one.section.priority == 1]
    least = sum(pace.least(one) for one in needed)
    talking = math.ceil(pace.minutes(least) - 1e-9)
    shortest = talking + rest
    if talking > LONGEST:
        return UsageError.because(
            f"What can never be dropped takes {talking} minutes, and {LONGEST} is the most "
            "that one voice is listened to.",
            hint="Shorten the tellings in speech.md, or give sections another priority than 1.",
        )
    counted = any(line.question for one in needed for way in one.tellings.values() for line in way)
    room = f" to {people} people" if counted else ""
    return UsageError.because(
        f"The speech cannot be given{room} in {minutes} minutes: "
        f"the shortest it can is {shortest}.",
        hint=f"Choose {shortest} or more.",
    )
