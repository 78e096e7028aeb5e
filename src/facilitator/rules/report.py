"""The team's report as data: every line that a document, a workbook or a slide shows of it.

Nothing here is laid out, and nothing is in it that may not be shown: it is scored from answers of
which those to withheld figures were taken out before. A line whose figures are withheld has
``shown`` False and the figures of an empty room, and writers print why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from facilitator.model.activities.commit import Commit
from facilitator.model.activities.poll import Poll, Question
from facilitator.model.activities.rate import Band, Item, Rate
from facilitator.model.activities.sort import Sort, Statement
from facilitator.model.base import Frozen
from facilitator.model.collected import Collected
from facilitator.model.exercise import Exercise
from facilitator.model.frame import Area
from facilitator.model.response import Response
from facilitator.model.tally import RoomTally
from facilitator.rules.anonymity import Disclosure, cleared, disclosure
from facilitator.rules.change import AreaChange, changes
from facilitator.rules.chart_findings import NO_GAP, of_gaps, of_poll, of_statements
from facilitator.rules.compared import Comparison, compared
from facilitator.rules.english import plain_date, shortened
from facilitator.rules.figures import whole
from facilitator.rules.findings import (
    Covered,
    Finding,
    covered,
    covered_in_words,
    findings,
    first_question,
    furthest_apart,
    shown_by_gap,
    shown_by_spread,
    widest_gaps,
    wrong_pile,
)
from facilitator.rules.in_words import in_words
from facilitator.rules.reviews import Reviews, reviews_of
from facilitator.rules.scoring.commit import Commitments, commitments
from facilitator.rules.scoring.poll import PollCount, as_tally
from facilitator.rules.scoring.rate import band_of
from facilitator.rules.scoring.team_rate import AreaRating, ItemRating, TeamRate, team_rate
from facilitator.rules.scoring.team_sort import StatementCount
from facilitator.rules.team import TeamScores, team_scores

PRINTED, PRINTED_DATE = 400, 60
"""Characters of one answer, and of one date, that a page has room for."""
PERCENT_FROM = 20
"""From so many people on shares are told in per cent."""
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
    """One statement of a sort; ``shares`` are per cent of those who answered, by pile.

    ``went`` says how many put it on a wrong pile, and on which.
    """

    statement: Statement
    number: int
    count: StatementCount
    shares: dict[str, float]
    shown: bool
    went: str


class RateReport(Frozen):
    """A rating: its areas, its statements, and what to talk about first.

    ``first`` are areas by how far people stand apart. ``by_hand`` is the one that the scoring
    sheet, which goes by highest less lowest, has first, if that is another. ``widest_gaps`` are
    those that share the first place. ``finding`` is what its areas say first.
    """

    rate: Rate
    areas: tuple[AreaLine, ...]
    items: tuple[ItemLine, ...]
    first: tuple[AreaLine, ...]
    by_hand: AreaLine | None
    widest_gaps: tuple[AreaLine, ...]
    finding: str = ""

    @property
    def furthest_apart(self) -> tuple[AreaLine, ...]:
        """The areas that share the first place; none where nobody differs."""
        most = furthest_apart([line.rating for line in self.first])
        return self.first[: len(most)]

    @property
    def half_answered(self) -> tuple[AreaLine, ...]:
        """The areas shown in which other people said where it is than what they hope for."""
        return tuple(line for line in self.areas if line.shown and line.rating.half_answered)

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
    """What was promised, and when it is looked at again; no dates where the day is not known.

    ``made`` has every word of it, for the table of commitments.
    """

    commit: Commit
    made: Commitments
    reviews: Reviews | None = None

    @property
    def team(self) -> tuple[dict[str, str], ...]:
        """What the team promised together, by field, each answer as long as a page has room for."""
        return tuple(
            {field: shortened(said, PRINTED) for field, said in one.values.items()}
            for one in self.made.made
            if one.sheet == "team"
        )

    @property
    def written(self) -> tuple[str, ...]:
        """The review dates as the team wrote them, none longer than a page has room for."""
        return tuple(shortened(said, PRINTED_DATE) for said in self.made.reviews)

    @property
    def unread(self) -> tuple[str, ...]:
        """Those of them that name no day."""
        unread = self.reviews.unread if self.reviews else ()
        return tuple(shortened(said, PRINTED_DATE) for said in unread)

    @property
    def cut(self) -> bool:
        """Whether anything that the team wrote is longer than what is printed of it."""
        team = (one.values.values() for one in self.made.made if one.sheet == "team")
        return any(len(said) > PRINTED for values in team for said in values)


class TeamReport(Frozen):
    """Everything that the report of one event says.

    ``earlier`` is the event it is set beside, and ``earlier_day`` its day, where it has one. Of
    ``collected`` only the counts and names are for those who read the report, and people's answers
    for their own pages of feedback alone: ``published`` has everything else.
    """

    collected: Collected
    earlier: str
    earlier_day: date | None
    may: Disclosure
    findings: tuple[Finding, ...]
    question: str
    cover_up: Covered | None
    covered: str
    polls: tuple[PollReport, ...]
    sorts: tuple[SortReport, ...]
    rates: tuple[RateReport, ...]
    commits: tuple[CommitReport, ...]

    def beside(self, language: str) -> str:
        """The earlier event as it is named in a text: by its day, if it has one."""
        return plain_date(self.earlier_day, language) if self.earlier_day else self.earlier

    @property
    def withheld(self) -> bool:
        """Whether any figure is left out because too few answered."""
        return self.may.allowed and bool(self.may.withheld)

    @property
    def late_note(self) -> str:
        """What is said of sheets that came after an earlier report; empty without any."""
        late, included = self.collected.late, self.collected.included
        said = []
        if included:
            said.append(
                "By decision, what came after an earlier report is counted here"
                f" ({_sheets(included)} came in, went or changed): side by side, the two reports"
                " tell what that says."
            )
        if late:
            said.append(
                f"{_sheets(late)} came in, went or changed after these figures were first shown."
                f" With fewer than {self.may.floor} the difference would tell what they say, so the"
                f" figures are still those of {self.may.sheets} sheets."
            )
        return " ".join(said)

    @property
    def late_in_short(self) -> str:
        """The same in a few words, to stand beside the number of people."""
        late, included = self.collected.late, self.collected.included
        if late:
            return f"{_sheets(late)} too late for the figures"
        return f"{_sheets(included)} counted late, by decision" if included else ""

    @property
    def without_sheets(self) -> TeamReport:
        """The same for those who lay it out: no answers by code are in their reach."""
        counts = self.collected.model_copy(update={"responses": (), "now": None})
        return self.model_copy(update={"collected": counts})

    @property
    def published(self) -> str:
        """All that anybody but the owner of an answer may see of it, as one value (JSON).

        Two rooms of which it is the same have the same report, workbook, slides and letters at the
        foot, and the same group beside everybody's own answers.
        """
        return self.model_dump_json(exclude={"collected": {"responses", "now"}})


def _sheets(count: int) -> str:
    return f"{count} {'sheet' if count == 1 else 'sheets'}"


class Shown(NamedTuple):
    """What may be shown of one day, and the answers without any to what may not."""

    may: Disclosure
    responses: tuple[Response, ...]


def team_report(
    exercise: Exercise, edition: str, collected: Collected, earlier: Collected | None = None
) -> TeamReport:
    """The report of one event, perhaps beside an earlier one."""
    counted = team_scores(exercise, edition, collected.responses)
    may = disclosure(exercise, counted, collected.withheld)
    shown = cleared(exercise, may, collected.responses)
    scores = team_scores(exercise, edition, shown) if shown != collected.responses else counted
    before = _shown_of(exercise, edition, earlier) if earlier else None
    asked = exercise.report.cover_up if exercise.report else None
    hidden = covered(asked, scores, may) if asked else None
    activities = exercise.run_by(exercise.editions[edition])
    return TeamReport(
        collected=collected,
        earlier=earlier.name if earlier and before else "",
        earlier_day=earlier.day if earlier and before else None,
        may=may,
        findings=findings(exercise, scores, may),
        question=first_question(exercise, scores, may),
        cover_up=hidden,
        covered=covered_in_words(asked, hidden) if asked and hidden else "",
        polls=tuple(_poll(one, scores, may) for one in activities if isinstance(one, Poll)),
        sorts=tuple(
            _sort(one, exercise, scores, may, len(counted.sorts[one.id].people))
            for one in activities
            if isinstance(one, Sort)
        ),
        rates=tuple(
            _rate(one, exercise, scores, may, _changes(one, exercise, Shown(may, shown), before))
            for one in activities
            if isinstance(one, Rate)
        ),
        commits=tuple(_commit(one, collected) for one in activities if isinstance(one, Commit)),
    )


def _commit(commit: Commit, collected: Collected) -> CommitReport:
    made = commitments(commit, collected.standing)
    return CommitReport(commit=commit, made=made, reviews=_reviews(made, collected))


def _reviews(made: Commitments, collected: Collected) -> Reviews | None:
    if collected.day is None:
        return None
    return reviews_of(collected.day, made.reviews, collected.holidays, collected.locale)


def _shown_of(exercise: Exercise, edition: str, earlier: Collected) -> Shown | None:
    """What may be shown of an earlier event; None where that is nothing."""
    counted = team_scores(exercise, edition, earlier.responses)
    may = disclosure(exercise, counted, earlier.withheld)
    return Shown(may, cleared(exercise, may, earlier.responses)) if may.allowed else None


def _changes(
    rate: Rate, exercise: Exercise, today: Shown, before: Shown | None
) -> dict[str, AreaChange]:
    """By area, what changed: of areas that both days show, where both have enough scores for it."""
    if before is None:
        return {}
    return {
        one.area: one
        for one in changes(rate, exercise, before.responses, today.responses)
        if today.may.shows(rate.id, one.area)
        and before.may.shows(rate.id, one.area)
        and min(one.people_before, one.people_after) >= today.may.floor
    }


def _poll(poll: Poll, scores: TeamScores, may: Disclosure) -> PollReport:
    counts = {one.question: one for one in scores.polls[poll.id]}
    lines = []
    for question in poll.questions:
        shown = may.shows(poll.id, question.id)
        # Where people may choose many, shares of people do not add up to a room's hands.
        tally = as_tally(poll, [counts[question.id]]) if shown and not question.many else None
        found = compared(question, poll.id, tally, every=True)
        beside = _named(found, counts[question.id], tally)
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
        row.model_copy(
            update={
                "label": f"This team, {count.answered} answers",
                "said": tuple(_share_said(count, option.id) for option in found.options),
            }
        )
        for row in found.rows
        if row.room
    ]
    others = [row for row in found.rows if not row.room]
    return found.model_copy(update={"rows": (*team, *others)})


def _share_said(count: PollCount, option: str) -> str:
    """People where they are few: of eight, one person would be thirteen per cent."""
    people = count.counts[option]
    if count.answered < PERCENT_FROM:
        return f"{people} of {count.answered}"
    return f"{whole(100 * people / count.answered)}%"


def _sort(
    sort: Sort, exercise: Exercise, scores: TeamScores, may: Disclosure, people: int
) -> SortReport:
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


def _rate(
    rate: Rate,
    exercise: Exercise,
    scores: TeamScores,
    may: Disclosure,
    changed: dict[str, AreaChange],
) -> RateReport:
    team, nobody = scores.rates[rate.id], team_rate(rate, exercise, ())
    items = tuple(_items(rate, exercise, scores, may))
    lines = {
        area.id: _area(
            rate, area, team if may.shows(rate.id, area.id) else nobody, items
        ).model_copy(update={"shown": may.shows(rate.id, area.id), "change": changed.get(area.id)})
        for area in rate.areas(exercise)
    }
    gaps, spreads = shown_by_gap(team, rate.id, may), shown_by_spread(team, rate.id, may)
    widest = tuple(lines[one.area] for one in widest_gaps(gaps))
    return RateReport(
        rate=rate,
        areas=tuple(lines.values()),
        items=items,
        first=tuple(lines[one.area] for one in spreads),
        by_hand=_by_hand([lines[one.area] for one in spreads]),
        widest_gaps=widest,
        finding=_of_gaps(widest) if widest else NO_GAP if gaps else "",
    )


def _by_hand(lines: Sequence[AreaLine]) -> AreaLine | None:
    """The area with the widest spread, unless that is what the first ones have, too."""
    widest = max((round(line.rating.now.spread or 0, 9) for line in lines), default=0)
    if not widest or round(lines[0].rating.now.spread or 0, 9) == widest:
        return None
    return next(line for line in lines if round(line.rating.now.spread or 0, 9) == widest)


def _of_gaps(widest: Sequence[AreaLine]) -> str:
    first = widest[0].rating
    return of_gaps([line.area.name for line in widest], first.now.mean, first.hoped.mean)


def _of_statements(area: Area, items: tuple[ItemLine, ...]) -> str:
    shown = [line for line in items if line.shown and line.item.area == area.id]
    return of_statements(area.name, [(line.item.short, line.now.agreement) for line in shown])


def _area(rate: Rate, area: Area, team: TeamRate, items: tuple[ItemLine, ...]) -> AreaLine:
    rating = team.area(area.id)
    scored = [score for score in team.grid.row(area.id, "now").scores if score is not None]
    return AreaLine(
        area=area,
        rating=rating,
        lowest=min(scored, default=None),
        highest=max(scored, default=None),
        band=band_of(rating.now.mean, rate.bands),
        words=in_words(rating.now),
        shown=True,
        finding=_of_statements(area, items),
    )


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
