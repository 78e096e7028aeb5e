"""How far the leader's answers lie from the team's, where the event says whose sheet is theirs.

The leader agrees to that by taking the role; nobody else does. So it is shown of areas alone in
which enough others have a score: with the leader's own taken away, what is left of a figure is
theirs. Of several who lead as equals the mean is shown, where all of them have a score: the team
learns no single one, but each of two can work out the other's, so all of them have to agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.activities.protocol import (
    Finding,
    LeaderLine,
    ResultDeck,
    ResultSlide,
    RoomScores,
    SlideParts,
)
from facilitator.activities.rate.model import Rate
from facilitator.activities.rate.scoring import TeamRate
from facilitator.model.slides import ChartFigure, ChartRow
from facilitator.rules.slide_kinds import SlideDraft
from facilitator.rules.statistics import mean
from facilitator.text.locale import printed
from facilitator.text.messages import Message

APART = 1
"""Points of the scale from which on leader and team are said to differ."""


def leader_lines(rate: Rate, room: RoomScores[TeamRate]) -> Iterator[LeaderLine]:
    """The areas, the greatest distance first."""
    may, leaders = room.disclosure, room.collected.leaders
    lines = []
    for area in rate.areas(room.exercise) if leaders else ():
        scores = {p.code: p.area(area.id).now.score for p in room.scores.grid.people}
        known = {code: score for code, score in scores.items() if score is not None}
        own = mean([known.pop(code) for code in leaders]) if known.keys() >= {*leaders} else None
        if own is not None and len(known) >= may.floor and may.shows(rate.id, area.id):
            others = mean([*known.values()]) or 0
            counted = {"leaders": len(leaders), "people": len(known)}
            lines.append(LeaderLine(area=area, leader=own, others=others, **counted))
    yield from sorted(lines, key=lambda line: -line.distance)


def leader_finding(lines: tuple[LeaderLine, ...]) -> Iterator[Finding]:
    if lines:
        first = lines[0]
        title = "rate-leader-apart" if first.distance >= APART else "rate-leader-near"
        yield Finding(
            kind="leader",
            figure=Message("rate-leader-figure", leader=first.leader, others=first.others),
            title=Message(title, area=first.area.in_sentences, leaders=first.leaders),
            sentence=Message(
                "rate-leader-figures",
                leader=first.leader,
                leaders=first.leaders,
                others=first.others,
                count=first.people,
            ),
            label=Message("rate-leader-figure-label", leaders=first.leaders),
            place=35,
        )


def leader_slide(
    lines: tuple[LeaderLine, ...], rate: Rate, deck: ResultDeck
) -> Iterator[ResultSlide]:
    for finding in leader_finding(lines):
        say, ends = deck.say, deck.say(rate.scale.range())
        rows = tuple(
            ChartRow(
                label=line.area.name,
                cells=(*(printed(x, deck.language) for x in (line.others, line.leader)), ends),
            )
            for line in lines
        )
        title = say(finding.title)
        counted = {"leaders": lines[0].leaders}
        heads = (
            say(Message("rate-others")),
            say(Message("rate-leader", **counted)),
            say(Message("scale")),
        )
        spoken = "; ".join(f"{row.label}: {row.cells[0]}, {row.cells[1]}" for row in rows)
        figure = ChartFigure(
            kind="paired", alt=f"{title}. {heads[0]}, {heads[1]}. {spoken}.", heads=heads, rows=rows
        )
        note = say(Message("rate-leader-ask", **counted))
        parts: SlideParts = {"title": (title,), "note": (note,)}
        yield ResultSlide(SlideDraft("chart", parts, figure))
