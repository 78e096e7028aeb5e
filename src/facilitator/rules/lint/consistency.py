"""Whether the parts of an exercise fit each other: everything that a schema cannot see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from facilitator.model.frame import BOTH
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint import references, texts
from facilitator.rules.lint.blank_names import blank_names
from facilitator.rules.lint.common import Models, activities, ids_twice


def findings(data: Mapping[str, Any], models: Models) -> Iterator[LintIssue]:
    """Everything in the data of an ``exercise.yaml`` that does not fit something else in it.

    ``models`` are the activities' models by kind, each with checks of its own. The data may be of
    any shape: what the schema refuses is passed over here.
    """
    exercise = YamlCursor.of(data)
    yield from ids_twice(exercise, models)
    for model, activity in activities(exercise, models):
        yield from model.check(activity, exercise)
    for check_with_models in CHECKS_OF_ACTIVITIES:
        yield from check_with_models(exercise, models)
    for check in CHECKS:
        yield from check(exercise)
    yield from texts.unknown_numbers(exercise, models)
    yield from blank_names(exercise, models)


def terms_twice(data: YamlCursor) -> Iterator[LintIssue]:
    """Two terms with the same words: a mark would not say which is meant."""
    seen: dict[str, str] = {}
    for term in data.get("terms").entries():
        for field in (term.get("singular"), term.get("plural")):
            words = (field.text() or "").casefold()
            if words and words in seen and seen[words] != (term.id() or ""):
                yield LintIssue(
                    field.path,
                    f'The term "{term.id()}" has the words of the term "{seen[words]}": '
                    f'"{field.text()}".',
                    "Say it with other words, or keep one of the two.",
                )
            seen.setdefault(words, term.id() or "")


def concept_called_both(data: YamlCursor) -> Iterator[LintIssue]:
    """A concept whose id is that of the third pile."""
    for concept_id in data.select("concepts", "*", "id"):
        if concept_id.text() == BOTH:
            yield LintIssue(
                concept_id.path,
                f'A concept cannot have the id "{BOTH}": the third pile has it.',
                "Choose another id for the concept.",
            )


def editions_without_blocks(data: YamlCursor) -> Iterator[LintIssue]:
    for name, edition in data.get("editions").fields().items():
        if not edition.get("blocks").value:
            yield LintIssue(
                edition.get("blocks").path,
                f'The edition "{name}" has no blocks.',
                'Add at least one under "blocks:", or remove the edition.',
            )


def minutes_out_of_order(data: YamlCursor) -> Iterator[LintIssue]:
    """A block whose usual minutes are not between the least and the most."""
    for block in data.select("editions", "*", "blocks", "*"):
        for shorter, longer in (("least", "usual"), ("usual", "most")):
            low, high = block.get(shorter).number(), block.get(longer).number()
            if low is not None and high is not None and low > high:
                yield LintIssue(
                    block.get(shorter).path,
                    f'The block "{block.id()}" has {shorter}: {low:g} and {longer}: {high:g}.',
                    "Minutes must rise from least over usual to most.",
                )


def phases_of_nothing(data: YamlCursor) -> Iterator[LintIssue]:
    """A block that names a phase, and no activity of which it is one."""
    for block in data.select("editions", "*", "blocks", "*"):
        phase = block.get("phase")
        if block.has("phase") and not block.get("activity").value:
            yield LintIssue(
                phase.path,
                f'The block "{block.id()}" runs the phase "{phase.value}" of no activity.',
                'Name the activity it runs, such as "activity: sort", or remove the phase.',
            )


CHECKS: tuple[Callable[[YamlCursor], Iterator[LintIssue]], ...] = (
    terms_twice,
    concept_called_both,
    editions_without_blocks,
    minutes_out_of_order,
    phases_of_nothing,
    references.unknown_activities,
    references.unknown_documents,
    references.speech_without_words,
    references.speech_out_of_order,
    references.incomplete_slides,
    texts.unknown_terms,
    texts.marks_inside_terms,
    texts.html_in_texts,
)
CHECKS_OF_ACTIVITIES: tuple[Callable[[YamlCursor, Models], Iterator[LintIssue]], ...] = (
    references.unknown_areas,
    references.unknown_in_the_report,
    references.unknown_in_slides,
)
