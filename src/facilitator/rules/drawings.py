"""What an exercise's drawings name: colours by what they stand for, and the drawings themselves."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.activity import CONCEPT_MARKS
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.entry_ids import unknown, unknown_keys
from facilitator.text.interface import t

_PLAIN_COLOURS = ("ink", "soft", "hairline", "blank", "paper")


def colour_names(data: YamlCursor) -> dict[str, str]:
    """What a colour of a drawing may stand for, and what a look calls it."""
    names: dict[str, str] = {}
    for concept, mark in zip(data.get("concepts").ids(), CONCEPT_MARKS, strict=False):
        names |= {concept: mark.colour, f"{concept}-tint": f"{mark.colour}-tint"}
    return names | dict(zip(_PLAIN_COLOURS, _PLAIN_COLOURS, strict=True))


def unknown_in_drawings(data: YamlCursor) -> Iterator[LintIssue]:
    yield from unknown_keys(data.get("drawing_colours"), "colour", colour_names(data))
    known = data.get("drawings").ids()
    for place in (data.get("emblem"), data.get("report").get("drawing")):
        yield from unknown(place, "drawing", known)
    for entry in (*data.get("slides").entries(), *data.get("activities").entries()):
        yield from unknown(entry.get("drawing"), "drawing", known)
    for drawing in data.get("drawings").entries():
        if drawing.id() in data.get("activities").ids():
            yield LintIssue(
                drawing.get("id").path,
                t("check-drawing-like-activity", id=str(drawing.id())),
                t("check-drawing-like-activity-hint"),
            )
