"""Plans decks: words as large as they fit into their places, split over several slides if need be.

Heights, widths and sizes are points here, widths of words are em.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from facilitator.charts import CHARTS
from facilitator.charts.canvas import ChartArea, ChartFont
from facilitator.model.exercise import Exercise
from facilitator.model.slides import (
    POINTS_PER_MM,
    ChartFigure,
    Deck,
    DeckSlide,
    LayoutGeometry,
    NoteKind,
    PlacedText,
    Slide,
    SlideGeometry,
    SlidePlaceholder,
    SlideTextStyle,
    SpeakerNote,
)
from facilitator.model.submission import RoomTally
from facilitator.rules.slide_kinds import (
    SLIDE_KINDS,
    SlideDraft,
    SlideRequest,
    find_question,
    poll_drafts,
    poll_words,
)
from facilitator.rules.speech import FittedSpeech, elapsed
from facilitator.text.messages import Message, Say, Text
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


FIGURE = "figure"
"""The place of a layout that holds what is drawn, and the type of its words."""
_MOST_SLIDES = 9
"""Of one cue: its title must have room for so long a count."""


@dataclass(frozen=True)
class SlideContent:
    """What stands on one slide; ``heading`` is its title, or the part of it, without a count."""

    layout: str
    heading: str
    parts: tuple[PlacedText, ...]
    figure: ChartFigure | None = None
    drawing: str = ""


def plan_deck(
    exercise: Exercise,
    speech: FittedSpeech,
    fitter: TextFitter,
    say: Say,
    *,
    about: Sequence[str] = (),
    tally: RoomTally | None = None,
) -> Deck:
    """The slides that a speech calls for, in order and numbered from 1.

    ``about`` says on the title slide for whom and when, ``tally`` is what the room's hands said.
    """
    notes = list(_notes_by_cue(speech))
    planned = []
    for cue, (slide, minutes) in enumerate(_called_slides(speech, exercise, say), start=1):
        request = SlideRequest(slide, exercise, say, about, tally, minutes)
        if slide.shows == "poll":
            contents = _lay_out_poll(request, fitter)
        else:
            contents = fill_layout(SLIDE_KINDS[slide.shows](request), fitter, say)
        # What is said before the first slide is called stands in the notes of that one.
        spoken = [note for up, note in notes if max(up, 1) == cue]
        planned.append((contents, (*spoken, *_figure_notes(request))))
    return number_slides(planned)


def number_slides(
    planned: Iterable[tuple[Sequence[SlideContent], Sequence[SpeakerNote]]],
) -> Deck:
    numbers = count(1)
    return Deck(
        slides=tuple(
            DeckSlide(
                number=next(numbers),
                cue=cue,
                layout=content.layout,
                heading=content.heading,
                parts=content.parts,
                figure=content.figure,
                drawing=content.drawing,
                notes=tuple(notes),
            )
            for cue, (contents, notes) in enumerate(planned, start=1)
            for content in contents
        )
    )


def _called_slides(
    speech: FittedSpeech, exercise: Exercise, say: Say
) -> Iterator[tuple[Slide, str]]:
    """For every cue for a slide, in order, what it shows, and the minutes that tables have."""
    known = {slide.id: slide for slide in exercise.slides}
    for section in speech.sections:
        for line in section.lines:
            if line.slide:
                plain = Slide(id="plain", shows="statement", text=line.text)
                yield known.get(line.shows, plain), ""
        for room in section.room:
            if room.slide:
                task = Slide(id="task", shows="task", title=say(room.title))
                yield known.get(room.shows, task), say(Message("minutes", count=room.minutes))


def _lay_out_poll(request: SlideRequest, fitter: TextFitter) -> list[SlideContent]:
    """A poll on as many slides as its words take, whatever was counted: on one, nearly always.

    The script may be in the speaker's hands by then, and names every slide by its number.
    """

    def laid_out(draft: SlideDraft, at_least: int) -> list[SlideContent]:
        return fill_layout(draft, fitter, request.say, at_least=at_least)

    words, wanted, before = poll_words(request), 1, 0
    while wanted != before:  # a title that goes on needs room for its count, too
        before, wanted = wanted, max(len(laid_out(draft, wanted)) for draft in words)
    planned = (laid_out(draft, wanted) for draft in poll_drafts(request))
    return next(contents for contents in planned if len(contents) == wanted)


# Laying out one draft.


def fill_layout(
    draft: SlideDraft, fitter: TextFitter, say: Say, *, at_least: int = 1
) -> list[SlideContent]:
    """A draft on one slide, or on several where its words overflow at their least size.

    On ``at_least`` so many: the last pieces are shown again where there are fewer.
    """
    layout = fitter.geometry.layouts[draft.layout]
    filled = {name: tuple(filter(None, words)) for name, words in draft.parts.items()}
    pieces = {
        name: fitter.split(words, layout.places[name]) for name, words in filled.items() if words
    }
    figures: list[ChartFigure] = []
    if draft.figure:
        place = layout.places[FIGURE]
        area = ChartArea(place.box, fitter.chart_font(fitter.style(place)))
        figures = CHARTS[draft.figure.kind].split(draft.figure, area)
    total = max([at_least, len(figures), *map(len, pieces.values())])
    if total > 1:
        pieces["title"] = _title_with_count(filled["title"], layout.places["title"], fitter, say)
        total = max(total, len(pieces["title"]))
    slides = [
        {name: split[min(number, len(split) - 1)] for name, split in pieces.items()}
        for number in range(total)
    ]
    headings = [" ".join(parts["title"]) for parts in slides]
    if total > 1:
        for number, parts in enumerate(slides, start=1):
            parts["title"] = _counted(parts["title"], number, total, say)
    sizes = _common_sizes(slides, layout, fitter)
    return [
        SlideContent(
            layout=draft.layout,
            heading=heading,
            parts=tuple(
                PlacedText(place=name, paragraphs=words, size=sizes[layout.places[name].type])
                for name, words in parts.items()
            ),
            figure=figures[min(number, len(figures) - 1)] if figures else None,
            drawing=draft.drawing,
        )
        for number, (parts, heading) in enumerate(zip(slides, headings, strict=True))
    ]


def _title_with_count(
    title: Paragraphs, place: SlidePlaceholder, fitter: TextFitter, say: Say
) -> list[Paragraphs]:
    style = fitter.style(place)
    pieces = fitter.split(title, place)
    longest = (_counted(piece, _MOST_SLIDES, _MOST_SLIDES, say) for piece in pieces)
    if all(fitter.fits(piece, place, style.least) for piece in longest):
        return pieces
    line = style.least * style.leading / POINTS_PER_MM
    lower = place.box.model_copy(update={"height": max(line, place.box.height - line)})
    return fitter.split(title, place.model_copy(update={"box": lower}))


def _counted(title: Paragraphs, number: int, total: int, say: Say) -> Paragraphs:
    counted = Message("slide-continued", title=title[-1], number=number, total=total)
    return (*title[:-1], say(counted))


def _common_sizes(
    slides: Sequence[dict[str, Paragraphs]], layout: LayoutGeometry, fitter: TextFitter
) -> dict[str, float]:
    """By type, one size for its words on all the slides of a cue; 0 where it is the usual one."""
    usual = {name: style.size for name, style in fitter.geometry.types.items()}
    sizes = dict(usual)
    for parts in slides:
        for name, words in parts.items():
            place = layout.places[name]
            sizes[place.type] = min(fitter.size(words, place), sizes[place.type])
    return {name: 0 if size == usual[name] else size for name, size in sizes.items()}


# The speaker's notes: the words from one cue to the next, and where figures come from.

_NOTE_KINDS: dict[str, NoteKind] = {"words": "words", "pause": "pause", "hands": "hands"}


def _notes_by_cue(speech: FittedSpeech) -> Iterator[tuple[int, SpeakerNote]]:
    """Every line of the speech as a note, with the cue that is up by then; 0 before the first."""

    def note(kind: NoteKind, text: Text) -> tuple[int, SpeakerNote]:
        return up, SpeakerNote(kind=kind, text=text)

    up = 0
    for section in speech.sections:
        up = section.lines[0].slide or up if section.lines else up
        yield note("section", f"{elapsed(section.start)}  {section.section.title}")
        for line in section.lines:
            up = line.slide or up
            if line.kind in _NOTE_KINDS:
                yield note(_NOTE_KINDS[line.kind], line.wording)
        for room in section.room:
            up = room.slide or up
            yield note(
                "section",
                Message("speech-starts", start=elapsed(room.start), title=room.title),
            )
            yield note("room", Message("speech-room", count=room.minutes, purpose=room.purpose))


def _figure_notes(request: SlideRequest) -> Iterator[SpeakerNote]:
    """All hands that were counted, for the slide may not have room for every answer; sources."""
    if request.slide.shows != "poll":
        return
    activity, question = find_question(request.exercise, request.slide.question)
    hands = request.tally.hands(activity.id, question.id) if request.tally else {}
    counted = [f"{opt.text} {hands[opt.id]}" for opt in question.options if opt.id in hands]
    if counted:
        yield SpeakerNote(kind="source", text=Message("slide-hands-here", hands=counted))
    for survey in question.surveys:
        sample = f" ({survey.sample})" if survey.sample else ""
        remark = f". {survey.note[:1].upper()}{survey.note[1:]}" if survey.note else ""
        yield SpeakerNote(kind="source", text=f"{survey.name}: {survey.source}{sample}{remark}")
