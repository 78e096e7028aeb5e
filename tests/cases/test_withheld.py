"""Nothing that is withheld can be worked out from anything that is published."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations_with_replacement, product
from random import Random

import pytest

from facilitator.activities import report_of
from facilitator.activities.poll.model import Poll
from facilitator.activities.rate.model import Rate
from facilitator.activities.sort.model import Sort
from facilitator.compose.document import form_label
from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.model.submission import Response
from facilitator.reporting.assemble import TeamReport, feedback, team_report
from facilitator.reporting.publications import Publication, report_basis
from facilitator.rules.marks import tailor
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT
from tests.sample_room import collected, room
from tests.sections import rates
from tests.shapes.exercises import exercise as shaped
from tests.shapes.exercises import poll, rate, sort, write
from tests.words import SAY

Cell = tuple[int, str]
"""Who (from 0) answered which blank."""

EXERCISE = tailor(Workspace(ROOT).exercise(REAL))
CHOICES = {
    blank.name: [choice.value for choice in blank.choices if choice.value != "dk"]
    for activity in EXERCISE.activities
    if isinstance(activity, Poll | Sort | Rate)
    for blank in activity.worksheet_blanks(EXERCISE)
    if blank.choices
}


def reported(responses: Sequence[Response], earlier: Sequence[Response] = ()) -> TeamReport:
    before = collected(list(earlier), "2026-01-15") if earlier else None
    return team_report(EXERCISE, "workshop", collected(list(responses)), before)


def changed(responses: Sequence[Response], cells: dict[Cell, str]) -> list[Response]:
    """The same people with other answers; "" takes one away."""
    found = []
    for number, one in enumerate(responses):
        answers = dict(one.answers)
        for (person, blank), value in cells.items():
            if person == number:
                answers[blank] = value
        kept = {name: value for name, value in answers.items() if value}
        found.append(Response(code=one.code, answers=kept))
    return found


def hiding(blank: str, answerers: int, value: str) -> list[Response]:
    """The fictional team, of whom only the first so many answered one blank, and said this."""
    cells = {(n, blank): value if n < answerers else "" for n in range(8)}
    return changed(room(), cells)


def test_no_answer_to_what_few_answered_changes_anything_that_is_published() -> None:
    for number, (blank, values) in enumerate(CHOICES.items()):
        answerers = 1 + number % 4
        ends = values[0], values[-1]
        said = {reported(hiding(blank, answerers, value)).published for value in ends}
        assert len(said) == 1, blank


def test_where_a_statement_is_withheld_its_areas_figures_are_and_the_next_of_that_area() -> None:
    for blank in (name for name in CHOICES if name.startswith("rate_")):
        _, area, item, _ = blank.split("_")
        report = reported(hiding(blank, 2, "3"))
        rated = rates(report)[0]
        hidden = [line.item for line in rated.items if not line.shown]
        assert {one.area for one in hidden} == {area}
        assert item in [one.id for one in hidden]
        assert len(hidden) == 2
        assert [line.area.id for line in rated.areas if not line.shown] == [area]
        assert report.cover_up is None
        every = [
            report.question,
            *(f"{SAY(one.title)} {SAY(one.sentence)}" for one in report.findings),
        ]
        assert not any(EXERCISE.area(area).name.casefold() in said.casefold() for said in every)


@pytest.mark.parametrize("figure", ["now", "hoped"])
def test_what_the_earlier_report_withheld_is_not_compared(figure: str) -> None:
    name = f"rate_measurement_2_{figure}"
    sides = [reported(room(), hiding(name, 2, value)) for value in CHOICES[name]]
    assert len({one.published for one in sides}) == 1
    lines = {line.area.id: line for line in rates(sides[0])[0].areas}
    assert lines["measurement"].shown
    assert lines["measurement"].change is None
    assert lines["ownership"].change is not None
    now = [reported(hiding(name, 2, value), room()) for value in CHOICES[name]]
    assert len({one.published for one in now}) == 1


def test_only_the_letters_of_what_is_shown_stand_at_the_foot() -> None:
    """Whoever has one page of feedback could try all answers of the others otherwise."""

    def letters(responses: list[Response]) -> set[str]:
        kit = Kit(exercise=EXERCISE, edition_name="workshop", collected=collected(responses))
        shown = reported(responses).published
        kinds = [DOCUMENTS[name] for name in ("report", "results", "feedback")]
        forms = [form_label(kind, kit, "a4", is_large=False, shown=shown) for kind in kinds]
        return {form.fingerprint for form in forms}

    for blank in ("rate_focus_2_now", "sort_s1", "poll_plan"):
        first, *others = (letters(hiding(blank, 2, value)) for value in CHOICES[blank])
        assert all(one == first for one in others)
    assert letters(room()) != letters(changed(room(), {(0, "rate_focus_2_now"): "1"}))


def test_withheld_answers_are_not_in_a_page_of_somebody_else() -> None:
    pages = [
        [
            one.model_dump()
            for one in feedback(EXERCISE, "workshop", reported(hiding("poll_plan", 2, value)))[2:]
        ]
        for value in CHOICES["poll_plan"]
    ]
    assert all(one == pages[0] for one in pages)


# Small rooms, all of them: two areas of two statements on a scale of three, a sort and a poll; a
# figure needs two answers. Whoever reads knows who answered what, and has every document of every
# report and comparison but the owner's side of other people's feedback.

Outputs = tuple[str, ...]
PILES, POINTS = ("first", "second", "both"), ("1", "2", "3")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Exercise:
    areas = ("north", "south")
    data = shaped(
        areas, poll(questions=1), sort(areas, count=4), rate(areas, per_area=2, scale=(1, 3))
    )
    made = tailor(read_exercise(write(data, tmp_path_factory.mktemp("tiny"))))
    return made.model_copy(update={"anonymity": 2})


def values_of(blank: str) -> tuple[str, ...]:
    kinds = {"rate": POINTS, "sort": PILES, "poll": ("o1", "o2", "unknown")}
    return kinds[blank.partition("_")[0]]


def cells(mask: dict[str, str]) -> list[Cell]:
    """Who answered which blank: ``{"sort_s1": "02"}`` are the first and the third person."""
    return [(int(person), blank) for blank, people in mask.items() for person in people]


def people_of(room: dict[Cell, str]) -> list[Response]:
    by_person: dict[int, dict[str, str]] = defaultdict(dict)
    for (person, blank), value in room.items():
        by_person[person][blank] = value
    return [Response(code=f"P{n}", answers=by_person[n]) for n in sorted(by_person)]


def reports(exercise: Exercise, *reports: Sequence[Response]) -> Outputs:
    """What is published where one report after the other is made of one event."""
    past: list[Publication] = []
    said = []
    for one in reports:
        made = report_basis(exercise, "workshop", past, Publication(responses=tuple(one)))
        past += [made.publication] if made.new else []
        shown = collected(list(made.publication.responses)).model_copy(
            update={"late": made.late, "withheld": made.withheld}
        )
        said.append(team_report(exercise, "workshop", shown).published)
    return tuple(said)


def beside(exercise: Exercise, today: list[Response], earlier: list[Response]) -> Outputs:
    """What is published of two events: the report of each, and the two beside one another."""
    day, before = collected(today), collected(earlier, "2026-01-15")
    compared = team_report(exercise, "workshop", day, before).published
    return (*reports(exercise, earlier), *reports(exercise, today), compared)


def withheld_cells(exercise: Exercise, people: Sequence[Response], mask: list[Cell]) -> list[Cell]:
    may = team_report(exercise, "workshop", collected(list(people))).disclosure
    hidden = {
        name
        for activity in exercise.activities
        for key, figures in report_of(activity).figure_blanks(activity, exercise).items()
        if not may.shows(activity.id, key)
        for blanks in figures
        for name in blanks
    }
    return [cell for cell in mask if cell[1] in hidden]


def holds(rooms: dict[Outputs, list[dict[Cell, str]]], hidden: list[Cell]) -> bool:
    """Whether, whatever was published, everybody may have said anything where it is withheld."""
    return all(
        {room[cell] for room in alike} == set(values_of(cell[1]))
        for alike in rooms.values()
        for cell in hidden
    )


def every_room(mask: list[Cell]) -> Iterator[dict[Cell, str]]:
    for said in product(*(values_of(blank) for _, blank in mask)):
        yield dict(zip(mask, said, strict=True))


MASKS = [
    {"rate_north_1_now": "012", "rate_north_2_now": "0"},
    {"rate_north_1_now": "01", "rate_north_2_now": "0", "rate_south_1_now": "12"},
    {"rate_north_1_now": "01", "rate_north_1_hoped": "0", "rate_north_2_now": "012"},
    {"rate_north_1_now": "0", "rate_south_1_now": "01", "rate_south_2_now": "12"},
    {"sort_s1": "012", "sort_s2": "0", "sort_s3": "01"},
    {"sort_s1": "0", "poll_q1": "1", "rate_north_1_now": "01", "rate_south_1_now": "1"},
    {"sort_s1": "0", "rate_north_1_now": "0", "rate_north_2_hoped": "0"},  # one person alone
]


@pytest.mark.parametrize("mask", MASKS, ids=str)
def test_of_all_rooms_with_the_same_report_a_withheld_answer_may_be_any(
    tiny: Exercise, mask: dict[str, str]
) -> None:
    given = cells(mask)
    rooms: dict[Outputs, list[dict[Cell, str]]] = defaultdict(list)
    for small in every_room(given):
        rooms[reports(tiny, people_of(small))].append(small)
    hidden = withheld_cells(tiny, people_of(small), given)
    assert hidden
    assert holds(rooms, hidden)


def test_of_all_rooms_with_the_same_two_reports_a_late_answer_may_be_any(tiny: Exercise) -> None:
    given = cells({"rate_north_1_now": "012", "sort_s1": "02", "poll_q1": "2"})
    rooms: dict[Outputs, list[dict[Cell, str]]] = defaultdict(list)
    for small in every_room(given):
        people = people_of(small)
        rooms[reports(tiny, people[:2], people)].append(small)
    assert holds(rooms, [cell for cell in given if cell[0] == 2])
    assert len(rooms) > 1


def test_of_all_rooms_with_the_same_comparison_a_withheld_answer_may_be_any(
    tiny: Exercise,
) -> None:
    given = cells({"rate_north_1_now": "01", "rate_north_2_now": "0", "rate_south_1_now": "1"})
    full = people_of(
        dict.fromkeys(cells({"rate_north_1_now": "01", "rate_north_2_now": "01"}), "2")
    )
    for earlier in (True, False):
        rooms: dict[Outputs, list[dict[Cell, str]]] = defaultdict(list)
        for small in every_room(given):
            two = (full, people_of(small)) if earlier else (people_of(small), full)
            rooms[beside(tiny, *two)].append(small)
        assert holds(rooms, [cell for cell in given if "north" in cell[1]])


def test_in_any_small_room_every_withheld_answer_is_free(tiny: Exercise) -> None:
    """Three people, and whoever of them answers what: all masks of the four ratings for now."""
    chance = Random(5)
    blanks = [f"rate_{area}_{item}_now" for area in ("north", "south") for item in (1, 2)]
    rated = [
        [blank for number, blank in enumerate(blanks) if mask >> number & 1] for mask in range(16)
    ]
    seen = 0
    for masks in combinations_with_replacement(rated, 3):
        mask = [(person, blank) for person, mine in enumerate(masks) for blank in mine]
        room = {cell: chance.choice(values_of(cell[1])) for cell in mask}
        if len({person for person, _ in mask}) < 3 or not chance.randrange(2):
            continue
        hidden = withheld_cells(tiny, people_of(room), mask)
        other = room | {cell: chance.choice(POINTS) for cell in hidden}
        seen += bool(hidden)
        assert reports(tiny, people_of(room)) == reports(tiny, people_of(other))
    assert seen > 100
