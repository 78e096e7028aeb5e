"""The PowerPoint file: whole, the same every time, and nothing on a slide that its master says."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import pytest
from lxml import etree
from openpyxl import load_workbook

from facilitator.formats.pptx.writer import write
from facilitator.model.slides import LEAST_SIZE
from tests.formats.pdf.kits import Made
from tests.formats.pptx.decks import (
    A,
    P,
    dangling,
    for_client,
    job,
    keynote,
    members,
    opened,
    slides,
    written,
)

MADE: dict[str, Callable[[], Made]] = {
    "plain": keynote,
    "counted": lambda: keynote(counted=True),
    "client": for_client,
}
EACH = pytest.mark.parametrize("made", MADE, indirect=True)


@pytest.fixture
def made(request: pytest.FixtureRequest) -> Made:
    return MADE[request.param]()


@EACH
def test_it_names_nothing_that_it_does_not_hold(made: Made) -> None:
    data = written(made)
    assert dangling(data) == []
    found = members(data)
    types = etree.fromstring(found["[Content_Types].xml"])
    parts = {str(one.get("PartName")).lstrip("/") for one in types if one.get("PartName")}
    endings = {str(one.get("Extension")) for one in types if one.get("Extension")}
    assert parts <= set(found)
    for name in set(found) - parts - {"[Content_Types].xml"}:
        assert name.rpartition(".")[2] in endings - {"xml"}, name
    assert not any("printerSettings" in name or "thumbnail" in name for name in found)


@EACH
def test_shapes_have_numbers_of_their_own_and_fill_placeholders_that_there_are(made: Made) -> None:
    deck = opened(made)
    for slide in deck.slides:
        numbers = [one.get("id") for one in slide._element.iter(f"{P}cNvPr")]
        assert len(numbers) == len(set(numbers))
        known = {one.placeholder_format.idx for one in slide.slide_layout.placeholders}
        assert {one.placeholder_format.idx for one in slide.placeholders} <= known
    layouts = [layout.name for layout in deck.slide_layouts]
    assert len(set(layouts)) == len(layouts) == 21


@EACH
def test_slides_leave_fonts_colours_and_places_to_their_layouts(made: Made) -> None:
    """Whoever changes the master changes every slide."""
    for slide in slides(written(made)):
        for shape in slide.iter(f"{P}sp"):
            if shape.find(f".//{P}ph") is None:
                continue
            assert not list(shape.iterfind(f"{P}spPr/*"))
            own = [f"{A}{name}" for name in ("latin", "solidFill", "buNone", "normAutofit")]
            # A mark alone has a font of its own: others draw a hollow square and a solid one apart.
            marks = [
                run for run in shape.iter(f"{A}r") if run.findtext(f"{A}t") in {"□", "■", "□■"}
            ]
            of_marks = {one for run in marks for one in run.iter(f"{A}latin")}
            assert not set(shape.iter(*own)) - of_marks
            for said in shape.iter(f"{A}rPr"):
                assert set(said.keys()) <= {"lang", "b", "i"}


@EACH
def test_nothing_is_set_smaller_than_can_be_read_from_the_last_row(made: Made) -> None:
    found = members(written(made))
    shown = re.compile(r"ppt/(slides/slide|slideMasters/|slideLayouts/|charts/chart)[^/]*\.xml")
    sizes = {
        int(size) / 100
        for name, content in found.items()
        if shown.fullmatch(name) or name.startswith("ppt/slideMasters/slideMaster1.xml")
        for size in re.findall(rb'\bsz="(\d+)"', content)
    }
    assert min(sizes) >= LEAST_SIZE
    assert max(sizes) >= 50


@EACH
def test_every_slide_has_a_title_notes_and_a_number_that_counts(made: Made) -> None:
    deck = opened(made)
    for number, slide in enumerate(deck.slides, start=1):
        assert slide.shapes.title is not None
        assert slide.shapes.title.text_frame.text
        assert slide.shapes[0].shape_id == slide.shapes.title.shape_id, "read first"
        assert slide.notes_slide.notes_text_frame is not None
        assert slide.notes_slide.notes_text_frame.text
        fields = [f for f in slide._element.iter(f"{A}fld") if f.get("type") == "slidenum"]
        assert [f.findtext(f"{A}t") for f in fields] == [str(number)]


@EACH
def test_everything_that_is_drawn_is_told_in_words(made: Made) -> None:
    deck = opened(made)
    drawn = 0
    for slide in deck.slides:
        for shape in slide.shapes:
            about = shape._element.find(f".//{P}cNvPr")
            if shape._element.tag in (f"{P}graphicFrame", f"{P}grpSp", f"{P}pic"):
                drawn += 1
                assert len(about.get("descr", "")) > 20, shape.name
    assert drawn >= 3
    for shape in deck.slide_master.shapes:
        about = shape._element.find(f".//{P}cNvPr")
        if not shape.is_placeholder:
            assert about.get("descr") or about.find(".//{*}decorative") is not None


def test_the_notes_are_the_words_of_the_section_in_full() -> None:
    made = keynote(20)
    deck = opened(made)
    said = " ".join(" ".join(s.notes_slide.notes_text_frame.text.split()) for s in deck.slides)
    speech = made.composed("speech").tree
    for paragraph in speech.iterfind(".//p[@class='spoken']"):
        words = " ".join("".join(map(str, paragraph.itertext())).split())
        assert words in said


def test_the_pdf_and_the_slides_say_the_same_on_as_many_pages() -> None:
    made = keynote(45, counted=True)
    deck, pdf = opened(made), made.read("slides")
    assert len(deck.slides) == len(list(pdf.pages)) == made.pages("slides")
    for number, slide in enumerate(deck.slides, start=1):
        on_page = re.sub(r"\W", "", pdf.text(number))
        for shape in slide.placeholders:
            if shape.has_text_frame:
                for paragraph in shape.text_frame.paragraphs:
                    said = "".join(run.text for run in paragraph.runs)
                    assert re.sub(r"\W", "", said) in on_page


@pytest.mark.parametrize("counted", [False, True])
def test_polls_are_charts_that_can_be_edited(counted: bool) -> None:
    deck = opened(keynote(counted=counted))
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    yearly = next(c for c in charts if c.plots[0].series[0].name == "Once a year")
    values = dict(zip(yearly.plots[0].categories, yearly.plots[0].series[0].values, strict=True))
    assert values["SHRM, US 2018"] == 71
    assert "Anecdote: one room, 2014" not in values
    assert ("This room (50 hands)" in values) == counted
    if counted:
        assert values["This room (50 hands)"] == 60
    sheet = load_workbook(BytesIO(yearly.part.chart_workbook.xlsx_part.blob)).active
    assert sheet is not None
    assert sheet["B1"].value == "Once a year"
    assert sheet["B2"].value == 71


def test_the_room_stands_out() -> None:
    deck = opened(keynote(counted=True))
    frames = [s for slide in deck.slides for s in slide.shapes if s.has_chart]
    chart = next(f.chart for f in frames if f.chart.plots[0].series[0].name == "Once a year")
    points = chart.plots[0].series[0].points
    assert {points[n].format.fill.type.name for n in range(5)} == {"SOLID"}
    colours = [points[n].format.fill.fore_color.theme_color.name for n in (0, 4)]
    assert colours == ["TEXT_1", "ACCENT_1"]


def test_a_client_s_colours_and_font_are_the_theme_and_their_logo_is_on_the_master() -> None:
    made = for_client()
    found = members(written(made))
    theme = etree.fromstring(found["ppt/theme/theme1.xml"])
    assert theme.xpath("string(//*[local-name()='accent1']/*/@val)") == "1B4F8F"
    assert theme.xpath("string(//*[local-name()='majorFont']/*/@typeface)") == "Lato"
    master = opened(made).slide_master
    logos = [shape for shape in master.shapes if shape.name == "Logo"]
    assert [one._element.find(f".//{P}cNvPr").get("descr") for one in logos] == ["Northwind Health"]
    text = " ".join(s.shapes.title.text_frame.text for s in opened(made).slides)
    assert "executive committee" in text
    assert "leadership team" not in text


def test_the_same_kit_is_the_same_bytes() -> None:
    made = keynote(counted=True)
    assert write(job(made)) == written(made)
    assert b"2026" not in members(written(made))["docProps/core.xml"]


@EACH
def test_the_file_says_its_own_title_and_author(made: Made) -> None:
    """Not those of the empty file that it began as."""
    document, about = made.document("slides"), opened(made).core_properties
    assert (about.title, about.author) == (document.title, document.author)
    assert about.last_modified_by == document.author
