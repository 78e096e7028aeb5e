"""``facilitator build``: make a kit."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.cli.names import Named, NamedOption, documents, formats, papers
from facilitator.cli.terminal import near, progress, show_table

if TYPE_CHECKING:
    from facilitator.workflows.build import BuildReport, BuiltFile


@click.command()
@click.argument("exercise", required=False)
@click.option("--edition", metavar="NAME", help="The edition; the exercise's first if not given.")
@click.option(
    "--document",
    "chosen_documents",
    cls=NamedOption,
    type=Named("document", documents),
    metavar="NAME",
    multiple=True,
    help="Only this document; may be given again.",
)
@click.option(
    "--format",
    "chosen_formats",
    cls=NamedOption,
    type=Named("format", formats),
    metavar="NAME",
    multiple=True,
    help="Only this format; may be given again.",
)
@click.option(
    "--paper",
    cls=NamedOption,
    type=Named("paper", papers),
    metavar="NAME",
    help="The paper to lay out for.",
)
@click.option("--large-print", is_flag=True, help="Set everything larger, for easier reading.")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("output"),
    show_default=True,
    metavar="FOLDER",
    help="The folder to write into.",
)
@click.option(
    "--force", is_flag=True, help="Write over files that were edited since the last build."
)
def build(
    exercise: str | None,
    edition: str | None,
    chosen_documents: tuple[str, ...],
    chosen_formats: tuple[str, ...],
    paper: str | None,
    large_print: bool,
    output: Path,
    force: bool,
) -> None:
    """Make the kit of EXERCISE: every document, as PDF and as Word file."""
    from facilitator.workflows.build import BuildRequest
    from facilitator.workflows.build import build as run

    request = BuildRequest(
        exercise=exercise,
        edition=edition,
        documents=chosen_documents,
        formats=chosen_formats,
        paper=paper,
        large_print=large_print,
        output=output,
        force=force,
        workspace=Path.cwd(),
    )
    # A layout makes millions of small objects that all live until its end: looking for garbage
    # among them every 700 or so takes a sixth of the time and finds none.
    gc.set_threshold(100_000, 50, 100)
    with progress() as on_progress:
        report = run(request, on_progress)
    _show(report)


def _show(report: BuildReport) -> None:
    show_table(("Document", "Format", "Pages", "File"), map(_row, report.files))
    for built in report.files:
        if built.kept:
            click.echo(
                f"{near(built.kept)} was edited since the last build and is left as it is;"
                f" the fresh one is {near(built.path)}."
            )
    for note in report.notes:
        click.echo(note)


def _row(built: BuiltFile) -> tuple[str, str, str, str]:
    pages = "" if built.pages is None else str(built.pages)
    return built.document, built.format, pages, str(near(built.path))
