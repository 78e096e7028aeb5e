"""PDF files as other programs leave them, made anew: joined, renamed, rewritten, drawn upon."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, PageCopyWarning, Pdf, String

Rename = Callable[[int, str], str]
"""A file's number (from 0) and the name of a field, to its name in the joined file."""


def saved(pdf: Pdf) -> bytes:
    target = BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PageCopyWarning)  # fields in no form are what we want
        pdf.save(target)
    return target.getvalue()


def changed(data: bytes, change: Callable[[Pdf], None]) -> bytes:
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        return saved(pdf)


def same_names(_: int, name: str) -> str:
    return name


def joined(
    files: Sequence[bytes],
    rename: Rename = same_names,
    order: Iterable[tuple[int, int]] | None = None,
    *,
    grouped: bool = False,
    listed: bool = True,
) -> bytes:
    """Several files in one: ``order`` has file and page, each from 0.

    ``grouped`` puts the fields of each file below one of its own, ``listed`` says
    whether the joined file has a form at all.
    """
    sources = [pikepdf.open(BytesIO(data)) for data in files]
    if order is None:
        order = [(n, p) for n, one in enumerate(sources) for p in range(len(one.pages))]
    target = Pdf.new()
    tops: dict[int, dict[tuple[int, int], Object]] = {}
    for number, page in order:
        target.pages.append(sources[number].pages[page])
        for widget in target.pages[-1].obj.get("/Annots", Array()):
            top = widget.get("/Parent", widget)
            tops.setdefault(number, {})[top.objgen] = top
    fields = Array()
    for number, several in tops.items():
        for top in several.values():
            top.T = String(rename(number, str(top.T)))
        fields.extend(_below_one(target, number, several) if grouped else several.values())
    if listed:
        target.Root.AcroForm = target.make_indirect(Dictionary(Fields=fields, NeedAppearances=True))
    return saved(target)


def _below_one(pdf: Pdf, number: int, fields: Mapping[tuple[int, int], Object]) -> list[Object]:
    group = pdf.make_indirect(Dictionary(T=String(str(number)), Kids=Array(fields.values())))
    for one in fields.values():
        one.Parent = group
    return [group]


def without_form(pdf: Pdf) -> None:
    """As mutool clean with pages, and PyMuPDF's select."""
    del pdf.Root["/AcroForm"]


def without_parents(pdf: Pdf) -> None:
    """As pypdf's add_page, and pdfunite."""
    for page in pdf.pages:
        for widget in page.obj.get("/Annots", Array()):
            if "/Parent" in widget:
                del widget["/Parent"]


def off_the_pages(pdf: Pdf) -> None:
    """As pdfunite: widgets know the page that they stood on, and no page knows them."""
    without_parents(pdf)
    for page in list(pdf.pages):
        old = pdf.make_indirect(Dictionary(Type=Name.Page, Contents=page.obj.Contents))
        for widget in page.obj.get("/Annots", Array()):
            widget.P = old
        kept = pdf.make_indirect(Array(page.obj.get("/Annots", Array())))
        pdf.Root["/Kept"] = Array([*pdf.Root.get("/Kept", Array()), kept])
        page.obj.Annots = Array()


def field(pdf: Pdf, name: str) -> Object:
    return next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == name)


def page_of(pdf: Pdf, name: str) -> int:
    """The page, from 0, on which a field stands."""
    own = field(pdf, name)
    wanted = {own.objgen, *(kid.objgen for kid in own.get("/Kids", Array()))}
    return next(
        number
        for number, page in enumerate(pdf.pages)
        if wanted & {widget.objgen for widget in page.obj.get("/Annots", Array())}
    )


def renamed(data: bytes, names: Mapping[str, str]) -> bytes:
    def change(pdf: Pdf) -> None:
        for one in pdf.Root.AcroForm.Fields:
            one.T = String(names.get(str(one.T), str(one.T)))

    return changed(data, change)
