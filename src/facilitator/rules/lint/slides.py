"""Slides: each has what it shows, and what it points at is there."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.errors import nearest
from facilitator.model.slides import NEEDS
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.common import Models, activities, question_ids


def incomplete_slides(data: YamlCursor) -> Iterator[LintIssue]:
    """A slide without a field that what it shows cannot do without."""
    for slide in data.get("slides").entries():
        shows = slide.get("shows").text() or ""
        for field in NEEDS.get(shows, ()):
            if not slide.get(field).value:
                yield LintIssue(
                    slide.path,
                    f'The slide "{slide.id()}" shows "{shows}" and has no {field}.',
                    f'Add "{field}: …" to it.',
                )


def unknown_areas(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """A slide of a contrast on an area that no contrast tells of."""
    known = [
        area
        for model, activity in activities(data, models)
        if model.has_contrasts
        for row in activity.get(model.entry_list).entries()
        if (area := row.get("area").text())
    ]
    yield from _unknown(data, "area", known, "No contrast has the area")


def unknown_questions(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """A slide of a question that no poll asks."""
    yield from _unknown(data, "question", question_ids(data, models), "No poll has the question")


def unknown_table_slides(data: YamlCursor) -> Iterator[LintIssue]:
    """A section whose slide for the tables there is not.

    Not among what is looked for with a client's changes: they may drop the slide.
    """
    known = data.get("slides").ids()
    for section in data.get("speech").get("sections").entries():
        place = section.get("table_slide")
        written = place.text()
        if written and written not in known:
            message = f'There is no slide "{written}".'
            yield LintIssue(place.path, message, nearest(written, known))


def _unknown(data: YamlCursor, field: str, known: list[str], message: str) -> Iterator[LintIssue]:
    for slide in data.get("slides").entries():
        written = slide.get(field).text()
        if written and written not in known:
            yield LintIssue(
                slide.get(field).path, f'{message} "{written}".', nearest(written, known)
            )
