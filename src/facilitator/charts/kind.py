"""What is known of a kind of chart: how paper, slides and workbooks show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from facilitator.charts.canvas import ChartArea, ShapeCanvas, SvgCanvas
from facilitator.model.slides import ChartFigure
from facilitator.text.plain_text import first_sentence

if TYPE_CHECKING:
    from facilitator.charts.powerpoint import ChartSlide, TextBeside

Series = dict[str, Any]
"""What XlsxWriter's ``add_series`` takes."""

FONT = {"name": "Calibri", "size": 10}
BAR_GAP = 45
"""White between two rows, in per cent of a bar."""
_ABOVE, _BELOW = 76, 12
"""Pixels of a chart that its title and its keys take, and of white at its foot."""


@dataclass(frozen=True)
class ChartCells:
    """The cells of a figure's data on its sheet; ``first`` is the first row below its heads."""

    sheet: str
    figure: ChartFigure
    first: int

    def column(self, number: int) -> Series:
        """A column of figures, from 0, as a series over the rows' names."""
        last = self.first + len(self.figure.rows) - 1
        return {
            "name": [self.sheet, self.first - 1, number + 1],
            "categories": [self.sheet, self.first, 0, last, 0],
            "values": [self.sheet, self.first, number + 1, last, number + 1],
            "gap": BAR_GAP,
        }

    def row(self, number: int) -> Series:
        """A row of figures, from 0, as a series over the heads."""
        row, last = self.first + number, len(self.figure.heads)
        return {
            "name": [self.sheet, row, 0],
            "categories": [self.sheet, self.first - 1, 1, self.first - 1, last],
            "values": [self.sheet, row, 1, row, last],
            "gap": BAR_GAP,
        }


@dataclass(frozen=True)
class ExcelBars:
    """A kind of chart as horizontal bars.

    ``series`` takes the colours of the look, too; ``height`` says by rows and heads how many pixels
    the bars need, ``ends`` where their axis begins and ends.
    """

    series: Callable[[ChartCells, Mapping[str, str]], Iterator[Series]]
    height: Callable[[int, int], int]
    ends: Callable[[ChartFigure], Mapping[str, float | str]]
    stacked: bool = False

    def pixels(self, figure: ChartFigure) -> int:
        rows = len(figure.rows)
        return _ABOVE + _BELOW + self.height(rows, len(figure.heads)) if rows else 0

    def add(
        self, book: Any, sheet: Any, cells: ChartCells, colours: Mapping[str, str], row: int,  # noqa: ANN401 - XlsxWriter is untyped
        width: int,
    ) -> None:  # fmt: skip
        figure, ink = cells.figure, colours["ink"]
        font = {**FONT, "color": ink}
        chart = book.add_chart({"type": "bar", **({"subtype": "stacked"} if self.stacked else {})})
        for series in self.series(cells, colours):
            chart.add_series(series)
        alt = " ".join(figure.alt.split())
        chart.set_title({"name": first_sentence(alt).rstrip("."), "overlay": False,
                         "name_font": {**font, "size": 12, "bold": True}})  # fmt: skip
        chart.set_legend({"position": "top", "font": font})
        line = {"color": ink, "width": 1.25}
        chart.set_y_axis(
            {"reverse": True, "num_font": font, "major_tick_mark": "none", "line": line}
        )
        chart.set_x_axis(
            {"visible": False, "major_gridlines": {"visible": False}, **self.ends(figure)}
        )
        chart.set_chartarea({"border": {"none": True}})
        chart.set_size({"width": width, "height": self.pixels(figure)})
        sheet.insert_chart(row, 0, chart, {"description": alt, "object_position": 1})


def _whole(figure: ChartFigure, _area: ChartArea) -> list[ChartFigure]:
    return [figure]


@dataclass(frozen=True)
class ChartKind:
    """A kind of chart. Where it says nothing of a medium, it is not to be had there.

    On a slide it stands in the ``figure`` of ``slide_layout``, on several slides where ``split``
    says so. A file of slides has it as native chart (``add_to_slide``, which returns what the chart
    cannot say), or as native shapes (``draw_shapes``).
    """

    draw_on_paper: Callable[[SvgCanvas, ChartFigure], str] | None = None
    slide_layout: str = ""
    draw_on_slide: Callable[[SvgCanvas, ChartFigure], Iterator[str]] | None = None
    split: Callable[[ChartFigure, ChartArea], list[ChartFigure]] = _whole
    add_to_slide: Callable[[ChartSlide, ChartFigure], list[TextBeside]] | None = None
    draw_shapes: Callable[[ShapeCanvas, ChartFigure], Iterator[str]] | None = None
    excel: ExcelBars | None = None
