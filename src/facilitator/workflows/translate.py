"""Translations of the program's words and of an exercise: begun, brought up to date, compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import Problem, UsageError
from facilitator.sources.exercise_folder import EXERCISE_FILE
from facilitator.sources.markdown_file import read_markdown
from facilitator.sources.translation import (
    SourceText,
    Translation,
    TranslationState,
    catalogue_name,
    texts_of_data,
    texts_of_markdown,
    translation_state,
    update_catalogue,
)
from facilitator.sources.yaml_file import read_yaml
from facilitator.system.atomic_files import write_atomic
from facilitator.system.text_file import display_path, file_line, read_text
from facilitator.text.catalogue import DEFAULT, LANGUAGE_TAG, catalogue_text, messages_in
from facilitator.text.interface import t
from facilitator.text.locale import all_languages
from facilitator.workflows.new import copy_folder
from facilitator.workflows.workspace import CATALOGUES, Workspace


@dataclass(frozen=True)
class StartedTranslation:
    """``missing`` of so many ``texts`` are still to be translated.

    ``catalogue`` is the user's file of the program's own words, where facilitator brings none.
    """

    folder: Path
    texts: int
    missing: int
    catalogue: Path | None


def start_translation(name: str | None, language: str, root: Path) -> StartedTranslation:
    """Begin a translation, or add to it what the exercise and the program say meanwhile.

    Nothing that is translated is lost. Raises UsageError for a language that there is not, and
    SourceError for a PO file that cannot be read.
    """
    workspace = Workspace(root)
    if (
        not re.fullmatch(LANGUAGE_TAG, language)
        or language.partition("-")[0] not in all_languages()
    ):
        raise UsageError.because(
            t("translate-no-language", language=language), hint=t("translate-no-language-hint")
        )
    source = workspace.exercises()[workspace.exercise_name(name)]
    if workspace.exercise(source.name).language == language:
        raise UsageError.because(
            t("translate-own-language", exercise=source.name, language=language),
            hint=t("translate-own-language-hint"),
        )
    home = source if workspace.is_own(source) else root / "exercises" / source.name
    folder, known = home / language, workspace.translations(source.name).get(language)
    by_catalogue = _by_catalogue(source)
    if known and not folder.exists():  # what comes with facilitator is begun with, and stays
        home.mkdir(parents=True, exist_ok=True)
        copy_folder(known, folder)
    folder.mkdir(parents=True, exist_ok=True)
    for catalogue, texts in by_catalogue.items():
        path = folder / catalogue
        write_atomic(path, update_catalogue(path, texts, language))
    states = list(_states(by_catalogue, folder))
    return StartedTranslation(
        folder,
        texts=sum(state.texts for state in states),
        missing=sum(len(state.missing) for state in states),
        catalogue=_start_catalogue(language, root),
    )


def _start_catalogue(language: str, root: Path) -> Path | None:
    file = root / CATALOGUES / f"{language}.ftl"
    if not file.exists() and catalogue_text(language.partition("-")[0]):
        return None
    written = read_text(file) if file.exists() else f"### {t('translate-head')}\n\n"
    known = messages_in(written)
    new = [entry for key, entry in _english().items() if key not in known]
    file.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(file, "".join((written, *new)).encode())
    return file


def _english() -> dict[str, str]:
    """The program's own words, without the heads of sections between them."""
    text = re.sub(r"^#.*\n+", "", catalogue_text(DEFAULT) or "", flags=re.MULTILINE)
    return messages_in(text)


def catalogue_notes(root: Path) -> Iterator[Problem]:
    """What the user's own catalogues lack, or have as it is in English."""
    for file in sorted((root / CATALOGUES).glob("*.ftl")):
        written, english = messages_in(read_text(file)), _english()
        left = [
            key
            for key, entry in english.items()
            if written.get(key, entry).strip() == entry.strip()
        ]
        if left and "-" not in file.stem:
            yield Problem(
                t("translate-english", count=len(left), all=len(english), ids=left[:_NAMED]),
                display_path(file),
            )


_NAMED = 5


def _by_catalogue(source: Path) -> dict[str, list[SourceText]]:
    """What an exercise says, by the PO file in which it is translated."""
    file = source / EXERCISE_FILE
    texts = [*texts_of_data(file, *read_yaml(file))]
    for path in sorted(source.glob("*.md")):
        texts += texts_of_markdown(read_markdown(path))
    found: dict[str, list[SourceText]] = {}
    for text in texts:
        found.setdefault(catalogue_name(text.source.name), []).append(text)
    return found


def _states(
    by_catalogue: Mapping[str, Sequence[SourceText]], folder: Path
) -> Iterator[TranslationState]:
    translation = Translation(folder)
    for texts in by_catalogue.values():
        yield translation_state(translation.file(texts[0].source.name), texts)


def translation_notes(source: Path, folder: Path, *, whether_read: bool) -> Iterator[Problem]:
    """What a translation lacks, what is out of date, and, if wanted, what nobody has read yet."""
    states = list(_states(_by_catalogue(source), folder))
    for state in states:
        if state.missing:
            yield Problem(
                t(
                    "translate-missing",
                    count=len(state.missing),
                    all=state.texts,
                    language=folder.name,
                ),
                file_line(state.missing[0].source, state.missing[0].line),
            )
        if state.outdated:
            more = " …" if len(state.outdated) > _NAMED else ""
            lines = f"{', '.join(map(str, state.outdated[:_NAMED]))}{more}"
            yield Problem(
                t("translate-outdated", count=len(state.outdated), lines=lines),
                display_path(state.file),
            )
    if whether_read:
        yield from _unread(states, folder)


def unread_note(source: Path, folder: Path) -> Iterator[Problem]:
    """What of a translation nobody has read yet."""
    yield from _unread(_states(_by_catalogue(source), folder), folder)


def _unread(states: Iterable[TranslationState], folder: Path) -> Iterator[Problem]:
    if unread := sum(state.unread for state in states):
        yield Problem(
            t("translate-unread", count=unread),
            display_path(folder),
        )
