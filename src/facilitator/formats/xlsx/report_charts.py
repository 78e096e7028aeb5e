"""Native charts of a workbook, made of the cells below which they stand.

Readable without colour: now is solid and hoped for hollow, the higher an answer the darker, and
sources differ in their pattern.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from facilitator.compose.look import Look
from facilitator.rules.bar_shapes import is_dark, shades
from facilitator.text.english import first_sentence

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_ABOVE, _BELOW = 84, 18
"""Pixels of a chart that its title and its keys take, and of white at its foot."""
_ROW, _BAR = 34, 14
"""Pixels of a row of strips or of a pair, and of one bar among several sources."""
_PATTERNS = ("", "wide_upward_diagonal", "dark_horizontal", "small_grid", "percent_20")
"""Of sources, in their order; the first is plain."""
_FONT = {"name": "Calibri", "size": 10}


@dataclass(frozen=True)
class Data:
    """A data table on its sheet, rows from ``first`` to ``last``; names stand in column 0."""

    sheet: str
    kind: str
    alt: str
    heads: list[str]
    first: int
    last: int
    hollow: list[bool]
    room: list[bool]
    scale: str

    @property
    def rows(self) -> int:
        """How many rows of figures there are."""
        return self.last - self.first + 1

    def column(self, number: int) -> list[Any]:
        """The cells of a column of figures, from 0."""
        return [self.sheet, self.first, number + 1, self.last, number + 1]

    def names(self) -> list[Any]:
        """The cells with the rows' names."""
        return [self.sheet, self.first, 0, self.last, 0]


def add_chart(
    sheet: Any,  # noqa: ANN401 - XlsxWriter is untyped
    book: Any,  # noqa: ANN401
    look: Look,
    data: Data,
    row: int,
    size: tuple[int, int],
) -> None:
    """Put the chart of a data table at a row, so many pixels wide and high."""
    kind, series, _ = _CHARTS[data.kind]
    chart = book.add_chart({"type": "bar", **kind})
    for one in series(data, look):
        chart.add_series(one)
    ink = look.colour("ink")
    title = first_sentence(data.alt).rstrip(".")
    chart.set_title({"name": title, "overlay": False,
                     "name_font": {**_FONT, "size": 12, "bold": True, "color": ink}})  # fmt: skip
    chart.set_legend({"position": "top", "font": {**_FONT, "color": ink}})
    line = {"color": ink, "width": 1.25}
    chart.set_y_axis({"reverse": True, "num_font": {**_FONT, "color": ink},
                      "major_tick_mark": "none", "line": line})  # fmt: skip
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, **_ends(data)})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size({"width": size[0], "height": size[1]})
    sheet.insert_chart(row, 0, chart, {"description": data.alt, "object_position": 1})


def chart_height(kind: str, rows: int, heads: int) -> int:
    """Pixels that the chart of a data table needs; 0 where there is none of its kind."""
    if kind not in _CHARTS or not rows:
        return 0
    return _ABOVE + _BELOW + _CHARTS[kind][2](rows, heads)


def _pairs(data: Data, look: Look) -> Iterator[dict[str, Any]]:
    """Now, and hoped for."""
    colour = look.colour("second")
    for number, fill in ((0, colour), (1, "#FFFFFF")):
        yield {
            **_series(data, number, gap=45),
            "fill": {"color": fill},
            "border": {"color": colour, "width": 1.5},
            "data_labels": {"value": True, "num_format": "0.0", "position": "outside_end",
                            "font": {**_FONT, "bold": True}},
        }  # fmt: skip


def _strips(data: Data, look: Look) -> Iterator[dict[str, Any]]:
    """People by their answers: points of the scale, then those who could not tell."""
    heads = tuple(head for head in data.heads if head == "?" or head.isdecimal())
    ink = look.colour("ink")
    for number, shade in enumerate(shades(heads)):
        words = "#FFFFFF" if is_dark(shade) else ink
        yield {
            **_series(data, number, gap=45),
            "fill": {"color": _mixed(ink, shade or 0)},
            "border": {"color": ink, "width": 1, **({} if shade else {"dash_type": "dash"})},
            "data_labels": {"value": True, "num_format": "0;;", "position": "center",
                            "font": {**_FONT, "bold": True, "color": words}},
        }  # fmt: skip


def _sources(data: Data, look: Look) -> Iterator[dict[str, Any]]:
    """A series for each source, this room's in the main colour; answers are the rows."""
    patterns = iter(_PATTERNS * data.rows)
    ink, soft, main = look.colour("ink"), look.colour("soft"), look.colour("second")
    for at, (hollow, room) in enumerate(zip(data.hollow, data.room, strict=True)):
        row = data.first + at
        drawn: dict[str, Any] = {"fill": {"color": main if room else soft}}
        pattern = "" if hollow or room else next(patterns)
        if hollow:
            drawn = {"fill": {"color": "#FFFFFF"}}
        elif pattern:
            drawn = {"pattern": {"pattern": pattern, "fg_color": soft, "bg_color": "#FFFFFF"}}
        yield {
            "name": [data.sheet, row, 0],
            "categories": [data.sheet, data.first - 1, 1, data.first - 1, len(data.heads)],
            "values": [data.sheet, row, 1, row, len(data.heads)],
            "gap": 45,
            "overlap": 0,
            **drawn,
            "border": {"color": main if room else soft, "width": 1},
            # The room's are people or per cent, as its cells have them.
            "data_labels": {"value": True, "position": "outside_end",
                            **({} if room else {"num_format": "0%;;"}),
                            "font": {**_FONT, "size": 9, "color": ink, "bold": room}},
        }  # fmt: skip


def _series(data: Data, number: int, *, gap: int) -> dict[str, Any]:
    return {
        "name": [data.sheet, data.first - 1, number + 1],
        "categories": data.names(),
        "values": data.column(number),
        "gap": gap,
    }


def _ends(data: Data) -> dict[str, float]:
    """Where the axis begins and ends."""
    if data.kind == "grouped_bars":
        return {"min": 0, "max": 1}
    ends = [float(one) for one in _NUMBER.findall(data.scale)] if data.kind == "paired" else []
    # Lengths of bars stand to each other as their figures do only where they begin at 0.
    return {"min": min(0, ends[0]), "max": ends[-1]} if len(ends) > 1 else {"min": 0}


def _mixed(ink: str, shade: float) -> str:
    """White with so much ink in it."""
    parts = (int(ink.lstrip("#")[at : at + 2], 16) for at in (0, 2, 4))
    return "#" + "".join(f"{round(255 - (255 - part) * shade):02X}" for part in parts)


_CHARTS: dict[
    str,
    tuple[
        dict[str, str],
        Callable[[Data, Look], Iterator[dict[str, Any]]],
        Callable[[int, int], int],
    ],
] = {
    "paired": ({}, _pairs, lambda rows, _: rows * _ROW),
    "strips": ({"subtype": "stacked"}, _strips, lambda rows, _: rows * _ROW),
    "grouped_bars": ({}, _sources, lambda rows, heads: heads * (rows + 1) * _BAR),
}
"""Kinds of figure: what chart they are, its series, the height of its bars by rows and heads."""
