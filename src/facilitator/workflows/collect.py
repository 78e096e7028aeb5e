"""Collects what people filled in: every file read, kept unchanged and stored, or told why not.

Private pages are left out before storing. A file is kept first, under its digest, then stored in
one transaction, only then told as stored: a crash at any moment loses nothing that was told.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

from facilitator.collectors import (
    LARGEST_FILE,
    LARGEST_PILE,
    PICTURE_KINDS,
    collect_file,
    detect_kind,
)
from facilitator.collectors.form_registry import (
    FormRegistry,
    NothingOnPaperError,
    OnlyInkError,
    ParsedFile,
)
from facilitator.errors import FacilitatorError, Problem, SourceError, UsageError
from facilitator.store.responses import open_store
from facilitator.system.atomic_files import make_folder, remove_temporary
from facilitator.system.child_process import LimitedWorker, WorkLabel
from facilitator.system.text_file import display_path, read_bytes
from facilitator.tables.office_files import open_archive
from facilitator.text.interface import t
from facilitator.workflows.event_archive import PAGES, RECEIVED, STORE, is_anonymous
from facilitator.workflows.event_context import event_context, known_forms
from facilitator.workflows.event_lock import holds_event
from facilitator.workflows.intake import FileReport, IncomingFile, Intake, Outcome
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.scans import OnPage, ScanReader
from facilitator.workflows.workspace import Workspace

OnFile = Callable[[FileReport], None]
"""Called with each file once what it says of it is so for good."""
_MOST_FILES = 5_000
_PILES = (".pdf", ".tif", ".tiff")
_LEFT_BEHIND = frozenset({"thumbs.db", "desktop.ini", "__macosx", "icon\r"})
"""What systems put into folders by themselves, small letters."""


@dataclass(frozen=True)
class CollectRequest(KitRequest):
    """What came in. ``replace`` lets sheets take the place of earlier ones of the same code."""

    files: tuple[Path, ...] = ()
    replace: bool = False


@dataclass(frozen=True)
class CollectResult:
    exercise: str
    files: tuple[FileReport, ...]

    def count(self, *outcomes: Outcome) -> int:
        return sum(file.outcome in outcomes for file in self.files)


@holds_event
def collect(
    request: CollectRequest,
    on_file: OnFile = lambda _: None,
    on_page: OnPage = lambda _done, _all: None,
) -> CollectResult:
    """Collect the files. A file that cannot be read is told, and the others go on.

    Raises UsageError for unknown names, SourceError for faults in the client's files and a damaged
    file of answers, FacilitatorError where the disk refuses.
    """
    request = _with_every_file(request)
    if not request.files:
        raise UsageError.because(t("collect-nothing"), hint=t("collect-nothing-hint"))
    context = event_context(prepare_kit(request))
    forms = known_forms(context)
    folder, store_file = context.folder, context.folder / STORE
    make_folder(folder, hint=t("move-file"))
    for place in (folder, folder / RECEIVED, folder / PAGES):
        remove_temporary(place)
    reports: list[FileReport] = []
    label = WorkLabel(kind=t("work-filled-sheet"), hint=t("work-check-sender"))
    with (
        LimitedWorker(partial(_parse, forms), label=label) as parse,
        ScanReader(forms, folder, keep=not is_anonymous(folder), on_page=on_page) as scans,
        open_store(store_file, display_path(store_file)) as store,
    ):
        read = partial(_read_file, parse, scans)
        intake = Intake(context, forms, read, store, replace=request.replace)
        for file in scans.ahead(incoming_files(request.files), intake.is_new):
            report = intake.take(file)
            reports.append(report)
            on_file(report)
    return CollectResult(context.exercise, tuple(reports))


def _with_every_file(request: CollectRequest) -> CollectRequest:
    """The first word is an exercise or a file; no exercise has a dot or a slash in its name."""
    name = request.exercise
    if not name or name in Workspace(request.workspace).exercises():
        return request
    if Path(name).name == name and not Path(name).suffix and not Path(name).exists():
        return request
    return replace(request, exercise=None, files=(Path(name), *request.files))


def _read_file(
    parse: Callable[[str, bytes], ParsedFile], scans: ScanReader, file: IncomingFile
) -> ParsedFile:
    """What a file says. What was printed, flattened or inked on a tablet is read as its scan is."""
    if file.kind in PICTURE_KINDS:
        return scans.read(file)
    try:
        parsed = parse(file.kind, file.data)
        return scans.read_beside(parsed, file) if parsed.unread else parsed
    except OnlyInkError as without:
        try:
            return scans.read(file, without)
        except NothingOnPaperError:
            raise without from None


def _parse(forms: FormRegistry, kind: str, data: bytes) -> ParsedFile:
    """What a file says. Raises FacilitatorError, whatever its library stumbled over."""
    try:
        return collect_file(kind, data, forms)
    except (FacilitatorError, MemoryError):
        raise
    except Exception as error:
        # A stranger's file has found a hole in a library: it is one file, and the rest goes on.
        if os.environ.get("FACILITATOR_DEBUG") == "1":
            raise
        raise FacilitatorError.because(
            t("collect-cannot-read", error=type(error).__name__), hint=t("collect-type-answers")
        ) from error


def incoming_files(paths: Sequence[Path]) -> Iterator[IncomingFile]:
    """Every file below these paths, in a fixed order. Raises UsageError for a path that is none."""
    missing = [path for path in paths if not os.path.lexists(path)]
    if missing:
        raise UsageError(
            Problem(
                t("collect-no-such-path", path=printable(path)), hint=t("collect-no-such-path-hint")
            )
            for path in missing
        )
    for path in paths:
        yield from _below(path) if path.is_dir() else _file(path, _named(path))


def printable(path: Path | str) -> str:
    """A name that can do nothing to a terminal, whatever is in it."""
    text = path if isinstance(path, str) else path.as_posix()
    readable = text.encode("utf-8", "replace").decode()
    unseen = ("Cc", "Cf", "Cs", "Zl", "Zp")
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) in unseen else c for c in readable
    )


def _named(path: Path) -> str:
    return printable(display_path(path))


def _below(folder: Path) -> Iterator[IncomingFile]:
    """A folder's files, its folders' too; links are not followed."""
    count = 0
    for above, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_hidden(name))
        for name in sorted(files):
            path = Path(above) / name
            title = _named(path)
            count += 1
            if count > _MOST_FILES:
                message = t("collect-too-many-files", most=_MOST_FILES)
                yield IncomingFile(
                    _named(folder), "", problem=Problem(message, hint=t("collect-in-parts"))
                )
                return
            if why := _left_out(name):
                yield IncomingFile(title, "", skipped=why)
            elif path.is_symlink():
                yield IncomingFile(title, "", skipped=t("collect-link"))
            else:
                yield from _file(path, title)


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.casefold() in _LEFT_BEHIND


def _left_out(name: str) -> str:
    if name.startswith(("~$", ".~lock")):
        return t("collect-lock-file")
    return t("collect-hidden-file") if _is_hidden(name) else ""


def _file(path: Path, title: str) -> Iterator[IncomingFile]:
    origin = path.absolute().as_posix().encode("utf-8", "replace").decode()
    try:
        is_pile = path.suffix.lower() in _PILES
        data = read_bytes(path, LARGEST_PILE if is_pile else LARGEST_FILE)
    except SourceError as error:
        yield IncomingFile(title, origin, problem=_without_place(error))
        return
    yield from _content(title, origin, data, inside=False)


def _content(title: str, origin: str, data: bytes, *, inside: bool) -> Iterator[IncomingFile]:
    ending = PurePosixPath(title).suffix.lower().lstrip(".")
    try:
        kind = detect_kind(data, ending)
    except SourceError as error:
        yield IncomingFile(title, origin, problem=_without_place(error))
        return
    if kind != "zip":
        yield IncomingFile(title, origin, kind, data)
    elif inside:
        problem = Problem(t("collect-zip-in-zip"), hint=t("collect-zip-in-zip-hint"))
        yield IncomingFile(title, origin, problem=problem)
    else:
        yield from _unpacked(title, origin, data)


def _unpacked(title: str, origin: str, data: bytes) -> Iterator[IncomingFile]:
    try:
        with open_archive(data) as archive:
            names = sorted(entry.filename for entry in archive.infolist() if not entry.is_dir())
            if not names:
                raise SourceError.because(t("collect-zip-empty"), hint=t("collect-ask-again"))
            for name in names:
                yield from _member(archive, name, title, origin)
    except SourceError as error:
        yield IncomingFile(title, origin, problem=_without_place(error))


def _member(archive: ZipFile, name: str, title: str, origin: str) -> Iterator[IncomingFile]:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    inner = f"{title}/{printable('/'.join(parts))}"
    if ".." in parts or name.startswith(("/", "\\")) or (parts and ":" in parts[0]):
        problem = Problem(t("collect-leads-out"), hint=t("collect-check-sender"))
        yield IncomingFile(inner, "", problem=problem)
    elif any(_is_hidden(part) for part in parts[:-1]):
        return
    elif why := _left_out(parts[-1] if parts else ""):
        yield IncomingFile(inner, "", skipped=why)
    elif archive.getinfo(name).file_size > LARGEST_FILE:
        problem = Problem(
            t("collect-too-large", size=LARGEST_FILE // 1_000_000), hint=t("collect-too-large-hint")
        )
        yield IncomingFile(inner, "", problem=problem)
    else:
        try:
            data = archive.read(name)
        except Exception:  # noqa: BLE001 - whatever is broken in one member, the others go on
            problem = Problem(t("collect-damaged"), hint=t("collect-ask-again"))
            yield IncomingFile(inner, "", problem=problem)
        else:
            yield from _content(inner, f"{origin}/{name}", data, inside=True)


def _without_place(error: SourceError) -> Problem:
    problem = error.problems[0]
    return Problem(problem.message, hint=problem.hint)
