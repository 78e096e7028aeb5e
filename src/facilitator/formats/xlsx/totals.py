"""Totals that follow while answers are typed: by statement, by person, by area.

A person's score in an area is the mean of the answered statements, to one decimal, with at least
so many of them; the team's is the mean of those scores, as on the paper scoring sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter as letter

from facilitator.compose.prose import plain
from facilitator.formats.xlsx.package import SOFT, TINT, font, for_print, put
from facilitator.model.activity import AreaColumns
from facilitator.model.blanks import Blank
from facilitator.model.scale import read_point
from facilitator.rules.responses.codebook import EntryPlan, EntrySection
from facilitator.text.messages import Message

RESPONSES, SCORES = "Responses", "Scores"
FIRST_ROW = 4
"""The first row of answers: activities, words and names of the blanks stand above it."""
_ONE_DECIMAL, _SIGNED = "0.0", "+0.0;-0.0;0.0"

Say = Callable[[Message], str]


@dataclass(frozen=True)
class AnswerCells:
    """Where answers stand on their sheet: columns by blank, from 1, and rows to ``last``."""

    columns: dict[str, int]
    last: int
    figures: int = 3
    """Columns of an area: now, hoped for and the gap, or now alone."""

    def all(self, name: str) -> str:
        """The answers of a blank, as formulas on other sheets call them."""
        at = letter(self.columns[name])
        return f"{RESPONSES}!${at}${FIRST_ROW}:${at}${self.last}"

    def one(self, name: str, row: int) -> str:
        return f"{RESPONSES}!${letter(self.columns[name])}{row}"

    def scores(self, area: int, figure: int) -> str:
        """The scores of all people in an area, from 0: now, hoped for or the gap."""
        at = letter(2 + self.figures * area + figure)
        return f"{SCORES}!${at}${FIRST_ROW}:${at}${self.last}"


def add_totals(sheet: Any, plan: EntryPlan, cells: AnswerCells, say: Say) -> None:  # noqa: ANN401
    """What was answered, statement by statement, and the team's scores above it."""
    row = 1
    if plan.areas:
        row = _by_area(sheet, plan.areas, cells, say)
    for section in plan.sections:
        row = _section(sheet, section, cells, row, say)
    sheet.column_dimensions["A"].width = 100
    for_print(sheet)
    for at in "BCDEFGHIJKLMNOP":
        sheet.column_dimensions[at].width = 13
    sheet.freeze_panes = "B1"


def _by_area(sheet: Any, areas: Sequence[AreaColumns], cells: AnswerCells, say: Say) -> int:  # noqa: ANN401
    """The scores of the team; the next free row is returned."""
    _heading(sheet, 1, say(Message("totals-by-area")))
    heads = [
        say(Message("totals-people")),
        say(Message("totals-mean")),
        say(Message("totals-spread")),
        say(Message("totals-deviation")),
    ]
    for first, figure in zip((2, 6, 10), _figures(cells, say), strict=False):
        _head(sheet, 1, first, figure)
        for place, head in enumerate(heads if first < 10 else heads[1:2]):  # noqa: PLR2004 - the gap
            _head(sheet, 2, first + place, head)
    for number, area in enumerate(areas):
        row = 3 + number
        put(sheet.cell(row, 1), plain(area.title))
        for group, first in enumerate((2, 6) if area.hoped else (2,)):
            scores, counted = cells.scores(number, group), f"{letter(first)}{row}"
            sheet.cell(row, first).value = f"=COUNT({scores})"
            mean, spread = f"AVERAGE({scores})", f"MAX({scores})-MIN({scores})"
            _formula(sheet, row, first + 1, f'=IF({counted}=0,"",{mean})')
            _formula(sheet, row, first + 2, f'=IF({counted}=0,"",{spread})')
            _formula(sheet, row, first + 3, f'=IF({counted}=0,"",AVEDEV({scores}))', "0.00")
        if area.hoped:
            gaps = cells.scores(number, 2)
            # Of the two means as they are shown, so that whoever subtracts them gets the same.
            gap = f'=IF(COUNT({gaps})=0,"",ROUND(G{row},1)-ROUND(C{row},1))'
            _formula(sheet, row, 10, gap, _SIGNED)
    note = put(sheet.cell(3 + len(areas), 1), say(Message("totals-deviation-note")))
    note.font = font(9, SOFT, italic=True)
    return 5 + len(areas)


def _figures(cells: AnswerCells, say: Say) -> list[str]:
    heads = ("totals-now", "totals-hoped", "totals-gap")[: cells.figures]
    return [say(Message(head)) for head in heads]


def _section(
    sheet: Any,  # noqa: ANN401
    section: EntrySection,
    cells: AnswerCells,
    row: int,
    say: Say,
) -> int:
    counted = [blank for blank in section.blanks if blank.choices or blank.kind == "tick"]
    if not counted:
        return row
    _heading(sheet, row, section.title)
    labels: tuple[str, ...] = ()
    for blank in counted:
        own = tuple(plain(choice.label) for choice in blank.choices)
        if not labels or not set(own) <= set(labels):
            labels = own
            row += 1
            heads = [say(Message("entry-answered")), *labels]
            heads += [say(Message("totals-mean"))] if _is_scale(blank) else []
            for place, head in enumerate(heads, start=2):
                _head(sheet, row, place, head)
        row += 1
        _count(sheet, row, blank, labels, cells.all(blank.name))
    return row + 2


def _count(sheet: Any, row: int, blank: Blank, labels: Sequence[str], cells: str) -> None:  # noqa: ANN401
    put(sheet.cell(row, 1), plain(blank.label_text))
    sheet.cell(row, 2).value = f"=COUNTA({cells})"
    for place, label in enumerate(labels, start=3):
        # A question mark stands for any character unless it is escaped.
        literal = "".join(f"~{c}" if c in "~?*" else c for c in label).replace('"', '""')
        point = read_point(label)
        wanted = f'"{literal}"' if point is None else point
        sheet.cell(row, place).value = f"=COUNTIF({cells},{wanted})"
    if _is_scale(blank):
        mean = f'=IF(COUNT({cells})=0,"",AVERAGE({cells}))'
        _formula(sheet, row, 3 + len(labels), mean)


def _is_scale(blank: Blank) -> bool:
    return any(read_point(choice.label) is not None for choice in blank.choices)


def add_scores(
    sheet: Any,  # noqa: ANN401
    areas: Sequence[AreaColumns],
    cells: AnswerCells,
    say: Say,
) -> None:
    """A row a sheet, as on the sheet of answers: the person's score by area and figure."""
    _head(sheet, 2, 1, say(Message("entry-sheet-code")))
    figures = _figures(cells, say)
    for number, area in enumerate(areas):
        at = 2 + cells.figures * number
        _head(sheet, 1, at, plain(area.title))
        for place, figure in enumerate(figures):
            _head(sheet, 2, at + place, figure)
    sheet.row_dimensions[3].hidden = True
    for row in range(FIRST_ROW, cells.last + 1):
        sheet.cell(row, 1).value = f'=IF({RESPONSES}!$A{row}="","",{RESPONSES}!$A{row})'
        for number, area in enumerate(areas):
            at = 2 + cells.figures * number
            for place, names in enumerate(filter(None, (area.now, area.hoped))):
                listed = ",".join(cells.one(name, row) for name in names)
                mean = f'=IF(COUNT({listed})<{area.minimum},"",ROUND(AVERAGE({listed}),1))'
                _formula(sheet, row, at + place, mean)
            if area.hoped:
                now, hoped = f"{letter(at)}{row}", f"{letter(at + 1)}{row}"
                gap = f'=IF(COUNT({now},{hoped})<2,"",ROUND({hoped}-{now},1))'
                _formula(sheet, row, at + 2, gap, _SIGNED)
    sheet.column_dimensions["A"].width = 13
    for_print(sheet)
    sheet.freeze_panes = "B4"


def _formula(
    sheet: Any,  # noqa: ANN401
    row: int,
    column: int,
    formula: str,
    number_format: str = _ONE_DECIMAL,
) -> None:
    cell = sheet.cell(row, column)
    cell.value, cell.number_format = formula, number_format


def _heading(sheet: Any, row: int, words: str) -> None:  # noqa: ANN401
    put(sheet.cell(row, 1), plain(words)).font = font(12, bold=True)


def _head(sheet: Any, row: int, column: int, words: str) -> None:  # noqa: ANN401
    cell = put(sheet.cell(row, column), words)
    cell.font = font(9, bold=True)
    cell.fill = PatternFill("solid", fgColor=TINT)
    cell.alignment = Alignment(horizontal="center", wrap_text=True, vertical="bottom")
