"""Poll: how often something is done here, to set beside what surveys say of others."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from facilitator.model.activities.base import ActivityBase
from facilitator.model.base import Frozen, Id, Text, blank_name
from facilitator.model.blanks import Blank, Choice
from facilitator.model.frame import Frame

Percent = Annotated[float, Field(ge=0, le=100)]


class Option(Frozen):
    """One answer that people can give."""

    id: Id
    text: Text = Field(description="A few words: the answers stand in a row.")


class Survey(Frozen):
    """What others answered: shares in percent, and plain counts where only those exist."""

    name: Text = Field(description="Who asked and when, as in the chart's legend.")
    kind: Literal["survey", "anecdote"] = Field(
        default="survey", description="An anecdote is always labelled as one."
    )
    source: Text = Field(description="Where the figures were published.")
    sample: str = Field(default="", description='Who was asked, such as "n = 344".')
    shares: dict[Id, Percent] = Field(description="Percent by option id.")
    counts: dict[Id, int] = Field(default={}, description="Head counts by option id.")
    note: str = Field(default="", description="What the reader must know to read it rightly.")

    def said(self, option: Option) -> str:
        """The figure of one option as printed; empty where the survey does not give it."""
        if option.id in self.shares:
            return f"{self.shares[option.id]:g}%"
        return f"{self.counts[option.id]} people" if option.id in self.counts else ""


class Question(Frozen):
    """One question of a poll."""

    id: Id
    text: Text = Field(description="The question.")
    short: str = Field(
        default="",
        description="What it asks about, in a word or two: its row beside another one.",
    )
    options: tuple[Option, ...] = Field(
        min_length=2, description="The answers to choose from, in order."
    )
    many: bool = Field(
        default=False, description="true where people may cross more than one; squares on paper."
    )
    finding: str = Field(default="", description="What the surveys show; the title of the chart.")
    surveys: tuple[Survey, ...] = Field(
        default=(), description="What others answered, to compare with."
    )
    no_survey: str = Field(default="", description="Why there is nothing to compare with.")

    def compared(self) -> tuple[Option, ...]:
        """The options on which at least one survey has a figure."""
        return tuple(o for o in self.options if any(s.said(o) for s in self.surveys))


class Poll(ActivityBase):
    """A show of hands, or one row of circles or squares for each question."""

    hand_in: ClassVar[bool] = True

    kind: Literal["poll"] = Field(description="Which kind of activity it is.")
    questions: tuple[Question, ...] = Field(min_length=1, description="In printed order.")

    def blank(self, question: Question) -> Blank:
        """The blank of a question that takes one answer."""
        return Blank(
            name=blank_name(self.id, question.id),
            kind="choice",
            label=question.text,
            choices=tuple(Choice(value=o.id, label=o.text) for o in question.options),
        )

    def tick(self, question: Question, option: Option) -> Blank:
        """The blank of one option of a question that takes many answers."""
        return Blank(
            name=blank_name(self.id, question.id, option.id),
            kind="tick",
            label=f"{question.text} {option.text}",
        )

    def hands(self, question: Question, option: Option) -> Blank:
        """The blank on the tally card for the hands at one option."""
        return Blank(
            name=blank_name(self.id, question.id, option.id, "n"),
            kind="text",
            label=f"{question.text} {option.text}: hands",
        )

    def percent(self, question: Question, option: Option) -> Blank:
        """The blank beside it for the share of all hands raised for that question."""
        return Blank(
            name=blank_name(self.id, question.id, option.id, "pc"),
            kind="text",
            label=f"{question.text} {option.text}: percent",
        )

    def all_hands(self, question: Question) -> Blank:
        """The blank for all hands that went up for a question, of which shares are percent."""
        return Blank(
            name=blank_name(self.id, question.id, "sum"),
            kind="text",
            label=f"{question.text} All hands",
        )

    def counting_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """Hands and percent option by option, then all hands of the question."""
        return tuple(
            blank
            for question in self.questions
            for blank in (
                *(
                    one(question, option)
                    for option in question.options
                    for one in (self.hands, self.percent)
                ),
                self.all_hands(question),
            )
        )

    def worksheet_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """One choice a question, or a tick for each option where there may be many."""
        return tuple(blank for one in self.questions for blank in self.question_blanks(one))

    def question_blanks(self, question: Question) -> tuple[Blank, ...]:
        """The same of one question."""
        if question.many:
            return tuple(self.tick(question, option) for option in question.options)
        return (self.blank(question),)
