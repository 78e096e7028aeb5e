"""Workbooks of every kind come to the same grids; what is damaged or far away is told."""

from __future__ import annotations

import random
import struct
import zipfile
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook

from facilitator.collectors import detect_kind
from facilitator.errors import SourceError
from facilitator.tables.grid import CALCULATED, Grid, TableFile
from facilitator.tables.reader import read_tables
from tests.tables.workbooks import KINDS, Formula, Made, Percent, made, packed, xls, xlsb

ROWS: list[list[Any]] = [
    ["code", "rate", "sort", "words"],
    ["A7BC", 4, "both", "Größe 日本\nzwei"],
    ["B7BC", Percent(1.0), Formula(2), "x"],
    ["C7BC", Percent(0.8), "", ""],
    ["D7BC", 3.5, "", "-2"],
]


def xlsx(*sheets: Made) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for one in sheets:
        sheet: Any = book.create_sheet(one.name)
        sheet.sheet_state = "hidden" if one.hidden else "visible"
        for (row, column), value in one.cells.items():
            cell = sheet.cell(row + 1, column + 1)
            cell.value = value.value if isinstance(value, Percent | Formula) else value
            if isinstance(value, Percent):
                cell.number_format = "0%"
        for row in one.hidden_rows:
            sheet.row_dimensions[row + 1].hidden = True
        for column in one.hidden_columns:
            sheet.column_dimensions["ABCDEFGH"[column]].hidden = True
    target = BytesIO()
    book.save(target)
    return target.getvalue()


EVERY = {**KINDS, "xlsx": xlsx}


def read(data: bytes) -> TableFile:
    return read_tables(data, lambda grid: len(grid.rows))


def texts(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in grid.rows]


@pytest.mark.parametrize("kind", EVERY)
def test_every_kind_reads_as_people_see_it(kind: str) -> None:
    sheet = made(ROWS, hidden_rows=frozenset({2}), hidden_columns=frozenset({3}))
    data = EVERY[kind](sheet, made([["secret"]], name="Lists", hidden=True))
    assert detect_kind(data, kind) == detect_kind(data, "csv") == kind
    file = read(data)
    (grid,) = file.grids
    assert [
        [t.replace("\N{NO-BREAK SPACE}", "").replace(" %", "%") for t in r] for r in texts(grid)
    ] == [
        ["code", "rate", "sort", "words"],
        ["A7BC", "4", "both", "Größe 日本\nzwei"],
        ["B7BC", "100%", "2", "x"],
        ["C7BC", "80%"],
        ["D7BC", "3.5", "", "-2"],
    ]
    assert [row.hidden for row in grid.rows] == [False, False, True, False, False]
    assert grid.hidden_columns == {3}
    assert (grid.rows[2].cell(2).reason == CALCULATED) == (kind != "xlsx")
    assert file.hidden_sheets == ("Lists",)


@pytest.mark.parametrize("kind", EVERY)
def test_sheets_are_named_where_there_are_several(kind: str) -> None:
    grids = read(EVERY[kind](made([["a"]], name="One"), made([["b"]], name="Zwei"))).grids
    assert [(grid.name, grid.sheet, texts(grid)) for grid in grids] == [
        ("One", "One", [["a"]]),
        ("Zwei", "Zwei", [["b"]]),
    ]
    (alone,) = read(EVERY[kind](made([["a"]], name="One"))).grids
    assert (alone.name, alone.sheet) == ("", "One")


@pytest.mark.parametrize(
    ("kind", "last"), [("xlsx", 1_048_575), ("ods", 1_048_575), ("xls", 65_535)]
)
def test_a_row_far_below_is_read(kind: str, last: int) -> None:
    sheet = Made({(0, 0): "code", (0, 1): "sort", (1, 0): "AB12", (last, 0): "AB13"})
    (grid,) = read(EVERY[kind](sheet)).grids
    assert [row.number for row in grid.rows] == [0, 1, last]
    assert grid.place(last) == f"row {last + 1}"


def test_a_cell_too_far_away_to_lay_out_is_told() -> None:
    """The library lays out every cell up to the last one: that would be 17,000,000,000 here."""
    sheet = Made({(0, 0): "code", (1_048_575, 16_383): "x"})
    with pytest.raises(SourceError, match="something in row 1,048,576"):
        read(xlsb(sheet))
    assert read(xlsb(Made({(0, 0): "code", (60_000, 1): "x"}))).grids[0].rows[1].number == 60_000


def test_more_sheets_columns_or_rows_than_can_be_read_are_told() -> None:
    many = [made([["a"]], name=f"S{n}") for n in range(31)]
    with pytest.raises(SourceError, match="more than 30 sheets"):
        read(xlsx(*many))
    with pytest.raises(SourceError, match="more than 1,000 columns"):
        read(KINDS["ods"](Made({(0, 0): "a", (0, 1_000): "b"})))
    with pytest.raises(SourceError, match="more than 20,000 rows"):
        read(b"a,b\n" * 20_001)


def test_a_repeated_cell_or_row_is_no_bomb() -> None:
    data = KINDS["ods"](made([["a"], ["b"]]))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    content = parts["content.xml"]
    for what in (b"rows", b"columns"):
        tag = b"<table:table-row>" if what == b"rows" else b"<table:table-cell "
        more = tag[:-1] + b' table:number-%s-repeated="1048576"' % what + tag[-1:]
        changed = content.replace(tag, more, 1)
        assert changed != content
        with pytest.raises(SourceError, match="more than"):
            read(packed(parts | {"content.xml": changed}))


@pytest.mark.parametrize("kind", EVERY)
def test_any_damage_is_told_in_plain_words(kind: str) -> None:
    """Bytes changed anywhere, in packed parts as well: it is read, or it is told."""
    data = EVERY[kind](made(ROWS, name="Answers"), made([["b"]], name="Zwei"))
    chance = random.Random(kind)
    for _ in range(120):
        broken = bytearray(data)
        for _ in range(chance.choice((1, 1, 2, 20))):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        cut = chance.choice((len(broken), len(broken), chance.randrange(len(broken))))
        try:
            read(bytes(broken[:cut]))
        except SourceError as error:
            assert error.problems[0].hint  # noqa: PT017 - anything else escapes and fails


def test_damage_inside_of_a_packed_part_is_told_of_xls_records() -> None:
    data = xls(made(ROWS))
    for length in range(512, len(data), 97):
        try:
            read(data[:length])
        except SourceError as error:
            assert error.problems[0].hint  # noqa: PT017


def test_texts_and_presentations_of_opendocument_are_told() -> None:
    for kind in ("text", "presentation"):
        mime = f"application/vnd.oasis.opendocument.{kind}".encode()
        data = packed({"mimetype": mime, "content.xml": b"<x/>"})
        with pytest.raises(SourceError, match="OpenDocument"):
            detect_kind(data, "odt")
        with pytest.raises(SourceError, match="OpenDocument"):
            read(data)


def test_workbooks_of_excel_95_and_strict_ones_are_told_with_their_remedy() -> None:
    old = xls(made(ROWS)).replace(b"\x09\x08\x10\x00\x00\x06", b"\x09\x08\x10\x00\x00\x05")
    with pytest.raises(SourceError, match="Excel 95"):
        read(old)
    with zipfile.ZipFile(BytesIO(xlsx(made(ROWS)))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name in ("xl/workbook.xml", "xl/worksheets/sheet1.xml"):
        parts[name] = parts[name].replace(
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
    with pytest.raises(SourceError, match="Strict Open XML"):
        read(packed(parts))


def test_a_letter_with_a_workbook_inside_is_no_workbook() -> None:
    data = xls(made(ROWS)) + "WordDocument\0".encode("utf-16-le")
    with pytest.raises(SourceError, match="office file of the old kind"):
        detect_kind(data, "doc")


@pytest.mark.parametrize("extent", [(300, 5, 0, 2), (0, 5, 9, 2), (0, 4_000_000_000, 0, 9)])
def test_a_sheet_that_says_it_ends_before_it_begins_or_never_is_told(
    extent: tuple[int, int, int, int],
) -> None:
    """The library would lay such a sheet out, and no machine has the memory for that."""
    data = xls(made(ROWS))
    at = data.index(b"\x00\x02\x0e\x00")
    broken = data[: at + 4] + struct.pack("<IIHH", *extent) + data[at + 16 :]
    with pytest.raises(SourceError):
        read(broken)
