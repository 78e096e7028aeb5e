"""What all native charts on slides share: places and colours of their parts, undated workbooks."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml.etree import _Element
from pptx.chart.chart import Chart
from pptx.dml.color import ColorFormat
from pptx.enum.dml import MSO_THEME_COLOR

from facilitator.model.slide_geometry import SlideBox

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
OLDEST = datetime(1980, 1, 1, tzinfo=UTC)
"""Zip files know no earlier date."""


def lay_out(part: _Element, inside: SlideBox, frame: SlideBox, *, inner: bool) -> None:
    """Say where a part of a chart stands, in shares of its frame (c:manualLayout)."""
    layout = part.find(f"{{{CHART}}}layout")
    if layout is None:
        layout = part.makeelement(f"{{{CHART}}}layout")
        before = (part.find(f"{{{CHART}}}{name}") for name in ("tx", "legendPos"))
        first = next((one for one in before if one is not None), None)
        if first is None:
            part.insert(0, layout)
        else:
            first.addnext(layout)
    layout[:] = []
    manual = add(layout, "manualLayout")
    if inner:
        add(manual, "layoutTarget", "inner")
    add(manual, "xMode", "edge")
    add(manual, "yMode", "edge")
    add(manual, "x", f"{inside.x / frame.width:.4f}")
    add(manual, "y", f"{inside.y / frame.height:.4f}")
    if inner:
        add(manual, "w", f"{inside.width / frame.width:.4f}")
        add(manual, "h", f"{inside.height / frame.height:.4f}")


def add(parent: _Element, name: str, value: str | None = None) -> _Element:
    """A new part of a chart, perhaps with its value."""
    made = parent.makeelement(f"{{{CHART}}}{name}")
    if value is not None:
        made.set("val", value)
    parent.append(made)
    return made


def theme(colour: ColorFormat, name: MSO_THEME_COLOR) -> None:
    """A colour by its name in the theme."""
    colour.theme_color = name


def into_placeholder(frame: Any, index: int) -> None:  # noqa: ANN401 - python-pptx is untyped
    """Let a chart fill the placeholder of that number."""
    properties = frame.nvGraphicFramePr.nvPr
    asked = properties.makeelement(
        "{http://schemas.openxmlformats.org/presentationml/2006/main}ph",
        {"type": "chart", "sz": "quarter", "idx": str(index)},
    )
    properties.insert(0, asked)


def settle(chart: Chart) -> None:
    """The workbook behind a chart, undated: the same bytes on any day; axes under legal numbers."""
    for name in ("axId", "crossAx"):
        for axis in chart.element.iter(f"{{{CHART}}}{name}"):
            # The library writes negative numbers, and the standard wants unsigned ones.
            axis.set("val", str(int(axis.get("val")) % 2**32))
    part = chart.part.chart_workbook.xlsx_part
    target = BytesIO()
    with ZipFile(BytesIO(part.blob)) as source, ZipFile(target, "w") as settled:
        for name in source.namelist():
            entry = ZipInfo(name, OLDEST.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _DATES.sub(rb"\g<1>1980-01-01T00:00:00Z", content)
            settled.writestr(entry, content)
    part.blob = target.getvalue()
