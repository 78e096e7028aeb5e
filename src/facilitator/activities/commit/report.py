"""Commitments in the report: what was promised, and when it is looked at again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from facilitator.activities.commit.model import Commit, CommitField
from facilitator.activities.protocol import (
    ActivityReport,
    Commitment,
    FeedbackPart,
    FollowUp,
    Participant,
    ReportSection,
    ResultDeck,
    ResultSlide,
    RoomScores,
    SlideParts,
    ask_note,
    literal,
    words_note,
)
from facilitator.model.activity import Frame
from facilitator.model.base import Frozen
from facilitator.model.slides import ChartFigure
from facilitator.model.submission import Response
from facilitator.rules.review_dates import Reviews, plan_reviews
from facilitator.rules.slide_kinds import SlideDraft, table_draft
from facilitator.text.locale import long_date
from facilitator.text.messages import Message
from facilitator.text.plain_text import shortened

PRINTED, PRINTED_DATE = 400, 60
"""Characters of one answer, and of one date, that a page has room for."""
PROMISED = 150
"""Characters of a commitment that a page of feedback has room for."""
_DATE_ON_LINE = 44
"""Letters of a date that has room under its dot; what is longer is a line of its own."""
_ASKED = 120
"""Letters of the questions of a review that stand below its dates; more are in the notes alone."""
_NEXT = 4
"""Reviews that are shown: a year of them."""
_HARD, _SHORT = "\N{NO-BREAK SPACE}", 20
"""Between the words of a date or name, and how many letters it has at most."""
_NOT_BEFORE_YEAR = re.compile(r" (?!\d{4}\b)")
_CELL, _LONG = 5.5, 60
"""Millimetres in a cell beside its words, and letters that widen a column at most."""
_EVEN, _ON_ONE_PAGE = 12, 1500
"""Letters from which wide and narrow ones are as usual, and of a table that one page holds."""
_AT_A_GLANCE, _IN_A_CELL = 3, 90
"""What a slide shows of a commitment, and letters of each; its notes have the rest."""


class Commitments(Frozen):
    """All commitments of a room, and the dates of the reviews as the team wrote them.

    ``noted`` is what stands at the foot of the canvas, by the heading that it has there.
    """

    made: tuple[Commitment, ...]
    reviews: tuple[str, ...]
    noted: dict[str, str]


class CommitSection(ReportSection):
    """What was promised, and when it is looked at again; no dates where the day is not known.

    ``made`` has every word of it, for the table of commitments.
    """

    activity: Commit
    made: Commitments
    reviews: Reviews | None = None

    @property
    def team(self) -> tuple[dict[str, str], ...]:
        """What the team promised together, by field, each answer as long as a page has room for."""
        names = {field.id for field in self.activity.fields if field.person}
        return tuple(
            {
                field: _unbroken(shortened(words, PRINTED), name=field in names)
                for field, words in one.values.items()
            }
            for one in self.made.made
            if one.sheet == "team"
        )

    @property
    def added(self) -> tuple[CommitField, ...]:
        """What reviews added to the team's commitments, of that which is written there anew."""
        fields = self.activity.review_fields
        return tuple(field for field in fields if any(field.id in one for one in self.team))

    @property
    def noted(self) -> dict[str, str]:
        """What the team noted below its commitments."""
        return {head: shortened(words, PRINTED) for head, words in self.made.noted.items()}

    def widths(self, fields: Sequence[CommitField], letter: float, width: float) -> list[float]:
        """Of columns in per cent, where a letter takes so many mm of the width: dates stay whole.

        Beyond its longest word or date a column has room by how much more is written in it.
        """
        columns = [[one.get(field.id, "") for one in self.team] for field in fields]
        least = [
            max(_wide(part) for words in (head.text, *column) for part in words.split(" ")) * letter
            + _CELL
            for head, column in zip(fields, columns, strict=True)
        ]
        wished = [min(max(map(_wide, column)), _LONG) * letter + _CELL for column in columns]
        more = [max(0, wish - mm) for wish, mm in zip(wished, least, strict=True)]
        free = width - sum(least)
        if free < 0 or not sum(more):
            return [100 * mm / sum(least) for mm in least]
        return [
            100 * (mm + free * wish / sum(more)) / width
            for mm, wish in zip(least, more, strict=True)
        ]

    @property
    def brief(self) -> bool:
        """Whether the table is so short that it has room on one page."""
        return sum(len(words) for one in self.team for words in one.values()) < _ON_ONE_PAGE

    @property
    def written(self) -> tuple[str, ...]:
        """The review dates as the team wrote them, none longer than a page has room for."""
        return tuple(shortened(words, PRINTED_DATE) for words in self.made.reviews)

    @property
    def unread(self) -> tuple[str, ...]:
        """Those of them that name no day."""
        unread = self.reviews.unread if self.reviews else ()
        return tuple(shortened(words, PRINTED_DATE) for words in unread)

    @property
    def cut(self) -> bool:
        """Whether anything that the team wrote is longer than what is printed of it."""
        team = [list(one.values.values()) for one in self.made.made if one.sheet == "team"]
        every = (*team, self.made.noted.values())
        return any(len(words) > PRINTED for values in every for words in values)

    def follow_up(self) -> FollowUp:
        return FollowUp(
            fields={one.id: one.text for one in (*self.activity.fields, *self.added)},
            commitments=self.made.made,
            days=tuple(review.day for review in self.reviews.dates) if self.reviews else (),
            unread=self.reviews.unread if self.reviews else (),
        )


class OwnCommitments(FeedbackPart):
    """What the person promised, a line each.

    Each has the promise and, of the canvas's fields, the short ones, but for those that take
    people's names.
    """

    activity: Commit
    lines: tuple[str, ...]


class CommitReport(ActivityReport[Commit, Commitments, CommitSection, OwnCommitments]):
    report_place = 90
    deck_place = 90
    feedback_place = 40
    needs_floor = False

    def score(self, commit: Commit, _frame: Frame, responses: Sequence[Response]) -> Commitments:
        return commitments(commit, responses)

    def section(self, commit: Commit, room: RoomScores[Commitments]) -> CommitSection:
        made = commitments(commit, room.collected.standing)
        event, reviews = room.collected, None
        if event.day:
            reviews = plan_reviews(event.day, made.reviews, event.holidays, event.locale)
        return CommitSection(activity=commit, made=made, reviews=reviews)

    def slides(self, section: CommitSection, deck: ResultDeck) -> Iterator[ResultSlide]:
        yield from _promised(section)
        yield from _reviews(_next_dates(section, deck), deck)

    def feedback(self, section: CommitSection, person: Participant) -> Iterator[OwnCommitments]:
        lines = tuple(_own_lines(section.activity, person.response))
        if lines:
            yield OwnCommitments(activity=section.activity, lines=lines)


def commitments(commit: Commit, responses: Sequence[Response]) -> Commitments:
    """Everything that was promised. The same line on two sheets is one commitment."""
    sheets: tuple[Literal["team", "own"], ...] = ("team", "own")
    anew = {field.id for field in commit.review_fields}
    once: dict[tuple[tuple[str, str], ...], Commitment] = {}
    for sheet in sheets:
        for response in responses:
            for made in _written(commit, sheet, response):
                promised = tuple((k, v) for k, v in made.values.items() if k not in anew)
                known = once.setdefault(promised, made)
                # A canvas that came back from a review says more of the same.
                known.values.update(made.values)
    dates = (response.answer(blank.name) for blank in commit.reviews() for response in responses)
    noted = {
        field.text: "\n".join(dict.fromkeys(filter(None, (r.answer(name) for r in responses))))
        for field in commit.notes
        for name in [commit.note(field).name]
    }
    return Commitments(
        made=tuple(once.values()),
        reviews=tuple(dict.fromkeys(date for date in dates if date)),
        noted={head: words for head, words in noted.items() if words},
    )


def _wide(words: str) -> float:
    """In letters of a short word; in longer words narrow ones make up for wide ones."""
    return len(words) * (1 if len(words) < _EVEN else 0.95)


def _unbroken(words: str, *, name: bool = False) -> str:
    """A date, a name or another short thing with a number stays in one line."""
    short = len(words) <= _SHORT and (name or any(map(str.isdigit, words)))
    return words.replace(" ", _HARD) if short else words


def _written(
    commit: Commit, sheet: Literal["team", "own"], response: Response
) -> Iterator[Commitment]:
    rows = commit.team_rows if sheet == "team" else commit.copies
    team = (*commit.team_fields(), *commit.review_fields)
    fields = team if sheet == "team" else commit.fields
    for number in range(1, rows + 1):
        values = _values(commit, fields, sheet, number, response)
        if values:
            yield Commitment(sheet=sheet, code=response.code, values=values)


def _values(
    commit: Commit, fields: Sequence[CommitField], sheet: str, number: int, response: Response
) -> dict[str, str]:
    values: dict[str, str] = {}
    for field in fields:
        blank = commit.blank(field, sheet, number)
        answer = response.answer(blank.name)
        if answer:
            labels = {choice.value: choice.label for choice in blank.choices}
            values[field.id] = labels.get(answer, answer)
    return values


def _own_lines(commit: Commit, response: Response) -> Iterator[str]:
    """Without names: a page that has a code and scores on it must not say whose they are."""
    shown = [field for field in commit.fields if not field.person]
    short = [field for field in shown[1:] if field.team and field.lines == 1]
    for made in _written(commit, "own", response):
        values = {field: " ".join(words.split()) for field, words in made.values.items()}
        words = [values[field.id] for field in shown[:1] if field.id in values]
        words += [f"{field.text}: {values[field.id]}" for field in short if field.id in values]
        if words:
            yield shortened(" \N{MIDDLE DOT} ".join(words), PROMISED)


def _promised(section: CommitSection) -> Iterator[ResultSlide]:
    """What the team promised as a table; what is not in it, and what is cut, is in the notes."""
    fields = [field for field in section.activity.team_fields() if field.lines == 1]
    rows = [
        [values.get(field.id, "") for field in fields[:_AT_A_GLANCE]] for values in section.team
    ]
    shown = [[shortened(cell, _IN_A_CELL) for cell in row] for row in rows if any(row)]
    if shown:
        title, heads = section.activity.title, tuple(f.text for f in fields[:_AT_A_GLANCE])
        notes = (words_note(": ".join(map(literal, one.values()))) for one in section.team)
        yield ResultSlide(table_draft(title, heads, shown), tuple(notes))


def _next_dates(section: CommitSection, deck: ResultDeck) -> tuple[str, ...]:
    if section.reviews is None:
        return tuple(literal(date) for date in section.written[:_NEXT])
    days = ((one, long_date(one.day, deck.language)) for one in section.reviews.dates[:_NEXT])
    return tuple(
        day if review.written else deck.say(Message("commit-review-proposed", day=day))
        for review, day in days
    )


def _reviews(dates: tuple[str, ...], deck: ResultDeck) -> Iterator[ResultSlide]:
    if not dates:
        return
    agenda = deck.exercise.report.reviews if deck.exercise.report else ()
    title = deck.say(Message("commit-review-slide"))
    notes, asked = tuple(map(ask_note, agenda)), " ".join(agenda)
    if max(map(len, dates)) > _DATE_ON_LINE:
        body = tuple(filter(None, (*dates, asked)))
        yield ResultSlide(SlideDraft("points", {"title": (title,), "body": body}), notes)
        return
    alt = deck.say(Message("commit-review-alt", dates="; ".join(dates)))
    # Under its square a date may break before its year, and nowhere else.
    heads = tuple(_NOT_BEFORE_YEAR.sub(_HARD, date) for date in dates)
    figure = ChartFigure(kind="dates", alt=alt, heads=heads)
    parts: SlideParts = {"title": (title,)}
    if len(asked) <= _ASKED:
        parts["text"] = tuple(filter(None, (asked,)))
    yield ResultSlide(SlideDraft("dates", parts, figure), notes)
