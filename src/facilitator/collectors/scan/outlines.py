"""Where the outline of each circle and square on a page laid flat really lies.

Paper curls and copiers stretch, so that each is looked for around the place where it was printed,
and what is found is smoothed over the page: one that is inked over follows the others around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from facilitator.collectors.scan.ink import SCALE, FlatPage, Ink
from facilitator.model.form import BlankPosition

Shape = Literal["circle", "square"]
Floats = NDArray[np.float64]

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
_SURE_OUTLINE = 0.35
"""An outline so clear was found without doubt."""


def find_outlines(
    page: FlatPage, places: Sequence[tuple[BlankPosition, Shape]]
) -> tuple[Floats, Floats]:
    """The middle of each outline, in millimetres, and how clearly it was found."""
    centres = np.array([centre(place) for place, _ in places])
    shifts, clearness = _search(page, places, centres, _REACH)
    smooth = _smoothed(centres, shifts, clearness)
    near, clearness = _search(page, places, centres + smooth, _NEAR)
    sure = np.clip((clearness - 0.15) / 0.3, 0, 1)[:, None]
    found = centres + smooth + near * sure
    return found, clearness


def centre(place: BlankPosition) -> tuple[float, float]:
    rect = place.rect
    return rect.left + rect.width / 2, rect.top + rect.height / 2


@lru_cache(maxsize=32)
def _outline_template(size: float, shape: Shape) -> tuple[Ink, float]:
    """Where the outline lies positive, inside and outside of it negative: the sum is zero.

    Beside it half the template's side, in millimetres.
    """
    half = size / 2 + 0.7
    distance = distance_from(half, shape)
    line = np.abs(distance - (size / 2 - _LINE / 2)) <= _LINE / 2 + 0.05
    beside = (np.abs(distance - (size / 2 - _LINE / 2)) <= _BESIDE) & ~line
    template = line / line.sum() - beside / beside.sum()
    return template.astype(np.float32), half


def distance_from(half: float, shape: Shape) -> Floats:
    """From the middle of a square window, at each of its pixels, in millimetres."""
    count = round(2 * half * SCALE)
    along = (np.arange(count) + 0.5) / SCALE - count / SCALE / 2
    x, y = np.meshgrid(along, along)
    distance: Floats = np.hypot(x, y) if shape == "circle" else np.maximum(np.abs(x), np.abs(y))
    return distance


def window_around(page: FlatPage, x: float, y: float, half: float) -> Ink:
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
        window = window_around(page, x, y, half + reach)
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
