"""What a person should know of a PDF: what was not taken in, and why there is no sheet if so."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from pikepdf import Dictionary, Name, Object, Pdf

from facilitator.collectors.form_registry import (
    FormName,
    FormRegistry,
    OnlyInkError,
    no_form_of_ours,
)
from facilitator.collectors.pdf.field_values import has_xfa
from facilitator.collectors.pdf.form_pages import PageFields
from facilitator.collectors.pdf.pages import FilePage, PageMark
from facilitator.collectors.pdf.widgets import OFF, Widget, annotations_on, text_of
from facilitator.errors import SourceError
from facilitator.model.submission import Submission
from facilitator.text.interface import in_sequence, t
from facilitator.text.plain_text import first_few, page_numbers, printable, quoted

_LISTED = 5
_LISTED_FILES = 3


def sheet_note(
    unknown: Sequence[Widget],
    marks: Sequence[PageMark],
    pages: Sequence[PageFields],
    private: frozenset[str],
) -> str:
    """``unknown`` are filled fields that are no blank, ``marks`` those that are no answer.

    Nothing on a page with one of the ``private`` blanks is quoted.
    """
    # Pages with blanks, none of them private; None for all pages.
    quotable: Collection[int] | None = None
    if private:
        public = (page for page in pages if page.widgets and private.isdisjoint(page.widgets))
        quotable = {page.number for page in public}
    signed = sorted({widget.page for widget in unknown if widget.kind == "Sig"})
    sentences = [
        *on_drawings([mark for mark in marks if not mark.text], pages, quotable),
        *_on_words([mark for mark in marks if mark.text], quotable),
        *on_unknown_fields([widget for widget in unknown if widget.kind != "Sig"], quotable),
    ]
    if signed:
        sentences.append(t("pdf-signature-unread", pages=page_numbers(signed)))
    return in_sequence(*sentences)


def on_drawings(
    drawn: Sequence[PageMark], pages: Sequence[PageFields], quotable: Collection[int] | None
) -> Iterator[str]:
    if not drawn:
        return
    by_number = {page.number: page for page in pages if _may_quote(page.number, quotable)}
    names = (_name_under(mark, by_number[mark.page]) for mark in drawn if mark.page in by_number)
    over = list(dict.fromkeys(filter(None, names)))
    numbers = page_numbers(sorted({mark.page for mark in drawn}))
    where = t("pdf-drawn-over", pages=numbers, over=first_few(over, _LISTED)) if over else numbers
    yield t("pdf-drawn-unread", where=where)


def _on_words(worded: Sequence[PageMark], quotable: Collection[int] | None) -> Iterator[str]:
    for is_note in (False, True):
        marks = [mark for mark in worded if mark.is_note is is_note]
        quotes = [
            _with_page(quoted(mark.text), mark.page)
            for mark in marks
            if _may_quote(mark.page, quotable)
        ]
        unquoted = sorted({mark.page for mark in marks if not _may_quote(mark.page, quotable)})
        if unquoted:
            quotes.append(t("pdf-something-on", pages=page_numbers(unquoted)))
        if quotes:
            words = first_few(quotes, _LISTED)
            yield t("pdf-comments-unread" if is_note else "pdf-written-unread", words=words)


def _may_quote(page: int, quotable: Collection[int] | None) -> bool:
    return quotable is None or page in quotable


def _with_page(what: str, page: int) -> str:
    return t("pdf-with-page", what=what, page=page) if page else what


def _name_under(mark: PageMark, page: PageFields) -> str:
    for blank, widgets in page.widgets.items():
        for widget in widgets:
            if mark.box and widget.box and widget.box.has_middle_of(mark.box):
                value = widget.on and (page.value_at(widget) or printable(widget.on))
                return f"{blank}: {value}" if value else blank
    return ""


def on_unknown_fields(widgets: Sequence[Widget], quotable: Collection[int] | None) -> Iterator[str]:
    """What the fields say is quoted on the ``quotable`` pages only; None for all."""
    if not widgets:
        return
    fields: list[str] = []
    for widget in widgets:
        name = printable(widget.name) or t("pdf-without-name")
        value = f" {quoted(_value_of(widget))}" if _may_quote(widget.page, quotable) else ""
        fields.append(_with_page(f"{name}{value}", widget.page))
    listed = first_few(fields, _LISTED)
    yield t("pdf-other-fields-unread", fields=listed)


def _value_of(widget: Widget) -> str:
    if widget.kind == "Btn":
        states = (state for state in (widget.shown, widget.state) if state not in (None, OFF))
        return next(states, "") or ""
    return "; ".join(widget.texts())


def on_attachments(pdf: Pdf) -> Iterator[str]:
    pinned = [
        _attachment_name(annotation.get("/FS"))
        for page in pdf.pages
        for annotation in annotations_on(page.obj)
        if annotation.get("/Subtype") == Name.FileAttachment
    ]
    if names := list(dict.fromkeys([*pdf.attachments, *pinned])):
        listed = first_few([printable(name) for name in names], _LISTED_FILES)
        yield t("pdf-carries-files", files=listed)


def _attachment_name(specification: Object | None) -> str:
    if not isinstance(specification, Dictionary):
        return text_of(specification) or t("pdf-unnamed")
    return text_of(specification.get("/UF")) or text_of(specification.get("/F")) or t("pdf-unnamed")


def on_empty(sheets: Sequence[Submission]) -> Iterator[str]:
    for sheet in sheets:
        if not sheet.readings and sheet.place:
            empty = t("pdf-nothing-on", place=sheet.place)
            yield in_sequence(empty, sheet.note)


def on_unread(
    ours: Mapping[FilePage, FormName],
    other: Sequence[FilePage],
    sheets: Sequence[Submission],
    drawn: Sequence[PageMark],
    pages: Sequence[PageFields],
    registry: FormRegistry,
) -> dict[int, str]:
    """Pages whose pictures may say more than their fields, and what to tell where they do not."""
    unread: dict[int, str] = {}
    for number in sorted({mark.page for mark in drawn}):
        unread[number] = "".join(on_drawings([m for m in drawn if m.page == number], pages, None))
    without = [page.number for page in ours if not page.widgets and page.number]
    forms = {form.letters for form in ours.values()}
    recorded = [page for letters in forms for page in registry.pages.get(letters, ())]
    expected = sum(not page.places for page in recorded)
    if forms <= registry.pages.keys() and len(without) > expected * max(1, len(sheets)):
        why = t("pdf-blanks-of-pages-gone", pages=page_numbers(without))
        unread |= dict.fromkeys(without, why)
    apart = (page.number for page in other)
    return unread | {n: t("pdf-no-page-of-form", page=n) for n in apart}


# Refusals


def none_of_ours(pdf: Pdf, pages: Collection[FilePage]) -> SourceError:
    if carried := next(on_attachments(pdf), ""):
        return no_form_of_ours(carried)
    if has_xfa(pdf):
        return SourceError.because(t("pdf-xfa-form"), hint=t("form-type-in"))
    if any(page.text.strip() or page.widgets for page in pages):
        return OnlyInkError(no_form_of_ours().problems)
    return OnlyInkError.because(t("pdf-picture-of-paper"), hint=t("form-type-in"))


def nothing_in(
    pdf: Pdf,
    ours: Mapping[FilePage, FormName],
    sheets: Sequence[Submission],
    registry: FormRegistry,
) -> SourceError:
    inside = next(on_attachments(pdf), "")
    notes = list(dict.fromkeys(sheet.note for sheet in sheets if sheet.note))
    if not sheets:
        if has_xfa(pdf):
            return SourceError.because(t("pdf-xfa-form"), hint=t("form-type-in"))
        letters = {form.letters for form in ours.values()}
        pages = sum(len(registry.pages.get(form, ())) for form in letters)
        copies = len(ours) // pages if pages else 1
        several = t("pdf-several-copies", count=copies) if copies > 1 else ""
        what = in_sequence(t("pdf-blanks-gone"), several)
        return OnlyInkError.because(what, hint=t("form-type-in"))
    if any(not mark.is_note for page in ours for mark in page.marks):
        return OnlyInkError.because(t("pdf-pen-on-screen"), hint=t("form-type-in"))
    if not (notes or inside):
        return OnlyInkError.because(t("collect-nothing-filled"), hint=t("collect-ask-filled"))
    told = in_sequence(t("pdf-blanks-empty"), *notes, inside)
    return SourceError.because(told, hint=t("form-type-in"))
