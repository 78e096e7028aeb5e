"""Filled PDF forms: every sheet in a file, and why there is none if so.

The story: the file's pages with their widgets and marks; which form each page is; which pages are
one person's; the readings of each sheet; and a remark on everything that was not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BytesIO

import pikepdf
from pikepdf import Pdf

from facilitator.collectors.form_registry import (
    ForeignFormError,
    ForeignPages,
    FormName,
    FormRegistry,
    ParsedFile,
    form_in_property,
)
from facilitator.collectors.pdf.pages import FilePage, read_pages, restore_widgets
from facilitator.collectors.pdf.readings import PdfSheet, find_sheets, pages_of_listed_fields
from facilitator.collectors.pdf.remarks import (
    PdfSheetRemarks,
    none_of_ours,
    nothing_in,
    on_attachments,
    on_pages,
    on_unknown_fields,
)
from facilitator.collectors.pdf.streams import check_structure
from facilitator.collectors.pdf.texts import xfa_values
from facilitator.collectors.quoting import page_numbers
from facilitator.errors import SourceError
from facilitator.model.form import FORM_KEY
from facilitator.model.submission import Submission
from facilitator.tables.office_files import damaged_file, encrypted_file

_XFA = "Its XFA part (Adobe's other kind of form) was not read."
_DAMAGE = (
    *(pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError),
    *(RuntimeError, OverflowError),
)


def collect(data: bytes, registry: FormRegistry) -> ParsedFile:
    """The sheets of a PDF. Raises SourceError, without a place, where it has none."""
    check_structure(data)
    with _open(data) as pdf:
        pages, loose = restore_widgets(pdf, read_pages(pdf, data))
        if loose and not any(page.widgets for page in pages):
            pages, loose = pages_of_listed_fields(pages, loose), []
        forms = _forms(pdf, pages)
        if not any(forms.values()):
            raise none_of_ours(pdf, pages)
        foreign = tuple(_foreign(forms, registry))
        ours = {p: form for p, form in forms.items() if form and form.letters in registry.forms}
        if not ours:
            raise ForeignFormError(foreign[0].form)
        other = [page for page, form in forms.items() if form is None]
        sheets, remarks = _read_sheets(pdf, ours, other, registry)
        filled = tuple(sheet for sheet in sheets if sheet.readings)
        if not filled:
            raise nothing_in(pdf, ours, sheets, registry)
        unknown = on_unknown_fields(loose, () if registry.private else None)
        return ParsedFile(filled, (*remarks, *unknown, *on_attachments(pdf)), foreign)


@contextmanager
def _open(data: bytes) -> Iterator[Pdf]:
    try:
        with Pdf.open(BytesIO(data)) as pdf:
            yield pdf
    except pikepdf.PasswordError as error:
        raise encrypted_file() from error
    except SourceError:
        raise
    except _DAMAGE as error:
        raise damaged_file() from error


def _forms(pdf: Pdf, pages: Sequence[FilePage]) -> dict[FilePage, FormName | None]:
    """Which form each page is: what the whole file says, unless its pages are of several forms."""
    whole = form_in_property(str(pdf.docinfo.get(f"/{FORM_KEY}", "")))
    feet = {page.foot for page in pages if page.foot}
    if whole and len(feet) <= 1:
        return {page: whole if page.foot or page.widgets or not feet else None for page in pages}
    only = next(iter(feet)) if len(feet) == 1 else whole
    return {page: page.foot or (only if page.widgets else None) for page in pages}


def _foreign(
    forms: Mapping[FilePage, FormName | None], registry: FormRegistry
) -> Iterator[ForeignPages]:
    pages: dict[FormName, list[int]] = {}
    for page, form in forms.items():
        if form and form.letters not in registry.forms:
            pages.setdefault(form, []).append(page.number)
    for form, numbers in pages.items():
        yield ForeignPages(form, page_numbers(numbers))


def _read_sheets(
    pdf: Pdf,
    ours: Mapping[FilePage, FormName],
    other: Sequence[FilePage],
    registry: FormRegistry,
) -> tuple[list[Submission], list[str]]:
    """Every sheet, filled in or not, and what to tell of the pages beside them."""
    stray = [m for page in (*ours, *other) if not page.widgets for m in page.marks]
    values = xfa_values(pdf)
    sheets = find_sheets(ours, stray, registry)
    if not sheets and values:
        # A form of Adobe's other kind has no fields on its pages at all.
        form = next(iter(ours.values()))
        sheets = [PdfSheet(form.letters, registry.form_blanks(form), (), tuple(stray))]
    is_only = len(sheets) == 1
    read = [sheet.read(registry, values, is_only=is_only) for sheet in sheets]
    remarks = list(on_pages(ours, other, read, registry))
    if not is_only:
        remarks += filter(None, [PdfSheetRemarks((), stray, (), registry.private).note()])
        remarks += [_XFA] * bool(values)
    return read, remarks
