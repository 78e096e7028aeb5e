"""A roster is read as people export it, and what is wrong is named by its row, all at once."""

from __future__ import annotations

import csv
import zipfile
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from facilitator.errors import SourceError
from facilitator.model.client import Person
from facilitator.sources.roster_file import MOST_ROWS, read_roster
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import ROOT

TABLE = [
    ["Department", "E-mail", "Full name", "Badge", "Job title"],
    ["Care", "zoe@example.org", "Zoë Müller", "17", "Chief nurse"],
    ["", "", "", "", ""],
    ["Board", "", 'Ann "Nan" Hara', "18", "Chair,\ninterim"],
]
PEOPLE = (
    Person(name="Zoë Müller", role="Chief nurse", email="zoe@example.org", group="Care", row=2),
    Person(name='Ann "Nan" Hara', role="Chair, interim", group="Board", row=4),
)


def read(tmp_path: Path, data: bytes | str, name: str = "roster.csv") -> tuple[Person, ...]:
    file = tmp_path / name
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_roster(file, Workspace(ROOT).look).people


def told(tmp_path: Path, data: bytes | str, name: str = "roster.csv") -> list[str]:
    with pytest.raises(SourceError) as caught:
        read(tmp_path, data, name)
    return [str(problem).partition(name)[2] for problem in caught.value.problems]


def as_csv(rows: list[list[str]], separator: str = ",", end: str = "\r\n") -> str:
    target = StringIO()
    csv.writer(target, delimiter=separator, lineterminator=end).writerows(rows)
    return target.getvalue()


def as_xlsx(rows: list[list[object]], *, before: int = 0) -> bytes:
    book, target = Workbook(), BytesIO()
    for number in range(before):
        book.create_sheet(f"Empty {number}", 0)
    for row in rows:
        book.worksheets[-1].append(row)
    book.save(target)
    return target.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_csv_is_read_however_it_was_exported(
    tmp_path: Path, separator: str, end: str, encoding: str
) -> None:
    assert read(tmp_path, as_csv(TABLE, separator, end).encode(encoding)) == PEOPLE


def test_utf_16_with_the_big_end_first_and_a_mark(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xfe\xff" + as_csv(TABLE).encode("utf-16-be")) == PEOPLE


def test_excels_note_on_separators_is_no_row(tmp_path: Path) -> None:
    assert read(tmp_path, "sep=;\r\n" + as_csv(TABLE, ";")) == PEOPLE


def test_a_workbook_reads_like_its_csv(tmp_path: Path) -> None:
    """Its first sheet with content, numbers and dates as texts."""
    rows: list[list[object]] = [list(row) for row in TABLE]
    rows[1][0], rows[3][0] = 7.0, date(2026, 3, 1)
    first, second = read(tmp_path, as_xlsx(rows, before=2), "roster.xlsx")
    assert (first.group, second.group) == ("7", "2026-03-01")
    assert (first.name, second.name, second.row) == (PEOPLE[0].name, PEOPLE[1].name, 4)


@pytest.mark.parametrize(
    ("headings", "cells", "name"),
    [
        ("Name", "Anna Berg", "Anna Berg"),
        ("First Name,Last Name", "Anna,Berg", "Anna Berg"),
        ("Surname,Forename", "Berg,Anna", "Anna Berg"),
        ("Name,First name", "Berg,Anna", "Anna Berg"),
        ("Vorname;Nachname", "Anna;Berg", "Anna Berg"),
        ("NAME;VORNAME", "Berg;Anna", "Anna Berg"),
        ("Nom;Prénom", "Berg;Anna", "Anna Berg"),
        ("Nombre;Apellidos", "Anna;Berg", "Anna Berg"),
        ("Display name,First name,Last name", "Anna M. Berg,Anna,Berg", "Anna M. Berg"),
        ("Name,First name,Last name", "Anna M. Berg,Anna,Berg", "Anna M. Berg"),
        ("First name,Last name", "Anna,", "Anna"),
        ("Teilnehmer:in", "Anna Berg", "Anna Berg"),
        ("Name", "Berg, Anna", "Berg, Anna"),
        ("name", "  Anna\u00a0 Berg ", "Anna Berg"),
        ("Name", "Ane\u0301", "Ané"),
    ],
)
def test_names_are_found_by_their_headings(
    tmp_path: Path, headings: str, cells: str, name: str
) -> None:
    assert [p.name for p in read(tmp_path, f"{headings}\n{cells}\n")] == [name]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        *(("Job Title", "role"), ("Position", "role"), ("Funktion", "role"), ("Poste", "role")),
        *(("Cargo", "role"), ("E-Mail-Adresse", "email"), ("Courriel", "email")),
        *(("Correo electrónico", "email"), ("EMAIL", "email"), ("Team", "group")),
        *(("Abteilung", "group"), ("Équipe", "group"), ("Mesa", "group"), ("Table", "group")),
    ],
)
def test_the_other_columns_are_found_in_four_languages(
    tmp_path: Path, heading: str, field: str
) -> None:
    (person,) = read(tmp_path, f"{heading};Name\nx;Anna Berg\n")
    assert getattr(person, field) == "x"


def test_of_two_columns_for_one_thing_the_likelier_is_taken(tmp_path: Path) -> None:
    (person,) = read(tmp_path, "Department,Team,Title,Job title,Name\na,b,c,d,Anna Berg\n")
    assert (person.group, person.role) == ("b", "d")


def test_what_exports_put_before_the_headings_is_passed_over(tmp_path: Path) -> None:
    text = "Participants\nExported,2026-03-01\n\nName,Role\nAnna Berg,Chair\n"
    (person,) = read(tmp_path, text)
    assert (person.name, person.role, person.row) == ("Anna Berg", "Chair", 5)


def test_a_list_of_plain_names_needs_no_heading(tmp_path: Path) -> None:
    assert [p.name for p in read(tmp_path, "Anna Berg\nBen\n")] == ["Anna Berg", "Ben"]
    assert [p.name for p in read(tmp_path, "1,Anna Berg\n2,Ben de Vries\n")] == [
        *("Anna Berg", "Ben de Vries")
    ]


def test_without_a_column_of_names_the_headings_are_listed(tmp_path: Path) -> None:
    (line,) = told(tmp_path, "Spieler;Punkte\nAnna;3\n")
    assert line == (
        ": No column is headed as that of the names. Found: Spieler, Punkte."
        ' Put "Name" above it, or "First name" and "Last name".'
    )
    assert "Found: E-mail, Team." in told(tmp_path, "E-mail,Team\na@b.org,x\n")[0]


def test_hostile_names_are_names(tmp_path: Path) -> None:
    """As they are written; nobody computes or follows them here."""
    names = ["<b>Bo</b>", "{{ 7*7 }}", "../../x", "=1+1", "+49 x", "@SUM(A1)", "' OR 1=1 --"]
    rows = [["Name", "Role"], *([name, "=cmd|' /C calc'!A0"] for name in names)]
    assert [p.name for p in read(tmp_path, as_csv(rows))] == names


def test_a_formula_in_a_workbook_is_its_value_and_never_computed(tmp_path: Path) -> None:
    """A formula that no program has computed has no value: the row is told, not guessed."""
    data = as_xlsx([["Name", "Role"], ["=A1", "x"]])
    assert told(tmp_path, data, "r.xlsx") == [
        ", row 2: This row has no name. Add the name, or delete the row."
    ]


def test_everything_wrong_is_told_at_once_by_row(tmp_path: Path) -> None:
    rows = [
        ["Name", "E-mail", "Role"],
        ["Anna Berg", "a@b.org", ""],
        ["", "nobody@b.org", ""],
        ["anna  BERG", "A@B.org", ""],
        ["x" * 81, "", ""],
        ["Bell\x07", "", ""],
        ["Seen \N{ARABIC LETTER SEEN}", "", ""],
        ["Lost \N{REPLACEMENT CHARACTER}", "", ""],
        ["Anna Berg", "other@b.org", ""],
    ]
    found = told(tmp_path, as_csv(rows))
    assert [line.partition(":")[0] for line in found] == [f", row {n}" for n in (3, 4, 5, 8)]
    assert "has no name" in found[0]
    assert "twice: also in row 2" in found[1]
    assert "81 letters" in found[2]
    assert "lost in an export" in found[3]


def test_eighty_letters_and_many_scripts_are_fine(tmp_path: Path) -> None:
    names = ["x" * 80, "Łukasz Żółć", "Ελένη", "Жанна", "山田太郎", "김민준"]
    assert [p.name for p in read(tmp_path, "Name\n" + "\n".join(names))] == names


OLD = b"\xd0\xcf\x11\xe0" + bytes(600)


def package(**parts: bytes) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/"), data)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "This file is empty."),
        (b" \r\n", "This file is empty."),
        (b"Name\n", "There is nobody on this roster."),
        (b",,,\n,,\n", "There is nobody on this roster."),
        (b'Name\n"Anna Berg\nBen\n', "A quotation mark is opened and never closed."),
        (b"\x00\x81\x8d\x90\x00\x00", "unusual encoding"),
        (b"<html><table>", "neither CSV nor XLSX"),
        (OLD, "an old Excel file (.xls) that is damaged"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
        (package(**{"Index__Document.iwa": b""}), "a Numbers document"),
        (package(**{"word__document.xml": b""}), "a Word document"),
        (package(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "an OpenDocument"),
        (package(x=b""), "no workbook, whatever its name says"),
        (package(**{"xl__workbook.xml": b"<x"}), "is damaged"),
        (package(**{"xl__workbook.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}), "entities"),
        (package(**{"xl__workbook.xml": bytes(70_000_000)}), "far too large"),
        (b"PK\x03\x04" + bytes(99), "is damaged"),
        ("Name\n" + "Anna Berg\n" * (MOST_ROWS + 1), "more than 20,000 rows"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 60 else "",
)
def test_a_file_that_is_no_roster_is_told_in_one_sentence(
    tmp_path: Path, data: bytes | str, said: str
) -> None:
    (line,) = told(tmp_path, data)
    assert said in line


def test_a_sound_workbook_cut_short_is_told(tmp_path: Path) -> None:
    data = as_xlsx([["Name"], ["Anna Berg"]])
    for length in (100, len(data) // 2, len(data) - 10):
        assert "is damaged" in told(tmp_path, data[:length], "r.xlsx")[0]


def test_a_workbook_of_too_many_rows_is_told(tmp_path: Path) -> None:
    """One cell in the last row that a sheet can have costs no time."""
    book, target = Workbook(), BytesIO()
    sheet = book.worksheets[0]
    sheet["A1"], sheet["A1048576"] = "Name", "Anna Berg"
    book.save(target)
    assert "more than 20,000 rows" in told(tmp_path, target.getvalue(), "r.xlsx")[0]


def test_a_folder_a_missing_file_and_one_too_large_are_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="This is a folder"):
        read_roster(tmp_path)
    with pytest.raises(SourceError, match="There is no such file"):
        read_roster(tmp_path / "roster.csv")
    with (tmp_path / "large.csv").open("wb") as sparse:
        sparse.truncate(1_000_000_000)
    with pytest.raises(SourceError, match="larger than 20 MB"):
        read_roster(tmp_path / "large.csv")


_LETTERS = st.sampled_from("abcÄéß,;\t\"'= \n")


@given(st.lists(st.text(_LETTERS, min_size=1, max_size=12), min_size=1, max_size=6))
def test_any_names_come_back_as_they_went_in(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    """Quotes, separators and line breaks inside of a name never cut it or its neighbours."""
    names = [f"{number} {' '.join(text.split())}".strip() for number, text in enumerate(texts)]
    rows = [["Name", "Role"], *([f"{n} {text}", "r"] for n, text in enumerate(texts))]
    file = tmp_path_factory.mktemp("any") / "roster.csv"
    for separator in ",;\t":
        file.write_bytes(as_csv(rows, separator).encode())
        assert [(p.name, p.role) for p in read_roster(file).people] == [
            (name, "r") for name in names
        ]


@given(st.binary(max_size=60))
def test_any_bytes_are_a_roster_or_told(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    file = tmp_path_factory.mktemp("any") / "roster.csv"
    file.write_bytes(data)
    try:
        assert read_roster(file).people
    except SourceError as error:
        assert error.problems  # noqa: PT017 - any other error escapes and fails
