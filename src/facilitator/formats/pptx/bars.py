"""Bars as native charts, which anyone can edit: one for each answer, all in one line."""

from __future__ import annotations

from dataclasses import dataclass

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.datalabel import DataLabel
from pptx.chart.series import BarSeries
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.slide import Slide
from pptx.util import Pt

from facilitator.compose.look import Look
from facilitator.compose.slide_drawings import Sheet
from facilitator.formats.pptx.chart_parts import CHART, into_placeholder, lay_out, settle, theme
from facilitator.formats.pptx.xml import emu
from facilitator.model.chart import ChartFigure
from facilitator.model.slide_geometry import SlideBox
from facilitator.rules.figure_shapes import Matrix, matrix
from facilitator.text.figures import is_count, percent

_AXIS_ROOM = 2.0
"""Millimetres left of an axis that belong to its chart."""


@dataclass(frozen=True)
class Words:
    """A figure that is no share and stands beside the axis as words."""

    text: str
    box: SlideBox


def add_bars(slide: Slide, look: Look, figure: ChartFigure, index: int | None) -> list[Words]:
    """The charts of a figure, left to right; what they cannot say is returned, with its place.

    A single one fills the placeholder with the number ``index``.
    """
    sheet = Sheet.of(look, "grouped_bars")
    shape = matrix(figure, sheet.box, sheet.filler, sheet.kind)
    said: list[Words] = []
    for column, head in enumerate(figure.heads):
        frame = _frame(shape, sheet.box, column, len(figure.rows))
        made = slide.shapes.add_chart(
            XL_CHART_TYPE.BAR_CLUSTERED,
            *(emu(side) for side in (frame.x, frame.y, frame.width, frame.height)),
            _data(figure, column),
        )
        made.name = f"Chart: {head}"
        about = made._element.nvGraphicFramePr.cNvPr  # noqa: SLF001 - no other way to the words
        about.set("descr", figure.alt if column == 0 else _spoken(figure, column))
        if index is not None and len(figure.heads) == 1:
            into_placeholder(made._element, index)  # noqa: SLF001
        _dress(made.chart, figure, shape, frame, sheet.kind.size, column)
        settle(made.chart)
        said.extend(_words(figure, shape, sheet, column))
    return said


def _data(figure: ChartFigure, column: int) -> CategoryChartData:
    data = CategoryChartData(number_format='0"%"')
    data.categories = [row.label for row in figure.rows]
    shares = [percent(row.cells[column]) for row in figure.rows]
    data.add_series(figure.heads[column], shares)
    return data


def _frame(shape: Matrix, box: SlideBox, column: int, rows: int) -> SlideBox:
    """From left of the axis (or of the names, which the first chart has) to the next one."""
    left = 0.0 if column == 0 else shape.left(column) - _AXIS_ROOM
    right = shape.left(column + 1) - _AXIS_ROOM
    return SlideBox(x=box.x + left, y=box.y, width=right - left, height=shape.top(rows))


def _dress(
    chart: Chart, figure: ChartFigure, shape: Matrix, frame: SlideBox, size: float, column: int
) -> None:
    chart.has_legend = False
    chart.font.size = Pt(size)
    theme(chart.font.color, MSO_THEME_COLOR.TEXT_1)
    _axes(chart, named=column == 0)
    plot = chart.plots[0]
    plot.gap_width = round(100 * (shape.row - shape.bar) / shape.bar)
    plot.vary_by_categories = False
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.show_value, labels.position = True, XL_LABEL_POSITION.OUTSIDE_END
    labels.number_format, labels.number_format_is_linked = '0"%"', False
    labels.font.bold = True
    labels.font.size = Pt(size)
    for number, row in enumerate(figure.rows):
        if is_count(row.cells[column]):
            _tell(plot.series[0].points[number].data_label, row.cells[column], size)
    _paint(plot.series[0], figure)
    _title(chart, figure.heads[column], size)
    left = shape.label if column == 0 else _AXIS_ROOM
    inside = SlideBox(x=left, y=shape.head, width=shape.longest, height=frame.height - shape.head)
    space = chart._chartSpace  # noqa: SLF001
    lay_out(space.find(f".//{{{CHART}}}plotArea"), inside, frame, inner=True)
    corner = SlideBox(x=left, y=0, width=1, height=1)
    lay_out(space.find(f".//{{{CHART}}}title"), corner, frame, inner=False)


def _tell(label: DataLabel, words: str, size: float) -> None:
    """Words in the place of a figure."""
    frame = label.text_frame
    frame.text = words
    label.position = XL_LABEL_POSITION.OUTSIDE_END
    for paragraph in frame.paragraphs:
        paragraph.font.size, paragraph.font.bold = Pt(size), True


def _paint(series: BarSeries, figure: ChartFigure) -> None:
    """Hollow what is an anecdote, in the main colour what was counted in this room."""
    series.format.fill.solid()
    theme(series.format.fill.fore_color, MSO_THEME_COLOR.TEXT_2)
    for number, row in enumerate(figure.rows):
        colour = MSO_THEME_COLOR.ACCENT_1 if row.room else MSO_THEME_COLOR.TEXT_2
        point = series.points[number].format
        if row.hollow:
            point.fill.background()
        else:
            point.fill.solid()
            theme(point.fill.fore_color, colour)
        theme(point.line.color, colour)
        point.line.width = Pt(1.5)


def _axes(chart: Chart, *, named: bool) -> None:
    names, values = chart.category_axis, chart.value_axis
    # Charts of bars count from below; a table is read from above.
    names.reverse_order = True
    names.has_major_gridlines = values.has_major_gridlines = False
    names.major_tick_mark = names.minor_tick_mark = XL_TICK_MARK.NONE
    if not named:
        names.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    theme(names.format.line.color, MSO_THEME_COLOR.TEXT_1)
    names.format.line.width = Pt(2)
    values.minimum_scale, values.maximum_scale = 0, 100
    values.visible = False


def _title(chart: Chart, words: str, size: float) -> None:
    chart.has_title = True
    chart.chart_title.include_in_layout = False
    frame = chart.chart_title.text_frame
    frame.text = words
    for paragraph in frame.paragraphs:
        paragraph.font.size = Pt(size)
        paragraph.font.bold = True
        paragraph._p.get_or_add_pPr().set("algn", "l")  # noqa: SLF001
    # PowerPoint lays a title over the plot only where it is told to.
    chart._chartSpace.find(f".//{{{CHART}}}title/{{{CHART}}}overlay").set("val", "1")  # noqa: SLF001


def _spoken(figure: ChartFigure, column: int) -> str:
    said = (f"{row.label} {row.cells[column]}" for row in figure.rows if row.cells[column])
    return f"{figure.heads[column]}: {', '.join(said)}."


def _words(figure: ChartFigure, shape: Matrix, sheet: Sheet, column: int) -> list[Words]:
    return [
        Words(
            row.cells[column],
            SlideBox(
                x=sheet.box.x + shape.left(column) + 1.6,
                y=sheet.box.y + shape.top(number),
                width=shape.column - 5,
                height=shape.row,
            ),
        )
        for number, row in enumerate(figure.rows)
        if row.cells[column] and percent(row.cells[column]) is None
    ]
