from __future__ import annotations

import json

import pytest

from facilitator.activities import MODELS
from facilitator.sources.schema_issues import field_names
from facilitator.workflows.new import exercise_schema
from tests.docs_generated import ROOT, fields, generated, models

GENERATED = generated()


@pytest.mark.parametrize("path", GENERATED, ids=lambda path: path.name)
def test_generated_documentation_is_up_to_date(path: object) -> None:
    """Run ``python -m tests.docs_generated`` after a change to the models."""
    assert (ROOT / str(path)).read_text(encoding="utf-8") == GENERATED[path]  # type: ignore[index] # a path


def test_every_field_that_people_write_is_described() -> None:
    bare = [
        f"{model.__name__}.{name}"
        for model in models()
        for name, info in fields(model).items()
        if not info.description
    ]
    assert bare == []


def test_every_kind_of_activity_is_documented() -> None:
    text = (ROOT / "docs" / "exercises.md").read_text(encoding="utf-8")
    for kind, model in MODELS.items():
        assert f"### {kind.capitalize()} activity" in text
        assert all(f"`{name}`" in text for name in field_names(model))


def test_the_schema_leaves_out_what_comes_from_the_folder() -> None:
    whole = json.loads(exercise_schema())
    assert not {"name", "prose"} & (set(whole["properties"]) | set(whole["required"]))
    assert not {"Prose", "Script", "Step", "Section"} & set(whole["$defs"])
    assert whole["properties"]["title"]["description"] == "The title of every document."
    assert whole["additionalProperties"] is False
