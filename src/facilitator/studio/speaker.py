"""The speaker's page: the script beside the slide, with the clock and what is left of the time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from markupsafe import Markup
from starlette.responses import Response

from facilitator.compose.context import speech_deck
from facilitator.compose.prose import inline
from facilitator.errors import UsageError
from facilitator.model.slides import Deck
from facilitator.rules.fit_speech import speech_for_kit
from facilitator.rules.speech import FittedSpeech, elapsed
from facilitator.studio.drawing import draw_pages
from facilitator.studio.session import Asked, KitAddress, Studio
from facilitator.text.interface import t
from facilitator.text.messages import Say
from facilitator.text.translator import translator
from facilitator.workflows.preparation import prepare_kit


@dataclass
class Moment:
    """What is said while slides are shown; ``at`` is when it begins, in seconds."""

    at: int
    title: str
    slides: tuple[int, ...] = ()
    lines: list[tuple[str, Markup]] = field(default_factory=list)

    @property
    def time(self) -> str:
        return elapsed(self.at)


def show_speaker(studio: Studio, asked: Asked) -> Response:
    kit = asked.kit
    prepared = prepare_kit(kit.request(studio.root))
    speech = speech_for_kit(prepared.kit)
    if speech is None:
        raise UsageError.because(t("studio-no-speech"), hint=t("studio-no-speech-hint"))
    deck = speech_deck(prepared.kit, speech, prepared.composer.look)
    studio.slides[kit] = studio.aside.submit(studio.thumbnails.run, draw_slides, studio.root, kit)
    return studio.page(
        "speaker",
        address=kit,
        title=prepared.kit.exercise.title,
        minutes=speech.minutes,
        moments=[*_moments(speech, deck, translator(prepared.kit.language).say)],
    )


def draw_slides(root: Path, kit: KitAddress) -> tuple[bytes, ...]:
    return draw_pages(kit.request(root), "slides")


def send_slide(studio: Studio, asked: Asked) -> Response:
    drawn, number = studio.slides.get(asked.kit), asked.number("number", 1)
    slides = drawn.result() if drawn else ()
    if not 1 <= number <= len(slides):
        raise UsageError.because(t("studio-no-slide"), hint=t("studio-no-slide-hint"))
    return Response(slides[number - 1], media_type="image/png")


def _moments(speech: FittedSpeech, deck: Deck, say: Say) -> Iterator[Moment]:
    """A moment begins with a section, with a slide, and where the room has the word."""
    places = {slide: place for place, slide in enumerate(deck.slides, start=1)}

    def shown(cue: int, before: Moment) -> tuple[int, ...]:
        return tuple(places[slide] for slide in deck.of(cue)) if cue else before.slides

    moment = Moment(0, "")
    for part in speech.sections:
        moment = Moment(part.start, part.section.title, moment.slides)
        for at, line in part.timed():
            if line.kind == "slide" and moment.lines:
                yield moment
                moment = Moment(at, part.section.title)
            words = say(line.text if line.kind == "words" else line.wording)
            if line.kind == "slide":
                moment.slides = shown(line.slide, moment)
            elif words:
                moment.lines.append((line.kind, inline(words)))
        yield moment
        for time in part.room:
            lines = [("room", inline(say(time.purpose)))]
            moment = Moment(time.start, say(time.title), shown(time.slide, moment), lines)
            yield moment
    yield Moment(60 * speech.minutes, "", moment.slides)
