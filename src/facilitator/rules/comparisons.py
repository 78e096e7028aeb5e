"""What a poll is set beside: the figures of surveys, and the hands of the room, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from facilitator.model.activity import Option, Question
from facilitator.model.base import Frozen
from facilitator.model.submission import RoomTally
from facilitator.text.locale import MINUS, whole
from facilitator.text.messages import Message, Text

N = TypeVar("N", int, float)

PERCENT_FROM = 20
"""From so many people on shares are told in per cent: of eight, one would be thirteen."""


def whole_shares(counts: Sequence[int]) -> tuple[int, ...]:
    """Per cent of their sum, whole, and together never more than 100.

    What was rounded up the most goes down for that; equal counts stay equal.
    """
    exact = {count: 100 * count / max(sum(counts), 1) for count in counts}
    shares = {count: whole(share) for count, share in exact.items()}
    while sum(shares[count] for count in counts) > 100:  # noqa: PLR2004 - per cent
        shares[max(shares, key=lambda count: shares[count] - exact[count])] -= 1
    return tuple(shares[count] for count in counts)


def people_shares(counts: Sequence[int], answered: int, *, many: bool = False) -> tuple[Text, ...]:
    """As they are printed: "3 of 8", or per cent; of ``many`` answers each is a share by itself."""
    if answered < PERCENT_FROM:
        return tuple(Message("poll-people", count=count, answered=answered) for count in counts)
    shares = (whole(100 * n / answered) for n in counts) if many else whole_shares(counts)
    return tuple(f"{share}%" for share in shares)


def people_share(count: int, answered: int) -> Text:
    """How many of those who answered."""
    return people_shares((count,), answered, many=True)[0]


class ComparedRow(Frozen):
    """One row of the chart: a survey, an anecdote, or this room.

    ``values`` are per cent, one for each of the comparison's options, None where there is no such
    figure; ``cells`` are the same as they are printed, empty where nothing is known. An anecdote
    is ``hollow``; the ``room`` is what was counted here, the ``talk`` what was at a talk before.
    """

    label: Text
    values: tuple[float | None, ...]
    cells: tuple[Text, ...]
    hollow: bool = False
    room: bool = False
    talk: bool = False

    @property
    def largest(self) -> float:
        return max((value for value in self.values if value is not None), default=0.0)


class Comparison(Frozen):
    """The answers that somebody has a figure for, in printed order, and all rows of figures."""

    options: tuple[Option, ...] = ()
    rows: tuple[ComparedRow, ...] = ()

    @property
    def surveyed(self) -> bool:
        """Whether any survey is among the rows."""
        return any(not (row.room or row.talk) for row in self.rows)

    @property
    def counted(self) -> bool:
        """Whether the room's own hands are among the rows."""
        return any(row.room for row in self.rows)

    @property
    def own(self) -> ComparedRow | None:
        return next((row for row in self.rows if row.room), None)

    def without_anecdotes(self) -> Comparison:
        """The same rows where surveys are among them, but for those of one room long ago."""
        if all(row.hollow or row.room or row.talk for row in self.rows):
            return self
        return self.model_copy(update={"rows": tuple(row for row in self.rows if not row.hollow)})

    def leading(self) -> Comparison:
        """The one answer that most surveys put first, and the rows that have a figure for it."""
        best = self.led().only([0])
        rows = tuple(row for row in best.rows if row.cells[0])
        return best.model_copy(update={"rows": rows})

    def led(self) -> Comparison:
        """The same with the answer that most surveys put first before the others."""

        def weight(at: int) -> tuple[int, float]:
            surveys = [row for row in self.rows if not row.room and not row.hollow]
            first = [row for row in surveys if row.values[at] and row.values[at] == row.largest]
            return len(first), max((row.values[at] or 0 for row in self.rows), default=0)

        places = range(len(self.options))
        first = max(places, key=weight)
        return self.only([first, *(at for at in places if at != first)])

    def lessened(self) -> Iterator[Comparison]:
        """The same comparison, then without its last survey, and so on; the room's row stays."""
        rows = self.rows
        while rows:
            yield self.model_copy(update={"rows": rows})
            surveys = [row for row in rows if not row.room]
            dropped = surveys[-1] if len(rows) > 1 else rows[-1]
            rows = tuple(row for row in rows if row is not dropped)

    def only(self, places: Sequence[int]) -> Comparison:
        """The same rows with the answers at these places alone."""
        return Comparison(
            options=tuple(self.options[at] for at in places),
            rows=tuple(
                row.model_copy(
                    update={
                        "values": tuple(row.values[at] for at in places),
                        "cells": tuple(row.cells[at] for at in places),
                    }
                )
                for row in self.rows
            ),
        )


def compared(
    question: Question,
    activity_id: str,
    tally: RoomTally | None,
    talk: RoomTally | None = None,
    *,
    every: bool = False,
) -> Comparison:
    """The hands at a talk before, the surveys of a question in their order, then the room.

    With ``every`` answer, those that nobody gave and no survey has stand there, too. Without
    surveys the room stands alone; without either there are no rows. Shares of the room are
    of all hands raised for the question, printed in whole per cent, halves rounded up.
    """
    hands = tally.hands(activity_id, question.id) if tally else {}
    asked = question.beside
    at_talk = (
        talk.hands(*((asked.poll, asked.question) if asked else (activity_id, question.id)))
        if talk
        else {}
    )
    if question.recommend:
        question, hands, at_talk = _grouped(question), *map(recommend_groups, (hands, at_talk))
    raised = sum(hands.values())
    options = tuple(
        option
        for option in question.options
        if every or option in question.compared() or hands.get(option.id) or at_talk.get(option.id)
    )
    surveys = tuple(
        ComparedRow(
            label=survey.name,
            values=tuple(survey.shares.get(option.id) for option in options),
            cells=tuple(survey.said(option) for option in options),
            hollow=survey.kind == "anecdote",
        )
        for survey in question.surveys
    )
    rows = (*_talk_row(question, options, at_talk), *surveys)
    if not raised:
        return Comparison(options=options, rows=rows)
    room = _room(options, hands, Message("room-hands", count=raised))
    return Comparison(options=options, rows=(*rows, room))


def _talk_row(
    question: Question, options: tuple[Option, ...], hands: dict[str, int]
) -> Iterator[ComparedRow]:
    """Its shares are of all hands, those for answers that are not offered here included."""
    raised = sum(hands.values())
    if raised:
        others = raised - sum(hands.get(option.id, 0) for option in question.options)
        row = _room(options, hands, Message("talk-hands", count=raised, others=others))
        yield row.model_copy(update={"room": False, "talk": True})


_GROUPS = ((0, 6), (7, 8), (9, 10))
"""Detractors, passives and promoters (Reichheld, Harvard Business Review, December 2003)."""


def recommend_groups(figures: Mapping[str, N]) -> dict[str, N]:
    """Figures by point, 0 to 10, added up by group: ``0to6``, ``7to8``, ``9to10``."""
    groups: dict[str, N] = {}
    for low, high in _GROUPS:
        given = [figures[point] for point in map(str, range(low, high + 1)) if point in figures]
        if given:
            groups[f"{low}to{high}"] = sum(given[1:], given[0])
    return groups


class Recommendation(Frozen):
    """People who gave 9 or 10, 7 or 8, 0 to 6 when asked whether they recommend something."""

    promoters: int
    passives: int
    detractors: int

    @property
    def answered(self) -> int:
        return self.promoters + self.passives + self.detractors

    @property
    def score(self) -> str:
        """Promoters less detractors in per cent of all, from -100 to +100, signed.

        Source: Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003.
        """
        net = whole(100 * (self.promoters - self.detractors) / self.answered)
        return f"{net:+d}".replace("-", MINUS) if net else "0"

    @property
    def one_person(self) -> int:
        """The most by which one person moves the score: from detractor to promoter."""
        return whole(200 / self.answered)

    def in_words(self) -> Message:
        return Message(
            "poll-recommend",
            promoters=self.promoters,
            detractors=self.detractors,
            answered=self.answered,
            score=self.score,
        )


def recommendation(counts: Mapping[str, int]) -> Recommendation:
    """Of people by point, 0 to 10; nobody stands at a point that is not there."""
    groups = recommend_groups(counts)
    detractors, passives, promoters = (groups.get(key, 0) for key in ("0to6", "7to8", "9to10"))
    return Recommendation(promoters=promoters, passives=passives, detractors=detractors)


def _grouped(question: Question) -> Question:
    """The same question with groups of points as its answers."""
    surveys = (
        survey.model_copy(
            update={
                "shares": recommend_groups(survey.shares),
                "counts": recommend_groups(survey.counts),
            }
        )
        for survey in question.surveys
    )
    options = (Option(id=f"{low}to{high}", text=f"{low}\N{EN DASH}{high}") for low, high in _GROUPS)
    return question.model_copy(update={"options": tuple(options), "surveys": tuple(surveys)})


def _room(options: tuple[Option, ...], hands: dict[str, int], label: Message) -> ComparedRow:
    """An option that was not asked for has no figure; one for which no hand went up has 0%."""
    raised = sum(hands.values())
    shares = tuple(
        100 * hands[option.id] / raised if option.id in hands else None for option in options
    )
    cells = tuple("" if share is None else f"{whole(share)}%" for share in shares)
    return ComparedRow(label=label, values=shares, cells=cells, room=True)
