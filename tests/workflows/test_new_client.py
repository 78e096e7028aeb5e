"""New clients and events: files that build as they are, whatever people call themselves."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import UsageError
from facilitator.workflows.build import BuildRequest, BuildResult, build
from facilitator.workflows.new import (
    NewClient,
    NewEvent,
    event_to_copy,
    folder_name,
    new_client,
    new_event,
)
from facilitator.workflows.workspace import ClientFolder
from tests.workflows.clients import CLIENT, DAY, LOGO, client, event
from tests.workflows.test_client_kits import words


def built(workspace: Path, name: str, **asked: Any) -> BuildResult:
    """The agenda or handout of a client, as a first build makes it."""
    request = {"documents": ("handout",), "formats": ("pdf",), "exercise": "small"} | asked
    return build(
        BuildRequest(workspace=workspace, client=name, output=workspace / "output", **request),
        lambda *_: None,
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def switched_on(path: Path) -> None:
    """Take the # away from every line that holds a field."""
    text = path.read_text()
    path.write_text(
        re.sub(
            r"^( *)# ( *[\w ]+: ?(?=[\"{\[#\n\d]|true$|\w+\.))", r"\1\2", text, flags=re.MULTILINE
        )
    )


@pytest.mark.parametrize(
    "name",
    [
        "Northwind Health",
        'A "quoted" \\ name\'s',
        "山田太郎",
        "ABOUT\nBRAND\nTERMS\n",
        "{{ 7*7 }} {team}",
        "name: x # y",
        "../../x",
        "Maximiliane Alexandrina Wilhelmina von Hohenzollern-Sigmaringen und zu Wittgenst",
    ],
)
def test_a_new_clients_file_says_their_name_and_builds(workspace: Path, name: str) -> None:
    folder = new_client(NewClient(name), workspace)
    assert folder.parent == workspace / "clients"
    assert [path.name for path in folder.iterdir()] == ["client.yaml"]
    assert ClientFolder.read(folder).client.name == name.strip()
    first, *_ = words(built(workspace, folder.name).files[0].path)
    assert " ".join(name.split()).replace(" ", "") in first.replace(" ", "")


def test_a_folder_is_called_like_the_client_in_small_letters() -> None:
    assert folder_name("Northwind Health, Inc.") == "northwind-health-inc"
    assert folder_name("Müller & Söhne") == "mueller-soehne"
    assert folder_name("../../x") == "x"
    assert folder_name("山田 太郎") == "山田-太郎"
    assert folder_name("김민수") == "김민수"
    assert len(folder_name("x" * 80)) == 60
    assert folder_name("one two " * 8) == "one-two-" * 7 + "one"


def test_what_is_said_stands_in_the_file(workspace: Path) -> None:
    logo = workspace / "Their Logo.SVG"
    logo.write_text(LOGO)
    said: dict[str, Any] = {"short": "Northwind", "paper": "a4", "language": "en-GB", "cover": True}
    brand: dict[str, Any] = {"primary": "#1b4f8f", "secondary": "#a94725", "font": "Lato"}
    folder = new_client(NewClient("Northwind Health", logo=logo, **said, **brand), workspace)
    found = ClientFolder.read(folder).client
    assert (found.short, found.paper, found.language) == ("Northwind", "a4", "en-GB")
    assert found.brand.model_dump() == brand | {"logo": "logo.svg", "cover": True}
    assert (folder / "logo.svg").read_text() == LOGO


def test_every_suggestion_can_be_switched_on(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = new_client(NewClient("Northwind Health"), workspace)
    day = new_event(NewEvent(folder.name, DAY, exercise="small"), workspace)
    new_event(NewEvent(folder.name, "2027-03-17", exercise="small"), workspace)  # the talk
    (folder / "logo.svg").write_text(LOGO)
    (folder / "roster.csv").write_text("Name;Group\nAda Example;Board\nBen Example;Board\n")
    # The words of every exercise are suggested, those of the built-in one among them.
    assert "senior leader:" in (folder / "client.yaml").read_text()
    for path in (folder / "client.yaml", day / "event.yaml"):
        switched_on(path)
    text = (folder / "client.yaml").read_text()
    for theirs in ("word_template:", "slides_template:"):
        text = text.replace(theirs, f"# {theirs}")
    (folder / "client.yaml").write_text(text)
    (day / "event.yaml").write_text((day / "event.yaml").read_text().replace("reveal", "sort"))
    read = ClientFolder.read(folder)
    assert set(read.client.model_fields_set) == {
        *("name", "short", "paper", "language", "large_print", "brand", "terms", "roster"),
        *("link", "holidays"),
    }
    assert {"team", "senior leader"} < set(read.client.terms)
    assert read.event(DAY).event.model_fields_set >= {
        "timezone",
        "breaks",
        "groups",
        "spare",
        "people",
        "names_agreed",
        "link",
        "talk",
    }
    # Every document is composed; of those that are written everybody's own will do.
    for writes in ("_written", "_larger_canvases"):
        monkeypatch.setattr(f"facilitator.workflows.build.{writes}", lambda *_: ())
    names = [one.path.name for one in built(workspace, folder.name, event=DAY, documents=()).files]
    assert "worksheets-to-print.pdf" in names
    assert "invitation.ics" in names


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"name": "—"}, 'No folder can be named "—".'),
        ({"primary": "blue"}, '"primary" cannot be "blue".'),
        ({"font": "Latto"}, 'There is no font family "Latto" here. Did you mean "Lato"?'),
        ({"language": "English!"}, '"language" cannot be "English!".'),
        ({"paper": "a5"}, '"paper" cannot be "a5".'),
        ({"short": "x" * 33}, '"short" has 33 characters, and at most 32 fit'),
        ({"logo": Path("none.svg")}, 'There is no logo "none.svg".'),
        ({"logo": Path("empty.svg")}, "The logo is an empty file."),
        ({"logo": Path("photo.jpg")}, "The logo is a damaged JPEG picture. Save it again as JPEG."),
    ],
)
def test_what_no_client_can_be_is_refused_and_leaves_nothing(
    workspace: Path, said: dict[str, Any], told: str
) -> None:
    (workspace / "empty.svg").touch()
    (workspace / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    before = contents(workspace)
    with pytest.raises(UsageError) as caught:
        new_client(NewClient(**({"name": "Northwind"} | said)), workspace)
    (problem,) = caught.value.problems
    assert str(problem).startswith(told)
    assert contents(workspace) == before
    assert not list((workspace / "clients").glob("*"))


def test_a_client_that_is_there_is_left_alone(workspace: Path) -> None:
    folder = client(workspace)
    before = contents(folder)
    with pytest.raises(UsageError, match=f"already a client in clients/{CLIENT}"):
        new_client(NewClient(CLIENT.upper()), workspace)
    assert contents(folder) == before


def test_a_new_event_says_what_was_said_and_builds(workspace: Path) -> None:
    client(workspace)
    said: dict[str, Any] = {
        "start": "14:05",
        "timezone": "Europe/Vienna",
        "place": 'Room "4" # 2',
        "setting": "open",
        "minutes": 45,
    }
    folder = new_event(
        NewEvent(CLIENT, DAY, exercise="small", facilitator="{x}: y", **said), workspace
    )
    assert folder == workspace / "clients" / CLIENT / "events" / DAY
    found = ClientFolder.read(workspace / "clients" / CLIENT).event(DAY).event
    assert found.model_dump(include=set(said)) == said
    assert (found.exercise, found.edition, found.facilitator) == ("small", "workshop", "{x}: y")
    report = built(workspace, CLIENT, event=DAY, documents=("agenda",))
    text = " ".join(words(report.files[0].path))
    assert 'Room "4" # 2' in text
    assert "14:05" in text
    assert "14:50" in text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"client": "northwnd"}, 'There is no client "northwnd". Did you mean "northwind"?'),
        ({"day": "18.3.2027"}, '"18.3.2027" is no date. Write year, month and day'),
        ({"day": "../../x"}, '"../../x" is no date.'),
        ({"exercise": "smal"}, 'There is no exercise "smal". Did you mean "small"?'),
        ({"edition": "keynote"}, 'There is no edition "keynote" of small. It has: workshop.'),
        ({"minutes": 3}, '"minutes" must be at least 5, and 3 is written.'),
        ({"minutes": 6}, "The workshop edition cannot run in 6 minutes: the shortest it can is"),
        ({"start": "nine"}, '"start" cannot be "nine".'),
        ({"timezone": "Europe/Viena"}, 'There is no time zone "Europe/Viena". Did you mean'),
    ],
)
def test_what_no_event_can_be_is_refused_and_leaves_nothing(
    workspace: Path, said: dict[str, Any], told: str
) -> None:
    client(workspace)
    before = contents(workspace)
    with pytest.raises(UsageError) as caught:
        new_event(
            NewEvent(**({"client": CLIENT, "day": DAY, "exercise": "small"} | said)), workspace
        )
    (problem,) = caught.value.problems
    assert str(problem).startswith(told)
    assert contents(workspace) == before
    assert not list((workspace / "clients" / CLIENT).glob("events/*"))


def test_an_event_that_is_there_is_left_alone_however_its_day_is_written(workspace: Path) -> None:
    client(workspace)
    folder = event(workspace)
    before = contents(folder)
    for day in (DAY, "20270318"):
        with pytest.raises(UsageError, match=f"already an event on {DAY} for {CLIENT}"):
            new_event(NewEvent(CLIENT, day, exercise="small"), workspace)
    assert contents(folder) == before


def test_nothing_is_added_to_the_sample_that_comes_with_the_program(workspace: Path) -> None:
    with pytest.raises(UsageError, match="sample that comes with facilitator"):
        new_event(NewEvent("northwind-health", "2027-04-01", exercise="small"), workspace)


def test_a_file_in_place_of_the_folder_of_clients_is_named(workspace: Path) -> None:
    (workspace / "clients").write_text("mine")
    with pytest.raises(UsageError, match="clients is a file, and a folder is needed there"):
        new_client(NewClient("Northwind"), workspace)
    assert (workspace / "clients").read_text() == "mine"


def test_an_event_like_another_takes_nothing_of_its_people(workspace: Path) -> None:
    client(workspace)
    theirs: dict[str, Any] = {
        "participants": ["Ada Okafor"],
        "groups": ["Board"],
        "people": 9,
        "names_agreed": True,
        "collect_private": True,
        "link": "https://example.com/plan",
    }
    plan: dict[str, Any] = {
        "exercise": "small",
        "edition": "workshop",
        "setting": "open",
        "minutes": 45,
        "start": "8:30",
        "spare": 3,
    }
    plan |= {"facilitator": "R. C.", "breaks": [{"after": "sort", "minutes": 5}]}
    event(workspace, place="Room 4", **theirs, **plan)
    other = new_client(NewClient("Southwind"), workspace)
    for owner, place in ((None, {"place": "Room 4"}), (other.name, {})):
        copied = event_to_copy(f"{CLIENT}/{DAY}", owner, workspace)
        day = new_event(NewEvent(copied.client, "2027-09-01", **copied.fields), workspace)
        said = ClientFolder.read(day.parents[1]).event("2027-09-01").event
        found = json.loads(said.model_dump_json(exclude={"date", "name"}, exclude_unset=True))
        assert found == plan | place
        assert set(copied.left_out) >= {*theirs, "roster"}


def test_a_word_behind_the_date_tells_events_apart_and_is_no_edition(workspace: Path) -> None:
    client(workspace)
    for day in (DAY, f"{DAY}-morning", f"{DAY}-group-b"):
        assert new_event(NewEvent(CLIENT, day, exercise="small"), workspace).name == day
    for word in ("workshop", "75min"):
        with pytest.raises(UsageError, match="cannot stand behind the date"):
            new_event(NewEvent(CLIENT, f"{DAY}-{word}", exercise="small"), workspace)
