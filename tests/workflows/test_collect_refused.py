"""What cannot be read is told in one line each, nothing is harmed, and the rest goes on."""

from __future__ import annotations

import os
import sqlite3
import zipfile
import zlib
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pikepdf
import pytest
from docx import Document
from PIL import Image

from facilitator.errors import SourceError, UsageError
from facilitator.workflows.collect import CollectRequest, collect
from tests.workflows.clients import CLIENT, DAY
from tests.workflows.collecting import Room, answers_for, pdf_by_pikepdf, table, word
from tests.workflows.test_collect_again import decide

pytestmark = pytest.mark.child_processes

BOMB = b"\0" * 300_000_000
ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "/etc/passwd">]>'
)


def packed(parts: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(data: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    parts = parts_of(data)
    return packed(parts | {part: change(parts[part])})


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["code", "sort_s1", "sort_s2"])
    sheet.append(["AA11", "both", "both"])
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def locked_office() -> bytes:
    name = "EncryptedPackage".encode("utf-16-le")
    return bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + name + bytes(600)


def locked_zip() -> bytes:
    """An archive whose entry says that it is encrypted."""
    data = bytearray(packed({"a.csv": b"code,sort_s1\nAA11,both\n"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    return bytes(data)


def locked_pdf(data: bytes) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="o", user="u"))
    return target.getvalue()


def pdf_bomb() -> bytes:
    """A cross-reference stream that unpacks to 300 MB."""
    stream = zlib.compress(BOMB, 9)
    head = b"%PDF-1.7\n1 0 obj\n<</Type /XRef /Size 2 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode"
    about = b" /Length %d>>\nstream\n" % len(stream)
    return head + about + stream + b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n"


def picture() -> bytes:
    target = BytesIO()
    Image.new("L", (40, 40), 255).save(target, "PNG")
    return target.getvalue()


def scanned() -> bytes:
    target = BytesIO()
    Image.new("L", (400, 500), 240).save(target, "PDF")
    return target.getvalue()


def unlike_ours() -> bytes:
    target = BytesIO()
    Document().save(target)
    return target.getvalue()


def flattened(data: bytes) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        del pdf.Root["/AcroForm"]
        for page in pdf.pages:
            if "/Annots" in page:
                del page["/Annots"]
        pdf.save(target)
    return target.getvalue()


def drawn_on(data: bytes) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        ink = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Ink, Rect=[10, 10, 50, 50], InkList=[]
        )
        pdf.pages[0].Annots.append(pdf.make_indirect(ink))
        pdf.save(target)
    return target.getvalue()


Make = Callable[[Room], bytes]
BAD: dict[str, tuple[Make, str]] = {
    "empty.pdf": (lambda _: b"", "It is empty."),
    "blank.csv": (lambda _: b" \n \n", "It is empty."),
    "picture.pdf": (lambda _: picture(), "No page of a worksheet was found"),
    "scan.pdf": (lambda _: scanned(), "It is a picture of paper, and no page"),
    "words.pdf": (
        lambda _: b"Dear Sir, please find enclosed",
        "It is no PDF, whatever its name says",
    ),
    "cut.pdf": (lambda r: r.personal(0, "pdf")[:300], "It is damaged or was cut off"),
    "cut.docx": (lambda r: r.personal(0, "docx")[:5000], "It is damaged or was cut off"),
    "locked.pdf": (lambda r: locked_pdf(r.personal(0, "pdf")), "It is protected with a password."),
    "locked.docx": (lambda _: locked_office(), "It is protected with a password."),
    "locked.xlsx": (lambda _: locked_office(), "It is protected with a password."),
    "locked.zip": (lambda _: locked_zip(), "It is protected with a password."),
    "old.doc": (
        lambda _: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(900),
        "It is an office file of",
    ),
    "bomb.zip": (lambda _: packed({"a.csv": BOMB}), "It is far too large once it is unpacked."),
    "bomb.docx": (
        lambda r: packed(parts_of(r.personal(0, "docx")) | {"word/media/x.xml": BOMB}),
        "It is far too large once it is unpacked.",
    ),
    "bomb.pdf": (lambda _: pdf_bomb(), "It is far too large once it is unpacked."),
    "many.zip": (
        lambda _: packed({f"{n}.csv": b"a" for n in range(2_100)}),
        "It holds 2,100 files",
    ),
    "matryoshka.zip": (
        lambda _: packed({"in.zip": packed({"a.csv": b"x"})}),
        "It is a zip file inside of another.",
    ),
    "entities.docx": (
        lambda r: changed(
            r.personal(0, "docx"),
            "word/document.xml",
            lambda data: data.replace(b"<w:document", ENTITIES.encode() + b"<w:document", 1),
        ),
        "It defines entities of its own",
    ),
    "entities.xlsx": (
        lambda _: changed(
            workbook(),
            "xl/workbook.xml",
            lambda data: data.replace(b"<workbook", ENTITIES.encode() + b"<workbook", 1),
        ),
        "It defines entities of its own",
    ),
    "hidden.xlsx": (
        lambda _: changed(workbook(), "xl/workbook.xml", lambda d: d.decode().encode("utf-16")),
        "It is damaged or was cut off",
    ),
    "broken.xlsx": (
        lambda _: changed(workbook(), "xl/worksheets/sheet1.xml", lambda data: data[:200]),
        "It is damaged or was cut off",
    ),
    "letter.docx": (lambda _: unlike_ours(), "It is none of our forms."),
    "other.csv": (lambda _: b"name,city\nAda,Lagos\n", "None of its headings"),
    "headings.csv": (lambda _: b"code,sort_s1\n", "It has headings and no answers."),
    "quote.csv": (lambda _: b'code,sort_s1\n"AA11,both\n', "A quotation mark is opened"),
    "unfilled.pdf": (lambda r: r.personal(0, "pdf"), "Nothing is filled in."),
    "unfilled.docx": (lambda r: r.personal(0, "docx"), "Nothing is filled in."),
    "flat.pdf": (lambda r: flattened(r.personal(0, "pdf")), "Its blanks are gone"),
    "ink.pdf": (lambda r: drawn_on(r.personal(0, "pdf")), "filled in with a pen on a screen"),
    "page.html": (lambda _: b"<html><body>hello</body></html>", "It is neither PDF, Word"),
}


def test_everything_bad_is_one_line_each_and_the_good_goes_in(room: Room) -> None:
    inbox = Path("inbox")
    inbox.mkdir()
    for name, (make, _) in BAD.items():
        (inbox / name).write_bytes(make(room))
    given = answers_for(room.blanks())
    (inbox / "zz-good.pdf").write_bytes(pdf_by_pikepdf(room.personal(2, "pdf"), given))
    report = room.collect(inbox)
    told = {Path(file.name).name: file.problems for file in report.files if file.problems}
    told["matryoshka.zip"] = told.pop("in.zip")
    assert told.keys() == BAD.keys()
    for name, (_, message) in BAD.items():
        (problem,) = told[name]
        assert problem.message.startswith(message.split(" (")[0]) or message in problem.message
        assert problem.hint
        assert "\n" not in str(problem)
    assert room.answers() == {room.codes[2]: given}
    assert len(list((room.folder / "received").iterdir())) == 1  # nothing bad is kept


def test_names_in_a_zip_lead_nowhere_and_harm_no_terminal(room: Room) -> None:
    row = table(["code", "sort_s1"], [["AA11", "both"]]).encode()
    names = ("../../up.csv", "/root.csv", "C:\\x.csv", "..\\x.csv", "ok\x1b[2Jname\n.csv")
    Path("a.zip").write_bytes(packed({name: row + bytes([n]) for n, name in enumerate(names, 97)}))
    report = room.collect(Path("a.zip"))
    outside = [file for file in report.files if file.outcome == "refused"]
    assert [file.problems[0].message for file in outside] == [
        "Its name leads out of the zip file."
    ] * 4
    (inside,) = (file.name for file in report.files if file.outcome == "stored")
    assert inside == "a.zip/ok\N{REPLACEMENT CHARACTER}[2Jname\N{REPLACEMENT CHARACTER}.csv"
    assert not list(room.root.parent.glob("up.csv"))


def test_links_and_pipes_in_a_folder_are_not_followed(room: Room) -> None:
    Path("inbox").mkdir()
    secret = Path("secret.csv")
    secret.write_text(table(["code", "sort_s1"], [["AA11", "both"]]))
    Path("inbox/link.csv").symlink_to(secret.absolute())
    os.mkfifo("inbox/pipe.csv")
    report = room.collect(Path("inbox"))
    assert [file.outcome for file in report.files] == ["skipped", "refused"]
    assert room.answers() == {}


def test_macros_are_never_looked_at(room: Room) -> None:
    """A form saved with macros is read like any other; nothing of it but its blanks is used."""
    data = word(room.personal(0, "docx"), {"sort_s1": "both"})
    Path("a.docm").write_bytes(packed(parts_of(data) | {"word/vbaProject.bin": b"Sub AutoOpen()"}))
    room.collect(Path("a.docm"))
    assert room.answers() == {room.codes[0]: {"sort_s1": "both"}}


def test_a_form_of_another_event_is_named_kept_and_not_counted(room: Room) -> None:
    data = pdf_by_pikepdf(room.personal(0, "pdf"), {"sort_s1": "both"})
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.docinfo["/FacilitatorForm"] = "FTF-WS ABCD"
        pdf.save("older.pdf")
        pdf.docinfo["/FacilitatorForm"] = "FTF-SS ABCD"
        pdf.save("scoring.pdf")
    elsewhere = room.folder.parent / "2026-01-01" / "forms"
    elsewhere.mkdir(parents=True)
    report = room.collect(Path("older.pdf"), Path("scoring.pdf"))
    older, scoring = (str(file.problems[0]) for file in report.files)
    assert [file.outcome for file in report.files] == ["aside", "aside"]
    assert older.startswith("Form FTF-WS ABCD is not one of this event's: it is an older one")
    assert scoring.startswith("It is a scoring sheet (form ABCD), and worksheets are collected.")
    assert len(list((room.folder / "received").iterdir())) == 2
    assert len(decide(room).aside) == 2
    assert room.answers() == {}
    (elsewhere / "ABCDEFGH.json").write_text("{}")
    told = room.collect(Path("older.pdf")).files[0].problems[0]
    assert "it was made for northwind, 2026-01-01." in told.message


def test_an_older_form_of_the_event_is_read_against_its_own_record(room: Room) -> None:
    """The exercise has changed since it was printed; the record says what it asked then."""
    given = answers_for(room.blanks())
    Path("a.pdf").write_bytes(pdf_by_pikepdf(room.personal(0, "pdf"), given))
    source = room.root / "exercises" / "small" / "exercise.yaml"
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("by noon", "by two today"), encoding="utf-8")
    room.collect(Path("a.pdf"))
    assert room.answers() == {room.codes[0]: given}


def test_the_form_is_known_by_its_foot_where_its_property_is_lost(room: Room) -> None:
    given = answers_for(room.blanks())
    with pikepdf.open(BytesIO(pdf_by_pikepdf(room.personal(0, "pdf"), given))) as pdf:
        del pdf.trailer["/Info"]
        pdf.save("a.pdf")
    parts = parts_of(word(room.personal(1, "docx"), {"sort_s1": "both"}))
    custom = "docProps/custom.xml"
    assert b"FacilitatorForm" in parts.pop(custom)
    Path("b.docx").write_bytes(packed(parts))
    room.collect(Path("a.pdf"), Path("b.docx"))
    assert room.answers() == {room.codes[0]: given, room.codes[1]: {"sort_s1": "both"}}


def test_formulas_dates_and_numbers_kept_as_text(room: Room) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["code", "rate_time_1_now", "rate_time_1_hoped", "rate_time_2_now", "sort_s1"])
    sheet.append([1234, "4", 5.0, date(2027, 4, 3), "=1+1"])
    book.save("a.xlsx")
    report = room.collect(Path("a.xlsx"))
    assert report.files[0].sheets[0].doubtful == 2
    assert room.answers() == {"1234": {"rate_time_1_now": "4", "rate_time_1_hoped": "5"}}
    doubts = {one.blank: one.doubt for one in decide(room).rows[0].respondent.doubtful}
    assert doubts["rate_time_2_now"] == "The spreadsheet has made a date of what was typed."
    assert doubts["sort_s1"].startswith("It is a formula that was never worked out")


def test_a_path_that_is_none_and_no_path_at_all(room: Room) -> None:
    with pytest.raises(UsageError, match=r"There is no file or folder gone\.pdf"):
        room.collect(Path("gone.pdf"))
    # The first word of the command might be an exercise.
    first = CollectRequest(room.root, "gone.pdf", client=CLIENT, event=DAY)
    with pytest.raises(UsageError, match=r"There is no file or folder gone\.pdf"):
        collect(first)
    with pytest.raises(UsageError, match="There is nothing to collect"):
        room.collect()


def test_a_damaged_file_of_answers_is_told_and_left_as_it_is(room: Room) -> None:
    path = room.folder / "responses.sqlite"
    path.write_bytes(b"no database" * 500)
    Path("a.csv").write_text(table(["code", "sort_s1"], [["AA11", "both"]]))
    with pytest.raises(SourceError, match="damaged"):
        room.collect(Path("a.csv"))
    assert path.read_bytes() == b"no database" * 500


def test_a_file_of_a_later_version_is_told(room: Room) -> None:
    Path("a.csv").write_text(table(["code", "sort_s1"], [["AA11", "both"]]))
    room.collect(Path("a.csv"))
    base = sqlite3.connect(room.folder / "responses.sqlite")
    base.execute("PRAGMA user_version = 9")
    base.close()
    with pytest.raises(SourceError, match="later facilitator"):
        room.answers()
