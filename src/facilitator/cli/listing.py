"""``facilitator list``: what can be built from here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from facilitator.cli.terminal import align


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="For programs: the same as JSON.")
def list_(as_json: bool) -> None:
    """List the exercises, the clients, the documents, the formats."""
    from facilitator.workflows.listing import listing

    listed = listing(Path.cwd())
    if as_json:
        click.echo(json.dumps(listed, indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(listed)))


def _lines(listed: dict[str, Any]) -> Iterator[str]:
    yield "Exercises and their editions"
    for exercise in listed["exercises"]:
        yield f"  {exercise['name']}: {exercise['title']} ({exercise['source']})"
        editions = [(e["name"], f"{e['minutes']} min", e["title"]) for e in exercise["editions"]]
        yield from (f"    {line}" for line in align(editions))
    yield "\nClients and their events"
    for client in listed["clients"]:
        events = f": {', '.join(client['events'])}" if client["events"] else ""
        yield f"  {client['name']} ({client['source']}){events}"
    yield "\nDocuments"
    documents = [(document["name"], document["title"]) for document in listed["documents"]]
    yield from (f"  {line}" for line in align(documents))
    yield f"\nFormats: {', '.join(listed['formats'])}"
