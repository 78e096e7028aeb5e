"""One page for each participant: their own answers, beside the group's where those may be shown."""

from __future__ import annotations

from dataclasses import replace

from pydantic import SerializeAsAny

from facilitator.activities import ACTIVITIES, report_of
from facilitator.activities.protocol import FeedbackPart, Participant
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.reporting.assemble import TeamReport
from facilitator.reporting.team import handed_in
from facilitator.text.messages import Message, Text


class Feedback(Frozen):
    """One participant's page, by sheet code. ``alone`` says that there is no group beside it.

    ``headline`` is what the person's own answers say first.
    """

    code: str
    headline: Text
    alone: bool
    parts: tuple[SerializeAsAny[FeedbackPart], ...]


def feedback(exercise: Exercise, edition: str, report: TeamReport) -> tuple[Feedback, ...]:
    """A page for everyone who handed in any answer, in the order of their sheets."""
    people = handed_in(exercise, edition, report.collected.standing)
    alone = len(people) == 1 or not exercise.editions[edition].team
    counted = {response.code: response for response in report.collected.responses}
    return tuple(
        _page(
            report,
            Participant(
                exercise=exercise,
                response=response,
                counted=counted.get(response.code),
                alone=alone,
                floor=report.disclosure.floor,
            ),
        )
        for response in people
    )


def _page(report: TeamReport, person: Participant) -> Feedback:
    parts: list[FeedbackPart] = []
    for section in sorted(report.sections, key=lambda one: report_of(one.activity).feedback_place):
        areas = tuple(area for part in parts for area in part.areas_first)
        of_areas = any(part.beside_team for part in parts)
        known = replace(person, areas=areas, scored_areas=of_areas)
        parts += report_of(section.activity).feedback(section, known)
    return Feedback(
        code=person.response.code,
        headline=_headline(parts),
        alone=person.alone,
        parts=tuple(parts),
    )


def _headline(parts: list[FeedbackPart]) -> Text:
    """What the first kind of activity has to say that has anything to say."""
    for kind, report in sorted(ACTIVITIES.items(), key=lambda entry: entry[1].feedback_place):
        headline = report.headline([part for part in parts if part.kind == kind])
        if headline:
            return headline
    return Message("feedback-where-you-stand")
