"""The JSON schema of ``exercise.yaml``, by which editors complete and check what is typed."""

from __future__ import annotations

import json
from typing import Any

from facilitator.activities import ParsedExercise


def exercise_schema() -> str:
    schema = ParsedExercise.model_json_schema()
    schema["$defs"] = dict(sorted(schema["$defs"].items()))
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(_without_titles(schema), indent=2, ensure_ascii=False) + "\n"


def _without_titles(node: Any, *, names: bool = False) -> Any:  # noqa: ANN401 - JSON
    """Pydantic titles every field. ``names`` says that the keys of this mapping are fields."""
    if isinstance(node, dict):
        return {
            key: _without_titles(value, names=key in {"properties", "$defs"} and not names)
            for key, value in node.items()
            if names or key != "title"
        }
    return [_without_titles(value) for value in node] if isinstance(node, list) else node
