"""What an event asks: the blanks of every form that was printed for it, and all their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from facilitator.collectors.form_registry import FormName, FormRegistry, FormWords
from facilitator.compose.document import form_label, printed_words
from facilitator.errors import FacilitatorError, Problem, UsageError
from facilitator.model.blanks import Blank
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.form import FormRecord
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.rules.overrides.terms import tailor
from facilitator.rules.responses.codebook import build_codebook
from facilitator.workflows.clients import ClientFolder, EventFolder
from facilitator.workflows.forms import FOLDER, kept_forms
from facilitator.workflows.personal_copies import SHEET, TEAM_SHEET, kept_in
from facilitator.workflows.preparation import PAPERS, PreparedKit


@dataclass(frozen=True)
class EventContext:
    """A prepared kit of an event, and the folder in which that keeps what must last."""

    prepared: PreparedKit
    client: ClientFolder
    event: EventFolder
    folder: Path

    @property
    def kit(self) -> Kit:
        """The kit as it would be built now."""
        return self.prepared.kit

    @property
    def exercise(self) -> str:
        """The exercise's name, by which answers are told from those to another one."""
        return self.kit.exercise.name


def event_context(prepared: PreparedKit) -> EventContext:
    """The event of a kit. Raises UsageError where there is none, or nothing to fill in at it."""
    client, event = prepared.client, prepared.event
    if client is None or event is None:
        raise UsageError.because(
            "Answers belong to an event.", hint="Add --client NAME --event DATE."
        )
    if not prepared.kit.blanks(SHEET):
        raise UsageError.because(
            f'The edition "{prepared.kit.edition_name}" has no worksheet to collect.',
            hint="Say which one was filled in, with --edition NAME.",
        )
    return EventContext(prepared, client, event, kept_in(prepared, client, event))


def collected_blanks(kit: Kit) -> tuple[Blank, ...]:
    """The blanks that are collected: all, but for pages that people keep to themselves."""
    wanted = kit.event is None or kit.event.collect_private
    private = frozenset[str]() if wanted else kit.exercise.kept_blanks()
    return tuple(blank for blank in returnable_blanks(kit) if blank.name not in private)


def private_blanks(at: EventContext) -> frozenset[str]:
    """The names of the blanks whose answers stay with people; none where the event wants them.

    Of an earlier state of the exercise what was written by hand counts as kept.
    """
    if at.event.event.collect_private:
        return frozenset()
    plain = at.prepared.workspace.exercise(at.exercise)
    private = plain.kept_blanks() | at.kit.exercise.kept_blanks()
    known = plain.asked_blanks() | at.kit.exercise.asked_blanks()
    gone = {
        blank.name
        for record in kept_forms(at.folder).values()
        if _comes_back(record, at.exercise) and record.document == SHEET.name
        for blank in record.blanks
        if blank.name not in known and blank.name != SHEET_CODE.name
        if blank.kind in ("text", "pick")
    }
    return private | gone


def returnable_blanks(kit: Kit) -> tuple[Blank, ...]:
    """The blanks of all that can come back: worksheets, and the sheet that a team shares."""
    own = kit.model_copy(update={"personal": False})
    shared = own.blanks(TEAM_SHEET) if kit.edition.team else ()
    return (*own.blanks(SHEET), *shared)


def known_forms(at: EventContext) -> FormRegistry:
    """The forms on record, those that a build would make now, and the words for tables."""
    records = [r for r in kept_forms(at.folder).values() if _comes_back(r, at.exercise)]
    forms = dict(_of_now(at.kit)) | {record.letters: record.blanks for record in records}
    blanks = {blank.name: blank for blank in (SHEET_CODE, *returnable_blanks(at.kit))}
    for record in records:
        for blank in record.blanks:
            blanks.setdefault(blank.name, blank)
    plain = tailor(at.prepared.workspace.exercise(at.exercise))
    wordings = [(at.kit.exercise.activities, at.kit.exercise), (plain.activities, plain)]
    every = (*blanks.values(), *(blank for record in records for blank in record.blanks))
    return FormRegistry(
        forms=forms,
        blanks=tuple(blanks.values()),
        codebook=build_codebook(every, wordings),
        code=SHEET_CODE.name,
        shared=frozenset(
            blank.name
            for activity in plain.activities
            for blank in activity.team_sheet_blanks(plain)
        ),
        pages={record.letters: record.pages for record in records},
        words=_printed(at, records),
        letterhead=_of_letterhead(at),
        private=private_blanks(at),
    )


def _printed(at: EventContext, records: Sequence[FormRecord]) -> dict[str, FormWords]:
    """What is printed on the event's forms: as it is on record, or as a build would print it now.

    Paper and size of print change no word of a form.
    """
    kept: dict[str, dict[str, None]] = {}
    for record in records:
        if record.words:
            kept.setdefault(record.letters, {})[record.words] = None
    found = {letters: FormWords(tuple(texts), exact=True) for letters, texts in kept.items()}
    forms = list(_forms_of_now(at.kit))
    alike = {_way(kind, own): found[name] for name, kind, own in forms if name in found}
    for letters, kind, own in forms:
        if letters not in found:
            named = _way(kind, own)
            alike[named] = alike.get(named) or _composed(at, kind, own)
            found[letters] = alike[named]
    return found


def _way(kind: DocumentKind, kit: Kit) -> tuple[str, bool, str]:
    """In what forms of one document differ in their words."""
    return kind.name, kit.personal, kit.part


def _composed(at: EventContext, kind: DocumentKind, kit: Kit) -> FormWords:
    try:
        document = at.prepared.composer.compose(kind, kit)
    except FacilitatorError:  # it cannot be built now, and was once
        return FormWords()
    return FormWords((printed_words(document.tree),), exact=True)


def _of_letterhead(at: EventContext) -> str:
    letterhead = at.prepared.letterhead
    if letterhead is None:
        return ""
    from facilitator.formats.docx.reference.reader import xml_of

    return " ".join(str(words) for part in letterhead.stories for words in xml_of(part).itertext())


def _comes_back(record: FormRecord, exercise: str) -> bool:
    return record.document in (SHEET.name, TEAM_SHEET.name) and record.exercise == exercise


def _of_now(kit: Kit) -> Iterator[tuple[str, tuple[Blank, ...]]]:
    """The forms that a build would make now, for a kit that was built on another machine."""
    return ((letters, own.blanks(kind)) for letters, kind, own in _forms_of_now(kit))


def _forms_of_now(kit: Kit) -> Iterator[tuple[str, DocumentKind, Kit]]:
    """The same by their letters: which document each is, and of which kit."""
    kinds = [SHEET, *([TEAM_SHEET] if TEAM_SHEET in kit.documents() else [])]
    ways = ((False, ""), *((True, part) for part in ("", *kit.parts())))
    for (personal, part), paper, large in product(ways, PAPERS, (False, True)):
        own = kit.model_copy(update={"personal": personal, "part": part})
        for kind in kinds:
            yield form_label(kind, own, paper, is_large=large).fingerprint, kind, own


def foreign_form_problem(form: FormName, at: EventContext) -> Problem:
    """What to say of a sheet whose form is none of the event's."""
    document = form.code.rpartition("-")[2]
    named = next((one.title for one in DOCUMENTS.values() if one.code == document), "")
    if named and document not in (SHEET.code, TEAM_SHEET.code):
        return Problem(
            f"It is a {named.lower()} (form {form.letters}), and worksheets are collected.",
            hint="Ask for the worksheet.",
        )
    elsewhere = _elsewhere(form, at)
    if elsewhere:
        return Problem(
            f"Form {form.letters} is not one of this event's: {elsewhere}.",
            hint="Collect it there.",
        )
    return Problem(
        f"Form {form.code} {form.letters} is not one of this event's: it is an older one, or was"
        " made for another event.",
        hint="Collect it for the event that it was made for, or type its answers in.",
    )


def _elsewhere(form: FormName, at: EventContext) -> str:
    """Where the form is on record: another event of this workspace, another exercise of this."""
    clients = at.prepared.workspace.root / "clients"
    for path in sorted(clients.glob(f"*/events/*/{FOLDER}/{form.letters}*.json")):
        event = path.parents[1]
        if event == at.folder:
            other = kept_forms(event)[path.stem].exercise
            return f"it belongs to the exercise {other}"
        return f"it was made for {event.parents[1].name}, {event.name}"
    return ""
