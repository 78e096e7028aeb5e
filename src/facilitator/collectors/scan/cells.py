"""Circles and squares on a page laid flat: where each really lies, and how much ink is in it.

Paper curls and copiers stretch, so that each outline is looked for around the place where it was
printed, and what is found is smoothed over the page: an outline that is inked over follows the
others around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from facilitator.collectors.scan.ink import SCALE, FlatPage, Ink
from facilitator.model.form import BlankPosition

Shape = Literal["circle", "square"]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

_LINE = 0.3
"""Millimetres: the outline of a circle or a square, as printed."""
_BESIDE = 0.75
"""Millimetres on both sides of an outline that are bare where it is found."""
_REACH = 2.6
"""Millimetres that an outline may lie from where it was printed, before others tell better."""
_NEIGHBOURS = 25.0
"""Millimetres within which paper is as good as flat."""
_NEAR = 0.5
"""The same, around the place that the others on the page tell."""
_INSET = 0.42
"""Millimetres from an outline's outer edge inward that are left to it and to its blur."""
_EDGE = (-1.5, -_INSET)
"""Millimetres outside an outline, from and to: the edge of what is inside."""
_OUTERMOST = 5
"""Pixels of that, from the outline inward."""
_AROUND = (0.5, 1.6)
"""Millimetres outside an outline, from and to, in which a mark can stand beside it."""
_BESIDE_IT, _LEADING, _THROUGH = (0.5, 1.9), (1.7, 2.1), (2.4, 2.8)
"""Millimetres outside an outline, from and to: what was drawn beside it, what leads away from it,
and where no slash ends that is an answer."""
_FARTHEST = 7.0
"""Millimetres outside an outline in which a ring around it is looked for, and a line that ends in
it; a tick's tail is shorter."""
_TOUCHING = 1.25
"""Millimetres outside an outline in which a line that comes from afar leads into it."""
_DIRECTIONS = 64
_SECTOR = 8
"""Directions of an eighth of a circle."""
_LEAST_COLUMN = 4
"""Circles that stand below each other, of which half show what is printed around each."""
_DRAWN = 0.22
"""Ink so dark outside an outline is a pen's."""
_UNBROKEN = 0.85
"""Of a stroke so much is seen, whatever the pen."""
_SURE_OUTLINE = 0.35
"""An outline so clear was found without doubt."""
_LOST = 0.45
"""One so much less clear than its page's others was not found."""
_HIDING = 0.3
"""So much ink in a circle hides its outline."""
_SPECK = 0.12
"""What is less dark than this is no stroke of any pen."""
_DARK = 0.45
"""A place with more ink than this is inked, for what is a full fill."""


@dataclass(frozen=True)
class Cell:
    """What is in one circle or square.

    ``inside`` is the share of its inside that is ink; ``around`` the same of a rim outside of it;
    ``outside`` says where ink lies beyond it, a row for each direction, and ``strange`` which of
    that is not printed around its neighbours, too. ``dark`` is the share of its inside that is
    inked at all, and ``edge`` says where along its outline, a row for each direction; ``extent`` is
    how long the longest stroke in it is, in millimetres, ``peak`` how dark its darkest ink is, and
    ``outline`` how clearly it was found, from 0 to 1. ``x`` and ``y`` are its middle on the page,
    in millimetres.
    """

    place: BlankPosition
    x: float
    y: float
    inside: float
    around: float
    outside: Mask
    dark: float
    edge: Mask
    extent: float
    peak: float
    outline: float
    strange: Mask

    @property
    def covered(self) -> float:
        """How much of the barest eighth of its edge is inked."""
        shares = self.edge.mean(axis=1)
        turned = np.concatenate([shares, shares[: _SECTOR - 1]])
        return float(np.convolve(turned, np.full(_SECTOR, 1 / _SECTOR), "valid").min())

    @property
    def arms(self) -> int:
        """How many strokes pass its edge, where there are most: two of a tick, four of a cross."""
        return int((self.edge & ~np.roll(self.edge, 1, axis=0)).sum(axis=0).max())

    @property
    def is_cross(self) -> bool:
        """Whether four strokes end at its outline, however thick."""
        ends = self.edge[:, -_OUTERMOST:]
        four = (ends & ~np.roll(ends, 1, axis=0)).sum(axis=0) == 4  # noqa: PLR2004 - ends of a cross
        return bool(four.sum() > _OUTERMOST / 2)

    @property
    def beside(self) -> float:
        """In so large a share of all directions there is ink just outside of the outline."""
        return float(_between(self.outside, *_BESIDE_IT).mean())

    @property
    def ringed(self) -> float:
        """In so large a share of all directions somebody drew something, near or farther out."""
        return float(_between(self.strange, _BESIDE_IT[0], _FARTHEST, SCALE / 2).mean())

    @property
    def spread(self) -> float:
        """The longest arc outside of the outline that is ink, as a share of all directions."""
        gaps = np.flatnonzero(~_between(self.outside, *_BESIDE_IT))
        if not len(gaps):
            return 1.0
        return float(np.diff(gaps, append=gaps[0] + _DIRECTIONS).max() - 1) / _DIRECTIONS

    def leads_to(self, other: Cell) -> bool:
        """Whether ink leads from it in the direction of another."""
        angle = np.arctan2(other.y - self.y, other.x - self.x) / (2 * np.pi)
        towards = round(angle * _DIRECTIONS - 0.5)
        out = _between(self.outside, *_LEADING)
        return bool(out.take(range(towards - 5, towards + 6), mode="wrap").any())

    @property
    def is_passed_through(self) -> bool:
        """Whether one line leads out of it on both sides, or ends in it and comes from far off.

        It is a hair, a streak, a long stroke or an arrow. Of a large cross there are two lines.
        """
        if self._is_reached_from_afar():
            return True
        line, across = self._lines(*_THROUGH), np.roll(self._lines(*_BESIDE_IT), _DIRECTIONS // 4)
        return bool(line.any() and not (line & across).any())

    def _lines(self, low: float, high: float) -> Mask:
        """In which directions one leads out of it on both sides, between these millimetres."""
        out = _between(self.strange, low, high, SCALE / 2)
        near: Mask = np.logical_or.reduce([np.roll(out, turn) for turn in range(-4, 5)])
        return near & np.roll(near, _DIRECTIONS // 2)

    def _is_reached_from_afar(self) -> bool:
        around = np.concatenate([self.strange, self.strange[:_SECTOR]]).astype(np.uint8)
        _, strokes = cv2.connectedComponents(around, connectivity=8)
        ends = np.intersect1d(strokes[:, : round(_TOUCHING * SCALE / 2)], strokes[:, -1])
        return bool(ends.any())

    @property
    def radius(self) -> float:
        return self.place.rect.width / 2


def _between(outside: Mask, low: float, high: float, scale: float = SCALE) -> Mask:
    """In which directions there is ink between these millimetres outside of an outline."""
    return np.asarray(outside[:, round(low * scale) : round(high * scale)].any(axis=1))


def measure_cells(page: FlatPage, places: Sequence[tuple[BlankPosition, Shape]]) -> list[Cell]:
    """Each place's cell, in their order."""
    if not places:
        return []
    centres = np.array([_centre(place) for place, _ in places])
    shifts, clearness = _search(page, places, centres, _REACH)
    smooth = _smoothed(centres, shifts, clearness)
    near, clearness = _search(page, places, centres + smooth, _NEAR)
    sure = np.clip((clearness - 0.15) / 0.3, 0, 1)[:, None]
    found = centres + smooth + near * sure
    cells = [
        _measured(page, place, shape, *at, outline=float(clear))
        for (place, shape), at, clear in zip(places, found, clearness, strict=True)
    ]
    printed = _printed_around(cells)
    return [
        replace(cell, strange=cell.strange & ~own) for cell, own in zip(cells, printed, strict=True)
    ]


def _printed_around(cells: Sequence[Cell]) -> Mask:
    """Where print lies outside of each: another of its row has it, too, or half of its column."""
    outside = np.array([cell.strange for cell in cells])
    near = np.logical_or.reduce([np.roll(outside, turn, axis=1) for turn in (-1, 0, 1)])
    beyond = np.pad(near, ((0, 0), (0, 0), (1, 1)))
    wide = beyond[:, :, :-2] | near | beyond[:, :, 2:]
    blanks = np.array([cell.place.blank for cell in cells])
    column = np.array([[cell.x / 2, cell.radius * 4] for cell in cells])
    printed: Mask = np.zeros_like(outside)
    for index in range(len(cells)):
        others = np.arange(len(cells)) != index
        row = others & (blanks == blanks[index])
        below = others & (np.abs(column - column[index]).max(axis=1) < 1)
        printed[index] = wide[row].any(axis=0)
        if below.sum() + 1 >= _LEAST_COLUMN:
            printed[index] |= wide[below].mean(axis=0) >= 0.5  # noqa: PLR2004 - half of them
        elif not row.any():  # with nothing to compare, all may be print
            printed[index] = True
    return printed


def _centre(place: BlankPosition) -> tuple[float, float]:
    rect = place.rect
    return rect.left + rect.width / 2, rect.top + rect.height / 2


@lru_cache(maxsize=32)
def _outline_template(size: float, shape: Shape) -> tuple[Ink, float]:
    """Where the outline lies positive, inside and outside of it negative: the sum is zero.

    Beside it half the template's side, in millimetres.
    """
    half = size / 2 + 0.7
    distance = _distance(half, shape)
    line = np.abs(distance - (size / 2 - _LINE / 2)) <= _LINE / 2 + 0.05
    beside = (np.abs(distance - (size / 2 - _LINE / 2)) <= _BESIDE) & ~line
    template = line / line.sum() - beside / beside.sum()
    return template.astype(np.float32), half


def _distance(half: float, shape: Shape) -> Floats:
    """From the middle of a square window, at each of its pixels, in millimetres."""
    count = round(2 * half * SCALE)
    along = (np.arange(count) + 0.5) / SCALE - count / SCALE / 2
    x, y = np.meshgrid(along, along)
    distance: Floats = np.hypot(x, y) if shape == "circle" else np.maximum(np.abs(x), np.abs(y))
    return distance


def _window(page: FlatPage, x: float, y: float, half: float) -> Ink:
    """A window of ink around a point, bare paper where it leaves the page."""
    count = round(2 * half * SCALE)
    middle = (x * SCALE - 0.5, y * SCALE - 0.5)
    return cv2.getRectSubPix(page.ink, (count, count), middle)  # type: ignore[return-value]


def _search(
    page: FlatPage, places: Sequence[tuple[BlankPosition, Shape]], around: Floats, reach: float
) -> tuple[Floats, Floats]:
    """How far each outline lies from a point, and how clearly it was found there."""
    shifts = np.zeros_like(around)
    clearness = np.zeros(len(around))
    for index, ((place, shape), (x, y)) in enumerate(zip(places, around, strict=True)):
        template, half = _outline_template(round(place.rect.width, 1), shape)
        window = _window(page, x, y, half + reach)
        scores: Ink = cv2.matchTemplate(window, template, cv2.TM_CCORR)  # type: ignore[assignment]
        row, column = divmod(int(scores.argmax()), scores.shape[1])
        middle = (np.array(scores.shape) - 1) / 2
        shifts[index] = (
            (column + _peak(scores[row], column) - middle[1]) / SCALE,
            (row + _peak(scores[:, column], row) - middle[0]) / SCALE,
        )
        clearness[index] = scores[row, column]
    return shifts, clearness


def _peak(scores: Ink, at: int) -> float:
    """How far the peak of a parabola through a value and its neighbours lies from the value."""
    if not 0 < at < len(scores) - 1:
        return 0.0
    before, here, after = (float(score) for score in scores[at - 1 : at + 2])
    bend = before - 2 * here + after
    return 0.5 * (before - after) / bend if bend < 0 else 0.0


def _smoothed(centres: Floats, shifts: Floats, clearness: Floats) -> Floats:
    """Each shift as its neighbours tell it: a plane through them, nearer and clearer ones first.

    What lies off it counts for little: it is some other print, or an outline that is inked over.
    """
    apart = centres[None, :, :] - centres[:, None, :]
    near = np.exp(-(apart**2).sum(axis=2) / (2 * _NEIGHBOURS**2)) + 1e-4
    basis = np.concatenate([np.ones((*apart.shape[:2], 1)), apart / _NEIGHBOURS], axis=2)
    # One or two neighbours tell no slope: without more, it is none.
    slight = np.diag([1e-9, 0.3, 0.3])
    trust = np.clip(clearness, 0.02, _SURE_OUTLINE) ** 2
    smooth = np.broadcast_to(np.median(shifts, axis=0), shifts.shape)
    for tolerance in (1.0, 0.5, 0.3, 0.2, 0.2):
        off = np.hypot(*(shifts - smooth).T)
        weights = near * (trust / (1 + (off / tolerance) ** 2) ** 2)
        weights /= weights.sum(axis=1, keepdims=True)
        left = np.einsum("ij,ija,ijb->iab", weights, basis, basis) + slight
        right = np.einsum("ij,ija,jc->iac", weights, basis, shifts)
        smooth = np.linalg.solve(left, right)[:, 0, :]
    return np.clip(smooth, -_REACH, _REACH)


@lru_cache(maxsize=32)
def _zones(size: float, shape: Shape) -> tuple[Mask, Mask, float]:
    half = size / 2 + _AROUND[1]
    distance = _distance(half, shape)
    inside = distance <= size / 2 - _INSET
    around = (distance >= size / 2 + _AROUND[0]) & (distance <= size / 2 + _AROUND[1])
    return inside, around, half


def _measured(
    page: FlatPage, place: BlankPosition, shape: Shape, x: float, y: float, *, outline: float
) -> Cell:
    inside, around, half = _zones(round(place.rect.width, 1), shape)
    window = _window(page, x, y, half)
    # What is left of a shadow is the same inside and around.
    paper = min(float(np.percentile(window[around], 40)), 0.15)
    within = window[inside] - paper
    size, at = round(place.rect.width, 1), np.array([x, y])[:, None, None]
    edge = page.sampled(*(at + _ray_points(size, shape, *_EDGE, 1 / SCALE))) - paper > _DARK
    near = _ray_points(size, shape, 0, _THROUGH[1], 1 / SCALE)
    far = _ray_points(size, shape, 0, _FARTHEST, 2 / SCALE)
    printed = np.array(_centre(place))[:, None, None]
    return Cell(
        place=place,
        x=x,
        y=y,
        inside=float(np.clip(within, -0.1, 1).mean()),
        around=float(np.clip(window[around] - paper, 0, 1).mean()),
        outside=(page.sampled(*(at + near)) > _DRAWN) & ~page.is_printed(*(printed + near)),
        dark=float((within > _DARK).mean()),
        edge=edge,
        extent=_extent(window - paper, inside),
        peak=float(np.percentile(within, 97)),
        outline=outline,
        strange=(page.touched(*(at + far)) > _DRAWN) & ~page.is_printed(*(printed + far)),
    )


@lru_cache(maxsize=64)
def _ray_points(size: float, shape: Shape, low: float, high: float, step: float) -> Floats:
    """Across and down from the middle, around an outline; a row for each direction."""
    angles = (np.arange(_DIRECTIONS) + 0.5) * 2 * np.pi / _DIRECTIONS
    across, down = np.cos(angles)[:, None], np.sin(angles)[:, None]
    edge = np.maximum(np.abs(across), np.abs(down)) if shape == "square" else 1.0
    radii = size / 2 / edge + np.arange(low, high, step)
    return np.array([radii * across, radii * down])


def are_joined(page: FlatPage, one: Cell, other: Cell) -> bool:
    """Whether ink leads from one outline to another: a single stroke may have made both marks."""
    if not (one.leads_to(other) and other.leads_to(one)):
        return False
    way = np.array([other.x - one.x, other.y - one.y])
    apart = float(np.hypot(*way))
    along = np.arange(one.radius + _AROUND[0], apart - other.radius - _AROUND[0], 1 / SCALE)
    if not len(along):
        return False
    way /= apart
    side = np.arange(-one.radius - 1, one.radius + 1, 1 / SCALE)[None, :]
    x = one.x + way[0] * along[:, None] - way[1] * side
    y = one.y + way[1] * along[:, None] + way[0] * side
    return float((page.sampled(x, y).max(axis=1) > _DRAWN).mean()) >= _UNBROKEN


def _extent(window: Ink, inside: Mask) -> float:
    """The diagonal of the largest stroke's bounding box, in millimetres."""
    strongest = float(window[inside].max())
    if strongest < _SPECK:
        return 0.0
    inked = ((window > max(_SPECK, strongest / 2)) & inside).astype(np.uint8)
    _, _, boxes, _ = cv2.connectedComponentsWithStats(inked, connectivity=8)
    sides = boxes[1:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]]
    return float(np.hypot(*sides.T).max()) / SCALE if len(sides) else 0.0


def lost_cells(cells: Sequence[Cell]) -> list[Cell]:
    """Cells whose outline was not found, though no ink hides it."""
    open_cells = [cell for cell in cells if cell.dark < _HIDING]
    usual = float(np.median([cell.outline for cell in open_cells])) if open_cells else 0.0
    return [cell for cell in open_cells if cell.outline < _LOST * usual]
