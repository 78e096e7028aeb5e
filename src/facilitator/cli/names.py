"""Option values that are names in a registry: listed in the help, checked when given."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import click
from click.shell_completion import CompletionItem

from facilitator.errors import Problem, UsageError, nearest


def documents() -> Iterable[str]:
    """The documents of a kit, in its order; those made of answers are no part of it."""
    from facilitator.model.documents import DOCUMENTS

    return [kind.name for kind in DOCUMENTS.values() if not kind.needs_answers]


def formats() -> Iterable[str]:
    """The formats that a kit's documents are written in."""
    from facilitator.formats import WRITERS
    from facilitator.model.documents import DOCUMENTS

    kinds = [kind for kind in DOCUMENTS.values() if not kind.needs_answers]
    return [name for name in WRITERS if any(name in kind.formats for kind in kinds)]


def papers() -> Iterable[str]:
    """The papers that a kit can be laid out for."""
    return ("a4", "letter")


def clients() -> Iterable[str]:
    """The clients that have a folder here."""
    from pathlib import Path

    from facilitator.system.requirements import built_in_folder

    found = [root.glob("clients/*/client.yaml") for root in (Path.cwd(), built_in_folder())]
    return sorted({file.parent.name for files in found for file in files})


class RegistryName(click.ParamType[str]):
    """One of the names that a registry holds at the time of asking."""

    def __init__(self, kind: str, names: Callable[[], Iterable[str]]) -> None:
        self.name = kind
        self.names = names

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name as the registry writes it, or an error that suggests the nearest."""
        known = {name.lower(): name for name in self.names()}
        if value.lower() not in known:
            problem = Problem(f'There is no {self.name} "{value}".', hint=nearest(value, known))
            raise UsageError(problem)
        return known[value.lower()]

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The names that start with what was typed so far."""
        return [CompletionItem(name) for name in self.names() if name.startswith(incomplete)]


class RegistryOption(click.Option):
    """An option whose help ends with the names that it takes."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The line of the help, with the names read from the registry only now."""
        record = super().get_help_record(ctx)
        if record is None or not isinstance(self.type, RegistryName):
            return record
        names = ", ".join(self.type.names())
        return record[0], f"{record[1]} One of: {names}." if names else record[1]
