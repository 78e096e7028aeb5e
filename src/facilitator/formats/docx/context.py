"""What is at hand while one file is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from docx.parts.document import DocumentPart
from lxml.etree import _Element

from facilitator.compose.document import Document
from facilitator.compose.look import Look, ParagraphRole
from facilitator.errors import FacilitatorError
from facilitator.formats.docx.font_subset import is_usual
from facilitator.formats.docx.fonts import Face, FontFile
from facilitator.formats.docx.mark_font import NAME, marks_font
from facilitator.formats.docx.names import Names
from facilitator.formats.docx.numbering import Numbering
from facilitator.formats.docx.styles import Styles

Draw = Callable[[_Element], bytes]
"""A PNG of a chart or of a picture, by the element that shows it."""


@dataclass
class DocxContext:
    """The document, the parts that grow while it is written, and the fonts it turns out to use.

    ``rare`` are faces of which more than the usual characters are used, ``few`` those of which
    only names use some, with these; ``marks`` says whether circles or boxes are among what is used.
    ``left_out`` are pictures that are not to be shown.
    """

    document: Document
    draw: Draw
    main: DocumentPart
    styles: Styles
    numbering: Numbering
    names: Names = field(default_factory=Names)
    faces: set[Face] = field(default_factory=set)
    rare: set[Face] = field(default_factory=set)
    few: dict[Face, set[str]] = field(default_factory=dict)
    marks: bool = False
    left_out: frozenset[_Element] = frozenset()

    @property
    def look(self) -> Look:
        """The look of the document."""
        return self.document.look

    def role(self, name: str) -> ParagraphRole:
        """A role as it applies here."""
        return self.look.styles[name]

    def uses(self, face: Face, words: str = "") -> None:
        """Take note of a face and of what is said in it."""
        self.faces.add(face)
        if not is_usual(words):
            self.rare.add(face)

    def uses_in_names(self, face: Face, words: str) -> None:
        """Take note of what a name says in a face that may be there for names alone."""
        self.few.setdefault(face, set()).update(words)

    def files(self) -> Iterator[FontFile]:
        """The fonts to embed. Only the faces of headings are large enough to be worth cutting."""
        for face in self.faces:
            large = face.family == self.look.families["heading"]
            yield face.file(whole=not large or face in self.rare)
        for face, characters in self.few.items():
            if face not in self.faces:
                yield face.file_of(characters)
        if self.marks:
            yield FontFile(NAME, marks_font(self.look.marks))

    def stranger(self, element: _Element) -> FacilitatorError:
        """The error for an element that the Word writer has no rule for, at this place."""
        words = " ".join("".join(map(str, element.itertext())).split())[:60]
        return FacilitatorError.because(
            f"Word has no rule for <{element.tag}> at this place.",
            where=f'{self.document.name}, near "{words}"',
            hint="Templates may use what docs/templates.md lists.",
        )


def classes(element: _Element) -> list[str]:
    """The classes of an element."""
    return str(element.get("class", "")).split()
