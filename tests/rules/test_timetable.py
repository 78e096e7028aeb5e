from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.exercise import Block, Edition
from facilitator.rules.timetable import clock, for_participants, materials, timetable


def block(number: int, usual: int, *things: str) -> Block:
    return Block(
        id=f"b{number}",
        title=f"Block {number}",
        least=0,
        usual=usual,
        most=usual,
        priority=1,
        purpose="To try.",
        materials=things,
    )


EDITION = Edition(
    title="Workshop",
    blocks=(
        block(1, 5, "Pens", "Slides"),
        block(2, 25, "Timer", "Pens"),
        block(3, 60, "Pens", "Timer"),
    ),
)


def test_blocks_follow_each_other_at_their_usual_length() -> None:
    slots = timetable(EDITION, 30)
    assert [(s.block.id, s.start, s.minutes, s.end) for s in slots] == [
        ("b1", 30, 5, 35),
        ("b2", 35, 25, 60),
        ("b3", 60, 60, 120),
    ]


def test_minutes_are_read_as_a_clock_that_starts_anew_at_midnight() -> None:
    assert [clock(minute) for minute in (0, 5, 35, 60, 90, 605, 810, 1440, 1505)] == [
        "0:00",
        "0:05",
        "0:35",
        "1:00",
        "1:30",
        "10:05",
        "13:30",
        "0:00",
        "1:05",
    ]


def test_materials_come_once_in_order_of_first_use_with_every_block_that_needs_them() -> None:
    assert [(one.name, one.blocks) for one in materials(EDITION)] == [
        ("Pens", ("Block 1", "Block 2", "Block 3")),
        ("Slides", ("Block 1",)),
        ("Timer", ("Block 2", "Block 3")),
    ]


@given(st.lists(st.integers(1, 240), min_size=1, max_size=8), st.integers(0, 600))
def test_a_schedule_has_no_gap_and_is_as_long_as_its_edition(
    lengths: list[int], start: int
) -> None:
    edition = Edition(title="Any", blocks=tuple(block(i, n) for i, n in enumerate(lengths)))
    slots = timetable(edition, start)
    assert slots[0].start == start
    assert slots[-1].end - start == edition.minutes()
    assert all(a.end == b.start for a, b in pairwise(slots))


@given(st.integers(0, 1400), st.lists(st.integers(1, 40), min_size=1, max_size=12))
def test_participants_are_told_times_to_five_minutes_from_first_to_last(
    start: int, minutes: list[int]
) -> None:
    blocks = tuple(block(number, usual) for number, usual in enumerate(minutes))
    whole = timetable(Edition(title="Any", blocks=blocks), start)
    told = for_participants(whole)
    assert (told[0].start, told[-1].end) == (start, whole[-1].end)
    for entry, exact in zip(told, whole, strict=True):
        assert abs(entry.start - exact.start) <= 2
        assert entry.start % 5 == 0 or entry.start == exact.start
    assert all(one.end == two.start for one, two in pairwise(told))
    assert all(entry.start < entry.end for entry in told)


def test_a_time_that_five_minutes_would_make_another_is_told_exactly() -> None:
    """Nothing closes when it ends, and no row of an agenda is without a time of its own."""
    blocks = tuple(block(number, usual) for number, usual in enumerate([13, 2, 6, 22, 2]))
    told = for_participants(timetable(Edition(title="Any", blocks=blocks), 540))
    assert [clock(entry.start) for entry in told] == ["9:00", "9:13", "9:15", "9:20", "9:43"]
    assert clock(told[-1].end) == "9:45"
