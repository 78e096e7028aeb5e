"""Pages of forms: which blank each widget is, and which pages are one person's.

Pages out of one file share its fonts, so they are known again after most programs that join files.
Where that is lost, the code printed or typed on them tells, then what a program has added to the
names of their fields, then their order. Where none of these does, the file is refused: answers
never go to somebody else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from operator import attrgetter

from facilitator.collectors.form_registry import FormName, FormRegistry
from facilitator.collectors.pdf.pages import FilePage
from facilitator.collectors.pdf.widgets import ObjectId, PageBox, Widget, blank_named
from facilitator.errors import SourceError
from facilitator.model.form import BlankPosition, FormPage, Rect
from facilitator.rules.responses.sheet_codes import normalise_code
from facilitator.text.interface import t

_NEAR = 1.5
"""Millimetres between the middles of what is the same place."""
_NAMED = 10
"""How much more a name says than a place."""


@dataclass(frozen=True, eq=False)
class BlankLocator:
    """``names`` are the blanks of the page that are known by their names."""

    form: Sequence[FormPage]
    page: FilePage
    names: frozenset[str]

    def at(self, box: PageBox | None) -> BlankPosition | None:
        """The blank (and of a choice, the answer) whose place on the form this is."""
        if box is None or self.page.box is None:
            return None
        here = box.in_millimetres(self.page.box)
        nearest = [_nearest(page.places, here) for page in self._best_pages]
        is_agreed = len({(place.blank, place.value) if place else None for place in nearest}) == 1
        return nearest[0] if is_agreed else None

    @cached_property
    def _best_pages(self) -> list[FormPage]:
        sheet = self.page.box
        boxes = [w.box.in_millimetres(sheet) for w in self.page.widgets if w.box and sheet]
        scores = [self._score(page, boxes) for page in self.form]
        best = max(scores, default=0)
        if best * 2 < max(1, len(self.page.widgets)):
            return []
        return [page for page, score in zip(self.form, scores, strict=True) if score == best]

    def _score(self, page: FormPage, boxes: Sequence[Rect]) -> int:
        named = len(self.names & {place.blank for place in page.places})
        return named * _NAMED + sum(_nearest(page.places, box) is not None for box in boxes)


def _nearest(places: Sequence[BlankPosition], box: Rect) -> BlankPosition | None:
    return next((place for place in places if _is_near(place.rect, box)), None)


def _is_near(rect: Rect, other: Rect) -> bool:
    across = abs(rect.left + rect.right - other.left - other.right) / 2
    down = abs(rect.top + rect.bottom - other.top - other.bottom) / 2
    return across <= _NEAR and down <= _NEAR


@dataclass(frozen=True, eq=False)
class PageFields:
    """Widgets by blank, and filled ones that are ``unknown``.

    ``form`` are the form's letters, ``family`` what is put around the names of all its fields.
    ``by_place`` are the blanks that were known by their places only.
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
        """Blanks, and of a choice its answers."""
        return frozenset((blank, w.on) for blank, widgets in self.widgets.items() for w in widgets)

    def value_at(self, widget: Widget) -> str | None:
        place = self.locator.at(widget.box)
        return place.value or None if place else None


def find_fields(page: FilePage, form: FormName, registry: FormRegistry) -> PageFields:
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


def group_pages(pages: Sequence[PageFields]) -> list[list[PageFields]]:
    """The pages of each sheet, in the order of their first pages.

    Raises SourceError where pages of several sheets are mixed and nothing says whose they are.
    """
    sheets: list[list[PageFields]] = []
    single: list[PageFields] = []
    for form in dict.fromkeys(page.form for page in pages):
        for source in _by_source([page for page in pages if page.form == form]):
            if len(source) == 1:
                single += source
            else:
                sheets += _part_by_clues(source)
    for run in _consecutive(single, sheets):
        sheets += _part_by_clues(run)
    return sorted(_join_by_code(sheets), key=lambda sheet: sheet[0].number)


def _by_source(pages: Sequence[PageFields]) -> list[list[PageFields]]:
    """Pages that share at least half of their fonts are out of one file."""
    sources: list[list[PageFields]] = []
    for page in pages:
        for source in sources:
            if any(_share_fonts(page, other) for other in source):
                source.append(page)
                break
        else:
            sources.append([page])
    return sources


def _share_fonts(page: PageFields, other: PageFields) -> bool:
    fonts, others = page.page.fonts, other.page.fonts
    fewer = min(len(fonts), len(others))
    return fewer > 0 and len(fonts & others) * 2 >= fewer


def _consecutive(
    single: Sequence[PageFields], sheets: Iterable[Sequence[PageFields]]
) -> list[list[PageFields]]:
    others = sorted(page.number for sheet in sheets for page in sheet)
    ordered = sorted(single, key=lambda page: page.number)

    def run(page: PageFields) -> tuple[str, int]:
        return page.form, sum(number < page.number for number in others)

    return [list(pages) for _, pages in groupby(ordered, key=run)]


def _part_by_clues(pages: list[PageFields]) -> list[list[PageFields]]:
    """One sheet; or several, where something on the pages is there more than once."""
    if not _repeats(pages) and len(_codes(pages)) < 2:  # noqa: PLR2004 - two codes are two people
        return [pages]
    for clue in ("code", "family"):
        if groups := _grouped(pages, attrgetter(clue)):
            return groups
    return _in_order(pages)


def _copies(pages: Iterable[PageFields]) -> int:
    counts = Counter(slot for page in pages for slot in page.slots)
    return max(counts.values(), default=0)


def _repeats(pages: Iterable[PageFields]) -> bool:
    return _copies(pages) > 1


def _codes(pages: Iterable[PageFields]) -> set[str]:
    return {page.code for page in pages} - {""}


def _grouped(
    pages: Sequence[PageFields], clue: Callable[[PageFields], str]
) -> list[list[PageFields]] | None:
    """None where the clue is missing on a page or does not part them."""
    groups: dict[str, list[PageFields]] = {}
    for page in pages:
        groups.setdefault(clue(page), []).append(page)
    parts = "" not in groups and len(groups) > 1
    return list(groups.values()) if parts and not any(map(_repeats, groups.values())) else None


def _in_order(pages: Sequence[PageFields]) -> list[list[PageFields]]:
    """Sheets one after the other: each begins as the first one does and is no longer than it."""
    runs: list[list[PageFields]] = []
    for page in pages:
        if not runs or _repeats([*runs[-1], page]) or len(_codes([*runs[-1], page])) > 1:
            runs.append([])
        runs[-1].append(page)
    begins_alike = all(run[0].slots & runs[0][0].slots for run in runs)
    grows = any(len(later) > len(earlier) for earlier, later in pairwise(runs))
    if not begins_alike or grows:
        raise mixed_pages(max(_copies(pages), len(_codes(pages))))
    return runs


def mixed_pages(copies: int) -> SourceError:
    return SourceError.because(t("pdf-pages-mixed", count=copies), hint=t("pdf-pages-mixed-hint"))


def _join_by_code(sheets: Iterable[list[PageFields]]) -> list[list[PageFields]]:
    joined: list[list[PageFields]] = []
    for sheet in sheets:
        codes = _codes(sheet)
        for earlier in joined:
            is_alike = codes == _codes(earlier) and sheet[0].form == earlier[0].form
            if codes and is_alike and not _repeats([*earlier, *sheet]):
                earlier.extend(sheet)
                earlier.sort(key=lambda page: page.number)
                break
        else:
            joined.append(sheet)
    return joined
