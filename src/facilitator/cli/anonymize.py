"""``facilitator anonymize``: remove every link from codes to names of an event."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.cli.options import event_options
from facilitator.cli.terminal import is_interactive, relative
from facilitator.errors import UsageError

if TYPE_CHECKING:
    from facilitator.workflows.anonymize import AnonymizePlan, Removal


@click.command()
@click.argument("exercise", required=False)
@event_options
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("output"),
    metavar="FOLDER",
    help="Where the kits were built.",
)
@click.option("--yes", is_flag=True, help="Remove what is listed without asking.")
def anonymize(
    exercise: str | None,
    client: str | None,
    event: str | None,
    edition: str | None,
    output: Path,
    yes: bool,
) -> None:
    """Remove every link from codes to names of an event.

    It holds for all exercises and editions of the event, and cannot be undone.
    """
    from facilitator.workflows.anonymize import AnonymizeRequest, plan_anonymity
    from facilitator.workflows.anonymize import anonymize as run

    request = AnonymizeRequest(Path.cwd(), exercise, edition, client, event, output=output)
    plan = plan_anonymity(request)
    if plan.is_done:
        click.echo("Nothing links codes to names here any more.")
        _tell_what_remains(plan)
        return
    _show(plan)
    if not yes:
        _must_be_agreed()
    run(plan)
    click.echo("\nRemoved. Whose code was which can no longer be told from these folders.")
    _tell_what_remains(plan)


def _must_be_agreed() -> None:
    """Ask whoever is there. Raises UsageError where nobody is, and for a no."""
    if not is_interactive():
        raise UsageError.because(
            "Nothing was removed: nobody is there to be asked.", hint="Add --yes to remove it."
        )
    if not click.confirm("\nRemove all of that? It cannot be undone."):
        raise UsageError.because("Nothing was removed.", hint="Run it again when you are sure.")


def _show(plan: AnonymizePlan) -> None:
    if plan.removals:
        click.echo("This goes:")
    for removal in plan.removals:
        click.echo(f"  {_called(removal)}: {removal.why}")
        for path in removal.edited:
            click.echo(f"    not as it was built: {relative(path)}")
    if plan.renamed:
        click.echo("From this goes:")
    for path, what in plan.renamed:
        click.echo(f"  {relative(path)}: {what}")


def _called(removal: Removal) -> str:
    path = relative(removal.path)
    if not removal.path.is_dir():
        return str(path)
    return f"{path}/ ({removal.files} file{'' if removal.files == 1 else 's'})"


def _tell_what_remains(plan: AnonymizePlan) -> None:
    click.echo("What remains and is not reached from here:")
    for link in plan.remains:
        click.echo(f"  {link}")
