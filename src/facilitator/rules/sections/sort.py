"""A sort in the report: every statement, and those that were missed most."""

from __future__ import annotations

from facilitator.model.activities.sort import Sort, Statement
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.rules.report.anonymity import Disclosure
from facilitator.rules.report.findings import wrong_pile
from facilitator.rules.report.team import TeamScores
from facilitator.rules.scoring.team_sort import StatementCount

ARGUED = 3
"""The most missed statements, whose arguments are printed."""


class StatementLine(Frozen):
    """One statement of a sort; ``shares`` are per cent of those who answered, by pile.

    ``went`` says how many put it on a wrong pile, and on which.
    """

    statement: Statement
    number: int
    count: StatementCount
    shares: dict[str, float]
    shown: bool
    went: str


class SortReport(Frozen):
    """A sort: every statement, and those that were missed most."""

    sort: Sort
    people: int
    mean_right: float | None
    statements: tuple[StatementLine, ...]
    missed: tuple[StatementLine, ...]
    wrong_piles: dict[str, int]


def sort_report(
    sort: Sort, exercise: Exercise, scores: TeamScores, may: Disclosure, people: int
) -> SortReport:
    """The section of one sort; ``people`` are all who sorted, also what is withheld."""
    team = scores.sorts[sort.id]
    counts = {one.statement: one for one in team.statements}
    piles = [pile.value for pile in exercise.piles()]
    lines = {
        statement.id: StatementLine(
            statement=statement,
            number=sort.number(statement),
            count=counts[statement.id],
            shares={pile: _share(counts[statement.id], pile) for pile in piles},
            shown=may.shows(sort.id, statement.id) and counts[statement.id].answered > 0,
            went=wrong_pile(exercise, counts[statement.id]),
        )
        for statement in sort.statements
    }
    missed = (lines[one.statement] for one in team.missed())
    return SortReport(
        sort=sort,
        people=people,
        # It counts every statement: beside the others it would give a withheld one away.
        mean_right=None if may.withheld.get(sort.id) else team.mean_right,
        statements=tuple(lines.values()),
        missed=tuple([line for line in missed if line.shown][:ARGUED]),
        wrong_piles=team.wrong_piles,
    )


def _share(count: StatementCount, pile: str) -> float:
    return 100 * count.chosen.get(pile, 0) / count.answered if count.answered else 0.0
