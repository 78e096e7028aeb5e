"""Filled PDF forms: the fields by the names of their blanks, and why there are none if so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from facilitator.errors import SourceError
from facilitator.formats.collectors.asked import (
    Asked,
    Collected,
    FormName,
    at_the_foot,
    carried,
    form_blanks,
    read,
)
from facilitator.formats.collectors.pdf_weight import must_be_modest, pages_are_modest
from facilitator.model.blanks import Blank
from facilitator.model.form import FORM_KEY
from facilitator.model.response import TICKED, Reading, Sheet

_TYPE_IN = 'Type its answers into the workbook that "facilitator new responses" makes.'
_MOST_FIELDS = 5_000
_MOST_PAGES = 400
_PAGES_LOOKED_AT = 12
_DEEPEST = 8
_INK = frozenset({"/Ink", "/FreeText", "/Stamp", "/Line", "/Square", "/Circle", "/Polygon"})
"""Annotations that people draw with a pen on a screen."""
_OFF = "Off"
_FORM_KEY = f"/{FORM_KEY}"
_LARGEST_TEXT = 100_000
"""Bytes of one text as it is packed."""


def collect(data: bytes, asked: Asked) -> Collected:
    """The one sheet of a PDF. Raises SourceError, without a place, where it has none."""
    must_be_modest(data)
    with _opened(data) as pdf:
        if len(pdf.pages) > _MOST_PAGES:
            raise SourceError.because(f"It has {len(pdf.pages):,} pages.", hint=_TYPE_IN)
        fields = dict(_fields(pdf))
        words = "" if _FORM_KEY in pdf.docinfo else _words(pdf, data)
        form = _form(pdf, words)
        if form is None:
            raise _unknown(pdf, has_text=bool(fields or words.strip()))
        blanks = {blank.name: blank for blank in form_blanks(form, asked)}
        code = _text(fields[asked.code]) if asked.code in fields else ""
        drawn = tuple(_drawn_on(pdf))
        readings = tuple(_readings(fields, blanks, asked.code, _pages(pdf)))
        if not readings:
            raise _nothing_in(fields, blanks, drawn)
        note = ""
        if drawn:
            pages = ", ".join(map(str, drawn))
            note = f"What was drawn or typed freely on page {pages} was not read."
        return Collected((Sheet(code=code, form=form.letters, readings=readings, note=note),))


@contextmanager
def _opened(data: bytes) -> Iterator[Pdf]:
    try:
        with Pdf.open(BytesIO(data)) as pdf:
            yield pdf
    except pikepdf.PasswordError as error:
        raise SourceError.because(
            "It is protected with a password.", hint="Save it without one, or ask for it again."
        ) from error
    except SourceError:
        raise
    except (
        *(pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError),
        *(RuntimeError, OverflowError),
    ) as error:
        raise SourceError.because(
            "It is damaged or was cut off on its way.", hint="Ask for it again."
        ) from error


def _fields(pdf: Pdf) -> Iterator[tuple[str, Object]]:
    """Every field that is filled in by itself, by its full name."""
    form = pdf.Root.get("/AcroForm")
    listed = form.get("/Fields") if isinstance(form, Dictionary) else None
    if not isinstance(listed, Array):
        return
    waiting = [(field, "", 0) for field in listed][::-1]
    seen = 0
    while waiting:
        field, above, depth = waiting.pop()
        seen += 1
        if seen > _MOST_FIELDS or depth > _DEEPEST:
            raise SourceError.because("Its form has more fields than any of ours.", hint=_TYPE_IN)
        if not isinstance(field, Dictionary):
            continue
        part = str(field.get("/T", ""))
        name = ".".join(filter(None, (above, part)))
        kids = field.get("/Kids")
        below = list(kids) if isinstance(kids, Array) else []
        if any(isinstance(kid, Dictionary) and "/T" in kid for kid in below):
            waiting.extend((kid, name, depth + 1) for kid in reversed(below))
        elif name:
            yield name, field


def _pages(pdf: Pdf) -> dict[tuple[int, int], int]:
    """By what is filled in, the page (from 1) on which it stands."""
    return {
        note.objgen: number
        for number, page in enumerate(pdf.pages, start=1)
        if isinstance(notes := page.obj.get("/Annots"), Array)
        for note in notes
        if isinstance(note, Dictionary)
    }


def _readings(
    fields: Mapping[str, Object],
    blanks: Mapping[str, Blank],
    code: str,
    pages: Mapping[tuple[int, int], int],
) -> Iterator[Reading]:
    for name, blank in blanks.items():
        field = fields.get(name)
        if field is None or name == code:
            continue
        page = next((p for part in (field, *_buttons(field)) if (p := pages.get(part.objgen))), 0)
        place = f"page {page}" if page else ""
        if blank.kind == "tick":
            yield from _ticked(blank, _states(field), place)
        elif blank.kind == "choice":
            yield from _chosen(blank, _states(field), place)
        elif found := read(blank, _text(field), place):
            yield found


def _ticked(blank: Blank, states: list[str], place: str) -> Iterator[Reading]:
    if states:
        yield Reading(blank=blank.name, value=TICKED, place=place)


def _chosen(blank: Blank, states: list[str], place: str) -> Iterator[Reading]:
    """One reading a state: two that are on at once are two answers."""
    known = {choice.value for choice in blank.choices}
    for state in states:
        sure = state in known
        yield Reading(
            blank=blank.name,
            value=state,
            confidence=1.0 if sure else 0.0,
            doubt="" if sure else f"“{state}” is none of the answers.",
            place=place,
        )


def _buttons(field: Object) -> list[Object]:
    """What a field is seen as on its pages, where that is not the field itself."""
    kids = field.get("/Kids")
    below = list(kids) if isinstance(kids, Array) else []
    return [kid for kid in below if isinstance(kid, Dictionary)]


def _states(field: Object) -> list[str]:
    """The states that are on: as the field says, and as its buttons show where it says nothing."""
    value = field.get("/V")
    said = str(value).removeprefix("/") if isinstance(value, Name | pikepdf.String) else ""
    shown = [
        str(button["/AS"]).removeprefix("/")
        for button in _buttons(field) or [field]
        if isinstance(button.get("/AS"), Name)
    ]
    on = [state for state in dict.fromkeys(shown) if state != _OFF]
    if said and said != _OFF:
        # A program that sets the value alone leaves all buttons off; one that shows another
        # state than it says has been at odds with itself, and so are the two readings.
        return list(dict.fromkeys([said, *on]))
    return on


def _text(field: Object) -> str:
    value = field.get("/V")
    if isinstance(value, pikepdf.Stream) and int(value.get("/Length", 0)) < _LARGEST_TEXT:
        return value.read_bytes().decode("utf-8", errors="replace")
    if isinstance(value, Array):
        return "; ".join(str(one) for one in value)
    if isinstance(value, pikepdf.String | Name):
        return str(value).removeprefix("/") if isinstance(value, Name) else str(value)
    return ""


def _form(pdf: Pdf, words: str) -> FormName | None:
    """Which form it is: as the file says, or else as the foot of its pages does."""
    said = pdf.docinfo.get(_FORM_KEY)
    return (carried(str(said)) if said is not None else None) or at_the_foot(words)


def _words(pdf: Pdf, data: bytes) -> str:
    """The words on its first pages; nothing where there are none."""
    import pypdfium2

    if not pages_are_modest(pdf, _PAGES_LOOKED_AT):
        return ""

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return ""
    try:
        pages = range(min(len(document), _PAGES_LOOKED_AT))
        return "\n".join(document[number].get_textpage().get_text_range() for number in pages)
    except pypdfium2.PdfiumError:
        return ""
    finally:
        document.close()


def _drawn_on(pdf: Pdf) -> Iterator[int]:
    """The pages, from 1, on which somebody has drawn or typed beside the fields."""
    for number, page in enumerate(pdf.pages, start=1):
        notes = page.obj.get("/Annots")
        if isinstance(notes, Array) and any(
            isinstance(note, Dictionary) and str(note.get("/Subtype", "")) in _INK for note in notes
        ):
            yield number


def _unknown(pdf: Pdf, *, has_text: bool) -> SourceError:
    if has_text:
        return SourceError.because(
            "It is none of our forms.", hint="Collect worksheets that facilitator made."
        )
    return SourceError.because(
        f"It looks printed and scanned ({len(pdf.pages)} pages), and marks on paper are not read.",
        hint=_TYPE_IN,
    )


def _nothing_in(
    fields: Mapping[str, Object], blanks: Mapping[str, Blank], drawn: tuple[int, ...]
) -> SourceError:
    if not fields.keys() & blanks.keys():
        return SourceError.because(
            "Its blanks are gone: it was printed to a file, or flattened.", hint=_TYPE_IN
        )
    if drawn:
        return SourceError.because(
            "Its blanks are empty: it was filled in with a pen on a screen.", hint=_TYPE_IN
        )
    return SourceError.because("Nothing is filled in.", hint="Ask for the filled one.")
