"""Commit: who will have done what by when; first for oneself, then on one sheet for the team."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from facilitator.model.activity import Activity, Frame
from facilitator.model.base import Frozen, Id, Text, blank_name
from facilitator.model.blanks import Blank, Choice
from facilitator.text.messages import Message


class CommitField(Frozen):
    """One thing that a commitment states."""

    id: Id
    text: Text = Field(description="about-commit-field-text")
    hint: str = Field(default="", description="about-commit-field-hint")
    example: str = Field(default="", description="about-commit-field-example")
    lines: int = Field(default=1, ge=1, le=4, description="about-commit-field-lines")
    options: tuple[Text, ...] = Field(default=(), description="about-commit-field-options")
    numbered: bool = Field(default=False, description="about-commit-field-numbered")
    team: bool = Field(default=True, description="about-commit-field-team")
    tent: bool = Field(default=False, description="about-commit-field-tent")
    person: bool = Field(default=False, description="about-commit-field-person")


class Commit(Activity):
    """Commitments: some on each participant's own sheet, the shared ones on the team's canvas."""

    typed_in: ClassVar[bool] = True
    entry_list: ClassVar[str] = "fields"
    entry_noun: ClassVar[str] = "field"

    kind: Literal["commit"] = Field(description="about-commit-kind")
    fields: tuple[CommitField, ...] = Field(min_length=1, description="about-commit-fields")
    copies: int = Field(default=2, ge=1, le=6, description="about-commit-copies")
    team_rows: int = Field(default=5, ge=0, le=12, description="about-commit-team-rows")
    team_reviews: int = Field(default=4, ge=0, le=6, description="about-commit-team-reviews")
    team_instruction: str = Field(default="", description="about-commit-team-instruction")

    question: str = Field(default="", description="about-commit-question")

    drawing: str = Field(default="", description="about-commit-drawing")
    review_fields: tuple[CommitField, ...] = Field(
        default=(), description="about-commit-review-fields"
    )
    notes: tuple[CommitField, ...] = Field(
        default=(), max_length=3, description="about-commit-notes"
    )

    @property
    def has_room_for_scales(self) -> bool:
        return self.team_rows > 0

    def documents(self) -> frozenset[str]:
        return frozenset({"worksheet", "desk-tent"} if self.team_rows else {"worksheet"})

    def blank(self, field: CommitField, owner: str, number: int) -> Blank:
        """One field of one commitment; ``owner`` is ``own`` or ``team``."""
        options = tuple(Choice(value=f"o{i}", label=o) for i, o in enumerate(field.options, 1))
        return Blank(
            name=blank_name(self.id, f"{owner}{number}", field.id),
            kind="pick" if options else "text",
            label=Message("label-commit", number=number, field=field.text),
            lines=field.lines,
            choices=options,
        )

    def team_fields(self) -> tuple[CommitField, ...]:
        return tuple(field for field in self.fields if field.team)

    def tent_fields(self) -> tuple[CommitField, ...]:
        """What a commitment is about, whose it is, and what else is asked for."""
        first, *rest = self.team_fields() or self.fields
        whose = [field for field in rest if field.person and not field.options]
        return (first, *whose[:1], *(f for f in rest if f.tent and f not in whose[:1]))[:3]

    def note(self, field: CommitField) -> Blank:
        name = blank_name(self.id, "team", field.id)
        return Blank(name=name, kind="text", label=field.text, lines=field.lines)

    def canvas_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """The team's commitments, row by row, the dates of the reviews, then what is noted."""
        if not self.team_rows:
            return ()
        numbers = range(1, self.team_rows + 1)
        fields = (*self.team_fields(), *self.review_fields)
        rows = (self.blank(field, "team", n) for n in numbers for field in fields)
        return (*rows, *self.reviews(), *map(self.note, self.notes))

    @property
    def mine(self) -> Blank:
        name = blank_name(self.id, "mine")
        return Blank(name=name, kind="text", label=Message("commit-tent-mine"))

    def tent_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        numbers = range(1, self.team_rows + 1)
        rows = (self.blank(field, "team", n) for n in numbers for field in self.tent_fields())
        return (*self.reviews(), self.mine, *rows) if self.team_rows else ()

    def worksheet_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        numbers = range(1, self.copies + 1)
        return tuple(self.blank(field, "own", n) for n in numbers for field in self.fields)

    def review(self, number: int) -> Blank:
        """The date of one review, on the canvas."""
        return Blank(
            name=blank_name(self.id, "team", f"review{number}"),
            kind="text",
            label=Message("label-commit-review", number=number),
        )

    def reviews(self) -> tuple[Blank, ...]:
        """The dates of the reviews; none where the team promises nothing."""
        count = self.team_reviews if self.team_rows else 0
        return tuple(self.review(number) for number in range(1, count + 1))
