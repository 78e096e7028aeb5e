"""The frame of an exercise: the two concepts it contrasts and the areas it contrasts them in."""

from __future__ import annotations

from pydantic import Field

from facilitator.model.base import Frozen, Id, Text
from facilitator.model.blanks import Choice

BOTH = "both"
"""The id of the third pile, beside the ids of the two concepts."""


class Concept(Frozen):
    """One of the two things contrasted. The first is drawn hollow, the second solid, everywhere."""

    id: Id
    name: Text = Field(description="In full, as in headings.")
    short: Text = Field(description="One word, for column heads and card corners.")
    summary: str = Field(default="", description="What it is about, in one sentence.")


class Area(Frozen):
    """One row of the contrast."""

    id: Id
    name: Text = Field(description="One or two words, as in table rows and charts.")
    question: str = Field(default="", description="A one-line question that opens the area.")


class BothPile(Frozen):
    """The third pile: what honestly belongs to both concepts."""

    name: Text = Field(default="Both", description="The pile's name.")
    summary: str = Field(default="", description="What belongs here, in one sentence.")


class ContrastRow(Frozen):
    """One area, told for both concepts."""

    area: Id = Field(description="The id of the area.")
    cells: dict[Id, Text] = Field(description="The revealed answer by concept id.")
    question: str = Field(default="", description="A short question that tests the difference.")
    discussion: str = Field(default="", description="Why this is so, for the answer key.")


class Frame(Frozen):
    """Concepts and areas, which every activity speaks of."""

    concepts: tuple[Concept, Concept] = Field(
        description="The two things contrasted, exactly two; the first is drawn hollow."
    )
    both: BothPile = Field(default=BothPile(), description="The third pile, beside the concepts.")
    areas: tuple[Area, ...] = Field(min_length=1, description="Any number, in reading order.")

    def area(self, area_id: str) -> Area:
        """The area of that id. Raises KeyError if there is none."""
        for area in self.areas:
            if area.id == area_id:
                return area
        raise KeyError(area_id)

    def concept(self, concept_id: str) -> Concept:
        """The concept of that id. Raises KeyError if there is none."""
        for concept in self.concepts:
            if concept.id == concept_id:
                return concept
        raise KeyError(concept_id)

    def piles(self) -> tuple[Choice, ...]:
        """The three piles of a sort: the first concept, both, the second."""
        first, second = self.concepts
        return (
            Choice(value=first.id, label=first.short),
            Choice(value=BOTH, label=self.both.name),
            Choice(value=second.id, label=second.short),
        )

    def pile_name(self, pile: str) -> str:
        """A pile's name in full. Raises KeyError if there is none of that id."""
        return self.both.name if pile == BOTH else self.concept(pile).name

    def pile_short(self, pile: str) -> str:
        """A pile's short name, as on cards. Raises KeyError if there is none of that id."""
        return self.both.name if pile == BOTH else self.concept(pile).short

    def pile_summary(self, pile: str) -> str:
        """What belongs on a pile, if the exercise says so."""
        return self.both.summary if pile == BOTH else self.concept(pile).summary
