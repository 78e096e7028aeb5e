"""The pages of what a room said: its report, and the hands that are counted in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.responses import RedirectResponse, Response

from facilitator import api
from facilitator.errors import FacilitatorError, Problem
from facilitator.model.documents import DOCUMENTS
from facilitator.sources.client_folder import find_events
from facilitator.studio.answers import received
from facilitator.studio.kits import kit_files, kit_languages
from facilitator.studio.session import Asked, KitAddress, Studio, file_name
from facilitator.system.failures import explain_failure
from facilitator.text.interface import t
from facilitator.workflows.build import BuildRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.report import COMMITMENTS, REVIEWS, SAMPLE_FOLDER, PublishedFinding
from facilitator.workflows.tally import keep_and_rebuild, poll_session, read_hands

_REPORTED = (
    *(kind.name for kind in DOCUMENTS.values() if kind.uses_answers),
    *(Path(name).stem for name in (COMMITMENTS, REVIEWS)),
)
"""What the names of files begin with that a report writes."""
_BUILT_TOO = tuple(kind.name for kind in DOCUMENTS.values() if kind.shows_promises)
"""Of those, what a kit has before anybody answered."""


@dataclass(frozen=True)
class MadeReport:
    """What a report says on its first page, what should be known of it, what failed."""

    findings: tuple[PublishedFinding, ...]
    question: str
    notes: tuple[str, ...]
    problems: tuple[Problem, ...]


def show_report(studio: Studio, asked: Asked) -> Response:
    kit = asked.event
    client = studio.workspace.client(kit.client)
    earlier = [day for day in find_events(client.path) if day < kit.event]
    return _report_page(studio, kit, earlier=earlier)


def show_sample(studio: Studio, asked: Asked) -> Response:
    """The report of the fictional team that comes with an exercise, in the client's clothes."""
    return _report_page(studio, asked.kit, SAMPLE_FOLDER)


def _report_page(
    studio: Studio, kit: KitAddress, sample: str = "", earlier: Sequence[str] = ()
) -> Response:
    prepared = prepare_kit(kit.request(studio.root))
    files = kit_files(studio.output / prepared.folder / sample, studio.output)
    files = [file for file in files if sample or file.name.startswith(_REPORTED)]
    if all(file.name.startswith(_BUILT_TOO) for file in files):
        files = []
    files.sort(key=lambda file: file.name.startswith(_BUILT_TOO))
    slides = [file for file in files if file.is_shown and file.format == "pdf"]
    return studio.page(
        "report",
        address=kit,
        title=prepared.kit.client.name if prepared.kit.client else prepared.kit.exercise.title,
        sample=sample,
        files=files,
        slides=slides[0].path if slides else "",
        earlier=earlier,
        languages=kit_languages(studio.workspace, prepared.kit.exercise.name),
        made=studio.reports.get((kit, sample)),
    )


def start_report(studio: Studio, asked: Asked) -> Response:
    wanted = {
        "compare": str(asked.form.get("compare", "")) or None,
        "include_late": "late" in asked.form,
        "force": "force" in asked.form,
    }
    kit = asked.event
    return _start_report(studio, kit, f"{kit.place}/report?language={kit.language}", "", wanted)


def start_sample(studio: Studio, asked: Asked) -> Response:
    back = f"/sample?{asked.kit.query}"
    wanted = {"sample": True, "force": "force" in asked.form}
    return _start_report(studio, asked.kit, back, SAMPLE_FOLDER, wanted)


def _start_report(
    studio: Studio, kit: KitAddress, back: str, sample: str, wanted: dict[str, Any]
) -> Response:
    def keep(made: MadeReport) -> tuple[str, ...]:
        studio.reports[kit, sample] = made
        return ()  # they are told on the report's own page

    job = studio.jobs.start(
        t("studio-the-report"), back, make_report, studio.root, kit, wanted, finish=keep
    )
    return RedirectResponse(f"/jobs/{job.id}", 303)


def make_report(
    root: Path,
    kit: KitAddress,
    wanted: dict[str, Any],
    on_progress: Callable[[str, int, int], None],
) -> MadeReport:
    result = api.report(
        workspace=root,
        output=root / "output",
        on_progress=on_progress,
        **kit.options(),
        **wanted,
    )
    failed = [problem for file in result.failed for problem in explain_failure(file.error)[0]]
    return MadeReport(result.findings, result.question, result.notes, tuple(failed))


def show_hands(studio: Studio, asked: Asked) -> Response:
    session = poll_session(asked.event.request(studio.root))
    hands = {(c.activity, c.question, c.option): c.hands for c in session.before.counted}
    return studio.page(
        "hands", address=asked.event, questions=session.questions, hands=hands, doubts=()
    )


def take_hands(studio: Studio, asked: Asked) -> Response:
    """Keep the counts and make handout and slides anew; doubtful ones are asked about first."""
    kit = asked.event
    counts = tuple(
        f"{name}={value}"
        for name, value in asked.form.items()
        if value and name not in ("sure", "files")
    )
    session = poll_session(kit.request(studio.root))
    files = [(file_name(each.filename), each.file.read()) for each in asked.uploads if each.size]
    with received(studio.root, kit, files) as (folder, names):
        hands = read_hands(session, counts, folder / names[0] if names else None)
    session.check_given(hands)
    counts = tuple(f"{c.question}.{c.option}={c.hands}" for c in hands.counted)
    if "sure" not in asked.form:
        doubts: list[Problem] = []
        for check in (session.check_possible, session.check_new):
            try:
                check(hands)
            except FacilitatorError as error:
                doubts += [Problem(problem.message) for problem in error.problems]
        if doubts:
            shown = {(c.activity, c.question, c.option): c.hands for c in hands.counted}
            return studio.page(
                "hands", address=kit, questions=session.questions, hands=shown, doubts=doubts
            )
    job = studio.jobs.start(
        t("studio-slides-and-handout"), f"{kit.place}/hands", keep_hands, studio.root, kit, counts
    )
    return RedirectResponse(f"/jobs/{job.id}", 303)


def keep_hands(
    root: Path,
    kit: KitAddress,
    counts: tuple[str, ...],
    on_progress: Callable[[str, int, int], None],
) -> tuple[str, ...]:
    request = BuildRequest(root, client=kit.client, event=kit.event, output=root / "output")
    session = poll_session(request)
    result = keep_and_rebuild(session, read_hands(session, counts, None), request, on_progress)
    return tuple(t("studio-shows-hands", file=file.path.name) for file in result.built.files)
