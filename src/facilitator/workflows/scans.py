"""Reads photographs and scans page by page, each in bounds of its own, on the cores there are.

A page that was read is written down at once: a pile of five hundred that is interrupted is taken up
where it was left. One page that breaks its process costs that page alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Self

from pydantic import ValidationError

from facilitator.errors import FacilitatorError, SourceError
from facilitator.system.atomic_files import make_private_folder, temporary_folder, write_atomic
from facilitator.system.child_process import LimitedWorker, Limits, WorkLabel
from facilitator.text.interface import in_sequence, t
from facilitator.workflows.event_archive import PAGES, picture_name

if TYPE_CHECKING:
    from facilitator.collectors.form_registry import FormRegistry, OnlyInkError, ParsedFile
    from facilitator.collectors.scan.answers import PictureReading, ScannedPage
    from facilitator.collectors.scan.pictures import PictureFile

OnPage = Callable[[int, int], None]
"""Called with the number of pages read, and of all pages of the file."""
MOST_PAGES = 2_000
_LIMITS = Limits(memory=1_200_000_000, processor_seconds=20)
"""Large pictures are unpacked whole; a page takes a tenth of a second."""
_MOST_PROCESSES = 4
_Worker = LimitedWorker[[Path, str, int], "PictureReading | int"]


class ScanReader:
    """Use it as a context manager: its processes end with it.

    ``folder`` is the event's; pages are written down there until their file is stored. ``keep``
    says whether pictures of pages may be kept for those who decide on what is doubtful.
    """

    def __init__(self, forms: FormRegistry, folder: Path, *, keep: bool, on_page: OnPage) -> None:
        self._forms, self._folder, self._keep, self._on_page = forms, folder, keep, on_page
        self._stack = ExitStack()
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def read(self, data: bytes, without: OnlyInkError | None = None) -> ParsedFile:
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
        pictures, noted = self._read_pages(data)
        parsed = put_together([pictures[number] for number in sorted(pictures)])
        noted.forget()
        return parsed

    def read_beside(self, parsed: ParsedFile, data: bytes) -> ParsedFile:
        """A PDF that its fields do not tell all of, with what its pages show beside them."""
        try:
            from facilitator.collectors.scan import beside_fields

            pictures, noted = self._read_pages(data, sorted(parsed.unread))
        except (ImportError, SourceError) as error:
            missing = isinstance(error, ImportError)
            command = [f"{t('scans-not-installed')} {t('scans-not-installed-hint')}"] * missing
            told = dict.fromkeys((*parsed.remarks, *parsed.unread.values(), *command))
            return replace(parsed, remarks=tuple(told), unread={})
        noted.forget()
        return beside_fields(parsed, pictures)

    def _read_pages(
        self, data: bytes, only: Sequence[int] | None = None
    ) -> tuple[dict[int, PictureReading], _Notes]:
        digest = sha256(data).hexdigest()
        noted = _Notes(self._folder / PAGES / f".{digest}")
        pictures = dict(noted.read())
        make_private_folder(self._folder / PAGES)
        with temporary_folder(self._folder / PAGES) as own:
            pile = own / "pile"  # where its processes find it: none of them holds it whole
            pile.write_bytes(data)
            count = self._count(pile, digest)
            asked = only or range(1, count + 1)
            wanted = [number for number in asked if number not in pictures]
            for number, picture in self._pages(pile, digest, wanted):
                pictures[number] = self._put_away(picture, digest, number)
                noted.add(number, pictures[number])
                self._on_page(len(pictures), len(asked))
        return pictures, noted

    def _count(self, pile: Path, digest: str) -> int:
        if not self._workers:
            work = partial(_read, self._forms)
            for _ in range(min(_MOST_PROCESSES, os.cpu_count() or 1)):
                label = WorkLabel(t("work-this-page"), t("work-page"), hint=t("work-scan-again"))
                worker: _Worker = LimitedWorker(work, _LIMITS, label)
                self._workers.append(self._stack.enter_context(worker))
        count = self._workers[0](pile, digest, 0)
        if not isinstance(count, int) or count > MOST_PAGES:
            raise SourceError.because(
                t("scans-too-many-pages", most=MOST_PAGES), hint=t("collect-in-parts")
            )
        return count

    def _pages(
        self, pile: Path, digest: str, wanted: list[int]
    ) -> Iterator[tuple[int, PictureReading]]:
        """Pages as they are read, in order, by as many processes as there are cores."""
        free: SimpleQueue[_Worker] = SimpleQueue()
        for worker in self._workers[: len(wanted)]:
            free.put(worker)

        def page(number: int) -> PictureReading:
            worker = free.get()
            try:
                return _page(worker, pile, digest, number)
            finally:
                free.put(worker)

        with ThreadPoolExecutor(len(self._workers)) as threads:
            try:
                yield from zip(wanted, threads.map(page, wanted), strict=True)
            finally:
                threads.shutdown(wait=True, cancel_futures=True)

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


def _page(worker: _Worker, pile: Path, digest: str, number: int) -> PictureReading:
    from facilitator.collectors.scan.answers import PictureReading

    try:
        picture = worker(pile, digest, number)
    except FacilitatorError as error:
        return PictureReading(refused=(str(error.problems[0]),))
    if not isinstance(picture, PictureReading):
        raise TypeError(number)
    return picture


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
            try:
                yield int(number), PictureReading.model_validate_json(text)
            except (ValueError, ValidationError):  # it was interrupted in the middle of a line
                return

    def add(self, number: int, picture: PictureReading) -> None:
        descriptor = os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            file.write(f"{number} {picture.model_dump_json()}\n")

    def forget(self) -> None:
        self._path.unlink(missing_ok=True)


# What follows runs in the children.

_opened: dict[str, PictureFile] = {}
"""The file that is being read, by its digest; one at a time."""


def _read(forms: FormRegistry, pile: Path, digest: str, number: int) -> PictureReading | int:
    """The page of that number; for 0 how many there are."""
    from facilitator.collectors.scan import read_page
    from facilitator.collectors.scan.pictures import open_pictures

    if digest not in _opened:
        _opened.clear()
        _opened[digest] = open_pictures(pile)
    file = _opened[digest]
    return read_page(file, number, forms) if number else len(file)
