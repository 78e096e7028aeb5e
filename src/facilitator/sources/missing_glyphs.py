"""Finds the texts of source files that no shipped font can draw, with their lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from facilitator.compose.fonts import marked_text_note, missing_glyph_problem, missing_glyphs
from facilitator.compose.look import Look
from facilitator.errors import Problem
from facilitator.sources.client_folder import LocatedModel
from facilitator.system.text_file import file_line, read_text


def exercise_glyph_problems(folder: Path, look: Look) -> list[Problem]:
    files = (folder / "exercise.yaml", *sorted(folder.glob("*.md")))
    return [
        missing_glyph_problem(characters, file_line(path, number))
        for path in files
        if path.is_file()
        for number, _, characters in _lines(path, look)
    ]


def marked_line_notes(files: Iterable[Path], look: Look) -> list[Problem]:
    return [
        marked_text_note(line.strip(), file_line(path, number))
        for path in files
        if path.is_file()
        for number, line, _ in _lines(path, look)
    ]


def marked_model_notes(placed: LocatedModel[Any], look: Look) -> list[Problem]:
    return [
        marked_text_note(text, placed.at(*path))
        for path, text in _texts(placed.value.model_dump(), ())
        if missing_glyphs(text, look)
    ]


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


def _lines(path: Path, look: Look) -> Iterator[tuple[int, str, list[str]]]:
    """The lines with characters that nothing draws: number, text, those characters."""
    text = read_text(path)
    if not missing_glyphs(set(text), look):
        return
    for number, line in enumerate(text.splitlines(), start=1):
        is_comment = path.suffix == ".yaml" and line.lstrip().startswith("#")
        if not is_comment and (characters := missing_glyphs(line, look)):
            yield number, line, characters
