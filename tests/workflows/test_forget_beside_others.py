"""Whoever forgets an event's people waits for what is being stored of them, and it waits, too."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import FacilitatorError
from facilitator.store.anonymous import empty_store
from facilitator.store.responses import Store
from facilitator.studio.answers import collect_typed
from facilitator.studio.session import KitAddress
from facilitator.system import atomic_files
from facilitator.workflows import forget as forgetting
from facilitator.workflows import tally
from facilitator.workflows.anonymize import AnonymizeRequest, anonymize, plan_anonymity
from facilitator.workflows.build import BuildRequest, build
from facilitator.workflows.collect import CollectRequest, collect
from facilitator.workflows.event_lock import event_held
from facilitator.workflows.forget import forget, plan_to_forget
from facilitator.workflows.intake import FileReport
from facilitator.workflows.report import ReportRequest, ScoreRequest, report, score
from facilitator.workflows.responses import (
    NewResponsesRequest,
    ResponsesRequest,
    new_responses,
    responses,
)
from tests.workflows.clients import CLIENT, DAY
from tests.workflows.collecting import Room, table

pytestmark = pytest.mark.skipif(os.name == "nt", reason="locks are those of POSIX")
WHOSE: dict[str, Any] = {"client": CLIENT, "event": DAY}


def sheets(*codes: str) -> tuple[Path, ...]:
    for code in codes:
        Path(f"{code}.csv").write_text(table(["code", "sort_s1"], [[code, "both"]]))
    return tuple(Path(f"{code}.csv") for code in codes)


def asked(room: Room) -> AnonymizeRequest:
    return AnonymizeRequest(room.root, output=room.root / "output", **WHOSE)


def forget_all(room: Room) -> None:
    forget(plan_to_forget(asked(room)))


def take_names_out(room: Room) -> None:
    anonymize(plan_anonymity(asked(room)))


def type_a_sheet(room: Room) -> None:
    collect_typed(room.root, KitAddress(**WHOSE), "AA11", {"sort_s1": "both"})


def count_hands(room: Room) -> None:
    session = tally.poll_session(room.request())
    hands = tally.read_hands(session, [session.example], None)
    request = BuildRequest(room.root, **WHOSE)
    tally.keep_and_rebuild(session, hands, request, lambda *_: None)


STORING: dict[str, Callable[[Room], object]] = {
    "collect": lambda room: room.collect(*sheets("AA11")),
    "decide": lambda room: responses(ResponsesRequest(room.root, leaves_out=("AA11",), **WHOSE)),
    "report": lambda room: report(ReportRequest(room.root, **WHOSE), lambda *_: None),
    "score": lambda room: score(ScoreRequest(room.root, **WHOSE)),
    "build": lambda room: build(BuildRequest(room.root, **WHOSE), lambda *_: None),
    "workbook": lambda room: new_responses(NewResponsesRequest(room.root, **WHOSE)),
    "hands": count_hands,
    "studio": type_a_sheet,
}


def state(room: Room) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in room.root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("work", STORING.values(), ids=STORING)
def test_whatever_stores_waits_while_people_are_forgotten(
    room: Room, work: Callable[[Room], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    (incoming,) = sheets("AA11")
    monkeypatch.setattr(atomic_files, "PATIENCE", 0.0)
    with event_held(room.folder, alone=True):
        before = state(room)
        with pytest.raises(FacilitatorError, match="Another run of facilitator is at work here"):
            work(room)
        assert state(room) == before
    assert incoming.exists()


@pytest.mark.parametrize("work", [forget_all, take_names_out])
def test_nobody_is_forgotten_while_something_is_stored(
    room: Room, work: Callable[[Room], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    room.collect(*sheets("AA11"))
    monkeypatch.setattr(atomic_files, "PATIENCE", 0.0)
    with event_held(room.folder):
        before = state(room)
        with pytest.raises(FacilitatorError) as told:
            work(room)
        assert state(room) == before
        (problem,) = told.value.problems
        assert problem.where == f"clients/{CLIENT}/events/{DAY}"
        assert room.collect(*sheets("BB22")).count("stored") == 1, "two collects at once"
    work(room)


@pytest.mark.parametrize("work", [forget_all, take_names_out])
def test_what_a_collect_stores_meanwhile_is_forgotten_with_the_rest(
    room: Room, work: Callable[[Room], object]
) -> None:
    """It was planned when nothing had come in, and begins while the collect is at its first."""
    begun: list[threading.Thread] = []

    def on_file(_: FileReport) -> None:
        if not begun:
            begun.append(threading.Thread(target=work, args=(room,)))
            begun[0].start()
            begun[0].join(0.1)

    files = sheets("Adaokafor", "Gracekim")
    assert len(collect(CollectRequest(room.root, files=files, **WHOSE), on_file).files) == 2
    begun[0].join()
    assert not (room.folder / "received").exists()
    assert not [code for code in room.answers() if "kim" in code.lower()]


def test_a_collect_that_begins_meanwhile_comes_after(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.collect(*sheets("AA11"))
    later = threading.Thread(target=room.collect, args=sheets("BB22"))

    def slowly(store: Store) -> None:
        later.start()
        later.join(0.1)
        assert later.is_alive()
        empty_store(store)

    monkeypatch.setattr(forgetting, "empty_store", slowly)
    forget_all(room)
    later.join()
    assert list(room.answers()) == ["BB22"]
