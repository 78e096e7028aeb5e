"""Tables and their styles: fixed columns, rows that are never torn, heads that repeat."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.charts import words_of
from facilitator.compose.look import HEATS, Look, TableKind
from facilitator.formats.docx.context import DocxContext
from facilitator.formats.docx.controls import is_tick
from facilitator.formats.docx.styles import Align, style, style_id
from facilitator.formats.docx.xml import (
    classes,
    css_length,
    css_millimetres,
    eighths,
    hexed,
    mm_twips,
    properties,
    shade,
    switch_on,
    w,
)

RuledLines = Literal["all", "inner", "none"]
_ALIGN: dict[str, Align] = {"tick": "center", "number": "center", "end": "right"}
_LINED = {"insideH": "ink", "bottom": "ink"}
_RULED = dict.fromkeys(("top", "left", "bottom", "right", "insideH", "insideV"), "blank")
_CUT = dict.fromkeys(("insideH", "insideV"), "ink")
_RULES: dict[str, dict[str, str]] = {
    "rows": _LINED,
    "grid": _LINED,
    "tally": _RULED,
    "wall": dict.fromkeys(("top", "bottom", "insideH"), "blank"),
    "form": {},
    "lines": {},
    "count": _LINED,
    "cards": _CUT,
    "findings": {"top": "soft"},
    "panel": {},
    "plain": {},
    "other": _LINED,
}
"""The colours of a table's lines by side, by its class."""
_FORMS, _WRITTEN_IN = ("form", "lines"), ("tally", "wall")


@dataclass(frozen=True)
class _TableClass:
    name: str
    layout: TableKind

    @property
    def lines(self) -> RuledLines:
        if self.name in ("rows", *_FORMS):
            return "inner"
        return "none" if self.name in _WRITTEN_IN else "all"

    @property
    def ruled(self) -> bool:
        return _RULES[self.name] == _LINED


@dataclass(frozen=True)
class CellPlace:
    """What fills a cell must know of its place. ``width`` is in millimetres."""

    element: _Element
    width: float
    role: str
    align: Align
    roles: tuple[str, ...]
    writes: bool
    lines: RuledLines


FillCell = Callable[[CellPlace], list[_Element]]


@dataclass(frozen=True)
class _TableRow:
    element: _Element
    head: bool = False
    last_head: bool = False
    kept: bool = False

    @property
    def area(self) -> bool:
        return "area" in classes(self.element)

    @property
    def joined(self) -> bool:
        return "joined" in classes(self.element)

    @property
    def after_joined(self) -> bool:
        before = self.element.getprevious()
        return before is not None and "joined" in classes(before)


@dataclass
class _Grid:
    """Column edges in twips, and by column the rows and columns that a cell above still takes."""

    edges: list[int]
    spanned: dict[int, tuple[int, int]] = field(default_factory=dict)

    def width(self, column: int, span: int) -> int:
        return self.edges[min(column + span, len(self.edges) - 1)] - self.edges[column]


def table(context: DocxContext, element: _Element, width: float, fill: FillCell) -> _Element:
    """A table as wide as the text. ``fill`` gives the content of a cell."""
    rows = list(_rows(element))
    name = next((name for name in classes(element) if name in _RULES), "other")
    writer = _TableWriter(
        context,
        _TableClass(name, context.look.tables[name]),
        _Grid(_edges(element, rows, width)),
        fill,
    )
    columns = (w("gridCol", w=right - left) for left, right in pairwise(writer.grid.edges))
    about = writer.table_properties(element, heads=any(row.head for row in rows))
    return w("tbl", about, w("tblGrid", *columns), *map(writer.row, rows))


def keep_row_with_next(row: _Element) -> None:
    for paragraph in row.iter(qn("w:p")):
        switch_on(properties(paragraph), "keepNext")


def _rows(element: _Element) -> Iterator[_TableRow]:
    heads = element.findall("thead/tr")
    for row in heads:
        yield _TableRow(row, head=True, last_head=row is heads[-1])
    for group in element:
        if group.tag == "tbody":
            rows, kept = group.findall("tr"), "keep" in classes(group)
            yield from (_TableRow(row, kept=kept and row is not rows[-1]) for row in rows)
        elif group.tag == "tr":
            yield _TableRow(group)


def _edges(element: _Element, rows: list[_TableRow], width: float) -> list[int]:
    widths = [_column_width(column, width) for column in element.iterfind("colgroup/col")]
    count = max((sum(_span(cell) for cell in row.element) for row in rows[:1]), default=1)
    widths += [0.0] * (count - len(widths))
    rest = max(0.0, width - sum(widths)) / max(1, widths.count(0.0))
    edges, reached = [0], 0.0
    for column in widths:
        reached += column or rest
        edges.append(mm_twips(reached))
    return edges


def _column_width(column: _Element, whole: float) -> float:
    share = css_length(column, "width")
    if share.endswith("%"):
        return float(share[:-1]) * whole / 100
    return css_millimetres(column, "width")


def _span(cell: _Element, name: str = "colspan") -> int:
    return int(cell.get(name, "1"))


@dataclass(frozen=True)
class _TableWriter:
    context: DocxContext
    kind: _TableClass
    grid: _Grid
    fill: FillCell

    def table_properties(self, element: _Element, *, heads: bool) -> _Element:
        look = {"firstRow": int(heads), "lastRow": 0, "firstColumn": 0, "lastColumn": 0}
        about = w(
            "tblPr",
            w("tblStyle", val=style_id(self.kind.layout.style)),
            w("tblW", w=self.grid.edges[-1], type="dxa"),
            w("tblLayout", type="fixed"),
            *([w("bidiVisual")] if self.context.look.direction == "rtl" else []),
            w("tblLook", val="0420" if heads else "0400", **look, noHBand=0, noVBand=1),
        )
        caption = element.find("caption")
        if caption is not None:
            words = words_of(caption)
            about.extend([w("tblCaption", val=words), w("tblDescription", val=words)])
        return about

    def row(self, row: _TableRow) -> _Element:
        cells, column = list[_Element](), 0
        for element in (*row.element.iterchildren("th", "td"), None):
            for cell, span in self._spanned_cells(row, column):
                cells.append(cell)
                column += span
            if element is None:
                break
            span, depth = _span(element), _span(element, "rowspan")
            if depth > 1:
                self.grid.spanned[column] = (depth - 1, span)
            cells.append(self._cell(row, element, self.grid.width(column, span)))
            column += span
        missing = len(self.grid.edges) - 1 - column
        element = w("tr", self._row_properties(row, missing), *cells)
        if row.head or row.area or row.joined or row.kept:
            keep_row_with_next(element)
        return element

    def _row_properties(self, row: _TableRow, missing: int) -> _Element:
        about = w("trPr", w("cantSplit"))
        if missing > 0:
            about.append(w("gridAfter", val=missing))
        if row.head:
            about.append(w("tblHeader"))
        height = max(css_millimetres(row.element, "height"), self._least_height(row))
        if height:
            rule = "exact" if self.kind.name == "cards" else "atLeast"
            about.append(w("trHeight", val=mm_twips(height), hRule=rule))
        return about

    def _least_height(self, row: _TableRow) -> float:
        look = self.context.look
        if any(is_tick(blank) for blank in row.element.iter("input")):
            return look.marks.box + look.marks.clear
        cells = row.element.iter("td")
        if any("write" in classes(c) and c.find("textarea") is None for c in cells):
            top, _, bottom, _ = self.kind.layout.cell
            return look.lines.in_cell + top + bottom
        return 0

    def _spanned_cells(self, row: _TableRow, column: int) -> Iterator[tuple[_Element, int]]:
        """The further parts of cells above that span rows, as far as they follow one another."""
        while rows_left := self.grid.spanned.get(column, (0, 0))[0]:
            span = self.grid.spanned[column][1]
            self.grid.spanned[column] = (rows_left - 1, span)
            about = w("tcPr", w("tcW", w=self.grid.width(column, span), type="dxa"), w("vMerge"))
            if span > 1:
                about.append(w("gridSpan", val=span))
            about.extend(self._strong_rule(row) or _joined(row))
            if self.kind.name in _FORMS:
                about.append(w("tcBorders", self._writing_line()))
            empty = w("p", w("pPr", w("pStyle", val=style_id(self.context.role("cell").style))))
            yield w("tc", about, empty), span
            column += span

    def _cell(self, row: _TableRow, element: _Element, width: int) -> _Element:
        names = classes(element)
        about = w("tcPr", w("tcW", w=width, type="dxa"))
        if _span(element) > 1:
            about.append(w("gridSpan", val=_span(element)))
        if _span(element, "rowspan") > 1:
            about.append(w("vMerge", val="restart"))
        about.extend(self._cell_look(row, element, names))
        row_head = element.tag == "th" and "text" not in names
        place = CellPlace(
            element,
            width=width / mm_twips(1) - self._card_sides(row, element),
            role="head" if row.head else "row-head" if row_head else "cell",
            align=next((_ALIGN[name] for name in names if name in _ALIGN), ""),
            # The heads of the concepts stand in their colours.
            roles=tuple(n for n in names if n in ("first", "second", "third")) if row.head else (),
            writes="write" in names,
            lines=self.kind.lines,
        )
        return w("tc", about, *self.fill(place))

    def _strong_rule(self, row: _TableRow) -> list[_Element]:
        """The rule under the last row of a head and under the name of an area."""
        if not (self.kind.ruled and (row.last_head or row.area)):
            return []
        look = self.context.look
        borders = w("tcBorders", _border("bottom", look, "ink", eighths(look.lines.rule)))
        if row.area or row.after_joined:
            # Or the gaps of a head above it would have a rule.
            borders.append(w("top", val="nil"))
        return [borders]

    def _cell_look(self, row: _TableRow, element: _Element, names: list[str]) -> Iterator[_Element]:
        """What a table style cannot say of a cell: its place in the page's argument."""
        look = self.context.look
        if "gap" in names:
            yield w("tcBorders", w("top", val="nil"), w("bottom", val="nil"))
        elif rule := self._strong_rule(row) or _joined(row, folded="fold" in names):
            yield from rule
        elif "write" in names and self.kind.name in ("count", "plain", *_FORMS):
            yield w("tcBorders", self._writing_line())
        tint = next((name for name in names if name in HEATS), "")
        if self.kind.name == "panel":
            tint = "second" if "second" in names else "second-dark"
        if tint or ("second" in names and self.kind.name != "grid"):
            yield shade(hexed(look.colour(tint or "second-tint")))
        if margins := self._cell_margins(row, element, names):
            yield _margins("tcMar", margins)
        align = self._vertical_align(row, names)
        if align != "top":
            yield w("vAlign", val=align)

    def _writing_line(self) -> _Element:
        look = self.context.look
        return _border("bottom", look, "blank", eighths(look.lines.weight))

    def _vertical_align(self, row: _TableRow, names: list[str]) -> str:
        if {"tick", "middle"} & set(names) or ("number" in names and not row.head):
            return "center"
        if row.head and self.kind.name not in _WRITTEN_IN:
            return "bottom"
        align = self.kind.layout.align
        return "center" if align == "middle" else align

    def _cell_margins(
        self, row: _TableRow, element: _Element, names: list[str]
    ) -> dict[str, float]:
        look, layout, margins = self.context.look, self.kind.layout, dict[str, float]()
        if layout.flush and element.getprevious() is None:
            margins["left"] = 0
        if self.kind.name == "cards":
            margins |= self._card_margins(row, element)
        if "tick" in names or "gap" in names:
            margins |= {"left": 0, "right": 0}
        if row.area:
            margins |= {"top": look.area_row.above, "bottom": look.area_row.below}
        # Word gives all cells of a row the largest of their margins: rows of circles have a height.
        lines = (int(one.get("rows", "1")) for one in row.element.iter("textarea"))
        if self.kind.lines == "inner" and max(lines, default=1) > 1:
            margins |= {"top": 0, "bottom": 0}
        return margins

    def _card_sides(self, row: _TableRow, element: _Element) -> float:
        if self.kind.name != "cards":
            return 0
        _, right, _, left = self.kind.layout.cell
        sides = {"left": left, "right": right} | dict(self._card_margins(row, element))
        return sides["left"] + sides["right"]

    def _card_margins(self, row: _TableRow, element: _Element) -> Iterator[tuple[str, float]]:
        """As much less as the page's margins are beside it, so that all cards are alike."""
        (top, right, _, left), page = self.kind.layout.cell, self.context.look.margins["cards"]
        if element.getprevious() is None:
            yield "left", left - page.inner
        if element.getnext() is None:
            yield "right", right - page.outer
        if row.after_joined:
            yield "top", 0
        elif row.element.getprevious() is None:
            yield "top", top - page.top


def _joined(row: _TableRow, *, folded: bool = False) -> list[_Element]:
    """No hairline between a row that goes on in the next one, and that one; a sign has its fold."""
    sides = {"top": row.after_joined, "left": folded, "bottom": row.joined, "right": folded}
    fold = {"top", "bottom"} if folded else ()
    lines = [
        w(side, val="dashed", sz=2, space=0, color="auto") if side in fold else w(side, val="nil")
        for side, is_joined in sides.items()
        if is_joined
    ]
    return [w("tcBorders", *lines)] if lines else []


# --- Table styles -------------------------------------------------------------------------------


def table_styles(look: Look) -> Iterator[_Element]:
    """The style of each class of table, after the three styles that Word presumes."""
    none = _margins("tblCellMar", dict.fromkeys(("top", "right", "bottom", "left"), 0.0))
    yield _presumed("character", "Default Paragraph Font", style_id("Default Paragraph Font"))
    yield _presumed("numbering", "No List", style_id("No List"))
    yield _presumed("table", "Normal Table", "TableNormal", w("tblPr", none))
    for name, rules in _RULES.items():
        layout = look.tables[name]
        weight = eighths(look.lines.rule if name == "findings" else look.lines.hairline)
        form = "dashed" if rules == _CUT else "single"
        borders = [_border(side, look, colour, weight, form) for side, colour in rules.items()]
        sides = dict(zip(("top", "right", "bottom", "left"), layout.cell, strict=True))
        about = w("tblPr", w("tblBorders", *borders), _margins("tblCellMar", sides))
        definition = style("table", layout.style, about)
        definition.append(w("basedOn", val="TableNormal"))
        yield definition


def _presumed(kind: str, name: str, identity: str, *parts: _Element) -> _Element:
    hidden = (w("uiPriority", val=99), w("semiHidden"), w("unhideWhenUsed"))
    definition = w("style", w("name", val=name), *hidden, *parts, type=kind, styleId=identity)
    definition.set(qn("w:default"), "1")
    return definition


def _border(side: str, look: Look, colour: str, weight: int, form: str = "single") -> _Element:
    return w(side, val=form, sz=weight, space=0, color=hexed(look.colour(colour)))


def _margins(tag: str, sides: dict[str, float]) -> _Element:
    """Margins of cells, in millimetres."""
    return w(tag, *(w(side, w=mm_twips(mm), type="dxa") for side, mm in sides.items()))
