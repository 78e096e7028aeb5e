"""The documents of one day: agenda and run of show, and the guide's times beside them."""

from __future__ import annotations

import re
from datetime import date

import pytest

from facilitator.compose.document import Document
from facilitator.model.client import Client, Event
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.fit_to_slot import fit_exercise
from facilitator.rules.marks import tailor
from facilitator.rules.printing import material_with_count, with_available_materials
from facilitator.rules.timetable import clock, timetable
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT
from tests.words import SAY

EVENT = Event(
    date=date(2026, 3, 4), start="13:30", place="Room B", facilitator="Ruth Calloway", minutes=120
)
TIME = re.compile(r"^\d{1,2}:\d\d$")


@pytest.fixture(scope="module")
def kit() -> Kit:
    place = Workspace(ROOT)
    exercise, _ = fit_exercise(tailor(place.exercise(REAL)), "workshop", SAY, EVENT.minutes)
    return Kit(
        exercise=exercise,
        edition_name="workshop",
        client=Client(name="Northwind Health"),
        event=EVENT,
        start_minute=EVENT.start_minute,
    )


def composed(kit: Kit, name: str) -> Document:
    return Workspace(ROOT).composer().compose(DOCUMENTS[name], kit, {})


def words(document: Document) -> str:
    return " ".join(" ".join(map(str, document.tree.itertext())).split())


def first_cells(document: Document) -> list[str]:
    """The times in the first column of the document's tables, each once, in order."""
    rows = document.tree.iter("tr")
    said = (" ".join(map(str, row[0].itertext())).split(maxsplit=1) for row in rows)
    return [words[0] for words in said if words and TIME.match(words[0])]


def test_the_agenda_says_when_and_where_and_nothing_of_minutes_in_hand(kit: Kit) -> None:
    agenda = composed(kit, "agenda")
    said = words(agenda)
    for part in (
        "Northwind Health",
        "Wednesday, March 4, 2026",
        "13:30\N{EN DASH}15:30",
        "Room B",
        "Ruth Calloway",
        "Break, 10 minutes",
    ):
        assert part in said
    assert "Buffer" not in said
    told = first_cells(agenda)
    assert (told[0], told[-1]) == ("13:30", "15:30")
    starts = [slot for slot in timetable(kit.edition, 810) if slot.block.time_for != "buffer"]
    assert told[:-1] == [clock(slot.start) for slot in starts]
    assert all(slot.block.output in said for slot in starts)


def test_guide_and_run_of_show_have_the_same_times_of_day(kit: Kit) -> None:
    starts = [clock(slot.start) for slot in timetable(kit.edition, 810)]
    show = composed(kit, "run-of-show")
    assert first_cells(show) == [*starts, "15:30"]
    assert first_cells(composed(kit, "facilitator-guide")) == [*starts, "15:30"]
    assert "13:30\N{EN DASH}15:30, 120 minutes" in words(show)


def test_the_run_of_show_says_of_each_block_what_to_do_and_what_to_have(kit: Kit) -> None:
    said = words(composed(kit, "run-of-show"))
    for slot in timetable(with_available_materials(kit)):
        assert slot.block.title in said
        assert ", ".join(material_with_count(one, kit) for one in slot.block.materials) in said
    # Of all that the guide has the facilitator do, the first sentence.
    assert "Ask everyone to turn to the 25 statements in Worksheet part A. ▸ Say when" in said
    assert "If you use Sort cards instead" not in said
    assert "Parking lot" in said
    assert "decision log" in said


def test_what_is_not_known_of_the_day_leaves_no_empty_line(kit: Kit) -> None:
    bare = kit.model_copy(update={"event": Event(date=date(2026, 3, 4)), "client": None})
    said = words(composed(bare, "agenda"))
    assert "Place" not in said
    assert "Facilitator" not in said


def test_a_sheet_to_fill_in_is_the_same_form_on_every_day(kit: Kit) -> None:
    """Its print, by which paper is known again, does not change with the date or the hour."""
    later = Event(date=date(2026, 6, 3), start="8:00")
    other = kit.model_copy(update={"event": later, "start_minute": 480})
    assert words(composed(kit, "worksheet")) == words(composed(other, "worksheet"))
    assert words(composed(kit, "agenda")) != words(composed(other, "agenda"))
