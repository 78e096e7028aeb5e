"""Widgets: what is filled in on a PDF's pages, each with the field that it shows.

They are found on the pages, because programs that cut and join files often lose the list of fields
and seldom a page's own widgets; what the list has and no page is found through the list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from facilitator.collectors.pdf.boxes import PageBox, parse_box
from facilitator.collectors.pdf_weight import read_modestly
from facilitator.errors import SourceError

OFF = "Off"
MOST_WIDGETS = 30_000
"""More than two hundred sheets of a hundred blanks, or a hundred sheets of three hundred."""
_DEEPEST = 8
_LARGEST_TEXT = 100_000
"""Bytes of one answer."""


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
    def field(self) -> tuple[int, int]:
        """What is the same for all buttons of one choice."""
        return self.chain[-1].objgen

    @property
    def place(self) -> str:
        """Where it stands, for people."""
        return f"page {self.page}" if self.page else ""

    def inherited(self, key: str) -> Object | None:
        """The first value under a key, its own or one of a field above it."""
        return next((part[key] for part in self.chain if key in part), None)

    @property
    def is_shown(self) -> bool:
        """Whether the button is drawn as chosen."""
        return self.shown not in (None, OFF)

    @property
    def state(self) -> str | None:
        """What the field says is chosen; None where it says nothing at all."""
        value = self.inherited("/V")
        if not isinstance(value, Name | String):
            return None
        return text_of(value) or OFF

    def texts(self) -> list[str]:
        """What the field says was typed, its own value and those of the fields above it."""
        said = [text for part in self.chain if (text := text_of(part.get("/V"))).strip()]
        return list(dict.fromkeys(said))

    @property
    def is_filled(self) -> bool:
        """Whether anything was typed or chosen in it."""
        if self.kind == "Btn":
            return self.is_shown or self.state not in (None, OFF)
        if self.kind == "Sig":
            return isinstance(self.inherited("/V"), Dictionary)
        return bool(self.texts()) or self.inherited("/RV") is not None


def widgets_on(page: Object, number: int) -> Iterator[Widget]:
    """The widgets of one page."""
    for annotation in annotations_on(page):
        if annotation.get("/Subtype") == Name.Widget:
            yield widget(annotation, number)


def annotations_on(page: Object) -> list[Object]:
    """Whatever lies on a page beside its printed words."""
    listed = page.get("/Annots")
    found = list(listed) if isinstance(listed, Array) else []
    return [one for one in found if isinstance(one, Dictionary)]


def widget(annotation: Object, page: int) -> Widget:
    """One widget with its field. Raises SourceError where the fields above it have no end."""
    chain = _chain(annotation)
    names = [str(part["/T"]) for part in reversed(chain) if "/T" in part]
    kind = next((part["/FT"] for part in chain if "/FT" in part), None)
    states = drawn_states(annotation)
    state = annotation.get("/AS")
    shown = text_of(state) if isinstance(state, Name) else None
    drawn = [one for one in (*(states or ()), shown or OFF) if one != OFF]
    return Widget(
        chain=chain,
        page=page,
        name=".".join(names),
        kind=text_of(kind) or ("Btn" if states is not None else ""),
        box=parse_box(annotation.get("/Rect")),
        on=drawn[0] if drawn else "",
        shown=shown,
    )


def _chain(annotation: Object) -> tuple[Object, ...]:
    chain = [annotation]
    while isinstance(above := chain[-1].get("/Parent"), Dictionary):
        if len(chain) > _DEEPEST:
            raise too_many_fields()
        chain.append(above)
    return tuple(chain)


def drawn_states(annotation: Object) -> list[str] | None:
    """The states that are drawn of a button; None where it is none."""
    drawn = annotation.get("/AP")
    normal = drawn.get("/N") if isinstance(drawn, Dictionary) else None
    if not isinstance(normal, Dictionary) or isinstance(normal, Stream):
        return None
    names = sorted(normal.keys())
    return [_name(state.encode(errors="surrogateescape")) for state in names]


def listed_fields(pdf: Pdf) -> Iterator[Object]:
    """The ends of the form's own list: fields and buttons that have nothing below them."""
    form = pdf.Root.get("/AcroForm")
    listed = form.get("/Fields") if isinstance(form, Dictionary) else None
    waiting = [(field, 0) for field in listed][::-1] if isinstance(listed, Array) else []
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
    """The refusal of a form that is none that we make."""
    return SourceError.because(
        "Its form has more fields than any of ours.",
        hint='Type its answers into the workbook that "facilitator new responses" makes.',
    )


def text_of(value: Object | None) -> str:
    """What a value says. Raises SourceError for one that unpacks to far too much."""
    if isinstance(value, Stream):
        return _decoded(read_modestly(value, _LARGEST_TEXT))
    if isinstance(value, Array):
        return "; ".join(filter(None, (text_of(one) for one in value)))
    if isinstance(value, String):
        return str(value)
    return _name(bytes(value)) if isinstance(value, Name) else ""


def _name(data: bytes) -> str:
    """A name without its stroke; older programs write names in Latin-1."""
    try:
        return data.decode().removeprefix("/")
    except UnicodeDecodeError:
        return data.decode("latin-1").removeprefix("/")


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xfe\xff", b"\xff\xfe")):
        return data.decode("utf-16", errors="replace")
    return data.decode("utf-8-sig", errors="replace")
