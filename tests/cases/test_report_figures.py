"""What a report says of its figures follows from the figures that are printed beside it."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest

from facilitator.activities.commit.report import PRINTED
from facilitator.activities.poll.model import Poll
from facilitator.activities.rate.model import Rate
from facilitator.activities.rate.section import RateSection
from facilitator.activities.sort.model import Sort
from facilitator.formats.exports import commitments_csv
from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise
from facilitator.model.submission import TEAM, Response
from facilitator.reporting.assemble import TeamReport, team_report
from facilitator.reporting.team import team_scores
from facilitator.rules.marks import tailor
from facilitator.text.grammar import APOSTROPHE, English
from facilitator.text.locale import difference, listed, parse_percent, printed, rounded
from facilitator.workflows.workspace import Workspace
from tests.rooms import made
from tests.sample_room import collected, room
from tests.sections import commits, polls, rates, sorts
from tests.words import SAY

EXERCISE: Exercise = tailor(
    Workspace(Path(__file__).parents[2]).exercise("performance-vs-execution")
)
RATE = next(one for one in EXERCISE.activities if isinstance(one, Rate))
SORT = next(one for one in EXERCISE.activities if isinstance(one, Sort))
AREAS = [area.id for area in RATE.areas(EXERCISE)]


def words(responses: list[Response], document: str) -> str:
    """All words of a document in one line."""
    tree = made(responses).document(document).tree
    return " ".join("".join(map(str, tree.itertext())).split())


def report(responses: list[Response]) -> TeamReport:
    return team_report(EXERCISE, "workshop", collected(responses))


def rated(now: dict[str, list[int]], hoped: dict[str, list[int]]) -> list[Response]:
    """People who give every statement of an area the same point, area by area."""
    people = len(next(iter(now.values())))
    return [
        Response(
            code=f"P{person}",
            answers={
                blank(item).name: str(points[item.area][person])
                for points, blank in ((now, RATE.now), (hoped, RATE.hoped))
                for item in RATE.items
                if item.area in points
            },
        )
        for person in range(people)
    ]


def by_chance(seed: int) -> list[Response]:
    """A room that answers most of the ratings, one of whom leaves out what they hope for."""
    chance = Random(seed)
    points = [str(point) for point in RATE.scale.points()]
    people = []
    for number in range(chance.randint(5, 12)):
        blanks = [blank(item) for item in RATE.items for blank in (RATE.now, RATE.hoped)]
        given = {one.name: chance.choice(points) for one in blanks if chance.random() < 0.9}
        if number == 0:
            given = {name: value for name, value in given.items() if not name.endswith("_hoped")}
        people.append(Response(code=f"P{number}", answers=given))
    return people


ALIKE = ("You differ as much in one area as in another", "The gap is the same in every area")
ROOMS = [room(), *(by_chance(seed) for seed in range(25))]


@pytest.mark.parametrize("responses", ROOMS, ids=range(len(ROOMS)))
def test_every_gap_is_the_difference_of_the_two_figures_beside_it(
    responses: list[Response],
) -> None:
    said = report(responses)
    for line in (line for one in rates(said) for line in one.areas):
        rating = line.rating
        if rating.gap is not None:
            now, hoped = (float(printed(one.mean)) for one in (rating.now, rating.hoped))
            assert printed(rating.gap) == printed(hoped - now)
    for person in team_scores(EXERCISE, "workshop", responses).scores["rate"].grid.people:
        for area in person.areas:
            assert area.gap == difference(area.now.score, area.hoped.score)


@pytest.mark.parametrize("responses", ROOMS, ids=range(len(ROOMS)))
def test_what_is_called_most_is_most_by_the_figure_that_proves_it(
    responses: list[Response],
) -> None:
    said = report(responses)
    (one,) = rates(said)
    shown = [line for line in one.areas if line.shown]
    apart = {line.area.name: rounded(line.rating.now.deviation or 0) for line in shown}
    gaps = {line.area.name: line.rating.gap or 0 for line in shown}
    assert [line.rating.apart for line in one.first] == sorted(apart.values(), reverse=True)
    for finding in said.findings:
        if finding.kind == "spread":
            first = [English().inside(name) for name in apart if apart[name] == max(apart.values())]
            assert set(named(SAY(finding.title), one)) == set(first) or SAY(finding.title) in ALIKE
            assert printed(max(apart.values())) in SAY(finding.sentence)
            assert said.question == finding.ask
        if finding.kind == "gap":
            first = [English().inside(name) for name in gaps if gaps[name] == max(gaps.values())]
            assert set(named(SAY(finding.title), one)) == set(first) or SAY(finding.title) in ALIKE
            assert set(first) == {English().inside(line.area.name) for line in one.widest_gaps}
            assert set(named(SAY(one.finding), one)) == set(first)


def named(title: str, one: RateSection) -> list[str]:
    return [
        English().inside(line.area.name)
        for line in one.areas
        if English().inside(line.area.name) in title
    ]


def test_areas_that_share_the_first_place_are_named_together() -> None:
    now = {area: [3, 3, 3, 3, 3, 3] for area in AREAS}
    hoped = {area: [4, 4, 4, 4, 4, 4] for area in AREAS}
    for area in AREAS[1:3]:
        now[area] = [1, 5, 1, 5, 1, 5]
        hoped[area] = [5] * 6
    said = report(rated(now, hoped))
    names = listed([English().inside(EXERCISE.area(area).name) for area in AREAS[1:3]])
    assert [SAY(one.title) for one in said.findings] == [
        f"You see {names} most differently",
        f"The widest gaps are in {names}",
    ]
    assert SAY(said.findings[0].sentence) == (
        f"In each, your scores for today lie 2.0 points from the team{APOSTROPHE}s mean on average."
    )
    assert SAY(rates(said)[0].finding) == f"The widest gaps are in {names}: 2.0 points each"


def test_where_every_area_is_alike_none_is_called_the_widest() -> None:
    said = report(
        rated({area: [1, 2, 3, 4, 5] for area in AREAS}, {area: [5] * 5 for area in AREAS})
    )
    assert [SAY(one.title) for one in said.findings] == [*ALIKE]
    assert not any(
        "widest" in SAY(one.sentence) or "most" in SAY(one.sentence) or "most" in SAY(one.title)
        for one in said.findings
    )


def test_where_the_scoring_sheet_has_another_area_first_the_report_says_so() -> None:
    now = {area: [3] * 8 for area in AREAS}
    now["ownership"] = [2, 2, 2, 2, 4, 4, 4, 4]  # everybody a point from the mean
    now["measurement"] = [1, 3, 3, 3, 3, 3, 3, 5]  # two ends, and the rest in the middle
    people = rated(now, {area: [4] * 8 for area in AREAS})
    said = report(people)
    (one,) = rates(said)
    assert SAY(said.findings[0].title) == "You see ownership most differently"
    assert one.by_hand
    assert one.by_hand.area.id == "measurement"
    page = words(people, "report")
    assert "goes by the spread, and there Measurement of success comes first" in page
    assert rates(report(room()))[0].by_hand is None


def test_a_split_is_told_with_its_distance() -> None:
    now = {area: [3] * 6 for area in AREAS}
    now["focus"] = [1, 1, 1, 5, 5, 5]
    (one,) = rates(report(rated(now, {area: [5] * 6 for area in AREAS})))
    assert SAY(one.first[0].words).startswith(
        f"You are in two camps, on average 2.0 points from the team{APOSTROPHE}s mean"
    )


def test_other_people_in_the_two_means_are_told_beside_the_gap() -> None:
    people = room(lambda name, value: value)
    first = people[0].model_copy(
        update={"answers": {n: v for n, v in people[0].answers.items() if "_hoped" not in n}}
    )
    page = words([first, *people[1:]], "report")
    assert "8 people have a score for now, 7 for what they hope" in page


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ("bbbbbb..", "The answer key says {right}; 6 of 8 say Both."),
        ("bbbo....", "The answer key says {right}; 4 of 8 say something else, most of them Both."),
        ("bboo....", "The answer key says {right}; 4 of 8 say something else, equally often "),
    ],
)
def test_most_of_those_who_missed_a_statement_are_most_of_them(chosen: str, told: str) -> None:
    statement = next(one for one in SORT.statements if one.pile != "both")
    first, second = (concept.id for concept in EXERCISE.concepts)
    other = second if statement.pile == first else first
    piles = {"b": "both", "o": other, ".": statement.pile}
    name = SORT.blank(statement, EXERCISE).name
    sheets = [
        one.model_copy(update={"answers": {**one.answers, name: piles[pile]}})
        for one, pile in zip((s for s in room() if s.code != TEAM), chosen, strict=True)
    ]
    (sort,) = sorts(report(sheets))
    line = next(line for line in sort.statements if line.statement.id == statement.id)
    right, both = (SORT.pile(pile, EXERCISE).name for pile in (statement.pile, "both"))
    assert SAY(line.went).startswith(told.format(right=right).replace("Both", both))


def test_statements_that_were_missed_as_often_are_named_together() -> None:
    wrong = {
        SORT.blank(one, EXERCISE).name: next(
            pile.id for pile in SORT.piles_in(EXERCISE) if pile.id != one.pile
        )
        for one in SORT.statements[:2]
    }
    right = {SORT.blank(one, EXERCISE).name: one.pile for one in SORT.statements}
    said = report([Response(code=f"P{n}", answers={**right, **wrong}) for n in range(6)])
    assert SAY(said.findings[0].title) == "Statements 1 and 2 differ most from the answer key"
    assert SAY(said.findings[0].sentence).startswith("6 of 6 answered each of them otherwise.")


def test_what_stands_on_a_wall_is_never_about_the_program() -> None:
    """A statement on whose tempting side the exercise has nothing to say asks the room."""

    def other(name: str, value: str) -> str:
        statement = by_blank.get(name)
        if statement is None:
            return value
        return next(
            pile.id
            for pile in SORT.piles_in(EXERCISE)
            if pile.id not in (statement.pile, statement.tempting)
        )

    by_blank = {SORT.blank(one, EXERCISE).name: one for one in SORT.statements}
    slides = words(room(other), "results")
    assert re.search(r"What speaks for [□■ ]+\w", slides)
    assert "The exercise" not in slides


@pytest.mark.parametrize(
    ("people", "plan", "found"),
    [
        ("yearly", "never", True),
        ("yearly", "quarterly", False),
        ("yearly", "unknown", False),
        ("never", "never", False),
        ("yearly", "", False),
    ],
)
def test_what_covers_what_needs_both_polls(people: str, plan: str, found: bool) -> None:
    answers = {"poll_people": people, "poll_plan": plan}
    said = report(room(answers.get))
    titles = [SAY(one.title) for one in said.findings if one.kind == "cover-up"]
    assert titles == (["The plan is reviewed less often than people are"] * found)
    assert not any("believe" in SAY(one.title) + SAY(one.sentence) for one in said.findings)
    if found:
        assert "0 of 8 say that the plan" in SAY(said.cover_up_words)


def test_an_answer_without_end_is_cut_where_it_is_printed_and_whole_in_its_table() -> None:
    long = "x" * 30_000

    def endless(name: str, value: str) -> str:
        return long if name == "commit_team1_initiative" else value

    responses = room(endless)
    (one,) = commits(report(responses))
    assert one.cut
    assert max(len(said) for values in one.team for said in values.values()) <= PRINTED
    assert long in commitments_csv([one.follow_up()], "en").decode("utf-8-sig")
    for document in ("report", "results", "feedback"):
        assert "x" * 1000 not in words(responses, document)


def test_names_with_commas_stay_apart() -> None:
    names = {"B7KD": "O\u2019Brien, S\u00e9an", "C4WM": "D\u2019Angelo, Mia"}
    one = made(room())
    assert one.kit.collected
    named = one.kit.collected.model_copy(update={"names": names})
    kit = one.kit.model_copy(update={"collected": named})
    tree = one.composer.compose(DOCUMENTS["report"], kit).tree
    assert "; ".join(names.values()) in "".join(map(str, tree.itertext()))


@pytest.mark.parametrize(
    ("people", "told"), [(8, "of 8"), (19, "of 19"), (20, "%"), (40, "%"), (48, "%")]
)
def test_few_people_are_counted_and_many_told_in_per_cent(people: int, told: str) -> None:
    poll = next(one for one in EXERCISE.activities if isinstance(one, Poll))
    names = {poll.blank(one).name: [option.id for option in one.options] for one in poll.questions}
    sheets = [
        Response(code=f"P{n}", answers={name: ids[n % 3] for name, ids in names.items()})
        for n in range(people)
    ]
    columns = []
    for line in polls(report(sheets))[0].questions:
        columns.append([option.text for option in line.comparison.options])
        (team,) = [row for row in line.comparison.rows if row.room]
        assert all(said.endswith(told) for said in map(SAY, team.cells))
        shares = [parse_percent(said) or 0 for said in map(SAY, team.cells)]
        assert 98 <= sum(shares) <= 100
    assert columns[0] == columns[1] == [option.text for option in poll.questions[0].options]


def test_what_a_review_wrote_on_the_canvas_is_in_the_report() -> None:
    answers = {
        "commit_team1_initiative": "A second center",
        "commit_team1_due": "September 30, 2027",
        "commit_team1_next": "Sign the lease",
        "commit_team_stops": "The newsletter\nThe Monday list",
    }
    page = words([*room(), Response(code="TEAM2", answers=answers)], "report")
    for said in ("September 30, 2027", "Sign the lease", "What we stop", "The Monday list"):
        assert said in " ".join(page.split())
