"""Plans decks: words as large as they fit, split over several slides if need be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from facilitator.charts import CHARTS
from facilitator.charts.canvas import ChartArea
from facilitator.charts.contrasts import contrasts_fit
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
    SlidePlaceholder,
    SpeakerNote,
)
from facilitator.model.submission import RoomTally
from facilitator.rules.slide_kinds import (
    SLIDE_KINDS,
    SlideDraft,
    SlideRequest,
    contrasts_so_far,
    find_question,
    pair_seen,
    pair_unseen,
    poll_drafts,
    poll_words,
)
from facilitator.rules.speech import FittedSpeech, elapsed
from facilitator.rules.text_fitting import Paragraphs, TextFitter
from facilitator.text.messages import Message, Say, Text

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
    shows: str = ""


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
    called = list(_called_slides(speech, exercise, say))
    areas = list(dict.fromkeys(slide.area for slide, _ in called if slide.shows == "contrast"))
    told = 0
    for cue, (slide, minutes) in enumerate(called, start=1):
        if slide.shows == "contrast":
            told = max(told, areas.index(slide.area) + 1)
        request = SlideRequest(slide, exercise, say, about, tally, minutes, areas, told)
        if slide.shows == "poll":
            contents = _lay_out_poll(request, fitter)
        else:
            contents = fill_layout(
                _draft(request, fitter), fitter, say, at_least=_slides_of_pair(request, fitter)
            )
        # What is said before the first slide is called stands in the notes of that one.
        spoken = [note for up, note in notes if max(up, 1) == cue]
        named = [replace(content, shows=slide.id) for content in contents]
        planned.append((named, (*spoken, *_figure_notes(request))))
    return number_slides(planned)


def _draft(request: SlideRequest, fitter: TextFitter) -> SlideDraft:
    """Contrasts add up on one slide, where all of them have room there; else each has its own."""
    if request.slide.shows == "contrast" and len(request.areas) > 1:
        draft = contrasts_so_far(request)
        if draft.figure and contrasts_fit(draft.figure, _figure_area(draft.layout, fitter)):
            return draft
    return SLIDE_KINDS[request.slide.shows](request)


def _figure_area(layout: str, fitter: TextFitter) -> ChartArea:
    place = fitter.geometry.layouts[layout].places[FIGURE]
    return ChartArea(place.box, fitter.chart_font(fitter.style(place)))


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
                shows=content.shows,
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
        before, wanted = wanted, len(laid_out(words, wanted))
    planned = (laid_out(draft, wanted) for draft in poll_drafts(request))
    return next(contents for contents in planned if len(contents) == wanted)


def _slides_of_pair(request: SlideRequest, fitter: TextFitter) -> int:
    """As many before hands were counted as afterwards, for the same reason."""
    if request.slide.shows != "pair":
        return 1
    drafts, wanted, before = (pair_unseen(request), pair_seen(request)), 1, 0
    while wanted != before:
        laid_out = [fill_layout(one, fitter, request.say, at_least=wanted) for one in drafts]
        before, wanted = wanted, max(map(len, laid_out))
    return wanted


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
        area = _figure_area(draft.layout, fitter)
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
                PlacedText(
                    place=name,
                    paragraphs=fitter.by_sense(
                        words, layout.places[name], sizes[layout.places[name].type]
                    )
                    if fitter.reads_by_sense(layout.places[name])
                    else words,
                    size=sizes[layout.places[name].type],
                )
                for name, words in parts.items()
            ),
            figure=figures[min(number, len(figures) - 1)] if figures else None,
            drawing=draft.drawing if FIGURE in layout.places else "",
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
            by_sense = fitter.reads_by_sense(place)
            size = fitter.sense_size(words, place) if by_sense else fitter.size(words, place)
            sizes[place.type] = min(size, sizes[place.type])
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
    """All figures, for the slide shows one answer of each survey; where they come from."""
    if request.slide.shows == "pair" and not request.tally:
        yield SpeakerNote(kind="source", text=Message("slides-note-mark"))
    if request.slide.shows not in ("poll", "hands"):
        return
    activity, question = find_question(request.exercise, request.slide.question)
    hands = request.tally.hands(activity.id, question.id) if request.tally else {}
    counted = [f"{opt.text} {hands[opt.id]}" for opt in question.options if opt.id in hands]
    if counted:
        yield SpeakerNote(kind="source", text=Message("slide-hands-here", hands=counted))
    for survey in question.surveys if request.slide.shows == "poll" else ():
        said = [(option.text, survey.said(option)) for option in question.options]
        figures = [f"{text} {request.say(cell)}" for text, cell in said if cell]
        sample = f" ({survey.sample})" if survey.sample else ""
        remark = f". {survey.note[:1].upper()}{survey.note[1:]}" if survey.note else ""
        yield SpeakerNote(
            kind="source",
            text=f"{survey.name}: {', '.join(figures)}. {survey.source}{sample}{remark}",
        )
