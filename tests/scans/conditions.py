"""What happens to a sheet between the table and the computer: scanner, copier, camera; synthetic.

The levels are those that open systems were measured at. Every step stands by itself, so that one
can be turned up alone until reading fails.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tests.scans.pens import RESOLUTION

# Pages are read in child processes; a fork of a process in which OpenCV has threads would wait for
# them for ever. The program itself never loads it before it forks.
cv2.setNumThreads(1)


@dataclass(frozen=True)
class Condition:
    """``dpi`` of the picture; ``turn`` in degrees and ``perspective``, ``shadow`` and ``curl`` as
    shares, each at most so much; ``blur`` in millimetres; ``jpeg`` quality, 0 for none; ``scale``
    as printed, from and to; ``noise`` in shades of grey; ``bits`` 1 for black and white,
    ``dither`` with dots; ``copies`` how often it was copied; ``crop`` millimetres lost at one
    corner; ``crease`` and ``bleed`` how dark; ``margins`` says that all of the sheet is seen."""

    dpi: float = 300
    turn: float = 0.0
    perspective: float = 0.0
    shadow: float = 0.0
    curl: float = 0.0
    blur: float = 0.0
    jpeg: int = 0
    scale: tuple[float, float] = (1.0, 1.0)
    noise: float = 1.0
    bits: int = 8
    dither: bool = False
    copies: int = 0
    crop: float = 0.0
    crease: float = 0.0
    bleed: float = 0.0
    margins: bool = False


LEVELS = {
    "L0": Condition(),
    "L1": Condition(dpi=200, turn=1, jpeg=80, noise=2, blur=0.04, scale=(0.97, 1.02)),
    "L2": Condition(dpi=170, turn=2, perspective=0.03, shadow=0.25, jpeg=75, noise=4, blur=0.08),
    "L3": Condition(
        dpi=130, turn=5, perspective=0.06, shadow=0.45, curl=1.5, jpeg=55, noise=6, blur=0.14
    ),
    "L4": Condition(
        dpi=100, turn=10, perspective=0.10, shadow=0.6, curl=2.5, jpeg=35, noise=8, blur=0.2
    ),
}


def taken(picture: np.ndarray, how: Condition, random: np.random.Generator) -> np.ndarray:
    """The sheet as a scanner or a camera sees it."""
    picture = _worn(picture.astype(np.float32), how, random)
    picture = _placed(picture, how, random)
    if how.shadow:
        picture = picture * _shade(picture.shape, how.shadow, random)
    if how.blur:
        picture = cv2.GaussianBlur(picture, (0, 0), how.blur * how.dpi / 25.4)
    picture = picture + random.normal(0, how.noise, picture.shape)
    grey = picture.clip(0, 255).astype(np.uint8)
    if how.bits == 1:
        grey = _black_and_white(grey, how, random)
    if how.jpeg:
        packed = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, how.jpeg])[1]
        return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE))
    return grey


def _worn(picture: np.ndarray, how: Condition, random: np.random.Generator) -> np.ndarray:
    """What happened to the paper before."""
    if how.bleed:
        back = cv2.GaussianBlur(picture[:, ::-1], (0, 0), 4)
        picture = picture * (1 - how.bleed * (1 - back / 255))
    for _ in range(how.copies):
        picture = _copied(picture, random)
    if how.crease:
        picture = _creased(picture, how.crease, random)
    return _curled(picture, how.curl, random) if how.curl else picture


def _copied(picture: np.ndarray, random: np.random.Generator) -> np.ndarray:
    soft = cv2.GaussianBlur(picture, (0, 0), 1.3) + random.normal(0, 6, picture.shape)
    steep = (soft - 128) * 1.7 + 135
    return steep.clip(0, 255).astype(np.float32)


def _creased(picture: np.ndarray, dark: float, random: np.random.Generator) -> np.ndarray:
    high, wide = picture.shape
    layer = np.zeros(picture.shape, np.uint8)
    y = int(high * random.uniform(0.3, 0.7))
    tilt = int(high * random.uniform(-0.02, 0.02))
    cv2.line(layer, (0, y - tilt), (wide, y + tilt), 255, int(0.6 * RESOLUTION), cv2.LINE_AA)
    line = cv2.GaussianBlur(layer, (0, 0), 3).astype(np.float32) / 255
    return picture * (1 - dark * line)


def _curled(picture: np.ndarray, most: float, random: np.random.Generator) -> np.ndarray:
    """Paper that does not lie flat: places move by up to ``most`` millimetres, as in waves."""
    high, wide = picture.shape
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    phase = random.uniform(0, 2 * np.pi, 4)
    depth = most * RESOLUTION * random.uniform(0.4, 1.0, 2)
    turns = random.uniform(0.5, 1.1, 2)
    dx = depth[0] * np.sin(2 * np.pi * turns[0] * y / high + phase[0])
    dy = depth[1] * np.sin(2 * np.pi * turns[1] * x / wide + phase[1])
    places = (x + dx).astype(np.float32), (y + dy).astype(np.float32)
    return cv2.remap(picture, *places, cv2.INTER_LINEAR, borderValue=255)


def _placed(picture: np.ndarray, how: Condition, random: np.random.Generator) -> np.ndarray:
    """On a desk or a scanner's glass: turned, tilted, at the picture's resolution."""
    high, wide = picture.shape
    factor = how.dpi / 25.4 / RESOLUTION * random.uniform(*how.scale)
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float64)
    angle = np.radians(random.uniform(-how.turn, how.turn))
    spin = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    moved = (corners - corners.mean(axis=0)) @ spin.T
    moved += random.uniform(-1, 1, (4, 2)) * how.perspective * wide / 2
    moved *= factor
    margin = (6 if how.margins or how.perspective or how.curl else 0) * how.dpi / 25.4
    moved -= moved.min(axis=0) - margin
    size = np.ceil(moved.max(axis=0) + margin).astype(int)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), moved.astype(np.float32))
    before = cv2.GaussianBlur(picture, (0, 0), max(0.01, 0.35 / factor)) if factor < 1 else picture
    desk = random.uniform(70, 200) if how.perspective else 250.0
    placed = cv2.warpPerspective(
        before, matrix, tuple(int(s) for s in size), flags=cv2.INTER_LINEAR, borderValue=desk
    )
    if how.crop:
        # A corner is folded over, or lies beside the glass.
        at = moved[random.integers(4)]
        fold = how.crop * how.dpi / 25.4
        reach = np.array([[fold, 0], [0, fold], [-fold, 0], [0, -fold]])
        cv2.fillPoly(placed, [np.round(at + reach).astype(np.int32)], desk)
    return placed


def _shade(shape: tuple[int, ...], depth: float, random: np.random.Generator) -> np.ndarray:
    """A soft gradient and the edge of somebody's shadow."""
    high, wide = shape
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    angle = random.uniform(0, 2 * np.pi)
    along = (x / wide - 0.5) * np.cos(angle) + (y / high - 0.5) * np.sin(angle)
    gradient = 1 - depth * 0.5 * (along + 0.5).clip(0, 1)
    edge = along - random.uniform(-0.2, 0.2)
    softness = random.uniform(0.01, 0.06)
    cast = 1 - depth * 0.5 / (1 + np.exp(-edge / softness))
    shade: np.ndarray = (gradient * cast).astype(np.float32)
    return shade


def _black_and_white(grey: np.ndarray, how: Condition, random: np.random.Generator) -> np.ndarray:
    if not how.dither:
        return np.where(grey > random.integers(120, 170), 255, 0).astype(np.uint8)
    bayer = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) * 16 + 8
    high, wide = grey.shape
    pattern = np.tile(bayer, (high // 4 + 1, wide // 4 + 1))[:high, :wide]
    return np.where(grey > pattern, 255, 0).astype(np.uint8)
