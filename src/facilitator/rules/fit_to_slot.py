"""Fits a run of show to a slot: stretches, squeezes, then leaves out what matters least.

Fewer breaks are better than fewer blocks, and any slot is filled to the minute.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, islice, pairwise
from math import ceil

from facilitator.errors import UsageError, nearest
from facilitator.model.base import Frozen
from facilitator.model.client import EventBreak
from facilitator.model.exercise import Block, Edition, Exercise
from facilitator.text.interface import t
from facilitator.text.messages import Message, Say
from facilitator.text.plain_text import quoted

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
    """Where the block ``after`` was dropped, what came before it; no day begins with a break."""
    before = {block.id for block in blocks[: [b.id for b in blocks].index(after) + 1]}
    return max(1, sum(block.id in before for block in kept))


OPEN_MOST = 30
"""Minutes of open discussion that a slot may end with; with more to spare, it is too long."""
PHASES = ("whole", "work", "reveal", "debate")
NEVER_DROPPED = 1
"""The priority of what an edition cannot do without."""


class FittedEdition(Frozen):
    """An edition that fills its slot: each block's ``usual`` minutes are those that it has there.

    ``dropped`` are the blocks left out, as they were; ``notes`` say in plain sentences what became
    of the run of show.
    """

    edition: Edition
    dropped: tuple[Block, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Plan:
    """What goes into the slot, before minutes are shared out.

    ``breaks`` are the minutes of each, ``left`` those that remain when everything has its most.
    """

    kept: tuple[Block, ...]
    breaks: tuple[int, ...]
    left: int


def fit_exercise(
    exercise: Exercise,
    edition_name: str,
    say: Say,
    minutes: int | None = None,
    breaks: Sequence[EventBreak] | None = None,
) -> tuple[Exercise, FittedEdition]:
    others = {name: edition for name, edition in exercise.editions.items() if name != edition_name}
    edition = exercise.editions[edition_name]
    fitted = fit_edition(edition, say, minutes, breaks, name=edition_name, others=others)
    return exercise.with_edition(edition_name, fitted.edition), fitted


def fit_edition(
    edition: Edition,
    say: Say,
    minutes: int | None = None,
    breaks: Sequence[EventBreak] | None = None,
    *,
    name: str = "",
    others: Mapping[str, Edition] | None = None,
) -> FittedEdition:
    """The edition in a slot of that many minutes, breaks included; its own length if None.

    ``breaks`` take the place of the edition's own, () for none at all. If they are None and the
    edition has none, a slot of 100 minutes and more gets some. The automatic ones stand where
    they part no activity, if such a place is near. An edition that fills its slot already stays as
    it is. Raises UsageError for a break after an unknown block, and for a slot in which the edition
    cannot run: it names the nearest lengths that it can, and those of ``others`` that fit.
    """
    require_known_breaks(edition, breaks)
    if minutes is None and breaks is None:
        return FittedEdition(edition=edition)
    blocks = _without_replaced_breaks(edition, breaks)
    usual = sum(block.usual for block in blocks) + sum(b.minutes for b in breaks or ())
    slot = usual if minutes is None else minutes
    plan = _plan(blocks, slot, breaks)
    if plan is None:
        raise _refusal(edition, slot, breaks, name, others or {})
    fitted = _with_minutes(plan, slot)
    filled = with_breaks(blocks, fitted, break_blocks(plan.breaks, blocks, say), breaks)
    if plan.left:
        discussion = _open_discussion(plan.left, blocks, say)
        filled.insert(-1 if len(filled) > 1 else 1, discussion)
    known, kept = {block.id for block in blocks}, {block.id for block in fitted}
    dropped = tuple(block for block in blocks if block.id not in kept)
    return FittedEdition(
        edition=edition.model_copy(update={"blocks": tuple(filled)}),
        dropped=dropped,
        notes=tuple(describe_changes(filled, dropped, known, slot)),
    )


def blocks_without_bridge(edition: Edition, fitted: Edition) -> tuple[str, ...]:
    """The ids of blocks that something else follows than in the edition: no bridge leads on there.

    What followed them was left out, or open discussion came between.
    """
    planned, actual = _followers(edition), _followers(fitted)
    return tuple(block for block, after in actual.items() if planned.get(block, after) != after)


def require_known_breaks(edition: Edition, breaks: Sequence[EventBreak] | None) -> None:
    known = [block.id for block in edition.blocks if block.time_for != "break"]
    for planned in breaks or ():
        if planned.after not in known:
            raise UsageError.because(
                t("break-after-nothing", block=planned.after),
                hint=nearest(planned.after, known),
            )


def describe_changes(
    blocks: Sequence[Block], dropped: Sequence[Block], known: Collection[str], minutes: int
) -> Iterator[str]:
    """``known`` are the ids of the blocks that were there before."""
    if dropped:
        yield t("slot-dropped", minutes=minutes, blocks=[_spoken(one) for one in dropped])
    for before, block in pairwise(blocks):
        if block.id not in known:
            yield t("slot-added", before=before.title, block=_spoken(block))


def _spoken(block: Block) -> str:
    return t("slot-block", title=block.title, minutes=block.usual)


def _followers(edition: Edition) -> dict[str, str]:
    return dict(pairwise(block.id for block in edition.blocks if block.time_for == "content"))


def _without_replaced_breaks(
    edition: Edition, breaks: Sequence[EventBreak] | None
) -> tuple[Block, ...]:
    kept = tuple(b for b in edition.blocks if breaks is None or b.time_for != "break")
    return kept or edition.blocks  # an edition of nothing but breaks is nobody's wish


def possible_slots(edition: Edition, breaks: Sequence[EventBreak] | None) -> list[int]:
    blocks = _without_replaced_breaks(edition, breaks)
    rest = sum(planned.minutes for planned in breaks or ())
    most = sum(block.most for block in blocks) + rest + OPEN_MOST
    longest = most + breaks_needed(2 * most) * LONG_BREAK
    return [minutes for minutes in range(1, longest + 1) if _plan(blocks, minutes, breaks)]


def _plan(
    blocks: tuple[Block, ...], slot: int, breaks: Sequence[EventBreak] | None
) -> _Plan | None:
    # The author's own breaks are not what a long slot saves on.
    protected = {b.id for b in blocks if b.time_for == "break" and slot >= WITHOUT_BREAK}
    for rests in break_choices(blocks, slot, breaks):
        content = slot - sum(rests)
        for kept in shrinking(blocks, protected):
            if sum(_floor(block, kept) for block in kept) <= content:
                left = content - sum(block.most for block in kept)
                if left <= OPEN_MOST:
                    return _Plan(kept, rests, max(0, left))
                break  # fewer blocks would leave even more time
    return None


def _with_minutes(plan: _Plan, slot: int) -> list[Block]:
    floors = [_floor(block, plan.kept) for block in plan.kept]
    minutes = lengths(plan.kept, floors, slot - plan.left - sum(plan.breaks))
    timed = zip(plan.kept, minutes, strict=True)
    return [block.model_copy(update={"usual": length}) for block, length in timed if length]


def _open_discussion(minutes: int, blocks: Sequence[Block], say: Say) -> Block:
    return Block(
        id="opendiscussion" if any(block.id == "open" for block in blocks) else "open",
        title=say(Message("schedule-open-discussion")),
        least=0,
        usual=minutes,
        most=OPEN_MOST,
        priority=5,
        purpose=say(Message("schedule-open-discussion-purpose")),
    )


def _refusal(
    edition: Edition,
    slot: int,
    breaks: Sequence[EventBreak] | None,
    name: str,
    others: Mapping[str, Edition],
) -> UsageError:
    possible = possible_slots(edition, breaks)
    longer = min((minutes for minutes in possible if minutes > slot), default=None)
    shorter = max((minutes for minutes in possible if minutes < slot), default=None)
    near: dict[str, str | int] = {
        "kind": "short" if shorter is None else "long" if longer is None else "between",
        "shorter": shorter or 0,
        "longer": longer or 0,
    }
    slots = {key: possible_slots(other, None) for key, other in others.items()}
    fitting = [
        t("slot-edition-range", name=key, first=n[0], last=n[-1])
        for key, n in slots.items()
        if slot in n
    ]
    which = t("slot-the-edition", name=name) if name else quoted(edition.title)
    choice = t("slot-choice", **near)
    hint = t("slot-choose", choice=choice, count=len(fitting), editions=fitting)
    return UsageError.because(t("slot-does-not-fit", which=which, slot=slot, **near), hint=hint)


# Which blocks a short slot leaves out first, and which go together.


def shrinking(
    blocks: Sequence[Block], protected: Collection[str] = ()
) -> Iterator[tuple[Block, ...]]:
    """The blocks; then ever fewer of them, the least important left out first.

    Of two that are equally important the later one goes first: what comes early is built upon.
    Blocks whose ids are ``protected`` stay, as does what has the first priority.
    """
    kept = tuple(blocks)
    yield kept
    for block in sorted(blocks, key=lambda block: block.priority)[::-1]:
        gone = leaving_with(block, kept) if block in kept else set()
        leaving = [b for b in kept if b.id in gone]
        if not leaving or any(b.priority == NEVER_DROPPED or b.id in protected for b in leaving):
            continue
        kept = tuple(b for b in kept if b.id not in gone)
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
        dropped = leaving.pop()
        gone.add(dropped.id)
        leaving.extend(other for other in _needing(dropped, blocks) if other.id not in gone)
    return gone


def _needing(block: Block, blocks: Sequence[Block]) -> Iterator[Block]:
    if not block.activity:
        return
    same = [b for b in blocks if b.activity == block.activity]
    # The first phase that makes something of what people have worked on.
    use = min((b for b in same if b.phase != "work"), key=_phase, default=None)
    for other in same:
        if other.id != block.id and (
            _phase(other) > _phase(block)
            # What is as important as its use is pointless without it.
            or (other.phase == "work" and block == use and block.priority <= other.priority)
        ):
            yield other


def _phase(block: Block) -> int:
    return PHASES.index(block.phase)


def _floor(block: Block, blocks: Sequence[Block]) -> int:
    """The fewest minutes of a block that stays; 0 where it may vanish."""
    alone = leaving_with(block, blocks) == {block.id}
    return block.least if alone and block.priority != NEVER_DROPPED else max(1, block.least)


# Whole minutes, shared out in proportion to the room that each block has.


def lengths(blocks: Sequence[Block], floors: Sequence[int], minutes: int) -> list[int]:
    """How long each block lasts, so that all last ``minutes``.

    From its usual length a block is stretched in proportion to what it lacks to its most, or
    squeezed in proportion to what it has above its floor. Minutes that lie between the sum of the
    floors and the sum of the most are met exactly, and a longer slot shortens no block.
    """
    spare = minutes - sum(block.usual for block in blocks)
    limits = [block.most for block in blocks] if spare >= 0 else floors
    rooms = [abs(limit - b.usual) for b, limit in zip(blocks, limits, strict=True)]
    sign = 1 if spare >= 0 else -1
    changes = shares(abs(spare), rooms)
    return [b.usual + sign * change for b, change in zip(blocks, changes, strict=True)]


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
