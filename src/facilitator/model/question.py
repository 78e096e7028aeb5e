"""A question with answers to choose from, and what surveys of others found."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from facilitator.model.base import Frozen, Id, Text
from facilitator.text.messages import Message

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

    def said(self, option: Option) -> str | Message:
        """The figure of one option as printed; empty where the survey does not give it."""
        if option.id in self.shares:
            return f"{self.shares[option.id]:g}%"
        return Message("people", count=self.counts[option.id]) if option.id in self.counts else ""


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
