"""After the hands: counts are kept with the event, and what shows them is made anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import SourceError, UsageError
from facilitator.model.submission import Counted, RoomTally
from facilitator.workflows.build import BuildRequest
from facilitator.workflows.check import check_kit
from facilitator.workflows.event_archive import keep_counts
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.tally import (
    TallyResult,
    keep_and_rebuild,
    poll_session,
    read_hands,
)
from tests.workflows.clients import CLIENT, DAY, client, event, made
from tests.workflows.test_client_kits import words

HOME = Path("clients") / CLIENT / "events" / DAY


@pytest.fixture
def room(workspace: Path) -> Path:
    """An event for 30 people without a roster, whose handout shows the poll."""
    with (workspace / "exercises" / "small" / "handout.md").open("a") as handout:
        handout.write("\n\n[[poll]]\n")
    client(workspace)
    event(workspace, roster="", people=30)
    return workspace


def request(workspace: Path, **asked: Any) -> BuildRequest:
    said: dict[str, Any] = {"exercise": "small", "client": CLIENT, "event": DAY, **asked}
    return BuildRequest(workspace, output=workspace / "output", **said)


def told(workspace: Path, *counts: str, **asked: Any) -> TallyResult:
    asked_for = request(workspace, **asked)
    place = poll_session(asked_for)
    return keep_and_rebuild(place, read_hands(place, counts, None), asked_for, lambda *_: None)


def kept(workspace: Path) -> RoomTally:
    return prepare_kit(request(workspace)).kit.tally or RoomTally()


def test_what_shows_polls_is_made_anew_in_every_format_and_nothing_else(room: Path) -> None:
    done = told(room, "week.half=12", "week.most=3")
    assert [(one.document, one.format) for one in done.built.files] == [
        ("Handout", "pdf"),
        ("Handout", "docx"),
    ]
    said = " ".join(words(done.built.files[0].path))
    assert "This room (15 hands)" in said
    assert "80%" in said
    assert "12 of 15 hands went up for" in said
    assert done.earlier is None


def test_every_later_build_shows_the_counts(room: Path) -> None:
    told(room, "week.half=12")
    report = made(room, event=DAY, documents=("handout",), formats=("pdf",))
    assert "This room (12 hands)" in " ".join(words(report.files[0].path))
    kit_json = (report.files[0].path.parent / "kit.json").read_text()
    assert f"clients/{CLIENT}/events/{DAY}/counts.csv" in kit_json


def test_one_question_after_the_other_and_the_first_stays(room: Path) -> None:
    """The second one is counted while the first is being built."""
    told(room, "week.half=12")
    told(room, "source.boss=4")
    assert kept(room).hands("poll", "week") == {"half": 12}
    assert kept(room).hands("poll", "source") == {"boss": 4}


def test_other_counts_take_the_users_word_and_the_old_ones_stay(room: Path) -> None:
    told(room, "week.half=12")
    before = (HOME / "counts.csv").read_bytes()
    place = poll_session(request(room))
    place.check_new(read_hands(place, ["week.half=12"], None))
    with pytest.raises(UsageError, match=r"Other hands are kept already.*--replace"):
        place.check_new(read_hands(place, ["week.half=13"], None))
    assert (HOME / "counts.csv").read_bytes() == before
    done = told(room, "week.half=13")
    assert done.earlier
    assert done.earlier.read_bytes() == before
    again = told(room, "week.half=14")
    assert again.earlier
    assert again.earlier.name == "counts-2.csv"


def test_options_and_a_file_can_be_given_together(room: Path) -> None:
    (room / "hands.csv").write_text("Question,Option,Hands\nweek,half,5\n")
    place = poll_session(request(room))
    file = room / "hands.csv"
    assert read_hands(place, [], file).hands("poll", "week") == {"half": 5}
    assert read_hands(place, ["week.most=7"], file).hands("poll", "week") == {"half": 5, "most": 7}
    assert read_hands(place, ["week.half=7"], file).hands("poll", "week") == {"half": 7}


def test_answers_may_come_in_one_after_the_other(room: Path) -> None:
    told(room, "week.half=20")
    place = poll_session(request(room))
    more = read_hands(place, ["week.most=7"], None)
    place.check_new(more)
    assert more.hands("poll", "week") == {"half": 20, "most": 7}
    with pytest.raises(UsageError, match="31 hands"):
        place.check_possible(read_hands(place, ["week.most=11"], None))


@pytest.mark.parametrize(
    ("count", "said"),
    [
        ("week.half", "This is no count. Write it as week.none=12."),
        ("weak.half=3", 'There is no question "weak". Did you mean "week"?'),
        ("week.halve=3", 'has no answer "halve". Did you mean "half"?'),
        ("week.half=", "No number stands after the sign =."),
        ("week.half=-2", "nobody raises fewer than none"),
        ("week.half=a dozen", '"a dozen" is no number of hands.'),
    ],
)
def test_options_that_mean_nothing_are_told(room: Path, count: str, said: str) -> None:
    place = poll_session(request(room))
    with pytest.raises(UsageError) as caught:
        read_hands(place, [count], None)
    (problem,) = caught.value.problems
    assert problem.where == f"--count {count}"
    assert said in str(problem)


def test_more_hands_than_people_are_refused(room: Path) -> None:
    place = poll_session(request(room))
    with pytest.raises(UsageError, match=r'31 hands went up.*30 people are expected.*"people: 31"'):
        place.check_possible(read_hands(place, ["week.half=20", "week.most=11"], None))
    place.check_possible(read_hands(place, ["week.half=20", "week.most=10"], None))


def test_nothing_given_and_nobody_to_ask_is_refused(room: Path) -> None:
    with pytest.raises(UsageError, match=r"No hands were given.*--count week\.none=12"):
        poll_session(request(room)).check_given(RoomTally())


def test_hands_are_counted_at_an_event_only(room: Path) -> None:
    with pytest.raises(UsageError, match="Hands are counted at an event"):
        poll_session(KitRequest(room, "small", client=CLIENT))


def test_counts_that_were_spoiled_by_hand_are_told_with_their_row(room: Path) -> None:
    told(room, "week.half=12")
    file = HOME / "counts.csv"
    file.write_text(file.read_text().replace(",12,", ",twelve,"))
    with pytest.raises(SourceError, match=r"counts\.csv, row 2: .twelve. is no number"):
        made(room, event=DAY, documents=("handout",))
    found = check_kit(request(room))
    assert any("row 2" in str(problem) for problem in found.errors)


def test_an_edited_handout_stays(room: Path) -> None:
    first = told(room, "week.half=12").built.files[1].path
    first.write_bytes(b"mine")
    done = told(room, "week.half=13").built.files[1]
    assert first.read_bytes() == b"mine"
    assert done.kept == first


@pytest.mark.usefixtures("two_pages")
def test_people_of_a_room_without_a_roster_are_printed_for(room: Path) -> None:
    piles = {pile.what: pile for pile in check_kit(request(room)).to_print}
    assert piles["Handout"].copies == 30


def test_hands_of_a_talk_stand_beside_a_workshop_of_the_same_day_or_of_one_that_is_named(
    room: Path,
) -> None:
    counted = RoomTally(
        counted=(Counted(activity="poll", question="week", option="half", hands=9),)
    )
    keep_counts(room / HOME, counted, poll_session(request(room)).questions)
    for day, said in ((f"{DAY}-late", {"start": "14:00"}), ("2027-05-06", {"talk": DAY})):
        event(room, roster="", day=day, **said)
        assert prepare_kit(request(room, event=day)).kit.talk == counted
    event(room, roster="", day="2027-05-07", talk="2027-05-06")
    untold = prepare_kit(request(room, event="2027-05-07"))
    assert untold.kit.talk is None
    assert "Nobody counted hands at that talk." in [one.message for one in untold.remarks]
    event(room, roster="", day="2027-05-08", talk="2027-05-08")
    with pytest.raises(UsageError, match="no talk before itself"):
        prepare_kit(request(room, event="2027-05-08"))
