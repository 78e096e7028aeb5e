"""Blank names, which are made of ids: short enough for Word, and each one once."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ValidationError

from facilitator.model.activity import Activity
from facilitator.model.base import LONGEST_NAME
from facilitator.model.blanks import Blank
from facilitator.model.frame import Frame
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.common import Models, activities, ids_twice


def blank_names(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """Names over the limit, and two blanks of one name.

    What the schema refuses has no blanks yet: it is looked at once it is mended.
    """
    frame = _valid(Frame, {key: data.get(key).value for key in Frame.model_fields if data.has(key)})
    if not isinstance(frame, Frame):
        return
    ids_differ = not any(ids_twice(data, models))
    labels: dict[str, str] = {}
    documents = data.select("editions", "*", "documents", "*")
    counted = any(document.text() == "tally-card" for document in documents)
    for model, entry in activities(data, models):
        blanks = _blanks(model, entry, frame, counted=counted)
        yield from _too_long(entry, blanks)
        if ids_differ:
            yield from _name_clash(entry, blanks, labels)


def _blanks(
    model: type[Activity], entry: YamlCursor, frame: Frame, *, counted: bool
) -> tuple[Blank, ...]:
    """Every blank of an activity, on whichever sheet; the tally card's where there is one."""
    activity = _valid(model, entry.value)
    if not isinstance(activity, Activity):
        return ()
    try:
        return (
            *activity.worksheet_blanks(frame),
            *activity.team_sheet_blanks(frame),
            *activity.scoring_blanks(frame),
            *activity.tally_blanks(frame),
            *(activity.counting_blanks(frame) if counted else ()),
        )
    except KeyError:  # an unknown area or concept, which another check tells
        return ()


def _valid(model: type[BaseModel], value: object) -> BaseModel | None:
    try:
        return model.model_validate(value)
    except ValidationError:
        return None


def _too_long(entry: YamlCursor, blanks: tuple[Blank, ...]) -> Iterator[LintIssue]:
    """One finding an activity, for its longest name: the remedy is the same for all."""
    longest = max((blank.longest_name() for blank in blanks), key=len, default="")
    if len(longest) > LONGEST_NAME:
        yield LintIssue(
            entry.get("id").path,
            f'The blank "{longest}" has a name of {len(longest)} characters, and Word takes '
            f"{LONGEST_NAME}.",
            "Shorten one of the ids of which it is made.",
        )


def _name_clash(
    entry: YamlCursor, blanks: tuple[Blank, ...], labels: dict[str, str]
) -> Iterator[LintIssue]:
    """One finding an activity: where names clash, they mostly do so in whole rows."""
    clash: Blank | None = None
    for blank in blanks:
        if blank.name in labels:
            clash = clash or blank
        labels.setdefault(blank.name, blank.label_text)
    if clash:
        yield LintIssue(
            entry.get("id").path,
            f'Two blanks have the name "{clash.name}": '
            f'"{labels[clash.name]}" and "{clash.label_text}".',
            "Change one of the ids of which it is made.",
        )
