"""A rating in the report: its areas, its statements, and what to talk about first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from facilitator.model.activities.rate import Band, Item, Rate
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.frame import Area
from facilitator.rules.report.agreement_wording import in_words
from facilitator.rules.report.anonymity import Disclosure
from facilitator.rules.report.chart_titles import NO_GAP, of_gaps, of_statements
from facilitator.rules.report.findings import (
    furthest_apart,
    shown_by_gap,
    shown_by_spread,
    widest_gaps,
)
from facilitator.rules.report.team import TeamScores
from facilitator.rules.scoring.rate import band_of
from facilitator.rules.scoring.team_rate import AreaRating, ItemRating, TeamRate, team_rate
from facilitator.rules.statistics.change import AreaChange


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


def rate_report(
    rate: Rate,
    exercise: Exercise,
    scores: TeamScores,
    may: Disclosure,
    changed: Mapping[str, AreaChange],
) -> RateReport:
    """The section of one rating; ``changed`` are the areas to set beside an earlier event."""
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
