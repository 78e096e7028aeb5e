"""What an event does otherwise with single blocks of its edition."""

from __future__ import annotations

import pytest

from facilitator.errors import UsageError
from facilitator.rules.event_blocks import left_out, with_event_blocks
from facilitator.rules.fit_to_slot import fit_edition
from tests.rules.test_fit_to_slot import block, edition
from tests.words import SAY

EDITION = edition(
    block("frame", (3, 4, 5), 1),
    block("poll", (3, 4, 8), 5),
    block("sort", (6, 10, 15), 3, "sort", "work"),
    block("reveal", (4, 8, 15), 3, "sort", "reveal"),
    block("debate", (10, 15, 30), 1),
)


def test_a_block_of_so_many_minutes_lasts_them_in_any_slot() -> None:
    wished = with_event_blocks(EDITION, {"debate": 17})
    for slot in (30, 45, 60):
        blocks = {b.id: b.usual for b in fit_edition(wished, SAY, slot).edition.blocks}
        assert blocks["debate"] == 17
        assert sum(blocks.values()) == slot


def test_what_is_kept_outlasts_what_is_as_important() -> None:
    slot = 22
    dropped = [block.id for block in fit_edition(EDITION, SAY, slot).dropped]
    wished = with_event_blocks(EDITION, {dropped[0]: "keep"})
    assert dropped[0] not in [block.id for block in fit_edition(wished, SAY, slot).dropped]


def test_what_is_left_out_takes_with_it_what_makes_no_sense_alone() -> None:
    gone = left_out(EDITION, {"sort": "out"})
    assert gone > {"sort"}
    kept = {block.id for block in with_event_blocks(EDITION, {"sort": "out"}).blocks}
    assert not kept & gone


def test_an_unknown_block_and_an_empty_day_are_refused() -> None:
    with pytest.raises(UsageError, match="There is no block"):
        with_event_blocks(EDITION, {"debat": "out"})
    everything = {block.id: "out" for block in EDITION.blocks}
    with pytest.raises(UsageError, match="Every block"):
        with_event_blocks(EDITION, everything)  # type: ignore[arg-type] # words that it knows
