"""The workbook that answers are typed into: a row a sheet, lists to choose from, live totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from facilitator.compose.prose import plain
from facilitator.formats.xlsx.package import (
    OPEN,
    RULE,
    SOFT,
    TINT,
    MemoryBook,
    PlainSheet,
    letter,
)
from facilitator.formats.xlsx.totals import (
    FIRST_ROW,
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
_SHEETS = ("guide", "responses", "canvas", "totals", "scores", "lists")
_LEAST_ROWS = 60
_SPARE_ROWS = 20
"""Rows beyond those of the people who are known."""
_CODE, _ANSWERED, _NAME = 1, 2, 3
"""Columns before those of the answers; names only where they are asked for."""
_LONGEST_TITLE, _LONGEST_PROMPT = 32, 250
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
    book = MemoryBook(title=content.title)
    plan, blanks = content.plan, content.plan.blanks()
    columns = {blank.name: content.first_column + at for at, blank in enumerate(blanks)}
    last = FIRST_ROW - 1 + max(_LEAST_ROWS, len(content.codes) + _SPARE_ROWS)
    figures = 3 if any(area.hoped for area in plan.areas) else 1
    names = {part: content.say(Message(f"entry-on-{part}")) for part in _SHEETS}
    responses, scores = names["responses"], names["scores"]
    cells = AnswerCells(responses, scores, columns, last, figures)
    _guide(PlainSheet(book, names["guide"]), content)
    sheet = PlainSheet(book, responses)
    _columns(sheet, content, cells)
    _head(sheet, content, cells)
    _rows(sheet, content, cells)
    if plan.team:
        _team(PlainSheet(book, names["canvas"]), plan.team, content.say)
    add_totals(PlainSheet(book, names["totals"]), plan, cells, content.say)
    if plan.areas:
        add_scores(PlainSheet(book, scores), plan.areas, cells, content.say)
    _lists(PlainSheet(book, names["lists"]), sheet, blanks, cells, content.say)
    sheet.sheet.activate()
    return book.data()


def _columns(sheet: PlainSheet, content: EntryContent, cells: AnswerCells) -> None:
    sheet.columns(_CODE, _CODE, 13, num_format="@", bold=True)
    sheet.columns(_ANSWERED, _ANSWERED, 9)
    if content.names is not None:
        sheet.columns(_NAME, _NAME, 24)
    for blank in content.plan.blanks():
        centred = {} if blank.kind == "pick" else {"align": "center"}
        style = {"num_format": "@"} if blank.kind == "text" else centred
        column = cells.columns[blank.name]
        sheet.columns(column, column, 16 if blank.choices else 28, **style)


def _head(sheet: PlainSheet, content: EntryContent, cells: AnswerCells) -> None:
    titles = {cells.columns[s.blanks[0].name]: plain(s.title) for s in content.plan.sections}
    words = {_CODE: content.say(Message("entry-sheet-code"))}
    words[_ANSWERED] = content.say(Message("entry-answered"))
    if content.names is not None:
        words[_NAME] = content.say(Message("entry-name"))
    names = {_CODE: "code"}
    for blank in content.plan.blanks():
        column = cells.columns[blank.name]
        words[column], names[column] = plain(blank.label_text), blank.name
    for column, label in words.items():
        sheet.put(1, column, titles.get(column, ""), 12, bold=True, bg_color=TINT)
        sheet.put(2, column, label, 9, bold=True, bg_color=TINT, text_wrap=True, valign="bottom")
        name = names.get(column, "")
        sheet.put(3, column, name, 7, SOFT, bg_color=TINT, bottom=1, bottom_color=RULE)
    sheet.sheet.set_row(1, 112)
    sheet.sheet.freeze_panes(FIRST_ROW - 1, content.first_column - 1)
    sheet.sheet.set_landscape()
    sheet.sheet.set_print_scale(55)
    sheet.number_pages()
    sheet.sheet.repeat_rows(0, 2)
    sheet.sheet.repeat_columns("A:B")


def _rows(sheet: PlainSheet, content: EntryContent, cells: AnswerCells) -> None:
    asked = [names for section in content.plan.sections for names in section.asked]
    runs = _runs([cells.columns[names[0]] for names in asked if len(names) == 1])
    several = [_runs([cells.columns[name] for name in names]) for names in asked if len(names) > 1]
    for row, code in enumerate(content.codes, start=FIRST_ROW):
        sheet.put(row, _CODE, format_code(code), num_format="@", bold=True)
        if content.names is not None:
            sheet.put(row, _NAME, content.names.get(code, ""))
    for row in range(FIRST_ROW, cells.last + 1) if asked else ():
        counted = [_count_filled(runs, row)] if runs else []
        counted += [f"({_count_filled(ticks, row)}>0)" for ticks in several]
        formula = f"={'+'.join(counted)}"
        sheet.formula(row, _ANSWERED, formula, size=9, colour=SOFT, align="center")
    is_open = sheet.book.add_format({"bg_color": OPEN})
    for first, last in runs:
        # In a row that was begun, what is still empty shows.
        formula = f'=AND($B{FIRST_ROW}>0,{letter(first)}{FIRST_ROW}="")'
        at = f"{letter(first)}{FIRST_ROW}:{letter(last)}{cells.last}"
        rule = {"type": "formula", "criteria": formula, "format": is_open}
        sheet.sheet.conditional_format(at, rule)


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
    lists: PlainSheet, sheet: PlainSheet, blanks: Sequence[Blank], cells: AnswerCells, say: Say
) -> None:
    """What can be chosen, on a sheet of its own: a list inside a rule holds 255 characters."""
    lists.sheet.hide()
    columns: dict[tuple[str, ...], int] = {}
    for blank in blanks:
        labels = _labels(blank)
        if not labels:
            continue
        if labels not in columns:
            columns[labels] = len(columns) + 1
            for row, label in enumerate(labels, start=1):
                point = read_point(label)
                lists.put(row, columns[labels], label if point is None else point)
        source = letter(columns[labels])
        at = letter(cells.columns[blank.name])
        sheet.sheet.data_validation(
            f"{at}{FIRST_ROW}:{at}{cells.last}",
            {
                "validate": "list",
                "source": f"={lists.sheet.get_name()}!${source}$1:${source}${len(labels)}",
                **_told(say, "input", "entry-answers", "entry-labels", labels),
                **_told(say, "error", "entry-not-an-answer", "entry-choose-one", labels),
            },
        )
    rule = {"validate": "custom", "value": f"=LEN(A{FIRST_ROW})>0", "show_error": False}
    rule |= _told(say, "input", "entry-sheet-code", "entry-code-prompt")
    sheet.sheet.data_validation(f"A{FIRST_ROW}:A{cells.last}", rule)


def _told(
    say: Say, kind: str, title: str, message: str, labels: Sequence[str] = ()
) -> dict[str, Any]:
    """What is said beside a cell (``input``), or of what it does not take (``error``)."""
    listed = {"labels": ", ".join(labels)} if labels else {}
    return {
        f"{kind}_title": say(Message(title))[:_LONGEST_TITLE],
        f"{kind}_message": say(Message(message, **listed))[:_LONGEST_PROMPT],
    }


def _labels(blank: Blank) -> tuple[str, ...]:
    if blank.kind == "tick":
        return ("x",)
    return tuple(plain(choice.label) for choice in blank.choices)


def _team(sheet: PlainSheet, blanks: Sequence[Blank], say: Say) -> None:
    for column, width in enumerate((12, 34, 60, 24), start=1):
        sheet.columns(column, column, width)
    heads = ("entry-sheet-code", "entry-question", "entry-answer", "entry-blank")
    for column, head in enumerate(heads, start=1):
        sheet.put(1, column, say(Message(head)), bold=True, bg_color=TINT)
    for row, blank in enumerate(blanks, start=2):
        sheet.put(row, 1, TEAM)
        sheet.put(row, 2, plain(blank.label_text))
        sheet.put(row, 3, "", num_format="@", text_wrap=True, valign="top")
        sheet.put(row, 4, blank.name, 7, SOFT)
        labels = _labels(blank)
        if labels and len(",".join(labels)) < _LONGEST_PROMPT and "," not in "".join(labels):
            rule = {"validate": "list", "source": list(labels)}
            rule |= _told(say, "error", "entry-not-an-answer", "entry-choose-from-list")
            sheet.sheet.data_validation(row - 1, 2, row - 1, 2, rule)
    sheet.fit_for_print()
    sheet.sheet.freeze_panes(1, 0)


def _guide(sheet: PlainSheet, content: EntryContent) -> None:
    for column, width in enumerate((4, 80, 46), start=1):
        sheet.columns(column, column, width)
    sheet.put(1, 1, plain(content.title), 16, bold=True)
    sheet.put(2, 1, content.about, colour=SOFT)
    steps = [step for step in _INSTRUCTIONS if step != "entry-team" or content.plan.team]
    for row, step in enumerate(steps, start=4):
        sheet.put(row, 1, f"{row - 3}", colour=SOFT, bold=True, align="right")
        sheet.put(row, 2, content.say(Message(step)), bold=True)
        sheet.put(row, 3, content.say(Message(f"{step}-why")))
        sheet.sheet.set_row(row - 1, 22)
    sheet.fit_for_print()
    sheet.sheet.hide_gridlines(2)
