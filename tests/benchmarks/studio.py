"""Measures the studio in a browser: the first page, previews from key to picture, memory.

Clock times depend on what else the machine does, so its load stands beside them, and the processor
seconds that the studio itself took. Linux only: it reads /proc.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click
from playwright.sync_api import Browser, Page, sync_playwright

from facilitator.model.documents import DOCUMENTS as KINDS
from facilitator.studio import drawing
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.rendering import RenderSession
from tests.benchmarks.processes import family

STARTS, CHANGES, PREVIEWS = 5, 15, 200
DOCUMENTS = ("handout", "worksheet")
TICKS = os.sysconf("SC_CLK_TCK")
WATCH = """() => {
  const preview = document.querySelector(".preview");
  window.drawn = [];
  let pressed = 0;
  addEventListener("keydown", () => { pressed = performance.now(); }, true);
  new MutationObserver(async () => {
    await preview.querySelector("img").decode();
    window.drawn.push((performance.now() - pressed) / 1000);
  }).observe(preview, { attributeFilter: ["data-drawn"] });
}"""


@dataclass(frozen=True)
class Running:
    """A studio that was started, and how many seconds that took."""

    process: subprocess.Popen[str]
    address: str
    started: float

    def seconds(self) -> float:
        """Processor seconds until now, of processes that have ended, too."""
        fields = (
            Path(f"/proc/{pid}/stat").read_text().rsplit(")")[1] for pid in family(self.process.pid)
        )
        return sum(sum(map(int, each.split()[11:15])) for each in fields) / TICKS

    def megabytes(self) -> list[int]:
        """Memory of each process; what they share is divided among them."""
        rolled = (Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in family(self.process.pid))
        return [int(re.findall(r"Pss: +(\d+)", each)[0]) // 1024 for each in rolled]


@contextmanager
def studio(root: Path) -> Iterator[Running]:
    words = [sys.executable, "-m", "facilitator", "studio", "--no-browser"]
    begun = time.perf_counter()
    with subprocess.Popen(words, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout  # a pipe was asked for
        address = re.findall(r"http\S+", process.stdout.readline())[0]
        yield Running(process, address, begun)
        process.terminate()


def first_page(root: Path, browser: Browser) -> tuple[float, float]:
    """Seconds from the command until the browser has the page; processor seconds of it."""
    with studio(root) as running:
        page = browser.new_page()
        page.goto(running.address)
        taken = time.perf_counter() - running.started
        seconds = running.seconds()
        page.close()
    return taken, seconds


def change(page: Page, number: int) -> None:
    """A field is written, and left by a key; the page beside it is drawn again."""
    page.get_by_label("Name", exact=True).fill(f"Lakeshore Partners {number}")
    seen = page.evaluate("window.drawn.length")
    page.keyboard.press("Tab")
    page.wait_for_function("seen => window.drawn.length > seen", arg=seen)


def previews(page: Page, running: Running, document: str) -> tuple[list[float], float]:
    """Seconds from key to picture, and the processor seconds of one."""
    page.get_by_label("Document", exact=True).select_option(document)
    change(page, 0)
    page.wait_for_timeout(4_000)  # the whole of it has been laid out once
    page.evaluate("window.drawn = []")
    before = running.seconds()
    for number in range(1, CHANGES + 1):
        change(page, number)
    return page.evaluate("window.drawn"), (running.seconds() - before) / CHANGES


def parts(root: Path, document: str) -> tuple[float, ...]:
    """Processor seconds of a preview: all of it, reading the files, making the picture; medians."""
    request = KitRequest(root, "performance-vs-execution", client="lakeshore-partners")
    known = drawing.draw_page(request, document, 1).known
    layout = RenderSession.of(prepare_kit(request)).layout(KINDS[document])
    measured: tuple[Callable[[], object], ...] = (
        lambda: drawing.draw_page(request, document, 1, known),
        lambda: prepare_kit(request),
        lambda: drawing.drawn(layout, 1),
    )
    return tuple(statistics.median(_processor(each) for _ in range(CHANGES)) for each in measured)


def _processor(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def main() -> None:
    """Measure everything and print it."""
    with (
        tempfile.TemporaryDirectory() as place,
        sync_playwright() as playwright,
    ):
        root = Path(place)
        shown = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=shown, args=["--no-sandbox"])
        taken = [first_page(root, browser) for _ in range(STARTS + 1)][1:]
        clock, processor = (statistics.median(each) for each in zip(*taken, strict=True))
        click.echo(f"First page: {clock:.2f} s, {processor:.2f} s of the processor {_load()}")
        with studio(root) as running:
            measure(root, browser.new_page(), running)
        browser.close()


def measure(root: Path, page: Page, running: Running) -> None:
    page.set_default_timeout(60_000)
    page.goto(running.address)
    page.get_by_label("Name, in full").fill("Lakeshore Partners")
    page.get_by_role("button", name="Start this client").click()
    page.locator(".preview[data-drawn]").wait_for()
    page.evaluate(WATCH)
    for document in DOCUMENTS:
        drawn, processor = previews(page, running, document)
        click.echo(
            f"Preview of {document}, page 1: median {statistics.median(drawn):.2f} s"
            f" ({min(drawn):.2f} to {max(drawn):.2f}), {processor:.2f} s of the processor {_load()}"
        )
        whole, reading, picture = parts(root, document)
        click.echo(
            f"  {whole:.2f} s of it draw: {reading:.2f} read the files, {picture:.2f} make the"
            f" picture, the other {whole - reading - picture:.2f} compose and lay out"
        )
    for number in range(PREVIEWS - 2 * CHANGES):
        change(page, number)
    megabytes = running.megabytes()
    each = " + ".join(map(str, megabytes))
    click.echo(f"After {PREVIEWS} previews: {sum(megabytes)} MB ({each})")


def _load() -> str:
    return f"(load {os.getloadavg()[0]:.1f})"


if __name__ == "__main__":
    main()
