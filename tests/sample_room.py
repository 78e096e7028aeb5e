"""The fictional team of eight that ships with the first exercise, read without any collector."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from facilitator.activities.rate.items import DONT_KNOW
from facilitator.model.submission import EventResponses, Response

SAMPLE = (
    Path(__file__).parents[1] / "exercises" / "performance-vs-execution" / "sample-responses.csv"
)

Change = Callable[[str, str], str]


def room(change: Change = lambda _, value: value) -> list[Response]:
    """The eight sheets and the team's own, each answer perhaps changed; "" takes it away."""
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = []
    for row in rows:
        code = row.pop("code")
        answers = {name: change(name, value) for name, value in row.items() if value}
        answers = {name: DONT_KNOW if value == "?" else value for name, value in answers.items()}
        found.append(Response(code=code, answers={n: v for n, v in answers.items() if v}))
    return found


def collected(responses: list[Response] | None = None, name: str = "2026-03-04") -> EventResponses:
    """The same as it comes from an event."""
    sheets = tuple(room() if responses is None else responses)
    return EventResponses(name=name, responses=sheets, read=645, decided=2, open=1)
