"""The team's report as data: every line that a document, a workbook or a slide shows of it.

Nothing here is laid out, and nothing is shown that may not be: a line whose figures are withheld
has ``shown`` False, and writers print why.
"""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.activities.commit import Commit
from facilitator.model.activities.poll import Poll, Question
from facilitator.model.activities.rate import Band, Item, Rate
from facilitator.model.activities.sort import Sort, Statement
from facilitator.model.base import Frozen
from facilitator.model.collected import Collected
from facilitator.model.exercise import Exercise
from facilitator.model.frame import Area
from facilitator.model.tally import RoomTally
from facilitator.rules.anonymity import Disclosure, disclosure
from facilitator.rules.change import AreaChange, changes
from facilitator.rules.chart_findings import NO_GAP, of_gap, of_poll, of_statements
from facilitator.rules.compared import Comparison, compared
from facilitator.rules.findings import Covered, Finding, covered, findings, first_question
from facilitator.rules.in_words import in_words
from facilitator.rules.reviews import Reviews, reviews_of
from facilitator.rules.scoring.commit import Commitments
from facilitator.rules.scoring.poll import PollCount, as_tally
from facilitator.rules.scoring.rate import band_of
from facilitator.rules.scoring.team_rate import AreaRating, ItemRating
from facilitator.rules.scoring.team_sort import StatementCount
from facilitator.rules.team import TeamScores, handed_in, team_scores

ARGUED = 3
"""The most missed statements, whose arguments are printed."""


class PollLine(Frozen):
    """One question of a poll, beside the surveys."""

    question: Question
    count: PollCount
    comparison: Comparison
    shown: bool
    finding: str = ""


class AreaLine(Frozen):
    """One area of a rating; ``change`` where an earlier event stands beside it.

    ``lowest`` and ``highest`` are the ends of people's scores for now. ``finding`` is what its
    statements say first.
    """

    area: Area
    rating: AreaRating
    lowest: float | None
    highest: float | None
    band: Band | None
    words: str
    shown: bool
    change: AreaChange | None = None
    finding: str = ""


class ItemLine(Frozen):
    """One statement of a rating."""

    item: Item
    number: int
    now: ItemRating
    hoped: ItemRating
    words: str
    shown: bool


class StatementLine(Frozen):
    """One statement of a sort; ``shares`` are per cent of those who answered, by pile."""

    statement: Statement
    number: int
    count: StatementCount
    shares: dict[str, float]
    shown: bool


class RateReport(Frozen):
    """A rating: its areas, its statements, and what to talk about first.

    ``finding`` is what its areas say first.
    """

    rate: Rate
    areas: tuple[AreaLine, ...]
    items: tuple[ItemLine, ...]
    first: tuple[AreaLine, ...]
    widest_gap: AreaLine | None
    finding: str = ""

    def of_area(self, area: Area) -> tuple[ItemLine, ...]:
        """The statements of one area, in printed order."""
        return tuple(line for line in self.items if line.item.area == area.id)


class SortReport(Frozen):
    """A sort: every statement, and those that were missed most."""

    sort: Sort
    people: int
    mean_right: float | None
    statements: tuple[StatementLine, ...]
    missed: tuple[StatementLine, ...]
    wrong_piles: dict[str, int]


class PollReport(Frozen):
    """A poll, question by question."""

    poll: Poll
    questions: tuple[PollLine, ...]


class CommitReport(Frozen):
    """What was promised, and when it is looked at again; no dates where the day is not known."""

    commit: Commit
    made: Commitments
    reviews: Reviews | None = None


class TeamReport(Frozen):
    """Everything that the report of one event says. ``earlier`` is the event it is set beside."""

    collected: Collected
    earlier: str
    scores: TeamScores
    may: Disclosure
    findings: tuple[Finding, ...]
    question: str
    cover_up: Covered | None
    polls: tuple[PollReport, ...]
    sorts: tuple[SortReport, ...]
    rates: tuple[RateReport, ...]
    commits: tuple[CommitReport, ...]

    @property
    def withheld(self) -> bool:
        """Whether any figure is left out because too few answered."""
        return self.may.allowed and bool(self.may.withheld)


def team_report(
    exercise: Exercise, edition: str, collected: Collected, earlier: Collected | None = None
) -> TeamReport:
    """The report of one event, perhaps beside an earlier one."""
    scores = team_scores(exercise, edition, collected.responses)
    may = disclosure(exercise, scores)
    before = earlier if earlier and _enough(exercise, edition, earlier) else None
    asked = exercise.report.cover_up if exercise.report else None
    activities = exercise.run_by(exercise.editions[edition])
    return TeamReport(
        collected=collected,
        earlier=before.name if before else "",
        scores=scores,
        may=may,
        findings=findings(exercise, scores, may),
        question=first_question(exercise, scores, may),
        cover_up=covered(asked, scores, may) if asked else None,
        polls=tuple(_poll(one, scores, may) for one in activities if isinstance(one, Poll)),
        sorts=tuple(
            _sort(one, exercise, scores, may) for one in activities if isinstance(one, Sort)
        ),
        rates=tuple(
            _rate(one, exercise, scores, may, collected, before)
            for one in activities
            if isinstance(one, Rate)
        ),
        commits=tuple(
            CommitReport(
                commit=one,
                made=scores.commits[one.id],
                reviews=_reviews(scores.commits[one.id], collected),
            )
            for one in activities
            if isinstance(one, Commit)
        ),
    )


def _reviews(made: Commitments, collected: Collected) -> Reviews | None:
    if collected.day is None:
        return None
    return reviews_of(collected.day, made.reviews, collected.holidays, collected.language)


def _enough(exercise: Exercise, edition: str, earlier: Collected) -> bool:
    return len(handed_in(exercise, edition, earlier.responses)) >= exercise.anonymity


def _poll(poll: Poll, scores: TeamScores, may: Disclosure) -> PollReport:
    counts = {one.question: one for one in scores.polls[poll.id]}
    lines = []
    for question in poll.questions:
        shown = may.shows(poll.id, question.id)
        # Where people may choose many, shares of people do not add up to a room's hands.
        tally = as_tally(poll, [counts[question.id]]) if shown and not question.many else None
        beside = _named(compared(question, poll.id, tally), counts[question.id], tally)
        lines.append(
            PollLine(
                question=question,
                count=counts[question.id],
                comparison=beside,
                shown=shown,
                finding=of_poll(question, counts[question.id], beside),
            )
        )
    return PollReport(poll=poll, questions=tuple(lines))


def _named(found: Comparison, count: PollCount, tally: RoomTally | None) -> Comparison:
    """The team's row says that it is the team's, and stands first."""
    if tally is None:
        return found
    team = [
        row.model_copy(update={"label": f"This team, {count.answered} answers"})
        for row in found.rows
        if row.room
    ]
    others = [row for row in found.rows if not row.room]
    return found.model_copy(update={"rows": (*team, *others)})


def _sort(sort: Sort, exercise: Exercise, scores: TeamScores, may: Disclosure) -> SortReport:
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
        )
        for statement in sort.statements
    }
    missed = (lines[one.statement] for one in team.missed())
    return SortReport(
        sort=sort,
        people=len(team.people),
        # It counts every statement: beside the others it would give a withheld one away.
        mean_right=None if may.withheld.get(sort.id) else team.mean_right,
        statements=tuple(lines.values()),
        missed=tuple([line for line in missed if line.shown][:ARGUED]),
        wrong_piles=team.wrong_piles,
    )


def _share(count: StatementCount, pile: str) -> float:
    return 100 * count.chosen.get(pile, 0) / count.answered if count.answered else 0.0


def _rate(
    rate: Rate,
    exercise: Exercise,
    scores: TeamScores,
    may: Disclosure,
    collected: Collected,
    earlier: Collected | None,
) -> RateReport:
    team = scores.rates[rate.id]
    changed = changes(rate, exercise, earlier.responses, collected.responses) if earlier else ()
    by_area = {one.area: one for one in changed}
    scored = {
        one.area: [score for score in team.grid.row(one.area, "now").scores if score is not None]
        for one in team.areas
    }
    items = tuple(_items(rate, exercise, scores, may))
    lines = {
        one.area: AreaLine(
            area=exercise.area(one.area),
            rating=one,
            lowest=min(scored[one.area], default=None),
            highest=max(scored[one.area], default=None),
            band=band_of(one.now.mean, rate.bands),
            words=in_words(one.now),
            shown=may.shows(rate.id, one.area),
            change=_comparable(by_area.get(one.area), may),
            finding=_of_statements(exercise.area(one.area), items),
        )
        for one in team.areas
    }
    gaps = [lines[one.area] for one in team.by_gap() if lines[one.area].shown]
    spreads = [lines[one.area] for one in team.by_spread() if lines[one.area].shown]
    widest = gaps[0] if gaps and (gaps[0].rating.gap or 0) > 0 else None
    return RateReport(
        rate=rate,
        areas=tuple(lines.values()),
        items=items,
        first=tuple(spreads),
        widest_gap=widest,
        finding=_of_gap(widest) if widest else NO_GAP if gaps else "",
    )


def _of_gap(line: AreaLine) -> str:
    return of_gap(line.area.name, line.rating.now.mean, line.rating.hoped.mean)


def _of_statements(area: Area, items: tuple[ItemLine, ...]) -> str:
    shown = [line for line in items if line.shown and line.item.area == area.id]
    return of_statements(area.name, [(line.item.short, line.now.agreement) for line in shown])


def _comparable(change: AreaChange | None, may: Disclosure) -> AreaChange | None:
    """A change is shown where both days have enough scores for it."""
    if change is None or min(change.people_before, change.people_after) < may.floor:
        return None
    return change


def _items(
    rate: Rate, exercise: Exercise, scores: TeamScores, may: Disclosure
) -> Iterator[ItemLine]:
    ratings = {(one.area, one.item, one.figure): one for one in scores.rates[rate.id].items}
    for area in rate.areas(exercise):
        for item in rate.of_area(area):
            now = ratings[item.area, item.id, "now"]
            yield ItemLine(
                item=item,
                number=rate.number(item, exercise),
                now=now,
                hoped=ratings[item.area, item.id, "hoped"],
                words=in_words(now.agreement),
                shown=may.shows(rate.id, f"{item.area}/{item.id}"),
            )
