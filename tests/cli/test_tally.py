"""``facilitator tally`` on a terminal: asked answer by answer, corrected, and agreed to."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from facilitator.cli import facilitator
from facilitator.workflows.new import new_exercise
from tests.workflows.clients import CLIENT, DAY, client, event

COMMAND = ("tally", "small", "--client", CLIENT, "--event", DAY)
COUNTS = Path("clients") / CLIENT / "events" / DAY / "counts.csv"
ROWS = "poll,week,{},{},"


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An event for 30 people, a terminal to be asked on, and nothing built: it is slow."""
    monkeypatch.chdir(tmp_path)
    new_exercise("small", tmp_path)
    client(tmp_path)
    event(tmp_path, roster="", people=30)
    monkeypatch.setattr(import_module("facilitator.cli.results"), "is_interactive", lambda: True)
    workflow = import_module("facilitator.workflows.tally")
    monkeypatch.setattr(workflow, "build", lambda *_: workflow.BuildResult(()))
    return tmp_path


def typed(*answers: str, options: tuple[str, ...] = ()) -> Result:
    """What becomes of the command while somebody types these answers, each ended by Enter."""
    written = "".join(f"{answer}\n" for answer in answers)
    return CliRunner().invoke(facilitator, [*COMMAND, *options], input=written)


def test_every_answer_is_asked_for_with_the_hands_so_far() -> None:
    said = typed("1", "2", "3", "", "0", "", "4", "", "", "y")
    assert said.exception is None, said.output
    assert "  A quarter (1 so far): " in said.output
    assert "  Most of it (6 so far): " in said.output
    assert "In this room, 3 of 6 hands went up for" in said.output
    assert "Is this right?" in said.output
    kept = COUNTS.read_text(encoding="utf-8-sig")
    for option, hands in (("none", 1), ("quarter", 2), ("half", 3), ("unknown", 0)):
        assert ROWS.format(option, hands) in kept
    assert "poll,week,most" not in kept
    assert "poll,source,boss,4" in kept


def test_a_number_that_cannot_be_is_asked_for_again() -> None:
    said = typed("many", "-1", "2", "", "", "", "", "", "", "", "", "y")
    assert '"many" is no number of hands.' in said.output
    assert "fewer than none" in said.output
    assert ROWS.format("none", 2) in COUNTS.read_text()


def test_one_can_go_back_and_take_a_number_away() -> None:
    said = typed("5", "6", "<", "7", "<", "<", "-", "", "", "", "", "", "", "", "", "y")
    assert said.exception is None, said.output
    kept = COUNTS.read_text()
    assert ROWS.format("quarter", 7) in kept
    assert "poll,week,none" not in kept


def test_what_is_not_right_is_asked_again_with_the_numbers_at_hand() -> None:
    first = ("5", "", "", "", "", "", "", "", "")
    said = typed(*first, "n", "6", *first[1:], "y")
    assert "Next to none (5 so far) [5]: " in said.output
    assert ROWS.format("none", 6) in COUNTS.read_text()


def test_more_hands_than_people_are_asked_about() -> None:
    said = typed("31", "n", "30", "1", "y", "", "", "", "", "", "", "", "y")
    assert "31 hands went up" in said.output
    assert said.output.count("Is that so?") == 2
    assert ROWS.format("none", 30) in COUNTS.read_text()
    assert ROWS.format("quarter", 1) in COUNTS.read_text()


def test_what_was_kept_is_shown_and_stays_unless_the_user_says_so() -> None:
    typed("5", "", "", "", "", "", "", "", "", "y")
    before = COUNTS.read_bytes()
    said = typed("n")
    assert said.exception is None, said.output
    assert "Kept from an earlier count:" in said.output
    assert COUNTS.read_bytes() == before
    again = typed("y", "6", "", "", "", "", "", "", "", "", "y")
    assert "The earlier ones are now" in again.output
    assert COUNTS.with_name("counts-1.csv").read_bytes() == before


def test_nothing_at_all_keeps_nothing() -> None:
    said = typed(*[""] * 9)
    assert "No hands were counted." in said.output
    assert said.exit_code != 0
    assert not COUNTS.exists()


def test_options_that_change_a_count_are_asked_about() -> None:
    typed("5", "", "", "", "", "", "", "", "", "y")
    before = COUNTS.read_bytes()
    refused = typed("n", options=("--count", "week.none=9"))
    assert "Take the new ones all the same?" in refused.output
    assert COUNTS.read_bytes() == before
    typed("y", options=("--count", "week.none=9"))
    assert ROWS.format("none", 9) in COUNTS.read_text()
