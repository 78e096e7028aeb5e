"""A document on pages: what runs out of them, where blanks and a copy's own words lie on them."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import combinations
from typing import TYPE_CHECKING, Any

from lxml import etree

from facilitator.compose.charts import draw
from facilitator.compose.context import Pages
from facilitator.compose.document import Document
from facilitator.compose.engine import lay_out_html
from facilitator.compose.font_family import Families
from facilitator.compose.picture import Picture
from facilitator.compose.stylesheet import PART, private_name
from facilitator.compose.vocabulary import break_long_words
from facilitator.model.documents import DocumentKind
from facilitator.model.kit import Kit
from facilitator.text.interface import t
from facilitator.text.messages import Message
from facilitator.text.plain_text import shortened
from facilitator.text.translator import translator

if TYPE_CHECKING:
    import weasyprint

MM_IN_PIXEL = 25.4 / 96
"""Millimetres in WeasyPrint's unit, the CSS pixel."""
_SLACK = 0.7 / MM_IN_PIXEL
"""0.7 mm: italics lean out a little, and so may they."""
_HANGING = 10.0 / MM_IN_PIXEL
"""10 mm: numbers of lists hang out to the left."""
_SPARSE = 0.12
"""How much of a page is filled, at least, from the top down."""
_SHOWN = 60
_SMALLER = (0.95, 0.9, 0.86, 0.82)
"""Of the usual size of type: at the least, 8.5 points for what was 10.5."""
_MOST_SAVED = 3
"""Smaller type takes less room by its square, and by no more than its cube: lines grow fewer."""
_CLOSER, _FEW_LINES, _VERY_FEW = (0.94,), 0.35, 0.12
"""Of the usual leading of large print: 1.27; how much of a page a few lines fill at the most."""
_WITHOUT_RUNNING_LINES = """\
@page { @top-left { content: none !important } @bottom-left { content: none !important } }"""
"""For pages that only have to be measured: these lines take a quarter of the time."""
_EMPTY_SIDE = """\
@page :blank {{ margin: {down}mm 0 0 0;
  @top-left {{
    content: {words}; font: {size}pt "{family}"; color: {colour};
    text-align: center; vertical-align: bottom; padding: 0 }}
  @bottom-left {{ content: none }} }}"""
"""A back that stays empty says so: running lines would send people to look for the rest."""


@dataclass(frozen=True)
class PdfLayout:
    document: Document
    rendered: weasyprint.Document

    @property
    def pages(self) -> int:
        return len(self.rendered.pages)

    @cached_property
    def anchors(self) -> dict[str, int]:
        """The page, from 1, on which each element with an id begins."""
        pages: dict[str, int] = {}
        for number, page in enumerate(self.rendered.pages, start=1):
            for anchor in page.anchors:
                pages.setdefault(anchor, number)
        return pages

    @property
    def page_numbers(self) -> dict[str, int]:
        """What other documents may quote: the anchors, and ``end``, the page after the last."""
        return {**self.anchors, "end": self.pages + 1}

    def own_pages(self, spare: float = 0) -> dict[str, int]:
        """What the document itself may know, too: ``room-N``, mm free at the foot of page N.

        So many as are ``spare`` of them are not told. ``above-N`` is how far down that page, in mm,
        the last element with an id begins.
        """
        rooms = {
            f"room-{number}": round(
                (page.content_box_y() + page.height - _lowest(page)) * MM_IN_PIXEL - spare
            )
            for number, page in enumerate(self.page_boxes(), start=1)
        }
        above = {
            f"above-{number}": round(
                (max(at[1] for at in page.anchors.values()) - box.content_box_y()) * MM_IN_PIXEL
            )
            for number, (page, box) in enumerate(
                zip(self.rendered.pages, self.page_boxes(), strict=True), start=1
            )
            if page.anchors
        }
        return {**self.page_numbers, **rooms, **above}

    def page_boxes(self) -> list[Any]:
        """The box of each page, with all boxes on it, in CSS pixels."""
        return [page._page_box for page in self.rendered.pages]  # noqa: SLF001 - WeasyPrint offers no other way


_LayOut = Callable[[Document], PdfLayout]


@dataclass(frozen=True)
class Overflow:
    """Words that stand where none may, and the page (from 1) on which they do."""

    page: int
    words: str
    where: str


def lay_out(document: Document) -> PdfLayout:
    """Lay a document out. Raises MachineError where WeasyPrint lacks a library of the system."""
    return PdfLayout(document, lay_out_html(*_page(document)))


def trial(document: Document) -> Callable[[], int]:
    """Work that lays a document out and tells the number of its pages; it can be pickled."""
    return partial(_count_pages, *_page(document))


def _count_pages(
    source: str, sheet: str, families: Families, pictures: Mapping[str, Picture]
) -> int:
    return len(lay_out_html(source, sheet, families, pictures).pages)


def _page(document: Document) -> tuple[str, str, Families, Mapping[str, Picture]]:
    source = etree.tostring(drawn(document), encoding="unicode")
    sheet = f"{document.stylesheet}{PART}{_empty_side(document)}"
    return source, sheet, document.look.every_family, document.pictures


def left_empty(document: Document) -> str:
    return translator(document.language).say(Message("side-left-empty"))


def _empty_side(document: Document) -> str:
    look, role = document.look, document.look.styles["running"]
    return _EMPTY_SIDE.format(
        down=look.sheet.height / 2,
        words=json.dumps(left_empty(document), ensure_ascii=False),
        size=role.size,
        family=private_name(look.families[role.family]),
        colour=look.colour(role.colour),
    )


def drawn(document: Document) -> etree._Element:
    """A copy of the tree that can be laid out: tables of charts drawn, endless words broken."""
    tree = copy.deepcopy(document.tree)
    break_long_words(tree)
    for figure in tree.iter("figure"):
        table = figure.find("table")
        if table is not None:
            table.addnext(etree.fromstring(draw(figure, document.look)))
            figure.remove(table)
    return tree


def overflows(layout: PdfLayout) -> list[Overflow]:
    """Words that leave their page's text area, and running lines that reach into it."""
    return list(
        dict.fromkeys(
            Overflow(number, shortened(words, _SHOWN), where)
            for number, page in enumerate(layout.page_boxes(), start=1)
            for where, words in (*_outside(page), *_colliding(page))
        )
    )


def nearly_empty(layout: PdfLayout, sparse: float = _SPARSE) -> list[int]:
    """Pages (from 1) on which a few lines stand that did not fit on the one before."""
    pages = []
    for number, page in enumerate(layout.page_boxes(), start=1):
        filled = (_lowest(page) - page.content_box_y()) / page.height
        if number > 1 and 0 < filled < sparse:
            pages.append(number)
    return pages


def room_left(layout: PdfLayout) -> float:
    """Millimetres below the last line of the last page."""
    page = layout.page_boxes()[-1]
    return float(page.content_box_y() + page.height - _lowest(page)) * 25.4 / 96


def _lowest(page: Any) -> float:  # noqa: ANN401 - WeasyPrint is untyped
    """Where the last words, blanks and pictures on a page end."""
    ends = [end for child in page.children if not _is_running(child) for end in _ends(child)]
    return max(ends, default=page.content_box_y())


def _ends(box: Any) -> Iterator[float]:  # noqa: ANN401
    children = getattr(box, "children", ())
    for child in children:
        yield from _ends(child)
    if not children:
        yield box.position_y + (box.height if hasattr(box, "text") else box.margin_height())


def _outside(page: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - WeasyPrint is untyped
    left = page.content_box_x() - _HANGING
    right = page.content_box_x() + page.width + _SLACK
    top = page.content_box_y() + _SLACK
    bottom = page.content_box_y() + page.height - _SLACK
    for child in page.children:
        texts = list(_texts(child))
        if not _is_running(child):
            for text in texts:
                outside = text.position_x < left or text.position_x + text.width > right
                if text.text.strip() and outside:
                    yield t("overflow-page"), text.text
        elif any(x.position_y < bottom and x.position_y + x.height > top for x in texts):
            yield t("overflow-running-line"), " ".join(text.text for text in texts)


def _colliding(page: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    for child in filter(_is_running, page.children):
        for text, other in combinations([one for one in _texts(child) if one.text.strip()], 2):
            if _overlap(text, other):
                yield t("overflow-running-line"), f"{text.text} {other.text}"


def _is_running(box: Any) -> bool:  # noqa: ANN401
    return type(box).__name__ == "MarginBox"


def _overlap(text: Any, other: Any) -> bool:  # noqa: ANN401
    across = min(text.position_x + text.width, other.position_x + other.width)
    down = min(text.position_y + text.height, other.position_y + other.height)
    across -= max(text.position_x, other.position_x)
    down -= max(text.position_y, other.position_y)
    return bool(min(across, down) > _SLACK)


def _texts(box: Any) -> Iterator[Any]:  # noqa: ANN401
    if hasattr(box, "text") and hasattr(box, "justification_spacing"):
        yield box
    for child in getattr(box, "children", ()):
        yield from _texts(child)


def fit_to_sides(
    kind: DocumentKind,
    kit: Kit,
    compose: Callable[..., Document],
    pages: Pages | None = None,
    spare: float = 0,
    lay_out: _LayOut = lay_out,
) -> tuple[Document, PdfLayout | None]:
    """A document in smaller type, where only that brings it onto the sides that are meant for it.

    With its layout, where it was laid out for that. ``spare`` millimetres of the last stay free.
    """
    usual = compose(pages)
    if kind.shown:
        return usual, None
    sides, is_large = kit.most_sides(kind), usual.look.is_large
    again = partial(_composed_again, kind, compose, pages or {}, spare, lay_out)
    if not sides or is_large:
        sizes = _CLOSER if is_large else _SMALLER[:2]
        # Each block of a guide begins a page: its last one may well be short.
        few = _VERY_FEW if kind.laid_out_twice and not kind.of_activities else _FEW_LINES
        return _without_few_lines(again, usual, (partial(compose, pages), sizes), few)
    smaller = partial(compose, pages)
    return _largest_that_fits(usual, lambda size: smaller(size=size), lay_out, (sides, spare))


def _largest_that_fits(
    usual: Document,
    smaller: Callable[[float], Document],
    lay_out: _LayOut,
    room: tuple[int, float],
) -> tuple[Document, PdfLayout]:
    """Of the sizes, tried from that one on that the usual one makes likely.

    Without room to spare, the smallest is better than on one side more.
    """
    tried = {1.0: lay_out(usual)}

    def fits(size: float) -> bool:
        if size not in tried:
            tried[size] = lay_out(smaller(size))
        return has_room(tried[size], *room)

    if fits(1.0):
        return usual, tried[1.0]
    over = _filled(tried[1.0], *room)
    sizes = [size for size in _SMALLER if over * size**_MOST_SAVED <= 1] or [*_SMALLER[-1:]]
    at = next((at for at, size in enumerate(sizes) if over * size**2 <= 1), len(sizes) - 1)
    while at + 1 < len(sizes) and not fits(sizes[at]):
        at += 1
    while at and fits(sizes[at]) and fits(sizes[at - 1]):
        at -= 1
    fits(sizes[at])
    found = tried[sizes[at]]
    return (found.document, found) if found.pages <= room[0] else (usual, tried[1.0])


def _filled(layout: PdfLayout, sides: int, spare: float) -> float:
    """What is on its pages, in parts of what may be."""
    pages = layout.page_boxes()
    filled = sum(_lowest(page) - page.content_box_y() for page in pages)
    return float(filled / (sides * max(page.height for page in pages) - spare / MM_IN_PIXEL))


def has_room(layout: PdfLayout, sides: int, spare: float) -> bool:
    return layout.pages < sides or (layout.pages == sides and room_left(layout) >= spare)


def _composed_again(
    kind: DocumentKind,
    compose: Callable[..., Document],
    pages: Pages,
    spare: float,
    lay_out: _LayOut,
    document: Document,
    size: float = 1,
) -> tuple[Document, PdfLayout]:
    if not kind.laid_out_twice:
        return document, lay_out(document)
    # Worksheets mostly stay as they are; all others are laid out again, and then with these lines.
    bare = f"{document.stylesheet}{PART}{_WITHOUT_RUNNING_LINES}"
    layout = lay_out(document if kind.of_activities else replace(document, stylesheet=bare))
    own = layout.own_pages(spare if kind.scaled else 0)
    again = compose({**pages, kind.name: own}, size=size)
    is_same = again.content() == document.content()
    # A preview that is composed once with these pages has the usual size.
    fitted = replace(document if is_same else again, own_pages=own if size == 1 else {})
    # With room to spare it is for Word, which lays it out itself.
    is_done = spare or (is_same and kind.of_activities)
    return fitted, layout if is_done else lay_out(fitted)


def _without_few_lines(
    again: Callable[..., tuple[Document, PdfLayout]],
    usual: Document,
    smaller: tuple[Callable[..., Document], Iterable[float]],
    few: float,
) -> tuple[Document, PdfLayout]:
    """With smaller type, or closer lines, where that saves a page of a few lines."""
    document, layout = again(usual)
    for size in smaller[1] if nearly_empty(layout, few) else ():
        shorter, its = again(smaller[0](size=size), size)
        if len(nearly_empty(its, few)) < len(nearly_empty(layout, few)):
            return shorter, its
    return document, layout
