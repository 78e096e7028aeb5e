"""``facilitator list``: what can be built from here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.cli.terminal import aligned

if TYPE_CHECKING:
    from facilitator.workflows.listing import Listing


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="For programs: the same as JSON.")
def list_(as_json: bool) -> None:
    """List the exercises, the clients, the documents, the formats."""
    from facilitator.workflows.listing import listing

    listed = listing(Path.cwd())
    if as_json:
        click.echo(json.dumps(listed.to_dict(), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(listed)))


def _lines(listed: Listing) -> Iterator[str]:
    yield "Exercises and their editions"
    for exercise in listed.exercises:
        yield f"  {exercise.name}: {exercise.title} ({exercise.source})"
        editions = [(e.name, f"{e.minutes} min", e.title) for e in exercise.editions]
        yield from (f"    {line}" for line in aligned(editions))
    yield ""
    yield "Clients and their events"
    for client in listed.clients:
        events = f": {', '.join(client.events)}" if client.events else ""
        yield f"  {client.name} ({client.source}){events}"
    yield ""
    yield "Documents"
    yield from (f"  {line}" for line in aligned([(d.name, d.title) for d in listed.documents]))
    yield ""
    yield f"Formats: {', '.join(listed.formats)}"
