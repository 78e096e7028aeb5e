"""The workbook to type into: lists, totals and nothing that could run."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from facilitator.formats.xlsx.entry import EntryContent, entry_workbook
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.rules.responses.codebook import entry_plan
from facilitator.workflows.workspace import Workspace

ROOT = Path(__file__).parents[3]
CODES = ("7KQ2M4XT", "29CFHJKM")


@pytest.fixture(scope="module")
def entry() -> EntryContent:
    exercise = tailor(Workspace(ROOT).exercise("performance-vs-execution"))
    plan = entry_plan(Kit(exercise=exercise, edition_name="workshop"))
    names = dict(zip(CODES, ("=cmd|' /C calc'!A0", "Ada"), strict=True))
    return EntryContent("Title", "Client, day", plan, CODES, names)


@pytest.fixture(scope="module")
def book(entry: EntryContent) -> Any:
    return openpyxl.load_workbook(BytesIO(entry_workbook(entry)))


def columns(book: Any) -> dict[str, int]:
    sheet = book["Responses"]
    return {
        sheet.cell(3, at).value: at
        for at in range(1, sheet.max_column + 1)
        if sheet.cell(3, at).value
    }


def test_the_same_plan_gives_the_same_bytes(entry: EntryContent) -> None:
    assert entry_workbook(entry) == entry_workbook(entry)


def test_every_blank_that_scores_or_commits_has_a_column_and_the_kept_ones_have_none(
    book: Any, entry: EntryContent
) -> None:
    found = columns(book)
    assert list(found) == ["code", *(blank.name for blank in entry.plan.blanks())]
    kinds = {name.partition("_")[0] for name in found}
    assert kinds == {"code", "poll", "sort", "rate", "commit"}


def test_codes_are_filled_in_and_a_name_is_never_a_formula(book: Any) -> None:
    sheet = book["Responses"]
    assert [sheet.cell(row, 1).value for row in (4, 5, 6)] == ["7KQ2-M4XT", "29CF-HJKM", None]
    assert sheet["C4"].data_type == "s"
    assert sheet["C4"].value.startswith("=cmd")


def test_every_choice_has_a_list_of_its_labels_and_says_what_it_takes(
    book: Any, entry: EntryContent
) -> None:
    sheet, lists, at = book["Responses"], book["Lists"], columns(book)
    rules = {}
    for rule in sheet.data_validations.dataValidation:
        if rule.type == "list":
            for area in rule.sqref.ranges:
                rules.update(dict.fromkeys(range(area.min_col, area.max_col + 1), rule))
    for blank in entry.plan.blanks():
        if not blank.choices:
            continue
        rule = rules[at[blank.name]]
        place = re.fullmatch(r"Lists!\$([A-Z]+)\$1:\$\1\$(\d+)", rule.formula1)
        assert place
        column, last = place.groups()
        listed = [str(lists[f"{column}{row}"].value) for row in range(1, int(last) + 1)]
        assert listed == [choice.label for choice in blank.choices]
        assert rule.error.startswith("Choose one of: ")


def test_scores_follow_the_paper_for_every_area(book: Any, entry: EntryContent) -> None:
    """Means of the answered statements to one decimal, with at least so many of them."""
    sheet, at = book["Scores"], columns(book)
    for number, area in enumerate(entry.plan.areas):
        cells = [f"Responses!${get_column_letter(at[name])}4" for name in area.now]
        expected = f'=IF(COUNT({",".join(cells)})<2,"",ROUND(AVERAGE({",".join(cells)}),1))'
        assert sheet.cell(4, 2 + 3 * number).value == expected
        assert sheet.cell(1, 2 + 3 * number).value == area.title


def test_each_row_counts_its_answers_and_headings_stay_in_sight(book: Any) -> None:
    sheet = book["Responses"]
    assert sheet["B4"].value.startswith("=COUNTA(D4:")
    assert sheet.freeze_panes == "D4"
    assert book["Lists"].sheet_state == "hidden"
