"""Documents of a kit into the output folder, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from facilitator.formats import WRITERS
from facilitator.model.documents import DocumentKind
from facilitator.system.parallel import attempted
from facilitator.workflows.output_files import BuiltFile, OutputTarget, Progress, remove_stale_parts
from facilitator.workflows.rendering import RenderSession


@dataclass(frozen=True)
class FailedFile:
    name: str
    error: Exception


def render(
    documents: Sequence[tuple[DocumentKind, str]],
    session: RenderSession,
    target: OutputTarget,
    on_progress: Progress,
    before_writing: Callable[[], None] = lambda: None,
) -> Iterator[BuiltFile | FailedFile]:
    """Compose, lay out and write documents in formats; that of one keeps no other from being made.

    ``before_writing`` is called before each file is put in its place; what it raises ends it all.
    """
    for done, (kind, format_name) in enumerate(documents):
        on_progress(f"{kind.title}, {WRITERS[format_name].title}", done, len(documents))
        stem, names = f"{kind.name}{target.suffix}", []
        for number, rendered in enumerate(attempted(session.write(kind, format_name)), start=1):
            name = f"{stem}.{format_name}"
            if isinstance(rendered, Exception):
                yield FailedFile(name, rendered)
                break
            if rendered.files > 1:
                name = f"{stem}-{number}-of-{rendered.files}.{format_name}"
            before_writing()
            try:
                built = target.write(
                    kind.title, name, rendered.data, pages=rendered.pages, private=kind.private
                )
            except Exception as error:  # noqa: BLE001 - the same
                yield FailedFile(name, error)
                break
            names.append(built.path.name)
            yield replace(built, content=rendered.content, sections=rendered.sections)
        else:
            if kind.by_sheet:
                remove_stale_parts(target.folder, stem, format_name, names)
    on_progress("", len(documents), len(documents))
