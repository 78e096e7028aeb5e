"""How much paper a kit takes: what of it, how often, on how many sheets.

``check``, the guide and the run of show all read their numbers here.
"""

from __future__ import annotations

from math import ceil

from facilitator.model.base import Frozen
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.exercise import Edition
from facilitator.model.kit import Kit

ONE_COUNTS = 30
"""People whose hands one helper counts; in a larger room two do, each one half of it."""

_FOR_EVERYONE = ("handout", "worksheet", "sort-cards", "scoring-sheet", "answer-key", "agenda")
_LATER = ("scoring-sheet", "answer-key")
"""What prints the answers."""


class CopyCount(Frozen):
    """How often something is printed, and in words for whom."""

    count: int
    said: str


class PrintItem(Frozen):
    """One document, ``copies`` times; ``sheets`` are pieces of paper in all."""

    document: str
    what: str
    pages: str
    copies: int
    sheets: int


def print_item(kind: DocumentKind, kit: Kit, pages: int) -> PrintItem:
    """What to print of one document with so many pages."""
    copies = copies_for(kind.name, kit).count
    # The ordinary worksheet has no codes: the print run takes its place.
    stamped = kind.name == "worksheet" and kit.copies
    return PrintItem(
        document=kind.name,
        what="Worksheets to print" if stamped else kind.title,
        pages="all",
        copies=copies,
        sheets=copies * ceil(pages / (1 if kind.one_sided else 2)),
    )


def people_to_print_for(kit: Kit) -> int:
    """The people that paper is counted for: those expected, those that there usually are, or 1."""
    return kit.expected or kit.edition.people or 1


def copies_for(document: str, kit: Kit) -> CopyCount:
    """How often a document of the kit is printed.

    A talk has nothing on paper for its people but the handout. One person alone gets one of each.
    """
    if document == "worksheet" and kit.copies:
        return CopyCount(count=kit.copies, said=_each(kit.copies, "one for each person"))
    if not kit.edition.team:
        people = people_to_print_for(kit) if document in _FOR_EVERYONE else 1
        said = "one" if people == 1 else f"one each: {people}"
        return CopyCount(count=people, said=_kept(said, document))
    if document == "tally-card":
        halves = kit.room > ONE_COUNTS
        return CopyCount(
            count=2 if halves else 1, said=_HALVES if halves else "one, for your helper"
        )
    if document == "run-of-show":
        return CopyCount(count=2, said="one for you, one for your helper")
    if document in _FOR_EVERYONE and (document == "handout" or not _is_talk(kit)):
        return _everyone(document, kit)
    return CopyCount(count=1, said="once" if document in ("team-sheet", "tally-grid") else _ALONE)


_HALVES = "two, one for each half of the room"
_ALONE = "one, for you"


def _is_talk(kit: Kit) -> bool:
    """Whether people have nothing to fill in: they sit in rows and listen."""
    return not any(kind.name == "worksheet" for kind in kit.documents())


def _everyone(document: str, kit: Kit) -> CopyCount:
    spare = kit.event.spare if kit.event else 0
    yours = 1 if document == "answer-key" else 0
    count = people_to_print_for(kit) + spare + yours
    parts = [
        "one set each" if document == "sort-cards" else "one each",
        f"{spare} to spare" if spare else "",
        "one for you" if yours else "",
    ]
    *before, last = [part for part in parts if part]
    said = f"{', '.join(before)} and {last}" if before else last
    # Without a day nobody knows how many will come.
    return CopyCount(count=count, said=_kept(f"{said}: {count}" if kit.event else said, document))


def _each(count: int, said: str) -> str:
    return f"{count} {'copy' if count == 1 else 'copies'}, {said}"


def _kept(said: str, document: str) -> str:
    return f"{said}; kept back until the answers are out" if document in _LATER else said


def with_available_materials(kit: Kit) -> Edition:
    """The edition with those materials alone that are there: no document that the kit has not."""
    have = {kind.name for kind in kit.documents()}
    return kit.edition.model_copy(
        update={
            "blocks": tuple(
                block.model_copy(
                    update={
                        "materials": tuple(
                            one
                            for one in block.materials
                            if (document := document_named(one)) is None or document in have
                        )
                    }
                )
                for block in kit.edition.blocks
            )
        }
    )


def document_named(material: str) -> str | None:
    """The document that a material is, or is a part of: Worksheet part A is the worksheet."""
    words = material.casefold()
    named = [k for k in DOCUMENTS.values() if f"{words} ".startswith(_begins(k.title))]
    longest = max(named, key=lambda kind: len(kind.title), default=None)
    return longest.name if longest else None


def _begins(title: str) -> tuple[str, ...]:
    return tuple(f"{title.casefold()}{sign}" for sign in (" ", ","))


def material_with_count(material: str, kit: Kit) -> str:
    """A material, with how many there are of it where it is a document on paper."""
    document = document_named(material)
    if document is None or DOCUMENTS[document].shown:
        return material
    return f"{material} ({copies_for(document, kit).count})"
