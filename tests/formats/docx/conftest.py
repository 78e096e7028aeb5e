"""A rich sample document, written once for all tests of the Word writer."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree, html
from lxml.etree import _Element
from PIL import Image
from ruamel.yaml import YAML

from facilitator.compose.document import Document
from facilitator.compose.look import Look
from facilitator.formats.docx.writer import write_docx

ROOT = Path(__file__).parents[3]
SAMPLE = Path(__file__).with_name("sample.html")
EMPTY = '<html lang="en"><head></head><body><section class="sheet">{}</section></body></html>'

Write = Callable[..., bytes]


def look_of(**edition: object) -> Look:
    raw = YAML(typ="safe").load(ROOT / "templates" / "style" / "look.yaml")
    return Look.model_validate({**raw, **edition})


def document_of(source: str, look: Look, language: str = "en") -> Document:
    return Document(
        name="worksheet",
        title="Performance management is not execution management: Worksheet",
        language=language,
        author="The facilitator authors",
        look=look,
        tree=html.document_fromstring(source),
        stylesheet="",
        blanks=(),
    )


def inside(element: _Element, path: str) -> _Element:
    """The one element that a test is about: ``w:tcPr/w:shd``, at any depth."""
    first, *rest = path.split("/")
    found = element.find("/".join((f".//{qn(first)}", *map(qn, rest))))
    assert found is not None, path
    return found


def value(element: _Element, path: str, name: str = "w:val") -> str:
    """An attribute of an element inside."""
    return str(inside(element, path).get(qn(name)))


def words(element: _Element) -> str:
    return "".join(map(str, element.itertext()))


def draw(figure: _Element) -> bytes:
    target = BytesIO()
    Image.new("RGB", (1480, 330), (13, 85, 96)).save(target, "PNG")
    return target.getvalue()


@pytest.fixture(scope="session")
def look() -> Look:
    return look_of()


@pytest.fixture(scope="session")
def sample() -> bytes:
    return write_docx(document_of(SAMPLE.read_text("utf-8"), look_of()), draw=draw)


@pytest.fixture(scope="session")
def word(sample: bytes) -> WordDocument:
    return docx.Document(BytesIO(sample))


@pytest.fixture(scope="session")
def parts(sample: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(sample)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="session")
def body(parts: dict[str, bytes]) -> _Element:
    return etree.fromstring(parts["word/document.xml"])


@pytest.fixture
def write(look: Look) -> Callable[[str], WordDocument]:
    """Write one sheet of the given content and open it again."""

    def written(content: str, **edition: object) -> WordDocument:
        document = document_of(EMPTY.format(content), look_of(**edition) if edition else look)
        return docx.Document(BytesIO(write_docx(document, draw=draw)))

    return written


@pytest.fixture
def write_again() -> Callable[[], bytes]:
    def written() -> bytes:
        return write_docx(document_of(SAMPLE.read_text("utf-8"), look_of()), draw=draw)

    return written
