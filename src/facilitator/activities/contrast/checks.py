"""What a schema cannot see in a contrast."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.common import unknown_keys


def check_rows(contrast: YamlCursor, exercise: YamlCursor) -> Iterator[LintIssue]:
    """No row for an area, or a row without a cell for a concept, or with one for no concept."""
    concepts, rows = exercise.get("concepts").ids(), contrast.get("rows").entries()
    for row in rows:
        yield from unknown_keys(row.get("cells"), "concept", concepts)
    listed = [row.get("area").text() for row in rows]
    for area in exercise.get("areas").ids() if rows else ():
        if area not in listed:
            yield LintIssue(
                contrast.get("rows").path,
                f'The contrast has no row for the area "{area}".',
                f'Add a row with "area: {area}" and its cells.',
            )
    for row in rows:
        cells = row.get("cells").fields()
        for concept in concepts:
            if cells and concept not in cells:
                yield LintIssue(
                    row.get("cells").path,
                    f'The row on "{row.get("area").text()}" has no cell for the concept'
                    f' "{concept}".',
                    f'Add the line "{concept}: …" to its cells.',
                )
