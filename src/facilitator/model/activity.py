"""An activity, a step of an exercise as everybody sees it; the concepts and areas it speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, NamedTuple, Self

from pydantic import ConfigDict, Field, model_validator

from facilitator.model.base import ActivityId, AreaId, Frozen, Id, RefersTo, Text
from facilitator.model.blanks import Blank
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.text.messages import Message, Percent

BOTH = "both"
"""The id of the pile for what belongs to several concepts, beside the ids of the concepts."""


class Mark(Frozen):
    """A sign that is told from the others in grey, too, and the name of its colour in the look."""

    sign: str
    colour: str


CONCEPT_MARKS = (
    Mark(sign="□", colour="first"),
    Mark(sign="■", colour="second"),
    Mark(sign="△", colour="third"),
)
"""By place among the concepts: a hollow square, a solid one, a triangle."""


class Concept(Frozen):
    """One of the things contrasted: a hollow square, a solid one, a triangle are their marks."""

    id: Id
    name: Text = Field(description="about-concept-name")
    short: Text = Field(description="about-concept-short")
    summary: str = Field(default="", description="about-concept-summary")


class Area(Frozen):
    """One row of the contrast."""

    id: Id
    name: Text = Field(description="about-area-name")
    question: str = Field(default="", description="about-area-question")
    about: str = Field(default="", description="about-area-about")

    @property
    def in_sentences(self) -> str:
        return self.about or self.name


class BothPile(Frozen):
    """The pile for what honestly belongs to both concepts, or to several of three."""

    name: Text = Field(default="Both", description="about-both-pile-name")
    summary: str = Field(default="", description="about-pile-summary")


class ContrastRow(Frozen):
    """One area, told for every concept."""

    area: AreaId = Field(description="about-contrast-row-area")
    cells: dict[Id, Text] = Field(description="about-contrast-row-cells")
    short: dict[Id, Text] = Field(default={}, description="about-contrast-row-short")
    question: str = Field(default="", description="about-contrast-row-question")
    discussion: str = Field(default="", description="about-contrast-row-discussion")


class Frame(Frozen):
    """Concepts and areas, which every activity speaks of."""

    concepts: tuple[Concept, ...] = Field(
        default=(), min_length=2, max_length=3, description="about-frame-concepts"
    )
    both: BothPile | None = Field(default=None, description="about-frame-both")
    areas: tuple[Area, ...] = Field(min_length=1, description="about-frame-areas")

    def area(self, area_id: str) -> Area:
        """Raises KeyError."""
        for area in self.areas:
            if area.id == area_id:
                return area
        raise KeyError(area_id)

    @property
    def both_pile(self) -> BothPile | None:
        return self.both or (BothPile() if len(self.concepts) == 2 else None)  # noqa: PLR2004

    @property
    def both_mark(self) -> Mark:
        """The marks of all concepts, side by side."""
        signs = (mark.sign for mark in CONCEPT_MARKS[: len(self.concepts)])
        return Mark(sign="".join(signs), colour="both")

    def mark_of(self, concept: Concept) -> Mark:
        return CONCEPT_MARKS[self.concepts.index(concept)]

    def colour_of(self, concept_id: str | None) -> str:
        """What the look calls the colour of a concept; empty for none."""
        marks = zip(self.concepts, CONCEPT_MARKS, strict=False)
        return next((mark.colour for one, mark in marks if one.id == concept_id), "")


Share = Annotated[float, Field(ge=0, le=100)]


class Option(Frozen):
    """One answer that people can give."""

    id: Id
    text: Text = Field(description="about-option-text")


class Survey(Frozen):
    """What others answered: shares in percent, and plain counts where only those exist."""

    name: Text = Field(description="about-survey-name")
    kind: Literal["survey", "anecdote"] = Field(default="survey", description="about-survey-kind")
    source: Text = Field(description="about-survey-source")
    sample: str = Field(default="", description="about-survey-sample")
    shares: dict[Id, Share] = Field(description="about-survey-shares")
    counts: dict[Id, int] = Field(default={}, description="about-survey-counts")
    note: str = Field(default="", description="about-survey-note")

    def said(self, option: Option) -> str | Message:
        """The figure as printed; empty where the survey does not give it."""
        if option.id in self.shares:
            return Message("share", share=Percent(Decimal(f"{self.shares[option.id]:g}")))
        return Message("people", count=self.counts[option.id]) if option.id in self.counts else ""


def recommends(question: Mapping[str, object]) -> bool:
    """Whether a question as it is written asks if people recommend something."""
    return str(question.get("recommend", "")).lower() in ("true", "yes", "on")


class AskedBefore(Frozen):
    """A question of another poll, whose answers have the same ids as far as they mean the same."""

    poll: ActivityId = Field(description="about-asked-before-poll")
    question: Id = Field(description="about-asked-before-question")


class Question(Frozen):
    """One question of a poll."""

    model_config = ConfigDict(json_schema_extra=lambda schema: schema["required"].remove("options"))

    id: Id
    text: Text = Field(description="about-open-question-text")
    short: str = Field(default="", description="about-question-short")
    concept: Annotated[Id | None, RefersTo((("concepts",),))] = Field(
        default=None, description="about-question-concept"
    )
    options: tuple[Option, ...] = Field(min_length=2, description="about-question-options")
    recommend: bool = Field(default=False, description="about-question-recommend")
    low_label: str = Field(default="", description="about-question-low-label")
    high_label: str = Field(default="", description="about-question-high-label")
    many: bool = Field(default=False, description="about-question-many")
    finding: str = Field(default="", description="about-question-finding")
    base: str = Field(default="", description="about-question-base")
    surveys: tuple[Survey, ...] = Field(default=(), description="about-question-surveys")
    no_survey: str = Field(default="", description="about-question-no-survey")
    beside: AskedBefore | None = Field(default=None, description="about-question-beside")

    @model_validator(mode="before")
    @classmethod
    def _from_0_to_10(cls, value: object) -> object:
        if not isinstance(value, Mapping) or value.get("options") or not recommends(value):
            return value
        points = [{"id": str(point), "text": str(point)} for point in range(11)]
        return {**value, "options": points}

    def ends(self) -> tuple[Text | Message, Text | Message]:
        """What 0 and 10 mean, where it is asked whether people recommend something."""
        return (
            self.low_label or Message("poll-recommend-low"),
            self.high_label or Message("poll-recommend-high"),
        )

    def compared(self) -> tuple[Option, ...]:
        """The options on which at least one survey has a figure."""
        return tuple(o for o in self.options if any(s.said(o) for s in self.surveys))


class ColumnWords(NamedTuple):
    """Words by which people head the column of a blank, beside its label.

    ``text`` is found inside of longer headings, too; ``phrases`` are whole headings. Where several
    blanks have the same text, one of the words of ``telling`` beside it says which is meant.
    """

    blank: str
    text: str
    phrases: tuple[str, ...]
    telling: tuple[str, ...]


class AnswerWords(NamedTuple):
    """Words that stand for one ``value`` of a blank, beside its choices' own labels."""

    blank: str
    words: str
    value: str


class IdList(NamedTuple):
    noun: str
    ids: list[tuple[YamlCursor, str | None]]


class AreaColumns(Frozen):
    """One area to be scored: its statements' blanks, now and perhaps hoped for, in one order.

    A person has a score there with at least ``minimum`` answered statements.
    """

    title: str
    now: tuple[str, ...]
    hoped: tuple[str, ...]
    minimum: int


class Activity(Frozen):
    """A step of an exercise. Each kind adds its fields and lists its blanks."""

    hand_in: ClassVar[bool] = False
    """True where the sheet is handed in (ticks and a code, no name), false where it is kept."""
    typed_in: ClassVar[bool] = False
    """Whether what is kept is typed in with the rest where the event collects private pages."""
    counts_hands: ClassVar[bool] = False
    """Whether its ``questions`` can be asked for a show of hands."""
    scores_areas: ClassVar[bool] = False
    """Whether it gives every area a score."""
    has_contrasts: ClassVar[bool] = False
    """Whether its entries set the two concepts beside one another, area by area."""
    tally_seats: ClassVar[int] = 0
    """People for whom its team grid has columns; 0 without a grid."""
    entry_list: ClassVar[str]
    """The field with its entries: what clients override, and what number marks count."""
    entry_key: ClassVar[tuple[str, ...]] = ("id",)
    """The fields of an entry whose values, joined by ``_``, name it in its list."""
    entry_noun: ClassVar[str] = "entry"
    """What one entry is called in messages."""

    id: Id
    kind: str = Field(description="about-activity-kind")
    title: Text = Field(description="about-activity-title")
    instruction: Text = Field(description="about-activity-instruction")

    @classmethod
    def key_of(cls, entry: YamlCursor) -> str | None:
        """The name of an entry as it stands in a file; None where it has none yet."""
        values = [entry.get(field).text() for field in cls.entry_key]
        return "_".join(filter(None, values)) if all(values) else None

    @classmethod
    def id_lists(cls, activity: YamlCursor) -> Iterator[IdList]:
        """Every list of it in which an id must not stand twice."""
        entries = activity.get(cls.entry_list).entries()
        yield IdList(cls.entry_noun, [(entry.get("id"), entry.id()) for entry in entries])

    @classmethod
    def check(cls, _activity: YamlCursor, _exercise: YamlCursor) -> Iterator[LintIssue]:
        """Whatever in it does not fit; both may be of any shape."""
        yield from ()

    @classmethod
    def shown_in_handout(cls, _activity: YamlCursor) -> bool:
        """Whether it shows anything where the handout places it."""
        return False

    @property
    def waits_for_hands(self) -> bool:
        """Whether a handout shows nothing of it before the hands of a room are counted."""
        return False

    @property
    def has_room_for_scales(self) -> bool:
        """Whether its canvas has a place for the scales of an activity that scores areas."""
        return False

    def documents(self) -> frozenset[str]:
        """The names of the documents that it is a reason to make."""
        return frozenset({"worksheet"})

    def for_team(self) -> Self:
        """As it is where a team hands in what it fills in."""
        return self

    def worksheet_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        return ()

    def canvas_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """What the team fills in together, on its wall."""
        return ()

    def tent_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """What stands on the desk tent: a choice of the team's blanks, and whose the tent is."""
        return ()

    def scoring_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """What each participant fills in on the scoring sheet."""
        return ()

    def tally_blanks(self, _frame: Frame) -> Iterable[Blank]:
        """What is filled in for the team, on its tally grid."""
        return ()

    def counting_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """What a helper fills in on the tally card while hands are up."""
        return ()

    def entry_names(self, _frame: Frame) -> tuple[str, ...]:
        """The names of its entries in the order in which they are numbered in print."""
        entries = getattr(self, self.entry_list)
        return tuple("_".join(getattr(entry, key) for key in self.entry_key) for entry in entries)

    def doubts(self, _answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """What cannot all be meant on one sheet: by blank, a sentence on why to look at it.

        ``answers`` are the sheet's, by blank.
        """
        yield from ()

    @property
    def keyed(self) -> bool:
        """Whether it has right answers, which the answer key argues for."""
        return False

    def questions_for_hands(self) -> tuple[Question, ...]:
        return ()

    def contrasts(self) -> tuple[ContrastRow, ...]:
        return ()

    def column_words(self, _frame: Frame) -> Iterator[ColumnWords]:
        yield from ()

    def answer_words(self, _frame: Frame) -> Iterator[AnswerWords]:
        yield from ()

    def many_answers(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Questions that take many answers (one column in a table), with their ticks' names."""
        yield from ()

    def questions_asked(self, frame: Frame) -> Iterator[tuple[str, ...]]:
        """What is crossed or chosen, a question each: the names of its blanks, several of many."""
        several = {ticks[0]: ticks for _, ticks in self.many_answers()}
        for blank in self.worksheet_blanks(frame):
            if blank.kind in ("choice", "pick") or blank.name in several:
                yield several.get(blank.name, (blank.name,))

    def score_columns(self, _frame: Frame) -> tuple[AreaColumns, ...]:
        """What is scored while answers are typed into a workbook."""
        return ()
