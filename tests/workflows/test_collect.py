"""What was filled in comes out as it went in, whichever way it came back."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
import pikepdf
import pytest

from facilitator.model.submission import TEAM
from facilitator.text.messages import Message
from facilitator.text.translator import translator
from facilitator.workflows.responses import NewResponsesRequest, new_responses
from tests.formats.docx.office import as_docx
from tests.workflows.clients import CLIENT, DAY, made
from tests.workflows.collecting import (
    Room,
    answers_for,
    labels_of,
    pdf_by_pikepdf,
    pdf_by_pypdf,
    table,
    word,
)

pytestmark = pytest.mark.child_processes


def test_the_small_event_has_every_kind_of_blank(room: Room) -> None:
    """Otherwise the round trips below would promise too much."""
    kinds = {blank.kind for blank in room.blanks()}
    assert kinds == {"choice", "tick", "text", "pick"}


@pytest.mark.parametrize("fill", [pdf_by_pikepdf, pdf_by_pypdf])
@pytest.mark.parametrize("share", [1.0, 0.5])
def test_pdf_forms_come_back_as_they_were_filled_in(
    room: Room, fill: Callable[..., bytes], share: float
) -> None:
    for number in range(3):
        given = answers_for(room.blanks(), seed=number, share=share)
        Path(f"{number}.pdf").write_bytes(fill(room.personal(number, "pdf"), given))
    room.collect(*(Path(f"{number}.pdf") for number in range(3)))
    found = room.answers()
    assert list(found) == room.codes[:3]
    for number, code in enumerate(room.codes[:3]):
        assert found[code] == answers_for(room.blanks(), seed=number, share=share)


@pytest.mark.parametrize("share", [1.0, 0.5])
def test_word_files_come_back_as_they_were_filled_in(room: Room, share: float) -> None:
    blanks = room.blanks()
    given = answers_for(blanks, share=share)
    Path("a.docx").write_bytes(word(room.personal(1, "docx"), given, labels=labels_of(blanks)))
    report = room.collect(Path("a.docx"))
    assert report.files[0].sheets[0].doubtful == 0
    assert room.answers() == {room.codes[1]: given}


@pytest.mark.office
def test_libreoffice_saving_the_word_file_again_loses_nothing(room: Room) -> None:
    blanks = room.blanks()
    given = answers_for(blanks)
    Path("a.docx").write_bytes(word(room.personal(1, "docx"), given, labels=labels_of(blanks)))
    saved = as_docx(room.root, "a.docx")
    assert (
        b'w:val="sort_' not in zipfile.ZipFile(saved).read("word/document.xml").split(b"w:tag")[0]
    )
    report = room.collect(saved)
    assert report.files[0].sheets[0].doubtful == 0
    assert room.answers() == {room.codes[1]: given}


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_the_canvas_comes_back_as_the_teams(room: Room, ending: str) -> None:
    request = {"documents": ("canvas",), "formats": (ending,), "event": DAY, "copies": False}
    file = made(room.root, **request).files[0]
    given = {"commit_team1_what": "Open the new wing", "commit_team_review1": "2027-06-17"}
    given |= {"rate_team_time_now_mean": "3.4", "rate_team_time_now_rank": "1"}
    fill = pdf_by_pikepdf if ending == "pdf" else word
    Path(f"wall.{ending}").write_bytes(fill(file.path.read_bytes(), given))
    report = room.collect(Path(f"wall.{ending}"))
    assert report.files[0].remarks == ()
    assert room.answers() == {TEAM: given}


def test_a_team_sheet_of_an_older_kit_comes_back_as_the_teams(room: Room) -> None:
    """It was a document of its own before the canvas took its place; its record is in the event."""
    request = {"documents": ("canvas",), "formats": ("pdf",), "event": DAY}
    data = made(room.root, **request).files[0].path.read_bytes()
    forms = room.folder / "forms"
    (path,) = (path for path in forms.glob("*.json") if '"canvas"' in path.read_text())
    record = json.loads(path.read_text())
    letters, code = record["id"][:-4], record["code"]
    record |= {"document": "team-sheet", "id": f"TSTS{record['id'][-4:]}", "code": f"{code[:-2]}TS"}
    path.unlink()
    (forms / f"{record['id']}.json").write_text(json.dumps(record))
    given = {"commit_team1_what": "Open the new wing"}
    with pikepdf.open(BytesIO(pdf_by_pikepdf(data, given))) as pdf:
        assert pdf.docinfo["/FacilitatorForm"] == f"{code} {letters}"
        pdf.docinfo["/FacilitatorForm"] = f"{record['code']} TSTS"
        pdf.save("old.pdf")
    assert room.collect(Path("old.pdf")).files[0].problems == ()
    assert room.answers() == {TEAM: given}


def test_the_worksheet_that_is_nobodys_is_collected_by_the_code_people_chose(room: Room) -> None:
    blanks = room.blanks()
    given = {n: answers_for(blanks, seed=n) for n in (1, 2)}
    Path("1.pdf").write_bytes(pdf_by_pikepdf(room.plain("pdf"), given[1], code="7a-7a"))
    Path("2.docx").write_bytes(word(room.plain("docx"), given[2], "9 b 9 b", labels_of(blanks)))
    room.collect(Path("1.pdf"), Path("2.docx"))
    assert room.answers() == {"7A7A": given[1], "9B9B": given[2]}


def test_a_sheet_without_a_code_counts_by_its_file_and_is_told(room: Room) -> None:
    given = answers_for(room.blanks())
    Path("mail").mkdir()
    Path("more").mkdir()
    other = answers_for(room.blanks(), seed=9)
    Path("mail/worksheet.pdf").write_bytes(pdf_by_pikepdf(room.plain("pdf"), given))
    Path("more/worksheet.pdf").write_bytes(pdf_by_pikepdf(room.plain("pdf"), other))
    report = room.collect(Path("mail"), Path("more"))
    assert all("has no code" in file.sheets[0].notes[0] for file in report.files)
    assert room.answers() == {"worksheet.pdf": given, "worksheet.pdf (2)": other}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_workbook_comes_back_as_it_was_typed_in(room: Room, language: str) -> None:
    """Typed as people type: labels, capitals, numbers as numbers."""
    made = new_responses(
        NewResponsesRequest(
            room.root, "small", client=CLIENT, event=DAY, output=room.root / "output"
        )
    )
    book = openpyxl.load_workbook(made.file.path)
    sheet = book["Responses"]
    columns = {sheet.cell(3, at).value: at for at in range(1, sheet.max_column + 1)}
    blanks = tuple(blank for blank in room.blanks() if blank.name in columns)
    labels = labels_of(blanks)
    for row in (4, 5, 6):
        for name, value in answers_for(blanks, seed=row).items():
            shown = labels[name].get(value, "x" if value == "on" else value)
            typed = int(shown) if shown.isdecimal() else shown
            sheet.cell(row, columns[name]).value = typed
    book["Canvas"]["C2"] = "Open the new wing"
    for part in ("guide", "responses", "canvas", "totals", "scores", "lists"):
        message = Message(f"entry-on-{part}")
        book[translator("en").say(message)].title = translator(language).say(message)
    book.save("typed.xlsx")
    report = room.collect(Path("typed.xlsx"))
    assert report.files[0].remarks == ()
    found = room.answers()
    canvas = book[translator(language).say(Message("entry-on-canvas"))]
    assert found.pop(TEAM) == {canvas["D2"].value: "Open the new wing"}
    assert found == {
        code: answers_for(blanks, seed=row) for row, code in enumerate(room.codes[:3], start=4)
    }


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("words", [False, True])
def test_wide_tables_in_any_order_by_names_or_by_words(
    room: Room, separator: str, words: bool
) -> None:
    blanks = room.blanks()[::-1]
    given = answers_for(blanks)
    labels = labels_of(blanks)
    heads = [blank.label_text if words else blank.name for blank in blanks]
    row = [
        labels[b.name].get(given.get(b.name, ""), given.get(b.name, "")) if words
        else given.get(b.name, "")
        for b in blanks
    ]  # fmt: skip
    text = table([*heads, "Your code", "Timestamp"], [[*row, "zz99", "now"]], separator)
    Path("a.csv").write_text(text, encoding="utf-8")
    report = room.collect(Path("a.csv"))
    assert report.files[0].remarks == ("Columns that were not read: Timestamp.",)
    assert room.answers() == {"ZZ99": given}


def test_long_tables(room: Room) -> None:
    blanks = room.blanks()
    given = answers_for(blanks)
    rows = [["q q 1 1", name, value] for name, value in given.items()]
    Path("a.csv").write_text(table(["Code", "Question", "Answer"], rows), encoding="utf-8")
    room.collect(Path("a.csv"))
    assert room.answers() == {"QQ11": given}


def test_folders_and_zip_files_are_looked_through(room: Room) -> None:
    inbox = Path("inbox/deep")
    inbox.mkdir(parents=True)
    blanks = room.blanks()
    (inbox / "a.pdf").write_bytes(pdf_by_pikepdf(room.personal(0, "pdf"), answers_for(blanks)))
    (inbox / "~$a.docx").write_bytes(b"lock")
    (inbox / ".hidden.pdf").write_bytes(b"hidden")
    with zipfile.ZipFile("inbox/mail.zip", "w") as archive:
        data = word(room.personal(1, "docx"), answers_for(blanks), labels=labels_of(blanks))
        archive.writestr("sheets/b.docx", data)
        archive.writestr("__MACOSX/sheets/._b.docx", b"junk")
    report = room.collect(Path("inbox"))
    assert set(room.answers()) == set(room.codes[:2])
    stored = [file.name for file in report.files if file.outcome == "stored"]
    assert stored == ["inbox/mail.zip/sheets/b.docx", "inbox/deep/a.pdf"]
    assert report.count("skipped") == 2
    assert report.count("refused") == 0


def test_received_files_are_kept_unchanged_and_privately(room: Room) -> None:
    data = pdf_by_pikepdf(room.personal(0, "pdf"), answers_for(room.blanks()))
    Path("a.pdf").write_bytes(data)
    room.collect(Path("a.pdf"))
    (kept,) = (room.folder / "received").iterdir()
    assert kept.read_bytes() == data
    modes = [path.stat().st_mode & 0o077 for path in (kept, room.folder / "responses.sqlite")]
    assert modes == [0, 0]


def test_two_marks_of_one_choice_are_open_and_told(room: Room) -> None:
    blank = next(blank for blank in room.blanks() if blank.kind == "choice")
    first, second = (choice.value for choice in blank.choices[:2])
    both = word(room.personal(0, "docx"), {blank.name: first})
    Path("a.docx").write_bytes(word(both, {blank.name: second}))
    report = room.collect(Path("a.docx"))
    assert report.files[0].sheets[0].doubtful == 1
    assert room.answers() == {room.codes[0]: {}}


@pytest.mark.parametrize("typed", ["x", "X", "✓", "☒", "○ x"])
def test_a_cross_that_was_typed_counts_and_is_told(room: Room, typed: str) -> None:
    blank = next(blank for blank in room.blanks() if blank.kind == "choice")
    state = f"{blank.name}_{blank.choices[1].value}"
    with zipfile.ZipFile(BytesIO(room.personal(0, "docx"))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    head, tail = parts["word/document.xml"].decode().split(f'<w:tag w:val="{state}"/>')
    tail = tail.replace("○", typed, 1)
    parts["word/document.xml"] = f'{head}<w:tag w:val="{state}"/>{tail}'.encode()
    with zipfile.ZipFile("a.docx", "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    report = room.collect(Path("a.docx"))
    assert report.files[0].sheets[0].doubtful == 1
    assert room.answers() == {room.codes[0]: {blank.name: blank.choices[1].value}}


def test_the_code_at_the_top_of_the_pages_will_do_in_a_word_file(room: Room) -> None:
    """Somebody has deleted the line in which it stands as a blank."""
    data = word(room.personal(0, "docx"), {"sort_s1": "both"})
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts["word/document.xml"].replace(b'w:val="code"', b'w:val="gone"')
    parts["word/document.xml"] = text.replace(b'w:name="code"', b'w:name="gone"')
    with zipfile.ZipFile("a.docx", "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    room.collect(Path("a.docx"))
    assert room.answers() == {room.codes[0]: {"sort_s1": "both"}}


def test_a_pdf_that_says_one_thing_and_shows_another_is_open(room: Room) -> None:
    with pikepdf.open(BytesIO(pdf_by_pikepdf(room.personal(0, "pdf"), {"sort_s1": "both"}))) as pdf:
        (field,) = (one for one in pdf.Root.AcroForm.Fields if str(one.T) == "sort_s1")
        field.V = pikepdf.Name("/urgent")
        pdf.save("a.pdf")
    room.collect(Path("a.pdf"))
    assert room.answers() == {room.codes[0]: {}}


def test_a_pdf_whose_buttons_alone_were_set_is_read(room: Room) -> None:
    """So do programs that draw and do not fill in."""
    with pikepdf.open(BytesIO(pdf_by_pikepdf(room.personal(0, "pdf"), {"sort_s1": "both"}))) as pdf:
        (field,) = (one for one in pdf.Root.AcroForm.Fields if str(one.T) == "sort_s1")
        del field["/V"]
        pdf.save("a.pdf")
    room.collect(Path("a.pdf"))
    assert room.answers() == {room.codes[0]: {"sort_s1": "both"}}


def test_what_was_drawn_beside_filled_in_blanks_is_told(room: Room) -> None:
    with pikepdf.open(BytesIO(pdf_by_pikepdf(room.personal(0, "pdf"), {"sort_s1": "both"}))) as pdf:
        ink = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Ink, Rect=[1, 1, 5, 5]
        )
        pdf.pages[1].Annots.append(pdf.make_indirect(ink))
        pdf.save("a.pdf")
    (file,) = room.collect(Path("a.pdf")).files
    assert file.remarks == ("What was drawn or typed freely on page 2 was not read.",)
