"""One thing that a model refuses, held against the data as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from facilitator.sources.shape import child, field_at, has, model_at, spoken


@dataclass(frozen=True)
class SchemaIssue:
    """One refusal: where in the data, what was written there, and what the model says of it."""

    path: tuple[str | int, ...]
    value: Any
    model: type[BaseModel]
    data: Mapping[str, Any]
    detail: ErrorDetails

    @property
    def context(self) -> dict[str, Any]:
        """The bounds that were crossed."""
        return self.detail.get("ctx", {})

    @property
    def place(self) -> tuple[str | int, ...]:
        """The path, and at its end the name of what is missing or chooses wrongly."""
        if self.detail["type"] == "union_tag_invalid":
            return (*self.path, "kind")
        is_missing = self.detail["type"] == "missing"
        return (*self.path, self.detail["loc"][-1]) if is_missing else self.path

    @property
    def name(self) -> str:
        """The place as people call it: the field, or which entry of it."""
        last = self.path[-1] if self.path else ""
        if isinstance(last, str):
            return f'"{last}"'
        field = next((step for step in reversed(self.path) if isinstance(step, str)), "")
        return f'Entry {last + 1} of "{field}"'

    @property
    def description(self) -> str:
        """What the model says of the field, in a sentence; empty where it says nothing."""
        field = field_at(self.model, self.path, self.data)
        return field.description or "" if field else ""

    def thing(self) -> str:
        """The model at this place, called by its id where it has one: ``The block "frame"``."""
        owner = model_at(self.model, self.path, self.data)
        what = spoken(owner) if owner else "entry"
        known_as = next((child(self.value, k) for k in ("id", "code", "name", "area")), None)
        if known_as is None and self.path and isinstance(self.path[-1], str):
            known_as = self.path[-1] if what != self.path[-1] else None
        return f'The {what} "{known_as}"' if known_as and self.path else f"The {what}"


def refusal_of(
    detail: ErrorDetails, model: type[BaseModel], data: Mapping[str, Any]
) -> SchemaIssue:
    """Pydantic's location has steps that are not in the data (kinds, members of unions)."""
    path: list[str | int] = []
    node: Any = data
    for step in detail["loc"]:
        if has(node, step):
            path.append(step)
            node = child(node, step)
    return SchemaIssue(tuple(path), node, model, data, detail)
