"""One page for each participant: their own answers, beside the group's where those may be shown."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.activities.commit import Commit
from facilitator.model.activities.poll import Option, Poll, Question
from facilitator.model.activities.rate import Rate
from facilitator.model.activities.sort import Sort, Statement
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.frame import Area
from facilitator.model.response import Response
from facilitator.rules.english import shortened
from facilitator.rules.report import AreaLine, RateReport, TeamReport
from facilitator.rules.scoring.commit import own_commitments
from facilitator.rules.scoring.rate import PersonArea, band_of
from facilitator.rules.team import TeamScores, handed_in, team_scores

THINK_AGAIN = 2
"""As many statements as there is room to argue for."""
PROMISED = 150
"""Characters of a commitment that there is room for; the whole of it is on the person's sheet."""


class OwnArea(Frozen):
    """One area: the person's scores, and the group's where they may be shown."""

    area: Area
    own: PersonArea
    group: AreaLine | None


class OwnRate(Frozen):
    """One rating: the areas, and the question that the widest gap of one's own asks."""

    rate: Rate
    areas: tuple[OwnArea, ...]
    question: str


class OwnStatement(Frozen):
    """A statement that was put on another pile than it belongs to."""

    statement: Statement
    number: int
    chosen: str


class OwnSort(Frozen):
    """One sort: how many were right of those answered, and what to think about again."""

    sort: Sort
    right: int
    answered: int
    again: tuple[OwnStatement, ...]


class OwnPoll(Frozen):
    """One question: what was answered, and how many of the group said the same.

    ``others`` are those of ``same`` who are somebody else: an answer that came too late is not
    among them.
    """

    question: Question
    answer: Option
    same: int
    others: int
    answered: int
    shown: bool


class Feedback(Frozen):
    """One participant's page, by sheet code. ``alone`` says that there is no group beside it.

    ``commitments`` are the person's own, a line each: what was promised and, of the team sheet's
    fields, the short ones, but for those that take people's names.
    """

    code: str
    alone: bool
    rates: tuple[OwnRate, ...]
    sorts: tuple[OwnSort, ...]
    polls: tuple[OwnPoll, ...]
    commitments: tuple[str, ...]


def feedback(exercise: Exercise, edition: str, report: TeamReport) -> tuple[Feedback, ...]:
    """A page for everyone who handed in any answer, in the order of their sheets."""
    people = handed_in(exercise, edition, report.collected.standing)
    own = team_scores(exercise, edition, people)
    alone = len(people) == 1 or not exercise.editions[edition].team
    return tuple(
        Feedback(
            code=response.code,
            alone=alone,
            rates=tuple(_rates(exercise, report, own, response.code, alone=alone)),
            sorts=tuple(_sorts(exercise, report, own, response)),
            polls=tuple(_polls(report, response, alone=alone)),
            commitments=tuple(
                said for one in report.commits for said in _commitments(one.commit, response)
            ),
        )
        for response in people
    )


def _commitments(commit: Commit, response: Response) -> Iterator[str]:
    """Without names: a page that has a code and scores on it must not say whose they are."""
    shown = [field for field in commit.fields if not field.person]
    short = [field for field in shown[1:] if field.team and field.lines == 1]
    for made in own_commitments(commit, response):
        values = {field: " ".join(said.split()) for field, said in made.values.items()}
        told = [values[field.id] for field in shown[:1] if field.id in values]
        told += [f"{field.text}: {values[field.id]}" for field in short if field.id in values]
        if told:
            yield shortened(" \N{MIDDLE DOT} ".join(told), PROMISED)


def _rates(
    exercise: Exercise, report: TeamReport, people: TeamScores, code: str, *, alone: bool
) -> Iterator[OwnRate]:
    for one in report.rates:
        grid = people.rates[one.rate.id].grid
        if code not in [person.code for person in grid.people]:
            continue
        person = grid.person(code)
        shown = {line.area.id: line for line in one.areas if line.shown and not alone}
        areas = tuple(
            OwnArea(area=exercise.area(own.area), own=own, group=shown.get(own.area))
            for own in person.areas
        )
        yield OwnRate(rate=one.rate, areas=areas, question=_question(one, areas))


def _question(one: RateReport, areas: tuple[OwnArea, ...]) -> str:
    """The band's question for the area with the widest gap of one's own; the first of equals."""
    gaps = [area for area in areas if area.own.gap is not None]
    if not gaps:
        return ""
    widest = max(gaps, key=lambda area: area.own.gap or 0)
    band = band_of(widest.own.now.score, one.rate.bands)
    return band.ask.get(widest.area.id, "") if band else ""


def _sorts(
    exercise: Exercise, report: TeamReport, people: TeamScores, response: Response
) -> Iterator[OwnSort]:
    for one in report.sorts:
        score = people.sorts[one.sort.id].people.get(response.code)
        if score is None:
            continue
        chosen = {
            line.statement.id: response.answer(one.sort.blank(line.statement, exercise).name) or ""
            for line in one.statements
        }
        wrong = [
            OwnStatement(
                statement=line.statement, number=line.number, chosen=chosen[line.statement.id]
            )
            for line in one.statements
            if chosen[line.statement.id] not in ("", line.statement.pile)
        ]
        yield OwnSort(
            sort=one.sort,
            right=score.right,
            answered=score.right + score.wrong,
            again=tuple(wrong[:THINK_AGAIN]),
        )


def _polls(report: TeamReport, response: Response, *, alone: bool) -> Iterator[OwnPoll]:
    counted = {one.code: one for one in report.collected.responses}.get(response.code)
    for one in report.polls:
        for line in one.questions:
            answer = None if line.question.many else _chosen(one.poll, line.question, response)
            if answer:
                same = line.count.counts[answer.id]
                among = counted and _chosen(one.poll, line.question, counted) == answer
                yield OwnPoll(
                    question=line.question,
                    answer=answer,
                    same=same,
                    others=same - 1 if among and same else same,
                    answered=line.count.answered,
                    shown=line.shown and not alone,
                )


def _chosen(poll: Poll, question: Question, response: Response) -> Option | None:
    answer = response.answer(poll.blank(question).name)
    return next((option for option in question.options if option.id == answer), None)
