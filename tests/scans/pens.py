"""Marks that hands make in circles and squares, drawn on a picture of a page; synthetic.

Lengths are millimetres; a picture of a page has ``RESOLUTION`` pixels a millimetre.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

RESOLUTION = 300 / 25.4
_SHIFT = 4

KINDS = (
    "cross",
    "tick",
    "slash",
    "fill",
    "dot",
    "felt",
    "ballpoint",
    "pencil",
    "off-centre",
    "overshoot",
)
"""Marks that mean the answer that they stand at, one to a row."""


@dataclass(frozen=True)
class Pen:
    """``width`` in millimetres; ``dark`` from 0 to 1; ``rough`` how much of a line the paper's
    grain leaves bare."""

    width: float
    dark: float
    rough: float = 0.0


def ballpoint(random: np.random.Generator) -> Pen:
    return Pen(random.uniform(0.3, 0.5), random.uniform(0.65, 0.95), 0.05)


def felt(random: np.random.Generator) -> Pen:
    return Pen(random.uniform(0.9, 1.6), random.uniform(0.8, 1.0))


def pencil(random: np.random.Generator) -> Pen:
    return Pen(random.uniform(0.4, 0.7), random.uniform(0.4, 0.65), 0.35)


class Sheet:
    """A picture of a page to draw on."""

    def __init__(self, page: np.ndarray, random: np.random.Generator) -> None:
        self.ink = np.zeros(page.shape, np.float32)
        self.page, self.random = page, random

    def picture(self) -> np.ndarray:
        return (self.page * (1 - self.ink)).clip(0, 255).astype(np.uint8)

    def line(self, points: Any, pen: Pen) -> None:
        """A line as a hand draws it: bent a little, its pressure not quite even."""
        points = np.asarray(points, float)
        steps = np.linspace(0, len(points) - 1, 8 * (len(points) - 1) + 1)
        path = np.stack([np.interp(steps, range(len(points)), p) for p in points.T], axis=1)
        wobble = np.cumsum(self.random.normal(0, 0.05, path.shape), axis=0)
        path = path + wobble - wobble.mean(axis=0)
        scaled = (path * RESOLUTION * 2**_SHIFT).round().astype(np.int32)
        low = np.maximum((path.min(axis=0) - 3) * RESOLUTION, 0).astype(int)
        high = ((path.max(axis=0) + 3) * RESOLUTION).astype(int) + 1
        part = self.ink[low[1] : high[1], low[0] : high[0]]
        if part.size == 0:
            return
        layer = np.zeros(part.shape, np.uint8)
        offset = (low * 2**_SHIFT).astype(np.int32)
        width = max(1, round(pen.width * RESOLUTION))
        cv2.polylines(
            layer,
            [scaled - offset],
            isClosed=False,
            color=255,
            thickness=width,
            lineType=cv2.LINE_AA,
            shift=_SHIFT,
        )
        drawn = layer.astype(np.float32) / 255 * pen.dark
        if pen.rough:
            grain = cv2.GaussianBlur(self.random.random(part.shape).astype(np.float32), (0, 0), 1.2)
            grain = (grain - grain.min()) / max(1e-6, float(np.ptp(grain)))
            drawn *= 1 - pen.rough * 1.6 * grain
        np.maximum(part, drawn.clip(0, 1), out=part)

    # Each draws into an outline of ``size`` whose middle is (x, y).

    def cross(self, x: float, y: float, size: float, pen: Pen, reach: float = 0.0) -> None:
        r = reach or size * self.random.uniform(0.3, 0.5)
        for way in (1, -1):
            ends = np.array([(x - r * way, y - r), (x + r * way, y + r)])
            self.line(ends + self.random.normal(0, 0.25, (2, 2)), pen)

    def tick(self, x: float, y: float, size: float, pen: Pen) -> None:
        r, a = size / 2, self.random.uniform(0.75, 1.15)
        low = (x - 0.15 * r, y + 0.7 * r * a)
        self.line([(x - 0.75 * r * a, y + 0.05 * r), low, (x + 0.9 * r * a, y - 0.9 * r * a)], pen)

    def slash(self, x: float, y: float, size: float, pen: Pen) -> None:
        r = size * self.random.uniform(0.33, 0.52)
        way = self.random.choice([1, -1])
        tilt = self.random.uniform(0.5, 1.2)
        self.line([(x - r * way, y + r * tilt), (x + r * way, y - r * tilt)], pen)

    def fill(self, x: float, y: float, size: float, pen: Pen, share: float = 1.0) -> None:
        r = size / 2 * share
        step = pen.width * self.random.uniform(0.6, 0.9)
        points, way = [], 1
        for down in np.arange(-r * 0.92, r * 0.92, step):
            half = np.sqrt(max(0.0, (r * 0.95) ** 2 - down**2))
            points += [(x - half * way, y + down), (x + half * way, y + down)]
            way = -way
        self.line(points, pen)

    def scribble(self, x: float, y: float, size: float, pen: Pen) -> None:
        r = size * self.random.uniform(0.45, 0.65)
        count = self.random.integers(9, 16)
        angles = np.arange(count) * self.random.uniform(2.2, 2.8)
        radius = r * self.random.uniform(0.6, 1.0, count)
        points = np.stack([x + radius * np.cos(angles), y + radius * np.sin(angles)], axis=1)
        self.line(points, pen)

    def dot(self, x: float, y: float, diameter: float, dark: float) -> None:
        self.line([(x, y), (x + 0.15, y + 0.1)], Pen(diameter, dark))

    def mark(self, kind: str, x: float, y: float, size: float) -> None:
        """One of ``KINDS``."""
        random = self.random
        pen = ballpoint(random)
        plain = [self.cross, self.tick, self.slash]
        if kind in ("cross", "tick", "slash"):
            getattr(self, kind)(x, y, size, pen)
        elif kind == "fill":
            self.fill(x, y, size, felt(random) if random.random() < 0.5 else pen)
        elif kind == "dot":
            across, down = random.normal(0, 0.4, 2)
            self.dot(x + across, y + down, random.uniform(1.3, 2.2), pen.dark)
        elif kind in ("felt", "pencil", "ballpoint"):
            own = {"felt": felt, "pencil": pencil, "ballpoint": ballpoint}[kind](random)
            plain[random.integers(3)](x, y, size, own)
        elif kind == "off-centre":
            away = random.uniform(0.8, 1.7)
            angle = random.uniform(0, 2 * np.pi)
            place = x + away * np.cos(angle), y + away * np.sin(angle) * 0.7
            plain[random.integers(2)](*place, size * 0.9, pen)
        elif kind == "overshoot":
            self.cross(x, y, size, pen, reach=size * random.uniform(0.6, 0.85))
        else:
            raise ValueError(kind)
