"""An event that sheets come back from: its kit as of now, whose code is which, and its forms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property, partial
from itertools import product
from pathlib import Path
from typing import TypeAlias

from facilitator.collectors.form_registry import FormName, FormRegistry, FormWords
from facilitator.compose.document import form_label, printed_words
from facilitator.errors import FacilitatorError, Problem, UsageError
from facilitator.model.blanks import Blank
from facilitator.model.documents import (
    CANVAS,
    DOCUMENTS,
    RENAMED,
    RETURNED,
    WORKSHEET,
    DocumentKind,
)
from facilitator.model.exercise import Exercise
from facilitator.model.form import FormRecord
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.model.submission import TEAM
from facilitator.rules.marks import tailor
from facilitator.rules.responses.codebook import build_codebook
from facilitator.rules.responses.sheet_codes import LENGTH, format_code, is_code, normalise_code
from facilitator.text.interface import t
from facilitator.workflows.event_archive import FORMS, codes_of, is_anonymous, kept_forms
from facilitator.workflows.kit_inputs import PAPERS
from facilitator.workflows.preparation import PreparedKit
from facilitator.workflows.workspace import ClientFolder, EventFolder

_CurrentForm: TypeAlias = tuple[tuple[str, ...], DocumentKind, Kit]
"""A form that a build would make now: its letters on each paper and in each size."""


@dataclass(frozen=True)
class EventContext:
    prepared: PreparedKit
    client: ClientFolder
    event: EventFolder
    folder: Path

    @property
    def kit(self) -> Kit:
        return self.prepared.kit

    @property
    def exercise(self) -> str:
        return self.kit.exercise.name

    @property
    def form_records(self) -> list[FormRecord]:
        return [
            record
            for record in kept_forms(self.folder).values()
            if record.exercise == self.exercise
            and record.document in {*RENAMED, *(kind.name for kind in RETURNED)}
        ]

    @cached_property
    def plain_exercise(self) -> Exercise:
        """The exercise without the client's words and changes."""
        return self.prepared.workspace.exercise(self.exercise)

    @cached_property
    def private_blanks(self) -> frozenset[str]:
        """The names of the blanks whose answers stay with people; none where the event wants them.

        Of an earlier state of the exercise what was written by hand counts as private.
        """
        if self.event.event.collect_private:
            return frozenset()
        plain, current = self.plain_exercise, self.kit.exercise
        known = plain.asked_blanks() | current.asked_blanks() | {SHEET_CODE.name}
        written = {
            blank.name
            for record in self.form_records
            if record.document == WORKSHEET.name
            for blank in record.blanks
            if not blank.is_marked
        }
        return plain.kept_blanks() | current.kept_blanks() | (written - known)

    @property
    def leaders(self) -> tuple[str, ...]:
        """The codes of those who lead the team; none where the event does not say it."""
        return tuple(dict.fromkeys(map(normalise_code, self.event.event.leader)))

    @cached_property
    def codes(self) -> EventCodes:
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
        raise UsageError.because(t("answers-of-an-event"), hint=t("add-client-and-event"))
    if not prepared.kit.blanks(WORKSHEET):
        raise UsageError.because(
            t("no-worksheet", edition=prepared.kit.edition_name),
            hint=t("no-worksheet-hint"),
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
            return t("code-none")
        if code == TEAM or code in self.drawn or not self.drawn:
            return ""
        if len(code) == LENGTH and is_code(code):
            return t("code-not-drawn", code=format_code(code))
        near = get_close_matches(code, self.drawn, n=1, cutoff=0.8)
        if near:
            return t("code-nobodys-near", code=readable_code(code), near=format_code(near[0]))
        return "" if len(code) < LENGTH else t("code-nobodys", code=readable_code(code))

    def find(self, wanted: str, known: frozenset[str]) -> str | None:
        for code in (wanted, normalise_code(wanted)):
            if code in known:
                return code
        named = [c for c, name in self.names.items() if name.casefold() == wanted.casefold()]
        return named[0] if len(named) == 1 and named[0] in known else None


def readable_code(code: str) -> str:
    """A code as people read it; the stand-in for one as it is."""
    return format_code(code) if is_code(code) else code


def collected_blanks(kit: Kit) -> tuple[Blank, ...]:
    """The blanks that are collected: all, but for pages that people keep to themselves."""
    wanted = kit.event is None or kit.event.collect_private
    private = frozenset[str]() if wanted else kit.exercise.kept_blanks()
    return tuple(blank for blank in returnable_blanks(kit) if blank.name not in private)


def returnable_blanks(kit: Kit) -> tuple[Blank, ...]:
    """The blanks of all that can come back: worksheets, and the sheet that a team shares."""
    own = kit.model_copy(update={"personal": False})
    shared = own.blanks(CANVAS) if CANVAS in kit.documents() else ()
    return (*own.blanks(WORKSHEET), *shared)


def known_forms(context: EventContext) -> FormRegistry:
    """The forms on record, those that a build would make now, and the words for tables."""
    kit, records = context.kit, context.form_records
    # A kit may have been built on another machine, which kept its records there.
    forms = list(_current_forms(kit))
    current: dict[str, tuple[Blank, ...]] = {}
    for letters, kind, own in forms:
        current |= dict.fromkeys(letters, own.blanks(kind))
    on_record = [blank for record in records for blank in record.blanks]
    blanks = {blank.name: blank for blank in (SHEET_CODE, *returnable_blanks(kit))}
    for blank in on_record:
        blanks.setdefault(blank.name, blank)
    plain = tailor(context.plain_exercise, setting=kit.edition.setting)
    wordings = [(kit.exercise.activities, kit.exercise), (plain.activities, plain)]
    shared = (blank for activity in plain.activities for blank in activity.canvas_blanks(plain))
    return FormRegistry(
        forms=current | {record.letters: record.blanks for record in records},
        blanks=tuple(blanks.values()),
        codebook=build_codebook((*blanks.values(), *on_record), wordings),
        code=SHEET_CODE.name,
        shared=frozenset(blank.name for blank in shared),
        pages={record.letters: record.pages for record in records},
        layouts={record.id: record.pages for record in records},
        words=cache(partial(_printed_words, context, records, forms)),
        letterhead=_letterhead_words(context),
        private=context.private_blanks,
    )


def _printed_words(
    context: EventContext, records: Sequence[FormRecord], forms: Sequence[_CurrentForm]
) -> dict[str, FormWords]:
    """What is printed on the event's forms: as it is on record, or as a build would print it now.

    Paper and size of print change no word of a form.
    """
    recorded: dict[str, dict[str, None]] = {}
    for record in records:
        if record.words:
            recorded.setdefault(record.letters, {})[record.words] = None
    words = {letters: FormWords(tuple(texts), exact=True) for letters, texts in recorded.items()}
    for letters, kind, own in forms:
        known = [words[name] for name in letters if name in words]
        same = known[-1] if known else _composed(context, kind, own)
        words |= {name: same for name in letters if name not in words}
    return words


def _composed(context: EventContext, kind: DocumentKind, kit: Kit) -> FormWords:
    try:
        document = context.prepared.composer.compose(kind, kit)
    except FacilitatorError:  # it cannot be built now, and was once
        return FormWords()
    return FormWords((printed_words(document.tree),), exact=True)


def _letterhead_words(context: EventContext) -> str:
    letterhead = context.prepared.letterhead
    if letterhead is None:
        return ""
    from facilitator.formats.docx.reference_document import xml_of

    return " ".join(str(words) for part in letterhead.stories for words in xml_of(part).itertext())


def _current_forms(kit: Kit) -> Iterator[_CurrentForm]:
    versions = [(WORKSHEET, False, ""), *((WORKSHEET, True, part) for part in ("", *kit.parts()))]
    versions += [(CANVAS, False, "")] if CANVAS in kit.documents() else []
    for kind, personal, part in versions:
        own = kit.model_copy(update={"personal": personal, "part": part})
        letters = tuple(
            form_label(kind, own, paper, is_large=large).fingerprint
            for paper, large in product(PAPERS, (False, True))
        )
        yield letters, kind, own


def foreign_form_problem(form: FormName, context: EventContext) -> Problem:
    code = form.code.rpartition("-")[2]
    kind = next((kind for kind in DOCUMENTS.values() if kind.code == code), None)
    if kind and kind not in RETURNED:
        return Problem(
            t("sheet-form-of-document", document=kind.title, form=form.letters),
            hint=t("sheet-form-of-document-hint"),
        )
    if elsewhere := _home_of(form, context):
        return Problem(elsewhere, hint=t("sheet-form-elsewhere-hint"))
    return Problem(
        t("sheet-form-unknown", code=form.code, form=form.letters),
        hint=t("sheet-form-unknown-hint"),
    )


def _home_of(form: FormName, context: EventContext) -> str:
    clients = context.prepared.workspace.root / "clients"
    for path in sorted(clients.glob(f"*/events/*/{FORMS}/{form.letters}*.json")):
        event = path.parents[1]
        if event == context.folder:
            exercise = kept_forms(event)[path.stem].exercise
            return t("sheet-form-of-exercise", form=form.letters, exercise=exercise)
        client = event.parents[1].name
        return t("sheet-form-of-event", form=form.letters, client=client, event=event.name)
    return ""
