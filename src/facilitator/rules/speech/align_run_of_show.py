"""Gives the run of show the minutes of the speech, so that guide, run of show and speech agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from facilitator.model.exercise import Block, Edition, Exercise
from facilitator.rules.schedule.fit_to_slot import FittedEdition, describe_changes
from facilitator.rules.speech.cues import sections_with_blocks
from facilitator.rules.speech.fit_to_minutes import speech_for_edition
from facilitator.rules.speech.script import AudienceTime, FittedSpeech
from facilitator.text.messages import Message, Say


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
    """The blocks that are spoken or worked in, each from its first section to the next block."""
    known = {block.id: block for block in (*original.blocks, *fitted.blocks)}
    begun: list[tuple[Block, int]] = []
    for chosen in speech.sections:
        block = known[chosen.section.block]
        if not begun or begun[-1][0].id != block.id:
            begun.append((block, chosen.start))
        begun.extend((known.get(r.block) or _questions(r, say), r.start) for r in chosen.room)
    starts = _whole_minutes([start for _, start in begun], speech.minutes)
    for (block, _), (start, end) in zip(begun, pairwise([*starts, speech.minutes]), strict=True):
        yield block.model_copy(update={"usual": end - start})


def _questions(asking: AudienceTime, say: Say) -> Block:
    """The minutes that are left over: the room asks."""
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


def _whole_minutes(seconds: Sequence[int], minutes: int) -> list[int]:
    """The nearest whole minutes at which blocks can start, each lasting one at least."""
    starts: list[int] = []
    for second in seconds:
        nearest = (second + 30) // 60
        starts.append(max(nearest, starts[-1] + 1) if starts else 0)
    latest = range(minutes - len(starts), minutes)
    return [min(start, last) for start, last in zip(starts, latest, strict=True)]
