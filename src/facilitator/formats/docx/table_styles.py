"""Table styles: rules and cell margins of each kind of table, once for the whole file."""

from __future__ import annotations

from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.styles import style, style_id
from facilitator.formats.docx.units import eighths, hexed, mm_twips
from facilitator.formats.docx.variants import WritingLines
from facilitator.formats.docx.xml import w


@dataclass(frozen=True)
class TableKind:
    """How one class of table looks. Margins are millimetres: top, right, bottom, left.

    ``rules`` names the colour of its lines by side; ``align`` is where a cell's content stands.
    """

    name: str
    margins: tuple[float, float, float, float]
    rules: dict[str, str]
    align: str = "top"
    dashed: bool = False

    @property
    def lines(self) -> WritingLines:
        """Which lines of a writing cell are drawn; the last may be the rule of the table."""
        if self.name == "Form":
            return "inner"
        return "none" if self.name == "Tally" else "all"

    @property
    def ruled(self) -> bool:
        """Whether strong rules stand under its head and its areas."""
        return self.rules == _LINED


_LINED = {"insideH": "hairline", "bottom": "hairline"}
_RULED = dict.fromkeys(("top", "left", "bottom", "right", "insideH", "insideV"), "blank")
_CUT = dict.fromkeys(("insideH", "insideV"), "hairline")

# The margins are those of print.css.
KINDS = {
    "rows": TableKind("Rows", (2, 2.5, 2, 2.5), _LINED),
    "grid": TableKind("Grid", (1.2, 1.5, 1.2, 1.5), _LINED, align="center"),
    "tally": TableKind("Tally", (1, 1.5, 1, 1.5), _RULED, align="center"),
    "form": TableKind("Form", (1, 1.5, 0.6, 0), {}, align="bottom"),
    "cards": TableKind("Cards", (0, 9, 0, 9), _CUT, align="center", dashed=True),
    "plain": TableKind("Plain", (0.5, 1.5, 0.5, 0), {}),
}
_OTHER = TableKind("Lined", (1, 1.5, 1, 1.5), _LINED)


def table_kind(classes: list[str]) -> TableKind:
    """The kind of table that an element's classes name."""
    return next((KINDS[name] for name in classes if name in KINDS), _OTHER)


def add_table_styles(root: _Element, look: Look) -> None:
    """Put the table styles and the three styles that Word presumes into the file."""
    root.append(_presumed("character", "Default Paragraph Font"))
    root.append(_presumed("numbering", "No List"))
    root.append(_presumed("table", "Normal Table", w("tblPr", _margins("tblCellMar", (0,) * 4))))
    for kind in (*KINDS.values(), _OTHER):
        root.append(_table_style(kind, look))


def _presumed(kind: str, name: str, *parts: _Element) -> _Element:
    element = w(
        "style",
        w("name", val=name),
        w("uiPriority", val=99),
        w("semiHidden"),
        w("unhideWhenUsed"),
        *parts,
        type=kind,
        styleId={"Normal Table": "TableNormal"}.get(name, style_id(name)),
    )
    element.set(qn("w:default"), "1")
    return element


def _table_style(kind: TableKind, look: Look) -> _Element:
    form = "dashed" if kind.dashed else "single"
    weight = eighths(look.lines.hairline)
    rules = [
        border(side, look, colour=colour, sz=weight, val=form)
        for side, colour in kind.rules.items()
    ]
    table = w("tblPr", w("tblBorders", *rules), _margins("tblCellMar", kind.margins))
    definition = style("table", kind.name, table)
    definition.append(w("basedOn", val="TableNormal"))
    return definition


def border(side: str, look: Look, *, colour: str, sz: int, val: str = "single") -> _Element:
    """One side's rule."""
    value = hexed(look.colour(colour))
    return w(side, val=val, sz=sz, space=0, color=value)


def _margins(tag: str, margins: tuple[float, ...]) -> _Element:
    sides = zip(("top", "right", "bottom", "left"), margins, strict=True)
    return w(tag, *(w(side, w=mm_twips(mm), type="dxa") for side, mm in sides))


def cell_margins(**sides: float) -> _Element:
    """Margins of one cell, in millimetres, where they differ from the table's."""
    return w("tcMar", *(w(side, w=mm_twips(mm), type="dxa") for side, mm in sides.items()))
