from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.errors import SourceError, UsageError
from facilitator.workflows.new import NewClient, NewEvent, new_client, new_event
from facilitator.workflows.settings import (
    ChangedMeanwhileError,
    FieldChange,
    add_file,
    change_client,
    change_event,
    read_fields,
    take_back,
)
from facilitator.workflows.workspace import Workspace


@pytest.fixture
def root(tmp_path: Path) -> Path:
    new_client(NewClient(name="Acme"), tmp_path)
    return tmp_path


def client_file(root: Path) -> Path:
    return root / "clients/acme/client.yaml"


def test_a_field_is_written_where_the_client_reads_it(root: Path) -> None:
    change_client(root, "acme", FieldChange(("brand", "primary"), None, "#112233"))
    assert Workspace(root).client("acme").client.brand.primary == "#112233"


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        (("brand", "primary"), "blue", "cannot be"),
        (("brand", "font"), "Comic Sans", "no font family"),
        (("paper",), "a3", "cannot be"),
        (("name",), None, 'no "name"'),
        (("roster",), "people.csv", "no file"),
    ],
)
def test_what_cannot_stand_is_told_and_nothing_is_written(
    root: Path, path: tuple[str, ...], value: str | None, says: str
) -> None:
    before = client_file(root).read_text()
    was = read_fields(client_file(root)).get(path[0]) if len(path) == 1 else None
    with pytest.raises(SourceError, match=says):
        change_client(root, "acme", FieldChange(path, was, value))
    assert client_file(root).read_text() == before


def test_what_somebody_wrote_meanwhile_is_not_overwritten(root: Path) -> None:
    change_client(root, "acme", FieldChange(("short",), None, "Theirs"))
    with pytest.raises(ChangedMeanwhileError) as caught:
        change_client(root, "acme", FieldChange(("short",), None, "Ours"))
    assert caught.value.current == "Theirs"
    assert Workspace(root).client("acme").client.short == "Theirs"


def test_a_change_to_another_field_meanwhile_is_kept_beside_it(root: Path) -> None:
    file = client_file(root)
    file.write_text(f"{file.read_text()}\nholidays: [2027-07-05]  # by hand\n")
    change_client(root, "acme", FieldChange(("short",), None, "Ac"))
    assert "holidays: [2027-07-05]  # by hand" in file.read_text()


def test_a_change_is_taken_back_unless_the_file_was_changed_again(root: Path) -> None:
    before = client_file(root).read_text()
    edit = change_client(root, "acme", FieldChange(("short",), None, "Ac"))
    take_back(edit)
    assert client_file(root).read_text() == before
    edit = change_client(root, "acme", FieldChange(("short",), None, "Ac"))
    client_file(root).write_text(edit.after + "# by hand\n")
    with pytest.raises(UsageError, match="changed again"):
        take_back(edit)


def test_a_sample_cannot_be_changed(root: Path) -> None:
    with pytest.raises(UsageError, match="sample"):
        change_client(root, "northwind-health", FieldChange(("short",), "Northwind", "x"))


def test_an_event_takes_no_slot_that_it_cannot_fill(root: Path) -> None:
    new_event(NewEvent("acme", "2027-03-18", "performance-vs-execution", "workshop"), root)
    change_event(root, "acme", "2027-03-18", FieldChange(("minutes",), 90, 75))
    with pytest.raises((SourceError, UsageError), match="minutes"):
        change_event(root, "acme", "2027-03-18", FieldChange(("minutes",), 75, 10))
    assert Workspace(root).client("acme").event("2027-03-18").event.minutes == 75


def test_a_file_put_in_never_replaces_another(root: Path) -> None:
    folder = root / "clients/acme"
    assert add_file(folder, "Logo.PNG", b"one") == "Logo.png"
    assert add_file(folder, "Logo.png", b"one") == "Logo.png"
    assert add_file(folder, "Logo.png", b"two") == "Logo-2.png"
    assert (folder / "Logo.png").read_bytes() == b"one"
