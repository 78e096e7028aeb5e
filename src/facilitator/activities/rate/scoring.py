"""Scoring ratings: one person's, as with a pen, by area, now and hoped for; then a team's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from facilitator.activities.rate.items import DONT_KNOW, Band, Item, RatedSheet, Rating
from facilitator.activities.rate.model import Figure, Rate
from facilitator.model.activity import Area, Frame
from facilitator.model.base import Frozen
from facilitator.model.submission import Response
from facilitator.rules.statistics import (
    Agreement,
    agreement,
    average_deviation,
    mean,
    spread,
)
from facilitator.text.locale import difference, rounded


def _lowness(figure: float | None) -> float | None:
    return None if figure is None else -rounded(figure)


class AreaScore(Frozen):
    """One area of one person in one figure: the ratings that count, their sum, their mean."""

    ratings: tuple[int, ...]
    total: int
    score: float | None


class PersonArea(Frozen):
    """One person's scores of one area (its id)."""

    area: str
    now: AreaScore
    hoped: AreaScore

    @property
    def gap(self) -> float | None:
        """The score hoped for less that for now, as both are written; None without one of them."""
        return difference(self.now.score, self.hoped.score)

    def figure(self, figure: Figure) -> AreaScore:
        return self.now if figure == "now" else self.hoped

    def need(self, *, twice: bool) -> float | None:
        """What puts an area before others: its gap or, rated once, how low its score is."""
        return self.gap if twice else _lowness(self.now.score)


class PersonScore(Frozen):
    code: str
    areas: tuple[PersonArea, ...]

    def area(self, area_id: str) -> PersonArea:
        """The area of that id. Raises KeyError if there is none."""
        return {area.area: area for area in self.areas}[area_id]


class TallyRow(Frozen):
    """One row of the team's grid: the scores as written, person by person, and what they say.

    Scores are to one decimal, for that is what people copy into the grid; count, mean, spread and
    deviation (AD) follow from those, so that the reader can check them. ``rank`` 1 is the widest
    spread, which people can work out by hand; rows of "hoped" have none.
    """

    area: str
    figure: Figure
    scores: tuple[float | None, ...]
    count: int
    mean: float | None
    spread: float | None
    deviation: float | None
    rank: int | None = None


class TeamRating(Frozen):
    """A team scored from its answers to its grid; rows area by area, now before hoped."""

    people: tuple[PersonScore, ...]
    tally: tuple[TallyRow, ...]

    def row(self, area_id: str, figure: Figure) -> TallyRow:
        """One row of the grid. Raises KeyError if there is none."""
        return {(row.area, row.figure): row for row in self.tally}[area_id, figure]

    def ranked(self) -> tuple[TallyRow, ...]:
        """The "now" rows, widest spread first."""
        rows = [row for row in self.tally if row.rank is not None]
        return tuple(sorted(rows, key=lambda row: row.rank or 0))


class WorkedExample(TeamRating):
    team: str


def answered(ratings: Sequence[Rating]) -> tuple[int, ...]:
    """The ratings that are points of the scale; "don't know" and blanks are not answers."""
    return tuple(rating for rating in ratings if isinstance(rating, int))


def area_score(answers: Sequence[Rating], minimum: int = 2) -> float | None:
    """The mean of the answered statements, in scale points; None with fewer than ``minimum``."""
    points = answered(answers)
    return mean(points) if len(points) >= minimum else None


def band_of(score: float | None, bands: Sequence[Band]) -> Band | None:
    """The band that a score falls in as it is printed: the last one that starts at or below it.

    None where there is no score, or no band that low.
    """
    reached = [band for band in bands if score is not None and band.start <= rounded(score)]
    return max(reached, key=lambda band: band.start, default=None)


def worked_example(rate: Rate, frame: Frame) -> WorkedExample | None:
    """The exercise's fictional team, scored step by step; None where it brings none."""
    if rate.example is None:
        return None
    scored = team_rating(rate, frame, rate.example.people)
    return WorkedExample(team=rate.example.team, people=scored.people, tally=scored.tally)


def team_rating(rate: Rate, frame: Frame, people: Sequence[RatedSheet]) -> TeamRating:
    """The scores that a team would write into its grid, and what they come to."""
    areas = rate.areas(frame)
    scored = tuple(person_score(person, areas, rate) for person in people)
    rows = [_tally_row(area, figure, scored) for area in areas for figure in rate.figures()]
    return TeamRating(people=scored, tally=_ranked(rows))


def rated_sheet(rate: Rate, frame: Frame, response: Response) -> RatedSheet:
    """One person's ratings as they were collected."""

    def rating(item: Item, figure: Figure) -> Rating:
        answer = response.answer(rate.name_of(item, figure))
        return "dk" if answer == DONT_KNOW else None if answer is None else int(answer)

    areas = {area.id: rate.of_area(area) for area in rate.areas(frame)}
    now, *hoped = (
        {area: tuple(rating(item, figure) for item in of) for area, of in areas.items()}
        for figure in rate.figures()
    )
    return RatedSheet(code=response.code, now=now, hoped=hoped[0] if hoped else {})


def person_score(person: RatedSheet, areas: Sequence[Area], rate: Rate) -> PersonScore:
    """One person's scores; an area that is left out was left blank."""

    def score(answers: Mapping[str, tuple[Rating, ...]], area: Area) -> AreaScore:
        points = answered(answers.get(area.id, ()))
        mean_score = area_score(points, rate.minimum_answered)
        return AreaScore(ratings=points, total=sum(points), score=mean_score)

    return PersonScore(
        code=person.code,
        areas=tuple(
            PersonArea(area=area.id, now=score(person.now, area), hoped=score(person.hoped, area))
            for area in areas
        ),
    )


def _tally_row(area: Area, figure: Figure, people: Sequence[PersonScore]) -> TallyRow:
    exact = [person.area(area.id).figure(figure).score for person in people]
    scores = tuple(None if score is None else rounded(score) for score in exact)
    known = [score for score in scores if score is not None]
    return TallyRow(
        area=area.id,
        figure=figure,
        scores=scores,
        count=len(known),
        mean=mean(known),
        spread=spread(known),
        deviation=average_deviation(known),
    )


def _ranked(rows: Sequence[TallyRow]) -> tuple[TallyRow, ...]:
    """The same rows, those of "now" with their rank: widest spread, then AD, then area order."""
    now = [row for row in rows if row.figure == "now" and row.spread is not None]
    ranks = {row.area: rank for rank, row in enumerate(sorted(now, key=_narrowness), start=1)}
    return tuple(
        row.model_copy(update={"rank": ranks.get(row.area)}) if row.figure == "now" else row
        for row in rows
    )


def _narrowness(row: TallyRow) -> tuple[float, float]:
    # Rounded, or the noise of binary fractions would tell apart what is equal on paper.
    return (-round(row.spread or 0, 9), -round(row.deviation or 0, 9))


class ItemRating(Frozen):
    """One statement in one figure: people by scale point, "don't know" and nothing apart."""

    area: str
    item: str
    figure: Figure
    counts: dict[int, int]
    dont_know: int
    missing: int
    agreement: Agreement
    evidence: int = 0

    def with_evidence(self, rate: Rate, item: Item, responses: Sequence[Response]) -> ItemRating:
        """With the number of people who said when it happened last, beside those for now."""
        names = [blank.name for blank in rate.evidence_of(item) if self.figure == "now"]
        people = sum(bool(sheet.answer(name)) for name in names for sheet in responses)
        return self.model_copy(update={"evidence": people})


class AreaRating(Frozen):
    """One area as the team sees it.

    ``now`` and ``hoped`` agree over people's scores as they wrote them into the grid. ``gaps`` are
    the people who have both.
    """

    area: str
    now: Agreement
    hoped: Agreement
    gaps: int

    @property
    def gap(self) -> float | None:
        """The mean hoped for less that for now, as both are printed; None if nobody has both."""
        return difference(self.now.mean, self.hoped.mean) if self.gaps else None

    def figure(self, figure: Figure) -> Agreement:
        return self.now if figure == "now" else self.hoped

    def need(self, *, twice: bool) -> float | None:
        """What puts an area before others: its gap or, rated once, how low its mean is."""
        return self.gap if twice else _lowness(self.now.mean)

    @property
    def half_answered(self) -> bool:
        """Whether not everybody who has a score for now has one for the hope, and the reverse."""
        return not self.now.count == self.hoped.count == self.gaps

    @property
    def apart(self) -> float:
        """How far people stand from their mean for now on average, as it is printed."""
        return rounded(self.now.deviation or 0)


class TeamRate(Frozen):
    """All ratings of a team: its grid, area by area, item by item."""

    grid: TeamRating
    areas: tuple[AreaRating, ...]
    items: tuple[ItemRating, ...]
    twice: bool

    def area(self, area_id: str) -> AreaRating:
        """The area of that id. Raises KeyError if there is none."""
        return {area.area: area for area in self.areas}[area_id]

    def by_spread(self) -> tuple[AreaRating, ...]:
        """The areas that have scores for now, as the team should talk about them.

        Those first whose scores lie furthest from their mean on average, as that is printed. Where
        it is the same, by highest less lowest, then in their order.
        """
        known = [area for area in self.areas if area.now.spread is not None]
        return tuple(sorted(known, key=lambda area: (-area.apart, -round(area.now.spread or 0, 9))))

    def by_need(self) -> tuple[AreaRating, ...]:
        """The areas that have a gap, the largest first, then in their order.

        Where people rate once: those that have a score, the lowest first.
        """
        needs = [(area, area.need(twice=self.twice)) for area in self.areas]
        known = [(area, need) for area, need in needs if need is not None]
        return tuple(area for area, _ in sorted(known, key=lambda pair: -pair[1]))


def team_rate(rate: Rate, frame: Frame, responses: Sequence[Response]) -> TeamRate:
    """Score a team's ratings. Sheets without any answer to them are left out."""
    given = list(filter(rated_anything, (rated_sheet(rate, frame, one) for one in responses)))
    grid = team_rating(rate, frame, given)
    return TeamRate(
        grid=grid,
        areas=tuple(_area(area, rate, grid) for area in rate.areas(frame)),
        items=tuple(
            _item(rate, item, place, figure, given).with_evidence(rate, item, responses)
            for area in rate.areas(frame)
            for place, item in enumerate(rate.of_area(area))
            for figure in rate.figures()
        ),
        twice=bool(rate.horizon),
    )


def rated_anything(sheet: RatedSheet) -> bool:
    """Whether any statement was rated, be it with "don't know"."""
    rows = (*sheet.now.values(), *sheet.hoped.values())
    return any(rating is not None for row in rows for rating in row)


def _area(area: Area, rate: Rate, grid: TeamRating) -> AreaRating:
    both = [person for person in grid.people if person.area(area.id).gap is not None]
    return AreaRating(
        area=area.id,
        now=_agreement(grid, area, "now", rate),
        hoped=_agreement(grid, area, "hoped", rate),
        gaps=len(both),
    )


def _agreement(grid: TeamRating, area: Area, figure: Figure, rate: Rate) -> Agreement:
    rows = [grid.row(area.id, figure)] if figure in rate.figures() else []
    scores = [score for row in rows for score in row.scores if score is not None]
    return agreement(scores, rate.scale.low, rate.scale.high)


def _item(
    rate: Rate, item: Item, place: int, figure: Figure, sheets: Sequence[RatedSheet]
) -> ItemRating:
    ratings: list[Rating] = [
        (sheet.now if figure == "now" else sheet.hoped)[item.area][place] for sheet in sheets
    ]
    points = answered(ratings)
    return ItemRating(
        area=item.area,
        item=item.id,
        figure=figure,
        counts={point: points.count(point) for point in rate.scale.points()},
        dont_know=ratings.count("dk"),
        missing=ratings.count(None),
        agreement=agreement(points, rate.scale.low, rate.scale.high),
    )
