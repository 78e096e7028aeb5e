"""The pages of what a room said: its report, and the hands that are counted in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from starlette.responses import RedirectResponse, Response

from facilitator import api
from facilitator.errors import FacilitatorError, Problem
from facilitator.model.documents import DOCUMENTS
from facilitator.sources.client_folder import find_events
from facilitator.studio.kits import kit_files
from facilitator.studio.session import Asked, KitAddress, Studio
from facilitator.system.failures import explain_failure
from facilitator.workflows.build import BuildRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.report import COMMITMENTS, REVIEWS, PublishedFinding
from facilitator.workflows.tally import keep_and_rebuild, poll_session, read_hands

_REPORTED = (
    *(kind.name for kind in DOCUMENTS.values() if kind.uses_answers),
    *(Path(name).stem for name in (COMMITMENTS, REVIEWS)),
)
"""What the names of files begin with that a report writes."""


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
    folder = studio.output / prepare_kit(kit.request(studio.root)).folder
    files = [file for file in kit_files(folder, studio.output) if file.name.startswith(_REPORTED)]
    return studio.page(
        "report",
        address=kit,
        files=files,
        earlier=[day for day in find_events(client.path) if day < kit.event],
        made=studio.reports.get(kit),
    )


def start_report(studio: Studio, asked: Asked) -> Response:
    kit, compare = asked.event, str(asked.form.get("compare", ""))
    late = "late" in asked.form

    def keep(made: MadeReport) -> tuple[str, ...]:
        studio.reports[kit] = made
        return (*made.notes, *map(str, made.problems))

    back = f"{kit.place}/report"
    job = studio.jobs.start(
        "The report", back, make_report, studio.root, kit, compare, late, finish=keep
    )
    return RedirectResponse(f"/jobs/{job.id}", 303)


def make_report(
    root: Path,
    kit: KitAddress,
    compare: str,
    late: bool,  # noqa: FBT001 - arguments of a process
    on_progress: Callable[[str, int, int], None],
) -> MadeReport:
    result = api.report(
        workspace=root,
        client=kit.client,
        event=kit.event,
        compare=compare or None,
        include_late=late,
        output=root / "output",
        on_progress=on_progress,
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
        f"{name}={value}" for name, value in asked.form.items() if value and name != "sure"
    )
    session = poll_session(kit.request(studio.root))
    hands = read_hands(session, counts, None)
    session.check_given(hands)
    if "sure" not in asked.form:
        doubts: list[Problem] = []
        for check in (session.check_possible, session.check_new):
            try:
                check(hands)
            except FacilitatorError as error:
                doubts += [Problem(problem.message) for problem in error.problems]
        if doubts:
            given = {tuple(name.split(".")): value for name, value in asked.form.items()}
            shown = {
                (*poll.key, option.id): given.get((poll.question.id, option.id), "")
                for poll in session.questions
                for option in poll.question.options
            }
            return studio.page(
                "hands", address=kit, questions=session.questions, hands=shown, doubts=doubts
            )
    job = studio.jobs.start(
        "Slides and handout", f"{kit.place}/hands", keep_hands, studio.root, kit, counts
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
    return tuple(f"{file.path.name} shows the hands." for file in result.built.files)
