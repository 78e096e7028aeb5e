"""What rooms said, as documents: the fictional team of eight, and rooms that show little.

Each is made once for all tests of a process.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from html import unescape
from io import BytesIO
from zipfile import ZipFile

from facilitator.model.kit import Kit
from facilitator.model.submission import TEAM, EventResponses, Response
from facilitator.reporting.assemble import TeamReport, team_report
from facilitator.rules.marks import tailor
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import EVENT, REAL, ROOT, Made
from tests.sample_room import collected, room

Answer = Callable[[int, str, str], str]
"""An answer changed: whose it is (0 to 7), its blank, and what it was; "" takes it away."""


def answered(change: Answer) -> list[Response]:
    """The fictional team, each person's answers perhaps changed."""
    people = [one for one in room() if one.code != TEAM]
    team = [one for one in room() if one.code == TEAM]
    made = []
    for number, one in enumerate(people):
        answers = {name: change(number, name, value) for name, value in one.answers.items()}
        kept = {name: value for name, value in answers.items() if value}
        made.append(Response(code=one.code, answers=kept))
    return [*made, *team]


def made(responses: Iterable[Response], *, earlier: EventResponses | None = None) -> Made:
    """The documents of a room."""
    place = Workspace(ROOT)
    kit = Kit(
        exercise=tailor(place.exercise(REAL)),
        edition_name="workshop",
        event=EVENT,
        collected=collected(list(responses)),
        earlier=earlier,
    )
    return Made(kit, place.composer())


@cache
def sample() -> Made:
    """All eight, everything answered but the "don't know"s."""
    return made(room())


@cache
def beside_earlier() -> Made:
    """The same, who had scored ownership two points lower half a year before."""

    def lower(_: int, name: str, value: str) -> str:
        owned = name.startswith("rate_ownership") and name.endswith("_now") and value.isdigit()
        return str(max(1, int(value) - 2)) if owned else value

    return made(room(), earlier=collected(answered(lower), "2025-09-04"))


@cache
def for_client() -> Made:
    """The same as the sample client's."""
    asked = KitRequest(workspace=ROOT, exercise=REAL, client="northwind-health", event="2027-03-18")
    prepared = prepare_kit(asked)
    kit = prepared.kit.model_copy(update={"collected": collected(room(), "2027-03-18")})
    return Made(kit, prepared.composer)


HIDDEN = 3
"""So many answered what is withheld."""


@cache
def partly(poll: str = "never", pile: str = "both") -> Made:
    """A room of eight of whom only three answered one poll, one statement to sort and one to rate.

    What those three said in the poll, and which of two wrong piles they chose, are arguments.
    """

    def few(person: int, name: str, value: str) -> str:
        if name not in ("poll_plan", "sort_s1", "rate_focus_2_now"):
            return value
        if person >= HIDDEN:
            return ""
        return {"poll_plan": poll, "sort_s1": pile}.get(name, value)

    return made(answered(few))


@cache
def too_few(value: str = "1") -> Made:
    """Four people, all of whose scores are the same."""

    def same(_: int, name: str, old: str) -> str:
        return value if name.startswith("rate") else old

    responses = answered(same)
    return made([*responses[:4], responses[-1]])


def reported(one: Made) -> TeamReport:
    """What its documents show."""
    kit = one.kit
    assert kit.collected
    return team_report(kit.exercise, kit.edition_name, kit.collected, kit.earlier)


_TAG = re.compile(r"<[^>]+>")


def everything(data: bytes) -> str:
    """All that a package holds, packages inside it too: marks, words, attributes and numbers."""
    said = []
    with ZipFile(BytesIO(data)) as archive:
        for name in sorted(archive.namelist()):
            content = archive.read(name)
            if name.endswith((".xlsx", ".docx", ".pptx")):
                said.append(everything(content))
            elif name.endswith((".xml", ".rels")):
                said.append(f"{name}\n{unescape(content.decode())}")
    return "\n".join(said)


def words(data: bytes) -> str:
    """The same without its marks: a word cut by one is whole again."""
    return _TAG.sub("", everything(data))
