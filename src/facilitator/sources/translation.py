"""An exercise's texts in another language: gettext's PO files in the folder ``LANGUAGE/``.

``de/speech.po`` holds what ``speech.md`` says, ``de/exercise.po`` the texts of ``exercise.yaml``,
``de/guide.po`` those of all files of the guide. Each entry has the text that was translated, so
that one that has changed since is told. What is ``fuzzy`` nobody has read yet; with the text that
was there before (``#|``) it is out of date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.core import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po

from facilitator.errors import SourceError
from facilitator.model.yaml_cursor import Path as DataPath
from facilitator.model.yaml_cursor import YamlCursor
from facilitator.rules.speech import words_per_minute_in
from facilitator.sources.markdown_file import SPEECH_FILE, MarkdownFile
from facilitator.sources.yaml_tree import LineOf
from facilitator.system.text_file import LARGEST_TEXT, file_line, read_bytes
from facilitator.text.catalogue import DEFAULT
from facilitator.text.interface import t

Place = tuple[Path, int]
"""A file, and a line in it (from 1)."""

_NO_TEXT_FIELDS = ("code", "file", "language", "version")
_NO_TEXT = re.compile(r"[a-z0-9-]*|#[0-9A-Fa-f]{3,8}")
"""Ids, names of editions and documents, colours: one word in small letters."""
_FORMS = ("singular", "plural")
"""Of a term, which may be one word in small letters."""
_HEADING = re.compile(r"(#{1,6}\s+)(.*)")
_MARK_ALONE = re.compile(r"\[\[[^\]]*\]\]|[A-Z]{3,}[^:\n]*:")
"""A paragraph that says nothing: an activity's place, a cue without words."""


@dataclass(frozen=True)
class SourceText:
    """A text of the exercise, where it stands, and what tells a translator what it is."""

    text: str
    source: Path
    line: int
    hint: str = ""


@dataclass(frozen=True)
class TranslatedFile:
    """One source file in the other language, as far as that goes."""

    file: Path
    entries: Mapping[str, Message] = field(default_factory=dict)

    def of(self, text: str) -> tuple[str, int] | None:
        """The translation and its line; None where there is none."""
        entry = self.entries.get(text)
        return (str(entry.string), entry.lineno or 1) if entry and entry.string else None


@dataclass(frozen=True)
class Translation:
    """All that an exercise says in another language, which its folder is called by."""

    folder: Path

    @property
    def language(self) -> str:
        return self.folder.name

    def file(self, name: str) -> TranslatedFile:
        """What a source file says; empty where it is not translated. Raises SourceError."""
        catalogue = catalogue_name(name)
        if catalogue not in self._files:  # one has the texts of all files of the guide
            self._files[catalogue] = _translated_file(self.folder / catalogue)
        return self._files[catalogue]

    @cached_property
    def _files(self) -> dict[str, TranslatedFile]:
        return {}

    def data(
        self, source: Path, data: Mapping[str, Any]
    ) -> tuple[dict[str, Any], dict[DataPath, Place]]:
        """The data with its texts translated, and where each translation stands."""
        texts, places = self.file(source.name), dict[DataPath, Place]()
        without_terms = _without(term_forms(data))

        def translated(place: YamlCursor) -> Any:  # noqa: ANN401 - YAML holds anything
            if isinstance(place.value, Mapping):
                return {key: translated(below) for key, below in place.fields().items()}
            if isinstance(place.value, list):
                return [translated(below) for below in place.entries()]
            if not is_text(place):
                return place.value
            found = texts.of(place.value)
            if found is None:
                return without_terms(place.value)
            places[place.path] = texts.file, found[1]
            return found[0]

        whole = translated(YamlCursor.of(data)) | {"language": self.language}
        speech, own = YamlCursor.of(data).get("speech"), data.get("language", DEFAULT)
        pace = speech.get("words_per_minute").number()
        if pace and isinstance(own, str):
            words = words_per_minute_in(self.language, int(pace), own)
            whole["speech"] = {**whole["speech"], "words_per_minute": words}
        return whole, places

    def markdown(self, source: MarkdownFile, terms: Collection[str]) -> MarkdownFile:
        """The file with its texts translated, and where each of its lines stands."""
        texts, lines, places = self.file(source.file.name), list[str](), list[Place]()
        without_terms = _without(terms)
        for start, kept, text in _pieces(source):
            found = texts.of(text) if text else None
            words = found[0] if found else without_terms(text)
            for number, line in enumerate((kept + words).split("\n"), start=start):
                lines.append(line)
                places.append((texts.file, found[1]) if found else (source.file, number))
        return MarkdownFile(source.file, "\n".join(lines), tuple(places))


def _translated_file(path: Path) -> TranslatedFile:
    if not path.exists():
        return TranslatedFile(path)
    entries = {str(entry.id): entry for entry in read_catalogue(path) if entry.id}
    return TranslatedFile(path, entries)


def term_forms(data: Mapping[str, Any]) -> set[str]:
    """What an exercise calls its terms in its own language."""
    forms = YamlCursor.of(data).select("terms", "*", "singular")
    forms += YamlCursor.of(data).select("terms", "*", "plural")
    return {str(form.value) for form in forms if form.value}


def _without(terms: Collection[str]) -> Callable[[str], str]:
    """Texts that stay in the exercise's language, without the marks of its terms.

    They have other names in the other one, and nobody's own word would fit between the rest.
    """
    if not terms:
        return str
    words = "|".join(map(re.escape, sorted(terms, key=len, reverse=True)))
    marked = re.compile(rf"\{{((?:an? |the )?(?:{words})(?:[\u2019']s?)?)\}}", re.IGNORECASE)
    return lambda text: marked.sub(r"\1", text)


def is_text(place: YamlCursor) -> bool:
    """Whether a value is words, which another language says differently."""
    value = place.value
    field_name = place.path[-1] if place.path else ""
    if not isinstance(value, str) or field_name in _NO_TEXT_FIELDS:
        return False
    return field_name in _FORMS or not _NO_TEXT.fullmatch(value)


def catalogue_name(source: str) -> str:
    """The PO file in which a source file is translated: ``guide.po`` for ``guide-sort.md``, too."""
    return f"{Path(source).stem.partition('-')[0]}.po"


def texts_of_data(source: Path, data: Mapping[str, Any], line_of: LineOf) -> Iterator[SourceText]:
    for place in YamlCursor.of(data).texts():
        if is_text(place):
            hint = " ".join(str(step) for step in _by_id(data, place.path))
            yield SourceText(place.value, source, line_of(place.path), hint)


def texts_of_markdown(source: MarkdownFile) -> Iterator[SourceText]:
    for line, _, text in _pieces(source):
        if text:
            yield SourceText(text, source.file, line)


def _by_id(data: Mapping[str, Any], path: DataPath) -> Iterator[str | int]:
    """A path with ids in place of numbers, where entries have them."""
    place: Any = data
    for step in path:
        place = place[step]
        named = isinstance(step, int) and isinstance(place, Mapping) and "id" in place
        yield place["id"] if named else step


def _pieces(source: MarkdownFile) -> Iterator[tuple[int, str, str]]:
    """Lines in order: the first one's number, what stays as it is, and what is to be translated.

    Headings of the speech and of a block's script are ids.
    """
    has_ids = source.file.name == SPEECH_FILE or source.file.name.startswith("guide-")
    paragraph: list[str] = []
    lines = source.text.split("\n")
    for number, line in enumerate([*lines, ""], start=1):
        heading = _HEADING.fullmatch(line)
        if line.strip() and not heading:
            paragraph.append(line)
            continue
        if paragraph:
            text = "\n".join(paragraph)
            kept = bool(_MARK_ALONE.fullmatch(text.strip()))
            yield number - len(paragraph), text if kept else "", "" if kept else text
            paragraph = []
        if number > len(lines):
            return
        if heading and not has_ids:
            yield number, heading[1], heading[2]
        else:
            yield number, line, ""


def read_catalogue(file: Path) -> Catalog:
    """Raises SourceError for a file that is no PO file."""
    try:
        return read_po(BytesIO(read_bytes(file, LARGEST_TEXT)), abort_invalid=True)
    except (PoFileError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        raise SourceError.because(
            t("translation-unreadable"),
            where=file_line(file, line),
            hint=t("translation-unreadable-hint"),
        ) from error


def update_catalogue(file: Path, texts: Iterable[SourceText], language: str) -> bytes:
    """The PO file for these texts, with what it translates already.

    The translation of a text that has changed since stays, with what was translated (``#|``).
    """
    wanted = Catalog(charset="utf-8")
    for text in texts:
        hints = [text.hint] if text.hint else []
        wanted.add(text.text, locations=[(text.source.name, text.line)], auto_comments=hints)
    locale = Locale.parse(language.replace("-", "_"))
    catalogue = read_catalogue(file) if file.exists() else Catalog(locale, charset="utf-8")
    catalogue.header_comment = f"# {file.stem}: {locale.english_name}"
    catalogue.project, catalogue.version = file.parents[1].name, "1"
    catalogue.msgid_bugs_address = catalogue.last_translator = ""
    catalogue.language_team = language
    catalogue.update(wanted, update_header_comment=False, update_creation_date=False)
    for message in catalogue:
        message.flags -= {"python-format", "python-brace-format"}  # {} marks a term here
    written = BytesIO()
    write_po(written, catalogue, width=100, include_previous=True, include_lineno=False)
    return written.getvalue()


@dataclass(frozen=True)
class TranslationState:
    """How far the translation in one PO file has come."""

    file: Path
    texts: int
    missing: tuple[SourceText, ...]
    outdated: tuple[int, ...]
    """Lines of the PO file."""
    unread: int


def translation_state(translated: TranslatedFile, texts: Iterable[SourceText]) -> TranslationState:
    wanted: dict[str, SourceText] = {}
    for text in texts:
        wanted.setdefault(text.text, text)
    entries = translated.entries
    used = {key: entry for key, entry in entries.items() if entry.string and key in wanted}
    changed = [entry for entry in used.values() if _was_changed(entry)]
    gone = [entry for key, entry in entries.items() if entry.string and key not in wanted]
    return TranslationState(
        translated.file,
        len(wanted),
        tuple(text for key, text in wanted.items() if key not in used),
        tuple(sorted(entry.lineno or 1 for entry in (*changed, *gone))),
        sum(entry.fuzzy and not _was_changed(entry) for entry in used.values()),
    )


def _was_changed(entry: Message) -> bool:
    return entry.fuzzy and any(comment.startswith("|") for comment in entry.user_comments)
