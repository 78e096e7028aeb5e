"""What all native charts of a slide share: their parts in their places, undated workbooks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml.etree import _Element
from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.datalabel import DataLabel, DataLabels
from pptx.chart.series import BarSeries
from pptx.dml.chtfmt import ChartFormat
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE, MSO_THEME_COLOR
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide
from pptx.util import Emu, Length, Pt

from facilitator.charts.canvas import ChartArea
from facilitator.model.slides import ChartFigure, ChartRow, SlideBox
from facilitator.system.repeatable_zip import repeatable_zip, undated_members

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_PLACEHOLDER = "{http://schemas.openxmlformats.org/presentationml/2006/main}ph"
EMU_PER_MM = 36000
_SOFT = 0.35
"""How much of white is in soft ink."""
_PERCENT_BEHIND = re.compile(r"\d(\s*%)$")


@dataclass(frozen=True)
class ChartSlide:
    """A slide, the area for its chart, and the number of the placeholder that a chart fills.

    What is put into it is ``mirrored`` where people read from the right.
    """

    slide: Slide
    area: ChartArea
    index: int | None
    mirrored: bool = False

    def placed(self, box: SlideBox) -> SlideBox:
        """The box on the side of the area on which it stands."""
        around = self.area.box
        return box.mirrored(2 * around.x + around.width) if self.mirrored else box


@dataclass(frozen=True)
class TextBeside:
    """Words that stand on a chart and are no part of it."""

    text: str
    box: SlideBox
    colour: str = ""


def emu(millimetres: float) -> Length:
    """Millimetres in the file's own unit."""
    return Emu(round(millimetres * EMU_PER_MM))


def add_bar_chart(
    target: ChartSlide, frame: SlideBox, data: CategoryChartData, name: str, alt: str,
    *, fills_placeholder: bool,
) -> Chart:  # fmt: skip
    """A chart of horizontal bars, read from above, in the look's colours and without any grid."""
    place = target.placed(frame)
    sides = (emu(side) for side in (place.x, place.y, place.width, place.height))
    shape = target.slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *sides, data)
    shape.name = name
    properties: Any = shape._element.nvGraphicFramePr  # noqa: SLF001 - no other way to the words
    properties.cNvPr.set("descr", alt)
    if target.index is not None and fills_placeholder:
        asked = {"type": "chart", "sz": "quarter", "idx": str(target.index)}
        properties.nvPr.insert(0, properties.nvPr.makeelement(_PLACEHOLDER, asked))
    chart = shape.chart
    chart.font.size = Pt(target.area.font.size)
    chart.font.color.theme_color = MSO_THEME_COLOR.TEXT_1
    names, values = chart.category_axis, chart.value_axis
    names.reverse_order, values.reverse_order = True, target.mirrored
    names.has_major_gridlines = values.has_major_gridlines = False
    names.major_tick_mark = names.minor_tick_mark = XL_TICK_MARK.NONE
    names.format.line.color.theme_color = MSO_THEME_COLOR.TEXT_1
    names.format.line.width = Pt(2)
    values.visible = False
    chart.plots[0].vary_by_categories = False
    return chart


def label_bars(labels: DataLabels, size: float, number_format: str) -> None:
    labels.show_value = True
    labels.position = XL_LABEL_POSITION.OUTSIDE_END
    labels.number_format, labels.number_format_is_linked = number_format, False
    labels.font.bold, labels.font.size = True, Pt(size)


def put(chart: Chart, part: str, box: SlideBox, frame: SlideBox) -> None:
    """Say where ``plotArea``, ``title`` or ``legend`` stands in a frame (c:manualLayout).

    Of a plot the box is that of its bars; of others only the corner counts.
    """
    element: Any = chart._chartSpace.find(f".//{{{_CHART}}}{part}")  # noqa: SLF001
    layout = element.find(f"{{{_CHART}}}layout")
    if layout is None:
        layout = element.makeelement(f"{{{_CHART}}}layout")
        before = (element.find(f"{{{_CHART}}}{name}") for name in ("tx", "legendPos"))
        first = next((found for found in before if found is not None), None)
        if first is None:
            element.insert(0, layout)
        else:
            first.addnext(layout)
    layout[:] = []
    manual = _add(layout, "manualLayout")
    sides = {"x": box.x / frame.width, "y": box.y / frame.height}
    if part == "plotArea":
        _add(manual, "layoutTarget", "inner")
        sides |= {"w": box.width / frame.width, "h": box.height / frame.height}
    _add(manual, "xMode", "edge")
    _add(manual, "yMode", "edge")
    for name, share in sides.items():
        _add(manual, name, f"{share:.4f}")


def _add(parent: _Element, name: str, value: str | None = None) -> _Element:
    element = parent.makeelement(f"{{{_CHART}}}{name}", {} if value is None else {"val": value})
    parent.append(element)
    return element


def title(chart: Chart, words: str, size: float) -> None:
    chart.has_title = True
    chart.chart_title.include_in_layout = False
    frame = chart.chart_title.text_frame
    frame.text = words
    for paragraph in frame.paragraphs:
        paragraph.font.size, paragraph.font.bold = Pt(size), True
        paragraph._p.get_or_add_pPr().set("algn", "l")  # noqa: SLF001
    overlay: Any = chart._chartSpace.find(f".//{{{_CHART}}}title/{{{_CHART}}}overlay")  # noqa: SLF001
    # PowerPoint lays a title over the plot only where it is told to.
    overlay.set("val", "1")


def settle(chart: Chart) -> None:
    """The workbook behind a chart, undated: the same bytes on any day; axes under legal numbers."""
    for name in ("axId", "crossAx"):
        for axis in chart.element.iter(f"{{{_CHART}}}{name}"):
            # The library writes negative numbers; the standard wants unsigned ones, and LibreOffice
            # knows no axis of a number that does not fit into 31 bits.
            axis.set("val", str(int(axis.get("val")) % 2**31))
    part = chart.part.chart_workbook.xlsx_part
    part.blob = repeatable_zip(undated_members(part.blob))


@dataclass(frozen=True)
class BarPaint:
    """That share of a colour of the theme in white, 0 to 1; white itself without one."""

    colour: str
    share: float | None = None
    dashed: bool = False


def _paint(series: BarSeries, paint: BarPaint) -> None:
    colour = MSO_THEME_COLOR[paint.colour]
    fill = series.format.fill
    fill.solid()
    if paint.share is None:
        fill.fore_color.theme_color = MSO_THEME_COLOR.BACKGROUND_1
    else:
        fill.fore_color.theme_color = colour
        fill.fore_color.brightness = round(1 - paint.share, 3)
    series.format.line.color.theme_color = colour
    series.format.line.width = Pt(1.5)
    if paint.dashed:
        series.format.line.dash_style = MSO_LINE.DASH


def add_share_chart(
    target: ChartSlide, figure: ChartFigure, column: int, frame: SlideBox, plot: SlideBox, gap: int,
    *, named: bool,
) -> None:  # fmt: skip
    """The bars of one answer from 0 to 100 per cent; the first chart has the rows' names."""
    size, head = target.area.font.size, figure.heads[column]
    rows = [(row, row.cells[column], row.share(column)) for row in figure.rows]
    percent = _percent_format([cell for _, cell, _ in rows])
    data = CategoryChartData(number_format=percent)
    data.categories = [row.label for row in figure.rows]
    data.add_series(head, [share for _, _, share in rows])
    spoken = ", ".join(f"{row.label} {cell}" for row, cell, _ in rows if cell)
    alt = f"{head}: {spoken}." if column else figure.alt
    single = len(figure.heads) == 1
    chart = add_bar_chart(target, frame, data, head, alt, fills_placeholder=single)
    chart.has_legend = False
    if not named:
        chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale = 0, 100
    bars = chart.plots[0]
    bars.gap_width = gap
    # Of the row itself, or a label with words of its own would take away all others.
    label_bars(bars.series[0].data_labels, size, percent)
    bars.series[0].format.fill.solid()
    bars.series[0].format.fill.fore_color.theme_color = MSO_THEME_COLOR.TEXT_1
    bars.series[0].format.fill.fore_color.brightness = _SOFT
    for number, (row, cell, share) in enumerate(rows):
        point = bars.series[0].points[number]
        if share is not None and "%" not in cell:
            _label(point.data_label, cell, size)
        _paint_point(point.format, row)
    title(chart, head, size)
    plot = plot.mirrored(frame.width) if target.mirrored else plot
    put(chart, "plotArea", plot, frame)
    put(chart, "title", SlideBox(x=plot.x, y=0, width=1, height=1), frame)
    settle(chart)


def _percent_format(cells: Sequence[str]) -> str:
    """What prints a bar's label as the language has it: 71%, 71 %."""
    signs = filter(None, map(_PERCENT_BEHIND.search, cells))
    return f'0"{next((sign[1] for sign in signs), "%")}"'


def _label(label: DataLabel, words: str, size: float) -> None:
    frame = label.text_frame
    frame.text = words
    label.position = XL_LABEL_POSITION.OUTSIDE_END
    for run in frame.paragraphs[0].runs:
        run.font.size, run.font.bold = Pt(size), True


def _paint_point(point: ChartFormat, row: ChartRow) -> None:
    colour = MSO_THEME_COLOR.ACCENT_1 if row.room else MSO_THEME_COLOR.TEXT_1
    if row.hollow:
        point.fill.background()
    else:
        point.fill.solid()
        point.fill.fore_color.theme_color = colour
        point.fill.fore_color.brightness = 0 if row.room else _SOFT
    point.line.color.theme_color = colour
    point.line.color.brightness = 0 if row.room else _SOFT
    point.line.width = Pt(1.5)


_EDGES = ("lnL", "lnR", "lnT", "lnB")


def add_table(
    target: ChartSlide, figure: ChartFigure, rows: Sequence[Sequence[str]],
    widths: Sequence[float], heights: Sequence[float],
) -> None:  # fmt: skip
    """A native table without a style of its own: a line below each row, strong below the heads."""
    at = target.area.box
    box = target.placed(SlideBox(x=at.x, y=at.y, width=sum(widths), height=sum(heights)))
    sides = (emu(side) for side in (box.x, box.y, box.width, box.height))
    frame = target.slide.shapes.add_table(len(rows), len(widths), *sides)
    frame.name = next(iter(figure.heads), "")
    properties: Any = frame._element.nvGraphicFramePr  # noqa: SLF001 - no other way to the words
    properties.cNvPr.set("descr", figure.alt)
    table = frame.table
    table.horz_banding = False
    style: Any = table._tbl.tblPr  # noqa: SLF001
    for identity in list(style):
        style.remove(identity)
    if target.mirrored:
        style.set("rtl", "1")
    for column, width in zip(table.columns, widths, strict=True):
        column.width = emu(width)
    for number, (row, height) in enumerate(zip(rows, heights, strict=True)):
        table.rows[number].height = emu(height)
        for column, words in enumerate(row):
            cell = table.cell(number, column)
            cell.margin_left = cell.margin_top = cell.margin_bottom = Emu(0)
            cell.vertical_anchor = MSO_ANCHOR.MIDDLE
            cell.text_frame.text = words
            for paragraph in cell.text_frame.paragraphs:
                paragraph.font.size = Pt(target.area.font.size)
                paragraph.font.bold = not (number and column)
                paragraph.font.color.theme_color = MSO_THEME_COLOR.TEXT_1
                if target.mirrored:
                    paragraph.alignment = PP_ALIGN.RIGHT
                    paragraph._p.pPr.set("rtl", "1")  # noqa: SLF001
            _rule_below(cell, number)


def _rule_below(cell: Any, row: int) -> None:  # noqa: ANN401 - python-pptx is untyped
    """Below a cell, and the same above the next one: it would hide what lies between them."""
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001
    for edge in _EDGES:
        strong, drawn = row == (edge == "lnT"), edge == "lnB" or (edge == "lnT" and row > 0)
        line = properties.makeelement(
            f"{{{_DRAWING}}}{edge}", {"w": str(Pt(2 if strong else 0.75))}
        )
        paint = line.makeelement(f"{{{_DRAWING}}}{'solidFill' if drawn else 'noFill'}", {})
        if drawn:
            colour = {"val": "tx1" if strong else "accent4"}
            paint.append(paint.makeelement(f"{{{_DRAWING}}}schemeClr", colour))
        line.append(paint)
        properties.append(line)
    properties.append(properties.makeelement(f"{{{_DRAWING}}}noFill", {}))
