"""Commands that start something of one's own, and those that forget people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.help_texts import TranslatedCommand, TranslatedGroup, option
from facilitator.cli.options import (
    OUTPUT,
    client_option,
    clients,
    event_options,
    papers,
    registry_option,
)
from facilitator.cli.terminal import confirm, is_interactive, prompt, prompt_until, relative, shown
from facilitator.errors import UsageError, command
from facilitator.text.interface import interface_language, t

if TYPE_CHECKING:
    from facilitator.workflows.anonymize import Removal


@click.group(cls=TranslatedGroup, no_args_is_help=False, help="help-new")
def new() -> None:
    pass


_FOLDER = option("--folder", default="", metavar="NAME", help="help-folder")


@new.command(help="help-new-exercise")
@click.argument("name")
@_FOLDER
def exercise(name: str, folder: str) -> None:
    from facilitator.workflows.new import new_exercise

    made = new_exercise(name, Path.cwd(), folder)
    click.echo(t("new-exercise-made", path=shown(made), command=command("build", made.name)))


@new.command(help="help-new-language")
@click.argument("code")
@click.argument("exercise_name", metavar="[EXERCISE]", required=False)
def language(code: str, exercise_name: str | None) -> None:
    from facilitator.workflows.translate import start_translation

    begun = start_translation(exercise_name, code, Path.cwd())
    folder, texts, missing = shown(begun.folder), begun.texts, begun.missing
    click.echo(t("new-language-made", folder=folder, texts=texts, missing=missing))
    if begun.catalogue:
        click.echo(t("new-language-catalogue", file=shown(begun.catalogue)))


@new.command(help="help-new-client", more="help-new-client-more")
@click.argument("name")
@_FOLDER
@option("--short", metavar="NAME", help="help-client-short")
@registry_option("--paper", kind="paper", known=papers, help="help-client-paper")
@option("--language", metavar="CODE", help="help-client-language")
@option("--primary", metavar="COLOUR", help="help-client-primary")
@option("--secondary", metavar="COLOUR", help="help-client-secondary")
@option("--font", metavar="FAMILY", help="help-client-font")
@option("--cover", is_flag=True, help="help-client-cover")
@option("--logo", type=click.Path(path_type=Path), metavar="FILE", help="help-client-logo")
def client(name: str, logo: Path | None, cover: bool, **options: str | None) -> None:
    from facilitator.text.locale import usual_paper
    from facilitator.workflows.new import NewClient, new_client
    from facilitator.workflows.workspace import Workspace

    if is_interactive():
        questions = {
            "short": (t("ask-short-name"), name[:32]),
            "paper": (t("ask-paper"), usual_paper(options["language"] or interface_language())),
            "primary": (t("ask-primary"), ""),
            "secondary": (t("ask-secondary"), ""),
        }
        for field, question in questions.items():
            if field != "secondary" or options["primary"]:
                options[field] = options[field] or prompt(*question)
        if not logo and (path := prompt(t("ask-logo"))):
            logo = Path(path)
    known = {field: value for field, value in options.items() if value}
    folder = new_client(NewClient(name=name, cover=cover, logo=logo, **known), Path.cwd())
    first, *_ = Workspace(Path.cwd()).usual_exercises()
    line = command("build", first, client=folder.name)
    _show_made(folder, folder / "client.yaml", line)


@new.command(help="help-new-event", more="help-new-client-more")
@click.argument("exercise_name", metavar="[EXERCISE]", required=False)
@option("--exercise", "exercise_option", hidden=True)
@client_option("help-event-client", "client_name")
@option(
    "--date",
    "day",
    metavar="DATE",
    help="help-event-date",
)
@option("--like", metavar="CLIENT/DATE", help="help-event-like")
@option("--edition", metavar="NAME", help="help-event-edition")
@option("--setting", metavar="NAME", help="help-event-setting")
@option("--minutes", type=int, metavar="NUMBER", help="help-event-minutes")
@option("--start", metavar="TIME", help="help-event-start")
@option("--timezone", metavar="ZONE", help="help-event-timezone")
@option("--place", metavar="TEXT", help="help-event-place")
@option("--facilitator", metavar="NAME", help="help-event-facilitator")
def event(
    client_name: str | None,
    day: str | None,
    exercise_name: str | None,
    exercise_option: str | None,
    minutes: int | None,
    like: str | None,
    **options: str | None,
) -> None:
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
        hint = t("new-event-whose-hint")
        raise UsageError.because(t("new-event-whose"), hint=hint)
    known = copied | {field: value for field, value in options.items() if value}
    known |= {"exercise": exercise_name, "minutes": minutes}
    wanted = NewEvent(client_name, day, **known)
    folder = new_event(wanted, Path.cwd())
    line = command("build", client=client_name, event=folder.name)
    _show_made(folder, folder / "event.yaml", line)
    if left_out:
        click.echo(t("new-event-not-copied", like=like, fields=", ".join(left_out)))


def _show_made(folder: Path, file: Path, line: str) -> None:
    click.echo(t("new-folder-made", folder=shown(folder), file=shown(file), command=line))


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
        t("ask-client-of", known=", ".join(clients())),
        lambda name: start.require_own_client(name, here),
        given=client_name,
    )
    folder = prompt_until(t("ask-date"), lambda day: start.new_event_folder(client, day), given=day)
    exercise = start.client_exercise(client, exercise_name, here)
    edition = options["edition"]

    def fits(written: str) -> int | None:
        count = int(written) if written.isdecimal() else -1
        if count < 0:
            hint = t("ask-whole-number")
            raise UsageError.because(t("ask-no-minutes", written=written), hint=hint)
        start.check_slot(exercise, edition or "", count or None, here)
        return count or None

    def known(written: str) -> str:
        start.check_slot(exercise, written, None, here)
        return written

    if not edition:
        first, *_ = exercise.editions
        question = t("ask-edition", known=", ".join(exercise.editions))
        edition = options["edition"] = prompt_until(question, known, first)
    options["start"] = options["start"] or prompt_until(t("ask-start"), _time_of_day, "9:00")
    minutes = minutes or prompt_until(t("ask-minutes"), fits, "0")
    options["place"] = options["place"] or prompt(t("ask-place"))
    options["facilitator"] = options["facilitator"] or prompt(t("ask-facilitator"))
    return client.name, folder.name, minutes


def _time_of_day(written: str) -> str:
    if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", written):
        hint = t("ask-24-hours")
        raise UsageError.because(t("ask-no-time", written=written), hint=hint)
    return written


@click.group(cls=TranslatedGroup, no_args_is_help=False, help="help-rename")
def rename() -> None:
    pass


@rename.command("client", help="help-rename-client")
@click.argument("old")
@click.argument("new_name", metavar="NEW")
@OUTPUT
def rename_client(old: str, new_name: str, output: Path) -> None:
    from facilitator.workflows import rename as workflow

    renamed = workflow.rename_client(old, new_name, Path.cwd(), output)
    folder, file = shown(renamed.folder), shown(renamed.folder / "client.yaml")
    if renamed.output:
        kits = shown(renamed.output)
        click.echo(t("renamed-with-kits", folder=folder, kits=kits, file=file))
    else:
        click.echo(t("renamed", folder=folder, file=file))


@new.command(help="help-new-responses")
@click.argument("exercise_name", metavar="[EXERCISE]", required=False)
@event_options
@option("--names", is_flag=True, help="help-responses-names")
@OUTPUT
@option("--force", is_flag=True, help="help-new-responses-force")
def responses(
    exercise_name: str | None,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    from facilitator.workflows.responses import NewResponsesRequest, new_responses

    workbook = new_responses(NewResponsesRequest(Path.cwd(), exercise_name, **options))
    whose = {name: options[name] for name in ("client", "event", "edition")}
    if workbook.file.kept:
        kept, fresh = shown(workbook.file.kept), shown(workbook.file.path)
        click.echo(t("new-responses-kept", kept=kept, fresh=fresh))
    path, columns, codes = shown(workbook.file.path), workbook.columns, workbook.codes
    line = command("collect", workbook.exercise, path, **whose)
    click.echo(t("new-responses-made", file=path, columns=columns, codes=codes, command=line))


_KITS = option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("output"),
    metavar="FOLDER",
    help="help-kits-output",
)
_YES = option("--yes", is_flag=True, help="help-yes")


@click.command(cls=TranslatedCommand, help="help-anonymize", more="help-anonymize-more")
@click.argument("exercise", required=False)
@event_options
@_KITS
@_YES
def anonymize(
    yes: bool,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    from facilitator.workflows.anonymize import AnonymizeRequest, plan_anonymity
    from facilitator.workflows.anonymize import anonymize as run

    plan = plan_anonymity(AnonymizeRequest(Path.cwd(), **options))
    if plan.is_done:
        click.echo(t("anonymize-nothing"))
    else:
        _show_removals(plan.removals, plan.renamed)
        _require_consent(given=yes)
        run(plan)
        click.echo("\n" + t("anonymize-removed"))
    _show_remains(plan.remains)


@click.command(cls=TranslatedCommand, help="help-forget", more="help-anonymize-more")
@client_option("help-whose-client")
@option("--event", metavar="DATE", help="help-whose-event")
@_KITS
@_YES
def forget(
    yes: bool,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    from facilitator.workflows.anonymize import AnonymizeRequest
    from facilitator.workflows.forget import forget as run
    from facilitator.workflows.forget import plan_to_forget

    plan = plan_to_forget(AnonymizeRequest(Path.cwd(), **options))
    if plan.is_done:
        click.echo(t("forget-nothing"))
    else:
        fields = [(plan.event_file, ", ".join(plan.fields))] if plan.fields else []
        _show_removals(plan.removals, fields)
        _require_consent(given=yes)
        run(plan)
        click.echo("\n" + t("forget-removed"))
    _show_remains(plan.remains)


def _require_consent(*, given: bool) -> None:
    if given:
        return
    if not is_interactive():
        raise UsageError.because(t("remove-nobody-asked"), hint=t("remove-nobody-asked-hint"))
    if not confirm("\n" + t("remove-all")):
        raise UsageError.because(t("remove-refused"), hint=t("remove-refused-hint"))


def _show_removals(removals: Sequence[Removal], rest: Sequence[tuple[Path, str]]) -> None:
    if removals:
        click.echo(t("removal-goes"))
    for removal in removals:
        click.echo(f"  {_removal_name(removal)}: {removal.why}")
        for path in removal.edited:
            click.echo("    " + t("removal-edited", file=shown(path)))
    if rest:
        click.echo(t("removal-from"))
    for path, what in rest:
        click.echo(f"  {relative(path)}: {what}")


def _removal_name(removal: Removal) -> str:
    path = shown(removal.path)
    if not removal.path.is_dir():
        return path
    return t("removal-folder", folder=path, files=removal.files)


def _show_remains(remains: Iterable[str]) -> None:
    click.echo(t("removal-remains"))
    for link in remains:
        click.echo(f"  {link}")
