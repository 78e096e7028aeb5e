"""Everybody's own worksheet: one print run for the room and, if asked for, one file a person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from facilitator.formats.job import Job
from facilitator.model.documents import DOCUMENTS
from facilitator.model.form import FormRecord
from facilitator.model.roster import Copy
from facilitator.workflows.clients import ClientFolder, EventFolder
from facilitator.workflows.codes import codes_for
from facilitator.workflows.desk import Desk
from facilitator.workflows.forms import keep_form
from facilitator.workflows.kits import Prepared

SHEET = DOCUMENTS["worksheet"]
TEAM_SHEET = DOCUMENTS["team-sheet"]
RUN = "worksheets-to-print"
SEPARATE = "personal"
_LONGEST = 60
_BYTES = 160
"""File systems take names of 255 bytes; numbers, endings and -fresh come on top."""

Made = tuple[str, bytes, int | None]
"""A file's name below the kit's folder, its bytes, and its pages where they are known."""


def kept_in(prepared: Prepared, client: ClientFolder, event: EventFolder) -> Path:
    """The folder of an event in this workspace, where what must outlive a build is kept.

    The built-in sample lies outside of it, and nothing is ever written there.
    """
    return prepared.workspace.kept_of(client, event)


class Copies:
    """The personal copies of one event."""

    def __init__(self, prepared: Prepared, folder: Path, epoch: int | None) -> None:
        """``folder`` keeps the codes and the form's record. Draws codes for whom has none."""
        kit = prepared.kit.model_copy(update={"personal": True})
        spare = kit.event.spare if kit.event else 0
        self._desk = Desk(prepared.composer, kit, prepared.letterhead)
        self._epoch = epoch
        self.record = self._recorded(folder)
        self.copies = codes_for(folder, prepared.people, spare)

    def _recorded(self, folder: Path) -> FormRecord:
        from facilitator.formats.pdf.record import form_record

        record = form_record(self._desk.layout(SHEET), self._desk.kit)
        keep_form(folder, record)
        return record

    def print_run(self, suffix: str) -> Iterator[Made]:
        """The collated print run, in parts where the room is a large one."""
        from facilitator.formats.pdf.print_run import PART, print_run

        layout = self._desk.layout(SHEET)
        parts = -(-len(self.copies) // PART)
        sides = layout.pages + layout.pages % 2
        for number, data in enumerate(print_run(layout, self.record, self.copies), start=1):
            part = f"-{number}-of-{parts}" if parts > 1 else ""
            size = min(PART, len(self.copies) - (number - 1) * PART)
            yield f"{RUN}{suffix}{part}.pdf", data, size * sides

    def separate(self, formats: Sequence[str], suffix: str) -> Iterator[Made]:
        """One file a person and format."""
        pages = self._desk.layout(SHEET).pages
        for ending in formats:
            for number, (copy, data) in enumerate(self._each(ending), start=1):
                name = f"{SEPARATE}{suffix}/{_file_name(number, copy)}.{ending}"
                yield name, data, pages if ending == "pdf" else None

    def _each(self, ending: str) -> Iterator[tuple[Copy, bytes]]:
        if ending == "pdf":
            from facilitator.formats.pdf.separate import separate

            return separate(self._job(self._desk), self.record, self.copies)
        from facilitator.formats.docx.personal import personal

        return personal(self._job(self._desk.for_word()), self.copies)

    def _job(self, desk: Desk) -> Job:
        return desk.job(SHEET, self._epoch)


def _file_name(number: int, copy: Copy) -> str:
    """A number and the letters and digits of a name, in any script: never a path."""
    plain = unicodedata.normalize("NFC", copy.name.lower())
    words = re.sub(r"[\W_]+", "-", plain).strip("-")[:_LONGEST].strip("-")
    while len(words.encode()) > _BYTES:
        words = words[:-1]
    return f"{number:03}-{words or 'spare'}"
