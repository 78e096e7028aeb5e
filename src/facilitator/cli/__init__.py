"""The command line: thin faces over the workflows, one module a group of commands.

Nothing heavy is imported to get here: help and mistyped commands answer at once, and each command
imports its workflow when it runs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from facilitator import __version__
from facilitator.cli.help_texts import TranslatedCommand, TranslatedGroup, TranslatedOption
from facilitator.cli.terminal import run_catching

_COMMANDS = {
    "make": ("build", "batch", "preview", "list", "check", "docs", "doctor"),
    "clients": ("new", "rename", "anonymize", "forget"),
    "answers": ("collect", "responses"),
    "results": ("report", "tally"),
    "review": ("review", "studio"),
}
"""By the module that has them."""


class _Program(TranslatedGroup):
    """Its commands say what they are for, and are loaded to be run."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name, command, rest = super().resolve_command(ctx, args)
        return name, command and load_command(command.name), rest


def load_command(name: str | None) -> click.Command:
    module = next(module for module, names in _COMMANDS.items() if name in names)
    values = vars(import_module(f"{__name__}.{module}")).values()
    return next(one for one in values if isinstance(one, click.Command) and one.name == name)


@click.group(
    cls=_Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="help-facilitator",
)
@click.version_option(
    __version__,
    "--version",
    message="%(prog)s %(version)s",
    cls=TranslatedOption,
    help="help-version",
)
@click.pass_context
def facilitator(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


for _name in sum(_COMMANDS.values(), ()):
    facilitator.add_command(TranslatedCommand(_name, help=f"help-{_name}"))


def main(arguments: Sequence[str] | None = None) -> int:
    words = list(sys.argv[1:] if arguments is None else arguments)
    return run_catching(
        lambda: facilitator.main(words, prog_name="facilitator", standalone_mode=False)
    )
