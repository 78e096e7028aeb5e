"""The readings of one sheet: its fields, and marks that lie exactly where an answer belongs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from facilitator.formats.collectors.asked import read
from facilitator.formats.collectors.pdf.boxes import Box
from facilitator.formats.collectors.pdf.buttons import chosen, ticked
from facilitator.formats.collectors.pdf.fields import Fields
from facilitator.formats.collectors.pdf.marks import Mark
from facilitator.formats.collectors.pdf.texts import typed
from facilitator.formats.collectors.pdf.widgets import Widget
from facilitator.model.blanks import Blank
from facilitator.model.response import TICKED, Reading
from facilitator.rules.written import CROSSES

_COVERED = 0.5
"""As much of a field, or of the words laid over it, must lie on the other."""
_LESS_SURE = 0.8
_BY_PLACE = "Its field was renamed; it was known by its place on the page."
_LAID_OVER = "It was typed over the page, not into its field."
_CROSSED = "A cross was typed over the page."


def readings_of(pages: Sequence[Fields], blanks: Mapping[str, Blank], code: str) -> list[Reading]:
    """What the fields say, in the order of the form's blanks. ``code`` is no answer."""
    found: list[Reading] = []
    for name, blank in blanks.items():
        if name == code:
            continue
        for page in pages:
            if name in page.widgets:
                own = list(_read(blank, page.widgets[name], page))
                found += [_doubted(one) for one in own] if name in page.by_place else own
    return found


def _read(blank: Blank, widgets: Sequence[Widget], page: Fields) -> Iterator[Reading]:
    if blank.kind == "tick":
        yield from ticked(blank, widgets)
    elif blank.kind == "choice":
        yield from chosen(blank, widgets, page.value_at)
    else:
        yield from typed(blank, widgets)


def _doubted(reading: Reading) -> Reading:
    confidence = min(reading.confidence, _LESS_SURE)
    return reading.model_copy(
        update={"doubt": reading.doubt or _BY_PLACE, "confidence": confidence}
    )


def taken_in(
    marks: Sequence[Mark],
    pages: Sequence[Fields],
    blanks: Mapping[str, Blank],
    filled: frozenset[str],
) -> tuple[list[Reading], list[Mark]]:
    """Words over exactly one empty field are its answer, told as doubtful; and the marks left.

    So is a cross over exactly one circle of a choice that has none. ``filled`` are the blanks that
    their fields answer.
    """
    by_number = {one.page.number: one for one in pages}
    words: dict[str, list[Mark]] = {}
    crosses: dict[str, list[Reading]] = {}
    left: list[Mark] = []
    for mark in marks:
        page = by_number.get(mark.page)
        on = _lies_on(mark, page, blanks) if page and mark.text and not mark.is_note else None
        name = on[0] if on else ""
        if page is None or on is None or name in filled:
            left.append(mark)
        elif blanks[name].kind in ("text", "pick"):
            words.setdefault(name, []).append(mark)
        else:
            value = TICKED if blanks[name].kind == "tick" else page.value_at(on[1]) or on[1].on
            crosses.setdefault(name, []).append(
                Reading(
                    blank=name,
                    value=value,
                    confidence=_LESS_SURE,
                    doubt=_CROSSED,
                    place=f"page {mark.page}",
                )
            )
    found = [one for several in crosses.values() for one in several]
    for name, several in words.items():
        text = "\n".join(mark.text for mark in sorted(several, key=_reading_order))
        reading = read(blanks[name], text, f"page {several[0].page}")
        if reading is None:
            left += several
        else:
            confidence = min(reading.confidence, _LESS_SURE)
            told = {"doubt": reading.doubt or _LAID_OVER, "confidence": confidence}
            found.append(reading.model_copy(update=told))
    return found, left


def _reading_order(mark: Mark) -> tuple[int, float]:
    return mark.page, -mark.box.top if mark.box else 0.0


def _lies_on(mark: Mark, page: Fields, blanks: Mapping[str, Blank]) -> tuple[str, Widget] | None:
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


def _is_over(box: Box, one: Widget, *, is_button: bool) -> bool:
    if one.box is None:
        return False
    return one.box.has_middle_of(box) if is_button else one.box.shared_with(box) >= _COVERED
