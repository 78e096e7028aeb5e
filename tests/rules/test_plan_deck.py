"""Decks: a slide for each cue, numbered as the script says, split and never set too small."""

from __future__ import annotations

import pytest

from facilitator.compose.context import speech_deck
from facilitator.model.exercise import Term
from facilitator.model.kit import Kit
from facilitator.model.slides import LEAST_SIZE, Deck, Slide
from facilitator.model.submission import RoomTally
from facilitator.rules.fit_speech import speech_for_edition
from facilitator.rules.fit_to_slot import fit_exercise
from facilitator.rules.marks import tailor
from facilitator.rules.plan_deck import plan_deck
from facilitator.rules.speech import FittedSpeech
from facilitator.rules.text_fitting import TextFitter, text_area
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT
from tests.formats.pptx.decks import TALLY, keynote
from tests.words import SAY

PLACE = Workspace(ROOT)
LOOK = PLACE.composer().look
BARE = PLACE.exercise(REAL)
FILLER = TextFitter(LOOK.slides, lambda words, _: 0.5 * len(words))
"""Every letter is half as wide as it is high."""


def spoken(minutes: int) -> FittedSpeech:
    found = speech_for_edition(keynote(minutes).kit.exercise, "keynote")
    assert found
    return found


def planned(minutes: int, tally: RoomTally | None = None) -> Deck:
    kit = keynote(minutes).kit.model_copy(update={"tally": tally})
    return speech_deck(kit, spoken(minutes), LOOK)


def cues(speech: FittedSpeech) -> list[int]:
    found = []
    for section in speech.sections:
        found += [one.slide for one in section.lines if one.slide]
        found += [room.slide for room in section.room if room.slide]
    return found


@pytest.mark.parametrize("minutes", [10, 20, 30, 45])
def test_each_cue_of_the_script_has_its_slide_and_each_slide_its_cue(minutes: int) -> None:
    speech, made = spoken(minutes), planned(minutes)
    assert cues(speech) == list(range(1, len(cues(speech)) + 1))
    assert [slide.number for slide in made.slides] == list(range(1, len(made.slides) + 1))
    assert sorted({slide.cue for slide in made.slides}) == cues(speech)
    assert len(made.slides) == len(cues(speech)), "none of ours has to be split"


@pytest.mark.parametrize("minutes", [10, 20, 30, 45])
def test_the_script_prints_the_numbers_of_the_deck(minutes: int) -> None:
    made = keynote(minutes)
    stages = [
        " ".join("".join(map(str, one.itertext())).split())
        for one in made.composed("speech").tree.iterfind(".//p[@class='stage']")
    ]
    said = [one.split()[2] for one in stages if one.startswith("▶ SLIDE")]
    found = planned(minutes)
    assert said == [found.label(cue) for cue in cues(spoken(minutes))]


def test_tables_have_a_slide_with_their_task_and_minutes_where_there_is_time() -> None:
    task = [slide for slide in planned(45).slides if slide.layout == "task"]
    room = [one for one in spoken(45).room if one.slide]
    assert len(task) == len(room) == 1
    minutes = next(part for part in task[0].parts if part.place == "minutes")
    assert minutes.paragraphs == (f"{room[0].minutes} minutes",)
    assert not [slide for slide in planned(20).slides if slide.layout == "task"]


def test_without_a_survey_that_is_said_and_with_a_room_it_is_shown() -> None:
    def plan(made: Deck) -> tuple[str, bool, str]:
        slide = next(s for s in made.slides if "strategic plan" in s.title)
        note = next(" ".join(p.paragraphs) for p in slide.parts if p.place == "note")
        return slide.layout, slide.figure is not None, note

    assert plan(planned(20)) == ("answers", True, plan(planned(20, TALLY))[2])
    assert "no survey" in plan(planned(20))[2]


def with_slide(slide: Slide) -> Deck:
    """The deck of a speech whose opening shows that slide instead."""
    exercise = keynote(20).kit.exercise
    kept = tuple(slide if one.id == "opening" else one for one in exercise.slides)
    slide = slide.model_copy(update={"id": "opening"})
    kept = tuple(slide if one.id == "opening" else one for one in exercise.slides)
    return plan_deck(exercise.model_copy(update={"slides": kept}), spoken(20), FILLER, SAY)


LONG = " ".join(f"Sentence {n} says a little more than the one before." for n in range(60))
ENDLESS = "Donaudampfschifffahrtsgesellschaft" * 12
CUT = "".join(f"{n}{ENDLESS}" for n in range(9))


@pytest.mark.parametrize(
    "slide",
    [
        Slide(id="x", shows="points", title="Short", points=(LONG, "Last.")),
        Slide(id="x", shows="points", title="Short", points=tuple(LONG.split(". "))),
        Slide(id="x", shows="points", title=LONG, points=("One.",)),
        Slide(id="x", shows="statement", text=LONG),
        Slide(id="x", shows="question", text=ENDLESS),
        Slide(
            id="x",
            shows="points",
            title="Short",
            points=(CUT,),
        ),
    ],
)
def test_what_overflows_is_split_and_loses_no_word(slide: Slide) -> None:
    made = with_slide(slide)
    opening = made.of(1)
    for one in opening:
        layout = FILLER.geometry.layouts[one.layout]
        for part in one.parts:
            place = layout.places[part.place]
            size = part.size or FILLER.geometry.types[place.type].size
            assert size >= FILLER.geometry.types[place.type].least >= LEAST_SIZE
            assert FILLER.height(part.paragraphs, place, size) <= text_area(place)[1] + 1
    wanted = "".join((slide.title, *slide.points, slide.text)).replace(" ", "")
    counts = [f" ({n} of {len(opening)})" for n in range(1, len(opening) + 1)]
    titles = [one.title.removesuffix(said) for one, said in zip(opening, counts, strict=True)]
    if len(opening) > 1:
        assert all(one.title.endswith(said) for one, said in zip(opening, counts, strict=True))
    bodies = [" ".join(p.paragraphs) for s in opening for p in s.parts if p.place == "body"]
    unique = list(dict.fromkeys((*titles, *bodies)))
    assert "".join(unique).replace(" ", "").replace(".", "") == wanted.replace(".", "")
    assert made.label(1) == ("1" if len(opening) == 1 else f"1\u2013{len(opening)}")
    assert made.of(2)[0].number == len(opening) + 1


def test_it_really_splits() -> None:
    long = with_slide(Slide(id="x", shows="points", title="Short", points=(LONG,)))
    assert len(long.of(1)) > 1
    assert long.says(1) == "Short"


def test_long_words_of_a_client_still_fit() -> None:
    words = {
        "leader": Term(id="leader", singular="chairperson of the executive management board " * 3),
        "hr": Term(id="hr", singular="Personalentwicklungsverantwortlichengemeinschaft" * 2),
        "plan": Term(id="plan", singular="long-range integrated business plan " * 6),
    }
    exercise, _ = fit_exercise(tailor(BARE, words), "keynote", SAY, 45)
    speech = speech_for_edition(exercise, "keynote")
    assert speech
    made = speech_deck(Kit(exercise=exercise, edition_name="keynote"), speech, LOOK)
    split = [slide for slide in made.slides if len(made.of(slide.cue)) > 1]
    assert split
    assert all(" of " in slide.title for slide in split)
    assert len({slide.cue for slide in made.slides}) == len(cues(speech))


def test_the_notes_hold_each_line_once_between_the_cues() -> None:
    made, speech = planned(30), spoken(30)
    lines = [one.text for s in speech.sections for one in s.lines if one.kind == "words"]
    notes = [n.text for slide in made.slides for n in slide.notes if n.kind == "words"]
    assert notes == lines


def test_a_dropped_slide_takes_its_cue_along() -> None:
    exercise = keynote(20).kit.exercise
    kept = tuple(slide for slide in exercise.slides if slide.id != "turn")
    speech = speech_for_edition(exercise.model_copy(update={"slides": kept}), "keynote")
    assert speech
    assert len(cues(speech)) == len(cues(spoken(20))) - 1
    assert speech.words == spoken(20).words
