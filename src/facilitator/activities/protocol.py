"""What is made of the answers to an activity: the protocol that each kind of activity fulfils.

``facilitator.model.activity.Activity`` has what is known before anybody answers: fields, blanks,
documents, words above columns, checks. An ``ActivityReport`` turns answers into scores, scores
into a section of the report, and a section into findings, slides and lines of feedback.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Generic, Literal, NamedTuple, TypeVar

from pydantic import SerializeAsAny

from facilitator.model.activity import Activity, Area, Frame
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.slides import SpeakerNote
from facilitator.model.submission import EventResponses, Response
from facilitator.rules.slide_kinds import SlideDraft
from facilitator.rules.statistics import Disclosure
from facilitator.text.locale import difference, rounded
from facilitator.text.messages import Message, Say, Text

_MARKS = re.compile(r"([\\`*_\[\]])")

SlideParts = dict[str, tuple[str, ...]]
"""Paragraphs by the place of the layout that they belong in."""


@dataclass(frozen=True)
class ResultSlide:
    """What a slide shows, and the speaker's notes."""

    draft: SlideDraft
    notes: tuple[SpeakerNote, ...] = ()


@dataclass(frozen=True)
class ResultDeck:
    """The deck that slides are for. ``earlier`` names the event that it is set beside, if any."""

    exercise: Exercise
    language: str
    say: Say
    earlier: str = ""


def words_note(text: Text) -> SpeakerNote:
    return SpeakerNote(kind="words", text=text)


def ask_note(text: str) -> SpeakerNote:
    return SpeakerNote(kind="ask", text=text)


def literal(text: str) -> str:
    """What somebody wrote, with none of its characters read as a mark."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


class Finding(Frozen):
    """One finding: its ``figure``, a title of a few words, the sentence, what to ask about it.

    ``label`` says in a few words what the figure is, where no sentence stands beside it. What the
    figure is set against is ``beside``, of the first concept, with ``beside_label``.

    Findings are read by ``place``, the lowest first. The report begins with the question of the
    one with the lowest ``ask_place``. Of a ``kind`` that is ``single`` there is one at most.
    ``means`` is what a speaker says beside the figures; ``mark`` is the colour of the concept that
    it is about.
    """

    kind: str
    figure: Text
    title: Text
    sentence: Text
    place: int
    label: Text = ""
    beside: Text = ""
    beside_label: str = ""
    ask: str = ""
    ask_place: int = 100
    means: str = ""
    mark: str = ""
    single: bool = False


class QuestionCount(Frozen):
    """One question: people by option id, of ``answered`` who chose anything.

    Where people may choose many, the counts add up to more than ``answered``. ``mark`` is the
    colour of the concept that is asked about.
    """

    question: str
    counts: dict[str, int]
    answered: int
    mark: str = ""


class AreasMean(NamedTuple):
    """The mean of all areas' scores as they are printed, and the highest point of the scale."""

    mean: float
    high: int


class Commitment(Frozen):
    """One commitment: what was written, by field id; what was left empty is not there.

    ``code`` is the sheet that it came on, ``sheet`` whether that was the team's or a person's own.
    """

    sheet: Literal["team", "own"]
    code: str
    values: dict[str, str]


class FollowUp(NamedTuple):
    """What is left to do after the day.

    ``fields`` are the headings of commitments by field id, ``days`` those on which they are
    reviewed, and ``unread`` the dates as written that name no day for certain.
    """

    fields: dict[str, str]
    commitments: tuple[Commitment, ...]
    days: tuple[date, ...]
    unread: tuple[str, ...]


class LeaderLine(Frozen):
    """One area: the mean of the ``leaders`` for now, and of the ``people`` others who have one."""

    area: Area
    leader: float
    leaders: int
    others: float
    people: int

    @property
    def distance(self) -> float:
        return rounded(abs(difference(self.others, self.leader) or 0))


class ReportSection(Frozen):
    """What the report says of one activity; each kind adds its figures, none that is withheld.

    ``leader`` is how far the leader's answers lie from the others', where the event says whose they
    are and enough others answered.
    """

    activity: SerializeAsAny[Activity]
    leader: tuple[LeaderLine, ...] = ()

    @property
    def kind(self) -> str:
        """The kind of its activity, which is the folder of its templates."""
        return self.activity.kind

    @property
    def leads(self) -> bool:
        """Whether page one can show its chart, the template ``lead.html``."""
        return False

    def question_count(self, _question: str) -> QuestionCount | None:
        """How a question of its own was answered; None where that may not be shown."""
        return None

    def areas_mean(self) -> AreasMean | None:
        """The mean of all areas; None without scores, or where those of any area are withheld."""
        return None

    def area_scores(self) -> Mapping[str, float]:
        """The scores for now that may be shown, by area."""
        return {}

    def follow_up(self) -> FollowUp | None:
        """What was promised; None where nothing is promised in this kind of activity."""
        return None


class FeedbackPart(Frozen):
    """What one person's page says of one activity; each kind adds their answers.

    Its template is ``feedback.html``, and ``feedback-end.html`` what stands at the foot of the
    page. ``beside_team`` parts stand above the note on why the team's figures are not shown.
    """

    beside_team: ClassVar[bool] = False

    activity: SerializeAsAny[Activity]

    @property
    def kind(self) -> str:
        """The kind of its activity, which is the folder of its templates."""
        return self.activity.kind

    @property
    def areas_first(self) -> tuple[str, ...]:
        """Areas by how much the person wants to change in them: what others speak of first."""
        return ()


class ClearedResponses(NamedTuple):
    """What may be shown of one day, and its answers without any to what may not."""

    disclosure: Disclosure
    responses: tuple[Response, ...]


A = TypeVar("A", bound=Activity)
S = TypeVar("S")
R = TypeVar("R", bound=ReportSection)
P = TypeVar("P", bound=FeedbackPart)


@dataclass(frozen=True)
class RoomScores(Generic[S]):
    """What a section is made of.

    ``scores`` are those of ``today``'s cleared answers, ``everyone`` those of all of them, for
    numbers of people alone. ``earlier`` is the event that this one is set beside.
    """

    exercise: Exercise
    scores: S
    everyone: S
    collected: EventResponses
    today: ClearedResponses
    earlier: ClearedResponses | None = None

    @property
    def disclosure(self) -> Disclosure:
        return self.today.disclosure


@dataclass(frozen=True)
class Participant:
    """Whose page of feedback it is.

    ``counted`` is what the figures of the report have of the same person. Who is ``alone`` has no
    group beside them. ``areas`` are those that earlier parts of the page put first, and
    ``scored_areas`` says that there is such a part.
    """

    exercise: Exercise
    response: Response
    counted: Response | None
    alone: bool
    floor: int
    areas: tuple[str, ...] = ()
    scored_areas: bool = False


class ActivityReport(Generic[A, S, R, P]):
    """One kind of activity: ``A`` its model, ``S`` its scores, ``R`` its section, ``P`` feedback.

    The defaults are those of an activity of which nothing is scored or reported.
    """

    report_place: ClassVar[int] = 50
    """Where its sections stand in the report, the lowest first."""
    deck_place: ClassVar[int] = 50
    """Where its slides stand among the results."""
    feedback_place: ClassVar[int] = 50
    """Where its lines stand on a page of feedback, and in which order kinds are asked for them."""
    not_counted: ClassVar[frozenset[str]] = frozenset()
    """Answers with which nobody counts in a figure, such as "cannot tell"."""
    needs_floor: ClassVar[bool] = True
    """False for what people wrote to be read: it is shown however few answered."""

    def __init__(self, model: type[A]) -> None:
        self.model = model

    def worked_example(self, _activity: A, _frame: Frame) -> Frozen | None:
        """A fictional team's scores, printed where people score themselves."""
        return None

    def score(self, _activity: A, _frame: Frame, _responses: Sequence[Response]) -> S | None:
        """What a room's answers come to; None for a kind that is not scored."""
        return None

    def figure_blanks(self, _activity: A, _frame: Frame) -> dict[str, tuple[tuple[str, ...], ...]]:
        """What can be withheld: by key, for each of its figures the names of its blanks.

        Whoever answered one of a figure's blanks counts in it. Answers to the blanks of what is
        withheld are taken out before anything is scored.
        """
        return {}

    def withheld(self, _scores: S, _floor: int, _also: Collection[str]) -> tuple[str, ...]:
        """The keys of the figures with too few answers, and of those that would give them away.

        ``also`` are keys that count as if they had too few. Which ones these are may depend on who
        answered what, never on what was answered.
        """
        return ()

    def contributors(
        self, activity: A, frame: Frame, _scores: S, responses: Sequence[Response]
    ) -> dict[str, tuple[frozenset[str], ...]]:
        """By key, for each of its figures the codes of those who count in it."""
        return {
            key: tuple(
                frozenset(
                    response.code
                    for response in responses
                    if any(
                        response.answer(name) not in (None, *self.not_counted) for name in blanks
                    )
                )
                for blanks in figures
            )
            for key, figures in self.figure_blanks(activity, frame).items()
        }

    def section(self, _activity: A, _room: RoomScores[S]) -> R | None:
        """Its section of the report."""
        return None

    def findings(self, _section: R, _exercise: Exercise) -> Iterator[Finding]:
        yield from ()

    def slides(self, _section: R, _deck: ResultDeck) -> Iterator[ResultSlide]:
        yield from ()

    def method(self) -> Message | None:
        """How its scores are made, in a line for the last of the results."""
        return None

    def feedback(self, _section: R, _person: Participant) -> Iterator[P]:
        """What a person's own page says of their answers."""
        yield from ()

    def headline(self, _parts: Sequence[P]) -> Text:
        """What a person's answers say first; empty where they say nothing that stands out."""
        return ""


AnyReport = ActivityReport[Any, Any, Any, Any]
