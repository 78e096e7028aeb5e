"""``facilitator check``: find every mistake without building anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.cli.options import client_option
from facilitator.cli.terminal import show_table
from facilitator.errors import SourceError, UsageError

if TYPE_CHECKING:
    from facilitator.workflows.check import KitCheck


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@client_option("Check this client's kit instead.")
@click.option("--event", metavar="DATE", help="Check what is made for the client's event.")
@click.option("--edition", metavar="NAME", help="The edition of the client's kit.")
@click.option("--minutes", type=click.IntRange(1), metavar="NUMBER", help="The slot it must fit.")
def check(
    paths: tuple[Path, ...],
    client: str | None,
    event: str | None,
    edition: str | None,
    minutes: int | None,
) -> None:
    """Check exercises, or a client's kit; name every problem found."""
    from facilitator.workflows.check import check_exercises, check_kit
    from facilitator.workflows.preparation import KitRequest

    if client is None and event is None and edition is None and minutes is None:
        for sentence in check_exercises(paths, Path.cwd()):
            click.echo(sentence)
        return
    if len(paths) > 1:
        hint = "Name the one whose kit is to be checked."
        raise UsageError.because(f"There are {len(paths)} exercises on this line.", hint=hint)
    exercise = str(paths[0]) if paths else None
    checked = check_kit(KitRequest(Path.cwd(), exercise, edition, client, event, minutes))
    if checked.errors:
        raise SourceError(checked.errors)
    _show(checked)


def _show(checked: KitCheck) -> None:
    click.echo(checked.summary)
    for warning in checked.warnings:
        click.echo(f"Note: {warning}")
    if checked.to_print:
        people = f", counted for {checked.counted_for}" if checked.counted_for else ""
        click.echo(f"\nTo print, cards and team sheets on one side, the rest on both{people}:")
        items = checked.to_print
        rows = [(item.what, item.pages, str(item.copies), str(item.sheets)) for item in items]
        total = sum(item.sheets for item in items)
        show_table(("What", "Pages", "Copies", "Sheets"), [*rows, ("In all", "", "", str(total))])
