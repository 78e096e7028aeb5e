"""``facilitator check``: find every mistake without building anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.cli.names import RegistryName, RegistryOption, clients
from facilitator.cli.terminal import show_table
from facilitator.errors import SourceError, UsageError

if TYPE_CHECKING:
    from facilitator.workflows.preflight import Preflight


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option(
    "--client",
    cls=RegistryOption,
    type=RegistryName("client", clients),
    metavar="NAME",
    help="Check this client's kit instead.",
)
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
    if client is None and event is None and edition is None and minutes is None:
        from facilitator.workflows.check import check as run

        for sentence in run(paths, Path.cwd()):
            click.echo(sentence)
        return
    if len(paths) > 1:
        hint = "Name the one whose kit is to be checked."
        raise UsageError.because(f"There are {len(paths)} exercises on this line.", hint=hint)
    from facilitator.workflows.preflight import preflight
    from facilitator.workflows.preparation import KitRequest

    exercise = str(paths[0]) if paths else None
    found = preflight(KitRequest(Path.cwd(), exercise, edition, client, event, minutes))
    if found.errors:
        raise SourceError(found.errors)
    _show(found)


def _show(found: Preflight) -> None:
    click.echo(found.sound)
    for warning in found.warnings:
        click.echo(f"Note: {warning}")
    if found.to_print:
        people = f", counted for {found.counted_for}" if found.counted_for else ""
        click.echo(f"\nTo print, cards and team sheets on one side, the rest on both{people}:")
        rows = [(p.what, p.pages, str(p.copies), str(p.sheets)) for p in found.to_print]
        total = sum(pile.sheets for pile in found.to_print)
        show_table(("What", "Pages", "Copies", "Sheets"), [*rows, ("In all", "", "", str(total))])
