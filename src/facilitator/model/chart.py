"""What a chart shows: the data of one figure, as it is printed."""

from __future__ import annotations

from facilitator.model.base import Frozen
from facilitator.text.figures import percent


class ChartRow(Frozen):
    """One row as it is printed: ``hollow`` for an anecdote, ``room`` for what was counted here.

    ``values`` are the per cent behind cells that say them in words, such as "3 of 8".
    """

    label: str
    cells: tuple[str, ...]
    values: tuple[float | None, ...] = ()
    hollow: bool = False
    room: bool = False

    def share(self, column: int) -> float | None:
        """Per cent, as the cell prints it or else by its value; None for what is no share."""
        cell = self.cells[column]
        value = self.values[column] if cell and column < len(self.values) else None
        printed = percent(cell)
        return value if printed is None else printed

    def shares(self) -> list[tuple[str, float | None]]:
        """Every cell with its share."""
        return [(cell, self.share(column)) for column, cell in enumerate(self.cells)]


class ChartFigure(Frozen):
    """The data table of a chart; ``kind`` is a key of ``facilitator.charts.CHARTS``.

    ``alt`` says it in words, for those who cannot see it.
    """

    kind: str
    alt: str
    heads: tuple[str, ...]
    rows: tuple[ChartRow, ...] = ()
