"""Times whole kits beside WeasyPrint on the same pages and beside pandoc on the same text.

The workshop's kit; what a speaker takes along: script, deck, tally card and handout; the report of
the fictional team. Then help beside an empty program, and a kit built again.

Every contestant is a process of its own, start-up included; they take turns, and the figure to
quote is the median of the ratios, for machines differ and drift. On one processor and on all.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click
from lxml import etree, html

from facilitator.compose.fonts import fill_font
from facilitator.compose.picture import PICTURE_URL, Picture
from facilitator.compose.stylesheet import FILL_FAMILY, FILL_URL, INK_URL
from facilitator.formats.pdf.layout import drawn
from facilitator.workflows.event_answers import sample_responses
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.rendering import RenderSession
from tests.benchmarks.processes import PROGRAM, QUICK, Taken, measure

EXERCISE = "performance-vs-execution"
ROUNDS = 3
OURS = "facilitator"
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Contest:
    """A command; ``documents`` are what it makes, or all where none is named."""

    title: str
    edition: str
    documents: tuple[str, ...] = ()
    is_report: bool = False

    @property
    def command(self) -> tuple[str, ...]:
        if self.is_report:
            return "report", EXERCISE, "--sample"
        only = [word for name in self.documents for word in ("--document", name)]
        return "build", EXERCISE, "--edition", self.edition, *only


CONTESTS = (
    Contest("The workshop's kit, PDF and DOCX", "workshop"),
    Contest(
        "The keynote: script, deck, card, handout; PDF, DOCX, PPTX",
        "keynote",
        ("speech", "slides", "tally-card", "handout"),
    ),
    Contest(
        "The report: report, slides, feedback; PDF, DOCX, PPTX, XLSX",
        "workshop",
        ("report", "results", "feedback"),
        is_report=True,
    ),
)


def composed(contest: Contest, folder: Path) -> Iterator[Path]:
    """The kit's documents, as they are laid out in the end, as HTML files for WeasyPrint alone."""
    prepared = prepare_kit(KitRequest(Path.cwd(), EXERCISE, edition=contest.edition))
    kit, look = prepared.kit, prepared.composer.look
    if contest.is_report:
        kit = kit.model_copy(update={"collected": sample_responses(prepared)})
    (folder / "fill.ttf").write_bytes(fill_font(look.families[FILL_FAMILY]).data)
    session = RenderSession.of(prepared, kit)
    for kind in kit.documents():
        if contest.documents and kind.name not in contest.documents:
            continue
        document = session.document(kind)
        tree = drawn(document)
        for image in tree.iter("img"):
            _show_file(image, document.pictures, folder)
        style = etree.SubElement(tree[0], "style")
        style.text = _for_files(document.stylesheet, folder)
        page = folder / f"{kind.name}.html"
        page.write_text(html.tostring(tree, encoding="unicode", doctype="<!DOCTYPE html>"))
        yield page


def _show_file(image: etree._Element, pictures: Mapping[str, Picture], folder: Path) -> None:
    name = image.get("src", "").removeprefix(PICTURE_URL)
    file = folder / f"{name.replace('/', '-')}.{pictures[name].media[6:9]}"
    file.write_bytes(pictures[name].data)
    image.set("src", file.as_uri())


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


def ours(contest: Contest, processors: int) -> Taken:
    """Every document in all of its formats."""
    with tempfile.TemporaryDirectory() as output:
        return measure(PROGRAM, *contest.command, "--output", output, processors=processors)


def weasyprint(folder: Path, processors: int) -> Taken:
    """The same pages as PDF alone."""
    page = HERE / "plain_weasyprint.py"
    return measure(sys.executable, page, folder, processors=processors)


def pandoc(texts: Sequence[Path], processors: int) -> Taken:
    """As many PDF (through weasyprint) and DOCX files from the same text."""
    engine = f"--pdf-engine={Path(sys.executable).with_name('weasyprint')}"
    each = [
        measure("pandoc", "-s", text, *how, "-o", text.with_suffix(ending), processors=processors)
        for text in texts
        for ending, how in ((".pdf", [engine]), (".docx", []))
    ]
    return Taken(
        sum(one.seconds for one in each),
        sum(one.processor for one in each),
        max(one.memory for one in each),
    )


Contestants = dict[str, Callable[[int], Taken]]


def main(rounds: int) -> None:
    """Run the contests and print the medians."""
    for contest in CONTESTS:
        with tempfile.TemporaryDirectory() as place:
            contestants = _contestants(contest, Path(place))
            for processors, where in ((1, "on one processor"), (0, "on all")):
                click.echo(f"\n{contest.title}, {where}")
                _report(_held(contestants, processors, rounds))
    click.echo("\nHelp, beside Python that only loads click")
    plain = partial(measure, sys.executable, "-c", "import click")
    helped = {
        f"{OURS} --help": lambda _: measure(PROGRAM, "--help"),
        "python -c 'import click'": lambda _: plain(),
    }
    _report(_held(helped, 0, 7 * rounds))
    for processors, where in ((1, "on one processor"), (0, "on all")):
        click.echo(f"\nThe kit built again after a changed word, beside the first time, {where}")
        _report(_built_again(processors, rounds))


def _contestants(contest: Contest, folder: Path) -> Contestants:
    pages = list(composed(contest, folder))
    contestants: Contestants = {
        OURS: partial(ours, contest),
        "WeasyPrint, same pages": partial(weasyprint, folder),
    }
    if shutil.which("pandoc"):
        texts = [page.with_suffix(".md") for page in pages]
        for page, text in zip(pages, texts, strict=True):
            command = ["pandoc", "-f", "html", "-t", "gfm-raw_html", str(page), "-o", str(text)]
            subprocess.run(command, check=True)
        contestants["pandoc, PDF and DOCX"] = partial(pandoc, texts)
    else:
        click.echo("pandoc is not installed here, so it is left out.")
    return contestants


def _held(contestants: Contestants, processors: int, rounds: int) -> dict[str, list[Taken]]:
    times: dict[str, list[Taken]] = {title: [] for title in contestants}
    for _ in range(rounds):
        for title, contestant in contestants.items():
            times[title].append(contestant(processors))
    return times


def _built_again(processors: int, rounds: int) -> dict[str, list[Taken]]:
    times: dict[str, list[Taken]] = {"after a changed word": [], "the first time": []}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as place:
            root = Path(place)
            shutil.copytree(Path("exercises") / EXERCISE, root / "exercises" / EXERCISE)
            build = partial(measure, PROGRAM, "build", EXERCISE, at=root, processors=processors)
            times["the first time"].append(build())
            file = root / "exercises" / EXERCISE / "guide.md"
            changed = file.read_text(encoding="utf-8").replace(" the ", " this ", 1)
            file.write_text(changed, encoding="utf-8")
            times["after a changed word"].append(build())
    return times


def _report(times: dict[str, list[Taken]]) -> None:
    base = next(iter(times.values()))
    click.echo(f"{'':26} {'by the clock':>17} {'first / this':>12}   processors  first / this")
    for title, taken in times.items():
        pairs = list(zip(base, taken, strict=True))
        clock = statistics.median(a.seconds / b.seconds for a, b in pairs)
        processor = statistics.median(a.processor / b.processor for a, b in pairs)
        seconds = [one.seconds for one in taken]
        click.echo(
            f"{title:26} {statistics.median(seconds):6.2f} ({min(seconds):.2f}-{max(seconds):.2f})"
            f" {clock:12.2f} {statistics.median(one.processor for one in taken):11.2f} s"
            f" {processor:11.2f}"
        )


if __name__ == "__main__":
    main(1 if QUICK in sys.argv else ROUNDS)
