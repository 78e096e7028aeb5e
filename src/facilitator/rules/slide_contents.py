"""What stands on a slide, kind by kind, before anybody asks whether it fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from facilitator.model.activities.contrast import Contrast
from facilitator.model.activities.poll import Poll, Question
from facilitator.model.deck import Figure, FigureRow
from facilitator.model.exercise import Exercise
from facilitator.model.slides import Shows, Slide
from facilitator.model.tally import RoomTally
from facilitator.rules.compared import Comparison, compared

FIRST, SECOND = "□", "■"
"""The marks of the two concepts: hollow, then solid."""


@dataclass(frozen=True)
class Draft:
    """Paragraphs by the place of the layout that they belong in, in reading order."""

    layout: str
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    figure: Figure | None = None


@dataclass(frozen=True)
class _Asked:
    slide: Slide
    exercise: Exercise
    about: Sequence[str]
    tally: RoomTally | None
    minutes: str


def draft(
    slide: Slide,
    exercise: Exercise,
    *,
    about: Sequence[str] = (),
    tally: RoomTally | None = None,
    minutes: str = "",
) -> Draft:
    """What a slide shows. Places without words are left out; the title never is.

    ``about`` says on a title slide for whom and when, ``minutes`` on a task how long it takes.
    """
    made = _KINDS[slide.shows](_Asked(slide, exercise, about, tally, minutes))
    said = {name: tuple(filter(None, words)) for name, words in made.parts.items()}
    kept = {name: words for name, words in said.items() if words}
    return Draft(made.layout, kept, made.figure)


def _title(asked: _Asked) -> Draft:
    title = asked.slide.title or asked.exercise.title
    return Draft("title", {"title": (title,), "subtitle": (asked.slide.text, *asked.about)})


def _statement(asked: _Asked) -> Draft:
    return Draft("statement", {"title": (asked.slide.text,)})


def _question(asked: _Asked) -> Draft:
    return Draft("question", {"title": (asked.slide.text,)})


def _points(asked: _Asked) -> Draft:
    slide = asked.slide
    return Draft("points", {"title": (slide.title,), "body": (*slide.points, slide.text)})


def _contrast(asked: _Asked) -> Draft:
    """One area: what the handout and the answer key say of it, too."""
    first, second = asked.exercise.concepts
    area = asked.slide.area
    contrasts = (a for a in asked.exercise.activities if isinstance(a, Contrast))
    row = next(row for contrast in contrasts for row in contrast.rows if row.area == area)
    return Draft(
        "contrast",
        {
            "title": (asked.exercise.area(area).name,),
            "first-head": (f"{FIRST} {first.name}",),
            "first": (row.cells[first.id],),
            "second-head": (f"{SECOND} {second.name}",),
            "second": (row.cells[second.id],),
            "question": (row.question,),
        },
    )


def _hands(asked: _Asked) -> Draft:
    """A question with its answers, while hands are raised: nothing that could sway them."""
    _, question = polled(asked.exercise, asked.slide.question)
    answers = tuple(option.text for option in question.options)
    return Draft("answers", {"title": (question.text,), "body": answers})


def _poll(asked: _Asked) -> Draft:
    poll, question = polled(asked.exercise, asked.slide.question)
    found = compared(question, poll.id, asked.tally)
    if not (found.rows and found.options):
        answers = _hands(asked)
        return Draft("answers", {**answers.parts, "note": (question.no_survey,)})
    title = question.finding if found.surveyed and question.finding else question.text
    hollow = any(row.hollow for row in found.rows)
    note = question.no_survey or ("Hollow: an anecdote, not a survey." if hollow else "")
    return Draft("poll", {"title": (title,), "note": (note,)}, bars(title, found))


def bars(title: str, found: Comparison) -> Figure:
    """Rows of surveys by answers; the room alone is told answer by answer."""
    spoken = "; ".join(
        f"{row.label}: "
        + ", ".join(
            f"{o.text} {said}" for o, said in zip(found.options, row.said, strict=True) if said
        )
        for row in found.rows
    )
    alt = f"{title.rstrip('.?')}. {spoken}."
    if len(found.rows) == 1:
        (only,) = found.rows
        rows = tuple(
            FigureRow(label=option.text, said=(said,), hollow=only.hollow, room=only.room)
            for option, said in zip(found.options, only.said, strict=True)
        )
        return Figure(kind="matrix", alt=alt, heads=(only.label,), rows=rows)
    return Figure(
        kind="matrix",
        alt=alt,
        heads=tuple(option.text for option in found.options),
        rows=tuple(
            FigureRow(label=row.label, said=row.said, hollow=row.hollow, room=row.room)
            for row in found.rows
        ),
    )


def _overlap(asked: _Asked) -> Draft:
    first, second = asked.exercise.concepts
    both = asked.exercise.both.name
    alt = f"Two shapes that overlap: {first.name}, {second.name}. Where they overlap: {both}."
    figure = Figure(kind="overlap", alt=alt, heads=(first.name, both, second.name))
    return Draft("overlap", {"title": (asked.slide.title,), "text": (asked.slide.text,)}, figure)


def _dates(asked: _Asked) -> Draft:
    slide = asked.slide
    figure = Figure(
        kind="dates", alt=f"Points on a line: {', '.join(slide.points)}.", heads=slide.points
    )
    return Draft("dates", {"title": (slide.title,), "text": (slide.text,)}, figure)


def _task(asked: _Asked) -> Draft:
    slide = asked.slide
    return Draft(
        "task",
        {
            "title": (slide.title,),
            "body": (*slide.points, slide.text),
            "minutes": (asked.minutes,),
        },
    )


def polled(exercise: Exercise, question_id: str) -> tuple[Poll, Question]:
    """The first poll that asks a question of that id, and the question."""
    polls = (activity for activity in exercise.activities if isinstance(activity, Poll))
    return next(
        (poll, question)
        for poll in polls
        for question in poll.questions
        if question.id == question_id
    )


_KINDS: dict[Shows, Callable[[_Asked], Draft]] = {
    "title": _title,
    "statement": _statement,
    "question": _question,
    "points": _points,
    "contrast": _contrast,
    "hands": _hands,
    "poll": _poll,
    "overlap": _overlap,
    "dates": _dates,
    "task": _task,
}
