"""Tables as survey tools and people really make them."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.activities.rate.model import Rate
from facilitator.collectors.form_registry import FormRegistry, ParsedFile
from facilitator.collectors.table.reader import collect
from facilitator.errors import SourceError
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.rules.marks import tailor
from facilitator.rules.responses.codebook import build_codebook
from facilitator.workflows.workspace import Workspace
from tests.sections import activity

ROOT = Path(__file__).parents[2]
NOW, HOPED = "rate_ownership_1_now", "rate_ownership_1_hoped"


@pytest.fixture(scope="module")
def kit() -> Kit:
    exercise = tailor(Workspace(ROOT).exercise("performance-vs-execution"))
    return Kit(exercise=exercise, edition_name="workshop")


@pytest.fixture(scope="module")
def asked(kit: Kit) -> FormRegistry:
    blanks = [b for a in kit.activities for b in a.worksheet_blanks(kit.exercise)]
    every = (SHEET_CODE, *blanks)
    return FormRegistry({}, every, build_codebook(every, [(kit.activities, kit.exercise)]))


@pytest.fixture(scope="module")
def owner(kit: Kit) -> str:
    """A statement that is rated twice."""
    return activity(kit.exercise, Rate).items[0].text


def said(found: ParsedFile) -> dict[str, dict[str, str]]:
    return {s.code: {r.blank: r.value for r in s.readings} for s in found.sheets}


def test_a_grid_question_of_a_form_tool(asked: FormRegistry, owner: str) -> None:
    text = (
        f'Timestamp,Your code,"Now [{owner}]","Hoped for in twelve months [{owner}]"\nx,a1b2,4,5\n'
    )
    found = collect(text.encode(), asked)
    assert said(found) == {"a1b2": {NOW: "4", HOPED: "5"}}
    assert found.remarks == ("Columns that were not read: Timestamp.",)


def test_three_rows_of_headings_as_a_survey_tool_exports_them(
    asked: FormRegistry, owner: str
) -> None:
    text = (
        "ResponseId;Q1_1;Q2_1\n"
        f"Response ID;Now - {owner};Hoped for - {owner}\n"
        '{"ImportId":"_recordId"};{"ImportId":"QID1_1"};{"ImportId":"QID2_1"}\n'
        "R_1aB;2;5\nR_2cD;?;\n"
    )
    assert said(collect(text.encode(), asked)) == {
        "R_1aB": {NOW: "2", HOPED: "5"},
        "R_2cD": {NOW: "dk"},
    }


def test_a_group_of_columns_under_one_merged_heading(asked: FormRegistry, kit: Kit) -> None:
    first, second = (item.text for item in activity(kit.exercise, Rate).items[:2])
    text = (
        "A workshop,,,,\n,Now,,Hoped for,\n"
        f'Code,"{first}","{second}","{first}","{second}"\n'
        ",Response,Response,Response,Response\n"
        "a1b2,1,2,3,4\n"
    )
    assert said(collect(text.encode(), asked)) == {
        "a1b2": {
            NOW: "1",
            "rate_ownership_2_now": "2",
            HOPED: "3",
            "rate_ownership_2_hoped": "4",
        }
    }


def test_now_and_hoped_for_in_columns_beside_the_statements(
    asked: FormRegistry, owner: str
) -> None:
    text = f'Code\tStatement\tNow\tHoped for\na1b2\t"{owner}"\t3\t4\n'
    assert said(collect(text.encode("utf-16"), asked)) == {"a1b2": {NOW: "3", HOPED: "4"}}


def test_titles_above_the_headings_and_a_note_on_the_separator(asked: FormRegistry) -> None:
    text = "sep=;\nResults of March 18;\n;\nCode;sort_s1\na1b2;both\n"
    found = collect(text.encode("utf-16"), asked)
    assert said(found) == {"a1b2": {"sort_s1": "both"}}
    assert found.sheets[0].place == "row 4"
    assert found.sheets[0].readings[0].place == "cell B4"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('Code,"{owner}",sort_s1\na1b2,3,both\n', "can mean rate_ownership_1_hoped or rate_"),
        ("Code,sort_s1,SORT-S1\na1b2,both,both\n", "Columns B and C both ask for sort_s1"),
        ('Code,Question,Answer\na1b2,"{owner}",3\n', "can mean rate_ownership_1_hoped or rate_"),
        ("Code,City\na1b2,Lagos\n", "None of its headings is a blank or a statement"),
    ],
)
def test_what_could_be_misread_is_refused_by_name(
    asked: FormRegistry, owner: str, text: str, message: str
) -> None:
    with pytest.raises(SourceError, match=message):
        collect(text.format(owner=owner).encode(), asked)


def test_what_is_odd_is_told_in_the_language_of_whoever_collects(
    asked: FormRegistry, owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACILITATOR_LANGUAGE", "de")
    text = f'Timestamp,code,"Now [{owner}]"\nx,A1B2,vielleicht\nx,Average,3\n'
    found = collect(text.encode(), asked)
    assert found.remarks == (
        "Spalten, die nicht gelesen wurden: Timestamp.",
        "Zeile 3 (Average) ist keine Person und wurde weggelassen.",
    )
    (reading,) = found.sheets[0].readings
    assert reading.doubt.startswith("„vielleicht“ ist keine der Antworten (1, ")
    assert reading.place == "Zelle C2"
