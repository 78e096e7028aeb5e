"""What stands on pages that people keep is not taken in, not kept and not handed on; it is told."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from docx.oxml.ns import qn
from lxml.etree import _Element
from pikepdf import Pdf

from facilitator.errors import UsageError
from facilitator.model.blanks import Blank
from facilitator.workflows.responses import ResponsesRequest, export_responses, responses
from tests.cases.pdf_shapes import changed, page_of
from tests.cases.test_pdf_odd_places import ODD, annotate, box
from tests.cases.test_word_sheets import IN_LINE, W, control, el, part
from tests.cases.test_word_sheets import changed as word_changed
from tests.workflows.clients import CLIENT, DAY, event
from tests.workflows.collecting import (
    Room,
    answers_for,
    copied,
    labels_of,
    pdf_by_pikepdf,
    table,
    word,
)

WRITTEN = "I think Ana does it badly"
HOW = "write collect_private: true in event.yaml to take them in."


@pytest.fixture
def room(built_room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    """The same event, which does not want what people keep."""
    made_here = copied(built_room, tmp_path / "room")
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
    assert told.remarks[0] == f"{count} answers of pages that people keep were not taken in; {HOW}"
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
    assert told.remarks[0].endswith(f"were not taken in; {HOW}")
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
    assert WRITTEN.encode() in export_responses(responses(request), "csv")
    event(room.root, spare=1)
    (answers,) = room.answers().values()
    assert answers == answers_for(room.blanks("a"), 3)
    for kind in ("csv", "json"):
        said = export_responses(responses(request), kind)
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


@pytest.mark.parametrize("name", KINDS)
def test_who_wants_it_after_all_collects_the_same_files_again(room: Room, name: str) -> None:
    Path(name).write_bytes(sheets(room)[name])
    room.collect(Path(name))
    event(room.root, spare=1, collect_private=True)
    (told,) = room.collect(Path(name)).files
    assert told.outcome == "stored"
    (answers,) = room.answers().values()
    assert answers == given(room)
    (told,) = room.collect(Path(name)).files
    assert told.outcome == "known"


# What is told of a file says nothing that was typed on a page that people keep.

WORD = "Zander"
COMMENTS = [place for place in ODD if place.startswith("comment")]
ANYWHERE = ("in the margin", "as rich text", "unknown field", "into the page", *COMMENTS)
"""What lies on the first pages, which in a file of both parts are of part A."""
_PUBLIC = {"attached", "pinned", "unknown state", "into the page as a form", *COMMENTS[2:]}
ON_PART_B = sorted(ODD.keys() - _PUBLIC)


def workbook(rows: list[list[str]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def heard(room: Room, data: bytes, name: str) -> str:
    """Everything that is printed or stored of a file."""
    Path(name).write_bytes(data)
    (told,) = room.collect(Path(name)).files
    notes = [note for sheet in told.sheets for note in sheet.notes]
    said = "\n".join([*told.remarks, *map(str, told.problems), *notes])
    for path in (path for path in room.folder.rglob("*") if path.is_file()):
        said += path.read_bytes().decode("utf-8", errors="replace")
    return said


@pytest.mark.parametrize("place", ON_PART_B)
def test_a_word_on_a_private_page_of_a_pdf_is_not_quoted(room: Room, place: str) -> None:
    given = {"reflect_q2": "kept"}
    sheet = pdf_by_pikepdf(room.personal(0, "pdf", "b"), given)
    said = heard(room, changed(sheet, lambda pdf: ODD[place](pdf, WORD)), "b.pdf")
    assert "not taken in" in said
    assert WORD not in said
    if place not in ANYWHERE:
        sheet = pdf_by_pikepdf(room.personal(1, "pdf"), given | {"sort_s1": "both"})
        said = heard(room, changed(sheet, lambda pdf: ODD[place](pdf, WORD)), "both.pdf")
        assert "not taken in" in said
        assert WORD not in said


def test_a_word_on_a_page_of_part_a_is_quoted(room: Room) -> None:
    sheet = pdf_by_pikepdf(room.personal(1, "pdf"), {"sort_s1": "both"})
    said = heard(room, changed(sheet, lambda pdf: ODD["in the margin"](pdf, WORD)), "both.pdf")
    assert f"Written beside the blanks and not read: “{WORD}” (page 1)." in said


def test_what_is_drawn_over_a_private_answer_is_told_by_its_page_alone(room: Room) -> None:
    def draw(pdf: Pdf) -> None:
        annotate(pdf, page_of(pdf, "reflect_q1"), "Ink", box(pdf, "reflect_q1"))

    sheet = pdf_by_pikepdf(room.personal(1, "pdf"), {"sort_s1": "both"})
    said = heard(room, changed(sheet, draw), "both.pdf")
    assert "What was drawn or typed freely on page 3 was not read." in said


@pytest.mark.parametrize("kind", ["run", "text box", "list field"])
@pytest.mark.parametrize("filled", [True, False])
def test_a_word_beside_a_private_field_of_a_word_file_is_not_quoted(
    room: Room, kind: str, *, filled: bool
) -> None:
    def put(root: _Element) -> None:
        control(root, "reflect_q1").addnext(el(IN_LINE[kind](WORD)))

    said = {"sort_s1": "both", "reflect_q2": "kept"} | ({"reflect_q1": "kept"} if filled else {})
    sheet = word(room.plain("docx"), said, code="AB12", labels=labels_of(room.blanks()))
    told = heard(room, word_changed(sheet, put), "sheet.docx")
    assert "not taken in" in told
    assert WORD not in told


def test_words_far_from_the_fields_of_a_word_file_are_not_quoted(room: Room) -> None:
    def put(root: _Element) -> None:
        last = list(root.iter(qn("w:p")))[-1]
        last.addnext(el(f"<w:p><w:r><w:t>{WORD}</w:t></w:r></w:p>"))
        marked = f'<w:r><w:rPr><w:highlight w:val="red"/></w:rPr><w:t>{WORD}s</w:t></w:r>'
        last.append(el(marked))

    sheet = word(room.plain("docx"), {"sort_s1": "both"}, labels=labels_of(room.blanks()))
    header = part(sheet, "word/header1.xml")
    note = f"<w:p><w:r><w:t>{WORD}</w:t></w:r></w:p>"
    more = {
        "word/comments.xml": f'<w:comments xmlns:w="{W}"><w:comment w:id="3">{note}</w:comment>'
        "</w:comments>".encode(),
        "word/header1.xml": header.replace(b"</w:hdr>", f"{note}</w:hdr>".encode()),
    }
    told = heard(room, word_changed(sheet, put, more), "sheet.docx")
    assert "was typed" in told
    assert "A comment was not read." in told
    assert WORD not in told


PRIVATE_TABLES = {
    "no headings": [["AB12", "5", WORD], ["CD34", "4", WORD]],
    "a row without a code": [
        ["code", "sort_s1", "reflect_q1"],
        ["AB12", "both", "x"],
        ["", "", f"Note: {WORD}"],
    ],
    "a total": [["code", "sort_s1", "reflect_q1"], ["AB12", "both", "x"], ["Total", "", WORD]],
    "under an unknown heading": [
        ["code", "sort_s1", "What do you keep?"],
        ["AB12", "both", "x"],
        ["", "", WORD],
    ],
    "repeated": [
        ["code", "sort_s1", "reflect_q1"],
        ["AB12", "both", WORD],
        ["AB12", "both", WORD],
    ],
    "never submitted": [
        ["code", "submitdate", "sort_s1", "reflect_q1"],
        ["AB12", "2027-03-18 09:00", "both", ""],
        ["CD34", "", "both", WORD],
    ],
    "a list with something else": [
        ["code", "sort_s1", "commit_own1_sphere"],
        ["AB12", "both", WORD],
    ],
    "long": [
        ["code", "question", "answer"],
        ["AB12", "sort_s1", "both"],
        ["AB12", "reflect_q1", WORD],
        ["AB12", "", WORD],
    ],
}


@pytest.mark.parametrize("shape", PRIVATE_TABLES)
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_word_in_a_private_column_is_not_quoted(room: Room, shape: str, kind: str) -> None:
    heads, *rows = PRIVATE_TABLES[shape]
    data = table(heads, rows).encode() if kind == "csv" else workbook([heads, *rows])
    told = heard(room, data, f"table.{kind}")
    assert told
    if shape == "under an unknown heading":
        told = told.split("PK", maxsplit=1)[0]  # whose column it is nobody knows: the file is kept
        told = told.replace(data.decode("utf-8", errors="replace"), "")
    assert WORD not in told


def test_a_word_for_figures_that_may_be_private_is_not_quoted(room: Room) -> None:
    rows = [["AB12", "both", ""], ["", "both", "Max"]]
    Path("table.csv").write_text(table(["code", "sort_s1", "What do you keep?"], rows))
    (file,) = room.collect(Path("table.csv")).files
    notes = [note for sheet in file.sheets for note in sheet.notes]
    assert any("Row 3 may be a row of figures and no person" in note for note in notes), notes
    assert not any("Max" in note for note in notes)


def test_the_example_of_a_guessed_encoding_is_no_private_word(room: Room) -> None:
    rows = table(["code", "sort_s1", "reflect_q1"], [["AB12", "both", "Zändér"]])
    told = heard(room, rows.encode("cp1252"), "table.csv")
    assert "It is not saved as UTF-8, and was read as Windows (Western European)." in told
    assert "Zändér" not in told


def test_a_word_beside_a_question_of_part_a_is_quoted(room: Room) -> None:
    def put(root: _Element) -> None:
        control(root, "sort_s2_both").addnext(el(IN_LINE["run"](WORD)))

    sheet = word(room.plain("docx"), {"sort_s1": "both"}, labels=labels_of(room.blanks()))
    assert f"“{WORD}” was typed after" in heard(room, word_changed(sheet, put), "sheet.docx")
