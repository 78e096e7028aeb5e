"""How large words come out in the places of slides, and where their lines end.

Heights, widths and sizes are points here, widths of words are em.
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
from facilitator.text.plain_text import (
    lines_by_sense,
    run_on,
    sentences,
    split_words,
    wrapped,
)

Measure = Callable[[str, SlideTextStyle], float]
"""How wide some words are in a style, in em of its size."""
Paragraphs = tuple[str, ...]

_STEP = 1.0
"""Points: how finely a smaller size is looked for."""
_TRIES = 24
"""How finely the pieces of a split are evened out."""
_HAIR = 0.01
_SMALLER_FOR_SENSE, _SIZE_COST = 0.7, 0.5
"""How far a title may shrink for better line ends, and what that costs."""
_MARKED_UP = frozenset("*_[`")
"""Signs of Markdown, which may reach over a line end."""


@dataclass(frozen=True)
class TextFitter:
    geometry: SlideGeometry
    measure: Measure

    def style(self, place: SlidePlaceholder) -> SlideTextStyle:
        return self.geometry.types[place.type]

    def chart_font(self, style: SlideTextStyle) -> ChartFont:
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
        """In points."""
        style = self.style(place)
        lines = sum(len(self._lines(text, place, size)) for text in paragraphs)
        between = style.after * max(0, len(paragraphs) - 1)
        return size * (lines * style.leading + between)

    def fits(self, paragraphs: Sequence[str], place: SlidePlaceholder, size: float) -> bool:
        return self.height(paragraphs, place, size) <= text_area(place)[1] + _HAIR

    def size(self, paragraphs: Sequence[str], place: SlidePlaceholder) -> float:
        """The largest size at which they fit, from the usual one down; else the least."""
        style = self.style(place)
        steps = math.floor((style.size - style.least) / _STEP)
        sizes = (style.size - _STEP * step for step in range(steps + 1))
        fitting = (size for size in sizes if self.fits(paragraphs, place, size))
        # A word that has to be cut is worse than a smaller one.
        return next((s for s in fitting if self._keeps_words(paragraphs, place, s)), style.least)

    def sense_size(self, paragraphs: Sequence[str], place: SlidePlaceholder) -> float:
        """The size at which they read best: a smaller one where that mends where lines end."""
        size, usual = self.size(paragraphs, place), self.style(place).size
        least = max(self.style(place).least, size * _SMALLER_FOR_SENSE)
        sizes = [size - _STEP * step for step in range(math.floor((size - least) / _STEP) + 1)]

        def cost(tried: float) -> float:
            lines = (self._by_sense(text, place, tried)[1] for text in paragraphs)
            return sum(lines) + _SIZE_COST * (1 - tried / usual)

        return min(sizes, key=cost, default=size)

    def by_sense(
        self, paragraphs: Sequence[str], place: SlidePlaceholder, size: float
    ) -> Paragraphs:
        """The paragraphs, a line end where one reads best; in as many lines as they take anyway."""
        size = size or self.style(place).size
        return tuple("\n".join(self._by_sense(text, place, size)[0]) for text in paragraphs)

    def reads_by_sense(self, place: SlidePlaceholder) -> bool:
        return bool(place.type) and self.style(place).family == "heading"

    def _by_sense(self, text: str, place: SlidePlaceholder, size: float) -> tuple[list[str], float]:
        style = self.style(place)
        if _MARKED_UP.intersection(text):
            return [text], 0.0
        return lines_by_sense(
            text, self._room(place, size), lambda words: self.measure(words, style)
        )

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
        words = (word for text in paragraphs for word in split_words(text))
        return all(self.measure(word, style) <= room for word in words)

    def _fill(
        self, paragraphs: Sequence[str], place: SlidePlaceholder, height: float
    ) -> list[Paragraphs]:
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
                    yield run_on(lines[start : start + at_once])


def text_area(place: SlidePlaceholder) -> tuple[float, float]:
    """Width and height that words have in a place, in points."""
    both = 2 * place.pad
    return (place.box.width - both) * POINTS_PER_MM, (place.box.height - both) * POINTS_PER_MM
