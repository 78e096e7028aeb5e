"""A small exercise in Japanese: written without spaces, and counted by its letters."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pptx
import pytest
from docx.oxml.ns import qn
from pptx.opc.constants import RELATIONSHIP_TYPE

from facilitator.compose.prose import prose
from facilitator.formats.docx.writer import write as write_word
from facilitator.formats.pptx.writer import write as write_slides
from facilitator.rules.fit_speech import speech_for_kit
from facilitator.rules.speech import split_paragraph, word_count
from facilitator.text.plain_text import sentences, wrapped
from tests.languages.kits import DOCUMENTS, collected, foreign_words, small

LONG = (
    "声の大きい仕事は、誰かが求め、期限があり、一週間たてば忘れられます。「本当でしょうか。」はい。"
)


@pytest.mark.parametrize(("edition", "name"), DOCUMENTS)
def test_no_word_of_another_language_stands_on_a_page(edition: str, name: str) -> None:
    assert not foreign_words(small("ja", edition).document(name))


@pytest.mark.parametrize("name", ["handout", "facilitator-guide"])
def test_no_line_of_a_page_begins_with_a_mark_that_ends_one(name: str) -> None:
    made = small("ja")
    lines = [line for page in made.read(name).pages for line in made.read(name).lines(page)]
    assert any(line.endswith("。") for line in lines)
    assert not [line for line in lines if line.lstrip()[:1] in "、。」ー"]


def test_lines_of_drawings_begin_with_no_such_mark_either() -> None:
    for room in range(3, 12):
        lines = wrapped(LONG, room, len)
        assert "".join(lines) == LONG
        assert not [line for line in lines if line[0] in "、。」"]


def test_sentences_end_without_a_space_and_are_put_together_without_one() -> None:
    assert sentences(LONG)[1:] == ("「本当でしょうか。」", "はい。")
    assert split_paragraph(LONG, 1000) == (LONG,)


def test_the_end_of_a_line_in_a_file_is_no_space() -> None:
    assert prose("仕事が\nあります。") == "<p>仕事があります。</p>"
    assert "two\nlines" in prose("two\nlines")


def test_a_speech_is_counted_by_its_letters() -> None:
    assert word_count("今日は、SAPの話です。") == 8
    speech = speech_for_kit(small("ja", "keynote").kit)
    assert speech
    assert speech.words_per_minute == round(130 * 357 / 228)


def test_word_knows_the_language_and_has_a_font_for_its_letters() -> None:
    file = docx.Document(BytesIO(write_word(small("ja").job("handout"))))
    language = file.styles.element.find(f".//{qn('w:lang')}")
    assert language.get(qn("w:eastAsia")) == "ja-JP"
    names = {fonts.get(qn("w:eastAsia")) for fonts in file.element.iter(qn("w:rFonts"))}
    assert "Noto Sans JP" in names
    assert not list(file.element.iter(qn("w:jc"))), "nothing is spaced out to both sides"


def test_slides_name_a_font_by_script() -> None:
    deck = pptx.Presentation(BytesIO(write_slides(small("ja", "keynote").job("slides"))))
    theme = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob.decode()
    assert theme.count('script="Jpan"') == 2


def test_what_is_filled_in_comes_back(tmp_path: Path) -> None:
    given = {
        "sort_s1": "urgent",
        "rate_time_1_now": "4",
        "contrast_time_urgent": "明日の12時、必ず。",
    }
    assert collected(tmp_path, "ja", given) == {"AB2C": given, "XY3Z": given}
