"""Kits of many clients: each one that changed, whatever becomes of the others."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.errors import FacilitatorError, SourceError, UsageError
from facilitator.system import atomic_files
from facilitator.system.child_process import can_fork
from facilitator.workflows import batch as workflow
from facilitator.workflows.anonymize import AnonymizeRequest
from facilitator.workflows.batch import BatchLine, BatchRequest, batch
from facilitator.workflows.build import BuildRequest, BuildResult
from facilitator.workflows.cluster import RemoteJob, done_in_this_folder, taken
from facilitator.workflows.event_answers import PUBLICATIONS
from facilitator.workflows.event_archive import STORE
from facilitator.workflows.forget import forget, plan_to_forget
from facilitator.workflows.output_files import BuiltFile

pytestmark = pytest.mark.child_processes
DAYS = {"acme": ("2027-05-06", "2027-05-07"), "bravo": ("2027-05-06",), "cargo": ()}
ALL = ["acme/2027-05-06", "acme/2027-05-07", "bravo/2027-05-06", "cargo"]
FAULTY, CRASHING = "faulty", "crashing"


def fake_build(request: BuildRequest, _on_progress: object) -> BuildResult:
    """One file, and codes as a build draws them."""
    if request.client == FAULTY:
        raise SourceError.because("It cannot be.", where="client.yaml:6")
    if request.client == CRASHING:
        os._exit(1)
    path = request.output / str(request.client) / str(request.event) / "handout.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"made")
    if request.event:
        folder = request.workspace / "clients" / str(request.client) / "events" / request.event
        (folder / "codes.json").write_text(f"{{{os.getpid()}}}")
    return BuildResult((BuiltFile("Handout", path),), ("A note.",))


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, days in DAYS.items():
        client(tmp_path, name)
        for day in days:
            folder = tmp_path / "clients" / name / "events" / day
            folder.mkdir(parents=True)
            (folder / "event.yaml").write_text("people: 9\n")
    monkeypatch.setattr(workflow, "build", fake_build)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def client(place: Path, name: str) -> None:
    folder = place / "clients" / name
    folder.mkdir(parents=True)
    (folder / "client.yaml").write_text(f"name: {name}\n")


def outcomes(place: Path, *names: str, rebuild: bool = False) -> dict[str, str]:
    request = BatchRequest(place, names, rebuild=rebuild, output=place / "output")
    return {line.name: line.outcome for line in batch(request, lambda *_: None)}


def built(place: Path, *names: str) -> list[str]:
    return [name for name, outcome in outcomes(place, *names).items() if outcome == "built"]


def test_two_batches_at_once_both_note_what_they_made(place: Path) -> None:
    others: list[str] = []

    def on_progress(_name: str, _done: int, _of: int) -> None:
        if not others:
            others.append("begun")
            others.extend(built(place, "bravo"))

    batch(BatchRequest(place, ("acme",), output=place / "output"), on_progress)
    assert others == ["begun", "bravo/2027-05-06"]
    assert built(place) == ["cargo"]


def test_every_client_and_event_is_built_once_and_then_only_what_changed(place: Path) -> None:
    assert built(place) == ALL
    assert set(outcomes(place).values()) == {"unchanged"}
    (place / "clients/acme/events/2027-05-07/event.yaml").write_text("people: 10\n")
    assert built(place) == ["acme/2027-05-07"]
    own = place / "clients/bravo/templates/documents/handout.html"
    own.parent.mkdir(parents=True)
    own.write_text("x")
    assert built(place) == ["bravo/2027-05-06"]
    (place / "output/acme/2027-05-06/handout.pdf").unlink()
    assert built(place) == ["acme/2027-05-06"]
    (place / "templates").mkdir()
    (place / "templates" / "x.html").write_text("x")
    assert built(place, "acme", "cargo") == [*ALL[:2], "cargo"]
    assert built(place, "bravo/2027-05-06") == ["bravo/2027-05-06"]
    translated = place / "exercises/performance-vs-execution/de/handout.po"
    for words in (translated, place / "locales/pt.ftl"):
        words.parent.mkdir(parents=True)
        words.write_text("")
        assert built(place) == ALL
    (place / "output" / workflow.RECORD).write_text("[spoiled")
    assert built(place) == ALL
    assert set(outcomes(place, rebuild=True).values()) == {"built"}


def test_the_failure_of_one_keeps_no_other_from_being_built(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    client(place, FAULTY)
    assert main(["batch"]) == 3
    said = capsys.readouterr()
    assert said.out.splitlines()[-2].split() == [FAULTY, "failed"]
    assert said.out.endswith("\n4 built, 1 failed.\n")
    assert said.err == f"Error: {FAULTY}: client.yaml:6: It cannot be.\n"
    assert main(["batch", "acme"]) == 0
    assert capsys.readouterr().out.endswith("2 unchanged.\n")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is forked")
def test_one_that_ends_its_process_takes_no_other_with_it(place: Path) -> None:
    if not can_fork(lays_out=True):
        pytest.skip("pages were laid out here by a Pango that works beside, so nothing is forked")
    client(place, CRASHING)
    assert outcomes(place) == {**dict.fromkeys(ALL, "built"), CRASHING: "failed"}


def test_a_run_that_was_stopped_is_gone_on_with(place: Path) -> None:
    def stop(name: str, *_: int) -> None:
        if name == ALL[2]:
            raise KeyboardInterrupt

    assert built(place) == ALL
    with pytest.raises(KeyboardInterrupt):
        batch(BatchRequest(place, output=place / "output", rebuild=True), stop)
    assert built(place) == ALL[2:]


def test_jobs_that_travel_end_as_those_made_here(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(
        _address: str,
        jobs: list[BatchLine],
        job_of: Callable[[BatchLine], AbstractContextManager[RemoteJob]],
        *here: Path,
    ) -> Iterator[tuple[BatchLine, object]]:
        for job in jobs:
            with job_of(job) as sent:
                monkeypatch.chdir(tmp_path_of(job))
                packed = pickle.dumps(done_in_this_folder(sent))
                monkeypatch.chdir(place)
                yield job, taken(lambda packed=packed: packed, sent, *here)  # type: ignore[misc]

    def tmp_path_of(job: BatchLine) -> Path:
        folder = tmp_path / "elsewhere" / job.name
        folder.mkdir(parents=True)
        return folder

    monkeypatch.setattr(workflow, "made_on_cluster", elsewhere)
    client(place, FAULTY)
    logo = place / "clients/acme/pictures/logo.svg"
    logo.parent.mkdir()
    logo.write_text("<svg/>")
    request = BatchRequest(place, output=place / "output", scheduler="tcp://nowhere")
    lines = {line.name: line for line in batch(request, lambda *_: None)}
    assert {name: line.outcome for name, line in lines.items()} == {
        **dict.fromkeys(ALL, "built"),
        FAULTY: "failed",
    }
    assert str(lines[FAULTY].error) == "client.yaml:6: It cannot be."
    assert lines["cargo"].files == (place / "output/cargo/None/handout.pdf",)
    assert lines["cargo"].files[0].read_bytes() == b"made"
    assert (place / "clients/bravo/events/2027-05-06/codes.json").exists()
    went = {
        p.relative_to(tmp_path / "elsewhere").as_posix() for p in tmp_path.rglob("elsewhere/**/*")
    }
    assert "acme/2027-05-06/clients/acme/pictures/logo.svg" in went
    assert not any("acme" in name for name in went if name.startswith("bravo"))
    assert set(outcomes(place).values()) == {"unchanged", "failed"}


def test_a_report_that_travels_has_what_was_told_at_the_client_s_other_events(place: Path) -> None:
    other = place / "clients/acme/events/2027-05-06"
    for name in (PUBLICATIONS, STORE):
        (other / name).write_bytes(b"x")
    request = BatchRequest(place, reports=True, output=place / "output")
    sent = workflow._remote_job(request, BatchLine("acme", "2027-05-07")).files
    names = {
        f"clients/acme/events/2027-05-06/{PUBLICATIONS}",
        f"clients/acme/events/2027-05-06/{STORE}",
    }
    assert names <= sent.keys()


@pytest.mark.skipif(os.name == "nt", reason="locks are those of POSIX")
def test_nobody_is_forgotten_while_their_kit_is_made_on_a_cluster(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic_files, "PATIENCE", 0.0)
    asked = AnonymizeRequest(place, client="bravo", event="2027-05-06", output=place / "output")
    job, request = BatchLine("bravo", "2027-05-06"), BatchRequest(place, output=place / "output")
    (place / "clients/bravo/events/2027-05-06/codes.json").write_text("{}")
    with (
        workflow._on_its_way(request, job),
        pytest.raises(FacilitatorError, match="Another run of facilitator is at work here"),
    ):
        forget(plan_to_forget(asked))
    forget(plan_to_forget(asked))
    with workflow._on_its_way(request, BatchLine("cargo", None)) as sent:
        assert sent.files


def test_of_a_kit_s_folder_no_answers_travel(place: Path) -> None:
    event = place / "clients/bravo/events/2027-05-06"
    kit = place / "output/bravo/small/2027-05-06"
    kit.mkdir(parents=True)
    for path in (event / STORE, event / f"{STORE}-journal", kit / "feedback-1-of-2.pdf"):
        path.write_bytes(b"an answer")
    (kit / "handout.pdf").write_bytes(b"words")
    job = BatchLine("bravo", "2027-05-06")
    sent = workflow._remote_job(BatchRequest(place, output=place / "output"), job).files
    assert b"an answer" not in {file.data for file in sent.values()}
    assert sent["output/bravo/small/2027-05-06/handout.pdf"].data == b"words"
    assert "output/bravo/small/2027-05-06/feedback-1-of-2.pdf" in sent


def test_reports_are_of_events_from_which_something_came_back(place: Path) -> None:
    with pytest.raises(UsageError, match="No answers came back here yet"):
        batch(BatchRequest(place, reports=True), lambda *_: None)
    with pytest.raises(UsageError, match='no event of acme "2027-05-08"'):
        outcomes(place, "acme/2027-05-08")
    with pytest.raises(UsageError, match='There is no client "acma"'):
        outcomes(place, "acma")
