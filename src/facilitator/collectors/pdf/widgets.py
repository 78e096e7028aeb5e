"""Widgets: what is filled in on a PDF's pages, each with the field that it shows.

They are found on the pages, because programs that cut and join files often lose the list of fields
and seldom a page's own widgets; what the list has and no page is found through the list.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from lxml import etree
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from facilitator.collectors.pdf.streams import read_stream
from facilitator.errors import SourceError
from facilitator.model.form import Rect
from facilitator.text.interface import t
from facilitator.text.plain_text import page_numbers

OFF = "Off"
MOST_WIDGETS = 30_000
"""More than two hundred sheets of a hundred blanks, or a hundred sheets of three hundred."""
_DEEPEST = 8
_LARGEST_TEXT = 100_000
"""Bytes of one answer."""
_POINTS = 72 / 25.4
"""In a millimetre."""
_NUMBERED = re.compile(r"(?:\s?\[\d+\]|\s?\(\d+\)|[+#_.\s-]\d+)$")
_LONGEST_NAME = 500

ObjectId = tuple[int, int]
"""By which a file knows one of its objects; (0, 0) for one that stands inside another."""


class PageBox(NamedTuple):
    """A rectangle on a page, in points from its bottom left corner."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def area(self) -> float:
        return max(0.0, self.right - self.left) * max(0.0, self.top - self.bottom)

    def has_middle_of(self, other: PageBox) -> bool:
        across, up = (other.left + other.right) / 2, (other.bottom + other.top) / 2
        return self.left <= across <= self.right and self.bottom <= up <= self.top

    def overlap(self, other: PageBox) -> float:
        """The shared area as a share of the smaller box."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.top, other.top) - max(self.bottom, other.bottom)
        smaller = min(self.area, other.area)
        return 0.0 if width <= 0 or height <= 0 or smaller <= 0 else width * height / smaller

    def in_millimetres(self, page: PageBox) -> Rect:
        """From the page's top left corner, as in form records."""
        return Rect(
            left=(self.left - page.left) / _POINTS,
            top=(page.top - self.top) / _POINTS,
            width=(self.right - self.left) / _POINTS,
            height=(self.top - self.bottom) / _POINTS,
        )


def parse_box(numbers: Object | None) -> PageBox | None:
    """The rectangle of four numbers, whichever corners they name."""
    if not isinstance(numbers, Array) or len(numbers) != len(PageBox._fields):
        return None
    corners = list(numbers)
    if not all(isinstance(number, int | float | Decimal) for number in corners):
        return None
    x, y, far_x, far_y = (float(number) for number in corners)
    return PageBox(min(x, far_x), min(y, far_y), max(x, far_x), max(y, far_y))


@dataclass(frozen=True, eq=False)
class Widget:
    """One place of a field: a line to write on, or one of a choice's circles.

    ``chain`` is the widget itself and the fields above it. ``page`` is numbered from 1, 0 for a
    field that stands on no page. ``kind`` is ``Tx``, ``Btn``, ``Ch``, ``Sig`` or empty where the
    file has lost it. ``on`` is the state of a button that is chosen, ``shown`` the one that it has
    on the page; None where the file does not say.
    """

    chain: tuple[Object, ...]
    page: int
    name: str
    kind: str
    box: PageBox | None
    on: str = ""
    shown: str | None = None

    @property
    def id(self) -> ObjectId:
        return self.chain[0].objgen

    @property
    def field(self) -> ObjectId:
        """What is the same for all buttons of one choice."""
        return self.chain[-1].objgen

    @property
    def place(self) -> str:
        return page_numbers([self.page]) if self.page else ""

    def inherited(self, key: str) -> Object | None:
        """The first value under a key, its own or of a field above it."""
        return next((part[key] for part in self.chain if key in part), None)

    @property
    def is_shown(self) -> bool:
        return self.shown not in (None, OFF)

    @property
    def state(self) -> str | None:
        """What the field says is chosen; None where it says nothing at all."""
        value = self.inherited("/V")
        if not isinstance(value, Name | String):
            return None
        return text_of(value) or OFF

    def texts(self) -> list[str]:
        texts = [text for part in self.chain if (text := text_of(part.get("/V"))).strip()]
        return list(dict.fromkeys(texts))

    def options(self) -> list[Object]:
        values = self.inherited("/Opt")
        return list(values) if isinstance(values, Array) else []

    def appearance(self) -> Object | None:
        """How the widget is drawn; of a button, a drawing for each state."""
        return _normal_appearance(self.inherited("/AP"))

    @property
    def is_filled(self) -> bool:
        if self.kind == "Btn":
            return self.is_shown or self.state not in (None, OFF)
        if self.kind == "Sig":
            return isinstance(self.inherited("/V"), Dictionary)
        return bool(self.texts()) or self.inherited("/RV") is not None


def widgets_on(page: Object, number: int) -> Iterator[Widget]:
    for annotation in annotations_on(page):
        if annotation.get("/Subtype") == Name.Widget:
            yield read_widget(annotation, number)


def annotations_on(page: Object) -> list[Object]:
    annotations = page.get("/Annots")
    several = list(annotations) if isinstance(annotations, Array) else []
    return [annotation for annotation in several if isinstance(annotation, Dictionary)]


def read_widget(annotation: Object, page: int) -> Widget:
    """Raises SourceError where the fields above it have no end."""
    chain = [annotation]
    while isinstance(parent := chain[-1].get("/Parent"), Dictionary):
        if len(chain) > _DEEPEST:
            raise too_many_fields()
        chain.append(parent)
    names = [str(part["/T"]) for part in reversed(chain) if "/T" in part]
    kind = next((part["/FT"] for part in chain if "/FT" in part), None)
    states = drawn_states(annotation)
    state = annotation.get("/AS")
    shown = text_of(state) if isinstance(state, Name) else None
    drawn = [state for state in (*(states or ()), shown or OFF) if state != OFF]
    return Widget(
        chain=tuple(chain),
        page=page,
        name=".".join(names),
        kind=text_of(kind) or ("Btn" if states is not None else ""),
        box=parse_box(annotation.get("/Rect")),
        on=drawn[0] if drawn else "",
        shown=shown,
    )


def drawn_states(annotation: Object) -> list[str] | None:
    normal = _normal_appearance(annotation.get("/AP"))
    if not isinstance(normal, Dictionary) or isinstance(normal, Stream):
        return None
    return [_decode_name(name.encode(errors="surrogateescape")) for name in sorted(normal.keys())]


def _normal_appearance(drawings: Object | None) -> Object | None:
    return drawings.get("/N") if isinstance(drawings, Dictionary) else None


def acro_form(pdf: Pdf) -> Object | None:
    form = pdf.Root.get("/AcroForm")
    return form if isinstance(form, Dictionary) else None


def listed_fields(pdf: Pdf) -> Iterator[Object]:
    """Fields and buttons of the form's own list that have nothing below them."""
    form = acro_form(pdf)
    fields = form.get("/Fields") if form is not None else None
    waiting = [(field, 0) for field in fields][::-1] if isinstance(fields, Array) else []
    seen = 0
    while waiting:
        field, depth = waiting.pop()
        seen += 1
        if seen > MOST_WIDGETS or depth > _DEEPEST:
            raise too_many_fields()
        if not isinstance(field, Dictionary):
            continue
        kids = field.get("/Kids")
        if isinstance(kids, Array) and len(kids):
            waiting.extend((kid, depth + 1) for kid in reversed(list(kids)))
        else:
            yield field


def too_many_fields() -> SourceError:
    return SourceError.because(t("pdf-many-fields"), hint=t("form-type-in"))


def blank_named(name: str, known: Container[str]) -> tuple[str, str]:
    """The blank that a field's full name means, and what was put around it; empty if none.

    Joining two files renames the second one's fields: ``code+1`` (qpdf), ``1.code`` (pdftk), ``code
    [3068]`` (PyMuPDF), ``code_2``, ``doc0.code``; Adobe's designer puts them into a tree with a
    number after each part: ``form1[0].page[0].code[0]``.
    """
    parts = name[:_LONGEST_NAME].split(".")
    for part in (name, *reversed(parts)):
        stem, longer = part, ""
        while stem and stem != longer:
            if stem in known:
                return stem, name.replace(stem, "*", 1)
            stem, longer = _NUMBERED.sub("", stem, count=1), stem
    return "", ""


def text_of(value: Object | None) -> str:
    """What a value says. Raises SourceError for one that unpacks to far too much."""
    if isinstance(value, Stream):
        data = read_stream(value, _LARGEST_TEXT)
        is_wide = data.startswith((b"\xfe\xff", b"\xff\xfe"))
        return data.decode("utf-16" if is_wide else "utf-8-sig", errors="replace")
    if isinstance(value, Array):
        return "; ".join(filter(None, map(text_of, value)))
    if isinstance(value, String):
        return str(value)
    return _decode_name(bytes(value)) if isinstance(value, Name) else ""


def _decode_name(data: bytes) -> str:
    """Older programs write names in Latin-1."""
    try:
        return data.decode().removeprefix("/")
    except UnicodeDecodeError:
        return data.decode("latin-1").removeprefix("/")


def plain_text(markup: str) -> str:
    """The words of formatted text, a line for each paragraph."""
    root = parse_markup(markup.encode()) if markup.strip() else None
    if root is None:
        return ""
    blocks = list(root.iter("{*}p", "{*}div")) or [root]
    lines = (" ".join("".join(map(str, block.itertext())).split()) for block in blocks)
    return "\n".join(filter(None, lines))


def parse_markup(data: bytes) -> etree._Element | None:
    """XML as well as it can be read; nothing is fetched or expanded."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root: etree._Element | None = etree.fromstring(data, parser)
    return root
