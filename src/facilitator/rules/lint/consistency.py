"""Whether the parts of an exercise fit each other: everything that a schema cannot see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from facilitator.model.activity import Activity
from facilitator.model.yaml_cursor import LintCheck, LintIssue, YamlCursor
from facilitator.rules.lint import amounts, blank_names, ids, references, slides, texts

CHECKS: tuple[LintCheck, ...] = (
    ids.ids_twice,
    ids.items_twice,
    ids.rows_twice,
    ids.people_twice,
    ids.terms_twice,
    ids.concept_called_both,
    references.unknown_piles,
    references.tempted_by_the_right_pile,
    references.unknown_areas,
    references.unknown_concepts,
    references.unknown_options,
    references.unknown_activities,
    references.unknown_documents,
    references.speech_without_words,
    references.speech_out_of_order,
    references.unknown_in_the_report,
    references.phases_of_nothing,
    references.incomplete_contrast,
    slides.incomplete_slides,
    slides.unknown_areas,
    slides.unknown_questions,
    amounts.editions_without_blocks,
    amounts.minutes_out_of_order,
    amounts.scales_upside_down,
    amounts.bands_out_of_order,
    amounts.example_answers,
    amounts.too_few_items,
    texts.unknown_terms,
    texts.unknown_numbers,
    texts.marks_inside_terms,
    texts.html_in_texts,
)


def findings(data: Mapping[str, Any], models: Mapping[str, type[Activity]]) -> Iterator[LintIssue]:
    """Everything in the data of an ``exercise.yaml`` that does not fit something else in it.

    ``models`` are the activities' models by kind.

    The data may be of any shape: what the schema refuses is passed over here.
    """
    for check in CHECKS:
        yield from check(YamlCursor.of(data))
    yield from blank_names.blank_names(YamlCursor.of(data), models)
