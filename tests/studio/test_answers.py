"""Answers, hands and the report in the studio, without a browser."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from facilitator.studio.session import Studio
from tests.studio.conftest import SMALL

SHEETS = b"code,poll_week\nB7KD,half\nC4WM,most\n"
_TWO = ("quarter", "half")
EVENT = "/events/acme/2027-03-18"


@pytest.fixture
def event(client: TestClient) -> TestClient:
    what = f"{SMALL}/workshop"
    client.post("/events/new", data={"client": "acme", "what": what, "day": "2027-03-18"})
    return client


def take_in(event: TestClient, studio: Studio, *files: tuple[str, bytes]) -> str:
    given = [("files", file) for file in files]
    job = event.post(f"{EVENT}/answers", files=given).headers["location"]
    return event.get(job).text


def test_files_are_taken_in_and_listed_by_who_is_in(event: TestClient, studio: Studio) -> None:
    told = take_in(event, studio, ("answers.csv", SHEETS), ("notes.csv", b"a,b\n1,2\n"))
    assert "answers.csv: stored, 2 sheets." in told
    assert "notes.csv: not read." in told
    page = event.get(f"{EVENT}/answers").text
    assert "B7KD" in page
    assert event.get(f"{EVENT}/export/csv").text.count("\n") == SHEETS.count(b"\n")


def test_what_is_doubtful_is_decided_and_undone(event: TestClient, studio: Studio) -> None:
    both = [(f"{value}.csv", f"code,poll_week\nB7KD,{value}\n".encode()) for value in _TWO]
    take_in(event, studio, *both)
    page = event.get(f"{EVENT}/answers").text
    assert "To decide" in page
    decision = {"code": "B7KD", "blank": "poll_week", "value": "quarter"}
    assert event.post(f"{EVENT}/decide", json={"act": "set", **decision}).status_code == 200
    assert "quarter" in event.get(f"{EVENT}/export/csv").text
    assert event.post(f"{EVENT}/decide", json={"act": "undo", **decision}).status_code == 200
    answer = event.post(
        f"{EVENT}/decide", json={"act": "set", **decision, "code": "QQQQ"},
        headers={"accept": "application/json"},
    )  # fmt: skip
    assert answer.status_code == 422
    assert "QQQQ" in answer.json()["problems"][0]["message"]


def test_a_paper_sheet_is_typed_and_stored(event: TestClient) -> None:
    assert "Type a paper sheet" in event.get(f"{EVENT}/sheet").text
    sheet = {"code": "B7KD", "poll_week": "quarter"}
    answer = event.post(f"{EVENT}/sheet", data=sheet)
    assert answer.headers["location"] == f"{EVENT}/sheet?stored=B7KD"
    assert "B7KD,quarter," in event.get(f"{EVENT}/export/csv").text
    assert event.post(f"{EVENT}/sheet", data={"code": ""}).status_code == 422


def test_hands_that_can_hardly_be_are_asked_about(event: TestClient, studio: Studio) -> None:
    page = event.get(f"{EVENT}/hands").text
    assert "week.quarter" in page
    assert event.post(f"{EVENT}/hands", data={}).status_code == 422
    assert page.count('name="week.quarter"') == 1
    file = studio.root / "clients/acme/events/2027-03-18/event.yaml"
    file.write_text(f"{file.read_text()}\npeople: 8\n")
    asked = event.post(f"{EVENT}/hands", data={"week.quarter": "41"})
    assert "They are right all the same" in asked.text
    assert 'value="41"' in asked.text
    assert not studio.jobs.running()


def test_a_report_says_its_findings_on_the_page(event: TestClient, studio: Studio) -> None:
    assert event.get(f"{EVENT}/report").status_code == 200
    job = event.post(f"{EVENT}/report").headers["location"]
    assert "fault" in event.get(job).text  # nothing has come in


def test_what_people_sent_lies_nowhere_once_a_studio_was_killed(
    event: TestClient, studio: Studio
) -> None:
    folder = studio.root / "clients/acme/events/2027-03-18"
    left = folder / ".new-killed" / "received"
    left.mkdir(parents=True)
    (left / "answers.csv").write_bytes(SHEETS)
    studio.clear()
    assert not left.parent.exists()
    take_in(event, studio, ("answers.csv", SHEETS))
    assert not [*folder.glob(".new-*")]


def test_a_decision_about_two_sheets_is_listed_and_can_be_undone(
    event: TestClient, studio: Studio
) -> None:
    both = [(f"{value}.csv", f"code,poll_week\nB7KD,{value}\n".encode()) for value in _TWO]
    take_in(event, studio, *both)
    decision = {"code": "B7KD", "blank": "poll_week", "value": "quarter"}
    event.post(f"{EVENT}/decide", json={"act": "set", **decision})
    page = event.get(f"{EVENT}/answers").text
    assert "Decided by you" in page
    assert 'data-blank="poll_week">Undo' in page


def test_a_workbook_to_type_into_is_made_and_read_back(event: TestClient) -> None:
    place = event.post(f"{EVENT}/workbook").headers["location"]
    assert place.endswith("/responses.xlsx")
    assert event.get(place).content.startswith(b"PK")


def test_hands_come_from_a_table_too(event: TestClient, studio: Studio) -> None:
    table = b"Question,Option,Hands\nweek,quarter,41\n"
    file = studio.root / "clients/acme/events/2027-03-18/event.yaml"
    file.write_text(f"{file.read_text()}\npeople: 8\n")
    asked = event.post(f"{EVENT}/hands", files={"files": ("hands.csv", table)})
    assert 'value="41"' in asked.text


def test_the_report_of_a_sample_team_has_a_page_of_its_own(event: TestClient) -> None:
    kit = "exercise=performance-vs-execution&client=acme"
    page = event.get(f"/sample?{kit}").text
    assert "fictional team" in page
    assert 'name="client" value="acme"' in page


def test_kit_and_report_are_asked_for_in_a_language_that_the_exercise_has(
    event: TestClient,
) -> None:
    plain, french = (
        event.get(f"/kit?exercise=performance-vs-execution{asked}").text
        for asked in ("", "&language=fr")
    )
    assert 'value="fr" selected' in french
    assert re.findall("<h1>.*", french) != re.findall("<h1>.*", plain)
    job = event.post(f"{EVENT}/report", data={"language": "en-GB"}).headers["location"]
    assert f"{EVENT}/report?language=en-GB" in event.get(job).text
    report = event.get(f"{EVENT}/report?language=en-GB").text
    assert 'value="en-GB" selected' in report
    assert '<option value="fr"' not in report
