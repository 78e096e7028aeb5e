"""Sort: statements that belong to one concept, to the other, or honestly to both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from facilitator.model.activity import BOTH, Activity, Area, Frame
from facilitator.model.base import Frozen, Id, Text, blank_name
from facilitator.model.blanks import Blank
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.entry_ids import unknown
from facilitator.text.messages import Message


class Statement(Frozen):
    """One statement with its argued answer and the argument for the pile that tempts."""

    id: Id
    area: Id = Field(description="The id of the area that it belongs to.")
    text: Text = Field(description="As it is heard in a company, in about 110 characters.")
    pile: Id = Field(description='A concept\'s id, or "both".')
    because: Text = Field(description="Why it belongs there, one or two sentences.")
    tempting: Id = Field(description="The pile that a sensible person might choose instead.")
    tempting_because: Text = Field(description="Why a sensible person would.")


class Sort(Activity):
    """Statements to be put on three piles, by card or by circle."""

    hand_in: ClassVar[bool] = True
    entry_list: ClassVar[str] = "statements"
    entry_noun: ClassVar[str] = "statement"

    kind: Literal["sort"] = Field(description="Which kind of activity it is.")
    statements: tuple[Statement, ...] = Field(
        min_length=1, description="In printed order, areas and piles mixed."
    )

    @classmethod
    def check(cls, activity: YamlCursor, exercise: YamlCursor) -> Iterator[LintIssue]:
        """A pile, or one that tempts, that is none of the three, or the same one twice."""
        piles = list(dict.fromkeys([*exercise.get("concepts").ids(), BOTH]))
        for statement in activity.get("statements").entries():
            for field in ("pile", "tempting"):
                yield from unknown(statement.get(field), "pile", piles)
            pile, tempting = statement.get("pile").text(), statement.get("tempting").text()
            if pile is not None and pile == tempting and pile in piles:
                others = " or ".join(f'"{other}"' for other in piles if other != pile)
                yield LintIssue(
                    statement.get("tempting").path,
                    f'The pile that tempts, "{tempting}", is the right pile of this statement.',
                    f"Write {others}: the pile a sensible person might choose instead.",
                )

    def documents(self) -> frozenset[str]:
        return frozenset({"worksheet", "sort-cards", "scoring-sheet", "answer-key"})

    def number(self, statement: Statement) -> int:
        """The printed number of a statement, 1 for the first."""
        return self.statements.index(statement) + 1

    def of_area(self, area: Area) -> tuple[Statement, ...]:
        return tuple(s for s in self.statements if s.area == area.id)

    def numbers_of(self, area: Area, pile: str) -> tuple[int, ...]:
        return tuple(self.number(s) for s in self.of_area(area) if s.pile == pile)

    def blank(self, statement: Statement, frame: Frame) -> Blank:
        return Blank(
            name=blank_name(self.id, statement.id),
            kind="choice",
            label=f"{self.number(statement)}. {statement.text}",
            choices=frame.piles(),
        )

    def score(self, area: Area) -> Blank:
        """How many of an area's statements the participant had right."""
        return Blank(
            name=blank_name(self.id, area.id, "right"),
            kind="text",
            label=Message("label-sort-right", activity=self.title, area=area.name),
        )

    def total(self) -> Blank:
        """How many statements the participant had right in all."""
        return Blank(
            name=blank_name(self.id, "total"),
            kind="text",
            label=Message("label-sort-right-in-all", activity=self.title),
        )

    def worksheet_blanks(self, frame: Frame) -> tuple[Blank, ...]:
        return tuple(self.blank(statement, frame) for statement in self.statements)

    def scoring_blanks(self, frame: Frame) -> tuple[Blank, ...]:
        """Right answers by area, and in all."""
        return (*(self.score(a) for a in frame.areas if self.of_area(a)), self.total())
