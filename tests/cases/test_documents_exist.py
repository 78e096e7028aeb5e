"""Documents speak only of what exists in that edition and at that event."""

from __future__ import annotations

import re

import pytest

from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise
from facilitator.model.prose import Prose
from tests.cases.shapes import Shape, shapes

SPEAKING = ("facilitator-guide", "run-of-show", "agenda", "speech", "tally-card", "handout")
LATER = {name for name, kind in DOCUMENTS.items() if kind.needs_answers}
"""They come with the report."""
FILES = {"worksheets-to-print": "worksheet", "codes.json": "worksheet"}
"""Files beside the documents, and the document that they come with."""


def own_words(shape: Shape) -> Shape:
    """The shape without the exercise's prose: what is left the program writes itself."""
    exercise: Exercise = shape.kit.exercise
    name = shape.kit.edition_name
    silent = tuple(block.model_copy(update={"output": ""}) for block in shape.kit.edition.blocks)
    edition = shape.kit.edition.model_copy(update={"blocks": silent})
    bare = exercise.model_copy(
        update={
            "prose": Prose(speech=exercise.prose_of(name).speech),
            "editions": {**exercise.editions, name: edition},
        }
    )
    return Shape(shape.name, shape.kit.model_copy(update={"exercise": bare}))


@pytest.mark.parametrize("shape", shapes(), ids=str)
def test_no_document_names_one_that_is_not_there(shape: Shape) -> None:
    there = {kind.name for kind in shape.kit.documents()}
    told = own_words(shape)
    # What lists the documents is looked at wherever one was left out.
    for name in SPEAKING[:2] if "without" in shape.name else SPEAKING:
        # The run of show of a talk has the speech's own cues, which may speak of a handout.
        if name not in there or (name == "run-of-show" and told.kit.exercise.speech):
            continue
        text = told.text(name)
        for other, kind in DOCUMENTS.items():
            if other in there | LATER or other in ("speech", "agenda", "slides"):
                continue
            # Titles begin with a capital; the same word in a sentence is no document.
            assert not re.search(rf"\b{kind.title}\b", text), (name, kind.title)
        for file, document in FILES.items():
            personal = document in there and shape.kit.copies
            assert personal or file not in text, (name, file)
        if "slides" not in there:
            assert "Slides, if you have them" not in text
        if "speech" not in there:
            assert "Speech from" not in text


@pytest.mark.parametrize("shape", [s for s in shapes() if s.kit.event], ids=str)
def test_the_guide_knows_the_report_where_sheets_are_handed_in(shape: Shape) -> None:
    text = own_words(shape).text("facilitator-guide")
    there = {kind.name for kind in shape.kit.documents()}
    team = shape.kit.edition.team and "worksheet" in there
    assert ("After the day: the report" in text) == team
    if team:
        for command in ("collect", "report"):
            assert f"\u201cfacilitator {command}\u201d" in text
        assert ("anonymize" in text) == bool(shape.kit.copies)


@pytest.mark.parametrize("shape", [s for s in shapes() if "without" not in s.name], ids=str)
def test_the_handout_says_whose_it_is(shape: Shape) -> None:
    text = shape.text("handout")
    exercise = shape.kit.exercise.kicker in text
    assert exercise == ("worksheet" in {kind.name for kind in shape.kit.documents()})
