"""What an event does otherwise with single blocks of its edition, before it is fitted to a slot."""

from __future__ import annotations

from collections.abc import Mapping

from facilitator.errors import UsageError, nearest
from facilitator.model.client import BlockWish
from facilitator.model.exercise import Block, Edition
from facilitator.rules.fit_to_slot import NEVER_DROPPED, leaving_with
from facilitator.text.interface import t


def left_out(edition: Edition, wishes: Mapping[str, BlockWish]) -> set[str]:
    """The ids of blocks that the event leaves out, with those that make no sense without them."""
    blocks = edition.blocks
    wanted = [block for block in blocks if wishes.get(block.id) == "out"]
    return {name for block in wanted for name in leaving_with(block, blocks)}


def with_event_blocks(edition: Edition, wishes: Mapping[str, BlockWish]) -> Edition:
    """Raises UsageError for a block that there is not, and where all of them are left out."""
    known = [block.id for block in edition.blocks]
    for name in wishes:
        if name not in known:
            raise UsageError.because(
                t("event-no-such-block", name=name),
                hint=nearest(name, known) or t("event-no-such-block-hint"),
            )
    gone = left_out(edition, wishes)
    blocks = tuple(_as_wished(b, wishes.get(b.id)) for b in edition.blocks if b.id not in gone)
    if not any(block.time_for == "content" for block in blocks):
        raise UsageError.because(t("event-no-block-left"), hint=t("event-no-block-left-hint"))
    return edition.model_copy(update={"blocks": blocks})


def _as_wished(block: Block, wish: BlockWish | None) -> Block:
    if wish is None:
        return block
    minutes = dict.fromkeys(("least", "usual", "most"), wish) if isinstance(wish, int) else {}
    return block.model_copy(update={"priority": NEVER_DROPPED, **minutes})
