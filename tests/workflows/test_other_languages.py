"""What is told of what people ask for is told in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import FacilitatorError, Problem
from facilitator.model.submission import AuditOutcome
from facilitator.workflows.anonymize import AnonymizeRequest, plan_anonymity
from facilitator.workflows.build import BuildRequest, build
from facilitator.workflows.collect import CollectRequest, collect, incoming_files
from facilitator.workflows.edits import changed_words
from facilitator.workflows.event_answers import read_publications
from facilitator.workflows.event_archive import CODES, codes_of, people_on_no_roster
from facilitator.workflows.event_context import EventCodes
from facilitator.workflows.forget import plan_to_forget
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.new import NewClient, NewEvent, new_client, new_event, new_exercise
from facilitator.workflows.rename import rename_client
from facilitator.workflows.report import ReportRequest, report
from facilitator.workflows.review import audit_words
from facilitator.workflows.settings import FieldChange, change_client, copy_exercise
from facilitator.workflows.tally import poll_session
from facilitator.workflows.translate import start_translation
from facilitator.workflows.workspace import Workspace
from tests.sources.test_other_languages import ENGLISH
from tests.workflows.clients import CLIENT, DAY, client, event

WHOSE: dict[str, Any] = {"client": CLIENT, "event": DAY}


def refused(root: Path, archive: Path) -> Iterator[Callable[[], object]]:
    for name in ("small", "Ä"):
        yield lambda: new_exercise(name, root, name)  # noqa: B023 - called at once
    for wanted in (
        NewClient("Northwind", folder=CLIENT),
        NewClient("?"),
        NewClient("A", folder="B"),
    ):
        yield lambda: new_client(wanted, root)  # noqa: B023
    for day in (DAY, "tomorrow", f"{DAY}-workshop"):
        yield lambda: new_event(NewEvent(CLIENT, day, "small"), root)  # noqa: B023
    yield lambda: Workspace(root).client("nobody")
    yield lambda: Workspace(root).client(CLIENT).event("2020-01-01")
    yield lambda: rename_client(CLIENT, "?", root, root / "output")
    yield lambda: change_client(root, CLIENT, FieldChange(("name",), "was", "is"))
    yield lambda: copy_exercise(root, "small")
    yield lambda: start_translation("small", "xx", root)
    yield lambda: collect(CollectRequest(root, **WHOSE))
    yield lambda: [*incoming_files([root / "nothing"])]
    yield lambda: poll_session(KitRequest(root))
    yield lambda: build(BuildRequest(root, separate=True), lambda *_: None)
    for asked in ({"sample": True, **WHOSE}, {}, {**WHOSE, "compare": DAY}):
        yield lambda: report(ReportRequest(root, **asked), lambda *_: None)  # noqa: B023
    yield lambda: codes_of(archive)
    yield lambda: read_publications(archive)
    yield lambda: plan_anonymity(AnonymizeRequest(root))


def said(root: Path) -> Iterator[str]:
    asked = AnonymizeRequest(root, output=root / "output", **WHOSE)
    for plan in (plan_anonymity(asked), plan_to_forget(asked)):
        yield from (*plan.remains, *(removal.why for removal in plan.removals))
    came = root / "came"
    came.mkdir()
    for name in (".hidden", "~$lock.docx", "a.txt", "b.zip"):
        (came / name).write_bytes(b"PK\x05\x06" + bytes(18) if name == "b.zip" else b"")
    (came / "link").symlink_to(came / "a.txt")
    for file in incoming_files([came]):
        yield f"{file.skipped} {file.problem.told() if file.problem else ''}"
    codes = EventCodes({}, frozenset({"ABCDEFGH"}))
    yield from (
        codes.doubt(code, stand_in=not code) for code in ("", "ABCDEFGJ", "ABCDEFG?", "?" * 9)
    )
    yield from changed_words([("A", "old")], [("A", "new"), *((str(n), "x") for n in range(5))])
    yield audit_words(AuditOutcome(checked=50, wrong=1, rows=1234, low=0.4, high=10.5))


def test_german_has_no_english_words(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    client(workspace)
    archive = event(workspace, exercise="small")
    monkeypatch.setenv("FACILITATOR_LANGUAGE", "de")
    words = []
    (archive / CODES).write_text('{"Ada/1": "55555553"}')
    words += [*said(workspace), *map(Problem.told, people_on_no_roster(archive, []))]
    (archive / CODES).write_text("[")
    (archive / "publications.jsonl").write_text("{}")
    for ask in refused(workspace, archive):
        with pytest.raises(FacilitatorError) as error:
            ask()
        words += [f"{problem.message} {problem.hint}" for problem in error.value.problems]
    assert len(words) > 50
    assert not [text for text in words if ENGLISH.search(text)]
    assert any("Von allen 1.234 Zeilen" in text and "10,5" in text for text in words)
