"""``facilitator build``: make a kit."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.kit_options import kit_options
from facilitator.cli.terminal import near, progress, show_table

if TYPE_CHECKING:
    from facilitator.workflows.build import BuildReport
    from facilitator.workflows.making import BuiltFile


_SHOWN = 5
"""Rows of files that are alike, at most."""


@click.command()
@kit_options
@click.option(
    "--separate", is_flag=True, help="With --event: also one PDF and Word file for each person."
)
@click.option(
    "--force", is_flag=True, help="Write over files that were edited since the last build."
)
def build(**asked: Any) -> None:  # noqa: ANN401 - what click read, for one dataclass
    """Make the kit of EXERCISE: every document, as PDF and as Word file."""
    from facilitator.workflows.build import BuildRequest
    from facilitator.workflows.build import build as run

    request = BuildRequest(workspace=Path.cwd(), **asked)
    # A layout makes millions of small objects that all live until its end: looking for garbage
    # among them every 700 or so takes a sixth of the time and finds none.
    gc.set_threshold(100_000, 50, 100)
    with progress() as on_progress:
        report = run(request, on_progress)
    _show(report)


def _show(report: BuildReport) -> None:
    show_table(("Document", "Format", "Pages", "File"), _rows(report.files))
    for built in report.files:
        if built.kept:
            click.echo(
                f"{near(built.kept)} was edited since the last build and is left as it is;"
                f" the fresh one is {near(built.path)}."
            )
    for note in report.notes:
        click.echo(note)


def _rows(files: Iterable[BuiltFile]) -> Iterator[tuple[str, str, str, str]]:
    """A row a file; of many alike only where they are and how many."""
    for (document, ending), group in groupby(files, key=lambda one: (one.document, one.format)):
        alike = list(group)
        pages = "" if alike[0].pages is None else str(alike[0].pages)
        if len(alike) <= _SHOWN:
            for built in alike:
                yield document, ending, pages, str(near(built.path))
        else:
            folder = near(alike[0].path.parent)
            yield document, ending, pages, f"{folder}/ ({len(alike)} files)"
