"""Answers on a scale as one native chart: bars in pairs, or bars whose parts are people."""

from __future__ import annotations

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.series import BarSeries
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE, MSO_THEME_COLOR
from pptx.slide import Slide
from pptx.util import Pt

from facilitator.compose.look import Look
from facilitator.compose.slide_drawings import Sheet
from facilitator.formats.pptx.chart_parts import CHART, into_placeholder, lay_out, settle, theme
from facilitator.formats.pptx.xml import emu
from facilitator.model.chart import ChartFigure
from facilitator.model.slide_geometry import SlideBox
from facilitator.rules.bar_shapes import Rows, is_dark, people, rows_of, scale_of, score, shades

_TYPES = {"paired": XL_CHART_TYPE.BAR_CLUSTERED, "strips": XL_CHART_TYPE.BAR_STACKED}
_FORMATS = {"paired": "0.0", "strips": "0;;"}
"""How figures are printed; a part without people has none."""


def add_scale_bars(slide: Slide, look: Look, figure: ChartFigure, index: int | None) -> None:
    """The chart of a figure; it fills the placeholder with the number ``index`` where one is."""
    sheet = Sheet.of(look, figure.kind)
    shape = rows_of(figure, sheet.box, sheet.filler, sheet.kind)
    frame = sheet.box.model_copy(update={"height": shape.top(len(figure.rows)) + 1})
    made = slide.shapes.add_chart(
        _TYPES[figure.kind],
        *(emu(side) for side in (frame.x, frame.y, frame.width, frame.height)),
        _data(figure),
    )
    made.name = "Chart"
    about = made._element.nvGraphicFramePr.cNvPr  # noqa: SLF001 - no other way to the words
    about.set("descr", figure.alt)
    if index is not None:
        into_placeholder(made._element, index)  # noqa: SLF001
    _dress(made.chart, figure, shape, frame, sheet.kind.size)
    settle(made.chart)


def _data(figure: ChartFigure) -> CategoryChartData:
    data = CategoryChartData(number_format=_FORMATS[figure.kind])
    data.categories = [row.label for row in figure.rows]
    if figure.kind == "paired":
        for number, head in enumerate(figure.heads[:2]):
            data.add_series(head, [score(row.cells[number]) for row in figure.rows])
        return data
    for number, head in enumerate(figure.heads):
        data.add_series(head, [people(row.cells)[number] for row in figure.rows])
    return data


def _dress(chart: Chart, figure: ChartFigure, shape: Rows, frame: SlideBox, size: float) -> None:
    chart.has_title = False
    chart.font.size = Pt(size)
    theme(chart.font.color, MSO_THEME_COLOR.TEXT_1)
    _axes(chart, scale_of(figure))
    plot = chart.plots[0]
    bars = 2 if figure.kind == "paired" else 1
    plot.gap_width = round(100 * (shape.row - bars * shape.bar) / shape.bar)
    plot.overlap = 0 if figure.kind == "paired" else 100
    plot.vary_by_categories = False
    shaded = (1.0, None) if figure.kind == "paired" else shades(figure.heads)
    for series, shade in zip(plot.series, shaded, strict=True):
        _paint(series, shade, figure, size)
    inside = SlideBox(
        x=shape.label, y=shape.head, width=shape.longest, height=shape.row * len(figure.rows)
    )
    space = chart._chartSpace  # noqa: SLF001
    lay_out(space.find(f".//{{{CHART}}}plotArea"), inside, frame, inner=True)
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.TOP
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(size)
    keys = SlideBox(x=shape.label, y=0, width=frame.width - shape.label, height=shape.head)
    lay_out(space.find(f".//{{{CHART}}}legend"), keys, frame, inner=False)


def _axes(chart: Chart, scale: tuple[float, float]) -> None:
    names, values = chart.category_axis, chart.value_axis
    # Charts of bars count from below; a table is read from above.
    names.reverse_order = True
    names.has_major_gridlines = values.has_major_gridlines = False
    names.major_tick_mark = names.minor_tick_mark = XL_TICK_MARK.NONE
    theme(names.format.line.color, MSO_THEME_COLOR.TEXT_1)
    names.format.line.width = Pt(2)
    values.minimum_scale, values.maximum_scale = scale
    values.visible = False


def _paint(series: BarSeries, shade: float | None, figure: ChartFigure, size: float) -> None:
    """Pairs: solid, then hollow. Strips: the higher the darker; who could not tell is hollow."""
    paired = figure.kind == "paired"
    colour = MSO_THEME_COLOR.ACCENT_1 if paired else MSO_THEME_COLOR.TEXT_1
    series.format.fill.solid()
    if shade is None:
        theme(series.format.fill.fore_color, MSO_THEME_COLOR.BACKGROUND_1)
    else:
        theme(series.format.fill.fore_color, colour)
        series.format.fill.fore_color.brightness = round(1 - shade, 3)
    theme(series.format.line.color, colour)
    series.format.line.width = Pt(1.5)
    if shade is None and not paired:
        series.format.line.dash_style = MSO_LINE.DASH
    labels = series.data_labels
    labels.show_value = True
    labels.position = XL_LABEL_POSITION.OUTSIDE_END if paired else XL_LABEL_POSITION.CENTER
    labels.number_format, labels.number_format_is_linked = _FORMATS[figure.kind], False
    labels.font.bold = True
    labels.font.size = Pt(size)
    dark = not paired and is_dark(shade)
    theme(labels.font.color, MSO_THEME_COLOR.BACKGROUND_1 if dark else MSO_THEME_COLOR.TEXT_1)
