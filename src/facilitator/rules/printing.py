"""How much paper an event takes: which pages of what, how often, on how many sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil

from facilitator.model.base import Frozen

_FOR_EVERYONE = ("handout", "sort-cards", "agenda")
_ONE_SIDED = ("sort-cards", "speech", "tally-card")
_HELPERS = 2
"""The facilitator and one helper."""


class Pile(Frozen):
    """Some pages of one document, ``copies`` times; ``sheets`` are pieces of paper in all."""

    document: str
    what: str
    pages: str
    copies: int
    sheets: int


def piles(
    document: str, title: str, pages: int, anchors: Mapping[str, int], people: int, spare: int
) -> Iterator[Pile]:
    """What to print of one document with so many pages; ``anchors`` say where its parts begin.

    ``people`` of 1 is one person alone, for whom nothing is printed for a team. Personal copies of
    the worksheet have no team sheet: it is printed once.
    """
    everyone = people + spare
    once = _first(anchors, "team-", "tally-")
    own = (once or pages + 1) - 1
    sides = 1 if document in _ONE_SIDED else 2
    copies = {
        "answer-key": everyone + 1 if people > 1 else 1,
        "facilitator-guide": 1,
        "run-of-show": _HELPERS,
        # One for each half of the room.
        "tally-card": _HELPERS,
    }.get(document, everyone if document in (*_FOR_EVERYONE, "worksheet", "scoring-sheet") else 1)
    if own:
        span = _span(1, own) if once else "all"
        yield Pile(
            document=document,
            what=title,
            pages=span,
            copies=copies,
            sheets=copies * ceil(own / sides),
        )
    if once:
        yield Pile(
            document=document,
            what=f"{title}, for the team",
            pages=_span(once, pages),
            copies=1,
            sheets=pages - once + 1,
        )


def _first(anchors: Mapping[str, int], *beginnings: str) -> int | None:
    found = [page for name, page in anchors.items() if name.startswith(beginnings)]
    return min(found, default=None)


def _span(first: int, last: int) -> str:
    return f"{first}" if first == last else f"{first}\N{EN DASH}{last}"
