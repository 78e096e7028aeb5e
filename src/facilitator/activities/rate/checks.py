"""What a schema cannot see in a rating."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.entry_ids import unknown_keys


def check_rating(rate: YamlCursor, exercise: YamlCursor) -> Iterator[LintIssue]:
    """Everything in a rating that does not fit."""
    areas = exercise.get("areas").ids()
    for keyed in _keyed_by_area(rate):
        yield from unknown_keys(keyed, "area", areas)
    yield from scales_upside_down(rate)
    yield from bands_out_of_order(rate)
    yield from example_answers(rate)
    yield from too_few_items(rate)


def _keyed_by_area(rate: YamlCursor) -> Iterator[YamlCursor]:
    for band in rate.get("bands").entries():
        yield band.get("ask")
    for person in rate.get("example").get("people").entries():
        yield person.get("now")
        yield person.get("hoped")


def scales_upside_down(rate: YamlCursor) -> Iterator[LintIssue]:
    """A scale whose low end is not below its high end."""
    low, high = _ends(rate)
    if low >= high:
        yield LintIssue(
            rate.get("scale").get("low").path,
            f'"scale" must run from low to high, and it runs from {low:g} to {high:g}.',
            "Write low: 1 and high: 5, or the like.",
        )


def bands_out_of_order(rate: YamlCursor) -> Iterator[LintIssue]:
    """Bands that do not rise, or that leave out the low end of the scale."""
    starts = [band.get("from") for band in rate.get("bands").entries()]
    numbers = [(start, n) for start in starts if (n := start.number()) is not None]
    low, high = _ends(rate)
    if numbers and numbers[0][1] > low:
        yield LintIssue(
            numbers[0][0].path,
            f"The first band begins at {numbers[0][1]:g}, above the low end of the scale.",
            f"Write from: {low:g}, so that every score falls in a band.",
        )
    for (_, before), (start, number) in pairwise(numbers):
        if number <= before:
            yield LintIssue(
                start.path,
                f"This band begins at {number:g}, and the one before it at {before:g}.",
                "Put the bands in rising order.",
            )
    for start, number in numbers:
        if number > high:
            yield LintIssue(
                start.path,
                f"This band begins at {number:g}, above the high end of the scale.",
                f"Write a number up to {high:g}, or remove the band.",
            )


def example_answers(rate: YamlCursor) -> Iterator[LintIssue]:
    """Answers of the worked example that are off the scale, or not one for each statement."""
    items = Counter(item.get("area").text() for item in rate.get("items").entries())
    for person in rate.get("example").get("people").entries():
        for figure in (person.get("now"), person.get("hoped")):
            for area, answers in figure.fields().items():
                yield from _answers(answers, area, items.get(area), _ends(rate))


def too_few_items(rate: YamlCursor) -> Iterator[LintIssue]:
    """An area with fewer statements than it needs answers: it could never have a score."""
    minimum = rate.get("minimum_answered").number() if rate.has("minimum_answered") else 2
    items = Counter(item.get("area").text() for item in rate.get("items").entries())
    for area, count in items.items():
        if area and minimum is not None and count < minimum:
            yield LintIssue(
                rate.get("items").path,
                f'The area "{area}" has {_statements(count)} to rate, and a score takes '
                f"{minimum:g} answers.",
                'Add statements, or set "minimum_answered: 1".',
            )


def _answers(
    answers: YamlCursor, area: str, wanted: int | None, ends: tuple[float, float]
) -> Iterator[LintIssue]:
    given = answers.entries()
    if given and wanted and len(given) != wanted:
        yield LintIssue(
            answers.path,
            f'"{area}" has {_counted(len(given), "answer")} here, '
            f"and {_statements(wanted)} to rate.",
            'Write one answer for each statement: a number, "?" or null.',
        )
    low, high = ends
    for answer in given:
        number = answer.number()
        if number is not None and low < high and not low <= number <= high:
            yield LintIssue(
                answer.path,
                f"{number:g} is not on the scale from {low:g} to {high:g}.",
                f"Write a whole number from {low:g} to {high:g}.",
            )


def _statements(count: int) -> str:
    return _counted(count, "statement")


def _counted(count: int, what: str) -> str:
    return f"one {what}" if count == 1 else f"{count} {what}s"


def _ends(rate: YamlCursor) -> tuple[float, float]:
    """The ends of the scale; those of the model where the file names none."""
    low, high = rate.get("scale").get("low").number(), rate.get("scale").get("high").number()
    return (1 if low is None else low, 5 if high is None else high)
