"""Reads a PDF back with other libraries than the one that wrote it.

Lengths are millimetres on paper, from the left and from the top; pages count from 1.
"""

from __future__ import annotations

import ctypes
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Object
from PIL import Image, ImageChops
from pypdfium2 import raw

MM = 25.4 / 72
WHITE = 250


@dataclass(frozen=True)
class Box:
    """A rectangle on paper."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def overlaps(self, other: Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: Box, slack: float = 0.0) -> bool:
        return (
            self.left - slack <= other.left
            and self.top - slack <= other.top
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )


@dataclass(frozen=True)
class Widget:
    """One place on paper where a field is filled in; ``state`` is what a button turns on."""

    name: str
    state: str
    page: int
    box: Box
    tooltip: str
    identity: tuple[int, int]


@dataclass(frozen=True)
class Leaf:
    """What an element of the structure tree shows: marked content, or one widget."""

    page: int
    mcid: int | None = None
    widget: tuple[int, int] | None = None


@dataclass(frozen=True)
class Element:
    """An element of the structure tree."""

    tag: str
    source: Any = field(compare=False, repr=False)
    kids: tuple[Element | Leaf, ...] = ()

    def everything(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.everything()

    def leaves(self) -> Iterator[Leaf]:
        """All content below, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Leaf):
                yield kid
            else:
                yield from kid.leaves()

    def attribute(self, name: str) -> Any:
        """An entry of the element's attribute object, or None."""
        found = self.source.get("/A")
        return None if found is None else found.get(f"/{name}")


class Pdf:
    """One PDF, kept open while it is read."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.file = pikepdf.open(BytesIO(data))
        self._pages = pypdfium2.PdfDocument(data)
        self._pages.init_forms()
        # Kept by the file itself, so that they go with it: they are most of the tests' memory.
        self.letters = cache(self._letters)
        self.shapes = cache(self._shapes)
        self.picture = cache(self._picture)

    @property
    def pages(self) -> range:
        return range(1, len(self.file.pages) + 1)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height."""
        width, height = self._page(page).get_size()
        return width * MM, height * MM

    def _page(self, page: int) -> Any:
        return self._loaded[page - 1]

    @cached_property
    def _loaded(self) -> list[Any]:
        return [self._pages[index] for index in range(len(self._pages))]

    @cached_property
    def _texts(self) -> list[Any]:
        return [page.get_textpage() for page in self._loaded]

    def text(self, page: int) -> str:
        """The words of a page in the order in which they are drawn, one space between them."""
        return plain(str(self._texts[page - 1].get_text_bounded()))

    def lines(self, page: int) -> list[str]:
        """The same, line by line."""
        text = str(self._texts[page - 1].get_text_bounded())
        return [plain(line) for line in text.splitlines() if line.strip()]

    def whole_text(self) -> str:
        """The words of all pages."""
        return " ".join(self.text(page) for page in self.pages)

    def _letters(self, page: int) -> list[tuple[str, Box]]:
        """Every visible character with its place."""
        text, height = self._texts[page - 1], self.size(page)[1]
        found = []
        for index in range(text.count_chars()):
            letter = str(text.get_text_range(index, 1))
            if letter.strip():
                left, bottom, right, top = (v * MM for v in text.get_charbox(index, loose=False))
                found.append((letter, Box(left, height - top, right, height - bottom)))
        return found

    def _shapes(self, page: int) -> list[Box]:
        """The bounds of every drawn path."""
        height = self.size(page)[1]
        found = []
        for thing in self._page(page).get_objects(max_depth=8):
            if thing.type == raw.FPDF_PAGEOBJ_PATH:
                left, bottom, right, top = (v * MM for v in thing.get_bounds())
                found.append(Box(left, height - top, right, height - bottom))
        return found

    def circles(self, page: int) -> list[Box]:
        """The outer outline of every circle to cross: a drawn round about a button's widget."""
        drawn = [shape for shape in self.shapes(page) if shape.width < 8 and shape.height < 8]
        return [
            next(shape for shape in drawn if shape.holds(widget.box, 0.05))
            for widget in self.widgets_on(page)
            if widget.state
        ]

    def _picture(self, page: int, dots_per_mm: float = 4, *, forms: bool = False) -> Image.Image:
        """The page in greys; the fields as they are filled in only if asked for."""
        bitmap = self._page(page).render(
            scale=dots_per_mm * MM, grayscale=True, may_draw_forms=forms, draw_annots=forms
        )
        image: Image.Image = bitmap.to_pil().convert("L")
        return image

    def ink(self, page: int, area: Box, *, forms: bool = False) -> Box | None:
        """The part of an area in which anything is printed, or None for white paper."""
        dots = 4
        image = self.picture(page, dots, forms=forms)
        cut = (
            round(area.left * dots),
            round(area.top * dots),
            round(area.right * dots),
            round(area.bottom * dots),
        )
        dark = image.crop(cut).point(lambda value: 255 if value < WHITE else 0)
        found = dark.getbbox()
        if found is None:
            return None
        left, top, right, bottom = (value / dots for value in found)
        return Box(area.left + left, area.top + top, area.left + right, area.top + bottom)

    @cached_property
    def widgets(self) -> tuple[Widget, ...]:
        """All of them, page by page."""
        return tuple(
            self._widget(annotation, number)
            for number, page in enumerate(self.file.pages, start=1)
            for annotation in page.obj.get("/Annots", Array())
            if annotation.get("/Subtype") == "/Widget"
        )

    def widgets_on(self, page: int) -> list[Widget]:
        return [widget for widget in self.widgets if widget.page == page]

    def _widget(self, source: Object, page: int) -> Widget:
        height = self.size(page)[1]
        x1, y1, x2, y2 = (float(value) * MM for value in source.Rect)
        states = [key for key in _states(source) if key != "/Off"]
        return Widget(
            name=str(source.T if "/T" in source else source.Parent.T),
            state=states[0].removeprefix("/") if states else "",
            page=page,
            box=Box(min(x1, x2), height - max(y1, y2), max(x1, x2), height - min(y1, y2)),
            tooltip=str(source.get("/TU", "")),
            identity=source.objgen,
        )

    @cached_property
    def tree(self) -> Element:
        """The structure tree, from its one Document element."""
        (root,) = self._elements(self.file.Root.StructTreeRoot.K, 0)
        assert isinstance(root, Element)
        return root

    @cached_property
    def _numbers(self) -> dict[tuple[int, int], int]:
        return {page.obj.objgen: number for number, page in enumerate(self.file.pages, start=1)}

    def _elements(self, kids: Any, page: int) -> Iterator[Element | Leaf]:
        for kid in kids if isinstance(kids, Array) else (kids,):
            if isinstance(kid, int):
                yield Leaf(page, mcid=kid)
            elif kid.get("/Type") == "/OBJR":
                target = kid.Obj
                yield Leaf(self._numbers[target.P.objgen], widget=target.objgen)
            else:
                own = self._numbers[kid.Pg.objgen] if "/Pg" in kid else page
                below = tuple(self._elements(kid.K, own)) if "/K" in kid else ()
                yield Element(str(kid.S).removeprefix("/"), kid, below)

    def words_of(self, element: Element) -> str:
        """What an element says, its text put together from the marked content."""
        return plain(
            " ".join(
                self._marked[leaf.page - 1].get(leaf.mcid, "")
                for leaf in element.leaves()
                if leaf.mcid is not None
            )
        )

    @cached_property
    def _marked(self) -> list[dict[int, str]]:
        return [
            _marked_text(page, text) for page, text in zip(self._loaded, self._texts, strict=True)
        ]

    def outline(self) -> list[tuple[str, int, int]]:
        """Every bookmark: its level from 0, title and page."""
        return [
            (plain(mark.get_title()), mark.level, mark.get_dest().get_index() + 1)
            for mark in self._pages.get_toc()
        ]

    def fonts(self) -> Iterator[Object]:
        """Every font that any part of the file can draw with."""
        for thing in self.file.objects:
            if isinstance(thing, Dictionary) and thing.get("/Type") == "/Font":
                yield thing


def _states(source: Object) -> list[str]:
    appearance = source.get("/AP")
    if appearance is None or isinstance(appearance.N, pikepdf.Stream):
        return []
    return [str(key) for key in dict(appearance.N)]


def _marked_text(page: Any, text: Any) -> dict[int, str]:
    found: dict[int, str] = {}
    for thing in page.get_objects(max_depth=8):
        if thing.type != raw.FPDF_PAGEOBJ_TEXT:
            continue
        number = raw.FPDFPageObj_GetMarkedContentID(thing)
        size = raw.FPDFTextObj_GetText(thing, text, None, 0)
        buffer = (ctypes.c_ushort * (size // 2 + 1))()
        raw.FPDFTextObj_GetText(thing, text, buffer, size)
        said = bytes(buffer)[:size].decode("utf-16-le").rstrip("\0")
        found[number] = found.get(number, "") + said
    return found


def plain(text: str) -> str:
    """Words with one space between them, ligatures and hyphenation marks undone."""
    for joined, apart in (("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi"), ("ﬄ", "ffl")):
        text = text.replace(joined, apart)
    return " ".join(text.replace("\ufffe", "").replace("\u00ad", "").split())


def is_blank(pdf: Pdf, page: int) -> bool:
    """A back that says that it is empty, because what follows begins on a front."""
    return pdf.text(page).strip() == "This side is left empty."


def differ(one: Image.Image, other: Image.Image, tolerance: int = 40) -> bool:
    """Whether two pictures of one size show different things."""
    return any(ImageChops.difference(one, other).histogram()[tolerance:])


def faults(data: bytes) -> list[str]:
    """What an independent checker of PDF/UA-1 finds.

    It looks at 16 of the 106 rules that a machine can check, such as content that is not tagged,
    tables without heads and links without words; of fonts it looks at nothing. In a file with
    bookmarks it stumbles over its own rule on empty headings.
    """
    pdfua = pytest.importorskip("pdfua")
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        report = pdfua.validate(file.name)
    assert {rule.rule_id for rule in report.skipped} <= {"UA-14-001"}
    return [f"{found.rule_id} {found.message}" for found in report.findings]
