"""Puts words into places: as large as they fit, never below the least size, and split if need be.

Heights and widths are points here; sizes are points, widths of words are em.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from facilitator.charts.canvas import ChartFont
from facilitator.model.slides import (
    POINTS_PER_MM,
    SlideGeometry,
    SlidePlaceholder,
    SlideTextStyle,
)
from facilitator.text.plain_text import sentences, wrapped

Measure = Callable[[str, SlideTextStyle], float]
"""How wide some words are in a style, in em of its size."""
Paragraphs = tuple[str, ...]

_STEP = 1.0
"""Points: how finely a smaller size is looked for."""
_TRIES = 24
"""How finely the pieces of a split are evened out."""
_HAIR = 0.01


@dataclass(frozen=True)
class TextFitter:
    """Knows the places for words on slides, and how wide words are."""

    geometry: SlideGeometry
    measure: Measure

    def style(self, place: SlidePlaceholder) -> SlideTextStyle:
        return self.geometry.types[place.type]

    def chart_font(self, style: SlideTextStyle) -> ChartFont:
        """How the words of a chart are set in a style."""
        strong = style.model_copy(update={"bold": True})

        def advance(words: str, *, bold: bool = False) -> float:
            return self.measure(words, strong if bold else style)

        return ChartFont(
            style.size,
            advance,
            least=style.least,
            leading=style.leading,
            spare=self.geometry.spare,
        )

    def height(self, paragraphs: Sequence[str], place: SlidePlaceholder, size: float) -> float:
        """How high paragraphs stand in a place, in points."""
        style = self.style(place)
        lines = sum(len(self._lines(text, place, size)) for text in paragraphs)
        between = style.after * max(0, len(paragraphs) - 1)
        return size * (lines * style.leading + between)

    def fits(self, paragraphs: Sequence[str], place: SlidePlaceholder, size: float) -> bool:
        return self.height(paragraphs, place, size) <= text_area(place)[1] + _HAIR

    def size(self, paragraphs: Sequence[str], place: SlidePlaceholder) -> float:
        """The largest size at which they fit, from the usual one down; else the least one."""
        style = self.style(place)
        steps = math.floor((style.size - style.least) / _STEP)
        sizes = (style.size - _STEP * step for step in range(steps + 1))
        fitting = (size for size in sizes if self.fits(paragraphs, place, size))
        # A word that has to be cut is worse than a smaller one.
        return next((s for s in fitting if self._keeps_words(paragraphs, place, s)), style.least)

    def split(self, paragraphs: Sequence[str], place: SlidePlaceholder) -> list[Paragraphs]:
        """The paragraphs in as few evenly filled pieces as fit at the least size."""
        if self.fits(paragraphs, place, self.style(place).least):
            return [tuple(paragraphs)]
        full = text_area(place)[1]
        best = self._fill(paragraphs, place, full)
        for step in range(1, _TRIES):
            tried = self._fill(paragraphs, place, full * (1 - step / _TRIES))
            if len(tried) > len(best):
                break
            best = tried
        return best

    def _lines(self, text: str, place: SlidePlaceholder, size: float) -> list[str]:
        style = self.style(place)
        return wrapped(text, self._room(place, size), lambda words: self.measure(words, style))

    def _room(self, place: SlidePlaceholder, size: float) -> float:
        """How much of a line words may fill, in em."""
        return text_area(place)[0] * self.geometry.spare / size

    def _keeps_words(self, paragraphs: Sequence[str], place: SlidePlaceholder, size: float) -> bool:
        style, room = self.style(place), self._room(place, size)
        words = (word for text in paragraphs for word in text.split())
        return all(self.measure(word, style) <= room for word in words)

    def _fill(
        self, paragraphs: Sequence[str], place: SlidePlaceholder, height: float
    ) -> list[Paragraphs]:
        """Pieces of at most that height, each as full as can be."""
        least = self.style(place).least
        pieces: list[list[str]] = [[]]
        for text in self._cut(paragraphs, place, height):
            if pieces[-1] and self.height([*pieces[-1], text], place, least) > height:
                pieces.append([])
            pieces[-1].append(text)
        return [tuple(piece) for piece in pieces]

    def _cut(
        self, paragraphs: Sequence[str], place: SlidePlaceholder, height: float
    ) -> Iterator[str]:
        """Paragraphs that are too high alone are cut between sentences, or else between words."""
        style = self.style(place)
        for text in paragraphs:
            if self.height([text], place, style.least) <= height:
                yield text
            elif len(parts := sentences(text)) > 1:
                yield from self._cut(parts, place, height)
            else:
                lines = self._lines(text, place, style.least)
                at_once = max(1, math.floor(height / (style.least * style.leading) + _HAIR))
                for start in range(0, len(lines), at_once):
                    yield " ".join(lines[start : start + at_once])


def text_area(place: SlidePlaceholder) -> tuple[float, float]:
    """Width and height that words have in a place, in points."""
    both = 2 * place.pad
    return (place.box.width - both) * POINTS_PER_MM, (place.box.height - both) * POINTS_PER_MM
