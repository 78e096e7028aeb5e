"""Options that several commands take; those that are names in a registry list them in the help."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from facilitator.cli.help_texts import TranslatedOption, option
from facilitator.errors import UsageError, nearest
from facilitator.text.interface import t

_Command = TypeVar("_Command", bound=Callable[..., Any])


def documents() -> Iterable[str]:
    from facilitator.model.documents import DOCUMENTS

    return [kind.name for kind in DOCUMENTS.values() if not kind.needs_answers]


def formats() -> Iterable[str]:
    from facilitator.formats import WRITERS
    from facilitator.model.documents import DOCUMENTS

    kinds = [kind for kind in DOCUMENTS.values() if not kind.needs_answers]
    return [name for name in WRITERS if any(name in kind.formats for kind in kinds)]


def papers() -> Iterable[str]:
    return ("a4", "letter")


def clients() -> Iterable[str]:
    from facilitator.system.requirements import built_in_folder

    roots = Path.cwd(), built_in_folder()
    files = [file for root in roots for file in root.glob("clients/*/client.yaml")]
    return sorted({file.parent.name for file in files})


class RegistryName(click.ParamType[str]):
    def __init__(self, kind: str, names: Callable[[], Iterable[str]]) -> None:
        self.name = kind
        self.names = names

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        known = {name.lower(): name for name in self.names()}
        if value.lower() not in known:
            missing = f"no-such-{self.name}"
            raise UsageError.because(t(missing, name=value), hint=nearest(value, known))
        return known[value.lower()]

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        return [CompletionItem(name) for name in self.names() if name.startswith(incomplete)]


class RegistryOption(TranslatedOption):
    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The line of the help, with the names read from the registry only now."""
        record = super().get_help_record(ctx)
        if record is None or not isinstance(self.type, RegistryName):
            return record
        names = ", ".join(self.type.names())
        return record[0], f"{record[1]} {t('help-one-of', names=names)}" if names else record[1]


def registry_option(
    *names: str,
    kind: str,
    known: Callable[[], Iterable[str]],
    **settings: Any,  # noqa: ANN401 - click's own
) -> Callable[[_Command], _Command]:
    return option(
        *names, cls=RegistryOption, type=RegistryName(kind, known), metavar="NAME", **settings
    )


def client_option(help_text: str, *names: str) -> Callable[[_Command], _Command]:
    return registry_option("--client", *names, kind="client", known=clients, help=help_text)


_Options = tuple[Callable[[Any], Any], ...]

FORCE = option("--force", is_flag=True, help="help-force")
OUTPUT = option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("output"),
    show_default=True,
    metavar="FOLDER",
    help="help-output",
)
_WHOSE: _Options = (
    click.argument("exercise", required=False),
    option("--edition", metavar="NAME", help="help-edition"),
    client_option("help-client"),
    option("--event", metavar="DATE", help="help-event"),
    option("--minutes", type=click.IntRange(1), metavar="NUMBER", help="help-minutes"),
)
_PARTS: _Options = (
    registry_option(
        *("--document", "documents"),
        kind="document",
        known=documents,
        multiple=True,
        help="help-document",
    ),
    registry_option(
        *("--format", "formats"),
        kind="format",
        known=formats,
        multiple=True,
        help="help-format",
    ),
)
_PAPER: _Options = (
    registry_option("--paper", kind="paper", known=papers, help="help-paper"),
    option(
        "--large-print/--normal-print",
        default=None,
        help="help-large-print",
    ),
    option(
        "--language",
        metavar="CODE",
        help="help-language",
    ),
    OUTPUT,
)


def _all_of(*options: Callable[[Any], Any]) -> Callable[[_Command], _Command]:
    def decorate(command: _Command) -> _Command:
        for add in reversed(options):
            command = add(command)
        return command

    return decorate


kit_options = _all_of(*_WHOSE, *_PARTS, *_PAPER)
"""Gives a command the argument and the options that say which kit is meant, and what of it."""
whole_kit_options = _all_of(*_WHOSE, *_PAPER)
"""Those that say which kit is meant, for commands that know themselves what of it to make."""
event_options = _all_of(
    client_option("help-whose-client"),
    option("--event", metavar="DATE", help="help-whose-event"),
    option("--edition", metavar="NAME", help="help-whose-edition"),
)
"""The options that say which event's answers are meant."""
