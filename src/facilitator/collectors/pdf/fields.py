"""The widgets of a page by the blanks that they are, and those that are none."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from facilitator.collectors.pdf.names import blank_named
from facilitator.collectors.pdf.pages import FilePage
from facilitator.collectors.pdf.places import BlankLocator
from facilitator.collectors.pdf.sheets import SheetPage, Slot
from facilitator.collectors.pdf.widgets import Widget
from facilitator.model.blanks import Blank
from facilitator.model.form import FormPage
from facilitator.rules.responses.sheet_codes import normalise_code


@dataclass(frozen=True, eq=False)
class Fields:
    """What is filled in on a page: widgets by blank, and filled ones that are no blank.

    ``by_place`` are the blanks that were known by their places only.
    """

    page: FilePage
    places: BlankLocator
    widgets: Mapping[str, list[Widget]]
    unknown: Sequence[Widget]
    family: str
    by_place: Collection[str] = field(default=())

    def value_at(self, one: Widget) -> str | None:
        """The answer whose circle the form has where a widget stands."""
        place = self.places.at(one.box)
        return place.value or None if place else None

    def as_sheet_page(self, form: str, code: str) -> SheetPage:
        """What says whose page it is. ``code`` is the blank that holds the sheet code."""
        typed = [text for one in self.widgets.get(code, ()) for text in one.texts()]
        return SheetPage(
            number=self.page.number,
            form=form,
            slots=frozenset(self._slots()),
            fonts=self.page.fonts,
            code=self.page.code or (normalise_code(typed[0]) if typed else ""),
            family=self.family,
        )

    def _slots(self) -> set[Slot]:
        return {(blank, one.on) for blank, several in self.widgets.items() for one in several}


def fields_of(page: FilePage, blanks: Mapping[str, Blank], form: Sequence[FormPage]) -> Fields:
    """The fields of one page of a form that has these blanks."""
    named = [(one, *blank_named(one.name, blanks)) for one in page.widgets]
    known = frozenset(blank for _, blank, _ in named if blank)
    places = BlankLocator(form, page.widgets, known, page.box)
    widgets: dict[str, list[Widget]] = {}
    unknown: list[Widget] = []
    by_place: set[str] = set()
    for one, name, _ in named:
        blank = name
        if not blank and (place := places.at(one.box)) and place.blank not in known:
            # Its name says nothing, and the form has that blank right there.
            blank = place.blank
            if not _agrees(one, place.value):
                by_place.add(blank)
        if blank:
            widgets.setdefault(blank, []).append(one)
        elif one.is_filled:
            unknown.append(one)
    families = {family for _, blank, family in named if blank}
    return Fields(
        page=page,
        places=places,
        widgets=widgets,
        unknown=unknown,
        family=families.pop() if len(families) == 1 else "",
        by_place=by_place,
    )


def _agrees(one: Widget, value: str) -> bool:
    """Whether a circle is also called as the one that the form has in its place."""
    return bool(value) and one.on == value


def without_doubles(pages: Sequence[Fields]) -> list[Fields]:
    """The pages without those that show the very fields of an earlier one."""
    kept: dict[frozenset[tuple[int, int]], Fields] = {}
    for number, one in enumerate(pages):
        own = frozenset(w.chain[0].objgen for w in one.page.widgets) - {(0, 0)}
        kept.setdefault(own or frozenset({(-1, number)}), one)
    return list(kept.values())
