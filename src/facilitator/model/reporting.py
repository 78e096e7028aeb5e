"""What an exercise's report asks of the answers, beyond the scores themselves."""

from __future__ import annotations

from pydantic import Field

from facilitator.model.base import Frozen, Id, Text


class CoverUp(Frozen):
    """The risk that a good habit hides a missing one: often the one, and a low score of the other.

    It is found where at least half of those who answered ``question`` gave one of the ``often``
    answers, at least half of those who answered ``beside`` one of the ``missing`` answers, and the
    scores for now of all areas are ``below`` that score on average.
    """

    poll: Id = Field(description="The id of the poll that asks for the habit.")
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
    missing_says: str = Field(default="", description='What they say, after "7 of 8 say that".')
    rate: Id = Field(description="The id of the rating that tells of what may be missing.")
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
