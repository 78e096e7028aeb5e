"""The public functions: build a kit, collect what comes back, score it, write the report.

All arguments are named. ``workspace`` is the folder with ``exercises/``, ``templates/`` and
``clients/``; what it does not have is built in. Names, dates and files mean what they mean on the
command line. Every function raises FacilitatorError for what its caller can mend, and OSError
where the disk refuses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.workflows.workspace import Workspace

if TYPE_CHECKING:
    from facilitator.workflows.batch import BatchLine
    from facilitator.workflows.build import BuildResult
    from facilitator.workflows.collect import CollectResult
    from facilitator.workflows.intake import FileReport
    from facilitator.workflows.output_files import Progress
    from facilitator.workflows.report import EventScores, ReportResult

# Each function loads its own workflow: loading them all takes as long as some of them run.


def build(  # noqa: PLR0913 - each by its name
    *,
    workspace: Workspace | Path | str = ".",
    exercise: str | None = None,
    client: str | None = None,
    event: str | None = None,
    edition: str | None = None,
    minutes: int | None = None,
    paper: str | None = None,
    large_print: bool | None = None,
    language: str | None = None,
    documents: Sequence[str] = (),
    formats: Sequence[str] = (),
    separate: bool = False,
    output: Path | str = "output",
    force: bool = False,
    on_progress: Progress = lambda *_: None,
) -> BuildResult:
    """Build a kit, or some documents of it in some formats.

    What is left out is the client's, the event's or the usual. ``separate`` makes a file for each
    person of an event, too. Files that somebody edited stay, unless by ``force``.
    """
    from facilitator.workflows.build import BuildRequest
    from facilitator.workflows.build import build as run

    request = BuildRequest(
        _root(workspace),
        exercise=exercise,
        client=client,
        event=event,
        edition=edition,
        minutes=minutes,
        paper=paper,
        large_print=large_print,
        language=language,
        documents=tuple(documents),
        formats=tuple(formats),
        separate=separate,
        output=Path(output),
        force=force,
    )
    return run(request, on_progress)


def batch(
    *,
    workspace: Workspace | Path | str = ".",
    names: Sequence[str] = (),
    reports: bool = False,
    rebuild: bool = False,
    output: Path | str = "output",
    scheduler: str | None = None,
    on_progress: Progress = lambda *_: None,
) -> tuple[BatchLine, ...]:
    """Build the kits, or write the reports, of many clients and events side by side.

    ``names`` are clients, or events as CLIENT/DATE; without any it is all of your own. What is made
    of the same as last time stays, unless you ask to ``rebuild``. An error of one is in its line.
    ``scheduler`` is the address of a Dask cluster that is to make them.
    """
    from facilitator.workflows.batch import BatchRequest
    from facilitator.workflows.batch import batch as run

    names = tuple(names)
    asked = BatchRequest(_root(workspace), names, reports, rebuild, Path(output), scheduler)
    return run(asked, on_progress)


def collect(  # noqa: PLR0913 - keywords
    *,
    files: Iterable[Path | str],
    workspace: Workspace | Path | str = ".",
    exercise: str | None = None,
    client: str | None = None,
    event: str | None = None,
    edition: str | None = None,
    replace: bool = False,
    on_file: Callable[[FileReport], None] = lambda _: None,
    on_page: Callable[[int, int], None] = lambda _done, _all: None,
) -> CollectResult:
    """Store what files, folders and zip files say, for one event.

    A file that cannot be read raises nothing: its ``outcome`` says so. ``replace`` lets sheets take
    the place of earlier ones of the same code. ``on_file`` is called once a file is safely stored,
    ``on_page`` with how many pages of one on paper were read, and of how many.
    """
    from facilitator.workflows.collect import CollectRequest
    from facilitator.workflows.collect import collect as run

    request = CollectRequest(
        _root(workspace),
        exercise=exercise,
        client=client,
        event=event,
        edition=edition,
        files=tuple(map(Path, files)),
        replace=replace,
    )
    return run(request, on_file, on_page)


def score(
    *,
    workspace: Workspace | Path | str = ".",
    exercise: str | None = None,
    client: str | None = None,
    event: str | None = None,
    edition: str | None = None,
    compare: str | None = None,
    include_late: bool = False,
    sample: bool = False,
) -> EventScores:
    """The figures of an event, cleared for anonymity as its report is, and recorded like it.

    ``compare`` is the date of an earlier event. ``sample`` takes the answers that come with the
    exercise. ``include_late`` counts sheets that came after an earlier report, though both together
    may tell what single people answered.
    """
    from facilitator.workflows.report import ScoreRequest
    from facilitator.workflows.report import score as run

    request = ScoreRequest(
        _root(workspace),
        exercise=exercise,
        client=client,
        event=event,
        edition=edition,
        compare=compare,
        include_late=include_late,
        sample=sample,
    )
    return run(request)


def report(  # noqa: PLR0913 - each by its name
    *,
    workspace: Workspace | Path | str = ".",
    exercise: str | None = None,
    client: str | None = None,
    event: str | None = None,
    edition: str | None = None,
    minutes: int | None = None,
    paper: str | None = None,
    large_print: bool | None = None,
    language: str | None = None,
    compare: str | None = None,
    include_late: bool = False,
    sample: bool = False,
    output: Path | str = "output",
    force: bool = False,
    on_progress: Progress = lambda *_: None,
) -> ReportResult:
    """Write the report of an event and what goes with it; see ``score`` and ``build``."""
    from facilitator.workflows.report import ReportRequest
    from facilitator.workflows.report import report as run

    request = ReportRequest(
        _root(workspace),
        exercise=exercise,
        client=client,
        event=event,
        edition=edition,
        minutes=minutes,
        paper=paper,
        large_print=large_print,
        language=language,
        compare=compare,
        include_late=include_late,
        sample=sample,
        output=Path(output),
        force=force,
    )
    return run(request, on_progress)


def _root(workspace: Workspace | Path | str) -> Path:
    return workspace.root if isinstance(workspace, Workspace) else Path(workspace)
