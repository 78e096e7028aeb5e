"""Exercises in the studio: built-in ones are copied, changes are checked before they stay."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from facilitator.sources.yaml_edit import value_at
from facilitator.studio.session import Studio
from facilitator.workflows.settings import read_fields

NAME = "meetings-that-end-on-time"
PAGE = f"/exercises/{NAME}"


@pytest.fixture
def exercise(client: TestClient, studio: Studio) -> TestClient:
    if not (studio.root / "exercises" / NAME).exists():
        client.post("/exercises/new", data={"name": "Meetings that end on time"})
    client.headers["accept"] = "application/json"
    return client


def data(studio: Studio) -> dict[str, Any]:
    return read_fields(studio.root / "exercises" / NAME / "exercise.yaml")


def test_a_title_is_changed_and_a_fault_is_told_and_not_written(
    exercise: TestClient, studio: Studio
) -> None:
    was = data(studio)["title"]
    change = {"path": ["title"], "was": was, "value": "Meetings, shorter"}
    assert exercise.post(f"{PAGE}/field", json=change).status_code == 200
    assert data(studio)["title"] == "Meetings, shorter"
    wrong = {"path": ["code"], "was": data(studio)["code"], "value": "far too long a code"}
    assert exercise.post(f"{PAGE}/field", json=wrong).status_code == 422
    assert data(studio)["title"] == "Meetings, shorter"
    assert data(studio)["code"] != "far too long a code"


def test_entries_are_added_moved_and_taken_out(exercise: TestClient, studio: Studio) -> None:
    activities = data(studio)["activities"]
    place, key = next(
        (number, key)
        for number, activity in enumerate(activities)
        for key, value in activity.items()
        if isinstance(value, list) and len(value) > 1
    )
    path = ["activities", place, key]
    before = value_at(data(studio), path)
    sent = {"path": path, "entries": len(before)}
    moved = exercise.post(f"{PAGE}/entry", json={**sent, "act": "move", "index": 0, "to": 1})
    assert moved.status_code == 200
    assert value_at(data(studio), path) == [before[1], before[0], *before[2:]]
    late = exercise.post(f"{PAGE}/entry", json={**sent, "entries": 99, "act": "remove"})
    assert late.status_code == 422
    assert "changed since" in late.json()["problems"][0]["message"]


def test_a_text_is_saved_unless_it_was_changed_meanwhile(
    exercise: TestClient, studio: Studio
) -> None:
    file = studio.root / "exercises" / NAME / "handout.md"
    was = file.read_text()
    change = {"file": "handout.md", "was": was, "text": was + "\nOne more line.\n"}
    assert exercise.post(f"{PAGE}/text", json=change).status_code == 200
    assert file.read_text().endswith("One more line.\n")
    assert exercise.post(f"{PAGE}/text", json=change).status_code == 422
    outside = {"file": "../../clients/acme/client.yaml", "was": "", "text": "x"}
    assert exercise.post(f"{PAGE}/text", json=outside).status_code == 422


def test_what_comes_with_the_program_is_copied_first(exercise: TestClient, studio: Studio) -> None:
    change = {"path": ["title"], "was": "Who decides?", "value": "Who?"}
    assert exercise.post("/exercises/who-decides/field", json=change).status_code == 422
    assert exercise.post("/exercises/who-decides/copy").status_code == 303
    assert exercise.post("/exercises/who-decides/field", json=change).status_code == 200
    assert "Who?" in (studio.root / "exercises/who-decides/exercise.yaml").read_text()
