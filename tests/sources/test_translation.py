from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from facilitator.errors import SourceError, UsageError
from facilitator.model.client import Client
from facilitator.sources.exercise_folder import EXERCISE_FILE, read_exercise
from facilitator.text.catalogue import catalogue_text, messages_in
from facilitator.text.messages import Message
from facilitator.text.translator import translator
from facilitator.workflows.translate import (
    catalogue_notes,
    start_translation,
    translation_notes,
    unread_note,
)
from facilitator.workflows.workspace import Workspace

HANDOUT = "Before.\n\n## What it is\n\nSome words\nover two lines.\n\n[[poll]]\n"


@pytest.fixture
def german(folder: Path) -> Path:
    """The small exercise's German, begun and still empty."""
    (folder / "handout.md").write_text(HANDOUT, encoding="utf-8")
    (folder / "guide-sort.md").write_text("## Work\n\nSAY: Cross one.\n", encoding="utf-8")
    return start_translation("x", "de", Path.cwd()).folder


def translate(folder: Path, **texts: dict[str, str]) -> None:
    for name, translations in texts.items():
        file = folder / f"{name}.po"
        catalogue = read_po(BytesIO(file.read_bytes()))
        for text, translation in translations.items():
            found = catalogue.get(text)
            assert found, text
            found.string = translation
        save(catalogue, file)


def save(catalogue: Catalog, file: Path) -> None:
    written = BytesIO()
    write_po(written, catalogue)
    file.write_bytes(written.getvalue())


def notes(german: Path) -> list[str]:
    return [str(note) for note in translation_notes(german.parent, german, whether_read=False)]


def test_texts_are_translated_and_ids_stay(folder: Path, german: Path) -> None:
    translate(
        german,
        exercise={"Once a year": "Einmal im Jahr", "Ownership": "Verantwortung"},
        handout={"Some words\nover two lines.": "Ein paar Worte.\n\nUnd noch einige."},
        guide={"SAY: Cross one.": "SAY: Kreuzen Sie eins an."},
    )
    exercise = read_exercise(folder, None, german)
    assert exercise.language == "de"
    assert [area.name for area in exercise.areas] == ["Verantwortung", "Focus"]
    poll, _, sort, *_ = exercise.activities
    assert [(o.id, o.text) for o in poll.questions[0].options] == [  # type: ignore[attr-defined]
        ("never", "Never"),
        ("yearly", "Einmal im Jahr"),
    ]
    assert exercise.prose.handout[1].body == "Ein paar Worte.\n\nUnd noch einige.\n\n[[poll]]"
    (step,) = exercise.prose.scripts[sort.id].parts["work"]
    assert step.text == "Kreuzen Sie eins an."
    own, other = (
        e.handed_in_blanks(e.editions["workshop"]) for e in (read_exercise(folder), exercise)
    )
    assert own == other


def test_faults_are_told_where_the_translation_stands(folder: Path, german: Path) -> None:
    translate(
        german,
        exercise={"Cross one pile.": "Ein {senor leader}."},
        handout={"Some words\nover two lines.": "Ein <b>Wort</b>."},
    )
    with pytest.raises(SourceError) as caught:
        read_exercise(folder, None, german)
    for name, problem in zip(("exercise", "handout"), caught.value.problems, strict=True):
        file, line = problem.where.split(":")
        assert file == f"exercises/x/de/{name}.po"
        assert (german / f"{name}.po").read_text().splitlines()[int(line) - 1].startswith("msg")


def test_a_text_that_changes_makes_its_translation_old_and_loses_none(
    folder: Path, german: Path
) -> None:
    translate(german, exercise={"How often do we review people?": "Wie oft?"})
    file = folder / EXERCISE_FILE
    text = file.read_text(encoding="utf-8").replace("review people?", "review all people?")
    file.write_text(text, encoding="utf-8")
    assert any(
        "1 translations are of texts that have changed since" in note for note in notes(german)
    )
    start_translation("x", "de", Path.cwd())
    entry = read_po(BytesIO((german / "exercise.po").read_bytes())).get(
        "How often do we review all people?"
    )
    assert entry
    assert (entry.string, entry.fuzzy) == ("Wie oft?", True)
    assert any("changed since" in note for note in notes(german))


def test_what_is_missing_and_what_nobody_read_is_told(german: Path) -> None:
    file = german / "handout.po"
    catalogue = read_po(BytesIO(file.read_bytes()))
    for message in catalogue:
        if message.id == "Before.":
            message.string = "Vorher."
            message.flags.add("fuzzy")
    save(catalogue, file)
    assert any(
        "handout.md:3: 2 of 3 texts are not translated into de" in note for note in notes(german)
    )
    assert any("1 translations are marked" in str(n) for n in unread_note(german.parent, german))


def test_one_that_comes_with_facilitator_is_begun_with_and_stays_as_it_is(tmp_path: Path) -> None:
    name = "performance-vs-execution"
    theirs = Workspace(tmp_path).translations(name)["de"]
    before = {path.name: path.stat().st_mtime_ns for path in theirs.iterdir()}
    started = start_translation(name, "de", tmp_path)
    assert (started.folder, started.missing) == (tmp_path / "exercises" / name / "de", 0)
    assert {path.name for path in started.folder.iterdir()} == before.keys()
    assert {path.name: path.stat().st_mtime_ns for path in theirs.iterdir()} == before
    assert Workspace(tmp_path).translations(name)["de"] == started.folder


def test_a_language_that_facilitator_has_not_gets_a_file_of_its_words(folder: Path) -> None:
    assert folder.exists()
    file = start_translation("x", "pt", Path.cwd()).catalogue
    assert file == Path.cwd() / "locales/pt.ftl"
    changed = re.sub(r"^date = Date$", "date = Data", file.read_text(), flags=re.MULTILINE)
    file.write_text(changed.replace("time = Time\n", ""), encoding="utf-8")
    Workspace(Path.cwd())
    say = translator("pt").say
    assert [say(Message(key)) for key in ("date", "time")] == ["Data", "Time"]
    (note,) = catalogue_notes(Path.cwd())
    count = len(messages_in(catalogue_text("en") or ""))
    assert f"{count - 1} of {count} messages are still in English" in str(note)
    start_translation("x", "pt", Path.cwd())
    assert {"date = Data", "time = Time"} <= set(file.read_text().splitlines())


@pytest.mark.parametrize(
    ("language", "words", "paper"),
    [("de", 102, "a4"), ("fr", 111, "a4"), ("es-MX", 124, "letter"), ("en-GB", 130, "a4")],
)
def test_a_speech_takes_as_long_and_paper_is_the_countrys(
    folder: Path, language: str, words: int, paper: str
) -> None:
    file = folder / EXERCISE_FILE
    section = "speech: {words_per_minute: 130, sections: [{id: a, title: First, priority: 1}]}\n"
    file.write_text(file.read_text(encoding="utf-8") + section, encoding="utf-8")
    (folder / "speech.md").write_text("## a\n\n### usual\n\nOne word.\n", encoding="utf-8")
    speech = read_exercise(folder, None, folder / language).speech
    assert speech
    assert speech.words_per_minute == words
    assert Client(name="X", language=language).paper == paper


def test_a_file_that_is_no_translation_is_told(folder: Path, german: Path) -> None:
    (german / "handout.po").write_text("Hello", encoding="utf-8")
    with pytest.raises(SourceError, match=r"handout\.po"):
        read_exercise(folder, None, german)


def test_a_translation_into_its_own_language_is_not_begun(folder: Path) -> None:
    with pytest.raises(UsageError, match='x is written in "en"'):
        start_translation("x", "en", Path.cwd())
    assert not (folder / "en").exists()


@pytest.mark.parametrize("language", ["xx", "../de", "German"])
def test_what_is_no_language_is_not_begun(folder: Path, language: str) -> None:
    with pytest.raises(UsageError, match="is no language"):
        start_translation("x", language, Path.cwd())
    assert [path.name for path in folder.iterdir()] == [EXERCISE_FILE]
