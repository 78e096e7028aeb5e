"""OMRChecker beside ours, each on a form of its own: ``python -m tests.benchmarks.scans``.

The folder of its source (github.com/Udayraj123/OMRChecker) is named by the variable
``OMRCHECKER``; its packages lie in ``.venv`` there. Its form has its own markers and its own kind
of template; marks and what happens to the sheets are the same as with ours.
"""

from __future__ import annotations

import csv
import json
import os
import resource
import subprocess
import tempfile
from pathlib import Path

import click
import cv2
import numpy as np

from facilitator.model.form import BlankPosition, Rect
from tests.benchmarks.scans import HEAD, TEST_SEED, Outcome, Stack, fill_rows, measure
from tests.scans.conditions import LEVELS, Condition, taken
from tests.scans.pens import RESOLUTION, Sheet

_PIXELS = 8
"""To a millimetre of its template, which reaches from marker to marker."""
_WIDE, _HIGH, _EDGE, _MARKER = 210, 297, 15, 12
_BUBBLE, _INSIDE, _ACROSS, _DOWN, _ROWS = 6, 4, 10, 15, 16
_LEFT, _TOP = (20, 105), 20
"""Of its two columns of rows, from the upper left marker; all in millimetres."""
# A machine without a screen.
_START = (
    "import runpy, screeninfo, sys, types;"
    " screeninfo.get_monitors = lambda: [types.SimpleNamespace(width=1, height=1)];"
    " runpy.run_path('main.py', run_name='__main__')"
)


def beside(stack: Stack, pages: int) -> None:
    """A line for each of them and level, or one that says that it is left out."""
    source = Path(os.environ.get("OMRCHECKER", ""))
    if not (source / "main.py").is_file():
        click.echo("\nOMRChecker is not here (OMRCHECKER names no folder of it); it is left out.")
        return
    version = subprocess.run(
        ["git", "log", "-1", "--format=%h"], cwd=source, capture_output=True, text=True, check=False
    ).stdout.strip()
    click.echo(f"\nBeside OMRChecker {version}, each on its own form")
    click.echo(HEAD)
    for name in ("L0", "L1", "L2"):
        theirs = _measure(source, LEVELS[name], pages)
        ours = measure(stack, LEVELS[name], theirs.cells, TEST_SEED)
        for who, outcome in (("facilitator", ours), ("OMRChecker", theirs)):
            click.echo(f"{f'{name} {who}':22}{outcome.line()}")


def _places() -> dict[str, list[BlankPosition]]:
    """Two columns of rows of five circles."""
    rows: dict[str, list[BlankPosition]] = {}
    for number in range(2 * _ROWS):
        left, top = _EDGE + _LEFT[number // _ROWS], _EDGE + _TOP + number % _ROWS * _DOWN
        rows[f"q{number + 1}"] = [
            BlankPosition(
                blank="", value=value,
                rect=Rect(left=left + place * _ACROSS, top=top, width=_BUBBLE, height=_BUBBLE),
            )
            for place, value in enumerate("ABCDE")
        ]  # fmt: skip
    return rows


def _template() -> dict[str, object]:
    frame = (_BUBBLE - _INSIDE) // 2

    def column(number: int) -> dict[str, object]:
        return {
            "fieldType": "QTYPE_MCQ5",
            "fieldLabels": [f"q{number * _ROWS + 1}..{number * _ROWS + _ROWS}"],
            "bubblesGap": _ACROSS * _PIXELS,
            "labelsGap": _DOWN * _PIXELS,
            "origin": [(edge + frame) * _PIXELS for edge in (_LEFT[number], _TOP)],
        }

    options = {"relativePath": "marker.jpg", "sheetToMarkerWidthRatio": _WIDE // _MARKER}
    return {
        "pageDimensions": [(side - 2 * _EDGE) * _PIXELS for side in (_WIDE, _HIGH)],
        "bubbleDimensions": [_INSIDE * _PIXELS] * 2,
        "fieldBlocks": {"left": column(0), "right": column(1)},
        "preProcessors": [{"name": "CropOnMarkers", "options": options}],
    }


_SETTINGS = {
    "dimensions": {"processing_width": 820, "processing_height": 1160},
    "outputs": {"show_image_level": 0, "save_detections": False},
    "threshold_params": {"MIN_JUMP": 12, "CONFIDENT_SURPLUS": 2},
}
"""With its own thresholds, and all of a circle looked at, it does not see two strokes in three."""


def _form(marker: np.ndarray) -> np.ndarray:
    page = np.full([round(side * RESOLUTION) for side in (_HIGH, _WIDE)], 255, np.uint8)
    side = round(_MARKER * RESOLUTION)
    for x in (_EDGE, _WIDE - _EDGE):
        for y in (_EDGE, _HIGH - _EDGE):
            left, top = (round((middle - _MARKER / 2) * RESOLUTION) for middle in (x, y))
            page[top : top + side, left : left + side] = cv2.resize(marker, (side, side))
    for place in (place for row in _places().values() for place in row):
        corner = place.rect.left, place.rect.top
        middle = [round((edge + _BUBBLE / 2) * RESOLUTION) for edge in corner]
        cv2.circle(page, middle, round(_BUBBLE / 2 * RESOLUTION), 90, 3, cv2.LINE_AA)
    return page.astype(np.float32)


def _measure(source: Path, how: Condition, pages: int) -> Outcome:
    drawn = cv2.imread(str(source / "samples/sample1/omr_marker.jpg"), cv2.IMREAD_GRAYSCALE)
    marker = np.asarray(drawn, np.uint8)
    outcome, form = Outcome(pages=pages, cells=pages * 10 * _ROWS), _form(marker)
    with tempfile.TemporaryDirectory() as place:
        sheets, one = Path(place) / "sheets", Path(place) / "one"
        for folder in (sheets, one):
            folder.mkdir()
            (folder / "template.json").write_text(json.dumps(_template()))
            (folder / "config.json").write_text(json.dumps(_SETTINGS))
            cv2.imwrite(str(folder / "marker.jpg"), marker)
        truths = {}
        for number in range(pages):
            random = np.random.default_rng([TEST_SEED, number])
            sheet = Sheet(form, random)
            truths[f"{number:03}.png"] = dict(fill_rows(sheet, _places()))
            # Not packed: unpacking is no part of our own seconds either.
            packed = cv2.imencode(".png", taken(sheet.picture(), how, random), [16, 0])[1]
            for folder in (sheets, one)[: 1 + (number == 0)]:
                (folder / f"{number:03}.png").write_bytes(packed.tobytes())
        _, start = _run(source, one)
        read, whole = _run(source, sheets)
    outcome.seconds = (whole - start) * pages / max(1, pages - 1)
    for name, truth in truths.items():
        if name not in read:
            outcome.refused += 1
            continue
        for blank, (kind, values) in truth.items():
            said = read[name][blank]
            outcome.rows[kind] += 1
            outcome.flagged[kind] += len(said) > 1
            outcome.silent[kind] += len(said) <= 1 and frozenset(said) != values
    return outcome


def _run(source: Path, sheets: Path) -> tuple[dict[str, dict[str, str]], float]:
    """What it read of each sheet, and its seconds of processors.

    It ends at a sheet on which it finds no markers; that one is taken away, and it is begun again.
    """
    began = resource.getrusage(resource.RUSAGE_CHILDREN)
    target = sheets.parent / "out"
    python = source / ".venv/bin/python"
    words: list[str | Path] = [python, "-c", _START, "-i", sheets, "-o", target]
    read: dict[str, dict[str, str]] = {}
    while waiting := sorted(sheets.glob("*.png")):
        subprocess.run(words, cwd=source, capture_output=True, check=False)
        for table in target.rglob("Results_*.csv"):
            with table.open(encoding="utf-8", newline="") as file:
                read |= {row["file_id"]: row for row in csv.DictReader(file)}
            table.unlink()
        left = [path for path in waiting if path.name not in read]
        for path in {*waiting} - {*left[1:]}:
            path.unlink()
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return read, ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime
