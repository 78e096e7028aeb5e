"""``facilitator check``: find every mistake in exercises without building anything."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
def check(paths: tuple[Path, ...]) -> None:
    """Check the exercises at PATH, or all; name every problem found."""
    from facilitator.workflows.check import check as run

    for sentence in run(paths, Path.cwd()):
        click.echo(sentence)
