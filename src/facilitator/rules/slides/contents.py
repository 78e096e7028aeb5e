"""What stands on a slide, kind by kind, before anybody asks whether it fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from facilitator.model.activity import Activity
from facilitator.model.chart import ChartFigure, ChartRow
from facilitator.model.exercise import Exercise
from facilitator.model.question import Question
from facilitator.model.slides import Slide, SlideKind
from facilitator.model.tally import RoomTally
from facilitator.rules.comparisons import Comparison, compared, side_by_side

FIRST, SECOND = "□", "■"
"""The marks of the two concepts: hollow, then solid."""


@dataclass(frozen=True)
class SlideDraft:
    """Paragraphs by the place of the layout that they belong in, in reading order."""

    layout: str
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    figure: ChartFigure | None = None


@dataclass(frozen=True)
class _Asked:
    slide: Slide
    exercise: Exercise
    about: Sequence[str]
    tally: RoomTally | None
    minutes: str


def draft_slide(
    slide: Slide,
    exercise: Exercise,
    *,
    about: Sequence[str] = (),
    tally: RoomTally | None = None,
    minutes: str = "",
) -> SlideDraft:
    """What a slide shows. Places without words are left out; the title never is.

    ``about`` says on a title slide for whom and when, ``minutes`` on a task how long it takes.
    """
    return _cleared(_KINDS[slide.shows](_Asked(slide, exercise, about, tally, minutes)))


def _cleared(made: SlideDraft) -> SlideDraft:
    said = {name: tuple(filter(None, words)) for name, words in made.parts.items()}
    kept = {name: words for name, words in said.items() if words}
    return SlideDraft(made.layout, kept, made.figure)


def _title(asked: _Asked) -> SlideDraft:
    title = asked.slide.title or asked.exercise.title
    return SlideDraft("title", {"title": (title,), "subtitle": (asked.slide.text, *asked.about)})


def _statement(asked: _Asked) -> SlideDraft:
    return SlideDraft("statement", {"title": (asked.slide.text,)})


def _question(asked: _Asked) -> SlideDraft:
    return SlideDraft("question", {"title": (asked.slide.text,)})


def _points(asked: _Asked) -> SlideDraft:
    slide = asked.slide
    return SlideDraft("points", {"title": (slide.title,), "body": (*slide.points, slide.text)})


def _contrast(asked: _Asked) -> SlideDraft:
    """One area: what the handout and the answer key say of it, too."""
    first, second = asked.exercise.concepts
    area = asked.slide.area
    rows = (row for activity in asked.exercise.activities for row in activity.contrasts())
    row = next(row for row in rows if row.area == area)
    return SlideDraft(
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


def _hands(asked: _Asked) -> SlideDraft:
    """A question with its answers, while hands are raised: nothing that could sway them."""
    _, question = find_question(asked.exercise, asked.slide.question)
    answers = tuple(option.text for option in question.options)
    return SlideDraft("answers", {"title": (question.text,), "body": answers})


def _poll(asked: _Asked) -> SlideDraft:
    return next(_polls(asked))


def poll_drafts(slide: Slide, exercise: Exercise, tally: RoomTally | None) -> Iterator[SlideDraft]:
    """What a poll's slide shows, all of it at first, then ever less, down to one figure.

    Its words do not depend on what was counted, but for a line on answers that are not shown; that
    line is left out in every second one.
    """
    yield from map(_cleared, _polls(_Asked(slide, exercise, (), tally, "")))


def poll_words(slide: Slide, exercise: Exercise) -> tuple[SlideDraft, ...]:
    """The words of a poll's slide, before and after hands were counted, without any figure."""
    poll, question = find_question(exercise, slide.question)
    shown = SlideDraft("poll", {"title": (_poll_title(question),), "note": (_poll_note(question),)})
    before = () if compared(question, poll.id, None).options else (_answers(slide, exercise),)
    return tuple(map(_cleared, (shown, *before)))


def _polls(asked: _Asked) -> Iterator[SlideDraft]:
    poll, question = find_question(asked.exercise, asked.slide.question)
    whole = compared(question, poll.id, asked.tally)
    if not (whole.rows and whole.options):
        yield _answers(asked.slide, asked.exercise)
        return
    title, note = _poll_title(question), _poll_note(question)
    if not whole.surveyed and (both := side_by_side(poll, question, asked.tally)):
        yield SlideDraft("poll", {"title": (title,), "note": (note,)}, bar_figure(title, both))
    for found in whole.lessened():
        missing = _not_shown(whole, found)
        for said in dict.fromkeys((" ".join(filter(None, (note, missing))), note)):
            yield SlideDraft("poll", {"title": (title,), "note": (said,)}, bar_figure(title, found))


def _answers(slide: Slide, exercise: Exercise) -> SlideDraft:
    _, question = find_question(exercise, slide.question)
    asked = _Asked(slide, exercise, (), None, "")
    return SlideDraft("answers", {**_hands(asked).parts, "note": (question.no_survey,)})


def _poll_title(question: Question) -> str:
    return question.finding if question.surveys and question.finding else question.text


def _poll_note(question: Question) -> str:
    hollow = any(survey.kind == "anecdote" for survey in question.surveys)
    return question.no_survey or ("Hollow: an anecdote, not a survey." if hollow else "")


def _not_shown(whole: Comparison, found: Comparison) -> str:
    """What the room said for which its slide has no room."""
    if whole.own is None:
        return ""
    kept = {option.id for option in found.options}
    gone = [
        f"{option.text} {said}"
        for option, said, value in zip(whole.options, whole.own.said, whole.own.values, strict=True)
        if option.id not in kept and value
    ]
    return f"Not shown: {', '.join(gone)}." if gone else ""


def bar_figure(title: str, found: Comparison) -> ChartFigure:
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
            ChartRow(label=option.text, cells=(said,), hollow=only.hollow, room=only.room)
            for option, said in zip(found.options, only.said, strict=True)
        )
        return ChartFigure(kind="grouped_bars", alt=alt, heads=(only.label,), rows=rows)
    return ChartFigure(
        kind="grouped_bars",
        alt=alt,
        heads=tuple(option.text for option in found.options),
        rows=tuple(
            ChartRow(label=row.label, cells=row.said, hollow=row.hollow, room=row.room)
            for row in found.rows
        ),
    )


def _overlap(asked: _Asked) -> SlideDraft:
    first, second = asked.exercise.concepts
    both = asked.exercise.both.name
    alt = f"Two shapes that overlap: {first.name}, {second.name}. Where they overlap: {both}."
    figure = ChartFigure(kind="overlap", alt=alt, heads=(first.name, both, second.name))
    return SlideDraft(
        "overlap", {"title": (asked.slide.title,), "text": (asked.slide.text,)}, figure
    )


def _dates(asked: _Asked) -> SlideDraft:
    slide = asked.slide
    figure = ChartFigure(
        kind="dates", alt=f"Points on a line: {', '.join(slide.points)}.", heads=slide.points
    )
    return SlideDraft("dates", {"title": (slide.title,), "text": (slide.text,)}, figure)


def _task(asked: _Asked) -> SlideDraft:
    slide = asked.slide
    return SlideDraft(
        "task",
        {
            "title": (slide.title,),
            "body": (*slide.points, slide.text),
            "minutes": (asked.minutes,),
        },
    )


def find_question(exercise: Exercise, question_id: str) -> tuple[Activity, Question]:
    """The first activity that asks a question of that id for hands, and the question."""
    return next(
        (activity, question)
        for activity in exercise.activities
        for question in activity.questions_for_hands()
        if question.id == question_id
    )


_KINDS: dict[SlideKind, Callable[[_Asked], SlideDraft]] = {
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
