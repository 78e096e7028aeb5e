"""No colour that cannot be read is used for text, and none that can be read is touched."""

from __future__ import annotations

import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.rules.brand import (
    COLOUR_STEP,
    DARK_CONTRAST,
    GREY_STEP,
    LEAST_CONTRAST,
    LIGHT_CONTRAST,
    check_colours,
    colour_difference,
    contrast,
    dark,
    grey_difference,
    light,
    third_colour,
    tint,
)

HOUSE = ("#0d5560", "#8a5a12")
colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def passes(one: str, other: str) -> bool:
    texts = [contrast(c, on) for c in (one, other) for on in ("#ffffff", tint(c))]
    apart = (
        grey_difference(one, other) >= GREY_STEP and colour_difference(one, other) >= COLOUR_STEP
    )
    return min(texts) >= LEAST_CONTRAST and apart


@pytest.mark.parametrize(
    ("colour", "ground", "ratio"),
    [  # published examples of WCAG contrast
        ("#000000", "#ffffff", 21.0),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
        ("#ffffff", "#777777", 4.48),
    ],
)
def test_contrast_is_that_of_wcag(colour: str, ground: str, ratio: float) -> None:
    assert contrast(colour, ground) == pytest.approx(ratio, abs=0.005)


def test_the_houses_own_pair_passes() -> None:
    found = check_colours(*HOUSE)
    assert (found.primary.used, found.secondary.used) == HOUSE
    assert (found.primary.why, found.secondary.why) == ("", "")


def test_a_bright_yellow_is_told_with_its_ratio_and_the_nearest_that_passes() -> None:
    found = check_colours("#F5B301", "#0d5560")
    assert found.primary.asked == "#f5b301"
    assert found.primary.why == (
        "#f5b301 on white has a contrast of 1.8:1, and text needs 4.5:1."
        f" Nearest that passes: {found.primary.used}."
    )
    assert found.secondary.why == ""


def test_a_colour_that_fails_on_its_own_tint_only_is_told_so() -> None:
    found = check_colours("#757575", "#0000ff")
    assert contrast("#757575") > LEAST_CONTRAST
    assert "#757575 on its own light tint has a contrast of 4.0:1" in found.primary.why


@pytest.mark.parametrize("held", ["primary", "secondary"])
def test_of_two_that_merge_in_grey_the_one_not_held_gives_way(held: str) -> None:
    """A red and a green of one lightness: told apart on screen, not on a greyscale print."""
    found = check_colours("#a32a2a", "#2a6a2a", kept=held)  # type: ignore[arg-type]
    changed = found.secondary if held == "primary" else found.primary
    assert (found.primary.why == "") == (held == "primary")
    assert "look the same when they are printed in grey" in changed.why
    assert passes(found.primary.used, found.secondary.used)


def test_twice_the_same_colour_is_told_as_such() -> None:
    found = check_colours("#0d5560", "#0D5560")
    assert found.secondary.why.startswith("The other colour is #0d5560, too")
    assert found.secondary.used != found.primary.used == "#0d5560"


@settings(max_examples=60)
@given(colours, colours)
def test_what_is_used_always_passes_and_stays(one: str, other: str) -> None:
    """Any two colours: the result can be used, is not changed again, and says why it differs."""
    found = check_colours(one, other)
    used = found.primary.used, found.secondary.used
    assert passes(*used)
    again = check_colours(*used)
    assert (again.primary.used, again.secondary.used) == used
    for finding in (found.primary, found.secondary):
        assert (finding.why == "") == (finding.used == finding.asked)
        assert finding.used in finding.why or not finding.why


@settings(max_examples=60)
@given(colours, colours)
def test_a_pair_that_passes_is_never_changed(one: str, other: str) -> None:
    found = check_colours(one, other)
    assert passes(one, other) == (not found.primary.why and not found.secondary.why)


@settings(max_examples=60)
@given(colours)
def test_a_changed_colour_keeps_its_hue(colour: str) -> None:
    """A brand's orange becomes a darker orange, never another colour."""
    used = check_colours(colour, "#000000").primary.used
    _, before, hue = Color(colour).convert("oklch").coords(nans=False)
    _, after, turned = Color(used).convert("oklch").coords(nans=False)
    degrees = abs((hue - turned + 180) % 360 - 180)
    # The hue of a nearly grey colour turns on the way to a hex code, and nobody sees it.
    assert degrees * min(before, after) < 0.6


@pytest.mark.parametrize("pair", [("#8a5a12", "#0d5560"), ("#4c2a5e", "#767676")])
def test_the_third_colour_is_told_from_both(pair: tuple[str, str]) -> None:
    third = third_colour("#4c2a5e", *pair)
    for other in pair:
        assert grey_difference(third, other) >= GREY_STEP
        assert colour_difference(third, other) >= COLOUR_STEP
    assert contrast(third) >= LEAST_CONTRAST


@pytest.mark.parametrize("colour", ["#0d5560", "#ffcc00", "#0b3f47", "#000000", "#e4002b"])
def test_white_words_stand_on_the_dark_of_any_colour(colour: str) -> None:
    assert contrast(dark(colour)) >= DARK_CONTRAST


@pytest.mark.parametrize("colour", ["#8a5a12", "#ffcc00", "#000000", "#e4002b", "#ffffff"])
def test_a_light_shade_stands_out_on_the_dark_of_another_colour(colour: str) -> None:
    ground = dark("#1b4f8f")
    assert contrast(light(colour, ground), ground) >= LIGHT_CONTRAST


def test_a_tint_is_light_and_of_the_same_colour() -> None:
    assert tint("#0d5560") == "#e7eeef"
    assert tint("#000000") == "#e6e6e6"
    assert contrast("#1c2126", tint("#ff0000")) > 7
