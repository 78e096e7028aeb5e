"""Times whole kits beside WeasyPrint on the same pages and beside pandoc on the same text.

The workshop's kit, and what a speaker takes along: script, deck, tally card and handout.

Every contestant is a process of its own, start-up included; they take turns, and the figure to
quote is the median of the ratios, for machines differ and drift.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click
from lxml import etree, html

from facilitator.compose.fonts import fill_font
from facilitator.compose.stylesheet import FILL_FAMILY, FILL_URL, INK_URL
from facilitator.formats.pdf.layout import drawn
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.workflows.workspace import Workspace

EXERCISE = "performance-vs-execution"
ROUNDS = 5
OURS = "facilitator build"
HERE = Path(__file__).parent
PROGRAM = Path(sys.executable).with_name("facilitator")


@dataclass(frozen=True)
class Contest:
    """One edition; only those documents, or all where none is named."""

    title: str
    edition: str
    documents: tuple[str, ...] = ()


CONTESTS = (
    Contest("The workshop's kit, PDF and DOCX", "workshop"),
    Contest(
        "The keynote: script, deck, card, handout; PDF, DOCX, PPTX",
        "keynote",
        ("speech", "slides", "tally-card", "handout"),
    ),
)


def composed(contest: Contest, folder: Path) -> Iterator[Path]:
    """The kit's documents as HTML files that WeasyPrint reads without any help of ours."""
    workspace = Workspace(Path.cwd())
    kit = Kit(exercise=tailor(workspace.exercise(EXERCISE)), edition_name=contest.edition)
    composer = workspace.composer()
    (folder / "fill.ttf").write_bytes(fill_font(composer.look.families[FILL_FAMILY]).data)
    for kind in kit.documents():
        if contest.documents and kind.name not in contest.documents:
            continue
        document = composer.compose(kind, kit)
        tree = drawn(document)
        style = etree.SubElement(tree[0], "style")
        style.text = _for_files(document.stylesheet, folder)
        page = folder / f"{kind.name}.html"
        page.write_text(html.tostring(tree, encoding="unicode", doctype="<!DOCTYPE html>"))
        yield page


def _for_files(stylesheet: str, folder: Path) -> str:
    """The stylesheet with our private addresses turned into files."""
    text = stylesheet.replace(FILL_URL, (folder / "fill.ttf").as_uri())
    while INK_URL in text:
        start = text.index(INK_URL)
        colour = text[start + len(INK_URL) :][:6]
        ink = folder / f"{colour}.svg"
        ink.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" viewBox="0 0 1 1"'
            f' preserveAspectRatio="none"><rect width="1" height="1" fill="#{colour}"/></svg>'
        )
        text = text.replace(f"{INK_URL}{colour}", ink.as_uri())
    return text


def ours(contest: Contest) -> None:
    """The kit: every document in all of its formats."""
    only = [word for name in contest.documents for word in ("--document", name)]
    with tempfile.TemporaryDirectory() as output:
        _run(PROGRAM, "build", EXERCISE, "--edition", contest.edition, *only, "--output", output)


def weasyprint(folder: Path) -> None:
    """The same pages as PDF alone."""
    _run(sys.executable, HERE / "plain_weasyprint.py", folder)


def pandoc(texts: list[Path]) -> None:
    """As many PDF (through weasyprint) and DOCX files from the same text."""
    engine = f"--pdf-engine={Path(sys.executable).with_name('weasyprint')}"
    for text in texts:
        _run("pandoc", "--standalone", text, engine, "-o", text.with_suffix(".pdf"))
        _run("pandoc", "--standalone", text, "-o", text.with_suffix(".docx"))


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True)


def _seconds(contestant: Callable[[], None]) -> float:
    started = time.perf_counter()
    contestant()
    return time.perf_counter() - started


def main() -> None:
    """Run the contests and print the medians."""
    for contest in CONTESTS:
        click.echo(contest.title)
        _report(_held(contest))


def _held(contest: Contest) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages = list(composed(contest, folder))
        contestants: dict[str, Callable[[], None]] = {
            OURS: lambda: ours(contest),
            "WeasyPrint, same pages": lambda: weasyprint(folder),
        }
        if shutil.which("pandoc"):
            texts = [page.with_suffix(".md") for page in pages]
            for page, text in zip(pages, texts, strict=True):
                _run("pandoc", "-f", "html", "-t", "gfm-raw_html", page, "-o", text)
            contestants["pandoc, PDF and DOCX"] = lambda: pandoc(texts)
        else:
            click.echo("pandoc is not installed here, so it is left out.")
        times: dict[str, list[float]] = {title: [] for title in contestants}
        for _ in range(ROUNDS):
            for title, contestant in contestants.items():
                times[title].append(_seconds(contestant))
    return times


def _report(times: dict[str, list[float]]) -> None:
    base = times[OURS]
    for title, taken in times.items():
        ratio = statistics.median(a / b for a, b in zip(base, taken, strict=True))
        click.echo(
            f"{title:24}  median {statistics.median(taken):6.2f} s"
            f"  ({min(taken):.2f} to {max(taken):.2f})  ours / this {ratio:5.2f}"
        )


if __name__ == "__main__":
    main()
