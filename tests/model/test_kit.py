from __future__ import annotations

from datetime import date

import pytest

from facilitator.activities.reflect.model import OpenQuestion, Reflect
from facilitator.model import kit as kit_module
from facilitator.model.activity import Area, Concept
from facilitator.model.client import Event
from facilitator.model.documents import DocumentKind
from facilitator.model.exercise import Block, Edition, Exercise
from facilitator.model.kit import Kit

ALWAYS = DocumentKind("handout", "Handout", "HO", "what people take home")
OF_THE_DAY = DocumentKind("agenda", "Agenda", "AG", "the day", needs_event=True)
LISTED = DocumentKind("guide", "Guide", "FG", "how to run it")


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
