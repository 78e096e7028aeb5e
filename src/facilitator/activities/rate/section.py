"""A rating in the report: its areas, its statements, and what to talk about first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce

from facilitator.activities.protocol import AreasMean, Finding, ReportSection, RoomScores
from facilitator.activities.rate.changes import AreaChange, changes
from facilitator.activities.rate.items import Band, Item
from facilitator.activities.rate.leader import leader_lines
from facilitator.activities.rate.model import Rate
from facilitator.activities.rate.scoring import (
    AreaRating,
    ItemRating,
    TeamRate,
    band_of,
    team_rate,
)
from facilitator.model.activity import Area
from facilitator.model.base import Frozen
from facilitator.rules.statistics import Agreement
from facilitator.text.locale import difference, rounded
from facilitator.text.messages import Message, Text, in_sequence


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
    words: Text
    shown: bool
    change: AreaChange | None = None
    finding: Text = ""

    @property
    def score(self) -> float:
        """The mean for now as it is printed."""
        return rounded(self.rating.now.mean or 0)

    @property
    def ask(self) -> str:
        """The question that the band of its mean for now asks next."""
        return self.band.ask.get(self.area.id, "") if self.band else ""


class ItemLine(Frozen):
    item: Item
    number: int
    now: ItemRating
    words: Text
    shown: bool


class RateSection(ReportSection):
    """A rating: its areas, its statements, and what to talk about first.

    ``first`` are the areas that may be shown by how far people stand apart, ``by_need`` those that
    have a gap, the largest first, or of those who rate once those with a score, the lowest first.
    ``by_hand`` is the one that the scoring sheet, which goes by highest less lowest, has first, if
    that is another.
    """

    activity: Rate
    areas: tuple[AreaLine, ...]
    items: tuple[ItemLine, ...]
    first: tuple[AreaLine, ...]
    by_need: tuple[AreaLine, ...]
    by_hand: AreaLine | None

    @property
    def leads(self) -> bool:
        return any(line.shown for line in self.areas)

    def area_scores(self) -> dict[str, float]:
        return {
            line.area.id: line.score
            for line in self.areas
            if line.shown and line.lowest is not None
        }

    @property
    def furthest_apart(self) -> tuple[AreaLine, ...]:
        """The areas that share the first place; none where nobody differs."""
        most = self.first[0].rating.apart if self.first else 0
        return tuple(line for line in self.first if most and line.rating.apart == most)

    @property
    def widest_gaps(self) -> tuple[AreaLine, ...]:
        """Those that share the widest gap; none where nobody hopes for more."""
        most = (self.by_need[0].rating.gap or 0) if self.by_need else 0
        return tuple(line for line in self.by_need if most > 0 and line.rating.gap == most)

    @property
    def lowest(self) -> tuple[AreaLine, ...]:
        """Of areas rated once, those that share the lowest score; none where all have the same."""
        scores = [] if self.activity.horizon else [line.score for line in self.by_need]
        if not scores or scores[0] == scores[-1]:
            return ()
        return self.by_need[: scores.count(scores[0])]

    @property
    def finding(self) -> Text:
        """What its areas say first."""
        if not self.by_need:
            return ""
        return _of_gaps(self.widest_gaps) if self.activity.horizon else _of_scores(self)

    @property
    def by_need_first(self) -> tuple[AreaLine, ...]:
        """All areas shown: those in need first, then those of which that cannot be said."""
        return (*self.by_need, *(a for a in self.areas if a.shown and a not in self.by_need))

    @property
    def stressed(self) -> tuple[AreaLine, ...]:
        """The areas to look at first, where not all are alike."""
        first = self.widest_gaps or self.lowest
        return first if len(first) < len(self.by_need) else ()

    @property
    def half_answered(self) -> tuple[AreaLine, ...]:
        """The areas shown in which other people said where it is than what they hope for."""
        twice = bool(self.activity.horizon)
        return tuple(a for a in self.areas if twice and a.shown and a.rating.half_answered)

    def of_area(self, area: Area) -> tuple[ItemLine, ...]:
        return tuple(line for line in self.items if line.item.area == area.id)

    def areas_mean(self) -> AreasMean | None:
        # Of an area that is withheld nothing was scored: the mean of the others is not that of all.
        means = [line.rating.now.mean for line in self.areas]
        scores = [rounded(mean) for mean in means if mean is not None]
        if not scores or not all(line.shown for line in self.areas):
            return None
        return AreasMean(sum(scores) / len(scores), self.activity.scale.high)


def rate_section(rate: Rate, room: RoomScores[TeamRate]) -> RateSection:
    exercise, may, team = room.exercise, room.disclosure, room.scores
    nobody, changed = team_rate(rate, exercise, ()), _changes(rate, room)
    items = tuple(_items(rate, room))
    lines: dict[str, AreaLine] = {}
    for area in rate.areas(exercise):
        shown = may.shows(rate.id, area.id)
        line = _area(rate, area, team if shown else nobody, items)
        update = {"shown": shown, "change": changed.get(area.id)}
        lines[area.id] = line.model_copy(update=update)
    by_spread = tuple(lines[one.area] for one in team.by_spread() if lines[one.area].shown)
    by_need = tuple(lines[one.area] for one in team.by_need() if lines[one.area].shown)
    return RateSection(
        activity=rate,
        areas=tuple(lines.values()),
        items=items,
        first=by_spread,
        by_need=by_need,
        by_hand=_by_hand(by_spread),
        leader=tuple(leader_lines(rate, room)),
    )


def in_words(agreement: Agreement) -> Message:
    """One short sentence on how far people stand apart, led by the average deviation."""
    if agreement.deviation is None:
        return Message("rate-no-scores")
    if agreement.count == 1:
        return Message("rate-one-answer")
    if agreement.same_end:
        return Message("rate-same-end", count=agreement.count)
    if not agreement.spread:
        return Message("rate-all-same", count=agreement.count)
    how = "split" if agreement.polarised else "close" if agreement.acceptable else "ask"
    points = 1 if rounded(agreement.deviation) == 1 else 2
    return Message(f"rate-from-mean-{how}", apart=agreement.deviation, points=points)


def _changes(rate: Rate, room: RoomScores[TeamRate]) -> Mapping[str, AreaChange]:
    """By area, what changed: of areas that both days show, where both have enough scores for it."""
    if room.earlier is None:
        return {}
    earlier, may = room.earlier, room.disclosure
    return {
        change.area: change
        for change in changes(rate, room.exercise, earlier.responses, room.today.responses)
        if may.shows(rate.id, change.area)
        and earlier.disclosure.shows(rate.id, change.area)
        and min(change.people_before, change.people_after) >= may.floor
    }


def _by_hand(lines: Sequence[AreaLine]) -> AreaLine | None:
    """The area with the widest spread, unless that is what the first ones have, too."""
    spreads = [round(line.rating.now.spread or 0, 9) for line in lines]
    widest = max(spreads, default=0)
    if not widest or spreads[0] == widest:
        return None
    return lines[spreads.index(widest)]


def _area(rate: Rate, area: Area, team: TeamRate, items: Sequence[ItemLine]) -> AreaLine:
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


def _items(rate: Rate, room: RoomScores[TeamRate]) -> Iterator[ItemLine]:
    ratings = {(one.area, one.item, one.figure): one for one in room.scores.items}
    for area in rate.areas(room.exercise):
        for item in rate.of_area(area):
            now = ratings[item.area, item.id, "now"]
            yield ItemLine(
                item=item,
                number=rate.number(item, room.exercise),
                now=now,
                words=in_words(now.agreement),
                shown=room.disclosure.shows(rate.id, f"{item.area}/{item.id}"),
            )


def _of_gaps(widest: Sequence[AreaLine]) -> Message:
    if not widest:
        return Message("rate-gap-finding-none")
    rating, areas = widest[0].rating, [line.area.in_sentences for line in widest]
    now, hoped = rating.now.mean, rating.hoped.mean
    if len(widest) > 1:
        gap = difference(now, hoped)
        return Message("rate-gap-finding-each", areas=areas, gap=gap)
    return Message("rate-gap-finding", areas=areas, now=now, hoped=hoped)


def _of_scores(section: RateSection) -> Message:
    lines = section.lowest or section.by_need
    areas, now = [line.area.in_sentences for line in lines], lines[0].score
    if len(lines) < len(section.by_need):
        return Message(
            "rate-lowest-finding", areas=areas, now=now, high=section.activity.scale.high
        )
    return Message("rate-level-finding", count=len(lines), areas=areas, now=now)


def _of_statements(area: Area, items: Sequence[ItemLine]) -> Text:
    """The statements of an area on which people stand furthest apart; empty without figures."""
    known = [
        line
        for line in items
        if line.shown and line.item.area == area.id and line.now.agreement.deviation is not None
    ]
    if not known:
        return ""
    deviations = [rounded(line.now.agreement.deviation or 0) for line in known]
    most = max(deviations)
    if not most:
        return Message("rate-statements-same", area=area.name)
    first = [line for line, apart in zip(known, deviations, strict=True) if apart == most]
    split, apart = all(line.now.agreement.polarised for line in first), most
    if len(first) == len(known) > 1:
        each = "rate-statements-each-split" if split else "rate-statements-each"
        return Message(each, area=area.name, apart=apart)
    furthest = "rate-statements-split" if split else "rate-statements"
    statements = [Message("quoted", words=line.item.short) for line in first]
    return Message(furthest, area=area.name, statements=statements, apart=apart)


def area_spoken(rate: Rate, line: AreaLine) -> Message:
    now, hoped = line.rating.now.mean, line.rating.hoped.mean
    if not rate.horizon:
        return Message("report-rate-once-alt", area=line.area.name, now=now)
    area, horizon = line.area.name, rate.horizon
    return Message("report-rate-alt", area=area, now=now, horizon=horizon, hoped=hoped)


def spread_finding(first: Sequence[AreaLine], section: RateSection) -> Finding:
    areas, alike = [line.area.in_sentences for line in first], len(first) == len(section.first)
    if alike and len(first) > 1:
        title = Message("rate-spread-alike")
    else:
        title = Message("rate-spread-one" if alike else "rate-spread-most", areas=areas)
    said, ask = _with_left_out(_how_far(first), section.first, section), first[0].ask
    figure, label = _range(first)
    return Finding(
        kind="spread",
        figure=figure,
        label=label,
        title=title,
        sentence=said,
        place=20,
        ask=ask,
        ask_place=10,
    )


def _range(first: Sequence[AreaLine]) -> tuple[Message, Message]:
    """From the lowest score to the highest; of several areas what they share, the distance."""
    line = first[0]
    if len(first) > 1:
        apart = Message("rate-figure-apart", apart=line.rating.apart)
        return apart, Message("rate-figure-apart-label")
    ends = Message("rate-figure-range", lowest=line.lowest, highest=line.highest)
    return ends, Message("rate-figure-range-label")


def _how_far(first: Sequence[AreaLine]) -> Message:
    line, apart = first[0], first[0].rating.apart
    if len(first) > 1:
        return Message("rate-spread-each", apart=apart)
    ends: dict[str, float | None] = {"lowest": line.lowest, "highest": line.highest}
    return Message("rate-spread-run", **ends, apart=apart, mean=line.rating.now.mean)


def _with_left_out(sentence: Message, shown: Sequence[AreaLine], section: RateSection) -> Text:
    # What is called most is so among what is shown.
    hidden = len(section.areas) - len(shown)
    return in_sequence(sentence, Message("rate-left-out", count=hidden)) if hidden else sentence


def need_finding(first: Sequence[AreaLine], section: RateSection) -> Finding:
    """What stands out: the widest gap or, rated once, the lowest score."""
    twice = bool(section.activity.horizon)
    title, sentence = (_gap if twice else _lowest_score)(first, section)
    figure, label = _change(first, section.activity.horizon)
    return Finding(
        kind="gap" if twice else "lowest",
        figure=figure,
        label=label,
        title=title,
        sentence=_with_left_out(sentence, section.by_need, section),
        place=30,
        ask=first[0].ask,
        ask_place=30,
        mark="second" if section.stressed else "",
    )


def _change(first: Sequence[AreaLine], horizon: str) -> tuple[Message, Message]:
    """From now to what is hoped for; of several areas the gap that they share."""
    rating = first[0].rating
    if rating.hoped.mean is None:
        score = Message("rate-figure-score", now=first[0].score)
        return score, Message("rate-figure-score-label")
    if len(first) > 1:
        gap = Message("rate-figure-gap", gap=rating.gap)
        return gap, Message("rate-figure-gap-label", horizon=horizon)
    change = Message("rate-figure-change", now=rating.now.mean, hoped=rating.hoped.mean)
    return change, Message("rate-figure-change-label", horizon=horizon)


def _gap(first: Sequence[AreaLine], section: RateSection) -> tuple[Message, Message]:
    areas, alike = [line.area.in_sentences for line in first], len(first) == len(section.by_need)
    sentence = _how_wide(first, section.activity)
    if alike and len(first) > 1:
        return Message("rate-gap-same"), sentence
    if alike:
        return Message("rate-gap-in-one", areas=areas), sentence
    return Message("rate-gap-widest", count=len(first), areas=areas), sentence


def _lowest_score(first: Sequence[AreaLine], section: RateSection) -> tuple[Message, Message]:
    areas, highest = [line.area.in_sentences for line in first], section.by_need[-1]
    sentence = Message(
        "rate-lowest-today",
        now=first[0].score,
        high=section.activity.scale.high,
        highest=highest.score,
        area=highest.area.in_sentences,
    )
    return Message("rate-lowest-title", areas=areas), sentence


def _how_wide(first: Sequence[AreaLine], rate: Rate) -> Message:
    rating = first[0].rating
    if len(first) == 1:
        now, hoped = rating.now.mean, rating.hoped.mean
        return Message("rate-gap-today", now=now, horizon=rate.horizon, hoped=hoped)
    each = [
        Message(
            "rate-gap-area",
            area=line.area.name,
            now=line.rating.now.mean,
            hoped=line.rating.hoped.mean,
        )
        for line in first
    ]
    areas = reduce(lambda one, other: Message("rate-gap-areas", first=one, then=other), each)
    return Message("rate-gap-each", gap=rating.gap, horizon=rate.horizon, areas=areas)
