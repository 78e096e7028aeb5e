"""The check before the day: everything that would embarrass in the room, all of it at once."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import UsageError
from facilitator.workflows.check import KitCheck, check_kit
from facilitator.workflows.kit_inputs import KitRequest
from tests.workflows.clients import CLIENT, DAY, LOGO, client, event, made

CLIENT_YAML = f"clients/{CLIENT}/client.yaml"
EVENT_YAML = f"clients/{CLIENT}/events/{DAY}/event.yaml"
ROSTER_CSV = f"clients/{CLIENT}/events/{DAY}/roster.csv"


def looked_through(workspace: Path, **asked: Any) -> KitCheck:
    """What is said of it, but that its texts are the starter's, which they are."""
    found = check_kit(KitRequest(workspace, **{"exercise": "small", "client": CLIENT} | asked))
    own = tuple(note for note in found.warnings if "starter's text" not in note.message)
    assert bool(found.errors) or len(found.warnings) - len(own) == 4
    return replace(found, warnings=own)


def errors(workspace: Path, **asked: Any) -> list[str]:
    return [str(problem) for problem in looked_through(workspace, event=DAY, **asked).errors]


def warnings(workspace: Path, **asked: Any) -> list[str]:
    found = looked_through(workspace, **asked)
    assert found.errors == ()
    return [str(problem) for problem in found.warnings]


def png(width: int, height: int) -> bytes:
    """A black picture."""

    def part(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + bytes(width)) * height)
    parts = (part(b"IHDR", head), part(b"IDAT", rows), part(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def test_a_sound_kit_says_so_and_how_much_to_print_of_what(workspace: Path) -> None:
    client(workspace, brand={"logo": "logo.svg"})
    (workspace / "clients" / CLIENT / "logo.svg").write_text(LOGO)
    event(workspace, minutes=45, spare=2)
    found = looked_through(workspace, event=DAY)
    assert found.summary == (
        f"Northwind Health, {DAY}: Half an hour, 45 minutes. Nothing stops a build."
    )
    assert found.warnings == ()
    assert found.counted_for == ""
    piles = {pile.what: pile for pile in found.to_print}
    assert piles["Handout"].copies == 5
    assert piles["Facilitator guide"].copies == 1
    counted = {"documents": ("handout", "sort-cards", "worksheet"), "formats": ("pdf",)}
    pages = {one.path.name: one.pages or 0 for one in made(workspace, event=DAY, **counted).files}
    sheets = -(-pages["handout.pdf"] // 2)
    assert piles["Handout"].sheets == 5 * sheets
    assert piles["Sort cards"].sheets == 5 * pages["sort-cards.pdf"]
    # The personal copies that a build prints are the pages that are counted here.
    assert piles["Worksheets to print"].sheets * 2 == pages["worksheets-to-print.pdf"]


def test_all_faults_of_all_files_are_told_at_once_each_with_its_place(workspace: Path) -> None:
    folder = client(
        workspace, terms={"taem": "crew"}, brand={"font": "Latto"}, word_template="paper.docx"
    )
    (folder / "overrides").mkdir()
    (folder / "overrides" / "small.yaml").write_text("activities:\n  srot: {title: Sort}\n")
    roster = "Name;E-mail\nAda;a@b\n;c@d\nAda;a@b\n"
    event(workspace, roster=roster, minutes=6, timezone="Europe/Viena")
    found = errors(workspace)
    expected = (
        f'{CLIENT_YAML}:5: "taem" is no term of small. Did you mean "team"?',
        f'{CLIENT_YAML}:8: There is no font family "Latto" here. Did you mean "Lato"?',
        f'{CLIENT_YAML}:10: There is no file "paper.docx". Put it into clients/{CLIENT}',
        f'clients/{CLIENT}/overrides/small.yaml:2: There is no activity "srot". Did you mean',
        f"{ROSTER_CSV}, row 3: This row has no name. Add the name, or delete the row.",
        f"{ROSTER_CSV}, row 4: Ada is on the roster twice: also in row 2.",
        f"{EVENT_YAML}:3: The workshop edition cannot run in 6 minutes: the shortest it can is",
        f'{EVENT_YAML}:4: There is no time zone "Europe/Viena". Did you mean "Europe/Vienna"?',
    )
    for beginning in expected:
        assert any(one.startswith(beginning) for one in found), (beginning, found)
    assert len(found) == len(set(found)) == len(expected)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"exercise": "smal"}, ':3: There is no exercise "smal". Did you mean "small"?'),
        ({"edition": "worshop"}, ':3: There is no edition "worshop" of small. Did you mean'),
        ({"breaks": [{"after": "srot", "minutes": 5}]}, ':3: There is no block "srot" for a break'),
        ({"participants": ["Ada Okafor", "Adam"]}, ':5: There is no person "Adam" on the roster.'),
        ({"groups": ["Board"]}, ':4: There is no group "Board" on the roster.'),
    ],
)
def test_what_an_event_names_and_is_not_there_is_told_at_its_line(
    workspace: Path, fields: dict[str, Any], told: str
) -> None:
    client(workspace)
    event(workspace, **fields)
    asked = {"exercise": None} if "exercise" in fields else {}
    try:
        found = errors(workspace, **asked)
    except UsageError as error:
        found = [str(problem) for problem in error.problems]
    assert any(one.startswith(EVENT_YAML + told) for one in found), found


@pytest.mark.usefixtures("without_pages")
def test_what_cannot_be_worn_as_asked_is_a_warning(workspace: Path) -> None:
    folder = client(workspace, brand={"logo": "logo.png", "primary": "#f5b301"})
    (folder / "logo.png").write_bytes(png(60, 20))
    colour, logo = warnings(workspace)
    assert colour.startswith(f"{CLIENT_YAML}:6: ")
    assert "Nearest that passes: #" in colour
    assert logo.startswith(f"{CLIENT_YAML}:5: The logo is 60 pixels wide, which prints at ")
    (folder / "logo.png").write_bytes(png(600, 200))
    assert len(warnings(workspace)) == 1


def test_a_long_name_ends_with_its_running_line_and_without_an_event_nothing_is_counted(
    workspace: Path,
) -> None:
    client(workspace, name="W" * 80, short="")
    found = looked_through(workspace)
    assert found.summary.startswith(f"{'W' * 80}: Half an hour, ")
    assert not [one for one in found.warnings if "runs out" in one.message]
    assert (found.errors, found.to_print) == ((), ())


@pytest.mark.usefixtures("without_pages")
def test_of_a_talk_its_words_and_the_minutes_of_speech_and_hands_are_told(tmp_path: Path) -> None:
    asked = KitRequest(tmp_path, "performance-vs-execution", edition="keynote")
    assert check_kit(asked).summary == (
        "performance-vs-execution: Keynote, 30 minutes. Speech: 3,059 words, speaking 26:11,"
        " waiting 3:49 with 60 people in the room. Nothing stops a build."
    )


@pytest.mark.usefixtures("without_pages")
def test_a_file_that_nothing_uses_is_told(workspace: Path) -> None:
    folder = client(workspace)
    for name in ("overrides/smal.yaml", "templates/documents/handuot.html"):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text("welcome: Hello")
    first, second = warnings(workspace)
    assert first.startswith(f"clients/{CLIENT}/overrides/smal.yaml: This file is not used")
    assert first.endswith('Did you mean "small.yaml"?')
    assert second.endswith('Did you mean "documents/handout.html"?')


@pytest.mark.usefixtures("without_pages")
def test_words_of_the_clients_own_ask_for_spoken_examples_of_their_own(workspace: Path) -> None:
    folder = client(workspace)
    (folder / "overrides" / "small").mkdir(parents=True)
    (folder / "overrides" / "small.yaml").write_text(
        "activities: {sort: {statements: {replace: {s1: {text: The phone rings.}}}}}\n"
    )
    (told,) = warnings(workspace)
    assert told.startswith(f"clients/{CLIENT}/overrides/small/guide-sort.md: ")
    assert "its guide still gives the exercise's examples" in told
    own = folder / "overrides" / "small" / "guide-sort.md"
    own.write_text("## Work\n\nSAY: Does the phone come first?\n")
    assert warnings(workspace) == []


@pytest.mark.usefixtures("without_pages")
def test_the_sentences_that_a_clients_word_changes_are_listed_as_they_will_read(
    workspace: Path,
) -> None:
    client(workspace, terms={"team": {"singular": "executive circle", "plural": "circles"}})
    file = workspace / "exercises" / "small" / "exercise.yaml"
    file.write_text(
        file.read_text().replace("kicker: Team exercise", 'kicker: "First. For {a team}. Last."')
    )
    assert "For an executive circle." in looked_through(workspace).reworded


@pytest.mark.usefixtures("without_pages")
def test_the_slot_is_held_against_the_exercise_as_the_client_has_it(workspace: Path) -> None:
    folder = client(workspace)
    event(workspace, minutes=7)
    assert any("cannot run in 7 minutes" in one for one in errors(workspace))
    (folder / "overrides").mkdir()
    shorter = "rate: {least: 2}, commit: {least: 2}"
    (folder / "overrides" / "small.yaml").write_text(
        f"editions:\n  workshop:\n    blocks:\n      replace: {{{shorter}}}\n"
    )
    assert errors(workspace) == []
    made(workspace, event=DAY, documents=("agenda",), formats=("pdf",))


@pytest.mark.usefixtures("without_pages")
def test_a_client_may_have_words_for_the_terms_of_another_exercise(workspace: Path) -> None:
    client(workspace, terms={"senior leader": "chief", "strategic plan": "plan", "team": "crew"})
    assert warnings(workspace) == []


@pytest.mark.usefixtures("without_pages")
def test_an_event_without_a_roster_says_that_nobody_gets_a_copy(workspace: Path) -> None:
    client(workspace)
    event(workspace, roster="", place="Room B")
    (told,) = warnings(workspace, event=DAY)
    assert "There is no roster, so nobody has a copy with a name." in told
    assert looked_through(workspace, event=DAY).counted_for == "one person"


@pytest.mark.usefixtures("without_pages")
def test_more_people_than_the_grid_has_columns_are_told(workspace: Path) -> None:
    client(workspace)
    event(workspace, roster="Name\n" + "".join(f"Person {n}\n" for n in range(14)))
    (told,) = warnings(workspace, event=DAY)
    assert "14 people take part, and the team's tally grid has 12 columns." in told


@pytest.mark.usefixtures("without_pages")  # but the handout's
def test_a_handout_that_grows_longer_than_its_sheet_is_told(workspace: Path) -> None:
    """Whatever makes it longer: here an exercise whose handout is meant for one side."""
    client(workspace)
    file = workspace / "exercises" / "small" / "exercise.yaml"
    text = file.read_text()
    file.write_text(text.replace("  workshop:\n", "  workshop:\n    handout_sides: 1\n", 1))
    assert not any("are meant" in said for said in warnings(workspace))
    with (file.parent / "handout.md").open("a") as handout:
        handout.write("\n\nMore words than fit, and then some.\n" * 40)
    assert any(
        said.startswith("handout: It has ") and "pages, and 1 are meant for this edition." in said
        for said in warnings(workspace)
    )
