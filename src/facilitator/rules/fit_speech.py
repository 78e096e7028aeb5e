"""Fits a speech to its minutes, and the run of show to the speech.

First whole sections are left out until the shortest tellings fit; then every section gets the
telling with which the words come closest to what the minutes allow beside the cues; what is left
over belongs to the room.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, count, pairwise, product
from typing import NamedTuple

from facilitator.errors import UsageError
from facilitator.model.exercise import Block, Edition, Exercise
from facilitator.model.kit import USUAL_ROOM, Kit
from facilitator.model.prose import Telling
from facilitator.rules.fit_to_slot import FittedEdition, describe_changes
from facilitator.rules.speech import (
    WORDS_PER_MINUTE,
    AudienceTime,
    FittedSection,
    FittedSpeech,
    Passage,
    passages,
    sections_with_blocks,
    words_per_minute_in,
)
from facilitator.text.catalogue import DEFAULT
from facilitator.text.interface import t
from facilitator.text.messages import Message, Say

RESERVE = 0.10
"""The part of the spoken minutes that is left for laughter, and for finding one's words."""
LONGEST = 30
"""Minutes that one voice is listened to; after that the room works, and asks."""
CLOSE = 0.05
"""How much of what the minutes allow beside the cues may stay unsaid."""
QUESTIONS = Message("speech-questions")
"""They come before the last section: the close stays the close."""

_WORTH: dict[Telling, int] = {"short": 0, "usual": 3, "long": 4}
"""What a longer telling is worth: the step to the usual one is worth most."""
_HAIR = 1e-9


def speech_for_kit(kit: Kit) -> FittedSpeech | None:
    """None where no document needs it. Raises UsageError for an edition too short for it."""
    if not any(kind.needs_speech for kind in kit.documents()):
        return None
    return speech_for_edition(kit.exercise, kit.edition_name, kit.room)


def speech_for_edition(
    exercise: Exercise, edition_name: str, people: int = 0
) -> FittedSpeech | None:
    """None where the exercise has no speech. Raises UsageError for an edition too short for it.

    ``people`` raise their hands; where that is not known (0), as many as the edition usually has.
    """
    edition = exercise.editions[edition_name]
    people = people or edition.people or USUAL_ROOM
    sections = passages(exercise, exercise.prose_of(edition_name), people)
    if exercise.speech is None or not sections:
        return None
    pace = exercise.speech.words_per_minute or words_per_minute_in(
        exercise.language, WORDS_PER_MINUTE, DEFAULT
    )
    return fit_speech(sections, edition.minutes(), pace, run=edition.blocks, people=people)


def fit_speech(
    sections: Sequence[Passage],
    minutes: int,
    words_per_minute: int = WORDS_PER_MINUTE,
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
    pace = Pace(words_per_minute * (1 - RESERVE))
    rest = sum(block.usual for block in run if block.time_for == "break")
    most = min(minutes - rest, LONGEST)
    kept, left_out = keep_sections(sections, most, pace)
    if not kept:
        raise _too_short(sections, minutes, rest, pace, people)
    tellings = choose_tellings(kept, most, pace)
    chosen = list(zip(kept, tellings, strict=True))
    words = sum(passage.words(telling) for passage, telling in chosen)
    cued = sum(passage.waiting(telling) for passage, telling in chosen)
    talking = pace.minutes_filled(words, cued, most)
    for_work = minutes - rest - talking if minutes - rest > LONGEST else 0
    following = _following_blocks(kept, run, for_work)
    return FittedSpeech(
        minutes=minutes,
        words=words,
        allowed=pace.allowed(talking, cued),
        words_per_minute=words_per_minute,
        people=people,
        sections=tuple(_on_the_clock(chosen, minutes, talking, following)),
        left_out=tuple(passage.section for passage in left_out),
    )


@dataclass(frozen=True)
class Pace:
    words: float

    def allowed(self, minutes: int, cued: int = 0) -> int:
        return max(0, math.floor((minutes - cued / 60) * self.words + _HAIR))

    def minutes(self, words: int, cued: int = 0) -> int:
        """The whole minutes that words and seconds of cues take together."""
        return math.ceil(words / self.words + cued / 60 - _HAIR)

    def minutes_filled(self, words: int, cued: int, most: int) -> int:
        """All, or fewer where there are not enough words."""
        full = words >= (1 - CLOSE) * self.allowed(most, cued)
        return most if full else min(most, self.minutes(words, cued))

    def cost(self, passage: Passage, telling: Telling) -> int:
        """What a telling takes, in words: its own, and those for which its cues leave no time."""
        cued = math.ceil(passage.waiting(telling) / 60 * self.words - _HAIR)
        return passage.words(telling) + cued

    def least(self, passage: Passage) -> int:
        return min(self.cost(passage, telling) for telling in passage.known)


def keep_sections(
    sections: Sequence[Passage], minutes: int, pace: Pace
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """What stays and what goes; nothing stays where priority 1 alone takes too long."""
    excess = sum(map(pace.least, sections)) - pace.allowed(minutes)
    gone: list[Passage] = []
    for priority in sorted({passage.section.priority for passage in sections}, reverse=True):
        if excess > 0:
            alike = [passage for passage in sections if passage.section.priority == priority]
            dropped = _drop(alike, excess, pace)
            excess -= sum(map(pace.least, dropped))
            gone += dropped
    kept = tuple(passage for passage in sections if passage not in gone)
    if excess > 0 or not kept or any(passage.section.priority == 1 for passage in gone):
        return (), tuple(sections)
    return kept, tuple(passage for passage in sections if passage in gone)


def _drop(alike: Sequence[Passage], excess: int, pace: Pace) -> list[Passage]:
    """Of sections of one priority, as few as free so many words, the later ones rather.

    All of them where that is still not enough.
    """
    costly = sorted(map(pace.least, alike), reverse=True)
    freed = list(accumulate(costly))
    needed = next((n for n, words in enumerate(freed, start=1) if words >= excess), len(costly))
    gone: list[Passage] = []
    for number, passage in enumerate(reversed(alike)):
        earlier = sorted(map(pace.least, alike[: len(alike) - number - 1]), reverse=True)
        others = sum(earlier[: needed - len(gone) - 1])
        enough = sum(map(pace.least, (*gone, passage))) + others >= min(excess, freed[-1])
        if len(gone) < needed and enough:
            gone.append(passage)
    return gone


class _Choice(NamedTuple):
    worth: int = 0
    words: int = 0
    tellings: tuple[Telling, ...] = ()


_Ways = tuple[tuple[Telling, int, int], ...]
"""The tellings of a passage, each with its cost and its words."""


def choose_tellings(kept: Sequence[Passage], minutes: int, pace: Pace) -> tuple[Telling, ...]:
    """The tellings that come close enough, important sections told longest."""
    ways = (tuple((way, pace.cost(p, way), p.words(way)) for way in p.known) for p in kept)
    priorities = tuple(passage.section.priority for passage in kept)
    return _most_worth(tuple(ways), priorities, pace.allowed(minutes))


# All documents of a kit have the same speech.
@lru_cache(maxsize=16)
def _most_worth(
    passages: tuple[_Ways, ...], priorities: tuple[int, ...], allowed: int
) -> tuple[Telling, ...]:
    """A knapsack: for every cost in words that can be reached, the choice that is worth most."""
    best: dict[int, _Choice] = {0: _Choice()}
    for ways, priority in zip(passages, priorities, strict=True):
        reached: dict[int, _Choice] = {}
        for (before, choice), (telling, more, words) in product(best.items(), ways):
            cost = before + more
            worth = choice.worth + _WORTH[telling] * (6 - priority)
            if cost <= allowed and (cost not in reached or worth > reached[cost].worth):
                tellings = (*choice.tellings, telling)
                reached[cost] = _Choice(worth, choice.words + words, tellings)
        best = reached
    # Of what is allowed, cues take the difference between cost and words.
    full = [n for n, way in best.items() if way.words >= (1 - CLOSE) * (allowed - n + way.words)]
    return best[max(full or [max(best)], key=lambda cost: (best[cost].worth, cost))].tellings


def _following_blocks(
    kept: Sequence[Passage], run: Sequence[Block], minutes: int
) -> dict[int, list[Block]]:
    """By a section's place, what follows it: its work at the tables, then breaks.

    Tables work as long as ``minutes`` are left for it; a break follows what was said before it in
    the run of show.
    """
    known = {block.id: block for block in run}
    following: dict[int, list[Block]] = defaultdict(list)
    for index, passage in enumerate(kept):
        work = known.get(passage.section.table_work)
        if work and work.usual <= minutes:
            following[index].append(work)
            minutes -= work.usual
    before: set[str] = set()
    for block in run:
        if block.time_for == "break":
            spoken = [n for n, passage in enumerate(kept) if passage.section.block in before]
            following[max(spoken, default=0)].append(block)
        before.add(block.id)
    return following


def _on_the_clock(
    chosen: Sequence[tuple[Passage, Telling]],
    minutes: int,
    talking: int,
    following: Mapping[int, Sequence[Block]],
) -> Iterator[FittedSection]:
    words = list(accumulate((passage.words(telling) for passage, telling in chosen), initial=0))
    cued = list(accumulate((passage.waiting(telling) for passage, telling in chosen), initial=0))
    speaking = 60 * talking - cued[-1]
    # Laughter is spread over the words: nobody knows where it will fall.
    marks = [
        round(speaking * spoken / max(1, words[-1])) + waited
        for spoken, waited in zip(words, cued, strict=True)
    ]
    left = minutes - talking - sum(b.usual for blocks in following.values() for b in blocks)
    before_close = _before_close([passage for passage, _ in chosen])
    slides, in_room = count(1), 0
    for index, (passage, telling) in enumerate(chosen):
        start, end = marks[index : index + 2]
        lines = tuple(
            line.model_copy(update={"slide": next(slides)}) if line.kind == "slide" else line
            for line in passage.tellings[telling]
        )
        asking = left if index == before_close else 0
        blocks = following.get(index, ())
        room = tuple(_audience_times(passage, blocks, asking, end + in_room, slides))
        yield FittedSection(
            section=passage.section,
            telling=telling,
            words=passage.words(telling),
            start=start + in_room,
            speaking=end - start - passage.waiting(telling),
            waiting=passage.waiting(telling),
            lines=lines,
            room=room,
        )
        in_room += sum(60 * time.minutes for time in room)


def _audience_times(
    passage: Passage, blocks: Sequence[Block], asking: int, start: int, slides: Iterator[int]
) -> Iterator[AudienceTime]:
    for block in blocks:
        works = block.time_for != "break"
        yield AudienceTime(
            title=block.title,
            start=start,
            minutes=block.usual,
            purpose=block.purpose,
            block=block.id,
            slide=next(slides) if works else 0,
            shows=passage.section.table_slide if works else "",
        )
        start += 60 * block.usual
    if asking:
        purpose = Message("speech-questions-purpose")
        yield AudienceTime(title=QUESTIONS, start=start, minutes=asking, purpose=purpose)


def _before_close(kept: Sequence[Passage]) -> int:
    blocks = [passage.section.block for passage in kept]
    earlier = [index for index, block in enumerate(blocks) if block != blocks[-1]]
    # Questions must not part a block of the run of show in two.
    whole = len(kept) - 1 if blocks[-1] else max(0, len(kept) - 2)
    return max(earlier, default=whole)


def _too_short(
    sections: Sequence[Passage], minutes: int, rest: int, pace: Pace, people: int
) -> UsageError:
    needed = [passage for passage in sections if passage.section.priority == 1]
    talking = pace.minutes(sum(map(pace.least, needed)))
    if talking > LONGEST:
        return UsageError.because(
            t("speech-too-long", talking=talking, longest=LONGEST),
            hint=t("speech-too-long-hint"),
        )
    lines = (line for passage in needed for way in passage.tellings.values() for line in way)
    asked = people if any(line.question for line in lines) else 0
    shortest = talking + rest
    return UsageError.because(
        t("speech-does-not-fit", people=asked, minutes=minutes, shortest=shortest),
        hint=t("speech-does-not-fit-hint", shortest=shortest),
    )


def align_run_of_show(
    exercise: Exercise, name: str, fitted: FittedEdition, say: Say, people: int = 0
) -> tuple[Exercise, FittedEdition]:
    """The exercise with its fitted edition ``name`` at the pace of its speech to so many people.

    Without a speech in that edition, or where its sections name no blocks, it stays as it was
    fitted. Sections of blocks that the edition has not are not spoken. Raises UsageError where the
    slot is too short for the speech.
    """
    original = exercise.editions[name]
    if "speech" not in original.documents:
        return exercise.with_edition(name, fitted.edition), fitted
    exercise = _without_sections_of_other_blocks(exercise, original)
    as_fitted = exercise.with_edition(name, fitted.edition)
    speech = speech_for_edition(as_fitted, name, people)
    if speech is None or not any(chosen.section.block for chosen in speech.sections):
        return as_fitted, fitted
    blocks = tuple(_blocks(original, fitted.edition, speech, say))
    if len(blocks) > speech.minutes:  # there is not a minute for each: none of them would be true
        return as_fitted, fitted
    kept = {block.id for block in blocks}
    known = {block.id for block in original.blocks}
    dropped = tuple(b for b in original.blocks if b.id not in kept and b.time_for == "content")
    aligned = FittedEdition(
        edition=original.model_copy(update={"blocks": blocks}),
        dropped=dropped,
        notes=tuple(describe_changes(blocks, dropped, known, speech.minutes)),
    )
    return exercise.with_edition(name, aligned.edition), aligned


def _without_sections_of_other_blocks(exercise: Exercise, edition: Edition) -> Exercise:
    if exercise.speech is None:
        return exercise
    known = {"", *(block.id for block in edition.blocks)}
    sections = sections_with_blocks(exercise.speech.sections)
    spoken = tuple(section for section in sections if section.block in known)
    speech = exercise.speech.model_copy(update={"sections": spoken}) if spoken else None
    return exercise.model_copy(update={"speech": speech})


def _blocks(original: Edition, fitted: Edition, speech: FittedSpeech, say: Say) -> Iterator[Block]:
    known = {block.id: block for block in (*original.blocks, *fitted.blocks)}
    begun: list[tuple[Block, int]] = []
    for chosen in speech.sections:
        block = known[chosen.section.block]
        if not begun or begun[-1][0].id != block.id:
            begun.append((block, chosen.start))
        begun.extend((known.get(r.block) or _questions(r, say), r.start) for r in chosen.room)
    starts = [*(start for _, start in begun), 60 * speech.minutes]
    lasts = [end - start for start, end in pairwise(starts)]
    for (block, _), whole in zip(begun, _whole_minutes(lasts, speech.minutes), strict=True):
        yield block.model_copy(update={"usual": whole})


def _questions(asking: AudienceTime, say: Say) -> Block:
    return Block(
        id="questions",
        title=say(asking.title),
        least=asking.minutes,
        usual=asking.minutes,
        most=asking.minutes,
        priority=5,
        purpose=say(asking.purpose),
        output=say(Message("speech-questions-output")),
    )


def _whole_minutes(blocks: Sequence[int], minutes: int) -> list[int]:
    """One for each of ``blocks``, given in seconds; each further one for that which lacks most."""
    given = [1] * len(blocks)
    for _ in range(minutes - len(blocks)):
        lacking = [lasts - 60 * whole for lasts, whole in zip(blocks, given, strict=True)]
        given[lacking.index(max(lacking))] += 1
    return given
