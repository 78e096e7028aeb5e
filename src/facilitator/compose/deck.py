"""The decks of a kit, its speech's and its results', planned with the look's fonts and places."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.compose.fonts import text_width
from facilitator.compose.look import Look
from facilitator.compose.prose import plain
from facilitator.errors import SourceError
from facilitator.model.kit import Kit
from facilitator.model.slides import Deck, SlideTextStyle
from facilitator.reporting.assemble import TeamReport
from facilitator.reporting.results_deck import results_deck
from facilitator.rules.plan_deck import TextFitter, plan_deck
from facilitator.rules.speech import FittedSpeech
from facilitator.text.locale import long_date
from facilitator.text.translator import translator

_BETWEEN = " \N{MIDDLE DOT} "


def text_fitter(look: Look) -> TextFitter:
    """Knows the look's places for words on slides, and how wide words are in its fonts."""

    def measure(words: str, kind: SlideTextStyle) -> float:
        return text_width(plain(words), look.families[kind.family], bold=kind.bold)

    return TextFitter(look.slides, measure)


def speech_deck(kit: Kit, speech: FittedSpeech, look: Look) -> Deck:
    """The slides that a kit's speech calls for, in the places of the look's stage."""
    say, about = translator(kit.language).say, tuple(_about(kit))
    return plan_deck(kit.exercise, speech, text_fitter(look), say, about=about, tally=kit.tally)


def results_deck_of(kit: Kit, report: TeamReport, look: Look) -> Deck:
    """The slides that show a room what it said."""
    event, client = kit.event, kit.client
    day = long_date(event.date, kit.language) if event else report.collected.name
    about = (
        client.name if client else "",
        _BETWEEN.join(filter(None, (day, event.place if event else ""))),
    )
    say, language = translator(kit.language).say, kit.language
    fitter = text_fitter(look)
    return results_deck(kit.exercise, report, fitter, say, language=language, about=about)


def require_slides(deck: Deck | None, name: str) -> None:
    """Raises SourceError for a speech that calls for no slide at all."""
    if not (deck and deck.slides):
        raise SourceError.because(
            "The speech calls for no slide.",
            where=f"exercises/{name}/speech.md",
            hint='Add lines such as "SLIDE: What it shows".',
        )


def _about(kit: Kit) -> Iterator[str]:
    """For whom, where and when, and by whom: what a title slide says of the day."""
    event = kit.event
    if kit.client:
        yield kit.client.name
    if event:
        day = long_date(event.date, kit.language)
        yield _BETWEEN.join(filter(None, (day, event.place)))
    speaker = (event and event.facilitator) or (kit.identity and kit.identity.name)
    if speaker:
        yield speaker
