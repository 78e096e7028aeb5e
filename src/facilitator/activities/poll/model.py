"""Poll: how often something is done here, to set beside what surveys say of others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import ClassVar, Literal

from pydantic import Field

from facilitator.model.activity import (
    Activity,
    AnswerWords,
    Frame,
    IdList,
    Option,
    Question,
    recommends,
)
from facilitator.model.base import blank_name
from facilitator.model.blanks import Blank, Choice
from facilitator.model.scale import room_beside
from facilitator.model.submission import TICKED
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.entry_ids import unknown, unknown_keys
from facilitator.text.interface import t
from facilitator.text.messages import Message


class Poll(Activity):
    """A show of hands, or one row of circles or squares for each question."""

    hand_in: ClassVar[bool] = True
    counts_hands: ClassVar[bool] = True
    entry_list: ClassVar[str] = "questions"
    entry_noun: ClassVar[str] = "question"

    kind: Literal["poll"] = Field(description="about-commit-kind")
    questions: tuple[Question, ...] = Field(min_length=1, description="about-poll-questions")

    @classmethod
    def id_lists(cls, activity: YamlCursor) -> Iterator[IdList]:
        yield from super().id_lists(activity)
        for question in activity.get("questions").entries():
            options = question.get("options").entries()
            yield IdList("option", [(option.get("id"), option.id()) for option in options])

    @classmethod
    def shown_in_handout(cls, activity: YamlCursor) -> bool:
        """Figures of surveys, or hands counted in the room beside words on why there are none."""
        questions = activity.get("questions").entries()
        return any(q.has("surveys") or q.has("no_survey") for q in questions)

    @property
    def waits_for_hands(self) -> bool:
        return not any(question.surveys for question in self.questions)

    @classmethod
    def check(cls, activity: YamlCursor, exercise: YamlCursor) -> Iterator[LintIssue]:
        """A survey's figure for an answer, a concept or a question beside that there is not."""
        polls = {e.id() or "": e for e in exercise.get("activities").entries()}
        concepts = exercise.get("concepts").ids()
        for question in activity.get("questions").entries():
            yield from unknown(question.get("concept"), "concept", concepts)
            if question.has("beside"):
                poll, other = (question.get("beside").get(name) for name in ("poll", "question"))
                yield from unknown(poll, "poll", polls)
                if asked := polls.get(poll.text() or ""):
                    yield from unknown(other, "question", asked.get("questions").ids())
            options: Collection[str] = question.get("options").ids()
            if isinstance(question.value, Mapping) and recommends(question.value):
                options = [str(point) for point in range(11)]
                yield from _recommends_alone(question)
            for survey in question.get("surveys").entries():
                for field in ("shares", "counts"):
                    yield from unknown_keys(survey.get(field), "option", options)

    def documents(self) -> frozenset[str]:
        return frozenset({"worksheet", "tally-card"})

    def blank(self, question: Question) -> Blank:
        # Of a question that takes one answer.
        return Blank(
            name=blank_name(self.id, question.id),
            kind="choice",
            label=question.text,
            choices=tuple(Choice(value=o.id, label=o.text) for o in question.options),
        )

    @staticmethod
    def room_beside(question: Question, width: float, *, large: bool) -> float:
        """What the circles from 0 to 10 leave for the words at both ends, of so many mm."""
        return room_beside(len(question.options), width, 48 if large else 32, large=large)

    def tick(self, question: Question, option: Option) -> Blank:
        # Of a question that takes many.
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
            label=Message("label-poll-hands", question=question.text, option=option.text),
        )

    def percent(self, question: Question, option: Option) -> Blank:
        """The blank beside it for the share of all hands raised for that question."""
        return Blank(
            name=blank_name(self.id, question.id, option.id, "pc"),
            kind="text",
            label=Message("label-poll-percent", question=question.text, option=option.text),
        )

    def net_hands(self, question: Question) -> Blank:
        """The blank for how many more recommend something than do not, in per cent."""
        return Blank(
            name=blank_name(self.id, question.id, "net"),
            kind="text",
            label=Message("label-poll-net-hands", question=question.text),
        )

    def all_hands(self, question: Question) -> Blank:
        """The blank for all hands that went up for a question, of which shares are percent."""
        return Blank(
            name=blank_name(self.id, question.id, "sum"),
            kind="text",
            label=Message("label-poll-all-hands", question=question.text),
        )

    def counting_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """Hands and percent option by option, then all hands of the question."""
        return tuple(
            blank
            for question in self.questions
            for blank in (
                *(
                    blank_of(question, option)
                    for option in question.options
                    for blank_of in (self.hands, self.percent)
                ),
                self.all_hands(question),
                *([self.net_hands(question)] if question.recommend else ()),
            )
        )

    def worksheet_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        return tuple(b for question in self.questions for b in self.question_blanks(question))

    def question_blanks(self, question: Question) -> tuple[Blank, ...]:
        if question.many:
            return tuple(self.tick(question, option) for option in question.options)
        return (self.blank(question),)

    def questions_for_hands(self) -> tuple[Question, ...]:
        return self.questions

    def answer_words(self, _frame: Frame) -> Iterator[AnswerWords]:
        """A survey tool repeats an option's words where it was crossed."""
        for question in self.questions:
            ends = ((question.low_label, "0"), (question.high_label, "10"))
            for words, point in ends if question.recommend else ():
                if words:
                    yield AnswerWords(self.blank(question).name, words, point)
            for option in question.options if question.many else ():
                for words in (option.text, option.id):
                    yield AnswerWords(self.tick(question, option).name, words, TICKED)

    def many_answers(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        for question in self.questions:
            if question.many:
                yield question.text, tuple(b.name for b in self.question_blanks(question))


def _recommends_alone(question: YamlCursor) -> Iterator[LintIssue]:
    for field in ("options", "many"):
        if question.has(field):
            yield LintIssue(
                question.get(field).path,
                t("poll-recommend-field", field=field),
                t("poll-recommend-field-hint", field=field),
            )
