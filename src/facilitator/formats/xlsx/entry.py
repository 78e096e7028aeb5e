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
from facilitator.formats.xlsx.package import (
    OPEN,
    RULE,
    SOFT,
    TINT,
    font,
    for_print,
    put,
    workbook_bytes,
)
from facilitator.formats.xlsx.totals import (
    FIRST_ROW,
    RESPONSES,
    SCORES,
    AnswerCells,
    Say,
    add_scores,
    add_totals,
)
from facilitator.model.blanks import Blank
from facilitator.model.scale import read_point
from facilitator.model.submission import TEAM
from facilitator.rules.responses.codebook import EntryPlan
from facilitator.rules.responses.sheet_codes import format_code
from facilitator.text.messages import Message
from facilitator.text.translator import translator

# Readers of tables know the sheets of this workbook by these names, in every language.
_GUIDE, _TEAM, _TOTALS, _LISTS = "Read me", "Team sheet", "Totals", "Lists"
_LEAST_ROWS = 60
_SPARE_ROWS = 20
"""Rows beyond those of the people who are known."""
_CODE, _ANSWERED, _NAME = 1, 2, 3
"""Columns before those of the answers; names only where they are asked for."""
_LONGEST_PROMPT = 250
"""Letters of what a spreadsheet says beside a cell, and of a list inside a rule."""
_INSTRUCTIONS = (
    "entry-type-each-sheet",
    "entry-choose",
    "entry-missing",
    "entry-two-crosses",
    "entry-correction",
    "entry-team",
    "entry-totals",
    "entry-headings",
    "entry-collect",
)
"""Steps on the sheet that explains the others; what stands behind each ends in ``-why``."""


@dataclass(frozen=True)
class EntryContent:
    """What the workbook is made for. ``names`` are shown where they are given, by code."""

    title: str
    about: str
    plan: EntryPlan
    codes: tuple[str, ...] = ()
    names: dict[str, str] | None = None
    language: str = "en"

    def say(self, message: Message) -> str:
        return translator(self.language).say(message)

    @property
    def first_column(self) -> int:
        return _ANSWERED + 1 if self.names is None else _NAME + 1


def entry_workbook(content: EntryContent) -> bytes:
    """The workbook; the same bytes for the same plan, codes and names."""
    book = Workbook()
    guide: Any = book.active
    guide.title = _GUIDE
    sheet = book.create_sheet(RESPONSES)
    plan, blanks = content.plan, content.plan.blanks()
    columns = {blank.name: content.first_column + at for at, blank in enumerate(blanks)}
    last = FIRST_ROW - 1 + max(_LEAST_ROWS, len(content.codes) + _SPARE_ROWS)
    figures = 3 if any(area.hoped for area in plan.areas) else 1
    cells = AnswerCells(columns, last, figures)
    _head(sheet, content, cells)
    _rows(sheet, content, cells)
    if plan.team:
        _team(book.create_sheet(_TEAM), plan.team, content.say)
    add_totals(book.create_sheet(_TOTALS), plan, cells, content.say)
    if plan.areas:
        add_scores(book.create_sheet(SCORES), plan.areas, cells, content.say)
    _lists(book, sheet, blanks, cells, content.say)
    _guide(guide, content)
    book.active = 1
    return workbook_bytes(book)


def _head(sheet: Any, content: EntryContent, cells: AnswerCells) -> None:  # noqa: ANN401 - a sheet of openpyxl
    own = {_CODE: (Message("entry-sheet-code"), 13), _ANSWERED: (Message("entry-answered"), 9)}
    if content.names is not None:
        own[_NAME] = (Message("entry-name"), 24)
    for column, (message, _) in own.items():
        put(sheet.cell(2, column), content.say(message))
    put(sheet.cell(3, _CODE), "code")
    for section in content.plan.sections:
        put(sheet.cell(1, cells.columns[section.blanks[0].name]), plain(section.title))
        for blank in section.blanks:
            column = cells.columns[blank.name]
            put(sheet.cell(2, column), plain(blank.label_text))
            put(sheet.cell(3, column), blank.name)
            sheet.column_dimensions[letter(column)].width = 16 if blank.choices else 28
    thin = Border(bottom=Side(style="thin", color=RULE))
    for column in range(1, max(cells.columns.values(), default=_ANSWERED) + 1):
        sheet.cell(1, column).font = font(12, bold=True)
        sheet.cell(2, column).font = font(9, bold=True)
        sheet.cell(2, column).alignment = Alignment(wrap_text=True, vertical="bottom")
        sheet.cell(3, column).font = font(7, SOFT)
        sheet.cell(3, column).border = thin
        for row in (1, 2, 3):
            sheet.cell(row, column).fill = PatternFill("solid", fgColor=TINT)
    sheet.row_dimensions[2].height = 112
    for column, (_, width) in own.items():
        sheet.column_dimensions[letter(column)].width = width
    sheet.freeze_panes = sheet.cell(FIRST_ROW, content.first_column)
    sheet.page_setup.orientation, sheet.page_setup.scale = "landscape", 55
    sheet.print_title_rows = "1:3"
    sheet.print_title_cols = "A:B"


def _rows(sheet: Any, content: EntryContent, cells: AnswerCells) -> None:  # noqa: ANN401
    blanks = content.plan.blanks()
    asked = [names for section in content.plan.sections for names in section.asked]
    runs = _runs([cells.columns[names[0]] for names in asked if len(names) == 1])
    several = [_runs([cells.columns[name] for name in names]) for names in asked if len(names) > 1]
    for row in range(FIRST_ROW, cells.last + 1):
        _known(sheet, row, content)
        answered = sheet.cell(row, _ANSWERED)
        if asked:
            counted = [_count_filled(runs, row)] if runs else []
            counted += [f"({_count_filled(ticks, row)}>0)" for ticks in several]
            answered.value = f"={'+'.join(counted)}"
        answered.font = font(9, SOFT)
        answered.alignment = Alignment(horizontal="center")
        for blank in blanks:
            cell = sheet.cell(row, cells.columns[blank.name])
            if blank.kind == "text":
                cell.number_format = "@"
            elif blank.kind != "pick":
                cell.alignment = Alignment(horizontal="center")
    for first, last in runs:
        # In a row that was begun, what is still empty shows.
        formula = f'AND($B{FIRST_ROW}>0,{letter(first)}{FIRST_ROW}="")'
        style = DifferentialStyle(fill=PatternFill("solid", bgColor=OPEN))
        rule = Rule(type="expression", dxf=style, formula=[formula])
        at = f"{letter(first)}{FIRST_ROW}:{letter(last)}{cells.last}"
        sheet.conditional_formatting.add(at, rule)


def _known(sheet: Any, row: int, content: EntryContent) -> None:  # noqa: ANN401
    cell = sheet.cell(row, _CODE)
    cell.number_format = "@"
    cell.font = font(bold=True)
    if row - FIRST_ROW < len(content.codes):
        code = content.codes[row - FIRST_ROW]
        put(cell, format_code(code))
        if content.names is not None:
            put(sheet.cell(row, _NAME), content.names.get(code, ""))


def _count_filled(runs: Sequence[tuple[int, int]], row: int) -> str:
    cells = ",".join(f"{letter(a)}{row}:{letter(b)}{row}" for a, b in runs)
    return f"COUNTA({cells})"


def _runs(columns: Sequence[int]) -> list[tuple[int, int]]:
    """Columns next to each other as (first, last)."""
    runs: list[tuple[int, int]] = []
    for column in columns:
        if runs and runs[-1][1] == column - 1:
            runs[-1] = (runs[-1][0], column)
        else:
            runs.append((column, column))
    return runs


def _lists(
    book: Any,  # noqa: ANN401
    sheet: Any,  # noqa: ANN401
    blanks: Sequence[Blank],
    cells: AnswerCells,
    say: Say,
) -> None:
    """What can be chosen, on a sheet of its own: a list inside a rule holds 255 characters."""
    lists = book.create_sheet(_LISTS)
    lists.sheet_state = "hidden"
    rules: dict[tuple[str, ...], DataValidation] = {}
    for blank in blanks:
        labels = _labels(blank)
        if not labels:
            continue
        if labels not in rules:
            column = len(rules) + 1
            for row, label in enumerate(labels, start=1):
                point = read_point(label)
                put(lists.cell(row, column), label if point is None else point)
            rules[labels] = _choice_rule(labels, letter(column), say)
            sheet.add_data_validation(rules[labels])
        at = letter(cells.columns[blank.name])
        rules[labels].add(f"{at}{FIRST_ROW}:{at}{cells.last}")
    code = DataValidation(type="custom", formula1=f"LEN(A{FIRST_ROW})>0", allow_blank=True)
    code.showErrorMessage = False
    code.promptTitle = say(Message("entry-sheet-code"))
    code.prompt = say(Message("entry-code-prompt"))
    code.add(f"A{FIRST_ROW}:A{cells.last}")
    sheet.add_data_validation(code)


def _choice_rule(labels: Sequence[str], column: str, say: Say) -> DataValidation:
    rule = DataValidation(
        type="list", formula1=f"{_LISTS}!${column}$1:${column}${len(labels)}", allow_blank=True
    )
    listed = ", ".join(labels)
    rule.errorTitle = say(Message("entry-not-an-answer"))
    rule.error = say(Message("entry-choose-one", labels=listed))[:_LONGEST_PROMPT]
    rule.promptTitle = say(Message("entry-answers"))
    rule.prompt = say(Message("entry-labels", labels=listed))[:_LONGEST_PROMPT]
    return rule


def _labels(blank: Blank) -> tuple[str, ...]:
    if blank.kind == "tick":
        return ("x",)
    return tuple(plain(choice.label) for choice in blank.choices)


def _team(sheet: Any, blanks: Sequence[Blank], say: Say) -> None:  # noqa: ANN401
    heads = (
        Message("entry-sheet-code"),
        Message("entry-question"),
        Message("entry-answer"),
        Message("entry-blank"),
    )
    for column, head in enumerate(heads, start=1):
        cell = put(sheet.cell(1, column), say(head))
        cell.font = font(bold=True)
        cell.fill = PatternFill("solid", fgColor=TINT)
    for row, blank in enumerate(blanks, start=2):
        put(sheet.cell(row, 1), TEAM)
        put(sheet.cell(row, 2), plain(blank.label_text))
        put(sheet.cell(row, 4), blank.name).font = font(7, SOFT)
        answer = sheet.cell(row, 3)
        answer.number_format = "@"
        answer.alignment = Alignment(wrap_text=True, vertical="top")
        labels = _labels(blank)
        listed = ",".join(labels)
        if labels and len(listed) < _LONGEST_PROMPT and not any("," in label for label in labels):
            rule = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True)
            rule.errorTitle = say(Message("entry-not-an-answer"))
            rule.error = say(Message("entry-choose-from-list"))
            rule.add(answer.coordinate)
            sheet.add_data_validation(rule)
    for_print(sheet)
    for at, width in zip("ABCD", (12, 34, 60, 24), strict=True):
        sheet.column_dimensions[at].width = width
    sheet.freeze_panes = "A2"


def _guide(sheet: Any, content: EntryContent) -> None:  # noqa: ANN401
    put(sheet.cell(1, 1), plain(content.title)).font = font(16, bold=True)
    put(sheet.cell(2, 1), content.about).font = font(colour=SOFT)
    steps = [step for step in _INSTRUCTIONS if step != "entry-team" or content.plan.team]
    for row, step in enumerate(steps, start=4):
        put(sheet.cell(row, 1), f"{row - 3}").font = font(colour=SOFT, bold=True)
        put(sheet.cell(row, 2), content.say(Message(step))).font = font(bold=True)
        put(sheet.cell(row, 3), content.say(Message(f"{step}-why"))).font = font()
        sheet.cell(row, 1).alignment = Alignment(horizontal="right")
        sheet.row_dimensions[row].height = 22
    for at, width in zip("ABC", (4, 80, 46), strict=True):
        sheet.column_dimensions[at].width = width
    for_print(sheet)
    sheet.sheet_view.showGridLines = False
