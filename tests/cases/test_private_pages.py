"""What stands on pages that people keep is not taken in, not kept and not handed on; it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.errors import UsageError
from facilitator.model.blanks import Blank
from facilitator.workflows.export import exported
from facilitator.workflows.responses import ResponsesRequest, responses
from tests.workflows.clients import CLIENT, DAY, event
from tests.workflows.collecting import (
    Room,
    answers_for,
    build_room,
    copied,
    labels_of,
    pdf_by_pikepdf,
    table,
    word,
)

WRITTEN = "I think Ana does it badly"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Room:
    return build_room(tmp_path_factory.mktemp("kept"))


@pytest.fixture
def room(built: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    """The same event, which does not want what people keep."""
    made_here = copied(built, tmp_path / "room")
    event(made_here.root, spare=1)
    monkeypatch.chdir(tmp_path)
    return made_here


def private(room: Room) -> list[Blank]:
    return [blank for blank in room.blanks("b") if blank.kind == "text"]


def given(room: Room) -> dict[str, str]:
    """Part A filled in, and something on each private page."""
    return answers_for(room.blanks("a"), 3) | {b.name: WRITTEN for b in private(room)}


def sheets(room: Room) -> dict[str, bytes]:
    """Every kind of file that both parts can come back in."""
    said, labels = given(room), labels_of(room.blanks())
    rows = table(["code", *said], [["AB12", *said.values()]])
    return {
        "both.pdf": pdf_by_pikepdf(room.personal(0, "pdf"), said),
        "both.docx": word(room.personal(1, "docx"), said, labels=labels),
        "plain.pdf": pdf_by_pikepdf(room.plain("pdf"), said, code="CD34"),
        "plain.docx": word(room.plain("docx"), said, code="EF56", labels=labels),
        "table.csv": rows.encode(),
    }


KINDS = ("both.pdf", "both.docx", "plain.pdf", "plain.docx", "table.csv")


@pytest.mark.parametrize("name", KINDS)
def test_only_what_is_handed_in_is_taken_in_and_the_rest_is_told(room: Room, name: str) -> None:
    Path(name).write_bytes(sheets(room)[name])
    (told,) = room.collect(Path(name)).files
    assert told.outcome == "stored"
    count = len(private(room))
    assert f"{count} answers of pages that people keep were not taken in." in told.remarks
    (answers,) = room.answers().values()
    assert answers == answers_for(room.blanks("a"), 3)
    assert not [path for path in room.folder.rglob("*") if path.is_file() and _says(path)]
    assert not (room.folder / "received").exists()


def _says(path: Path) -> bool:
    data = path.read_bytes()
    return WRITTEN.encode() in data or WRITTEN.encode("utf-16-be") in data


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_page_that_people_keep_is_left_out_as_a_whole(room: Room, ending: str) -> None:
    said = {blank.name: WRITTEN for blank in private(room)}
    fill = pdf_by_pikepdf if ending == "pdf" else word
    Path(f"b.{ending}").write_bytes(fill(room.personal(0, ending, "b"), said))
    (told,) = room.collect(Path(f"b.{ending}")).files
    assert told.outcome == "skipped"
    assert "were not taken in" in told.remarks[-1]
    assert room.answers() == {}
    assert not [path for path in room.folder.rglob("*") if path.is_file() and _says(path)]


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_part_a_by_itself_is_kept_as_it_came(room: Room, ending: str) -> None:
    said = answers_for(room.blanks("a"), 3)
    labels = labels_of(room.blanks())
    empty = room.personal(0, ending, "a")
    data = pdf_by_pikepdf(empty, said) if ending == "pdf" else word(empty, said, labels=labels)
    Path(f"a.{ending}").write_bytes(data)
    room.collect(Path(f"a.{ending}"))
    (kept,) = (room.folder / "received").iterdir()
    assert kept.read_bytes() == data


def test_what_was_stored_before_is_not_seen_while_the_event_does_not_want_it(room: Room) -> None:
    event(room.root, spare=1, collect_private=True)
    Path("both.pdf").write_bytes(sheets(room)["both.pdf"])
    room.collect(Path("both.pdf"))
    (answers,) = room.answers().values()
    assert answers == given(room)
    request = ResponsesRequest(room.root, "small", client=CLIENT, event=DAY)
    assert WRITTEN.encode() in exported(responses(request), "csv")
    event(room.root, spare=1)
    (answers,) = room.answers().values()
    assert answers == answers_for(room.blanks("a"), 3)
    for kind in ("csv", "json"):
        said = exported(responses(request), kind)
        assert WRITTEN.encode() not in said
        assert not [blank.name for blank in private(room) if blank.name.encode() in said]


def test_it_cannot_be_typed_in_by_hand_either(room: Room) -> None:
    Path("both.pdf").write_bytes(sheets(room)["both.pdf"])
    room.collect(Path("both.pdf"))
    sets = ((room.codes[0], private(room)[0].name, WRITTEN),)
    request = ResponsesRequest(room.root, "small", client=CLIENT, event=DAY, sets=sets)
    with pytest.raises(UsageError, match="stands on a page that people keep"):
        responses(request)


def test_the_sheet_of_the_team_is_collected_whether_or_not(room: Room) -> None:
    rows = [["TEAM", "Move the review", "Ada"]]
    heads = ["code", "commit_team1_what", "commit_team1_owner"]
    Path("team.csv").write_text(table(heads, rows))
    room.collect(Path("team.csv"))
    assert set(room.answers()["TEAM"].values()) == {"Move the review", "Ada"}
