"""Finds the characters of source files that no shipped font can draw, with their lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from facilitator.compose.fonts import uncovered, undrawn
from facilitator.compose.look import Look
from facilitator.errors import Problem
from facilitator.formats.sources.model_file import Placed
from facilitator.formats.sources.text_file import at, read_text


def undrawable(folder: Path, look: Look, overrides: Path | None = None) -> list[Problem]:
    """One problem for each such character of each file, at its first place.

    ``overrides`` is a client's file of changes to the exercise in the folder.
    """
    changes = (overrides,) if overrides else ()
    files = (folder / "exercise.yaml", *sorted(folder.glob("*.md")), *changes)
    return [problem for path in files if path.is_file() for problem in _of_file(path, look)]


def undrawable_in(placed: Placed[Any], look: Look) -> list[Problem]:
    """One problem for each such character in the texts of a model's file, at its first place."""
    found: dict[str, Problem] = {}
    for path, text in _texts(placed.value.model_dump(), ()):
        for character in uncovered(text, look):
            found.setdefault(character, undrawn(character, placed.at(*path)))
    return list(found.values())


def _texts(
    node: object, path: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(node, str):
        yield path, node
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield from _texts(value, (*path, key))
    elif isinstance(node, tuple | list):
        for index, value in enumerate(node):
            yield from _texts(value, (*path, index))


def _of_file(path: Path, look: Look) -> Iterator[Problem]:
    text = read_text(path)
    if not uncovered(set(text), look):
        return
    lines = text.splitlines()
    if path.suffix == ".yaml":
        lines = ["" if line.lstrip().startswith("#") else line for line in lines]
    for character in uncovered("".join(lines), look):
        number = next(n for n, line in enumerate(lines, start=1) if character in line)
        yield undrawn(character, at(path, number))
