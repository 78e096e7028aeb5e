"""Breaks: how many a slot needs, how long they are, and after which blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count, islice
from math import ceil

from facilitator.model.client import EventBreak
from facilitator.model.exercise import Block
from facilitator.text.messages import Message, Say

WITHOUT_BREAK = 100
"""A slot of this many minutes has a break, and a shorter one none."""
LONG_SLOT = 150
SHORT_BREAK, LONG_BREAK = 10, 15
"""Minutes of a break: the long one from ``LONG_SLOT`` on. People keep to round figures."""
_LONGEST_STRETCH = 90
"""Minutes that people sit without a break, at most and about."""
_TORN = 20
"""A break may lie this many minutes off, rather than between the phases of one activity."""


def break_choices(
    blocks: Sequence[Block], slot: int, breaks: Sequence[EventBreak] | None
) -> Iterator[tuple[int, ...]]:
    """The minutes of each break, to try most breaks first: rather without one than not at all."""
    if breaks is not None:
        yield tuple(planned.minutes for planned in breaks)
    elif any(block.time_for == "break" for block in blocks):
        yield ()
    else:
        minutes = LONG_BREAK if slot >= LONG_SLOT else SHORT_BREAK
        for number in range(breaks_needed(slot), -1, -1):
            yield (minutes,) * number


def breaks_needed(minutes: int) -> int:
    """As few as leave nobody sitting for much more than 90 minutes."""
    if minutes < WITHOUT_BREAK:
        return 0
    return max(1, ceil((minutes - _LONGEST_STRETCH) / (_LONGEST_STRETCH + LONG_BREAK)))


def break_blocks(minutes: Sequence[int], blocks: Sequence[Block], say: Say) -> tuple[Block, ...]:
    """Breaks of so many minutes, with ids that none of the blocks has."""
    taken = {block.id for block in blocks}
    free = (name for number in count(1) if (name := f"break{number}") not in taken)
    return tuple(
        Block(
            id=name,
            title=say(Message("schedule-break")),
            least=length,
            usual=length,
            most=length,
            priority=1,
            purpose=say(Message("schedule-break-purpose")),
            time_for="break",
        )
        for name, length in zip(islice(free, len(minutes)), minutes, strict=True)
    )


def with_breaks(
    blocks: Sequence[Block],
    kept: Sequence[Block],
    rests: Sequence[Block],
    breaks: Sequence[EventBreak] | None,
) -> list[Block]:
    """The kept blocks with the breaks where the client wants them, or else evenly between."""
    if breaks is None:
        places = _even_places(kept, len(rests))
    else:
        places = [_place_after(blocks, kept, planned.after) for planned in breaks]
    filled: list[Block] = []
    for index in range(len(kept) + 1):
        filled += [rest for place, rest in zip(places, rests, strict=True) if place == index]
        filled += kept[index : index + 1]
    return filled


def _even_places(blocks: Sequence[Block], breaks: int) -> list[int]:
    """After how many blocks each break lies: evenly, and between activities if one ends nearby."""
    total, places = sum(block.usual for block in blocks), list[int]()
    for number in range(1, breaks + 1):
        target = total * number / (breaks + 1)
        free = [place for place in range(1, len(blocks)) if place not in places]
        if free:
            places.append(min(free, key=lambda place: _cost(blocks, place, target)))
    return sorted(places)


def _cost(blocks: Sequence[Block], place: int, target: float) -> float:
    before, after = blocks[:place], blocks[place:]
    torn = {block.activity for block in before} & {block.activity for block in after} - {""}
    return abs(sum(block.usual for block in before) - target) + (_TORN if torn else 0)


def _place_after(blocks: Sequence[Block], kept: Sequence[Block], after: str) -> int:
    """After how many of the kept blocks a break lies that was to follow the block ``after``.

    Where that one was dropped, the break follows what came before it; no day begins with one.
    """
    before = {block.id for block in blocks[: [b.id for b in blocks].index(after) + 1]}
    return max(1, sum(block.id in before for block in kept))
