"""Charts of a page: read from the data table of their figure, drawn in the look's fonts."""

from __future__ import annotations

import re

from lxml import etree
from lxml.etree import _Element

from facilitator.charts import CHARTS
from facilitator.charts.canvas import ChartArea, ChartFont, SvgCanvas
from facilitator.charts.kind import ChartKind
from facilitator.compose.fonts import text_fitter, text_width
from facilitator.compose.look import Look
from facilitator.compose.stylesheet import private_name
from facilitator.errors import SourceError, nearest
from facilitator.model.slides import ChartFigure, ChartRow, SlideBox

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def known_charts(figure: _Element) -> tuple[str, ...]:
    """The kinds of chart that a figure may ask for: in a place of a slide, or on paper."""
    on_slide = bool(figure.get("data-place"))
    return tuple(
        name
        for name, kind in CHARTS.items()
        if (kind.draw_on_slide if on_slide else kind.draw_on_paper)
    )


def draw(figure: _Element, look: Look) -> str:
    """One figure of class ``chart`` as SVG. Raises SourceError for a chart that is not known."""
    data, known = read_figure(figure), known_charts(figure)
    kind = CHARTS.get(data.kind, ChartKind())
    if figure.get("data-place") and kind.draw_on_slide:
        canvas = _slide_canvas(look, data.kind)
        return canvas.svg(data.alt, kind.draw_on_slide(canvas, data))
    if kind.draw_on_paper and not figure.get("data-place"):
        zoom = float(figure.get("data-zoom", "1"))
        width, height = (float(figure.get(f"data-{side}", "0")) for side in ("width", "height"))
        drawing = kind.draw_on_paper(_paper_canvas(look, width / zoom, height / zoom), data)
        return _enlarged(drawing, zoom) if zoom != 1 else drawing
    raise SourceError.because(f'There is no chart "{data.kind}".', hint=nearest(data.kind, known))


def read_figure(element: _Element) -> ChartFigure:
    heads = tuple(words_of(cell) for cell in element.findall("table/thead/tr/th"))[1:]
    rows = tuple(
        ChartRow(
            label=words_of(row.find("th")),
            cells=tuple(words_of(cell) for cell in row.findall("td")),
            values=tuple(_value(cell) for cell in row.findall("td")),
            hollow="hollow" in classes,
            room="room" in classes,
            mark=next((name for name in ("first", "second", "third") if name in classes), ""),
            stressed="stressed" in classes,
        )
        for row in element.findall("table/tbody/tr")
        for classes in [row.get("class", "").split()]
    )
    kind, alt = element.get("data-chart", ""), element.get("data-alt", "")
    # As it stands on the page: the model would strip it.
    return ChartFigure.model_construct(kind=kind, alt=alt, heads=heads, rows=rows)


def _value(cell: _Element) -> float | None:
    value = cell.get("data-value", "")
    return float(value) if _NUMBER.fullmatch(value) else None


def words_of(element: _Element | None) -> str:
    """The words in an element, spaces as they are read."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())


def slide_area(look: Look, kind: str) -> ChartArea:
    """Where a kind of chart stands on its slide, and how its words are set."""
    place = look.slides.layouts[CHARTS[kind].slide_layout].places["figure"]
    return ChartArea(place.box, text_fitter(look).chart_font(look.slides.types[place.type]))


def _slide_canvas(look: Look, kind: str) -> SvgCanvas:
    place = look.slides.layouts[CHARTS[kind].slide_layout].places["figure"]
    style = look.slides.types[place.type]
    family = private_name(look.families[style.family])
    colours = look.on_ground(CHARTS[kind].slide_layout).colours
    return SvgCanvas(slide_area(look, kind), colours, family, style.colour, style.bold)


def _enlarged(drawing: str, zoom: float) -> str:
    """The same with all that is on it larger, its words, too."""
    root = etree.fromstring(drawing)
    for side in ("width", "height"):
        root.set(side, f"{float(str(root.get(side)).removesuffix('mm')) * zoom:.2f}mm")
    return etree.tostring(root, encoding="unicode")


def _paper_canvas(look: Look, width: float, height: float = 0) -> SvgCanvas:
    """Millimetres; 0 for the text's."""
    family = look.families["text"]

    def advance(words: str, *, bold: bool = False) -> float:
        return text_width(words, family, bold=bold)

    box = SlideBox(x=0, y=0, width=width or look.text_width(), height=height or look.text_height())
    font = ChartFont(look.styles["label"].size, advance)
    return SvgCanvas(ChartArea(box, font), look.colours, private_name(family), baseline=0.35)
