"""Files in a client's folder that change nothing: a misspelt name is an edit that gets lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from facilitator.errors import Problem, nearest
from facilitator.system.text_file import display_path, read_text
from facilitator.workflows.clients import ClientFolder

_BLOCK = re.compile(r"{%-?\s*block\s+(\w+)")
_EXTENDS = re.compile(r"{%-?\s*extends\s+[\"']house/([^\"']+)[\"']")


def unused_files(
    client: ClientFolder | None, exercises: Iterable[str], templates: Sequence[Path]
) -> Iterator[Problem]:
    """Overrides of exercises, templates of documents and blocks of templates that there are not.

    ``templates`` are the house's own folders of templates, the first one winning.
    """
    if client is None:
        return
    for file in _in(client.path / "overrides"):
        if file.stem not in exercises or file.suffix != ".yaml":
            yield _unused(file, "exercise", file.name, [f"{name}.yaml" for name in exercises])
    own = client.path / "templates"
    known = {
        path.relative_to(root).as_posix() for root in templates for path in root.rglob("*.html")
    }
    for file in _in(own):
        name = file.relative_to(own).as_posix()
        if name not in known:
            yield _unused(file, "template", name, known)
        else:
            yield from _lost_blocks(file, templates)


def _lost_blocks(file: Path, templates: Sequence[Path]) -> Iterator[Problem]:
    """Blocks that the template which this one extends has not: they would never be shown."""
    text = read_text(file)
    extended = _EXTENDS.search(text)
    if extended is None:
        return
    house = next((path for root in templates if (path := root / extended[1]).is_file()), None)
    known = _BLOCK.findall(read_text(house)) if house else []
    for name in _BLOCK.findall(text):
        if known and name not in known:
            message = f'The block "{name}" is none of {extended[1]}, so it is not shown.'
            yield Problem(message, display_path(file), nearest(name, known))


def _in(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.rglob("*") if p.is_file() and p.name[0] not in ".~")


def _unused(file: Path, what: str, name: str, known: Iterable[str]) -> Problem:
    ends = {entry.rpartition("/")[2]: entry for entry in known}
    close = ends.get(name)
    hint = f'Did you mean "{close}"?' if close else nearest(name, known)
    return Problem(f"This file is not used: it is called like no {what}.", display_path(file), hint)
