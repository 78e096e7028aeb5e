"""The widgets of a page by the blanks that they are: by their names, else by their places."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from facilitator.collectors.form_registry import FormName, FormRegistry
from facilitator.collectors.pdf.pages import FilePage
from facilitator.collectors.pdf.widgets import ObjectId, PageBox, Widget, blank_named
from facilitator.model.form import BlankPosition, FormPage, Rect
from facilitator.rules.responses.sheet_codes import normalise_code

_NEAR = 1.5
"""Millimetres between the middles of what is the same place."""
_NAMED = 10
"""How much more a name says than a place."""


class BlankLocator:
    """Finds blanks by place, on the form's page that a page of a file is.

    ``names`` are the blanks known on it by their names. The form's page is found when it is first
    needed.
    """

    def __init__(self, form: Sequence[FormPage], page: FilePage, names: frozenset[str]) -> None:
        self._form = form
        self._page = page
        self._names = names
        self._alike: list[FormPage] | None = None

    def at(self, box: PageBox | None) -> BlankPosition | None:
        """The blank (and of a choice, the answer) whose place on the form this is; None if none."""
        if box is None or self._page.box is None:
            return None
        if self._alike is None:
            self._alike = self._best_pages(self._page.box)
        here = box.in_millimetres(self._page.box)
        nearest = [_nearest(page.places, here) for page in self._alike]
        is_agreed = len({(place.blank, place.value) if place else None for place in nearest}) == 1
        return nearest[0] if is_agreed else None

    def _best_pages(self, sheet: PageBox) -> list[FormPage]:
        """The form's pages that fit best, where they fit at all: mostly one."""
        boxes = [w.box.in_millimetres(sheet) for w in self._page.widgets if w.box]
        scores = [self._score(page, boxes) for page in self._form]
        best = max(scores, default=0)
        if best * 2 < max(1, len(self._page.widgets)):
            return []
        return [page for page, score in zip(self._form, scores, strict=True) if score == best]

    def _score(self, page: FormPage, boxes: Sequence[Rect]) -> int:
        named = len(self._names & {place.blank for place in page.places})
        return named * _NAMED + sum(_nearest(page.places, box) is not None for box in boxes)


def _nearest(places: Sequence[BlankPosition], box: Rect) -> BlankPosition | None:
    return next((place for place in places if _is_near(place.rect, box)), None)


def _is_near(rect: Rect, other: Rect) -> bool:
    across = abs(rect.left + rect.right - other.left - other.right) / 2
    down = abs(rect.top + rect.bottom - other.top - other.bottom) / 2
    return across <= _NEAR and down <= _NEAR


@dataclass(frozen=True, eq=False)
class PageFields:
    """What is filled in on a page of a form: widgets by blank, and filled ones that are no blank.

    ``form`` are the form's letters, ``code`` is the sheet code on the page, ``family`` what is put
    around the names of all its fields; both are empty where the page does not say. ``by_place`` are
    the blanks that were known by their places only.
    """

    page: FilePage
    form: str
    locator: BlankLocator
    widgets: Mapping[str, list[Widget]]
    unknown: Sequence[Widget]
    code: str
    family: str
    by_place: Collection[str]

    @property
    def number(self) -> int:
        return self.page.number

    @cached_property
    def slots(self) -> frozenset[tuple[str, str]]:
        """What is asked on the page: a blank and, of a choice, one of its answers."""
        return frozenset((blank, w.on) for blank, widgets in self.widgets.items() for w in widgets)

    def value_at(self, widget: Widget) -> str | None:
        """The answer whose circle the form has where a widget stands."""
        place = self.locator.at(widget.box)
        return place.value or None if place else None


def find_fields(page: FilePage, form: FormName, registry: FormRegistry) -> PageFields:
    """The fields of one page of a form, as far as they are filled in or its blanks."""
    blanks = registry.form_blanks(form)
    # All pages that are on record where the form's own are not.
    recorded = [page for pages in registry.pages.values() for page in pages]
    names = {widget: blank_named(widget.name, blanks) for widget in page.widgets}
    known = frozenset(blank for blank, _ in names.values() if blank)
    locator = BlankLocator(registry.pages.get(form.letters) or recorded, page, known)
    widgets: dict[str, list[Widget]] = {}
    unknown: list[Widget] = []
    by_place: set[str] = set()
    for widget, (name, _) in names.items():
        blank = name
        if not blank and (place := locator.at(widget.box)) and place.blank not in known:
            # Its name says nothing, and the form has that blank right there.
            blank = place.blank
            if not place.value or widget.on != place.value:
                by_place.add(blank)
        if blank:
            widgets.setdefault(blank, []).append(widget)
        elif widget.is_filled:
            unknown.append(widget)
    typed = [text for widget in widgets.get(registry.code, ()) for text in widget.texts()]
    code = page.code or (normalise_code(typed[0]) if typed else "")
    families = {family for blank, family in names.values() if blank}
    family = families.pop() if len(families) == 1 else ""
    return PageFields(page, form.letters, locator, widgets, unknown, code, family, by_place)


def without_doubles(pages: Iterable[PageFields]) -> list[PageFields]:
    """The pages without those that show the very fields of an earlier one."""
    kept: dict[frozenset[ObjectId], PageFields] = {}
    for number, fields in enumerate(pages):
        ids = frozenset(widget.id for widget in fields.page.widgets) - {(0, 0)}
        kept.setdefault(ids or frozenset({(-1, number)}), fields)
    return list(kept.values())
