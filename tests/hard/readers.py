"""What is asked of every bad file: a result or plain sentences, in bounds, and nothing else."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis.strategies import DrawFn, SearchStrategy, composite, one_of

from facilitator.collectors import PICTURE_KINDS, collect_file
from facilitator.compose.environment import make_environment
from facilitator.compose.prose import inline, prose
from facilitator.errors import FacilitatorError
from facilitator.model.documents import DOCUMENTS
from facilitator.rules.responses.poll_counts import poll_questions
from facilitator.sources.client_folder import read_client, read_event
from facilitator.sources.counts_file import read_counts
from facilitator.sources.exercise_folder import read_exercise
from facilitator.sources.picture_file import read_logo
from facilitator.sources.prose_faults import prose_faults
from facilitator.sources.roster_file import read_roster
from facilitator.sources.yaml_file import read_yaml
from facilitator.system.child_process import READING, Limits
from facilitator.workflows.collect import incoming_files
from facilitator.workflows.event_context import known_forms
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.workspace import Workspace
from tests.formats.docx import letterheads
from tests.formats.pdf.kits import REAL, ROOT
from tests.formats.pptx import templates
from tests.hard import inputs
from tests.hard.pdfs import rearranged_pdf
from tests.hard.pictures import changed_picture
from tests.tables import workbooks
from tests.workflows.clients import DAY, LOGO, ROSTER
from tests.workflows.collecting import Room, answers_for, pdf_by_pikepdf, table, word

Read = Callable[[bytes, Path], object]
"""Reads a bad file as the program does; the folder is its own to write into."""
ALONE = Limits(processor_seconds=6)
"""For what the program reads in its own process: there nothing stops it."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NEVER = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "urllib.", "ftplib.")
_CHANGES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod")


class OutsideError(Exception):
    """Something was written, started or called that no file may bring about."""


@dataclass(frozen=True)
class Kind:
    """One kind of file: its share of all inputs, how bad ones are made, and how one is read.

    ``stopped`` says that the program reads it under limits and tells what exceeds them.
    """

    name: str
    share: int
    files: SearchStrategy[bytes]
    read: Read
    stopped: bool = True

    @property
    def limits(self) -> Limits:
        return READING if self.stopped else ALONE


@dataclass(frozen=True)
class BadFile:
    data: bytes = field(repr=False)


@composite
def bad_files(draw: DrawFn, files: SearchStrategy[bytes]) -> BadFile:
    return BadFile(draw(files))


@dataclass
class Examiner:
    """Reads files of one kind, in a process of its own that must not be used for anything else."""

    read: Read
    folder: Path
    _outside: list[str] = field(default_factory=list)
    _watches: bool = False

    def __call__(self, data: bytes) -> str:
        """``sound`` or ``refused``. Raises whatever nobody foresaw."""
        if not self._watches:
            self._watches = True
            sys.dont_write_bytecode = True  # of our modules, when they are loaded first
            tempfile.tempdir = str(self.folder)
            sys.addaudithook(self._watch)
        try:
            self.read(data, self.folder)
        except FacilitatorError as error:
            _must_be_plain(error)
            return "refused"
        finally:
            outside, self._outside = self._outside, []
        if outside:
            raise OutsideError(outside[0])
        return "sound"

    def _watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith(_NEVER):
            self._outside.append(f"{event} {arguments!r:.200}")
        elif event == "open":
            path, mode, flags = arguments
            wants = isinstance(flags, int) and flags & _WRITING
            if (wants or (isinstance(mode, str) and mode.strip("rbt"))) and self._is_outside(path):
                self._outside.append(f"open {path} {mode}")
        elif event in _CHANGES and any(map(self._is_outside, arguments[:2])):
            self._outside.append(f"{event} {arguments!r:.200}")

    def _is_outside(self, path: object) -> bool:
        if not isinstance(path, str | bytes | os.PathLike):
            return False
        name = os.fspath(path)
        name = os.fsdecode(name) if isinstance(name, bytes) else name
        path = Path(os.path.normpath(Path.cwd() / name))
        return name != os.devnull and self.folder not in (path, *path.parents)


def _must_be_plain(error: FacilitatorError) -> None:
    for problem in error.problems:
        said = f"{problem.message}{problem.hint}"
        if not problem.message.strip() or "Traceback" in said or " object at 0x" in said:
            raise AssertionError(f"no plain sentence: {problem}")


def kinds(room: Room) -> tuple[Kind, ...]:
    """All kinds of files, beside an event that was built; 100,000 inputs in all."""
    return (*_written(room), *_tables(room), *_collected(room), *_of_clients())


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _written(room: Room) -> Iterator[Kind]:
    """What people write by hand."""
    small = room.root / "exercises" / "small"
    text = (small / "exercise.yaml").read_text()
    old = (ROOT / "tests/sources/small.yaml").read_text()
    trees = [read_yaml(small / "exercise.yaml")[0], read_yaml(ROOT / "tests/sources/small.yaml")[0]]
    exercises = inputs.yaml_of([text, old], trees)

    def exercise(data: bytes, folder: Path) -> object:
        return read_exercise(_file(folder, "small/exercise.yaml", data).parent)

    yield Kind("exercise.yaml", 11_000, exercises, exercise, stopped=False)
    client = ROOT / "clients/northwind-health"
    files = [client / "client.yaml", client / f"events/{DAY}/event.yaml"]
    texts, trees = [file.read_text() for file in files], [read_yaml(file)[0] for file in files]

    def of_client(data: bytes, folder: Path) -> object:
        _file(folder, f"acme/events/{DAY}/event.yaml", data)
        _file(folder, "acme/client.yaml", data)
        try:
            return read_client(folder / "acme")
        except FacilitatorError:
            return read_event(folder / f"acme/events/{DAY}")

    yield Kind(
        "client.yaml, event.yaml", 9_000, inputs.yaml_of(texts, trees), of_client, stopped=False
    )
    changes = client / "overrides" / f"{REAL}.yaml"

    def overrides(data: bytes, folder: Path) -> object:
        return read_exercise(ROOT / "exercises" / REAL, _file(folder, f"{REAL}.yaml", data))

    theirs = inputs.yaml_of([changes.read_text()], [read_yaml(changes)[0]])
    yield Kind("overrides", 3_000, theirs, overrides, stopped=False)
    yield from _prose(old)
    yield _template(room)


def _prose(exercise: str) -> Iterator[Kind]:
    pages = [
        ROOT / "exercises" / REAL / name
        for name in ("handout.md", "guide.md", "objections.md", "speech.md")
    ]
    marked = [page.read_text()[:3000] for page in pages]

    def markdown(data: bytes, folder: Path) -> object:
        said = data.decode("utf-8", "replace")
        prose_faults(said)
        return prose(said), inline(said)

    yield Kind("Markdown", 12_000, inputs.markdown_of(marked), markdown, stopped=False)

    def prose_files(data: bytes, folder: Path) -> object:
        for name in ("handout.md", "guide.md", "guide-sort.md", "objections.md", "speech.md"):
            _file(folder, f"small/{name}", data)
        _file(folder, "small/exercise.yaml", exercise.encode())
        return read_exercise(folder / "small")

    yield Kind(
        "prose of an exercise", 6_000, inputs.markdown_of(marked), prose_files, stopped=False
    )


def _template(room: Room) -> Kind:
    prepared = prepare_kit(room.request())
    handout = (ROOT / "templates/documents/handout.html").read_text()
    extended = '{%% extends "house/documents/handout.html" %%}{%% block end %%}%s{%% endblock %%}'
    seeds = [
        handout[:2500],
        extended % "{{ kit.exercise.title }}",
        extended % "<p>x</p>",
        extended % "{{ look|string }}",
    ]

    def template(data: bytes, folder: Path) -> object:
        _file(folder, "client/templates/documents/handout.html", data)
        roots = Workspace(room.root).roots
        environment = make_environment(
            [root / "templates" for root in roots], folder / "client/templates"
        )
        composer = replace(prepared.composer, environment=environment)
        return composer.compose(DOCUMENTS["handout"], prepared.kit)

    return Kind("templates", 8_000, inputs.template_of(seeds), template)


def _tables(room: Room) -> Iterator[Kind]:
    look = Workspace(ROOT).look
    rows = [
        ["Name", "E-mail", "Group"],
        ["Ada Okafor", "ada@n.example", "A"],
        ["Łukasz Żółć", "", "B"],
        ["Total", "2", ""],
    ]
    books = _workbooks(rows)

    def roster(data: bytes, folder: Path) -> object:
        return read_roster(_file(folder, "roster.csv", data), look)

    csv = inputs.table_of([ROSTER, table(*_headed(rows)), table(*_headed(rows), separator="\t")])
    yield Kind("rosters, CSV", 11_000, csv, roster)
    yield Kind("rosters, workbooks", 3_000, _of_workbooks(books), roster)

    blanks = room.blanks()
    given = answers_for(blanks)
    answers: list[list[str]] = [
        ["code", *given],
        ["A7BC", *given.values()],
        ["B7BC", *answers_for(blanks, 2).values()],
    ]
    labels: list[list[str]] = [["Your code", *(str(blank.label) for blank in blanks)], *answers[1:]]
    csv = inputs.table_of([table(*_headed(answers)), table(*_headed(labels), separator=";")])
    yield Kind("responses, CSV", 10_000, csv, _collect(room))
    yield Kind("responses, workbooks", 3_000, _of_workbooks(_workbooks(answers)), _collect(room))
    yield _counts(room)


def _counts(room: Room) -> Kind:
    questions = poll_questions(prepare_kit(room.request()).kit.activities)
    rows = [["Question", "Option", "Hands"]]
    rows += [
        [each.question.text, option.text, "3"]
        for each in questions
        for option in each.question.options
    ]

    def counts(data: bytes, folder: Path) -> object:
        return read_counts(_file(folder, "counts.csv", data), questions)

    csv = inputs.table_of([table(*_headed(rows)), table(*_headed(rows), separator=";")])
    return Kind("counts of hands", 1_000, csv, counts)


def _headed(rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    return rows[0], rows[1:]


def _workbooks(rows: list[list[str]]) -> dict[str, bytes]:
    import openpyxl

    book = openpyxl.Workbook()
    page = book.create_sheet("Answers", 0)
    for row in rows:
        page.append(row)
    target = BytesIO()
    book.save(target)
    sheet = workbooks.made(rows)
    return {
        "xlsx": target.getvalue(),
        "ods": workbooks.ods(sheet),
        "xlsb": workbooks.xlsb(sheet),
        "xls": workbooks.xls(sheet),
    }


def _of_workbooks(books: dict[str, bytes]) -> SearchStrategy[bytes]:
    packages = inputs.changed_package([books["xlsx"], books["ods"]])
    return one_of(packages, packages, inputs.binary_of([books["xlsb"], books["xls"]]))


def _collect(room: Room) -> Read:
    forms = known_forms(room.held())

    def collect(data: bytes, folder: Path) -> object:
        refused = None
        for file in incoming_files([_file(folder, "sheet", data)]):
            if file.problem:
                refused = FacilitatorError(file.problem)
            elif file.kind in PICTURE_KINDS:
                _scan(file.data, forms)
            elif file.kind:
                collect_file(file.kind, file.data, forms)
        if refused:
            raise refused
        return None

    return collect


def _scan(data: bytes, forms: Any) -> None:
    from facilitator.collectors.scan import put_together, read_page
    from facilitator.collectors.scan.pictures import open_pictures

    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        pictures = open_pictures(Path(file.name))
        numbers = range(1, min(2, len(pictures)) + 1)
        put_together([read_page(pictures, number, forms) for number in numbers])


def _collected(room: Room) -> Iterator[Kind]:
    given = answers_for(room.blanks())
    pdf = pdf_by_pikepdf(room.plain("pdf"), given, "A7BC")
    yield Kind("filled PDF", 5_000, inputs.pdf_of([_unpacked(pdf), pdf]), _collect(room))
    yield Kind(
        "filled PDF, rearranged", 3_000, rearranged_pdf([pdf]), _with_and_without_pdfium(room)
    )
    filled = word(room.plain("docx"), given, "A7BC")
    yield Kind(
        "filled Word", 4_000, inputs.changed_package([_without_fonts(filled)]), _collect(room)
    )
    pages = list(_pages(room))
    damaged = inputs.binary_of(list(_pictures(pages[0])))
    yield Kind("scans, damaged", 1_000, damaged, _collect(room))
    yield Kind("scans, of anything", 2_000, changed_picture(pages), _collect(room))


def _with_and_without_pdfium(room: Room) -> Read:
    """Where what was drawn into pages is told without it."""
    collect = _collect(room)

    def both(data: bytes, folder: Path) -> object:
        with patch.dict(sys.modules, {"pypdfium2": None}), suppress(FacilitatorError):
            collect(data, folder)
        return collect(data, folder)

    return both


def _unpacked(pdf: bytes) -> bytes:
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        for page in file.pages:  # what a page looks like is not read, and would only be in the way
            page.Contents = file.make_stream(b"")
        file.remove_unreferenced_resources()
        file.save(target, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return target.getvalue()


def _without_fonts(data: bytes) -> bytes:
    import re
    from zipfile import ZipFile

    with ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if "fonts/" not in name}
    parts["word/fontTable.xml"] = re.sub(rb"<w:embed[^>]*/>", b"", parts["word/fontTable.xml"])
    parts.pop("word/_rels/fontTable.xml.rels", None)
    return inputs.packed(parts)


def _pages(room: Room) -> Iterator[bytes]:
    """A sheet's pages, filled in with a pen."""
    import cv2

    from tests.workflows.test_collect_scans import Paper, packed

    paper = Paper(room)
    for page in paper.handed_in:
        picture = paper.sheet(0, page, paper.choices(0)).picture()
        half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        yield packed(half, ".png")


def _pictures(page: bytes) -> Iterator[bytes]:
    from PIL import Image

    for name in ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP"):
        target = BytesIO()
        Image.open(BytesIO(page)).save(target, name)
        yield target.getvalue()


def _of_clients() -> Iterator[Kind]:
    """What a client's own departments send."""

    def letterhead(data: bytes, folder: Path) -> object:
        from facilitator.formats.docx.reference_document import read_reference_document

        return read_reference_document(_file(folder, "letterhead.docx", data), "client.yaml:3")

    heads = [letterheads.saved(letterheads.simple()), letterheads.saved(letterheads.elaborate())]
    yield Kind("Word letterheads", 2_000, inputs.changed_package(heads), letterhead)

    geometry = Workspace(ROOT).look.slides

    def slides(data: bytes, folder: Path) -> object:
        from facilitator.formats.pptx.client_template import read_slides_template

        path = _file(folder, "slides.pptx", data)
        return read_slides_template(path, "client.yaml:4", geometry).stage

    decks = [templates.theirs(), templates.theirs(wide=True)]
    yield Kind("PowerPoint templates", 2_000, inputs.changed_package(decks), slides)

    def logo(data: bytes, folder: Path) -> object:
        return read_logo(_file(folder, "logo", data))

    pictures = [letterheads.logo(48, 12).getvalue(), _jpeg()]
    drawings = [
        LOGO,
        (ROOT / "clients/northwind-health/logo.svg").read_text(),
        (ROOT / f"exercises/{REAL}/emblem.svg").read_text(),
    ]
    every = one_of(inputs.binary_of(pictures), inputs.svg_of(drawings))
    yield Kind("logos and pictures", 4_000, every, logo)


def _jpeg() -> bytes:
    from PIL import Image

    target = BytesIO()
    Image.new("RGB", (60, 20), (160, 30, 60)).save(target, "JPEG")
    return target.getvalue()
