"""Plans the deck that shows a room what it said: findings, then figures, then what is next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.activities import report_of
from facilitator.activities.result_slide import (
    ResultDeck,
    ResultSlide,
    SlideParts,
    ask_note,
    people,
    words_note,
)
from facilitator.model.exercise import Exercise
from facilitator.model.slides import Deck
from facilitator.reporting.assemble import TeamReport
from facilitator.rules.slides.plan_deck import fill_layout, number_slides
from facilitator.rules.slides.slide_kinds import SlideDraft
from facilitator.rules.slides.text_fitting import TextFitter
from facilitator.text.english import APOSTROPHE
from facilitator.text.messages import Say
from facilitator.text.sentences import sentences

TITLE = "What the team said"


def results_deck(
    exercise: Exercise,
    report: TeamReport,
    fitter: TextFitter,
    say: Say,
    *,
    language: str = "en",
    about: Sequence[str] = (),
) -> Deck:
    """The slides of a report, numbered from 1, none of their words below the least size.

    ``about`` says on the title slide for whom and when; days are written as the language has it.
    """
    return number_slides(
        (fill_layout(planned.draft, fitter, say), planned.notes)
        for planned in _planned(exercise, report, say, language, about)
    )


def _planned(
    exercise: Exercise, report: TeamReport, say: Say, language: str, about: Sequence[str]
) -> Iterator[ResultSlide]:
    yield _opening(exercise, (*filter(None, about), people(report.disclosure.sheets)))
    deck = ResultDeck(exercise, language, say, report.beside(language))
    if report.disclosure.allowed:
        yield from _findings(report)
        yield from _of_sections(report, deck, needs_floor=True)
        yield from _ask_first(report)
    else:
        yield from _too_few(exercise, report)
    yield from _of_sections(report, deck, needs_floor=False)
    if report.disclosure.allowed:
        yield _how_made(report)


def _of_sections(
    report: TeamReport, deck: ResultDeck, *, needs_floor: bool
) -> Iterator[ResultSlide]:
    """The slides of every activity, of those that need a floor of answers or of the others."""
    for section in sorted(report.sections, key=lambda one: report_of(one.activity).deck_place):
        kind = report_of(section.activity)
        if kind.needs_floor == needs_floor:
            yield from kind.slides(section, deck)


def _opening(exercise: Exercise, about: Sequence[str]) -> ResultSlide:
    """For whom, when, and how many answered."""
    parts: SlideParts = {"title": (TITLE,), "subtitle": (exercise.title, *about)}
    note = "Show first, then be quiet: let everybody read before anybody explains."
    return ResultSlide(SlideDraft("title", parts), (words_note(note),))


def _findings(report: TeamReport) -> Iterator[ResultSlide]:
    """The findings, one a slide: the sentence large, its figures below."""
    for one in report.findings:
        notes = [words_note(one.sentence)]
        if one.means:
            notes.append(words_note(one.means))
        if one.ask:
            notes.append(ask_note(one.ask))
        parts: SlideParts = {"title": (one.title,), "body": (one.sentence,)}
        yield ResultSlide(SlideDraft("finding", parts), tuple(notes))


def _ask_first(report: TeamReport) -> Iterator[ResultSlide]:
    """The one question to begin with."""
    if report.question:
        notes = (
            ask_note(report.question),
            words_note(
                "Ask the two ends first, the lowest and the highest, and only then the rest."
            ),
        )
        yield ResultSlide(SlideDraft("question", {"title": (report.question,)}), notes)


def _too_few(exercise: Exercise, report: TeamReport) -> Iterator[ResultSlide]:
    """Below the floor: that there are no figures, why, and what can be done instead."""
    sheets = report.disclosure.sheets
    have = "sheet has answers" if sheets == 1 else "sheets have answers"
    body = (
        f"{sheets} {have}, and a figure is shown only from {report.disclosure.floor} on.",
        "With fewer, everyone could work out who said what.",
    )
    yield ResultSlide(
        SlideDraft("points", {"title": ("Too few answers for figures",), "body": body}),
        (words_note("No figure is on these slides, not even of a single statement."),),
    )
    if exercise.report:
        said = exercise.report.cards_up
        yield ResultSlide(
            SlideDraft("points", {"title": ("Instead: cards up",), "body": sentences(said)}),
            (words_note(said),),
        )


def _how_made(report: TeamReport) -> ResultSlide:
    """How the numbers were made, in a few lines; the report has them in full."""
    floor = report.disclosure.floor
    body = [
        f"{people(report.disclosure.sheets)} answered. What was left empty counts as missing.",
        "A score is the mean of the statements that a person answered.",
        f"A figure needs {floor} answers, and no answer has a name.",
    ]
    if report.withheld:
        body.append("Some have fewer. They are left out, each with the next smallest and its area.")
    if report.late_note:
        body.append(report.late_note)
    notes = (
        words_note(
            f"{report.collected.read} values were read, {report.collected.decided} were decided by"
            f" a person, {report.collected.open} were left open. The team{APOSTROPHE}s mean is that"
            " of people's own scores. The report says the rest."
        ),
    )
    return ResultSlide(
        SlideDraft("points", {"title": ("How the numbers were made",), "body": tuple(body)}), notes
    )
