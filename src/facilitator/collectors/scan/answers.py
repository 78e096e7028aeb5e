"""From ink to answers: each circle blank, faint, marked or filled, and what a row of them says.

Two rules stand above all others. What is not clear is told and never settled here; and ink never
takes an answer away by itself: a filled circle is a crossed-out one only where exactly one other
mark stands in its row, as the sheet asks for, and then only where filling is not how this person
answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from facilitator.collectors.scan.cells import Cell, are_joined, lost_cells
from facilitator.collectors.scan.ink import FlatPage
from facilitator.model.base import Frozen
from facilitator.model.blanks import Blank
from facilitator.model.submission import TICKED, FieldReading, Words
from facilitator.text.interface import t

State = Literal["blank", "faint", "marked"]

_FAINT, _FAINT_BLUR = 0.02, 1.35
_MARKED, _MARKED_BLUR = 0.035, 1.9
"""Ink that is faint and ink that is a mark: a share of a circle's inside that is always needed, and
how many times what blur alone carries into an empty one. A ballpoint's stroke is 0.10 and more, a
light pencil's 0.05, a speck of dust 0.01."""
_TOUCH = 0.033
"""Ink as dark as a stroke that is less: a dot under 0.8 millimetres, where a pen was set down."""
_STROKE = 2.5
"""Millimetres from end to end: what is shorter is a dot, or some specks of dust."""
_DOT, _SMALL_DOT, _ROUND = 0.1, 1.4, 0.3
"""A dot of 1.3 millimetres is as much ink. Of a paler one as many square millimetres are inked as
the second, and so much of a square over its ends; those of a speck in a blur are fewer."""
_SPECKS = 1.6
"""Specks that lie together are no farther from end to end."""
_DARK_STROKE = 0.5
"""Of how clear outlines are on a page: blur takes from strokes what it takes from them."""
_HEAVY = 0.55
"""What is as dark as this may be an answer scribbled out."""
_COVERED, _LIGHTER = 0.4, 0.45
"""Somebody covered a circle with ink if so much of each eighth of its edge is inked. A mark that
stands against it is much lighter."""
_TANGLE, _TANGLED, _LONE_TANGLE = 5, 0.6, 0.45
"""So many strokes across a circle's edge, and so much of that inked, are no mark of any pen: it was
scribbled out. Of a cross there are four, and however thick its strokes are, never more. Where
nothing else is marked in its row, less is enough to ask."""
_FULL, _FULL_EIGHTH = 0.88, 0.5
"""Of the edge of a circle that is filled in, so much is inked, and of its barest eighth; the
thickest cross leaves more bare."""
_DENSE, _ENDS = 0.7, 3
"""A lone mark as dark as this with so many strokes across its edge is asked about, unless there are
four ends as of a cross."""
_SOLID, _OPEN = 0.98, 0.9
"""Of the barest eighth of a circle filled in with felt, so much is inked; of one that is crossed
with the same pen never more than the latter."""
_SPILT, _EVENLY, _EVEN = 0.2, 0.35, 0.95
"""A rim of which so much is ink: whoever fills a circle does not fill around it, but with a thick
pen, and then evenly: on so long an arc."""
_PALE, _PALE_FILL = 0.6, 0.45
"""What is nowhere as dark as this is a pencil's, and has gaps; of a circle that is filled in, so
much of the barest eighth of its edge is inked all the same."""
_BESIDE = 0.075
"""Ink just outside an outline in so many of all directions is a mark beside it."""
_CLUTTER = 0.25
"""In so many, it is more than the end of a neighbour's stroke."""
_RING, _LONE_RING = 0.3, 0.12
"""In so many, somebody drew around it, or under it; the latter in a row without any mark."""
_SCRIBBLE, _ARC = 0.28, 0.17
"""Ink in so much of a circle, and on so long an arc around it, is no cross."""
_WIDE_ARC = 0.2
"""On so long an arc, there is a ring around it, or it is not where it was looked for."""
_CLEAN_FILL, _CLEAN_EIGHTH, _LOOSE_FILL = 0.95, 0.7, 0.9
"""A circle as dark as this, so much of the barest eighth of its edge, too, is filled in, though its
edge may be ragged; one that is covered and less dark than the last may be an answer scribbled out,
but where somebody fills all of them."""
_WHOSE = 0.8
"""A stroke that leads from another answer with so much of its ink may be that one's alone."""
_FARTHEST = 18.0
"""Millimetres between answers that one stroke may reach."""
_CLEARLY_MORE = 2.5
"""By so much a mark outweighs another speck of ink in its row, without anybody having to look."""
_NEARLY = 0.75
"""A speck of so much of a mark's ink may be a faint mark: it is looked at."""
_FILLERS = 0.3
"""Whoever fills so many of the circles that they mark answers by filling."""
_NOISIEST = 0.055
"""Above what blur carries into an empty circle, no mark could be told from nothing."""

_TWO = "scan-two-marked"
_SEVERAL = "scan-several-marked"
_FAINT_MARK = "scan-faint"
_BESIDE_IT = "scan-beside"
_ANOTHER = "scan-ink-in-another"
_RINGED = "scan-ink-around-another"
_AROUND_IT = "scan-ink-around"
_THROUGH = "scan-line-through"
_JOINED = "scan-joined"
_SCRIBBLED = "scan-crossed-or-two"
_OUT = "scan-answer-or-crossed"
_FILLS = "scan-filled-and-crossed"
_NOT_FOUND = "scan-circle-lost"


class ScannedPage(Frozen):
    """One page of a sheet, as it was read.

    ``form`` is the form's id, ``number`` the page's number on it and ``code`` the sheet's, empty
    where people write it by hand. ``changed`` counts answers read by the rule for changed ones.
    ``picture`` is the page laid flat, a JPEG. In black and white, ``unseen`` is what is to be asked
    if the sheet was written with a light pen, as ``pieces`` of its marks show, a number for each.
    """

    form: str
    number: int
    code: str
    readings: tuple[FieldReading, ...] = ()
    changed: int = 0
    picture: bytes = b""
    unseen: tuple[FieldReading, ...] = ()
    pieces: tuple[int, ...] = ()


class PictureReading(Frozen):
    """What was found in one picture or page of a file.

    ``refused`` says in plain words why something in it was not read and what to do; ``foreign`` are
    ids of forms that are none of the event's; ``private`` are pages that people keep, ``unknown``
    those with nothing of ours on them, and ``empty`` those with nothing at all.
    """

    pages: tuple[ScannedPage, ...] = ()
    refused: tuple[Words, ...] = ()
    foreign: tuple[str, ...] = ()
    private: int = 0
    unknown: bool = False
    empty: bool = False


@dataclass(frozen=True)
class Levels:
    """How much ink is faint and how much is a mark, on one page; ``dark`` is how dark a stroke is.

    What shines through from the back of the page is as much ink, and never as dark.
    """

    faint: float
    marked: float
    dark: float

    @classmethod
    def of(cls, cells: Sequence[Cell]) -> Levels:
        """By the page's own emptiest circles: half of them may be marked."""
        inside = np.array([cell.inside for cell in cells])
        low, lower = (float(value) for value in np.percentile(inside, [20, 5]))
        spread = max(0.0, 1.25 * (low - lower))
        base = max(0.0, low + 0.84 * spread)
        return cls(
            faint=max(_FAINT + _FAINT_BLUR * base, base + 5 * spread),
            marked=max(_MARKED + _MARKED_BLUR * base, base + 8 * spread),
            dark=_DARK_STROKE * float(np.median([cell.outline for cell in cells])),
        )

    @property
    def are_usable(self) -> bool:
        return self.faint < _FAINT + _FAINT_BLUR * _NOISIEST

    def state(self, cell: Cell) -> State:
        if cell.inside >= self.marked:
            is_long = cell.extent >= _STROKE or cell.inside >= _DOT or _is_dot(cell)
            is_stroke = is_long and cell.peak >= self.dark
            return "marked" if is_stroke else "faint"
        least = max(self.faint, _TOUCH) if cell.peak >= self.dark else self.faint
        return "faint" if cell.inside >= least else "blank"


@dataclass(frozen=True)
class RowReading:
    """What one row says: ``values`` that are marked, and why a person should look at it.

    ``doubt`` is a message's id. ``rule`` says that it was read by the rule for changed answers.
    """

    blank: str
    values: tuple[str, ...]
    confidence: float = 1.0
    doubt: str = ""
    rule: bool = False

    def readings(self, place: str) -> Iterable[FieldReading]:
        for value in self.values:
            yield FieldReading(
                blank=self.blank,
                value=value,
                confidence=round(self.confidence, 2),
                doubt=self.doubt and t(self.doubt),
                place=place,
            )


def read_rows(
    page: FlatPage, cells: Sequence[Cell], blanks: Mapping[str, Blank], levels: Levels
) -> list[RowReading]:
    """What the circles and squares of a page say, in their order; empty rows have no reading."""
    rows: dict[str, list[Cell]] = {}
    for cell in cells:
        rows.setdefault(cell.place.blank, []).append(cell)
    states = {name: [levels.state(cell) for cell in row] for name, row in rows.items()}
    fills = _answers_by_filling(zip(row, states[name], strict=True) for name, row in rows.items())
    read = []
    for name, row in rows.items():
        if blanks[name].kind == "tick":
            reading = _tick(name, row[0], states[name][0], fills=fills)
        else:
            reading = _choice(name, row, states[name], levels, fills=fills)
        read += [reading] if reading else []
    others = set(_strokes_of_others(page, rows, levels))
    read = [
        replace(row, confidence=0.5, doubt=_JOINED)
        if row.blank in others and not row.doubt
        else row
        for row in read
    ]
    return _with_lost(read, cells)


def _answers_by_filling(rows: Iterable[Iterable[tuple[Cell, State]]]) -> bool:
    inked = [[cell for cell, state in row if state == "marked"] for row in rows]
    alone = [cells[0] for cells in inked if len(cells) == 1]
    covered = sum(map(_is_covered, alone))
    return covered > 0 and covered >= _FILLERS * len(alone)


def _is_covered(cell: Cell) -> bool:
    return cell.dark >= _HEAVY and cell.covered >= _COVERED and not cell.is_cross


def _is_full(cell: Cell) -> bool:
    """Whether it is covered on all sides; what else is heavy may be an answer: a star or a blot."""
    is_full = float(cell.edge.mean()) >= _FULL and cell.covered >= _FULL_EIGHTH
    return is_full or _is_tangled(cell)


def _is_tangled(cell: Cell, least: float = _TANGLED) -> bool:
    return cell.arms >= _TANGLE and float(cell.edge.mean()) >= least


def _is_dot(cell: Cell) -> bool:
    return cell.extent >= _SPECKS and cell.inked >= max(_SMALL_DOT, _ROUND * cell.extent**2)


def _tick(name: str, cell: Cell, state: State, *, fills: bool) -> RowReading | None:
    if state == "blank":
        return RowReading(name, (TICKED,), 0.4, _BESIDE_IT) if cell.beside >= _BESIDE else None
    doubt = _FAINT_MARK if state == "faint" else _lone_doubt(cell, fills=fills)
    return RowReading(name, (TICKED,), 0.5 if doubt else 1.0, doubt)


def _lone_doubt(mark: Cell, *, fills: bool) -> str:
    """Why a mark without a rival may be none."""
    wide = mark.spread >= _ARC
    filled_in = mark.dark >= _CLEAN_FILL and mark.covered >= _CLEAN_EIGHTH and mark.place.value
    ragged = mark.inside >= _SCRIBBLE and wide and not filled_in
    is_even = mark.spread >= _EVEN
    spilt = mark.dark >= _HEAVY and wide and mark.around >= (_EVENLY if is_even else _SPILT)
    # Under a fill that something sticks out of there was another mark.
    if ragged or spilt or (filled_in and mark.arms <= 1 and mark.sticks_out):
        return _OUT
    shaded = mark.peak < _PALE and mark.covered >= _PALE_FILL
    loose = (mark.dark < _LOOSE_FILL or mark.arms > _TANGLE) and not shaded
    crossed = mark.dark >= _DENSE and mark.arms >= _ENDS and not mark.is_cross
    if loose and (_is_tangled(mark, _LONE_TANGLE) or crossed or (_is_covered(mark) and not fills)):
        return _OUT
    if mark.spread >= _WIDE_ARC and mark.dark < _HEAVY:
        return _AROUND_IT
    return _THROUGH if mark.is_passed_through else ""


def _choice(
    name: str, row: Sequence[Cell], states: Sequence[State], levels: Levels, *, fills: bool
) -> RowReading | None:
    by_state: dict[State, list[Cell]] = {}
    for cell, state in zip(row, states, strict=True):
        by_state.setdefault(state, []).append(cell)
    marked, faint = by_state.get("marked", []), by_state.get("faint", [])
    if len(marked) == 1:
        return _one(name, marked[0], row, faint, levels, fills=fills)
    if len(marked) == 2:  # noqa: PLR2004 - a changed answer leaves two
        return _two(name, marked, faint, fills=fills)
    if marked:
        return RowReading(name, _values(marked), 0.3, _SEVERAL)
    if len(faint) == 1:
        return RowReading(name, _values(faint), 0.5, _FAINT_MARK)
    if faint:
        return RowReading(name, _values(faint), 0.3, _SEVERAL)
    return _beside(name, row)


def _one(
    name: str,
    mark: Cell,
    row: Sequence[Cell],
    faint: Sequence[Cell],
    levels: Levels,
    *,
    fills: bool,
) -> RowReading:
    value = _values([mark])
    others = [cell for cell in row if cell is not mark]
    if any(cell.beside >= _CLUTTER or cell.ringed >= _RING for cell in others):
        return RowReading(name, value, 0.4, _RINGED)
    rival = max((cell.inside for cell in faint), default=0.0)
    close = rival >= _NEARLY * levels.marked or (rival and mark.dark >= _HEAVY)
    if rival and (close or mark.inside < _CLEARLY_MORE * rival):
        return RowReading(name, value, 0.6, _ANOTHER)
    if doubt := _lone_doubt(mark, fills=fills):
        return RowReading(name, value, 0.6, doubt)
    # Twice what makes a mark is as sure as it gets.
    sure = min(1.0, 0.9 + 0.1 * (mark.inside / levels.marked - 1))
    return RowReading(name, value, max(0.9, sure))


def _two(name: str, marked: Sequence[Cell], faint: Sequence[Cell], *, fills: bool) -> RowReading:
    other, heavy = sorted(marked, key=lambda cell: cell.dark)
    is_solid = heavy.covered >= _SOLID and other.covered <= _OPEN
    if is_solid or heavy.dark >= _HEAVY > other.dark:
        value = _values([other])
        is_lighter = heavy.dark >= _CLEAN_FILL or other.dark <= _LIGHTER * heavy.dark
        if not (is_lighter and _is_full(heavy)):
            return RowReading(name, value, 0.6, _SCRIBBLED)
        if fills:
            return RowReading(name, value, 0.6, _FILLS)
        if not faint:
            return RowReading(name, value, 0.95, rule=True)
    return RowReading(name, _values(marked), 0.3, _TWO)


def _beside(name: str, row: Sequence[Cell]) -> RowReading | None:
    """An answer that is underlined, ringed, or marked next to its circle."""
    nearest = max(row, key=lambda cell: (cell.beside >= _BESIDE, cell.ringed))
    if nearest.beside < _BESIDE and nearest.ringed < _LONE_RING:
        return None
    return RowReading(name, _values([nearest]), 0.4, _BESIDE_IT)


def _strokes_of_others(
    page: FlatPage, rows: Mapping[str, Sequence[Cell]], levels: Levels
) -> Iterator[str]:
    """Rows whose only mark is joined to one of another row that has as much ink or more."""
    inked = [(c, n) for n, row in rows.items() for c in row if levels.state(c) != "blank"]
    for one, name in inked:
        for other, of in inked:
            near = np.hypot(one.x - other.x, one.y - other.y) < _FARTHEST
            less = one.inside * _WHOSE <= other.inside
            if name != of and near and less and are_joined(page, one, other):
                yield name


def _values(cells: Iterable[Cell]) -> tuple[str, ...]:
    return tuple(cell.place.value for cell in cells)


def _with_lost(rows: list[RowReading], cells: Sequence[Cell]) -> list[RowReading]:
    """Rows with a circle that was not found are looked at, those without an answer too."""
    lost = {cell.place.blank for cell in lost_cells(cells)}
    read = {row.blank for row in rows}
    doubted = [
        RowReading(row.blank, row.values, min(row.confidence, 0.5), row.doubt or _NOT_FOUND)
        if row.blank in lost
        else row
        for row in rows
    ]
    return doubted + [RowReading(name, ("",), 0.0, _NOT_FOUND) for name in sorted(lost - read)]
