"""Exercises in the studio: built-in ones are copied, changes are checked before they stay."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from facilitator.activities import MODELS
from facilitator.sources.yaml_edit import value_at
from facilitator.studio.drawing import draw_specimen
from facilitator.studio.session import Studio
from facilitator.workflows.activity_gallery import start_exercise
from facilitator.workflows.client_changes import ClientView, client_sections
from facilitator.workflows.settings import read_fields
from facilitator.workflows.workspace import Workspace

NAME = "meetings-that-end-on-time"
PAGE = f"/exercises/{NAME}"


@pytest.fixture
def theirs(client: TestClient, studio: Studio) -> Theirs:
    client.headers["accept"] = "application/json"
    return Theirs(client, studio.root / "clients/acme/overrides")


@dataclass
class Theirs:
    """Changes of one exercise for one client alone."""

    browser: TestClient
    folder: Path

    def change(self, path: list[str | int], was: object, value: object) -> int:
        sent = {"path": path, "was": was, "value": value}
        url = "/exercises/who-decides/field?client=acme"
        return int(self.browser.post(url, json=sent).status_code)

    def relist(self, path: list[str | int], act: str, index: int = 0, to: int = 0) -> int:
        sent = {"path": path, "act": act, "index": index, "to": to}
        sent["entries"] = len(value_at(self.view().merged.data, path))
        url = "/exercises/who-decides/entry?client=acme"
        return int(self.browser.post(url, json=sent).status_code)

    def view(self) -> ClientView:
        folder = Workspace(self.folder.parents[2]).exercises()["who-decides"]
        return ClientView.read(folder, self.folder / "who-decides.yaml")

    def place(self, kind: str) -> list[str | int]:
        kinds = [activity["kind"] for activity in self.view().own["activities"]]
        return ["activities", kinds.index(kind), MODELS[kind].entry_list]

    @property
    def text(self) -> str:
        file = self.folder / "who-decides.yaml"
        return file.read_text() if file.exists() else ""


def test_a_field_differs_for_one_client_and_goes_back(theirs: Theirs) -> None:
    assert theirs.change(["title"], "Who decides?", "Who decides at Acme?") == 200
    assert "title:" in theirs.text
    page = theirs.browser.get("/exercises/who-decides?client=acme").text
    assert "Changed for Acme" in page
    assert "Who decides at Acme?" not in theirs.browser.get("/exercises/who-decides").text
    assert theirs.change(["title"], "Who decides?", "Other") == 409
    assert theirs.change(["title"], "Who decides at Acme?", "Who decides?") == 200
    assert theirs.text == ""
    assert theirs.change(["version"], theirs.view().own["version"], "2.0") == 422
    assert theirs.change(["activities", 0, "id"], theirs.view().own["activities"][0]["id"], "x")


def test_statements_are_replaced_left_out_added_and_put_in_order_for_one_client(
    theirs: Theirs,
) -> None:
    place = theirs.place("sort")
    statements = value_at(theirs.view().own, place)
    first, second = statements[0]["id"], statements[1]["id"]
    assert theirs.change([*place, 0, "text"], statements[0]["text"], "As we say it.") == 200
    assert theirs.relist(place, "move", 0, 1) == 200
    merged = value_at(theirs.view().merged.data, place)
    assert [each["id"] for each in merged[:2]] == [second, first]
    assert merged[1]["text"] == "As we say it."
    assert theirs.view().original((*place, 1, "text")) == statements[0]["text"]
    assert theirs.relist(place, "remove", 1) == 200
    assert [entry["id"] for _, entry in theirs.view().left_out(tuple(place))] == [first]
    assert theirs.relist(place, "add") == 200
    assert value_at(theirs.view().merged.data, place)[-1]["id"] == "n1"
    assert theirs.relist(place, "remove", len(statements) - 1) == 200
    assert theirs.relist(place, "restore", 0) == 200
    assert theirs.relist(place, "reorder") == 200
    assert theirs.text == ""


def test_blocks_written_in_short_stay_so(theirs: Theirs) -> None:
    edition, blocks = next(
        (name, each["blocks"]) for name, each in theirs.view().own["editions"].items()
    )
    at, block = next((n, b) for n, b in enumerate(blocks) if b.get("usual"))
    theirs.folder.mkdir(exist_ok=True)
    written = f"editions:\n  {edition}:\n    blocks:\n      {block['id']}: {{usual: N}}\n"
    (theirs.folder / "who-decides.yaml").write_text(written.replace("N", str(block["usual"] + 1)))
    path: list[str | int] = ["editions", edition, "blocks", at, "usual"]
    assert theirs.change(path, block["usual"] + 1, block["usual"] + 2) == 200
    assert theirs.text == written.replace("N", str(block["usual"] + 2))


def test_a_section_of_a_text_differs_for_one_client(theirs: Theirs, studio: Studio) -> None:
    folder = studio.workspace.exercises()["who-decides"]
    home = theirs.folder / "who-decides"
    section = [*client_sections(folder, home, "handout.md")][-1]
    path: list[str | int] = ["handout.md", section.heading]
    assert theirs.change(path, section.body, "Words of our own.") == 200
    assert (home / "handout.md").read_text() == f"## {section.heading}\n\nWords of our own.\n"
    changed = [*client_sections(folder, home, "handout.md")][-1]
    assert (changed.original, changed.is_changed) == (section.body, True)
    assert (
        "Words of our own."
        in theirs.browser.get("/exercises/who-decides?client=acme&text=handout.md").text
    )
    assert theirs.change(path, "Words of our own.", "A {word} that is no term.") == 422
    assert theirs.change(path, "Words of our own.", section.body) == 200
    assert not (home / "handout.md").exists()
    assert theirs.browser.post("/undo", json={}).status_code == 200
    assert (home / "handout.md").exists()


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


@pytest.mark.parametrize("kind", MODELS)
def test_every_activity_of_the_gallery_is_sound_by_itself(kind: str, tmp_path: Path) -> None:
    folder = start_exercise(tmp_path, "Alone", [kind])
    exercise = Workspace(tmp_path).exercise_in(folder)
    assert [activity.kind for activity in exercise.activities] == [kind]
    assert any(block.activity for block in exercise.editions["workshop"].blocks)


def test_an_exercise_is_started_from_the_gallery_and_gets_one_more(
    client: TestClient, studio: Studio
) -> None:
    assert 'value="rank"' in client.get("/exercises/new?name=Ours").text
    form = {"name": "Ours", "chosen": "yes", "kind": ["rank", "commit"]}
    assert client.post("/exercises/new", data=form).headers["location"] == "/exercises/ours"
    assert client.post("/exercises/ours/activity", data={"kind": "sort"}).status_code == 303
    written = read_fields(studio.root / "exercises/ours/exercise.yaml")
    assert [each["kind"] for each in written["activities"]] == ["commit", "rank", "sort"]
    assert written["editions"]["workshop"]["blocks"][-1]["activity"] == "sort"
    assert client.post("/undo", json={}).status_code == 200
    assert client.post("/exercises/new", data={"name": "None", "chosen": "yes"}).status_code == 422
    assert client.post("/exercises/new", data=form | {"name": "Plan {2027}"}).status_code == 422
    assert "Plan" not in client.get("/exercises").text  # none that no page could be made of


def test_a_broken_exercise_is_shown_told_of_and_mended_field_by_field(
    exercise: TestClient, studio: Studio
) -> None:
    file = studio.root / "exercises" / NAME / "exercise.yaml"
    sound = file.read_text()
    code = data(studio)["code"]
    file.write_text(
        sound.replace(f"code: {code}", "code: x").replace("language: en", "language: 7")
    )
    assert f'data-at="{file}:' in exercise.get(PAGE).text
    mend = {"path": ["code"], "was": "x", "value": code}
    assert exercise.post(f"{PAGE}/field", json=mend).status_code == 200
    worse = {"path": ["title"], "was": data(studio)["title"], "value": None}
    answer = exercise.post(f"{PAGE}/field", json=worse)
    assert answer.status_code == 422
    (told,) = answer.json()["problems"]  # and nothing of the language
    assert "language" not in told["message"]
    file.write_text(sound)


def test_a_section_is_left_out_and_one_added_for_one_client(theirs: Theirs, studio: Studio) -> None:
    folder, home = studio.workspace.exercises()["who-decides"], theirs.folder / "who-decides"
    last = [*client_sections(folder, home, "handout.md")][-1]
    assert theirs.change(["handout.md", last.heading], last.body, False) == 200  # noqa: FBT003
    assert (home / "handout.md").read_text() == f"## {last.heading} (left out)\n"
    page = "/exercises/who-decides?client=acme&text=handout.md"
    assert "It is left out for Acme" in theirs.browser.get(page).text
    new: list[str | int] = ["handout.md", "Our own rule (new)"]
    assert theirs.change(new, None, "Ask first.") == 200
    assert theirs.change(new, None, "Ask twice.") == 409
    assert theirs.change(["handout.md", last.heading], "", last.body) == 200
    assert (home / "handout.md").read_text() == "## Our own rule (new)\n\nAsk first.\n"
    assert theirs.change(new, "Ask first.", None) == 200
    assert not (home / "handout.md").exists()


def test_a_field_that_is_not_written_is_added_for_all_and_for_one(
    theirs: Theirs, exercise: TestClient, studio: Studio
) -> None:
    unwritten = re.compile(r'data-path="\[&#34;welcome&#34;\]" data-was="null"')
    assert unwritten.search(exercise.get(PAGE).text)
    change = {"path": ["welcome"], "was": None, "value": "Good morning."}
    assert exercise.post(f"{PAGE}/field", json=change).status_code == 200
    assert data(studio)["welcome"] == "Good morning."
    assert theirs.change(["welcome"], None, "Good evening.") == 200
    assert "For Acme alone" in exercise.get("/exercises/who-decides?client=acme").text
    assert theirs.change(["welcome"], "Good evening.", None) == 200
    assert theirs.text == ""
    begin = {"path": ["terms"], "was": None, "value": [{"id": "new", "singular": "New text"}]}
    if "terms" not in data(studio):
        assert exercise.post(f"{PAGE}/field", json=begin).status_code == 200


def test_a_drawing_is_dropped_in_and_one_that_is_none_is_not_kept(
    exercise: TestClient, studio: Studio
) -> None:
    home = studio.root / "exercises" / NAME
    shape = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'
    for name, picture, status in (("Our year.svg", shape, 303), ("bad.svg", b"<svg", 422)):
        sent = {"file": (name, picture, "image/svg+xml")}
        answer = exercise.post(f"{PAGE}/drawing", data={"text": "A year"}, files=sent)
        assert answer.status_code == status
        assert (home / name).exists() == (status == 303)
    drawing = {"id": "ouryear", "file": "Our year.svg", "text": "A year"}
    assert data(studio)["drawings"][-1] == drawing


def test_what_stands_for_names_is_begun_and_grows_by_one(
    exercise: TestClient, studio: Studio
) -> None:
    place = next(n for n, each in enumerate(data(studio)["activities"]) if each["kind"] == "rate")
    path: list[str | int] = ["activities", place, "scale", "labels"]
    assert f'data-map="{html.escape(json.dumps(path))}"' in exercise.get(PAGE).text.replace(
        "&#34;", "&quot;"
    )
    for point, says in (("3", "at times"), ("2", "seldom")):
        change = {"path": [*path, point], "was": None, "value": says}
        assert exercise.post(f"{PAGE}/field", json=change).status_code == 200
    assert value_at(data(studio), path) == {"3": "at times", "2": "seldom"}
    beyond = {"path": [*path, "99"], "was": None, "value": "never"}
    assert exercise.post(f"{PAGE}/field", json=beyond).status_code == 422


def test_a_scale_is_named_for_one_client_alone(theirs: Theirs) -> None:
    rate = theirs.place("rate")[:2]
    path = [*rate, "scale", "labels"]
    shown = theirs.browser.get("/exercises/who-decides?client=acme").text
    assert f'data-map="{html.escape(json.dumps(path))}"' in shown.replace("&#34;", "&quot;")
    for point, says in (("2", "seldom"), ("3", "at times")):
        was = value_at(theirs.view().merged.data, [*path, point])
        assert theirs.change([*path, point], was, says) == 200
    labels = value_at(theirs.view().merged.data, path)
    assert {labels.get("2"), labels.get("3")} == {"seldom", "at times"}


def test_an_edition_begins_like_another_one(exercise: TestClient, studio: Studio) -> None:
    home, like = studio.root / "exercises" / NAME, next(iter(data(studio)["editions"]))
    (home / f"handout-{like}.md").write_text("## Its own\n\nOne page.\n")
    (home / "handout.md").write_text(
        (home / "handout.md").read_text() + f"\n## For these [{like}]\n\nA word.\n"
    )
    sent = {"like": like, "title": "Half a day"}
    assert exercise.post(f"{PAGE}/edition", data=sent).status_code == 303
    new, old = (data(studio)["editions"][key] for key in ("half-a-day", like))
    assert new == {**old, "title": "Half a day"}
    assert (home / "handout-half-a-day.md").read_text() == "## Its own\n\nOne page.\n"
    assert f"## For these [{like}, half-a-day]" in (home / "handout.md").read_text()
    assert exercise.post(f"{PAGE}/edition", data=sent).status_code == 422
    assert exercise.post(f"{PAGE}/edition", data={"like": like, "title": "日"}).status_code == 422
    for _ in range(3):
        exercise.post("/undo")
    assert "half-a-day" not in data(studio)["editions"]


def test_an_id_is_chosen_by_the_name_of_what_it_means(exercise: TestClient) -> None:
    page = exercise.get("/exercises/performance-vs-execution").text
    assert re.search(r'<option value="execution"[^>]*>Execution management</option>', page)
    assert re.search(r'<option value="focus"[^>]*>Focus</option>', page)


def test_the_gallery_shows_what_people_get() -> None:
    assert draw_specimen("reflect").startswith(b"\x89PNG")
