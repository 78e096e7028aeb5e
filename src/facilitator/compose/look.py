"""The look that all writers share, read from ``templates/style/look.yaml``.

Sizes, leading and spaces are points; lengths on paper are millimetres.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Literal

from pydantic import Field

from facilitator.compose.font_family import STROKES, Families, FontFamily
from facilitator.model.base import Frozen
from facilitator.model.slides import POINTS_PER_MM, SlideGeometry
from facilitator.text.locale import text_direction

POINTS_IN_MM = POINTS_PER_MM
HEATS = tuple(f"heat{step}" for step in range(1, 21))
"""Tints from paper to the colour ``heat``."""

Paper = Literal["letter", "a4"]
Padding = tuple[float, float, float, float]
"""Millimetres: top, right, bottom, left."""


class PaperSize(Frozen):
    """The upright sheet, in millimetres."""

    width: float
    height: float


class Margins(Frozen):
    """Millimetres. ``head`` and ``foot`` are how far the running lines stand from the edge."""

    top: float
    bottom: float
    inner: float
    outer: float
    head: float
    foot: float


class PaperMarks(Frozen):
    """What a machine reads back from paper, in millimetres."""

    tag: float
    tag_from_edge: float = Field(alias="tag-from-edge")
    quiet: float
    code: float
    box: float
    box_large: float = Field(alias="box-large")
    outline: float
    clear: float
    beside: float
    between: float

    @property
    def code_room(self) -> float:
        """How much of the head of a hand-in sheet the code takes, its quiet on both sides."""
        return self.code + 2 * self.quiet


class Spacing(Frozen):
    """Room around parts of the page, in points."""

    spoken: ClassVar[str] = "spaces"
    cover_inset: float = Field(alias="cover-inset")
    after_cover: float = Field(alias="after-cover")
    after_table: float = Field(alias="after-table")
    after_list: float = Field(alias="after-list")
    list_step: float = Field(alias="list-step")
    tint: float
    tint_end: float = Field(alias="tint-end")


class LineWeights(Frozen):
    """Writing lines (mm apart; mm high in cells of their own) and the weights of rules (points)."""

    spoken: ClassVar[str] = "lines"
    writing: float
    writing_large: float = Field(alias="writing-large")
    form: float
    weight: float
    rule: float
    hairline: float
    bar: float
    in_cell: float = Field(alias="in-cell")


class TableKind(Frozen):
    """One class of table: the name of its style in Word and the room in its cells."""

    style: str
    cell: Padding
    flush: bool = False
    """True where the first column begins at the left edge of the text."""
    align: Literal["top", "middle", "bottom"] = "top"
    """Where the content of cells below the head stands."""
    tick: float | None = None
    """Millimetres above and below a circle or box, where that is not the room of all cells."""


class LogoBox(Frozen):
    """Millimetres: how large a logo may be beside a title, and on a cover page."""

    width: float
    height: float
    front_width: float = Field(alias="front-width")
    front_height: float = Field(alias="front-height")


class AreaRow(Frozen):
    """Millimetres over and under the name of an area in a table."""

    above: float
    below: float


class CharacterRole(Frozen):
    """A character style; what it leaves out is inherited."""

    spoken: ClassVar[str] = "inline role"
    selector: str
    style: str
    bold: bool | None = None
    italic: bool | None = None
    size: float | None = None
    colour: str | None = None
    fill: str | None = None


class ParagraphRole(Frozen):
    """A paragraph style: one selector in HTML, one named style in Word."""

    spoken: ClassVar[str] = "role"
    selector: str
    style: str
    family: str
    size: float
    line: float
    colour: str
    before: float = 0
    after: float = 0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    tracking: float = 0
    whole: bool = False
    """True where a paragraph is never torn over two pages."""
    keep: bool = False
    """True where it is not, and stays with the next one, too."""
    level: int | None = None
    bar: str | None = None
    ruled: bool = False
    """True where a line is below it, to write on."""
    fill: str | None = None
    offset: float = 0
    """Points of a margin beside it, in which only the clock stands; large print has none."""
    indent: float = 0
    cue: float = 0
    column: bool = False
    """True where words stand beside a margin column that is as wide for all such roles."""
    measured: bool = False
    """True where lines must not run longer than a measure."""
    measure: float | None = None
    """That measure in millimetres, where it is not the look's."""


_ROOM_FOR_THEIR_FONT = 0.8
"""Text in Verdana, the widest of the usual fonts, is a quarter longer than in most others."""
_SMALLEST = 8.5
"""Points: what is made smaller for a wide font does not fall below it."""
LETTERHEAD_SHEETS = ("plain", "hand-in", "handout", "front")
"""The kinds of upright sheet that a client's own letterhead and page set-up are for."""
LANDSCAPE_SHEETS = ("landscape", "tent")


class LargePrint(Frozen):
    """How the large-print edition differs."""

    spoken: ClassVar[str] = "large"
    least: float
    scale: float
    leading: float
    family: str
    column: float
    """How much wider a margin column is; the words beside it take what the page leaves them."""


class Look(Frozen):
    """The whole look. ``paper`` and ``large`` say for which edition of the page it is meant."""

    colours: dict[str, str]
    families: dict[str, FontFamily]
    fallbacks: Families
    brands: Families = ()
    papers: dict[str, PaperSize]
    margins: dict[str, Margins]
    marks: PaperMarks = Field(alias="paper-marks")
    logo: LogoBox
    measure: float
    wide_measure: float = Field(alias="wide-measure")
    spaces: Spacing
    lines: LineWeights
    tables: dict[str, TableKind]
    area_row: AreaRow = Field(alias="area-row")
    roles: dict[str, ParagraphRole]
    documents: dict[str, dict[str, dict[str, float | str]]] = Field(default={})
    """What differs in the roles of one document, by its name."""
    inline: dict[str, CharacterRole]
    large_print: LargePrint = Field(alias="large")
    slides: SlideGeometry
    paper: Paper = "letter"
    is_large: bool = False
    zoom: float = 1.0
    """How much larger the PDF is than all that the look says."""
    swaps: dict[str, str] = Field(default_factory=dict)
    """The colours that stand for others on the ground of a slide."""
    direction: Literal["ltr", "rtl"] = "ltr"
    """Which way its readers read; slides of ours are mirrored where that is from right to left."""
    running_room: float = 1.0
    """The part of a running line that words may fill, as wide as they are in the look's font."""

    def colour(self, name: str) -> str:
        if name not in HEATS:
            return self.colours[name]
        share = int(name.removeprefix("heat")) / len(HEATS)
        pairs = zip(
            *(bytes.fromhex(self.colours[end][1:]) for end in ("paper", "heat")), strict=True
        )
        return f"#{bytes(round(low + (high - low) * share) for low, high in pairs).hex()}"

    @property
    def every_family(self) -> Families:
        """All that a page may use, that of its text first."""
        return self.families["text"], *self.families.values(), *self.fallbacks

    def on(self, paper: Paper, *, large: bool) -> Look:
        marks = self.marks.model_copy(update={"box": self.marks.box_large}) if large else self.marks
        made = self._with(paper=paper, is_large=large, marks=marks)
        return made.model_copy(update={"measure": made.text_width()}) if large else made

    def twice_as_large(self) -> Look:
        """For large print of what is scaled, not reflowed: as it is in ordinary print."""
        return self._with(is_large=False, zoom=2.0)

    def with_brand(self, colours: Mapping[str, str], family: FontFamily | None = None) -> Look:
        """The same look in other colours, by their names here, and in one family throughout.

        What the family lacks is drawn by those that it stands in for.
        """
        changed: dict[str, object] = {"colours": {**self.colours, **colours}}
        if family:
            own = [self.families["text"], *self.families.values()]
            kept = {STROKES: self.families[STROKES]}
            changed["families"] = {**dict.fromkeys(self.families, family), **kept}
            changed["fallbacks"] = tuple(dict.fromkeys((*own, *self.fallbacks)))
        return self._with(**changed)

    def for_language(self, tag: str) -> Look:
        """The same as it is read in a language: its fonts first, and from its side.

        Letters that are joined are not set apart.
        """
        language, direction = tag.partition("-")[0], text_direction(tag)
        fallbacks = sorted(self.fallbacks, key=lambda family: language not in family.languages)
        changed: dict[str, object] = {"fallbacks": tuple(fallbacks), "direction": direction}
        if direction == "rtl":
            is_ours = all(layout.source is None for layout in self.slides.layouts.values())
            changed["slides"] = self.slides.mirrored() if is_ours else self.slides
            changed["roles"] = {
                name: role if name == STROKES else role.model_copy(update={"tracking": 0})
                for name, role in self.roles.items()
            }
        return self._with(**changed)

    def on_letterhead(self, sheet: PaperSize, margins: Margins) -> Look:
        return self._with(
            papers={**self.papers, self.paper: sheet},
            margins={**self.margins, **dict.fromkeys(LETTERHEAD_SHEETS, margins)},
            running_room=_ROOM_FOR_THEIR_FONT,
        )

    def for_document(self, name: str) -> Look:
        changed = self.documents.get(name, {})
        own = {role: self.roles[role].model_copy(update=said) for role, said in changed.items()}
        return self.with_roles(own)

    def with_roles(self, roles: Mapping[str, ParagraphRole], **changed: object) -> Look:
        return self._with(roles={**self.roles, **roles}, **changed)

    def on_stage(self, stage: SlideGeometry) -> Look:
        return self._with(slides=stage)

    def on_ground(self, layout: str) -> Look:
        """The look of one layout of slides: its colours are those of its ground."""
        swaps = self.slides.grounds.get(self.slides.layouts[layout].ground, {})
        swapped = {name: self.colours[other] for name, other in swaps.items()}
        return self._with(colours={**self.colours, **swapped}, swaps=swaps)

    def _with(self, **changed: object) -> Look:
        fields: dict[str, Any] = {name: getattr(self, name) for name in type(self).model_fields}
        # Not model_copy: it would carry along what was worked out for another look.
        return self.model_construct(**{**fields, **changed})

    @property
    def sheet(self) -> PaperSize:
        return self.papers[self.paper]

    @property
    def writing_pitch(self) -> float:
        """Millimetres from one writing line to the next."""
        return self.lines.writing_large if self.is_large else self.lines.writing

    @property
    def form_pitch(self) -> float:
        """The same where each line has a name before it."""
        return self.lines.writing_large if self.is_large else self.lines.form

    def running_width(self, kind: str, place: str) -> float:
        """Width in mm of the running lines at the ``header`` or ``footer`` of such a sheet."""
        beside = self.marks.code_room if (kind, place) == ("hand-in", "header") else 0.0
        return self.text_width(kind) - beside

    def text_width(self, kind: str = "plain") -> float:
        """Width of the text in mm on a sheet of that kind (a key of ``margins``)."""
        margins = self.margins[kind]
        return self.page(kind).width - margins.inner - margins.outer

    def page(self, kind: str) -> PaperSize:
        sheet = self.sheet
        if kind == "canvas":  # two sheets side by side: A3 of A4, Tabloid of Letter
            return PaperSize(width=2 * sheet.width, height=sheet.height)
        lies = kind in LANDSCAPE_SHEETS
        return PaperSize(width=sheet.height, height=sheet.width) if lies else sheet

    @property
    def list_step(self) -> float:
        """Points from one level of a list to the next: room for the number, whatever its size."""
        return self.spaces.list_step * self.styles["list"].size / self.roles["list"].size

    def text_height(self, kind: str = "plain") -> float:
        margins = self.margins[kind]
        return self.page(kind).height - margins.top - margins.bottom

    def longest(self, role: ParagraphRole, *, wide: bool = False) -> float | None:
        """Millimetres of a role's longest line, if it has a limit; ``wide`` on wider sheets."""
        if wide:
            return self.wide_measure if role.measured or role.bar else None
        return (role.measure or self.measure) if role.measured else None

    @cached_property
    def styles(self) -> dict[str, ParagraphRole]:
        """The paragraph roles as they apply here: those of large print are reflowed."""
        applied = self._enlarged if self.is_large else self._scaled
        return {name: applied(role) for name, role in self.roles.items()}

    def _scaled(self, role: ParagraphRole) -> ParagraphRole:
        """In half points: Word knows no finer sizes."""
        size = round(role.size * self.families[role.family].scale * 2) / 2
        return role.model_copy(update={"size": max(size, min(role.size, _SMALLEST))})

    def _enlarged(self, role: ParagraphRole) -> ParagraphRole:
        large = self.large_print
        # In half points: Word knows no finer sizes.
        size = max(large.least, round(role.size * large.scale * 2) / 2)
        grown = large.column if role.column else size / role.size
        return role.model_copy(
            update={
                "size": size,
                "line": round(size * large.leading, 1),
                "family": large.family,
                "italic": False,
                "tracking": 0,
                "indent": role.indent * grown if role.cue or role.column else role.indent,
                "cue": role.cue * grown,
                "measure": role.measure and max(role.measure, self.measure),
                "offset": 0,
            }
        )

    @cached_property
    def inline_styles(self) -> dict[str, CharacterRole]:
        """The character roles as they apply here; large print has no italics and no small type."""
        if not self.is_large:
            return self.inline
        return {
            name: role.model_copy(
                update={
                    "size": role.size if (role.size or 0) > self.large_print.least else None,
                    "italic": None,
                    "bold": role.bold or role.italic,
                }
            )
            for name, role in self.inline.items()
        }
