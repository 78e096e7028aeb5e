"""Ratings on the slides that show a room its own answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from facilitator.activities.rate.section import AreaLine, ItemLine, RateSection
from facilitator.activities.result_slide import (
    ResultSlide,
    SlideParts,
    ask_note,
    people,
    words_note,
)
from facilitator.model.chart import ChartFigure, ChartRow
from facilitator.rules.slides.slide_kinds import SlideDraft
from facilitator.text.english import APOSTROPHE, inside
from facilitator.text.figures import printed
from facilitator.text.locale import listed


def now_and_hoped(section: RateSection) -> Iterator[ResultSlide]:
    """All areas, now and as hoped for."""
    shown = [line for line in section.areas if line.shown]
    if not shown:
        return
    scale, hope = _scale(section), f"Hoped for in {section.activity.horizon}"
    rows = tuple(
        ChartRow(
            label=line.area.name,
            cells=(printed(line.rating.now.mean), printed(line.rating.hoped.mean), scale),
        )
        for line in shown
    )
    spoken = " ".join(
        f"{row.label}: now {row.cells[0]}, {inside(hope)} {row.cells[1]}." for row in rows
    )
    figure = ChartFigure(
        kind="paired",
        alt=f"{section.finding}. {spoken}",
        heads=("Now", hope, "Scale"),
        rows=rows,
    )
    parts: SlideParts = {
        "title": (section.finding,),
        "note": (_ends(section), *_few(section.areas)),
    }
    notes = [words_note(f"{line.area.name}. {_apart(line)}") for line in shown]
    notes += [ask_note(line.ask) for line in section.widest_gaps[:1] if line.ask]
    yield ResultSlide(SlideDraft("chart", parts, figure), tuple(notes))


def beside_earlier(section: RateSection, earlier: str) -> Iterator[ResultSlide]:
    """All areas now, today and on the earlier day, over the statements that both asked."""
    lines = [
        line
        for line in section.areas
        if line.shown and line.change and line.change.change is not None
    ]
    if not earlier or not lines:
        return
    rows, moved, notes = [], [], []
    for line in lines:
        change = line.change
        if change is None:
            continue
        today, then = printed(change.after), printed(change.before)
        rows.append(ChartRow(label=line.area.name, cells=(today, then, _scale(section))))
        more = change.verdict in ("up", "down")
        moved += [inside(line.area.name)] if more else []
        notes.append(
            words_note(
                f"{line.area.name}: {then} then, {today} today. That is"
                f" {'more' if more else 'no more'} than people differ from one another"
                f" ({printed(change.spread)})."
            )
        )
    title = (
        f"Since {earlier}, more than the spread between people moved in {listed(moved)}"
        if moved
        else f"Since {earlier}, no change is larger than the spread between people"
    )
    spoken = " ".join(f"{row.label}: {row.cells[0]} today, {row.cells[1]} then." for row in rows)
    figure = ChartFigure(
        kind="paired", alt=f"{title}. {spoken}", heads=("Today", earlier, "Scale"), rows=tuple(rows)
    )
    parts: SlideParts = {"title": (title,), "note": (_ends(section),)}
    yield ResultSlide(SlideDraft("chart", parts, figure), tuple(notes))


def widest_spread(section: RateSection) -> Iterator[ResultSlide]:
    """The statements of the area on which people stand furthest apart, and the question to ask."""
    for line in section.first[:1]:
        items = [item for item in section.of_area(line.area) if item.shown]
        if not items:
            return
        hidden = len(section.of_area(line.area)) - len(items)
        note = (
            f"Numbers in the bars are people. {_ends(section)}",
            f"Too few answers to show: {hidden} more." if hidden else "",
        )
        notes = [words_note(f"{item.number}. {item.item.text} {item.words}") for item in items]
        notes += [words_note(_wider(section.by_hand, line))] if section.by_hand else []
        notes += [ask_note(line.ask)] if line.ask else []
        parts: SlideParts = {"title": (line.finding,), "note": note}
        yield ResultSlide(SlideDraft("chart", parts, _strips(section, line, items)), tuple(notes))


def _strips(section: RateSection, line: AreaLine, items: Sequence[ItemLine]) -> ChartFigure:
    """People by the points that they chose, statement by statement."""
    points = section.activity.scale.points()
    unknown = any(item.now.dont_know for item in items)
    return ChartFigure(
        kind="strips",
        alt=f"{line.finding}. {' '.join(map(_spoken, items))}",
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


def _wider(other: AreaLine, line: AreaLine) -> str:
    """For a room whose own grid puts another area first."""
    theirs, ours = (printed(area.rating.now.spread) for area in (other, line))
    return (
        f"On the scoring sheet {inside(other.area.name)} comes first: its highest and lowest score"
        f" lie {theirs} points apart, here {ours}. What counts on this slide is how far"
        f" everybody stands from the team{APOSTROPHE}s mean on average."
    )


def _spoken(item: ItemLine) -> str:
    chosen = ", ".join(f"{people(n)} on {point}" for point, n in item.now.counts.items() if n)
    unknown = f", {people(item.now.dont_know)} could not tell" if item.now.dont_know else ""
    return f"{item.item.short}: {chosen}{unknown}."


def _scale(section: RateSection) -> str:
    return f"{section.activity.scale.low} to {section.activity.scale.high}"


def _ends(section: RateSection) -> str:
    scale = section.activity.scale
    return f"{scale.low}: {inside(scale.low_label)}. {scale.high}: {inside(scale.high_label)}."


def _few(lines: Iterable[AreaLine]) -> tuple[str, ...]:
    hidden = [line.area.name for line in lines if not line.shown]
    return (f"Too few answers to show: {listed(hidden)}.",) if hidden else ()


def _apart(line: AreaLine) -> str:
    band = f" {line.band.name}." if line.band else ""
    return f"{line.words}{band}"
