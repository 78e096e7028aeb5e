"""Feedback keeps to one page a person, however much came back, and says whose page it is."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from facilitator.activities.sort.model import Sort
from facilitator.formats import WRITERS
from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise
from facilitator.model.submission import EventResponses, Response
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.rendering import RenderSession
from tests.sample_room import room

ROOT = Path(__file__).parents[2]
REAL = "performance-vs-execution"
PROMISED = {
    "initiative": "Open the second service center in Dayton and staff it before the summer begins",
    "area": "o4",
    "owner": "Maria Lindqvist",
    "measure": "50 customers served from it in the first month, and 95% of their orders on time",
    "due": "September 30, 2027",
    "review": "July 8, 2027",
    "if": "the first Monday of the month",
    "then": "open our meeting with where it is and where we hoped it would be",
}


def longest(exercise: Exercise, sheet: Response) -> Response:
    """A sheet with two commitments, and the two longest arguments of the sort on the wrong pile."""
    answers = dict(sheet.answers)
    sort = next(one for one in exercise.activities if isinstance(one, Sort))
    by_length = sorted(sort.statements, key=lambda one: -len(one.text + one.because))
    for place, statement in enumerate(by_length):
        wrong = next(one.id for one in sort.piles_in(exercise) if one.id != statement.pile)
        answers[sort.blank(statement, exercise).name] = wrong if place < 2 else statement.pile
    for number in (1, 2):
        answers |= {f"commit_own{number}_{field}": said for field, said in PROMISED.items()}
    return sheet.model_copy(update={"answers": answers})


def said(sheets: list[Response], edition: str = "workshop", **asked: str) -> list[str]:
    """The words of each page of the PDF; that every back stays empty is looked at, too."""
    prepared = prepare_kit(KitRequest(ROOT, REAL, edition=edition, **asked))  # type: ignore[arg-type]
    kit = prepared.kit
    full = [longest(kit.exercise, one) if one.code != "TEAM" else one for one in sheets]
    came = EventResponses(name="2027-03-18", responses=tuple(full))
    desk = RenderSession(
        prepared.composer, kit.model_copy(update={"collected": came}), prepared.letterhead
    )
    data = WRITERS["pdf"].load()(desk.job(DOCUMENTS["feedback"], None, laid_out=True))
    pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(data)).pages]
    assert set(pages[1::2]) <= {"This side is left empty."}
    return pages[::2]


@pytest.mark.parametrize(
    "asked",
    [
        {"paper": "letter"},
        {"paper": "a4"},
        {"client": "northwind-health", "event": "2027-03-18"},
    ],
    ids=["letter", "a4", "client"],
)
def test_everybody_has_one_page_also_with_all_that_can_stand_on_it(asked: dict[str, str]) -> None:
    sheets = room()
    for place in range(4):  # linkage has too few answers to show
        answers = sheets[place].answers
        kept = {name: answers[name] for name in answers if not name.startswith("rate_linkage")}
        sheets[place] = sheets[place].model_copy(update={"answers": kept})
    pages = said(sheets, **asked)
    assert len(pages) == 8
    for page in pages:
        assert page.count("too few too few") == 2  # ownership, too, or totals would tell
        assert page.count("By when: September 30, 2027") == 2
        assert "AQUESTIONTOTAKEALONG" in page.replace(" ", "").upper()
        assert "Lindqvist" not in page


def test_below_the_floor_and_alone_nothing_stands_in_the_teams_place() -> None:
    for sheets, edition in ((room()[:4], "workshop"), (room()[:6], "coaching")):
        pages = said(sheets, edition)
        assert len(pages) == len(sheets)
        for page in pages:
            assert "Team, now" not in page
            assert "gray band" not in page


def test_pages_of_several_coaching_hours_say_whose_they_are() -> None:
    sheets = room()[:2]
    assert ["Your sheet: B7KD" in page for page in said(sheets, "coaching")] == [True, False]
    (alone,) = said(sheets[:1], "coaching")
    assert "B7KD" not in alone
