"""The page of an event's answers: taking files in, typing sheets, deciding what is doubtful."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import chdir, contextmanager
from io import StringIO
from pathlib import Path
from urllib.parse import quote

from starlette.responses import JSONResponse, RedirectResponse, Response

from facilitator import api
from facilitator.errors import FacilitatorError, UsageError
from facilitator.model.kit import SHEET_CODE
from facilitator.studio.session import Asked, KitAddress, Studio, file_name
from facilitator.studio.words import told_here
from facilitator.system.atomic_files import temporary_folder
from facilitator.text.interface import t
from facilitator.workflows.event_lock import event_held
from facilitator.workflows.intake import FileReport
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.paper_pictures import answer_picture
from facilitator.workflows.responses import (
    NewResponsesRequest,
    ResponsesReport,
    ResponsesRequest,
    export_responses,
    new_responses,
    responses,
)
from facilitator.workflows.review import AUDIT_SIZE, audit_words, decision_lists, review
from facilitator.workflows.settings import add_file

_SAMPLES = (AUDIT_SIZE, 100, 200)
_EXPORTS = {"csv": "text/csv", "xlsx": "application/octet-stream", "json": "application/json"}


def show_answers(studio: Studio, asked: Asked) -> Response:
    report = studio.clerk.run(read_responses, studio.root, asked.event)
    shown = review(report, asked.number("sample", AUDIT_SIZE))
    return studio.page(
        "answers",
        address=asked.event,
        report=report,
        review=shown,
        audit=audit_words(shown.audit),
        sizes=[n for n in _SAMPLES if n < len(report.confident)] + [len(report.confident)],
        labels={blank.name: blank.label_text for blank in report.blanks},
    )


def read_responses(root: Path, kit: KitAddress, **decisions: object) -> ResponsesReport:
    return responses(ResponsesRequest(root, client=kit.client, event=kit.event, **decisions))  # type: ignore[arg-type] # lists of its own fields


def take_answers(studio: Studio, asked: Asked) -> Response:
    """Files as they came by mail or from a survey tool, many at once."""
    files = [
        (file_name(upload.filename), upload.file.read())
        for upload in asked.uploads
        if upload.filename
    ]
    kit, back = asked.event, f"{asked.event.place}/answers"
    replace = "replace" in asked.form
    job = studio.jobs.start(
        t("studio-reading-answers"), back, collect_files, studio.root, kit, files, replace
    )
    return RedirectResponse(f"/jobs/{job.id}", 303)


def collect_files(
    root: Path,
    kit: KitAddress,
    files: Sequence[tuple[str, bytes]],
    replace: bool,  # noqa: FBT001 - arguments of a process
    on_progress: Callable[[str, int, int], None],
) -> tuple[str, ...]:
    """Collect files; a line or more for each."""
    lines: list[str] = []
    for report in collected(root, kit, files, replace=replace, on_progress=on_progress):
        lines.append(_told(report))
        lines += [t("studio-named", name=report.name, note=remark) for remark in report.remarks]
    return tuple(lines)


def collected(
    root: Path,
    kit: KitAddress,
    files: Iterable[tuple[str, bytes]],
    *,
    replace: bool = False,
    on_progress: Callable[[str, int, int], None] = lambda _what, _done, _all: None,
) -> Sequence[FileReport]:
    """Collect files out of a folder that is there no longer than it has to.

    ``on_progress`` gets which file is read, and how many of all files or of its pages are.
    """
    taken: list[FileReport] = []
    with received(root, kit, files) as (folder, names), chdir(folder):

        def on_file(report: FileReport) -> None:
            taken.append(report)
            on_progress(report.name, len(taken), len(names))

        def on_page(done: int, of: int) -> None:
            name = names[min(len(taken), len(names) - 1)]
            on_progress(t("studio-pages-of", file=name), done, of)

        api.collect(
            workspace=root,
            client=kit.client,
            event=kit.event,
            files=names,  # what is stored says the name alone, and not where the file lay
            replace=replace,
            on_file=on_file,
            on_page=on_page,
        )
    return taken


@contextmanager
def received(
    root: Path, kit: KitAddress, files: Iterable[tuple[str, bytes]]
) -> Iterator[tuple[Path, list[str]]]:
    """What somebody sent, in a folder of its own beside the answers; their names there."""
    archive = kit.archive(root)
    with event_held(archive), temporary_folder(archive) as temporary:
        folder = temporary / "received"
        folder.mkdir()
        yield folder, [add_file(folder, name, data) for name, data in files]


def _told(report: FileReport) -> str:
    told = t("studio-outcome", file=report.name, outcome=report.outcome, sheets=len(report.sheets))
    return " ".join((told, *map(told_here, report.problems)))


def decide(studio: Studio, asked: Asked) -> Response:
    """One decision about one answer or code; no later file changes it."""
    given = {name: str(value) for name, value in asked.json.items() if value is not None}
    studio.clerk.run(decide_apart, studio.root, asked.event, decision_lists(**given))
    return JSONResponse({})


def decide_apart(root: Path, kit: KitAddress, decisions: dict[str, object]) -> None:
    read_responses(root, kit, **decisions)


def send_picture(studio: Studio, asked: Asked) -> Response:
    """One answer as it stands on paper."""
    kit = asked.event
    request = KitRequest(studio.root, client=kit.client, event=kit.event)
    picture = studio.clerk.run(answer_picture, request, asked.path["sheet"], asked.path["blank"])
    return Response(picture, media_type="image/jpeg", headers={"Cache-Control": "no-store"})


def send_export(studio: Studio, asked: Asked) -> Response:
    kind, kit = asked.path["kind"], asked.event
    if kind not in _EXPORTS:
        raise UsageError.because(t("no-such-export", name=kind))
    data = studio.clerk.run(export_apart, studio.root, kit, kind)
    name = f"responses-{kit.event}.{kind}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=_EXPORTS[kind], headers=headers)


def export_apart(root: Path, kit: KitAddress, kind: str) -> bytes:
    return export_responses(read_responses(root, kit), kind)


def make_workbook(studio: Studio, asked: Asked) -> Response:
    """The workbook that sheets are typed into in Excel; one that was filled in stays beside it."""
    kit = asked.event
    request = NewResponsesRequest(
        studio.root,
        client=kit.client,
        event=kit.event,
        output=studio.output,
        names="names" in asked.form,
    )
    path = studio.clerk.run(new_responses, request).file.path
    return RedirectResponse(f"/kit/file/{quote(path.relative_to(studio.output).as_posix())}", 303)


def show_sheet(studio: Studio, asked: Asked) -> Response:
    report = studio.clerk.run(read_responses, studio.root, asked.event)
    return studio.page(
        "sheet",
        address=asked.event,
        blanks=[blank for blank in report.blanks if blank.name != SHEET_CODE.name],
        waiting=report.waiting,
        stored=asked.query.get("stored", ""),
    )


def take_sheet(studio: Studio, asked: Asked) -> Response:
    """One paper sheet as it was typed, stored like a table of one row."""
    code = str(asked.form.get("code", "")).strip()
    if not code:
        raise UsageError.because(t("studio-no-code"), hint=t("studio-no-code-hint"))
    answers = {name: str(value) for name, value in asked.form.items() if name != "code" and value}
    if not answers:
        hint = t("studio-nothing-marked-hint")
        raise UsageError.because(t("studio-nothing-marked", code=code), hint=hint)
    studio.clerk.run(collect_typed, studio.root, asked.event, code, answers)
    return RedirectResponse(f"{asked.event.place}/sheet?stored={quote(code)}", 303)


def collect_typed(root: Path, kit: KitAddress, code: str, answers: dict[str, str]) -> None:
    """Raises FacilitatorError with what the table was refused for."""
    text = StringIO()
    csv.writer(text).writerows([("code", *answers), (code, *answers.values())])
    typed = (file_name(f"typed {code}.csv"), text.getvalue().encode())
    reports = collected(root, kit, [typed])
    problems = [problem for report in reports for problem in report.problems]
    if problems:
        raise FacilitatorError(problems)
