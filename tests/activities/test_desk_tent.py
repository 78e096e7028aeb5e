"""The tent that stands on a desk: the question, its dates, and what the team promised."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from facilitator.activities.commit.model import Commit
from facilitator.compose.look import Paper
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.model.submission import TEAM, EventResponses, Response
from tests.formats.pdf.kits import Made, real

TENT = DOCUMENTS["desk-tent"]
PROMISED = {
    "commit_team_review1": "2027-06-17",
    "commit_team1_initiative": "Open the Dayton service center",
    "commit_team1_owner": "Maria Lindqvist",
    "commit_team2_initiative": "One price list",
}


def filled(answers: dict[str, str] = PROMISED, *, large: bool = False) -> Made:
    made = real(large=large)
    came = Response(code=TEAM, answers=answers)
    collected = EventResponses(name="day", responses=(came,), day=date(2027, 3, 18))
    return Made(made.kit.model_copy(update={"collected": collected}), made.composer)


def said(made: Made) -> str:
    return " ".join("".join(map(str, made.composed("desk-tent").tree.itertext())).split())


@pytest.mark.parametrize(("paper", "large"), [("letter", False), ("a4", True)])
def test_a_tent_is_one_page_with_both_halves_on_it(paper: Paper, large: bool) -> None:
    made = real(paper, large=large, event=False)
    assert made.pages("desk-tent") == 1
    with pikepdf.open(BytesIO(made.pdf("desk-tent"))) as pdf:
        fields = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
    assert set(fields) == {blank.name for blank in made.kit.blanks(TENT)}
    turned = {name for name, field in fields.items() if "/MK" in field and field.MK.R == 180}
    middle = made.composer.look.page("tent").height / 2 / 25.4 * 72
    above = {name for name, field in fields.items() if float(field.Rect[1]) > middle}
    assert turned == above == {name for name in fields if "_team" in name and "_review" not in name}


def test_what_the_team_promised_stands_on_it_and_the_rest_is_left_to_a_pen() -> None:
    words = said(filled())
    assert all(value in words for value in PROMISED.values())
    assert not filled().kit.blanks(TENT)
    assert "Maria Lindqvist" not in said(real(event=False))


@pytest.mark.parametrize(
    "long", ["October 14, 2027", "in the week after the board has met in the autumn"]
)
def test_the_longest_date_decides_how_large_all_are(long: str) -> None:
    days = ["May 4, 2027", "July 15, 2027", long]
    made = filled({f"commit_team_review{n}": day for n, day in enumerate(days, 1)})
    tree = made.composed("desk-tent").tree
    set_large = {p.text for p in tree.iterfind(".//td/p[@class='lede']")}
    assert set_large.intersection(days) in (set(), set(days))
    assert (long in set_large) == (len(long) < 20)


@pytest.mark.parametrize("large", [False, True])
def test_however_much_was_promised_it_stays_one_page(large: bool) -> None:
    names = [blank.name for blank in real(event=False).kit.blanks(TENT)]
    made = filled(dict.fromkeys(names, "Open the Dayton service center " * 12), large=large)
    assert made.pages("desk-tent") == 1


def test_the_question_is_the_editions_or_else_the_activitys() -> None:
    kit: Kit = real().kit
    asked = next(one.question for one in kit.activities if isinstance(one, Commit))
    assert asked.partition(",")[0] in said(real())


def test_a_kit_without_promises_of_a_team_has_no_tent() -> None:
    assert TENT not in real(edition="keynote").kit.documents()
    assert TENT not in real(edition="coaching").kit.documents()
