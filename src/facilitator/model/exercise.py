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

    poll: ActivityId = Field(description="The id of the poll that asks for the habit.")
    question: Id = Field(description="The id of its question.")
    often: tuple[Id, ...] = Field(min_length=1, description="The answers that say: we have it.")
    often_says: Text = Field(description='What they say, after "7 of 8 say that".')
    beside: Id | None = Field(
        default=None,
        description="The id of the poll's question that asks for what may be missing.",
    )
    missing: tuple[Id, ...] = Field(
        default=(), description="The answers to it that say: we have it not."
    )
    beside_says: str = Field(
        default="", description='What the often answers say of it, after "3 of 8 say that".'
    )
    rate: ActivityId = Field(description="The id of the rating that tells of what may be missing.")
    rate_says: Text = Field(description='What it rates, before "scores 2.7 of 5".')
    below: float = Field(description="A mean of all areas lower than this is low.")
    title: Text = Field(description="The finding in a few words.")
    means: Text = Field(description="What it means where it is found, in one or two sentences.")
    otherwise: Text = Field(description="What to say where it is not found.")
    ask: Text = Field(description="The question to ask the team.")


class Reporting(Frozen):
    """The ``report`` of an exercise."""

    cover_up: CoverUp | None = Field(
        default=None, description="The habit that may hide what is missing."
    )
    cards_up: Text = Field(
        description="How to show answers openly, with everyone's consent, where too few gave any."
    )
    reviews: tuple[Text, ...] = Field(
        min_length=1, description="The agenda of a review: what is asked, in order."
    )
    drawing: Annotated[str, DRAWINGS] = Field(
        default="", description="The id of a drawing to show after page one."
    )


class Term(Frozen):
    """Words that clients call differently; texts mark them as ``{senior leader}``."""

    id: Id
    singular: Text = Field(description="One of it, as it reads inside a sentence.")
    plural: str = Field(
        default="", description="Several of it; leave out for names and mass nouns."
    )


class Block(Frozen):
    """A stretch of the run of show. It runs an activity, one phase of it, or none."""

    id: Id
    title: Text = Field(description="As it stands in the run of show.")
    least: int = Field(ge=0, description="Fewest minutes in which it still works.")
    usual: int = Field(ge=1, description="Minutes in a usual run.")
    most: int = Field(ge=1, description="Most minutes that it can use well.")
    priority: int = Field(ge=1, le=5, description="1 is never dropped, 5 goes first.")
    purpose: Text = Field(description="Why the room does this, in one sentence.")
    output: str = Field(default="", description="What the room has when the block ends.")
    materials: tuple[Text, ...] = Field(
        default=(),
        description="What is needed, by the same name in every block; documents by their titles.",
    )
    activity: Annotated[str, RefersTo((("activities",),))] = Field(
        default="", description="The id of the activity that it runs, if any."
    )
    phase: Phase = Field(
        default="whole",
        description="Which part of the activity it runs; left out, all of it.",
    )
    time_for: TimeFor = Field(
        default="content",
        description="break for a break; buffer for minutes in hand, which no agenda shows.",
    )


class TakeHome(Frozen):
    """One question that people take home: set large on the handout, with a line for a date.

    The handout places it with a paragraph ``[[take-home]]``.
    """

    question: Text = Field(description="The question, as it is asked.")
    then: str = Field(default="", description="What to ask once it is answered, in one sentence.")
    date: str = Field(
        default="",
        description='What stands before the line for the date; else "I will ask it on".',
    )
    dates: int = Field(default=1, ge=1, le=4, description="So many lines for a date, numbered.")


class Drawing(Frozen):
    """A drawing of plain shapes beside exercise.yaml, in the colours of whoever it is made for.

    The handout places it with a paragraph ``[[ID]]``.
    """

    id: Id
    file: str = Field(
        pattern=r"^[^/\\]+\.svg$", description="An SVG file beside exercise.yaml, such as year.svg."
    )
    text: Text = Field(description="What it shows, in words, for those who cannot see it.")
    caption: str = Field(default="", description="A line above it, and below it on a slide.")
    labels: tuple[Text, ...] = Field(
        default=(), max_length=3, description="On paper: what stands below it, from left to right."
    )
    width: float = Field(
        default=0,
        ge=0,
        le=200,
        description="Its width in the handout, in millimetres; 0 for as wide as the text.",
    )


class DrawnShapes(Frozen):
    """A drawing, made harmless; ``svg`` names its colours: ``var(--second)``."""

    svg: bytes
    ratio: float


class Edition(Frozen):
    """An ordered list of blocks for one audience."""

    title: Text = Field(description="As it stands on the guide's cover.")
    audience: str = Field(default="", description="For whom it is meant, in one sentence.")
    team: bool = Field(
        default=True,
        description="false for one person alone: no tally grid and no canvas.",
    )
    setting: Setting = Field(
        default="in-house",
        description="Who is in the room: open for leaders of many organizations, in-house for the"
        " people of one, with their chief. An event may say otherwise.",
    )
    people: int = Field(
        default=0, ge=0, le=5000, description="How many people usually sit there; 0 for not known."
    )
    handout_sides: int = Field(
        default=0,
        ge=0,
        le=24,
        description="Most sides of the handout, such as 2 for one sheet: it then has no cover page,"
        " and its type is a little smaller where only that keeps it there. 0 for any number.",
    )
    take_home: TakeHome | None = Field(
        default=None, description="One question that people take home."
    )
    documents: tuple[str, ...] = Field(
        default=(), description="The documents of the kit; leave it out for all that apply."
    )
    blocks: tuple[Block, ...] = Field(min_length=1, description="The run of show, in order.")

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

    name: SkipJsonSchema[str] = Field(description="The name of its folder.")
    title: Text = Field(description="The title of every document.")
    kicker: str = Field(default="", description="A small line above the title.")
    lede: str = Field(default="", description="One or two sentences under the title.")
    welcome: str = Field(
        default="", description="Markdown, on the cover page or at the top of the handout."
    )
    version: Text = Field(
        default="1.0", description="Printed on every page, in quotes; raise it when texts change."
    )
    code: str = Field(
        pattern=r"^[A-Z0-9]{2,6}$",
        description="Two to six capitals or digits; starts every form code.",
    )
    language: str = Field(
        default="en",
        pattern=f"^{LANGUAGE_TAG}$",
        description="The language of the texts, as a code such as en or en-GB.",
    )
    credit: str = Field(default="", description="Where the exercise comes from.")
    terms: tuple[Term, ...] = Field(
        default=(), description="Words that a client may call differently."
    )
    activities: tuple[SerializeAsAny[Activity], ...] = Field(
        min_length=1, description="The steps of the exercise, in any order."
    )
    editions: dict[EditionName, Edition] = Field(
        min_length=1, description="Runs of show by name, such as workshop, keynote, coaching."
    )
    speech: Speech | None = Field(
        default=None, description="What is spoken on a stage; its words stand in speech.md."
    )
    slides: tuple[Slide, ...] = Field(
        default=(), description="What the slides of the speech show, in any order."
    )
    report: Reporting | None = Field(
        default=None, description="What the team's report asks of the answers."
    )
    drawings: tuple[Drawing, ...] = Field(
        default=(), description="What the exercise draws: its idea in a picture."
    )
    drawing_colours: dict[str, Colour] = Field(
        default={},
        description="What the colours of its drawings stand for: the id of a concept, or that with"
        " -tint; ink, soft, hairline, blank or paper. Black is ink and white is paper.",
    )
    emblem: Annotated[str, DRAWINGS] = Field(
        default="", description="The id of the drawing at the head of every document."
    )
    anonymity: int = Field(
        default=5,
        ge=3,
        description="Fewest answers for which a report shows a figure; never fewer than 3.",
    )
    drawn: SkipJsonSchema[dict[str, DrawnShapes]] = Field(
        default={}, description="Its drawings, by id."
    )
    prose: SkipJsonSchema[Prose] = Field(default=Prose(), description="Its Markdown files.")

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
