"""A composed deck as a PowerPoint file: slides fill the placeholders of their layouts."""

from __future__ import annotations

from io import BytesIO
from xml.sax.saxutils import quoteattr

import pptx
from lxml.etree import _Element
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.presentation import Presentation
from pptx.slide import Slide, SlideLayout
from pptx.util import Emu

from facilitator.compose.document import Document
from facilitator.compose.raster import logo_as_png
from facilitator.compose.slide_drawings import read_figure
from facilitator.errors import FacilitatorError
from facilitator.formats.job import Job
from facilitator.formats.office_core import write_core
from facilitator.formats.office_language import office_language
from facilitator.formats.pptx.bars import add_bars
from facilitator.formats.pptx.drawings import Pencil
from facilitator.formats.pptx.master import (
    FOOT_INDEX,
    NUMBER_INDEX,
    build_master,
    indices,
    slide_number,
)
from facilitator.formats.pptx.package import forget_template, zipped
from facilitator.formats.pptx.scale_bars import add_scale_bars
from facilitator.formats.pptx.template import SlidesTemplate
from facilitator.formats.pptx.theme import themed
from facilitator.formats.pptx.words import Run, one_paragraph, paragraphs
from facilitator.formats.pptx.xml import emu, hundredths, made, q, xfrm
from facilitator.model.slide_geometry import LayoutGeometry, SlideBox

_LOGO_ID = 9
_SIZE = "font-size:"


def write(job: Job) -> bytes:
    """The bytes of a PowerPoint file: the same for the same document and epoch."""
    document, epoch = job.document, job.epoch or 0
    own: SlidesTemplate | None = job.slides_template
    deck = own.opened() if own else pptx.Presentation()
    if own:
        forget_template(deck.part)
    else:
        _dress(deck, document)
    sections = [one for one in document.tree.findall("body/section") if one.get("data-layout")]
    if not sections:
        raise FacilitatorError.because("The document has no slide.", where=document.name)
    if not own:
        _logo(deck, document, sections[0])
    for section in sections:
        _Writing(deck, document, section).write()
    _list_notes(deck)
    write_core(deck, document, epoch)
    return zipped(deck, epoch)


def _dress(deck: Presentation, document: Document) -> None:
    look, main = document.look, deck.part
    forget_template(main)
    deck.slide_width, deck.slide_height = Emu(emu(look.slides.width)), Emu(emu(look.slides.height))
    size = main._element.find(q("p:sldSz"))  # noqa: SLF001 - python-pptx keeps it to itself
    size.attrib.pop("type", None)
    for said in main._element.iter(q("a:defRPr")):  # noqa: SLF001
        if said.get("lang"):
            said.set("lang", office_language(document.language))
    theme = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme.blob = themed(theme.blob, look, "facilitator")
    build_master(main, look)


def _logo(deck: Presentation, document: Document, section: _Element) -> None:
    """The client's logo on the master, so that it stands on every slide and is changed once."""
    image = next(section.iter("img"), None)
    box = document.look.slides.logo
    if image is None or box is None:
        return
    picture = document.pictures[image.get("src", "").partition(":")[2]]
    width, height = picture.within(box.width, box.height)
    part = deck.slide_master.part
    _, relation = part.get_or_add_image_part(BytesIO(logo_as_png(image, document)))
    place = SlideBox(x=box.x + box.width - width, y=box.y, width=width, height=height)
    part._element.cSld.spTree.append(  # noqa: SLF001
        made(
            f'<p:pic><p:nvPicPr><p:cNvPr id="{_LOGO_ID}" name="Logo"'
            f" descr={quoteattr(image.get('alt', ''))}/><p:cNvPicPr><a:picLocks"
            ' noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill>'
            f'<a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
            f'<p:spPr>{xfrm(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
            "</p:pic>"
        )
    )


class _Writing:
    """One slide being written."""

    def __init__(self, deck: Presentation, document: Document, section: _Element) -> None:
        self.document = document
        self.look = document.look
        self.section = section
        self.kind = section.get("data-layout", "")
        self.layout: LayoutGeometry = self.look.slides.layouts[self.kind]
        self.numbers = indices(self.layout)
        own = self.layout.source
        order = list(self.look.slides.layouts).index(self.kind) if own is None else own
        source: SlideLayout = deck.slide_layouts[order]
        self.theirs = None if own is None else source
        self.slide: Slide = deck.slides.add_slide(source)
        self.tree = self.slide.shapes._spTree  # noqa: SLF001
        for shape in list(self.slide.shapes):
            self.tree.remove(shape._element)  # noqa: SLF001

    def write(self) -> None:
        """Places in reading order, then what is drawn, then foot and number; and the notes."""
        for element in self.section.iter("div"):
            place = element.get("data-place", "")
            if place in self.layout.places:
                self._words(place, element)
        for figure in self.section.iter("figure"):
            self._figure(figure)
        foot = self.section.find("footer/p/span[@class='left']")
        shown = self.section.get("id", "").rpartition("-")[2]
        if foot is not None:
            self._running("Footer", "ftr", FOOT_INDEX, paragraphs(foot, self.language))
        number = f"<a:p>{slide_number(shown)}</a:p>"
        self._running("Slide number", "sldNum", NUMBER_INDEX, number)
        self._notes()

    @property
    def language(self) -> str:
        """The language of all words."""
        return office_language(self.document.language)

    def _words(self, place: str, element: _Element) -> None:
        if self.theirs is not None:
            self._on_theirs(place, element, self.theirs)
            return
        if place == "title":
            asked = 'type="ctrTitle"' if self.kind == "title" else 'type="title"'
        elif place == "subtitle":
            asked = f'type="subTitle" idx="{self.numbers[place]}"'
        else:
            asked = f'type="body" sz="quarter" idx="{self.numbers[place]}"'
        name = place.replace("-", " ").capitalize()
        self._shape(name, asked, paragraphs(element, self.language), _smaller(element))

    def _on_theirs(self, name: str, element: _Element, source: SlideLayout) -> None:
        """Words in a placeholder of a client's own layout, or in a box where it has none."""
        place, said = self.layout.places[name], paragraphs(element, self.language)
        size = _points(element) or self.look.slides.types[place.type].size
        called = name.replace("-", " ").capitalize()
        if place.index is None:
            pencil = Pencil(self.look, self.language, self._next())
            self.tree.append(made(pencil.paragraphs(place.box, said, place, size, called)))
            return
        stated = place.stated or _points(element)
        self._shape(called, _as_theirs(source, name, place.index), said,
                    _level(size) if stated else "")  # fmt: skip

    def _shape(self, name: str, asked: str, said: str, styles: str = "") -> None:
        number = self._next()
        self.tree.append(
            made(
                f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(name)}/><p:cNvSpPr>'
                f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {asked}/></p:nvPr></p:nvSpPr>'
                f"<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle>{styles}</a:lstStyle>{said}"
                "</p:txBody></p:sp>"
            )
        )

    def _figure(self, element: _Element) -> None:
        figure = read_figure(element)
        index = self.numbers.get("figure") if self.theirs is None else None
        if figure.kind in ("paired", "strips"):
            add_scale_bars(self.slide, self.look, figure, index)
            return
        if figure.kind != "grouped_bars":
            pencil = Pencil(self.look, self.language, self._next())
            self.tree.append(made(pencil.group(figure)))
            return
        said = add_bars(self.slide, self.look, figure, index)
        pencil = Pencil(self.look, self.language, self._next())
        place = self.layout.places["figure"].model_copy(update={"anchor": "middle"})
        size = self.look.slides.types[place.type].size
        for one in said:
            self.tree.append(made(pencil.words(one.box, one.text, place, size, one.text)))

    def _running(self, name: str, kind: str, index: int, said: str) -> None:
        """Foot or number: a placeholder, or a box where a client's layout has none."""
        place = self.look.slides.foot if kind == "ftr" else self.look.slides.number
        if self.theirs is None:
            self._shape(name, f'type="{kind}" sz="quarter" idx="{index}"', said)
            return
        size = self.look.slides.types[place.type].size
        asked = next((p for p in _asked(self.theirs) if p.get("type") == kind), None)
        if asked is None:
            pencil = Pencil(self.look, self.language, self._next())
            self.tree.append(made(pencil.paragraphs(place.box, said, place, size, name)))
        else:
            # Theirs is often smaller than what can be read from the last row.
            self._shape(name, _attributes(asked), said, _level(size))

    def _notes(self) -> None:
        notes = self.section.find("div[@class='notes']")
        if notes is None or not len(notes):
            return
        frame = self.slide.notes_slide.notes_text_frame
        said = []
        for element in notes:
            words = " ".join("".join(map(str, element.itertext())).split())
            bold = element.get("class") in ("label", "stage")
            said.append(one_paragraph([Run(words, bold=bold)], self.language))
        body = frame._txBody  # noqa: SLF001
        for old in body.findall(q("a:p")):
            body.remove(old)
        body.extend(made(f"<a:r>{''.join(said)}</a:r>"))

    def _next(self) -> int:
        """A number that no shape of this slide has."""
        return (
            max((int(one) for one in self.tree.xpath("//@id") if str(one).isdigit()), default=1) + 1
        )


def _points(element: _Element) -> float:
    """The size of a place whose words had to be set smaller than its layout says; 0 for others."""
    style = element.get("style", "")
    if _SIZE not in style:
        return 0.0
    return float(style.partition(_SIZE)[2].partition("pt")[0])


def _smaller(element: _Element) -> str:
    points = _points(element)
    return _level(points) if points else ""


def _level(points: float) -> str:
    return f'<a:lvl1pPr><a:defRPr sz="{hundredths(points)}"/></a:lvl1pPr>'


def _asked(source: SlideLayout) -> list[_Element]:
    """What the placeholders of a client's layout are asked for by."""
    return list(source._element.iter(q("p:ph")))  # noqa: SLF001


def _as_theirs(source: SlideLayout, place: str, index: int) -> str:
    titles = ("title", "ctrTitle")
    for asked in _asked(source):
        is_title = asked.get("type", "") in titles
        if is_title if place == "title" else asked.get("idx", "0") == str(index) and not is_title:
            return _attributes(asked)
    raise KeyError(place)


def _attributes(asked: _Element) -> str:
    return " ".join(f"{name!s}={quoteattr(str(value))}" for name, value in asked.attrib.items())


def _list_notes(deck: Presentation) -> None:
    """Name the notes master in the file's own list, where PowerPoint looks for it."""
    main = deck.part
    element = main._element  # noqa: SLF001
    if element.find(q("p:notesMasterIdLst")) is not None:
        return
    for key, relation in main.rels.items():
        if relation.reltype == RELATIONSHIP_TYPE.NOTES_MASTER:
            masters = element.find(q("p:sldMasterIdLst"))
            masters.addnext(
                made(f'<p:notesMasterIdLst><p:notesMasterId r:id="{key}"/></p:notesMasterIdLst>')
            )
            return
