"""Table styles: rules and cell margins of each kind of table, once for the whole file."""

from __future__ import annotations

from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look, Padding, TableKind
from facilitator.formats.docx.style_variants import WritingLines
from facilitator.formats.docx.styles import style, style_id
from facilitator.formats.docx.units import eighths, hexed, mm_twips
from facilitator.formats.docx.xml import w


@dataclass(frozen=True)
class Kind:
    """One class of table: its name there, and its layout in the look."""

    name: str
    layout: TableKind

    @property
    def rules(self) -> dict[str, str]:
        """The colours of its lines by side."""
        return _RULES[self.name]

    @property
    def align(self) -> str:
        """Where the content of its cells stands, in Word's words."""
        return "center" if self.layout.align == "middle" else self.layout.align

    @property
    def lines(self) -> WritingLines:
        """Which lines of a writing cell are drawn; the last may be the rule of the table."""
        if self.name == "form":
            return "inner"
        return "none" if self.name == "tally" else "all"

    @property
    def ruled(self) -> bool:
        """Whether strong rules stand under its head and its areas."""
        return self.rules == _LINED


_LINED = {"insideH": "hairline", "bottom": "hairline"}
_RULED = dict.fromkeys(("top", "left", "bottom", "right", "insideH", "insideV"), "blank")
_CUT = dict.fromkeys(("insideH", "insideV"), "hairline")
_RULES: dict[str, dict[str, str]] = {
    "rows": _LINED,
    "grid": _LINED,
    "tally": _RULED,
    "form": {},
    "count": _LINED,
    "cards": _CUT,
    "plain": {},
    "other": _LINED,
}


def table_kind(look: Look, classes: list[str]) -> Kind:
    """The kind of table that an element's classes name."""
    name = next((name for name in classes if name in _RULES), "other")
    return Kind(name, look.tables[name])


def add_table_styles(root: _Element, look: Look) -> None:
    """Put the table styles and the three styles that Word presumes into the file."""
    root.append(_presumed("character", "Default Paragraph Font"))
    root.append(_presumed("numbering", "No List"))
    root.append(_presumed("table", "Normal Table", w("tblPr", _margins("tblCellMar", (0,) * 4))))
    for name in _RULES:
        root.append(_table_style(table_kind(look, [name]), look))


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


def _table_style(kind: Kind, look: Look) -> _Element:
    form = "dashed" if kind.rules == _CUT else "single"
    weight = eighths(look.lines.hairline)
    rules = [
        border(side, look, colour=colour, sz=weight, val=form)
        for side, colour in kind.rules.items()
    ]
    table = w("tblPr", w("tblBorders", *rules), _margins("tblCellMar", kind.layout.cell))
    definition = style("table", kind.layout.style, table)
    definition.append(w("basedOn", val="TableNormal"))
    return definition


def border(side: str, look: Look, *, colour: str, sz: int, val: str = "single") -> _Element:
    """One side's rule."""
    value = hexed(look.colour(colour))
    return w(side, val=val, sz=sz, space=0, color=value)


def _margins(tag: str, margins: Padding) -> _Element:
    sides = zip(("top", "right", "bottom", "left"), margins, strict=True)
    return w(tag, *(w(side, w=mm_twips(mm), type="dxa") for side, mm in sides))


def cell_margins(**sides: float) -> _Element:
    """Margins of one cell, in millimetres, where they differ from the table's."""
    return w("tcMar", *(w(side, w=mm_twips(mm), type="dxa") for side, mm in sides.items()))
