"""An order scored and in the report: the team's, and how far people agree on it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

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
from facilitator.rules.comparisons import people_share
from facilitator.rules.slide_kinds import SlideDraft
from facilitator.rules.statistics import kendalls_w, mean, mean_overlap, midranks, withheld
from facilitator.text.locale import rounded
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

    def among_first(self, top: int) -> int:
        """People who gave it one of the first ``top`` places."""
        return sum(people for place, people in self.counts.items() if place <= top)


class TeamOrder(Frozen):
    """The order of those who gave every item a place (by sheet code), and what it comes to.

    ``left_out`` are sheets with places for some of the items alone. ``items`` stand in the team's
    order. ``concordance`` is Kendall's W. ``overlap`` is how many of their first places' items two
    people share on average, None where first places are not counted.
    """

    people: tuple[str, ...]
    left_out: int
    items: tuple[ItemPlaces, ...]
    concordance: float | None
    overlap: float | None


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
    having = [one.among_first(rank.top) for one in items]
    return TeamOrder(
        people=tuple(whole),
        left_out=len(given) - len(whole),
        items=tuple(sorted(items, key=lambda one: round(one.mean, 9))),
        concordance=kendalls_w(rows),
        overlap=mean_overlap(having, len(whole)) if rank.top else None,
    )


ORDER = "order"
"""The one key of what is withheld: the places of all items say what that of any one is."""
_LITTLE = Decimal("0.3")
_STRENGTHS = ((0.3, "little"), (0.5, "weak"), (0.7, "moderate"))
"""W in words: below .3 little agreement, up to .5 weak, to .7 moderate (Schmidt 1997)."""


class RankLine(Frozen):
    """One item at its place in the team's order; items with the same mean share theirs.

    ``top`` is how many have it among their first, 0 where first places are not counted.
    """

    item: RankItem
    place: int
    places: ItemPlaces
    top: int = 0


class RankSection(ReportSection):
    """The team's order, the first item first; no lines where it may not be shown.

    ``overlap`` says how many of their first two people share.
    """

    activity: Rank
    people: int
    left_out: int
    shown: bool
    lines: tuple[RankLine, ...]
    concordance: Decimal | None = None
    agreement: Message | None = None
    overlap: Message | None = None

    @property
    def apart(self) -> bool:
        """Whether the order of the means is hardly anybody's."""
        return self.concordance is not None and self.concordance < _LITTLE

    @property
    def by_top(self) -> tuple[RankLine, ...]:
        """The items by how many people have them among their first; none where nobody counts."""
        lines = self.lines if self.overlap else ()
        return tuple(sorted(lines, key=lambda line: -line.top))

    @property
    def named(self) -> int:
        return sum(line.top > 0 for line in self.lines)

    @property
    def settled(self) -> tuple[RankLine, ...]:
        return tuple(line for line in self.lines if line.top == self.people)

    @property
    def shared(self) -> Message:
        """What is among everybody's first places."""
        items, top = [line.item.short for line in self.settled], self.activity.top
        if not items:
            return Message("rank-shared-none", top=top)
        return Message("rank-shared", top=top, items=items)

    @property
    def first(self) -> tuple[RankLine, ...]:
        """The items that share the first place."""
        return tuple(line for line in self.lines if line.place == 1)

    @property
    def finding(self) -> Message:
        """What the team puts first, or that it has no order of its own."""
        if self.apart:
            return Message("rank-finding-little")
        return Message("rank-first", items=[line.item.short for line in self.first])


class OwnPlace(Frozen):
    """What the person put at one place, beside what the team has there, where it may be shown.

    ``top`` is how many have the person's among their first.
    """

    own: RankItem
    team: RankItem | None
    top: int


class OwnRank(FeedbackPart):
    """The person's own order beside that of the team, of ``people``: the first places that count.

    Without any that count more it is the whole order.
    """

    activity: Rank
    places: tuple[OwnPlace, ...]
    people: int = 0


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
            concordance=None if w is None else Decimal(f"{w:.2f}"),
            agreement=None if w is None else _agreement(w),
            overlap=_overlap(rank, team) if shown else None,
        )

    def findings(self, section: RankSection, _exercise: Exercise) -> Iterator[Finding]:
        if section.shown:
            line, w = section.first[0], section.concordance
            sentence = Message(
                "rank-first-figures",
                item=line.item.short,
                mean=line.places.mean,
                count=len(section.lines),
                people=line.places.counts[1],
                all=section.people,
            )
            yield Finding(
                kind="order",
                figure=Message("rank-figure-w", w=w)
                if w is not None and section.apart
                else people_share(line.places.counts[1], section.people),
                title=section.finding,
                sentence=in_sequence(sentence, *filter(None, (section.agreement,))),
                label=Message("rank-figure-w-label" if section.apart else "rank-figure-label"),
                place=35,
                ask=section.activity.ask,
                ask_place=40,
            )
        if section.overlap:
            yield Finding(
                kind="first-places",
                figure=Message(
                    "poll-people", count=len(section.settled), answered=len(section.lines)
                ),
                title=section.shared,
                sentence=in_sequence(_spread_out(section), section.overlap),
                label=Message("rank-figure-shared-label", top=section.activity.top),
                place=15,
                ask=section.activity.ask,
                ask_place=5,
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
        if section.overlap:
            yield _top_slide(section, section.overlap, deck.say)

    def method(self) -> Message:
        return Message("rank-method-slide")

    def feedback(self, section: RankSection, person: Participant) -> Iterator[OwnRank]:
        rank = section.activity
        places = rank.places(person.response)
        if places:
            own = sorted((i for i in rank.items if i.id in places), key=lambda i: places[i.id])
            lines = () if person.alone else section.lines
            having = {line.item.id: line.top for line in lines}
            team = dict(enumerate(line.item for line in lines))
            yield OwnRank(
                activity=rank,
                places=tuple(
                    OwnPlace(own=item, team=team.get(number), top=having.get(item.id, 0))
                    for number, item in enumerate(own[: rank.top or None])
                ),
                people=section.people,
            )


def _lines(rank: Rank, team: TeamOrder) -> Iterator[RankLine]:
    items = {item.id: item for item in rank.items}
    means = [rounded(one.mean) for one in team.items]
    for one, printed_mean in zip(team.items, means, strict=True):
        yield RankLine(
            item=items[one.item],
            place=means.index(printed_mean) + 1,
            places=one,
            top=one.among_first(rank.top),
        )


def _overlap(rank: Rank, team: TeamOrder) -> Message | None:
    """How many of their first two people share, beside what chance alone gives.

    Who picks k of m items at random has each of another person's k with probability k / m.
    """
    if team.overlap is None:
        return None
    chance = rank.top**2 / len(rank.items)
    return Message("rank-overlap", shared=team.overlap, top=rank.top, chance=chance)


def _spread_out(section: RankSection) -> Message:
    """How many items are among anybody's first."""
    count = len(section.lines)
    return Message("rank-named", named=section.named, count=count, top=section.activity.top)


def _agreement(w: float) -> Message:
    strength = next((name for most, name in _STRENGTHS if round(w, 2) < most), "strong")
    return Message(f"rank-agreement-{strength}", w=Decimal(f"{w:.2f}"))


def _figures(line: RankLine) -> Message:
    places = line.places
    return Message(
        "rank-item-figures",
        item=line.item.text,
        mean=places.mean,
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


def _top_slide(section: RankSection, overlap: Message, say: Say) -> ResultSlide:
    """How many people have each item among their first, as bars."""
    top, people = section.activity.top, section.people
    rows = tuple(
        ChartRow(
            label=line.item.short,
            cells=(say(Message("rank-of-people", count=line.top, people=people)),),
            values=(100 * line.top / people,),
            room=True,
        )
        for line in section.by_top
    )
    title, head = say(section.shared), say(Message("rank-column-top", top=top))
    spoken = "; ".join(f"{row.label}: {row.cells[0]}" for row in rows)
    alt = f"{title}. {head}: {spoken}."
    figure = ChartFigure(kind="counts", alt=alt, heads=("",), rows=rows)
    parts: SlideParts = {"title": (title,), "note": (head,)}
    notes = [words_note(_spread_out(section)), words_note(overlap)]
    notes += [ask_note(section.activity.ask)] if section.activity.ask else []
    return ResultSlide(SlideDraft("count", parts, figure), tuple(notes))
