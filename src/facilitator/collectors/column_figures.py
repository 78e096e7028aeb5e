"""The numbers in a table's columns, and whether a row below holds figures of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from statistics import median

from facilitator.collectors.columns import Columns
from facilitator.tables.grid import GridRow

_NUMBER = re.compile(r"[-+]?\d{1,9}(?:[.,]\d{1,12})?%?")
_NEAR = 0.051
"""A figure may have been rounded to one decimal."""
_LEAST_ROWS = 2
"""One row's mean is that row."""


class ColumnFigures:
    """The numbers of the rows so far, column by column."""

    def __init__(self, columns: Columns) -> None:
        self._taken = columns.taken()
        self._values: dict[int, list[float]] = defaultdict(list)
        self._sums: dict[int, float] = defaultdict(float)
        self._counts: dict[int, int] = defaultdict(int)
        self._rows = 0

    def add(self, row: GridRow) -> None:
        """Take in a person's row."""
        self._rows += 1
        for place in row.texts():
            self._counts[place] += 1
        for place, number in self.numbers(row).items():
            self._values[place].append(number)
            self._sums[place] += number

    def numbers(self, row: GridRow) -> dict[int, float]:
        """The numbers of a row in columns of answers."""
        return {
            place: float(text.rstrip("%").replace(",", "."))
            for place, text in row.texts().items()
            if place in self._taken and _NUMBER.fullmatch(text)
        }

    def are_figures(self, row: GridRow, *, sums_alone: bool = False) -> bool:
        """Whether a row's numbers are means, or all the same kind of figure of the rows above.

        With ``sums_alone`` lowest, highest and middle are left out: a person may have answered so.
        """
        numbers = self.numbers(row)
        broken = sum(not number.is_integer() for number in numbers.values())
        if numbers and 2 * broken >= len(numbers):
            return True
        if not numbers or self._rows < _LEAST_ROWS:
            return False
        if all(self._counts[place] == number for place, number in numbers.items()):
            return True
        if not numbers.keys() <= self._values.keys():
            return False
        kinds: list[Callable[[int], float]] = [
            lambda place: self._sums[place] / len(self._values[place]),
            lambda place: self._sums[place],
        ]
        if not sums_alone:
            kinds += [lambda p: median(self._values[p]), lambda p: min(self._values[p])]
            kinds += [lambda p: max(self._values[p])]
        return any(
            all(abs(kind(place) - number) < _NEAR for place, number in numbers.items())
            for kind in kinds
        )
