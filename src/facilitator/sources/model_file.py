"""A YAML file that holds one model, read and checked: every refusal with its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from facilitator.errors import SourceError
from facilitator.model.base import Frozen
from facilitator.sources.model_fields import fields_in_file
from facilitator.sources.schema_issues import schema_issues
from facilitator.sources.yaml_file import LineOf, read_yaml
from facilitator.system.text_file import LocatedIssue, file_line, in_order

M = TypeVar("M", bound=Frozen)


@dataclass(frozen=True)
class LocatedModel(Generic[M]):
    """What a file holds, and where in it each part stands, for whatever turns out wrong later."""

    value: M
    file: Path
    line_of: LineOf

    def at(self, *path: str | int) -> str:
        """A place that an editor can open: ``client.yaml:7``."""
        return file_line(self.file, self.line_of(path))


def read_model(
    path: Path, model: type[M], given: Mapping[str, Any] | None = None
) -> LocatedModel[M]:
    """The model in that file; ``given`` are the fields that its folder gives it.

    Raises SourceError with everything that is wrong, line by line.
    """
    data, line_of = read_yaml(path)
    issues = list(_reserved(data, line_of, path, model))
    whole = {**data, **(given or {})}
    try:
        read = model.model_validate(whole)
    except ValidationError as error:
        issues.extend(schema_issues(error, model, whole, line_of, path))
        raise SourceError(in_order(issues)) from error
    if issues:
        raise SourceError(in_order(issues))
    return LocatedModel(read, path, line_of)


def _reserved(
    data: Mapping[str, Any], line_of: LineOf, path: Path, model: type[Frozen]
) -> list[LocatedIssue]:
    hint = f"Take the line out: the folder says it. It takes: {', '.join(fields_in_file(model))}."
    return [
        LocatedIssue(path, line_of((name,)), f'"{name}" is no field of this file.', hint)
        for name in sorted(model.from_folder & data.keys())
    ]
