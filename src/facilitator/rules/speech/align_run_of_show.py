"""Gives the run of show the minutes of the speech, so that guide, run of show and speech agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from facilitator.model.exercise import Block, Edition, Exercise
from facilitator.rules.schedule.fit_to_slot import FittedEdition
from facilitator.rules.speech.fit_to_minutes import speech_for_edition, with_blocks
from facilitator.rules.speech.script import AudienceTime, FittedSpeech


def align_run_of_show(
    exercise: Exercise, name: str, fitted: FittedEdition, people: int = 0
) -> tuple[Exercise, FittedEdition]:
    """The exercise with its fitted edition ``name`` at the pace of its speech to so many people.

    Without a speech in that edition, or where its sections name no blocks, it stays as it was
    fitted. Sections of blocks that the edition has not are not spoken. Raises UsageError where the
    slot is too short for the speech.
    """
    original = exercise.editions[name]
    if "speech" not in original.documents:
        return _with_edition(exercise, name, fitted.edition), fitted
    speaking = _speaking(exercise, original)
    fitting = _with_edition(speaking, name, fitted.edition)
    speech = speech_for_edition(fitting, name, people)
    if speech is None or not any(chosen.section.block for chosen in speech.sections):
        return fitting, fitted
    blocks = tuple(_blocks(original, fitted.edition, speech))
    if len(blocks) > speech.minutes:  # there is not a minute for each: none of them would be true
        return fitting, fitted
    edition = original.model_copy(update={"blocks": blocks})
    kept = {block.id for block in blocks}
    dropped = tuple(b for b in original.blocks if b.id not in kept and b.time_for == "content")
    notes = tuple(_notes(blocks, dropped, original, speech))
    return _with_edition(speaking, name, edition), FittedEdition(
        edition=edition, dropped=dropped, notes=notes
    )


def _speaking(exercise: Exercise, edition: Edition) -> Exercise:
    """The exercise without the sections that belong to blocks which the edition has not."""
    if exercise.speech is None:
        return exercise
    known = {"", *(block.id for block in edition.blocks)}
    sections = tuple(one for one in with_blocks(exercise.speech.sections) if one.block in known)
    speech = exercise.speech.model_copy(update={"sections": sections}) if sections else None
    return exercise.model_copy(update={"speech": speech})


def _with_edition(exercise: Exercise, name: str, edition: Edition) -> Exercise:
    return exercise.model_copy(update={"editions": {**exercise.editions, name: edition}})


def _blocks(original: Edition, fitted: Edition, speech: FittedSpeech) -> Iterator[Block]:
    """The blocks that are spoken or worked in, each from its first section to the next block."""
    known = {block.id: block for block in (*original.blocks, *fitted.blocks)}
    marks: list[tuple[Block, int]] = []
    for chosen in speech.sections:
        block = known[chosen.section.block]
        if not marks or marks[-1][0].id != block.id:
            marks.append((block, chosen.start))
        marks.extend((known.get(one.block) or _asking(one), one.start) for one in chosen.room)
    starts = _whole_minutes([start for _, start in marks], speech.minutes)
    for (block, _), (start, end) in zip(marks, pairwise([*starts, speech.minutes]), strict=True):
        yield block.model_copy(update={"usual": end - start})


def _asking(room: AudienceTime) -> Block:
    """The minutes that are left over: the room asks."""
    return Block(
        id="questions",
        title=room.title,
        least=room.minutes,
        usual=room.minutes,
        most=room.minutes,
        priority=5,
        purpose=room.purpose,
        output="Answers that everyone has heard.",
    )


def _whole_minutes(seconds: Sequence[int], minutes: int) -> list[int]:
    """The nearest whole minutes at which blocks can start, each lasting one at least."""
    starts: list[int] = []
    for second in seconds:
        nearest = (second + 30) // 60
        starts.append(max(nearest, starts[-1] + 1) if starts else 0)
    latest = range(minutes - len(starts), minutes)
    return [min(start, last) for start, last in zip(starts, latest, strict=True)]


def _notes(
    blocks: Sequence[Block], dropped: Sequence[Block], original: Edition, speech: FittedSpeech
) -> Iterator[str]:
    if dropped:
        gone = ", ".join(f"{block.title} ({block.usual} min)" for block in dropped)
        yield f"Dropped to fit {speech.minutes} minutes: {gone}."
    known = {block.id for block in original.blocks}
    for before, block in pairwise(blocks):
        if block.id not in known:
            yield f"Added after {before.title}: {block.title.lower()} ({block.usual} min)."
