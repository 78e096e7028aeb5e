"""Charts of a page: read from the data table of their figure, drawn in the look's fonts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from lxml import etree
from lxml.etree import _Element

from facilitator.charts import CHARTS
from facilitator.charts.canvas import ChartArea, ChartFont, SvgCanvas
from facilitator.charts.kind import ChartKind
from facilitator.compose.font_family import FontFamily
from facilitator.compose.fonts import font_runs, text_fitter, text_width
from facilitator.compose.look import Look
from facilitator.compose.stylesheet import private_name
from facilitator.errors import SourceError, nearest
from facilitator.model.slides import ChartFigure, ChartRow, SlideBox
from facilitator.text.bidi import visual_runs
from facilitator.text.interface import t
from facilitator.text.plain_text import split_words

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def known_charts(figure: _Element) -> tuple[str, ...]:
    """The kinds of chart that a figure may ask for: in a place of a slide, or on paper."""
    on_slide = bool(figure.get("data-place"))
    return tuple(
        name
        for name, kind in CHARTS.items()
        if (kind.draw_on_slide if on_slide else kind.draw_on_paper)
    )


def draw(figure: _Element, look: Look, *, outlined: bool = False) -> str:
    """One figure of class ``chart`` as SVG. Raises SourceError for a chart that is not known.

    With ``outlined`` its words are paths and need no font.
    """
    data, known = read_figure(figure), known_charts(figure)
    kind = CHARTS.get(data.kind, ChartKind())
    if figure.get("data-place") and kind.draw_on_slide:
        canvas = _slide_canvas(look, data.kind, outlined=outlined)
        return canvas.svg(data.alt, kind.draw_on_slide(canvas, data))
    if kind.draw_on_paper and not figure.get("data-place"):
        zoom = float(figure.get("data-zoom", "1"))
        width, height = (float(figure.get(f"data-{side}", "0")) for side in ("width", "height"))
        canvas = _paper_canvas(look, width / zoom, height / zoom, outlined=outlined)
        drawing = kind.draw_on_paper(canvas, data)
        return _enlarged(drawing, zoom) if zoom != 1 else drawing
    raise SourceError.because(t("chart-unknown", name=data.kind), hint=nearest(data.kind, known))


def read_figure(element: _Element) -> ChartFigure:
    heads = tuple(_printed(cell) for cell in element.findall("table/thead/tr/th"))[1:]
    rows = tuple(
        ChartRow(
            label=_printed(row.find("th")),
            cells=tuple(_printed(cell) for cell in row.findall("td")),
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


def _printed(cell: _Element | None) -> str:
    """The words of a cell; where a line may not end, it does not on a chart."""
    return "" if cell is None else " ".join(split_words("".join(map(str, cell.itertext()))))


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


def _slide_canvas(look: Look, kind: str, *, outlined: bool) -> SvgCanvas:
    place = look.slides.layouts[CHARTS[kind].slide_layout].places["figure"]
    style = look.slides.types[place.type]
    family = look.families[style.family]
    canvas = _canvas(look, family, slide_area(look, kind), outlined=outlined)
    colours = look.on_ground(CHARTS[kind].slide_layout).colours
    return replace(canvas, colours=colours, ink=style.colour, bold=style.bold)


def _enlarged(drawing: str, zoom: float) -> str:
    """The same with all that is on it larger, its words, too."""
    root = etree.fromstring(drawing)
    for side in ("width", "height"):
        root.set(side, f"{float(str(root.get(side)).removesuffix('mm')) * zoom:.2f}mm")
    return etree.tostring(root, encoding="unicode")


def _paper_canvas(look: Look, width: float, height: float, *, outlined: bool) -> SvgCanvas:
    """Millimetres; 0 for the text's."""
    family = look.families["text"]

    def advance(words: str, *, bold: bool = False) -> float:
        return text_width(words, family, look.fallbacks, bold=bold)

    box = SlideBox(x=0, y=0, width=width or look.text_width(), height=height or look.text_height())
    font = ChartFont(look.styles["label"].size, advance)
    canvas = _canvas(look, family, ChartArea(box, font), outlined=outlined)
    return replace(canvas, baseline=0.35)


def _canvas(look: Look, family: FontFamily, area: ChartArea, *, outlined: bool) -> SvgCanvas:
    families = dict.fromkeys((family, *look.every_family))

    def outline(words: str, bold: bool) -> tuple[str, float] | None:  # noqa: FBT001 - as called
        runs = visual_runs(words)
        # WeasyPrint sets letters of SVG one by one, in the order of a line from left to right.
        is_shaped = any(backwards for _, backwards in runs) or any(map(_is_mark, words))
        if outlined or is_shaped:
            return _outline(runs, look, family, bold=bold)
        return None

    return SvgCanvas(
        area,
        look.colours,
        ", ".join(map(private_name, families)),
        mirrored=look.direction == "rtl",
        outline=outline,
    )


def _outline(
    runs: Sequence[tuple[str, bool]], look: Look, family: FontFamily, *, bold: bool
) -> tuple[str, float]:
    path, at = "", 0.0
    for run, backwards in runs:
        pieces = font_runs(run, look, family)
        for piece, drawn_by in pieces[::-1] if backwards else pieces:
            drawn, at = _drawn(piece, drawn_by.face(bold=bold), at, backwards)
            path += drawn
    return path, at


@lru_cache(maxsize=1000)  # charts of one document say the same again and again
def _drawn(piece: str, face: Path, at: float, backwards: bool) -> tuple[str, float]:  # noqa: FBT001 - keys of a cache
    """The letters of a font from there on, in em, and where they end."""
    import uharfbuzz as hb

    pen, font = SVGPathPen(None, ntos=lambda number: f"{number:.3f}"), _shaper(face)
    buffer, em = hb.Buffer(), font.face.upem
    buffer.add_str(piece)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    hb.shape(font, buffer)
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        x, y = at + place.x_offset / em, -place.y_offset / em
        shift = TransformPen(pen, (1 / em, 0, 0, -1 / em, x, y))
        font.draw_glyph_with_pen(info.codepoint, shift)
        at += place.x_advance / em
    return pen.getCommands(), at


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M")


@lru_cache(maxsize=8)
def _shaper(face: Path) -> Any:  # noqa: ANN401 - uharfbuzz is loaded where words are outlined alone
    import uharfbuzz as hb

    return hb.Font(hb.Face(hb.Blob.from_file_path(str(face))))
