"""What LibreOffice makes of the file: pages as meant, and names that survive its own saving."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from docx.oxml.ns import qn
from lxml import etree

from facilitator.formats.docx.personal_copies import personal_word_files
from facilitator.rules.responses.sheet_codes import format_code
from tests.formats.pdf.copies import copies
from tests.formats.pdf.kits import personal

pytestmark = pytest.mark.office


def converted(sample: bytes, to: str, folder: Path) -> bytes:
    source = folder / "sample.docx"
    source.write_bytes(sample)
    target = folder / "out"
    profile = (folder / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", to,
         "--outdir", str(target), str(source)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return (target / f"sample.{to}").read_bytes()


def bookmarks(data: bytes) -> set[str]:
    with ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    return {str(b.get(qn("w:name"))) for b in root.iter(qn("w:bookmarkStart"))}


def test_every_name_survives(sample: bytes, tmp_path: Path) -> None:
    assert bookmarks(converted(sample, "docx", tmp_path)) >= bookmarks(sample)


def test_every_bookmark_still_holds_its_tick_box(sample: bytes, tmp_path: Path) -> None:
    with ZipFile(BytesIO(converted(sample, "docx", tmp_path))) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    for start in root.iter(qn("w:bookmarkStart")):
        if start.get(qn("w:name"), "").startswith(("rate_", "sort_")):
            control = next(e for e in start.iterancestors(qn("w:sdt")))
            assert control.find(f"{qn('w:sdtPr')}/{qn('w14:checkbox')}") is not None


def test_pages_and_fonts_are_ours(sample: bytes, tmp_path: Path) -> None:
    with pypdfium2.PdfDocument(converted(sample, "pdf", tmp_path)) as pdf:
        assert len(pdf) == 8
        head = pdf[3].get_textpage().get_text_bounded()
        assert "How execution runs here" in head
        assert "Page 4 of 8" in head.replace("\r\n", " ")
        sizes = [page.get_size() for page in pdf]
    assert [width > height for width, height in sizes] == [False] * 6 + [True, False]


def test_a_personal_copy_opens_with_its_code_and_its_name(tmp_path: Path) -> None:
    made = personal()
    (person,) = copies("Łukasz <Żółć> & שלום")
    ((_, data),) = personal_word_files(made.job(), [person])
    with pypdfium2.PdfDocument(converted(data, "pdf", tmp_path)) as pdf:
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
        assert len(pages) == made.pages("worksheet")
    first_kept = made.anchors("worksheet")["part-b"]
    for number, text in enumerate(pages, start=1):
        assert (format_code(person.code) in text) == (number < first_kept)
        assert ("Łukasz <Żółć> &" in text) == (number >= first_kept)
    assert bookmarks(converted(data, "docx", tmp_path)) >= {"code"}
