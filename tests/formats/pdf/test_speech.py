"""The speech on paper: read from a lectern, against the clock in its margin."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

import pytest
from lxml.etree import _Element

from facilitator.compose.look import Paper
from facilitator.formats.pdf.layout import nearly_empty
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.fit_speech import speech_for_edition
from facilitator.rules.fit_to_slot import fit_exercise
from facilitator.rules.marks import tailor
from facilitator.rules.speech import FittedSpeech, elapsed, word_count
from facilitator.rules.timetable import timetable
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT, Made, real
from tests.words import SAY

PRINTS: tuple[tuple[Paper, bool, int], ...] = (
    ("letter", False, 20),
    ("a4", False, 45),
    ("letter", True, 20),
    ("a4", True, 10),
)
EACH = pytest.mark.parametrize("made", PRINTS, indirect=True, ids=lambda p: f"{p[0]}-{p[1]}-{p[2]}")


@pytest.fixture(scope="module")
def made(request: pytest.FixtureRequest) -> Made:
    """The keynote in so many minutes, on one kind of paper."""
    paper, large, minutes = request.param
    place = Workspace(ROOT)
    exercise, _ = fit_exercise(tailor(place.exercise(REAL)), "keynote", SAY, minutes)
    return Made(Kit(exercise=exercise, edition_name="keynote"), place.composer(paper, large=large))


def speech(made: Made) -> FittedSpeech:
    found = speech_for_edition(made.kit.exercise, "keynote")
    assert found
    return found


def said(made: Made, role: str) -> list[str]:
    """The paragraphs of one class, as they are composed."""
    tree: _Element = made.document("speech").tree
    paragraphs = tree.iterfind(f".//*[@class='{role}']")
    return [" ".join("".join(map(str, one.itertext())).split()) for one in paragraphs]


def letters(text: str) -> str:
    """Without what a line's end may change: spaces and hyphens."""
    return re.sub(r"\W", "", text)


def on_paper(made: Made, page: int) -> str:
    return letters(made.read("speech").text(page))


@EACH
def test_every_paragraph_stands_whole_on_a_page(made: Made) -> None:
    """No sentence is broken by turning the page."""
    pages = [on_paper(made, page) for page in made.read("speech").pages]
    torn = [one for one in said(made, "spoken") if not any(letters(one) in p for p in pages)]
    assert not torn


@EACH
def test_the_words_are_as_many_as_the_foot_says(made: Made) -> None:
    found = speech(made)
    assert sum(word_count(one) for one in said(made, "spoken")) == found.words
    foot = f"{found.minutes}minutes{found.words}wordsPage"
    assert all(foot in on_paper(made, page) for page in made.read("speech").pages)


@EACH
def test_the_minutes_in_the_margin_rise_to_the_end_of_the_slot(made: Made) -> None:
    times = [one.split()[0] for one in said(made, "moment")]
    seconds = [60 * int(m) + int(s) for m, s in (one.split(":") for one in times)]
    assert seconds[0] == 0
    assert all(before < after for before, after in pairwise(seconds))
    last = timetable(made.kit.edition)[-1].end
    assert times[-1] == elapsed(60 * last)  # where the run of show ends, too
    assert len(times) == len(speech(made).sections) + len(speech(made).room) + 1


@EACH
def test_cues_have_a_symbol_and_slides_a_number(made: Made) -> None:
    cues = Counter(one.split()[0] + one.split()[1] for one in said(made, "stage"))
    asked = Counter(one.kind for part in speech(made).sections for one in part.lines)
    assert cues["‖PAUSE"] == asked["pause"]
    assert cues["▲HANDS"] == asked["hands"]
    asked["slide"] += sum(1 for one in speech(made).room if one.slide)
    assert cues["▶SLIDE"] == asked["slide"]
    assert cues["◆ROOM"] == len(speech(made).room)
    numbers = [int(n) for one in said(made, "stage") for n in re.findall(r"SLIDE (\d+)", one)]
    assert numbers == list(range(1, asked["slide"] + 1))


@EACH
def test_no_page_is_wasted_and_nothing_runs_out(made: Made) -> None:
    assert not made.overflows("speech")
    assert not list(nearly_empty(made.layout("speech")))


@pytest.mark.parametrize("large", [False, True])
def test_it_is_set_to_be_read_aloud(large: bool) -> None:
    role = real(large=large, edition="keynote").composer.look.styles["spoken"]
    assert role.size >= (18 if large else 12)
    assert role.whole


def test_it_says_what_was_left_out() -> None:
    exercise = tailor(Workspace(ROOT).exercise(REAL))
    quick = exercise.speech and exercise.speech.model_copy(update={"words_per_minute": 90})
    slow = exercise.model_copy(update={"speech": quick})
    fitted, _ = fit_exercise(slow, "keynote", SAY, 10)
    kit = Kit(exercise=fitted, edition_name="keynote")
    text = " ".join(Made(kit, Workspace(ROOT).composer()).read("speech").whole_text().split())
    found = speech_for_edition(fitted, "keynote")
    assert found
    assert found.left_out
    names = ", ".join(section.title for section in found.left_out)
    assert f"Left out to fit 10 minutes: {names}." in text


def test_only_editions_that_list_it_have_it() -> None:
    exercise = tailor(Workspace(ROOT).exercise(REAL))
    for name, edition in exercise.editions.items():
        kinds = Kit(exercise=exercise, edition_name=name).documents()
        assert (
            (DOCUMENTS["speech"] in kinds) == ("speech" in edition.documents) == (name == "keynote")
        )
