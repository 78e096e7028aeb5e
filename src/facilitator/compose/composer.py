"""Models to one HTML document: the only place where templates meet values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from lxml import etree, html

from facilitator.compose.context import (
    Pages,
    ReportContent,
    answers_context,
    drawings_of,
    pages_context,
    pictures_context,
    report_content,
    template_context,
)
from facilitator.compose.document import Document, form_label
from facilitator.compose.environment import render, work_label
from facilitator.compose.fonts import families_used, mark_missing_glyphs
from facilitator.compose.look import Look, ParagraphRole
from facilitator.compose.picture import Picture
from facilitator.compose.prose import numbered_ticks, plain
from facilitator.compose.sandbox import Sandbox
from facilitator.compose.stylesheet import stylesheet
from facilitator.compose.vocabulary import BLOCKS, size_problems, vocabulary_problems
from facilitator.errors import SourceError
from facilitator.model.documents import WORKSHEET, DocumentKind
from facilitator.model.kit import Kit
from facilitator.system.child_process import Limits, run_limited
from facilitator.text.interface import t
from facilitator.text.messages import Message
from facilitator.text.translator import translator

_MEMORY, _MEMORY_A_PERSON = 600_000_000, 4_000_000
_SECONDS, _SECONDS_A_PERSON = 8.0, 1.0
"""For one document: ours take 5 seconds at most, and half a second for each person's feedback."""
_R = TypeVar("_R")
_LEAST, _SPACES = 8.0, ("line", "before", "after")


@dataclass(frozen=True)
class Composer:
    environment: Sandbox
    look: Look
    static_css: str
    pictures: Mapping[str, Picture] = field(default_factory=dict)

    def compose(
        self,
        kind: DocumentKind,
        kit: Kit,
        pages: Pages | None = None,
        content: ReportContent | None = None,
        size: float = 1,
    ) -> Document:
        """One document. Raises SourceError naming document and element for any fault in it.

        ``content`` is what came back, where somebody has it ready already, or a part of it.
        ``size`` is the part of their usual size that words have.
        """
        look = _look_of(self.look.for_language(kit.language).for_document(kind.name), kind, size)
        blanks = kit.blanks(kind)
        ground = look.on_ground("drawing") if kind.shown else look
        pictures = {**self.pictures, **drawings_of(kit.exercise, ground)}
        context = template_context(kind, kit, look)
        context |= pages_context(pages or {}) | pictures_context(pictures, look)
        content = (content or report_content(kit)) if kind.uses_answers else None
        if content:
            context |= answers_context(kind, kit, look, content)
        shown = content.report.without_sheets.published if content else ""
        form = form_label(kind, kit, look.paper, is_large=look.is_large, shown=shown)
        context["form"] = form
        text, has_strangers = self.limited(kind, kit, lambda: self._page(kind, kit, context))
        tree = html.document_fromstring(text)
        if kit.second and kind.name == WORKSHEET.name:
            text += self._add_second(tree, kind, kit, context)
        extra = families_used(text, look)
        return Document(
            name=kind.name,
            title=translator(kit.language).say(
                Message(
                    "file-title",
                    exercise=plain(kit.exercise.title),
                    document=Message(f"document-{kind.name}"),
                )
            ),
            language=kit.language,
            author=kit.identity.name if kit.identity else "",
            look=look,
            tree=tree,
            stylesheet=stylesheet(look, extra, self.static_css),
            blanks=blanks,
            pictures=pictures,
            form=form,
            has_strangers=has_strangers,
        )

    def _add_second(
        self, tree: etree._Element, kind: DocumentKind, kit: Kit, context: dict[str, Any]
    ) -> str:
        """Put the second language into a page; what the page says in that one."""
        own = kit.model_copy(update={"exercise": kit.second, "second": None})
        again = context | template_context(kind, own, context["look"])
        text, _ = self.limited(kind, own, lambda: self._page(kind, own, again))
        add_second_language(tree, html.document_fromstring(text))
        return text

    def _page(self, kind: DocumentKind, kit: Kit, context: dict[str, Any]) -> tuple[str, bool]:
        """The page's HTML, and whether a stranger's file has a part in it. Raises SourceError."""
        rendered = render(self.environment, f"documents/{kind.name}.html", context)
        text = mark_missing_glyphs(numbered_ticks(rendered), self.look)
        name, people = kind.name, people_in(kit)
        try:
            tree = html.document_fromstring(text)
        except etree.ParserError as error:  # nothing is left of it
            raise SourceError.because(t("page-no-body"), where=name) from error
        problems = size_problems(tree, name, people) or vocabulary_problems(
            tree, name, kit.blanks(kind)
        )
        if problems:
            raise SourceError(problems)
        return text, self.environment.files.has_taken_part

    def limited(
        self, kind: DocumentKind, kit: Kit, work: Callable[[], _R], *, lays_out: bool = False
    ) -> _R:
        """What some work on a document comes to; under limits if a template is not of our own.

        Work that ``lays_out`` pages has to be picklable.
        """
        if not self.environment.files.strangers:
            return work()
        label = work_label(self.environment, f"documents/{kind.name}.html")
        return run_limited(work, limits=limits_for(kit), label=label, lays_out=lays_out)


def _look_of(look: Look, kind: DocumentKind, size: float) -> Look:
    look = look.twice_as_large() if kind.scaled and look.is_large else look
    return look if size == 1 else _smaller(look, size)


_LINES = ("h1", "h2", "h3", "h4", "p", "li", "td", "th", "caption", "figcaption")
_APART = frozenset(("header", "footer", "kicker"))
"""Elements and classes of lines that stand in the first language alone."""
_ONCE = frozenset(("select", "comb", "footnote", "number", "screen-only"))
"""Those whose words are no part of a sentence."""
_BETWEEN, _WHITE = " \N{MIDDLE DOT} ", re.compile(r"[ \t\n\r]+")


def add_second_language(tree: etree._Element, other: etree._Element) -> None:
    """Below each line of a page the same of another language, where it says it otherwise.

    The pages are of one template. Blanks stand once.
    """
    language, direction = other.get("lang", ""), other.get("dir", "ltr")
    turned = {"dir": direction} if direction != tree.get("dir", "ltr") else {}
    for line, below in list(zip(_lines(tree), _lines(other), strict=True)):
        words = _said(below)
        if words and words != _said(line):
            etree.SubElement(line, "br")
            span = etree.SubElement(line, "span", {"class": "other", "lang": language, **turned})
            span.text = words


def _lines(tree: etree._Element) -> Iterator[etree._Element]:
    """The innermost blocks, but for running lines and the kicker."""
    for element in tree.iter(*_LINES):
        around = (element, *element.iterancestors())
        names = {name for each in around for name in (each.tag, each.get("class"))}
        if _APART.isdisjoint(names) and not any(child.tag in BLOCKS for child in element):
            yield element


def _said(element: etree._Element) -> str:
    """Its words on one line; what stands below each other, or has a box each, is parted."""
    parts, apart = [element.text or ""], " " if element.tag in _LINES[:4] else _BETWEEN
    for child in element:
        words = _said(child)
        if any(map(str.isalnum, words)) and _ONCE.isdisjoint((child.tag, child.get("class"))):
            parts.append(words)
        if child.tag == "br" or child.get("type") == "checkbox":
            parts.append(apart)
        parts.append(child.tail or "")
    return _WHITE.sub(" ", "".join(parts)).strip(f"{_BETWEEN}\N{EN SPACE}")


def _smaller(look: Look, part: float) -> Look:
    """The same with that part of every size, in half points: Word knows no finer ones.

    In large print, of the distance of lines alone.
    """
    if look.is_large:
        large = look.large_print
        closer = large.model_copy(update={"leading": large.leading * part})
        return look.with_roles({}, large_print=closer)

    def shrunk(role: ParagraphRole) -> ParagraphRole:
        if role.family == "strokes":
            return role
        size = min(role.size, max(_LEAST, round(role.size * part * 2) / 2))
        spaces = {name: round(getattr(role, name) * size / role.size, 2) for name in _SPACES}
        return role.model_copy(update={"size": size, **spaces})

    return look.with_roles({name: shrunk(role) for name, role in look.roles.items()})


def people_in(kit: Kit) -> int:
    return len(kit.collected.responses) if kit.collected else 0


def limits_for(kit: Kit) -> Limits:
    people = people_in(kit)
    return Limits(
        memory=_MEMORY + people * _MEMORY_A_PERSON,
        processor_seconds=_SECONDS + people * _SECONDS_A_PERSON,
        wall_seconds=10 * (_SECONDS + people * _SECONDS_A_PERSON),
    )
