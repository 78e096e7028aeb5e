"""``facilitator report``: what a room said, ready to be put before it."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.kit_options import whole_kit_options
from facilitator.cli.terminal import progress, show_report
from facilitator.errors import FacilitatorError

if TYPE_CHECKING:
    from facilitator.workflows.report import ReportResult


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
def report(**asked: Any) -> None:  # noqa: ANN401 - what click read, for one dataclass
    """Write the report of an event: what the room said, and what to ask."""
    from facilitator.workflows.report import ReportRequest
    from facilitator.workflows.report import report as run

    request = ReportRequest(workspace=Path.cwd(), **asked)
    gc.set_threshold(100_000, 50, 100)  # as in build
    with progress() as on_progress:
        made = run(request, on_progress)
    show_report(made)
    _say(made)
    if made.failed:
        click.echo(f"Not made: {', '.join(one.name for one in made.failed)}.", err=True)
        raise _together([one.error for one in made.failed])


def _together(errors: Sequence[Exception]) -> Exception:
    """All that is wrong, each thing once; what nobody foresaw goes first."""
    known = [error for error in errors if isinstance(error, FacilitatorError)]
    if len(known) < len(errors):
        return next(error for error in errors if not isinstance(error, FacilitatorError))
    return type(known[0])(dict.fromkeys(problem for one in known for problem in one.problems))


def _say(made: ReportResult) -> None:
    """What page one says, for whoever stands before the room in a minute."""
    for number, finding in enumerate(made.findings, start=1):
        click.echo(f"{number}. {finding.title}. {finding.sentence}")
    if made.question:
        click.echo(f"Ask first: {made.question}")
