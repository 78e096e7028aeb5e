"""Removes what an event keeps of its people; a run that was killed can be run again.

The file that names the roster is changed last, so that the next plan still finds it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import FacilitatorError, SourceError
from facilitator.sources.client_folder import find_events
from facilitator.sources.yaml_edit import with_field
from facilitator.sources.yaml_file import parse_yaml
from facilitator.store.anonymous import empty_store
from facilitator.store.responses import open_store
from facilitator.system.atomic_files import locked, remove_temporary, write_atomic
from facilitator.system.text_file import display_path, read_text
from facilitator.text.interface import t
from facilitator.workflows.anonymize import AnonymizeRequest, Removal, event_kits, whose
from facilitator.workflows.event_answers import PUBLICATIONS
from facilitator.workflows.event_archive import CODES, PAGES, RECEIVED, STORE
from facilitator.workflows.event_lock import event_held
from facilitator.workflows.output_files import KIT_FILE, edited_files, with_subfolders
from facilitator.workflows.workspace import ClientFolder, EventFolder

_FIELDS = ("participants", "groups", "roster", "leader")
"""What ``event.yaml`` says of single people."""
_KEPT = {
    f"{STORE}-journal": "forget-journal",
    STORE: "forget-answers",
    CODES: "forget-codes",
    RECEIVED: "forget-received",
    PAGES: "forget-pages",
    PUBLICATIONS: "forget-publications",
}


@dataclass(frozen=True)
class ForgetPlan:
    """What goes, the fields that go from the event's file, and what stays and is out of reach."""

    request: AnonymizeRequest
    folder: Path
    removals: tuple[Removal, ...]
    event_file: Path
    fields: tuple[str, ...]
    remains: tuple[str, ...]

    @property
    def is_done(self) -> bool:
        return not (self.removals or self.fields)


def plan_to_forget(request: AnonymizeRequest) -> ForgetPlan:
    """Raises UsageError without an event, SourceError for a faulty file of client or event."""
    workspace, client, event = whose(request, t("forget-of-an-event"))
    folder = workspace.event_archive(client, event)
    roster = None
    with suppress(SourceError):  # a run that was stopped has removed it already
        roster = client.roster(event)
    own = workspace.is_own(event.path)
    goes = roster is not None and own and not _is_needed(client, event, roster)
    return ForgetPlan(
        request=request,
        folder=folder,
        removals=(
            *_in_folder(folder),
            *(_whole_kit(kit) for kit in event_kits(request.output / client.name, event)),
            *([Removal(roster, t("forget-who"))] if roster and goes else ()),
        ),
        event_file=event.file.file,
        fields=tuple(name for name in _FIELDS if own and getattr(event.event, name)),
        remains=tuple(_remains(event, None if goes else roster, request.output)),
    )


def forget(plan: ForgetPlan) -> None:
    """Carry a plan out, and what came since; what a stopped run has left, the next plan finds.

    Raises SourceError, before anything goes, where the event's file cannot be changed from here,
    and FacilitatorError where something is being stored for longer than it waits.
    """
    with event_held(plan.folder, alone=True):
        _carry_out(plan_to_forget(plan.request))


def _carry_out(plan: ForgetPlan) -> None:
    _event_text(plan)
    store = plan.folder / STORE
    if store.is_file():
        # A file that is damaged cannot be emptied, and goes as it is.
        with suppress(SourceError), open_store(store, display_path(store)) as answers:
            empty_store(answers)
    for removal in plan.removals:
        removal.carry_out()
    if plan.folder.is_dir():
        remove_temporary(plan.folder)
    if plan.fields:
        with locked(plan.event_file.parent):
            write_atomic(plan.event_file, _event_text(plan).encode())


def _event_text(plan: ForgetPlan) -> str:
    text, file = read_text(plan.event_file), plan.event_file
    if not parse_yaml(text, file)[0].keys() - set(plan.fields):
        return "{}\n"  # an empty file would be none
    for name in plan.fields:
        text = with_field(text, (name,), None, file, keeps_suggestion=False)
    return text


def _in_folder(folder: Path) -> Iterator[Removal]:
    for name, why in _KEPT.items():
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            yield Removal(path, t(why), sum(file.is_file() for file in path.iterdir()))
        elif path.exists() or path.is_symlink():
            yield Removal(path, t(why))


def _whole_kit(kit: Path) -> Removal:
    places = [place for top in with_subfolders(kit) for place in (top, *with_subfolders(top)[1:])]
    files = sum(path.is_file() and path.name[0] != "." for path in kit.rglob("*"))
    edited = dict.fromkeys(
        file for place in places for file in edited_files(place) if file.name != KIT_FILE
    )
    return Removal(kit, t("forget-kit"), files, tuple(edited))


def _is_needed(client: ClientFolder, event: EventFolder, roster: Path) -> bool:
    """Whether the client or another of their events has this roster, or may have it."""
    others = (client.event(day) for day in find_events(client.path) if day != event.path.name)
    usual = (client.path / client.client.roster).resolve()
    try:
        return roster.resolve() == usual or roster in map(client.roster, others)
    except FacilitatorError:
        return True


def _remains(event: EventFolder, roster: Path | None, output: Path) -> Iterator[str]:
    file = display_path(event.file.file)
    yield t("forget-event-stays", file=file)
    if roster:
        yield t("forget-roster-stays", roster=display_path(roster))
    yield t("forget-forms-stay")
    yield t("forget-reports-stay")
    yield t("forget-paper-stays")
    yield t("anonymize-elsewhere")
    yield t("forget-exports-stay", folder=display_path(output))
    yield t("forget-disk")
