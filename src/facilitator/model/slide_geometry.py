"""The stage: how large a slide is, and where on it everything has its place.

Lengths are millimetres from the slide's top left corner, sizes of type are points.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from facilitator.model.base import Frozen

POINTS_PER_MM = 72 / 25.4
LEAST_SIZE = 18.0
"""Points: what is smaller cannot be read from the last row."""

Anchor = Literal["top", "middle", "bottom"]


class SlideBox(Frozen):
    """A place on a slide."""

    spoken: ClassVar[str] = "box"
    x: float
    y: float
    width: float = Field(gt=0)
    height: float = Field(gt=0)


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


class SlidePlaceholder(Frozen):
    """One place of a layout: words set in a type, or a figure where it has none.

    ``pad`` is the room between its edges and its words in millimetres; ``fill`` and ``bar`` are
    colours of its ground and of a bar at its left. ``index`` is the number of the placeholder that
    it is in a file of slides; None for a box of its own. ``stated`` where its size is said on every
    slide, since the placeholder itself would be too small.
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


class LayoutGeometry(Frozen):
    """One kind of slide: its places by name, the title first."""

    spoken: ClassVar[str] = "layout"
    name: str
    places: dict[str, SlidePlaceholder]
    source: int | None = None
    """Which of the layouts of a client's own file it is, counted from 0; None where it is ours."""


class SlideGeometry(Frozen):
    """All kinds of slide, and what stands on each of them."""

    width: float
    height: float
    rule: SlidePlaceholder | None = None
    """The strong rule at the head; its fill is its colour."""
    logo: SlideBox | None = None
    """Where a client's logo stands; nowhere on a master of theirs."""
    foot: SlidePlaceholder
    number: SlidePlaceholder
    types: dict[str, SlideTextStyle]
    layouts: dict[str, LayoutGeometry]
    spare: float = Field(default=0.97, gt=0, le=1)
    """The part of a line that words are planned to fill: programs break lines differently."""
