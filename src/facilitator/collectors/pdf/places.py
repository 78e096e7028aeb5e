"""Where a form's blanks stand on its pages, for widgets that have lost their names."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.collectors.pdf.boxes import PageBox
from facilitator.collectors.pdf.widgets import Widget
from facilitator.model.form import BlankPosition, FormPage, Rect

_NEAR = 1.5
"""Millimetres between the middles of what is the same place."""
_NAMED = 10
"""How much more a name says than a place."""


class BlankLocator:
    """The places of the form's page that a page of a file is, found when they are first needed.

    ``names`` are the blanks known on it by their names.
    """

    def __init__(
        self,
        form: Sequence[FormPage],
        widgets: Sequence[Widget],
        names: frozenset[str],
        sheet: PageBox | None,
    ) -> None:
        self._form = form
        self._widgets = widgets
        self._names = names
        self._sheet = sheet
        self._alike: list[FormPage] | None = None

    def at(self, box: PageBox | None) -> BlankPosition | None:
        """The blank (and of a choice, the answer) whose place on the form this is; None if none."""
        if box is None or self._sheet is None:
            return None
        if self._alike is None:
            self._alike = self._find()
        here = box.in_millimetres(self._sheet)
        found = [_nearest(page.places, here) for page in self._alike]
        is_agreed = len({(one.blank, one.value) if one else None for one in found}) == 1
        return found[0] if is_agreed else None

    def _find(self) -> list[FormPage]:
        """The form's pages that fit best, where they fit at all: mostly one."""
        scores = [self._score(page) for page in self._form]
        best = max(scores, default=0)
        if best * 2 < max(1, len(self._widgets)):
            return []
        return [page for page, score in zip(self._form, scores, strict=True) if score == best]

    def _score(self, page: FormPage) -> int:
        """How well a page of the form fits: by its blanks' names, and by their places."""
        named = len(self._names & {place.blank for place in page.places})
        boxes = [one.box for one in self._widgets if one.box]
        sheet = self._sheet
        near = sum(
            _nearest(page.places, b.in_millimetres(sheet)) is not None for b in boxes if sheet
        )
        return named * _NAMED + near


def _nearest(places: Sequence[BlankPosition], box: Rect) -> BlankPosition | None:
    return next((place for place in places if _is_near(place.rect, box)), None)


def _is_near(one: Rect, other: Rect) -> bool:
    across = abs(one.left + one.right - other.left - other.right) / 2
    down = abs(one.top + one.bottom - other.top - other.bottom) / 2
    return across <= _NEAR and down <= _NEAR
