"""Ratings in the report: what may be shown of them, and what they say first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from facilitator.activities.protocol import (
    ActivityReport,
    FeedbackPart,
    Finding,
    Participant,
    ResultDeck,
    ResultSlide,
    RoomScores,
    SlideParts,
    ask_note,
    words_note,
)
from facilitator.activities.rate.changes import change_in_words
from facilitator.activities.rate.items import DONT_KNOW
from facilitator.activities.rate.leader import leader_finding, leader_slide
from facilitator.activities.rate.model import Rate
from facilitator.activities.rate.scoring import (
    PersonArea,
    TeamRate,
    WorkedExample,
    band_of,
    person_score,
    rated_anything,
    rated_sheet,
    team_rate,
    worked_example,
)
from facilitator.activities.rate.section import (
    AreaLine,
    ItemLine,
    RateSection,
    area_spoken,
    need_finding,
    rate_section,
    spread_finding,
)
from facilitator.model.activity import Area, Frame
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.scale import Scale
from facilitator.model.slides import ChartFigure, ChartRow
from facilitator.model.submission import Response
from facilitator.rules.slide_kinds import SlideDraft
from facilitator.rules.statistics import withheld
from facilitator.text.locale import printed
from facilitator.text.messages import Message, Say, Text


class OwnArea(Frozen):
    """One area: the person's scores, and the group's where they may be shown."""

    area: Area
    own: PersonArea
    group: AreaLine | None


class OwnRate(FeedbackPart):
    """One rating: the areas, and the question that the first of ``by_need`` asks.

    Those are the areas that have a gap, the person's widest first, or of those who rate once the
    areas that have a score, the lowest first.
    """

    beside_team = True

    activity: Rate
    areas: tuple[OwnArea, ...]
    by_need: tuple[OwnArea, ...]
    question: str

    @property
    def widest(self) -> tuple[OwnArea, ...]:
        """The areas that share the widest gap; none where there is none."""
        most = (self.by_need[0].own.gap or 0) if self.by_need else 0
        return tuple(line for line in self.by_need if most > 0 and line.own.gap == most)

    @property
    def areas_first(self) -> tuple[str, ...]:
        return tuple(line.area.id for line in self.by_need if self.activity.horizon)


class RateReport(ActivityReport[Rate, TeamRate, RateSection, OwnRate]):
    """Its keys of what is withheld are ``area``, and ``area/item`` for single statements."""

    report_place = 20
    deck_place = 10
    feedback_place = 10
    not_counted = frozenset({DONT_KNOW})

    def worked_example(self, rate: Rate, frame: Frame) -> WorkedExample | None:
        return worked_example(rate, frame)

    def score(self, rate: Rate, frame: Frame, responses: Sequence[Response]) -> TeamRate:
        return team_rate(rate, frame, responses)

    def figure_blanks(self, rate: Rate, _frame: Frame) -> dict[str, tuple[tuple[str, ...], ...]]:
        return {
            f"{item.area}/{item.id}": tuple(
                (blank.name,) for blank in (*rate.rated(item), *rate.evidence_of(item))
            )
            for item in rate.items
        }

    def withheld(self, team: TeamRate, floor: int, also: Collection[str]) -> tuple[str, ...]:
        """Areas, then statements.

        An area in which too few people have a score is withheld with all its statements, and the
        next smallest area with it. A statement with too few answers is withheld with the next
        smallest of its area, and with the area's own figures: they would tell what it says.
        """
        # Now and hoped for stand side by side: what one of them withholds, the other would tell.
        areas = {one.area: _fewest(one.now.count, one.hoped.count, one.gaps) for one in team.areas}
        items: dict[str, dict[str, int]] = {area: {} for area in areas}
        for one in team.items:
            mine, key = items[one.area], f"{one.area}/{one.item}"
            mine[key] = _fewest(one.agreement.count, mine.get(key, one.agreement.count))
        whole = withheld(areas, floor)
        hidden = {
            area: withheld(counts, floor, tuple(counts) if area in whole else also)
            for area, counts in items.items()
        }
        return (
            *(area for area in areas if area in whole or hidden[area] or area in also),
            *(key for keys in hidden.values() for key in keys),
        )

    def contributors(
        self, rate: Rate, frame: Frame, team: TeamRate, responses: Sequence[Response]
    ) -> dict[str, tuple[frozenset[str], ...]]:
        people = super().contributors(rate, frame, team, responses)
        for area in team.areas:
            scores = [(person.code, person.area(area.area)) for person in team.grid.people]
            people[area.area] = tuple(
                frozenset(code for code, one in scores if one.figure(figure).score is not None)
                for figure in rate.figures()
            )
        return people

    def section(self, rate: Rate, room: RoomScores[TeamRate]) -> RateSection:
        return rate_section(rate, room)

    def findings(self, section: RateSection, _exercise: Exercise) -> Iterator[Finding]:
        if first := section.furthest_apart:
            yield spread_finding(first, section)
        if first := section.widest_gaps or section.lowest:
            yield need_finding(first, section)
        yield from leader_finding(section.leader)

    def slides(self, section: RateSection, deck: ResultDeck) -> Iterator[ResultSlide]:
        yield from _by_area(section, deck)
        yield from _beside_earlier(section, deck)
        yield from _widest_spread(section, deck.say)
        yield from leader_slide(section.leader, section.activity, deck)

    def method(self) -> Message:
        return Message("results-method-scores")

    def feedback(self, section: RateSection, person: Participant) -> Iterator[OwnRate]:
        rate, exercise = section.activity, person.exercise
        sheet = rated_sheet(rate, exercise, person.response)
        if not rated_anything(sheet):
            return
        shown = {line.area.id: line for line in section.areas if line.shown and not person.alone}
        areas = tuple(
            OwnArea(area=exercise.area(own.area), own=own, group=shown.get(own.area))
            for own in person_score(sheet, rate.areas(exercise), rate).areas
        )
        needs = [(line, line.own.need(twice=bool(rate.horizon))) for line in areas]
        known = [(line, need) for line, need in needs if need is not None]
        by_need = tuple(line for line, _ in sorted(known, key=lambda pair: -pair[1]))
        question = _question(rate, by_need)
        yield OwnRate(activity=rate, areas=areas, by_need=by_need, question=question)

    def headline(self, parts: Sequence[OwnRate]) -> Text:
        """Where the person's own answers lie furthest apart."""
        widest = [line.area.in_sentences for part in parts for line in part.widest]
        if not widest:
            return _own_lowest(parts)
        if len(widest) == sum(len(part.areas) for part in parts) > 1:
            return Message("rate-own-gap-all")
        return Message("rate-own-gap", count=len(widest), areas=widest)


def _own_lowest(parts: Sequence[OwnRate]) -> Text:
    """The area that was rated lowest; empty where it is not one, or nothing was rated once."""
    for part in parts:
        scores = [a.own.need(twice=False) for a in part.by_need if not part.activity.horizon]
        if len(scores) > 1 and scores[0] != scores[1]:
            return Message("rate-own-lowest", area=part.by_need[0].area.in_sentences)
    return ""


def _fewest(*counts: int) -> int:
    """The fewest answers of figures that are shown together; 0 only where there are none at all."""
    return min((count for count in counts if count), default=0)


def _question(rate: Rate, by_need: Sequence[OwnArea]) -> str:
    """The band's question for the area that one's own figures put first; the first of equals."""
    if not by_need:
        return ""
    band = band_of(by_need[0].own.now.score, rate.bands)
    return band.ask.get(by_need[0].area.id, "") if band else ""


def _by_area(section: RateSection, deck: ResultDeck) -> Iterator[ResultSlide]:
    shown = section.by_need_first
    if not shown:
        return
    say, rate = deck.say, section.activity
    rows = []
    for line in shown:
        means = (line.rating.figure(figure).mean for figure in rate.figures())
        row = _scores(line.area.name, rate, deck, *means, line.lowest, line.highest)
        rows.append(row.model_copy(update={"stressed": line in section.stressed}))
    title = say(section.finding)
    heads = [Message("now"), Message("hoped-for-in", horizon=rate.horizon)][: len(rate.figures())]
    heads += [Message("report-lowest"), Message("report-highest")]
    spoken = " ".join(say(area_spoken(rate, line)) for line in shown)
    figure = ChartFigure(
        kind="paired" if rate.horizon else "scores",
        alt=f"{title}. {spoken}",
        heads=tuple(map(say, (*heads, Message("scale")))),
        rows=tuple(rows),
    )
    hidden = [line.area.name for line in section.areas if not line.shown]
    few = [Message("rate-too-few-areas", areas=hidden)] if hidden else []
    parts: SlideParts = {"title": (title,), "note": tuple(map(say, (rate.scale.ends(), *few)))}
    notes = [words_note(_area_apart(line)) for line in shown]
    first = section.widest_gaps or section.lowest
    notes += [ask_note(line.ask) for line in first[:1] if line.ask]
    yield ResultSlide(SlideDraft("chart", parts, figure), tuple(notes))


def _beside_earlier(section: RateSection, deck: ResultDeck) -> Iterator[ResultSlide]:
    changed = [
        (line.area.name, line.change)
        for line in section.areas
        if line.shown and line.change and line.change.change is not None
    ]
    if not deck.earlier or not changed:
        return
    say, earlier = deck.say, deck.earlier
    rows, moved, notes = [], [], []
    for area, change in changed:
        rows.append(_scores(area, section.activity, deck, change.after, change.before))
        moved += [area] if change.moved else []
        notes.append(words_note(change_in_words(area, change)))
    title = say(
        Message("rate-changed", event=earlier, areas=moved)
        if moved
        else Message("rate-changed-nothing", event=earlier)
    )
    spoken = (
        Message("rate-change-alt", area=row.label, today=row.cells[0], then=row.cells[1])
        for row in rows
    )
    alt = f"{title}. {' '.join(map(say, spoken))}"
    heads = (say(Message("rate-beside-today")), earlier, say(Message("scale")))
    figure = ChartFigure(kind="paired", alt=alt, heads=heads, rows=tuple(rows))
    parts: SlideParts = {"title": (title,), "note": (say(section.activity.scale.ends()),)}
    yield ResultSlide(SlideDraft("chart", parts, figure), tuple(notes))


def _widest_spread(section: RateSection, say: Say) -> Iterator[ResultSlide]:
    for line in section.first[:1]:
        items = [item for item in section.of_area(line.area) if item.shown]
        if not items:
            return
        hidden = len(section.of_area(line.area)) - len(items)
        note = (
            say(section.activity.scale.ends()),
            say(Message("rate-too-few-more", count=hidden)) if hidden else "",
        )
        notes = [
            words_note(Message("rate-item-note", number=i.number, text=i.item.text, words=i.words))
            for i in items
        ]
        if section.by_hand:
            # The room's own grid puts another area first.
            other, theirs, ours = section.by_hand, section.by_hand.rating, line.rating
            wider = Message(
                "rate-wider",
                area=other.area.name,
                theirs=theirs.now.spread,
                ours=ours.now.spread,
            )
            notes.append(words_note(wider))
        notes += [ask_note(line.ask)] if line.ask else []
        parts: SlideParts = {"title": (say(line.finding),), "note": note}
        yield ResultSlide(
            SlideDraft("chart", parts, _strips(section, line, items, say)), tuple(notes)
        )


def _strips(
    section: RateSection, line: AreaLine, items: Sequence[ItemLine], say: Say
) -> ChartFigure:
    scale = section.activity.scale
    unknown = any(item.now.dont_know for item in items)
    return ChartFigure(
        kind="strips",
        alt=f"{say(line.finding)}. {' '.join(say(_item_people(item, scale)) for item in items)}",
        heads=(*map(scale.written, scale.points()), *(("?",) if unknown else ())),
        rows=tuple(
            ChartRow(
                label=item.item.short,
                cells=(
                    *(str(item.now.counts[point]) for point in scale.points()),
                    *((str(item.now.dont_know),) if unknown else ()),
                ),
            )
            for item in items
        ),
    )


def _scores(area: str, rate: Rate, deck: ResultDeck, *scores: float | None) -> ChartRow:
    ends = deck.say(rate.scale.range())
    return ChartRow(label=area, cells=(*(printed(one, deck.language) for one in scores), ends))


def _item_people(item: ItemLine, scale: Scale) -> Message:
    now = item.now
    people = [
        Message("rate-people-on", count=count, point=scale.written(point))
        for point, count in now.counts.items()
        if count
    ]
    if now.dont_know:
        people.append(Message("rate-people-cannot-tell", count=now.dont_know))
    return Message("rate-item-people", item=item.item.short, people=people)


def _area_apart(line: AreaLine) -> Message:
    if line.band:
        band = line.band.name
        return Message("rate-area-apart-band", area=line.area.name, words=line.words, band=band)
    return Message("rate-area-apart", area=line.area.name, words=line.words)
