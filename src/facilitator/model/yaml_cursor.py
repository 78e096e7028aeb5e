"""Data as it stands in a YAML file: perhaps of the wrong shape, and still to be looked at.

Everything asked of it that is not there, or is of another shape, is simply empty: saying so is the
schema's part.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class YamlCursor:
    """One value and the path that leads to it from the top of the file."""

    path: Path
    value: Any

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> YamlCursor:
        return cls((), data)

    def get(self, key: str) -> YamlCursor:
        """Its value is None where this is no mapping or has no such field."""
        value = self.value.get(key) if isinstance(self.value, Mapping) else None
        return YamlCursor((*self.path, key), value)

    def has(self, key: str) -> bool:
        return isinstance(self.value, Mapping) and key in self.value

    def entries(self) -> list[YamlCursor]:
        """Empty where this is no list."""
        values = self.value if isinstance(self.value, list) else []
        return [YamlCursor((*self.path, i), value) for i, value in enumerate(values)]

    def fields(self) -> dict[str, YamlCursor]:
        """Empty where this is no mapping."""
        values = self.value if isinstance(self.value, Mapping) else {}
        return {str(key): YamlCursor((*self.path, key), value) for key, value in values.items()}

    def values(self) -> list[YamlCursor]:
        return list(self.fields().values())

    def select(self, *steps: str) -> list[YamlCursor]:
        """Every place at a path; ``*`` stands for each entry of a list and value of a mapping."""
        places = [self]
        for step in steps:
            if step == "*":
                places = [below for p in places for below in (*p.entries(), *p.values())]
            else:
                places = [place.get(step) for place in places]
        return places

    def text(self) -> str | None:
        """The text, or the digits of an id that was written as a number; None for all else."""
        if isinstance(self.value, bool):
            return None
        return str(self.value) if isinstance(self.value, str | int) else None

    def number(self) -> float | None:
        """The number, be it whole or not; None for all else."""
        if isinstance(self.value, bool):
            return None
        return self.value if isinstance(self.value, int | float) else None

    def id(self) -> str | None:
        return self.get("id").text()

    def ids(self) -> list[str]:
        """The ids of a list's entries, in order, each once."""
        known = (entry.id() for entry in self.entries())
        return list(dict.fromkeys(name for name in known if name is not None))

    def texts(self) -> Iterator[YamlCursor]:
        waiting = [self]
        while waiting:
            place = waiting.pop()
            if isinstance(place.value, str):
                yield place
            else:
                waiting.extend(reversed((*place.entries(), *place.values())))


@dataclass(frozen=True)
class LintIssue:
    path: Path
    message: str
    hint: str = ""
