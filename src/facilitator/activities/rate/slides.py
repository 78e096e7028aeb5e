"""Ratings on the slides that show a room its own answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from facilitator.activities.rate.section import AreaLine, ItemLine, RateSection
from facilitator.activities.result_slide import (
    ResultDeck,
    ResultSlide,
    SlideParts,
    ask_note,
    words_note,
)
from facilitator.model.slides import ChartFigure, ChartRow
from facilitator.rules.slide_kinds import SlideDraft
from facilitator.text.locale import printed
from facilitator.text.messages import Message, Say


def now_and_hoped(section: RateSection, say: Say) -> Iterator[ResultSlide]:
    """All areas, now and as hoped for."""
    shown = [line for line in section.areas if line.shown]
    if not shown:
        return
    horizon, scale = section.activity.horizon, _scale(section, say)
    rows = tuple(
        ChartRow(
            label=line.area.name,
            cells=(printed(line.rating.now.mean), printed(line.rating.hoped.mean), scale),
        )
        for line in shown
    )
    spoken = (
        Message("report-rate-alt", area=r.label, now=r.cells[0], horizon=horizon, hoped=r.cells[1])
        for r in rows
    )
    title = say(section.finding)
    heads = (Message("now"), Message("hoped-for-in", horizon=horizon), Message("scale"))
    figure = ChartFigure(
        kind="paired",
        alt=f"{title}. {' '.join(map(say, spoken))}",
        heads=tuple(map(say, heads)),
        rows=rows,
    )
    note = tuple(map(say, (_ends(section), *_few(section.areas))))
    parts: SlideParts = {"title": (title,), "note": note}
    notes = [words_note(_apart(line)) for line in shown]
    notes += [ask_note(line.ask) for line in section.widest_gaps[:1] if line.ask]
    yield ResultSlide(SlideDraft("chart", parts, figure), tuple(notes))


def beside_earlier(section: RateSection, deck: ResultDeck) -> Iterator[ResultSlide]:
    """All areas now, today and on the earlier day, over the statements that both asked."""
    lines = [
        line
        for line in section.areas
        if line.shown and line.change and line.change.change is not None
    ]
    if not deck.earlier or not lines:
        return
    say, earlier = deck.say, deck.earlier
    rows, moved, notes = [], [], []
    for line in lines:
        change = line.change
        if change is None:
            continue
        today, then = printed(change.after), printed(change.before)
        rows.append(ChartRow(label=line.area.name, cells=(today, then, _scale(section, say))))
        more = change.verdict in ("up", "down")
        moved += [line.area.name] if more else []
        message = Message(
            "rate-change-more" if more else "rate-change-less",
            area=line.area.name,
            then=then,
            today=today,
            spread=printed(change.spread),
        )
        notes.append(words_note(message))
    title = say(
        Message("rate-changed", event=earlier, areas=moved)
        if moved
        else Message("rate-changed-nothing", event=earlier)
    )
    spoken = (
        Message("rate-change-alt", area=row.label, today=row.cells[0], then=row.cells[1])
        for row in rows
    )
    figure = ChartFigure(
        kind="paired",
        alt=f"{title}. {' '.join(map(say, spoken))}",
        heads=(say(Message("rate-beside-today")), earlier, say(Message("scale"))),
        rows=tuple(rows),
    )
    parts: SlideParts = {"title": (title,), "note": (say(_ends(section)),)}
    yield ResultSlide(SlideDraft("chart", parts, figure), tuple(notes))


def widest_spread(section: RateSection, say: Say) -> Iterator[ResultSlide]:
    """The statements of the area on which people stand furthest apart, and the question to ask."""
    for line in section.first[:1]:
        items = [item for item in section.of_area(line.area) if item.shown]
        if not items:
            return
        hidden = len(section.of_area(line.area)) - len(items)
        note = (
            say(Message("rate-strips-note", ends=_ends(section))),
            say(Message("rate-too-few-more", count=hidden)) if hidden else "",
        )
        notes = [
            words_note(Message("rate-item-note", number=i.number, text=i.item.text, words=i.words))
            for i in items
        ]
        notes += [words_note(_wider(section.by_hand, line))] if section.by_hand else []
        notes += [ask_note(line.ask)] if line.ask else []
        parts: SlideParts = {"title": (say(line.finding),), "note": note}
        yield ResultSlide(
            SlideDraft("chart", parts, _strips(section, line, items, say)), tuple(notes)
        )


def _strips(
    section: RateSection, line: AreaLine, items: Sequence[ItemLine], say: Say
) -> ChartFigure:
    """People by the points that they chose, statement by statement."""
    points = section.activity.scale.points()
    unknown = any(item.now.dont_know for item in items)
    return ChartFigure(
        kind="strips",
        alt=f"{say(line.finding)}. {' '.join(say(_people(item)) for item in items)}",
        heads=(*map(str, points), *(("?",) if unknown else ())),
        rows=tuple(
            ChartRow(
                label=item.item.short,
                cells=(
                    *(str(item.now.counts[point]) for point in points),
                    *((str(item.now.dont_know),) if unknown else ()),
                ),
            )
            for item in items
        ),
    )


def _wider(other: AreaLine, line: AreaLine) -> Message:
    """For a room whose own grid puts another area first."""
    theirs, ours = (printed(area.rating.now.spread) for area in (other, line))
    return Message("rate-wider", area=other.area.name, theirs=theirs, ours=ours)


def _people(item: ItemLine) -> Message:
    """How many people chose what, point by point."""
    now = item.now
    people = [
        Message("rate-people-on", count=count, point=str(point))
        for point, count in now.counts.items()
        if count
    ]
    if now.dont_know:
        people.append(Message("rate-people-cannot-tell", count=now.dont_know))
    return Message("rate-item-people", item=item.item.short, people=people)


def _scale(section: RateSection, say: Say) -> str:
    scale = section.activity.scale
    return say(Message("scale-range", low=scale.low, high=scale.high))


def _ends(section: RateSection) -> Message:
    scale = section.activity.scale
    low, high = scale.low_label, scale.high_label
    return Message("rate-ends", low=scale.low, low_label=low, high=scale.high, high_label=high)


def _few(lines: Iterable[AreaLine]) -> tuple[Message, ...]:
    hidden = [line.area.name for line in lines if not line.shown]
    return (Message("rate-too-few-areas", areas=hidden),) if hidden else ()


def _apart(line: AreaLine) -> Message:
    if line.band:
        band = line.band.name
        return Message("rate-area-apart-band", area=line.area.name, words=line.words, band=band)
    return Message("rate-area-apart", area=line.area.name, words=line.words)
