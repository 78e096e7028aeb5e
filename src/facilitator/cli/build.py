"""``facilitator build``: make a kit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from facilitator.cli.options import FORCE, kit_options
from facilitator.cli.terminal import lay_out_fast, progress, show_files


@click.command()
@kit_options
@click.option(
    "--separate", is_flag=True, help="With --event: also one PDF and Word file for each person."
)
@FORCE
def build(**options: Any) -> None:  # noqa: ANN401 - what click read, for one function
    """Make the kit of EXERCISE: every document, as PDF and as Word file."""
    from facilitator import api

    lay_out_fast()
    with progress() as on_progress:
        result = api.build(workspace=Path.cwd(), **options, on_progress=on_progress)
    show_files(result)
