"""What documents were made of the last time: what would come out the same is not made again.

``.made.json`` in the output folder has, by document, each composition on the way to it as a digest,
and its files. Beside them a layout depends on the program, its fonts and the client's files alone.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from pydantic import TypeAdapter

from facilitator.model.base import Frozen
from facilitator.model.form import FormRecord
from facilitator.system.atomic_files import locked, write_atomic
from facilitator.workflows.event_archive import FORMS
from facilitator.workflows.output_files import (
    BuiltFile,
    OutputTarget,
    digest,
    source_date_epoch,
)
from facilitator.workflows.preparation import PreparedKit
from facilitator.workflows.workspace import CATALOGUES

MADE = ".made.json"


class Composition(Frozen):
    """What a document was composed with, beside pages that it quotes, and a digest of it."""

    digest: str
    own_pages: tuple[tuple[str, int], ...] = ()
    size: float = 1
    on_letterhead: bool = False


class MadeFile(Frozen):
    sha256: str
    pages: int | None
    content: str


class MadeEntry(Frozen):
    """``form`` is the id of the form's record, where one was kept."""

    state: str
    compositions: tuple[Composition, ...]
    page_numbers: dict[str, int]
    form: str
    files: dict[str, MadeFile]


_ENTRIES = TypeAdapter(dict[str, MadeEntry])


@dataclass(frozen=True)
class RenderedDocument:
    data: bytes
    pages: int | None
    content: str = ""
    sections: tuple[tuple[str, str], ...] = ()
    files: int = 1


@dataclass(frozen=True)
class MadeDocument:
    """What is wanted of a document by others than the process that has made it.

    ``files`` are by name.
    """

    files: Mapping[str, RenderedDocument | Exception] = field(default_factory=dict)
    page_numbers: Mapping[str, int] = field(default_factory=dict)
    record: FormRecord | None = None
    compositions: tuple[Composition, ...] = ()


class EarlierBuild:
    """What lies in an output folder. To ``renew`` it, nothing there counts."""

    def __init__(self, target: OutputTarget, prepared: PreparedKit, *, renew: bool) -> None:
        self.target = target
        self._archive = prepared.archive
        self._state = _state_of(prepared)
        self._entries = {} if renew else _read(target.folder)

    def entry(self, name: str) -> MadeEntry | None:
        """The entry of what was made in the same state of all that is not composed."""
        known = self._entries.get(f"{name}{self.target.suffix}")
        return known if known and known.state == self._state else None

    def standing(self, entry: MadeEntry) -> MadeDocument:
        """With the files that are as they were built."""
        found: dict[str, RenderedDocument | Exception] = {}
        for name, file in entry.files.items():
            with suppress(FileNotFoundError):
                data = (self.target.folder / name).read_bytes()
                if sha256(data).hexdigest() == file.sha256:
                    found[name] = RenderedDocument(data, file.pages, file.content)
        return MadeDocument(found, entry.page_numbers, self._record(entry), entry.compositions)

    def files(self, name: str, content: str) -> list[RenderedDocument]:
        """Those that stand of what was made of this content."""
        entry = self.entry(name)
        files = self.standing(entry).files.values() if entry else ()
        return [f for f in files if isinstance(f, RenderedDocument) and f.content == content]

    def _record(self, entry: MadeEntry) -> FormRecord | None:
        if not (self._archive and entry.form):
            return None
        with suppress(OSError, ValueError):
            path = self._archive / FORMS / f"{entry.form}.json"
            return FormRecord.model_validate_json(path.read_bytes())
        return None

    def keep(self, name: str, made: MadeDocument, files: Iterable[BuiltFile]) -> None:
        """Remember what a document was made of, but for files beside those that were edited."""
        fresh = {
            file.path.name: MadeFile(sha256=file.sha256, pages=file.pages, content=file.content)
            for file in files
            if file.kept is None
        }
        before = self.entry(name)
        is_same = before and set(before.compositions) <= set(made.compositions)
        known = before.files if before and is_same else {}
        self._entries[f"{name}{self.target.suffix}"] = MadeEntry(
            state=self._state,
            compositions=made.compositions,
            page_numbers=dict(made.page_numbers),
            form=made.record.id if made.record else "",
            files={**known, **fresh},
        )

    def write(self) -> None:
        folder = self.target.folder
        with locked(folder):
            _write(folder, {**_read(folder), **self._entries})


def forget_missing_documents(folder: Path) -> None:
    """Keep nothing of documents that are gone: a digest tells whoever tries all orders of names."""
    with locked(folder):
        known = _read(folder)
        standing = {
            name: entry
            for name, entry in known.items()
            if all((folder / file).exists() for file in entry.files)
        }
        if standing != known:
            _write(folder, standing)


def _read(folder: Path) -> dict[str, MadeEntry]:
    with suppress(OSError, ValueError):
        return _ENTRIES.validate_json((folder / MADE).read_bytes())
    return {}


def _write(folder: Path, entries: Mapping[str, MadeEntry]) -> None:
    data = _ENTRIES.dump_json(dict(entries), exclude_defaults=True)
    write_atomic(folder / MADE, data, durable=False, private=True)


def _state_of(prepared: PreparedKit) -> str:
    """A digest of what changes a document beside what is composed."""
    look, client = prepared.composer.look, prepared.client
    own = prepared.workspace.root.resolve() / CATALOGUES
    files = list(own.glob("*.ftl"))
    if client:
        names = (client.client.word_template, client.client.slides_template)
        files += [client.path / name for name in names if name]
    parts = [sys.version, str(source_date_epoch()), look.model_dump_json(), *_program()]
    parts += [f"{path}{digest(path)}" for path in sorted(files) if path.exists()]
    return sha256(json.dumps(parts).encode()).hexdigest()


def _program() -> Iterator[str]:
    """Our own files and when they were changed, and the versions of what is installed beside."""
    for path in sorted(Path(__file__).parents[1].rglob("*.*")):
        if path.suffix != ".pyc":
            status = path.stat()
            yield f"{path}{status.st_size}{status.st_mtime_ns}"
    for place in sys.path:
        yield from sorted(path.name for path in Path(place).glob("*.dist-info"))
