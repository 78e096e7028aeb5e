"""``facilitator tally``: take the hands of a room, and show them beside the surveys."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.counting import ask, show
from facilitator.cli.kit_options import whole_kit_options
from facilitator.cli.terminal import is_interactive, progress, prompt, relative, show_report
from facilitator.errors import FacilitatorError

if TYPE_CHECKING:
    from facilitator.model.tally import RoomTally
    from facilitator.workflows.tally import PollSession


@click.command()
@whole_kit_options
@click.option(
    "--count",
    "counts",
    metavar="QUESTION.ANSWER=HANDS",
    multiple=True,
    help="Hands for one answer, such as people.yearly=41; may be given again.",
)
@click.option(
    "--csv",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="All hands from a table: Question, Option, Hands.",
)
@click.option("--replace", is_flag=True, help="Put other counts in the place of those kept.")
@click.option(
    "--force", is_flag=True, help="Write over files that were edited since the last build."
)
def tally(
    counts: tuple[str, ...],
    file: Path | None,
    replace: bool,
    **said: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    """Set the hands of a room beside the surveys, on handout and slides.

    On a terminal it asks, question by question, unless the options say it.
    """
    from facilitator.workflows.build import BuildRequest
    from facilitator.workflows.tally import (
        keep_and_rebuild,
        must_say_something,
        poll_session,
        read_hands,
    )

    talking = is_interactive()
    if talking:
        said["client"] = said["client"] or prompt("Client")
        said["event"] = said["event"] or prompt("Date of the event, such as 2027-03-18")
    request = BuildRequest(workspace=Path.cwd(), **said)
    gc.set_threshold(100_000, 50, 100)  # as in build
    room = poll_session(request)
    new = read_hands(room, counts, file)
    if counts or file:
        show(room, new)
        _agreed(room, new, talking=talking, replace=replace)
    elif talking:
        new = ask(room)
    else:
        must_say_something(room, new)
    with progress() as on_progress:
        told = keep_and_rebuild(room, new, request, on_progress)
    show_report(told.report)
    click.echo(f"The counts are kept in {relative(told.counts)}.")
    if told.earlier:
        click.echo(f"The earlier ones are now {relative(told.earlier)}.")


def _agreed(room: PollSession, new: RoomTally, *, talking: bool, replace: bool) -> None:
    """What looks wrong, or would replace something, needs the user's word."""
    from facilitator.workflows.tally import must_be_new, must_be_possible, must_say_something

    must_say_something(room, new)
    for check in (must_be_possible, must_be_new):
        if replace and check is must_be_new:
            continue
        try:
            check(room, new)
        except FacilitatorError as error:
            if not talking:
                raise
            for problem in error.problems:
                click.echo(problem.message)
            click.confirm("Take the new ones all the same?", abort=True)
