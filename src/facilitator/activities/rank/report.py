"""An order scored and in the report: the team's, and how far people agree on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from math import fsum

from facilitator.activities.protocol import (
    ActivityReport,
    FeedbackPart,
    Finding,
    Participant,
    ReportSection,
    ResultDeck,
    ResultSlide,
    RoomScores,
    SlideParts,
    ask_note,
    words_note,
)
from facilitator.activities.rank.model import Rank, RankItem
from facilitator.model.activity import Frame
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.slides import ChartFigure, ChartRow
from facilitator.model.submission import Response
from facilitator.rules.slide_kinds import SlideDraft
from facilitator.rules.statistics import mean, withheld
from facilitator.text.locale import printed, rounded
from facilitator.text.messages import Message, Say, in_sequence


class ItemPlaces(Frozen):
    """The places of one item (its id): people by the place they gave, their mean and ends.

    ``mean`` is of ranks: where somebody gave one place to several items, each has the mean of the
    places that they fill together.
    """

    item: str
    counts: dict[int, int]
    mean: float
    lowest: int
    highest: int

    @property
    def spread(self) -> int:
        """The last place given less the first."""
        return self.highest - self.lowest


class TeamOrder(Frozen):
    """The order of those who gave every item a place (by sheet code), and what it comes to.

    ``left_out`` are sheets with places for some of the items alone. ``items`` stand in the team's
    order. ``concordance`` is Kendall's W.
    """

    people: tuple[str, ...]
    left_out: int
    items: tuple[ItemPlaces, ...]
    concordance: float | None


def midranks(places: Sequence[int]) -> tuple[float, ...]:
    """Ranks 1 to n by place; equal places share the mean of the ranks that they fill together."""
    ordered = sorted(places)
    ranks: dict[int, list[int]] = {}
    for rank, place in enumerate(ordered, start=1):
        ranks.setdefault(place, []).append(rank)
    return tuple(sum(ranks[place]) / len(ranks[place]) for place in places)


def kendalls_w(rows: Sequence[Sequence[float]]) -> float | None:
    """Kendall's W, the coefficient of concordance, from 0 for no agreement to 1 for one order.

    One row of ranks a person. W = 12 S / (m² (n³ - n) - m ΣT), with m people, n items, S the sum
    of squared distances of the items' rank sums from their mean, and T = Σ(t³ - t) over each
    person's groups of t tied ranks. Sources: Kendall and Babington Smith 1939; with ties, Siegel
    and Castellan 1988, chapter 9.6. None for fewer than two people, or where nobody tells two items
    apart.
    """
    people, items = len(rows), len(rows[0]) if rows else 0
    ties = sum(t**3 - t for row in rows for t in Counter(row).values())
    most = people**2 * (items**3 - items) - people * ties
    if people < 2 or not most:  # noqa: PLR2004 - one person agrees with nobody
        return None
    sums = [fsum(column) for column in zip(*rows, strict=True)]
    middle = fsum(sums) / items
    return 12 * fsum((total - middle) ** 2 for total in sums) / most


def team_order(rank: Rank, responses: Sequence[Response]) -> TeamOrder:
    """Score a team's order. Sheets without any place are left out."""
    given = [(one.code, places) for one in responses if (places := rank.places(one))]
    whole = {code: places for code, places in given if len(places) == len(rank.items)}
    rows = [midranks([places[item.id] for item in rank.items]) for places in whole.values()]
    items = [
        ItemPlaces(
            item=item.id,
            counts={
                place: sum(places[item.id] == place for places in whole.values())
                for place in range(1, len(rank.items) + 1)
            },
            mean=mean([row[number] for row in rows]) or 0,
            lowest=min(places[item.id] for places in whole.values()),
            highest=max(places[item.id] for places in whole.values()),
        )
        for number, item in enumerate(rank.items if whole else ())
    ]
    return TeamOrder(
        people=tuple(whole),
        left_out=len(given) - len(whole),
        items=tuple(sorted(items, key=lambda one: round(one.mean, 9))),
        concordance=kendalls_w(rows),
    )


ORDER = "order"
"""The one key of what is withheld: the places of all items say what that of any one is."""
_STRENGTHS = ((0.3, "little"), (0.5, "weak"), (0.7, "moderate"))
"""W in words: below .3 little agreement, up to .5 weak, to .7 moderate (Schmidt 1997)."""


class RankLine(Frozen):
    """One item at its place in the team's order; items with the same mean share theirs."""

    item: RankItem
    place: int
    places: ItemPlaces


class RankSection(ReportSection):
    """The team's order, the first item first; no lines where it may not be shown.

    ``w`` is Kendall's W as it is printed, empty where it is not defined.
    """

    activity: Rank
    people: int
    left_out: int
    shown: bool
    lines: tuple[RankLine, ...]
    w: str
    agreement: Message | None = None

    @property
    def first(self) -> tuple[RankLine, ...]:
        """The items that share the first place."""
        return tuple(line for line in self.lines if line.place == 1)

    @property
    def finding(self) -> Message:
        """What the team puts first."""
        return Message("rank-first", items=[line.item.short for line in self.first])


class OwnRank(FeedbackPart):
    """The person's own order, and the team's where it may be shown: a few words an item."""

    activity: Rank
    own: tuple[str, ...]
    team: tuple[str, ...]


class RankReport(ActivityReport[Rank, TeamOrder, RankSection, OwnRank]):
    report_place = 25
    deck_place = 15
    feedback_place = 25

    def score(self, rank: Rank, _frame: Frame, responses: Sequence[Response]) -> TeamOrder:
        return team_order(rank, responses)

    def figure_blanks(self, rank: Rank, frame: Frame) -> dict[str, tuple[tuple[str, ...], ...]]:
        return {ORDER: (tuple(blank.name for blank in rank.worksheet_blanks(frame)),)}

    def withheld(self, team: TeamOrder, floor: int, also: Collection[str]) -> tuple[str, ...]:
        return withheld({ORDER: len(team.people)}, floor, also)

    def contributors(
        self, _rank: Rank, _frame: Frame, team: TeamOrder, _responses: Sequence[Response]
    ) -> dict[str, tuple[frozenset[str], ...]]:
        """Those whose sheet is whole: others are left out."""
        return {ORDER: (frozenset(team.people),)}

    def section(self, rank: Rank, room: RoomScores[TeamOrder]) -> RankSection:
        team = room.scores
        shown = room.disclosure.shows(rank.id, ORDER) and bool(team.people)
        w = team.concordance if shown else None
        return RankSection(
            activity=rank,
            people=len(team.people) if shown else 0,
            left_out=team.left_out if shown else 0,
            shown=shown,
            lines=tuple(_lines(rank, team)) if shown else (),
            w="" if w is None else f"{w:.2f}",
            agreement=None if w is None else _agreement(w),
        )

    def findings(self, section: RankSection, _exercise: Exercise) -> Iterator[Finding]:
        if section.shown:
            line = section.first[0]
            sentence = Message(
                "rank-first-figures",
                mean=printed(line.places.mean),
                count=len(section.lines),
                people=line.places.counts[1],
                all=section.people,
            )
            yield Finding(
                kind="order",
                title=section.finding,
                sentence=in_sequence(sentence, *filter(None, (section.agreement,))),
                place=35,
                ask=section.activity.ask,
                ask_place=40,
            )

    def slides(self, section: RankSection, deck: ResultDeck) -> Iterator[ResultSlide]:
        if section.shown:
            say, rank = deck.say, section.activity
            note = say(
                Message("rank-ends", first=rank.first, last=rank.last, count=len(rank.items))
            )
            parts: SlideParts = {"title": (say(section.finding),), "note": (note,)}
            notes = [words_note(_figures(line)) for line in section.lines]
            notes += [words_note(section.agreement)] if section.agreement else []
            notes += [ask_note(rank.ask)] if rank.ask else []
            draft = SlideDraft("chart", parts, _chart(section, say))
            yield ResultSlide(draft, tuple(notes))

    def method(self) -> Message:
        return Message("rank-method-slide")

    def feedback(self, section: RankSection, person: Participant) -> Iterator[OwnRank]:
        rank = section.activity
        places = rank.places(person.response)
        if places:
            ranked = sorted(
                (item for item in rank.items if item.id in places), key=lambda i: places[i.id]
            )
            team = section.lines if section.shown and not person.alone else ()
            yield OwnRank(
                activity=rank,
                own=tuple(item.short for item in ranked),
                team=tuple(line.item.short for line in team),
            )


def _lines(rank: Rank, team: TeamOrder) -> Iterator[RankLine]:
    items = {item.id: item for item in rank.items}
    means = [rounded(one.mean) for one in team.items]
    for one, printed_mean in zip(team.items, means, strict=True):
        yield RankLine(item=items[one.item], place=means.index(printed_mean) + 1, places=one)


def _agreement(w: float) -> Message:
    strength = next((name for most, name in _STRENGTHS if round(w, 2) < most), "strong")
    return Message(f"rank-agreement-{strength}", w=f"{w:.2f}")


def _figures(line: RankLine) -> Message:
    places = line.places
    return Message(
        "rank-item-figures",
        item=line.item.text,
        mean=printed(places.mean),
        first=places.lowest,
        last=places.highest,
    )


def _chart(section: RankSection, say: Say) -> ChartFigure:
    """People by the place that they gave, item by item."""
    rows = tuple(
        ChartRow(label=line.item.short, cells=tuple(map(str, line.places.counts.values())))
        for line in section.lines
    )
    spoken = " ".join(say(_figures(line)) for line in section.lines)
    heads = tuple(map(str, section.lines[0].places.counts))
    alt = f"{say(section.finding)}. {spoken}"
    return ChartFigure(kind="strips", alt=alt, heads=heads, rows=rows)
