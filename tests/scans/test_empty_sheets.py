"""What a sheet prints itself is no mark, whatever stands near its circles and in whatever language.

Each sheet has one page: a rating of which every statement has a long line of anchors below it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import cv2
import numpy as np
import pypdfium2
import pytest

from facilitator.activities.rate.model import Rate
from facilitator.collectors.form_registry import FormRegistry
from facilitator.collectors.scan import put_together
from facilitator.collectors.scan.answers import PictureReading, ScannedPage
from facilitator.collectors.scan.page_reader import read_picture
from facilitator.collectors.scan.two_tone import was_light_pen
from facilitator.compose.composer import Composer
from facilitator.formats.pdf.writer import write
from facilitator.model.exercise import Exercise
from facilitator.model.form import FormPage
from facilitator.model.kit import Kit
from facilitator.model.submission import FieldReading
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from tests.formats.pdf.kits import REAL, ROOT, Made, real
from tests.languages.kits import small
from tests.scans.pens import RESOLUTION, Pen, Sheet
from tests.scans.registries import registry_of

READ = FieldReading(blank="sort_s1", value="both", confidence=1)


def bilingual() -> tuple[Kit, Composer]:
    prepared = prepare_kit(KitRequest(ROOT, REAL, language="de+en"))
    return prepared.kit, prepared.composer


def parts(made: Made) -> tuple[Kit, Composer]:
    return made.kit, made.composer


SHEETS: dict[str, Callable[[], tuple[Kit, Composer]]] = {
    "letter": lambda: parts(real("letter", event=False)),
    "large print": lambda: parts(real("a4", large=True, event=False)),
    "two languages": bilingual,
    "right to left": lambda: parts(small("ar")),
}


def rating(exercise: Exercise) -> Exercise:
    (rate,) = (activity for activity in exercise.activities if isinstance(activity, Rate))
    items = [
        item.model_copy(update={"anchors": {1: f"{item.text} " * 2, 5: item.text}})
        for item in rate.items[:3]
    ]
    alone = rate.model_copy(update={"items": tuple(items)})
    editions = {
        name: edition.model_copy(
            update={"blocks": tuple(b for b in edition.blocks if b.activity == rate.id)}
        )
        for name, edition in exercise.editions.items()
    }
    return exercise.model_copy(update={"activities": (alone,), "editions": editions})


@cache
def printed(sheet: str) -> tuple[np.ndarray, FormPage, FormRegistry]:
    kit, composer = SHEETS[sheet]()
    second = rating(kit.second) if kit.second else None
    kit = kit.model_copy(update={"exercise": rating(kit.exercise), "second": second})
    made = Made(kit, composer)
    record = made.record()
    page = max(record.pages, key=lambda page: len(page.places))
    with pypdfium2.PdfDocument(write(made.laid_out())) as pdf:
        drawn = pdf[page.number - 1].render(scale=RESOLUTION * 25.4 / 72, grayscale=True)
        picture = np.squeeze(drawn.to_numpy()).astype(np.float32)
    return picture, page, registry_of(record)


@pytest.mark.parametrize("bend", [0.04, 0.08])
def test_a_picture_bent_by_its_lens_is_said_to_be_bent(bend: float) -> None:
    picture, _, registry = printed("letter")
    small = cv2.resize(picture, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
    high, wide = small.shape
    down, across = np.mgrid[0:high, 0:wide].astype(np.float32)
    down, across = down * 2 / wide - high / wide, across * 2 / wide - 1
    farther = 1 + bend * (down**2 + across**2 - 2)
    places = ((across * farther + 1) * wide / 2, (down * farther + high / wide) * wide / 2)
    bent = cv2.remap(small, *places, cv2.INTER_LINEAR, borderValue=120)
    (why,) = read_picture(bent.clip(0, 255).astype(np.uint8), registry, "page 1").refused
    assert "is bent, by a wide lens" in why


def test_a_page_in_too_little_light_is_said_to_be_dark() -> None:
    picture, _, registry = printed("letter")
    noise = np.random.default_rng(5).normal(0, 6, picture.shape)
    dark = cv2.GaussianBlur(picture, (0, 0), 5) * 0.12 + noise
    (why,) = read_picture(dark.clip(0, 255).astype(np.uint8), registry, "page 1").refused
    assert "too dark" in why


def test_a_negative_is_read_as_its_print_is() -> None:
    picture, page, registry = printed("letter")
    assert read(255 - picture, registry).number == page.number


def read(picture: np.ndarray, registry: FormRegistry) -> ScannedPage:
    (page,) = read_picture(picture.clip(0, 255).astype(np.uint8), registry, "page 1").pages
    return page


@pytest.mark.parametrize("sheet", SHEETS)
def test_an_empty_sheet_is_blank_and_a_marked_one_says_its_marks(sheet: str) -> None:
    picture, page, registry = printed(sheet)
    assert page.printed
    assert not read(picture, registry).readings
    drawn = Sheet(picture, np.random.default_rng(5))
    answers = {place.blank: place for place in page.places if place.value}
    for place in answers.values():
        rect = place.rect
        middle = rect.left + rect.width / 2, rect.top + rect.height / 2
        drawn.cross(*middle, rect.width, Pen(0.4, 0.9))
    said = read(drawn.picture(), registry).readings
    assert {(one.blank, one.value) for one in said} == {
        (place.blank, place.value) for place in answers.values()
    }
    assert not [one for one in said if one.doubt]


@pytest.mark.parametrize(
    ("pen", "is_light"), [(Pen(0.4, 0.9), False), (Pen(0.5, 0.65, 0.35), True)]
)
def test_in_black_and_white_marks_in_pieces_tell_a_light_pen(pen: Pen, is_light: bool) -> None:
    picture, page, registry = printed("letter")
    drawn = Sheet(picture, np.random.default_rng(5))
    for rect in {place.blank: place.rect for place in page.places}.values():
        drawn.cross(rect.left + rect.width / 2, rect.top + rect.height / 2, rect.width, pen)
    black = np.where(drawn.picture() > 140, 255, 0)
    assert was_light_pen([read(black, registry)]) == is_light


def test_of_a_light_pen_in_black_and_white_what_looks_empty_is_asked_about() -> None:
    asked = FieldReading(blank="rank_i1", value="", confidence=0, doubt="Nothing was seen.")
    for pieces, told in ((1, 1, 2), 0), ((4, 1, 3), 1):
        page = ScannedPage(
            form="FORM", number=1, code="A", readings=(READ,), unseen=(asked,), pieces=pieces
        )
        (sheet,) = put_together([PictureReading(pages=(page,))]).sheets
        assert len(sheet.readings) == 1 + told
        assert ("shades of gray" in sheet.note) == bool(told)


def test_a_cross_on_the_words_of_a_row_without_an_answer_is_looked_at() -> None:
    picture, page, registry = printed("letter")
    drawn = Sheet(picture, np.random.default_rng(5))
    place = next(place for place in page.places if place.value)
    drawn.cross(place.rect.left - 8, place.rect.top + 2, 5.0, Pen(0.4, 0.9), reach=2.4)
    asked = {one.blank: one for one in read(drawn.picture(), registry).readings}
    assert asked[place.blank].value == ""
    assert "on its words" in asked[place.blank].doubt
