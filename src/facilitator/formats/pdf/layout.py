"""A document on pages, and where everything came to lie on them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from lxml import etree, html

from facilitator.compose.charts import draw
from facilitator.compose.document import Document
from facilitator.compose.engine import lay_out_html
from facilitator.compose.long_words import break_long_words
from facilitator.compose.look import Look
from facilitator.compose.picture import Picture
from facilitator.model.documents import DOCUMENTS

if TYPE_CHECKING:
    import weasyprint


_EMPTY_BACKS = "@page :blank { @top-left { content: none } @bottom-left { content: none } }"
"""Of what is a page for each person: running lines would send people to look for the rest."""


@dataclass(frozen=True)
class PdfLayout:
    """A document on pages."""

    document: Document
    rendered: weasyprint.Document

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.rendered.pages)

    @cached_property
    def anchors(self) -> dict[str, int]:
        """The page, from 1, on which each element with an id begins."""
        found: dict[str, int] = {}
        for number, page in enumerate(self.rendered.pages, start=1):
            for anchor in page.anchors:
                found.setdefault(anchor, number)
        return found

    @property
    def page_numbers(self) -> dict[str, int]:
        """What other documents may quote: the anchors, and ``end``, the page after the last."""
        return {**self.anchors, "end": self.pages + 1}


def lay_out(document: Document) -> PdfLayout:
    """Lay a document out. Raises MachineError where WeasyPrint lacks a library of the system."""
    return PdfLayout(document, lay_out_html(*_page(document)))


def trial(document: Document) -> Callable[[], int]:
    """Work that lays a document out and tells the number of its pages; it can be pickled."""
    return partial(_count_pages, *_page(document))


def _page(document: Document) -> tuple[str, str, Look, Mapping[str, Picture]]:
    """The page's HTML with its style sheet, its look and its pictures."""
    source = html.tostring(drawn(document), encoding="unicode", doctype="<!DOCTYPE html>")
    sheet = document.stylesheet
    if DOCUMENTS[document.name].by_sheet:
        sheet = f"{sheet}\n{_EMPTY_BACKS}"
    return source, sheet, document.look, document.pictures


def _count_pages(source: str, sheet: str, look: Look, pictures: Mapping[str, Picture]) -> int:
    return len(lay_out_html(source, sheet, look, pictures).pages)


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
