"""Nothing in code or templates knows one exercise: any other comes out as whole as the first."""

from __future__ import annotations

import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from facilitator.activities.commit.model import Commit
from facilitator.activities.contrast.model import Contrast
from facilitator.activities.rate.model import Rate
from facilitator.activities.reflect.model import Reflect
from facilitator.activities.sort.model import Sort
from facilitator.model.base import LONGEST_NAME
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.build import BuildRequest, build
from tests.formats.pdf.reading import Box, Pdf
from tests.shapes.exercises import HEBREW, LONG, SHAPES, write

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EDGE = 4.0
"""Millimetres at the paper's edge where no printer prints."""
_CELL = 4


LARGE_TOO = (
    *("nine areas, sixty statements", "several of a kind"),
    *("very long words", "right to left", "three concepts"),
)
"""Shapes that need room; of the others parts are left out, which no size of print changes."""


@pytest.mark.parametrize(
    ("shape", "large"),
    [*((shape, False) for shape in SHAPES), *((shape, True) for shape in LARGE_TOO)],
)
def test_a_kit_comes_out_whole(shape: str, large: bool, tmp_path: Path) -> None:
    """Every document in every format: all texts there, all blanks, nothing over any edge.

    What a Word file says and asks is the same in large print.
    """
    folder = write(SHAPES[shape](), tmp_path)
    kit = Kit(exercise=tailor(read_exercise(folder)), edition_name="workshop")
    request = BuildRequest(
        workspace=tmp_path,
        output=tmp_path / "output",
        exercise="shape",
        paper="a4" if large else "letter",
        large_print=large,
        formats=("pdf",) if large else (),
    )
    files = {file.path.name for file in build(request, lambda *_: None).files}
    canvases = {f"canvas-{size}{'-a4-large' if large else ''}.pdf" for size in ("tiled", "poster")}
    formats = [kind.formats for kind in kit.documents()]
    assert len(files - canvases) == (len(formats) if large else sum(map(len, formats)))
    suffix = "-a4-large" if large else ""
    faults = []
    for kind in kit.documents():
        path = tmp_path / f"output/shape/workshop/{kind.name}{suffix}"
        pdf = Pdf(path.with_name(f"{path.name}.pdf").read_bytes())
        said = {"pdf": _squeezed(pdf.whole_text())}
        word = None
        if "docx" in kind.formats and not large:
            word = _Word(path.with_name(f"{path.name}.docx").read_bytes())
            said["docx"] = _squeezed(word.text)
        faults += [f"{kind.name}: {fault}" for fault in _missing(kit, kind.name, said)]
        faults += [f"{kind.name}: {fault}" for fault in _blanks(kit, kind.name, pdf, word)]
        faults += [f"{kind.name}: {fault}" for fault in misplaced(pdf, kind.name)]
    assert not faults, "\n".join(faults)


class _Word:
    """What a Word file says, and the tags of its content controls."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as parts:
            self.root = etree.fromstring(parts.read("word/document.xml"))

    @property
    def text(self) -> str:
        paragraphs = self.root.iter(f"{W}p")
        return " ".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in paragraphs)

    @property
    def tags(self) -> list[str]:
        return [str(tag.get(f"{W}val")) for tag in self.root.iter(f"{W}tag")]


def _squeezed(text: str) -> str:
    """Letters only: lines break and words are cut where there is room."""
    return "".join(letter for letter in text if letter.isalnum())


def _missing(kit: Kit, document: str, said: dict[str, str]) -> Iterator[str]:
    """Texts of the exercise that this document does not show."""
    for text in _texts(kit, document):
        wanted = _squeezed(text)
        # Inside a line, words from right to left may be stored in the order of the eye.
        other = wanted.replace(HEBREW, HEBREW[::-1])
        for ending, found in said.items():
            if wanted not in found and other not in found:
                yield f'the {ending} does not say "{text}"'


def _texts(kit: Kit, document: str) -> Iterator[str]:
    for activity in kit.activities:
        if document == "worksheet":
            yield from (activity.title, activity.instruction)
        yield from _SHOWN.get((type(activity), document), lambda _: ())(activity)


_SHOWN: dict[tuple[type, str], Callable[[Any], Iterable[str]]] = {
    (Sort, "worksheet"): lambda sort: (one.text for one in sort.statements),
    (Sort, "sort-cards"): lambda sort: (
        *(one.text for one in sort.statements),
        *(pile.name for pile in sort.piles),
    ),
    (Sort, "answer-key"): lambda sort: (
        text
        for s in sort.statements
        for text in (s.text, s.because, s.tempting_because, s.discussion)
    ),
    (Rate, "worksheet"): lambda rate: (item.text for item in rate.items),
    (Rate, "scoring-sheet"): lambda rate: (
        text for band in rate.bands for text in (band.suggests, *band.ask.values())
    ),
    (Reflect, "worksheet"): lambda reflect: (q.text for q in reflect.questions),
    (Commit, "worksheet"): lambda commit: (o for field in commit.fields for o in field.options),
    (Commit, "canvas"): lambda commit: (o for field in commit.fields for o in field.options),
    (Contrast, "handout"): lambda contrast: (t for r in contrast.rows for t in r.cells.values()),
    (Contrast, "answer-key"): lambda contrast: (
        text for row in contrast.rows for text in (*row.cells.values(), row.discussion)
    ),
}
"""What each document shows of an activity, whatever the exercise."""


def _blanks(kit: Kit, document: str, pdf: Pdf, word: _Word | None) -> Iterator[str]:
    """Blanks that a format lacks, and controls that are no blanks."""
    blanks = kit.blanks(DOCUMENTS[document])
    states = sorted(
        name
        for b in blanks
        for name in ([b.state(c.value) for c in b.choices] if b.kind == "choice" else [b.name])
    )
    choices = {blank.name for blank in blanks if blank.kind == "choice"}
    fields = sorted(f"{w.name}_{w.state}" if w.name in choices else w.name for w in pdf.widgets)
    if fields != states:
        yield f"PDF: {sorted(set(fields) ^ set(states))[:5]}"
    tags = sorted(word.tags) if word else states
    if tags != states:
        yield f"DOCX: {sorted(set(tags) ^ set(states))[:5]}"
    if any(len(name) > LONGEST_NAME for name in (*states, *tags)):
        yield "a name is too long for Word"


def misplaced(pdf: Pdf, document: str) -> Iterator[str]:
    """Text off the page or on top of other text; blanks off the page or on top of each other."""
    for page in pdf.pages:
        width, height = pdf.size(page)
        printable = Box(EDGE, EDGE, width - EDGE, height - EDGE)
        letters = pdf.letters(page)
        off = "".join(letter for letter, box in letters if not printable.holds(box))
        if off:
            yield f'page {page}: off the paper: "{off[:40]}"'
        if document not in ("sort-cards", "canvas"):  # what no one binds
            outside = "".join(
                c for c, box in letters if not _margin(pdf, page, document).holds(box, 0.6)
            )
            if outside:
                yield f'page {page}: in the margin: "{outside[:40]}"'
        over = _overprinted(letters)
        if over:
            yield f'page {page}: on top of each other: "{over[:40]}"'
        boxes = [widget.box for widget in pdf.widgets_on(page)]
        if not all(printable.holds(box) for box in boxes):
            yield f"page {page}: a blank is off the paper"
        yield from _colliding(pdf, page)


def _margin(pdf: Pdf, page: int, document: str) -> Box:
    """Where text may stand: 25 mm from the binding edge, 20 from the outer one, 22 if turned.

    A worksheet has parts that are handed in and not bound, and no one binds A3 or Tabloid.
    A tent is folded and not bound: 16 mm at its sides, 12 at the foot of both faces.
    """
    width, height = pdf.size(page)
    if document == "desk-tent":
        return Box(16, 12, width - 16, height - 12)
    if width > 400:
        return Box(15, EDGE, width - 15, height - EDGE)
    if width > height:
        return Box(22, EDGE, width - 22, height - EDGE)
    inner = 20 if document == "worksheet" else 25
    left, right = (inner, 20) if page % 2 else (20, inner)
    return Box(left, EDGE, width - right, height - EDGE)


def _overprinted(letters: list[tuple[str, Box]]) -> str:
    """Letters in whose middle another letter stands; found cell by cell of a grid."""
    grid: dict[tuple[int, int], list[Box]] = defaultdict(list)
    for _, box in letters:
        for column in range(int(box.left // _CELL), int(box.right // _CELL) + 1):
            for row in range(int(box.top // _CELL), int(box.bottom // _CELL) + 1):
                grid[column, row].append(box)
    found = []
    for letter, box in letters:
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        if any(
            other != box  # the letters of a ligature share one box
            and other.left + 0.2 < x < other.right - 0.2
            and other.top + 0.2 < y < other.bottom - 0.2
            for other in grid[int(x // _CELL), int(y // _CELL)]
        ):
            found.append(letter)
    return "".join(found)


def _colliding(pdf: Pdf, page: int) -> Iterator[str]:
    """Blanks that overlap each other or letters of the page."""
    widgets = pdf.widgets_on(page)
    letters = [box for _, box in pdf.letters(page)]
    for index, widget in enumerate(widgets):
        inner = widget.box
        core = Box(inner.left + 0.5, inner.top + 0.5, inner.right - 0.5, inner.bottom - 0.5)
        if any(core.overlaps(other.box) for other in widgets[index + 1 :]):
            yield f"page {page}: {widget.name} lies on another blank"
        if any(core.overlaps(box) for box in letters):
            yield f"page {page}: words stand in the blank {widget.name}"


def test_the_shapes_are_what_they_are_called(tmp_path: Path) -> None:
    """The samples reach the limits that they are for."""
    assert len(LONG) == 80
    for shape in ("longest names", "several of a kind", "nine areas, sixty statements"):
        exercise = read_exercise(write(SHAPES[shape](), tmp_path, shape.replace(" ", "-")))
        if shape == "longest names":
            kit = Kit(exercise=exercise, edition_name="workshop")
            names = [b.longest_name() for kind in kit.documents() for b in kit.blanks(kind)]
            for activity in exercise.activities:
                own = [name for name in names if name.startswith(f"{activity.id}_")]
                assert max(map(len, own)) == LONGEST_NAME, activity.kind
        elif shape == "several of a kind":
            assert len(exercise.activities) == 12
        else:
            assert len(exercise.areas) == 9
