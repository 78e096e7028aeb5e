"""How much paper an event takes: what of it, how often, on how many sheets."""

from __future__ import annotations

from math import ceil

from facilitator.model.base import Frozen
from facilitator.model.documents import DOCUMENTS

_FOR_EVERYONE = ("handout", "worksheet", "sort-cards", "scoring-sheet", "agenda")
_HELPERS = 2
"""The facilitator and one helper."""


class Pile(Frozen):
    """One document, ``copies`` times; ``sheets`` are pieces of paper in all."""

    document: str
    what: str
    pages: str
    copies: int
    sheets: int


def pile(document: str, title: str, pages: int, people: int, spare: int) -> Pile:
    """What to print of one document with so many pages.

    ``people`` of 1 is one person alone, for whom nothing is printed for a team.
    """
    everyone = people + spare
    sides = 1 if DOCUMENTS[document].one_sided else 2
    copies = {
        "answer-key": everyone + 1 if people > 1 else 1,
        "run-of-show": _HELPERS,
        # One for each half of the room.
        "tally-card": _HELPERS,
    }.get(document, everyone if document in _FOR_EVERYONE else 1)
    return Pile(
        document=document,
        what=title,
        pages="all",
        copies=copies,
        sheets=copies * ceil(pages / sides),
    )
