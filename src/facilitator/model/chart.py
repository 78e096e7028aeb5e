"""What a chart shows: the data of one figure, as it is printed."""

from __future__ import annotations

from facilitator.model.base import Frozen


class ChartRow(Frozen):
    """One row as it is printed: ``hollow`` for an anecdote, ``room`` for what was counted here."""

    label: str
    cells: tuple[str, ...]
    hollow: bool = False
    room: bool = False


class ChartFigure(Frozen):
    """The data table of a chart; ``kind`` is a key of ``facilitator.charts.CHARTS``.

    ``alt`` says it in words, for those who cannot see it.
    """

    kind: str
    alt: str
    heads: tuple[str, ...]
    rows: tuple[ChartRow, ...] = ()
