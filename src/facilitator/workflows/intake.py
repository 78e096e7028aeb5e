"""What of a file is taken in: nothing from pages that people keep, unless the event wants it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from facilitator.collectors.form_registry import FormRegistry, ParsedFile
from facilitator.model.submission import Submission
from facilitator.workflows.codes import is_anonymous
from facilitator.workflows.event_forms import EventContext, private_blanks
from facilitator.workflows.incoming_files import IncomingFile


@dataclass(frozen=True)
class IntakePolicy:
    """What one event takes in. ``private`` are the blanks that it leaves to people.

    Of an ``anonymous`` event nothing is kept that could tell whose a sheet is.
    """

    asked: FormRegistry
    private: frozenset[str]
    anonymous: bool

    @classmethod
    def of(cls, at: EventContext, asked: FormRegistry) -> IntakePolicy:
        """What the event wants."""
        return cls(asked, private_blanks(at), is_anonymous(at.folder))

    @property
    def keeps_all(self) -> bool:
        """Whether a file may be kept whatever is in it."""
        return not self.private and not self.anonymous

    def keeps(self, collected: ParsedFile) -> bool:
        """Whether a file that was read may be kept as it came in.

        Not where it has private pages, filled in or not: ink on them is not read, and would stay.
        """
        return self.keeps_all or not (
            self.anonymous
            or not self.private.isdisjoint(collected.asks)
            or any(self._has_private_pages(sheet) for sheet in collected.sheets)
        )

    def _has_private_pages(self, sheet: Submission) -> bool:
        form = {blank.name for blank in self.asked.form(sheet)}
        return not self.private.isdisjoint(form | {one.blank for one in sheet.readings})

    def without_private(self, collected: ParsedFile) -> ParsedFile:
        """The same without what stands on pages that people keep, and what to say of it."""
        sheets = tuple(without_blanks(self.private, collected.sheets))
        left = sum(map(_answered, collected.sheets)) - sum(map(_answered, sheets))
        if not left:
            return collected
        answers = f"{left} answer{'' if left == 1 else 's'}"
        told = (
            f"{answers} of pages that people keep {'was' if left == 1 else 'were'} not taken in;"
            f" write collect_private: true in event.yaml to take them in."
        )
        notes = {one.place: one.note for one in sheets}
        gone = [one for one in collected.sheets if one.note and one.place not in notes]
        lost = tuple(_note(one) for one in gone)
        return replace(collected, sheets=sheets, remarks=(told, *collected.remarks, *lost))

    def called(self, arrival: IncomingFile, digest: str) -> IncomingFile:
        """A file under a name that tells nobody, where the event is anonymous."""
        if not self.anonymous or not arrival.kind:
            return arrival
        name = f"file {digest[:8]}.{arrival.kind}"
        return replace(arrival, name=name, origin=f"anonymous/{digest}")


def without_blanks(private: frozenset[str], sheets: Iterable[Submission]) -> Iterable[Submission]:
    """Sheets without the readings of these blanks; one that has nothing else is left out."""
    for sheet in sheets:
        readings = tuple(one for one in sheet.readings if one.blank not in private)
        if len(readings) == len(sheet.readings):
            yield sheet
        elif readings:
            yield sheet.model_copy(update={"readings": readings})


def _note(sheet: Submission) -> str:
    """The note of a sheet that is left out, with its place in the file."""
    return f"{sheet.place[0].upper()}{sheet.place[1:]}: {sheet.note}" if sheet.place else sheet.note


def _answered(sheet: Submission) -> int:
    return len({one.blank for one in sheet.readings})
