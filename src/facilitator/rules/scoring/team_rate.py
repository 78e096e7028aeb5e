"""Scoring a team's ratings: the grid of the scoring sheet, and how far people agree."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.model.activities.rate import Item, Rate, RatedSheet, Rating
from facilitator.model.base import Frozen
from facilitator.model.frame import Area, Frame
from facilitator.model.submission import Response
from facilitator.rules.scoring.rate import (
    FIGURES,
    Figure,
    TeamRating,
    answered,
    rated_sheet,
    team_rating,
)
from facilitator.rules.statistics.agreement import Agreement, agreement, r_wg_j
from facilitator.text.figures import difference, rounded


class ItemRating(Frozen):
    """One statement in one figure: people by scale point, "don't know" and nothing apart."""

    area: str
    item: str
    figure: Figure
    counts: dict[int, int]
    dont_know: int
    missing: int
    agreement: Agreement


class AreaRating(Frozen):
    """One area as the team sees it.

    ``now`` and ``hoped`` agree over people's scores as they wrote them into the grid. ``gaps`` are
    the people who have both. ``together`` is r_wg(J) over the statements of the area, now, of
    those who answered them all: it rises with the number of statements, and is never shown alone.
    """

    area: str
    now: Agreement
    hoped: Agreement
    gaps: int
    together: float | None

    @property
    def gap(self) -> float | None:
        """The mean hoped for less that for now, as both are printed; None if nobody has both."""
        return difference(self.now.mean, self.hoped.mean) if self.gaps else None

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

    def area(self, area_id: str) -> AreaRating:
        """The area of that id. Raises KeyError if there is none."""
        for one in self.areas:
            if one.area == area_id:
                return one
        raise KeyError(area_id)

    def by_spread(self) -> tuple[AreaRating, ...]:
        """The areas that have scores for now, as the team should talk about them.

        Those first whose scores lie furthest from their mean on average, as that is printed. Where
        it is the same, by highest less lowest, then in their order.
        """
        known = [area for area in self.areas if area.now.spread is not None]
        return tuple(sorted(known, key=lambda area: (-area.apart, -round(area.now.spread or 0, 9))))

    def by_gap(self) -> tuple[AreaRating, ...]:
        """The areas that have a gap, the largest first, then in their order."""
        known = [area for area in self.areas if area.gap is not None]
        return tuple(sorted(known, key=lambda area: -(area.gap or 0)))


def team_rate(rate: Rate, frame: Frame, responses: Sequence[Response]) -> TeamRate:
    """Score a team's ratings. Sheets without any answer to them are left out."""
    sheets = [rated_sheet(rate, frame, response) for response in responses]
    given = [sheet for sheet in sheets if _any(sheet)]
    grid = team_rating(rate, frame, given)
    return TeamRate(
        grid=grid,
        areas=tuple(_area(area, rate, grid, given) for area in rate.areas(frame)),
        items=tuple(
            _item(rate, item, place, figure, given)
            for area in rate.areas(frame)
            for place, item in enumerate(rate.of_area(area))
            for figure in FIGURES
        ),
    )


def _any(sheet: RatedSheet) -> bool:
    rows = (*sheet.now.values(), *sheet.hoped.values())
    return any(rating is not None for row in rows for rating in row)


def _area(area: Area, rate: Rate, grid: TeamRating, sheets: Sequence[RatedSheet]) -> AreaRating:
    both = [person for person in grid.people if person.area(area.id).gap is not None]
    rows = [answered(sheet.now[area.id]) for sheet in sheets]
    whole = [row for row in rows if len(row) == len(rate.of_area(area))]
    return AreaRating(
        area=area.id,
        now=_agreement(grid, area, "now", rate),
        hoped=_agreement(grid, area, "hoped", rate),
        gaps=len(both),
        together=r_wg_j(whole, len(rate.scale.points())) if whole else None,
    )


def _agreement(grid: TeamRating, area: Area, figure: Figure, rate: Rate) -> Agreement:
    scores = [score for score in grid.row(area.id, figure).scores if score is not None]
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
