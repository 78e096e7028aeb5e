"""A file's pages, each with its widgets, the marks laid over it and what says which form it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from facilitator.collectors.form_registry import FormName, form_in_footer
from facilitator.collectors.pdf.boxes import PageBox, parse_box
from facilitator.collectors.pdf.marks import PageMark, annotated, words_of
from facilitator.collectors.pdf.widgets import (
    MOST_WIDGETS,
    Widget,
    listed_fields,
    too_many_fields,
    widget,
    widgets_on,
)
from facilitator.errors import SourceError
from facilitator.rules.responses.sheet_codes import is_code, normalise_code

_MOST_PAGES = 1_500
_SPELLED_CODE = re.compile(r"(?<![\w-])[A-Z2-9]{4}-[A-Z2-9]{4}(?![\w-])")
Number = tuple[int, int]
"""By which a file knows one of its objects."""


@dataclass(frozen=True, eq=False)
class FilePage:
    """One page of a file, numbered from 1.

    ``foot`` is the form that its running lines name, ``code`` the sheet code printed on it, ``box``
    the page itself. ``text`` is empty where the words of the file cannot be had.
    """

    number: int
    widgets: tuple[Widget, ...]
    marks: tuple[PageMark, ...]
    text: str
    foot: FormName | None
    code: str
    fonts: frozenset[Number]
    box: PageBox | None


def pages_of(pdf: Pdf, data: bytes) -> list[FilePage]:
    """All pages. Raises SourceError for a file that has far more than any of ours."""
    if len(pdf.pages) > _MOST_PAGES:
        raise SourceError.because(
            f"It has {len(pdf.pages):,} pages.", hint="Collect it in several parts."
        )
    widgets: list[tuple[Widget, ...]] = []
    for number, page in enumerate(pdf.pages, start=1):
        widgets.append(tuple(widgets_on(page.obj, number)))
        if sum(map(len, widgets)) > MOST_WIDGETS:
            raise too_many_fields()
    lines = [[one.box for one in own if one.box and one.kind in ("Tx", "Ch")] for own in widgets]
    words = words_of(pdf, data, lines)
    pages: list[FilePage] = []
    for own, page, printed in zip(widgets, pdf.pages, words, strict=True):
        number = len(pages) + 1
        codes = {
            found
            for found in map(normalise_code, _SPELLED_CODE.findall(printed.text))
            if is_code(found)
        }
        pages.append(
            FilePage(
                number=number,
                widgets=own,
                marks=(*annotated(page.obj, number), *printed.marks),
                text=printed.text,
                foot=form_in_footer(printed.text),
                code=codes.pop() if len(codes) == 1 else "",
                fonts=_fonts(page.obj),
                box=parse_box(page.obj.get("/MediaBox")),
            )
        )
    return pages


def with_lost_widgets(pdf: Pdf, pages: Sequence[FilePage]) -> tuple[list[FilePage], list[Widget]]:
    """The pages with the widgets that they have lost, and filled fields that stand on no page.

    pdfunite leaves the widgets of every file but the first in the joined file without listing them
    on their pages; what they say of their old page still leads to its words.
    """
    on_pages = {part.objgen for page in pages for one in page.widgets for part in one.chain}
    listed = [field for field in listed_fields(pdf) if field.objgen not in on_pages]
    loose = [one for one in (widget(field, 0) for field in listed) if one.is_filled]
    bare = {page.number: page for page in pages if not page.widgets}
    if not loose or not bare:
        return list(pages), loose
    lost: dict[int, list[Widget]] = {}
    for annotation, number in _lost(pdf, on_pages, bare):
        lost.setdefault(number, []).append(widget(annotation, number))
    found = {one.chain[0].objgen for several in lost.values() for one in several}
    whole = [
        replace(page, widgets=tuple(lost[page.number])) if page.number in lost else page
        for page in pages
    ]
    return whole, [one for one in loose if one.chain[0].objgen not in found]


def _lost(
    pdf: Pdf, on_pages: set[Number], bare: dict[int, FilePage]
) -> Iterator[tuple[Object, int]]:
    """Widgets that no page lists, each with the page whose words its old page has."""
    by_words = {_contents(pdf.pages[number - 1].obj): number for number in bare}
    for one in pdf.objects:
        if not isinstance(one, Dictionary) or one.get("/Subtype") != Name.Widget:
            continue
        page = one.get("/P")
        if one.objgen in on_pages or not isinstance(page, Dictionary):
            continue
        contents = _contents(page)
        if contents and contents in by_words:
            yield one, by_words[contents]


def _contents(page: Object) -> tuple[Number, ...]:
    """The file's own numbers of what draws a page; empty where it has none."""
    contents = page.get("/Contents")
    several = list(contents) if isinstance(contents, Array) else [contents]
    return tuple(one.objgen for one in several if isinstance(one, Stream) and one.is_indirect)


def _fonts(page: Object) -> frozenset[Number]:
    """The file's own numbers of a page's fonts."""
    resources = page.get("/Resources")
    fonts = resources.get("/Font") if isinstance(resources, Dictionary) else None
    if not isinstance(fonts, Dictionary):
        return frozenset()
    numbers = {font.objgen for _, font in fonts.items() if isinstance(font, Dictionary)}
    return frozenset(numbers - {(0, 0)})


def in_words(pages: Sequence[int]) -> str:
    """Pages as people name them: "page 3", "pages 9 to 16", "pages 1, 4 and 7"."""
    if len(pages) == 1:
        return f"page {pages[0]}"
    if list(pages) == list(range(pages[0], pages[-1] + 1)):
        return f"pages {pages[0]} to {pages[-1]}"
    return f"pages {', '.join(map(str, pages[:-1]))} and {pages[-1]}"
