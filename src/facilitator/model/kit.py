"""A kit: one exercise in one edition, and what its documents hold to fill in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from facilitator.model.activity import Activity
from facilitator.model.base import Frozen
from facilitator.model.blanks import Blank
from facilitator.model.client import Client, Event, Identity, Link
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.exercise import Edition, Exercise
from facilitator.model.prose import Prose
from facilitator.model.submission import EventResponses, RoomTally
from facilitator.text.locale import same_language
from facilitator.text.messages import Message
from facilitator.text.translator import translator

SHEET_CODE = Blank(name="code", kind="text", label=Message("worksheet-sheet-code"))
"""Joins the hand-in pages of one person, whose name they do not carry."""
USUAL_ROOM = 60
"""People in a room of which nothing is known."""


class Kit(Frozen):
    """One exercise, tailored, in one edition; perhaps for a client, and for an event of theirs.

    ``start_minute`` is the time of day at which the first block begins, in minutes from midnight;
    without an event it stays 0, and times count from the start. Where it is ``personal``, its
    worksheet is a participant's own: the sheet code is printed and not chosen. ``part`` is the one
    part of the worksheet that there is: ``a`` is handed in, ``b`` is kept; empty for both.
    ``copies`` are the personal ones of the event. ``second`` is the exercise in the second language
    of the worksheet, if it has one.
    ``unbridged`` are the blocks that something else follows than the exercise planned. ``tally`` is
    what was counted in the event's own room, ``talk`` at a talk before it. ``collected`` is what
    came back from it on sheets, and ``earlier`` what came back from the event that it is set
    beside.
    """

    exercise: Exercise
    second: Exercise | None = None
    edition_name: str
    client: Client | None = None
    event: Event | None = None
    identity: Identity | None = None
    start_minute: int = 0
    personal: bool = False
    part: Literal["", "a", "b"] = ""
    copies: int = 0
    unbridged: tuple[str, ...] = ()
    tally: RoomTally | None = None
    talk: RoomTally | None = None
    collected: EventResponses | None = None
    earlier: EventResponses | None = None

    @property
    def edition(self) -> Edition:
        return self.exercise.editions[self.edition_name]

    @property
    def language(self) -> str:
        """The exercise's, as it is spelled where the client is: British English, for one."""
        own, theirs = self.exercise.language, self.client.language if self.client else ""
        return theirs if theirs and same_language(own, theirs) else own

    @property
    def prose(self) -> Prose:
        return self.exercise.prose_of(self.edition_name)

    @property
    def link(self) -> Link | None:
        return (self.event and self.event.link) or (self.client and self.client.link) or None

    @property
    def expected(self) -> int:
        """How many people are expected on the day; 0 where nothing says it."""
        if self.event is None:
            return 0
        return self.event.people or max(0, self.copies - self.event.spare)

    @property
    def room(self) -> int:
        """How many people to count on: those expected, or as many as the edition usually has."""
        return self.expected or self.edition.people or USUAL_ROOM

    @property
    def activities(self) -> tuple[Activity, ...]:
        return self.exercise.run_by(self.edition)

    @property
    def steps(self) -> dict[str, str]:
        """How each activity is numbered, by id: A1, A2 on part A, B1, B2 on part B.

        Where nothing is handed in there are no parts, and plain numbers do.
        """
        ways = {way: [a.id for a in self.activities if a.hand_in == way] for way in (True, False)}
        letters = {True: "A", False: "B" if ways[True] else ""}
        return {
            activity: f"{letters[way]}{number}"
            for way, activities in ways.items()
            for number, activity in enumerate(activities, start=1)
        }

    def documents(self) -> tuple[DocumentKind, ...]:
        """The documents that have something to say in this edition.

        Those of an event come with every event: an edition's own list chooses among the others.
        """
        return tuple(document for document in DOCUMENTS.values() if self._has(document))

    def most_sides(self, document: DocumentKind) -> int:
        """How many sides of paper are meant for it in ordinary print; 0 for any number."""
        return self.edition.handout_sides if document.name == "handout" else document.most_sides

    def _has(self, document: DocumentKind) -> bool:
        named = document.name in self.edition.documents
        team = self.edition.team or (named and not document.needs_answers)
        if document.needs_team and not team:
            return False
        if document.needs_answers:
            return self.collected is not None and (not document.by_sheet or self._anyone())
        if document.needs_event:
            return self.event is not None
        if document.needs_speech and self.exercise.speech is None:
            return False
        if document.goes_with:
            return self._has(DOCUMENTS[document.goes_with]) and any(self._own_blanks(document))
        listed = named or not (document.listed or self.edition.documents)
        return listed and (not document.of_activities or self._calls_for(document))

    def _calls_for(self, document: DocumentKind) -> bool:
        return any(document.name in activity.documents() for activity in self.activities)

    def _anyone(self) -> bool:
        blanks = self.exercise.handed_in_blanks(self.edition)
        sheets = self.collected.standing if self.collected else ()
        return any(blanks & sheet.answers.keys() for sheet in sheets)

    def blanks(self, document: DocumentKind) -> tuple[Blank, ...]:
        """Every blank of a document, without rendering anything."""
        say = translator(self.language).say
        return tuple(blank.labelled(say) for blank in self._own_blanks(document))

    def _own_blanks(self, document: DocumentKind) -> Iterator[Blank]:
        if document.name not in _BLANKS or (document.shows_promises and self.collected):
            return
        if document.name == "worksheet":
            yield from self._code()
        stands = {"worksheet": self.has, "canvas": self._on_canvas}.get(document.name)
        for activity in self.activities:
            if not stands or stands(activity):
                yield from _BLANKS[document.name](activity, self.exercise)

    @property
    def scales(self) -> dict[str, Activity]:
        """By the activity whose canvas has room for scales, the one whose scales stand there."""
        rooms = (activity.id for activity in self.activities if activity.has_room_for_scales)
        return dict(zip(rooms, (a for a in self.activities if a.scores_areas), strict=False))

    def _on_canvas(self, activity: Activity) -> bool:
        return not activity.scores_areas or activity in self.scales.values()

    def has(self, activity: Activity) -> bool:
        """Whether an activity stands on the worksheet, or on the part that there is of it."""
        return not self.part or activity.hand_in == (self.part == "a")

    def parts(self) -> tuple[Literal["a", "b"], ...]:
        """The parts of the worksheet: what is handed in, and what is kept."""
        ways = {activity.hand_in for activity in self.activities}
        return tuple(part for part, way in _PARTS if way in ways)

    def _code(self) -> tuple[Blank, ...]:
        """One person alone chooses no code: there are no sheets of others to tell theirs from."""
        coded = self.personal or self.edition.team
        handed_in = any(activity.hand_in for activity in self.activities)
        return (SHEET_CODE,) if coded and handed_in else ()


_PARTS: tuple[tuple[Literal["a", "b"], bool], ...] = (("a", True), ("b", False))
_BLANKS: dict[str, Callable[[Activity, Exercise], Iterable[Blank]]] = {
    "worksheet": lambda activity, exercise: activity.worksheet_blanks(exercise),
    "canvas": lambda activity, exercise: activity.canvas_blanks(exercise),
    "desk-tent": lambda activity, exercise: activity.tent_blanks(exercise),
    "scoring-sheet": lambda activity, exercise: activity.scoring_blanks(exercise),
    "tally-grid": lambda activity, exercise: activity.tally_blanks(exercise),
    "tally-card": lambda activity, exercise: activity.counting_blanks(exercise),
}
"""By document, what of an activity is filled in on it."""
