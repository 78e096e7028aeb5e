"""Every text that people can meet in a file: pages, cells, charts, notes, tooltips, titles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pypdfium2
from icalendar import Calendar
from lxml import etree

Texts = Iterator[tuple[str, str]]
"""Where a text stands, and the text."""

_NOT_SHOWN = re.compile(
    r"styles|theme|fontTable|settings|numbering|[pP]rops\b|custom\.xml|app\.xml|Master|Layout|\[C"
)
_SAID = {"title", "creator", "subject", "keywords", "oddHeader", "oddFooter", "evenFooter"}
_ATTRIBUTES = {"descr", "title", "displayText", "prompt", "promptTitle", "error", "errorTitle"}


def texts_of(path: Path) -> Texts:
    return _READERS[path.suffix](path)


def _pdf(path: Path) -> Texts:
    with pikepdf.open(path) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary):
                yield from _dictionary(item)
    document = pypdfium2.PdfDocument(path)
    for number, page in enumerate(document, start=1):
        yield f"page {number}", page.get_textpage().get_text_bounded()
    document.close()


def _dictionary(item: pikepdf.Dictionary) -> Texts:
    """Titles of the file and of its outline, tooltips, choices, texts for screen readers."""
    for key in ("/Title", "/Author", "/Subject", "/TU", "/Alt", "/ActualText", "/Contents"):
        if isinstance(item.get(key), pikepdf.String):
            yield key, str(item[key])
    for option in item.get("/Opt", ()):
        yield "/Opt", str(option if isinstance(option, pikepdf.String) else option[-1])


def _office(path: Path) -> Texts:
    with ZipFile(path) as package:
        for name in package.namelist():
            if name.endswith(".xml") and not _NOT_SHOWN.search(name):
                yield from _part(name, etree.fromstring(package.read(name)))


def _part(name: str, root: etree._Element) -> Texts:
    for element in root.iter(etree.Element):
        tag = etree.QName(element).localname
        if tag == "p":
            yield f"{name} paragraph", "".join(_runs(element))
        elif tag in _SAID or (tag == "v" and "chart" in name) or (tag == "t" and "xl" in name):
            yield f"{name} {tag}", element.text or ""
        for key, value in element.attrib.items():
            attribute = etree.QName(key).localname
            label = tag == "alias" and attribute == "val" and "…" not in value
            if attribute in _ATTRIBUTES or label or (tag == "sheet" and attribute == "name"):
                yield f"{name} {tag} {attribute}", str(value)


def _runs(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(etree.Element):
        tag = etree.QName(element).localname
        if tag == "t":
            yield element.text or ""
        elif tag in ("br", "tab"):
            yield "\n"


def _calendar(path: Path) -> Texts:
    for component in Calendar.from_ical(path.read_bytes()).walk():
        for key in ("SUMMARY", "DESCRIPTION", "LOCATION"):
            if key in component:
                yield key, str(component[key])


def _table(path: Path) -> Texts:
    yield "table", path.read_text(encoding="utf-8-sig")


_READERS: dict[str, Callable[[Path], Texts]] = {
    ".pdf": _pdf,
    ".docx": _office,
    ".pptx": _office,
    ".xlsx": _office,
    ".ics": _calendar,
    ".csv": _table,
}
