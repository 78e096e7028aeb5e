"""The look that all writers share, read from ``look.yaml``."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from facilitator.compose.look import Look
from facilitator.errors import SourceError
from facilitator.formats.sources.found import in_order
from facilitator.formats.sources.plain_words import problems
from facilitator.formats.sources.yaml_file import read_yaml


def read_look(path: Path) -> Look:
    """The look in that file. Raises SourceError with everything that is wrong, line by line."""
    data, line_of = read_yaml(path)
    try:
        return Look.model_validate(data)
    except ValidationError as error:
        raise SourceError(in_order(problems(error, Look, data, line_of, path))) from error
