"""Everybody's own worksheet: one print run for the room and, if asked for, one file a person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from facilitator.model.client import PersonalCopy
from facilitator.model.documents import WORKSHEET
from facilitator.model.form import FormRecord
from facilitator.rules.responses.sheet_codes import format_code
from facilitator.system.atomic_files import make_private_folder
from facilitator.workflows.event_archive import codes_for, keep_form
from facilitator.workflows.output_files import (
    BuiltFile,
    OutputTarget,
    Progress,
    remove_stale,
    source_date_epoch,
    was_built,
    with_subfolders,
)
from facilitator.workflows.preparation import PreparedKit
from facilitator.workflows.render_session import RenderSession

RUN = "worksheets-to-print"
SEPARATE = "personal"
_LONGEST_NAME = 60
_LONGEST_NAME_BYTES = 160
"""File systems take names of 255 bytes; numbers, endings and -fresh come on top."""

Part = Literal["", "a", "b"]


class PersonalCopies:
    """The personal copies of one event."""

    def __init__(self, prepared: PreparedKit, archive: Path) -> None:
        """``archive`` keeps the codes and the form's record. Draws codes for whom has none."""
        self._prepared, self._archive = prepared, archive
        self._sessions: dict[str, RenderSession] = {}
        self.record = self._recorded(self._session(""))
        event = prepared.kit.event
        self.copies = codes_for(archive, prepared.people, event.spare if event else 0)

    def write_print_run(self, target: OutputTarget, on_progress: Progress) -> Iterator[BuiltFile]:
        """The collated print run, in parts where the room is a large one; old parts are removed."""
        from facilitator.formats.pdf.personal_copies import PART, print_run

        layout = self._session("").layout(WORKSHEET)
        parts = -(-len(self.copies) // PART)
        sides = layout.pages + layout.pages % 2
        names = []
        for number, data in enumerate(print_run(layout, self.record, self.copies), start=1):
            on_progress("Worksheets to print", 0, 1)
            part = f"-{number}-of-{parts}" if parts > 1 else ""
            pages = sides * min(PART, len(self.copies) - (number - 1) * PART)
            name = f"{RUN}{target.suffix}{part}.pdf"
            built = target.write("Worksheets to print", name, data, pages=pages, private=True)
            names.append(built.path.name)
            yield built
        run = re.compile(rf"{RUN}{target.suffix}(-\d+-of-\d+)?\.pdf")
        remove_stale(target.folder, names, lambda name: run.fullmatch(name) is not None)

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
                    on_progress("Personal worksheets", done, total)
                    file = f"part-a-{format_code(copy.code)}" if part == "a" else "part-b"
                    folder = f"{SEPARATE}{target.suffix}/{_folder_name(number, copy)}"
                    yield target.write(
                        "Personal worksheet",
                        f"{folder}/{file}.{ending}",
                        data,
                        pages=pages,
                        private=True,
                    )
                    done += 1

    def files(self, part: Part, ending: str) -> Iterator[tuple[PersonalCopy, bytes]]:
        """Everybody's file of one part of the worksheet, or of both; its record is kept."""
        session, epoch = self._session(part), source_date_epoch()
        record = self._recorded(session)
        if ending == "pdf":
            from facilitator.formats.pdf.personal_copies import personal_pdfs

            return personal_pdfs(session.job(WORKSHEET, epoch), record, self.copies)
        from facilitator.formats.docx.personal_copies import personal_word_files

        return personal_word_files(session.for_word().job(WORKSHEET, epoch), self.copies)

    def _session(self, part: Part) -> RenderSession:
        if part not in self._sessions:
            kit = self._prepared.kit.model_copy(update={"personal": True, "part": part})
            self._sessions[part] = RenderSession.of(self._prepared, kit)
        return self._sessions[part]

    def _recorded(self, session: RenderSession) -> FormRecord:
        from facilitator.formats.pdf.field_map import form_record

        record = form_record(session.layout(WORKSHEET), session.kit)
        keep_form(self._archive, record)
        return record


def remove_stale_copies(
    target: OutputTarget, built: Sequence[BuiltFile], formats: Sequence[str]
) -> Iterator[str]:
    """Remove the files of earlier builds that are nobody's copies now, and say what was done."""
    folder = target.folder / f"{SEPARATE}{target.suffix}"
    endings = tuple(f".{name}" for name in formats)
    removed = 0
    for place in with_subfolders(folder):
        names = [file.path.name for file in built if file.path.parent == place]
        stale = remove_stale(place, names, lambda name: name.endswith(endings))
        removed += len(stale.removed)
        for path in stale.kept:
            yield f"{path} was edited and is left as it is, though it is nobody's copy now."
    if removed:
        yield f"{removed} files of earlier builds were removed from {folder}."


def left_from_earlier(target: OutputTarget) -> Iterator[str]:
    """What to say of separate copies of an earlier build, where this one makes none."""
    folder = target.folder / f"{SEPARATE}{target.suffix}"
    if any(was_built(place) for place in with_subfolders(folder)):
        yield f"{folder} holds files of an earlier build; --separate renews them."


def _folder_name(number: int, copy: PersonalCopy) -> str:
    """A number and the letters and digits of a name, in any script: never a path."""
    plain = unicodedata.normalize("NFC", copy.name.lower())
    words = re.sub(r"[\W_]+", "-", plain).strip("-")[:_LONGEST_NAME].strip("-")
    while len(words.encode()) > _LONGEST_NAME_BYTES:
        words = words[:-1]
    return f"{number:03}-{words or 'spare'}"
