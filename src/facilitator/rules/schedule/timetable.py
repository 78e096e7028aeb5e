"""When each block of an edition starts, and what has to be in the room."""

from __future__ import annotations

from facilitator.model.base import Frozen
from facilitator.model.exercise import Block, Edition


class TimetableEntry(Frozen):
    """A block at its time: minutes counted from midnight, or from the start of the first block."""

    block: Block
    start: int
    minutes: int
    end: int


class Material(Frozen):
    """One thing to bring, and the titles of the blocks that use it."""

    name: str
    blocks: tuple[str, ...]


def timetable(edition: Edition, start_minute: int = 0) -> tuple[TimetableEntry, ...]:
    """Every block at its usual length, one after the other from ``start_minute`` on."""
    slots: list[TimetableEntry] = []
    now = start_minute
    for block in edition.blocks:
        slots.append(
            TimetableEntry(block=block, start=now, minutes=block.usual, end=now + block.usual)
        )
        now += block.usual
    return tuple(slots)


def for_participants(slots: tuple[TimetableEntry, ...]) -> tuple[TimetableEntry, ...]:
    """What an agenda shows: minutes in hand are the facilitator's affair."""
    return tuple(slot for slot in slots if slot.block.time_for != "buffer")


def clock(minute: int) -> str:
    """Minutes as hours and minutes: 35 is ``0:35``, 810 is ``13:30``; after midnight 0:00 again."""
    return f"{minute // 60 % 24}:{minute % 60:02}"


def materials(edition: Edition) -> tuple[Material, ...]:
    """One list of everything that is needed, in the order in which it first comes up."""
    used: dict[str, dict[str, None]] = {}
    for block in edition.blocks:
        for name in block.materials:
            used.setdefault(name, {})[block.title] = None
    return tuple(Material(name=name, blocks=tuple(titles)) for name, titles in used.items())
