"""Counting a poll: how many chose what, of those who answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from facilitator.model.activities.poll import Poll, Question
from facilitator.model.base import Frozen
from facilitator.model.submission import Response
from facilitator.model.tally import Counted, RoomTally


class PollCount(Frozen):
    """One question: people by option id, of ``answered`` who chose anything.

    Where people may choose many, the counts add up to more than ``answered``.
    """

    question: str
    counts: dict[str, int]
    answered: int
    unanswered: int

    def share(self, option: str) -> float | None:
        """Per cent of those who answered; None where nobody did."""
        return 100 * self.counts.get(option, 0) / self.answered if self.answered else None


def count(poll: Poll, responses: Sequence[Response]) -> tuple[PollCount, ...]:
    """Every question of the poll, counted."""
    return tuple(_count(poll, question, responses) for question in poll.questions)


def as_tally(poll: Poll, counts: Sequence[PollCount]) -> RoomTally:
    """The same counts as hands in a room, to be set beside the surveys."""
    return RoomTally(
        counted=tuple(
            Counted(activity=poll.id, question=one.question, option=option, hands=people)
            for one in counts
            if one.answered
            for option, people in one.counts.items()
        )
    )


def _count(poll: Poll, question: Question, responses: Sequence[Response]) -> PollCount:
    chosen = [_chosen(poll, question, response) for response in responses]
    found = Counter(option for one in chosen for option in one)
    answered = sum(bool(one) for one in chosen)
    return PollCount(
        question=question.id,
        counts={option.id: found[option.id] for option in question.options},
        answered=answered,
        unanswered=len(responses) - answered,
    )


def _chosen(poll: Poll, question: Question, response: Response) -> tuple[str, ...]:
    """What one person chose, by option id."""
    if question.many:
        ticks = ((option.id, poll.tick(question, option).name) for option in question.options)
        return tuple(option for option, name in ticks if response.answer(name) is not None)
    answer = response.answer(poll.blank(question).name)
    return () if answer is None else (answer,)
