"""What a schema cannot see in a poll."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.common import unknown_keys


def unknown_options(poll: YamlCursor) -> Iterator[LintIssue]:
    """A figure of a survey for an answer that the question does not offer."""
    for question in poll.get("questions").entries():
        options = question.get("options").ids()
        for survey in question.get("surveys").entries():
            for field in ("shares", "counts"):
                yield from unknown_keys(survey.get(field), "option", options)
