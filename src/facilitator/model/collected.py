"""What came back from one event: the answers as they count, and how they were read."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from facilitator.model.base import Frozen
from facilitator.model.response import Response


class Collected(Frozen):
    """The responses of one event. ``name`` is its day, or what a sample is called.

    ``read`` are values that the files state, ``decided`` those that a person decided, ``open``
    those that contradict each other or could not be read: they count as not answered. ``day``
    is that of the event, and ``holidays`` are the client's: no review falls on one. ``language``
    is the client's where they say one: it settles which day 4/5/2027 is. ``names`` are people's by
    code, and only where the event says that the whole group agreed to it.
    """

    name: str
    responses: tuple[Response, ...]
    read: int = 0
    decided: int = 0
    open: int = 0
    day: date | None = None
    holidays: tuple[date, ...] = ()
    language: str = ""
    names: dict[str, str] = Field(default={})
