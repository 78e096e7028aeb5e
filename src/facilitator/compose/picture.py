"""A picture that documents may hold: a logo or one of the prose, read and found harmless."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urlsplit, urlunsplit

from fontTools.misc.transform import Identity, Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.svgLib.path import parse_path
from fontTools.svgLib.path.shapes import PathBuilder
from lxml import etree
from lxml.etree import _Element

from facilitator.compose.square_code import address_code

PICTURE_URL = "picture:"
"""Where writers find the pictures of a document: ``picture:client``."""
PROSE_PICTURE = "prose/"
"""What the names of pictures of an exercise's prose begin with; the file's name follows."""

DRAWING = "drawing/"
"""The same of an exercise's drawings; the drawing's id follows."""


@dataclass(frozen=True)
class Picture:
    """The bytes of an SVG, PNG or JPEG, and its shape: ``ratio`` is its width by its height.

    ``pixels`` is the width in pixels; drawings have none.
    """

    data: bytes
    media: Literal["image/svg+xml", "image/png", "image/jpeg"]
    ratio: float
    pixels: int | None = None

    def within(self, width: float, height: float) -> tuple[float, float]:
        """Width and height, in the unit given, as large as fits into a box."""
        scale = min(width / self.ratio, height)
        return round(scale * self.ratio, 2), round(scale, 2)

    def dots_per_inch(self, width: float) -> float | None:
        """None for drawings, which are fine at any size; ``width`` is in mm."""
        return None if self.pixels is None else self.pixels / (width / 25.4)


def is_figure(source: str) -> bool:
    """Whether an ``img`` shows no logo but what the exercise has."""
    return source.removeprefix(PICTURE_URL).startswith((PROSE_PICTURE, DRAWING))


QUIET = 4
"""Modules that must stay white on every side (ISO/IEC 18004)."""
_DARK = re.compile(rb"\x00+")


def qr_picture(address: str) -> Picture:
    """The code of an address.

    Three quarters of its width are the code, the rest its quiet zone: 33 mm hold a code of 25 mm.
    """
    rows = address_code(ascii_address(address))
    # One path, so that rows leave no seams between them.
    runs = "".join(
        f"M{run.start() + QUIET} {row + QUIET}h{len(run.group())}v1h-{len(run.group())}z"
        for row, modules in enumerate(rows)
        for run in _DARK.finditer(modules)
    )
    whole = len(rows) + 2 * QUIET
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}">'
        f'<path d="M0 0h{whole}v{whole}h-{whole}z" fill="#fff"/>'
        f'<path d="{runs}" fill="#000"/></svg>'
    )
    return Picture(svg.encode(), "image/svg+xml", 1.0)


def ascii_address(address: str) -> str:
    """The same address in ASCII: hosts as RFC 3490 has it, the rest percent-encoded (RFC 3987)."""
    parts = urlsplit(address)
    host = parts.netloc
    with suppress(UnicodeError):  # an odd host stays as it is written
        host = host.encode("idna").decode("ascii")
    rest = (quote(part, safe=_KEPT) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host, *rest))


_KEPT = "/?#[]@!$&'()*+,;=:-._~%"


_ENDS: dict[str, dict[str, str]] = {
    "linearGradient": {"x1": "0", "y1": "0", "x2": "1", "y2": "0"},
    "radialGradient": {"cx": "0.5", "cy": "0.5", "r": "0.5", "fx": "", "fy": ""},
}
"""Where a gradient begins and ends, and what that is where a file leaves it out."""
_OF_THE_PAGE = frozenset({"x2", "cx", "cy", "r"})
"""What is half or all of the drawing where a gradient in its coordinates leaves it out."""
_TURN = re.compile(r"(\w+)\s*\(([^)]*)\)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def gradient_of_shape(
    gradient: _Element, shape: _Element, parts: Mapping[str, _Element]
) -> _Element | None:
    """The same gradient in the coordinates of a shape; None where it is not understood.

    Poppler draws nothing where the unit of a gradient is about as large as the shape, be it by its
    box or by a transform. ``parts`` are the elements of the drawing by id.
    """
    chain = [gradient]
    while (more := parts.get(chain[-1].get("href", "")[1:])) is not None and more not in chain:
        chain.append(more)

    def said(name: str) -> str:
        return next((value for element in chain if (value := element.get(name))), "")

    by_box, turned = said("gradientUnits") != "userSpaceOnUse", said("gradientTransform")
    box = _box_of(shape)
    if gradient.tag not in _ENDS or not box:
        return None
    usual = _ENDS[str(gradient.tag)]
    ends = {n: said(n) or usual[n] for n in usual}
    if not by_box and any(ends[n].endswith("%") or not said(n) for n in _OF_THE_PAGE & ends.keys()):
        return None  # parts of the whole drawing
    left, top, width, height = box
    matrix = Transform(width, 0, 0, height, left, top) if by_box else Identity
    try:
        numbers = {n: _share(value) for n, value in ends.items() if value}
        own = _in_user_space(gradient, numbers, _turned(matrix, turned))
    except (ValueError, TypeError, KeyError, ZeroDivisionError):
        return None  # it is drawn as it came
    if spread := said("spreadMethod"):
        own.set("spreadMethod", spread)
    own.extend(map(deepcopy, next((each for each in chain if len(each)), ())))
    return own


_OF_THE_WHOLE = ("id", "transform", "clip-path", "mask", "opacity", "display", "visibility")
_PAINT = ("fill", "fill-opacity", "stroke", "stroke-opacity")


def fill_by_clipping(shape: _Element, name: str) -> None:
    """Draw a shape's gradient as a plain larger than the shape, which cuts it out, in place.

    WeasyPrint makes a tile of what a gradient fills, and Poppler loses parts of a tile that is
    just as large as the shape. ``name`` becomes the id of the cut.
    """
    left, top, width, height = _box_of(shape) or (0, 0, 0, 0)
    whole, cut = etree.Element("g"), etree.Element("clipPath", {"id": name})
    edge = deepcopy(shape)
    edge.tail = None
    cut.append(edge)
    for key in {*_OF_THE_WHOLE, *_PAINT} & set(map(str, edge.attrib)):
        del edge.attrib[key]
    if rule := next((r for e in (shape, *shape.iterancestors()) if (r := e.get("fill-rule"))), ""):
        edge.set("clip-rule", rule)
    painted = {"fill": shape.get("fill", ""), "fill-opacity": shape.get("fill-opacity", "1")}
    sides = {"x": left - width, "y": top - height, "width": 3 * width, "height": 3 * height}
    plain = etree.Element("rect", {key: f"{value:g}" for key, value in sides.items()} | painted)
    plain.attrib.update({"stroke": "none", "clip-path": f"url(#{name})"})
    for key in _OF_THE_WHOLE:
        if (value := shape.get(key)) is not None:
            whole.set(key, value)
            del shape.attrib[key]
    shape.set("fill", "none")
    shape.addprevious(whole)
    whole.extend((cut, plain, shape))


def _share(value: str) -> float:
    return float(value[:-1]) / 100 if value.endswith("%") else float(value)


def _box_of(shape: _Element) -> tuple[float, float, float, float] | None:
    """Left, top, width and height of what is filled, in its own coordinates."""
    plain = etree.Element(
        shape.tag, {str(k): str(v) for k, v in shape.attrib.items() if k != "transform"}
    )
    builder, pen = PathBuilder(), BoundsPen(None)
    try:
        if builder.add_path_from_element(plain) and builder.paths:
            parse_path(builder.paths[0], pen)
    except (ValueError, TypeError, IndexError, AssertionError, ZeroDivisionError):
        return None  # lengths with units, or half of a path: it is drawn as it came
    left, top, right, bottom = pen.bounds or (0, 0, 0, 0)
    return (left, top, right - left, bottom - top) if right > left and bottom > top else None


def _turned(matrix: Transform, written: str) -> Transform:
    for name, inside in _TURN.findall(written):
        numbers = [float(number) for number in _NUMBER.findall(inside)]
        if name == "matrix":
            matrix = matrix.transform(Transform(*numbers))
        elif name == "rotate":
            x, y = numbers[1:] or (0.0, 0.0)
            matrix = matrix.translate(x, y).rotate(math.radians(numbers[0])).translate(-x, -y)
        elif name in ("skewX", "skewY"):
            angle = math.radians(numbers[0])
            matrix = matrix.skew(*((angle, 0) if name == "skewX" else (0, angle)))
        elif name == "scale":
            matrix = matrix.scale(numbers[0], numbers[-1])
        else:
            matrix = matrix.translate(numbers[0], (*numbers, 0.0)[1])
    return matrix


def _in_user_space(gradient: _Element, ends: dict[str, float], matrix: Transform) -> _Element:
    own = etree.Element(gradient.tag, {"gradientUnits": "userSpaceOnUse"})
    if gradient.tag == "radialGradient":
        # A circle may have become an ellipse: what is left of the transform keeps lengths.
        scale = math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
        rest = " ".join(f"{number:g}" for number in matrix.scale(1 / scale))
        own.set("gradientTransform", f"matrix({rest})")
        placed = {name: value * scale for name, value in ends.items()}
    else:
        # Its colours are those of a linear function, which a transform leaves linear.
        start = (ends["x1"], ends["y1"])
        across, down = ends["x2"] - start[0], ends["y2"] - start[1]
        back, length = matrix.inverse(), across**2 + down**2
        slope_x = (back[0] * across + back[1] * down) / length
        slope_y = (back[2] * across + back[3] * down) / length
        steep = slope_x**2 + slope_y**2
        x, y = matrix.transformPoint(start)
        placed = {"x1": x, "y1": y, "x2": x + slope_x / steep, "y2": y + slope_y / steep}
    for name, value in placed.items():
        own.set(name, f"{value:g}")
    return own
