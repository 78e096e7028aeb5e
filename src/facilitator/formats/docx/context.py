"""The context in which one Word file is written, with its fonts and lists.

Lists are numbered by Word: bullets share one list, every numbered list starts afresh.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from typing import Any, cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart
from lxml.etree import _Element

from facilitator.compose.charts import words_of
from facilitator.compose.document import Document
from facilitator.compose.look import Look, ParagraphRole
from facilitator.errors import FacilitatorError
from facilitator.formats.docx.fonts import (
    MARK_FONT,
    EmbeddedFont,
    FontFace,
    in_usual_scripts,
    mark_font,
)
from facilitator.formats.docx.styles import StyleSheet, font_names, right_of, style_id
from facilitator.formats.docx.xml import mm_twips, properties, text, twips, w
from facilitator.model.base import LONGEST_NAME
from facilitator.text.interface import t

DrawPicture = Callable[[_Element], bytes]
"""A PNG of a chart or of a picture, by the element that shows it."""

PLACEHOLDERS = {"sheet-code": "\ufdd0", "participant": "\ufdd1"}
"""What stands where each personal copy has its own code or name, by class of the element.

Characters that Unicode keeps for a program's own use and that no text can have: what people write
is never taken for one of them. Only personal worksheets have such places.
"""
REFERENCES = {"header": "headerReference", "footer": "footerReference"}
"""The elements of a section that refer to its running lines."""
_NOT_IN_BOOKMARKS = re.compile(r"\W")
_DIGEST = 6


@dataclass
class DocxContext:
    """The document, the parts that grow while it is written, and the fonts it turns out to use.

    ``rare`` are faces of which more than the usual characters are used, ``few`` those of which
    only names use some, with these; ``marks`` says whether circles or boxes are among what is used.
    ``left_out`` are pictures that are not to be shown.
    """

    document: Document
    draw: DrawPicture
    main: DocumentPart
    styles: StyleSheet
    numbering: Numbering
    footnotes: Footnotes
    faces: set[FontFace] = field(default_factory=set)
    rare: set[FontFace] = field(default_factory=set)
    few: dict[FontFace, set[str]] = field(default_factory=dict)
    marks: bool = False
    left_out: frozenset[_Element] = frozenset()
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def look(self) -> Look:
        return self.document.look

    def role(self, name: str) -> ParagraphRole:
        return self.look.styles[name]

    def number(self) -> int:
        """A number for a bookmark, control or picture that nothing else in the file has."""
        return next(self._numbers)

    def uses(self, face: FontFace, words: str = "") -> None:
        if words and face.is_huge:
            self.few.setdefault(face, set()).update(words)
            return
        self.faces.add(face)
        if not in_usual_scripts(words):
            self.rare.add(face)

    def uses_in_name(self, face: FontFace, words: str) -> None:
        """Take note of a name in a face that may be there for names alone."""
        if face in self.faces:
            self.uses(face, words)
        else:
            self.few.setdefault(face, set()).update(words)

    def embedded_fonts(self) -> Iterator[EmbeddedFont]:
        """The fonts to embed, cut to the scripts that are written in them."""
        for face in self.faces:
            yield face.embedded(whole=face in self.rare)
        for face, characters in self.few.items():
            if face not in self.faces:
                yield face.with_characters(characters)
        if self.marks:
            yield EmbeddedFont(MARK_FONT, mark_font(self.look.marks))

    def no_rule(self, element: _Element) -> FacilitatorError:
        return FacilitatorError.because(
            t("word-no-rule", element=f"<{element.tag}>"),
            where=t("template-near", document=self.document.name, words=words_of(element)[:60]),
            hint=t("template-docs"),
        )


class Footnotes:
    """The footnotes of a file: a part that is there once there is one."""

    def __init__(self, main: DocumentPart) -> None:
        self._main = main
        self.part: Any = None

    def part_of(self) -> Any:  # noqa: ANN401 - links want a part of another type
        """The part that their links belong to."""
        if self.part is None:
            kinds = {-1: "separator", 0: "continuationSeparator"}
            lines = (
                w("footnote", w("p", w("r", w(kind))), type=kind, id=number)
                for number, kind in kinds.items()
            )
            uri, root = PackURI("/word/footnotes.xml"), cast("Any", w("footnotes", *lines))
            self.part = XmlPart(uri, CONTENT_TYPE.WML_FOOTNOTES, root, self._main.package)
            self._main.relate_to(self.part, RELATIONSHIP_TYPE.FOOTNOTES)
        return self.part

    def add(self, style: str, content: list[_Element]) -> _Element:
        """A footnote with these runs; the run that refers to it."""
        root = self.part_of().element
        number = len(root) - 1
        mark = w("rPr", w("rStyle", val=style_id("footnote reference")))
        own = w("r", deepcopy(mark), w("footnoteRef"))
        words = w("p", w("pPr", w("pStyle", val=style)), own, w("r", text(" ")), *content)
        root.append(w("footnote", words, id=number))
        return w("r", mark, w("footnoteReference", id=number))


def add_running_part(main: Any, place: str) -> tuple[Any, str]:  # noqa: ANN401 - python-docx left these methods without types
    part, relation = main.add_header_part() if place == "header" else main.add_footer_part()
    return part, str(relation)


def bookmark_name(html_id: str) -> str:
    """Letters, digits and underscores, at most 40, told apart by a digest where cut."""
    # Word hides bookmarks that begin with an underscore and refuses those that begin with a digit.
    plain = _NOT_IN_BOOKMARKS.sub("_", html_id)
    name = plain if plain[:1].isalpha() else f"to_{plain}"
    if len(name) <= LONGEST_NAME:
        return name
    digest = hashlib.sha256(html_id.encode()).hexdigest()[:_DIGEST]
    return f"{name[: LONGEST_NAME - _DIGEST - 1]}_{digest}"


BULLETS, NUMBERS = 1, 2
LEVELS = 3
_BULLET, _NUMBER = 7.5, 12.5
"""Points from a bullet or number to its text."""
_ROLES = {BULLETS: "list", NUMBERS: "numbered"}


class Numbering:
    def __init__(self, look: Look, root: _Element, styles: _Element) -> None:
        """``root`` is the numbering part; list styles get their bullets and numbers."""
        self._root = root
        self._last = NUMBERS
        root[:] = []
        for kind, role in _ROLES.items():
            levels = [_level(depth, kind, look.styles[role], look) for depth in range(LEVELS)]
            hybrid = w("multiLevelType", val="hybridMultilevel")
            root.append(w("abstractNum", hybrid, *levels, abstractNumId=kind))
        root.extend(w("num", w("abstractNumId", val=number), numId=number) for number in _ROLES)
        numbers = {style_id(look.styles[role].style): number for number, role in _ROLES.items()}
        for style in styles.iter(qn("w:style")):
            if number := numbers.get(style.get(qn("w:styleId"), "")):
                properties(style).append(w("numPr", w("numId", val=number)))

    def fresh(self, start: int, depth: int) -> int:
        """A numbered list of its own, at its level of lists (from 0)."""
        self._last += 1
        level = min(depth, LEVELS - 1)
        restart = w("lvlOverride", w("startOverride", val=start), ilvl=level)
        self._root.append(w("num", w("abstractNumId", val=NUMBERS), restart, numId=self._last))
        return self._last


def _level(depth: int, number: int, role: ParagraphRole, look: Look) -> _Element:
    bullet = number == BULLETS
    right = right_of(look, role, look.text_width())
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="bullet" if bullet else "decimal"),
        *([w("pStyle", val=style_id(role.style))] if depth == 0 else []),
        w("lvlText", val="•" if bullet else f"%{depth + 1}."),
        w("lvlJc", val="left"),
        w(
            "pPr",
            w(
                "ind",
                left=twips(role.offset + look.list_step * (depth + 1)),
                right=mm_twips(right),
                hanging=twips(_BULLET if bullet else _NUMBER),
            ),
        ),
        w("rPr", font_names(look.families["text"].name)),
        ilvl=depth,
    )
