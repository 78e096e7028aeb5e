"""``facilitator new``: start something of one's own."""

from __future__ import annotations

from pathlib import Path

import click


@click.group(no_args_is_help=False)
def new() -> None:
    """Start an exercise of your own from a working example."""


@new.command()
@click.argument("name")
def exercise(name: str) -> None:
    """Start an exercise called NAME, in the folder exercises/NAME."""
    from facilitator.workflows.scaffold import new_exercise

    folder = new_exercise(name, Path.cwd())
    near = folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder
    click.echo(f"{near} is yours to edit. Then run: facilitator build {folder.name}")
