"""Scoring a team's sort: which statements the team missed, and onto which pile they went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from facilitator.model.activities.sort import Sort, Statement
from facilitator.model.base import Frozen
from facilitator.model.frame import Frame
from facilitator.model.submission import Response
from facilitator.rules.scoring.sort import AreaCount, Count, SortScore, score


class StatementCount(Count):
    """One statement (its id and area): people by the pile they chose."""

    statement: str
    area: str
    pile: str
    chosen: dict[str, int]

    @property
    def answered(self) -> int:
        """How many put it on any pile."""
        return self.right + self.wrong

    @property
    def tempted(self) -> str:
        """The wrong pile that most people chose; empty where nobody was wrong."""
        wrong = {pile: count for pile, count in self.chosen.items() if pile != self.pile and count}
        return max(wrong, key=lambda pile: wrong[pile], default="")


class TeamSort(Frozen):
    """The sort of everyone who answered any of it.

    ``people`` are their own scores by sheet code. ``areas`` and ``wrong_piles`` count answers, not
    people: three wrong statements of one person are three.
    """

    people: dict[str, SortScore]
    statements: tuple[StatementCount, ...]
    areas: tuple[AreaCount, ...]
    wrong_piles: dict[str, int]

    @property
    def mean_right(self) -> float | None:
        """Statements that one person had right on average; None where nobody answered."""
        people = self.people.values()
        return sum(one.right for one in people) / len(people) if people else None

    def missed(self) -> tuple[StatementCount, ...]:
        """The statements that somebody had wrong: by people, then by their share, then as printed.

        Nobody is wrong by leaving one out.
        """
        wrong = [one for one in self.statements if one.wrong]
        return tuple(sorted(wrong, key=lambda one: (-one.wrong, -one.wrong / one.answered)))


def team_sort(sort: Sort, frame: Frame, responses: Sequence[Response]) -> TeamSort:
    """Score what a team put on which pile. Sheets without any answer to the sort are left out."""
    sheets = {response.code: _piles(sort, frame, response) for response in responses}
    given = {code: piles for code, piles in sheets.items() if piles}
    people = {code: score(sort.statements, piles) for code, piles in given.items()}
    wrong = Counter[str]()
    for one in people.values():
        wrong.update(one.by_wrong_pile())
    counts = tuple(_counted(statement, list(given.values())) for statement in sort.statements)
    return TeamSort(
        people=people,
        statements=counts,
        areas=tuple(_of_area(area.id, counts) for area in frame.areas if sort.of_area(area)),
        wrong_piles={pile.value: wrong[pile.value] for pile in frame.piles()},
    )


def _piles(sort: Sort, frame: Frame, response: Response) -> dict[str, str]:
    """The pile that one person chose for each statement, by id; none for what was left empty."""
    answers = ((s.id, response.answer(sort.blank(s, frame).name)) for s in sort.statements)
    return {statement: pile for statement, pile in answers if pile is not None}


def _counted(statement: Statement, sheets: Sequence[dict[str, str]]) -> StatementCount:
    chosen = Counter(sheet[statement.id] for sheet in sheets if statement.id in sheet)
    right = chosen[statement.pile]
    return StatementCount(
        statement=statement.id,
        area=statement.area,
        pile=statement.pile,
        chosen=dict(sorted(chosen.items())),
        right=right,
        wrong=chosen.total() - right,
        unanswered=len(sheets) - chosen.total(),
    )


def _of_area(area: str, counts: Sequence[StatementCount]) -> AreaCount:
    mine = [one for one in counts if one.area == area]
    return AreaCount(
        area=area,
        right=sum(one.right for one in mine),
        wrong=sum(one.wrong for one in mine),
        unanswered=sum(one.unanswered for one in mine),
    )
