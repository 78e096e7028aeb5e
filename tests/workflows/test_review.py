"""What was read off paper is looked at again: in the browser and on the terminal."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from click.testing import CliRunner
from PIL import Image
from starlette.testclient import TestClient

from facilitator.cli import facilitator
from facilitator.errors import UsageError
from facilitator.rules.responses.sheet_codes import format_code
from facilitator.studio import create_app
from facilitator.studio.guard import Door
from facilitator.studio.session import Studio
from facilitator.workflows.event_archive import PAGES, kept_forms
from facilitator.workflows.paper_pictures import audit_of
from facilitator.workflows.responses import ResponsesReport, ResponsesRequest, responses
from facilitator.workflows.review import decision_lists, review
from tests.scans.pens import Sheet
from tests.workflows.clients import CLIENT, DAY
from tests.workflows.collecting import Room, copied
from tests.workflows.test_collect_scans import PEN, Paper, packed

EVENT = f"/events/{CLIENT}/{DAY}"


@pytest.fixture(scope="module")
def scanned(built_room: Room, tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A page of somebody's own with two crosses in a row, and one of a plain worksheet."""
    room = copied(built_room, tmp_path_factory.mktemp("scanned"))
    paper = Paper(room)
    given = paper.choices(0)
    sheet = paper.sheet(0, paper.handed_in[0], given)
    doubtful = next(iter(given))
    for place in paper.record.pages[paper.handed_in[0] - 1].places:
        if place.blank == doubtful:
            sheet.cross(place.rect.left + 2.5, place.rect.top + 2.5, 5, PEN)
    before = Path.cwd()
    os.chdir(room.root)
    try:
        for name, picture in (("own", sheet), ("plain", _plain(room, paper))):
            Path(f"{name}.png").write_bytes(packed(picture.picture(), ".png"))
            room.collect(Path(f"{name}.png"))
    finally:
        os.chdir(before)
    return room


def _plain(room: Room, paper: Paper) -> Sheet:
    """The first page of a worksheet that is nobody's, all its rows crossed."""
    record = next(
        record
        for record in kept_forms(room.folder).values()
        if record.letters != paper.record.letters
        and len(record.pages) == len(paper.record.pages)
        and any(page.hand_in for page in record.pages)
    )
    with pypdfium2.PdfDocument(room.plain("pdf")) as pdf:
        drawn = pdf[0].render(scale=300 / 72, grayscale=True).to_numpy()
    picture = (drawn[:, :, 0] if drawn.ndim > 2 else drawn).astype(np.float32)
    sheet = Sheet(picture, np.random.default_rng(1))
    given = paper.choices(1)
    for place in record.pages[0].places:
        if given.get(place.blank) == place.value:
            rect = place.rect
            sheet.cross(rect.left + rect.width / 2, rect.top + rect.height / 2, 5, PEN)
    return sheet


@pytest.fixture
def room(scanned: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    made = copied(scanned, tmp_path / "room")
    monkeypatch.chdir(made.root)
    return made


def held(room: Room, *decision: str) -> ResponsesReport:
    lists = decision_lists(*decision) if decision else {}
    return responses(ResponsesRequest(room.root, client=CLIENT, event=DAY, **lists))  # type: ignore[arg-type]


def test_whose_a_sheet_is_comes_first_then_doubts_each_with_its_picture(room: Room) -> None:
    found = review(held(room))
    whose, doubt = found.doubts
    assert (whose.kind, whose.code) == ("whose", "plain.png")
    assert format_code(room.codes[1]) in {choice.value for choice in whose.choices}
    assert format_code(room.codes[0]) not in whose.offered
    assert doubt.code == format_code(room.codes[0])
    assert "Two answers" in doubt.reason or "everal" in doubt.reason
    for question in found.doubts:
        (picture,) = question.pictures
        assert picture.path.parent == room.folder / PAGES
        assert question.code in picture.alt


def test_a_sheet_without_a_code_is_somebodys_once_it_is_said_and_can_be_undone(room: Room) -> None:
    code = room.codes[1]
    read = room.answers()["plain.png"]
    held(room, "belongs", "plain.png", "", format_code(code))
    assert room.answers()[code] == read
    assert [one.kind for one in review(held(room)).doubts] == ["answer"]
    held(room, "reset", "plain.png")
    assert "plain.png" in room.answers()
    held(room, "belongs", "plain.png", "", "ab3d")
    assert "AB3D" in room.answers()
    for code, owner in (
        (format_code(room.codes[0]), "AB3D"),
        ("AB3D", "no code at all"),
        ("AB3D", "4"),
    ):
        with pytest.raises(UsageError):
            held(room, "belongs", code, "", owner)


def test_rows_drawn_by_lot_are_the_same_again_and_tell_what_is_wrong_silently(room: Room) -> None:
    report = held(room)
    found = review(report, 4)
    assert [one.blank for one in found.sample] == [one.blank for one in review(report, 4).sample]
    assert len(found.sample) == 4 < len(report.confident)
    assert found.audit is None
    right, wrong, *_ = found.sample
    yes = next(choice for choice in right.choices if choice.key == "r")
    held(room, yes.act, right.code, right.blank, yes.value)
    other = next(choice for choice in wrong.choices if choice.key in "0123")
    report = held(room, other.act, wrong.code, wrong.blank, other.value)
    found = review(report, 4)
    assert len(found.sample) == 2
    assert found.audit is not None
    assert (found.audit.checked, found.audit.wrong) == (2, 1)
    assert audit_of(room.held(), report.answers) == found.audit


def asked(*typed: str) -> str:
    words = ["review", "--client", CLIENT, "--event", DAY, "--terminal", "--sample", "1"]
    result = CliRunner().invoke(facilitator, words, input="".join(f"{one}\n" for one in typed))
    assert result.exception is None, result.output
    return result.output


def test_the_terminal_asks_the_same_and_takes_back(room: Room) -> None:
    said = asked("1", "u", "", "what", "0", "r")
    assert "plain.png · It has no code" in said
    assert "Picture of the page:" in said
    assert "That is none of the answers." in said
    assert "Drawn by lot and looked at: 1 row, 0 wrong." in said
    assert "1 left for later." in said
    assert "plain.png" in room.answers()
    assert asked("q").count("· ") == 1


def test_an_event_without_pictures_says_where_to_look(room: Room) -> None:
    for picture in (room.folder / PAGES).iterdir():
        picture.unlink()
    for question in (*review(held(room)).doubts, *review(held(room)).sample):
        assert question.pictures == ()
        assert "look at the sheet itself" in question.reason


@pytest.fixture
def browser(room: Room) -> Iterator[TestClient]:
    door = Door(45679)
    studio = Studio(room.root, door)
    client = TestClient(create_app(studio), base_url=door.origin, follow_redirects=False)
    client.get(door.address)
    client.headers["origin"] = door.origin
    yield client
    studio.close()


def test_the_page_of_answers_shows_the_paper_beside_each_question(browser: TestClient) -> None:
    page = browser.get(f"{EVENT}/answers").text
    pictures = re.findall('<img class="paper"[^>]*>', page)
    assert len(pictures) > 2
    assert all(re.search('alt="[^"]{20,}"', picture) for picture in pictures)
    assert all("aria-label" in field for field in re.findall("<input data-typing[^>]*>", page))
    assert 'data-typing="belongs"' in page
    assert "To check by lot" in page
    head = browser.get(f"{EVENT}/paper/2/code")
    with Image.open(BytesIO(head.content)) as picture:
        assert picture.width > 2 * picture.height
    given = {"act": "belongs", "code": "plain.png", "blank": "", "value": "AB3D"}
    assert browser.post(f"{EVENT}/decide", json=given).status_code == 200
    assert "plain.png: it counts as AB3D" in browser.get(f"{EVENT}/answers").text
