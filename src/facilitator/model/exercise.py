"""An exercise: facts and prose, no layout."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, ClassVar, Literal

from pydantic import Field, SerializeAsAny, StringConstraints, field_validator
from pydantic.json_schema import SkipJsonSchema

from facilitator.model.activity import Activity, Frame
from facilitator.model.base import DRAWINGS, ActivityId, Frozen, Id, RefersTo, Setting, Text
from facilitator.model.client import Colour
from facilitator.model.prose import Prose, Speech
from facilitator.model.slides import Slide
from facilitator.text.catalogue import LANGUAGE_TAG

Phase = Literal["whole", "work", "reveal", "debate"]
TimeFor = Literal["content", "break", "buffer"]
LONGEST_EDITION_NAME = 24
EditionName = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=LONGEST_EDITION_NAME),
]
"""Names a kit and its folder: half-day."""


class CoverUp(Frozen):
    """The risk that a good habit hides a missing one: often the one, and a low score of the other.

    It is found where at least half of those who answered ``question`` gave one of the ``often``
    answers, at least half of those who answered ``beside`` one of the ``missing`` answers, and the
    scores for now of all areas are ``below`` that score on average.
    """

    poll: ActivityId = Field(description="about-cover-up-poll")
    question: Id = Field(description="about-asked-before-question")
    often: tuple[Id, ...] = Field(min_length=1, description="about-cover-up-often")
    often_says: Text = Field(description="about-cover-up-often-says")
    beside: Id | None = Field(default=None, description="about-cover-up-beside")
    missing: tuple[Id, ...] = Field(default=(), description="about-cover-up-missing")
    beside_says: str = Field(default="", description="about-cover-up-beside-says")
    rate: ActivityId = Field(description="about-cover-up-rate")
    rate_says: Text = Field(description="about-cover-up-rate-says")
    below: float = Field(description="about-cover-up-below")
    title: Text = Field(description="about-cover-up-title")
    means: Text = Field(description="about-cover-up-means")
    otherwise: Text = Field(description="about-cover-up-otherwise")
    ask: Text = Field(description="about-cover-up-ask")


class Reporting(Frozen):
    """The ``report`` of an exercise."""

    cover_up: CoverUp | None = Field(default=None, description="about-reporting-cover-up")
    cards_up: Text = Field(description="about-reporting-cards-up")
    reviews: tuple[Text, ...] = Field(min_length=1, description="about-reporting-reviews")
    drawing: Annotated[str, DRAWINGS] = Field(default="", description="about-reporting-drawing")


class Term(Frozen):
    """Words that clients call differently; texts mark them as ``{senior leader}``."""

    id: Id
    singular: Text = Field(description="about-client-term-singular")
    plural: str = Field(default="", description="about-client-term-plural")


class Block(Frozen):
    """A stretch of the run of show. It runs an activity, one phase of it, or none."""

    id: Id
    title: Text = Field(description="about-block-title")
    least: int = Field(ge=0, description="about-block-least")
    usual: int = Field(ge=1, description="about-block-usual")
    most: int = Field(ge=1, description="about-block-most")
    priority: int = Field(ge=1, le=5, description="about-block-priority")
    purpose: Text = Field(description="about-block-purpose")
    output: str = Field(default="", description="about-block-output")
    materials: tuple[Text, ...] = Field(default=(), description="about-block-materials")
    activity: Annotated[str, RefersTo((("activities",),))] = Field(
        default="", description="about-block-activity"
    )
    phase: Phase = Field(default="whole", description="about-block-phase")
    time_for: TimeFor = Field(default="content", description="about-block-time-for")


class TakeHome(Frozen):
    """One question that people take home: set large on the handout, with a line for a date.

    The handout places it with a paragraph ``[[take-home]]``.
    """

    question: Text = Field(description="about-take-home-question")
    then: str = Field(default="", description="about-take-home-then")
    date: str = Field(default="", description="about-take-home-date")
    dates: int = Field(default=1, ge=1, le=4, description="about-take-home-dates")


class Drawing(Frozen):
    """A drawing of plain shapes beside exercise.yaml, in the colours of whoever it is made for.

    The handout places it with a paragraph ``[[ID]]``.
    """

    id: Id
    file: str = Field(pattern=r"^[^/\\]+\.svg$", description="about-drawing-file")
    text: Text = Field(description="about-drawing-text")
    caption: str = Field(default="", description="about-drawing-caption")
    labels: tuple[Text, ...] = Field(default=(), max_length=3, description="about-drawing-labels")
    width: float = Field(default=0, ge=0, le=200, description="about-drawing-width")


class DrawnShapes(Frozen):
    """A drawing, made harmless; ``svg`` names its colours: ``var(--second)``."""

    svg: bytes
    ratio: float


class Edition(Frozen):
    """An ordered list of blocks for one audience."""

    title: Text = Field(description="about-edition-title")
    audience: str = Field(default="", description="about-edition-audience")
    team: bool = Field(default=True, description="about-edition-team")
    setting: Setting = Field(default="in-house", description="about-edition-setting")
    people: int = Field(default=0, ge=0, le=5000, description="about-edition-people")
    handout_sides: int = Field(default=0, ge=0, le=24, description="about-edition-handout-sides")
    take_home: TakeHome | None = Field(default=None, description="about-edition-take-home")
    documents: tuple[str, ...] = Field(default=(), description="about-edition-documents")
    blocks: tuple[Block, ...] = Field(min_length=1, description="about-edition-blocks")

    @field_validator("blocks")
    @classmethod
    def _shared_activities(cls, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """A block that shares its activity with others, and says no phase, runs the work alone."""
        ran = Counter(block.activity for block in blocks)
        work = {"phase": "work"}
        changed = (
            block.model_copy(update=work)
            if block.phase == "whole" and ran[block.activity] > 1
            else block
            for block in blocks
        )
        return tuple(changed)

    def minutes(self) -> int:
        return sum(block.usual for block in self.blocks)

    def runs(self) -> tuple[str, ...]:
        """The ids of its activities, in the order in which they first come up."""
        return tuple(dict.fromkeys(b.activity for b in self.blocks if b.activity))


class Exercise(Frame):
    """One exercise folder, read and checked."""

    from_folder: ClassVar[frozenset[str]] = frozenset({"name", "prose", "drawn"})

    name: SkipJsonSchema[str] = Field(description="about-exercise-name")
    title: Text = Field(description="about-exercise-title")
    kicker: str = Field(default="", description="about-exercise-kicker")
    lede: str = Field(default="", description="about-exercise-lede")
    welcome: str = Field(default="", description="about-exercise-welcome")
    version: Text = Field(default="1.0", description="about-exercise-version")
    code: str = Field(pattern=r"^[A-Z0-9]{2,6}$", description="about-exercise-code")
    language: str = Field(
        default="en", pattern=f"^{LANGUAGE_TAG}$", description="about-exercise-language"
    )
    credit: str = Field(default="", description="about-exercise-credit")
    terms: tuple[Term, ...] = Field(default=(), description="about-exercise-terms")
    activities: tuple[SerializeAsAny[Activity], ...] = Field(
        min_length=1, description="about-parsed-exercise-activities"
    )
    editions: dict[EditionName, Edition] = Field(
        min_length=1, description="about-exercise-editions"
    )
    speech: Speech | None = Field(default=None, description="about-exercise-speech")
    slides: tuple[Slide, ...] = Field(default=(), description="about-exercise-slides")
    report: Reporting | None = Field(default=None, description="about-exercise-report")
    drawings: tuple[Drawing, ...] = Field(default=(), description="about-exercise-drawings")
    drawing_colours: dict[str, Colour] = Field(
        default={}, description="about-exercise-drawing-colours"
    )
    emblem: Annotated[str, DRAWINGS] = Field(default="", description="about-exercise-emblem")
    anonymity: int = Field(default=5, ge=3, description="about-exercise-anonymity")
    drawn: SkipJsonSchema[dict[str, DrawnShapes]] = Field(
        default={}, description="about-exercise-drawn"
    )
    prose: SkipJsonSchema[Prose] = Field(default=Prose(), description="about-exercise-prose")

    def activity(self, activity_id: str) -> Activity:
        """Raises KeyError."""
        for activity in self.activities:
            if activity.id == activity_id:
                return activity
        raise KeyError(activity_id)

    def run_by(self, edition: Edition) -> tuple[Activity, ...]:
        activities = (self.activity(activity_id) for activity_id in edition.runs())
        return tuple(a.for_team() if edition.team else a for a in activities)

    def prose_of(self, edition_name: str) -> Prose:
        return self.prose.of(edition_name, self.editions[edition_name].setting)

    def with_edition(self, name: str, edition: Edition) -> Exercise:
        return self.model_copy(update={"editions": {**self.editions, name: edition}})

    def handed_in_blanks(self, edition: Edition) -> frozenset[str]:
        """The names of the worksheet's blanks that are handed in: who left them empty is nobody."""
        return frozenset(
            blank.name
            for activity in self.run_by(edition)
            if activity.hand_in
            for blank in activity.worksheet_blanks(self)
        )

    def kept_blanks(self) -> frozenset[str]:
        """The names of the worksheet's blanks on pages that people keep."""
        return frozenset(
            blank.name
            for activity in self.activities
            if not activity.hand_in
            for blank in activity.worksheet_blanks(self)
        )

    def asked_blanks(self) -> frozenset[str]:
        """The names of all blanks of worksheet and canvas."""
        return frozenset(
            blank.name
            for activity in self.activities
            for blanks in (activity.worksheet_blanks(self), activity.canvas_blanks(self))
            for blank in blanks
        )
