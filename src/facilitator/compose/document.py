"""One composed document: an HTML tree whose blanks are form controls, and what writers know."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from lxml import html
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.compose.picture import Picture
from facilitator.compose.vocabulary import INLINE
from facilitator.model.blanks import Blank
from facilitator.model.documents import WORKSHEET, DocumentKind
from facilitator.model.form import VARIES
from facilitator.model.kit import Kit


@dataclass(frozen=True)
class FormLabel:
    code: str
    fingerprint: str

    @property
    def name(self) -> str:
        return f"{self.code} {self.fingerprint}"


def form_label(
    kind: DocumentKind, kit: Kit, paper: str, *, is_large: bool, shown: str = ""
) -> FormLabel:
    """Four letters tell one state of a form from another, on paper and at a glance.

    What is said in other documents alone does not count: a word of the speech changes no worksheet.
    Of answers that came back only what is ``shown`` counts: letters that changed with any other
    answer would tell it to whoever tries them all.
    """
    content = kit.model_dump_json(exclude=_uncounted(kind, kit))
    prose = kit.prose.model_dump_json(include=set(kind.prose))
    state = f"{kind.name}/{content}/{prose}/{paper}/{is_large}{shown and '/'}{shown}"
    digest = sha256(state.encode()).digest()
    letters = base64.b32encode(digest).decode()[:4]
    return FormLabel(code=f"{kit.exercise.code}-{kind.code}", fingerprint=letters)


def _uncounted(kind: DocumentKind, kit: Kit) -> dict[str, Any]:
    """What does not count: a sheet to fill in is the same one on whichever day it is used."""
    of_a_day = {"event", "start_minute", "copies", "unbridged", "tally", "talk"}
    day = {"collected", "earlier"} | (of_a_day if kit.blanks(kind) else set[str]())
    optional = ("client", "event", "identity", "part", "copies", "unbridged", "tally", "talk")
    absent = {name for name in (*optional, "second") if not getattr(kit, name)}
    absent |= set() if kind.name == WORKSHEET.name else {"second"}
    # Neither the people nor files of other programs change what is printed.
    theirs = {"roster", "word_template", "slides_template", "second_language"}
    beside: dict[str, Any] = {} if kit.client is None else {"client": theirs}
    elsewhere = {"prose"} | (set() if "speech" in kind.prose else {"speech", "slides"})
    elsewhere |= set() if kind.uses_answers else {"report"}
    editions = kit.exercise.editions.keys() - {kit.edition_name}
    said = {**dict.fromkeys(elsewhere, True), "editions": dict.fromkeys(editions, True)}
    beside |= {"exercise": said} | ({"second": said} if kit.second else {})
    return {**beside, **dict.fromkeys(day | absent, True)}


@dataclass(frozen=True)
class Document:
    """The input of every writer.

    ``tree`` is the ``html`` element, checked against the vocabulary; writers must not change it.
    ``stylesheet`` is all of its CSS, for writers that speak CSS.
    ``blanks`` are what the model says is to be filled in, in reading order. ``pictures`` are
    those that it may show, by name.
    ``form`` is what the foot of every page calls it. ``has_strangers`` says that a template or
    style sheet has a part in it that is not of our own. ``own_pages`` are those of its own that it
    was composed with.
    """

    name: str
    title: str
    language: str
    author: str
    look: Look
    tree: _Element
    stylesheet: str
    blanks: tuple[Blank, ...]
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    form: FormLabel = FormLabel("", "")
    has_strangers: bool = False
    own_pages: Mapping[str, int] = field(default_factory=dict)

    def content(self) -> str:
        """A digest of all that it says and shows, the letters of its form apart."""
        page: bytes = html.tostring(self.tree)
        shown = [page.replace(self.form.fingerprint.encode(), b""), self.stylesheet.encode()]
        shown += [picture.data for _, picture in sorted(self.pictures.items())]
        return sha256(b"\0".join(shown)).hexdigest()

    def state(self) -> str:
        """A digest of all of it, the letters of its form and what is not seen with it."""
        about = (self.form.name, self.title, self.language, self.author)
        blanks = "".join(blank.model_dump_json() for blank in self.blanks)
        return sha256("\0".join((*about, blanks, self.content())).encode()).hexdigest()


_BLANKS = ("input", "textarea", "select")
_VARY = frozenset({"sheet-code", "participant", "page-number", "page-count"})
"""Classes of the places where each copy, or each page, says something else."""
_HEADINGS = ("h1", "h2", "h3")
_BREAK = "\v"
_ENDS = frozenset({"left", "right"})
"""Classes of the two ends of a running line."""


def printed_words(tree: _Element) -> str:
    """All words of the body, a line for each paragraph, cell and running line.

    What people fill in is left out; what differs from copy to copy is ``VARIES``.
    """
    body = tree.find("body")
    lines = [] if body is None else "".join(_words(body)).split(_BREAK)
    return "\n".join(line for words in lines if (line := " ".join(words.split())))


def printed_sections(tree: _Element) -> tuple[tuple[str, str], ...]:
    """Heading by heading the words below it, without running lines; "" before the first."""
    sections = [("", list[str]())]
    body = tree.find("body")
    _gather(body if body is not None else tree, sections)
    told = ((heading, " ".join("".join(words).split())) for heading, words in sections)
    return tuple((heading, words) for heading, words in told if heading or words)


def _gather(element: _Element, sections: list[tuple[str, list[str]]]) -> None:
    if element.tag in _HEADINGS:
        sections.append((" ".join("".join(_words(element)).split()), []))
    elif next(element.iter(*_HEADINGS), None) is not None:
        for child in element:
            _gather(child, sections)
    elif "running" not in element.get("class", "").split():
        sections[-1][1].extend(_words(element))


def _words(element: _Element) -> Iterator[str]:
    named = set(element.get("class", "").split())
    is_inline = element.tag in INLINE and element.tag not in ("br", *_BLANKS)
    parted = _BREAK if element.tag not in INLINE else "" if is_inline and not named & _ENDS else " "
    yield parted
    if _VARY & named:
        yield VARIES
    elif element.tag not in _BLANKS and isinstance(element.tag, str):
        yield element.text or ""
        for child in element:
            yield from _words(child)
            yield child.tail or ""
    yield parted
