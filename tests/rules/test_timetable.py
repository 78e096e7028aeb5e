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


def test_participants_have_the_same_clock_and_nothing_of_minutes_in_hand() -> None:
    spare = block(2, 2).model_copy(update={"time_for": "buffer"})
    whole = timetable(Edition(title="Any", blocks=(block(1, 13), spare, block(3, 6))), 540)
    assert for_participants(whole) == (whole[0], whole[2])
