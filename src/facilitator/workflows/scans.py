"""Reads photographs and scans page by page, each in bounds of its own, on the cores there are.

A page that was read is written down at once: a pile of five hundred that is interrupted is taken up
where it was left. One page that breaks its process costs that page alone.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from queue import SimpleQueue
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pydantic import ValidationError

from facilitator.collectors import PICTURE_KINDS
from facilitator.errors import FacilitatorError, SourceError
from facilitator.system.atomic_files import make_private_folder, temporary_folder, write_atomic
from facilitator.system.child_process import LimitedWorker, Limits, WorkLabel, can_fork
from facilitator.text.interface import in_sequence, t
from facilitator.workflows.event_archive import PAGES, picture_name

if TYPE_CHECKING:
    from facilitator.collectors.form_registry import FormRegistry, OnlyInkError, ParsedFile
    from facilitator.collectors.scan.answers import PictureReading, ScannedPage
    from facilitator.collectors.scan.pictures import PictureFile
    from facilitator.workflows.intake import IncomingFile

OnPage = Callable[[int, int], None]
"""Called with the number of pages read, and of all pages of the file."""
MOST_PAGES = 2_000
_LIMITS = Limits(memory=1_200_000_000, processor_seconds=20)
"""Large pictures are unpacked whole; a page takes a tenth of a second."""
_MOST_PROCESSES = 4
_MOST_HELD = 100_000_000
"""Bytes of files that wait to be taken in while pictures among them are read."""
_Worker = LimitedWorker[[Path, str, int], "PictureReading | int"]


class ScanReader:
    """Use it as a context manager: its processes end with it.

    ``folder`` is the event's; pages are written down there until their file is stored. ``keep``
    says whether pictures of pages may be kept for those who decide on what is doubtful.
    """

    def __init__(self, forms: FormRegistry, folder: Path, *, keep: bool, on_page: OnPage) -> None:
        self._forms, self._folder, self._keep, self._on_page = forms, folder, keep, on_page
        self._stack = ExitStack()
        self._workers: SimpleQueue[_Worker] = SimpleQueue()
        self._writing = Lock()
        self._begun: dict[str, Future[int]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.__exit__(kind, error, trace)

    def ahead(
        self, files: Iterable[IncomingFile], is_new: Callable[[IncomingFile], bool]
    ) -> Iterator[IncomingFile]:
        """The files, in their order; while one is taken in, pictures after it are read."""
        waiting: deque[IncomingFile] = deque()
        for file in files:
            waiting.append(file)
            if file.kind in PICTURE_KINDS and file.digest not in self._begun and is_new(file):
                self._begun[file.digest] = self._threads.submit(self._first, file)
            held = sum(len(one.data) for one in waiting)
            while len(waiting) > _MOST_PROCESSES or (waiting and held > _MOST_HELD):
                held -= len(waiting[0].data)
                yield waiting.popleft()
        while waiting:
            yield waiting.popleft()

    def _first(self, file: IncomingFile) -> int:
        """Has the first page of a file noted; how many there are."""
        count = self._count(file.digest, file.data)
        if 1 not in dict(self._notes(file.digest).read()):
            self._page(file.digest, 1)
        return count

    def read(self, file: IncomingFile, without: OnlyInkError | None = None) -> ParsedFile:
        """The sheets in a file of pictures. Raises SourceError, without a place.

        ``without`` says what came of it as anything else.
        """
        try:
            from facilitator.collectors.scan import put_together
        except ImportError as error:
            told = [problem.message for problem in without.problems] if without else []
            raise SourceError.because(
                in_sequence(*told, t("scans-not-installed")),
                hint=t("scans-not-installed-hint"),
            ) from error
        pictures = self._read_pages(file)
        try:
            parsed = put_together([pictures[number] for number in sorted(pictures)])
        except SourceError:
            self._notes(file.digest).forget()  # another time, other forms may be known
            raise
        self._notes(file.digest).forget()
        return parsed

    def read_beside(self, parsed: ParsedFile, file: IncomingFile) -> ParsedFile:
        """A PDF that its fields do not tell all of, with what its pages show beside them."""
        try:
            from facilitator.collectors.scan import beside_fields

            pictures = self._read_pages(file, sorted(parsed.unread))
        except (ImportError, SourceError) as error:
            missing = isinstance(error, ImportError)
            command = [f"{t('scans-not-installed')} {t('scans-not-installed-hint')}"] * missing
            told = dict.fromkeys((*parsed.remarks, *parsed.unread.values(), *command))
            return replace(parsed, remarks=tuple(told), unread={})
        self._notes(file.digest).forget()
        return beside_fields(parsed, pictures)

    def _read_pages(
        self, file: IncomingFile, only: Sequence[int] | None = None
    ) -> dict[int, PictureReading]:
        digest = file.digest
        begun = self._begun.pop(digest, None)
        counted = begun or self._threads.submit(self._count, digest, file.data)
        try:
            count = counted.result()
            pictures = dict(self._notes(digest).read())
            asked = only or range(1, count + 1)
            wanted = [number for number in asked if number not in pictures]
            for number, picture in self._pages(digest, wanted):
                pictures[number] = picture
                self._on_page(len(pictures), len(asked))
        finally:
            (self._piles / digest).unlink(missing_ok=True)
        return pictures

    @cached_property
    def _piles(self) -> Path:
        """Files that are read, where the processes find them: none of them holds one whole."""
        make_private_folder(self._folder / PAGES)
        return self._stack.enter_context(temporary_folder(self._folder / PAGES))

    def _notes(self, digest: str) -> _Notes:
        return _Notes(self._folder / PAGES / f".{digest}")

    @cached_property
    def _threads(self) -> ThreadPoolExecutor:
        """As many as there are processes, which begin before them."""
        with suppress(ImportError):  # loaded once, for all of them
            import facilitator.collectors.scan  # noqa: F401
        _ = self._piles  # removed after the processes have ended
        # Without forks all works in this process, and its libraries are not made for threads.
        many = min(_MOST_PROCESSES, os.cpu_count() or 1) if can_fork(lays_out=False) else 1
        work = partial(_read, self._forms)
        for _ in range(many):
            label = WorkLabel(t("work-this-page"), t("work-page"), hint=t("work-scan-again"))
            worker: _Worker = LimitedWorker(work, _LIMITS, label)
            self._stack.enter_context(worker).start()
            self._workers.put(worker)
        threads = ThreadPoolExecutor(many)
        self._stack.callback(threads.shutdown, wait=True, cancel_futures=True)
        return threads

    def _ask(self, digest: str, number: int) -> PictureReading | int:
        worker = self._workers.get()
        try:
            return worker(self._piles / digest, digest, number)
        finally:
            self._workers.put(worker)

    def _count(self, digest: str, data: bytes) -> int:
        """How many pages the file has, which lies where the processes find it from now on."""
        (self._piles / digest).write_bytes(data)
        count = self._ask(digest, 0)
        if not isinstance(count, int) or count > MOST_PAGES:
            raise SourceError.because(
                t("scans-too-many-pages", most=MOST_PAGES), hint=t("collect-in-parts")
            )
        return count

    def _pages(self, digest: str, wanted: list[int]) -> Iterator[tuple[int, PictureReading]]:
        """Pages as they are read, in order, by as many processes as there are cores."""
        yield from zip(wanted, self._threads.map(partial(self._page, digest), wanted), strict=True)

    def _page(self, digest: str, number: int) -> PictureReading:
        """A page that is read, put away and noted, whoever waits for it or does no longer."""
        from facilitator.collectors.scan.answers import PictureReading

        try:
            picture = self._ask(digest, number)
        except FacilitatorError as error:
            picture = PictureReading(refused=(str(error.problems[0]),))
        if not isinstance(picture, PictureReading):
            raise TypeError(number)
        bare = self._put_away(picture, digest, number)
        with self._writing:
            self._notes(digest).add(number, bare)
        return bare

    def _put_away(self, picture: PictureReading, digest: str, number: int) -> PictureReading:
        """The same with its pictures in files, where they may be kept."""
        bare: list[ScannedPage] = []
        names = [picture_name(digest, number, page.number, page.code) for page in picture.pages]
        for name, page in zip(names, picture.pages, strict=True):
            # Of two that have no code nobody could tell which one is meant.
            if self._keep and page.picture and names.count(name) == 1:
                write_atomic(self._folder / PAGES / name, page.picture, private=True)
            bare.append(page.model_copy(update={"picture": b""}))
        return picture.model_copy(update={"pages": tuple(bare)})


class _Notes:
    """Pages that were read, a line each, until all of a file are stored."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Iterator[tuple[int, PictureReading]]:
        from facilitator.collectors.scan.answers import PictureReading

        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except OSError:
            return
        for line in lines:
            number, _, text = line.partition(" ")
            # One that was interrupted in the middle of a line is read again.
            with suppress(ValueError, ValidationError):
                yield int(number), PictureReading.model_validate_json(text)

    def add(self, number: int, picture: PictureReading) -> None:
        descriptor = os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            file.write(f"\n{number} {picture.model_dump_json()}")

    def forget(self) -> None:
        self._path.unlink(missing_ok=True)


# What follows runs in the children.

_opened: dict[str, PictureFile] = {}
"""The file that is being read, by its digest; one at a time."""


def _read(forms: FormRegistry, pile: Path, digest: str, number: int) -> PictureReading | int:
    """The page of that number; for 0 how many there are."""
    from facilitator.collectors.scan import read_page
    from facilitator.collectors.scan.pictures import open_pictures

    file = _opened.get(digest)
    if file is None:
        _opened.clear()
        file = _opened[digest] = open_pictures(pile)
    return read_page(file, number, forms) if number else len(file)
