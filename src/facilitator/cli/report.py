"""``facilitator report``: what a room said, ready to be put before it."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.kit_options import whole_kit_options
from facilitator.cli.terminal import progress, show_report

if TYPE_CHECKING:
    from facilitator.workflows.report import ReportMade


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


def _say(made: ReportMade) -> None:
    """What page one says, for whoever stands before the room in a minute."""
    for number, finding in enumerate(made.findings, start=1):
        click.echo(f"{number}. {finding.title}. {finding.sentence}")
    if made.question:
        click.echo(f"Ask first: {made.question}")
