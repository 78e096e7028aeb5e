"""Whether the parts of an exercise fit each other: everything that a schema cannot see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from facilitator.model.yaml_cursor import LintCheck, LintIssue, YamlCursor
from facilitator.rules.lint import amounts, blank_names, ids, references, slides, texts
from facilitator.rules.lint.common import Models, activities

CHECKS: tuple[LintCheck, ...] = (
    ids.terms_twice,
    ids.concept_called_both,
    references.unknown_activities,
    references.unknown_documents,
    references.speech_without_words,
    references.speech_out_of_order,
    references.phases_of_nothing,
    slides.incomplete_slides,
    amounts.editions_without_blocks,
    amounts.minutes_out_of_order,
)
CHECKS_OF_ACTIVITIES: tuple[Callable[[YamlCursor, Models], Iterator[LintIssue]], ...] = (
    references.unknown_areas,
    references.unknown_in_the_report,
    slides.unknown_areas,
    slides.unknown_questions,
)
CHECKS_OF_TEXTS: tuple[LintCheck, ...] = (
    texts.unknown_terms,
    texts.marks_inside_terms,
    texts.html_in_texts,
)


def findings(data: Mapping[str, Any], models: Models) -> Iterator[LintIssue]:
    """Everything in the data of an ``exercise.yaml`` that does not fit something else in it.

    ``models`` are the activities' models by kind, each with checks of its own. The data may be of
    any shape: what the schema refuses is passed over here.
    """
    exercise = YamlCursor.of(data)
    yield from ids.ids_twice(exercise, models)
    for model, activity in activities(exercise, models):
        yield from model.check(activity, exercise)
    for check_activities in CHECKS_OF_ACTIVITIES:
        yield from check_activities(exercise, models)
    for check in (*CHECKS, *CHECKS_OF_TEXTS):
        yield from check(exercise)
    yield from texts.unknown_numbers(exercise, models)
    yield from blank_names.blank_names(exercise, models)
