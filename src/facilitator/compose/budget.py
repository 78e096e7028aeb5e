"""What one rendering may use up: a template from a stranger ends, and its text fits in memory.

Everything is counted and nothing is timed, so that the same template does the same on any machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from jinja2 import TemplateRuntimeError, Undefined

MOST_STEPS = 1_000_000
"""Parts of templates run. The longest of our own documents takes 17,000."""
MOST_TEXT = 5_000_000
"""Characters put out, those counted twice that one macro hands on to another."""
MOST_MADE = 10_000_000
"""Characters and entries of all values that are made on the way, taken together."""
LARGEST_VALUE = 1_000_000
"""Characters and entries of any one value."""
LARGEST_NUMBER = 1_000_000
"""The largest whole number that a call or a filter may be given."""
MOST_BITS = 64

_CONTAINERS = (list, tuple, dict, set, frozenset)
_SIZED = (*_CONTAINERS, range)


class OverBudgetError(TemplateRuntimeError):
    """A template that works without end, or makes more than a document can hold."""


class Budget:
    """What was used up so far by the rendering that is under way; there is one at a time."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Start a rendering with nothing used up."""
        self.steps = 0
        self.text = 0
        self.made = 0

    def step(self, count: int = 1) -> None:
        """Count parts of a template that run."""
        self.steps += count
        if self.steps > MOST_STEPS:
            raise OverBudgetError("This template works without end")

    def put_out(self, count: int) -> None:
        """Count one more part of the document, and its characters."""
        self.steps += 1
        self.text += count
        if self.text > MOST_TEXT:
            raise OverBudgetError("This template makes more text than a document can hold")

    def make(self, size: int) -> None:
        """Count a value of that size; asked before it is made wherever it could be large."""
        if size > LARGEST_VALUE:
            raise OverBudgetError("This makes a value that is larger than a document can hold")
        self.made += size
        if self.made > MOST_MADE:
            raise OverBudgetError("This template makes more text than a document can hold")

    def given(self, value: Any) -> Any:  # noqa: ANN401 - templates hold values of any kind
        """A value just made, counted."""
        if isinstance(value, str):
            self.make(len(value))
        elif isinstance(value, _CONTAINERS):
            self.make(weigh(value))
        return value

    def taken(self, value: Any) -> Any:  # noqa: ANN401
        """A value that a call or filter is about to work through, counted or counted as it goes."""
        if isinstance(value, str) or isinstance(value, _SIZED):  # noqa: SIM101 - most are texts
            self.make(len(value))
        elif hasattr(value, "__next__"):
            return self._counted(value)
        return value

    def argument(self, value: Any) -> Any:  # noqa: ANN401
        """The same for what says how to work: a whole number costs as much as it says."""
        if isinstance(value, str):
            self.make(len(value))
            return value
        if isinstance(value, int):
            if abs(value) > LARGEST_NUMBER:
                raise OverBudgetError("This gives a number that is too large")
            self.make(abs(value))
            return value
        return self.taken(value)

    def _counted(self, values: Iterator[Any]) -> Iterator[Any]:
        for value in values:
            self.step()
            yield value


def weigh(value: Any) -> int:  # noqa: ANN401
    """Entries and characters of a value, those inside of its entries counted each time they occur.

    A list of two lists of two lists and so on is short to write and has no end to walk through, so
    that counting stops where it is too much.
    """
    total, waiting = 0, [value]
    while waiting and total <= LARGEST_VALUE:
        found = waiting.pop()
        total += 1
        if isinstance(found, str):
            total += len(found)
        elif isinstance(found, dict):
            total += len(found)
            waiting.extend(found.values())
        elif isinstance(found, _CONTAINERS):
            if len(found) > LARGEST_VALUE:
                return len(found)
            waiting.extend(found)
    return total


def words(value: Any) -> Any:  # noqa: ANN401
    """What can be put on paper: text, a number, a date or nothing. Raises for all else.

    Lists and models would show as Python writes them, which is no use to anyone.
    """
    if isinstance(value, (str, int, float, date, type(None), Undefined)):
        return value
    if hasattr(value, "__html__"):
        return value.__html__()
    raise TemplateRuntimeError(
        f"Only words and numbers can be put out, and this is a {type(value).__name__}"
    )


def size_of_words(value: Any) -> int:  # noqa: ANN401
    """How many characters a value takes, near enough for numbers and dates."""
    return len(value) if isinstance(value, str) else 24
