"""What stands on a slide before anybody asks whether it fits: a function a kind in ``SLIDE_KINDS``.

The slide of a poll has a function of its own for what hands were counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from facilitator.model.activity import Activity, ContrastRow, Question
from facilitator.model.exercise import Exercise
from facilitator.model.slides import ChartFigure, ChartRow, Slide, SlideKind
from facilitator.model.submission import RoomTally
from facilitator.rules.comparisons import Comparison, compared
from facilitator.text.messages import Message, Say, Text


@dataclass(frozen=True)
class SlideDraft:
    """Paragraphs by the place of the layout that they belong in, in reading order.

    Empty ones, and places without any, are left out where the slide is laid out.
    """

    layout: str
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    figure: ChartFigure | None = None
    drawing: str = ""
    """The id of one of the exercise's, which stands in the place of a figure."""


@dataclass(frozen=True)
class SlideRequest:
    """A slide that a speech calls for.

    ``about`` says on a title slide for whom and when, ``tally`` on a poll what the room's hands
    said, ``minutes`` on a task how long it takes. Of contrasts, ``areas`` are all that the speech
    calls, and the first ``told`` of them were called by now.
    """

    slide: Slide
    exercise: Exercise
    say: Say
    about: Sequence[str] = ()
    tally: RoomTally | None = None
    minutes: str = ""
    areas: Sequence[str] = ()
    told: int = 0

    @property
    def question(self) -> Question:
        return find_question(self.exercise, self.slide.question)[1]


def find_question(exercise: Exercise, question_id: str) -> tuple[Activity, Question]:
    """The first activity that asks a question of that id, and the question."""
    return next(
        (activity, question)
        for activity in exercise.activities
        for question in activity.questions_for_hands()
        if question.id == question_id
    )


def _title(request: SlideRequest) -> SlideDraft:
    title = request.slide.title or request.exercise.title
    subtitle = (request.slide.text, *request.about)
    parts = {"title": (title,), "subtitle": subtitle}
    return SlideDraft("title", parts, drawing=request.exercise.emblem)


def _statement(request: SlideRequest) -> SlideDraft:
    return SlideDraft(request.slide.shows, {"title": (request.slide.text,)})


def _points(request: SlideRequest) -> SlideDraft:
    slide = request.slide
    return SlideDraft("points", {"title": (slide.title,), "body": (*slide.points, slide.text)})


def _row(exercise: Exercise, area: str) -> ContrastRow:
    rows = (row for activity in exercise.activities for row in activity.contrasts())
    return next(row for row in rows if row.area == area)


def _contrast(request: SlideRequest) -> SlideDraft:
    exercise, area = request.exercise, request.slide.area
    row = _row(exercise, area)
    parts = {"title": (exercise.area(area).name,)}
    for concept in exercise.concepts:
        mark = exercise.mark_of(concept)
        parts[f"{mark.colour}-head"] = (f"{mark.sign} {concept.short}",)
        parts[mark.colour] = (row.cells[concept.id],)
    layout = "contrast-of-three" if "third" in parts else "contrast"
    return SlideDraft(layout, {**parts, "question": (row.question,)})


def contrasts_so_far(request: SlideRequest) -> SlideDraft:
    """All areas that were called by now, in a few words each; those to come are hollow rows."""
    exercise, concepts = request.exercise, request.exercise.concepts
    rows = []
    for number, area in enumerate(request.areas):
        row = _row(exercise, area)
        cells = tuple(row.short.get(one.id, row.cells[one.id]) for one in concepts)
        name, to_come = exercise.area(area).name, number >= request.told
        rows.append(ChartRow(label=name, cells=cells, hollow=to_come))
    heads = tuple(one.short for one in concepts)
    told = [f"{row.label}: {', '.join(row.cells)}" for row in rows if not row.hollow]
    alt = f"{', '.join(heads)}. {'; '.join(told)}."
    figure = ChartFigure(kind="contrasts", alt=alt, heads=heads, rows=tuple(rows))
    title = _row(exercise, request.slide.area).question or exercise.area(request.slide.area).name
    return SlideDraft("build", {"title": (title,)}, figure)


def _answers(request: SlideRequest) -> SlideDraft:
    """A question with its answers, each with a bar that is empty while hands are raised.

    Nothing that could sway them; once they were counted the bars are theirs.
    """
    activity, question = find_question(request.exercise, request.slide.question)
    room = compared(question, activity.id, request.tally, every=True)
    parts = {"title": (question.text,), "note": (question.no_survey,)}
    if question.recommend and not room.own:
        low, high = question.ends()
        ends = request.say(Message("poll-recommend-ends", low=low, high=high))
        return SlideDraft("answers", {**parts, "body": (ends,)})
    figure = hands_figure("hands", question.text, [("", room)], request.say)
    note = question.no_survey or (request.say(room.own.label) if room.own else "")
    return SlideDraft("answers", {**parts, "note": (note,)}, figure)


def pair_unseen(request: SlideRequest) -> SlideDraft:
    """What stands there while nothing of the two rows can be shown."""
    return SlideDraft("statement", {"title": (request.slide.title,)})


def pair_seen(request: SlideRequest) -> SlideDraft:
    """Two questions of this room side by side: what one of them says, the other does not."""
    slide, rooms, raised = request.slide, [], []
    for name in (slide.question, slide.beside):
        activity, question = find_question(request.exercise, name)
        room = compared(question, activity.id, request.tally, every=True)
        rooms.append((question.short or question.text, room))
        hands = request.tally.hands(activity.id, name) if request.tally else {}
        raised.append(sum(hands.values()))
    figure = hands_figure("hand_pair", slide.title, rooms, request.say)
    told = request.say(Message("slide-pair-hands", first=raised[0], second=raised[1]))
    return SlideDraft("pair", {"title": (slide.title,), "note": (told,)}, figure)


def _pair(request: SlideRequest) -> SlideDraft:
    seen = pair_seen(request)
    counted = seen.figure and any(any(row.cells) for row in seen.figure.rows)
    return seen if counted else pair_unseen(request)


def _ended(title: str) -> str:
    return title if title.endswith((".", "?", "!")) else f"{title}."


def hands_figure(
    kind: str, title: str, rooms: Sequence[tuple[str, Comparison]], say: Say
) -> ChartFigure:
    """Answers by rooms; their cells are empty where nothing was counted."""
    rows = []
    for number, option in enumerate(rooms[0][1].options):
        own = [room.own for _, room in rooms]
        rows.append(
            ChartRow(
                label=option.text,
                cells=tuple(say(one.cells[number]) if one else "" for one in own),
                values=tuple(one.values[number] if one else None for one in own),
                room=True,
            )
        )
    heads = tuple(head for head, _ in rooms)
    words = (f"{row.label} {' / '.join(filter(None, row.cells))}".strip() for row in rows)
    beside = f" {' / '.join(heads)}." if any(heads) else ""
    alt = f"{_ended(title)}{beside} {', '.join(words)}."
    return ChartFigure(kind=kind, alt=alt, heads=heads, rows=tuple(rows))


def table_draft(title: str, heads: tuple[str, ...], rows: Sequence[Sequence[str]]) -> SlideDraft:
    spoken = "; ".join(", ".join(filter(None, row)) for row in rows)
    lines = tuple(ChartRow(label=name, cells=tuple(cells)) for name, *cells in rows)
    figure = ChartFigure(kind="table", alt=f"{title}. {spoken}.", heads=heads, rows=lines)
    return SlideDraft("list", {"title": (title,)}, figure)


_LONGEST_WORD = 18
"""So many letters fit beside an overlap; in German one word may have more."""


def _overlap(request: SlideRequest) -> SlideDraft:
    slide, exercise = request.slide, request.exercise
    names = [concept.name for concept in exercise.concepts]
    if any(len(word) > _LONGEST_WORD for name in names for word in name.split()):
        names = [concept.short for concept in exercise.concepts]
    first, second = names
    both = exercise.both_pile.name if exercise.both_pile else ""
    alt = request.say(Message("slide-overlap-alt", first=first, second=second, both=both))
    figure = ChartFigure(kind="overlap", alt=alt, heads=(first, both, second))
    return SlideDraft("overlap", {"title": (slide.title,), "text": (slide.text,)}, figure)


def _dates(request: SlideRequest) -> SlideDraft:
    slide = request.slide
    alt = request.say(Message("slide-dates-alt", points=slide.points))
    figure = ChartFigure(kind="dates", alt=alt, heads=slide.points)
    return SlideDraft("dates", {"title": (slide.title,), "text": (slide.text,)}, figure)


def _drawing(request: SlideRequest) -> SlideDraft:
    slide, drawings = request.slide, request.exercise.drawings
    shown = next(drawing for drawing in drawings if drawing.id == slide.drawing)
    beside = dict(zip(("upper", "lower"), slide.points, strict=False))
    words = {"title": slide.title, **beside, "note": shown.caption, "text": slide.text}
    layout = "drawing-with-labels" if beside else "drawing"
    return SlideDraft(layout, {place: (one,) for place, one in words.items()}, drawing=shown.id)


def _task(request: SlideRequest) -> SlideDraft:
    slide = request.slide
    body, minutes = (*slide.points, slide.text), (request.minutes,)
    return SlideDraft("task", {"title": (slide.title,), "body": body, "minutes": minutes})


def _poll(request: SlideRequest) -> SlideDraft:
    return next(poll_drafts(request))


SLIDE_KINDS: dict[SlideKind, Callable[[SlideRequest], SlideDraft]] = {
    "title": _title,
    "statement": _statement,
    "question": _statement,
    "points": _points,
    "contrast": _contrast,
    "hands": _answers,
    "poll": _poll,
    "pair": _pair,
    "overlap": _overlap,
    "dates": _dates,
    "drawing": _drawing,
    "task": _task,
}


def poll_drafts(request: SlideRequest) -> Iterator[SlideDraft]:
    """What a poll's slide shows: one answer of surveys and room, large; then with fewer surveys.

    It is the answer that most surveys put first. All others stand in the notes. The words do not
    depend on what was counted, but for a line on answers that are not shown; where it has no room
    beside the line on the surveys it stands alone, and where it has none even then it is left out.
    """
    activity, question = find_question(request.exercise, request.slide.question)
    whole = compared(question, activity.id, request.tally).without_anecdotes()
    if not whole.surveyed:
        yield _answers(request)
        return
    words = _poll_words(request)
    title, note = words.parts["title"][0], words.parts["note"][0]
    one = whole.leading()
    missing = request.say(_not_shown(whole, one))
    for less in one.lessened():
        both = " ".join(filter(None, (note, missing)))
        for text in dict.fromkeys((both, missing or note, note)):
            yield SlideDraft(
                "poll", {"title": (title,), "note": (text,)}, bar_figure(title, less, request.say)
            )


def poll_words(request: SlideRequest) -> SlideDraft:
    """The words of a survey's slide, whatever was counted, without any figure."""
    return _poll_words(request) if request.question.surveys else _answers(request)


def _poll_words(request: SlideRequest) -> SlideDraft:
    question = request.question
    title = question.finding if question.surveys and question.finding else question.text
    note = question.no_survey or question.base
    return SlideDraft("poll", {"title": (title,), "note": (note,)})


def _not_shown(whole: Comparison, less: Comparison) -> Text:
    if whole.own is None:
        return ""
    kept = {option.id for option in less.options}
    own = zip(whole.options, whole.own.cells, whole.own.values, strict=True)
    answers = [f"{opt.text} {cell}" for opt, cell, n in own if opt.id not in kept and n]
    return Message("slide-not-shown", answers=answers) if answers else ""


def bar_figure(title: str, comparison: Comparison, say: Say) -> ChartFigure:
    """Rows of surveys by answers; the room alone is told answer by answer."""
    heads = tuple(option.text for option in comparison.options)
    rows = tuple(
        ChartRow(
            label=say(row.label),
            cells=tuple(map(say, row.cells)),
            values=row.values,
            hollow=row.hollow,
            room=row.room,
        )
        for row in comparison.rows
    )
    cells = [list(zip(heads, row.cells, strict=True)) for row in rows]
    words = (", ".join(f"{head} {cell}" for head, cell in row if cell) for row in cells)
    labelled = "; ".join(f"{row.label}: {text}" for row, text in zip(rows, words, strict=True))
    alt = f"{_ended(title)} {labelled}."
    if len(rows) == 1:
        only, values = rows[0], rows[0].values
        heads, rows = (
            (only.label,),
            tuple(
                only.model_copy(update={"label": head, "cells": (cell,), "values": (value,)})
                for (head, cell), value in zip(cells[0], values, strict=True)
            ),
        )
    return ChartFigure(kind="grouped_bars", alt=alt, heads=heads, rows=rows)
