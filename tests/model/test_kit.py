from __future__ import annotations

from datetime import date

import pytest

from facilitator.activities.rank.model import Rank
from facilitator.activities.reflect.model import OpenQuestion, Reflect
from facilitator.model import kit as kit_module
from facilitator.model.activity import Activity, Area, Concept
from facilitator.model.client import Event
from facilitator.model.documents import DocumentKind
from facilitator.model.exercise import Block, Edition, Exercise
from facilitator.model.kit import Kit

ALWAYS = DocumentKind("handout", "HO")
OF_THE_DAY = DocumentKind("agenda", "AG", needs_event=True)
LISTED = DocumentKind("guide", "FG")


def kit(*documents: str, event: Event | None = None) -> Kit:
    block = {"id": "b", "title": "B", "least": 1, "usual": 2, "most": 3, "priority": 1}
    edition = Edition(
        title="Workshop",
        documents=documents,
        blocks=(Block.model_validate({**block, "purpose": "To try."}),),
    )
    reflect = Reflect(
        id="r",
        kind="reflect",
        title="R",
        instruction="Think.",
        questions=(OpenQuestion(id="q", text="Why?"),),
    )
    exercise = Exercise(
        name="small",
        title="Small",
        code="SM",
        concepts=(
            Concept(id="one", name="One", short="One"),
            Concept(id="two", name="Two", short="Two"),
        ),
        areas=(Area(id="focus", name="Focus"),),
        activities=(reflect,),
        editions={"workshop": edition},
    )
    return Kit(exercise=exercise, edition_name="workshop", event=event)


@pytest.fixture(autouse=True)
def documents(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = {kind.name: kind for kind in (ALWAYS, OF_THE_DAY, LISTED)}
    monkeypatch.setattr(kit_module, "DOCUMENTS", kinds)


def test_what_is_about_one_day_is_in_the_kits_of_an_event_alone() -> None:
    event = Event(date=date(2026, 3, 4))
    assert kit().documents() == (ALWAYS, LISTED)
    assert kit(event=event).documents() == (ALWAYS, OF_THE_DAY, LISTED)


def test_an_editions_own_list_does_not_take_the_agenda_away() -> None:
    event = Event(date=date(2026, 3, 4))
    assert kit("handout").documents() == (ALWAYS,)
    assert kit("handout", event=event).documents() == (ALWAYS, OF_THE_DAY)


def test_steps_are_numbered_on_the_part_on_which_they_stand() -> None:
    """The guide numbers its blocks 1, 2, 3: no step of the worksheet is mistaken for one."""
    small = kit()
    (kept,) = small.exercise.activities
    handed = Rank.model_validate(
        {
            "id": "o",
            "kind": "rank",
            "title": "O",
            "instruction": "Order.",
            "items": [{"id": f"i{n}", "text": "T", "short": "S"} for n in range(3)],
        }
    )
    later = kept.model_copy(update={"id": "s"})
    block = small.edition.blocks[0]
    blocks = tuple(block.model_copy(update={"id": a, "activity": a}) for a in "ros")

    def steps(*activities: Activity) -> dict[str, str]:
        edition = small.edition.model_copy(update={"blocks": blocks[: len(activities)]})
        whole = small.exercise.model_copy(
            update={"activities": activities, "editions": {"workshop": edition}}
        )
        return Kit(exercise=whole, edition_name="workshop").steps

    assert steps(kept, handed, later) == {"o": "A1", "r": "B1", "s": "B2"}
    assert steps(kept) == {"r": "1"}
