"""Tables: fixed columns, rows that are never torn, heads that repeat."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx import mark_font as marks
from facilitator.formats.docx.block_builder import hold_row
from facilitator.formats.docx.context import DocxContext, classes
from facilitator.formats.docx.controls import is_tick
from facilitator.formats.docx.style_variants import Align, WritingLines, shade
from facilitator.formats.docx.styles import style_id
from facilitator.formats.docx.table_styles import Kind, border, cell_margins, table_kind
from facilitator.formats.docx.units import MM, eighths, hexed, length, millimetres, mm_twips
from facilitator.formats.docx.xml import w

_ALIGN: dict[str, Align] = {"tick": "center", "number": "center", "end": "right"}


@dataclass(frozen=True)
class Cell:
    """What fills a cell must know of its place. ``width`` is in millimetres."""

    element: _Element
    width: float
    role: str
    align: Align
    roles: tuple[str, ...]
    writes: bool
    lines: WritingLines


Fill = Callable[[Cell], list[_Element]]


@dataclass
class _Row:
    element: _Element
    head: bool = False
    last_head: bool = False
    kept: bool = False

    @property
    def area(self) -> bool:
        return "area" in classes(self.element)


@dataclass
class _Taken:
    """A cell that reaches down: over how many more rows, over how many columns."""

    rows: int
    span: int


@dataclass(frozen=True)
class _Covered:
    element: _Element
    span: int


@dataclass
class _Grid:
    """Column edges in twips, which columns a cell above still takes, how far the last row went."""

    edges: list[int]
    reached: int = 0
    taken: dict[int, _Taken] = field(default_factory=dict)

    def width(self, column: int, span: int) -> int:
        return self.edges[min(column + span, len(self.edges) - 1)] - self.edges[column]


def table(work: DocxContext, element: _Element, width: float, fill: Fill) -> _Element:
    """A table as wide as the text. ``fill`` gives the content of a cell."""
    kind = table_kind(work.look, classes(element))
    rows = list(_rows(element))
    grid = _Grid(_edges(element, rows, width))
    made = w("tbl", _properties(element, kind, grid, heads=any(row.head for row in rows)))
    sizes = zip(grid.edges, grid.edges[1:], strict=False)
    made.append(w("tblGrid", *(w("gridCol", w=right - left) for left, right in sizes)))
    for row in rows:
        cells = list(_cells(work, row, kind, grid, fill))
        line = w("tr", _row_properties(work, row, kind, len(grid.edges) - 1 - grid.reached), *cells)
        if row.head or row.area or row.kept:
            hold_row(line)
        made.append(line)
    return made


def _rows(element: _Element) -> Iterator[_Row]:
    heads = [row for group in element.iterfind("thead") for row in group.iterfind("tr")]
    for row in heads:
        yield _Row(row, head=True, last_head=row is heads[-1])
    for group in element:
        if group.tag == "tbody":
            rows, kept = group.findall("tr"), "keep" in classes(group)
            yield from (_Row(row, kept=kept and row is not rows[-1]) for row in rows)
        elif group.tag == "tr":
            yield _Row(group)


def _edges(element: _Element, rows: list[_Row], width: float) -> list[int]:
    """Where columns begin and end: as the columns ask, the rest shared evenly."""
    asked = [_asked(column, width) for column in element.iter("col")]
    count = max((sum(_span(cell) for cell in row.element) for row in rows[:1]), default=1)
    asked += [0.0] * (count - len(asked))
    rest = max(0.0, width - sum(asked)) / max(1, asked.count(0.0))
    edges, reached = [0], 0.0
    for column in asked:
        reached += column or rest
        edges.append(mm_twips(reached))
    return edges


def _asked(column: _Element, width: float) -> float:
    style = str(column.get("style", ""))
    share = length(style, "width")
    if share.endswith("%"):
        return float(share[:-1]) * width / 100
    return millimetres(style, "width")


def _span(cell: _Element, name: str = "colspan") -> int:
    return int(cell.get(name, "1"))


def _properties(element: _Element, kind: Kind, grid: _Grid, *, heads: bool) -> _Element:
    made = w(
        "tblPr",
        w("tblStyle", val=style_id(kind.layout.style)),
        w("tblW", w=grid.edges[-1], type="dxa"),
        w("tblLayout", type="fixed"),
        w(
            "tblLook",
            val="0420" if heads else "0400",
            firstRow=int(heads),
            lastRow=0,
            firstColumn=0,
            lastColumn=0,
            noHBand=0,
            noVBand=1,
        ),
    )
    caption = element.find("caption")
    if caption is not None:
        words = " ".join("".join(map(str, caption.itertext())).split())
        made.append(w("tblCaption", val=words))
        made.append(w("tblDescription", val=words))
    return made


def _row_properties(work: DocxContext, row: _Row, kind: Kind, missing: int) -> _Element:
    made = w("trPr", w("cantSplit"))
    if missing > 0:
        made.append(w("gridAfter", val=missing))
    if row.head:
        made.append(w("tblHeader"))
    height = max(millimetres(str(row.element.get("style", "")), "height"), _room(work, row, kind))
    if height:
        rule = "exact" if kind.name == "cards" else "atLeast"
        made.append(w("trHeight", val=mm_twips(height), hRule=rule))
    return made


def _room(work: DocxContext, row: _Row, kind: Kind) -> float:
    """The height that a hand needs in a row with blanks."""
    if any(is_tick(blank) for blank in row.element.iter("input")):
        return work.look.marks.box + work.look.marks.clear
    if any("write" in classes(c) and c.find("textarea") is None for c in row.element.iter("td")):
        top, _, bottom, _ = kind.layout.cell
        return work.look.lines.in_cell + top + bottom
    return 0


def _cells(work: DocxContext, row: _Row, kind: Kind, grid: _Grid, fill: Fill) -> Iterator[_Element]:
    column = 0
    for element in row.element.iterchildren("th", "td"):
        for covered in _covered(work, row, kind, grid, column):
            yield covered.element
            column += covered.span
        span, depth = _span(element), _span(element, "rowspan")
        if depth > 1:
            grid.taken[column] = _Taken(depth - 1, span)
        yield _cell(work, row, kind, element, grid.width(column, span), fill)
        column += span
    for covered in _covered(work, row, kind, grid, column):
        yield covered.element
        column += covered.span
    grid.reached = column


def _covered(
    work: DocxContext, row: _Row, kind: Kind, grid: _Grid, column: int
) -> Iterator[_Covered]:
    """The further parts of cells above that span rows, as far as they follow one another."""
    while column in grid.taken and grid.taken[column].rows:
        taken = grid.taken[column]
        taken.rows -= 1
        made = w("tcPr", w("tcW", w=grid.width(column, taken.span), type="dxa"), w("vMerge"))
        if taken.span > 1:
            made.append(w("gridSpan", val=taken.span))
        made.extend(_strong_rule(work, row, kind))
        empty = w("p", w("pPr", w("pStyle", val=style_id(work.role("cell").style))))
        yield _Covered(w("tc", made, empty), taken.span)
        column += taken.span


def _cell(
    work: DocxContext, row: _Row, kind: Kind, element: _Element, width: int, fill: Fill
) -> _Element:
    named = classes(element)
    made = w("tcPr", w("tcW", w=width, type="dxa"))
    if _span(element) > 1:
        made.append(w("gridSpan", val=_span(element)))
    if _span(element, "rowspan") > 1:
        made.append(w("vMerge", val="restart"))
    made.extend(_look(work, row, kind, element))
    align: Align = next((_ALIGN[name] for name in named if name in _ALIGN), "")
    cell = Cell(
        element,
        width=width / mm_twips(1),
        role=_role(row, element),
        align=align,
        roles=_concept(row, element),
        writes="write" in named,
        lines=kind.lines,
    )
    return w("tc", made, *fill(cell))


def _role(row: _Row, element: _Element) -> str:
    if row.head:
        return "head"
    return "row-head" if element.tag == "th" and "text" not in classes(element) else "cell"


def _concept(row: _Row, element: _Element) -> tuple[str, ...]:
    """The heads of the two concepts stand in their colours."""
    if not row.head:
        return ()
    return tuple(name for name in classes(element) if name in ("first", "second"))


def _strong_rule(work: DocxContext, row: _Row, kind: Kind) -> list[_Element]:
    """The rule under the last row of a head and under the name of an area."""
    if not (kind.ruled and (row.last_head or row.area)):
        return []
    strong = eighths(work.look.lines.rule)
    made = w("tcBorders", border("bottom", work.look, colour="ink", sz=strong))
    if row.area:
        # Or the gaps of a head above it would have a rule.
        made.append(w("top", val="nil"))
    return [made]


def _look(work: DocxContext, row: _Row, kind: Kind, element: _Element) -> Iterator[_Element]:
    """What a table style cannot say of a cell: its place in the page's argument."""
    named = classes(element)
    if "gap" in named:
        yield w("tcBorders", w("top", val="nil"), w("bottom", val="nil"))
    elif rule := _strong_rule(work, row, kind):
        yield from rule
    elif "write" in named and kind.name in ("form", "count"):
        thin = eighths(work.look.lines.weight)
        yield w("tcBorders", border("bottom", work.look, colour="blank", sz=thin))
    tint = next((name for name in named if name.startswith("heat")), "")
    if tint or ("second" in named and kind.name != "grid"):
        yield shade(hexed(work.look.colour(tint or "second-tint")))
    margins = _margins(work.look, row, kind, element)
    if margins:
        yield cell_margins(**margins)
    align = _vertical(row, kind, named)
    if align != "top":
        yield w("vAlign", val=align)


def _vertical(row: _Row, kind: Kind, named: list[str]) -> str:
    if "tick" in named or ("number" in named and not row.head):
        return "center"
    return "bottom" if row.head and kind.name != "tally" else kind.align


def _margins(look: Look, row: _Row, kind: Kind, element: _Element) -> dict[str, float]:
    """Where a cell's margins differ from its table's."""
    named, found = classes(element), dict[str, float]()
    if kind.layout.flush and element.getprevious() is None:
        found["left"] = 0
    if "tick" in named or "gap" in named:
        found |= {"left": 0, "right": 0}
    if "tick" in named and kind.layout.tick is not None and not row.head:
        # The line of a circle is higher than the circle.
        room = kind.layout.tick - (marks.LINE / MM - look.marks.box) / 2
        found |= {"top": room, "bottom": room}
    if row.area:
        found |= {"top": look.area_row.above, "bottom": look.area_row.below}
    lines = element.find("textarea")
    if lines is not None and int(lines.get("rows", "1")) > 1 and kind.lines == "inner":
        found |= {"top": 0, "bottom": 0}
    return found
