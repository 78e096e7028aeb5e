"""The first table of a file that a client or a facilitator keeps: a roster, counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from facilitator.errors import Problem, SourceError
from facilitator.tables.grid import Grid
from facilitator.tables.reader import read_tables


def first_table(
    data: bytes, where: str, likelihood: Callable[[Grid], Any]
) -> tuple[Grid, tuple[str, ...]]:
    """The first table with content, and what to say of how it was read.

    Raises SourceError, with the place, for what cannot be read.
    """
    try:
        file = read_tables(data, likelihood)
    except SourceError as error:
        raise SourceError(Problem(p.message, where, p.hint) for p in error.problems) from error
    return next((grid for grid in file.grids if grid.rows), Grid(())), file.remarks
