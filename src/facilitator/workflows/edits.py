"""Word files that somebody edited: what changed since in what they were made from, and their PDF.

``.words.json`` has the words of each Word file as a build left it, so that an edited one can be
told from what would be built now.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from zipfile import is_zipfile

from facilitator.compose.document import printed_sections
from facilitator.errors import Problem
from facilitator.model.documents import WORKSHEET, DocumentKind
from facilitator.system.atomic_files import locked, write_atomic
from facilitator.system.requirements import office_program, run_program
from facilitator.system.text_file import display_path
from facilitator.text.interface import t
from facilitator.text.plain_text import first_few, quoted, shortened
from facilitator.workflows.output_files import (
    BuiltFile,
    OutputTarget,
    built_names,
    digest,
    is_edited,
    remove_stale,
)
from facilitator.workflows.personal_copies import RUN
from facilitator.workflows.rendering import RenderSession

Sections = Sequence[Sequence[str]]
"""Headings, each with the words below it."""
WORDS = ".words.json"
EDITED = "-edited"
_FRESH = re.compile(r"(.+)-fresh(-\d+)?(\.\w+)")
_LONGEST = 60
_SECONDS = 120
_AS_PDF = (
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},'
    '"ExportFormFields":{"type":"boolean","value":"false"}}'
)
"""LibreOffice's own name for it: for paper, since forms that come back are ours."""


@dataclass(frozen=True)
class EditedFile:
    """A Word file that is not as a build left it."""

    kind: DocumentKind
    path: Path

    @property
    def plain_pdf(self) -> Path:
        """The PDF of the same document, without the edit."""
        return self.path.with_suffix(".pdf")

    @property
    def pdf(self) -> Path:
        """What is made of the edited file."""
        return self.path.with_name(f"{self.path.stem}{EDITED}.pdf")

    def is_current(self) -> bool:
        """Whether that was made of the file as it is now."""
        made = _read(self.path.parent).get(self.pdf.name, {})
        return self.pdf.exists() and made.get("content") == digest(self.path)


def keep_words(folder: Path, files: Iterable[BuiltFile]) -> None:
    """Remember what the Word files among these say, for when somebody has edited them."""
    words = {
        file.path.name: {"content": file.content, "sections": file.sections}
        for file in files
        if file.sections
    }
    _keep(folder, words)


def edited_documents(target: OutputTarget, kinds: Iterable[DocumentKind]) -> tuple[EditedFile, ...]:
    paths = {kind: target.folder / f"{kind.name}{target.suffix}.docx" for kind in kinds}
    return tuple(EditedFile(kind, path) for kind, path in paths.items() if is_edited(path))


def edit_notes(
    edited: Iterable[EditedFile], target: OutputTarget, session: RenderSession
) -> Iterator[Problem]:
    """Which edits are older than what they were made from, and which PDF files do not have them."""
    for file in edited:
        yield from _age(file, session)
        yield from _without_the_edit(file)
    yield from _left_lying(target.folder)


def _age(file: EditedFile, session: RenderSession) -> Iterator[Problem]:
    was = _read(file.path.parent).get(file.path.name)
    document = session.for_word().not_laid_out(file.kind)
    where = display_path(file.path)
    if was is None:
        yield Problem(t("edit-age-unknown"), where)
    elif was["content"] == document.content():
        yield Problem(t("edit-current"), where)
    else:
        changes = list(changed_words(was["sections"], printed_sections(document.tree)))
        older = t("edit-older", changes="; ".join(changes)) if changes else t("edit-older-looks")
        yield Problem(older, where, t("edit-older-hint"))


def changed_words(before: Sections, after: Sections, most: int = 4) -> Iterator[str]:
    """Section by section the words that were added and removed, the first few sections of them."""
    old, new = _by_heading(before), _by_heading(after)
    told = [
        t(
            "edit-section",
            heading=t("in-quotes", words=heading[0]) if heading[0] else t("edit-top"),
            parts=parts,
        )
        for heading in dict.fromkeys((*new, *old))
        if (parts := list(_differences(old.get(heading, ""), new.get(heading, ""))))
    ]
    yield from told[:most]
    if len(told) > most:
        yield t("edit-more-sections", count=len(told) - most)


def _by_heading(sections: Sections) -> dict[tuple[str, int], str]:
    """A heading that stands there again is another section."""
    words: dict[tuple[str, int], str] = {}
    for heading, text in sections:
        number = sum(other == heading for other, _ in words)
        words[heading, number] = text
    return words


def _differences(before: str, after: str) -> Iterator[str]:
    old, new = before.split(), after.split()
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    changed = [step for step in steps if step[0] != "equal"]
    added = [" ".join(new[start:end]) for _, _, _, start, end in changed if end > start]
    removed = [" ".join(old[start:end]) for _, start, end, _, _ in changed if end > start]
    for what, runs in (("edit-added", added), ("edit-removed", removed)):
        if runs:
            yield t(what, words=first_few([quoted(shortened(run, _LONGEST)) for run in runs]))


def _without_the_edit(file: EditedFile) -> Iterator[Problem]:
    edit = file.path.name
    has_it = file.is_current()
    instead = t("edit-print-pdf", file=file.pdf.name) if has_it else t("edit-print-word", file=edit)
    if file.plain_pdf.exists():
        yield Problem(t("edit-not-in-it", file=edit), display_path(file.plain_pdf), instead)
    run = file.path.with_name(file.path.name.replace(WORKSHEET.name, RUN, 1)).with_suffix(".pdf")
    if file.kind is WORKSHEET and run.exists():
        hint = t("edit-not-in-it-hint")
        yield Problem(t("edit-not-in-it", file=edit), display_path(run), hint)


def _left_lying(folder: Path) -> Iterator[Problem]:
    """Fresh files beside what nobody has edited any more."""
    for name in sorted(built_names(folder)):
        fresh = _FRESH.fullmatch(name)
        if fresh and not is_edited(folder / f"{fresh[1]}{fresh[3]}"):
            message = t("edit-left-lying", file=f"{fresh[1]}{fresh[3]}")
            yield Problem(message, display_path(folder / name), t("edit-left-lying-hint"))


def pdfs_of_edits(
    edited: Sequence[EditedFile], target: OutputTarget, kinds: Iterable[DocumentKind]
) -> Iterator[BuiltFile]:
    """A PDF of each edited file, where LibreOffice is here; those of earlier edits go."""
    program = office_program()
    for file in edited:
        if program and not file.is_current() and (data := _as_pdf(program, file.path)):
            built = target.write(
                t("file-of-kind", document=file.kind.title, what=t("file-edited")),
                file.pdf.name,
                data,
            )
            if built.path == file.pdf:
                _keep(target.folder, {file.pdf.name: {"content": digest(file.path)}})
            yield built
    current = {file.pdf.name for file in edited}
    own = {f"{kind.name}{target.suffix}{EDITED}.pdf" for kind in kinds}
    if target.folder.exists():
        remove_stale(target.folder, current, lambda name: name in own)


def _as_pdf(program: str, path: Path) -> bytes | None:
    """What LibreOffice makes of a Word file, in a folder and with settings of its own, in time."""
    if not is_zipfile(path):
        return None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        profile = f"-env:UserInstallation={(Path(place) / 'profile').as_uri()}"
        words = [program, profile, "--headless", "--norestore", "--convert-to", _AS_PDF]
        if not run_program([*words, "--outdir", place, str(path.resolve())], _SECONDS):
            return None
        made = Path(place) / f"{path.stem}.pdf"
        return made.read_bytes() if made.exists() else None


def _read(folder: Path) -> dict[str, Mapping[str, str]]:
    with suppress(OSError, ValueError):
        words = json.loads((folder / WORDS).read_text(encoding="utf-8"))
        if isinstance(words, dict):
            return words
    return {}


def _keep(folder: Path, words: Mapping[str, object]) -> None:
    if words:
        with locked(folder):
            known = {n: text for n, text in _read(folder).items() if (folder / n).exists()}
            data = json.dumps({**known, **words}, ensure_ascii=False).encode()
            write_atomic(folder / WORDS, data, durable=False, private=True)
