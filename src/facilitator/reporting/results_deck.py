"""Plans the deck that shows a room what it said: findings, then figures, then what is next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from facilitator.activities import report_of
from facilitator.activities.protocol import (
    ResultDeck,
    ResultSlide,
    SlideParts,
    ask_note,
    words_note,
)
from facilitator.model.exercise import Exercise
from facilitator.model.slides import Deck
from facilitator.reporting.assemble import TeamReport
from facilitator.rules.plan_deck import fill_layout, number_slides
from facilitator.rules.slide_kinds import SlideDraft
from facilitator.rules.text_fitting import TextFitter
from facilitator.text.messages import Message, Say, Text
from facilitator.text.plain_text import sentences


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
    deck = ResultDeck(exercise, language, say, report.beside(language))
    return number_slides(
        (fill_layout(planned.draft, fitter, say), planned.notes)
        for planned in _planned(report, deck, about)
    )


def _planned(report: TeamReport, deck: ResultDeck, about: Sequence[str]) -> Iterator[ResultSlide]:
    sheets = report.disclosure.sheets
    late = deck.say(report.late_in_short) if report.late_in_short else ""
    people = deck.say(Message("people", count=sheets))
    yield _opening(report, deck, tuple(filter(None, (*about, people, late))))
    if report.disclosure.allowed:
        figures = list(_of_sections(report, deck, needs_floor=True))
        yield from _said_once(list(_findings(report, deck.say)), figures)
        yield from _ask_first(report)
    else:
        yield from _too_few(report, deck)
    yield from _of_sections(report, deck, needs_floor=False)


def _of_sections(
    report: TeamReport, deck: ResultDeck, *, needs_floor: bool
) -> Iterator[ResultSlide]:
    for section in sorted(report.sections, key=lambda one: report_of(one.activity).deck_place):
        kind = report_of(section.activity)
        if kind.needs_floor == needs_floor:
            yield from kind.slides(section, deck)


def _opening(report: TeamReport, deck: ResultDeck, about: Sequence[str]) -> ResultSlide:
    """For whom and when; its notes say how the numbers were made, which no wall needs to."""
    title = deck.say(Message("report-what-the-team-said"))
    parts: SlideParts = {"title": (title,), "subtitle": (deck.exercise.title, *about)}
    notes = [words_note(Message("results-show-first"))]
    notes += map(words_note, _how_made(report)) if report.disclosure.allowed else ()
    draft = SlideDraft("title", parts, drawing=deck.exercise.emblem)
    return ResultSlide(draft, tuple(notes))


def _findings(report: TeamReport, say: Say) -> Iterator[ResultSlide]:
    for finding in report.findings:
        notes = [words_note(finding.sentence)]
        notes += [words_note(finding.means)] if finding.means else []
        notes += [ask_note(finding.ask)] if finding.ask else []
        layout, figure, label = (
            "finding",
            say(finding.figure),
            say(finding.label or finding.sentence),
        )
        parts: SlideParts = {"title": (say(finding.title),)}
        if finding.beside:
            layout = "finding-beside"
            parts |= {"second-amount": (figure,), "second": (label,)}
            parts |= {"first-amount": (say(finding.beside),), "first": (finding.beside_label,)}
        else:
            parts |= {"amount": (figure,), "body": (label,)}
        yield ResultSlide(SlideDraft(layout, parts), tuple(notes))


def _said_once(
    findings: Sequence[ResultSlide], figures: Sequence[ResultSlide]
) -> Iterator[ResultSlide]:
    """The last finding has no slide of its own where the next one shows it under its title."""
    if findings and figures:
        (title,), (shown,) = (one.draft.parts["title"] for one in (findings[-1], figures[0]))
        if shown.startswith(title):
            notes = tuple(dict.fromkeys((*findings[-1].notes, *figures[0].notes)))
            yield from (*findings[:-1], replace(figures[0], notes=notes), *figures[1:])
            return
    yield from (*findings, *figures)


def _ask_first(report: TeamReport) -> Iterator[ResultSlide]:
    if report.question:
        notes = (ask_note(report.question), words_note(Message("results-two-ends")))
        yield ResultSlide(SlideDraft("question", {"title": (report.question,)}), notes)


def _too_few(report: TeamReport, deck: ResultDeck) -> Iterator[ResultSlide]:
    say, may = deck.say, report.disclosure
    body = (
        say(Message("results-few", sheets=may.sheets, floor=may.floor)),
        say(Message("results-few-why")),
    )
    parts: SlideParts = {"title": (say(Message("report-few-title")),), "body": body}
    note = words_note(Message("results-few-note"))
    yield ResultSlide(SlideDraft("points", parts), (note,))
    if deck.exercise.report:
        how = deck.exercise.report.cards_up
        parts = {"title": (say(Message("results-cards-up")),), "body": sentences(how)}
        yield ResultSlide(SlideDraft("points", parts), (words_note(how),))


def _how_made(report: TeamReport) -> Iterator[Text]:
    """How the numbers were made, in short; the report has it in full."""
    may, collected = report.disclosure, report.collected
    yield Message("results-method-people", count=may.sheets)
    yield from dict.fromkeys(
        filter(None, (report_of(s.activity).method() for s in report.sections))
    )
    yield Message("results-method-floor", floor=may.floor)
    if report.withheld:
        yield Message("results-method-withheld")
    if report.late_note:
        yield report.late_note
    yield Message(
        "results-method-note",
        read=collected.read,
        decided=collected.decided,
        open=collected.open,
    )
