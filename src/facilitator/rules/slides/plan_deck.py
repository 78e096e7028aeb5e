"""Plans the deck of a speech: a slide for each of its cues, split where words overflow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from facilitator.charts import CHARTS
from facilitator.charts.canvas import ChartArea
from facilitator.model.chart import ChartFigure
from facilitator.model.exercise import Exercise
from facilitator.model.slide_geometry import POINTS_PER_MM, LayoutGeometry, SlidePlaceholder
from facilitator.model.slides import Deck, DeckSlide, PlacedText, Slide
from facilitator.model.tally import RoomTally
from facilitator.rules.slides.contents import SlideDraft, draft_slide, poll_drafts, poll_words
from facilitator.rules.slides.notes import speaker_notes
from facilitator.rules.slides.text_fitting import Paragraphs, TextFitter
from facilitator.rules.speech.script import FittedSpeech
from facilitator.text.messages import Message, Say

FIGURE = "figure"
"""The place of a layout that holds what is drawn, and the type of its words."""


def plan_deck(
    exercise: Exercise,
    speech: FittedSpeech,
    filler: TextFitter,
    say: Say,
    *,
    about: Sequence[str] = (),
    tally: RoomTally | None = None,
) -> Deck:
    """The slides that a speech calls for, in order and numbered from 1.

    ``about`` says on the title slide for whom and when, ``tally`` is what the room's hands said.
    """
    numbers, slides = count(1), list[DeckSlide]()
    known = {slide.id: slide for slide in exercise.slides}
    for cue, asked, minutes in _called(speech, known, say):
        if asked.shows == "poll":
            content, pieces = _poll(asked, exercise, filler, tally)
        else:
            content = draft_slide(asked, exercise, about=about, minutes=minutes)
            pieces = list(fill_layout(content, filler))
        said = speaker_notes(speech, cue, exercise, asked, tally)
        slides.extend(
            DeckSlide(
                number=next(numbers),
                cue=cue,
                layout=content.layout,
                parts=piece.parts,
                figure=piece.figure,
                notes=said,
            )
            for piece in pieces
        )
    return Deck(slides=tuple(slides))


def _poll(
    slide: Slide, exercise: Exercise, filler: TextFitter, tally: RoomTally | None
) -> tuple[SlideDraft, list[SlideContent]]:
    """A poll on as many slides as its words take, whatever was counted: on one, nearly always.

    The script may be in the speaker's hands by then, and names every slide by its number.
    """
    words, wanted, before = poll_words(slide, exercise), 1, 0
    while wanted != before:  # a title that goes on needs room for its count, too
        before, wanted = wanted, max(_count(one, filler, wanted) for one in words)
    planned = (
        (one, list(fill_layout(one, filler, at_least=wanted)))
        for one in poll_drafts(slide, exercise, tally)
    )
    return next((one, pieces) for one, pieces in planned if len(pieces) == wanted)


def _count(words: SlideDraft, filler: TextFitter, at_least: int) -> int:
    return len(list(fill_layout(words, filler, at_least=at_least)))


def _called(
    speech: FittedSpeech, known: Mapping[str, Slide], say: Say
) -> Iterator[tuple[int, Slide, str]]:
    """Every cue for a slide by its number, what it shows, and the minutes that tables have."""
    for section in speech.sections:
        for one in section.lines:
            if one.slide:
                plain = Slide(id="plain", shows="statement", text=one.text)
                yield one.slide, known.get(one.shows, plain), ""
        for room in section.room:
            if room.slide:
                task = known.get(room.shows, Slide(id="task", shows="task", title=say(room.title)))
                yield room.slide, task, say(Message("minutes", count=room.minutes))


@dataclass(frozen=True)
class SlideContent:
    """What stands on one slide."""

    parts: tuple[PlacedText, ...]
    figure: ChartFigure | None = None


@dataclass
class _Sizes:
    """One size for all words of a type on the slides of one cue."""

    filler: TextFitter
    layout: LayoutGeometry
    found: dict[str, float] = field(default_factory=dict)

    def note(self, place: str, paragraphs: Sequence[str]) -> None:
        """Words that have to fit, too."""
        kind = self.layout.places[place].type
        size = self.filler.size(paragraphs, self.layout.places[place])
        self.found[kind] = min(size, self.found.get(kind, size))

    def of(self, place: str) -> float:
        """The size of a place; 0 where it is the usual one."""
        kind = self.layout.places[place].type
        size = self.found[kind]
        return 0 if size == self.filler.stage.types[kind].size else size


def fill_layout(
    content: SlideDraft, filler: TextFitter, *, at_least: int = 1
) -> Iterator[SlideContent]:
    """A draft on one slide, or on several where its words overflow at their least size.

    On ``at_least`` so many: the last pieces are shown again where there are fewer.
    """
    layout = filler.stage.layouts[content.layout]
    cut: dict[str, list[Paragraphs]] = {
        name: filler.chunks(paragraphs, layout.places[name])
        for name, paragraphs in content.parts.items()
    }
    figures: list[ChartFigure] = []
    if content.figure:
        place = layout.places[FIGURE]
        area = ChartArea(place.box, filler.chart_font(filler.stage.types[place.type]))
        figures = CHARTS[content.figure.kind].split(content.figure, area)
    if max([at_least, len(figures), *map(len, cut.values())]) > 1:
        cut["title"] = _with_room(content.parts["title"], layout.places["title"], filler)
    total = max([at_least, len(figures), *map(len, cut.values())])
    told = [
        {name: _told(name, chunks, number, total) for name, chunks in cut.items()}
        for number in range(total)
    ]
    sizes = _Sizes(filler, layout)
    for parts in told:
        for name, paragraphs in parts.items():
            sizes.note(name, paragraphs)
    for number, parts in enumerate(told):
        yield SlideContent(
            parts=tuple(
                PlacedText(place=name, paragraphs=paragraphs, size=sizes.of(name))
                for name, paragraphs in parts.items()
            ),
            figure=figures[min(number, len(figures) - 1)] if figures else None,
        )


_COUNTED = " (9 of 9)"
"""What is put behind a title that goes on on the next slide; it must have room."""


def _with_room(
    title: Sequence[str], place: SlidePlaceholder, filler: TextFitter
) -> list[Paragraphs]:
    """The pieces of a title, each with room for its count."""
    least = filler.stage.types[place.type].least
    chunks = filler.chunks(title, place)
    if all(filler.fits(_counted(chunk, _COUNTED), place, least) for chunk in chunks):
        return chunks
    line = least * filler.stage.types[place.type].leading / POINTS_PER_MM
    lower = place.box.model_copy(update={"height": max(line, place.box.height - line)})
    return filler.chunks(title, place.model_copy(update={"box": lower}))


def _counted(paragraphs: Paragraphs, said: str) -> Paragraphs:
    return (*paragraphs[:-1], paragraphs[-1] + said)


def _told(name: str, chunks: Sequence[Paragraphs], number: int, total: int) -> Paragraphs:
    """The piece of a place on one of the slides; what was not cut stands on all of them."""
    piece = chunks[min(number, len(chunks) - 1)]
    if name != "title" or total == 1:
        return piece
    return _counted(piece, f" ({number + 1} of {total})")
