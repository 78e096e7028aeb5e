"""Commands that make kits, and what they need: build, preview, check, list, docs, doctor."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.options import FORCE, OUTPUT, client_option, kit_options
from facilitator.cli.terminal import (
    align,
    counted,
    explain_error,
    progress,
    relative,
    show_files,
    show_markdown,
    show_table,
)
from facilitator.errors import MachineError, SourceError, UsageError, command, nearest

if TYPE_CHECKING:
    from facilitator.system.requirements import MachineCheck
    from facilitator.workflows.batch import BatchLine
    from facilitator.workflows.build import Preview
    from facilitator.workflows.check import KitCheck


@click.command()
@kit_options
@click.option(
    "--separate", is_flag=True, help="With --event: also one PDF and Word file for each person."
)
@FORCE
def build(**options: Any) -> None:  # noqa: ANN401 - what click read, for one function
    """Make the kit of EXERCISE: every document, as PDF and as Word file."""
    from facilitator import api
    from facilitator.system.parallel import lay_out_fast

    lay_out_fast()
    with progress() as on_progress:
        result = api.build(workspace=Path.cwd(), **options, on_progress=on_progress)
    show_files(result)


@click.command()
@click.argument("names", nargs=-1, metavar="[CLIENT[/DATE]]...")
@click.option("--report", "reports", is_flag=True, help="Make the reports of events, not kits.")
@click.option("--rebuild", is_flag=True, help="Build what did not change, too.")
@click.option("--scheduler", metavar="ADDRESS", help="Have a Dask cluster make them.")
@OUTPUT
def batch(**options: Any) -> None:  # noqa: ANN401 - what click read, for one function
    """Make the kits of all your clients and events, or of some."""
    from facilitator import api
    from facilitator.system.parallel import lay_out_fast

    lay_out_fast()
    with progress() as on_progress:
        lines = api.batch(workspace=Path.cwd(), **options, on_progress=on_progress)
    _show_lines(lines)
    if any(line.error for line in lines):
        raise click.exceptions.Exit(SourceError.exit_code)


def _show_lines(lines: Sequence[BatchLine]) -> None:
    from facilitator.system.failures import explain_failure

    show_table(
        ("Client", "Event", "Result", "Files", "Notes"),
        [
            (line.client, line.event or "", line.outcome, *map(_unless_none, line.counts))
            for line in lines
        ],
    )
    outcomes = Counter(line.outcome for line in lines)
    click.echo(f"{', '.join(f'{count} {what}' for what, count in sorted(outcomes.items()))}.")
    for line in lines:
        for problem in explain_failure(line.error)[0] if line.error else ():
            click.echo(f"Error: {line.name}: {problem}", err=True)


def _unless_none(count: int) -> str:
    return str(count) if count else ""


@click.command()
@kit_options
def preview(**options: Any) -> None:  # noqa: ANN401 - what click read, for one dataclass
    """Build again on every saved change, until Ctrl+C."""
    from watchfiles import watch

    from facilitator.system.parallel import lay_out_fast
    from facilitator.workflows.build import BuildRequest, Preview, saved_paths, watched_paths

    lay_out_fast()
    kit = Preview(BuildRequest(workspace=Path.cwd(), **options))
    _rebuild(kit, ())
    click.echo("Waiting for changes; Ctrl+C ends.")
    for changes in watch(*watched_paths(Path.cwd()), step=50, debounce=300):
        saved = saved_paths(Path(path) for _, path in changes)
        if saved:
            _rebuild(kit, saved)


def _rebuild(kit: Preview, saved: Iterable[Path]) -> None:
    from facilitator.workflows.build import Rebuilt

    names = ", ".join(str(relative(path)) for path in saved)
    started = time.perf_counter()
    try:
        rebuilt = kit.rebuild()
    except OSError as error:
        # An editor may take a file away for a moment: the next round finds it again.
        rebuilt = Rebuilt(problems=tuple(explain_error(error)[0]))
    took = time.perf_counter() - started
    if names:
        click.echo(f"{names} changed.")
    for problem in rebuilt.problems:
        click.echo(f"Error: {problem}", err=True)
    for built in rebuilt.changed:
        pages = "" if built.pages is None else f", {counted(built.pages, 'page')}"
        click.echo(f"  {relative(built.path)}{pages}")
    if not rebuilt.problems:
        same = f"; {rebuilt.same} as before" if rebuilt.same else ""
        click.echo(f"  {len(rebuilt.changed)} rebuilt{same}, in {took:.1f} s.")
    for remark in rebuilt.remarks:
        click.echo(f"  {remark}")


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@client_option("Check this client's kit instead.")
@click.option("--event", metavar="DATE", help="Check what is made for the client's event.")
@click.option("--edition", metavar="NAME", help="The edition of the client's kit.")
@click.option("--minutes", type=click.IntRange(1), metavar="NUMBER", help="The slot it must fit.")
@click.option("--words", is_flag=True, help="List every sentence that the client's terms change.")
def check(
    paths: tuple[Path, ...],
    words: bool,
    **kit: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    """Check exercises, or a client's kit; name every problem found."""
    from facilitator.workflows.check import check_exercises, check_kit
    from facilitator.workflows.kit_inputs import KitRequest

    if all(value is None for value in kit.values()):
        for sentence in check_exercises(paths, Path.cwd()):
            click.echo(sentence)
        return
    if len(paths) > 1:
        hint = "Name the one whose kit is to be checked."
        raise UsageError.because(f"There are {len(paths)} exercises on this line.", hint=hint)
    checked = check_kit(KitRequest(Path.cwd(), str(paths[0]) if paths else None, **kit))
    if checked.errors:
        raise SourceError(checked.errors)
    _show_check(checked)
    if words:
        click.echo("\n".join(["\nThe client's terms change:", *checked.reworded]))
    elif checked.reworded:
        count = counted(len(checked.reworded), "sentence")
        click.echo(f"\nThe client's terms change {count}: --words lists them.")


def _show_check(checked: KitCheck) -> None:
    click.echo(checked.summary)
    for warning in checked.warnings:
        click.echo(f"Note: {warning}")
    if checked.to_print:
        people = f", counted for {checked.counted_for}" if checked.counted_for else ""
        click.echo(f"\nTo print, cards and canvas on one side, the rest on both{people}:")
        items = checked.to_print
        rows = [(item.what, item.pages, str(item.copies), str(item.sheets)) for item in items]
        total = sum(item.sheets for item in items)
        show_table(("What", "Pages", "Copies", "Sheets"), [*rows, ("In all", "", "", str(total))])


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="For programs: the same as JSON.")
def list_(as_json: bool) -> None:
    """List the exercises, the clients, the documents, the formats."""
    from facilitator.workflows.workspace import listing

    listed = listing(Path.cwd())
    if as_json:
        click.echo(json.dumps(listed, indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_listing_lines(listed)))


def _listing_lines(listed: dict[str, Any]) -> Iterator[str]:
    yield "Exercises and their editions"
    for exercise in listed["exercises"]:
        yield f"  {exercise['name']}: {exercise['title']} ({exercise['source']})"
        editions = [(e["name"], f"{e['minutes']} min", e["title"]) for e in exercise["editions"]]
        yield from (f"    {line}" for line in align(editions))
    yield "\nClients and their events"
    for client in listed["clients"]:
        events = f": {', '.join(client['events'])}" if client["events"] else ""
        yield f"  {client['name']} ({client['source']}){events}"
    yield "\nDocuments"
    documents = [(document["name"], document["title"]) for document in listed["documents"]]
    yield from (f"  {line}" for line in align(documents))
    yield f"\nFormats: {', '.join(listed['formats'])}"


@click.command()
@click.argument("page", required=False)
@click.option("--path", is_flag=True, help="Say only where it lies, to open it in another program.")
def docs(page: str | None, path: bool) -> None:
    """List the pages that explain everything, or show one."""
    from facilitator.system.requirements import built_in_folder

    folder = built_in_folder() / "docs"
    pages = {file.stem: file for file in sorted(folder.glob("*.md"))}
    if not page:
        rows = [(name, _first_line(file).lstrip("# ")) for name, file in pages.items()]
        show_table(("Page", "What it explains"), rows)
        click.echo(f"\nTo read one: {command('docs', 'clients')}\nThey lie in {folder}")
        return
    name = Path(page).stem
    if name not in pages:
        raise UsageError.because(f'There is no page "{page}".', hint=nearest(name, pages))
    if path:
        click.echo(pages[name])
    else:
        show_markdown(pages[name].read_text(encoding="utf-8"))


def _first_line(file: Path) -> str:
    return file.read_text(encoding="utf-8").partition("\n")[0]


@click.command()
@click.option("--no-browser", is_flag=True, help="Only say the address; open it yourself.")
def studio(no_browser: bool) -> None:
    """Do all of it in the browser: clients, events, kits. Ctrl+C ends it.

    It is served on this machine only, for the folder in which it is started.
    """
    open_studio(opens_browser=not no_browser)


def open_studio(*, opens_browser: bool, page: str = "/") -> None:
    """Serve the studio, opened at one of its pages, until it is ended."""
    try:
        from facilitator.studio import serve
    except ModuleNotFoundError as error:
        raise MachineError.because(
            f"The studio needs a package that is not installed: {error.name}.",
            hint="Install facilitator with its studio, as in: pip install 'facilitator[studio]'",
        ) from error

    def on_start(address: str) -> None:
        click.echo(f"The studio is open at {address}\nCtrl+C ends it.")

    serve(Path.cwd(), opens_browser=opens_browser, on_start=on_start, page=page)


@click.command()
def doctor() -> None:
    """Say what this machine lacks, and the exact command that adds it."""
    from facilitator.system.requirements import examine_machine

    report = examine_machine(Path.cwd())
    for check in report.checks:
        click.echo(_check_line(check))
    _show_commands("To add what is missing", report.commands(required=True))
    _show_commands("To add what is optional", report.commands(required=False))
    if not report.able:
        raise click.exceptions.Exit(MachineError.exit_code)
    click.echo("\nfacilitator can build kits here.")


def _show_commands(what_for: str, commands: Iterable[str]) -> None:
    lines = [f"  {command}" for command in commands]
    if lines:
        click.echo("\n".join([f"\n{what_for}:", *lines]))


def _check_line(check: MachineCheck) -> str:
    state = "found" if check.found else "missing" if check.required else "optional"
    purpose = "" if check.found or not check.purpose else f": {check.purpose}"
    return f"{state:<9} {check.title}{purpose}"
