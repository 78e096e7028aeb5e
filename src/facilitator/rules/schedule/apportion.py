"""Whole minutes shared out in proportion to the room that each block has."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.model.exercise import Block


def lengths(blocks: Sequence[Block], floors: Sequence[int], minutes: int) -> tuple[int, ...]:
    """How long each block lasts, so that all last ``minutes``.

    From its usual length a block is stretched in proportion to what it lacks to its most, or
    squeezed in proportion to what it has above its floor. Minutes that lie between the sum of the
    floors and the sum of the most are met exactly, and a longer slot shortens no block.
    """
    usual = [block.usual for block in blocks]
    spare = minutes - sum(usual)
    if spare >= 0:
        stretched = shares(spare, [block.most - block.usual for block in blocks])
        return tuple(length + more for length, more in zip(usual, stretched, strict=True))
    squeezed = shares(-spare, [n - floor for n, floor in zip(usual, floors, strict=True)])
    return tuple(length - less for length, less in zip(usual, squeezed, strict=True))


def shares(minutes: int, rooms: Sequence[int]) -> tuple[int, ...]:
    """``minutes`` shared out by room, none given more than it has (the rule of Sainte-Laguë).

    Minute by minute to whoever is owed most, so that one minute more takes none from anybody,
    which rounding each share by itself would do.
    """
    given = [0] * len(rooms)
    for _ in range(min(minutes, sum(rooms))):
        owed = [room / (2 * had + 1) for room, had in zip(rooms, given, strict=True)]
        given[owed.index(max(owed))] += 1
    return tuple(given)
