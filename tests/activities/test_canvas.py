"""The canvas on the wall: one page twice as wide, with all that a team fills in together."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from facilitator.compose.look import Paper
from facilitator.formats.pdf.assembly import poster, tiles
from facilitator.model.documents import CANVAS
from tests.formats.pdf.kits import Made, real
from tests.formats.pdf.reading import Pdf, faults


@pytest.mark.parametrize(
    ("paper", "large", "width"),
    [("letter", False, 431.8), ("a4", False, 420), ("letter", True, 431.8)],
)
def test_it_is_as_wide_as_two_sheets_and_one_page(paper: Paper, large: bool, width: float) -> None:
    """In large print it is the same page twice as large, with its blanks."""
    made = real(paper, large=large)
    (page,) = made.record(CANVAS.name).pages
    assert "Page 1 of 1" not in made.read(CANVAS.name).whole_text()
    assert page.width == pytest.approx(width, abs=0.1)
    assert made.read(CANVAS.name).size(1)[0] == pytest.approx(width * (1 + large), abs=0.2)
    rows = [place.rect.height for place in page.places if "_team1_" in place.blank]
    assert min(rows) > 17
    if large:
        (parts, count) = tiles(made.layout(CANVAS.name).document, made.pdf(CANVAS.name))
        assert count == len(Pdf(parts).pages) == 9


def test_a_clients_wide_font_takes_no_page_more() -> None:
    """Nor do the cards, whose rows are as high as a quarter of the paper."""
    made = real()
    look = made.composer.look
    wide = next(family for family in look.brands if family.name == "Poppins")
    theirs = Made(made.kit, replace(made.composer, look=look.with_brand({}, wide)))
    assert theirs.pages(CANVAS.name) == 1
    assert theirs.pages("sort-cards") == made.pages("sort-cards")


@pytest.mark.parametrize(
    ("paper", "sheet", "plotter"),
    [("letter", (279.4, 215.9), (1219.2, 914.4)), ("a4", (297, 210), (1189, 841))],
)
def test_it_comes_on_sheets_of_the_offices_paper_and_for_a_plotter(
    paper: Paper, sheet: tuple[float, float], plotter: tuple[float, float]
) -> None:
    made = real(paper)
    layout, data = made.layout(CANVAS.name), made.pdf(CANVAS.name)
    (glued, count), (drawn, _) = tiles(layout.document, data), poster(layout.document, data)
    assert tiles(layout.document, data)[0] == glued
    parts, large = Pdf(glued), Pdf(drawn)
    assert count == len(parts.pages) == 4
    assert parts.size(1) == pytest.approx(sheet, abs=0.1)
    assert large.size(1) == pytest.approx(plotter, abs=0.1)
    for number in parts.pages:
        assert f"Sheet {number} of 4" in parts.text(number)
    for made_of_it in (glued, drawn):
        assert faults(made_of_it) == []
        with pikepdf.open(BytesIO(made_of_it)) as pdf:
            assert pdf.Root.ViewerPreferences.PrintScaling == "/None"
            assert pdf.Root.ViewerPreferences.Duplex == "/Simplex"
            assert not any("/Subtype" in r and r.Subtype == "/Image" for r in pdf.objects)
