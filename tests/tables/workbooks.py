"""Workbooks of every kind, made part by part: what a program writes, with nothing of a program."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr


@dataclass(frozen=True)
class Percent:
    """A number that people see as a percentage."""

    value: float


@dataclass(frozen=True)
class Formula:
    """A number that was worked out."""

    value: float


Value = str | float | Percent | Formula | None
Cells = dict[tuple[int, int], Value]


@dataclass(frozen=True)
class Made:
    """One sheet: its cells by row and column from 0, and what is hidden."""

    cells: Cells
    name: str = "Answers"
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    hidden: bool = False


def made(rows: Iterable[Sequence[Value]], **about: object) -> Made:
    """A sheet of rows."""
    cells = {(r, c): value for r, row in enumerate(rows) for c, value in enumerate(row)}
    return Made({at: value for at, value in cells.items() if value not in (None, "")}, **about)  # type: ignore[arg-type]


def packed(parts: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, compress_type=kind)
    return target.getvalue()


def _number(value: Value) -> float | None:
    if isinstance(value, Percent | Formula):
        return float(value.value)
    return float(value) if isinstance(value, int | float) else None


# OpenDocument


def ods(*sheets: Made) -> bytes:
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    names = ("office", "table", "text", "style")
    spaces = " ".join(f'xmlns:{name}="{space}{name}:1.0"' for name in names)
    styles = (
        '<style:style style:name="shown"><style:table-properties table:display="true"/>'
        '</style:style><style:style style:name="unseen">'
        '<style:table-properties table:display="false"/></style:style>'
    )
    tables = "".join(map(_ods_table, sheets))
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:spreadsheet>{tables}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": kind, "content.xml": content.encode()})


def _ods_table(sheet: Made) -> str:
    width = max((c for _, c in sheet.cells), default=0) + 1
    columns = "".join(
        f"<table:table-column{_unseen(c in sheet.hidden_columns)}/>" for c in range(width)
    )
    rows = []
    last = -1
    for number in sorted({r for r, _ in sheet.cells}):
        if number > last + 1:
            rows.append(
                f'<table:table-row table:number-rows-repeated="{number - last - 1}">'
                '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
            )
        cells = "".join(_ods_cell(sheet.cells.get((number, c))) for c in range(width))
        rows.append(f"<table:table-row{_unseen(number in sheet.hidden_rows)}>{cells}")
        rows.append("</table:table-row>")
        last = number
    style = "unseen" if sheet.hidden else "shown"
    head = f'<table:table table:name={quoteattr(sheet.name)} table:style-name="{style}">'
    return f"{head}{columns}{''.join(rows)}</table:table>"


def _unseen(hidden: bool) -> str:
    return ' table:visibility="collapse"' if hidden else ""


def _ods_cell(value: Value) -> str:
    number = _number(value)
    if value is None:
        return "<table:table-cell/>"
    if number is None:
        lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
        return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
    kind = "percentage" if isinstance(value, Percent) else "float"
    shown = f"{number * 100:g} %" if isinstance(value, Percent) else f"{number:g}"
    formula = ' table:formula="of:=1+1"' if isinstance(value, Formula) else ""
    about = f'office:value-type="{kind}" office:value="{number!r}"{formula}'
    return f"<table:table-cell {about}><text:p>{shown}</text:p></table:table-cell>"


# Excel's binary workbook


def xlsb(*sheets: Made) -> bytes:
    about = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kinds = "http://schemas.openxmlformats.org/package/2006/relationships"
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{about}/worksheet" Target="worksheets/sheet{n}.bin"/>'
        for n in range(1, len(sheets) + 1)
    )
    links += f'<Relationship Id="rId99" Type="{about}/styles" Target="styles.bin"/>'
    bundle = b"".join(
        _record(156, struct.pack("<II", 1 if s.hidden else 0, n) + _wide(f"rId{n}") + _wide(s.name))
        for n, s in enumerate(sheets, 1)
    )
    book = _record(131) + _record(143) + bundle + _record(144) + _record(132)
    formats = _record(617, struct.pack("<I", 2))
    formats += b"".join(
        _record(47, struct.pack("<HHHHHHI", 0xFFFF, f, 0, 0, 0, 0, 0)) for f in (0, 9)
    )
    styles = _record(278) + formats + _record(618) + _record(279)
    parts = {
        "[Content_Types].xml": b"<Types/>",
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": (
            f'<Relationships xmlns="{kinds}">{links}</Relationships>'.encode()
        ),
        "xl/styles.bin": styles,
    }
    for number, sheet in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.bin"] = _xlsb_sheet(sheet)
    return packed(parts)


def _record(kind: int, body: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length, said = len(body), b""
    while True:
        said += bytes([length & 0x7F | (0x80 if length > 0x7F else 0)])
        length >>= 7
        if not length:
            return head + said + body


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _xlsb_sheet(sheet: Made) -> bytes:
    rows = [r for r, _ in sheet.cells]
    columns = [c for _, c in sheet.cells]
    extent = struct.pack("<IIII", min(rows), max(rows), min(columns), max(columns))
    body = _record(129) + _record(148, extent)
    hidden = b"".join(
        _record(60, struct.pack("<IIIIH", c, c, 2560, 0, 1)) for c in sorted(sheet.hidden_columns)
    )
    body += _record(390) + hidden + _record(391) + _record(145)
    for row in sorted(set(rows)):
        flags = 0x10 if row in sheet.hidden_rows else 0
        body += _record(0, struct.pack("<IIHBBBI", row, 0, 300, 0, flags, 0, 0))
        for (at, column), value in sorted(sheet.cells.items()):
            if at == row:
                body += _xlsb_cell(column, value)
    return body + _record(146) + _record(130)


def _xlsb_cell(column: int, value: Value) -> bytes:
    head = struct.pack("<II", column, 1 if isinstance(value, Percent) else 0)
    number = _number(value)
    if number is None:
        return _record(6, head + _wide(str(value)))
    if isinstance(value, Formula):
        return _record(9, head + struct.pack("<dHI", number, 0, 0))
    return _record(5, head + struct.pack("<d", number))


# Excel before 2007


def xls(*sheets: Made) -> bytes:
    return _ole(_biff(sheets))


def _biff_record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _biff(sheets: Sequence[Made]) -> bytes:
    begin = struct.pack("<HHHHII", 0x600, 5, 0x0DBB, 0x07CC, 0, 6)
    styles = b"".join(
        _biff_record(0xE0, struct.pack("<HHHBBIIIH", 0, f, 0, 0, 0, 0, 0, 0, 0)[:20])
        for f in (*[0] * 15, 0, 9)
    )
    parts = [_xls_sheet(sheet) for sheet in sheets]
    head = _biff_record(0x809, begin) + _biff_record(0x42, struct.pack("<H", 1200)) + styles
    sizes = [len(_biff_record(0x85, _bound(0, sheet))) for sheet in sheets]
    start = len(head) + sum(sizes) + 4
    bounds = b""
    for sheet, part in zip(sheets, parts, strict=True):
        bounds += _biff_record(0x85, _bound(start, sheet))
        start += len(part)
    return head + bounds + _biff_record(0x0A) + b"".join(parts)


def _bound(start: int, sheet: Made) -> bytes:
    name = sheet.name.encode("utf-16-le")
    return struct.pack("<IBBBB", start, int(sheet.hidden), 0, len(sheet.name), 1) + name


def _xls_sheet(sheet: Made) -> bytes:
    body = _biff_record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0x0DBB, 0x07CC, 0, 6))
    rows = [r for r, _ in sheet.cells]
    columns = [c for _, c in sheet.cells]
    for column in sorted(sheet.hidden_columns):
        body += _biff_record(0x7D, struct.pack("<HHHHHH", column, column, 2560, 15, 1, 0))
    extent = struct.pack("<IIHHH", min(rows), max(rows) + 1, min(columns), max(columns) + 1, 0)
    body += _biff_record(0x200, extent)
    for row in sorted(sheet.hidden_rows):
        body += _biff_record(0x208, struct.pack("<HHHHHHHH", row, 0, 99, 300, 0, 0, 0x20, 15))
    for (row, column), value in sorted(sheet.cells.items()):
        style = 16 if isinstance(value, Percent) else 15
        head = struct.pack("<HHH", row, column, style)
        number = _number(value)
        if number is None:
            text = str(value)
            body += _biff_record(
                0x204, head + struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")
            )
        elif isinstance(value, Formula):
            body += _biff_record(0x06, head + struct.pack("<dHIH", number, 0, 0, 0))
        else:
            body += _biff_record(0x203, head + struct.pack("<d", number))
    return body + _biff_record(0x0A)


def _ole(stream: bytes) -> bytes:
    """One stream in a container, long enough not to lie among the small ones."""
    size = 512
    stream = stream.ljust(max(4096, -(-len(stream) // size) * size), b"\0")
    count = len(stream) // size
    fat_count = -(-(count + 2) // 127)
    end, fat_mark, free = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
    fat = [fat_mark] * fat_count + [end]
    first = fat_count + 1
    fat += [*range(first + 1, first + count), end]
    fat += [free] * (fat_count * 128 - len(fat))
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, fat_count, fat_count, 0, 4096, end, 0, end, 0)
    head += struct.pack("<109I", *range(fat_count), *[free] * (109 - fat_count))
    folder = _entry("Root Entry", 5, end, 0, 1) + _entry("Workbook", 2, first, len(stream), free)
    folder = folder.ljust(size, b"\0")
    return head + struct.pack(f"<{len(fat)}I", *fat) + folder + stream


def _entry(name: str, kind: int, start: int, length: int, child: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    free = 0xFFFFFFFF
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(text), kind, 1, free, free, child)
        + bytes(36)
        + struct.pack("<IQ", start, length)
    )


KINDS = {"xls": xls, "xlsb": xlsb, "ods": ods}
__all__ = ["KINDS", "Formula", "Made", "Percent", "made", "packed"]
