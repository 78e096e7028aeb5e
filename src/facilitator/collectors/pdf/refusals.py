"""Why a PDF has no sheet in it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from pikepdf import Pdf

from facilitator.collectors.form_registry import FormName, FormRegistry
from facilitator.collectors.pdf.attachments import attached
from facilitator.collectors.pdf.pages import FilePage
from facilitator.collectors.pdf.xfa import has_xfa
from facilitator.errors import SourceError
from facilitator.model.submission import Submission

_TYPE_IN = 'Type its answers into the workbook that "facilitator new responses" makes.'
_XFA = "It is an XFA form, the other kind that Adobe's programs make, and its answers are not read."


def none_of_ours(pdf: Pdf, pages: Collection[FilePage]) -> SourceError:
    """The refusal of a file that says of no form that it is it."""
    inside = next(attached(pdf), "")
    if inside:
        return SourceError.because(
            f"It is none of our forms. {inside}", hint="Collect the files that it carries."
        )
    if has_xfa(pdf):
        return SourceError.because(_XFA, hint=_TYPE_IN)
    if any(page.text.strip() or page.widgets for page in pages):
        return SourceError.because(
            "It is none of our forms.", hint="Collect worksheets that facilitator made."
        )
    return SourceError.because(
        f"It looks printed and scanned ({len(pages)} pages), and marks on paper are not read.",
        hint=_TYPE_IN,
    )


def nothing_in(
    pdf: Pdf, ours: Mapping[FilePage, FormName], sheets: Sequence[Submission], asked: FormRegistry
) -> SourceError:
    """The refusal of a file of our form in which no answer can be read."""
    inside = next(attached(pdf), "")
    if not sheets:
        if has_xfa(pdf):
            return SourceError.because(_XFA, hint=_TYPE_IN)
        copies = _copies(ours, asked)
        joined = f"It holds {copies} copies of the form: collect them singly." if copies > 1 else ""
        return _because(
            "Its blanks are gone: it was printed to a file, or flattened.", joined, inside
        )
    note = " ".join(dict.fromkeys(sheet.note for sheet in sheets if sheet.note))
    marks = any(not mark.is_note for page in ours for mark in page.marks)
    if marks:
        told = "Its blanks are empty: it was filled in with a pen on a screen."
        return _because(told, note, inside)
    if note or inside:
        return _because("Its blanks are empty.", note, inside)
    return SourceError.because("Nothing is filled in.", hint="Ask for the filled one.")


def _because(*sentences: str) -> SourceError:
    return SourceError.because(" ".join(filter(None, sentences)), hint=_TYPE_IN)


def _copies(ours: Mapping[FilePage, FormName], asked: FormRegistry) -> int:
    """How many times the file has as many pages as its form."""
    letters = {form.letters for form in ours.values()}
    pages = sum(len(asked.pages.get(one, ())) for one in letters)
    return len(ours) // pages if pages else 1
