"""One page for each participant: their own answers, beside the group's where those may be shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from facilitator.model.activities.commit import Commit
from facilitator.model.activities.poll import Option, Poll, Question
from facilitator.model.activities.rate import Rate
from facilitator.model.activities.sort import Sort, Statement
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.frame import Area
from facilitator.model.submission import Response
from facilitator.rules.report.assemble import TeamReport
from facilitator.rules.report.team import TeamScores, handed_in, team_scores
from facilitator.rules.scoring.commit import own_commitments
from facilitator.rules.scoring.rate import PersonArea, PersonScore, band_of
from facilitator.rules.sections.rate import AreaLine, RateReport
from facilitator.text.english import inside, shortened
from facilitator.text.locale import listed

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
    """One rating: the areas, and the question that the widest gap of one's own asks.

    ``widest`` are the areas that share the widest gap; none where there is none.
    """

    rate: Rate
    areas: tuple[OwnArea, ...]
    widest: tuple[OwnArea, ...]
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
    among them. ``shown`` is whether the group may be spoken of, and ``crowd`` whether so many said
    the same that it points at nobody.
    """

    question: Question
    answer: Option
    same: int
    others: int
    answered: int
    shown: bool
    crowd: bool


class Feedback(Frozen):
    """One participant's page, by sheet code. ``alone`` says that there is no group beside it.

    ``headline`` is what the person's own answers say first.

    ``commitments`` are the person's own, a line each: what was promised and, of the team sheet's
    fields, the short ones, but for those that take people's names.
    """

    code: str
    headline: str
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
    counted = {one.code: one for one in report.collected.responses}
    scored = {
        activity: {person.code: person for person in team.grid.people}
        for activity, team in own.rates.items()
    }
    return tuple(
        _page(exercise, report, own, scored, response, counted.get(response.code), alone=alone)
        for response in people
    )


def _page(
    exercise: Exercise,
    report: TeamReport,
    own: TeamScores,
    scored: dict[str, dict[str, PersonScore]],
    response: Response,
    counted: Response | None,
    *,
    alone: bool,
) -> Feedback:
    rates = tuple(_rates(exercise, report, scored, response.code, alone=alone))
    widest = [line.area.id for one in rates for line in _by_gap(one.areas)]
    return Feedback(
        code=response.code,
        headline=_headline(rates),
        alone=alone,
        rates=rates,
        sorts=tuple(_sorts(exercise, report, own, response, widest)),
        polls=tuple(_polls(report, response, counted, alone=alone)),
        commitments=tuple(
            said for one in report.commits for said in _commitments(one.commit, response)
        ),
    )


def _headline(rates: Sequence[OwnRate]) -> str:
    """Where the person's own answers lie furthest apart."""
    widest = [line for one in rates for line in one.widest]
    if not widest:
        return "Where you stand"
    if len(widest) == len([line for one in rates for line in one.areas]) > 1:
        return "You hope for as much more in every area"
    gaps = "gap is" if len(widest) == 1 else "gaps are"
    return f"Your widest {gaps} in {listed([inside(line.area.name) for line in widest])}"


def _by_gap(areas: Sequence[OwnArea]) -> list[OwnArea]:
    """The areas that have a gap, the person's widest first, then in their order."""
    known = [line for line in areas if line.own.gap is not None]
    return sorted(known, key=lambda line: -(line.own.gap or 0))


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
    exercise: Exercise,
    report: TeamReport,
    scored: dict[str, dict[str, PersonScore]],
    code: str,
    *,
    alone: bool,
) -> Iterator[OwnRate]:
    for one in report.rates:
        person = scored[one.rate.id].get(code)
        if person is None:
            continue
        shown = {line.area.id: line for line in one.areas if line.shown and not alone}
        areas = tuple(
            OwnArea(area=exercise.area(own.area), own=own, group=shown.get(own.area))
            for own in person.areas
        )
        first = _by_gap(areas)
        most = first[0].own.gap or 0 if first else 0
        yield OwnRate(
            rate=one.rate,
            areas=areas,
            widest=tuple(line for line in first if most > 0 and line.own.gap == most),
            question=_question(one, first),
        )


def _question(one: RateReport, by_gap: Sequence[OwnArea]) -> str:
    """The band's question for the area with the widest gap of one's own; the first of equals."""
    if not by_gap:
        return ""
    band = band_of(by_gap[0].own.now.score, one.rate.bands)
    return band.ask.get(by_gap[0].area.id, "") if band else ""


def _sorts(
    exercise: Exercise,
    report: TeamReport,
    people: TeamScores,
    response: Response,
    areas: Sequence[str],
) -> Iterator[OwnSort]:
    """What is to be thought about again: of the areas with the widest gaps first, one of each."""
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
            again=_first_of_each(wrong, areas)[:THINK_AGAIN],
        )


def _first_of_each(wrong: Sequence[OwnStatement], areas: Sequence[str]) -> tuple[OwnStatement, ...]:
    """The first statement of each area in their order, then the second ones, and so on."""
    places = {area: place for place, area in enumerate(areas)}
    met = Counter[str]()
    ranked = []
    for one in wrong:
        area = one.statement.area
        ranked.append((met[area], places.get(area, len(places)), one.number, one))
        met[area] += 1
    return tuple(one for *_, one in sorted(ranked, key=lambda rank: rank[:3]))


def _polls(
    report: TeamReport, response: Response, counted: Response | None, *, alone: bool
) -> Iterator[OwnPoll]:
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
                    crowd=line.shown and not alone and same >= report.may.floor,
                )


def _chosen(poll: Poll, question: Question, response: Response) -> Option | None:
    answer = response.answer(poll.blank(question).name)
    return next((option for option in question.options if option.id == answer), None)
