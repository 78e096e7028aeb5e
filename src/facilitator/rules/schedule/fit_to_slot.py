"""Fits a run of show to a slot: stretches, squeezes, then leaves out what matters least."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from facilitator.errors import UsageError, nearest
from facilitator.model.base import Frozen
from facilitator.model.event import EventBreak
from facilitator.model.exercise import Block, Edition, Exercise
from facilitator.rules.schedule import breaks as resting
from facilitator.rules.schedule.apportion import lengths
from facilitator.rules.schedule.dropping import floor, shrinking

OPEN_MOST = 30
"""Minutes of open discussion that a slot may end with; with more to spare, it is too long."""


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
    """What goes into the slot, before minutes are shared out."""

    kept: tuple[Block, ...]
    pauses: tuple[Block, ...]
    open: int = 0
    """Minutes left when everything has its most."""


def fit_edition(
    edition: Edition,
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
    blocks = _without_breaks(edition, breaks)
    usual = sum(block.usual for block in blocks) + sum(one.minutes for one in breaks or ())
    slot = usual if minutes is None else minutes
    plan = _plan(blocks, slot, breaks)
    if plan is None:
        raise _refusal(edition, slot, breaks, name, others or {})
    return _filled(edition, blocks, plan, slot, breaks)


def blocks_without_bridge(edition: Edition, fitted: Edition) -> tuple[str, ...]:
    """The ids of blocks that something else follows than in the edition: no bridge leads on there.

    What followed them was left out, or open discussion came between.
    """
    planned, found = _followers(edition), _followers(fitted)
    return tuple(block for block, after in found.items() if planned.get(block, after) != after)


def _followers(edition: Edition) -> dict[str, str]:
    """By block, the next one of the content."""
    return dict(pairwise(block.id for block in edition.blocks if block.time_for == "content"))


def fit_exercise(
    exercise: Exercise,
    edition_name: str,
    minutes: int | None = None,
    breaks: Sequence[EventBreak] | None = None,
) -> tuple[Exercise, FittedEdition]:
    """The exercise with that edition fitted, as ``fit_edition`` does it, and what became of it."""
    others = {key: one for key, one in exercise.editions.items() if key != edition_name}
    edition = exercise.editions[edition_name]
    fitted = fit_edition(edition, minutes, breaks, name=edition_name, others=others)
    editions = {**exercise.editions, edition_name: fitted.edition}
    return exercise.model_copy(update={"editions": editions}), fitted


def slot_range(edition: Edition, breaks: Sequence[EventBreak] | None = None) -> tuple[int, int]:
    """The shortest and the longest slot in which the edition can run."""
    possible = list(_possible(edition, breaks))
    return possible[0], possible[-1]


def _possible(edition: Edition, breaks: Sequence[EventBreak] | None) -> Iterator[int]:
    """Every length of slot that can be filled; there is at least one."""
    blocks = _without_breaks(edition, breaks)
    rests = sum(one.minutes for one in breaks or ())
    most = sum(block.most for block in blocks) + rests + OPEN_MOST
    longest = most + resting.wanted(2 * most) * resting.LONG
    return (n for n in range(1, longest + 1) if _plan(blocks, n, breaks))


def _without_breaks(edition: Edition, breaks: Sequence[EventBreak] | None) -> tuple[Block, ...]:
    kept = tuple(b for b in edition.blocks if breaks is None or b.time_for != "break")
    return kept or edition.blocks  # an edition of nothing but breaks is nobody's wish


def _plan(
    blocks: tuple[Block, ...], slot: int, breaks: Sequence[EventBreak] | None
) -> _Plan | None:
    for pauses in _pauses(blocks, slot, breaks):
        # The author's own breaks are not what a long slot saves on.
        held = [b.id for b in blocks if b.time_for == "break" and slot >= resting.WITHOUT_BREAK]
        for kept in shrinking(blocks, held):
            floors = sum(floor(block, kept) for block in kept)
            if floors + sum(pause.least for pause in pauses) <= slot:
                left = slot - sum(block.most for block in (*kept, *pauses))
                if left <= OPEN_MOST:
                    return _Plan(kept, pauses, max(0, left))
                break  # fewer blocks would leave even more time
    return None


def _pauses(
    blocks: tuple[Block, ...], slot: int, breaks: Sequence[EventBreak] | None
) -> Iterator[tuple[Block, ...]]:
    """The breaks to try, most of them first: rather without a break than not at all."""
    if breaks is not None:
        yield resting.chosen(breaks, blocks)
    elif any(block.time_for == "break" for block in blocks):
        yield ()
    else:
        for count in range(resting.wanted(slot), -1, -1):
            yield resting.pauses(count, slot, blocks)


def _filled(
    edition: Edition,
    blocks: tuple[Block, ...],
    plan: _Plan,
    slot: int,
    breaks: Sequence[EventBreak] | None,
) -> FittedEdition:
    whole = (*plan.kept, *plan.pauses)
    floors = [*(floor(b, plan.kept) for b in plan.kept), *(p.least for p in plan.pauses)]
    minutes = lengths(whole, floors, slot - plan.open)
    timed = [b.model_copy(update={"usual": n}) for b, n in zip(whole, minutes, strict=True) if n]
    kept = [block for block in timed if block.id in _ids(plan.kept)]
    pauses = [block for block in timed if block.id in _ids(plan.pauses)]
    dropped = tuple(block for block in blocks if block.id not in _ids(kept))
    ordered = _with_pauses(blocks, kept, pauses, breaks)
    if plan.open:
        ordered.insert(-1 if len(ordered) > 1 else 1, _open_discussion(plan.open, blocks))
    return FittedEdition(
        edition=edition.model_copy(update={"blocks": tuple(ordered)}),
        dropped=dropped,
        notes=tuple(_notes(ordered, dropped, _ids(blocks), slot)),
    )


def _with_pauses(
    blocks: Sequence[Block],
    kept: list[Block],
    pauses: list[Block],
    breaks: Sequence[EventBreak] | None,
) -> list[Block]:
    if breaks is None:
        places = resting.best_places(kept, len(pauses))
    else:
        places = tuple(resting.place_after(blocks, kept, one.after) for one in breaks)
    ordered: list[Block] = []
    for index in range(len(kept) + 1):
        ordered += [pause for pause, at in zip(pauses, places, strict=True) if at == index]
        ordered += kept[index : index + 1]
    return ordered


def _open_discussion(minutes: int, blocks: Sequence[Block]) -> Block:
    """What is left over, before the last block: the close stays the close."""
    return Block(
        id="open" if "open" not in _ids(blocks) else "opendiscussion",
        title="Open discussion",
        least=0,
        usual=minutes,
        most=OPEN_MOST,
        priority=5,
        purpose="Take up what people still want to talk about.",
    )


def _notes(
    ordered: Sequence[Block], dropped: Sequence[Block], known: set[str], slot: int
) -> Iterator[str]:
    if dropped:
        gone = ", ".join(f"{block.title} ({block.usual} min)" for block in dropped)
        yield f"Dropped to fit {slot} minutes: {gone}."
    for before, block in pairwise(ordered):
        if block.id not in known:
            yield f"Added after {before.title}: {block.title.lower()} ({block.usual} min)."


def _ids(blocks: Sequence[Block]) -> set[str]:
    return {block.id for block in blocks}


def require_known_breaks(edition: Edition, breaks: Sequence[EventBreak] | None) -> None:
    """Raises UsageError for a break after a block that the edition has not."""
    known = [block.id for block in edition.blocks if block.time_for != "break"]
    for one in breaks or ():
        if one.after not in known:
            raise UsageError.because(
                f'There is no block "{one.after}" for a break to follow.',
                hint=nearest(one.after, known),
            )


def _refusal(
    edition: Edition,
    slot: int,
    breaks: Sequence[EventBreak] | None,
    name: str,
    others: Mapping[str, Edition],
) -> UsageError:
    possible = list(_possible(edition, breaks))
    longer = next((n for n in possible if n > slot), None)
    shorter = next((n for n in reversed(possible) if n < slot), None)
    if shorter is None:
        why, choose = f"the shortest it can is {longer}", f"{longer} or more"
    elif longer is None:
        why, choose = f"the longest it can is {shorter}", f"{shorter} or less"
    else:
        why = f"the nearest it can are {shorter} and {longer}"
        choose = f"{shorter} or {longer}"
    fitting = [f"{key} ({low} to {high})" for key, low, high in _running(others, slot)]
    rest = f", or another edition: {', '.join(fitting)}" if fitting else ""
    which = f"The {name} edition" if name else f"“{edition.title}”"
    return UsageError.because(
        f"{which} cannot run in {slot} minutes: {why}.", hint=f"Choose {choose}{rest}."
    )


def _running(others: Mapping[str, Edition], slot: int) -> Iterator[tuple[str, int, int]]:
    for key, edition in others.items():
        possible = list(_possible(edition, None))
        if slot in possible:
            yield key, possible[0], possible[-1]
