"""A rating without a horizon: asked once, and nothing of hopes or gaps on any page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from facilitator.activities.rate.model import Rate
from facilitator.formats.xlsx.entry import EntryContent, entry_workbook
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.model.submission import Response
from facilitator.reporting.assemble import feedback, team_report
from facilitator.rules.marks import tailor
from facilitator.rules.responses.codebook import build_codebook, entry_plan
from facilitator.rules.responses.parse_answer import parse_answer
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import Made
from tests.sample_room import collected
from tests.sections import rates
from tests.shapes.exercises import exercise, rate, write
from tests.words import SAY

AREAS = ("time", "people")
_HOPES = re.compile(r"\b(hope[ds]?|hoped for|gaps?|in twelve months)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("once")
    write(exercise(AREAS, rate(AREAS, scale=(-3, 3), once=True, per_area=2)), root)
    return root


@pytest.fixture(scope="module")
def once(folder: Path) -> Exercise:
    return tailor(read_exercise(folder / "exercises" / "shape"))


@pytest.fixture(scope="module")
def activity(once: Exercise) -> Rate:
    found = once.activity("rate")
    assert isinstance(found, Rate)
    return found


def room() -> Iterator[Response]:
    """Six people: people are rated lower than time, on which they stand apart."""
    for number, time in enumerate((-3, -3, 3, 3, 2, 2)):
        answers = {f"rate_time_{n}_now": str(time) for n in (1, 2)}
        answers |= {f"rate_people_{n}_now": "-2" for n in (1, 2)}
        yield Response(code=f"AB{number}C", answers=answers)


def test_it_has_one_blank_a_statement(activity: Rate, once: Exercise) -> None:
    assert [blank.name for blank in activity.worksheet_blanks(once)] == [
        f"rate_{area}_{n}_now" for area in AREAS for n in (1, 2)
    ]
    assert all("hoped" not in blank.name for blank in activity.scoring_blanks(once))
    assert all("hoped" not in blank.name for blank in activity.tally_blanks(once))


def test_the_report_goes_by_scores(once: Exercise) -> None:
    report = team_report(once, "workshop", collected(list(room())))
    (section,) = rates(report)
    assert SAY(section.finding) == "Lowest score: people, \N{MINUS SIGN}2.0 of 3"
    assert [finding.kind for finding in report.findings] == ["spread", "lowest"]
    page, *_ = feedback(once, "workshop", report)
    assert SAY(page.headline) == "Your lowest score: time"


def test_no_page_speaks_of_hopes(once: Exercise, folder: Path) -> None:
    kit = Kit(
        exercise=once,
        edition_name="workshop",
        collected=collected(list(room())),
        earlier=collected(list(room()), "2025-09-04"),
    )
    made = Made(kit, Workspace(folder).composer())
    names = ("worksheet", "scoring-sheet", "tally-grid", "answer-key", "facilitator-guide",
             "report", "results", "feedback")  # fmt: skip
    said = {name: "".join(map(str, made.document(name).tree.itertext())) for name in names}
    assert {name: found for name, text in said.items() if (found := _HOPES.findall(text))} == {}
    assert "\N{MINUS SIGN}3 to +3" in said["report"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        *(("-3", "-3"), ("\N{MINUS SIGN}3", "-3"), ("\N{EN DASH}3", "-3"), ("-3.0", "-3")),
        *(("3", "3"), ("+3", "3"), ("0", "0"), ("?", "dk"), ("never", "-3")),
        *(("-3 = Never", "-3"), ("+3 - Always", "3"), ("Always (+3)", "3")),
    ],
)
def test_points_below_nought_are_read(
    once: Exercise, activity: Rate, written: str, value: str
) -> None:
    blank = activity.now(activity.items[0])
    words = build_codebook([blank], [([activity], once)]).answers[blank.name]
    parsed = parse_answer(blank, written, words)
    assert parsed is not None
    assert (parsed.value, parsed.confidence) == (value, 1.0)
    assert blank.state("-3") == "rate_time_1_now_m3"


def test_the_workbook_to_type_into_has_one_score_an_area(once: Exercise) -> None:
    plan = entry_plan(Kit(exercise=once, edition_name="workshop"))
    data = entry_workbook(EntryContent("Title", "Day", plan, ("7KQ2M4XT",), None))
    book = openpyxl.load_workbook(BytesIO(data))
    heads = [cell.value for cell in book["Scores"][2] if cell.value]
    assert heads == ["Sheet code", "Now", "Now"]
    cells = [str(cell.value) for row in book["Totals"].iter_rows() for cell in row]
    assert sum(",-3)" in cell for cell in cells) == len(AREAS) * 2
    assert not any(_HOPES.search(cell) for cell in cells)
