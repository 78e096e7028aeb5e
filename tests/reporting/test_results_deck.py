"""What a room is shown of its own answers: findings, then figures, and nothing that is withheld."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from facilitator.activities.protocol import literal
from facilitator.compose.context import results_deck_of
from facilitator.model.slides import LEAST_SIZE, Deck, DeckSlide
from facilitator.text.locale import printed
from tests.formats.pdf.kits import Made
from tests.rooms import beside_earlier, for_client, partly, reported, sample, too_few
from tests.sections import rates, sorts
from tests.words import SAY


def deck(made: Made) -> Deck:
    return results_deck_of(made.kit, reported(made), made.composer.look)


def of_kind(made: Made, kind: str) -> list[DeckSlide]:
    return [one for one in deck(made).slides if one.figure and one.figure.kind == kind]


def said(slide: DeckSlide) -> str:
    parts = [text for part in slide.parts for text in part.paragraphs]
    figure = [slide.figure.alt, *slide.figure.heads] if slide.figure else []
    return "\n".join([*parts, *figure, *(SAY(note.text) for note in slide.notes)])


def all_said(made: Made) -> str:
    return "\n".join(said(slide) for slide in deck(made).slides)


def test_the_findings_come_first_one_a_slide_with_their_figures() -> None:
    report, slides = reported(sample()), deck(sample()).slides
    assert slides[0].title == "What the team said"
    assert "8 people" in said(slides[0])
    shown = slides[1 : len(report.findings)]
    *first, last = report.findings
    assert [one.title for one in shown] == [SAY(one.title) for one in first]
    chart = slides[len(report.findings)]
    assert chart.figure
    assert chart.title.startswith(SAY(last.title))
    for slide, finding in zip((*shown, chart), report.findings, strict=True):
        assert SAY(finding.sentence) in said(slide)
        assert finding.ask in said(slide)


def test_now_and_hoped_for_are_those_of_the_report() -> None:
    (slide,) = of_kind(sample(), "paired")
    assert slide.figure
    expected = [
        (line.area.name, printed(line.rating.now.mean), printed(line.rating.hoped.mean))
        for line in rates(reported(sample()))[0].by_need_first
    ]
    assert [(row.label, *row.cells[:2]) for row in slide.figure.rows] == expected
    assert [row.label for row in slide.figure.rows if row.stressed] == ["Monitoring"]
    assert slide.title == "The widest gap is in monitoring: 1.8 now, 4.7 hoped for"
    assert slide.figure.alt.startswith(slide.title)


def test_the_widest_spread_shows_people_by_their_answers_and_what_to_ask() -> None:
    (slide,) = of_kind(sample(), "strips")
    report = reported(sample())
    line = rates(report)[0].first[0]
    items = rates(report)[0].of_area(line.area)
    assert slide.figure
    assert slide.figure.heads == ("1", "2", "3", "4", "5", "?")
    assert [row.cells for row in slide.figure.rows] == [
        (*(str(item.now.counts[point]) for point in range(1, 6)), str(item.now.dont_know))
        for item in items
    ]
    assert report.question in said(slide)


def test_who_could_not_tell_has_a_part_only_where_somebody_could_not() -> None:
    report = reported(sample())
    spread = rates(report)[0].model_copy(update={"first": rates(report)[0].areas[1:2]})
    other = report.model_copy(update={"sections": (spread,)})
    slides = results_deck_of(sample().kit, other, sample().composer.look).slides
    (figure,) = [one.figure for one in slides if one.figure and one.figure.kind == "strips"]
    assert figure.heads == ("1", "2", "3", "4", "5")


def test_it_ends_with_the_question_promises_and_dates() -> None:
    first, *_, question, promised, dates = deck(sample()).slides
    assert [slide.layout for slide in (question, promised, dates)] == ["question", "list", "dates"]
    assert question.title == reported(sample()).question
    assert promised.figure
    row = promised.figure.rows[0]
    assert (row.label, *map(plain, row.cells)) == (
        "Open the second service center",
        "Grace Okafor",
        "September 30, 2027",
    )
    assert dates.figure
    assert dates.figure.heads[0].startswith("April\xa015, 2027")
    assert any("8 people answered" in SAY(note.text) for note in first.notes)


def plain(words: str) -> str:
    return " ".join(words.split())


def test_two_polls_with_the_same_answers_stand_in_the_same_rows() -> None:
    (slide,) = of_kind(sample(), "hand_pair")
    assert slide.figure
    assert slide.figure.heads == ("People", "The plan")
    rows = {row.label: row.cells for row in slide.figure.rows}
    assert rows["Once a year"] == ("6 of 8", "2 of 8")
    assert rows["Never"] == ("0 of 8", "1 of 8")


def test_both_sides_of_a_missed_statement_have_their_argument() -> None:
    shown = [slide for slide in deck(sample()).slides if slide.layout == "argument"]
    missed = sorts(reported(sample()))[0].missed[:2]
    assert len(shown) == 2
    for slide, line in zip(shown, missed, strict=True):
        assert line.statement.text in slide.title
        assert line.statement.because in said(slide)
        assert f"of {line.count.answered} chose" in said(slide)


def test_an_earlier_event_stands_beside_this_one_and_says_what_is_noise() -> None:
    slide = next(one for one in of_kind(beside_earlier(), "paired") if "Since" in one.title)
    assert slide.figure
    assert slide.figure.heads[:2] == ("Today", "2025-09-04")
    lines = rates(reported(beside_earlier()))[0].areas
    assert [row.cells[:2] for row in slide.figure.rows] == [
        (printed(line.change.after), printed(line.change.before)) for line in lines if line.change
    ]
    assert not any("Since" in one.title for one in of_kind(sample(), "paired"))


@pytest.mark.parametrize("made", [sample, for_client, partly, too_few, beside_earlier])
def test_slides_are_numbered_and_no_word_is_too_small_for_the_last_row(
    made: Callable[[], Made],
) -> None:
    slides = deck(made()).slides
    assert [slide.number for slide in slides] == list(range(1, len(slides) + 1))
    assert all(not part.size or part.size >= LEAST_SIZE for s in slides for part in s.parts)
    assert all(part.paragraphs and all(part.paragraphs) for s in slides for part in s.parts)


def test_what_too_few_answered_is_nowhere() -> None:
    report = reported(partly())
    hidden = [line for line in rates(report)[0].items if not line.shown]
    assert [line.item.short for line in hidden]
    text = all_said(partly())
    rows = [
        row.label for one in of_kind(partly(), "strips") if one.figure for row in one.figure.rows
    ]
    assert not {line.item.short for line in hidden} & set(rows)
    assert not any(f"{line.number}. {line.item.text}" in text for line in hidden)
    assert all_said(partly("quarterly", "execution")) == text, "they differ in what is withheld"
    assert "Some have fewer" in text


def test_with_too_few_people_there_is_no_figure_but_cards_and_promises() -> None:
    slides = deck(too_few()).slides
    assert [slide.figure.kind for slide in slides if slide.figure] == ["table", "dates"]
    text = all_said(too_few())
    assert "4 sheets have answers, and a figure is shown only from 5 on." in text
    assert "hold up a card" in text
    assert "Grace Okafor" in text
    assert all_said(too_few("5")) == text


def test_what_people_wrote_is_shown_as_they_wrote_it() -> None:
    assert literal("50 *more* [now]\n  `ok`") == r"50 \*more\* \[now\] \`ok\`"
