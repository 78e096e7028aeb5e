"""``facilitator doctor``: what this machine lacks, and the command that adds it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.errors import MachineError

if TYPE_CHECKING:
    from facilitator.workflows.doctor import MachineCheck


@click.command()
def doctor() -> None:
    """Say what this machine lacks, and the exact command that adds it."""
    from facilitator.workflows.doctor import examine_machine

    report = examine_machine(Path.cwd())
    for check in report.checks:
        click.echo(_line(check))
    _advise("To add what is missing", report.commands(required=True))
    _advise("To add what is optional", report.commands(required=False))
    if not report.able:
        raise click.exceptions.Exit(MachineError.exit_code)
    click.echo("\nfacilitator can build kits here.")


def _advise(what_for: str, commands: Iterable[str]) -> None:
    lines = [f"  {command}" for command in commands]
    if lines:
        click.echo("\n".join([f"\n{what_for}:", *lines]))


def _line(check: MachineCheck) -> str:
    state = "found" if check.found else "missing" if check.required else "optional"
    purpose = "" if check.found or not check.purpose else f": {check.purpose}"
    return f"{state:<9} {check.title}{purpose}"
