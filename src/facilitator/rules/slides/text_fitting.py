"""Puts words into places: as large as they fit, never below the least size, and split if need be.

Heights and widths are points here; sizes are points, widths of words are em.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from facilitator.charts.canvas import ChartFont
from facilitator.model.slide_geometry import (
    POINTS_PER_MM,
    SlideGeometry,
    SlidePlaceholder,
    SlideTextStyle,
)
from facilitator.text.sentences import sentences
from facilitator.text.splitting import wrapped

Measure = Callable[[str, SlideTextStyle], float]
"""How wide some words are in a type, in em of its size."""
Paragraphs = tuple[str, ...]

_STEP = 1.0
"""Points: how finely a smaller size is looked for."""
_TRIES = 24
"""How finely the pieces of a split are evened out."""
_HAIR = 0.01


@dataclass(frozen=True)
class TextFitter:
    """Knows the stage, and how wide words are."""

    stage: SlideGeometry
    measure: Measure

    def _wrap(self, text: str, kind: SlideTextStyle, width: float, size: float) -> list[str]:
        """A text in lines of at most so many points; a longer word is cut where it must be."""
        room = width * self.stage.spare / size
        return wrapped(text, room, lambda words: self.measure(words, kind))

    def chart_font(self, style: SlideTextStyle) -> ChartFont:
        """How the words of a chart are set in a type."""
        strong = style.model_copy(update={"bold": True})

        def advance(words: str, *, bold: bool = False) -> float:
            return self.measure(words, strong if bold else style)

        return ChartFont(
            style.size,
            advance,
            least=style.least,
            leading=style.leading,
            spare=self.stage.spare,
        )

    def height(self, paragraphs: Sequence[str], place: SlidePlaceholder, size: float) -> float:
        """How high paragraphs stand in a place, in points."""
        kind = self.stage.types[place.type]
        width = text_area(place)[0]
        lines = sum(len(self._wrap(text, kind, width, size)) for text in paragraphs)
        between = kind.after * max(0, len(paragraphs) - 1)
        return size * (lines * kind.leading + between)

    def fits(self, paragraphs: Sequence[str], place: SlidePlaceholder, size: float) -> bool:
        """Whether paragraphs stand in their place at a size."""
        return self.height(paragraphs, place, size) <= text_area(place)[1] + _HAIR

    def size(self, paragraphs: Sequence[str], place: SlidePlaceholder) -> float:
        """The largest size at which they fit, from the usual one down; else the least one."""
        kind = self.stage.types[place.type]
        steps = math.floor((kind.size - kind.least) / _STEP)
        sizes = [kind.size - _STEP * step for step in range(steps + 1)]
        whole = (size for size in sizes if self.fits(paragraphs, place, size))
        # A word that has to be cut is worse than a smaller one.
        return next((s for s in whole if self._unbroken(paragraphs, place, s)), kind.least)

    def _unbroken(self, paragraphs: Sequence[str], place: SlidePlaceholder, size: float) -> bool:
        kind, room = self.stage.types[place.type], text_area(place)[0] * self.stage.spare / size
        return all(self.measure(word, kind) <= room for text in paragraphs for word in text.split())

    def split(self, paragraphs: Sequence[str], place: SlidePlaceholder) -> list[Paragraphs]:
        """The paragraphs in as few evenly filled pieces as fit at the least size."""
        least, full = self.stage.types[place.type].least, text_area(place)[1]
        if self.fits(paragraphs, place, least):
            return [tuple(paragraphs)]
        best = self._greedy(paragraphs, place, full)
        for step in range(1, _TRIES):
            tried = self._greedy(paragraphs, place, full * (1 - step / _TRIES))
            if len(tried) > len(best):
                break
            best = tried
        return best

    def _greedy(
        self, paragraphs: Sequence[str], place: SlidePlaceholder, most: float
    ) -> list[Paragraphs]:
        least = self.stage.types[place.type].least
        pieces: list[list[str]] = [[]]
        for text in self._cut(paragraphs, place, most):
            if pieces[-1] and self.height([*pieces[-1], text], place, least) > most:
                pieces.append([])
            pieces[-1].append(text)
        return [tuple(piece) for piece in pieces]

    def _cut(
        self, paragraphs: Sequence[str], place: SlidePlaceholder, most: float
    ) -> Iterator[str]:
        """Paragraphs that are too high alone are cut between sentences, or else between words."""
        kind = self.stage.types[place.type]
        for text in paragraphs:
            if self.height([text], place, kind.least) <= most:
                yield text
                continue
            parts = sentences(text)
            if len(parts) > 1:
                yield from self._cut(parts, place, most)
                continue
            lines = self._wrap(text, kind, text_area(place)[0], kind.least)
            at_once = max(1, math.floor(most / (kind.least * kind.leading) + _HAIR))
            for start in range(0, len(lines), at_once):
                yield " ".join(lines[start : start + at_once])


def text_area(place: SlidePlaceholder) -> tuple[float, float]:
    """Width and height that words have in a place, in points."""
    both = 2 * place.pad
    return (place.box.width - both) * POINTS_PER_MM, (place.box.height - both) * POINTS_PER_MM
