"""Two shapes that overlap, and dates on a line, as native shapes in one group."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from facilitator.compose.look import Look
from facilitator.compose.slide_drawings import DOT, LINE, Sheet
from facilitator.formats.pptx.xml import body_properties, emu, paragraph, solid, xfrm
from facilitator.model.chart import ChartFigure
from facilitator.model.slide_geometry import SlideBox, SlidePlaceholder
from facilitator.rules.figure_shapes import Labels, dates, overlap


@dataclass
class Pencil:
    """Writes shapes, each with a number of its own; the first is ``start``."""

    look: Look
    language: str
    start: int
    _numbers: Iterator[int] = field(init=False)

    def __post_init__(self) -> None:
        self._numbers = count(self.start)

    def group(self, figure: ChartFigure) -> str:
        """A whole figure as one group, which has its words for those who cannot see it."""
        number = next(self._numbers)
        sheet = Sheet.of(self.look, figure.kind)
        drawn = self._overlap if figure.kind == "overlap" else self._dates
        box = sheet.box
        corner = f'x="{emu(box.x)}" y="{emu(box.y)}"'
        size = f'cx="{emu(box.width)}" cy="{emu(box.height)}"'
        return (
            f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{number}" name="Drawing"'
            f" descr={quoteattr(figure.alt)}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>"
            f"<a:xfrm><a:off {corner}/><a:ext {size}/><a:chOff {corner}/><a:chExt {size}/></a:xfrm>"
            f"</p:grpSpPr>{''.join(drawn(sheet, figure))}</p:grpSp>"
        )

    def words(
        self, box: SlideBox, text: str, place: SlidePlaceholder, size: float, name: str = "Words"
    ) -> str:
        """Words in a box of their own, set as a place says."""
        spoken = f"lang={quoteattr(self.language)}"
        said = f"<a:p><a:r><a:rPr {spoken}/><a:t>{escape(text)}</a:t></a:r></a:p>"
        return self.paragraphs(box, said, place, size, name)

    def paragraphs(
        self, box: SlideBox, said: str, place: SlidePlaceholder, size: float, name: str
    ) -> str:
        """Paragraphs in a box of their own, set as a place says."""
        kind = self.look.slides.types[place.type].model_copy(update={"size": size})
        ground = solid(place.fill) if place.fill else "<a:noFill/>"
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{next(self._numbers)}" name={quoteattr(name)}/>'
            f'<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>{xfrm(box)}'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            f"{ground}</p:spPr><p:txBody>"
            f"{body_properties(place)}<a:lstStyle>{paragraph(self.look, place, kind, 'a:lvl1pPr')}"
            f"</a:lstStyle>{said}"
            "</p:txBody></p:sp>"
        )

    def _labels(self, labels: Labels, *, anchor: str) -> Iterator[str]:
        base = self.look.slides.layouts["overlap"].places["figure"]
        place = base.model_copy(update={"anchor": anchor, "align": "middle", "pad": 0})
        for box, lines in zip(labels.boxes, labels.lines, strict=True):
            yield self.words(box, " ".join(lines), place, labels.size)

    def _overlap(self, sheet: Sheet, figure: ChartFigure) -> Iterator[str]:
        first, second, labels = overlap(figure, sheet.box, sheet.filler, sheet.kind)
        yield self._shape("ellipse", second, "second", solid("second-tint"))
        yield self._shape("ellipse", first, "first", "<a:noFill/>")
        yield from self._labels(labels, anchor="middle")

    def _dates(self, sheet: Sheet, figure: ChartFigure) -> Iterator[str]:
        box = sheet.box
        at, labels = dates(figure, box, sheet.filler, sheet.kind)
        line = SlideBox(x=box.x, y=at - LINE / 2, width=box.width, height=LINE)
        yield self._shape("rect", line, "", solid("ink"))
        for one in labels.boxes:
            x = one.x + one.width / 2
            dot = SlideBox(x=x - DOT, y=at - DOT, width=2 * DOT, height=2 * DOT)
            yield self._shape("ellipse", dot, "", solid("second"))
        yield from self._labels(labels, anchor="top")

    def _shape(self, form: str, box: SlideBox, outline: str, fill: str) -> str:
        number = next(self._numbers)
        line = (
            f'<a:ln w="{emu(0.9)}">{solid(outline)}</a:ln>'
            if outline
            else ("<a:ln><a:noFill/></a:ln>")
        )
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Shape {number}"/><p:cNvSpPr/><p:nvPr/>'
            f'</p:nvSpPr><p:spPr>{xfrm(box)}<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom>'
            f"{fill}{line}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p>"
            "</p:txBody></p:sp>"
        )
