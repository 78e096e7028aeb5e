"""What a person should know of a sheet: what stands on its pages and was not taken in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.formats.collectors.pdf.fields import Fields
from facilitator.formats.collectors.pdf.marks import Mark
from facilitator.formats.collectors.pdf.pages import in_words
from facilitator.formats.collectors.pdf.widgets import OFF, Widget
from facilitator.formats.collectors.shown import shown

_LISTED = 5


def note_of(unknown: Sequence[Widget], marks: Sequence[Mark], pages: Sequence[Fields]) -> str:
    """Sentences on filled fields that are no blank, and on marks that are no answer."""
    signed = [one for one in unknown if one.kind == "Sig"]
    others = [one for one in unknown if one.kind != "Sig"]
    return " ".join(
        [*_drawn(marks, pages), *_worded(marks), *unknown_fields(others), *_signed(signed)]
    )


def unknown_fields(widgets: Sequence[Widget]) -> Iterator[str]:
    """One sentence on filled fields that were not read, where there are any."""
    if widgets:
        shown = [f"{_name(one)} {_quoted(_said(one))}{_on(one.page)}" for one in widgets]
        yield f"Filled fields that are no blank of the form were not read: {_listed(shown)}."


def _drawn(marks: Sequence[Mark], pages: Sequence[Fields]) -> Iterator[str]:
    """What says nothing by itself: strokes, pictures, highlights."""
    drawn = [mark for mark in marks if not mark.text]
    if not drawn:
        return
    by_number = {one.page.number: one for one in pages}
    over = dict.fromkeys(
        name for mark in drawn if (name := _lies_on(mark, by_number.get(mark.page)))
    )
    where = f" (over {_listed(list(over))})" if over else ""
    numbers = in_words(sorted({mark.page for mark in drawn}))
    yield f"What was drawn or typed freely on {numbers}{where} was not read."


def _lies_on(mark: Mark, page: Fields | None) -> str:
    """The blank, and of a choice the answer, that a mark lies on; empty if none."""
    if page is None or mark.box is None:
        return ""
    for blank, widgets in page.widgets.items():
        for one in widgets:
            if one.box and one.box.has_middle_of(mark.box):
                return f"{blank}: {page.value_at(one) or shown(one.on)}" if one.on else blank
    return ""


def _worded(marks: Sequence[Mark]) -> Iterator[str]:
    """What somebody wrote over or beside the blanks."""
    for is_note, what in ((False, "Written beside the blanks"), (True, "Comments")):
        said = [f"{_quoted(m.text)}{_on(m.page)}" for m in marks if m.text and m.is_note is is_note]
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


def _name(one: Widget) -> str:
    return shown(one.name) or "without a name"


def _quoted(text: str) -> str:
    return f"“{shown(text)}”"


def _on(page: int) -> str:
    return f" (page {page})" if page else ""


def _listed(items: Sequence[str]) -> str:
    more = f" and {len(items) - _LISTED} more" if len(items) > _LISTED else ""
    return f"{', '.join(items[:_LISTED])}{more}"
