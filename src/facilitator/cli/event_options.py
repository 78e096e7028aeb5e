"""Which event's answers are meant: what every command about them can be told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from facilitator.cli.names import RegistryName, RegistryOption, clients

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--client",
        cls=RegistryOption,
        type=RegistryName("client", clients),
        metavar="NAME",
        help="The client.",
    ),
    click.option("--event", metavar="DATE", help="The client's event on this day."),
    click.option(
        "--edition", metavar="NAME", help="The edition that was held, if not the event's own."
    ),
)


def event_options(command: _Command) -> _Command:
    """Give a command the options that say which event is meant."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
