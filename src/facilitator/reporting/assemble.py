"""The team's report and everybody's own page as data: every line that a writer shows of them.

Nothing here is laid out, and nothing is in it that may not be shown: it is scored from answers of
which those to withheld figures were taken out before. A line whose figures are withheld has
``shown`` False and the figures of an empty room, and writers print why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from pydantic import SerializeAsAny

from facilitator.activities import ACTIVITIES, report_of
from facilitator.activities.protocol import (
    ClearedResponses,
    FeedbackPart,
    Finding,
    FollowUp,
    Participant,
    QuestionCount,
    ReportSection,
    RoomScores,
)
from facilitator.model.base import Frozen
from facilitator.model.exercise import CoverUp, Exercise
from facilitator.model.submission import EventResponses
from facilitator.reporting.team import TeamScores, cleared, disclosure, handed_in, team_scores
from facilitator.rules.comparisons import people_share
from facilitator.rules.statistics import Disclosure
from facilitator.text.locale import plain_date, rounded, with_event_word
from facilitator.text.messages import Message, Text, in_sequence

FIRST = 3
"""As many findings as page one has room for."""
ENOUGH = 0.5
"""The part of the answers that must say "we have it" for a habit to be called one."""


class CoverUpAnswer(Frozen):
    """The cover-up question answered: ``often`` of ``answered`` have the habit.

    ``also`` of ``asked`` say the same of what stands beside it; 0 of 0 where the exercise does not
    ask for it. ``mean`` is that of the areas as they are printed, of ``high`` at most.
    """

    often: int
    answered: int
    also: int
    asked: int
    mean: float
    high: int
    found: bool
    mark: str = ""

    def in_words(self, asked: CoverUp) -> Message:
        figures: dict[str, Text | float] = {
            "often": people_share(self.often, self.answered),
            "says": asked.often_says,
            "rating": asked.rate_says,
            "mean": self.mean,
            "high": self.high,
        }
        if not asked.beside:
            return Message("report-cover-up", **figures)
        figures |= {"also": people_share(self.also, self.asked)}
        return Message("report-cover-up-beside", **figures, beside_says=asked.beside_says)


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
    also = sum(other.counts[option] for option in asked.often) if asked.beside else 0
    missing = sum(other.counts[option] for option in asked.missing) if asked.beside else 0
    lacking = not asked.beside or (missing >= ENOUGH * other.answered and also < often)
    return CoverUpAnswer(
        often=often,
        answered=habit.answered,
        also=also,
        asked=other.answered if asked.beside else 0,
        mean=areas.mean,
        high=areas.high,
        found=often >= ENOUGH * habit.answered and lacking and rounded(areas.mean) < asked.below,
        mark=other.mark,
    )


def _answered(section: ReportSection | None, question: str) -> QuestionCount | None:
    count = section.question_count(question) if section else None
    return count if count and count.answered else None


def _cover_up(exercise: Exercise, sections: Sequence[ReportSection]) -> Iterator[Finding]:
    asked = exercise.report.cover_up if exercise.report else None
    answer = cover_up_answer(asked, sections) if asked else None
    if asked and answer and answer.found:
        often = people_share(answer.often, answer.answered)
        yield Finding(
            kind="cover-up",
            figure=people_share(answer.also, answer.asked) if asked.beside else often,
            beside=often if asked.beside else "",
            beside_label=asked.often_says,
            title=asked.title,
            sentence=answer.in_words(asked),
            label=asked.beside_says or asked.often_says,
            place=10,
            ask=asked.ask,
            ask_place=20,
            means=asked.means,
            mark=answer.mark,
        )


class TeamReport(Frozen):
    """Everything that the report of one event says.

    ``earlier`` is the event it is set beside, and ``earlier_day`` its day, where it has one. Of
    ``collected`` only the counts and names are for those who read the report, and people's answers
    for their own pages of feedback alone: ``published`` has everything else.
    """

    collected: EventResponses
    earlier: str
    earlier_day: date | None
    disclosure: Disclosure
    findings: tuple[Finding, ...]
    question: str
    cover_up: CoverUpAnswer | None
    cover_up_words: Text
    sections: tuple[SerializeAsAny[ReportSection], ...]
    unasked: int

    def beside(self, language: str) -> str:
        """The earlier event as it is named in a text: by its day, if it has one."""
        if not self.earlier_day:
            return self.earlier
        written = plain_date(self.earlier_day, language)
        return with_event_word(written, self.earlier_day, self.earlier)

    @property
    def shown_sections(self) -> tuple[ReportSection, ...]:
        """The sections that have anything to show: below the floor only what people wrote."""
        allowed = self.disclosure.allowed
        return tuple(
            one for one in self.sections if allowed or not report_of(one.activity).needs_floor
        )

    @property
    def leads(self) -> tuple[ReportSection, ...]:
        """The sections whose chart is on page one: the first of each kind that has one."""
        leading = {one.kind: one for one in reversed(self.shown_sections) if one.leads}
        return tuple(one for one in self.shown_sections if one is leading.get(one.kind))

    @property
    def scored(self) -> ReportSection | None:
        """The section that has a score for each area."""
        return next((one for one in self.shown_sections if one.area_scores()), None)

    @property
    def follow_ups(self) -> tuple[FollowUp, ...]:
        every = (section.follow_up() for section in self.sections)
        return tuple(one for one in every if one)

    @property
    def withheld(self) -> bool:
        """Whether any figure is left out because too few answered."""
        return self.disclosure.allowed and bool(self.disclosure.withheld)

    @property
    def late_note(self) -> Text:
        """What is said of sheets that came after an earlier report; empty without any."""
        late, included, may = self.collected.late, self.collected.included, self.disclosure
        notes = []
        if included:
            notes.append(Message("report-included", count=included))
        if late:
            notes.append(Message("report-late", count=late, floor=may.floor, sheets=may.sheets))
        return in_sequence(*notes) if notes else ""

    @property
    def late_in_short(self) -> Text:
        """The same in a few words, to stand beside the number of people."""
        late, included = self.collected.late, self.collected.included
        if late:
            return Message("report-late-short", count=late)
        return Message("report-included-short", count=included) if included else ""

    @property
    def without_sheets(self) -> TeamReport:
        """The same for those who lay it out: no answers by code are in their reach."""
        counts = self.collected.model_copy(update={"responses": (), "now": None})
        return self.model_copy(update={"collected": counts})

    @property
    def published(self) -> str:
        """All that anybody but the owner of an answer may see of it, as one value (JSON).

        Two rooms of which it is the same have the same report, workbook, slides and letters at the
        foot, and the same group beside everybody's own answers.
        """
        return self.model_dump_json(exclude={"collected": {"responses", "now"}})


def team_report(
    exercise: Exercise,
    edition: str,
    collected: EventResponses,
    earlier: EventResponses | None = None,
) -> TeamReport:
    everyone = team_scores(exercise, edition, collected.responses)
    today = _cleared(exercise, everyone, collected)
    before = None
    if earlier:
        before = _cleared(exercise, team_scores(exercise, edition, earlier.responses), earlier)
        before = before if before.disclosure.allowed else None
    sections = tuple(_sections(exercise, edition, collected, everyone, today, before))
    found = findings(exercise, sections) if today.disclosure.allowed else ()
    asked = exercise.report.cover_up if exercise.report else None
    answer = cover_up_answer(asked, sections) if asked and today.disclosure.allowed else None
    return TeamReport(
        collected=collected,
        earlier=earlier.name if earlier and before else "",
        earlier_day=earlier.day if earlier and before else None,
        disclosure=today.disclosure,
        findings=found,
        question=first_question(found),
        cover_up=answer,
        cover_up_words=answer.in_words(asked) if asked and answer else "",
        sections=sections,
        unasked=_unasked(exercise, collected),
    )


def _unasked(exercise: Exercise, collected: EventResponses) -> int:
    """Answers to what the exercise asked once: a changed statement has an id of its own."""
    names = exercise.asked_blanks()
    return sum(len(response.answers.keys() - names) for response in collected.standing)


def _sections(
    exercise: Exercise,
    edition: str,
    collected: EventResponses,
    everyone: TeamScores,
    today: ClearedResponses,
    before: ClearedResponses | None,
) -> Iterator[ReportSection]:
    scores = everyone
    if today.responses != collected.responses:
        scores = team_scores(exercise, edition, today.responses)
    activities = exercise.run_by(exercise.editions[edition])
    for activity in sorted(activities, key=lambda one: report_of(one).report_place):
        if activity.id in scores.scores:
            room = RoomScores(
                exercise=exercise,
                scores=scores.scores[activity.id],
                everyone=everyone.scores[activity.id],
                collected=collected,
                today=today,
                earlier=before,
            )
            section = report_of(activity).section(activity, room)
            if section:
                yield section


def _cleared(exercise: Exercise, scores: TeamScores, collected: EventResponses) -> ClearedResponses:
    may = disclosure(exercise, scores, collected.withheld)
    return ClearedResponses(may, cleared(exercise, may, collected.responses))


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
