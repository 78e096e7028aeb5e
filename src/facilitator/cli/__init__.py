"""The command line: thin faces over the workflows, one module a group of commands.

Nothing heavy is imported to get here: help and mistyped commands answer at once, and each command
imports its workflow when it runs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from facilitator import __version__
from facilitator.cli.answers import collect, responses
from facilitator.cli.clients import anonymize, forget, new, rename
from facilitator.cli.help_texts import TranslatedGroup, TranslatedOption
from facilitator.cli.make import batch, build, check, docs, doctor, list_, preview, studio
from facilitator.cli.results import report, tally
from facilitator.cli.review import review
from facilitator.cli.terminal import run_catching


@click.group(
    cls=TranslatedGroup,
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


for _command in (
    build,
    batch,
    studio,
    preview,
    tally,
    list_,
    new,
    rename,
    check,
    collect,
    responses,
    review,
    report,
    anonymize,
    forget,
    docs,
    doctor,
):
    facilitator.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> int:
    words = list(sys.argv[1:] if arguments is None else arguments)
    return run_catching(
        lambda: facilitator.main(words, prog_name="facilitator", standalone_mode=False)
    )
