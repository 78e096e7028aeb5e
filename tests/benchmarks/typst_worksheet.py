"""The worksheet of an exercise as Typst source: the same tables, on as many pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from facilitator.activities.poll.model import Poll
from facilitator.activities.rate.model import Rate
from facilitator.activities.sort.model import Sort
from facilitator.compose.prose import plain
from facilitator.model.activity import Activity
from facilitator.model.kit import Kit

_HEAD = """#let code = sys.inputs.at("code", default: "")
#let name = sys.inputs.at("name", default: "")
#let o = circle(radius: 2.5mm, stroke: 0.25mm)
#let line = v(5.2mm) + std.line(length: 100%, stroke: 0.5pt + rgb("#8a9199"))
#set document(title: "TITLE")
#set text(font: "Source Sans 3", size: 11pt)
#show heading: set text(font: "Gentium Book Plus")
#set table(stroke: (bottom: 0.5pt + rgb("#c9ced4")), inset: (x: 1.5mm, y: 2.1mm))
#let sheet(said, body) = page(
  paper: "us-letter", margin: (top: 29mm, bottom: 23mm, inside: 25mm, outside: 20mm),
  header: [TITLE #h(1fr) #said],
  footer: context [FORM #h(1fr) Page #counter(page).display() of #counter(page).final().first()],
  body)
"""


def source(kit: Kit) -> str:
    """The source of a participant's own worksheet."""
    exercise = kit.exercise
    head = _HEAD.replace("TITLE", _said(exercise.title)).replace("FORM", f"{exercise.code}-WS")
    handed_in = "\n".join(_handed_in(kit))
    kept = "\n".join(_kept(kit))
    return (
        f"{head}#sheet([Sheet code #code])[\n= Worksheet, part A\n{handed_in}\n]\n"
        f"#sheet([#name])[\n= Worksheet, part B\n{kept}\n]\n"
    )


def _handed_in(kit: Kit) -> Iterator[str]:
    for activity in kit.activities:
        if activity.hand_in:
            yield _opening(activity)
        if isinstance(activity, Poll):
            for question in activity.questions:
                labels = [option.text for option in question.options]
                yield f"*{_said(question.text)}*"
                yield _ticked(labels, [[]])
        elif isinstance(activity, Sort):
            piles = [pile.short for pile in activity.piles_in(kit.exercise)]
            yield _ticked(piles, [[statement.text] for statement in activity.statements], "18mm")
        elif isinstance(activity, Rate):
            points = [str(point) for point in activity.scale.points()]
            yield _ticked([*points, "?", *points], [[item.text] for item in activity.items], "9mm")


def _kept(kit: Kit) -> Iterator[str]:
    for activity in kit.activities:
        if not activity.hand_in:
            yield _opening(activity)
            for blank in activity.worksheet_blanks(kit.exercise):
                yield f"*{_said(blank.label_text)}*\n" + "#line\n" * blank.lines


def _opening(activity: Activity) -> str:
    return f"== {_said(activity.title)}\n{_said(activity.instruction)}"


def _ticked(heads: list[str], rows: list[list[str]], width: str = "1fr") -> str:
    """A table with a circle under every head; the first column has the rows' words, if any."""
    words = bool(rows[0])
    columns = ["1fr"] * words + [width] * len(heads)
    cells = [f"[{_said(text)}]" for text in [""] * words + heads]
    for row in rows:
        cells += [f"[{_said(text)}]" for text in row] + ["o"] * len(heads)
    return f"#table(columns: ({', '.join(columns)}), align: horizon, {', '.join(cells)})"


def _said(text: str) -> str:
    return re.sub(r"([\\#*_`$<>@\[\]=~/-])", r"\\\1", plain(text))
