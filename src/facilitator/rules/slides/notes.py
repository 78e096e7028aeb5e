"""The speaker's notes of a slide: the words from its cue to the next one."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.exercise import Exercise
from facilitator.model.slides import NoteKind, Slide, SpeakerNote
from facilitator.model.tally import RoomTally
from facilitator.rules.slides.contents import find_question
from facilitator.rules.speech.script import FittedSpeech, elapsed
from facilitator.text.messages import Message

_KINDS: dict[str, NoteKind] = {"words": "words", "pause": "pause", "hands": "hands"}


def speaker_notes(
    speech: FittedSpeech, cue: int, exercise: Exercise, slide: Slide, tally: RoomTally | None = None
) -> tuple[SpeakerNote, ...]:
    """What is said and done while a cue's slides are up; where figures on them come from.

    What is said before the first slide is called stands in the notes of that one.
    """
    said = [note for at, note in _all(speech) if max(at, 1) == cue]
    return (*said, *_counted(exercise, slide, tally), *_sources(exercise, slide))


def _all(speech: FittedSpeech) -> Iterator[tuple[int, SpeakerNote]]:
    """Every line of the speech as a note, with the cue that is up by then."""
    up = 0
    for section in speech.sections:
        opening = next((one.slide for one in section.lines[:1] if one.slide), up)
        up = opening
        yield (
            up,
            SpeakerNote(kind="section", text=f"{elapsed(section.start)}  {section.section.title}"),
        )
        for one in section.lines:
            up = one.slide or up
            if one.kind in _KINDS:
                yield up, SpeakerNote(kind=_KINDS[one.kind], text=one.wording)
        for room in section.room:
            up = room.slide or up
            yield (
                up,
                SpeakerNote(
                    kind="section",
                    text=Message("speech-starts", start=elapsed(room.start), title=room.title),
                ),
            )
            yield (
                up,
                SpeakerNote(
                    kind="room",
                    text=Message("speech-room", count=room.minutes, purpose=room.purpose),
                ),
            )


def _counted(exercise: Exercise, slide: Slide, tally: RoomTally | None) -> Iterator[SpeakerNote]:
    """All hands that were counted: the slide itself may not have room for every answer."""
    if slide.shows != "poll" or tally is None:
        return
    poll, question = find_question(exercise, slide.question)
    hands = tally.hands(poll.id, question.id)
    said = [f"{one.text} {hands[one.id]}" for one in question.options if one.id in hands]
    if said:
        yield SpeakerNote(kind="source", text=f"Hands in this room: {', '.join(said)}")


def _sources(exercise: Exercise, slide: Slide) -> Iterator[SpeakerNote]:
    if slide.shows != "poll":
        return
    _, question = find_question(exercise, slide.question)
    for survey in question.surveys:
        sample = f" ({survey.sample})" if survey.sample else ""
        note = f". {survey.note[:1].upper()}{survey.note[1:]}" if survey.note else ""
        yield SpeakerNote(kind="source", text=f"{survey.name}: {survey.source}{sample}{note}")
