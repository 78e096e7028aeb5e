"""What is wrong with a slide is said with its place, and what would mend it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from facilitator.activities import MODELS
from facilitator.rules.consistency import findings
from facilitator.rules.overrides import MergedData
from facilitator.rules.overrides import merge as merge_data
from tests.rules.test_consistency import SMALL

AREA = SMALL["areas"][0]["id"]


def merge(exercise: Mapping[str, Any], overrides: Mapping[str, Any]) -> MergedData:
    return merge_data(exercise, overrides, MODELS)


def told(*slides: dict[str, Any]) -> list[tuple[str, str]]:
    found = findings({**SMALL, "slides": list(slides)}, MODELS)
    return [(".".join(map(str, f.path)), f"{f.message} {f.hint}".strip()) for f in found]


@pytest.mark.parametrize(
    "slide",
    [
        {"id": "a", "shows": "title"},
        {"id": "a", "shows": "statement", "text": "One line."},
        {"id": "a", "shows": "contrast", "area": AREA},
        {"id": "a", "shows": "points", "title": "Two", "points": ["One", "Two"]},
    ],
)
def test_a_whole_slide_has_no_findings(slide: dict[str, Any]) -> None:
    assert told(slide) == []


@pytest.mark.parametrize(
    ("slide", "place", "said"),
    [
        ({"shows": "statement"}, "slides.0", 'shows "statement" and has no text.'),
        ({"shows": "points", "title": "x"}, "slides.0", 'shows "points" and has no points.'),
        ({"shows": "contrast"}, "slides.0", 'shows "contrast" and has no area.'),
        ({"shows": "contrast", "area": AREA + "x"}, "slides.0.area", f'Did you mean "{AREA}"?'),
        ({"shows": "poll", "question": "x"}, "slides.0.question", "No poll has the question"),
        ({"shows": "title", "text": "Of {the bos}"}, "slides.0.text", "none of the declared terms"),
    ],
)
def test_what_is_missing_or_unknown_is_told(slide: dict[str, Any], place: str, said: str) -> None:
    ((where, sentences),) = told({"id": "a", **slide})
    assert where == place
    assert said in sentences


def test_two_slides_of_one_id_are_told() -> None:
    ((where, said),) = told({"id": "a", "shows": "title"}, {"id": "a", "shows": "title"})
    assert where == "slides.1.id"
    assert 'The slide "a" stands here for the second time.' in said


def test_a_client_changes_drops_and_adds_slides() -> None:
    mine = [{"id": "a", "shows": "title"}, {"id": "b", "shows": "statement", "text": "Theirs."}]
    merged = merge(
        {"slides": mine},
        {
            "slides": {
                "drop": ["a"],
                "replace": {"b": {"text": "Ours."}},
                "add": [{"id": "c", "shows": "title", "after": "b"}],
            }
        },
    )
    assert not merged.findings
    assert merged.data["slides"] == [
        {"id": "b", "shows": "statement", "text": "Ours."},
        {"id": "c", "shows": "title"},
    ]
    ((finding),) = merge({"slides": mine}, {"slides": {"drop": ["x"]}}).findings
    assert '"x"' in finding.message
