"""Open questions in the report: how many people gave the same answer, as the room counted it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.activities.protocol import (
    ActivityReport,
    FeedbackPart,
    Finding,
    ReportSection,
    ResultDeck,
    ResultSlide,
    RoomScores,
    SlideParts,
    ask_note,
    literal,
    words_note,
)
from facilitator.activities.reflect.model import OpenQuestion, Reflect
from facilitator.model.activity import Frame
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.slides import ChartFigure, ChartRow
from facilitator.model.submission import Response
from facilitator.rules.comparisons import people_share
from facilitator.rules.slide_kinds import SlideDraft
from facilitator.rules.statistics import mean_overlap
from facilitator.text.messages import Message, Say
from facilitator.text.plain_text import shortened

PRINTED = 90
"""Characters of an answer that a chart has room for."""


class SharedAnswer(Frozen):
    """One answer in the facilitator's words, and how many people gave it."""

    text: str
    people: int


class SharedAnswers(Frozen):
    """The answers to one question, most people first; ``wrote`` gave any."""

    question: OpenQuestion
    wrote: int
    answers: tuple[SharedAnswer, ...]

    @property
    def by_all(self) -> int:
        return sum(answer.people == self.wrote for answer in self.answers)

    @property
    def overlap(self) -> float | None:
        """How many answers two people share, on the average of all pairs."""
        return mean_overlap([answer.people for answer in self.answers], self.wrote)

    @property
    def title(self) -> Message:
        return Message("reflect-on-every-list", count=self.by_all)

    @property
    def sentence(self) -> Message:
        first = self.answers[0]
        return Message(
            "reflect-shared",
            wrote=self.wrote,
            entries=self.question.entries,
            answer=literal(first.text),
            people=first.people,
            shared=self.overlap,
        )


class ReflectSection(ReportSection):
    """What was counted aloud; of what people keep to themselves there is nothing in it."""

    activity: Reflect
    questions: tuple[SharedAnswers, ...]


class ReflectReport(
    ActivityReport[Reflect, tuple[SharedAnswers, ...], ReflectSection, FeedbackPart]
):
    """Hands were raised for each answer before everybody, so it is shown however few they were."""

    report_place = 40
    deck_place = 40
    needs_floor = False

    def score(
        self, reflect: Reflect, _frame: Frame, responses: Sequence[Response]
    ) -> tuple[SharedAnswers, ...] | None:
        return tuple(_shared(reflect, responses)) if reflect.counted else None

    def section(
        self, reflect: Reflect, room: RoomScores[tuple[SharedAnswers, ...]]
    ) -> ReflectSection | None:
        shared = tuple(_shared(reflect, room.collected.standing))
        return ReflectSection(activity=reflect, questions=shared) if shared else None

    def findings(self, section: ReflectSection, _exercise: Exercise) -> Iterator[Finding]:
        for shared in section.questions:
            yield Finding(
                kind="shared",
                figure=people_share(shared.answers[0].people, shared.wrote),
                title=shared.title,
                sentence=shared.sentence,
                label=literal(shared.answers[0].text),
                place=40,
                ask=shared.question.ask,
                ask_place=40,
            )

    def slides(self, section: ReflectSection, deck: ResultDeck) -> Iterator[ResultSlide]:
        for shared in section.questions:
            yield _slide(shared, deck.say)


def _shared(reflect: Reflect, responses: Sequence[Response]) -> Iterator[SharedAnswers]:
    """Of questions with a number of people who wrote, and with any answer that was counted."""
    written: dict[str, str] = {}
    for response in responses:
        for name, said in response.answers.items():
            written.setdefault(name, said.strip())
    for question in reflect.counted:
        wrote = _people(written.get(reflect.wrote(question).name, ""))
        answers = [
            SharedAnswer(text=shortened(text, PRINTED), people=count)
            for what, people in reflect.rows(question)
            if (text := written.get(what.name, ""))
            and 0 < (count := _people(written.get(people.name, ""))) <= wrote
        ]
        if wrote > 1 and answers:
            answers.sort(key=lambda answer: -answer.people)
            yield SharedAnswers(question=question, wrote=wrote, answers=tuple(answers))


def _people(said: str) -> int:
    return int(said) if said.isdecimal() else 0


def _slide(shared: SharedAnswers, say: Say) -> ResultSlide:
    head = say(Message("reflect-people-who-wrote"))
    rows = tuple(
        ChartRow(
            label=literal(answer.text),
            cells=(say(Message("reflect-of-people", count=answer.people, people=shared.wrote)),),
            values=(100 * answer.people / shared.wrote,),
            room=True,
        )
        for answer in shared.answers
    )
    title, spoken = say(shared.title), "; ".join(f"{row.label}: {row.cells[0]}" for row in rows)
    figure = ChartFigure(
        kind="grouped_bars", alt=f"{title}. {head}: {spoken}.", heads=(head,), rows=rows
    )
    parts: SlideParts = {"title": (title,), "note": (say(shared.sentence),)}
    notes = [words_note(shared.question.text)]
    notes += [ask_note(shared.question.ask)] if shared.question.ask else []
    return ResultSlide(SlideDraft("chart", parts, figure), tuple(notes))
