"""Collecting again: the same, a corrected one, another one under the same code, a decision."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import UsageError
from facilitator.workflows import collect as collecting
from facilitator.workflows.collect import CollectRequest, collect
from facilitator.workflows.intake import FileReport
from facilitator.workflows.responses import ResponsesReport, ResponsesRequest, responses
from tests.workflows.clients import CLIENT, DAY
from tests.workflows.collecting import Room, answers_for, pdf_by_pikepdf, table


def decide(room: Room, **asked: object) -> ResponsesReport:
    request = ResponsesRequest(room.root, "small", client=CLIENT, event=DAY, **asked)  # type: ignore[arg-type]
    return responses(request)


def rows(room: Room, table_name: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(room.folder / "responses.sqlite")) as base:
        asked = f"SELECT * FROM {table_name}"  # noqa: S608 - the name of one of our tables
        return base.execute(asked).fetchall()


def sheet(path: str, code: str, **given: str) -> Path:
    """A table of one row."""
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(table(["code", *given], [[code, *given.values()]]), encoding="utf-8")
    return file


def test_the_same_file_again_changes_nothing_whatever_it_is_called(room: Room) -> None:
    file = sheet("a.csv", "AA11", sort_s1="both")
    room.collect(file)
    before = [rows(room, name) for name in ("received", "sheet", "reading")]
    report = room.collect(file)
    assert [one.outcome for one in report.files] == ["known"]
    copy = file.rename("b.csv")
    assert [one.outcome for one in room.collect(copy).files] == ["known"]
    assert [rows(room, name) for name in ("received", "sheet", "reading")] == before


def test_a_corrected_sheet_replaces_the_old_one_which_stays_in_the_history(room: Room) -> None:
    room.collect(sheet("a.csv", "AA11", sort_s1="both", sort_s2="urgent"))
    report = room.collect(sheet("a.csv", "AA11", sort_s1="urgent"))
    assert report.files[0].sheets[0].replaced == ("a.csv, row 2",)
    assert room.answers() == {"AA11": {"sort_s1": "urgent"}}
    assert len(rows(room, "sheet")) == 2
    assert len(rows(room, "current_sheet")) == 1
    assert len(list((room.folder / "received").iterdir())) == 2


def test_a_personal_file_is_known_by_its_name_in_another_folder(room: Room) -> None:
    """Its code was drawn for one person, so it can be nobody else's."""
    blanks = room.blanks()
    reports = []
    for folder, seed in (("monday", 1), ("tuesday", 2)):
        Path(folder).mkdir()
        data = pdf_by_pikepdf(room.personal(0, "pdf"), answers_for(blanks, seed))
        Path(folder, "001-ada-okafor.pdf").write_bytes(data)
        reports.append(room.collect(Path(folder)))
    assert reports[1].files[0].sheets[0].replaced == ("monday/001-ada-okafor.pdf",)
    assert room.answers() == {room.codes[0]: answers_for(blanks, seed=2)}


def test_two_people_who_chose_one_code_are_a_conflict_and_both_are_kept(room: Room) -> None:
    first = sheet("monday/a.csv", "AA11", sort_s1="both", sort_s2="urgent")
    second = sheet("tuesday/a.csv", "AA11", sort_s1="urgent", sort_s2="urgent")
    room.collect(first)
    report = room.collect(second)
    assert report.files[0].sheets[0].differs == (("monday/a.csv, row 2", 1),)
    assert room.answers() == {"AA11": {"sort_s2": "urgent"}}  # what both say
    listed = decide(room)
    assert any("differ in 1 answer;" in note for note in listed.rows[0].notes)
    decide(room, keeps=(("aa11", "tuesday/a.csv"),))
    assert room.answers() == {"AA11": {"sort_s1": "urgent", "sort_s2": "urgent"}}
    decide(room, keeps=(("AA11", "monday/a.csv"),))
    assert room.answers()["AA11"]["sort_s1"] == "both"
    decide(room, splits=("AA11",))
    assert room.answers() == {
        "AA11-1": {"sort_s1": "both", "sort_s2": "urgent"},
        "AA11-2": {"sort_s1": "urgent", "sort_s2": "urgent"},
    }


def test_two_sheets_of_one_code_in_one_call_are_a_conflict_even_in_one_file(room: Room) -> None:
    text = table(["code", "sort_s1"], [["AA11", "both"], ["AA11", "urgent"]])
    Path("a.csv").write_text(text, encoding="utf-8")
    report = room.collect(Path("a.csv"))
    assert report.files[0].sheets[1].differs == (("a.csv, row 2", 1),)
    assert room.answers() == {"AA11": {}}
    decide(room, keeps=(("AA11", "a.csv, row 3"),))
    assert room.answers() == {"AA11": {"sort_s1": "urgent"}}


def test_of_a_sheet_in_several_files_only_what_contradicts_is_set_aside(room: Room) -> None:
    room.collect(
        sheet("page1.csv", "AA11", sort_s1="both"),
        sheet("page2.csv", "AA11", sort_s2="urgent"),
        sheet("page1-again.csv", "AA11", sort_s1="urgent"),
        sheet("page2-again.csv", "AA11", sort_s2="both"),
    )
    decide(room, keeps=(("AA11", "page1-again.csv"),))
    assert room.answers() == {"AA11": {"sort_s1": "urgent"}}
    decide(room, keeps=(("AA11", "page2.csv"),))
    assert room.answers() == {"AA11": {"sort_s1": "urgent", "sort_s2": "urgent"}}


def test_parts_of_one_sheet_are_put_together(room: Room) -> None:
    report = room.collect(
        sheet("a.csv", "AA11", sort_s1="both"),
        sheet("b.csv", "AA11", sort_s2="urgent", sort_s1="both"),
    )
    assert [one.sheets[0].differs for one in report.files] == [(), ()]
    assert room.answers() == {"AA11": {"sort_s1": "both", "sort_s2": "urgent"}}


def test_replace_lets_a_file_of_another_name_take_the_place(room: Room) -> None:
    room.collect(sheet("a.csv", "AA11", sort_s1="both"))
    room.collect(sheet("b.csv", "AA11", sort_s1="urgent"), replace=True)
    assert room.answers() == {"AA11": {"sort_s1": "urgent"}}


def test_rows_that_are_gone_from_a_table_still_count_and_are_told(room: Room) -> None:
    heads = ["code", "sort_s1"]
    Path("a.csv").write_text(table(heads, [["AA11", "both"], ["BB22", "both"]]), encoding="utf-8")
    room.collect(Path("a.csv"))
    Path("a.csv").write_text(table(heads, [["BB22", "urgent"]]), encoding="utf-8")
    report = room.collect(Path("a.csv"))
    assert report.files[0].remarks[0].endswith("still count: AA11.")
    assert room.answers() == {"AA11": {"sort_s1": "both"}, "BB22": {"sort_s1": "urgent"}}
    decide(room, leaves_out=("AA11",))
    assert list(room.answers()) == ["BB22"]
    decide(room, counts=("AA11",))
    assert list(room.answers()) == ["AA11", "BB22"]


def test_sheets_without_a_code_go_with_the_version_of_their_file(room: Room) -> None:
    heads = ["sort_s1", "sort_s2"]
    Path("a.csv").write_text(table(heads, [["both", "both"], ["urgent", "both"]]), encoding="utf-8")
    room.collect(Path("a.csv"))
    assert len(room.answers()) == 2
    Path("a.csv").write_text(table(heads, [["urgent", "both"]]), encoding="utf-8")
    room.collect(Path("a.csv"))
    assert room.answers() == {"a.csv, row 2": {"sort_s1": "urgent", "sort_s2": "both"}}


def test_a_decision_is_never_overwritten_by_a_later_collect(room: Room) -> None:
    room.collect(sheet("a.csv", "AA11", sort_s1="both", sort_s2="maybe", sort_s3="both"))
    decide(
        room,
        sets=(("aa-11", "sort_s1", "Urgent"), ("AA11", "sort_s2", "both")),
        clears=(("AA11", "sort_s3"),),
    )
    expected = {"AA11": {"sort_s1": "urgent", "sort_s2": "both"}}
    assert room.answers() == expected
    room.collect(sheet("a.csv", "AA11", sort_s1="important", sort_s2="urgent", sort_s3="urgent"))
    assert room.answers() == expected
    found = decide(room).answers
    assert (found.read, found.decided, found.open) == (0, 3, 0)
    decide(room, undoes=(("AA11", "sort_s1"), ("AA11", "sort_s3")))
    assert room.answers()["AA11"]["sort_s1"] == "important"
    assert len(rows(room, "decision")) == 5


def test_rows_can_be_added_and_never_changed(room: Room) -> None:
    room.collect(sheet("a.csv", "AA11", sort_s1="both"))
    base = sqlite3.connect(room.folder / "responses.sqlite")
    for what in ("UPDATE reading SET value = 'x'", "DELETE FROM sheet", "DELETE FROM received"):
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            base.execute(what)
    base.close()


def test_a_decision_about_nothing_is_refused_and_none_of_the_others_made(room: Room) -> None:
    room.collect(sheet("a.csv", "AA11", sort_s1="both"))
    good = ("AA11", "sort_s1", "urgent")
    for bad, message in (
        (("AB11", "sort_s1", "both"), 'No sheet has the code "AB11".'),
        (("AA11", "sort_s99", "both"), 'There is no blank "sort_s99".'),
        (("AA11", "sort_s1", "perhaps"), '"perhaps" is no answer to sort_s1.'),
    ):
        with pytest.raises(UsageError, match=message.replace(".", r"\.")):
            decide(room, sets=(good, bad))
    with pytest.raises(UsageError, match="No sheet of AA11 comes from"):
        decide(room, keeps=(("AA11", "c.csv"),))
    assert room.answers() == {"AA11": {"sort_s1": "both"}}


def test_who_is_in_who_is_not_and_what_is_missing(room: Room) -> None:
    blanks = room.blanks()
    given = answers_for(blanks)
    missing = next(blank.name for blank in blanks if blank.kind == "choice")
    del given[missing]
    Path("a.pdf").write_bytes(pdf_by_pikepdf(room.personal(1, "pdf"), given))
    room.collect(Path("a.pdf"))
    report = decide(room)
    (row,) = report.rows
    assert (row.name, row.missing) == ("Łukasz Żółć", (missing,))
    assert report.waiting == ("Ada Okafor", "Grace Kim")


def test_codes_that_nobody_has_are_told(room: Room) -> None:
    code = room.codes[0]
    typo = code[:-1] + ("2" if code[-1] != "2" else "3")
    near = f"{code[:4]}-{code[4:]}"
    report = room.collect(sheet("a.csv", typo, sort_s1="both"))
    assert report.files[0].sheets[0].notes == (
        f"The code {typo} belongs to nobody; {near} is near to it.",
    )


def test_going_back_to_an_earlier_version_has_to_be_said(room: Room) -> None:
    """A folder may hold both, and collecting it again must not turn them round."""
    room.collect(sheet("a.csv", "AA11", sort_s1="both"))
    room.collect(sheet("a.csv", "AA11", sort_s1="urgent"))
    report = room.collect(sheet("a.csv", "AA11", sort_s1="both"))
    assert report.files[0].outcome == "known"
    assert "--replace brings it back" in report.files[0].remarks[0]
    assert room.answers()["AA11"] == {"sort_s1": "urgent"}
    room.collect(Path("a.csv"), replace=True)
    assert room.answers()["AA11"] == {"sort_s1": "both"}


def test_a_choice_between_sheets_holds_while_they_say_the_same(room: Room) -> None:
    """Another row of the table was corrected, so that all of it came in once more."""
    heads = ["code", "sort_s1"]
    Path("a.csv").write_text(table(heads, [["AA11", "both"]]), encoding="utf-8")
    room.collect(Path("a.csv"), sheet("b.csv", "AA11", sort_s1="urgent"))
    decide(room, keeps=(("AA11", "b.csv"),))
    Path("a.csv").write_text(table(heads, [["CC33", "both"], ["AA11", "both"]]), encoding="utf-8")
    room.collect(Path("a.csv"))
    assert room.answers()["AA11"] == {"sort_s1": "urgent"}
    Path("a.csv").write_text(table(heads, [["AA11", "important"]]), encoding="utf-8")
    room.collect(Path("a.csv"))
    assert room.answers()["AA11"] == {}


def test_people_who_share_a_code_keep_their_numbers_when_a_sheet_is_corrected(room: Room) -> None:
    room.collect(sheet("a.csv", "AA11", sort_s1="both"), sheet("b.csv", "AA11", sort_s1="urgent"))
    decide(room, splits=("AA11",))
    room.collect(sheet("a.csv", "AA11", sort_s1="important"))
    assert room.answers() == {"AA11-1": {"sort_s1": "important"}, "AA11-2": {"sort_s1": "urgent"}}


def test_two_collects_at_once_store_every_sheet_once(room: Room) -> None:
    """The other one was a moment faster: what it stored is known by the time of our turn."""
    file = sheet("a.csv", "AA11", sort_s1="both")
    others: list[str] = []

    def faster(report: FileReport) -> None:
        if not others:
            others.append(room.collect(Path("b.csv")).files[0].outcome)
        others.append(report.outcome)

    second = sheet("b.csv", "BB22", sort_s1="both")
    request = CollectRequest(room.root, "small", client=CLIENT, event=DAY, files=(file, second))
    collect(request, faster)
    assert others == ["stored", "stored", "known"]
    assert len(rows(room, "sheet")) == 2


@pytest.mark.parametrize("replace", [False, True])
def test_two_collects_that_read_a_file_at_once_do_not_both_store_it(
    room: Room, monkeypatch: pytest.MonkeyPatch, *, replace: bool
) -> None:
    file = sheet("a.csv", "AA11", sort_s1="both")
    read, others = collecting._read_file, list[str]()

    def slower(*given: Any) -> Any:
        monkeypatch.setattr(collecting, "_read_file", read)
        others.append(room.collect(file, replace=replace).files[0].outcome)
        return read(*given)

    monkeypatch.setattr(collecting, "_read_file", slower)
    others.append(room.collect(file, replace=replace).files[0].outcome)
    assert others == ["stored", "known"]
    assert len(rows(room, "sheet")) == 1
