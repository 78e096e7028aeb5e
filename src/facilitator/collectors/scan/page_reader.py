"""One picture to the pages of ours in it: what each says, or why it was not read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import cv2
import numpy as np

from facilitator.collectors.form_registry import FormRegistry
from facilitator.collectors.scan.answers import (
    Levels,
    PictureReading,
    RowReading,
    ScannedPage,
    read_rows,
)
from facilitator.collectors.scan.cells import Cell, lost_cells, measure_cells
from facilitator.collectors.scan.ink import SCALE, FlatPage, Ink, lay_flat
from facilitator.collectors.scan.outlines import Shape
from facilitator.collectors.scan.pages import (
    TAGS_NEEDED,
    Found,
    Grey,
    LocatedPage,
    SeenTag,
    locate_pages,
)
from facilitator.collectors.scan.two_tone import is_two_tone, not_seen, pieces_of_marks
from facilitator.model.blanks import Blank
from facilitator.model.form import BlankPosition, FormPage
from facilitator.model.kit import SHEET_CODE
from facilitator.model.submission import FieldReading
from facilitator.text.interface import t
from facilitator.text.plain_text import page_numbers

_LOWEST_RESOLUTION = 3.1
"""Pixels a millimetre; 79 dots an inch."""
_MIDDLE = 128
"""Half of a page is paper, and is brighter than this."""
_DARK, _BRIGHT_SHARE = 60, 90
"""Paper that is not brighter has too little light; a tenth of a picture is as bright as paper."""
_SHORTEST_SIDE = 300
"""Pixels of a picture that can show a page."""

_MOST_LOST, _UNSHARP = 0.12, 0.12
"""So many circles that are not found are too many, and outlines that are less clear than the latter
are blurred away."""
_HALF = SCALE / 2
_PEN = 0.35
"""Ink that is a pen's, in pixels twice as large as the page's."""
_OWN = 2.6
"""Millimetres outside an outline that are looked at with its circle."""
_ABOVE = 11.0
"""Millimetres from the middle of a row's circles to words that are its own at most, where no other
row is nearer."""
_TALLER = (0.7, 0.8)
"""A stroke is as tall as this: in parts of a circle, and of the room that a line of words takes.
Letters are 0.6 of that."""
_SLANTS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3)
"""Across, in parts of down: what is upright or level may be printed."""
_UNBROKEN = 0.92

_ON_WORDS = "scan-on-words"


def read_picture(picture: Grey, registry: FormRegistry, place: str) -> PictureReading:
    """``place`` is what readings and people call it: "page 3"."""
    if min(picture.shape) < _SHORTEST_SIDE:
        return PictureReading(unknown=True)
    cv2.setNumThreads(1)
    layouts = registry.layouts

    def find_page(form: str, number: int) -> FormPage | None:
        pages = layouts.get(form, ())
        return pages[number - 1] if 0 < number <= len(pages) else None

    papers = [page for pages in layouts.values() for page in pages if page.tags]
    found = locate_pages(picture, find_page, papers)
    if found == Found() and np.median(picture) < _MIDDLE:
        picture = 255 - picture  # a negative: white print on black paper
        found = locate_pages(picture, find_page, papers)
    pages: list[ScannedPage] = []
    refused: list[str] = []
    is_dark = np.percentile(picture, _BRIGHT_SHARE) < _DARK
    for located in found.pages:
        read = _read(picture, located, registry, place)
        if isinstance(read, str):
            refused.append(t("scan-page-dark", page=located.page.number) if is_dark else read)
        else:
            pages.append(read)
    private = pages_kept_back(found.strays, papers)
    strays = [tag for tag in found.strays if tag.page not in private]
    if strays and not found.foreign:
        refused.append(t("scan-page-dark", page=strays[0].page) if is_dark else _on_strays(strays))
    nothing = not (found.pages or found.foreign or found.strays)
    foreign = tuple(dict.fromkeys(code.form for code in found.foreign))
    return PictureReading(
        pages=tuple(pages),
        refused=tuple(refused),
        foreign=foreign,
        private=len(private),
        empty=nothing and _is_empty(picture),
        unknown=nothing,
    )


def pages_kept_back(strays: Iterable[SeenTag], papers: Iterable[FormPage]) -> set[int]:
    """The numbers of pages that people keep, of which these tags are.

    Pages to be handed in can have the same tags, and more of them.
    """
    seen: dict[int, set[int]] = {}
    for tag in strays:
        seen.setdefault(tag.page, set()).add(tag.number)
    kept = [{tag.number for tag in page.tags} for page in papers if not page.hand_in]
    return {number for number, tags in seen.items() if any(tags <= own for own in kept)}


def _on_strays(strays: Sequence[SeenTag]) -> str:
    numbers = sorted({tag.page for tag in strays})
    seen = {tag.number for tag in strays}
    if len(numbers) == 1 and len(seen) == len(strays) >= TAGS_NEEDED:
        return t("scan-page-bent", page=numbers[0], again=t("scan-again"))
    named = [page_numbers([number]) for number in numbers[:3]]
    return t("scan-marks-missing", pages=named, again=t("scan-again"))


def _is_empty(picture: Grey) -> bool:
    small = cv2.resize(picture, (400, 560), interpolation=cv2.INTER_AREA).astype(np.float32)
    inner = small[28:-28, 20:-20]
    edges = np.abs(inner - cv2.GaussianBlur(inner, (0, 0), 5))
    return float((edges > 25).mean()) < 0.0008  # noqa: PLR2004 - shades of grey; a line or two


def _read(
    picture: Grey, located: LocatedPage, registry: FormRegistry, place: str
) -> ScannedPage | str:
    identity, page = located.identity, located.page
    if identity is None:
        return t("scan-code-unread", page=page.number, again=t("scan-again"))
    if located.resolution < _LOWEST_RESOLUTION:
        return t("scan-page-small", page=page.number, again=t("scan-again"))
    flat = lay_flat(picture, located)
    if flat is None:
        return t("scan-page-pale", page=page.number, again=t("scan-again"))
    blanks = {blank.name: blank for blank in registry.blanks_on(identity.form)}
    places = list(_places(page, blanks))
    cells = measure_cells(flat, places)
    if why := _outline_problem(cells, flat):
        return t("scan-page-unclear", page=page.number, again=t("scan-again"), **why)
    rows: list[RowReading] = []
    if cells:
        levels = Levels.of(cells)
        if not levels.are_usable:
            return t("scan-page-blurred", page=page.number, again=t("scan-again"))
        rows = read_rows(flat, cells, blanks, levels)
    answered = {row.blank for row in rows}
    asked = dict.fromkeys(p.blank for p, _ in places if blanks[p.blank].kind == "choice")
    empty = [name for name in asked if name not in answered]
    rows += [
        RowReading(name, ("",), 0.0, _ON_WORDS)
        for name in _rows_marked_on_words(flat, cells, empty)
    ]
    two_tone = is_two_tone(picture)
    written = list(_written(flat, page, blanks, place, specks=two_tone))
    unseen: list[RowReading] = []
    pieces: list[int] = []
    if two_tone:
        seen = {row.blank for row in rows} | {one.blank for one in written}
        left = (blank for name, blank in blanks.items() if name not in seen)
        marks = pieces_of_marks(flat, cells)
        unclear, unseen = not_seen(flat, (blank for blank, _ in marks), left)
        rows += unclear
        pieces = [count for _, count in marks] or [1] * len(written)
    return ScannedPage(
        form=identity.form,
        number=page.number,
        code=identity.code,
        readings=(*_readings(rows, place), *written),
        changed=sum(row.rule for row in rows),
        picture=flat.packed(),
        unseen=tuple(_readings(unseen, place)),
        pieces=tuple(pieces),
    )


def _readings(rows: Iterable[RowReading], place: str) -> Iterator[FieldReading]:
    return (one for row in rows for one in row.readings(place))


def _outline_problem(cells: Sequence[Cell], page: FlatPage) -> dict[str, str]:
    """Why the cells of a page cannot be trusted, for "scan-page-unclear"; empty if they can.

    Its outlines are blurred away, or many are not where they should be.
    """
    if not cells:
        return {}
    lost = lost_cells(cells)
    usual = float(np.median([cell.outline for cell in cells]))
    if usual >= _UNSHARP and len(lost) <= _MOST_LOST * len(cells):
        return {}
    worst = lost or sorted(cells, key=lambda cell: cell.outline)[: max(1, len(cells) // 5)]
    paper = page.page
    side = "left" if np.median([cell.x for cell in worst]) < paper.width / 2 else "right"
    end = "upper" if np.median([cell.y for cell in worst]) < paper.height / 2 else "lower"
    fault = "blurred" if usual < 2 * _UNSHARP else "bent"
    if usual < 2 * _UNSHARP and page.has_sharp_tags():
        fault = "lens"
    return {"fault": fault, "end": end, "side": side}


def _places(page: FormPage, blanks: Mapping[str, Blank]) -> Iterator[tuple[BlankPosition, Shape]]:
    for place in page.places:
        blank = blanks.get(place.blank)
        if blank and blank.is_marked:
            yield place, "square" if blank.kind == "tick" else "circle"


def _written(
    flat: FlatPage, page: FormPage, blanks: Mapping[str, Blank], place: str, *, specks: bool
) -> Iterator[FieldReading]:
    """What was written by hand: not read, and told, so that somebody types it in."""
    by_eye = t("scan-type-by-hand")
    for at in page.places:
        blank = blanks.get(at.blank)
        by_hand = blank and not blank.is_marked and blank.name != SHEET_CODE.name
        if blank and by_hand and flat.has_handwriting(at.rect, specks=specks):
            yield FieldReading(
                blank=blank.name,
                value="",
                confidence=0.0,
                doubt=by_eye,
                place=place,
            )


# --- strokes on words: somebody marked an answer's words, not its circle -----------------------


def _rows_marked_on_words(
    page: FlatPage, cells: Sequence[Cell], rows: Iterable[str]
) -> Iterator[str]:
    """Those of the rows on whose words there is a slanting stroke that is taller than letters."""
    wanted = set(rows)
    if not wanted:
        return
    left = _beyond_circles(page, cells)
    heights = [rect.height for rect in page.page.printed]
    diameter = float(np.median([cell.radius * 2 for cell in cells]))
    line = float(np.median(heights)) if heights else 0.0
    tall = round(max(_TALLER[0] * diameter, _TALLER[1] * line) * _HALF)
    middles = {cell.place.blank: cell.y for cell in cells}
    for name in sorted(wanted & middles.keys()):
        top, bottom = _strip(middles[name], list(middles.values()))
        strip = left[max(0, round(top * _HALF)) : max(0, round(bottom * _HALF))]
        if strip.shape[0] > tall and _has_stroke(strip, tall):
            yield name


def _strip(middle: float, middles: Sequence[float]) -> tuple[float, float]:
    """From where to where words are a row's own, half way to its neighbours."""
    apart = [other - middle for other in middles]
    above = min((-d for d in apart if d < -1), default=2 * _ABOVE)
    below = min((d for d in apart if d > 1), default=2 * _ABOVE)
    return middle - min(_ABOVE, above / 2), middle + min(_ABOVE, below / 2)


def _beyond_circles(page: FlatPage, cells: Sequence[Cell]) -> Ink:
    """The page's ink without circles, rooms to write in, and corner tags."""
    high, wide = (side // 2 for side in page.ink.shape)
    small = cv2.resize(page.ink, (wide, high), interpolation=cv2.INTER_AREA)
    inked = (small > _PEN).astype(np.float32)
    for cell in cells:
        middle = round(cell.x * _HALF), round(cell.y * _HALF)
        cv2.circle(inked, middle, round((cell.radius + _OWN) * _HALF), 0, cv2.FILLED)
    own = {cell.place.blank for cell in cells}
    rooms = [place.rect for place in page.page.places if place.blank not in own]
    rooms += [tag.rect for tag in page.page.tags]
    for rect in [*rooms, *([page.page.matrix] if page.page.matrix else [])]:
        rows = slice(max(0, round((rect.top - 1) * _HALF)), round((rect.bottom + 1) * _HALF))
        columns = slice(max(0, round((rect.left - 1) * _HALF)), round((rect.right + 1) * _HALF))
        inked[rows, columns] = 0
    return inked


def _has_stroke(strip: Ink, tall: int) -> bool:
    # What is not as tall as a stroke, its gaps closed, need not be compared with any.
    padded = cv2.copyMakeBorder(strip, 1, 1, 1, 1, cv2.BORDER_CONSTANT)
    closed = cv2.dilate(padded, np.ones((3, 3), np.uint8)).astype(np.uint8)
    _, _, boxes, _ = cv2.connectedComponentsWithStats(closed, connectivity=8)
    return any(
        float(cv2.filter2D(part, -1, kernel, borderType=cv2.BORDER_CONSTANT).max()) >= _UNBROKEN
        for left, _, wide, high, _ in boxes[1:]
        if high >= tall
        for part in [np.ascontiguousarray(padded[:, left : left + wide])]
        for kernel in _strokes(tall)
    )


@lru_cache(maxsize=8)
def _strokes(tall: int) -> tuple[Ink, ...]:
    """Straight lines of that height, in pixels, each with a sum of one."""
    lines = []
    for slant in (*_SLANTS, *(-slant for slant in _SLANTS)):
        wide = abs(round(slant * tall))
        kernel = np.zeros((tall, wide + 1), np.float32)
        ends = ((0, 0), (wide, tall - 1)) if slant > 0 else ((wide, 0), (0, tall - 1))
        cv2.line(kernel, *ends, 1.0)
        lines.append(kernel / kernel.sum())
    return tuple(lines)
