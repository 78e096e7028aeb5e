"""The keynote's paper: one sheet to leave behind, one side to count hands on."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from io import BytesIO
from typing import Any

import pytest
import zxingcpp
from docx import Document
from lxml.etree import _Element

from facilitator.activities.poll.model import Poll
from facilitator.compose.look import Paper
from facilitator.compose.picture import QUIET, qr_picture
from facilitator.compose.prose import TICK_NAME
from facilitator.formats.docx.writer import write as write_docx
from facilitator.formats.pdf.layout import fit_to_sides
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.model.submission import Counted, RoomTally
from facilitator.rules.responses.poll_counts import poll_questions
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from tests.formats.pdf.kits import ROOT, Made
from tests.formats.pdf.reading import plain
from tests.sections import activity

PAPERS: tuple[Paper, ...] = ("letter", "a4")
CLIENTS = (None, "northwind-health")
ADDRESS = "https://northwind.example/five-year-plan"
DOTS_PER_MM = 200 / 25.4
GATE = "||||"
"""Printed for five hands: the fifth is struck across."""


@cache
def made(client: str | None, paper: Paper, *, counted: bool = False, large: bool = False) -> Made:
    """The keynote's documents; ``counted`` with the hands of a room."""
    asked = KitRequest(
        ROOT, "performance-vs-execution", "keynote", client, paper=paper, large_print=large
    )
    prepared = prepare_kit(asked)
    kit = prepared.kit
    return Made(kit.model_copy(update={"tally": _room(kit)}) if counted else kit, prepared.composer)


def _room(kit: Kit) -> RoomTally:
    """A room in which some hands went up for every answer: the longest charts that there are."""
    return RoomTally(
        counted=tuple(
            Counted(activity=one.activity, question=one.question.id, option=o.id, hands=number + 3)
            for one in poll_questions(kit.activities)
            for number, o in enumerate(one.question.options)
        )
    )


@pytest.mark.parametrize("counted", [False, True])
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("client", CLIENTS)
def test_the_handout_is_one_sheet_whatever_is_on_it(
    client: str | None, paper: Paper, counted: bool
) -> None:
    """In a client's font and words, with their cover page wanted, with the room's own bars."""
    pdf = made(client, paper, counted=counted).read("handout")
    assert len(pdf.pages) == 2
    front = plain(pdf.text(pdf.pages[0]))
    assert "Where are we now, and where did we hope to be?" in front
    assert "I will ask it on" in front


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("client", CLIENTS)
def test_the_tally_card_is_one_side(client: str | None, paper: Paper) -> None:
    pdf = made(client, paper).read("tally-card")
    assert len(pdf.pages) == 1
    # The strokes of an answer stand in one line: two would be hard to count.
    struck = [line.count("|") for line in pdf.lines(pdf.pages[0]) if "|" in line]
    assert struck == [12 * len(GATE)] * 12


def test_smaller_type_keeps_more_words_on_the_sheet() -> None:
    """With templates of the user's own, too."""
    usual, handout = made(None, "letter"), DOCUMENTS["handout"]
    assert usual.document("handout").look.styles["body"].size == 10.5
    exercise = usual.kit.exercise.model_copy(update={"lede": "More words. " * 120})
    kit = usual.kit.model_copy(update={"exercise": exercise})

    def compose(*arguments: Any, **named: Any) -> Any:
        composed = usual.composer.compose(handout, kit, *arguments, **named)
        return replace(composed, has_strangers=True)

    document, layout = fit_to_sides(handout, kit, compose)
    assert layout
    assert layout.pages == 2
    assert 8.5 <= document.look.styles["body"].size < 10.5


def test_a_wide_font_takes_smaller_type_and_brings_no_strokes_closer() -> None:
    usual, card = made(None, "letter"), DOCUMENTS["tally-card"]
    look = usual.composer.look
    wide = next(family for family in look.brands if family.name == "Poppins")
    composer = replace(usual.composer, look=look.with_brand({}, wide))
    document, layout = fit_to_sides(card, usual.kit, partial(composer.compose, card, usual.kit))
    assert layout
    assert layout.pages == 1
    assert document.look.styles["strokes"] == look.styles["strokes"]
    sizes = [(role.size, look.styles[name].size) for name, role in composer.look.styles.items()]
    assert composer.look.styles["body"].size < look.styles["body"].size
    assert all(8.5 <= size <= usual_size for size, usual_size in sizes)


def test_in_large_print_both_run_as_long_as_they_have_to() -> None:
    for name in ("handout", "tally-card"):
        assert len(made(None, "letter", large=True).read(name).pages) > 1


def test_the_code_is_read_from_paper_and_says_what_is_printed_beside_it() -> None:
    pdf = made("northwind-health", "letter").read("handout")
    page = pdf.pages[-1]
    (code,) = zxingcpp.read_barcodes(pdf.picture(page, DOTS_PER_MM))
    assert code.text == ADDRESS
    assert ADDRESS in plain(pdf.text(page))
    corners = code.position
    width = (corners.top_right.x - corners.top_left.x) / DOTS_PER_MM
    assert width >= 24.8  # 25, read off in dots
    told = [str(element.source.get("/Alt", "")) for element in pdf.tree.everything()]
    assert any(ADDRESS in words and words.startswith("Code for phones") for words in told)


def test_without_an_address_there_is_no_code() -> None:
    pdf = made(None, "letter").read("handout")
    assert not any(zxingcpp.read_barcodes(pdf.picture(page, DOTS_PER_MM)) for page in pdf.pages)


@pytest.mark.parametrize(
    "address",
    ["https://a.bc", "http://x.example", ADDRESS, "https://x.example/" + "a" * 180,
     "https://müller.example/über?x=ü#y"],
)  # fmt: skip
def test_every_address_has_a_code_of_25_mm_in_a_quiet_zone(address: str) -> None:
    svg = qr_picture(address).data.decode()
    whole = int(svg.split('viewBox="0 0 ')[1].split()[0])
    assert 33 * (whole - 2 * QUIET) / whole >= 25


@pytest.mark.parametrize("name", ["hands", "percent"])
def test_the_card_can_be_filled_in_on_screen(name: str) -> None:
    """A field for the hands and for the percent of every answer, and one for all hands."""
    keynote = made(None, "letter")
    fields = {widget.name for widget in keynote.read("tally-card").widgets}
    poll = activity(keynote.kit.exercise, Poll)
    for one in poll_questions(keynote.kit.activities):
        blanks = {getattr(poll, name)(one.question, o).name for o in one.question.options}
        assert blanks | {poll.all_hands(one.question).name} <= fields


def test_the_card_says_what_is_counted_and_whose_figures_stand_beside_it() -> None:
    keynote = made(None, "letter")
    said = plain(keynote.read("tally-card").whole_text())
    for one in poll_questions(keynote.kit.activities):
        assert plain(one.question.text) in said
        for survey in one.question.surveys:
            assert (plain(survey.name) in said) == (survey.kind == "survey")
            assert plain(survey.source) in said
    assert "an anecdote" in said
    assert "Of the hands that went up, not of the people" in said
    assert said.count("|") == len(GATE) * 12 * 2 * 6
    assert "For a room of 60" in said


def test_word_has_the_same_card_and_sheet() -> None:
    keynote = made("northwind-health", "letter")
    for name in ("tally-card", "handout"):
        data = write_docx(keynote.job(name))
        body: _Element = Document(BytesIO(data)).element.body
        words = "".join(str(text.text) for text in body.iter("{*}t"))
        tags = {str(tag.values()[0]) for tag in body.iter("{*}tag")}
        assert tags == {widget.name for widget in keynote.read(name).widgets}
        # A list to tick is one's own: nobody collects it.
        collected = {tag for tag in tags if not tag.startswith(TICK_NAME)}
        assert collected == {blank.name for blank in keynote.kit.blanks(DOCUMENTS[name])}
        if name == "handout":
            assert ADDRESS in words
            assert "I will ask it on" in words
        else:
            assert words.count(GATE) == 12 * 2 * 6


def test_the_room_comes_first_and_the_finding_stays_about_surveys() -> None:
    counted = made(None, "letter", counted=True)
    drawn = counted.document("handout").tree.iter("figure")
    figures = [figure for figure in drawn if figure.get("data-chart")]
    assert [f.findtext("figcaption") for f in figures] == [
        "In four US surveys, once a year is the most common rhythm",
        "How often does your leadership team review the execution of the strategic plan?",
    ]
    surveyed, alone = (figure.findall("table/tbody/tr") for figure in figures)
    rooms = ["room" in row.get("class", "").split() for row in surveyed]
    assert rooms == [True] + [False] * (len(surveyed) - 1)
    assert "This room (33 hands)" in "".join(map(str, surveyed[0].itertext()))
    assert ["".join(map(str, row.itertext())) for row in alone][2] == "Once a year15%"
    said = plain(counted.read("handout").whole_text())
    assert "In this room, 8 of 33 hands went up for" in said


def test_the_card_counts_for_as_many_as_are_expected() -> None:
    kit = made(None, "letter").kit
    assert (kit.expected, kit.room) == (0, 60)
    event = prepare_kit(
        KitRequest(ROOT, None, "keynote", "northwind-health", "2027-03-18")
    ).kit.event
    assert event
    of_roster = kit.model_copy(update={"event": event, "copies": 10})
    assert (of_roster.expected, of_roster.room) == (8, 8)
    said = of_roster.model_copy(update={"event": event.model_copy(update={"people": 140})})
    assert (said.expected, said.room) == (140, 140)
