"""DrawingML, the XML of shapes and words on slides: units, colours, paragraphs, boxes, drawings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar
from xml.sax.saxutils import escape, quoteattr

from lxml.etree import _Element
from pptx.oxml import parse_xml

from facilitator.charts.canvas import Align, ChartArea, ChartLabels
from facilitator.charts.powerpoint import emu
from facilitator.compose.fonts import slide_leading
from facilitator.compose.look import Look
from facilitator.model.activity import CONCEPT_MARKS
from facilitator.model.slides import Anchor, SlideBox, SlidePlaceholder, SlideTextStyle
from facilitator.text.locale import text_direction
from facilitator.text.plain_text import run_on, split_words

_NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
SCHEME = {
    "dk1": "ink",
    "lt1": "paper",
    "dk2": "second-dark",
    "lt2": "first-tint",
    "accent1": "second",
    "accent2": "first",
    "accent3": "brand",
    "accent4": "soft",
    "accent5": "second-tint",
    "accent6": "third",
    "hlink": "second",
    "folHlink": "first-light",
}
"""The look's colours in the slots of the theme, in the standard's order."""
_SLOTS = {name: slot for slot, name in SCHEME.items() if slot != "hlink"}
_TINT = '<a:lumMod val="10000"/><a:lumOff val="90000"/>'
_SOFT = '<a:lumMod val="65000"/><a:lumOff val="35000"/>'
_SHADE = '<a:lumMod val="82000"/>'
"""A tint, soft ink and a gray ground, where the theme has no slot for them: all themes but ours."""
_SINGLE = 1.2
"""What spaces between paragraphs are counted in: the line of a usual font, as part of its size."""
_TALL = 1.3
"""The line of a font, as part of its size, above which another one cannot take its place."""
_FONTS = {"heading": "+mj", "text": "+mn"}
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative'
    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>'
    "</a:extLst>"
)
_NO_WORDS = "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>"
_BLOCKS = ("h1", "h2", "p")
_MARKS = re.compile(f"([{''.join(mark.sign for mark in CONCEPT_MARKS)}]+)")
_MARK_FONT = "".join(f'<a:{slot} typeface="Arial"/>' for slot in ("latin", "ea", "cs", "sym"))
"""A font of every PowerPoint in which marks are of one size: they would come from several."""


def hundredths(points: float) -> int:
    """Points in the file's unit for sizes of type."""
    return round(points * 100)


def parsed(text: str) -> _Element:
    """An element from XML whose first tag declares nothing."""
    head, _, rest = text.partition(">")
    closing = "/" if head.endswith("/") else ""
    element: _Element = parse_xml(f"{head.removesuffix('/')} {_DECLARED}{closing}>{rest}")
    return element


def q(name: str) -> str:
    """``a:t`` with its namespace in full."""
    prefix, _, tag = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{tag}"


def xfrm(box: SlideBox) -> str:
    return (
        f'<a:xfrm><a:off x="{emu(box.x)}" y="{emu(box.y)}"/>'
        f'<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/></a:xfrm>'
    )


def solid(look: Look, colour: str) -> str:
    """A fill in a colour of the look, by its slot in the theme; none without a colour."""
    if not colour:
        return "<a:noFill/>"
    name, ours = look.swaps.get(colour, colour), bool(look.slides.grounds)
    if name == "soft":
        slot, changed = _SLOTS["ink"], _SOFT
    elif name == "spread":
        slot, changed = _SLOTS["paper"], _SHADE
    elif name.endswith("-tint") and not (ours and name in _SLOTS):
        slot, changed = _SLOTS[name.removesuffix("-tint")], _TINT
    else:
        slot, changed = _SLOTS[name], ""
    return f'<a:solidFill><a:schemeClr val="{slot}">{changed}</a:schemeClr></a:solidFill>'


def geometry(box: SlideBox, form: str = "rect") -> str:
    return f'{xfrm(box)}<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom>'


def rectangle(look: Look, number: int, name: str, box: SlideBox, colour: str) -> str:
    """A bar or ground that means nothing and is never read aloud."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{escape(name)}">{_DECORATIVE}</p:cNvPr>'
        f'<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{geometry(box)}'
        f"{solid(look, colour)}<a:ln><a:noFill/></a:ln></p:spPr>{_NO_WORDS}</p:sp>"
    )


def body_properties(place: SlidePlaceholder) -> str:
    """How words stand in a place: no room at its edges but its own, never shrunk to fit."""
    anchor = {"top": "t", "middle": "ctr", "bottom": "b"}[place.anchor]
    pad = emu(place.pad)
    return (
        f'<a:bodyPr wrap="square" lIns="{pad}" tIns="{pad}" rIns="{pad}" bIns="{pad}"'
        f' anchor="{anchor}"><a:noAutofit/></a:bodyPr>'
    )


def exact_lines(look: Look, style: SlideTextStyle) -> str:
    """Lines in points, where a font's are much higher than those of what may stand in for it.

    A part of a line would then be too little: words of the stand-in would touch.
    """
    tall = slide_leading(look.families[style.family]) > _TALL and look.slides.grounds
    points = hundredths(style.leading * style.size)
    return f'<a:lnSpc><a:spcPts val="{points}"/></a:lnSpc>' if tall else ""


def paragraph_style(
    look: Look, place: SlidePlaceholder, style: SlideTextStyle, level: int = 1, extra: str = ""
) -> str:
    """How paragraphs and characters of a place are set, as a level of a list of styles."""
    natural = slide_leading(look.families[style.family])
    part = f'<a:lnSpc><a:spcPct val="{round(100000 * style.leading / natural)}"/></a:lnSpc>'
    align = {"left": "l", "middle": "ctr", "right": "r"}[place.align]
    font, tag = _FONTS[style.family], f"a:lvl{level}pPr"
    direction = ' rtl="1"' if look.direction == "rtl" else ""
    return (
        f'<{tag} marL="0" indent="0" algn="{align}"{extra}{direction}>'
        f"{exact_lines(look, style) or part}"
        f'<a:spcBef><a:spcPts val="0"/></a:spcBef>'
        f'<a:spcAft><a:spcPct val="{round(100000 * style.after / _SINGLE)}"/></a:spcAft><a:buNone/>'
        f'<a:defRPr sz="{hundredths(style.size)}" b="{int(style.bold)}" i="0">'
        f"{solid(look, place.colour or style.colour)}"
        f'<a:latin typeface="{font}-lt"/><a:ea typeface="{font}-ea"/><a:cs typeface="{font}-cs"/>'
        f"</a:defRPr></{tag}>"
    )


def picture_shape(number: int, name: str, alt: str, relation: str, box: SlideBox) -> str:
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name={quoteattr(name)} descr={quoteattr(alt)}/>'
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/>'
        f'</p:nvPicPr><p:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/>'
        f"</a:stretch></p:blipFill><p:spPr>{geometry(box)}</p:spPr></p:pic>"
    )


def text_box(
    look: Look, number: int, name: str, box: SlideBox, place: SlidePlaceholder, words: str,
    size: float = 0, *, bold: bool | None = None,
) -> str:  # fmt: skip
    """Paragraphs in a box of their own, set as a place says, or in another size (points)."""
    style = look.slides.types[place.type]
    changed = {"size": size or style.size, "bold": style.bold if bold is None else bold}
    style = style.model_copy(update=changed)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(name)}/>'
        f'<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>{geometry(box)}'
        f"{solid(look, place.fill)}</p:spPr><p:txBody>{body_properties(place)}"
        f"<a:lstStyle>{paragraph_style(look, place, style)}</a:lstStyle>{words}</p:txBody></p:sp>"
    )


def bare_paragraph(words: str, language: str) -> str:
    return f"<a:p>{_run(SlideRun(words), f' lang={quoteattr(language)}')}</a:p>"


_Placed = TypeVar("_Placed", SlideBox, SlidePlaceholder)


@dataclass
class ShapeWriter:
    """Draws a figure as native shapes, each with the next of the ``numbers``.

    Those that hold words are called ``name`` and set as ``place`` says.
    """

    look: Look
    language: str
    area: ChartArea
    place: SlidePlaceholder
    numbers: Iterator[int]
    name: str

    def _placed(self, shape: _Placed) -> _Placed:
        """On the other side of the area where people read from the right."""
        if self.look.direction == "ltr":
            return shape
        return shape.mirrored(2 * self.area.box.x + self.area.box.width)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, weight: float) -> str:
        if x1 == x2:
            box = SlideBox(x=x1 - weight / 2, y=y1, width=weight, height=y2 - y1)
        else:
            box = SlideBox(x=x1, y=(y1 + y2 - weight) / 2, width=x2 - x1, height=weight)
        return self._shape("rect", box, colour, "")

    def ellipse(self, box: SlideBox, fill: str, outline: str) -> str:
        return self._shape("ellipse", box, fill, outline)

    def bar(self, box: SlideBox, fill: str, outline: str, weight: float) -> str:
        return self._shape("rect", box, fill, outline, weight)

    def triangle(self, box: SlideBox, colour: str, weight: float) -> str:
        return self._shape("triangle", box, "", colour, weight)

    def words(
        self, box: SlideBox, lines: Sequence[str], size: float, *, align: Align = "middle",
        bold: bool | None = None, colour: str = "", anchor: Anchor = "middle",
    ) -> Iterator[str]:  # fmt: skip
        changed = {"anchor": anchor, "align": align, "pad": 0, "colour": colour, "box": box}
        place = self._placed(self.place.model_copy(update=changed))
        words = bare_paragraph(run_on(lines), self.language)
        number = next(self.numbers)
        yield text_box(self.look, number, self.name, place.box, place, words, size, bold=bold)

    def labels(self, labels: ChartLabels, *, top: bool = False) -> Iterator[str]:
        for box, lines in zip(labels.boxes, labels.lines, strict=True):
            yield from self.words(box, lines, labels.size, anchor="top" if top else "middle")

    def _shape(
        self, form: str, box: SlideBox, fill: str, outline: str, outlined: float = 0.9
    ) -> str:
        number, box = next(self.numbers), self._placed(box)
        weight = f' w="{emu(outlined)}"' if outline else ""
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{number}"/><p:cNvSpPr/><p:nvPr/>'
            f"</p:nvSpPr><p:spPr>{geometry(box, form)}{solid(self.look, fill)}"
            f"<a:ln{weight}>{solid(self.look, outline)}</a:ln></p:spPr>{_NO_WORDS}</p:sp>"
        )


def group(number: int, name: str, box: SlideBox, alt: str, shapes: str) -> str:
    """Shapes as one drawing, which has its words for those who cannot see it."""
    corner = f'x="{emu(box.x)}" y="{emu(box.y)}"'
    size = f'cx="{emu(box.width)}" cy="{emu(box.height)}"'
    return (
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{number}" name={quoteattr(name)}'
        f" descr={quoteattr(alt)}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>"
        f"<a:xfrm><a:off {corner}/><a:ext {size}/><a:chOff {corner}/><a:chExt {size}/></a:xfrm>"
        f"</p:grpSpPr>{shapes}</p:grpSp>"
    )


@dataclass(frozen=True)
class SlideRun:
    """A stretch of words; a ``line_break`` has none."""

    words: str
    bold: bool = False
    italic: bool = False
    line_break: bool = False


def paragraphs(element: _Element, language: str) -> str:
    """The XML of all paragraphs in an element of the page, or of the one that it is."""
    inside = [child for child in element if child.tag in _BLOCKS] or [element]
    return "".join(paragraph(list(_runs(each, SlideRun(""))), language) for each in inside)


def paragraph(runs: list[SlideRun], language: str) -> str:
    """The XML of a paragraph; spaces at its ends are left out."""
    spoken = f" lang={quoteattr(language)}"
    words = "".join(_run(run, spoken) for run in _trimmed(runs))
    layout = '<a:pPr rtl="1"/>' if text_direction(language) == "rtl" else ""
    return f"<a:p>{layout}{words}<a:endParaRPr{spoken}/></a:p>"


def _run(run: SlideRun, spoken: str) -> str:
    if run.line_break:
        return f"<a:br><a:rPr{spoken}/></a:br>"
    face = (' b="1"' if run.bold else "") + (' i="1"' if run.italic else "")
    parts = enumerate(_MARKS.split(run.words))
    return "".join(
        f"<a:r><a:rPr{spoken}{face}>{_MARK_FONT if marked % 2 else ''}</a:rPr>"
        f"<a:t>{escape(words)}</a:t></a:r>"
        for marked, words in parts
        if words
    )


def _runs(element: _Element, face: SlideRun) -> Iterator[SlideRun]:
    yield replace(face, words=_spaced(str(element.text or "")))
    for child in element:
        if child.tag == "br":
            yield SlideRun("", line_break=True)
        else:
            bold, italic = face.bold or child.tag == "strong", face.italic or child.tag == "em"
            yield from _runs(child, replace(face, bold=bold, italic=italic))
        yield replace(face, words=_spaced(str(child.tail or "")))


def _spaced(text: str) -> str:
    return " ".join(split_words(f".{text}."))[1:-1]


def _trimmed(runs: list[SlideRun]) -> list[SlideRun]:
    kept = [run for run in runs if run.words or run.line_break]
    if kept:
        kept[0] = replace(kept[0], words=kept[0].words.lstrip())
        kept[-1] = replace(kept[-1], words=kept[-1].words.rstrip())
    return [run for run in kept if run.words or run.line_break]
