"""The sections of a report, and the parts of a page of feedback, by what they are."""

from __future__ import annotations

from typing import TypeVar

from facilitator.activities.commit.report import CommitSection, OwnCommitments
from facilitator.activities.poll.report import OwnPoll, PollSection
from facilitator.activities.protocol import FeedbackPart, ReportSection
from facilitator.activities.rate.report import OwnRate
from facilitator.activities.rate.section import RateSection
from facilitator.activities.sort.report import OwnSort, SortSection
from facilitator.model.activity import Activity
from facilitator.model.exercise import Exercise
from facilitator.reporting.assemble import Feedback, TeamReport

A = TypeVar("A", bound=Activity)
R = TypeVar("R", bound=ReportSection)
P = TypeVar("P", bound=FeedbackPart)


def activity(exercise: Exercise, model: type[A]) -> A:
    """The first activity of a kind."""
    return next(one for one in exercise.activities if isinstance(one, model))


def of_type(report: TeamReport, kind: type[R]) -> tuple[R, ...]:
    return tuple(section for section in report.sections if isinstance(section, kind))


def rates(report: TeamReport) -> tuple[RateSection, ...]:
    return of_type(report, RateSection)


def sorts(report: TeamReport) -> tuple[SortSection, ...]:
    return of_type(report, SortSection)


def polls(report: TeamReport) -> tuple[PollSection, ...]:
    return of_type(report, PollSection)


def commits(report: TeamReport) -> tuple[CommitSection, ...]:
    return of_type(report, CommitSection)


def parts(page: Feedback, kind: type[P]) -> tuple[P, ...]:
    return tuple(part for part in page.parts if isinstance(part, kind))


def own_rates(page: Feedback) -> tuple[OwnRate, ...]:
    return parts(page, OwnRate)


def own_sorts(page: Feedback) -> tuple[OwnSort, ...]:
    return parts(page, OwnSort)


def own_polls(page: Feedback) -> tuple[OwnPoll, ...]:
    return parts(page, OwnPoll)


def own_commitments(page: Feedback) -> tuple[str, ...]:
    return tuple(line for part in parts(page, OwnCommitments) for line in part.lines)
