"""A composed deck as a PowerPoint file: slides fill the placeholders of their layouts."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from itertools import count
from xml.sax.saxutils import quoteattr
from zipfile import ZipFile

import pptx
from lxml.etree import _Element
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.parts.presentation import PresentationPart
from pptx.presentation import Presentation
from pptx.slide import Slide, SlideLayout

from facilitator.charts import CHARTS
from facilitator.charts.powerpoint import ChartSlide, emu
from facilitator.compose.charts import read_figure, slide_area, words_of
from facilitator.compose.document import Document
from facilitator.compose.raster import logo_as_png
from facilitator.errors import FacilitatorError
from facilitator.formats import Job
from facilitator.formats.office_file import APP, TYPES, write_core
from facilitator.formats.pptx.client_template import SlidesTemplate
from facilitator.formats.pptx.drawingml import (
    ShapeWriter,
    SlideRun,
    bare_paragraph,
    exact_lines,
    group,
    hundredths,
    paragraph,
    paragraphs,
    parsed,
    picture_shape,
    q,
    text_box,
)
from facilitator.formats.pptx.master import (
    NUMBER_INDEX,
    asked_for,
    build_master,
    build_theme,
    called,
    indices,
    logo_plate,
    slide_number,
)
from facilitator.model.slides import LayoutGeometry, SlideBox, SlidePlaceholder
from facilitator.system.repeatable_zip import repeatable_zip
from facilitator.text.interface import t
from facilitator.text.locale import office_language
from facilitator.text.translator import translator

_LOGO_ID = 9
_SIZE = "font-size:"
_PACKED = (".xlsx", ".png", ".jpeg", ".jpg", ".gif")
_FORGOTTEN = ("printerSettings", "thumbnail")


def write(job: Job) -> bytes:
    """The bytes of a PowerPoint file: the same for the same document and epoch."""
    document, epoch = job.document, job.epoch or 0
    client: SlidesTemplate | None = job.slides_template
    deck = client.opened() if client else pptx.Presentation()
    _forget_origin(deck.part)
    sections = [one for one in document.tree.findall("body/section") if one.get("data-layout")]
    if not sections:
        raise FacilitatorError.because(t("page-no-slide"), where=document.name)
    if not client:
        _apply_look(deck, document)
        _add_logo(deck, document, sections[0])
    for section in sections:
        _SlideWriter(deck, document, section).write()
    _list_notes(deck)
    write_core(deck.core_properties, document, epoch)
    return _zipped(deck, epoch)


def _forget_origin(main: PresentationPart) -> None:
    package = main.package
    for owner in (main, package):
        relations = owner._rels  # noqa: SLF001 - python-pptx offers no other way to drop one
        for key, relation in list(relations.items()):
            if relation.reltype.rpartition("/")[2] in _FORGOTTEN:
                relations.pop(key)
    for relation in package._rels.values():  # noqa: SLF001
        if relation.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES:
            relation.target_part.blob = APP


def _zipped(deck: Presentation, epoch: int) -> bytes:
    """Parts in a fixed order; what is packed already is stored."""
    stream = BytesIO()
    deck.save(stream)
    with ZipFile(stream) as source:
        names = sorted(source.namelist(), key=lambda name: (name != TYPES, name))
        members = ((name, source.read(name)) for name in names)
        return repeatable_zip(members, epoch=epoch, stored=_PACKED)


def _apply_look(deck: Presentation, document: Document) -> None:
    look, main = document.look, deck.part
    deck.slide_width, deck.slide_height = emu(look.slides.width), emu(look.slides.height)
    size = main._element.find(q("p:sldSz"))  # noqa: SLF001 - python-pptx keeps it to itself
    size.attrib.pop("type", None)
    for properties in main._element.iter(q("a:defRPr")):  # noqa: SLF001
        if properties.get("lang"):
            properties.set("lang", office_language(document.language))
    theme = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme.blob = build_theme(theme.blob, look, "facilitator")
    build_master(main, look, translator(document.language).say)


def _add_logo(deck: Presentation, document: Document, section: _Element) -> None:
    """The client's logo on the master, so that it stands on every slide and is changed once."""
    image = section.find("div[@data-place='logo']//img")
    box = document.look.slides.logo
    if image is None or box is None:
        return
    picture = document.pictures[image.get("src", "").partition(":")[2]]
    width, height = picture.within(box.width, box.height)
    part, name = deck.slide_master.part, called(translator(document.language).say, "logo")
    _, relation = part.get_or_add_image_part(BytesIO(logo_as_png(image, document)))
    left = box.x if document.look.direction == "rtl" else box.x + box.width - width
    place = SlideBox(x=left, y=box.y, width=width, height=height)
    picture_xml = picture_shape(_LOGO_ID, name, image.get("alt", ""), relation, place)
    plate = logo_plate(document.look, translator(document.language).say, place)
    part._element.cSld.spTree.extend((parsed(plate), parsed(picture_xml)))  # noqa: SLF001


class _SlideWriter:
    def __init__(self, deck: Presentation, document: Document, section: _Element) -> None:
        self.document = document
        self.language = office_language(document.language)
        self.say = translator(document.language).say
        self.section = section
        self.kind = section.get("data-layout", "")
        self.look = document.look.on_ground(self.kind)
        self.layout: LayoutGeometry = self.look.slides.layouts[self.kind]
        self.indices = indices(self.layout)
        client = self.layout.source
        order = list(self.look.slides.layouts).index(self.kind) if client is None else client
        layout: SlideLayout = deck.slide_layouts[order]
        self.client_layout = None if client is None else layout
        self.slide: Slide = deck.slides.add_slide(layout)
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
        shown = self.section.get("id", "").rpartition("-")[2]
        self._number(f"<a:p>{slide_number(shown)}</a:p>")
        self._notes()

    def _words(self, name: str, element: _Element) -> None:
        place, words = self.layout.places[name], paragraphs(element, self.language)
        size = _points(element)
        if self.client_layout is None:
            asked = asked_for(self.kind, name, self.indices)
            style = self.look.slides.types[place.type].model_copy(update={"size": size})
            self._fill(called(self.say, name), asked, words, size, exact_lines(self.look, style))
        elif place.index is None:
            self._text_box(called(self.say, name), place.box, place, words, size)
        else:
            asked = _attributes(_client_placeholder(self.client_layout, name, place.index))
            usual = self.look.slides.types[place.type].size if place.stated else 0
            self._fill(called(self.say, name), asked, words, size or usual)

    def _fill(self, name: str, asked: str, words: str, size: float = 0, lines: str = "") -> None:
        """Words in a placeholder; ``size`` in points where it is not that of the layout."""
        level = f'<a:lvl1pPr>{lines}<a:defRPr sz="{hundredths(size)}"/></a:lvl1pPr>' if size else ""
        self.tree.append(
            parsed(
                f'<p:sp><p:nvSpPr><p:cNvPr id="{self._next_id()}" name={quoteattr(name)}/>'
                f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {asked}/></p:nvPr>'
                f"</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle>{level}</a:lstStyle>{words}"
                "</p:txBody></p:sp>"
            )
        )

    def _text_box(
        self, name: str, box: SlideBox, place: SlidePlaceholder, words: str, size: float = 0
    ) -> None:
        self.tree.append(
            parsed(text_box(self.look, self._next_id(), name, box, place, words, size))
        )

    def _figure(self, element: _Element) -> None:
        """A native chart with what it cannot say beside its bars, a group of shapes, a picture."""
        drawing = element.find("img")
        if drawing is not None:
            self._drawing(drawing)
            return
        figure = read_figure(element)
        kind, area = CHARTS[figure.kind], slide_area(self.look, figure.kind)
        if kind.add_to_slide:
            index = self.indices.get("figure") if self.client_layout is None else None
            place = self.layout.places["figure"].model_copy(update={"anchor": "middle"})
            target = ChartSlide(self.slide, area, index, mirrored=self.look.direction == "rtl")
            for beside in kind.add_to_slide(target, figure):
                words = bare_paragraph(beside.text, self.language)
                coloured = place.model_copy(update={"colour": beside.colour})
                self._text_box(beside.text, target.placed(beside.box), coloured, words)
        elif kind.draw_shapes:
            numbers = count(self._next_id())
            number = next(numbers)
            place, name = self.layout.places["figure"], called(self.say, "words")
            writer = ShapeWriter(self.look, self.language, area, place, numbers, name)
            shapes = "".join(kind.draw_shapes(writer, figure))
            self.tree.append(
                parsed(group(number, called(self.say, "drawing"), area.box, figure.alt, shapes))
            )

    def _drawing(self, image: _Element) -> None:
        png = BytesIO(logo_as_png(image, self.document, self.layout.ground or "paper"))
        _, relation = self.slide.part.get_or_add_image_part(png)
        picture = self.document.pictures[image.get("src", "").partition(":")[2]]
        box = self.layout.places["figure"].box
        width, height = picture.within(box.width, box.height)
        place = SlideBox(x=box.x, y=box.y, width=width, height=height)
        name, alt = called(self.say, "drawing"), image.get("alt", "")
        self.tree.append(parsed(picture_shape(self._next_id(), name, alt, relation, place)))

    def _number(self, words: str) -> None:
        """In a placeholder, or in a box where a client's layout has none."""
        name, place = called(self.say, "number"), self.look.slides.number
        if self.client_layout is None:
            self._fill(name, f'type="sldNum" sz="quarter" idx="{NUMBER_INDEX}"', words)
            return
        shapes = _placeholders(self.client_layout)
        asked = next((p for p in shapes if p.get("type") == "sldNum"), None)
        if asked is None:
            self._text_box(name, place.box, place, words)
        else:
            # Theirs is often smaller than what can be read from the last row.
            self._fill(name, _attributes(asked), words, self.look.slides.types[place.type].size)

    def _notes(self) -> None:
        notes = self.section.find("div[@class='notes']")
        if notes is None or not len(notes):
            return
        frame = self.slide.notes_slide.notes_text_frame
        names = ("slide", "notes", "number")
        for shape, name in zip(self.slide.notes_slide.placeholders, names, strict=False):
            shape.name = called(self.say, name)
        words = "".join(
            paragraph(
                [SlideRun(words_of(line), bold=line.get("class") in ("label", "stage"))],
                self.language,
            )
            for line in notes
        )
        body = frame._txBody  # noqa: SLF001
        for old in body.findall(q("a:p")):
            body.remove(old)
        body.extend(parsed(f"<a:r>{words}</a:r>"))

    def _next_id(self) -> int:
        used = (int(number) for number in self.tree.xpath("//@id") if str(number).isdigit())
        return max(used, default=1) + 1


def _points(element: _Element) -> float:
    """The size of a place whose words had to be set smaller than its layout says; 0 for others."""
    _, found, size = element.get("style", "").partition(_SIZE)
    return float(size.partition("pt")[0]) if found else 0.0


def _placeholders(layout: SlideLayout) -> Iterator[_Element]:
    yield from layout._element.iter(q("p:ph"))  # noqa: SLF001


def _client_placeholder(layout: SlideLayout, place: str, index: int) -> _Element:
    for asked in _placeholders(layout):
        is_title = asked.get("type", "") in ("title", "ctrTitle")
        if is_title if place == "title" else asked.get("idx", "0") == str(index) and not is_title:
            return asked
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
                parsed(f'<p:notesMasterIdLst><p:notesMasterId r:id="{key}"/></p:notesMasterIdLst>')
            )
            return
