"""Commands that make kits, and what they need: build, preview, check, list, docs, doctor."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.help_texts import TranslatedCommand, option
from facilitator.cli.options import FORCE, OUTPUT, client_option, kit_options
from facilitator.cli.terminal import (
    align,
    explain_error,
    progress,
    relative,
    show_error,
    show_files,
    show_markdown,
    show_table,
    shown,
)
from facilitator.errors import MachineError, SourceError, UsageError, command, nearest
from facilitator.text.interface import t

if TYPE_CHECKING:
    from facilitator.system.requirements import MachineCheck
    from facilitator.workflows.batch import BatchLine
    from facilitator.workflows.build import Preview
    from facilitator.workflows.check import KitCheck


@click.command(cls=TranslatedCommand, help="help-build")
@kit_options
@option("--separate", is_flag=True, help="help-build-separate")
@FORCE
def build(**options: Any) -> None:  # noqa: ANN401 - what click read, for one function
    from facilitator import api
    from facilitator.system.parallel import lay_out_fast

    lay_out_fast()
    with progress() as on_progress:
        result = api.build(workspace=Path.cwd(), **options, on_progress=on_progress)
    show_files(result)


@click.command(cls=TranslatedCommand, help="help-batch")
@click.argument("names", nargs=-1, metavar="[CLIENT[/DATE]]...")
@option("--report", "reports", is_flag=True, help="help-batch-report")
@option("--rebuild", is_flag=True, help="help-batch-rebuild")
@option("--scheduler", metavar="ADDRESS", help="help-batch-scheduler")
@OUTPUT
def batch(**options: Any) -> None:  # noqa: ANN401 - what click read, for one function
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
        (t("head-client"), t("head-event"), t("head-result"), t("head-files"), t("head-notes")),
        [
            (
                line.client,
                line.event or "",
                t(_RESULTS[line.outcome]),
                *map(_unless_none, line.counts),
            )
            for line in lines
        ],
    )
    outcomes = Counter(line.outcome for line in lines)
    counts = (t(_COUNTS[what], count=count) for what, count in sorted(outcomes.items()))
    click.echo(f"{', '.join(counts)}.")
    for line in lines:
        for problem in explain_failure(line.error)[0] if line.error else ():
            show_error(f"{line.name}: {problem}")


_RESULTS = {"built": "batch-built", "failed": "batch-failed", "unchanged": "batch-unchanged"}
_COUNTS = {
    "built": "batch-count-built",
    "failed": "batch-count-failed",
    "unchanged": "batch-count-unchanged",
}


def _unless_none(count: int) -> str:
    return str(count) if count else ""


@click.command(cls=TranslatedCommand, help="help-preview")
@kit_options
def preview(**options: Any) -> None:  # noqa: ANN401 - what click read, for one dataclass
    from watchfiles import watch

    from facilitator.system.parallel import lay_out_fast
    from facilitator.workflows.build import BuildRequest, Preview, saved_paths, watched_paths

    lay_out_fast()
    kit = Preview(BuildRequest(workspace=Path.cwd(), **options))
    _rebuild(kit, ())
    click.echo(t("preview-waiting"))
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
        click.echo(t("preview-changed", files=names))
    for problem in rebuilt.problems:
        show_error(str(problem))
    for built in rebuilt.changed:
        path = shown(built.path)
        with_pages = built.pages is not None
        line = t("preview-file", file=path, pages=built.pages) if with_pages else path
        click.echo(f"  {line}")
    if not rebuilt.problems:
        fresh = len(rebuilt.changed)
        click.echo("  " + t("preview-rebuilt", fresh=fresh, same=rebuilt.same, seconds=took))
    for remark in rebuilt.remarks:
        click.echo(f"  {remark}")


@click.command(cls=TranslatedCommand, help="help-check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@client_option("help-check-client")
@option("--event", metavar="DATE", help="help-check-event")
@option("--edition", metavar="NAME", help="help-check-edition")
@option("--minutes", type=click.IntRange(1), metavar="NUMBER", help="help-check-minutes")
@option("--words", is_flag=True, help="help-check-words")
def check(
    paths: tuple[Path, ...],
    words: bool,
    **kit: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    from facilitator.workflows.check import check_exercises, check_kit
    from facilitator.workflows.kit_inputs import KitRequest

    if all(value is None for value in kit.values()):
        for sentence in check_exercises(paths, Path.cwd()):
            click.echo(sentence)
        return
    if len(paths) > 1:
        hint = t("check-one-exercise")
        raise UsageError.because(t("check-exercises-named", count=len(paths)), hint=hint)
    checked = check_kit(KitRequest(Path.cwd(), str(paths[0]) if paths else None, **kit))
    if checked.errors:
        raise SourceError(checked.errors)
    _show_check(checked)
    if words:
        click.echo("\n".join(["\n" + t("check-reworded"), *checked.reworded]))
    elif checked.reworded:
        click.echo("\n" + t("check-reworded-count", count=len(checked.reworded)))


def _show_check(checked: KitCheck) -> None:
    click.echo(checked.summary)
    for warning in checked.warnings:
        click.echo(t("check-note", note=str(warning)))
    if checked.to_print:
        click.echo("\n" + t("check-to-print", people=checked.counted_for or 0))
        items = checked.to_print
        rows = [(item.what, str(item.copies), str(item.sheets)) for item in items]
        total = sum(item.sheets for item in items)
        heads = (t("head-what"), t("head-copies"), t("head-sheets"))
        show_table(heads, [*rows, (t("check-in-all"), "", str(total))])


@click.command("list", cls=TranslatedCommand, help="help-list")
@option("--json", "as_json", is_flag=True, help="help-list-json")
def list_(as_json: bool) -> None:
    from facilitator.workflows.workspace import listing

    listed = listing(Path.cwd())
    if as_json:
        import json

        click.echo(json.dumps(listed, indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_listing_lines(listed)))


def _listing_lines(listed: dict[str, Any]) -> Iterator[str]:
    yield t("list-exercises")
    for exercise in listed["exercises"]:
        yield f"  {exercise['name']}: {exercise['title']} ({t(_SOURCES[exercise['source']])})"
        editions = [(e["name"], f"{e['minutes']} min", e["title"]) for e in exercise["editions"]]
        yield from (f"    {line}" for line in align(editions))
    yield "\n" + t("list-clients")
    for client in listed["clients"]:
        events = f": {', '.join(client['events'])}" if client["events"] else ""
        yield f"  {client['name']} ({t(_SOURCES[client['source']])}){events}"
    yield "\n" + t("list-documents")
    documents = [(document["name"], document["title"]) for document in listed["documents"]]
    yield from (f"  {line}" for line in align(documents))
    yield "\n" + t("list-formats", formats=", ".join(listed["formats"]))


_SOURCES = {"built in": "list-built-in", "your own": "list-own"}


@click.command(cls=TranslatedCommand, help="help-docs")
@click.argument("page", required=False)
@option("--path", is_flag=True, help="help-docs-path")
def docs(page: str | None, path: bool) -> None:
    from facilitator.system.requirements import built_in_folder

    folder = built_in_folder() / "docs"
    pages = {file.stem: file for file in sorted(folder.glob("*.md"))}
    if not page:
        rows = [(name, _first_line(file).lstrip("# ")) for name, file in pages.items()]
        show_table((t("docs-page"), t("docs-explains")), rows)
        click.echo("\n" + t("docs-to-read", command=command("docs", "clients")))
        click.echo(t("docs-folder", folder=str(folder)))
        return
    name = Path(page).stem
    if name not in pages:
        raise UsageError.because(t("no-such-page", name=page), hint=nearest(name, pages))
    if path:
        click.echo(pages[name])
    else:
        show_markdown(pages[name].read_text(encoding="utf-8"))


def _first_line(file: Path) -> str:
    return file.read_text(encoding="utf-8").partition("\n")[0]


@click.command(cls=TranslatedCommand, help="help-doctor")
def doctor() -> None:
    from facilitator.system.requirements import examine_machine

    report = examine_machine(Path.cwd())
    for check in report.checks:
        click.echo(_check_line(check))
    _show_commands(t("doctor-add-missing"), report.commands(required=True))
    _show_commands(t("doctor-add-optional"), report.commands(required=False))
    if not report.able:
        raise click.exceptions.Exit(MachineError.exit_code)
    click.echo("\n" + t("doctor-able"))


def _show_commands(what_for: str, commands: Iterable[str]) -> None:
    lines = [f"  {command}" for command in commands]
    if lines:
        click.echo("\n".join([f"\n{what_for}", *lines]))


def _check_line(check: MachineCheck) -> str:
    states = t("doctor-found"), t("doctor-missing"), t("doctor-optional")
    state = states[0 if check.found else 1 if check.required else 2]
    purpose = "" if check.found or not check.purpose else f": {check.purpose}"
    return f"{state:<{max(map(len, states))}}  {check.title}{purpose}"
