"""A client's own PowerPoint file: its master, layouts and theme, read and made harmless."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pptx
from pptx.exc import PythonPptxError
from pptx.presentation import Presentation

from facilitator.charts.powerpoint import EMU_PER_MM
from facilitator.errors import SourceError
from facilitator.formats.office_file import TYPES, UNREADABLE, members
from facilitator.formats.pptx.drawingml import q
from facilitator.model.slides import (
    LEAST_SIZE,
    LayoutGeometry,
    SlideBox,
    SlideGeometry,
    SlidePlaceholder,
    SlideTextStyle,
)
from facilitator.system.repeatable_zip import repeatable_zip
from facilitator.text.interface import t
from facilitator.text.plain_text import fold, quoted

_MAIN = re.compile(rb"presentationml\.(template|slideshow)\.main\+xml")
_USED = re.compile(r"ppt/(slideMasters|slideLayouts|theme)/")
_OUTSIDE = re.compile(rb'TargetMode\s*=\s*["\']External["\']')
_REACHING = re.compile(rb"relationships/(oleObject|package|control|video|audio|frame)\b")
_ENTITIES = re.compile(rb"<!DOCTYPE|<!ENTITY")
_KEPT = ("slideMaster", "theme", "presProps", "tableStyles", "notesMaster", "font")
"""What is kept of a presentation beside itself: by the last word of what relates them."""
_ABOUT = (
    "sldIdLst",
    "custShowLst",
    "extLst",
    "modifyVerifier",
    "custDataLst",
    "handoutMasterIdLst",
)
"""What a presentation says of its slides, of who may change it, and of parts that are not kept."""


@dataclass(frozen=True)
class SlidesTemplate:
    """A client's file without its slides, and the stage that its layouts make."""

    data: bytes
    stage: SlideGeometry

    def opened(self) -> Presentation:
        return pptx.Presentation(BytesIO(self.data))


def read_slides_template(path: Path, where: str, ours: SlideGeometry) -> SlidesTemplate:
    """A ``.pptx`` or ``.potx``; ``ours`` says what stands on slides.

    Raises SourceError for one that cannot be used.
    """
    try:
        found = members(path, lambda why: _refused(why, where), ".ppt")
        _must_not_reach_out(found, where)
        found[TYPES] = _MAIN.sub(b"presentationml.presentation.main+xml", found.get(TYPES, b""))
        deck = pptx.Presentation(BytesIO(repeatable_zip(found.items())))
        _without_slides(deck)
        stream = BytesIO()
        deck.save(stream)
        return SlidesTemplate(stream.getvalue(), client_geometry(deck, ours))
    except LayoutTooSmallError as error:
        raise _refused(str(error), where, error.hint) from error
    except (*UNREADABLE, PythonPptxError) as error:
        raise _refused(t("office-no-powerpoint"), where) from error


def _must_not_reach_out(found: dict[str, bytes], where: str) -> None:
    """Nothing of what is used may fetch anything, run anything or grow without end."""
    for name, content in found.items():
        if name.endswith((".xml", ".rels")) and _ENTITIES.search(content):
            raise _refused(t("office-entities"), where)
        if _USED.match(name) and name.endswith(".rels"):
            if _OUTSIDE.search(content):
                raise _refused(t("slides-master-links"), where)
            if _REACHING.search(content):
                raise _refused(t("slides-master-embeds"), where)


def _without_slides(deck: Presentation) -> None:
    """Its slides, their order and names, and whatever else is not design are left out."""
    main = deck.part
    element: Any = main._element  # noqa: SLF001 - python-pptx offers no other way to the XML
    for name in _ABOUT:
        for part in element.findall(q(f"p:{name}")):
            element.remove(part)
    for owner, kept in ((main, _KEPT), (main.package, ("officeDocument", "core-properties"))):
        relations = owner._rels  # noqa: SLF001
        for key, relation in list(relations.items()):
            if relation.reltype.rpartition("/")[2] not in kept or relation.is_external:
                relations.pop(key)


def _refused(why: str, where: str, hint: str = "") -> SourceError:
    return SourceError.because(
        t("slides-refused", why=why),
        where=where,
        hint=hint or t("slides-refused-hint"),
    )


_LEAST_WIDTH, _LEAST_HEIGHT = 150.0, 60.0
"""Millimetres that must be left for what stands on a slide."""
_SPARE = 0.8
"""Their fonts are not here to measure: Verdana, the widest of the usual, is a quarter wider."""
_PADDING = 2.54
"""Millimetres: the room that PowerPoint leaves at the edges of a placeholder, unless told."""
_TITLES = ("title", "ctrTitle")
_BODIES = ("body", "obj", "subTitle", "")
_IN_PLACEHOLDERS = ("title", "points", "answers", "contrast")
"""Our kinds of slide whose words stand in their placeholders."""
_NAMED_LAYOUTS = 6
"""Layouts that a refusal names."""
_FOOT_FROM = 0.8
"""A number higher up than this part of a slide is in nobody's way there, and is set below."""
_NAMES: dict[str, tuple[str, ...]] = {
    "title": (
        *("Title Slide", "Titelfolie", "Diapositive de titre", "Diapositiva de título"),
        *("Diapositiva titolo", "Slide de Título", "Diapositivo de título", "Titeldia"),
        *("Title", "Cover", "Cover Slide", "Titel", "Titre", "Título"),
    ),
    "obj": (
        *("Title and Content", "Titel und Inhalt", "Titre et contenu", "Título y objetos"),
        *("Título y contenido", "Titolo e contenuto", "Título e Conteúdo", "Título e objeto"),
        *("Titel en object", "Titel en inhoud", "Content", "Inhalt", "Contenu", "Contenido"),
    ),
    "tx": ("Title and Text", "Titel und Text", "Titre et texte", "Título y texto"),
    "secHead": (
        *("Section Header", "Section", "Abschnittsüberschrift", "Abschnitt", "Titre de section"),
        *("Encabezado de sección", "Intestazione sezione", "Cabeçalho da Seção", "Sectiekop"),
        *("Cabeçalho da secção",),
    ),
    "titleOnly": (
        *("Title Only", "Nur Titel", "Titre seul", "Solo el título", "Sólo el título"),
        *("Solo título", "Solo titolo", "Somente Título", "Só Título", "Alleen titel"),
    ),
    "twoObj": (
        *("Two Content", "Zwei Inhalte", "Deux contenus", "Dos objetos", "Dos contenidos"),
        *("Due contenuti", "Duas Partes de Conteúdo", "Inhoud van twee"),
    ),
    "twoTxTwoObj": (
        *("Comparison", "Vergleich", "Comparaison", "Comparación", "Confronto", "Comparação"),
        *("Vergelijking",),
    ),
    "blank": ("Blank", "Leer", "Vide", "En blanco", "Vuota", "Em Branco", "Leeg"),
}
_UNSTATED = ("", "cust")
"""What a layout says whose kind is not stated: drawn by hand, or taken from another program."""
_COUNTED = re.compile(r"^\d+ | \d+$")


class LayoutTooSmallError(Exception):
    """A file whose layouts cannot hold what has to stand on them."""

    def __init__(self, why: str, hint: str) -> None:
        super().__init__(why)
        self.hint = hint


def client_geometry(deck: Presentation, ours: SlideGeometry) -> SlideGeometry:
    """Our kinds of slide on their layouts. Raises LayoutTooSmallError where they leave no room."""
    return _ClientLayouts(deck, ours).geometry()


class _ClientLayouts:
    def __init__(self, deck: Presentation, ours: SlideGeometry) -> None:
        self.ours = ours
        self.layouts: list[Any] = list(deck.slide_layouts)
        self.master: Any = deck.slide_master
        self.width = float(deck.slide_width or 0) / EMU_PER_MM
        self.height = float(deck.slide_height or 0) / EMU_PER_MM
        self.types: dict[str, SlideTextStyle] = dict(ours.types)

    def geometry(self) -> SlideGeometry:
        body = self._chosen("obj", "tx", bodies=1) or self._roomiest()
        area = self._box(_bodies(body)[0])
        if area.width < _LEAST_WIDTH or area.height < _LEAST_HEIGHT:
            raise LayoutTooSmallError(
                t(
                    "slides-layout-small",
                    layout=body.name,
                    width=f"{area.width:.0f}",
                    height=f"{area.height:.0f}",
                ),
                t(
                    "slides-layout-small-hint",
                    width=f"{_LEAST_WIDTH:.0f}",
                    height=f"{_LEAST_HEIGHT:.0f}",
                ),
            )
        layouts = {name: self._layout(name, body, area) for name in self.ours.layouts}
        return SlideGeometry(
            width=self.width,
            height=self.height,
            rule=None,
            logo=None,
            number=self._number(self.ours.number),
            types=self.types,
            layouts=layouts,
            spare=_SPARE,
        )

    def _layout(self, name: str, body: Any, area: SlideBox) -> LayoutGeometry:  # noqa: ANN401
        ours = self.ours.layouts[name]
        source = self._source(name) or body
        places: dict[str, SlidePlaceholder] = {}
        placeholders = iter(_bodies(source) if name in _IN_PLACEHOLDERS else ())
        for part, place in ours.places.items():
            if part == "title":
                places[part] = self._placeholder(_title(source), place, 0)
            elif part in ("figure", "note", "question", "minutes"):
                places[part] = place.model_copy(update={"box": self._moved(place.box, area)})
            elif (shape := next(placeholders, None)) is not None:
                places[part] = self._placeholder(shape, place, _index(shape))
            else:
                places[part] = place.model_copy(update={"box": self._moved(place.box, area)})
        if name == "answers":
            places = self._shortened(places, "body", "note")
        if name == "contrast":
            places = self._shortened(places, "first", "question")
            places = self._shortened(places, "second", "question")
        return LayoutGeometry(name=source.name, places=places, source=self.layouts.index(source))

    def _source(self, name: str) -> Any:  # noqa: ANN401 - python-pptx is untyped
        if name == "title":
            return self._chosen("title", bodies=0)
        if name == "contrast":
            return self._chosen("twoTxTwoObj", bodies=4)
        if name in ("points", "answers"):
            return None
        if name in ("statement", "question"):
            return self._chosen("secHead", "titleOnly", bodies=0)
        return self._chosen("titleOnly", bodies=0)

    def _chosen(self, *kinds: str, bodies: int) -> Any:  # noqa: ANN401
        """The first layout of a kind, in the order of the kinds, with a title and enough bodies."""
        for kind in kinds:
            for layout in self.layouts:
                if (
                    kind_of(layout) == kind
                    and _title(layout) is not None
                    and len(_bodies(layout)) >= bodies
                ):
                    return layout
        return None

    def _roomiest(self) -> Any:  # noqa: ANN401
        """Where no layout is one for a title with content, the one that leaves the most room.

        Raises LayoutTooSmallError where that is too little, too.
        """
        fit = [layout for layout in self.layouts if _title(layout) is not None and _bodies(layout)]
        areas = [self._box(_bodies(layout)[0]) for layout in fit]
        roomy = [
            (area.width * area.height, -number)
            for number, area in enumerate(areas)
            if area.width >= _LEAST_WIDTH and area.height >= _LEAST_HEIGHT
        ]
        if not roomy:
            named = [quoted(layout.name) for layout in self.layouts[:_NAMED_LAYOUTS]]
            more = ["…"] if len(self.layouts) > _NAMED_LAYOUTS else []
            raise LayoutTooSmallError(
                t("slides-no-layout", count=len(named), layouts=[*named, *more]),
                t("slides-no-layout-hint"),
            )
        return fit[-max(roomy)[1]]

    def _placeholder(self, shape: Any, ours: SlidePlaceholder, index: int) -> SlidePlaceholder:  # noqa: ANN401
        size = self._size(shape)
        usual = self.types[ours.type]
        named = f"theirs-{ours.type}-{size:g}"
        kind = usual.model_copy(
            # Their places are often small: better a smaller title than one on two slides.
            update={"size": max(size, LEAST_SIZE), "least": LEAST_SIZE}
        )
        self.types[named] = kind
        return SlidePlaceholder(
            box=self._box(shape),
            type=named,
            anchor=ours.anchor,
            pad=_PADDING,
            index=index,
            stated=size < LEAST_SIZE,
        )

    def _shortened(
        self, places: dict[str, SlidePlaceholder], part: str, below: str
    ) -> dict[str, SlidePlaceholder]:
        upper, lower = places[part].box, places[below].box
        if upper.y + upper.height <= lower.y or lower.y - upper.y < _LEAST_HEIGHT / 2:
            return places
        shorter = upper.model_copy(update={"height": lower.y - upper.y})
        return {**places, part: places[part].model_copy(update={"box": shorter})}

    def _moved(self, box: SlideBox, area: SlideBox) -> SlideBox:
        inside = self.ours.layouts["points"].places["body"].box
        whole = self.ours.layouts["contrast"].places["title"].box
        top = self.ours.layouts["contrast"].places["first-head"].box.y
        bottom = inside.y + inside.height + 6
        across, down = area.width / whole.width, area.height / (bottom - top)
        return SlideBox(
            x=area.x + (box.x - whole.x) * across,
            y=area.y + (box.y - top) * down,
            width=box.width * across,
            height=box.height * down,
        )

    def _number(self, ours: SlidePlaceholder) -> SlidePlaceholder:
        shape = next(_shapes(self.master, "sldNum"), None)
        box = self._box(shape) if shape is not None else None
        if box is None or box.y < _FOOT_FROM * self.height:
            across, down = self.width / self.ours.width, self.height / self.ours.height
            box = SlideBox(
                x=ours.box.x * across,
                y=ours.box.y * down,
                width=ours.box.width * across,
                height=max(ours.box.height, 8.0),
            )
        return ours.model_copy(update={"box": box})

    def _box(self, shape: Any) -> SlideBox:  # noqa: ANN401
        sides = (shape.left, shape.top, shape.width, shape.height)
        x, y, width, height = (float(side or 0) / EMU_PER_MM for side in sides)
        return SlideBox(x=x, y=y, width=max(width, 1.0), height=max(height, 1.0))

    def _size(self, shape: Any) -> float:  # noqa: ANN401
        """Points, from the placeholder itself, its like on the master, or the master's styles."""
        kind = "title" if _ph(shape).get("type", "") in _TITLES else "body"
        like = [shape, *_shapes(self.master, kind)]
        styles = self.master._element.find(f".//{q(f'p:{kind}Style')}")  # noqa: SLF001
        for element in (*(one._element for one in like), styles):  # noqa: SLF001
            path = f".//{q('a:lvl1pPr')}/{q('a:defRPr')}"
            level = None if element is None else element.find(path)
            if level is not None and level.get("sz"):
                return float(level.get("sz")) / 100
        return LEAST_SIZE


def _shapes(owner: Any, *kinds: str) -> Iterator[Any]:  # noqa: ANN401
    for shape in owner.placeholders:
        if _ph(shape).get("type", "") in kinds:
            yield shape


def _ph(shape: Any) -> Any:  # noqa: ANN401
    return shape._element.find(f".//{q('p:ph')}")  # noqa: SLF001


def _title(layout: Any) -> Any:  # noqa: ANN401
    return next(_shapes(layout, *_TITLES), None)


def _bodies(layout: Any) -> list[Any]:  # noqa: ANN401
    return list(_shapes(layout, *_BODIES))


def _index(shape: Any) -> int:  # noqa: ANN401
    return int(_ph(shape).get("idx", "0"))


def kind_of(layout: Any) -> str:  # noqa: ANN401 - python-pptx is untyped
    """The kind of a layout as the standard names them; nothing where nothing tells it."""
    stated: str = layout._element.get("type", "")  # noqa: SLF001
    return stated if stated not in _UNSTATED else _BY_NAME.get(_folded(layout.name), "")


def _folded(name: str) -> str:
    """Folded, without a copy's number ("1_Title Only")."""
    return _COUNTED.sub("", fold(name))


_BY_NAME = {_folded(name): kind for kind, names in _NAMES.items() for name in names}
