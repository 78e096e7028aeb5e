"""Each participant's own Word file."""

from __future__ import annotations

import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pikepdf
import pytest
from docx.oxml.ns import qn
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from facilitator.formats.docx.context import PLACEHOLDERS
from facilitator.formats.docx.personal_copies import ZipTemplate, personal_word_files
from facilitator.formats.docx.writer import write
from facilitator.rules.responses.sheet_codes import format_code
from tests.formats.docx.office import in_libreoffice
from tests.formats.docx.test_file import embedded
from tests.formats.pdf.copies import HOSTILE, LONGEST, SCRIPTS, copies
from tests.formats.pdf.kits import personal

PEOPLE = copies(*SCRIPTS, *HOSTILE, LONGEST, "")


@cache
def files() -> tuple[bytes, ...]:
    return tuple(data for _, data in personal_word_files(personal().job(), PEOPLE))


def heads(document: Any) -> list[str]:
    """The running lines of hand-in and of kept pages."""
    return ["".join(p.text for p in s.header.paragraphs) for s in document.sections]


def control(document: Any, tag: str) -> Any:
    (found,) = [
        sdt
        for sdt in document.element.body.iter(qn("w:sdt"))
        if sdt.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")) == tag
    ]
    return found


def words(element: Any) -> str:
    return "".join(text.text for text in element.iter(qn("w:t")))


def test_codes_are_handed_in_and_names_are_kept() -> None:
    for copy, data in zip(PEOPLE, files(), strict=True):
        handed_in, kept = heads(docx.Document(BytesIO(data)))
        assert handed_in.endswith(f"Sheet code {format_code(copy.code)}")
        assert kept.startswith(copy.name)
        assert format_code(copy.code) not in kept
        if copy.name:
            assert copy.name not in handed_in


def test_the_code_is_filled_in_and_locked() -> None:
    for copy, data in zip(PEOPLE, files(), strict=True):
        found = control(docx.Document(BytesIO(data)), "code")
        assert words(found) == format_code(copy.code)
        assert found.find(qn("w:sdtPr")).find(qn("w:lock")).get(qn("w:val")) == "sdtContentLocked"
        assert found.find(qn("w:sdtPr")).find(qn("w:showingPlcHdr")) is None


def test_files_are_sound_and_hold_no_open_places() -> None:
    for data in files():
        with zipfile.ZipFile(BytesIO(data)) as archive:
            assert archive.testzip() is None
            assert archive.namelist()[0] == "[Content_Types].xml"
            assert len(set(archive.namelist())) == len(archive.namelist())
            for name in archive.namelist():
                if name.endswith((".xml", ".rels")):
                    text = "".join(map(str, etree.fromstring(archive.read(name)).itertext()))
                    assert not set(PLACEHOLDERS.values()) & set(text)


def test_all_else_is_as_in_the_file_that_was_written_once() -> None:
    whole = zipfile.ZipFile(BytesIO(write(personal().job(), [copy.name for copy in PEOPLE])))
    own = zipfile.ZipFile(BytesIO(files()[0]))
    differing = {n for n in whole.namelist() if whole.read(n) != own.read(n)}
    assert set(whole.namelist()) == set(own.namelist())
    assert differing == {"word/document.xml", "word/header1.xml", "word/header2.xml"}


def test_letters_that_run_to_the_left_say_so() -> None:
    name = SCRIPTS.index("שלום כהן-לוי")
    kept = docx.Document(BytesIO(files()[name])).sections[1].header
    runs = [run for run in kept.paragraphs[0].runs if "שלום" in run.text]
    assert runs
    assert all(run._r.rPr.find(qn("w:rtl")) is not None for run in runs)


def test_every_letter_of_a_name_is_in_an_embedded_font_that_its_run_names() -> None:
    """Also letters of fonts that nothing but names needs, and of those only these letters."""
    for copy, data in zip(PEOPLE, files(), strict=True):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            fonts = embedded({name: archive.read(name) for name in archive.namelist()})
        kept = docx.Document(BytesIO(data)).sections[1].header.paragraphs[0]
        named = "".join(run.text for run in kept.runs)
        assert named.startswith(copy.name)
        for run in kept.runs:
            family = run.font.name or personal().composer.look.families["text"].name
            letters = TTFont(BytesIO(fonts[family, "embedRegular"])).getBestCmap()
            assert {ord(c) for c in run.text if c.isprintable()} <= letters.keys(), run.text
    assert len(files()[0]) < 3_000_000


@pytest.mark.office
def test_libreoffice_draws_names_in_the_embedded_fonts(tmp_path: Path) -> None:
    scripts = {"Devanagari": "देवनागरी क्षत्रिय", "Hebrew": "שלום כהן-לוי", "Japanese": "山田太郎"}
    for script, name in scripts.items():
        data = files()[SCRIPTS.index(name)]
        (tmp_path / f"{script}.docx").write_bytes(data)
    shown = in_libreoffice(tmp_path, *(f"{script}.docx" for script in scripts))
    for script, family in (
        ("Devanagari", "NotoSans-"),
        ("Hebrew", "OpenSans-"),
        ("Japanese", "NotoSansJP-"),
    ):
        with pikepdf.open(shown[f"{script}.docx"]) as pdf:
            used = {
                str(font.BaseFont)
                for page in pdf.pages
                for _, font in page["/Resources"]["/Font"].items()
            }
        assert any(family in font for font in used), (script, used)


def test_the_team_sheet_is_printed_once_and_not_for_everyone() -> None:
    tags = {
        tag.get(qn("w:val"))
        for tag in docx.Document(BytesIO(files()[0])).element.body.iter(qn("w:tag"))
    }
    assert not any(tag.startswith("commit_team") for tag in tags)


def test_files_are_made_again_byte_for_byte() -> None:
    assert tuple(d for _, d in personal_word_files(personal().job(), PEOPLE)) == files()


@given(st.lists(st.binary(max_size=70_000), max_size=4), st.binary(max_size=70_000))
def test_a_packed_member_is_read_back_whatever_is_put_in(parts: list[bytes], put: bytes) -> None:
    """Short, empty, and longer than a block can be."""
    import re

    plain = b"<PLACE>".join(part.replace(b"<PLACE>", b"") for part in parts)
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", b"always the same")
        archive.writestr("b.xml", plain)
    master = ZipTemplate.of(target.getvalue(), re.compile(b"(?P<place><PLACE>)"))
    with zipfile.ZipFile(BytesIO(master.filled({"place": put}))) as archive:
        assert archive.testzip() is None
        assert archive.read("a.xml") == b"always the same"
        assert archive.read("b.xml") == plain.replace(b"<PLACE>", put)
