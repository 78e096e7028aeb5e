"""The look that all writers share, read from ``look.yaml``."""

from __future__ import annotations

from pathlib import Path

from facilitator.compose.look import Look
from facilitator.sources.model_file import read_model


def read_look(path: Path) -> Look:
    """The look in that file. Raises SourceError with everything that is wrong, line by line."""
    return read_model(path, Look).value
