"""Takes files in for one event, one after the other: what counts of each, and what is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import Literal

from facilitator.collectors.form_registry import ForeignFormError, FormRegistry, ParsedFile
from facilitator.errors import FacilitatorError, Problem
from facilitator.model.submission import TEAM, StoredSubmission, Submission
from facilitator.rules.responses.resolve import (
    answer_same_blanks,
    contradicting_blanks,
    same_answers,
    with_doubts,
)
from facilitator.rules.responses.sheet_codes import is_code, normalise_code
from facilitator.store.responses import NewSubmission, ReceivedFile, Store, StoreEntry
from facilitator.text.interface import t
from facilitator.text.plain_text import first_few
from facilitator.workflows.event_answers import without_blanks
from facilitator.workflows.event_archive import RECEIVED, archive_file, is_anonymous
from facilitator.workflows.event_context import EventContext, foreign_form_problem, readable_code

_LONGEST_CODE = 40
_LISTED = 5

Outcome = Literal["stored", "known", "aside", "refused", "skipped"]


@dataclass(frozen=True)
class IncomingFile:
    """One file that came in, or why it did not.

    ``name`` is what people call it, ``origin`` where it lies, by which a changed file is known
    again. ``kind`` is that of its content. ``skipped`` says why nobody would want it read.
    """

    name: str
    origin: str
    kind: str = ""
    data: bytes = b""
    problem: Problem | None = None
    skipped: str = ""

    @cached_property
    def digest(self) -> str:
        return sha256(self.data).hexdigest()


@dataclass(frozen=True)
class StoredSheet:
    """One sheet that was stored, as far as a person wants to know at once.

    ``replaced`` names the sheets that it took the place of, ``differs`` those that it contradicts,
    with the number of blanks. ``drawn`` says that the code is one person's.
    """

    code: str
    drawn: bool
    answers: int
    doubtful: int
    replaced: tuple[str, ...] = ()
    differs: tuple[tuple[str, int], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class FileReport:
    name: str
    outcome: Outcome
    sheets: tuple[StoredSheet, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[str, ...] = ()
    exercise: str = ""


@dataclass(frozen=True)
class _Arrival:
    """A file under its digest. ``path`` is where it is kept as it came, if it is."""

    file: IncomingFile
    digest: str
    path: Path

    def received(self, why_aside: str = "") -> ReceivedFile:
        file = self.file
        return ReceivedFile(self.digest, file.name, file.origin, file.kind, why_aside)

    def archive(self) -> None:
        archive_file(self.path, self.file.data, self.file.name)


class Intake:
    def __init__(
        self,
        context: EventContext,
        forms: FormRegistry,
        read: Callable[[IncomingFile], ParsedFile],
        store: Store,
        *,
        replace: bool,
    ) -> None:
        self._context, self._forms, self._read = context, forms, read
        self._store, self._replace = store, replace
        self._private = context.private_blanks
        self._anonymous = is_anonymous(context.folder)
        self._earlier_receipts = store.receipts()
        self._current: dict[str, list[StoreEntry]] = {}
        for entry in store.sheets(context.exercise):
            self._current.setdefault(entry.kept.sheet.code, []).append(entry)

    def take(self, file: IncomingFile) -> FileReport:
        if file.skipped:
            return FileReport(file.name, "skipped", remarks=(file.skipped,))
        if file.problem:
            return FileReport(file.name, "refused", problems=(file.problem,))
        arrival = self._arrival(file)
        return self._known(arrival) or self._read_and_store(arrival)

    def is_new(self, file: IncomingFile) -> bool:
        """Whether it has to be read, as far as can be told before."""
        return self._known(self._arrival(file)) is None

    def _read_and_store(self, arrival: _Arrival) -> FileReport:
        file, name = arrival.file, arrival.file.name
        try:
            parsed = self._read(file)
        except ForeignFormError as error:
            why = foreign_form_problem(error.form, self._context)
            return self._put_aside(arrival, why)
        except FacilitatorError as error:
            return FileReport(name, "refused", problems=error.problems)
        wanted = self._without_private(parsed)
        if parsed.sheets and not wanted.sheets:
            return FileReport(name, "skipped", remarks=wanted.remarks)
        return self._store_sheets(arrival, wanted, keep=self._may_be_kept(parsed))

    def _arrival(self, file: IncomingFile) -> _Arrival:
        digest = file.digest
        if self._anonymous and file.kind:
            name = t("anonymous-file", number=digest[:8])
            file = replace(file, name=f"{name}.{file.kind}", origin=f"anonymous/{digest}")
        path = self._context.folder / RECEIVED / f"{digest}.{file.kind}"
        return _Arrival(file, digest, path)

    def _known(self, arrival: _Arrival) -> FileReport | None:
        exercise = self._context.exercise
        if not self._store.is_stored(arrival.digest, exercise):
            return None
        stands = self._store.stands(arrival.digest, exercise)
        if (self._replace and not stands) or self._was_taken_in_part(arrival):
            return None
        remarks = () if stands else (t("intake-replaced-since"),)
        return FileReport(arrival.file.name, "known", remarks=remarks)

    @property
    def _keeps_all(self) -> bool:
        return not self._private and not self._anonymous

    def _was_taken_in_part(self, arrival: _Arrival) -> bool:
        return self._keeps_all and not arrival.path.exists()

    def _may_be_kept(self, parsed: ParsedFile) -> bool:
        """Whether a file may be kept as it came in.

        Of an anonymous event none may: it could tell whose a sheet is. Nor one with private pages,
        filled in or not: ink on them is not read, and would stay.
        """
        return self._keeps_all or not (
            self._anonymous
            or not self._private.isdisjoint(parsed.asks)
            or any(self._has_private_pages(sheet) for sheet in parsed.sheets)
        )

    def _has_private_pages(self, sheet: Submission) -> bool:
        form = {blank.name for blank in self._forms.form(sheet)}
        return not self._private.isdisjoint(form | {reading.blank for reading in sheet.readings})

    def _without_private(self, parsed: ParsedFile) -> ParsedFile:
        """The same without what stands on pages that people keep, and what to say of it."""
        sheets = tuple(without_blanks(self._private, parsed.sheets))
        left_out = _answers_in(parsed.sheets) - _answers_in(sheets)
        if not left_out:
            return parsed
        remark = t("intake-private-left-out", count=left_out)
        places = {sheet.place for sheet in sheets}
        lost = (s for s in parsed.sheets if s.note and s.place not in places)
        notes = (
            t("intake-note-at", place=s.place, note=s.note) if s.place else s.note for s in lost
        )
        return replace(parsed, sheets=sheets, remarks=(remark, *parsed.remarks, *notes))

    def _put_aside(self, arrival: _Arrival, why: Problem) -> FileReport:
        if not self._store.is_kept(arrival.digest):
            if self._keeps_all:
                arrival.archive()
            self._store.put_aside(arrival.received(why.told()))
        return FileReport(arrival.file.name, "aside", problems=(why,))

    def _store_sheets(self, arrival: _Arrival, parsed: ParsedFile, *, keep: bool) -> FileReport:
        is_stored = self._store.is_stored(arrival.digest, self._context.exercise)
        again = is_stored and self._known(arrival) is None
        if keep:
            arrival.archive()
        earlier = self._earlier_versions(arrival.file)
        sheets_read = with_doubts(parsed.sheets, self._context.kit.activities)
        new = list(self._new_submissions(tuple(sheets_read), arrival.file, earlier))
        receipt, numbers = self._store.store(
            arrival.received(),
            self._context.exercise,
            [submission for submission, _ in new],
            again=again,
        )
        name = arrival.file.name
        if not numbers:
            return FileReport(name, "known")
        sheets = tuple(
            self._replace_entries(submission, replaced, number, receipt, arrival.file)
            for number, (submission, replaced) in zip(numbers, new, strict=True)
        )
        remarks = (*parsed.remarks, *self._foreign_pages(parsed), *_missing_now(earlier, new))
        return FileReport(name, "stored", sheets, (), remarks, self._context.exercise)

    def _replace_entries(
        self,
        submission: NewSubmission,
        replaced: list[StoreEntry],
        number: int,
        receipt: int,
        file: IncomingFile,
    ) -> StoredSheet:
        kept = StoredSubmission(
            number=number,
            file=file.name,
            sheet=submission.sheet,
            stand_in=submission.stand_in,
            line=submission.line,
            repeats=submission.repeats,
        )
        for entry in replaced:
            self._current[entry.kept.sheet.code].remove(entry)
        same_code = self._current.setdefault(submission.sheet.code, [])
        stored = self._stored_sheet(submission, replaced, same_code)
        same_code.append(StoreEntry(kept, receipt, file.origin))
        return stored

    def _stored_sheet(
        self, new: NewSubmission, replaced: list[StoreEntry], same_code: list[StoreEntry]
    ) -> StoredSheet:
        sheet, codes = new.sheet, self._context.codes
        differs = tuple(
            (entry.kept.label, len(blanks))
            for entry in same_code
            if (blanks := contradicting_blanks(entry.kept.sheet.readings, sheet.readings))
        )
        doubt = codes.doubt(sheet.code, stand_in=new.stand_in)
        return StoredSheet(
            code=readable_code(sheet.code),
            drawn=sheet.code in codes.drawn,
            answers=len({reading.blank for reading in sheet.readings if reading.confidence > 0}),
            doubtful=len(_doubtful_blanks(sheet)),
            replaced=tuple(entry.kept.label for entry in replaced),
            differs=differs,
            notes=tuple(filter(None, (doubt, sheet.note))),
        )

    def _earlier_versions(self, file: IncomingFile) -> list[StoreEntry]:
        return [
            entry
            for entry in chain(*self._current.values())
            if entry.origin == file.origin and entry.receipt <= self._earlier_receipts
        ]

    def _foreign_pages(self, parsed: ParsedFile) -> Iterator[str]:
        for pages in parsed.foreign:
            why = foreign_form_problem(pages.form, self._context).message
            yield t("intake-pages-not-read", pages=pages.place, why=why)

    def _new_submissions(
        self, sheets: Iterable[Submission], file: IncomingFile, earlier: list[StoreEntry]
    ) -> Iterator[tuple[NewSubmission, list[StoreEntry]]]:
        # Sheets without a code go with the version of the file that they stood in.
        stale = [entry for entry in earlier if entry.kept.stand_in]
        claimed: set[int] = set()
        for sheet, stand_in in self._with_codes(sheets, file):
            corrected = [
                entry
                for entry in self._current.get(sheet.code, ())
                if entry.receipt <= self._earlier_receipts
                and self._is_corrected(entry, sheet, file)
            ]
            numbered = {entry.kept.number: entry for entry in (*corrected, *stale)}
            replaced = [entry for number, entry in numbered.items() if number not in claimed]
            claimed |= numbered.keys()
            yield _in_line(sheet, replaced, stand_in=stand_in), replaced

    def _with_codes(
        self, sheets: Iterable[Submission], file: IncomingFile
    ) -> Iterator[tuple[Submission, bool]]:
        """Sheets under their codes; those without one under a name made up from the file's."""
        taken: set[str] = set()
        for sheet in sheets:
            code = normalise_code(sheet.code)[:_LONGEST_CODE]
            if not code and self._forms.is_shared(sheet):
                code = TEAM
            stand_in = not code
            if stand_in:
                code = self._stand_in_code(sheet, file, taken)
                taken.add(code)
            yield sheet.model_copy(update={"code": code}), stand_in

    def _stand_in_code(self, sheet: Submission, file: IncomingFile, taken: set[str]) -> str:
        """The file's name and the sheet's place; numbered where another file has that name."""
        base = PurePosixPath(file.name).name
        plain = f"{base}, {sheet.place}" if sheet.place else base
        code, number = plain, 1
        while code in taken or any(
            entry.origin != file.origin for entry in self._current.get(code, ())
        ):
            number += 1
            code = f"{plain} ({number})"
        return code

    def _is_corrected(self, entry: StoreEntry, sheet: Submission, file: IncomingFile) -> bool:
        """Whether a sheet is an earlier one corrected, rather than somebody else's.

        It is if it lies where the earlier one lay. Codes that were drawn are one person's, so that
        the file's name is enough; a code that people choose two of them may have chosen.
        """
        if entry.origin == file.origin:
            return True
        if self._replace:
            return answer_same_blanks(entry.kept.sheet.readings, sheet.readings)
        same_name = PurePosixPath(entry.kept.file).name == PurePosixPath(file.name).name
        return same_name and is_code(sheet.code) and sheet.code in self._context.codes.drawn


def _in_line(sheet: Submission, replaced: list[StoreEntry], *, stand_in: bool) -> NewSubmission:
    """A sheet with what it takes the place of: a person's word on that holds while it is said."""
    kept = [entry.kept for entry in replaced]
    alike = [stored for stored in kept if same_answers(stored.sheet.readings, sheet.readings)]
    return NewSubmission(
        sheet,
        stand_in=stand_in,
        replaces=tuple(stored.number for stored in kept),
        line=min((stored.first for stored in kept), default=0),
        repeats=alike[0].saying if alike else 0,
    )


def _missing_now(
    earlier: list[StoreEntry], new: list[tuple[NewSubmission, list[StoreEntry]]]
) -> Iterator[str]:
    claimed = {entry.kept.number for _, replaced in new for entry in replaced}
    codes = [readable_code(e.kept.sheet.code) for e in earlier if e.kept.number not in claimed]
    if codes:
        yield t("intake-still-count", codes=first_few(codes, _LISTED))


def _doubtful_blanks(sheet: Submission) -> set[str]:
    """The blanks that a person should look at: in doubt, or with two answers."""
    values: dict[str, set[str]] = {}
    for reading in sheet.readings:
        values.setdefault(reading.blank, set()).add(reading.value)
    in_doubt = {reading.blank for reading in sheet.readings if reading.doubt}
    return in_doubt | {blank for blank, answers in values.items() if len(answers) > 1}


def _answers_in(sheets: Iterable[Submission]) -> int:
    return sum(len({reading.blank for reading in sheet.readings}) for sheet in sheets)
