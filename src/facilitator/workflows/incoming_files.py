"""The files that came in: named one by one, in folders, in zip files."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

from facilitator.collectors import LARGEST_FILE, detect_kind
from facilitator.errors import Problem, SourceError, UsageError
from facilitator.system.text_file import display_path, read_bytes
from facilitator.tables.office_files import open_archive

_MOST_FILES = 5_000
_LEFT_BEHIND = frozenset({"thumbs.db", "desktop.ini", "__macosx", "icon\r"})
"""What systems put into folders by themselves, small letters."""


@dataclass(frozen=True)
class IncomingFile:
    """One file that came in, or why it did not.

    ``name`` is what people call it, ``origin`` where it lies, by which a changed file is known
    again. ``kind`` is that of its content. ``skipped`` says why nobody would want it read.
    """

    name: str
    origin: str
    kind: str = ""
    data: bytes = b""
    problem: Problem | None = None
    skipped: str = ""


def incoming_files(paths: Sequence[Path]) -> Iterator[IncomingFile]:
    """Every file below these paths, in a fixed order. Raises UsageError for a path that is none."""
    missing = [path for path in paths if not os.path.lexists(path)]
    if missing:
        raise UsageError(
            Problem(f"There is no file or folder {printable(path)}.", hint="Check its name.")
            for path in missing
        )
    for path in paths:
        yield from _below(path) if path.is_dir() else _file(path, _named(path))


def printable(path: Path | str) -> str:
    """A name that can do nothing to a terminal, whatever is in it."""
    text = path if isinstance(path, str) else path.as_posix()
    readable = text.encode("utf-8", "replace").decode()
    return "".join("\N{REPLACEMENT CHARACTER}" if _is_control(c) else c for c in readable)


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _named(path: Path) -> str:
    return printable(display_path(path))


def _below(folder: Path) -> Iterator[IncomingFile]:
    """A folder's files, its folders' too; links are not followed."""
    count = 0
    for above, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_hidden(name))
        for name in sorted(files):
            path = Path(above) / name
            title = _named(path)
            count += 1
            if count > _MOST_FILES:
                message = f"It holds more than {_MOST_FILES:,} files; the rest was not read."
                yield IncomingFile(
                    _named(folder), "", problem=Problem(message, hint="Collect it in parts.")
                )
                return
            if why := _left_out(name):
                yield IncomingFile(title, "", skipped=why)
            elif path.is_symlink():
                yield IncomingFile(
                    title, "", skipped="a link, and links in folders are not followed"
                )
            else:
                yield from _file(path, title)


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.casefold() in _LEFT_BEHIND


def _left_out(name: str) -> str:
    if name.startswith(("~$", ".~lock")):
        return "a lock file; close the document that it belongs to"
    return "a hidden file" if _is_hidden(name) else ""


def _file(path: Path, title: str) -> Iterator[IncomingFile]:
    origin = path.absolute().as_posix().encode("utf-8", "replace").decode()
    try:
        data = read_bytes(path, LARGEST_FILE)
    except SourceError as error:
        yield IncomingFile(title, origin, problem=_without_place(error))
        return
    yield from _content(title, origin, data, inside=False)


def _content(title: str, origin: str, data: bytes, *, inside: bool) -> Iterator[IncomingFile]:
    ending = PurePosixPath(title).suffix.lower().lstrip(".")
    try:
        kind = detect_kind(data, ending)
    except SourceError as error:
        yield IncomingFile(title, origin, problem=_without_place(error))
        return
    if kind != "zip":
        yield IncomingFile(title, origin, kind, data)
    elif inside:
        problem = Problem("It is a zip file inside of another.", hint="Unpack the outer one first.")
        yield IncomingFile(title, origin, problem=problem)
    else:
        yield from _unpacked(title, origin, data)


def _unpacked(title: str, origin: str, data: bytes) -> Iterator[IncomingFile]:
    """The members of a zip file, read and never written anywhere by their names."""
    try:
        with open_archive(data) as archive:
            names = sorted(entry.filename for entry in archive.infolist() if not entry.is_dir())
            if not names:
                raise SourceError.because("There is nothing in it.", hint="Ask for it again.")
            for name in names:
                yield from _member(archive, name, title, origin)
    except SourceError as error:
        yield IncomingFile(title, origin, problem=_without_place(error))


def _member(archive: ZipFile, name: str, title: str, origin: str) -> Iterator[IncomingFile]:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    inner = f"{title}/{printable('/'.join(parts))}"
    if ".." in parts or name.startswith(("/", "\\")) or (parts and ":" in parts[0]):
        problem = Problem("Its name leads out of the zip file.", hint="Check who sent it.")
        yield IncomingFile(inner, "", problem=problem)
    elif any(_is_hidden(part) for part in parts[:-1]):
        return
    elif why := _left_out(parts[-1] if parts else ""):
        yield IncomingFile(inner, "", skipped=why)
    elif archive.getinfo(name).file_size > LARGEST_FILE:
        problem = Problem(
            f"It is larger than {LARGEST_FILE // 1_000_000} MB.", hint="Ask for a smaller one."
        )
        yield IncomingFile(inner, "", problem=problem)
    else:
        try:
            data = archive.read(name)
        except Exception:  # noqa: BLE001 - whatever is broken in one member, the others go on
            problem = Problem("It is damaged or was cut off on its way.", hint="Ask for it again.")
            yield IncomingFile(inner, "", problem=problem)
        else:
            yield from _content(inner, f"{origin}/{name}", data, inside=True)


def _without_place(error: SourceError) -> Problem:
    problem = error.problems[0]
    return Problem(problem.message, hint=problem.hint)
