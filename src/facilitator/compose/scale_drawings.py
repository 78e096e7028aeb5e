"""Answers on a scale, as slides show them: now beside hoped for, and people by their answers.

Told apart by shape and shade, never by colour alone: now is solid, hoped for is hollow; of people's
answers the higher are the darker, and every part says how many it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from facilitator.compose.look import POINTS_IN_MM
from facilitator.model.chart import ChartFigure
from facilitator.model.slide_geometry import SlideBox
from facilitator.rules.bar_shapes import Rows, is_dark, people, rows_of, scale_of, score, shades

if TYPE_CHECKING:
    from facilitator.compose.slide_drawings import Ink

_GAP = 1.6
"""Millimetres from a bar, or from a key, to its words."""
_OUTLINE = 0.5
_WHITE = "#ffffff"


def pairs(ink: Ink, figure: ChartFigure) -> Iterator[str]:
    """Two bars a row: the first solid, the second hollow, each with its figure at its end."""
    shape = _shape(ink, figure)
    low, high = scale_of(figure)
    colour = ink.look.colour("second")
    fills = (colour, _WHITE)
    yield from _keys(ink, shape, figure.heads[:2], fills, colour)
    yield from _frame(ink, shape, figure)
    for index, row in enumerate(figure.rows):
        middle = ink.sheet.box.y + shape.top(index) + shape.row / 2
        for number, (said, fill) in enumerate(zip(row.cells, fills, strict=False)):
            value = score(said)
            if value is None:
                continue
            top = middle + (number - 1) * shape.bar
            width = shape.longest * (value - low) / max(high - low, 1)
            left = ink.sheet.box.x + shape.label
            yield _bar(
                SlideBox(x=left, y=top, width=max(width, 0.3), height=shape.bar), fill, colour
            )
            baseline = top + shape.bar / 2 + _em(ink) * 0.34
            yield ink.text(left + width + _GAP, baseline, said, bold=True)


def strips(ink: Ink, figure: ChartFigure) -> Iterator[str]:
    """One bar a row; its parts are people, by the answers that they chose."""
    shape = _shape(ink, figure)
    _, most = scale_of(figure)
    shaded = shades(figure.heads)
    fills = [_mixed(ink, shade) for shade in shaded]
    colour = ink.look.colour("ink")
    yield from _keys(ink, shape, figure.heads, fills, colour)
    yield from _frame(ink, shape, figure)
    for index, row in enumerate(figure.rows):
        middle = ink.sheet.box.y + shape.top(index) + shape.row / 2
        left = ink.sheet.box.x + shape.label
        for count, fill, shade in zip(people(row.cells), fills, shaded, strict=False):
            width = shape.longest * count / most
            if not count:
                continue
            box = SlideBox(x=left, y=middle - shape.bar / 2, width=width, height=shape.bar)
            yield _bar(box, fill, colour, dashed=shade is None)
            baseline = middle + _em(ink) * 0.34
            words = _WHITE if is_dark(shade) else ""
            at = left + width / 2
            yield ink.text(at, baseline, str(count), anchor="middle", fill=words, bold=True)
            left += width


def _shape(ink: Ink, figure: ChartFigure) -> Rows:
    return rows_of(figure, ink.sheet.box, ink.sheet.filler, ink.sheet.kind)


def _em(ink: Ink) -> float:
    return ink.sheet.kind.size / POINTS_IN_MM


def _frame(ink: Ink, shape: Rows, figure: ChartFigure) -> Iterator[str]:
    """The axis, and the rows' names left of it."""
    box, kind = ink.sheet.box, ink.sheet.kind
    axis = box.x + shape.label
    line = _em(ink) * kind.leading
    foot = box.y + shape.top(len(figure.rows))
    yield ink.line(axis, box.y + shape.head, axis, foot, "ink")
    for index, lines in enumerate(shape.names):
        middle = box.y + shape.top(index) + shape.row / 2
        for at, words in enumerate(lines):
            y = middle + (at - (len(lines) - 1) / 2) * line + _em(ink) * 0.34
            yield ink.text(axis - _GAP, y, words, anchor="end")


def _keys(
    ink: Ink, shape: Rows, heads: tuple[str, ...], fills: tuple[str, ...] | list[str], colour: str
) -> Iterator[str]:
    """What the bars are, in one line above them."""
    box, kind, filler = ink.sheet.box, ink.sheet.kind, ink.sheet.filler
    size = _em(ink) * 0.8
    x = box.x + shape.label
    for head, fill in zip(heads, fills, strict=True):
        key = SlideBox(x=x, y=box.y + _em(ink) * 0.15, width=size, height=size)
        yield _bar(key, fill, colour, dashed=head == "?")
        yield ink.text(x + size + _GAP, box.y + _em(ink) * 0.85, head)
        x += size + 2 * _GAP + filler.measure(head, kind) * _em(ink) + _em(ink)


def _bar(box: SlideBox, fill: str, colour: str, *, dashed: bool = False) -> str:
    dashes = ' stroke-dasharray="1.6 1"' if dashed else ""
    return (
        f'<rect x="{box.x:.2f}" y="{box.y:.2f}" width="{box.width:.2f}" height="{box.height:.2f}"'
        f' fill="{fill}" stroke="{colour}" stroke-width="{_OUTLINE}"{dashes}/>'
    )


def _mixed(ink: Ink, shade: float | None) -> str:
    """White with so much ink in it."""
    dark = ink.look.colour("ink").lstrip("#")
    parts = (int(dark[at : at + 2], 16) for at in (0, 2, 4))
    return "#" + "".join(f"{round(255 - (255 - part) * (shade or 0)):02x}" for part in parts)
