"""What is wrong with a slide is said with its place, and what would mend it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from facilitator.activities import MODELS
from facilitator.model.slides import Slide
from facilitator.rules.consistency import findings
from facilitator.rules.overrides import MergedData
from facilitator.rules.overrides import merge as merge_data
from facilitator.rules.slide_kinds import SLIDE_KINDS, SlideRequest, contrasts_so_far
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import ROOT
from tests.rules.test_consistency import SMALL
from tests.shapes.exercises import SHAPES, write
from tests.words import SAY

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


def test_an_overlap_is_drawn_of_two_concepts_alone() -> None:
    slide = {"id": "a", "shows": "overlap", "title": "Both"}
    third = {"id": "third", "name": "Third", "short": "Third"}
    three = {**SMALL, "concepts": [*SMALL["concepts"], third], "slides": [slide]}
    said = [found.message for found in findings(three, MODELS)]
    assert 'The slide "a" draws two concepts that overlap, and there are 3.' in said


def test_a_contrast_of_three_has_a_layout_of_its_own(tmp_path: Path) -> None:
    exercise = read_exercise(write(SHAPES["three concepts"](), tmp_path))
    slide = Slide(id="a", shows="contrast", area="time")
    draft = SLIDE_KINDS["contrast"](SlideRequest(slide, exercise, SAY))
    assert draft.parts["third-head"] == ("△ Third",)
    assert set(draft.parts) == set(Workspace(ROOT).look.slides.layouts[draft.layout].places)


def test_contrasts_add_up_row_by_row_in_their_short_words(tmp_path: Path) -> None:
    exercise = read_exercise(write(SHAPES["three concepts"](), tmp_path))
    areas = [area.id for area in exercise.areas]
    slide = Slide(id="a", shows="contrast", area=areas[0])
    figure = contrasts_so_far(SlideRequest(slide, exercise, SAY, areas=areas, told=1)).figure
    assert figure
    assert len(figure.heads) == len(exercise.concepts)
    assert [row.hollow for row in figure.rows] == [False, *[True for _ in areas[1:]]]


def test_a_pair_needs_the_same_answers() -> None:
    poll = {
        "id": "p",
        "kind": "poll",
        "title": "P",
        "questions": [
            {"id": "one", "text": "One?", "options": [{"id": "a", "text": "A"}]},
            {"id": "two", "text": "Two?", "options": [{"id": "b", "text": "B"}]},
        ],
    }
    slide = {"id": "x", "shows": "pair", "title": "Both", "question": "one", "beside": "two"}
    both = {**SMALL, "activities": [*SMALL["activities"], poll], "slides": [slide]}
    said = [found.message for found in findings(both, MODELS)]
    assert 'The slide "x" sets two questions side by side that have not the same answers.' in said


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
