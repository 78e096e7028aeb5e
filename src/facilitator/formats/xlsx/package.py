"""Workbooks made in memory, the same for the same content, and how cells are written in them."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name

from facilitator.tables.grid import looks_like_formula

INK, SOFT, RULE, TINT, OPEN = "#000000", "#5B6570", "#68717A", "#EEF2F4", "#FBF1DC"
"""Colours, as the look has them: text, small words, rules, heads, what is still open."""
OLDEST = datetime(1980, 1, 1)  # noqa: DTZ001 - as zip files have it


class MemoryBook(Workbook):  # type: ignore[misc] # XlsxWriter is untyped
    """Without temporary files, in which answers could be left. A format is made once."""

    def __init__(self, created: datetime = OLDEST, **about: str) -> None:
        self._stream = BytesIO()
        self._styles: dict[tuple[tuple[str, object], ...], Any] = {}
        super().__init__(self._stream, {"in_memory": True, "strings_to_formulas": False})
        self.set_properties({"created": created, "comments": "", **about})

    def styled(self, **properties: object) -> Any:  # noqa: ANN401 - a format of XlsxWriter
        """Calibri: where no font is named, programs choose one of their own."""
        key = tuple(sorted({"font_name": "Calibri", **properties}.items()))
        if key not in self._styles:
            self._styles[key] = self.add_format(dict(key))
        return self._styles[key]

    def data(self) -> bytes:
        self.close()
        return self._stream.getvalue()


def guarded(words: str) -> dict[str, object]:
    """How a text stays a text that looks like a formula, even after somebody edits it."""
    return {"quote_prefix": True} if looks_like_formula(words) else {}


class PlainSheet:
    """A sheet in ink on white. Its rows and columns count from 1."""

    def __init__(self, book: MemoryBook, name: str) -> None:
        self.book = book
        self.sheet: Any = book.add_worksheet(name)

    def put(
        self, row: int, column: int, value: str | float, size: float = 11, colour: str = INK,
        **style: object,
    ) -> None:  # fmt: skip
        """A value as what it is: a text that looks like a formula stays a text."""
        style |= {"font_size": size, "font_color": colour}
        if isinstance(value, str):
            written = self.book.styled(**style, **guarded(value))
            self.sheet.write_string(row - 1, column - 1, value, written)
        else:
            self.sheet.write_number(row - 1, column - 1, value, self.book.styled(**style))

    def head(self, row: int, column: int, words: str) -> None:
        self.put(
            row, column, words, 9, bold=True, bg_color=TINT, align="center", text_wrap=True,
            valign="bottom",
        )  # fmt: skip

    def formula(
        self, row: int, column: int, formula: str, number_format: str = "General", size: float = 11,
        colour: str = INK, **style: object,
    ) -> None:  # fmt: skip
        style |= {"num_format": number_format, "font_size": size, "font_color": colour}
        # Worked out by the program that opens it; until then nothing is shown.
        self.sheet.write_formula(row - 1, column - 1, formula, self.book.styled(**style), "")

    def columns(self, first: int, last: int, width: float, **style: object) -> None:
        """How wide they are, and how cells look in which nothing was written."""
        own = self.book.styled(font_size=11, font_color=INK, **style)
        self.sheet.set_column(first - 1, last - 1, width, own)

    def fit_for_print(self) -> None:
        """On its side, as wide as the page, as many pages as it takes."""
        self.sheet.set_landscape()
        self.sheet.fit_to_pages(1, 0)
        self.number_pages()

    def number_pages(self) -> None:
        """The name of the sheet and the number of its page at the foot."""
        self.sheet.set_margins(left=0.6, right=0.6, top=0.6, bottom=0.7)
        self.sheet.set_footer("&L&9 &A&R&9 &P / &N")


def letter(column: int) -> str:
    """1 is A."""
    return str(xl_col_to_name(column - 1))
