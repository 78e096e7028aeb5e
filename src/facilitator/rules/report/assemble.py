"""The team's report as data: every line that a document, a workbook or a slide shows of it.

Nothing here is laid out, and nothing is in it that may not be shown: it is scored from answers of
which those to withheld figures were taken out before. A line whose figures are withheld has
``shown`` False and the figures of an empty room, and writers print why.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from facilitator.model.activities.commit import Commit
from facilitator.model.activities.poll import Poll
from facilitator.model.activities.rate import Rate
from facilitator.model.activities.sort import Sort
from facilitator.model.base import Frozen
from facilitator.model.event_responses import EventResponses
from facilitator.model.exercise import Exercise
from facilitator.model.submission import Response
from facilitator.rules.report.anonymity import Disclosure, cleared, disclosure
from facilitator.rules.report.findings import (
    Covered,
    Finding,
    covered,
    covered_in_words,
    findings,
    first_question,
)
from facilitator.rules.report.team import team_scores
from facilitator.rules.sections.commit import CommitReport, commit_report
from facilitator.rules.sections.poll import PollReport, poll_report
from facilitator.rules.sections.rate import RateReport, rate_report
from facilitator.rules.sections.sort import SortReport, sort_report
from facilitator.rules.statistics.change import AreaChange, changes
from facilitator.text.locale import plain_date


class TeamReport(Frozen):
    """Everything that the report of one event says.

    ``earlier`` is the event it is set beside, and ``earlier_day`` its day, where it has one. Of
    ``collected`` only the counts and names are for those who read the report, and people's answers
    for their own pages of feedback alone: ``published`` has everything else.
    """

    collected: EventResponses
    earlier: str
    earlier_day: date | None
    may: Disclosure
    findings: tuple[Finding, ...]
    question: str
    cover_up: Covered | None
    covered: str
    polls: tuple[PollReport, ...]
    sorts: tuple[SortReport, ...]
    rates: tuple[RateReport, ...]
    commits: tuple[CommitReport, ...]

    def beside(self, language: str) -> str:
        """The earlier event as it is named in a text: by its day, if it has one."""
        return plain_date(self.earlier_day, language) if self.earlier_day else self.earlier

    @property
    def withheld(self) -> bool:
        """Whether any figure is left out because too few answered."""
        return self.may.allowed and bool(self.may.withheld)

    @property
    def late_note(self) -> str:
        """What is said of sheets that came after an earlier report; empty without any."""
        late, included = self.collected.late, self.collected.included
        said = []
        if included:
            said.append(
                "By decision, what came after an earlier report is counted here"
                f" ({_sheets(included)} came in, went or changed): side by side, the two reports"
                " tell what that says."
            )
        if late:
            said.append(
                f"{_sheets(late)} came in, went or changed after these figures were first shown."
                f" With fewer than {self.may.floor} the difference would tell what they say, so the"
                f" figures are still those of {self.may.sheets} sheets."
            )
        return " ".join(said)

    @property
    def late_in_short(self) -> str:
        """The same in a few words, to stand beside the number of people."""
        late, included = self.collected.late, self.collected.included
        if late:
            return f"{_sheets(late)} too late for the figures"
        return f"{_sheets(included)} counted late, by decision" if included else ""

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


def _sheets(count: int) -> str:
    return f"{count} {'sheet' if count == 1 else 'sheets'}"


class Shown(NamedTuple):
    """What may be shown of one day, and the answers without any to what may not."""

    may: Disclosure
    responses: tuple[Response, ...]


def team_report(
    exercise: Exercise,
    edition: str,
    collected: EventResponses,
    earlier: EventResponses | None = None,
) -> TeamReport:
    """The report of one event, perhaps beside an earlier one."""
    counted = team_scores(exercise, edition, collected.responses)
    may = disclosure(exercise, counted, collected.withheld)
    shown = cleared(exercise, may, collected.responses)
    scores = team_scores(exercise, edition, shown) if shown != collected.responses else counted
    today = Shown(may, shown)
    before = _shown_of(exercise, edition, earlier) if earlier else None
    asked = exercise.report.cover_up if exercise.report else None
    hidden = covered(asked, scores, may) if asked else None
    activities = exercise.run_by(exercise.editions[edition])
    return TeamReport(
        collected=collected,
        earlier=earlier.name if earlier and before else "",
        earlier_day=earlier.day if earlier and before else None,
        may=may,
        findings=findings(exercise, scores, may),
        question=first_question(exercise, scores, may),
        cover_up=hidden,
        covered=covered_in_words(asked, hidden) if asked and hidden else "",
        polls=tuple(
            poll_report(poll, scores, may) for poll in activities if isinstance(poll, Poll)
        ),
        sorts=tuple(
            sort_report(sort, exercise, scores, may, len(counted.sorts[sort.id].people))
            for sort in activities
            if isinstance(sort, Sort)
        ),
        rates=tuple(
            rate_report(rate, exercise, scores, may, _changes(rate, exercise, today, before))
            for rate in activities
            if isinstance(rate, Rate)
        ),
        commits=tuple(
            commit_report(commit, collected) for commit in activities if isinstance(commit, Commit)
        ),
    )


def _shown_of(exercise: Exercise, edition: str, earlier: EventResponses) -> Shown | None:
    """What may be shown of an earlier event; None where that is nothing."""
    counted = team_scores(exercise, edition, earlier.responses)
    may = disclosure(exercise, counted, earlier.withheld)
    return Shown(may, cleared(exercise, may, earlier.responses)) if may.allowed else None


def _changes(
    rate: Rate, exercise: Exercise, today: Shown, before: Shown | None
) -> dict[str, AreaChange]:
    """By area, what changed: of areas that both days show, where both have enough scores for it."""
    if before is None:
        return {}
    return {
        one.area: one
        for one in changes(rate, exercise, before.responses, today.responses)
        if today.may.shows(rate.id, one.area)
        and before.may.shows(rate.id, one.area)
        and min(one.people_before, one.people_after) >= today.may.floor
    }
