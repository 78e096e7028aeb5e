"""Everybody's own worksheet: the print run, and a file for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Literal

from facilitator.model.client import PersonalCopy
from facilitator.model.documents import WORKSHEET
from facilitator.model.form import FormRecord
from facilitator.rules.responses.sheet_codes import format_code
from facilitator.system.atomic_files import make_private_folder
from facilitator.text.interface import t
from facilitator.workflows.event_archive import codes_for, keep_form
from facilitator.workflows.output_files import (
    BuiltFile,
    OutputTarget,
    Progress,
    file_name,
    remove_stale,
    remove_stale_parts,
    source_date_epoch,
    was_built,
    with_subfolders,
)
from facilitator.workflows.preparation import PreparedKit
from facilitator.workflows.rendering import RenderSession
from facilitator.workflows.unchanged import EarlierBuild

RUN = "worksheets-to-print"
SEPARATE = "personal"
Part = Literal["", "a", "b"]


class PersonalCopies:
    def __init__(
        self, prepared: PreparedKit, archive: Path, earlier: EarlierBuild | None = None
    ) -> None:
        """``archive`` keeps the codes and the form's record. Draws codes for whom has none."""
        self._prepared, self._archive, self._earlier = prepared, archive, earlier
        self._sessions: dict[str, RenderSession] = {}
        self._is_unchanged = self._session("").look_back(WORKSHEET, RUN) is not None
        self.record = self._recorded(self._session(""))
        event = prepared.kit.event
        self.copies = codes_for(archive, prepared.people, event.spare if event else 0)

    def write_print_run(self, target: OutputTarget, on_progress: Progress) -> Iterator[BuiltFile]:
        """The collated print run, in parts where the room is a large one; old parts are removed."""
        from facilitator.formats.pdf.personal_copies import PART

        parts = -(-len(self.copies) // PART)
        numbers = [f"-{number}-of-{parts}" if parts > 1 else "" for number in range(1, parts + 1)]
        stem, built = f"{RUN}{target.suffix}", []
        whose = sha256(repr(self.copies).encode()).hexdigest()
        for number, (data, pages) in zip(numbers, self._run(PART, whose), strict=True):
            on_progress(t("file-worksheets-to-print"), 0, 1)
            name = f"{stem}{number}.pdf"
            file = target.write(
                t("file-worksheets-to-print"), name, data, pages=pages, private=True
            )
            built.append(replace(file, content=whose))
            yield built[-1]
        if self._earlier:
            made = replace(self._session("").made(WORKSHEET), record=self.record)
            self._earlier.keep(RUN, made, built)
        remove_stale_parts(target.folder, stem, "pdf", [file.path.name for file in built])

    def _run(self, part: int, whose: str) -> Iterator[tuple[bytes, int | None]]:
        """The parts that stand, if they are of the same people; else they are made."""
        from facilitator.formats.pdf.personal_copies import print_run

        earlier = self._earlier if self._is_unchanged else None
        standing = earlier.files(RUN, whose) if earlier else []
        if len(standing) == -(-len(self.copies) // part):
            yield from ((file.data, file.pages) for file in standing)
            return
        layout = self._session("").layout(WORKSHEET)
        sides = layout.pages + layout.pages % 2
        for number, data in enumerate(print_run(layout, self.copies)):
            yield data, sides * min(part, len(self.copies) - number * part)

    def write_separate(
        self, formats: Sequence[str], target: OutputTarget, on_progress: Progress
    ) -> Iterator[BuiltFile]:
        """A folder a person, in it a file for each part and format.

        Part A is called by its code and has no name, so that none comes back with it.
        """
        make_private_folder(target.folder / f"{SEPARATE}{target.suffix}")
        parts = self._prepared.kit.model_copy(update={"personal": True}).parts()
        total, done = len(self.copies) * len(formats) * len(parts), 0
        for part in parts:
            for ending in formats:
                pages = self._session(part).layout(WORKSHEET).pages if ending == "pdf" else None
                for number, (copy, data) in enumerate(self.files(part, ending), start=1):
                    on_progress(t("file-personal-worksheets"), done, total)
                    file = f"part-a-{format_code(copy.code)}" if part == "a" else "part-b"
                    whose = f"{number:03}-{file_name(copy.name) or 'spare'}"
                    yield target.write(
                        t("file-personal-worksheet"),
                        f"{SEPARATE}{target.suffix}/{whose}/{file}.{ending}",
                        data,
                        pages=pages,
                        private=True,
                    )
                    done += 1

    def files(self, part: Part, ending: str) -> Iterator[tuple[PersonalCopy, bytes]]:
        """Everybody's file of one part of the worksheet, or of both; its record is kept."""
        session, epoch = self._session(part), source_date_epoch()
        self._recorded(session)
        if ending == "pdf":
            from facilitator.formats.pdf.personal_copies import personal_pdfs

            job = session.job(WORKSHEET, epoch, laid_out=True)
            return personal_pdfs(job, self.copies)
        from facilitator.formats.docx.personal_copies import personal_word_files

        return personal_word_files(session.for_word().job(WORKSHEET, epoch), self.copies)

    def _session(self, part: Part) -> RenderSession:
        if part not in self._sessions:
            kit = self._prepared.kit.model_copy(update={"personal": True, "part": part})
            earlier = None if part else self._earlier
            self._sessions[part] = RenderSession.of(self._prepared, kit, earlier)
        return self._sessions[part]

    def _recorded(self, session: RenderSession) -> FormRecord:
        record = session.record(WORKSHEET)
        keep_form(self._archive, record)
        return record


def remove_stale_copies(
    target: OutputTarget, built: Sequence[BuiltFile], formats: Sequence[str]
) -> Iterator[str]:
    folder = target.folder / f"{SEPARATE}{target.suffix}"
    endings = tuple(f".{name}" for name in formats)
    removed = 0
    for place in with_subfolders(folder):
        names = [file.path.name for file in built if file.path.parent == place]
        count, edited = remove_stale(place, names, lambda name: name.endswith(endings))
        removed += count
        for path in edited:
            yield t("copies-edited", file=str(path))
    if removed:
        yield t("copies-removed", count=removed, folder=str(folder))


def left_from_earlier(target: OutputTarget) -> Iterator[str]:
    folder = target.folder / f"{SEPARATE}{target.suffix}"
    if any(was_built(place) for place in with_subfolders(folder)):
        yield t("copies-left", folder=str(folder))
