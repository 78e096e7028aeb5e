"""Breaks: how many a slot needs, and after which blocks."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.model.event import EventBreak
from facilitator.model.exercise import Block

WITHOUT_BREAK = 100
"""A slot of this many minutes has a break, and a shorter one none."""
LONG_SLOT = 150
SHORT, LONG = 10, 15
"""Minutes of a break: the long one from ``LONG_SLOT`` on. People keep to round figures."""
_STRETCH = 90
"""Minutes that people sit without a break, at most and about."""
_TORN = 20
"""A break may lie this many minutes off, rather than between the phases of one activity."""


def wanted(minutes: int) -> int:
    """How many breaks a slot has."""
    if minutes < WITHOUT_BREAK:
        return 0
    count = 1
    while (minutes - count * LONG) / (count + 1) > _STRETCH:
        count += 1
    return count


def pauses(count: int, slot: int, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """As many breaks as said, in a slot of that many minutes."""
    minutes = LONG if slot >= LONG_SLOT else SHORT
    return tuple(_block(name, minutes) for name in _free_names(count, blocks))


def chosen(breaks: Sequence[EventBreak], blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The breaks that a client has chosen: as long as said, come what may."""
    names = _free_names(len(breaks), blocks)
    lengths = [one.minutes for one in breaks]
    return tuple(_block(name, n) for name, n in zip(names, lengths, strict=True))


def best_places(blocks: Sequence[Block], count: int) -> tuple[int, ...]:
    """After how many blocks each break lies: evenly, and between activities if one ends nearby."""
    total = sum(block.usual for block in blocks)
    inside = range(1, len(blocks))
    places: list[int] = []
    for number in range(1, count + 1):
        target = total * number / (count + 1)
        free = [place for place in inside if place not in places]
        if free:
            places.append(min(free, key=lambda place: _cost(blocks, place, target)))
    return tuple(sorted(places))


def place_after(blocks: Sequence[Block], kept: Sequence[Block], after: str) -> int:
    """After how many of the kept blocks a break lies that was to follow the block ``after``.

    Where that one was dropped, the break follows what came before it; no day begins with one.
    """
    before = {block.id for block in blocks[: [b.id for b in blocks].index(after) + 1]}
    return max(1, sum(block.id in before for block in kept))


def _cost(blocks: Sequence[Block], place: int, target: float) -> float:
    before, after = blocks[:place], blocks[place:]
    torn = {block.activity for block in before} & {block.activity for block in after} - {""}
    return abs(sum(block.usual for block in before) - target) + (_TORN if torn else 0)


def _free_names(count: int, blocks: Sequence[Block]) -> list[str]:
    taken = {block.id for block in blocks}
    names = [f"break{n}" for n in range(1, count + len(taken) + 1)]
    return [name for name in names if name not in taken][:count]


def _block(name: str, minutes: int) -> Block:
    return Block(
        id=name,
        title="Break",
        least=minutes,
        usual=minutes,
        most=minutes,
        priority=1,
        purpose="Rest, stand up, and talk about something else.",
        time_for="break",
    )
