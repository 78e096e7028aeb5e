"""The parts of a Word file that people write in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from zipfile import ZipFile

from lxml.etree import _Element

from facilitator.collectors.form_registry import FormName, form_in_footer, form_in_property
from facilitator.collectors.word.bound import BoundData
from facilitator.collectors.word.elements import value, words_of
from facilitator.model.form import FORM_KEY
from facilitator.tables.office_files import xml_part

_STORIES = re.compile(r"word/(?:header|footer)\d*\.xml")
_ASIDE = {"comment": "A comment", "footnote": "A footnote", "endnote": "An endnote"}
_RULES = ("separator", "continuationSeparator", "continuationNotice")
"""Kinds of notes that are lines between the text and its notes."""
_MOST_STORIES = 40


@dataclass(frozen=True)
class WordFile:
    """A filled form. ``stories`` are the words of each header and footer.

    ``aside`` are its comments, footnotes and endnotes: what each is, and its words.
    """

    form: FormName
    body: _Element
    stories: tuple[str, ...]
    story_roots: tuple[_Element, ...]
    aside: tuple[tuple[str, str], ...]
    data: BoundData


def read_file(archive: ZipFile) -> WordFile | None:
    """The parts of a form; None for a file that is none of ours. Raises SourceError."""
    names = [name for name in archive.namelist() if _STORIES.fullmatch(name)]
    roots = tuple(xml_part(archive, name) for name in names[:_MOST_STORIES])
    stories = tuple(" ".join("".join(words_of(root)).split()) for root in roots)
    said = _property(archive)
    form = (form_in_property(said) if said else None) or next(
        filter(None, map(form_in_footer, stories)), None
    )
    if form is None:
        return None
    body = xml_part(archive, "word/document.xml")
    return WordFile(form, body, stories, roots, tuple(_aside(archive)), BoundData(archive))


def _property(archive: ZipFile) -> str:
    """The form's name as the file's own property; nothing where a program dropped it."""
    if "docProps/custom.xml" not in archive.namelist():
        return ""
    for one in xml_part(archive, "docProps/custom.xml").iter("{*}property"):
        if one.get("name") == FORM_KEY:
            return "".join(map(str, one.itertext())).strip()
    return ""


def _aside(archive: ZipFile) -> Iterator[tuple[str, str]]:
    names = archive.namelist()
    for kind, what in _ASIDE.items():
        if f"word/{kind}s.xml" in names:
            for note in xml_part(archive, f"word/{kind}s.xml").iter(f"{{*}}{kind}"):
                words = " ".join("".join(words_of(note)).split())
                if words and value(note, name="type") not in _RULES:
                    yield what, words
