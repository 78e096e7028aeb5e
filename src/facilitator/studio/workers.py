"""Work that takes a while, in processes of its own: pages to look at, and kits.

The server stays small and answers at once; a closed tab stops nothing, and a process that dies
takes nothing else with it.
"""

from __future__ import annotations

import copy
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from itertools import accumulate
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Condition, Lock, Thread
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from facilitator.compose.document import Document
from facilitator.compose.stylesheet import PART
from facilitator.errors import FacilitatorError, Problem
from facilitator.formats.pdf.layout import PdfLayout, lay_out
from facilitator.model.documents import DOCUMENTS
from facilitator.system.failures import explain_failure
from facilitator.system.parallel import lay_out_fast
from facilitator.workflows.activity_gallery import specimen
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.rendering import RenderSession

if TYPE_CHECKING:
    import pypdfium2

T = TypeVar("T")
_SPAWN = get_context("spawn")
_WORK_AT_MOST = 120
"""After so many pieces of work a fresh process begins: what libraries keep is given back."""
_JOBS_KEPT = 50
_DIED = Problem("This took more memory or time than there is, and was ended.", hint="Try it again.")
_DOTS_PER_INCH = 110


@dataclass(frozen=True)
class PageImage:
    """One page as PNG, and how many pages its document has.

    ``starts`` says with which element each page began; empty where not all of them were laid out.
    """

    png: bytes
    pages: int
    starts: tuple[int, ...] = ()


def draw_page(
    request: KitRequest, document: str, page: int, starts: tuple[int, ...] = ()
) -> PageImage:
    """Lay a document of a kit out and draw one page (from 1; the last one if there are fewer).

    Where its pages began the time before, it is laid out up to the end of that page: most of the
    time of a preview goes into the pages that nobody looks at.
    """
    session, kind = RenderSession.of(prepare_kit(request)), DOCUMENTS[document]
    composed = session.document(kind)
    if page < len(starts) and not composed.has_strangers:
        layout = lay_out(_cut(composed, starts[page] + _SPARE, len(starts)))
        if layout.pages > page:
            return PageImage(_drawn(layout, page), len(starts))
    layout = session.layout(kind)
    number = _among(page, layout.pages)
    return PageImage(_drawn(layout, number), layout.pages, _page_starts(layout))


_SPARE = 60
"""Elements that are laid out behind the page: they decide where it ends."""


def _page_starts(layout: PdfLayout) -> tuple[int, ...]:
    boxes = (page.descendants() for page in layout.page_boxes())
    seen = [{box.element for box in each if box.element is not None} for each in boxes]
    root = max(seen[0], key=lambda element: sum(1 for _ in element.iter()))
    places = {element: place for place, element in enumerate(_counted(root))}
    ends = [max(places.get(element, 0) for element in page) for page in seen]
    return (0, *accumulate((end + 1 for end in ends[:-1]), max))


def _counted(root: Any) -> Iterator[Any]:  # noqa: ANN401 - trees of two libraries
    """The elements of a page but those that a parser adds."""
    return (element for element in root.iter() if element.tag not in _ADDED)


_ADDED = frozenset({"tbody", "colgroup"})


def _cut(document: Document, end: int, pages: int) -> Document:
    """The document without the elements from ``end`` on; it still says how many pages it has."""
    tree = copy.deepcopy(document.tree)
    for element in list(_counted(tree))[end:]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    said = f'span.page-count::before {{ content: "{pages}" }}'
    return replace(document, tree=tree, stylesheet=f"{document.stylesheet}{PART}{said}")


def _drawn(layout: PdfLayout, page: int) -> bytes:
    one = layout.rendered.copy(layout.rendered.pages[page - 1 : page]).write_pdf()
    with _opened(one) as pdf:
        return _png(pdf, 1, _DOTS_PER_INCH)


def draw_specimen(kind: str) -> bytes:
    """What people get of one activity of a kind: the upper part of its worksheet."""
    from PIL import Image  # in the processes that draw alone

    with TemporaryDirectory() as place:
        request = KitRequest(Path(place), specimen(Path(place), kind))
        layout = RenderSession.of(prepare_kit(request)).layout(DOCUMENTS["worksheet"])
        image = Image.open(BytesIO(_drawn(layout, 1)))
    across, down = image.size
    target = BytesIO()
    image.crop((across // 12, down // 14, across * 11 // 12, down // 2)).save(target, "PNG")
    return target.getvalue()


def draw_pages(request: KitRequest, document: str) -> tuple[bytes, ...]:
    """All pages of a document of a kit, each as PNG."""
    layout = RenderSession.of(prepare_kit(request)).layout(DOCUMENTS[document])
    with _opened(layout.rendered.write_pdf()) as pdf:
        return tuple(_png(pdf, number, _DOTS_PER_INCH) for number in range(1, layout.pages + 1))


def draw_file_page(path: Path, page: int, dots: int) -> PageImage:
    """Draw one page (from 1; the last one if there are fewer) of a PDF file."""
    with _opened(path) as pdf:
        return PageImage(_png(pdf, _among(page, len(pdf)), dots), len(pdf))


def _among(page: int, pages: int) -> int:
    return min(max(page, 1), pages)


def _opened(pdf: bytes | Path) -> pypdfium2.PdfDocument:
    import pypdfium2  # in the processes that draw alone

    return pypdfium2.PdfDocument(pdf)


def _png(pdf: pypdfium2.PdfDocument, page: int, dots: int) -> bytes:
    image = pdf[page - 1].render(scale=dots / 72).to_pil()
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


class Worker:
    """One process that does short work, one piece after the other."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._done = 0
        self._has_ended = False

    def end(self) -> None:
        """Close for good: what still waits for its turn begins no process."""
        self._has_ended = True
        self.close()

    def run(self, work: Callable[..., T], *arguments: Any) -> T:  # noqa: ANN401 - the work's own
        """What the work returns; it is pickled. Raises FacilitatorError for whatever it raises."""
        with self._lock:
            if self._has_ended:
                raise FacilitatorError(_DIED)
            pipe = self._ready()
            try:
                pipe.send((work, arguments))
                result, problems = pipe.recv()
            except (EOFError, OSError) as error:
                self.close()
                raise FacilitatorError(_DIED) from error
            self._done += 1
        if problems:
            raise FacilitatorError(problems)
        return cast("T", result)

    def _ready(self) -> Connection:
        if self._done >= _WORK_AT_MOST or not (self._process and self._process.is_alive()):
            self.close()
        if self._pipe is None:
            self._pipe, theirs = _SPAWN.Pipe()
            self._process = _SPAWN.Process(target=_work_forever, args=(theirs,))
            self._process.start()
            theirs.close()
            self._done = 0
        return self._pipe

    def close(self) -> None:
        if self._process:
            self._process.kill()
            self._process.join()
        if self._pipe:
            self._pipe.close()
        self._process = self._pipe = None


def _work_forever(pipe: Connection) -> None:
    lay_out_fast()
    while True:
        try:
            work, arguments = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            pipe.send((work(*arguments), ()))
        except Exception as error:  # noqa: BLE001 - told on the page, whatever it is
            pipe.send((None, tuple(explain_failure(error)[0])))


JobState = Literal["running", "done", "failed"]


@dataclass
class LongJob:
    """One piece of long work: how far it is, and what came of it."""

    title: str
    back: str
    id: str = field(default_factory=lambda: secrets.token_urlsafe(8))
    state: JobState = "running"
    what: str = ""
    done: int = 0
    of: int = 0
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    version: int = 0
    changed: Condition = field(default_factory=Condition, repr=False)

    def update(self, **values: Any) -> None:  # noqa: ANN401 - fields of this class
        with self.changed:
            for name, value in values.items():
                setattr(self, name, value)
            self.version += 1
            self.changed.notify_all()

    def wait(self, version: int, seconds: float) -> int:
        """The version after the one given, or the same after so many seconds."""
        with self.changed:
            self.changed.wait_for(lambda: self.version != version, seconds)
            return self.version


class LongJobs:
    """Work that goes on whatever page is open, each piece in a process of its own."""

    def __init__(self) -> None:
        self._jobs: OrderedDict[str, LongJob] = OrderedDict()
        self._processes: dict[str, BaseProcess] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._jobs

    def __getitem__(self, key: str) -> LongJob:
        return self._jobs[key]

    def running(self) -> list[LongJob]:
        return [job for job in self._jobs.values() if job.state == "running"]

    def start(
        self,
        title: str,
        back: str,
        work: Callable[..., Any],
        *arguments: Any,  # noqa: ANN401 - the work's own
        finish: Callable[[Any], tuple[str, ...]] = tuple,
    ) -> LongJob:
        """Start ``work(*arguments, on_progress)`` in a process, and follow it.

        ``finish`` makes of its result the notes that the job's page shows.
        """
        job = LongJob(title, back)
        self._jobs[job.id] = job
        while len(self._jobs) > _JOBS_KEPT and next(iter(self._jobs.values())).state != "running":
            self._jobs.popitem(last=False)
        pipe, theirs = _SPAWN.Pipe(duplex=False)
        process = _SPAWN.Process(target=_work, args=(theirs, work, arguments))
        process.start()
        theirs.close()
        self._processes[job.id] = process
        Thread(target=self._follow, args=(job, process, pipe, finish), daemon=True).start()
        return job

    def _follow(
        self,
        job: LongJob,
        process: BaseProcess,
        pipe: Connection,
        finish: Callable[[Any], tuple[str, ...]],
    ) -> None:
        try:
            while job.state == "running":
                kind, value = pipe.recv()
                if kind == "progress":
                    what, done, of = value
                    job.update(what=what, done=done, of=of)
                elif kind == "result":
                    job.update(state="done", notes=finish(value))
                else:
                    job.update(state="failed", problems=value)
        except (EOFError, OSError):
            job.update(state="failed", problems=(_DIED,))
        process.join()
        pipe.close()
        self._processes.pop(job.id, None)

    def close(self) -> None:
        for process in list(self._processes.values()):
            process.terminate()
            process.join()


def _work(pipe: Connection, work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    lay_out_fast()
    try:
        result = work(*arguments, lambda *progress: pipe.send(("progress", progress)))
        pipe.send(("result", result))
    except Exception as error:  # noqa: BLE001 - told on the page, whatever it is
        pipe.send(("failed", tuple(explain_failure(error)[0])))
