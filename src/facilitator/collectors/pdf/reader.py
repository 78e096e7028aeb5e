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
from facilitator.collectors.pdf.attachments import attached
from facilitator.collectors.pdf.pages import (
    FilePage,
    in_words,
    pages_of,
    with_lost_widgets,
)
from facilitator.collectors.pdf.pile import (
    SheetPages,
    listed_only,
    remarks_on,
    sheet_of,
    sheets_in,
)
from facilitator.collectors.pdf.refusals import none_of_ours, nothing_in
from facilitator.collectors.pdf.remarks import note_of, unknown_fields
from facilitator.collectors.pdf.xfa import xfa_values
from facilitator.collectors.pdf_weight import must_be_modest
from facilitator.errors import SourceError
from facilitator.model.form import FORM_KEY
from facilitator.model.submission import Submission

_FORM_KEY = f"/{FORM_KEY}"
_XFA = "Its XFA part (Adobe's other kind of form) was not read."


def collect(data: bytes, asked: FormRegistry) -> ParsedFile:
    """The sheets of a PDF. Raises SourceError, without a place, where it has none."""
    must_be_modest(data)
    with _opened(data) as pdf:
        pages, loose = with_lost_widgets(pdf, pages_of(pdf, data))
        if loose and not any(page.widgets for page in pages):
            pages, loose = listed_only(pages, loose), []
        forms = _forms(pdf, pages)
        if not any(forms.values()):
            raise none_of_ours(pdf, pages)
        foreign = tuple(_foreign(forms, asked))
        ours = {page: form for page, form in forms.items() if form and form.letters in asked.forms}
        if not ours:
            raise ForeignFormError(foreign[0].form)
        other = [page for page, form in forms.items() if form is None]
        sheets, remarks = _read(pdf, ours, other, asked)
        if not any(sheet.readings for sheet in sheets):
            raise nothing_in(pdf, ours, sheets, asked)
        return ParsedFile(
            sheets=tuple(sheet for sheet in sheets if sheet.readings),
            remarks=(
                *remarks,
                *unknown_fields(loose, () if asked.private else None),
                *attached(pdf),
            ),
            foreign=foreign,
        )


def _read(
    pdf: Pdf, ours: Mapping[FilePage, FormName], other: Sequence[FilePage], asked: FormRegistry
) -> tuple[list[Submission], list[str]]:
    """Every sheet, filled in or not, and what to tell of the pages beside them."""
    stray = [m for page in (*ours, *other) if not page.widgets for m in page.marks]
    values = xfa_values(pdf)
    piles = sheets_in(ours, stray, asked)
    if not piles and values:
        # A form of Adobe's other kind has no fields on its pages at all.
        form = next(iter(ours.values())).letters
        blanks = {blank.name: blank for blank in asked.forms[form]}
        piles = [SheetPages(form, blanks, (), tuple(stray))]
    is_only = len(piles) == 1
    sheets = [sheet_of(pages, asked, values, is_only=is_only) for pages in piles]
    remarks = list(remarks_on(ours, other, sheets, asked))
    if not is_only:
        remarks += filter(None, [note_of((), stray, (), asked.private)])
        remarks += [_XFA] * bool(values)
    return sheets, remarks


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


def _forms(pdf: Pdf, pages: list[FilePage]) -> dict[FilePage, FormName | None]:
    """Which form each page is: what the whole file says, unless its pages are of several forms."""
    said = pdf.docinfo.get(_FORM_KEY)
    whole = form_in_property(str(said)) if said is not None else None
    feet = {page.foot for page in pages if page.foot}
    if whole and len(feet) <= 1:
        return {page: whole if page.foot or page.widgets or not feet else None for page in pages}
    only = feet.copy().pop() if len(feet) == 1 else whole
    return {page: page.foot or (only if page.widgets else None) for page in pages}


def _foreign(forms: dict[FilePage, FormName | None], asked: FormRegistry) -> Iterator[ForeignPages]:
    """The forms that are none of the event's, each with its pages."""
    pages: dict[FormName, list[int]] = {}
    for page, form in forms.items():
        if form and form.letters not in asked.forms:
            pages.setdefault(form, []).append(page.number)
    for form, numbers in pages.items():
        yield ForeignPages(form, in_words(numbers))
