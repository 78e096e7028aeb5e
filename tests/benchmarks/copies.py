"""Times personal copies beside other ways to make them: ``python -m tests.benchmarks.copies``.

Every contestant is a process of its own that makes a room's worth of copies, start-up included;
its memory is the most that the process ever had. What a copy costs beyond the first ones is the
difference between two sizes of room. Slow contestants make fewer copies, and the table says so: a
copy costs them the same however many there are.

Typst sets the same tables and writing lines on as many pages from a source of our own, its compiler
started once, and draws no marks for machines; docxtpl fills our own Word file, read once.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import click

from facilitator.compose.composer import Composer
from facilitator.formats import Job
from facilitator.model.client import PersonalCopy
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.rules.responses.sheet_codes import draw_codes, format_code
from facilitator.workflows.workspace import Workspace
from tests.benchmarks.processes import QUICK, Taken, measure

EXERCISE = "performance-vs-execution"
SMALL, LARGE = 60, 1000
NAMES = ("Ana María Núñez", "Łukasz Żółć", "Grace Okafor", "Nguyễn Thị Minh Khai", "Sofia Affifi")


def room(count: int) -> tuple[PersonalCopy, ...]:
    """People with codes: the same ones every time."""
    state = 7

    def chance(below: int) -> int:
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 33) % below

    return tuple(
        PersonalCopy(code=code, name=f"{NAMES[number % len(NAMES)]} {number}")
        for number, code in enumerate(draw_codes(count, (), chance))
    )


def worksheet() -> tuple[Composer, Kit]:
    """Whose copies are made."""
    workspace = Workspace(Path.cwd())
    exercise = tailor(workspace.exercise(EXERCISE))
    return workspace.composer(), Kit(exercise=exercise, edition_name="workshop", personal=True)


def job() -> tuple[Job, Kit]:
    """The worksheet, not laid out yet."""
    composer, kit = worksheet()
    return Job(composer.compose(DOCUMENTS["worksheet"], kit)), kit


def print_run(copies: tuple[PersonalCopy, ...], folder: Path) -> None:
    """Ours: one print job in parts."""
    from facilitator.formats.pdf.layout import lay_out
    from facilitator.formats.pdf.personal_copies import print_run as run

    made, _ = job()
    for number, part in enumerate(run(lay_out(made.document), copies)):
        (folder / f"part-{number}.pdf").write_bytes(part)


def separate_pdf(copies: tuple[PersonalCopy, ...], folder: Path) -> None:
    """Ours: a tagged and fillable file for each."""
    from facilitator.formats.pdf.layout import lay_out
    from facilitator.formats.pdf.personal_copies import personal_pdfs

    made, _ = job()
    for copy, data in personal_pdfs(replace(made, layout=lay_out(made.document)), copies):
        (folder / f"{copy.code}.pdf").write_bytes(data)


def separate_word(copies: tuple[PersonalCopy, ...], folder: Path) -> None:
    """Ours: a Word file for each."""
    from facilitator.formats.docx.personal_copies import personal_word_files

    for copy, data in personal_word_files(job()[0], copies):
        (folder / f"{copy.code}.docx").write_bytes(data)


def weasyprint(copies: tuple[PersonalCopy, ...], folder: Path) -> None:
    """The same page laid out again for each, as is usual: no form fields, no tags."""
    from lxml import html

    from facilitator.compose.engine import lay_out_html

    document = job()[0].document
    page = html.tostring(document.tree, encoding="unicode", doctype="<!DOCTYPE html>")
    for copy in copies:
        own = page.replace('class="sheet-code">', f'class="sheet-code">{format_code(copy.code)}')
        own = own.replace('class="participant">', f'class="participant">{copy.name}')
        families, pictures = document.look.every_family, document.pictures
        made = lay_out_html(own, document.stylesheet, families, pictures)
        (folder / f"{copy.code}.pdf").write_bytes(made.write_pdf())


def typst(copies: tuple[PersonalCopy, ...], folder: Path) -> None:
    """The same tables and as many pages, compiled for each by a compiler that was started once."""
    import typst as compiler

    from tests.benchmarks.typst_worksheet import source

    composer, kit = worksheet()
    text = folder / "worksheet.typ"
    text.write_text(source(kit), encoding="utf-8")
    fonts = [str(family.face().parent) for family in composer.look.families.values()]
    started = compiler.Compiler(str(text), font_paths=fonts, ignore_system_fonts=True)
    for copy in copies:
        inputs = {"code": format_code(copy.code), "name": copy.name}
        started.compile(output=folder / f"{copy.code}.pdf", format="pdf", sys_inputs=inputs)


def docxtpl(copies: tuple[PersonalCopy, ...], folder: Path) -> None:
    """Our own Word file with tags in place of what differs, rendered for each."""
    from docxtpl import DocxTemplate

    from facilitator.formats.docx.personal_copies import IN_FILE, ZipTemplate
    from facilitator.formats.docx.writer import write

    tags = {
        "code": b"{{ code }}",
        "name": b'<w:r><w:t xml:space="preserve">{{ name }}</w:t></w:r>',
    }
    template = folder / "template.docx"
    template.write_bytes(ZipTemplate.of(write(job()[0]), IN_FILE).filled(tags))
    for copy in copies:
        made = DocxTemplate(template)
        made.render({"code": format_code(copy.code), "name": copy.name}, autoescape=True)
        made.save(folder / f"{copy.code}.docx")


@dataclass(frozen=True)
class Contestant:
    """``counts`` are the two sizes of room that it is timed for; ``beside`` is what of ours does
    the same."""

    title: str
    make: Callable[[tuple[PersonalCopy, ...], Path], None]
    counts: tuple[int, int]
    needs: str = ""
    beside: str = ""


CONTESTANTS = {
    "print": Contestant("facilitator, print run", print_run, (SMALL, LARGE)),
    "pdf": Contestant("facilitator, separate PDF", separate_pdf, (SMALL, LARGE)),
    "word": Contestant("facilitator, Word", separate_word, (SMALL, LARGE)),
    "weasyprint": Contestant("WeasyPrint, each laid out", weasyprint, (4, 24), beside="print"),
    "typst": Contestant("Typst, each compiled", typst, (SMALL, LARGE), "typst", beside="print"),
    "docxtpl": Contestant("docxtpl, each rendered", docxtpl, (10, 40), "docxtpl", beside="word"),
}


@dataclass(frozen=True)
class Measured:
    """A contestant's two rooms."""

    few: Taken
    many: Taken
    counts: tuple[int, int]

    @property
    def marginal(self) -> float:
        """Seconds of processors for one copy more."""
        fewer, more = self.counts
        return (self.many.processor - self.few.processor) / (more - fewer)

    def total(self, count: int) -> float:
        """The same for a room, worked out where it was not measured."""
        return self.few.processor + (count - self.counts[0]) * self.marginal


def measured(name: str, count: int) -> Taken:
    with tempfile.TemporaryDirectory() as folder:
        command = (sys.executable, "-m", "tests.benchmarks.copies", name, count, folder)
        return measure(*command)


def contest(*, quick: bool) -> Iterator[tuple[str, Measured]]:
    """Every contestant that is installed here, in turn."""
    for name, contestant in CONTESTANTS.items():
        if contestant.needs and importlib.util.find_spec(contestant.needs) is None:
            click.echo(f"{contestant.needs} is not installed here, so it is left out.")
            continue
        few, many = (count // 4 if quick else count for count in contestant.counts)
        counts = max(1, few), many
        yield name, Measured(measured(name, counts[0]), measured(name, counts[1]), counts)


def main(*, quick: bool) -> None:
    """Run the contest and print the table: seconds of processors."""
    results: dict[str, Measured] = {}
    click.echo(
        f"{'':26} {'a copy more':>12} {f'{SMALL} in all':>11} {f'{LARGE} in all':>12}"
        f" {'MB':>9}  timed with"
    )
    for name, taken in contest(quick=quick):
        results[name] = taken
        click.echo(_row(CONTESTANTS[name], taken, results))


def _row(contestant: Contestant, taken: Measured, results: dict[str, Measured]) -> str:
    worked_out = "~" if taken.counts != (SMALL, LARGE) else ""
    totals = [f"{worked_out}{taken.total(count):.2f} s" for count in (SMALL, LARGE)]
    few, many = taken.counts
    row = (
        f"{contestant.title:26} {taken.marginal * 1000:9.2f} ms {totals[0]:>11} {totals[1]:>12}"
        f" {taken.few.memory:5.0f}-{taken.many.memory:<3.0f}  {few} and {many}"
    )
    if contestant.beside:
        ours = results[contestant.beside]
        row += f"; ours is {taken.marginal / ours.marginal:.0f} times faster a copy"
    return row


if __name__ == "__main__":
    if len(sys.argv) > 2:
        _, chosen, size, target = sys.argv
        CONTESTANTS[chosen].make(room(int(size)), Path(target))
    else:
        main(quick=QUICK in sys.argv)
