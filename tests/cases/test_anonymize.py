"""After `anonymize` no code can be told to be anybody's, whichever file is searched.

After `forget` there is none, and no answer.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.errors import UsageError
from facilitator.rules.responses.sheet_codes import format_code
from facilitator.store.anonymous import empty_store
from facilitator.store.responses import open_store
from facilitator.workflows import anonymize as workflow
from facilitator.workflows import forget as forgetting
from facilitator.workflows.anonymize import (
    AnonymizePlan,
    AnonymizeRequest,
    anonymize,
    plan_anonymity,
)
from facilitator.workflows.forget import forget, plan_to_forget
from facilitator.workflows.report import ReportRequest, report
from facilitator.workflows.responses import (
    NewResponsesRequest,
    ResponsesRequest,
    new_responses,
    responses,
)
from facilitator.workflows.unchanged import MADE
from tests.workflows.clients import CLIENT, DAY, made
from tests.workflows.collecting import Room, answers_for, copied, pdf_by_pikepdf, table

NAMES = ("Ada Okafor", "Łukasz Żółć", "Grace Kim")
PARTS = ("ada", "okafor", "łukasz", "żółć", "grace", "kim")
SHEETS = {"documents": ("worksheet",), "formats": ("pdf", "docx"), "event": DAY}


@pytest.fixture(scope="module")
def collected(built_room: Room, tmp_path_factory: pytest.TempPathFactory) -> Room:
    """Sheets that came in under people's names, with their codes, without any, and in a table."""
    room = copied(built_room, tmp_path_factory.mktemp("anonymous"))
    inbox = room.root / "mail of Ada Okafor"
    inbox.mkdir()
    for number in range(2):
        data = pdf_by_pikepdf(room.personal(number, "pdf"), answers_for(room.blanks(), number))
        (inbox / f"{NAMES[number]}.pdf").write_bytes(data)
    no_code = answers_for(room.blanks("a"), seed=7)
    (inbox / "Grace Kim, no code.pdf").write_bytes(pdf_by_pikepdf(room.plain("pdf"), no_code))
    said = table(["code", "sort_s1"], [["GRACE KIM", "both"], ["AB12", "both"]])
    (inbox / "okafor.csv").write_text(said)
    assert {one.outcome for one in room.collect(inbox).files} == {"stored"}
    asked = NewResponsesRequest(
        room.root, "small", client=CLIENT, event=DAY, output=room.root / "output", names=True
    )
    new_responses(asked)
    (room.kit / "worksheets-to-print-fresh.pdf").write_bytes(b"Ada Okafor, edited")
    return room


@pytest.fixture
def room(collected: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    made_here = copied(collected, tmp_path / "room")
    shutil.rmtree(made_here.root / "mail of Ada Okafor")
    shutil.rmtree(made_here.root / "whole")
    monkeypatch.chdir(made_here.root)
    return made_here


def killed(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def plan(room: Room) -> AnonymizePlan:
    return plan_anonymity(asked_for(room))


def asked_for(room: Room) -> AnonymizeRequest:
    return AnonymizeRequest(room.root, client=CLIENT, event=DAY, output=room.root / "output")


def links(room: Room, codes: list[str]) -> Iterator[str]:
    """Files, by bytes and by name, in which a code and a part of a name stand; rosters apart."""
    for path in sorted(room.root.rglob("*")):
        called = path.relative_to(room.root).as_posix()
        if path.name in ("roster.csv", "event.yaml") or not path.is_file():
            continue
        # "ada" stands in one digest of seventy.
        said = re.sub(rb"[0-9a-f]{64}", b"", (called.encode() + path.read_bytes()).lower())
        coded = any(
            c.lower().encode() in said or format_code(c).lower().encode() in said for c in codes
        )
        if coded and any(name.encode() in said for name in PARTS):
            yield called
        if any(name.encode() in called.lower().encode() for name in PARTS):
            yield called


def test_no_file_holds_a_code_and_a_name_and_none_is_called_by_one(room: Room) -> None:
    codes = room.codes
    assert len(list(links(room, codes))) > 5
    anonymize(plan(room))
    assert list(links(room, codes)) == []
    left = [path.name for path in room.kit.iterdir()]
    assert not [n for n in left if n.startswith(("worksheets-to-print", "personal", "responses"))]
    assert not (room.folder / "received").exists()
    stored = (room.folder / "responses.sqlite").read_bytes().lower()
    database = re.sub(rb"[0-9a-f]{64}", b"", stored)
    assert not [name for name in PARTS if name.encode() in database]
    assert sorted(room.codes) == sorted(codes)
    kit = json.loads((room.kit / "kit.json").read_text(encoding="utf-8"))
    assert not [name for name in kit["files"] if "personal" in name or "to-print" in name]


def test_no_digest_of_codes_in_the_order_of_names_is_kept(room: Room) -> None:
    """With a handful of codes and the roster, all orders of them are soon tried."""
    before = json.loads((room.kit / MADE).read_text(encoding="utf-8"))
    assert {"worksheet", "worksheets-to-print"} <= before.keys()
    anonymize(plan(room))
    after = json.loads((room.kit / MADE).read_text(encoding="utf-8"))
    assert after == {name: before[name] for name in before if name != "worksheets-to-print"}


def test_the_answers_stay_and_can_still_be_told_apart_decided_and_reported(room: Room) -> None:
    before = room.answers()
    anonymize(plan(room))
    after = room.answers()
    assert sorted(map(sorted, (one.items() for one in after.values()))) == sorted(
        map(sorted, (one.items() for one in before.values()))
    )
    assert {code for code in before if code in room.codes} <= after.keys()
    request = ResponsesRequest(room.root, "small", client=CLIENT, event=DAY, leaves_out=("AB12",))
    listed = responses(request)
    assert listed.waiting == ()
    assert not [row.name for row in listed.rows if row.name]
    made_of = ReportRequest(
        room.root, "small", client=CLIENT, event=DAY, output=room.root / "output"
    )
    files = {one.path.name for one in report(made_of, lambda *_: None).files}
    assert {"feedback.pdf", "report.pdf"} <= files


def test_a_further_sheet_of_a_known_code_makes_no_new_link(room: Room, collected: Room) -> None:
    codes = room.codes
    anonymize(plan(room))
    data = pdf_by_pikepdf(collected.personal(2, "pdf"), answers_for(room.blanks(), 9))
    path = room.root.parent / "Grace Kim's sheet.pdf"
    path.write_bytes(data)
    (told,) = room.collect(path).files
    assert told.outcome == "stored"
    assert codes[2] in room.answers()
    assert list(links(room, codes)) == []


def test_nobody_is_given_a_new_code_and_the_rest_of_the_kit_is_built(room: Room) -> None:
    codes = sorted(room.codes)
    anonymize(plan(room))
    built = made(room.root, **SHEETS)
    assert {one.path.name for one in built.files} == {"worksheet.pdf", "worksheet.docx"}
    assert any("anonymous" in note for note in built.notes)
    with pytest.raises(UsageError, match="made anonymous"):
        made(room.root, separate=True, **SHEETS)
    assert sorted(room.codes) == codes


def test_what_is_to_go_is_told_first_with_whatever_somebody_edited(room: Room) -> None:
    (edited,) = (room.kit / "personal" / "001-ada-okafor").glob("part-a*.docx")
    edited.write_bytes(b"edited")
    export = room.kit / "answers.xlsx"
    export.write_bytes(b"an export, with the names of files")
    told = plan(room)
    assert [line for line in told.remains if export.name in line]
    assert {one.path.name: one.files for one in told.removals} == {
        "personal": 16,
        "responses.xlsx": 1,
        "worksheets-to-print.pdf": 1,
        "worksheets-to-print-fresh.pdf": 1,
        "received": 4,
    }
    named = {path.name for one in told.removals for path in one.edited}
    assert named == {edited.name, "worksheets-to-print-fresh.pdf"}
    assert edited.exists()
    assert [path.name for path, _ in told.renamed] == ["codes.json", "responses.sqlite"]


def test_it_can_be_run_as_often_as_one_likes(room: Room) -> None:
    anonymize(plan(room))
    assert plan(room).is_done
    held = (room.folder / "responses.sqlite").read_bytes(), room.answers()
    anonymize(plan(room))
    assert room.answers() == held[1]


@pytest.mark.parametrize(
    "step", ["forget_missing_files", "forget_missing_entries", "anonymize_store", "forget_people"]
)
def test_killed_anywhere_it_is_run_again(
    room: Room, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = room.codes
    with monkeypatch.context() as patched:
        patched.setattr(workflow, step, killed)
        with pytest.raises(KeyboardInterrupt):
            anonymize(plan(room))
    assert not plan(room).is_done
    anonymize(plan(room))
    assert plan(room).is_done
    assert list(links(room, codes)) == []


def test_a_forgotten_event_leaves_neither_names_nor_codes_nor_answers(room: Room) -> None:
    codes = room.codes
    (room.folder / "event.yaml").write_text(
        "participants: [Grace Kim]\nplace: Room 4  # by the door\nroster: roster.csv\n"
    )
    (room.folder / "pages").mkdir(exist_ok=True)
    (room.folder / "pages" / "1.png").write_bytes(b"Grace Kim")
    forget(plan_to_forget(asked_for(room)))
    assert sorted(path.name for path in room.folder.iterdir()) == [".in-use", "event.yaml", "forms"]
    assert (room.folder / "event.yaml").read_text() == "place: Room 4  # by the door\n"
    assert not room.kit.exists()
    parts = [*PARTS, *codes, *map(format_code, codes)]
    for path in (room.root / "clients").rglob("*"):
        said = path.read_bytes().lower() if path.is_file() else b""
        assert not [part for part in parts if part.lower().encode() in said], path
    assert plan_to_forget(asked_for(room)).is_done
    assert {one.path.name for one in made(room.root, **SHEETS).files} >= {"worksheet.pdf"}


def test_the_pages_of_the_database_hold_nothing_once_it_is_emptied(room: Room) -> None:
    path = room.folder / "responses.sqlite"
    assert "ada okafor" in path.read_bytes().decode(errors="ignore").lower()
    with open_store(path, "answers") as answers:
        empty_store(answers)
        assert answers.sheets("small") == []
    said = path.read_bytes().decode(errors="ignore").lower()
    assert not [part for part in (*PARTS, "zoë") if part in said]


def test_a_roster_that_another_event_has_stays_and_is_told(room: Room) -> None:
    shutil.move(room.folder / "roster.csv", room.root / "clients" / CLIENT / "roster.csv")
    other = room.folder.parent / "2027-05-06"
    other.mkdir()
    (other / "event.yaml").write_text("roster: roster.csv\n")
    told = plan_to_forget(asked_for(room))
    assert "roster.csv" not in [one.path.name for one in told.removals]
    assert [line for line in told.remains if line.startswith("The roster")]
    (other / "event.yaml").write_text("place: Room 4\n")
    assert "roster.csv" in [one.path.name for one in plan_to_forget(asked_for(room)).removals]


def test_a_stopped_run_is_ended_by_the_next_one(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    (room.folder / "event.yaml").write_text("roster: roster.csv\n")
    for step in ("empty_store", "remove_temporary", "write_atomic"):
        with monkeypatch.context() as patched:
            patched.setattr(forgetting, step, killed)
            with pytest.raises(KeyboardInterrupt):
                forget(plan_to_forget(asked_for(room)))
        assert not plan_to_forget(asked_for(room)).is_done
    (room.folder / "responses.sqlite").write_bytes(b"damaged")
    forget(plan_to_forget(asked_for(room)))
    assert plan_to_forget(asked_for(room)).is_done


def test_forget_lists_what_goes_and_removes_it_only_when_told_to(
    room: Room, capsys: pytest.CaptureFixture[str]
) -> None:
    (room.folder / "event.yaml").write_text("roster: roster.csv\n")
    words = ["forget", "--client", CLIENT, "--event", DAY]
    assert main(words) == 2
    said = capsys.readouterr()
    assert "responses.sqlite: everybody's answers" in said.out
    assert "worksheets-to-print-fresh.pdf" in said.out
    assert "event.yaml: roster\n" in said.out
    assert "Nothing was removed" in said.err
    assert (room.folder / "responses.sqlite").exists()
    assert main([*words, "--yes"]) == 0
    assert "Removed." in capsys.readouterr().out
    assert main(words) == 0
    assert capsys.readouterr().out.startswith("Nothing of people is kept for this event.\n")
