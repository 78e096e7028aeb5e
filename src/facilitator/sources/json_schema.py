"""The JSON Schema of ``exercise.yaml``, with which editors complete and check it."""

from __future__ import annotations

import json
from typing import Any

from facilitator.activities import ParsedExercise


def exercise_schema() -> str:
    """The JSON Schema of ``exercise.yaml``: the model without what comes from the folder."""
    whole = ParsedExercise.model_json_schema()
    for name in ParsedExercise.from_folder:
        del whole["properties"][name]
    whole["required"] = [
        name for name in whole["required"] if name not in ParsedExercise.from_folder
    ]
    used = _definitions_used(whole, whole["$defs"])
    whole["$defs"] = {name: node for name, node in sorted(whole["$defs"].items()) if name in used}
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **whole}
    return json.dumps(_without_titles(whole), indent=2, ensure_ascii=False) + "\n"


def _definitions_used(exercise_schema: dict[str, Any], definitions: dict[str, Any]) -> set[str]:
    """The names of the definitions that the schema refers to, directly or through another."""
    used: set[str] = set()
    waiting = [value for key, value in exercise_schema.items() if key != "$defs"]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            name = str(node.get("$ref", "")).removeprefix("#/$defs/")
            if name in definitions and name not in used:
                used.add(name)
                waiting.append(definitions[name])
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    return used


def _without_titles(node: Any, *, names: bool = False) -> Any:  # noqa: ANN401 - JSON
    """Pydantic titles every field with its own name: noise in an editor.

    ``names`` says that the keys of this mapping are fields, of which one may be called title.
    """
    if isinstance(node, dict):
        return {
            key: _without_titles(value, names=key in {"properties", "$defs"} and not names)
            for key, value in node.items()
            if names or key != "title"
        }
    return [_without_titles(value) for value in node] if isinstance(node, list) else node
