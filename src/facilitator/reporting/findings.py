"""What to read first: findings in plain sentences, in the order in which they matter.

A finding is stated only from figures that may be shown, and says the figures it is made of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.activities import report_of
from facilitator.activities.protocol import Finding, QuestionCount, ReportSection
from facilitator.model.base import Frozen
from facilitator.model.exercise import CoverUp, Exercise
from facilitator.text.locale import printed, rounded
from facilitator.text.messages import Message

FIRST = 3
"""As many findings as page one has room for."""
ENOUGH = 0.5
"""The part of the answers that must say "we have it" for a habit to be called one."""


class CoverUpAnswer(Frozen):
    """The cover-up question answered: ``often`` of ``answered`` have the habit.

    ``missing`` of ``asked`` say of the other one that they have it not; 0 of 0 where the exercise
    does not ask for it. ``mean`` is that of the areas as they are printed, of ``high`` at most.
    """

    often: int
    answered: int
    missing: int
    asked: int
    mean: float
    high: int
    found: bool

    def in_words(self, asked: CoverUp) -> Message:
        """The figures that the question is answered with."""
        figures: dict[str, int | str] = {
            "often": self.often,
            "answered": self.answered,
            "says": asked.often_says,
            "rating": asked.rate_says,
            "mean": printed(self.mean),
            "high": self.high,
        }
        if not asked.beside:
            return Message("report-cover-up", **figures)
        figures |= {"missing": self.missing, "asked": self.asked}
        return Message("report-cover-up-beside", **figures, missing_says=asked.missing_says)


def findings(exercise: Exercise, sections: Sequence[ReportSection]) -> tuple[Finding, ...]:
    """What this room should read first, at most three."""
    every = [
        *_cover_up(exercise, sections),
        *(f for one in sections for f in report_of(one.activity).findings(one, exercise)),
    ]
    kept: list[Finding] = []
    for finding in sorted(every, key=lambda finding: finding.place):
        if not (finding.single and finding.kind in {one.kind for one in kept}):
            kept.append(finding)
    return tuple(kept[:FIRST])


def first_question(found: Sequence[Finding]) -> str:
    """What to ask first: about the widest spread, whatever its mean. Empty without any."""
    asking = [finding for finding in found if finding.ask]
    return min(asking, key=lambda finding: finding.ask_place).ask if asking else ""


def cover_up_answer(asked: CoverUp, sections: Sequence[ReportSection]) -> CoverUpAnswer | None:
    """Whether the habit hides what is missing; None where the figures are missing or withheld."""
    of_activity = {section.activity.id: section for section in sections}
    poll, rate = of_activity.get(asked.poll), of_activity.get(asked.rate)
    areas = rate.areas_mean() if rate else None
    habit = _answered(poll, asked.question)
    other = _answered(poll, asked.beside) if asked.beside else habit
    if areas is None or habit is None or other is None:
        return None
    often = sum(habit.counts[option] for option in asked.often)
    missing = sum(other.counts[option] for option in asked.missing) if asked.beside else 0
    lacking = not asked.beside or missing >= ENOUGH * other.answered
    return CoverUpAnswer(
        often=often,
        answered=habit.answered,
        missing=missing,
        asked=other.answered if asked.beside else 0,
        mean=areas.mean,
        high=areas.high,
        found=often >= ENOUGH * habit.answered and lacking and rounded(areas.mean) < asked.below,
    )


def _answered(section: ReportSection | None, question: str) -> QuestionCount | None:
    count = section.question_count(question) if section else None
    return count if count and count.answered else None


def _cover_up(exercise: Exercise, sections: Sequence[ReportSection]) -> Iterator[Finding]:
    asked = exercise.report.cover_up if exercise.report else None
    answer = cover_up_answer(asked, sections) if asked else None
    if asked and answer and answer.found:
        yield Finding(
            kind="cover-up",
            title=asked.title,
            sentence=answer.in_words(asked),
            place=10,
            ask=asked.ask,
            ask_place=20,
            means=asked.means,
        )
