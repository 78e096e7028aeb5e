"""A few late sheets cannot be read out of two reports of an event, which remembers them."""

from __future__ import annotations

import json
import stat
from collections.abc import Hashable
from itertools import combinations, product
from pathlib import Path
from random import Random

import pytest

from facilitator.errors import FacilitatorError, SourceError, UsageError
from facilitator.model.submission import TEAM, EventResponses, Response
from facilitator.reporting.assemble import feedback, team_report
from facilitator.reporting.publications import (
    Publication,
    ReportBasis,
    SheetsByCode,
    discloses_few,
    report_basis,
)
from facilitator.workflows.collect import CollectRequest, collect
from facilitator.workflows.event_answers import (
    PUBLICATIONS,
    ReleasedAnswers,
    read_publications,
    record_publication,
    release_answers,
)
from facilitator.workflows.event_context import EventContext, event_context
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.responses import ResponsesRequest, responses
from tests.cases.test_withheld import EXERCISE, changed
from tests.formats.pdf.kits import REAL, Made
from tests.rooms import made
from tests.sample_room import collected, room
from tests.sections import own_polls, own_rates
from tests.workflows.clients import CLIENT, client, event
from tests.workflows.test_report import DAY, ROSTER, rows

FLOOR = 5


def sheets(*people: int, old: int = 0) -> dict[str, Hashable]:
    """A room of these people, whose sheets are an older version of theirs where that is said."""
    return {str(person): old for person in people}


@pytest.mark.parametrize(
    ("rooms", "told"),
    [
        ([sheets(*range(5)), sheets(*range(6))], True),
        ([sheets(*range(5)), sheets(*range(9))], True),
        ([sheets(*range(5)), sheets(*range(10))], False),
        ([sheets(*range(8)), sheets(*range(7))], True),
        ([sheets(*range(8)), sheets(*range(3))], True),
        ([sheets(*range(8)), sheets(*range(8), old=1)], False),  # everybody's sheet was corrected
        ([sheets(*range(8)), sheets(*range(7)) | sheets(7, old=1)], True),
        ([sheets(*range(8)), sheets(*range(3)) | sheets(3, 4, 5, 6, 7, old=1)], False),
        ([sheets(*range(5)), sheets(*range(10)), sheets(*range(15))], False),
        ([sheets(*range(5)), sheets(*range(10)), sheets(*range(5), 10)], True),
        # The first and the third less the second are person 10 alone.
        ([sheets(*range(5)), sheets(*range(10)), sheets(5, 6, 7, 8, 9, 10)], True),
        ([sheets(*range(5)), sheets(*range(6)), sheets(*range(6))], False),  # told before
        ([sheets(*range(5)), sheets(*range(6)), sheets(*range(7))], True),
        ([sheets(*range(5)), sheets(*range(6)), sheets(*range(11))], False),
    ],
)
def test_sums_and_differences_of_rooms_tell_of_a_few_or_of_none(
    rooms: list[SheetsByCode], *, told: bool
) -> None:
    assert discloses_few(rooms, FLOOR) is told


def test_what_few_can_be_told_is_found_by_trying_all_sums() -> None:
    """Rooms of up to six people, three reports, floor of two, against whole factors up to 3."""
    chance = Random(3)
    for _ in range(200):
        rooms: list[SheetsByCode] = [
            {str(p): chance.randrange(2) for p in range(6) if chance.random() < 0.6}
            for _ in range(3)
        ]

        def tells(some: list[SheetsByCode]) -> set[frozenset[str]]:
            found = set()
            for factors in product(range(-3, 4), repeat=len(some)):
                total: dict[tuple[str, object], int] = {}
                for factor, one in zip(factors, some, strict=True):
                    for sheet in one.items():
                        total[sheet] = total.get(sheet, 0) + factor
                left = frozenset(code for (code, _), share in total.items() if share)
                if len(left) == 1:
                    found.add(left)
            return found

        if not tells(rooms[:2]):
            assert discloses_few(rooms, 2) is bool(tells(rooms))


def published(*reports: list[Response]) -> ReportBasis:
    """The last of these reports, made one after the other."""
    *before, last = (Publication(responses=tuple(one)) for one in reports)
    past: list[Publication] = []
    for one in before:
        made = report_basis(EXERCISE, "workshop", past, one)
        past += [made.publication] if made.new else []
    return report_basis(EXERCISE, "workshop", past, last)


def shown(made: ReportBasis) -> str:
    one = collected(list(made.publication.responses)).model_copy(
        update={"late": made.late, "withheld": made.withheld}
    )
    return team_report(EXERCISE, "workshop", one).published


def test_whatever_a_late_sheet_says_the_reports_are_the_same() -> None:
    people = room()[:6]
    answers = people[5].answers
    for blank in list(answers)[::7]:
        said = set()
        for value in ("1", "5") if blank.startswith("rate") else ("performance", "both"):
            made = published(people[:5], changed(people, {(5, blank): value}))
            assert (made.late, made.new) == (1, False)
            said.add(shown(made))
        assert len(said) == 1


def test_the_team_s_own_sheet_is_never_late() -> None:
    people = room()
    team = Response(code=TEAM, answers={"commit_team1_initiative": "Open Dayton"})
    made = published(people[:5], [*people[:5], team])
    assert (made.late, made.new) == (0, False)


def test_a_question_that_few_of_enough_late_sheets_answer_is_not_shown_beside_the_first() -> None:
    """Of ten sheets, five came later; of those one alone answered one statement."""
    first = [*room()[:5], *(one.model_copy(update={"code": f"{one.code}2"}) for one in room()[:5])]
    empty = {(person, "sort_s1"): "" for person in range(6, 10)}
    said = set()
    for value in ("performance", "execution", "both"):
        now = changed(first, empty | {(5, "sort_s1"): value})
        made = published(first[:5], now)
        assert made.new
        assert made.withheld["sort"] == ("s1",)
        said.add(shown(made))
    assert len(said) == 1


@pytest.fixture
def at(tmp_path: Path) -> EventContext:
    """A client with an event of the first exercise."""
    client(tmp_path)
    event(tmp_path, ROSTER, DAY, exercise=REAL, edition="workshop")
    return event_context(prepare_kit(KitRequest(tmp_path, REAL, client=CLIENT, event=DAY)))


def came(at: EventContext, table: Path) -> None:
    root = at.prepared.workspace.root
    day = at.event.path.name
    asked = CollectRequest(root, REAL, client=CLIENT, event=day, files=(table,))
    collect(asked, lambda _: None)


def table(at: EventContext, first: int, last: int, **changed_to: str) -> Path:
    """The sheets from ``first`` to ``last`` of the fictional team, in a table of their own."""
    root = at.prepared.workspace.root
    head, *lines = rows(root, 9, **changed_to).read_text(encoding="utf-8").splitlines()
    path = root / f"sheets-{first}-{last}.csv"
    path.write_text("\n".join([head, *lines[first - 1 : last]]) + "\n", encoding="utf-8")
    return path


def reported(at: EventContext, *, include_late: bool = False) -> ReleasedAnswers:
    made = release_answers(at, include_late=include_late)
    record_publication(at.folder, made.entry, made.known)
    return made


def test_the_event_remembers_what_was_published_and_names_nobody(at: EventContext) -> None:
    came(at, table(at, 1, 4))
    assert reported(at).entry is None, "nothing is published of four"
    came(at, table(at, 5, 5))
    assert reported(at).entry
    path = at.folder / PUBLICATIONS
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(json.loads(path.read_text(encoding="utf-8")).values()) == [REAL, 5, 0, 5, False]
    assert reported(at).entry is None, "the same sheets make the same report"
    came(at, table(at, 6, 6))
    kept = reported(at)
    assert (kept.late, len(kept.answers.responses), len(kept.now.responses)) == (1, 5, 6)
    assert len(read_publications(at.folder)) == 1
    taken = reported(at, include_late=True)
    assert (taken.late, taken.included, len(taken.answers.responses)) == (0, 1, 6)
    assert [one.include_late for one in read_publications(at.folder)] == [False, True]
    again = reported(at)
    assert (again.late, again.included, again.entry) == (0, 1, None)


def test_a_corrected_sheet_a_decision_and_one_left_out_are_late_too(at: EventContext) -> None:
    came(at, table(at, 1, 7))
    came(at, table(at, 8, 8))
    before = reported(at).answers.responses
    root = at.prepared.workspace.root
    came(at, table(at, 8, 8, rate_focus_1_now="1"))  # the same path: a correction
    assert reported(at).late == 1
    assert reported(at).answers.responses == before
    asked = ResponsesRequest(root, REAL, client=CLIENT, event=DAY, leaves_out=("B7KD",))
    responses(asked)
    kept = reported(at)
    assert kept.late == 2
    assert {one.code for one in kept.answers.responses} == {one.code for one in before}
    undo = ResponsesRequest(root, REAL, client=CLIENT, event=DAY, counts=("B7KD",))
    responses(undo)
    assert reported(at).late == 1
    decide = ResponsesRequest(
        root, REAL, client=CLIENT, event=DAY, sets=(("B7KD", "rate_focus_1_now", "2"),)
    )
    responses(decide)
    assert reported(at).late == 2


def test_two_reports_at_the_same_moment_are_not_both_published(at: EventContext) -> None:
    came(at, table(at, 1, 5))
    one, other = release_answers(at), release_answers(at)
    record_publication(at.folder, one.entry, one.known)
    with pytest.raises(FacilitatorError, match="made at the same moment"):
        record_publication(at.folder, other.entry, other.known)


def test_a_file_of_answers_that_was_exchanged_is_noticed(at: EventContext) -> None:
    came(at, table(at, 1, 8))
    reported(at)
    (at.folder / "responses.sqlite").unlink()
    came(at, table(at, 1, 6))
    with pytest.raises(UsageError, match="an earlier report was made of are not in the file"):
        reported(at)
    assert reported(at, include_late=True).entry
    assert not reported(at).late
    (at.folder / PUBLICATIONS).write_text('{"exercise": 3}\n', encoding="utf-8")
    with pytest.raises(SourceError, match="The record of what was published cannot be read"):
        reported(at)


def words_of(one: EventResponses) -> tuple[str, str]:
    """What the report and its slides say."""
    plain = made(room()[:5])
    kit = plain.kit.model_copy(update={"collected": one})
    documents = Made(kit, plain.composer)
    trees = (documents.document(name).tree for name in ("report", "results"))
    page, slides = ("".join(map(str, tree.itertext())) for tree in trees)
    return " ".join(page.split()), " ".join(slides.split())


def test_the_report_and_its_slides_say_what_is_not_in_them() -> None:
    first, late = room()[:5], collected(room()[:5]).model_copy(update={"late": 1})
    page, slides = words_of(late.model_copy(update={"now": tuple(room()[:6])}))
    for said in (page, slides):
        assert "1 sheet came in, went or changed after these figures were first shown" in said
        assert "the figures are still those of 5 sheets" in said
    assert "5 people · 1 sheet too late for the figures" in page
    page, slides = words_of(collected(room()[:6]).model_copy(update={"included": 1}))
    for said in (page, slides):
        assert "By decision, what came after an earlier report is counted here" in said
    assert "late" not in words_of(collected(first))[0].split("Who sees what")[1]


def test_a_late_person_has_a_page_beside_the_group_that_was_published() -> None:
    people = room()[:6]
    one = collected(people[:5]).model_copy(update={"late": 1, "now": tuple(people)})
    *_, late = feedback(EXERCISE, "workshop", team_report(EXERCISE, "workshop", one))
    assert late.code == people[5].code
    poll = own_polls(late)[0]
    (answer,) = poll.answers
    assert (poll.answered, answer.others) == (5, answer.same), "nobody counts who came too late"
    group = [area.group.rating.now.count for area in own_rates(late)[0].areas if area.group]
    assert set(group) == {5}


def test_every_pair_of_reports_in_a_row_differs_by_enough_people() -> None:
    people = room()[:8]
    for leaving in combinations(range(8), 2):
        stay = [one for number, one in enumerate(people) if number not in leaving]
        assert published(people, stay).late == 2
        assert published(stay, people).late == 2
