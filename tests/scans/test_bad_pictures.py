"""Files that show no page end in a plain sentence."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from facilitator.collectors.form_registry import FormRegistry
from facilitator.collectors.scan.page_reader import pages_kept_back, read_picture
from facilitator.collectors.scan.pages import SeenTag
from facilitator.collectors.scan.pictures import open_pictures
from facilitator.collectors.scan.two_tone import is_two_tone
from facilitator.errors import SourceError
from facilitator.model.form import CornerTag, FormPage, Rect
from facilitator.rules.responses.codebook import build_codebook


@pytest.mark.parametrize("size", [(1, 1), (60_000, 3), (3, 60_000), (299, 5_000)])
def test_15_a_picture_too_narrow_for_a_page_is_no_page(size: tuple[int, int]) -> None:
    registry = FormRegistry(forms={}, blanks=(), codebook=build_codebook((), ()))
    assert read_picture(np.full(size, 200, np.uint8), registry, "page 1").unknown


@pytest.mark.parametrize("brightest", [1.0, 255.0, 65535.0, 1e6])
def test_numbers_of_any_size_are_shades_of_grey(brightest: float, tmp_path: Path) -> None:
    levels = np.array([[0, 0.5, 1]], np.float32) * brightest
    Image.fromarray(levels).save(tmp_path / "picture.tif")
    assert open_pictures(tmp_path / "picture.tif").picture(0).tolist() == [[0, 127, 255]]


@pytest.mark.filterwarnings("error")
def test_a_file_that_was_cut_off_is_told_in_one_sentence(tmp_path: Path) -> None:
    pages = [Image.fromarray(np.full((400, 300), shade, np.uint8)) for shade in (90, 200)]
    whole = tmp_path / "whole.tif"
    pages[0].save(whole, save_all=True, append_images=pages[1:], compression="jpeg")
    cut = tmp_path / "cut.tif"
    data = whole.read_bytes()
    for size in range(8, len(data), len(data) // 40):
        cut.write_bytes(data[:size])
        with suppress(SourceError):
            file = open_pictures(cut)
            for number in range(len(file)):
                file.picture(number)


@pytest.mark.parametrize(("picture", "expected"), [("print", True), ("grey", False)])
def test_a_picture_in_black_and_white_alone_is_known(picture: str, expected: bool) -> None:
    page = np.full((400, 300), 255, np.uint8)
    page[100:110, 20:280] = 0
    if picture == "grey":
        page[200:210, 20:280] = 120
    assert is_two_tone(page) == expected


@pytest.mark.parametrize(("seen", "kept"), [((3,), {1}), ((2, 3), set()), ((4, 7), set())])
def test_a_cropped_page_is_not_taken_for_one_that_people_keep(
    seen: tuple[int, ...], kept: set[int]
) -> None:
    """Pages of part B have one of the tags of the page of the same number in part A."""
    rect = Rect(left=10, top=10, width=8, height=8)
    own = FormPage(number=1, width=210, height=297, tags=(CornerTag(number=3, rect=rect),))
    assert pages_kept_back([SeenTag(n, np.zeros((4, 2))) for n in seen], [own]) == kept
