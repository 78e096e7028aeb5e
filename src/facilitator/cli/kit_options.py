"""Whose kit, of what, for when: what every command that makes documents can be told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from facilitator.cli.names import RegistryName, RegistryOption, clients, documents, formats, papers

_Command = TypeVar("_Command", bound=Callable[..., Any])

_WHOSE = (
    click.argument("exercise", required=False),
    click.option(
        "--edition", metavar="NAME", help="The edition; the exercise's first if not given."
    ),
    click.option(
        "--client",
        cls=RegistryOption,
        type=RegistryName("client", clients),
        metavar="NAME",
        help="In this client's clothes.",
    ),
    click.option("--event", metavar="DATE", help="For the client's event on this day."),
    click.option(
        "--minutes", type=click.IntRange(1), metavar="NUMBER", help="Fit the run of show to a slot."
    ),
)
_PARTS = (
    click.option(
        "--document",
        "documents",
        cls=RegistryOption,
        type=RegistryName("document", documents),
        metavar="NAME",
        multiple=True,
        help="Only this document; may be given again.",
    ),
    click.option(
        "--format",
        "formats",
        cls=RegistryOption,
        type=RegistryName("format", formats),
        metavar="NAME",
        multiple=True,
        help="Only this format; may be given again.",
    ),
)
_PAPER = (
    click.option(
        "--paper",
        cls=RegistryOption,
        type=RegistryName("paper", papers),
        metavar="NAME",
        help="The paper to lay out for.",
    ),
    click.option(
        "--large-print/--normal-print",
        default=None,
        help="Set everything larger, for easier reading; or not, for a client who always does.",
    ),
    click.option(
        "--output",
        type=click.Path(path_type=Path),
        default=Path("output"),
        show_default=True,
        metavar="FOLDER",
        help="The folder to write into.",
    ),
)


def kit_options(command: _Command) -> _Command:
    """Give a command the argument and the options that say which kit is meant, and what of it."""
    return _with(command, *_WHOSE, *_PARTS, *_PAPER)


def whole_kit_options(command: _Command) -> _Command:
    """Those that say which kit is meant, for commands that know themselves what of it to make."""
    return _with(command, *_WHOSE, *_PAPER)


def _with(command: _Command, *options: Callable[[_Command], _Command]) -> _Command:
    for option in reversed(options):
        command = option(command)
    return command
