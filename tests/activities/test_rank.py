"""An order: scored as published examples are, and whole on its way from paper to report."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from facilitator.activities.protocol import ReportSection
from facilitator.activities.rank.model import Rank, RankItem
from facilitator.activities.rank.report import (
    RankSection,
    team_order,
)
from facilitator.errors import SourceError
from facilitator.model.submission import TICKED, EventResponses, Response
from facilitator.reporting.assemble import feedback, team_report
from facilitator.rules.statistics import kendalls_w, mean_overlap, midranks
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.report import ReportRequest, report
from facilitator.workflows.responses import NewResponsesRequest, new_responses
from tests.shapes.exercises import decisions, exercise, poll, rate, recommend, write
from tests.words import SAY
from tests.workflows.clients import CLIENT, DAY, client, event, made
from tests.workflows.collecting import Room, labels_of, pdf_by_pikepdf, word


def words_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


NAMES = ("speed", "cost", "care", "trust")
ORDERS = ("1234", "1243", "2134", "1324", "1234", "4321")


def rank(**fields: Any) -> dict[str, Any]:
    items = [{"id": n, "text": f"What {n} means to us", "short": n.capitalize()} for n in NAMES]
    return {
        "id": "order",
        "kind": "rank",
        "title": "What comes first",
        "instruction": "Give each of these a place.",
        "items": items,
        "cards": True,
        "ask": "What would have to happen for another order?",
        "top": 2,
    } | fields


def places(order: str) -> dict[str, str]:
    return {f"order_{name}": place for name, place in zip(NAMES, order, strict=True)}


RANK = Rank(
    id="order",
    kind="rank",
    title="T",
    instruction="I",
    items=tuple(RankItem(id=n, text=n, short=n) for n in NAMES),
)


def team(*orders: str) -> list[Response]:
    return [Response(code=f"c{n}", answers=places(order)) for n, order in enumerate(orders)]


def test_kendalls_w_is_that_of_the_published_example() -> None:
    """Three executives rank six applicants: Siegel and Castellan 1988, table 9.6, W = .16."""
    rows = ((1, 6, 3, 2, 5, 4), (1, 5, 6, 4, 2, 3), (6, 3, 2, 5, 4, 1))
    assert kendalls_w(rows) == pytest.approx(25.5 / 157.5)


def test_ties_are_corrected_for() -> None:
    """By hand: S = 40, T = 12, so W = 12 · 40 / (9 · 60 - 3 · 12)."""
    rows = ((1, 2, 3, 4), (1.5, 1.5, 3, 4), (1, 2, 3.5, 3.5))
    assert kendalls_w(rows) == pytest.approx(480 / 504)
    assert kendalls_w(((1, 2, 3),) * 4) == pytest.approx(1)
    assert kendalls_w(((1, 2, 3),)) is None
    assert kendalls_w(((2, 2, 2),) * 3) is None


def test_equal_places_share_the_ranks_that_they_fill() -> None:
    assert midranks((1, 1, 3, 4)) == (1.5, 1.5, 3, 4)
    assert midranks((4, 4, 4, 1)) == (3, 3, 3, 1)


def test_overlap_is_the_mean_number_of_items_that_two_people_share() -> None:
    """By hand: {a, b}, {a, c}, {a, b} share 1, 2 and 1 of their first two: 4 / 3 on average."""
    assert mean_overlap([3, 2, 1], 3) == pytest.approx(4 / 3)
    assert mean_overlap([2, 2, 0], 2) == 2
    assert mean_overlap([1, 1, 1, 1], 2) == 0
    assert mean_overlap([1, 1], 1) is None


def test_a_team_is_scored_over_whole_sheets() -> None:
    part = Response(code="part", answers={"order_speed": "1"})
    scored = team_order(RANK, [*team(*ORDERS), part, Response(code="none")])
    assert (len(scored.people), scored.left_out) == (6, 1)
    assert [one.item for one in scored.items] == ["speed", "cost", "care", "trust"]
    speed = scored.items[0]
    assert speed.mean == pytest.approx(10 / 6)
    assert (speed.lowest, speed.highest, speed.spread) == (1, 4, 3)
    assert speed.counts == {1: 4, 2: 1, 3: 0, 4: 1}


def test_double_and_missing_places_are_doubted() -> None:
    assert dict(RANK.doubts(places("1134"))) == {
        "order_speed": "Place 1 is given 2 times.",
        "order_cost": "Place 1 is given 2 times.",
    }
    assert dict(RANK.doubts({"order_cost": "1"})) == {"order_cost": "3 of 4 items have no place."}
    assert not dict(RANK.doubts(places("4321")))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A kit in every format, for an event with six people."""
    root = tmp_path_factory.mktemp("rank")
    signed = rate(("time",), scale=(-3, 3), once=True)
    activities = (poll(), rank(), decisions(("time",)), recommend(), signed)
    write(exercise(("time",), *activities), root, "small")
    client(root)
    roster = "Name\n" + "".join(f"Person {n}\n" for n in range(len(ORDERS) + 2))
    event(root, roster=roster)
    made(root, event=DAY, formats=("pdf", "docx"))
    room = Room(root)
    room.write_whole_copies()
    return room


BESIDE = {
    "decisions_s1": "p1",
    "decisions_s2": "p4",
    "poll_q2_o1": TICKED,
    "likely_q1": "10",
    "rate_time_1_now": "-3",
    "rate_time_2_now": "3",
}
"""What everybody answers beside: piles of a sort's own, one of many answers, points of scales."""
TYPED = {
    "decisions_s1": "Decides",
    "decisions_s2": "is told",
    "poll_q2_o1": "x",
    "likely_q1": "10",
    "rate_time_1_now": "\N{MINUS SIGN}3",
    "rate_time_2_now": "+3",
}


def given(order: str) -> dict[str, str]:
    return places(order) | BESIDE


def collected(room: Room) -> None:
    """Six sheets: as PDF, in Word, as CSV, typed into the workbook; one order twice the same."""
    blanks = room.blanks()
    Path("a.pdf").write_bytes(pdf_by_pikepdf(room.personal(0, "pdf"), given(ORDERS[0])))
    labels = labels_of(blanks)
    Path("b.docx").write_bytes(word(room.personal(1, "docx"), given(ORDERS[1]), labels=labels))
    target = StringIO(newline="")
    rows = [[room.codes[n], *places(ORDERS[n]).values(), *TYPED.values()] for n in (2, 3)]
    heads = ["code", *(f"What {n} means to us" for n in NAMES), *TYPED]
    csv.writer(target).writerows([heads, *rows])
    Path("c.csv").write_text(target.getvalue())
    request = NewResponsesRequest(room.root, "small", client=CLIENT, event=DAY, output=room.root)
    book = openpyxl.load_workbook(new_responses(request).file.path)
    sheet = book["Responses"]
    columns = {sheet.cell(3, at).value: at for at in range(1, sheet.max_column + 1)}
    for number in (4, 5):
        typed: dict[str, int | str] = {n: int(p) for n, p in places(ORDERS[number]).items()}
        for name, value in (typed | TYPED).items():
            sheet.cell(4 + number, columns[name]).value = value
    book.save("d.xlsx")
    result = room.collect(Path("a.pdf"), Path("b.docx"), Path("c.csv"), Path("d.xlsx"))
    assert not [problem for file in result.files for problem in file.problems]
    assert [file.outcome for file in result.files] == ["stored"] * 4


def test_it_comes_back_from_every_format_and_is_reported_in_all(
    built: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(built.root)
    assert (built.kit / "sort-cards.pdf").exists()
    collected(built)
    assert built.answers() == {
        code: given(order) for code, order in zip(built.codes, ORDERS, strict=False)
    }
    request = ReportRequest(
        built.root, "small", client=CLIENT, event=DAY, output=built.root / "output"
    )
    result = report(request, lambda *_: None)
    assert not result.failed
    decided, first, second = result.findings
    assert SAY(decided.title) == "“Decides”: more than one person on 1 of 2, nobody on 1"
    assert SAY(second.title) == "You put speed first"
    assert SAY(first.title).startswith("Nothing is among everybody")
    # Among the first of 5, 4, 2 and 1 of six people: (20 + 12 + 2 + 0) / 30 is 1.1.
    assert SAY(first.sentence).startswith("4 of 4 things are among")
    assert "Any two of you have 1.1 of your first two in common, on average" in SAY(first.sentence)
    assert result.question == "What would have to happen for another order?"
    files = {file.path.name: file.path for file in result.files}
    said = words_of(files["report.pdf"])
    assert "What comes first" in said
    assert "Kendall" in said
    assert "6 of 6 gave 9 or 10, 0 gave 0 to 6: +100" in said
    assert "On a scale from \N{MINUS SIGN}3 (never) to +3 (always)" in said
    own = words_of(files["feedback.pdf"])
    assert "1 Speed (5 of 6) Speed 2 Cost (4 of 6) Cost" in own
    assert "how many have it among their first two" in own
    sheets = openpyxl.load_workbook(files["report.xlsx"]).sheetnames
    assert "What comes first" in sheets
    assert {"results.pptx", "results.pdf", "report.docx"} <= files.keys()


def test_double_places_on_a_sheet_that_came_in_are_told(
    built: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(built.root)
    Path("e.pdf").write_bytes(pdf_by_pikepdf(built.personal(7, "pdf"), places("1123")))
    (file,) = built.collect(Path("e.pdf")).files
    assert file.sheets[0].doubtful == 2


def sections(folder: Path, *orders: str) -> tuple[ReportSection, ...]:
    small = read_exercise(folder / "exercises" / "small")
    responses = EventResponses(name="x", responses=tuple(team(*orders)))
    made_of = team_report(small, "workshop", responses)
    for page in feedback(small, "workshop", made_of):
        assert page.parts
    return made_of.sections


def test_below_the_floor_nothing_of_it_is_shown(built: Room) -> None:
    part = [*ORDERS[:4]]
    (order,) = (s for s in sections(built.root, *part) if isinstance(s, RankSection))
    assert (order.shown, order.people, order.lines, order.agreement) == (False, 0, (), None)
    (order,) = (s for s in sections(built.root, *ORDERS) if isinstance(s, RankSection))
    assert (order.shown, order.people, order.first[0].item.id) == (True, 6, "speed")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"items": [{"id": "a", "text": "A", "short": "A"}] * 3}, 'The item "a" stands here'),
        ({"items": [{"id": "a", "text": "A", "short": "A"}]}, "at least 3"),
        ({"frist": "best"}, '"frist" is no field'),
        ({"top": 4}, "Among the first 4 of 4 items is every item."),
    ],
)
def test_what_is_wrong_with_one_is_told_with_file_and_line(
    tmp_path: Path, fields: dict[str, Any], told: str
) -> None:
    folder = write(exercise(("time",), poll(), rank(**fields)), tmp_path, "small")
    with pytest.raises(SourceError) as caught:
        read_exercise(folder)
    problems = [p for p in caught.value.problems if told in p.message]
    assert problems
    assert "exercise.yaml:" in problems[0].where
