"""What a model refuses, told place by place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from facilitator.sources.found import LocatedIssue
from facilitator.sources.refusal import SchemaIssue, refusal_of
from facilitator.sources.sentences import say
from facilitator.sources.yaml_file import LineOf

_BARE = frozenset({"missing", "too_short", "tuple_type"})
"""Refusals that say no more than that something is missing."""


def problems(
    error: ValidationError,
    model: type[BaseModel],
    data: Mapping[str, Any],
    line_of: LineOf,
    file: Path,
) -> Iterator[LocatedIssue]:
    """Every refusal of ``model``, one for each place."""
    told: set[tuple[str | int, ...]] = set()
    for detail in error.errors(include_url=False):
        refusal = refusal_of(detail, model, data)
        if refusal.place not in told and not _echo(refusal):
            told.add(refusal.place)
            message, hint = say(refusal)
            bare = detail["type"] in _BARE
            yield LocatedIssue(
                file, line_of(refusal.place), message, hint.strip(), refusal.place, bare
            )


def _echo(refusal: SchemaIssue) -> bool:
    """A list counts as too short also when one of its entries was refused, which is told there."""
    least = refusal.context.get("min_length", 0)
    is_short = refusal.detail["type"] == "too_short"
    return is_short and isinstance(refusal.value, list | Mapping) and len(refusal.value) >= least
