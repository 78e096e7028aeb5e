"""The canvas on the wall: one page twice as wide, with all that is on the team's sheet."""

from __future__ import annotations

import pytest

from facilitator.compose.look import Paper
from facilitator.model.documents import CANVAS, TEAM_SHEET
from tests.formats.pdf.kits import real


@pytest.mark.parametrize(
    ("paper", "large", "width"),
    [("letter", False, 431.8), ("a4", False, 420), ("letter", True, 431.8)],
)
def test_it_is_one_page_as_wide_as_two_sheets(paper: Paper, large: bool, width: float) -> None:
    made = real(paper, large=large)
    assert made.pages(CANVAS.name) == 1
    (page,) = made.record(CANVAS.name).pages
    assert page.width == pytest.approx(width, abs=0.1)


def test_it_has_every_blank_of_the_team_sheet_by_its_name() -> None:
    kit = real().kit
    names = [blank.name for blank in kit.blanks(CANVAS)]
    assert {blank.name for blank in kit.blanks(TEAM_SHEET)} < set(names)
    assert len(set(names)) == len(names)
