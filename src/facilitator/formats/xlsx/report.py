"""The report as a workbook: a sheet for each of its parts, figures as numbers, native charts.

It is read from the composed page, as every writer's: what is not on the page cannot be in the
workbook.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO

from lxml.etree import _Element
from xlsxwriter import Workbook

from facilitator.compose.charts import words_of
from facilitator.compose.document import Document
from facilitator.errors import FacilitatorError
from facilitator.formats import Job
from facilitator.formats.office_file import LONGEST_PROPERTY, beginning, shortened
from facilitator.formats.xlsx.report_layout import CellFormats
from facilitator.formats.xlsx.report_sheet import ReportSheet
from facilitator.text.messages import Message
from facilitator.text.translator import translator

_OLDEST = datetime(1980, 1, 1, tzinfo=UTC)
_LONGEST_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")


@dataclass
class ReportPart:
    """One sheet to be: its heading, and the elements of the page that stand below it."""

    title: str
    elements: list[_Element] = field(default_factory=list)


def write(job: Job) -> bytes:
    """The bytes of a workbook: the same for the same document and epoch."""
    document = job.document
    parts = [part for part in parts_of(document) if part.elements]
    if not parts:
        raise FacilitatorError.because("The document has nothing to show.", where=document.name)
    stream = BytesIO()
    book = Workbook(stream, {"in_memory": True, "strings_to_formulas": False})
    when = datetime.fromtimestamp(job.epoch or 0, UTC)
    created = max(when, _OLDEST).replace(tzinfo=None)
    book.set_properties(
        {
            "title": shortened(document.title, LONGEST_PROPERTY),
            "author": shortened(document.author, LONGEST_PROPERTY),
            "created": created,
            "comments": "",
        }
    )
    formats = CellFormats(book, document.look)
    for part, name in zip(parts, _names(parts, document.language), strict=True):
        sheet = ReportSheet(book.add_worksheet(name), formats, document, part.elements)
        sheet.title(part.title)
        for element in part.elements:
            sheet.block(element)
        sheet.finish()
    book.close()
    return stream.getvalue()


def parts_of(document: Document) -> Iterator[ReportPart]:
    """The parts of a page: what its headings with a name of their own begin."""
    part = ReportPart("")
    for section in document.tree.findall("body/section"):
        if "front" in section.get("class", "").split():
            continue
        for element in _opened(section):
            if element.tag == "h2" and element.get("id"):
                yield part
                part = ReportPart(words_of(element))
            elif "cover" in element.get("class", "").split():
                heading = next(element.iter("h1"), None)
                part.title = words_of(heading) or document.title
                part.elements.extend(one for one in element if one is not heading)
            else:
                part.elements.append(element)
    yield part


def _opened(section: _Element) -> Iterator[_Element]:
    """What stands in a sheet of the page; a heading and what is kept with it, one by one."""
    for element in section:
        if element.tag in ("header", "footer"):
            continue
        kept = "keep" in element.get("class", "").split()
        yield from element if kept and element.find("h2[@id]") is not None else [element]


def _names(parts: list[ReportPart], language: str) -> Iterator[str]:
    """A name for each sheet that workbooks allow, and that no other sheet has."""
    given: set[str] = set()
    fallback = translator(language).say(Message("workbook-sheet"))
    for part in parts:
        name = " ".join(_FORBIDDEN.sub("", part.title).split()) or fallback
        tried, number = beginning(name, _LONGEST_NAME).strip(), 1
        while tried.casefold() in given or tried.casefold() == "history":
            number += 1
            tried = f"{beginning(name, _LONGEST_NAME - 4).strip()} {number}"
        given.add(tried.casefold())
        yield tried
