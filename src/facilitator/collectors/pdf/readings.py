"""The readings of one sheet: its fields, and marks that lie exactly where an answer belongs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from facilitator.collectors.form_registry import read_field
from facilitator.collectors.pdf.boxes import PageBox
from facilitator.collectors.pdf.buttons import chosen, ticked
from facilitator.collectors.pdf.fields import Fields
from facilitator.collectors.pdf.marks import PageMark
from facilitator.collectors.pdf.texts import typed
from facilitator.collectors.pdf.widgets import Widget
from facilitator.model.blanks import Blank
from facilitator.model.submission import TICKED, FieldReading
from facilitator.rules.responses.parse_answer import CROSSES

_COVERED = 0.5
"""As much of a field, or of the words laid over it, must lie on the other."""
_LESS_SURE = 0.8
_LINE = 6
"""Points of height within which words are of one line."""
_BY_PLACE = "Its field was renamed; it was known by its place on the page."
_LAID_OVER = "It was typed over the page, not into its field."
_CROSSED = "A cross was typed over the page."


def readings_of(
    pages: Sequence[Fields], blanks: Mapping[str, Blank], code: str
) -> list[FieldReading]:
    """What the fields say, in the order of the form's blanks. ``code`` is no answer."""
    found: list[FieldReading] = []
    for name, blank in blanks.items():
        if name == code:
            continue
        for page in pages:
            if name in page.widgets:
                own = list(_read(blank, page.widgets[name], page))
                found += [_doubted(one, _BY_PLACE) for one in own] if name in page.by_place else own
    return found


def _read(blank: Blank, widgets: Sequence[Widget], page: Fields) -> Iterator[FieldReading]:
    if blank.kind == "tick":
        yield from ticked(blank, widgets)
    elif blank.kind == "choice":
        yield from chosen(blank, widgets, page.value_at)
    else:
        yield from typed(blank, widgets)


def taken_in(
    marks: Sequence[PageMark],
    pages: Sequence[Fields],
    blanks: Mapping[str, Blank],
    have: Sequence[FieldReading],
) -> tuple[list[FieldReading], list[PageMark]]:
    """Words over exactly one empty field are its answer, told as doubtful; and the marks left.

    So is a cross over exactly one circle of a choice that has none. ``have`` are the readings of
    the fields; words that only repeat one of them are neither.
    """
    by_number = {one.page.number: one for one in pages}
    filled = {reading.blank: _folded(reading.value) for reading in have}
    found: list[FieldReading] = []
    words: dict[str, list[PageMark]] = {}
    left: list[PageMark] = []
    for mark in marks:
        page = by_number.get(mark.page)
        on = _lies_on(mark, page, blanks) if page and mark.text and not mark.is_note else None
        if page is None or on is None:
            left.append(mark)
        elif on[0] in filled:
            left += [] if filled[on[0]] == _folded(mark.text) else [mark]
        elif blanks[on[0]].kind in ("text", "pick"):
            words.setdefault(on[0], []).append(mark)
        else:
            found.append(_crossed(blanks[on[0]], on[1], page))
    for name, several in words.items():
        reading = read_field(blanks[name], _as_lines(several), f"page {several[0].page}")
        left += several if reading is None else []
        found += [] if reading is None else [_doubted(reading, _LAID_OVER)]
    return found, left


def _crossed(blank: Blank, widget: Widget, page: Fields) -> FieldReading:
    value = TICKED if blank.kind == "tick" else page.value_at(widget) or widget.on
    reading = FieldReading(blank=blank.name, value=value, place=widget.place)
    return _doubted(reading, _CROSSED)


def _doubted(reading: FieldReading, doubt: str) -> FieldReading:
    """A reading that is less sure, with its own doubt if it has one."""
    confidence = min(reading.confidence, _LESS_SURE)
    return reading.model_copy(update={"doubt": reading.doubt or doubt, "confidence": confidence})


def _as_lines(marks: Sequence[PageMark]) -> str:
    """Words as they stand on the page: those of one height are one line."""
    lines: dict[tuple[int, int], list[PageMark]] = {}
    for mark in marks:
        height = round(mark.box.bottom / _LINE) if mark.box else 0
        lines.setdefault((mark.page, -height), []).append(mark)
    return "\n".join(
        " ".join(mark.text for mark in sorted(line, key=lambda m: m.box.left if m.box else 0.0))
        for _, line in sorted(lines.items())
    )


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _lies_on(
    mark: PageMark, page: Fields, blanks: Mapping[str, Blank]
) -> tuple[str, Widget] | None:
    """The one field that words lie on, or the one circle or box that a cross lies on."""
    box = mark.box
    if box is None:
        return None
    is_cross = mark.text.casefold() in CROSSES
    found = [
        (name, one)
        for name, widgets in page.widgets.items()
        if name in blanks
        for one in widgets
        if one.box and _is_over(box, one, is_button=blanks[name].kind in ("tick", "choice"))
    ]
    found = [
        (name, one) for name, one in found if is_cross or blanks[name].kind in ("text", "pick")
    ]
    return found[0] if len(found) == 1 else None


def _is_over(box: PageBox, one: Widget, *, is_button: bool) -> bool:
    if one.box is None:
        return False
    return one.box.has_middle_of(box) if is_button else one.box.shared_with(box) >= _COVERED
