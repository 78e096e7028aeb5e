"""Plans the deck that shows a room what it said: findings, then figures, then what is next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from facilitator.model.exercise import Exercise
from facilitator.model.slides import Deck, DeckSlide
from facilitator.rules.report.assemble import TeamReport
from facilitator.rules.slides.contents import SlideDraft
from facilitator.rules.slides.plan_deck import fill_layout
from facilitator.rules.slides.results_contents import (
    ResultSlide,
    ask_first,
    beside_earlier,
    commitments,
    finding_slides,
    how_made,
    missed_most,
    now_and_hoped,
    opening,
    people,
    poll_slides,
    too_few,
    widest_spread,
)
from facilitator.rules.slides.text_fitting import TextFitter

MISSED = 2
"""Statements whose arguments are shown: more, and nobody debates any of them."""


def results_deck(
    exercise: Exercise,
    report: TeamReport,
    filler: TextFitter,
    *,
    language: str = "en",
    about: Sequence[str] = (),
) -> Deck:
    """The slides of a report, numbered from 1, none of their words below the least size.

    ``about`` says on the title slide for whom and when; days are written as the language has it.
    """
    numbers, slides = count(1), list[DeckSlide]()
    for place, planned in enumerate(_planned(exercise, report, language, about), start=1):
        for piece in fill_layout(_with_words(planned), filler):
            slides.append(
                DeckSlide(
                    number=next(numbers),
                    cue=place,
                    layout=planned.draft.layout,
                    parts=piece.parts,
                    figure=piece.figure,
                    notes=planned.notes,
                )
            )
    return Deck(slides=tuple(slides))


def _planned(
    exercise: Exercise, report: TeamReport, language: str, about: Sequence[str]
) -> Iterator[ResultSlide]:
    yield opening(exercise, (*filter(None, about), people(report.may.sheets)))
    if report.may.allowed:
        yield from _figures(exercise, report, language)
    else:
        yield from too_few(exercise, report)
    for made in report.commits:
        yield from commitments(made, exercise, language)
    if report.may.allowed:
        yield how_made(report)


def _figures(exercise: Exercise, report: TeamReport, language: str) -> Iterator[ResultSlide]:
    yield from finding_slides(exercise, report)
    for rate in report.rates:
        yield from now_and_hoped(rate)
        yield from beside_earlier(rate, report.beside(language))
        yield from widest_spread(rate)
    for sort in report.sorts:
        yield from missed_most(sort, exercise, MISSED)
    for poll in report.polls:
        yield from poll_slides(poll.questions)
    yield from ask_first(report)


def _with_words(planned: ResultSlide) -> SlideDraft:
    """Places without words are left out."""
    said = {name: tuple(filter(None, words)) for name, words in planned.draft.parts.items()}
    kept = {name: words for name, words in said.items() if words}
    return SlideDraft(planned.draft.layout, kept, planned.draft.figure)
