"""Commands that start something of one's own, and those that forget people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.options import (
    OUTPUT,
    client_option,
    clients,
    event_options,
    papers,
    registry_option,
)
from facilitator.cli.terminal import counted, is_interactive, prompt, prompt_until, relative
from facilitator.errors import UsageError, command

if TYPE_CHECKING:
    from facilitator.workflows.anonymize import Removal


@click.group(no_args_is_help=False)
def new() -> None:
    """Start an exercise, a client or an event of your own."""


_FOLDER = click.option("--folder", default="", metavar="NAME", help="What its folder is called.")


@new.command()
@click.argument("name")
@_FOLDER
def exercise(name: str, folder: str) -> None:
    """Start an exercise called NAME, in a folder of its own in exercises/."""
    from facilitator.workflows.new import new_exercise

    made = new_exercise(name, Path.cwd(), folder)
    click.echo(f"{relative(made)} is yours to edit. Then run: {command('build', made.name)}")


@new.command()
@click.argument("code")
@click.argument("exercise_name", metavar="[EXERCISE]", required=False)
def language(code: str, exercise_name: str | None) -> None:
    """Begin the translation of EXERCISE into the language CODE, or bring it up to date."""
    from facilitator.workflows.translate import start_translation

    begun = start_translation(exercise_name, code, Path.cwd())
    click.echo(
        f"{relative(begun.folder)} has {begun.texts} texts; {begun.missing} are to be translated."
    )
    if begun.catalogue:
        click.echo(f"What facilitator itself says stands in {relative(begun.catalogue)}.")


@new.command()
@click.argument("name")
@_FOLDER
@click.option("--short", metavar="NAME", help="The name for running lines.")
@registry_option("--paper", kind="paper", known=papers, help="Their paper.")
@click.option("--language", metavar="CODE", help="Their language, such as en-GB.")
@click.option("--primary", metavar="COLOUR", help="Their main colour, such as '#0d5560'.")
@click.option("--secondary", metavar="COLOUR", help="Their other colour.")
@click.option("--font", metavar="FAMILY", help="A font family that comes with facilitator.")
@click.option("--cover", is_flag=True, help="Give what people read a cover page.")
@click.option(
    "--logo", type=click.Path(path_type=Path), metavar="FILE", help="Their logo: SVG, PNG or JPEG."
)
def client(name: str, logo: Path | None, cover: bool, **options: str | None) -> None:
    """Start a client called NAME, in a folder of its own in clients/.

    On a terminal it asks for what the options leave open.
    """
    from facilitator.text.locale import usual_paper
    from facilitator.workflows.new import NewClient, new_client
    from facilitator.workflows.workspace import Workspace

    if is_interactive():
        questions = {
            "short": ("Short name, for the top of pages", name[:32]),
            "paper": ("Paper, letter or a4", usual_paper(options["language"] or "")),
            "primary": ("Main colour, such as #0d5560 (Enter: ours)", ""),
            "secondary": ("Other colour (Enter: ours)", ""),
        }
        for field, question in questions.items():
            if field != "secondary" or options["primary"]:
                options[field] = options[field] or prompt(*question)
        if not logo and (path := prompt("Logo, an SVG, PNG or JPEG file (Enter: none)")):
            logo = Path(path)
    known = {field: value for field, value in options.items() if value}
    folder = new_client(NewClient(name=name, cover=cover, logo=logo, **known), Path.cwd())
    first, *_ = Workspace(Path.cwd()).usual_exercises()
    click.echo(
        f"{relative(folder)} is yours to edit: open {relative(folder / 'client.yaml')}."
        f" Then run: {command('build', first, client=folder.name)}"
    )


@new.command()
@click.argument("exercise_name", metavar="[EXERCISE]", required=False)
@click.option("--exercise", "exercise_option", hidden=True)
@client_option("For whom.", "client_name")
@click.option(
    "--date",
    "day",
    metavar="DATE",
    help="The day, such as 2027-03-18; of several on one day with a word: 2027-03-18-morning.",
)
@click.option("--like", metavar="CLIENT/DATE", help="Copy what is no person's from that event.")
@click.option("--edition", metavar="NAME", help="Which edition; the exercise's first if not given.")
@click.option("--setting", metavar="NAME", help="Who is in the room: open or in-house.")
@click.option("--minutes", type=int, metavar="NUMBER", help="The length of the slot.")
@click.option("--start", metavar="TIME", help="When it begins, such as 9:00.")
@click.option("--timezone", metavar="ZONE", help="Such as America/Chicago, for the calendar.")
@click.option("--place", metavar="TEXT", help="Where it is held.")
@click.option("--facilitator", metavar="NAME", help="Who runs it.")
def event(
    client_name: str | None,
    day: str | None,
    exercise_name: str | None,
    exercise_option: str | None,
    minutes: int | None,
    like: str | None,
    **options: str | None,
) -> None:
    """Start an event: a workshop, speech or coaching hour for a client on one day.

    On a terminal it asks for what the options leave open.
    """
    from facilitator.workflows.new import NewEvent, event_to_copy, new_event

    copied: dict[str, Any] = {}
    left_out: tuple[str, ...] = ()
    if like:
        copy = event_to_copy(like, client_name, Path.cwd())
        client_name, copied, left_out = copy.client, dict(copy.fields), copy.left_out
        options = {name: value or copied.pop(name, None) for name, value in options.items()}
        minutes = minutes or copied.pop("minutes", None)
    exercise_name = exercise_name or exercise_option or copied.pop("exercise", None)
    if is_interactive():
        client_name, day, minutes = _ask_about_event(
            client_name, day, exercise_name, minutes, options
        )
    if not client_name or not day:
        hint = "Add --client NAME and --date DATE."
        raise UsageError.because("An event is for a client on a day.", hint=hint)
    known = copied | {field: value for field, value in options.items() if value}
    known |= {"exercise": exercise_name, "minutes": minutes}
    wanted = NewEvent(client_name, day, **known)
    folder = new_event(wanted, Path.cwd())
    click.echo(
        f"{relative(folder)} is yours to edit: open {relative(folder / 'event.yaml')}."
        f" Then run: {command('build', client=client_name, event=folder.name)}"
    )
    if left_out:
        click.echo(f"Not copied from {like}: {', '.join(left_out)}.")


def _ask_about_event(
    client_name: str | None,
    day: str | None,
    exercise_name: str | None,
    minutes: int | None,
    options: dict[str, str | None],
) -> tuple[str, str, int | None]:
    from facilitator.workflows import new as start

    here = Path.cwd()
    client = prompt_until(
        f"Client ({', '.join(clients())})",
        lambda name: start.require_own_client(name, here),
        given=client_name,
    )
    folder = prompt_until(
        "Date, such as 2027-03-18", lambda day: start.new_event_folder(client, day), given=day
    )
    exercise = start.client_exercise(client, exercise_name, here)
    edition = options["edition"]

    def fits(written: str) -> int | None:
        count = int(written) if written.isdecimal() else -1
        if count < 0:
            hint = "Write a whole number."
            raise UsageError.because(f'"{written}" is no number of minutes.', hint=hint)
        start.check_slot(exercise, edition or "", count or None, here)
        return count or None

    def known(written: str) -> str:
        start.check_slot(exercise, written, None, here)
        return written

    if not edition:
        first, *_ = exercise.editions
        question = f"Edition ({', '.join(exercise.editions)})"
        edition = options["edition"] = prompt_until(question, known, first)
    options["start"] = options["start"] or prompt_until("Start", _time_of_day, "9:00")
    minutes = minutes or prompt_until("Minutes (0: the usual)", fits, "0")
    options["place"] = options["place"] or prompt("Place (Enter: later)")
    options["facilitator"] = options["facilitator"] or prompt("Who runs it (Enter: later)")
    return client.name, folder.name, minutes


def _time_of_day(written: str) -> str:
    if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", written):
        hint = "Write it by the 24-hour clock, such as 9:00 or 16:30."
        raise UsageError.because(f'"{written}" is no time of day.', hint=hint)
    return written


@click.group(no_args_is_help=False)
def rename() -> None:
    """Call a client's folder otherwise, with all that was built and edited."""


@rename.command("client")
@click.argument("old")
@click.argument("new_name", metavar="NEW")
@OUTPUT
def rename_client(old: str, new_name: str, output: Path) -> None:
    """Call the client's folder OLD by the name NEW, with its kits in the output folder."""
    from facilitator.workflows import rename as workflow

    renamed = workflow.rename_client(old, new_name, Path.cwd(), output)
    built = f", and their kits are in {relative(renamed.output)}" if renamed.output else ""
    click.echo(
        f"The client is {relative(renamed.folder)} now{built}. Their name on paper stands in"
        f" {relative(renamed.folder / 'client.yaml')}."
    )


@new.command()
@click.argument("exercise_name", metavar="[EXERCISE]", required=False)
@event_options
@click.option("--names", is_flag=True, help="Put people's names beside their codes.")
@OUTPUT
@click.option("--force", is_flag=True, help="Write over a workbook that was filled in.")
def responses(
    exercise_name: str | None,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    """Make the workbook that an event's sheets are typed into."""
    from facilitator.workflows.responses import NewResponsesRequest, new_responses

    workbook = new_responses(NewResponsesRequest(Path.cwd(), exercise_name, **options))
    whose = {name: options[name] for name in ("client", "event", "edition")}
    if workbook.file.kept:
        click.echo(
            f"{relative(workbook.file.kept)} was filled in and is left as it is;"
            f" the fresh one is {relative(workbook.file.path)}."
        )
    path, columns = relative(workbook.file.path), workbook.columns
    codes = f", {workbook.codes} codes in it already" if workbook.codes else ""
    click.echo(
        f"{path} has a row for each sheet and {columns} columns{codes}."
        f" When it is filled in, run: {command('collect', workbook.exercise, str(path), **whose)}"
    )


_KITS = click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("output"),
    metavar="FOLDER",
    help="Where the kits were built.",
)
_YES = click.option("--yes", is_flag=True, help="Remove what is listed without asking.")


@click.command()
@click.argument("exercise", required=False)
@event_options
@_KITS
@_YES
def anonymize(
    yes: bool,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    """Remove every link from codes to names of an event.

    It holds for all exercises and editions of the event, and cannot be undone.
    """
    from facilitator.workflows.anonymize import AnonymizeRequest, plan_anonymity
    from facilitator.workflows.anonymize import anonymize as run

    plan = plan_anonymity(AnonymizeRequest(Path.cwd(), **options))
    if plan.is_done:
        click.echo("Nothing links codes to names here any more.")
    else:
        _show_removals(plan.removals, plan.renamed)
        _require_consent(given=yes)
        run(plan)
        click.echo("\nRemoved. Whose code was which can no longer be told from these folders.")
    _show_remains(plan.remains)


@click.command()
@client_option("The client.")
@click.option("--event", metavar="DATE", help="The client's event on this day.")
@_KITS
@_YES
def forget(
    yes: bool,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    """Remove what is kept of an event's people: answers, codes, kits.

    It holds for all exercises and editions of the event, and cannot be undone.
    """
    from facilitator.workflows.anonymize import AnonymizeRequest
    from facilitator.workflows.forget import forget as run
    from facilitator.workflows.forget import plan_to_forget

    plan = plan_to_forget(AnonymizeRequest(Path.cwd(), **options))
    if plan.is_done:
        click.echo("Nothing of people is kept for this event.")
    else:
        fields = [(plan.event_file, ", ".join(plan.fields))] if plan.fields else []
        _show_removals(plan.removals, fields)
        _require_consent(given=yes)
        run(plan)
        click.echo("\nRemoved. The kit can be built anew, and nobody's answers with it.")
    _show_remains(plan.remains)


def _require_consent(*, given: bool) -> None:
    if given:
        return
    if not is_interactive():
        raise UsageError.because(
            "Nothing was removed: nobody is there to be asked.", hint="Add --yes to remove it."
        )
    if not click.confirm("\nRemove all of that? It cannot be undone."):
        raise UsageError.because("Nothing was removed.", hint="Run it again when you are sure.")


def _show_removals(removals: Sequence[Removal], rest: Sequence[tuple[Path, str]]) -> None:
    if removals:
        click.echo("This goes:")
    for removal in removals:
        click.echo(f"  {_removal_name(removal)}: {removal.why}")
        for path in removal.edited:
            click.echo(f"    not as it was built: {relative(path)}")
    if rest:
        click.echo("From this goes:")
    for path, what in rest:
        click.echo(f"  {relative(path)}: {what}")


def _removal_name(removal: Removal) -> str:
    path = relative(removal.path)
    if not removal.path.is_dir():
        return str(path)
    return f"{path}/ ({counted(removal.files, 'file')})"


def _show_remains(remains: Iterable[str]) -> None:
    click.echo("What remains and is not reached from here:")
    for link in remains:
        click.echo(f"  {link}")
