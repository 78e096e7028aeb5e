"""The workbook that answers are typed into: a row a sheet, lists to choose from, live totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter as letter
from openpyxl.worksheet.datavalidation import DataValidation

from facilitator.compose.prose import plain
from facilitator.formats.xlsx.package import OPEN, RULE, SOFT, TINT, finished, font, for_print, put
from facilitator.formats.xlsx.totals import add_scores, add_totals
from facilitator.model.blanks import Blank
from facilitator.model.submission import TEAM
from facilitator.rules.responses.entry_sheet import EntryPlan
from facilitator.rules.responses.sheet_codes import format_code

RESPONSES = "Responses"
FIRST = 4
"""The first row of answers: activities, words and names of the blanks stand above it."""
_LEAST_ROWS = 60
_ROOM = 20
"""Rows beyond those of the people who are known."""
_ANSWERED = 2
_LISTS = "Lists"


@dataclass(frozen=True)
class Entry:
    """What the workbook is made for. ``names`` are shown where they are given, by code."""

    title: str
    about: str
    plan: EntryPlan
    codes: tuple[str, ...] = ()
    names: dict[str, str] | None = None


@dataclass(frozen=True)
class Layout:
    """Where things stand on the sheet of answers: columns from 1, rows to ``last``."""

    columns: dict[str, int]
    last: int

    def cells(self, name: str) -> str:
        """The answers of a blank, as formulas on other sheets call them."""
        at = letter(self.columns[name])
        return f"{RESPONSES}!${at}${FIRST}:${at}${self.last}"

    def cell(self, name: str, row: int) -> str:
        """One answer, as formulas on other sheets call it."""
        return f"{RESPONSES}!${letter(self.columns[name])}{row}"


def entry_workbook(entry: Entry) -> bytes:
    """The workbook; the same bytes for the same plan, codes and names."""
    book = Workbook()
    guide: Any = book.active
    guide.title = "Read me"
    sheet = book.create_sheet(RESPONSES)
    start = 4 if entry.names is not None else 3
    blanks = entry.plan.blanks()
    columns = {blank.name: start + place for place, blank in enumerate(blanks)}
    last = FIRST - 1 + max(_LEAST_ROWS, len(entry.codes) + _ROOM)
    layout = Layout(columns, last)
    _head(sheet, entry, layout)
    _rows(sheet, entry, layout)
    if entry.plan.team:
        _team(book.create_sheet("Team sheet"), entry.plan.team)
    add_totals(book.create_sheet("Totals"), entry.plan, layout)
    if entry.plan.areas:
        add_scores(book.create_sheet("Scores"), entry.plan.areas, layout, FIRST)
    _lists(book, sheet, blanks, layout)
    _guide(guide, entry)
    book.active = 1
    return finished(book)


def _head(sheet: Any, entry: Entry, layout: Layout) -> None:  # noqa: ANN401 - a sheet of openpyxl
    thin = Border(bottom=Side(style="thin", color=RULE))
    top = {1: "Sheet code", _ANSWERED: "Answered"} | (
        {3: "Name"} if entry.names is not None else {}
    )
    for place, words in top.items():
        put(sheet.cell(2, place), words)
    put(sheet.cell(3, 1), "code")
    for section in entry.plan.sections:
        first = layout.columns[section.blanks[0].name]
        put(sheet.cell(1, first), plain(section.title))
        for blank in section.blanks:
            place = layout.columns[blank.name]
            put(sheet.cell(2, place), plain(blank.label))
            put(sheet.cell(3, place), blank.name)
            sheet.column_dimensions[letter(place)].width = 16 if blank.choices else 28
    width = max(layout.columns.values(), default=_ANSWERED)
    for place in range(1, width + 1):
        sheet.cell(1, place).font = font(12, bold=True)
        sheet.cell(2, place).font = font(9, bold=True)
        sheet.cell(2, place).alignment = Alignment(wrap_text=True, vertical="bottom")
        sheet.cell(3, place).font = font(7, SOFT)
        sheet.cell(3, place).border = thin
        for row in (1, 2, 3):
            sheet.cell(row, place).fill = PatternFill("solid", fgColor=TINT)
    sheet.row_dimensions[2].height = 112
    for at, wide in ((1, 13), (_ANSWERED, 9), *(((3, 24),) if entry.names is not None else ())):
        sheet.column_dimensions[letter(at)].width = wide
    sheet.freeze_panes = sheet.cell(FIRST, 4 if entry.names is not None else 3)
    sheet.page_setup.orientation, sheet.page_setup.scale = "landscape", 55
    sheet.print_title_rows = "1:3"
    sheet.print_title_cols = "A:B"


def _rows(sheet: Any, entry: Entry, layout: Layout) -> None:  # noqa: ANN401
    blanks = entry.plan.blanks()
    runs = _runs([layout.columns[blank.name] for blank in blanks if blank.kind == "choice"])
    for row in range(FIRST, layout.last + 1):
        _known(sheet, row, entry)
        answered = sheet.cell(row, _ANSWERED)
        if runs:
            counted = ",".join(f"{letter(a)}{row}:{letter(b)}{row}" for a, b in runs)
            answered.value = f"=COUNTA({counted})"
        answered.font = font(9, SOFT)
        answered.alignment = Alignment(horizontal="center")
        for blank in blanks:
            cell = sheet.cell(row, layout.columns[blank.name])
            if blank.kind == "text":
                cell.number_format = "@"
            elif blank.kind != "pick":
                cell.alignment = Alignment(horizontal="center")
    for a, b in runs:
        # In a row that was begun, what is still empty shows.
        formula = f'AND($B{FIRST}>0,{letter(a)}{FIRST}="")'
        style = DifferentialStyle(fill=PatternFill("solid", bgColor=OPEN))
        rule = Rule(type="expression", dxf=style, formula=[formula])
        sheet.conditional_formatting.add(f"{letter(a)}{FIRST}:{letter(b)}{layout.last}", rule)


def _known(sheet: Any, row: int, entry: Entry) -> None:  # noqa: ANN401
    """The code of a row, and the name where names are asked for."""
    code = sheet.cell(row, 1)
    code.number_format = "@"
    code.font = font(bold=True)
    if row - FIRST < len(entry.codes):
        known = entry.codes[row - FIRST]
        put(code, format_code(known))
        if entry.names is not None:
            put(sheet.cell(row, 3), entry.names.get(known, ""))


def _runs(columns: Sequence[int]) -> list[tuple[int, int]]:
    """Columns next to each other as (first, last)."""
    runs: list[tuple[int, int]] = []
    for column in columns:
        if runs and runs[-1][1] == column - 1:
            runs[-1] = (runs[-1][0], column)
        else:
            runs.append((column, column))
    return runs


def _lists(book: Any, sheet: Any, blanks: Sequence[Blank], layout: Layout) -> None:  # noqa: ANN401
    """What can be chosen, on a sheet of its own: a list inside a rule holds 255 characters."""
    lists = book.create_sheet(_LISTS)
    lists.sheet_state = "hidden"
    made: dict[tuple[str, ...], DataValidation] = {}
    for blank in blanks:
        labels = _labels(blank)
        if not labels:
            continue
        if labels not in made:
            place = len(made) + 1
            for row, label in enumerate(labels, start=1):
                put(lists.cell(row, place), int(label) if label.isdecimal() else label)
            at = letter(place)
            rule = DataValidation(
                type="list", formula1=f"{_LISTS}!${at}$1:${at}${len(labels)}", allow_blank=True
            )
            rule.errorTitle = "Not one of the answers"
            rule.error = f"Choose one of: {', '.join(labels)}."[:250]
            rule.promptTitle, rule.prompt = "Answers", f"{', '.join(labels)}."[:250]
            made[labels] = rule
            sheet.add_data_validation(rule)
        at = letter(layout.columns[blank.name])
        made[labels].add(f"{at}{FIRST}:{at}{layout.last}")
    code = DataValidation(type="custom", formula1=f"LEN(A{FIRST})>0", allow_blank=True)
    code.showErrorMessage = False
    code.promptTitle, code.prompt = "Sheet code", "As it stands at the top of each page of part A."
    code.add(f"A{FIRST}:A{layout.last}")
    sheet.add_data_validation(code)


def _labels(blank: Blank) -> tuple[str, ...]:
    if blank.kind == "tick":
        return ("x",)
    return tuple(plain(choice.label) for choice in blank.choices)


def _team(sheet: Any, blanks: Sequence[Blank]) -> None:  # noqa: ANN401
    """The sheet that the team fills in once: a row a blank."""
    for place, words in enumerate(("Sheet code", "Question", "Answer", "Blank"), start=1):
        cell = put(sheet.cell(1, place), words)
        cell.font = font(bold=True)
        cell.fill = PatternFill("solid", fgColor=TINT)
    for row, blank in enumerate(blanks, start=2):
        put(sheet.cell(row, 1), TEAM)
        put(sheet.cell(row, 2), plain(blank.label))
        put(sheet.cell(row, 4), blank.name).font = font(7, SOFT)
        answer = sheet.cell(row, 3)
        answer.number_format = "@"
        answer.alignment = Alignment(wrap_text=True, vertical="top")
        labels = _labels(blank)
        said = ",".join(labels)
        if labels and len(said) < 250 and not any("," in label for label in labels):  # noqa: PLR2004
            rule = DataValidation(type="list", formula1=f'"{said}"', allow_blank=True)
            rule.errorTitle, rule.error = "Not one of the answers", "Choose one from the list."
            rule.add(answer.coordinate)
            sheet.add_data_validation(rule)
    for_print(sheet)
    for at, wide in zip("ABCD", (12, 34, 60, 24), strict=True):
        sheet.column_dimensions[at].width = wide
    sheet.freeze_panes = "A2"


def _guide(sheet: Any, entry: Entry) -> None:  # noqa: ANN401
    team = (
        (
            "The sheet of the whole team goes on “Team sheet”, a row for each of its blanks.",
            "Leave out what is not on paper.",
        )
        if entry.plan.team
        else ()
    )
    lines = (
        ("Type each sheet into one row of “Responses”.", "Its code stands at the top of part A."),
        ("Choose from the list in each cell, or type.", "Anything else is refused at once."),
        ("An answer that is missing stays empty.", "Empty is missing, never zero."),
        ("Two crosses in one row of circles? Leave the cell empty.", "Ask, or decide it later."),
        ("A filled circle beside a crossed one is a correction.", "The cross counts."),
        *((team,) if team else ()),
        ("“Totals” and “Scores” follow while you type.", "They are for a first look only."),
        ("Do not rename the headings or the small names below them.", "Order does not matter."),
        ("Save, close, then run: facilitator collect", "Run it again after every correction."),
    )
    put(sheet.cell(1, 1), plain(entry.title)).font = font(16, bold=True)
    put(sheet.cell(2, 1), entry.about).font = font(colour=SOFT)
    for row, (first, second) in enumerate(lines, start=4):
        put(sheet.cell(row, 1), f"{row - 3}").font = font(colour=SOFT, bold=True)
        put(sheet.cell(row, 2), first).font = font(bold=True)
        put(sheet.cell(row, 3), second).font = font()
        sheet.cell(row, 1).alignment = Alignment(horizontal="right")
        sheet.row_dimensions[row].height = 22
    for at, wide in zip("ABC", (4, 80, 46), strict=True):
        sheet.column_dimensions[at].width = wide
    for_print(sheet)
    sheet.sheet_view.showGridLines = False
