"""Collects what people filled in: every file read, kept unchanged and stored, or told why not.

What stands on pages that people keep is left out (``intake.py``). A file is kept first, under its
digest, then stored in one transaction; only then is it told as stored. So a crash at any moment
loses nothing that was told.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from itertools import chain
from pathlib import Path, PurePosixPath

from facilitator.collectors import COLLECTORS
from facilitator.collectors.form_registry import ForeignFormError, FormRegistry, ParsedFile
from facilitator.errors import FacilitatorError, Problem, UsageError
from facilitator.model.submission import TEAM, StoredSubmission, Submission
from facilitator.rules.responses.resolve import (
    answer_same_blanks,
    contradicting_blanks,
    same_answers,
)
from facilitator.rules.responses.sheet_codes import is_code, normalise_code
from facilitator.store.responses import NewSubmission, ReceivedFile, Store, StoreEntry, open_store
from facilitator.system.child_process import LimitedWorker, WorkLabel
from facilitator.system.text_file import display_path
from facilitator.workflows.collected import CollectResult, FileReport, OnFile, StoredSheet
from facilitator.workflows.event_codes import EventCodes, event_codes, readable_code
from facilitator.workflows.event_forms import (
    EventContext,
    event_context,
    foreign_form_problem,
    known_forms,
)
from facilitator.workflows.incoming_files import IncomingFile, incoming_files
from facilitator.workflows.intake import IntakePolicy
from facilitator.workflows.keeping import RECEIVED, archive_file, is_archived
from facilitator.workflows.output_files import make_folder, remove_temporary
from facilitator.workflows.preparation import KitRequest, prepare_kit
from facilitator.workflows.workspace import Workspace

STORE = "responses.sqlite"
_LONGEST_CODE = 40
_LISTED = 5
_TOLD = WorkLabel(kind="a filled sheet", hint="Check who sent it, or type its answers in.")
_TAKEN = "Another sheet has taken its place since; --replace brings it back."


@dataclass(frozen=True)
class CollectRequest(KitRequest):
    """What came in. ``replace`` lets sheets take the place of earlier ones of the same code."""

    files: tuple[Path, ...] = ()
    replace: bool = False


def collect(request: CollectRequest, on_file: OnFile = lambda _: None) -> CollectResult:
    """Collect the files. A file that cannot be read is told, and the others go on.

    Raises UsageError for names that mean nothing here, SourceError for faults in the client's files
    and for a file of answers that is damaged, FacilitatorError where the disk refuses.
    """
    request = _with_every_file(request)
    if not request.files:
        raise UsageError.because("There is nothing to collect.", hint="Name files or folders.")
    at = event_context(prepare_kit(request))
    asked = known_forms(at)
    make_folder(at.folder, hint="Move the file.")
    for place in (at.folder, at.folder / RECEIVED):
        remove_temporary(place)
    reports: list[FileReport] = []
    with (
        LimitedWorker(partial(_collected, asked), label=_TOLD) as read,
        open_store(at.folder / STORE, display_path(at.folder / STORE)) as store,
    ):
        desk = _Desk(at, asked, read, store, takes_place=request.replace)
        for arrival in incoming_files(request.files):
            report = desk.take(arrival)
            reports.append(report)
            on_file(report)
    return CollectResult(at.exercise, tuple(reports))


def _with_every_file(request: CollectRequest) -> CollectRequest:
    """Who leaves the exercise out has named a file in its place."""
    name = request.exercise
    if not name or name in Workspace(request.workspace).exercises() or not Path(name).exists():
        return request
    return replace(request, exercise=None, files=(Path(name), *request.files))


@dataclass
class _Desk:
    """Where one call's files are taken in, one after the other."""

    at: EventContext
    asked: FormRegistry
    read: Callable[[str, bytes], ParsedFile]
    store: Store
    takes_place: bool
    people: EventCodes = field(init=False)
    intake: IntakePolicy = field(init=False)
    _current: dict[str, list[StoreEntry]] = field(default_factory=dict)
    _before: int = 0

    def __post_init__(self) -> None:
        self.people = event_codes(self.at)
        self.intake = IntakePolicy.of(self.at, self.asked)
        self._before = self.store.receipts()
        for stored in self.store.sheets(self.at.exercise):
            self._current.setdefault(stored.kept.sheet.code, []).append(stored)

    def take(self, arrival: IncomingFile) -> FileReport:
        """One file, from its arrival to where it is kept."""
        if arrival.skipped:
            return FileReport(arrival.name, "skipped", remarks=(f"It is {arrival.skipped}.",))
        if arrival.problem:
            return FileReport(arrival.name, "refused", problems=(arrival.problem,))
        digest = sha256(arrival.data).hexdigest()
        arrival = self.intake.called(arrival, digest)
        if self.store.is_stored(digest, self.at.exercise):
            stands = self.store.stands(digest, self.at.exercise)
            again = self.takes_place and not stands
            if not again and not self._was_taken_in_part(arrival, digest):
                told = () if stands else (_TAKEN,)
                return FileReport(arrival.name, "known", remarks=told)
        try:
            collected = self.read(arrival.kind, arrival.data)
        except ForeignFormError as error:
            return self._put_aside(arrival, digest, foreign_form_problem(error.form, self.at))
        except FacilitatorError as error:
            return FileReport(arrival.name, "refused", problems=error.problems)
        return self._stored(arrival, digest, collected)

    def _was_taken_in_part(self, arrival: IncomingFile, digest: str) -> bool:
        """Whether a file was stored without its private pages, and the event wants them now."""
        return self.intake.keeps_all and not is_archived(self.at.folder, arrival, digest)

    def _put_aside(self, arrival: IncomingFile, digest: str, why: Problem) -> FileReport:
        if not self.store.is_kept(digest):
            if self.intake.keeps_all:
                archive_file(self.at.folder, arrival, digest)
            self.store.put_aside(_received(arrival, digest, str(why)))
        return FileReport(arrival.name, "aside", problems=(why,))

    def _stored(self, arrival: IncomingFile, digest: str, said: ParsedFile) -> FileReport:
        collected = self.intake.without_private(said)
        if said.sheets and not collected.sheets:
            return FileReport(arrival.name, "skipped", remarks=collected.remarks)
        again = self.takes_place or self._was_taken_in_part(arrival, digest)
        if self.intake.keeps(said):
            archive_file(self.at.folder, arrival, digest)
        earlier = self._earlier(arrival)
        new = list(self._new(collected.sheets, arrival, earlier))
        receipt, numbers = self.store.store(
            _received(arrival, digest),
            self.at.exercise,
            [one for one, _ in new],
            again=again,
        )
        if not numbers:
            return FileReport(arrival.name, "known")
        told: list[StoredSheet] = []
        for number, (one, replaced) in zip(numbers, new, strict=True):
            kept = StoredSubmission(
                number=number,
                file=arrival.name,
                sheet=one.sheet,
                stand_in=one.stand_in,
                line=one.line,
                repeats=one.repeats,
            )
            for old in replaced:
                self._current[old.kept.sheet.code].remove(old)
            mine = self._current.setdefault(one.sheet.code, [])
            told.append(self._told(one, replaced, mine))
            mine.append(StoreEntry(kept, receipt, arrival.origin))
        remarks = (*collected.remarks, *self._foreign(collected), *self._gone(earlier, new))
        return FileReport(arrival.name, "stored", tuple(told), remarks=remarks)

    def _earlier(self, arrival: IncomingFile) -> list[StoreEntry]:
        """The sheets that earlier versions of the file gave and that still stand."""
        every = (stored for stored in chain(*self._current.values()))
        return [s for s in every if s.origin == arrival.origin and s.receipt <= self._before]

    def _foreign(self, collected: ParsedFile) -> Iterator[str]:
        """What to say of pages of other forms that stand among the sheets."""
        for pages in collected.foreign:
            place = f"{pages.place[0].upper()}{pages.place[1:]}"
            yield f"{place} not read: {foreign_form_problem(pages.form, self.at).message}"

    def _gone(
        self, earlier: list[StoreEntry], new: list[tuple[NewSubmission, list[StoreEntry]]]
    ) -> Iterator[str]:
        """What an earlier version of a table said and this one does not any more."""
        claimed = {old.kept.number for _, replaced in new for old in replaced}
        left = [readable_code(s.kept.sheet.code) for s in earlier if s.kept.number not in claimed]
        if left:
            more = f" and {len(left) - _LISTED} more" if len(left) > _LISTED else ""
            yield (
                f"Its earlier version had sheets that are not in it now and still count:"
                f" {', '.join(left[:_LISTED])}{more}."
            )

    def _coded(
        self, sheets: Iterable[Submission], arrival: IncomingFile
    ) -> Iterator[tuple[Submission, bool]]:
        """Sheets under their codes; those without one under a name made up from the file's."""
        taken: set[str] = set()
        for sheet in sheets:
            code = normalise_code(sheet.code)[:_LONGEST_CODE]
            if not code and self.asked.is_shared(sheet):
                code = TEAM
            stand_in = not code
            if stand_in:
                code = self._made_up(sheet, arrival, taken)
                taken.add(code)
            yield sheet.model_copy(update={"code": code}), stand_in

    def _made_up(self, sheet: Submission, arrival: IncomingFile, taken: set[str]) -> str:
        """The file's name and the sheet's place; numbered where another file has that name."""
        base = PurePosixPath(arrival.name).name
        plain = f"{base}, {sheet.place}" if sheet.place else base
        code, number = plain, 1
        while code in taken or any(
            stored.origin != arrival.origin for stored in self._current.get(code, ())
        ):
            number += 1
            code = f"{plain} ({number})"
        return code

    def _new(
        self, sheets: Iterable[Submission], arrival: IncomingFile, earlier: list[StoreEntry]
    ) -> Iterator[tuple[NewSubmission, list[StoreEntry]]]:
        """The sheets to store, each with those whose place it takes."""
        # Sheets without a code go with the version of the file that they stood in.
        stale = [stored for stored in earlier if stored.kept.stand_in]
        claimed: set[int] = set()
        for sheet, stand_in in self._coded(sheets, arrival):
            found = [
                old
                for old in self._current.get(sheet.code, ())
                if old.receipt <= self._before and self._is_corrected(old, sheet, arrival)
            ]
            numbered = {old.kept.number: old for old in (*found, *stale)}
            replaced = {n: old for n, old in numbered.items() if n not in claimed}
            claimed |= replaced.keys()
            yield (
                _in_line(sheet, list(replaced.values()), stand_in=stand_in),
                list(replaced.values()),
            )

    def _is_corrected(self, old: StoreEntry, sheet: Submission, arrival: IncomingFile) -> bool:
        """Whether a sheet is an earlier one corrected, rather than somebody else's.

        It is if it lies where the earlier one lay. Codes that were drawn are one person's, so that
        the file's name is enough; a code that people choose two of them may have chosen.
        """
        other = old.kept
        if old.origin == arrival.origin:
            return True
        if self.takes_place:
            return answer_same_blanks(other.sheet.readings, sheet.readings)
        same_name = PurePosixPath(other.file).name == PurePosixPath(arrival.name).name
        return same_name and is_code(sheet.code) and sheet.code in self.people.drawn

    def _told(
        self, new: NewSubmission, replaced: list[StoreEntry], others: list[StoreEntry]
    ) -> StoredSheet:
        sheet = new.sheet
        differs = tuple(
            (old.kept.label, len(blanks))
            for old in others
            if (blanks := contradicting_blanks(old.kept.sheet.readings, sheet.readings))
        )
        doubt = self.people.doubt(sheet.code, stand_in=new.stand_in)
        return StoredSheet(
            code=readable_code(sheet.code),
            drawn=sheet.code in self.people.drawn,
            answers=len({one.blank for one in sheet.readings if one.confidence > 0}),
            doubtful=len(_doubtful(sheet)),
            replaced=tuple(old.kept.label for old in replaced),
            differs=differs,
            notes=tuple(filter(None, (doubt, sheet.note))),
        )


def _in_line(sheet: Submission, replaced: list[StoreEntry], *, stand_in: bool) -> NewSubmission:
    """A sheet with what it takes the place of: a person's word on that holds while it is said."""
    alike = [s.kept for s in replaced if same_answers(s.kept.sheet.readings, sheet.readings)]
    return NewSubmission(
        sheet,
        stand_in=stand_in,
        replaces=tuple(stored.kept.number for stored in replaced),
        line=min((stored.kept.first for stored in replaced), default=0),
        repeats=alike[0].saying if alike else 0,
    )


def _doubtful(sheet: Submission) -> set[str]:
    """The blanks that a person should look at: in doubt, or with two answers."""
    seen: dict[str, set[str]] = {}
    for one in sheet.readings:
        seen.setdefault(one.blank, set()).add(one.value)
    in_doubt = {one.blank for one in sheet.readings if one.doubt}
    return in_doubt | {blank for blank, values in seen.items() if len(values) > 1}


def _received(arrival: IncomingFile, digest: str, why: str = "") -> ReceivedFile:
    return ReceivedFile(digest, arrival.name, arrival.origin, arrival.kind, why)


def _collected(asked: FormRegistry, kind: str, data: bytes) -> ParsedFile:
    """What a file says. Raises FacilitatorError, whatever its library stumbled over."""
    try:
        return COLLECTORS[kind].load()(data, asked)
    except (FacilitatorError, MemoryError):
        raise
    except Exception as error:
        # A stranger's file has found a hole in a library: it is one file, and the rest goes on.
        if os.environ.get("FACILITATOR_DEBUG") == "1":
            raise
        raise FacilitatorError.because(
            f"It cannot be read ({type(error).__name__}).", hint="Type its answers in."
        ) from error
