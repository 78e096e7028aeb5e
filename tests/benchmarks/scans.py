"""How well sheets on paper are read: ``python -m tests.benchmarks.scans [cells a level]``.

All sheets are synthetic: pages of the first exercise's worksheet with marks drawn on them, then
turned, tilted, shaded, blurred and packed by ``tests/scans``. Real paper is worse. Seeds of this
run are not those that thresholds were chosen with.

A *silent* error is a row that is read wrongly, or read as empty, and not flagged: the figure that
matters. Rows with two crosses have to be flagged, and are not among those that "flagged" counts.
Intervals are Wilson's, 95%.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory

import click
import cv2
import numpy as np
import pypdfium2
from PIL import Image

from facilitator.collectors.scan.answers import PictureReading
from facilitator.collectors.scan.page_reader import read_picture
from facilitator.formats.pdf.personal_copies import print_run
from facilitator.model.client import PersonalCopy
from facilitator.model.form import BlankPosition, FormRecord
from facilitator.rules.responses.sheet_codes import draw_codes
from facilitator.workflows.intake import IncomingFile
from facilitator.workflows.scans import ScanReader
from tests.formats.pdf.kits import personal
from tests.scans.conditions import LEVELS, Condition, taken
from tests.scans.pens import KINDS, RESOLUTION, Sheet, ballpoint
from tests.scans.registries import registry_of

TEST_SEED, TUNING_SEED = 20_270_318, 1
CORRECTED = ("corrected", "scribbled", "two", "stray dots", "nothing")
_HOSTILE = 0.35
"""Of the rows, so many are not a plain cross, tick or stroke."""

SWEEPS: dict[str, tuple[Condition, ...]] = {
    "rotation, degrees": tuple(
        Condition(dpi=200, turn=n, margins=True) for n in (2, 5, 10, 20, 40)
    ),
    "perspective": tuple(Condition(dpi=200, perspective=n) for n in (0.02, 0.05, 0.1, 0.15, 0.2)),
    "blur, mm": tuple(Condition(dpi=200, blur=n) for n in (0.1, 0.2, 0.3, 0.4, 0.6)),
    "JPEG quality": tuple(Condition(dpi=150, jpeg=n) for n in (60, 40, 25, 15, 8)),
    "shadow": tuple(Condition(dpi=200, shadow=n) for n in (0.2, 0.4, 0.6, 0.75, 0.9)),
    "resolution, dpi": tuple(Condition(dpi=n) for n in (600, 150, 120, 100, 85, 70)),
    "scale": tuple(Condition(dpi=200, scale=(n, n)) for n in (0.9, 0.94, 0.97, 1.03, 1.06)),
    "cropped corner, mm": tuple(Condition(dpi=200, crop=n) for n in (3, 8, 14, 20)),
    "crease": tuple(Condition(dpi=200, crease=n) for n in (0.1, 0.25, 0.4, 0.6)),
    "bleed-through": tuple(Condition(dpi=200, bleed=n) for n in (0.05, 0.1, 0.2, 0.3)),
    "copies": tuple(Condition(dpi=200, copies=n) for n in (1, 2, 3)),
    "curl, mm": tuple(Condition(dpi=200, curl=n) for n in (1, 2, 3, 5)),
    "black and white, dpi": tuple(Condition(dpi=n, bits=1) for n in (300, 200, 150, 100)),
    "dithered, dpi": tuple(Condition(dpi=n, bits=1, dither=True) for n in (600, 300, 200, 150)),
}


@dataclass
class Outcome:
    """What came of the sheets under one condition; rows by kind of mark."""

    pages: int = 0
    refused: int = 0
    wrong_identity: int = 0
    cells: int = 0
    seconds: float = 0.0
    rows: Counter[str] = field(default_factory=Counter)
    silent: Counter[str] = field(default_factory=Counter)
    flagged: Counter[str] = field(default_factory=Counter)

    def line(self) -> str:
        rows, silent, flagged = (c.total() for c in (self.rows, self.silent, self.flagged))
        told = flagged - self.flagged["two"]  # two crosses have to be flagged
        clear = rows - self.rows["two"]
        return (
            f"{self.pages:6} {self.cells:8} {rows:7} {silent:6} {interval(silent, rows):>16}"
            f" {100 * told / max(1, clear):6.2f}% {100 * self.refused / max(1, self.pages):6.1f}%"
            f" {self.wrong_identity:5} {self.pages / max(1e-9, self.seconds):7.1f}"
            f" {', '.join(f'{count} {kind}' for kind, count in self.silent.items())}"
        )


HEAD = (
    "                        pages    cells    rows silent   95% interval  flagged refused"
    " wrong pages/s"
)


def interval(found: int, of: int) -> str:
    """Wilson's interval of a share (Wilson 1927), in per mille."""
    if not of:
        return "-"
    z, share = 1.96, found / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * np.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{1000 * max(0.0, middle - half):.2f}-{1000 * (middle + half):.2f} per mille"[:16]


class Stack:
    """Printed sheets of the first exercise, each with a code of its own."""

    def __init__(self, copies: int = 8) -> None:
        made = personal("a4")
        self.record: FormRecord = made.record()
        codes = draw_codes(copies, (), np.random.default_rng(7).integers)
        self.codes = [str(code) for code in codes]
        people = [PersonalCopy(code=code, name="") for code in self.codes]
        (printed,) = print_run(made.layout("worksheet"), people)
        self._pdf = pypdfium2.PdfDocument(printed)
        self._sides = len(self._pdf) // copies
        self.handed_in = [page.number for page in self.record.pages if page.hand_in]
        self.registry = registry_of(self.record)

    def page(self, copy: int, number: int) -> np.ndarray:
        drawn = self._pdf[copy * self._sides + number - 1]
        picture = drawn.render(scale=RESOLUTION * 25.4 / 72, grayscale=True).to_numpy()
        flat: np.ndarray = picture[:, :, 0] if picture.ndim > 2 else picture
        return flat.astype(np.float32)


_Truth = dict[str, tuple[str, frozenset[str] | None]]


def _sheets(
    stack: Stack, how: Condition, seed: int
) -> Iterator[tuple[np.ndarray, _Truth, tuple[str, int, str]]]:
    """Pictures of filled sheets, without end, what they say and whose they are."""
    for number in count():
        random = np.random.default_rng([seed, number])
        copy = number % len(stack.codes)
        page = stack.handed_in[number % len(stack.handed_in)]
        sheet = Sheet(stack.page(copy, page), random)
        truth = dict(_filled(stack, page, sheet))
        yield taken(sheet.picture(), how, random), truth, (stack.record.id, page, stack.codes[copy])


def measure(stack: Stack, how: Condition, cells: int, seed: int) -> Outcome:
    outcome = Outcome()
    for picture, truth, identity in _sheets(stack, how, seed):
        began = time.process_time()
        read = read_picture(picture, stack.registry, "page 1")
        outcome.seconds += time.process_time() - began
        _compare(outcome, read, truth, identity)
        outcome.pages += 1
        outcome.cells += len(_cells(stack, identity[1]))
        if outcome.cells >= cells:
            break
    return outcome


def speed(stack: Stack, pages: int = 96) -> Iterator[str]:
    """Pages a second by the clock, on all cores, as ``collect`` reads a PDF and a folder."""
    made = islice(_sheets(stack, LEVELS["L1"], TUNING_SEED), pages)
    packed = [cv2.imencode(".jpg", picture)[1].tobytes() for picture, _, _ in made]
    first, *others = (Image.open(BytesIO(data)) for data in packed)
    pdf = BytesIO()
    first.save(pdf, "PDF", save_all=True, append_images=others, resolution=200)
    folder = [IncomingFile(f"{n}.jpg", "", "jpg", data) for n, data in enumerate(packed)]
    piles = {"one PDF": [IncomingFile("pile.pdf", "", "pdf", pdf.getvalue())], "a folder": folder}
    for name, files in piles.items():
        with TemporaryDirectory() as event:
            began = time.perf_counter()
            with ScanReader(
                stack.registry, Path(event), keep=True, on_page=lambda *_: None
            ) as scans:
                for file in scans.ahead(files, lambda _: True):
                    scans.read(file)
            yield f"{name:10} {pages / (time.perf_counter() - began):6.1f} pages/s"


def _cells(stack: Stack, page: int) -> list[BlankPosition]:
    return [place for place in stack.record.pages[page - 1].places if place.value]


def _filled(
    stack: Stack, page: int, sheet: Sheet
) -> Iterator[tuple[str, tuple[str, frozenset[str] | None]]]:
    """Fills each row in some way; what kind, and what it says: None where a person has to look."""
    rows: dict[str, list[BlankPosition]] = {}
    for place in _cells(stack, page):
        rows.setdefault(place.blank, []).append(place)
    yield from fill_rows(sheet, rows)


def fill_rows(
    sheet: Sheet, rows: Mapping[str, Sequence[BlankPosition]]
) -> Iterator[tuple[str, tuple[str, frozenset[str] | None]]]:
    for blank, places in rows.items():
        kinds = (*KINDS, *CORRECTED) if sheet.random.random() < _HOSTILE else KINDS[:3]
        kind = str(sheet.random.choice(kinds))
        yield blank, (kind, _row(sheet, kind, places))


def _middle(place: BlankPosition) -> tuple[float, float, float]:
    rect = place.rect
    return rect.left + rect.width / 2, rect.top + rect.height / 2, rect.width


def _row(sheet: Sheet, kind: str, places: Sequence[BlankPosition]) -> frozenset[str] | None:
    random = sheet.random
    first, second = (places[n] for n in random.choice(len(places), 2, replace=False))
    if kind == "nothing":
        return frozenset()
    if kind == "stray dots":
        for _ in range(random.integers(1, 4)):
            x, y, _size = _middle(places[int(random.integers(len(places)))])
            across, down = random.normal(0, 2, 2)
            sheet.dot(x + across, y + down, random.uniform(0.2, 0.45), random.uniform(0.5, 0.9))
        return frozenset()
    if kind in ("corrected", "scribbled", "two"):
        pen = ballpoint(random)
        sheet.cross(*_middle(first), pen)
        if kind != "two":
            again: Callable[..., None] = sheet.fill if kind == "corrected" else sheet.scribble
            again(*_middle(first), pen)
        sheet.cross(*_middle(second), pen)
        return None if kind == "two" else frozenset({second.value})
    sheet.mark(kind, *_middle(first))
    return frozenset({first.value})


def _compare(
    outcome: Outcome,
    read: PictureReading,
    truth: _Truth,
    identity: tuple[str, int, str],
) -> None:
    if not read.pages:
        outcome.refused += 1
        return
    (page,) = read.pages
    outcome.wrong_identity += (page.form, page.number, page.code) != identity
    said: dict[str, set[str]] = defaultdict(set)
    doubted = {one.blank for one in page.readings if one.doubt}
    for one in page.readings:
        said[one.blank].add(one.value)
    for blank, (kind, values) in truth.items():
        outcome.rows[kind] += 1
        if blank in doubted:
            outcome.flagged[kind] += 1
        elif values is None or said.get(blank, set()) != values:
            outcome.silent[kind] += 1


def main(cells: int) -> None:
    stack = Stack()
    click.echo("All sheets are synthetic; silent errors and flags are of rows.\n")
    click.echo(HEAD)
    by_kind: dict[str, Outcome] = {}
    for name, how in LEVELS.items():
        wanted = cells if name in ("L0", "L1", "L2") else cells // 3
        by_kind[name] = measure(stack, how, wanted, TEST_SEED)
        click.echo(f"{name:22}{by_kind[name].line()}")
    click.echo(f"\nScans like those of L1, on {os.cpu_count()} cores")
    for line in speed(stack):
        click.echo(line)
    click.echo("\nRows by kind of mark: silent / flagged / of")
    click.echo(f"{'':14}" + "".join(f"{name:>20}" for name in by_kind))
    for kind in (*KINDS, *CORRECTED):
        told = (f"{o.silent[kind]} / {o.flagged[kind]} / {o.rows[kind]}" for o in by_kind.values())
        click.echo(f"{kind:14}" + "".join(f"{text:>20}" for text in told))
    click.echo("\nOne thing at a time, on scans that are clean otherwise")
    click.echo(HEAD)
    for name, conditions in SWEEPS.items():
        for how in conditions:
            changed = next(
                (f, v)
                for f, v in vars(how).items()
                if v != getattr(Condition(), f) and (f != "dpi" or "dpi" in name) and f != "margins"
            )
            value = changed[1][0] if isinstance(changed[1], tuple) else changed[1]
            value = how.dpi if "dpi" in name else value
            line = measure(stack, how, max(300, cells // 30), TEST_SEED).line()
            click.echo(f"{name[:16]:16} {value!s:>5}{line}")
    from tests.benchmarks.omr_checker import beside  # which is made of this module

    beside(stack, max(4, cells // 750))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30_000)
