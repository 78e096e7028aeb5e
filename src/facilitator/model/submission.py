"""What people filled in, as it was read and as it counts; and hands that were counted.

Every way in (PDF form, Word file, table) ends as ``{blank's name: value}``. A choice's value is one
of its states, a tick's is ``TICKED``, a text's is what was written. What was left empty has no
reading at all: missing is never zero, and never an empty text.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, PlainSerializer, PlainValidator

from facilitator.model.base import Frozen, Id
from facilitator.text.interface import in_english, kept, said_again, says_other

TICKED = "on"
TEAM = "TEAM"
"""The code of the one sheet that a team fills in together, where it is typed in by itself."""
LONGEST_ANSWER = 5000
"""Characters: more than fits on the lines of any sheet."""

Words = Annotated[str, PlainValidator(said_again), PlainSerializer(kept, when_used="json")]
"""Words for whoever collects, kept so that they can be said in another language."""


class FieldReading(Frozen):
    """One value as it was read, how sure that is, and where it stands in what was received.

    ``confidence`` is from 0 (none of the answers: ``value`` is what was written, and it never
    counts) to 1 (stated by the file itself). ``doubt`` says in one plain sentence why a person
    should look at it; empty means that nobody has to. ``place`` is for that person: "page 2",
    "cell D7". A sheet that says two things of one blank has a reading for each.
    """

    blank: str
    value: str
    confidence: float = Field(default=1.0, ge=0, le=1)
    doubt: Words = ""
    place: Words = ""

    @property
    def page(self) -> int:
        """The number of its page or picture; 0 where that is not its place."""
        if says_other(self.place, "page-numbers"):
            return 0
        number = re.fullmatch(r"page (\d+)", in_english(self.place))
        return int(number[1]) if number else 0

    def less_sure(self, doubt: str, at_most: float = 0.8) -> FieldReading:
        """The reading with a lower confidence and a doubt, unless it has one of its own."""
        confidence = min(self.confidence, at_most)
        return self.model_copy(update={"doubt": self.doubt or doubt, "confidence": confidence})


class Submission(Frozen):
    """One filled sheet out of one file: whose it is, which form it is, what it says.

    ``code`` joins what belongs to one person; it is the sheet code as printed or chosen, or empty
    where the sheet has none. ``form`` begins with the letters at the foot of the form; empty where
    the file does not say (a table typed in by hand). ``place`` tells it from the other sheets of
    its file ("row 7"), and ``note`` says what a person should know of the sheet as a whole.
    """

    code: str
    form: str = ""
    readings: tuple[FieldReading, ...] = ()
    place: Words = ""
    note: Words = ""


class StoredSubmission(Frozen):
    """A sheet as it was stored: under which number, out of which file.

    ``file`` is the file's name as it was received; ``stand_in`` says that the sheet had no code,
    and that its ``code`` was made up from the file's name; ``came_as`` is the code that it came
    under where a person said that it is another's. ``line`` is the number of the first of the
    sheets that it is a correction of, ``repeats`` that of the first that said the very same; 0
    where it is the first itself.
    """

    number: int
    file: str
    sheet: Submission
    stand_in: bool = False
    came_as: str = ""
    line: int = 0
    repeats: int = 0

    @property
    def first(self) -> int:
        """The number of the first sheet of its line."""
        return self.line or self.number

    @property
    def saying(self) -> int:
        """The number of the first sheet that said the very same."""
        return self.repeats or self.number

    @property
    def label(self) -> str:
        return f"{self.file}, {self.sheet.place}" if self.sheet.place else self.file


Act = Literal["set", "clear", "undo", "keep", "split", "belongs", "reset", "out", "in"]
"""What a person can decide: what a blank says (``set``), that it says nothing (``clear``), that it
says what was read after all (``undo``); of a code, which sheet is the right one (``keep``), that
its sheets are several people's (``split``), that they are those of another code (``belongs``), that
they are as they came after all (``reset``), that it counts (``in``) or does not (``out``)."""


class Decision(Frozen):
    """What a person decided by hand; the last one about a thing wins.

    ``value`` is the answer that was set; for ``keep``, what the sheets that do not count are
    ``saying``, numbers with commas between them; for ``belongs``, the other code, or the same where
    the sheets are nobody else's.
    """

    act: Act
    code: str
    blank: str = ""
    value: str = ""


class Response(Frozen):
    """``answers`` by blank, decisions applied; ``code`` is their sheet's."""

    code: str
    answers: dict[str, str] = Field(default={})

    def answer(self, blank: str) -> str | None:
        return self.answers.get(blank)


class Counted(Frozen):
    activity: Id
    question: Id
    option: Id
    hands: int = Field(ge=0)

    @property
    def key(self) -> tuple[str, str]:
        return self.activity, self.question


class RoomTally(Frozen):
    """An option that is not listed was not asked for."""

    counted: tuple[Counted, ...] = ()

    def hands(self, activity: str, question: str) -> dict[str, int]:
        """By option id; empty where the question was not counted."""
        return {
            count.option: count.hands for count in self.counted if count.key == (activity, question)
        }

    def share(self, activity: str, question: str, option: str) -> float | None:
        """Per cent of the hands raised for that question; None where nobody raised one."""
        hands = self.hands(activity, question)
        voters = sum(hands.values())
        return 100 * hands[option] / voters if voters and option in hands else None


class AuditOutcome(Frozen):
    """Of ``rows`` that were read off paper without a doubt, ``checked`` were drawn by lot.

    ``wrong`` of those were; so between ``low`` and ``high`` per cent of all are, at 95%.
    """

    rows: int
    checked: int
    wrong: int
    low: float
    high: float


class EventResponses(Frozen):
    """The responses of one event. ``name`` is its day, or what a sample is called.

    ``read`` are values that the files state, ``decided`` those that a person decided, ``open``
    those that contradict each other or could not be read: they count as not answered. ``day``
    is that of the event, and ``holidays`` are the client's: no review falls on one. ``locale`` is
    that of the event's readers, such as ``en-DE``: it settles which day 4/5/2027 is. ``names`` are
    people's by code, and only where the event says that the whole group agreed to it.

    ``responses`` are those that figures are made of. Where that is what an earlier report showed,
    ``late`` is the number of sheets that came in, went or changed since and are left out of them,
    and ``now`` has the responses as they stand. ``included`` are late sheets that are in them
    because somebody decided so. ``withheld`` are figures, by activity, that an earlier report
    showed with a few answers fewer or more: beside it they would tell what those say. ``talk`` is
    what was counted at a talk before. ``leaders`` are the codes of those who lead the team, where
    the event says so. ``audit`` is what came of looking again at what was read off paper.
    """

    name: str
    responses: tuple[Response, ...]
    read: int = 0
    decided: int = 0
    open: int = 0
    day: date | None = None
    holidays: tuple[date, ...] = ()
    locale: str = ""
    names: dict[str, str] = Field(default={})
    late: int = 0
    now: tuple[Response, ...] | None = None
    included: int = 0
    withheld: dict[str, tuple[str, ...]] = Field(default={})
    talk: RoomTally | None = None
    leaders: tuple[str, ...] = ()
    audit: AuditOutcome | None = None

    @property
    def standing(self) -> tuple[Response, ...]:
        """As they stand now: what people promised, and their own pages."""
        return self.responses if self.now is None else self.now
