"""An event that sheets come back from: its kit as of now, and whose code is which."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.model.documents import TEAM_SHEET, WORKSHEET
from facilitator.model.form import FormRecord
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.model.submission import TEAM
from facilitator.rules.responses.sheet_codes import LENGTH, format_code, is_code, normalise_code
from facilitator.workflows.event_archive import codes_of, is_anonymous, kept_forms
from facilitator.workflows.preparation import PreparedKit
from facilitator.workflows.workspace import ClientFolder, EventFolder


@dataclass(frozen=True)
class EventContext:
    """A prepared kit of an event, and the folder in which that keeps what must last."""

    prepared: PreparedKit
    client: ClientFolder
    event: EventFolder
    folder: Path

    @property
    def kit(self) -> Kit:
        return self.prepared.kit

    @property
    def exercise(self) -> str:
        """The exercise's name, by which answers are told from those to another one."""
        return self.kit.exercise.name

    @property
    def form_records(self) -> list[FormRecord]:
        """The records of what comes back for this exercise. Raises SourceError for spoiled ones."""
        return [
            record
            for record in kept_forms(self.folder).values()
            if record.exercise == self.exercise
            and record.document in (WORKSHEET.name, TEAM_SHEET.name)
        ]

    @cached_property
    def private_blanks(self) -> frozenset[str]:
        """The names of the blanks whose answers stay with people; none where the event wants them.

        Of an earlier state of the exercise what was written by hand counts as private.
        """
        if self.event.event.collect_private:
            return frozenset()
        plain, current = self.prepared.workspace.exercise(self.exercise), self.kit.exercise
        known = plain.asked_blanks() | current.asked_blanks() | {SHEET_CODE.name}
        written = {
            blank.name
            for record in self.form_records
            if record.document == WORKSHEET.name
            for blank in record.blanks
            if blank.kind in ("text", "pick")
        }
        return plain.kept_blanks() | current.kept_blanks() | (written - known)

    @cached_property
    def codes(self) -> EventCodes:
        """Whose code is which. Raises SourceError for a spoiled file of codes."""
        codes = codes_of(self.folder)
        names = {codes[p.key]: p.name for p in self.prepared.people if p.key in codes}
        spare = {code: "" for key, code in codes.items() if key.startswith("spare/")}
        without = [p.name for p in self.prepared.people if p.key not in codes]
        if is_anonymous(self.folder):
            without = []
        return EventCodes(names | spare, frozenset(codes.values()), tuple(without))


def event_context(prepared: PreparedKit) -> EventContext:
    """The event of a kit. Raises UsageError where there is none, or nothing to fill in at it."""
    client, event, archive = prepared.client, prepared.event, prepared.archive
    if client is None or event is None or archive is None:
        raise UsageError.because(
            "Answers belong to an event.", hint="Add --client NAME --event DATE."
        )
    if not prepared.kit.blanks(WORKSHEET):
        raise UsageError.because(
            f'The edition "{prepared.kit.edition_name}" has no worksheet to collect.',
            hint="Say which one was filled in, with --edition NAME.",
        )
    return EventContext(prepared, client, event, archive)


@dataclass(frozen=True)
class EventCodes:
    """Names by code, in the roster's order; spare copies have a code and no name.

    ``drawn`` are all codes that were ever drawn for the event, ``without`` the names of those who
    take part and have none yet.
    """

    names: dict[str, str]
    drawn: frozenset[str]
    without: tuple[str, ...] = ()

    def doubt(self, code: str, *, stand_in: bool) -> str:
        """What a person should know of a sheet's code; empty where it is as expected."""
        if stand_in:
            return "It has no code, so it counts by the name of its file."
        if code == TEAM or code in self.drawn or not self.drawn:
            return ""
        if len(code) == LENGTH and is_code(code):
            return f"The code {format_code(code)} was not drawn for this event."
        near = get_close_matches(code, self.drawn, n=1, cutoff=0.8)
        if near:
            nearest = format_code(near[0])
            return f"The code {readable_code(code)} belongs to nobody; {nearest} is near to it."
        return "" if len(code) < LENGTH else f"The code {readable_code(code)} belongs to nobody."

    def find(self, wanted: str, known: frozenset[str]) -> str | None:
        """The code that somebody typed; a name stands for that person's code."""
        for code in (wanted, normalise_code(wanted)):
            if code in known:
                return code
        named = [c for c, name in self.names.items() if name.casefold() == wanted.casefold()]
        return named[0] if len(named) == 1 and named[0] in known else None


def readable_code(code: str) -> str:
    """A code as people read it; the stand-in for one as it is."""
    return format_code(code) if is_code(code) else code
