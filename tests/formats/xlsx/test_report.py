"""The report as a workbook: a sheet for each part, figures as numbers, charts, nothing withheld."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pypdfium2
import pytest
from lxml import etree
from openpyxl import load_workbook

from facilitator.compose.look import Paper
from facilitator.formats.xlsx.report import write
from facilitator.model.submission import TEAM
from facilitator.text.locale import NOTHING, rounded
from tests.formats.docx.office import in_libreoffice
from tests.formats.pdf.kits import Made, real
from tests.rooms import (
    answered,
    beside_earlier,
    everything,
    for_client,
    made,
    partly,
    reported,
    sample,
    too_few,
)
from tests.sections import rates, sorts

ROOMS: dict[str, Callable[[], Made]] = {
    "sample": sample,
    "client": for_client,
    "partly": partly,
    "few": too_few,
}
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
PARTS = [
    "What the team said",
    "How often do we review",
    "Now, and hoped for",
    "Where you see it differently",
    "Which job is this",
    "Who, what, by when",
    "How the numbers were made",
]


@cache
def written(one: Made) -> bytes:
    return write(one.job("report"))


def opened(one: Made) -> Any:
    return load_workbook(BytesIO(written(one)))


def rows(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def below(sheet: Any, head: str) -> list[list[Any]]:
    """The rows of the first table with that first column head, up to an empty one."""
    found = rows(sheet)
    start = next(at for at, row in enumerate(found) if row[0] == head) + 1
    end = next((at for at in range(start, len(found)) if not any(found[at])), len(found))
    return found[start:end]


def said(one: Made) -> str:
    """All words and numbers of all sheets, the letters of the form apart."""
    letters = one.composed("report").form.fingerprint
    return everything(written(one)).replace(letters, "")


@pytest.mark.parametrize("name", ROOMS)
def test_it_opens_and_is_the_same_every_time(name: str) -> None:
    one = ROOMS[name]()
    assert write(one.job("report")) == written(one)
    assert opened(one).sheetnames[0] == "What the team said"


def test_each_part_of_the_report_is_a_sheet() -> None:
    book = opened(sample())
    assert book.sheetnames == [*PARTS, "Data"]
    links = {cell.hyperlink.location for row in book[PARTS[0]] for cell in row if cell.hyperlink}
    assert links == {f"'{name}'!A1" for name in book.sheetnames[1:]}
    assert [book[name]["A1"].value for name in PARTS[:2]] == [
        "What the team said",
        "How often do we review?",
    ]


def test_a_part_of_a_few_lines_stands_below_the_one_before_it() -> None:
    book = opened(sample())
    heads = [row[0] for row in rows(book["Where you see it differently"])]
    assert heads[0] == "Where you see it differently"
    assert "What to talk about first" in heads[1:]


def test_scores_are_numbers_those_of_the_report() -> None:
    table = below(opened(sample())["Now, and hoped for"], "Area")
    lines = rates(reported(sample()))[0].areas
    assert [row[:4] for row in table] == [
        [
            line.area.name,
            rounded(line.rating.now.mean or 0),
            rounded(line.rating.hoped.mean or 0),
            rounded(line.rating.gap or 0),
        ]
        for line in lines
    ]


def test_the_sort_counts_people_and_marks_the_right_pile() -> None:
    sheet = opened(sample())["Which job is this"]
    table = below(sheet, "No.")
    report = sorts(reported(sample()))[0]
    assert [row[0] for row in table] == [line.number for line in report.statements]
    first = report.statements[0]
    cell = next(cell for row in sheet.iter_rows() for cell in row if "□" in cell.number_format)
    assert cell.value == first.count.chosen[first.statement.pile]
    assert cell.font.bold
    assert cell.fill.fgColor.rgb.endswith("B8B8B8"), "the darker, the more"


def test_shares_are_per_cent_and_what_has_no_figure_is_empty() -> None:
    sheet = opened(sample())["How often do we review"]
    found = {row[0].value: row for row in sheet.iter_rows() if row[0].value}
    survey = found["SHRM, US 2018"]
    assert (survey[3].value, survey[3].number_format) == (0.71, "0%")
    assert survey[1].value is None
    team = next(row for name, row in found.items() if str(name).startswith("This team"))
    assert all(str(cell.number_format).endswith(' of 8"') for cell in team[1:7])
    assert found["Anecdote: one room, 2014"][1].value == "4 people"


def test_charts_are_native_with_a_title_and_words_that_say_the_finding() -> None:
    with ZipFile(BytesIO(written(sample()))) as archive:
        drawings = [n for n in archive.namelist() if n.startswith("xl/drawings/drawing")]
        spoken = [
            str(one.get("descr"))
            for drawing in drawings
            for one in etree.fromstring(archive.read(drawing)).iter(f"{{{_DRAWING}}}cNvPr")
        ]
        charts = [n for n in archive.namelist() if n.startswith("xl/charts/chart")]
        titles = []
        for name in charts:
            tree = etree.fromstring(archive.read(name))
            named = tree.find(f"{{{_CHART}}}chart/{{{_CHART}}}title")
            assert named is not None
            titles.append("".join(t.text or "" for t in named.iter(f"{{{_MAIN}}}t")))
    assert len(charts) == 1 + 2 + 5
    assert len(spoken) == len(charts) + 1, "and the emblem"
    assert "The widest gap is in monitoring: 1.8 now, 4.7 hoped for" in titles
    for title in titles:
        assert any(one.startswith(title) for one in spoken)


def test_figures_stand_one_a_row_and_tables_are_those_of_the_program() -> None:
    book = opened(sample())
    (table,) = book["Data"].tables.values()
    assert table.autoFilter
    scores = below(book["Now, and hoped for"], "Area")
    facts = {tuple(row[:1] + row[2:4]): row[4] for row in rows(book["Data"])[1:]}
    assert facts["Now, and hoped for", scores[0][0], "Now"] == scores[0][1]
    assert all(book[name].tables for name in ("Now, and hoped for", "Who, what, by when"))


def test_what_looks_like_a_formula_is_text() -> None:
    formula = '=HYPERLINK("x")'
    people = [
        one.model_copy(update={"answers": {**one.answers, "commit_team1_initiative": formula}})
        if one.code == TEAM
        else one
        for one in answered(lambda _, __, value: value)
    ]
    book = opened(made(people))
    cell = next(
        cell
        for row in book["Who, what, by when"].iter_rows()
        for cell in row
        if cell.value == formula
    )
    assert cell.data_type == "s"
    assert cell.quotePrefix


@pytest.mark.parametrize(("paper", "code"), [("letter", "1"), ("a4", "9")])
def test_every_sheet_is_ready_for_print(paper: Paper, code: str) -> None:

    one = real(paper)
    book: Any = load_workbook(BytesIO(write(one.job("report"))))
    for sheet in book:
        assert str(sheet.page_setup.paperSize) == code
        assert sheet.page_setup.fitToWidth in (1, None)
        assert sheet.page_setup.fitToHeight in (0, 1, None)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "PVE-TR" in sheet.oddFooter.left.text
        assert "&P" in sheet.oddFooter.right.text
        assert sheet.freeze_panes
    assert book["Which job is this"].freeze_panes == "A5"


def test_a_client_has_its_logo_and_its_words() -> None:
    book = opened(for_client())
    assert book.worksheets[0]._images
    assert "Northwind Health" in everything(written(for_client()))


def test_an_earlier_event_stands_beside_this_one() -> None:
    table = below(opened(beside_earlier())["Now, and hoped for"], "Area, now")
    changes = [line.change for line in rates(reported(beside_earlier()))[0].areas]
    assert [row[3] for row in table] == [rounded(one.change or 0) for one in changes if one]


def test_what_too_few_answered_is_nowhere_in_the_file() -> None:
    report = reported(partly())
    hidden = [line for line in rates(report)[0].items if not line.shown]
    assert len(hidden) == 2
    everywhere = said(partly())
    assert not [line for line in hidden if f"{line.number}. {line.item.short}" in everywhere]
    assert "This team" not in everywhere
    assert said(partly("quarterly", "execution")) == everywhere
    table = below(opened(partly())["Which job is this"], "No.")
    assert table[0][2:5] == [NOTHING] * 3


def test_with_too_few_people_there_is_no_figure() -> None:
    book = opened(too_few())
    assert book.sheetnames == [PARTS[0], "Who, what, by when"]
    assert "4 sheets have answers" in said(too_few())
    assert not [name for name in ZipFile(BytesIO(written(too_few()))).namelist() if "chart" in name]
    assert said(too_few("5")) == said(too_few())


@pytest.mark.office
def test_libreoffice_shows_every_sheet_as_wide_as_its_page(tmp_path: Path) -> None:
    (tmp_path / "report.xlsx").write_bytes(written(sample()))
    shown = in_libreoffice(tmp_path, "report.xlsx")["report.xlsx"]
    with pypdfium2.PdfDocument(shown) as pdf:
        text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
        assert len(pdf) <= len(PARTS) + 5
    for words in ("The widest gap is in monitoring: 1.8 now", "Grace Okafor", "How the numbers"):
        assert words in text
