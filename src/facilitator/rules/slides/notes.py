"""The speaker's notes of a slide: the words from its cue to the next one."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.deck import Note, NoteKind
from facilitator.model.exercise import Exercise
from facilitator.model.slides import Slide
from facilitator.model.tally import RoomTally
from facilitator.rules.slides.contents import polled
from facilitator.rules.speech.script import Spoken, elapsed

_KINDS: dict[str, NoteKind] = {"words": "words", "pause": "pause", "hands": "hands"}


def notes(
    speech: Spoken, cue: int, exercise: Exercise, slide: Slide, tally: RoomTally | None = None
) -> tuple[Note, ...]:
    """What is said and done while a cue's slides are up; where figures on them come from.

    What is said before the first slide is called stands in the notes of that one.
    """
    said = [note for at, note in _all(speech) if max(at, 1) == cue]
    return (*said, *_counted(exercise, slide, tally), *_sources(exercise, slide))


def _all(speech: Spoken) -> Iterator[tuple[int, Note]]:
    """Every line of the speech as a note, with the cue that is up by then."""
    up = 0
    for section in speech.sections:
        opening = next((one.slide for one in section.lines[:1] if one.slide), up)
        up = opening
        yield up, Note(kind="section", text=f"{elapsed(section.start)}  {section.section.title}")
        for one in section.lines:
            up = one.slide or up
            if one.line.kind in _KINDS:
                yield up, Note(kind=_KINDS[one.line.kind], text=one.line.text)
        for room in section.room:
            up = room.slide or up
            yield up, Note(kind="section", text=f"{elapsed(room.start)}  {room.title}")
            yield up, Note(kind="room", text=f"{room.length}. {room.purpose}")


def _counted(exercise: Exercise, slide: Slide, tally: RoomTally | None) -> Iterator[Note]:
    """All hands that were counted: the slide itself may not have room for every answer."""
    if slide.shows != "poll" or tally is None:
        return
    poll, question = polled(exercise, slide.question)
    hands = tally.hands(poll.id, question.id)
    said = [f"{one.text} {hands[one.id]}" for one in question.options if one.id in hands]
    if said:
        yield Note(kind="source", text=f"Hands in this room: {', '.join(said)}")


def _sources(exercise: Exercise, slide: Slide) -> Iterator[Note]:
    if slide.shows != "poll":
        return
    _, question = polled(exercise, slide.question)
    for survey in question.surveys:
        sample = f" ({survey.sample})" if survey.sample else ""
        note = f". {survey.note[:1].upper()}{survey.note[1:]}" if survey.note else ""
        yield Note(kind="source", text=f"{survey.name}: {survey.source}{sample}{note}")
