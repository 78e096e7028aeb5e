"""Slides on their pages: nothing beside its place, nothing too small for the last row."""

from __future__ import annotations

import pytest

from facilitator.model.slides import LEAST_SIZE
from tests.formats.pdf.kits import Made
from tests.formats.pdf.reading import Pdf
from tests.formats.pptx.decks import keynote

ENDLESS = "Donaudampfschifffahrtsgesellschaft" * 6


def with_texts(**texts: str) -> Made:
    """The keynote, other words on some of its slides."""
    made = keynote(20)
    slides = tuple(
        one.model_copy(update={"text": texts.get(one.id, one.text)})
        for one in made.kit.exercise.slides
    )
    exercise = made.kit.exercise.model_copy(update={"slides": slides})
    return Made(made.kit.model_copy(update={"exercise": exercise}), made.composer)


def is_plain(pdf: Pdf, page: int, left: int, right: int) -> bool:
    """Whether there is nothing but the ground of the slide between two millimetres."""
    image = pdf.picture(page, 4)
    darkest, lightest = image.crop((left * 4, 0, right * 4, image.height - 4)).getextrema()
    return darkest == lightest


def test_a_word_that_is_wider_than_its_place_is_cut_and_stays_in_it() -> None:
    pdf = with_texts(turn=ENDLESS).read("slides")
    page = next(page for page in pdf.pages if "Donau" in pdf.text(page))
    assert is_plain(pdf, page, 320, 338)
    assert is_plain(pdf, page, 0, 19)


@pytest.mark.parametrize("counted", [False, True])
def test_nothing_leaves_its_slide(counted: bool) -> None:
    made = keynote(45, counted=counted)
    assert not made.overflows("slides")
    pdf = made.read("slides")
    for page in pdf.pages:
        width, height = pdf.size(page)
        assert round(width / height, 2) == 1.78
        assert is_plain(pdf, page, 0, 19)
        assert is_plain(pdf, page, 320, 338)


def test_all_types_of_the_stage_can_be_read_from_the_last_row() -> None:
    types = keynote().composer.look.slides.types.values()
    assert min(kind.least for kind in types) >= LEAST_SIZE
    assert all(kind.size >= kind.least for kind in types)
