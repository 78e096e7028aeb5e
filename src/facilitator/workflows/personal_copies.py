"""Everybody's own worksheet: one print run for the room and, if asked for, one file a person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from facilitator.model.documents import DOCUMENTS
from facilitator.model.form import FormRecord
from facilitator.model.roster import PersonalCopy
from facilitator.rules.responses.sheet_codes import format_code
from facilitator.workflows.clients import ClientFolder, EventFolder
from facilitator.workflows.codes import codes_for
from facilitator.workflows.forms import keep_form
from facilitator.workflows.preparation import PreparedKit
from facilitator.workflows.render_session import RenderSession

SHEET = DOCUMENTS["worksheet"]
TEAM_SHEET = DOCUMENTS["team-sheet"]
RUN = "worksheets-to-print"
SEPARATE = "personal"
_LONGEST = 60
_BYTES = 160
"""File systems take names of 255 bytes; numbers, endings and -fresh come on top."""

CopyFile = tuple[str, bytes, int | None]
"""A file's name below the kit's folder, its bytes, and its pages where they are known."""


def kept_in(prepared: PreparedKit, client: ClientFolder, event: EventFolder) -> Path:
    """The folder of an event in this workspace, where what must outlive a build is kept.

    The built-in sample lies outside of it, and nothing is ever written there.
    """
    return prepared.workspace.event_archive(client, event)


class PersonalCopies:
    """The personal copies of one event."""

    def __init__(self, prepared: PreparedKit, folder: Path, epoch: int | None) -> None:
        """``folder`` keeps the codes and the form's record. Draws codes for whom has none."""
        self._prepared, self._folder, self._epoch = prepared, folder, epoch
        self._kit = prepared.kit.model_copy(update={"personal": True})
        self._desks: dict[str, RenderSession] = {}
        self.record = self._recorded(self._desk_of(""))
        spare = self._kit.event.spare if self._kit.event else 0
        self.copies = codes_for(folder, prepared.people, spare)

    def print_run(self, suffix: str) -> Iterator[CopyFile]:
        """The collated print run, in parts where the room is a large one."""
        from facilitator.formats.pdf.personal_copies import PART, print_run

        layout = self._desk_of("").layout(SHEET)
        parts = -(-len(self.copies) // PART)
        sides = layout.pages + layout.pages % 2
        for number, data in enumerate(print_run(layout, self.record, self.copies), start=1):
            part = f"-{number}-of-{parts}" if parts > 1 else ""
            size = min(PART, len(self.copies) - (number - 1) * PART)
            yield f"{RUN}{suffix}{part}.pdf", data, size * sides

    def separate(self, formats: Sequence[str], suffix: str) -> Iterator[CopyFile]:
        """A folder a person, in it a file for each part and format.

        Part A is called by its code and has no name, so that none comes back with it.
        """
        for part in self._kit.parts():
            for ending in formats:
                pages = self._desk_of(part).layout(SHEET).pages if ending == "pdf" else None
                for number, (copy, data) in enumerate(self.each(part, ending), start=1):
                    called = f"part-a-{format_code(copy.code)}" if part == "a" else "part-b"
                    folder = f"{SEPARATE}{suffix}/{_folder_name(number, copy)}"
                    yield f"{folder}/{called}.{ending}", data, pages

    def each(
        self, part: Literal["", "a", "b"], ending: str
    ) -> Iterator[tuple[PersonalCopy, bytes]]:
        """Everybody's file of one part of the worksheet, or of both; its record is kept."""
        desk = self._desk_of(part)
        record = self._recorded(desk)
        if ending == "pdf":
            from facilitator.formats.pdf.personal_copies import personal_pdfs

            return personal_pdfs(desk.job(SHEET, self._epoch), record, self.copies)
        from facilitator.formats.docx.personal_copies import personal_word_files

        return personal_word_files(desk.for_word().job(SHEET, self._epoch), self.copies)

    def _desk_of(self, part: Literal["", "a", "b"]) -> RenderSession:
        if part not in self._desks:
            kit = self._kit.model_copy(update={"part": part})
            self._desks[part] = RenderSession(
                self._prepared.composer, kit, self._prepared.letterhead
            )
        return self._desks[part]

    def _recorded(self, desk: RenderSession) -> FormRecord:
        from facilitator.formats.pdf.overlay.field_map import form_record

        record = form_record(desk.layout(SHEET), desk.kit)
        keep_form(self._folder, record)
        return record


def _folder_name(number: int, copy: PersonalCopy) -> str:
    """A number and the letters and digits of a name, in any script: never a path."""
    plain = unicodedata.normalize("NFC", copy.name.lower())
    words = re.sub(r"[\W_]+", "-", plain).strip("-")[:_LONGEST].strip("-")
    while len(words.encode()) > _BYTES:
        words = words[:-1]
    return f"{number:03}-{words or 'spare'}"
