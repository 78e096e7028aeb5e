"""Results as a PowerPoint file: native charts, the report's figures, none withheld."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from pptx import Presentation

from facilitator.formats import Job
from facilitator.formats.pptx.writer import write
from tests.formats.pdf.kits import Made
from tests.formats.pptx.decks import dangling
from tests.formats.pptx.templates import theirs
from tests.formats.pptx.test_template import read
from tests.rooms import everything, for_client, partly, reported, sample, too_few, words
from tests.sections import polls, rates

ROOMS: dict[str, Callable[[], Made]] = {
    "sample": sample,
    "client": for_client,
    "partly": partly,
    "few": too_few,
}
FILES: dict[str, bytes] = {}


def written(name: str) -> bytes:
    if name not in FILES:
        made = ROOMS[name]()
        FILES[name] = write(Job(made.document("results")))
    return FILES[name]


def charts(data: bytes) -> list[tuple[str, Any, Any]]:
    """The words, the chart and its workbook, slide by slide."""
    return [
        (
            shape._element.nvGraphicFramePr.cNvPr.get("descr"),
            shape.chart,
            load_workbook(BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob)).active,
        )
        for slide in Presentation(BytesIO(data)).slides
        for shape in slide.shapes
        if shape.has_chart
    ]


@pytest.mark.parametrize("name", ROOMS)
def test_it_is_whole_and_the_same_every_time(name: str) -> None:
    data = written(name)
    made = ROOMS[name]()
    assert dangling(data) == []
    assert write(Job(made.document("results"))) == data
    deck = Presentation(BytesIO(data))
    assert len(deck.slides) == made.pages("results")
    for slide in deck.slides:
        known = {one.placeholder_format.idx for one in slide.slide_layout.placeholders}
        assert {one.placeholder_format.idx for one in slide.placeholders} <= known


def test_what_the_team_promised_is_a_table_of_the_program() -> None:
    deck = Presentation(BytesIO(written("sample")))
    (table,) = [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table]
    assert [cell.text for cell in table.rows[0].cells] == ["Initiative", "Owner", "By when"]
    assert table.cell(1, 0).text == "Open the second service center"
    assert len(table.rows) == 5


def test_the_dots_say_what_they_show() -> None:
    deck = Presentation(BytesIO(written("sample")))
    groups = [shape for slide in deck.slides for shape in slide.shapes if shape.shape_type == 6]
    spoken = [group._element.nvGrpSpPr.cNvPr.get("descr") for group in groups]
    assert any(s.startswith("The widest gap is in monitoring: 1.8 now, 4.7") for s in spoken)
    assert any("in two camps" in s for s in spoken)


def test_every_chart_has_words_that_begin_with_what_it_shows() -> None:
    deck = Presentation(BytesIO(written("sample")))
    for slide in deck.slides:
        found = [shape for shape in slide.shapes if shape.has_chart]
        if found:
            spoken = found[0]._element.nvGraphicFramePr.cNvPr.get("descr")
            title = " ".join(slide.shapes.title.text_frame.text.split())
            assert spoken.startswith(title.rstrip(".?"))


def test_what_too_few_answered_is_nowhere_in_the_file() -> None:
    report = reported(partly())
    everywhere = everything(written("partly"))
    hidden = [line for line in rates(report)[0].items if not line.shown]
    assert len(hidden) == 2, "the statement that three rated, and the next smallest"
    assert not [line for line in hidden if line.item.short in everywhere]
    plan = next(line for line in polls(report)[0].questions if line.question.id == "plan")
    assert not plan.shown
    assert "This team" not in everywhere, "both polls are withheld: one would tell of the other"
    other = partly("quarterly", "execution")
    data = write(Job(other.document("results")))
    assert data == written("partly"), "they differ in nothing but what is withheld"


def test_with_too_few_people_no_chart_and_no_score_is_in_the_file() -> None:
    data = written("few")
    assert charts(data) == []
    assert "cards up" in words(data)
    other = too_few("5")
    assert write(Job(other.document("results"))) == data


def test_notes_say_what_to_ask() -> None:
    deck = Presentation(BytesIO(written("sample")))
    question = reported(sample()).question
    noted = [s.notes_slide.notes_text_frame.text for s in deck.slides if s.has_notes_slide]
    assert len(noted) == len(deck.slides)
    assert any(f"ASK: {question}" in text for text in noted)


def test_on_a_clients_own_master_it_fills_their_placeholders(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    own = read(tmp_path_factory.mktemp("own"), theirs(wide=True))
    plain = sample()
    look = plain.composer.look.on_stage(own.stage)
    composer = type(plain.composer)(plain.composer.environment, look, plain.composer.static_css)
    made = Made(plain.kit, composer)
    job = Job(made.document("results"), slides_template=own)
    data = write(job)
    assert dangling(data) == []
    deck = Presentation(BytesIO(data))
    assert len(deck.slides) == made.pages("results")
    for slide in deck.slides:
        known = {one.placeholder_format.idx for one in slide.slide_layout.placeholders}
        assert {one.placeholder_format.idx for one in slide.placeholders} <= known
    assert len(charts(data)) >= 2
