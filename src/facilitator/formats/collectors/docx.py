"""Filled Word files: ticks, words, choices from lists; where only text is left, that text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from zipfile import ZipFile

from facilitator.errors import SourceError
from facilitator.formats.collectors.asked import (
    Asked,
    Collected,
    FormName,
    at_the_foot,
    carried,
    form_blanks,
    read,
)
from facilitator.formats.collectors.docx_blanks import Found, found_blanks, words_of
from facilitator.model.base import blank_name
from facilitator.model.blanks import Blank
from facilitator.model.form import FORM_KEY
from facilitator.model.response import TICKED, Reading, Sheet
from facilitator.rules.codes import heard, is_code
from facilitator.rules.written import CROSSES
from facilitator.tables.package import opened, xml_part

_OFF = frozenset({"○", "☐", "◯", "□", "⚪", "❍"})
_ON = frozenset({"●", "☑", "☒", "⬤", "◉", "■"})
"""Signs that programs draw for a box that is ticked, and the first lines for one that is not."""
_TYPED = 0.8
_CODE = re.compile(r"Sheet code\s*([0-9A-Za-z]{4}\s?-\s?[0-9A-Za-z]{4})\b")
_STORIES = re.compile(r"word/(?:header|footer)\d*\.xml")
_MOST_STORIES = 40


def collect(data: bytes, asked: Asked) -> Collected:
    """The one sheet of a Word file. Raises SourceError, without a place, where it has none."""
    with opened(data) as archive:
        stories = list(_stories(archive))
        form = _form(archive, stories)
        if form is None:
            raise SourceError.because(
                "It is none of our forms.", hint="Collect worksheets that facilitator made."
            )
        blanks = {blank.name: blank for blank in form_blanks(form, asked)}
        body = xml_part(archive, "word/document.xml")
    found = found_blanks(body, _names(blanks))
    readings = tuple(_readings(found, blanks, asked.code))
    if not readings:
        raise _nothing_in(found, asked.code)
    code = found[asked.code].words if asked.code in found else ""
    said = code if heard(code) else _printed(stories)
    sheet = Sheet(code=said, form=form.letters, readings=readings)
    return Collected((sheet,))


def _stories(archive: ZipFile) -> Iterator[str]:
    """The words of headers and footers."""
    names = [name for name in archive.namelist() if _STORIES.fullmatch(name)]
    for name in names[:_MOST_STORIES]:
        yield words_of(xml_part(archive, name))


def _form(archive: ZipFile, stories: list[str]) -> FormName | None:
    said = _property(archive)
    found = (at_the_foot(words.replace("\N{NO-BREAK SPACE}", " ")) for words in stories)
    return (carried(said) if said else None) or next(filter(None, found), None)


def _property(archive: ZipFile) -> str:
    """The form's name as the file's own property; nothing where a program dropped it."""
    if "docProps/custom.xml" not in archive.namelist():
        return ""
    for one in xml_part(archive, "docProps/custom.xml").iter("{*}property"):
        if one.get("name") == FORM_KEY:
            return "".join(map(str, one.itertext())).strip()
    return ""


def _names(blanks: Mapping[str, Blank]) -> Iterator[str]:
    for blank in blanks.values():
        yield blank.name
        if blank.kind == "choice":
            yield from (blank.state(choice.value) for choice in blank.choices)


def _readings(
    found: Mapping[str, Found], blanks: Mapping[str, Blank], code: str
) -> Iterator[Reading]:
    for name, blank in blanks.items():
        if name == code:
            continue
        if blank.kind == "choice":
            for choice in blank.choices:
                state = blank_name(name, choice.value)
                if state in found:
                    yield from _ticked(blank, choice.value, found[state])
        elif name in found and blank.kind == "tick":
            yield from _ticked(blank, TICKED, found[name])
        elif name in found:
            yield from _written(blank, found[name])


def _ticked(blank: Blank, value: str, box: Found) -> Iterator[Reading]:
    """A box that is on, or a cross that was typed in it or beside it."""
    if box.checked:
        yield Reading(blank=blank.name, value=value)
        return
    alone = sum(sign in _OFF or sign in _ON for sign in box.around) <= 1
    typed = _cross(box.words) or (_cross(box.around) if alone else "")
    if typed:
        doubt = f"“{typed}” was typed where a box is ticked."
        yield Reading(blank=blank.name, value=value, confidence=_TYPED, doubt=doubt)


def _cross(words: str) -> str:
    """The sign for a cross that these words are, and nothing else."""
    said = "".join(words.split())
    bare = "".join(sign for sign in said if sign not in _OFF)
    return bare if bare.casefold() in CROSSES or bare in _ON else ""


def _written(blank: Blank, found: Found) -> Iterator[Reading]:
    words = found.words
    if found.hint and not words.strip("\N{NO-BREAK SPACE} \t\n_"):
        return
    reading = read(blank, words.strip("_"), "")
    if reading and blank.kind == "pick" and reading.confidence == 0:
        chosen = found.options.get(words.strip())
        reading = read(blank, chosen, "") if chosen else reading
    if reading:
        yield reading


def _nothing_in(found: Mapping[str, Found], code: str) -> SourceError:
    if not found.keys() - {code}:
        return SourceError.because(
            "Its blanks are gone: another program has turned them into plain text.",
            hint='Type its answers into the workbook that "facilitator new responses" makes.',
        )
    return SourceError.because("Nothing is filled in.", hint="Ask for the filled one.")


def _printed(stories: list[str]) -> str:
    """The code as it stands at the top of the pages."""
    for words in stories:
        said = _CODE.search(words)
        if said and is_code(heard(said[1])):
            return said[1]
    return ""
