"""Circles and squares on a page laid flat: how much ink is in each, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from facilitator.collectors.scan.ink import SCALE, FlatPage, Ink
from facilitator.collectors.scan.outlines import (
    Floats,
    Shape,
    centre,
    distance_from,
    find_outlines,
    window_around,
)
from facilitator.model.form import BlankPosition

Mask = NDArray[np.bool_]

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
_LOST = 0.45
"""One so much less clear than its page's others was not found."""
_HIDING = 0.3
"""So much ink in a circle hides its outline."""
_SPECK = 0.12
"""What is less dark than this is no stroke of any pen."""
_DARK, _PALE, _PALEST = 0.45, 0.6, 0.15
"""A place with more ink than the first is inked, for what is a full fill; a pencil's is paler, and
there so much of its darkest ink is enough, but never less than the last."""


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

    @property
    def sticks_out(self) -> bool:
        """Whether a stroke leads from it far beyond its outline."""
        out = self.outside[:, round(_AROUND[0] * SCALE) : round(_LEADING[0] * SCALE)]
        return bool(out.all(axis=1).any())

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
        line = self._lines(*_THROUGH)
        if not line.any():
            return False
        return not (line & np.roll(self._lines(*_BESIDE_IT), _DIRECTIONS // 4)).any()

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
    def inked(self) -> float:
        """How many square millimetres of its inside are as dark as its darkest ink."""
        return float(self.inside / self.peak * np.pi * (self.radius - _INSET) ** 2)

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
    found, clearness = find_outlines(page, places)
    kinds = [(round(place.rect.width, 1), shape) for place, shape in places]
    measured: dict[int, Cell] = {}
    for kind in dict.fromkeys(kinds):
        own = [index for index, one in enumerate(kinds) if one == kind]
        alike = _measured(page, [places[n][0] for n in own], kind, found[own], clearness[own])
        measured |= zip(own, alike, strict=True)
    cells = [measured[index] for index in range(len(places))]
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


@lru_cache(maxsize=32)
def _zones(size: float, shape: Shape) -> tuple[Mask, Mask, float]:
    half = size / 2 + _AROUND[1]
    distance = distance_from(half, shape)
    inside = distance <= size / 2 - _INSET
    around = (distance >= size / 2 + _AROUND[0]) & (distance <= size / 2 + _AROUND[1])
    return inside, around, half


def _measured(
    page: FlatPage,
    places: Sequence[BlankPosition],
    kind: tuple[float, Shape],
    found: Floats,
    clearness: Floats,
) -> Iterator[Cell]:
    """The cells of one size and shape, all at once: a page has a hundred of them."""
    inside, around, half = _zones(*kind)
    windows = np.array([window_around(page, x, y, half) for x, y in found])
    # What is left of a shadow is the same inside and around.
    paper = np.minimum(np.percentile(windows[:, around], 40, axis=1), 0.15).astype(np.float32)
    windows -= paper[:, None, None]
    within = windows[:, inside]
    outer = np.clip(windows[:, around], 0, 1).mean(axis=1)
    middles = found.T[:, :, None, None]
    printed = np.array([centre(place) for place in places]).T[:, :, None, None]
    rim, near, far = (
        _ray_points(*kind, *reach)[:, None]
        for reach in ((*_EDGE, 1 / SCALE), (0, _THROUGH[1], 1 / SCALE), (0, _FARTHEST, 2 / SCALE))
    )
    peaks = np.percentile(within, 97, axis=1)
    pale = np.clip(_PALE * peaks, _PALEST, _DARK)
    edge = page.sampled(*(middles + rim)) - paper[:, None, None] > pale[:, None, None]
    outside = (page.sampled(*(middles + near)) > _DRAWN) & ~page.is_printed(*(printed + near))
    strange = (page.touched(*(middles + far)) > _DRAWN) & ~page.is_printed(*(printed + far))
    inked = np.clip(within, -0.1, 1).mean(axis=1)
    dark = (within > pale[:, None]).mean(axis=1)
    for n, place in enumerate(places):
        yield Cell(
            place=place,
            x=float(found[n, 0]),
            y=float(found[n, 1]),
            inside=float(inked[n]),
            around=float(outer[n]),
            outside=outside[n],
            dark=float(dark[n]),
            edge=edge[n],
            extent=_extent(windows[n], inside),
            peak=float(peaks[n]),
            outline=float(clearness[n]),
            strange=strange[n],
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
