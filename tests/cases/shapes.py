"""Every edition in every shape of event, and what its documents say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from facilitator.compose.document import Document
from facilitator.model.client import Client, Event
from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT

PLACE = Workspace(ROOT)
COMPOSER = PLACE.composer()
EXERCISE: Exercise = tailor(PLACE.exercise(REAL))
ANCHORS = {
    "worksheet": {"part-a": 1, "part-b": 5, "end": 8},
    "scoring-sheet": {"own": 1, "end": 4},
    "tally-grid": {"tally-rate": 1, "end": 3},
}
"""Where parts of documents would begin: no page is laid out here."""


@dataclass(frozen=True, eq=False)
class Shape:
    """A kit by the name of its shape."""

    name: str
    kit: Kit

    def __str__(self) -> str:
        return self.name

    @cache  # noqa: B019 - lives as long as the tests do
    def document(self, name: str) -> Document:
        there = {kind.name for kind in self.kit.documents()}
        pages = {one: found for one, found in ANCHORS.items() if one in there}
        return COMPOSER.compose(DOCUMENTS[name], self.kit, pages)

    def text(self, name: str) -> str:
        """All its words, but for those of the exercise's own prose."""
        return " ".join(" ".join(map(str, self.document(name).tree.itertext())).split())

    def table(self, name: str, anchor: str) -> list[list[str]]:
        """The rows of the table below a heading, without its head."""
        heading = next(one for one in self.document(name).tree.iter() if one.get("id") == anchor)
        body = next(one for one in heading.itersiblings() if one.tag == "table").find("tbody")
        assert body is not None
        return [
            [" ".join("".join(map(str, cell.itertext())).split()) for cell in row]
            for row in body.iter("tr")
        ]


def _events() -> Iterator[tuple[str, Event | None, int]]:
    """By name, an event or none, and how many people its roster has."""
    day = date(2027, 3, 18)
    yield "no event", None, 0
    yield "nobody named", Event(date=day, spare=0), 0
    yield "a number", Event(date=day, people=40, spare=3), 0
    yield "a roster", Event(date=day, spare=2), 8


@cache
def shapes() -> tuple[Shape, ...]:
    """Each edition, as it comes and with each of its documents left out in turn, at each event."""
    return tuple(_shapes())


def _shapes() -> Iterator[Shape]:
    client = Client(name="Northwind Health")
    for name, edition in EXERCISE.editions.items():
        whole = Kit(exercise=EXERCISE, edition_name=name)
        choices = [kind.name for kind in whole.documents() if kind.name != "facilitator-guide"]
        for said, event, listed in _events():
            for gone in ("", *choices) if said == "a roster" else ("",):
                kept = tuple(one.name for one in whole.documents() if one.name != gone)
                fewer = edition.model_copy(update={"documents": kept}) if gone else edition
                exercise = EXERCISE.model_copy(
                    update={"editions": {**EXERCISE.editions, name: fewer}}
                )
                spare = event.spare if event else 0
                kit = Kit(
                    exercise=exercise,
                    edition_name=name,
                    client=client if event else None,
                    event=event,
                    copies=listed + spare if listed else 0,
                )
                yield Shape(f"{name}, {said}{f', without {gone}' if gone else ''}", kit)
