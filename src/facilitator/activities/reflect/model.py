"""Reflect: open questions, written on lines, kept by the person who wrote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal

from pydantic import Field

from facilitator.model.activity import Activity, Frame
from facilitator.model.base import Frozen, Id, Text, blank_name
from facilitator.model.blanks import MOST_LINES, Blank
from facilitator.text.interface import t
from facilitator.text.messages import Message

_ROWS_EACH = 3
"""Rows on the team's canvas for each answer that one person gives."""


class OpenQuestion(Frozen):
    """One question with room to answer it."""

    id: Id
    text: Text = Field(description="about-open-question-text")
    hint: str = Field(default="", description="about-open-question-hint")
    lines: int = Field(default=4, ge=1, le=MOST_LINES, description="about-commit-field-lines")
    entries: int = Field(default=0, ge=0, le=5, description="about-open-question-entries")
    ask: str = Field(default="", description="about-open-question-ask")


class Reflect(Activity):
    """Questions that people answer for themselves, in writing, before any talk."""

    entry_list: ClassVar[str] = "questions"
    entry_noun: ClassVar[str] = "question"

    kind: Literal["reflect"] = Field(description="about-commit-kind")
    questions: tuple[OpenQuestion, ...] = Field(min_length=1, description="about-poll-questions")

    @property
    def counted(self) -> tuple[OpenQuestion, ...]:
        """The questions of which the room counts who has the same answers."""
        return tuple(question for question in self.questions if question.entries)

    def blank(self, question: OpenQuestion) -> Blank:
        return Blank(
            name=blank_name(self.id, question.id),
            kind="text",
            label=question.text,
            lines=question.lines,
        )

    def entry(self, question: OpenQuestion, number: int) -> Blank:
        label = Message("label-reflect-entry", question=question.text, number=number)
        return Blank(name=blank_name(self.id, question.id, str(number)), kind="text", label=label)

    def wrote(self, question: OpenQuestion) -> Blank:
        """How many people wrote anything, on the team's canvas."""
        label = Message("label-reflect-wrote", question=question.text)
        return Blank(name=blank_name(self.id, question.id, "people"), kind="text", label=label)

    def row(self, question: OpenQuestion, number: int) -> tuple[Blank, Blank]:
        """One row of the team's canvas: an answer, and how many people have it."""
        kinds = (("what", "label-reflect-answer"), ("n", "label-reflect-people"))
        what, people = (
            Blank(
                name=blank_name(self.id, question.id, f"row{number}", kind),
                kind="text",
                label=Message(label, question=question.text, number=number),
            )
            for kind, label in kinds
        )
        return what, people

    def rows(self, question: OpenQuestion) -> tuple[tuple[Blank, Blank], ...]:
        numbers = range(1, _ROWS_EACH * question.entries + 1)
        return tuple(self.row(question, number) for number in numbers)

    def worksheet_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        return tuple(
            blank
            for question in self.questions
            for blank in (
                (self.entry(question, number) for number in range(1, question.entries + 1))
                if question.entries
                else (self.blank(question),)
            )
        )

    def canvas_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        return tuple(
            blank
            for question in self.counted
            for blank in (self.wrote(question), *(b for row in self.rows(question) for b in row))
        )

    def doubts(self, answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        for question in self.counted:
            wrote = answers.get(self.wrote(question).name, "")
            people = (people.name for _, people in self.rows(question))
            for name in (self.wrote(question).name, *people):
                said = answers.get(name, "").strip()
                if said and not said.isdecimal():
                    yield name, t("reflect-no-count", said=said)
                elif said and wrote.strip().isdecimal() and int(said) > int(wrote):
                    yield name, t("reflect-count-too-high", said=int(said), wrote=int(wrote))
