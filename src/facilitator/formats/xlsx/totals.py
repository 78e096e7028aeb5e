"""Totals that follow while answers are typed: by statement, by person, by area.

A person's score in an area is the mean of the answered statements, to one decimal, with at least
so many of them; the team's is the mean of those scores, as on the paper scoring sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter as letter

from facilitator.compose.prose import plain
from facilitator.formats.xlsx.package import SOFT, TINT, font, for_print, put
from facilitator.model.activity import AreaColumns
from facilitator.model.blanks import Blank
from facilitator.rules.responses.entry_sheet import EntryPlan, EntrySection

_FIGURES = ("Now", "Hoped for", "Gap")
SCORES = "Scores"


class Places(Protocol):
    """Where answers stand."""

    @property
    def last(self) -> int:
        """The last row of answers."""

    def cells(self, name: str) -> str:
        """All answers of a blank."""

    def cell(self, name: str, row: int) -> str:
        """One answer."""


def add_totals(sheet: Any, plan: EntryPlan, places: Places) -> None:  # noqa: ANN401
    """What was answered, statement by statement, and the team's scores above it."""
    row = 1
    if plan.areas:
        row = _by_area(sheet, plan.areas, places)
    for section in plan.sections:
        row = _section(sheet, section, places, row)
    sheet.column_dimensions["A"].width = 100
    for_print(sheet)
    for at in "BCDEFGHIJKL":
        sheet.column_dimensions[at].width = 13
    sheet.freeze_panes = "B1"


def _by_area(sheet: Any, areas: Sequence[AreaColumns], places: Places) -> int:  # noqa: ANN401
    _heading(sheet, 1, "Team, by area")
    heads = ("People", "Mean", "Spread", "AD")
    for group, figure in enumerate(_FIGURES[:2]):
        _head(sheet, 1, 2 + 4 * group, figure)
        for place, head in enumerate(heads):
            _head(sheet, 2, 2 + 4 * group + place, head)
    _head(sheet, 1, 10, "Gap")
    _head(sheet, 2, 10, "Mean")
    for number, area in enumerate(areas):
        row = 3 + number
        put(sheet.cell(row, 1), plain(area.title))
        for group in range(2):
            scores = _scores(number, group, places)
            first = 2 + 4 * group
            counted = f"{letter(first)}{row}"
            sheet.cell(row, first).value = f"=COUNT({scores})"
            for place, formula in enumerate(
                (f"AVERAGE({scores})", f"MAX({scores})-MIN({scores})", f"AVEDEV({scores})"), start=1
            ):
                cell = sheet.cell(row, first + place)
                cell.value = f'=IF({counted}=0,"",{formula})'
                cell.number_format = "0.0" if place < 3 else "0.00"  # noqa: PLR2004 - the AD
        gaps = _scores(number, 2, places)
        cell = sheet.cell(row, 10)
        # Of the two means as they are shown, so that whoever subtracts them gets the same.
        cell.value = f'=IF(COUNT({gaps})=0,"",ROUND(G{row},1)-ROUND(C{row},1))'
        cell.number_format = "+0.0;-0.0;0.0"
    note = put(
        sheet.cell(3 + len(areas), 1),
        "AD: how far people stand from the mean of the team on average, in points of the scale.",
    )
    note.font = font(9, SOFT, italic=True)
    return 5 + len(areas)


def _scores(area: int, figure: int, places: Places) -> str:
    at = letter(2 + 3 * area + figure)
    return f"{SCORES}!${at}$4:${at}${places.last}"


def _section(sheet: Any, section: EntrySection, places: Places, row: int) -> int:  # noqa: ANN401
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
            _head(sheet, row, 2, "Answered")
            for place, label in enumerate(labels, start=3):
                _head(sheet, row, place, label)
            if _is_scale(blank):
                _head(sheet, row, 3 + len(labels), "Mean")
        row += 1
        _count(sheet, row, blank, labels, places)
    return row + 2


def _count(
    sheet: Any,  # noqa: ANN401
    row: int,
    blank: Blank,
    labels: tuple[str, ...],
    places: Places,
) -> None:
    cells = places.cells(blank.name)
    put(sheet.cell(row, 1), plain(blank.label))
    sheet.cell(row, 2).value = f"=COUNTA({cells})"
    for place, label in enumerate(labels, start=3):
        # A question mark stands for any character unless it is escaped.
        wanted = label if label.isdecimal() else '"' + _literal(label) + '"'
        sheet.cell(row, place).value = f"=COUNTIF({cells},{wanted})"
    if _is_scale(blank):
        cell = sheet.cell(row, 3 + len(labels))
        cell.value = f'=IF(COUNT({cells})=0,"",AVERAGE({cells}))'
        cell.number_format = "0.0"


def _literal(label: str) -> str:
    return "".join(f"~{c}" if c in "~?*" else c for c in label).replace('"', '""')


def _is_scale(blank: Blank) -> bool:
    return any(choice.label.isdecimal() for choice in blank.choices)


def add_scores(sheet: Any, areas: Sequence[AreaColumns], places: Places, first: int) -> None:  # noqa: ANN401
    """A row a sheet, as on the sheet of answers: the person's score by area and figure."""
    _head(sheet, 2, 1, "Sheet code")
    for number, area in enumerate(areas):
        at = 2 + 3 * number
        _head(sheet, 1, at, plain(area.title))
        for place, figure in enumerate(_FIGURES):
            _head(sheet, 2, at + place, figure)
    sheet.row_dimensions[3].hidden = True
    for row in range(first, places.last + 1):
        sheet.cell(row, 1).value = f'=IF(Responses!$A{row}="","",Responses!$A{row})'
        for number, area in enumerate(areas):
            at = 2 + 3 * number
            now = [places.cell(name, row) for name in area.now]
            hoped = [places.cell(name, row) for name in area.hoped]
            formulas = (
                _mean(now, area.minimum),
                _mean(hoped, area.minimum),
                _gap(f"{letter(at)}{row}", f"{letter(at + 1)}{row}"),
            )
            for place, formula in enumerate(formulas):
                cell = sheet.cell(row, at + place)
                cell.value = formula
                cell.number_format = "0.0" if place < 2 else "+0.0;-0.0;0.0"  # noqa: PLR2004 - the gap
    sheet.column_dimensions["A"].width = 13
    for_print(sheet)
    sheet.freeze_panes = "B4"


def _mean(cells: Sequence[str], minimum: int) -> str:
    listed = ",".join(cells)
    return f'=IF(COUNT({listed})<{minimum},"",ROUND(AVERAGE({listed}),1))'


def _gap(now: str, hoped: str) -> str:
    """The score hoped for less that for now."""
    return f'=IF(COUNT({now},{hoped})<2,"",ROUND({hoped}-{now},1))'


def _heading(sheet: Any, row: int, words: str) -> None:  # noqa: ANN401
    put(sheet.cell(row, 1), plain(words)).font = font(12, bold=True)


def _head(sheet: Any, row: int, place: int, words: str) -> None:  # noqa: ANN401
    cell = put(sheet.cell(row, place), words)
    cell.font = font(9, bold=True)
    cell.fill = PatternFill("solid", fgColor=TINT)
    cell.alignment = Alignment(horizontal="center", wrap_text=True, vertical="bottom")
