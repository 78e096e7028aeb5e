"""Removes every link from codes to names of one event; a run that was killed can be run again.

The event says so first, so that nothing makes a new link; then files go, then names in the answers,
and the file of codes last, for who stands in it is looked for everywhere else.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.sources.client_folder import find_events
from facilitator.store.anonymous import anonymize_store
from facilitator.store.responses import open_store
from facilitator.system.atomic_files import make_folder, named_error, remove_temporary
from facilitator.system.text_file import display_path
from facilitator.text.interface import t
from facilitator.workflows.event_archive import (
    CODES,
    PAGES,
    RECEIVED,
    STORE,
    codes_of,
    declare_anonymous,
    forget_people,
    is_finished,
)
from facilitator.workflows.event_lock import event_held
from facilitator.workflows.kit_inputs import KitRequest, event_roster, find_client_and_event
from facilitator.workflows.output_files import (
    edited_files,
    forget_missing_entries,
    forget_missing_files,
)
from facilitator.workflows.personal_copies import RUN, SEPARATE
from facilitator.workflows.responses import WORKBOOK
from facilitator.workflows.unchanged import forget_missing_documents
from facilitator.workflows.workspace import ClientFolder, EventFolder, Workspace

_FRESH = r"(-fresh(-\d+)?)?"
_SUFFIX = r"(-(letter|a4))?(-large|-normal)?"
_RUNS = re.compile(rf"{RUN}{_SUFFIX}(-\d+-of-\d+)?{_FRESH}\.pdf")
_WORKBOOKS = re.compile(rf"{Path(WORKBOOK).stem}{_FRESH}\.xlsx")
_FOLDERS = re.compile(rf"{SEPARATE}{_SUFFIX}")


@dataclass(frozen=True)
class AnonymizeRequest(KitRequest):
    output: Path = Path("output")


@dataclass(frozen=True)
class Removal:
    """A file or folder that goes, and why. ``edited`` are those in it that a person changed."""

    path: Path
    why: str
    files: int = 1
    edited: tuple[Path, ...] = ()

    def carry_out(self) -> None:
        """Raises OSError, which names the folder and not a file in it."""
        if not self.path.is_dir():
            self.path.unlink(missing_ok=True)
            return
        try:
            shutil.rmtree(self.path)
        except OSError as error:
            raise named_error(self.path, error) from error


@dataclass(frozen=True)
class AnonymizePlan:
    """What goes and what loses its names.

    ``renamed`` are the files that stay, each with what is taken out; ``remains`` is out of reach.
    """

    request: AnonymizeRequest
    folder: Path
    kits: tuple[Path, ...]
    people: frozenset[str]
    removals: tuple[Removal, ...]
    renamed: tuple[tuple[Path, str], ...]
    remains: tuple[str, ...]

    @property
    def is_done(self) -> bool:
        return is_finished(self.folder) and not self.removals


def plan_anonymity(request: AnonymizeRequest) -> AnonymizePlan:
    """Raises UsageError without an event, SourceError for a spoiled roster or file of codes."""
    workspace, client, event = whose(request, t("anonymize-of-an-event"))
    folder = workspace.event_archive(client, event)
    codes = codes_of(folder)
    roster = event_roster(client, event, workspace.look).people
    people = {part for person in roster for part in (person.name, person.email) if part}
    people |= {part for key in codes for part in key.split("/") if " " in part or "@" in part}
    kits = tuple(event_kits(request.output / client.name, event))
    removals = (*(removal for kit in kits for removal in _in_kit(kit)), *_received(folder))
    going = {removal.path for removal in removals}
    by_hand = [file for kit in kits for file in edited_files(kit) if file not in going]
    return AnonymizePlan(
        request=request,
        folder=folder,
        kits=kits,
        people=frozenset(people),
        removals=removals,
        renamed=tuple(_renamed(folder, codes)),
        remains=(
            *([t("anonymize-leader", place=event.file.at("leader"))] if event.event.leader else ()),
            *(t("anonymize-by-hand", file=display_path(file)) for file in by_hand),
            *_remains(request.output, display_path(client.roster(event) or event.file.file)),
        ),
    )


def whose(request: AnonymizeRequest, otherwise: str) -> tuple[Workspace, ClientFolder, EventFolder]:
    """Raises UsageError that says ``otherwise`` where no event is named."""
    workspace = Workspace(request.workspace)
    client, event = find_client_and_event(workspace, request)
    if client is None or event is None:
        raise UsageError.because(otherwise, hint=t("add-client-and-event"))
    return workspace, client, event


def anonymize(plan: AnonymizePlan) -> None:
    """Carry a plan out, and what came since; what a stopped run has left, the next plan finds.

    Raises FacilitatorError where something is being stored for longer than it waits.
    """
    make_folder(plan.folder, hint=t("move-file"))
    with event_held(plan.folder, alone=True):
        _carry_out(plan_anonymity(plan.request))


def _carry_out(plan: AnonymizePlan) -> None:
    declare_anonymous(plan.folder)
    for removal in plan.removals:
        removal.carry_out()
    for kit in plan.kits:
        remove_temporary(kit)
        forget_missing_files(kit)
        forget_missing_entries(kit)
        forget_missing_documents(kit)
    store = plan.folder / STORE
    if store.exists():
        with open_store(store, display_path(store)) as answers:
            anonymize_store(answers, plan.people)
    forget_people(plan.folder)


def event_kits(client: Path, event: EventFolder) -> Iterator[Path]:
    """The folders of its kits, of other editions and lengths, too; none of another event's."""
    day = event.path.name
    longer = [f"{other}-" for other in find_events(event.path.parents[1]) if len(other) > len(day)]
    for path in sorted(client.glob(f"*/{day}*")):
        own = f"{path.name}-".startswith(f"{day}-") and not f"{path.name}-".startswith(
            tuple(longer)
        )
        if own and path.is_dir() and not path.is_symlink():
            yield path


def _in_kit(kit: Path) -> Iterator[Removal]:
    for path in sorted(kit.iterdir()):
        if path.is_symlink():
            continue
        if path.is_dir() and _FOLDERS.fullmatch(path.name):
            files = [file for file in path.rglob("*") if file.is_file() and file.name[0] != "."]
            inside = (path, *(place for place in path.iterdir() if place.is_dir()))
            edited = tuple(file for place in inside for file in edited_files(place))
            yield Removal(path, t("anonymize-personal-copies"), len(files), edited)
        elif path.is_file() and _RUNS.fullmatch(path.name):
            yield Removal(path, t("anonymize-codes-beside-names"), edited=_if_edited(path))
        elif path.is_file() and _WORKBOOKS.fullmatch(path.name):
            yield Removal(path, t("anonymize-codes-in-order"), edited=_if_edited(path))


def _if_edited(path: Path) -> tuple[Path, ...]:
    return (path,) if path in edited_files(path.parent) else ()


def _received(folder: Path) -> Iterator[Removal]:
    kept = {
        RECEIVED: t("anonymize-received"),
        PAGES: t("anonymize-pages"),
    }
    for name, what in kept.items():
        place = folder / name
        if place.is_dir() and not place.is_symlink() and any(place.iterdir()):
            yield Removal(place, what, sum(path.is_file() for path in place.iterdir()))


def _renamed(folder: Path, codes: dict[str, str]) -> Iterator[tuple[Path, str]]:
    if is_finished(folder):
        return
    if codes:
        yield folder / CODES, t("anonymize-names-of-codes")
    if (folder / STORE).exists():
        yield folder / STORE, t("anonymize-names-of-files")


def _remains(output: Path, roster: str) -> Iterator[str]:
    yield t("anonymize-roster", roster=roster)
    yield t("anonymize-order")
    yield t("anonymize-paper")
    yield t("anonymize-mails")
    yield t("anonymize-elsewhere")
    yield t("anonymize-files-elsewhere", folder=display_path(output))
    yield t("anonymize-reports")
