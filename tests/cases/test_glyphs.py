"""Letters that no font covers: a mark in their place and one sentence, and all else goes on."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.compose.fonts import MISSING_GLYPH, mark_missing_glyphs, missing_glyphs, text_width
from facilitator.compose.look import Look
from facilitator.model.submission import EventResponses, Response
from facilitator.rules.responses.sheet_codes import ALPHABET, format_code
from facilitator.sources.missing_glyphs import exercise_glyph_problems
from facilitator.workflows.check import check_kit
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.new import new_exercise
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.report import undrawable_notes
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import real
from tests.sample_room import room
from tests.workflows.clients import CLIENT, DAY, client, event, made

LOOK = Workspace(Path("nowhere")).look
SENTENCE = "letters that no shipped font can draw: each is printed as □."
NAMES = {
    "ნინო ანა": "□□□□ □□□",
    "ჲ ანა": "□ □□□",
    "Zoë 🦊 Fuchs": "Zoë □ Fuchs",
    "Lee 👩‍💻 Ann": "Lee □ Ann",
    "Kim 👍🏽 Roe": "Kim □ Roe",
    "Ada\ue000 Fox": "Ada□ Fox",
    "Bo\u0378 Ek": "Bo□ Ek",
    "Cy\ufdd0 Ng": "Cy□ Ng",
    "Di\u20e3 Oz": "Di□ Oz",
}
DRAWN = (
    *("שלום כהן", "राम शर्मा", "李小龍", "김민준", "Łukasz Żółć", "Ελένη", "Жанна"),
    *("Nguyễn Vă\u0301n", "M\ufe0fia", "محمد علي", "สมชาย ใจดี"),
)


@pytest.mark.parametrize(("name", "shown"), NAMES.items())
def test_a_mark_stands_for_each_letter_that_nothing_draws(name: str, shown: str) -> None:
    assert mark_missing_glyphs(name, LOOK) == shown


@pytest.mark.parametrize("name", DRAWN)
def test_what_the_fonts_draw_stays_as_it_is(name: str) -> None:
    assert mark_missing_glyphs(name, LOOK) == name


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_after_marking_everything_can_be_drawn_and_nothing_else_has_changed(text: str) -> None:
    shown = mark_missing_glyphs(text, LOOK)
    assert not missing_glyphs(shown, LOOK)
    assert len(shown) <= 2 * len(text)
    kept = [c for c in text if c not in missing_glyphs(text, LOOK) and c.isalpha()]
    assert [c for c in shown if c.isalpha() and c != MISSING_GLYPH] == kept or any(
        unicodedata.category(c).startswith("M") or c == "\u200d" for c in text
    )


@pytest.fixture(scope="module")
def odd_room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An event whose people, client, place and templates have letters that nothing draws."""
    root = tmp_path_factory.mktemp("odd")
    new_exercise("small", root)
    client(root, name="Nordwind 🌬 GmbH", short="Nordwind")
    roster = "Name;Role\n" + "".join(f"{name};\n" for name in (*NAMES, "Ada Okafor"))
    event(root, roster=roster, place="დარბაზი 4")
    return root


def test_one_sentence_for_each_text_and_a_kit_for_everybody(
    odd_room: Path, monkeypatch: pytest.MonkeyPatch, without_pages: None
) -> None:
    monkeypatch.chdir(odd_room)
    report = made(
        odd_room, documents=("worksheet",), formats=("pdf", "docx"), event=DAY, separate=True
    )
    told = [note for note in report.notes if SENTENCE in note]
    assert len(told) == len(NAMES) + 2
    assert sum("Nordwind 🌬 GmbH" in note and "client.yaml" in note for note in told) == 1
    assert sum("დარბაზი 4" in note and "event.yaml" in note for note in told) == 1
    assert sum("“ნინო ანა”" in note and "roster.csv, row 2" in note for note in told) == 1
    folder = next((odd_room / "output").rglob("personal"))
    own = {unicodedata.normalize("NFC", path.name): path for path in folder.iterdir()}
    assert len(own) == len(NAMES) + 1
    assert all(any(path.rglob("*.docx")) for path in own.values())
    pages = [
        page for path in own["001-ნინო-ანა"].rglob("*.pdf") for page in pypdfium2.PdfDocument(path)
    ]
    assert "□□□□ □□□" in "\n".join(page.get_textpage().get_text_range() for page in pages)
    checked = check_kit(KitRequest(odd_room, "small", client=CLIENT, event=DAY))
    assert not checked.errors
    assert {str(one) for one in checked.warnings} >= set(told)


def test_names_in_the_scripts_of_the_font_packages_are_printed_without_a_word(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    new_exercise("small", tmp_path)
    client(tmp_path)
    event(tmp_path, roster="Name\n" + "\n".join(DRAWN))
    report = made(tmp_path, documents=("worksheet",), formats=("pdf",), event=DAY)
    assert not [note for note in report.notes if SENTENCE in note]
    told = capfd.readouterr()
    assert "subset" not in told.err
    (path,) = (tmp_path / "output").rglob("worksheets-to-print.pdf")
    with pypdfium2.PdfDocument(path) as pdf:
        text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    assert "สมชาย" in text


def test_people_are_told_apart_by_the_names_that_they_have(odd_room: Path) -> None:
    people = prepare_kit(KitRequest(odd_room, "small", client=CLIENT, event=DAY)).people
    assert [person.name for person in people][: len(NAMES)] == list(NAMES)


def test_answers_with_such_letters_are_marked_in_the_report_and_counted() -> None:
    made_of = real(event=False)
    words = next(b.name for b in made_of.composed("worksheet").blanks if b.name.endswith("_owner"))
    first, *others = room()
    odd = Response(code=first.code, answers={**first.answers, words: "ნინო"})
    found = EventResponses(name="x", responses=(odd, *others))
    assert list(undrawable_notes(found, LOOK)) == [f"1 name or answer has {SENTENCE}"]


def test_an_exercise_is_refused_once_a_line_and_not_once_a_letter(tmp_path: Path) -> None:
    folder = new_exercise("small", tmp_path)
    text = (folder / "exercise.yaml").read_text(encoding="utf-8")
    (folder / "exercise.yaml").write_text(f"{text}# ნინო\n", encoding="utf-8")
    assert exercise_glyph_problems(folder, LOOK) == []
    first = next(folder.glob("*.md"))
    first.write_text("# One\n\nნინო ანა\n\nЖ ok\n", encoding="utf-8")
    (problem,) = exercise_glyph_problems(folder, LOOK)
    assert problem.where.endswith(f"{first.name}:3")
    assert problem.message.startswith('No shipped font has the characters "ნ", "ი"')


@pytest.mark.parametrize("brand", LOOK.brands, ids=lambda family: family.name)
def test_the_widest_code_has_room_in_every_font(brand: object) -> None:
    from facilitator.compose.stylesheet import stylesheet

    look: Look = LOOK.model_copy(update={"families": {**LOOK.families, "text": brand}})
    css = stylesheet(look, (), "")
    room_for = float(css.split("--code-width:")[1].split("em")[0])
    widest = max(ALPHABET, key=lambda c: text_width(c, look.families["text"]))
    assert room_for >= text_width(format_code(widest * 8), look.families["text"]) - 0.01
