"""Which blocks a short slot leaves out first, and which go together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from facilitator.model.exercise import Block

PHASES = ("work", "reveal", "debate")
NEVER_DROPPED = 1
"""The priority of what an edition cannot do without."""


def shrinking(blocks: Sequence[Block], held: Collection[str] = ()) -> Iterator[tuple[Block, ...]]:
    """The blocks; then ever fewer of them, the least important left out first.

    Of two that are equally important the later one goes first: what comes early is built upon.
    Blocks whose ids are ``held`` stay, as does what has the first priority.
    """
    kept = tuple(blocks)
    yield kept
    ranked = sorted(enumerate(blocks), key=lambda placed: (-placed[1].priority, -placed[0]))
    for _, block in ranked:
        gone = leaving_with(block, kept) if block in kept else set()
        leaving = [one for one in kept if one.id in gone]
        if not leaving or any(b.priority == NEVER_DROPPED or b.id in held for b in leaving):
            continue
        kept = tuple(one for one in kept if one.id not in gone)
        if kept:
            yield kept


def leaving_with(block: Block, blocks: Sequence[Block]) -> set[str]:
    """The ids of the blocks that make no sense without this one, its own among them.

    A reveal or debate needs the phases before it. A work block needs the phase that makes use of
    it, unless that one has a higher priority number: its author then thinks it can be spared.
    """
    gone: set[str] = set()
    leaving = [block]
    while leaving:
        one = leaving.pop()
        gone.add(one.id)
        leaving.extend(other for other in _needing(one, blocks) if other.id not in gone)
    return gone


def floor(block: Block, blocks: Sequence[Block]) -> int:
    """The fewest minutes of a block that stays; 0 where it may shrink to nothing and vanish."""
    alone = leaving_with(block, blocks) == {block.id}
    return block.least if alone and block.priority != NEVER_DROPPED else max(1, block.least)


def _needing(block: Block, blocks: Sequence[Block]) -> Iterator[Block]:
    if not block.activity:
        return
    same = [one for one in blocks if one.activity == block.activity and one.id != block.id]
    for other in same:
        if _place(other) > _place(block) or (
            other.phase == "work"
            and block == _use_of(blocks, block.activity)
            # What is as important as its use is pointless without it.
            and block.priority <= other.priority
        ):
            yield other


def _use_of(blocks: Sequence[Block], activity: str) -> Block | None:
    """The first phase of an activity that makes something of what people have worked on."""
    later = [one for one in blocks if one.activity == activity and one.phase != "work"]
    return min(later, key=_place, default=None)


def _place(block: Block) -> int:
    return PHASES.index(block.phase)
