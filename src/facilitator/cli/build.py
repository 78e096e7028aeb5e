"""``facilitator build``: make a kit."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import click

from facilitator.cli.kit_options import kit_options
from facilitator.cli.terminal import progress, show_report


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
    show_report(report)
