"""A client's own Word paper: their letterhead around our lines, their styles in ours."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml.etree import QName

from facilitator.compose.look import Look
from facilitator.errors import SourceError
from facilitator.formats.docx.reference_document import ReferenceDocument, read_reference_document
from facilitator.formats.docx.writer import write_docx
from tests.formats.docx import letterheads
from tests.formats.docx.conftest import document_of, draw, look_of
from tests.formats.docx.test_file import SEQUENCES

RUNNING = (
    '<header class="running"><p class="running"><span>OURS</span><span class="right">CODE-7</span>'
    '</p></header><footer class="running"><p class="running"><span>OURS</span>'
    '<span class="right">Page <span class="page-number"></span></span></p></footer>'
)
SHEETS = (
    '<html lang="en"><head></head><body>'
    f'<section class="sheet hand-in">{RUNNING}<h1>Title</h1><h2>Heading</h2><p>Words</p>'
    '<table class="rows"><colgroup><col style="width:50%"><col style="width:50%"></colgroup>'
    "<tbody><tr><td>a</td><td>b</td></tr></tbody></table></section>"
    f'<section class="sheet">{RUNNING}<p>Kept</p></section>'
    f'<section class="sheet landscape">{RUNNING}<p>Wide</p></section>'
    f'<section class="sheet">{RUNNING}<p>Upright again</p></section></body></html>'
)
FIRST = '<html lang="en"><head></head><body><section class="sheet front"><p>Front</p></section>'
HEADS, FEET = ("header", "first_page_header"), ("footer", "first_page_footer")


def read(data: bytes, name: str = "letterhead.docx") -> ReferenceDocument:
    with TemporaryDirectory() as folder:
        return read_reference_document(letterheads.put(Path(folder), name, data), "client.yaml:3")


def look_on(letterhead: ReferenceDocument, **edition: object) -> Look:
    return look_of(**edition).on_letterhead(*letterhead.page())


def written(letterhead: ReferenceDocument, source: str = SHEETS, **edition: object) -> bytes:
    document = document_of(source, look_on(letterhead, **edition))
    return write_docx(document, draw=draw, reference=letterhead)


@cache
def dressed(maker: str) -> bytes:
    data = letterheads.saved(getattr(letterheads, maker)())
    return written(read(letterheads.as_template(data) if maker == "elaborate" else data))


def opened(maker: str) -> Any:
    return docx.Document(BytesIO(dressed(maker)))


def members(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def said(story: Any) -> str:
    return " ".join(map(str, story._element.itertext()))


def style(data: Any, name: str) -> Any:
    return data.styles[name]


def changed(maker: str, change: Callable[[Any], None]) -> ReferenceDocument:
    document = getattr(letterheads, maker)()
    change(document)
    return read(letterheads.saved(document))


# --- Headers and footers ----------------------------------------------------------------------


def test_upright_pages_have_their_lines_around_ours() -> None:
    for number in (0, 1, 3):
        section = opened("simple").sections[number]
        head, foot = said(section.header), said(section.footer)
        assert re.search("12 Harbor Street.*OURS.*CODE-7", head)
        assert re.search("OURS.*Page.*fictional hospital", foot)
        assert " PAGE " in etree.tostring(section.footer._element, encoding="unicode")


def test_landscape_pages_keep_ours() -> None:
    section = opened("simple").sections[2]
    assert "Harbor" not in said(section.header) + said(section.footer)
    assert "CODE-7" in said(section.header)
    assert section.left_margin.mm == pytest.approx(look_of().margins["landscape"].inner, abs=0.1)


def test_a_first_page_of_theirs_has_our_lines_too() -> None:
    first, *rest = opened("elaborate").sections
    assert re.search("Hafenstraße.*OURS.*CODE-7", said(first.first_page_header))
    assert re.search("OURS.*Amtsgericht", said(first.first_page_footer))
    assert re.search("Nordwind.*CODE-7", said(first.header))
    assert first.different_first_page_header_footer
    assert not any(section.different_first_page_header_footer for section in rest)


def test_a_cover_page_without_lines_has_the_letterhead() -> None:
    letterhead = read(letterheads.saved(letterheads.simple()))
    document = docx.Document(BytesIO(written(letterhead, f"{FIRST}</body></html>")))
    assert "Harbor" in said(document.sections[0].header)


def test_paper_and_margins_are_theirs() -> None:
    section = opened("elaborate").sections[0]
    measured = (section.page_width.mm, section.page_height.mm, section.top_margin.mm)
    assert measured == pytest.approx((210, 297, 38), abs=0.2)
    assert (section.left_margin.mm, section.right_margin.mm) == pytest.approx((28, 22), abs=0.2)
    mirrored = b"<w:mirrorMargins"
    assert mirrored not in members(dressed("elaborate"))["word/settings.xml"]


def test_the_right_end_of_our_line_is_that_of_their_text() -> None:
    look = look_on(read(letterheads.saved(letterheads.simple())))
    running = style(opened("simple"), "Running line plain header").paragraph_format.tab_stops
    assert running[0].position.mm == pytest.approx(look.text_width(), abs=0.1)
    assert look.text_width() == pytest.approx(215.9 - 70, abs=0.1)


def test_their_logo_is_in_the_file_and_shown_once_a_page() -> None:
    found = members(dressed("simple"))
    assert found["word/media/letterhead1.png"] == letterheads.logo().getvalue()
    head = etree.fromstring(found["word/header1.xml"])
    assert len(list(head.iter(qn("w:drawing")))) == 1


@pytest.mark.parametrize("maker", ["simple", "plain"])
def test_our_logo_gives_way_only_to_theirs(maker: str) -> None:
    """A letterhead without a picture leaves the logo of the cover block where it is."""

    def change(document: Any) -> None:
        if maker == "plain":
            document.sections[0].header.paragraphs[0].clear()

    logo = '<img src="picture:client" class="aside" alt="Logo" style="width:40mm;height:10mm">'
    source = SHEETS.replace("<h1>", f'<div class="cover"><p class="kicker">{logo}x</p></div><h1>')
    source = source.replace("<p>Wide</p>", f"<p>{logo}Wide</p>")
    found = members(written(changed("simple", change), source))["word/document.xml"]
    assert found.count(b"<wp:anchor") == (1 if maker == "simple" else 2)


# --- Styles -----------------------------------------------------------------------------------


def test_fonts_and_colours_named_outright() -> None:
    document = opened("simple")
    assert style(document, "Normal").font.name == "Georgia"
    for name in ("Title", "Heading 1", "Heading 2"):
        assert style(document, name).font.name == "Verdana"
        assert str(style(document, name).font.color.rgb) == "A01E3C"
    assert style(document, "Table text").font.name in ("Georgia", None)
    assert style(document, "Row head").font.name == "Verdana"


def test_fonts_of_the_theme_and_local_ids() -> None:
    """The file names ``berschrift1``, a place in the theme, and a colour of the theme."""
    theme = members(letterheads.saved(letterheads.elaborate()))["word/theme/theme1.xml"]
    fonts = re.findall(rb'<a:(?:major|minor)Font>\s*<a:latin typeface="([^"]+)"', theme)
    major, minor = (name.decode() for name in fonts)
    document = opened("elaborate")
    assert style(document, "Heading 1").font.name == major
    assert style(document, "Normal").font.name == minor
    colour = style(document, "Heading 1").element.find(f".//{qn('w:color')}")
    assert colour.get(qn("w:themeColor")) == "accent1"
    accent = rb"<a:accent1>\s*<a:srgbClr val=.(......)"
    ours = members(dressed("elaborate"))["word/theme/theme1.xml"]
    assert re.search(accent, ours).group(1) == re.search(accent, theme).group(1)  # type: ignore[union-attr]


def test_a_font_that_stands_in_place_of_ours_leaves_ours_out() -> None:
    table = members(dressed("simple"))["word/fontTable.xml"]
    assert look_of().families["heading"].name.encode() not in table


def test_headers_look_as_in_their_own_file() -> None:
    """Their styles come along under other names, whatever ours or another language calls them."""
    document = opened("elaborate")
    own = style(document, "Letterhead Briefkopf")
    assert own.font.size == Pt(8)
    assert own.base_style.name == "Letterhead Normal"
    table = document.sections[0].first_page_header.tables[0]
    assert table.style.name == "Letterhead Table Grid"
    assert table.cell(0, 1).paragraphs[0].style.name == own.name
    names = [one.name for one in document.styles]
    ids = [one.style_id for one in document.styles]
    assert len(set(names)) == len(names)
    assert len(set(ids)) == len(ids)


def test_a_style_of_theirs_with_one_of_our_names_does_no_harm() -> None:
    def change(document: Any) -> None:
        made = document.styles.add_style("Note", 1)
        made.font.size = Pt(40)
        document.sections[0].header.paragraphs[0].style = made

    document = docx.Document(BytesIO(written(changed("simple", change))))
    assert style(document, "Note").font.size == Pt(9)
    assert style(document, "Letterhead Note").font.size == Pt(40)


def test_layout_that_would_take_a_worksheet_apart_is_not_taken() -> None:
    def change(document: Any) -> None:
        heading = document.styles["Heading 1"].paragraph_format
        heading.page_break_before, heading.left_indent = True, Mm(30)
        document.styles["Heading 1"].font.hidden = True
        document.styles["Normal"].font.size = Pt(14)

    found = docx.Document(BytesIO(written(changed("simple", change))))
    heading = style(found, "Heading 1")
    assert heading.paragraph_format.page_break_before is None
    assert heading.paragraph_format.left_indent is None
    assert heading.font.hidden is None
    rule = style(found, "Normal").element.find(f".//{qn('w:spacing')}").get(qn("w:lineRule"))
    assert rule in ("auto", "atLeast")


def test_large_print_stays_large() -> None:
    found = docx.Document(
        BytesIO(written(read(letterheads.saved(letterheads.simple())), is_large=True))
    )
    assert style(found, "Normal").font.size == Pt(18)
    assert style(found, "Normal").font.name == look_of().families["text"].name
    assert str(style(found, "Title").font.color.rgb) == "A01E3C"


# --- The file ---------------------------------------------------------------------------------


def orders(data: bytes) -> Iterator[tuple[str, list[int]]]:
    for name, content in members(data).items():
        if name.startswith("word/") and name.endswith(".xml"):
            for tag, sequence in SEQUENCES.items():
                for element in etree.fromstring(content).iter(qn(f"w:{tag}")):
                    names = [QName(child).localname for child in element]
                    yield f"{name}: {tag}", [sequence.split().index(one) for one in names]


@pytest.mark.parametrize("maker", ["simple", "elaborate"])
def test_the_file_is_in_the_order_of_the_standard_and_whole(maker: str) -> None:
    for where, ranks in orders(dressed(maker)):
        assert ranks == sorted(ranks), where
    found = members(dressed(maker))
    numbers = re.findall(rb'<wp:docPr [^>]*id="(\d+)"', b"".join(found.values()))
    assert len(set(numbers)) == len(numbers)
    for name, content in found.items():
        if name.startswith(("word/header", "word/footer")):
            known = found.get(f"word/_rels/{name.removeprefix('word/')}.rels", b"")
            for used in re.findall(rb'r:(?:id|embed)="([^"]+)"', content):
                assert b'Id="' + used + b'"' in known, (name, used)


def test_the_same_letterhead_gives_the_same_bytes_again_and_again() -> None:
    letterhead = read(letterheads.saved(letterheads.elaborate()))
    assert written(letterhead) == written(letterhead) == dressed("elaborate")


@cache
def _sound() -> dict[str, bytes]:
    return members(letterheads.saved(letterheads.elaborate()))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_file_is_refused_or_read_and_never_breaks_anything(data: st.DataObject) -> None:
    whole = dict(_sound())
    name = data.draw(st.sampled_from(sorted(name for name in whole if "media" not in name)))
    content = whole[name]
    place = data.draw(st.integers(0, len(content) - 1))
    put = data.draw(st.sampled_from([b"", b"\0", b"<", b'"', b"&x;", b"-1", b"9" * 400]))
    whole[name] = content[:place] + put + content[place + data.draw(st.integers(0, 40)) :]
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for each, value in whole.items():
            archive.writestr(each, value)
    with suppress(SourceError):
        docx.Document(BytesIO(written(read(target.getvalue()))))
