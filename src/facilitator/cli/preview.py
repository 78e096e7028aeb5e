"""``facilitator preview``: build again on every saved change."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.catcher import explain_error
from facilitator.cli.options import kit_options
from facilitator.cli.terminal import lay_out_fast, relative

if TYPE_CHECKING:
    from facilitator.workflows.preview import Preview


@click.command()
@kit_options
def preview(**options: Any) -> None:  # noqa: ANN401 - what click read, for one dataclass
    """Build again on every saved change, until Ctrl+C."""
    from watchfiles import watch

    from facilitator.workflows.build import BuildRequest
    from facilitator.workflows.preview import Preview, saved_paths, watched_paths

    lay_out_fast()
    kit = Preview(BuildRequest(workspace=Path.cwd(), **options))
    _round(kit, ())
    click.echo("Waiting for changes; Ctrl+C ends.")
    for changes in watch(*watched_paths(Path.cwd()), step=50, debounce=300):
        saved = saved_paths(Path(path) for _, path in changes)
        if saved:
            _round(kit, saved)


def _round(kit: Preview, saved: Iterable[Path]) -> None:
    """One build, and what came of it."""
    from facilitator.workflows.preview import Rebuilt

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
        click.echo(f"  {relative(built.path)}{_pages(built.pages)}")
    if not rebuilt.problems:
        same = f"; {rebuilt.same} as before" if rebuilt.same else ""
        click.echo(f"  {len(rebuilt.changed)} rebuilt{same}, in {took:.1f} s.")
    for remark in rebuilt.remarks:
        click.echo(f"  {remark}")


def _pages(count: int | None) -> str:
    return "" if count is None else f", {count} page{'' if count == 1 else 's'}"
