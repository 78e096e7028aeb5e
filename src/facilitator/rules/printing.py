"""How much paper a kit takes: what of it, how often, on how many sheets.

``check``, the guide and the run of show all read their numbers here.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from facilitator.model.base import Frozen
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.exercise import Edition
from facilitator.model.kit import Kit
from facilitator.text.interface import t
from facilitator.text.messages import Message
from facilitator.text.translator import translator

ONE_COUNTS = 30
"""People whose hands one helper counts; in a larger room two do, each one half of it."""

_FOR_EVERYONE = ("handout", "worksheet", "sort-cards", "scoring-sheet", "answer-key", "agenda")


class CopyCount(Frozen):
    count: int
    said: Message


class PrintItem(Frozen):
    """One document, ``copies`` times; ``sheets`` are pieces of paper in all."""

    document: str
    what: str
    copies: int
    sheets: int


_FOR_FEW = {
    "run-of-show": CopyCount(count=2, said=Message("printing-helper-and-you")),
    "tally-card": CopyCount(count=1, said=Message("printing-helper")),
    "tally-grid": CopyCount(count=1, said=Message("printing-once")),
    "canvas": CopyCount(count=1, said=Message("printing-once")),
    "desk-tent": CopyCount(count=1, said=Message("printing-once")),
}
_FOR_YOU = CopyCount(count=1, said=Message("printing-you"))


def print_item(kind: DocumentKind, kit: Kit, pages: int) -> PrintItem:
    copies = copies_for(kind.name, kit).count
    # The ordinary worksheet has no codes: the print run takes its place.
    stamped = kind.name == "worksheet" and kit.copies
    return PrintItem(
        document=kind.name,
        what=t("file-worksheets-to-print") if stamped else kind.title,
        copies=copies,
        sheets=copies * ceil(pages / (1 if kind.one_sided else 2)),
    )


def people_to_print_for(kit: Kit) -> int:
    return kit.expected or kit.edition.people or 1


def copies_for(document: str, kit: Kit) -> CopyCount:
    """How often a document of the kit is printed.

    A talk has nothing on paper for its people but the handout. One person alone gets one of each.
    """
    if document == "worksheet" and kit.copies:
        said = Message("printing-personal-copies", count=kit.copies)
        return CopyCount(count=kit.copies, said=said)
    if not kit.edition.team:
        people = people_to_print_for(kit) if document in _FOR_EVERYONE else 1
        one = Message("printing-one")
        said = one if people == 1 else Message("printing-one-each-of", count=people)
        return CopyCount(count=people, said=_kept_back(said, document, kit))
    if document == "tally-card" and kit.room > ONE_COUNTS:
        return CopyCount(count=2, said=Message("printing-halves"))
    is_talk = not any(kind.name == "worksheet" for kind in kit.documents())
    if document in _FOR_EVERYONE and (document == "handout" or not is_talk):
        return _for_everyone(document, kit)
    return _FOR_FEW.get(document, _FOR_YOU)


def _for_everyone(document: str, kit: Kit) -> CopyCount:
    spare = kit.event.spare if kit.event else 0
    yours = 1 if document == "answer-key" else 0
    count = people_to_print_for(kit) + spare + yours
    parts = [Message("printing-set-each" if document == "sort-cards" else "printing-one-each")]
    if spare:
        parts.append(Message("printing-spare", count=spare))
    if yours:
        parts.append(Message("printing-one-for-you"))
    # Without a day nobody knows how many will come.
    name = "printing-parts-in-all" if kit.event else "printing-parts"
    return CopyCount(
        count=count, said=_kept_back(Message(name, parts=parts, count=count), document, kit)
    )


def _kept_back(said: Message, document: str, kit: Kit) -> Message:
    """Arguments wait for the talk, and so does a scoring sheet that prints what is right."""
    tells = document == "answer-key" or (
        document == "scoring-sheet"
        and any(one.keyed and document in one.documents() for one in kit.activities)
    )
    return Message("printing-kept-back", copies=said) if tells else said


def with_available_materials(kit: Kit) -> Edition:
    """Without the documents that the kit has not."""
    missing = set(DOCUMENTS) - {kind.name for kind in kit.documents()}
    blocks = tuple(
        block.model_copy(
            update={
                "materials": tuple(
                    name
                    for name in block.materials
                    if document_named(name, kit.exercise.language) not in missing
                )
            }
        )
        for block in kit.edition.blocks
    )
    return kit.edition.model_copy(update={"blocks": blocks})


def document_named(material: str, language: str) -> str | None:
    """None for what is no document; Worksheet part A is the worksheet."""
    words = f"{material.casefold()} "
    titles = _documents_by_title(language)
    named = [title for title in titles if words.startswith((f"{title} ", f"{title},"))]
    return titles[max(named, key=len)] if named else None


@lru_cache(maxsize=64)
def _documents_by_title(language: str) -> dict[str, str]:
    """By what stands at the head of each, in small letters."""
    say = translator(language).say
    return {say(Message(f"document-{name}")).casefold(): name for name in DOCUMENTS}


def material_with_count(material: str, kit: Kit) -> str:
    """With how many there are of it where it is a document on paper; "" for one that is shown."""
    document = document_named(material, kit.exercise.language)
    if document is None:
        return material
    return "" if DOCUMENTS[document].shown else f"{material} ({copies_for(document, kit).count})"
