"""Models to one HTML document: the only place where templates meet values."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from lxml import html

from facilitator.compose.check import problems
from facilitator.compose.document import Document
from facilitator.compose.environment import render
from facilitator.compose.fonts import families_used
from facilitator.compose.look import Look
from facilitator.compose.prose import plain
from facilitator.compose.sandbox import Sandbox
from facilitator.compose.stylesheet import stylesheet
from facilitator.errors import SourceError
from facilitator.model.activities import Activity
from facilitator.model.documents import DocumentKind
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.model.prose import Script
from facilitator.rules.schedule import clock, materials, schedule
from facilitator.rules.scoring.rate import WorkedExample, worked_example

Pages = Mapping[str, Mapping[str, int]]
"""By document, the page on which each of its anchors stands; for documents already laid out."""


@dataclass(frozen=True)
class Form:
    """What the foot of every page says of the form: its code and the print of its content."""

    code: str
    fingerprint: str


@dataclass(frozen=True)
class Composer:
    """Templates and look, ready to compose any document of any kit."""

    environment: Sandbox
    look: Look
    static_css: str

    def compose(self, kind: DocumentKind, kit: Kit, pages: Pages | None = None) -> Document:
        """One document. Raises SourceError naming document and element for any fault in it."""
        blanks = kit.blanks(kind)
        context = self._context(kind, kit, pages or {})
        text = render(self.environment, f"documents/{kind.name}.html", context)
        tree = html.document_fromstring(text)
        found = problems(tree, kind.name, blanks, self.look)
        if found:
            raise SourceError(found)
        extra = families_used(text, self.look)
        return Document(
            name=kind.name,
            title=f"{plain(kit.exercise.title)}: {kind.title}",
            language=kit.exercise.language,
            author="",
            look=self.look,
            tree=tree,
            stylesheet=stylesheet(self.look, extra, self.static_css),
            blanks=blanks,
        )

    def _context(self, kind: DocumentKind, kit: Kit, pages: Pages) -> dict[str, Any]:
        exercise, edition, prose = kit.exercise, kit.edition, kit.prose
        activities = kit.activities
        return {
            "exercise": exercise,
            "edition": edition,
            "kind": kind,
            "kit_documents": {document.name: document for document in kit.documents()},
            "look": self.look,
            "form": _form(kind, kit, self.look),
            "activities": activities,
            "numbers": {a.id: n for n, a in enumerate(activities, start=1)},
            "activity_of": {activity.id: activity for activity in activities},
            "code_blank": SHEET_CODE,
            "slots": schedule(edition),
            "clock": clock,
            "materials": materials(edition),
            "examples": _examples(activities, kit),
            "prose": prose,
            "scripts": prose.scripts,
            "no_script": Script(),
            "page_of": _page_finder(pages),
        }


def _examples(activities: tuple[Activity, ...], kit: Kit) -> dict[str, WorkedExample | None]:
    return {a.id: worked_example(a, kit.exercise) for a in activities if a.kind == "rate"}


def _page_finder(pages: Pages) -> Callable[[str, str], int | None]:
    def page_of(document: str, anchor: str) -> int | None:
        return pages.get(document, {}).get(anchor)

    return page_of


def _form(kind: DocumentKind, kit: Kit, look: Look) -> Form:
    """Four letters tell one state of a form from another, on paper and at a glance."""
    said = f"{kind.name}/{kit.model_dump_json()}/{look.paper}/{look.is_large}"
    digest = hashlib.sha256(said.encode()).digest()
    letters = base64.b32encode(digest).decode()[:4]
    return Form(code=f"{kit.exercise.code}-{kind.code}", fingerprint=letters)
