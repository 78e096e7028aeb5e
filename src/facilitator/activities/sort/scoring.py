"""Scoring a sort: how many right, by person and by statement, and where the wrong ones went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from facilitator.activities.sort.model import Sort, Statement
from facilitator.model.activity import Frame
from facilitator.model.base import Frozen
from facilitator.model.submission import Response


class Count(Frozen):
    """How many answers were right, wrong or not given."""

    right: int = 0
    wrong: int = 0
    unanswered: int = 0


class AreaCount(Count):
    """The count of one area (its id)."""

    area: str


class Mistake(Frozen):
    """``count`` statements that belong on the pile ``pile`` were put on the pile ``chosen``."""

    pile: str
    chosen: str
    count: int


class SortScore(Count):
    """One person's sort; areas and mistakes in the order in which the statements raise them."""

    areas: tuple[AreaCount, ...]
    mistakes: tuple[Mistake, ...]

    def by_wrong_pile(self) -> dict[str, int]:
        """How many statements wrongly went to each pile, by pile id."""
        totals: Counter[str] = Counter()
        for mistake in self.mistakes:
            totals[mistake.chosen] += mistake.count
        return dict(totals)


def score(statements: Sequence[Statement], answers: Mapping[str, str | None]) -> SortScore:
    """Score ``answers`` (pile id by statement id; None or missing where nothing was crossed).

    Answers to other statements than these are left alone, so that a part can be scored by itself.
    """
    by_area: dict[str, list[Statement]] = {}
    for statement in statements:
        by_area.setdefault(statement.area, []).append(statement)
    total = _tally(statements, answers)
    return SortScore(
        **total,
        areas=tuple(AreaCount(area=a, **_tally(s, answers)) for a, s in by_area.items()),
        mistakes=_mistakes(statements, answers),
    )


def _tally(statements: Sequence[Statement], answers: Mapping[str, str | None]) -> dict[str, int]:
    given = [(s.pile, answers.get(s.id)) for s in statements]
    unanswered = sum(chosen is None for _, chosen in given)
    right = sum(chosen == pile for pile, chosen in given)
    return {"right": right, "wrong": len(given) - unanswered - right, "unanswered": unanswered}


def _mistakes(
    statements: Sequence[Statement], answers: Mapping[str, str | None]
) -> tuple[Mistake, ...]:
    wrong: Counter[tuple[str, str]] = Counter()
    for statement in statements:
        chosen = answers.get(statement.id)
        if chosen is not None and chosen != statement.pile:
            wrong[statement.pile, chosen] += 1
    return tuple(Mistake(pile=p, chosen=c, count=n) for (p, c), n in wrong.items())


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
        return sum(person.right for person in people) / len(people) if people else None

    def missed(self) -> tuple[StatementCount, ...]:
        """The statements that somebody had wrong: by people, then by their share, then as printed.

        Nobody is wrong by leaving one out.
        """
        wrong = [count for count in self.statements if count.wrong]
        return tuple(sorted(wrong, key=lambda count: (-count.wrong, -count.wrong / count.answered)))


def team_sort(sort: Sort, frame: Frame, responses: Sequence[Response]) -> TeamSort:
    """Score what a team put on which pile. Sheets without any answer to the sort are left out."""
    sheets = {response.code: piles_chosen(sort, frame, response) for response in responses}
    given = {code: piles for code, piles in sheets.items() if piles}
    people = {code: score(sort.statements, piles) for code, piles in given.items()}
    wrong = Counter[str]()
    for person in people.values():
        wrong.update(person.by_wrong_pile())
    counts = tuple(_counted(statement, list(given.values())) for statement in sort.statements)
    return TeamSort(
        people=people,
        statements=counts,
        areas=tuple(_of_area(area.id, counts) for area in frame.areas if sort.of_area(area)),
        wrong_piles={pile.value: wrong[pile.value] for pile in frame.piles()},
    )


def piles_chosen(sort: Sort, frame: Frame, response: Response) -> dict[str, str]:
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
    mine = [count for count in counts if count.area == area]
    return AreaCount(
        area=area,
        right=sum(count.right for count in mine),
        wrong=sum(count.wrong for count in mine),
        unanswered=sum(count.unanswered for count in mine),
    )
