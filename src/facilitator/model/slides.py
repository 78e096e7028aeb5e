"""Slides: what an exercise asks for, their places, and the deck that is planned."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from facilitator.model.base import DRAWINGS, Frozen, Id, Text
from facilitator.text.locale import parse_percent
from facilitator.text.messages import Message


class ChartRow(Frozen):
    """One row as it is printed: ``hollow`` for an anecdote, ``room`` for what was counted here.

    ``values`` are the per cent behind cells that say them in words, such as "3 of 8". ``mark`` is
    the colour of the concept that it is about, ``stressed`` the row to look at first.
    """

    label: str
    cells: tuple[str, ...]
    values: tuple[float | None, ...] = ()
    hollow: bool = False
    room: bool = False
    mark: str = ""
    stressed: bool = False

    def share(self, column: int) -> float | None:
        """Per cent, as the cell prints it or else by its value; None for what is no share."""
        cell = self.cells[column]
        value = self.values[column] if cell and column < len(self.values) else None
        printed = parse_percent(cell)
        return value if printed is None else printed

    def shares(self) -> list[tuple[str, float | None]]:
        return [(cell, self.share(column)) for column, cell in enumerate(self.cells)]


class ChartFigure(Frozen):
    """The data table of a chart; ``kind`` is a key of ``facilitator.charts.CHARTS``.

    ``alt`` says it in words, for those who cannot see it.
    """

    kind: str
    alt: str
    heads: tuple[str, ...]
    rows: tuple[ChartRow, ...] = ()


POINTS_PER_MM = 72 / 25.4
LEAST_SIZE = 24.0
"""Points: what is smaller cannot be read from the last row."""

Anchor = Literal["top", "middle", "bottom"]


class SlideBox(Frozen):
    """A place on a slide."""

    spoken: ClassVar[str] = "box"
    x: float
    y: float
    width: float = Field(gt=0)
    height: float = Field(gt=0)

    def mirrored(self, width: float) -> SlideBox:
        """Where it stands on a slide that wide that is read from the other side."""
        return self.model_copy(update={"x": width - self.x - self.width})


class SlideTextStyle(Frozen):
    """How words are set: their usual size, and the least one that they may go down to.

    ``leading`` is the height of a line and ``after`` the space below a paragraph, both as parts of
    the size.
    """

    spoken: ClassVar[str] = "type"
    family: str
    colour: str
    size: float = Field(ge=LEAST_SIZE)
    least: float = Field(ge=LEAST_SIZE)
    leading: float
    after: float = 0
    bold: bool = False


class OfficeFont(Frozen):
    """A font that every PowerPoint has: its line as a part of its size, and how much wider it is.

    Such fonts are not here to measure; ``leading`` and ``wider`` are of fonts with their metrics.
    """

    spoken: ClassVar[str] = "font of slides"
    name: Text
    panose: str
    leading: float
    wider: float


_OTHER_SIDE = {"left": "right", "middle": "middle", "right": "left"}


class SlidePlaceholder(Frozen):
    """One place of a layout: words set in a type, or a figure where it has none.

    ``pad`` is the room between its edges and its words in millimetres; ``fill`` and ``bar`` are
    colours of its ground and of a bar before its words. ``index`` is the number of the placeholder
    that it is in a file of slides; None for a box of its own. ``stated`` where its size is said on
    every slide, since the placeholder itself would be too small.
    """

    spoken: ClassVar[str] = "place"
    box: SlideBox
    type: str = ""
    anchor: Anchor = "top"
    align: Literal["left", "middle", "right"] = "left"
    pad: float = 0
    fill: str = ""
    bar: str = ""
    colour: str = ""
    index: int | None = None
    stated: bool = False

    def mirrored(self, width: float) -> SlidePlaceholder:
        changed = {"box": self.box.mirrored(width), "align": _OTHER_SIDE[self.align]}
        return self.model_copy(update=changed)


class LayoutGeometry(Frozen):
    spoken: ClassVar[str] = "layout"
    name: str
    ground: str = ""
    """The name of a colour; white where there is none."""
    places: dict[str, SlidePlaceholder]
    source: int | None = None
    """Which of the layouts of a client's own file it is, counted from 0; None where it is ours."""


class SlideGeometry(Frozen):
    width: float
    height: float
    rule: SlidePlaceholder | None = None
    """The strong rule at the head of white slides; its fill is its colour."""
    logo: SlideBox | None = None
    """Where a client's logo stands; nowhere on a master of theirs."""
    number: SlidePlaceholder
    grounds: dict[str, dict[str, str]] = Field(default_factory=dict)
    """By ground, the colours that stand there for others."""
    types: dict[str, SlideTextStyle]
    layouts: dict[str, LayoutGeometry]
    spare: float = Field(default=0.97, gt=0, le=1)
    """The part of a line that words are planned to fill: programs break lines differently."""

    def mirrored(self) -> SlideGeometry:
        """As it is where people read from the right."""
        wide = self.width
        layouts = {
            name: layout.model_copy(
                update={"places": {n: p.mirrored(wide) for n, p in layout.places.items()}}
            )
            for name, layout in self.layouts.items()
        }
        changed: dict[str, object] = {"layouts": layouts, "number": self.number.mirrored(wide)}
        changed["logo"] = self.logo and self.logo.mirrored(wide)
        return self.model_copy(update=changed)


SlideKind = Literal[
    "title",
    "statement",
    "question",
    "points",
    "contrast",
    "hands",
    "poll",
    "pair",
    "overlap",
    "dates",
    "drawing",
    "task",
]

NEEDS: dict[str, tuple[str, ...]] = {
    "title": (),
    "statement": ("text",),
    "question": ("text",),
    "points": ("title", "points"),
    "contrast": ("area",),
    "hands": ("question",),
    "poll": ("question",),
    "pair": ("title", "question", "beside"),
    "overlap": ("title",),
    "dates": ("title", "points"),
    "drawing": ("title", "drawing"),
    "task": ("title",),
}
"""The fields without which there is nothing to show, by what is shown."""


class Slide(Frozen):
    """One slide. It is shown where speech.md says so: ``SLIDE ID:``."""

    id: Id
    shows: SlideKind = Field(description="about-slide-shows")
    title: str = Field(default="", description="about-slide-title")
    text: str = Field(default="", description="about-slide-text")
    points: tuple[Text, ...] = Field(default=(), description="about-slide-points")
    area: str = Field(default="", description="about-slide-area")
    question: str = Field(default="", description="about-slide-question")
    beside: str = Field(default="", description="about-slide-beside")
    drawing: Annotated[str, DRAWINGS] = Field(default="", description="about-slide-drawing")


NoteKind = Literal["section", "words", "pause", "hands", "room", "ask", "source"]


class PlacedText(Frozen):
    """A place of the layout with its paragraphs; ``size`` in points, 0 for the usual one.

    Those of a title have line ends.
    """

    place: str
    paragraphs: tuple[str, ...]
    size: float = 0


class SpeakerNote(Frozen):
    kind: NoteKind
    text: str | Message


class DeckSlide(Frozen):
    """One slide; its ``number`` is printed on it, ``cue`` is the cue that calls it, from 1.

    ``shows`` is the id of what the exercise says of it, where that is written there; ``heading`` is
    its title without the count of slides that go on.
    """

    number: int
    cue: int
    layout: str
    heading: str
    shows: str = ""
    parts: tuple[PlacedText, ...]
    figure: ChartFigure | None = None
    drawing: str = ""
    notes: tuple[SpeakerNote, ...] = ()

    @property
    def title(self) -> str:
        words = (" ".join(p.paragraphs) for p in self.parts if p.place == "title")
        return " ".join(next(words, "").split())


class Deck(Frozen):
    slides: tuple[DeckSlide, ...] = ()

    def of(self, cue: int) -> tuple[DeckSlide, ...]:
        """The slides that one cue calls: several where what it shows had to be split."""
        return tuple(slide for slide in self.slides if slide.cue == cue)

    def label(self, cue: int) -> str:
        """The numbers of a cue's slides as the script prints them: 5, or 5 to 6."""
        numbers = [slide.number for slide in self.of(cue)]
        if not numbers:
            return ""
        first, last = numbers[0], numbers[-1]
        return f"{first}" if first == last else f"{first}\N{EN DASH}{last}"

    def says(self, cue: int) -> str:
        """What a cue shows, for the speaker: the title of its first slide, its count left out."""
        return next((slide.heading for slide in self.of(cue)), "")
