"""What is known of a kind of chart: how paper, slides and workbooks show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.charts.canvas import ChartArea, ShapeCanvas, SvgCanvas
from facilitator.charts.excel import ExcelBars
from facilitator.model.slides import ChartFigure

if TYPE_CHECKING:
    from facilitator.charts.powerpoint import ChartSlide, TextBeside


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
