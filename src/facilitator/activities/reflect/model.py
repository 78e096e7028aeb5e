"""Reflect: open questions, written on lines, kept by the person who wrote."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from facilitator.model.activity import Activity, Frame
from facilitator.model.base import Frozen, Id, Text, blank_name
from facilitator.model.blanks import MOST_LINES, Blank


class OpenQuestion(Frozen):
    """One question with room to answer it."""

    id: Id
    text: Text = Field(description="The question.")
    hint: str = Field(default="", description="Printed small under the question.")
    lines: int = Field(default=4, ge=1, le=MOST_LINES, description="Writing lines, 8 mm apart.")


class Reflect(Activity):
    """Questions that people answer for themselves, in writing, before any talk."""

    entry_list: ClassVar[str] = "questions"
    entry_noun: ClassVar[str] = "question"

    kind: Literal["reflect"] = Field(description="Which kind of activity it is.")
    questions: tuple[OpenQuestion, ...] = Field(min_length=1, description="In printed order.")

    def blank(self, question: OpenQuestion) -> Blank:
        return Blank(
            name=blank_name(self.id, question.id),
            kind="text",
            label=question.text,
            lines=question.lines,
        )

    def worksheet_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        return tuple(self.blank(question) for question in self.questions)
