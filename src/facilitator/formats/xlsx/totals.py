"""Totals that follow while answers are typed: by statement, by person, by area.

A person's score in an area is the mean of the answered statements, to one decimal, with at least
so many of them; the team's is the mean of those scores, as on the paper scoring sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from facilitator.compose.prose import plain
from facilitator.formats.xlsx.package import SOFT, PlainSheet, letter
from facilitator.model.activity import AreaColumns
from facilitator.model.blanks import Blank
from facilitator.model.scale import read_point
from facilitator.rules.responses.codebook import EntryPlan, EntrySection
from facilitator.text.messages import Message

FIRST_ROW = 4
"""The first row of answers: activities, words and names of the blanks stand above it."""
_ONE_DECIMAL, _SIGNED = "0.0", "+0.0;-0.0;0.0"

Say = Callable[[Message], str]


@dataclass(frozen=True)
class AnswerCells:
    """Where answers stand: their sheet, columns by blank, from 1, and rows to ``last``."""

    sheet: str
    scored: str
    """The sheet of people's scores."""
    columns: dict[str, int]
    last: int
    figures: int = 3
    """Columns of an area: now, hoped for and the gap, or now alone."""

    def all(self, name: str) -> str:
        """The answers of a blank, as formulas on other sheets call them."""
        at = letter(self.columns[name])
        return f"{self.sheet}!${at}${FIRST_ROW}:${at}${self.last}"

    def one(self, name: str, row: int) -> str:
        return f"{self.sheet}!${letter(self.columns[name])}{row}"

    def scores(self, area: int, figure: int) -> str:
        """The scores of all people in an area, from 0: now, hoped for or the gap."""
        at = letter(2 + self.figures * area + figure)
        return f"{self.scored}!${at}${FIRST_ROW}:${at}${self.last}"


def add_totals(sheet: PlainSheet, plan: EntryPlan, cells: AnswerCells, say: Say) -> None:
    """What was answered, statement by statement, and the team's scores above it."""
    sheet.columns(1, 1, 100)
    sheet.columns(2, 16, 13)
    row = 1
    if plan.areas:
        row = _by_area(sheet, plan.areas, cells, say)
    for section in plan.sections:
        row = _section(sheet, section, cells, row, say)
    sheet.fit_for_print()
    sheet.sheet.freeze_panes(0, 1)


def _by_area(sheet: PlainSheet, areas: Sequence[AreaColumns], cells: AnswerCells, say: Say) -> int:
    """The scores of the team; the next free row is returned."""
    sheet.put(1, 1, say(Message("totals-by-area")), 12, bold=True)
    heads = [
        say(Message("totals-people")),
        say(Message("totals-mean")),
        say(Message("totals-spread")),
        say(Message("totals-deviation")),
    ]
    for first, figure in zip((2, 6, 10), _figures(cells, say), strict=False):
        sheet.head(1, first, figure)
        for place, head in enumerate(heads if first < 10 else heads[1:2]):  # noqa: PLR2004 - the gap
            sheet.head(2, first + place, head)
    for number, area in enumerate(areas):
        row = 3 + number
        sheet.put(row, 1, plain(area.title))
        for group, first in enumerate((2, 6) if area.hoped else (2,)):
            scores, counted = cells.scores(number, group), f"{letter(first)}{row}"
            sheet.formula(row, first, f"=COUNT({scores})")
            mean, spread = f"AVERAGE({scores})", f"MAX({scores})-MIN({scores})"
            sheet.formula(row, first + 1, f'=IF({counted}=0,"",{mean})', _ONE_DECIMAL)
            sheet.formula(row, first + 2, f'=IF({counted}=0,"",{spread})', _ONE_DECIMAL)
            sheet.formula(row, first + 3, f'=IF({counted}=0,"",AVEDEV({scores}))', "0.00")
        if area.hoped:
            gaps = cells.scores(number, 2)
            # Of the two means as they are shown, so that whoever subtracts them gets the same.
            gap = f'=IF(COUNT({gaps})=0,"",ROUND(G{row},1)-ROUND(C{row},1))'
            sheet.formula(row, 10, gap, _SIGNED)
    note = say(Message("totals-deviation-note"))
    sheet.put(3 + len(areas), 1, note, 9, SOFT, italic=True)
    return 5 + len(areas)


def _figures(cells: AnswerCells, say: Say) -> list[str]:
    heads = ("totals-now", "totals-hoped", "totals-gap")[: cells.figures]
    return [say(Message(head)) for head in heads]


def _section(
    sheet: PlainSheet, section: EntrySection, cells: AnswerCells, row: int, say: Say
) -> int:
    counted = [blank for blank in section.blanks if blank.choices or blank.kind == "tick"]
    if not counted:
        return row
    sheet.put(row, 1, plain(section.title), 12, bold=True)
    labels: tuple[str, ...] = ()
    for blank in counted:
        own = tuple(plain(choice.label) for choice in blank.choices)
        if not labels or not set(own) <= set(labels):
            labels = own
            row += 1
            heads = [say(Message("entry-answered")), *labels]
            heads += [say(Message("totals-mean"))] if _is_scale(blank) else []
            for place, head in enumerate(heads, start=2):
                sheet.head(row, place, head)
        row += 1
        _count(sheet, row, blank, labels, cells.all(blank.name))
    return row + 2


def _count(sheet: PlainSheet, row: int, blank: Blank, labels: Sequence[str], cells: str) -> None:
    sheet.put(row, 1, plain(blank.label_text))
    sheet.formula(row, 2, f"=COUNTA({cells})")
    for place, label in enumerate(labels, start=3):
        # A question mark stands for any character unless it is escaped.
        literal = "".join(f"~{c}" if c in "~?*" else c for c in label).replace('"', '""')
        point = read_point(label)
        wanted = f'"{literal}"' if point is None else point
        sheet.formula(row, place, f"=COUNTIF({cells},{wanted})")
    if _is_scale(blank):
        mean = f'=IF(COUNT({cells})=0,"",AVERAGE({cells}))'
        sheet.formula(row, 3 + len(labels), mean, _ONE_DECIMAL)


def _is_scale(blank: Blank) -> bool:
    return any(read_point(choice.label) is not None for choice in blank.choices)


def add_scores(
    sheet: PlainSheet, areas: Sequence[AreaColumns], cells: AnswerCells, say: Say
) -> None:
    """A row a sheet, as on the sheet of answers: the person's score by area and figure."""
    sheet.columns(1, 1, 13)
    sheet.head(2, 1, say(Message("entry-sheet-code")))
    figures = _figures(cells, say)
    for number, area in enumerate(areas):
        at = 2 + cells.figures * number
        sheet.head(1, at, plain(area.title))
        for place, figure in enumerate(figures):
            sheet.head(2, at + place, figure)
    sheet.sheet.set_row(2, options={"hidden": True})
    for row in range(FIRST_ROW, cells.last + 1):
        sheet.formula(row, 1, f'=IF({cells.sheet}!$A{row}="","",{cells.sheet}!$A{row})')
        for number, area in enumerate(areas):
            at = 2 + cells.figures * number
            for place, names in enumerate(filter(None, (area.now, area.hoped))):
                listed = ",".join(cells.one(name, row) for name in names)
                mean = f'=IF(COUNT({listed})<{area.minimum},"",ROUND(AVERAGE({listed}),1))'
                sheet.formula(row, at + place, mean, _ONE_DECIMAL)
            if area.hoped:
                now, hoped = f"{letter(at)}{row}", f"{letter(at + 1)}{row}"
                gap = f'=IF(COUNT({now},{hoped})<2,"",ROUND({hoped}-{now},1))'
                sheet.formula(row, at + 2, gap, _SIGNED)
    sheet.fit_for_print()
    sheet.sheet.freeze_panes(3, 1)
