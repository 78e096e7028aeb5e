"""Decks of the first exercise, each planned and written once for all tests of a process."""

from __future__ import annotations

import posixpath
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element
from pptx import Presentation
from pptx.presentation import Presentation as Deck

from facilitator.formats import Job
from facilitator.formats.pptx.writer import write
from facilitator.model.kit import Kit
from facilitator.model.submission import Counted, RoomTally
from facilitator.rules.fit_to_slot import fit_exercise
from facilitator.rules.marks import tailor
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT, Made
from tests.words import SAY

TALLY = RoomTally(
    counted=tuple(
        Counted(activity="poll", question=question, option=option, hands=hands)
        for question, options in {
            "people": {"never": 4, "yearly": 30, "twice": 11, "quarterly": 5},
            "plan": {"never": 9, "adhoc": 21, "yearly": 12, "quarterly": 8},
        }.items()
        for option, hands in options.items()
    )
)
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@cache
def keynote(minutes: int = 45, *, counted: bool = False) -> Made:
    """The keynote in so many minutes; with the hands of a room, if they were counted."""
    place = Workspace(ROOT)
    exercise, _ = fit_exercise(tailor(place.exercise(REAL)), "keynote", SAY, minutes)
    tally = TALLY if counted else None
    return Made(Kit(exercise=exercise, edition_name="keynote", tally=tally), place.composer())


@cache
def for_client() -> Made:
    """The sample client's."""
    asked = KitRequest(workspace=ROOT, exercise=REAL, edition="keynote", client="northwind-health")
    prepared = prepare_kit(asked)
    return Made(prepared.kit, prepared.composer)


def job(made: Made, **more: Any) -> Job:
    return Job(made.document("slides"), **more)


@cache
def written(made: Made) -> bytes:
    return write(job(made))


def opened(made: Made) -> Deck:
    return Presentation(BytesIO(written(made)))


def members(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def slides(data: bytes) -> list[_Element]:
    """The XML of every slide, in order."""
    found = members(data)
    names = (name for name in found if name.startswith("ppt/slides/slide"))
    return [etree.fromstring(found[n]) for n in sorted(names, key=lambda n: (len(n), n))]


def dangling(data: bytes) -> list[str]:
    """Whatever a file names that it does not hold: PowerPoint would offer to repair it."""
    found = members(data)
    wrong = []
    for name, content in found.items():
        if not name.endswith(".rels"):
            continue
        owner = posixpath.dirname(posixpath.dirname(name))
        for relation in etree.fromstring(content):
            if relation.get("TargetMode") == "External":
                wrong.append(f"{name}: leads outside")
                continue
            target = str(relation.get("Target"))
            path = target.lstrip("/") if target[0] == "/" else posixpath.join(owner, target)
            if posixpath.normpath(path) not in found:
                wrong.append(f"{name}: {target}")
    return wrong
