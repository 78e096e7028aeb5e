"""Files that show no page end in a plain sentence."""

from __future__ import annotations

import numpy as np
import pytest

from facilitator.collectors.form_registry import FormRegistry
from facilitator.collectors.scan.page_reader import _is_two_tone, read_picture
from facilitator.rules.responses.codebook import build_codebook


@pytest.mark.parametrize("size", [(1, 1), (60_000, 3), (3, 60_000), (299, 5_000)])
def test_15_a_picture_too_narrow_for_a_page_is_no_page(size: tuple[int, int]) -> None:
    registry = FormRegistry(forms={}, blanks=(), codebook=build_codebook((), ()))
    assert read_picture(np.full(size, 200, np.uint8), registry, "page 1").unknown


@pytest.mark.parametrize(("picture", "is_two_tone"), [("print", True), ("grey", False)])
def test_a_picture_in_black_and_white_alone_is_known(picture: str, is_two_tone: bool) -> None:
    page = np.full((400, 300), 255, np.uint8)
    page[100:110, 20:280] = 0
    if picture == "grey":
        page[200:210, 20:280] = 120
    assert _is_two_tone(page) == is_two_tone
