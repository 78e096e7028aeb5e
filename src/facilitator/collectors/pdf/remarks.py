"""What a person should know of a sheet: what stands on its pages and was not taken in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from facilitator.collectors.pdf.fields import Fields
from facilitator.collectors.pdf.marks import PageMark
from facilitator.collectors.pdf.pages import in_words
from facilitator.collectors.pdf.widgets import OFF, Widget
from facilitator.collectors.quoting import printable as shown

_LISTED = 5


def note_of(
    unknown: Sequence[Widget],
    marks: Sequence[PageMark],
    pages: Sequence[Fields],
    private: frozenset[str],
) -> str:
    """Sentences on filled fields that are no blank, and on marks that are no answer.

    What stands on a page with one of the ``private`` blanks is told and not quoted.
    """
    quotable = _quotable(pages, private)
    signed = [one for one in unknown if one.kind == "Sig"]
    others = [one for one in unknown if one.kind != "Sig"]
    return " ".join(
        [
            *_drawn(marks, pages, quotable),
            *_worded(marks, quotable),
            *unknown_fields(others, quotable),
            *_signed(signed),
        ]
    )


def _quotable(pages: Sequence[Fields], private: frozenset[str]) -> Collection[int] | None:
    """The pages whose words may be quoted: those that have blanks, none of them private.

    None for all pages.
    """
    if not private:
        return None
    return {one.page.number for one in pages if one.widgets and private.isdisjoint(one.widgets)}


def _may_quote(page: int, quotable: Collection[int] | None) -> bool:
    return quotable is None or page in quotable


def unknown_fields(
    widgets: Sequence[Widget], quotable: Collection[int] | None = None
) -> Iterator[str]:
    """One sentence on filled fields that were not read, where there are any.

    What they say is quoted on the ``quotable`` pages only; None for all.
    """
    if widgets:
        shown = [
            f"{_name(one)}{_said_by(one) if _may_quote(one.page, quotable) else ''}{_on(one.page)}"
            for one in widgets
        ]
        yield f"Filled fields that are no blank of the form were not read: {_listed(shown)}."


def _drawn(
    marks: Sequence[PageMark], pages: Sequence[Fields], quotable: Collection[int] | None
) -> Iterator[str]:
    """What says nothing by itself: strokes, pictures, highlights."""
    drawn = [mark for mark in marks if not mark.text]
    if not drawn:
        return
    by_number = {p.page.number: p for p in pages if _may_quote(p.page.number, quotable)}
    over = dict.fromkeys(
        name for mark in drawn if (name := _lies_on(mark, by_number.get(mark.page)))
    )
    where = f" (over {_listed(list(over))})" if over else ""
    numbers = in_words(sorted({mark.page for mark in drawn}))
    yield f"What was drawn or typed freely on {numbers}{where} was not read."


def _lies_on(mark: PageMark, page: Fields | None) -> str:
    """The blank, and of a choice the answer, that a mark lies on; empty if none."""
    if page is None or mark.box is None:
        return ""
    for blank, widgets in page.widgets.items():
        for one in widgets:
            if one.box and one.box.has_middle_of(mark.box):
                return f"{blank}: {page.value_at(one) or shown(one.on)}" if one.on else blank
    return ""


def _worded(marks: Sequence[PageMark], quotable: Collection[int] | None) -> Iterator[str]:
    """What somebody wrote over or beside the blanks."""
    for is_note, what in ((False, "Written beside the blanks"), (True, "Comments")):
        own = [mark for mark in marks if mark.text and mark.is_note is is_note]
        said = [f"{_quoted(m.text)}{_on(m.page)}" for m in own if _may_quote(m.page, quotable)]
        unsaid = sorted({m.page for m in own if not _may_quote(m.page, quotable)})
        if unsaid:
            said.append(f"something on {in_words(unsaid)}")
        if said:
            yield f"{what} and not read: {_listed(said)}."


def _signed(widgets: Sequence[Widget]) -> Iterator[str]:
    if widgets:
        pages = sorted({one.page for one in widgets})
        yield f"A signature was not read ({in_words(pages)})."


def _said(one: Widget) -> str:
    if one.kind == "Btn":
        return next((s for s in (one.shown, one.state) if s not in (None, OFF)), "") or ""
    return "; ".join(one.texts())


def _said_by(one: Widget) -> str:
    return f" {_quoted(_said(one))}"


def _name(one: Widget) -> str:
    return shown(one.name) or "without a name"


def _quoted(text: str) -> str:
    return f"“{shown(text)}”"


def _on(page: int) -> str:
    return f" (page {page})" if page else ""


def _listed(items: Sequence[str]) -> str:
    more = f" and {len(items) - _LISTED} more" if len(items) > _LISTED else ""
    return f"{', '.join(items[:_LISTED])}{more}"
