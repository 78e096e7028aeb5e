"""``facilitator report``: what a room said, ready to be put before it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from facilitator.cli.options import whole_kit_options
from facilitator.cli.terminal import lay_out_fast, progress, show_files
from facilitator.errors import FacilitatorError


@click.command()
@whole_kit_options
@click.option("--compare", metavar="DATE", help="Set it beside the client's event on this day.")
@click.option(
    "--include-late",
    is_flag=True,
    help="Count the few sheets that came after an earlier report, though the two tell them apart.",
)
@click.option(
    "--sample", is_flag=True, help="Show the report of the exercise's fictional team instead."
)
@click.option(
    "--force", is_flag=True, help="Write over files that were edited since they were made."
)
def report(**options: Any) -> None:  # noqa: ANN401 - what click read, for one function
    """Write the report of an event: what the room said, and what to ask."""
    from facilitator import api

    lay_out_fast()
    with progress() as on_progress:
        result = api.report(workspace=Path.cwd(), **options, on_progress=on_progress)
    show_files(result)
    from facilitator.text.translator import translator

    # What page one says, for whoever stands before the room in a minute.
    say = translator("en").say
    for number, finding in enumerate(result.findings, start=1):
        click.echo(f"{number}. {say(finding.title)}. {say(finding.sentence)}")
    if result.question:
        click.echo(f"Ask first: {result.question}")
    if result.failed:
        click.echo(f"Not made: {', '.join(file.name for file in result.failed)}.", err=True)
        raise _together([file.error for file in result.failed])


def _together(errors: Sequence[Exception]) -> Exception:
    """All that is wrong, each thing once; what nobody foresaw goes first."""
    for error in errors:
        if not isinstance(error, FacilitatorError):
            return error
    known = [error for error in errors if isinstance(error, FacilitatorError)]
    return type(known[0])(dict.fromkeys(p for error in known for p in error.problems))
