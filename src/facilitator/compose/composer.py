"""Models to one HTML document: the only place where templates meet values."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, TypeVar

from lxml import html

from facilitator.activities import report_of
from facilitator.compose.check import size_problems, vocabulary_problems
from facilitator.compose.deck import require_slides, results_deck_of, speech_deck
from facilitator.compose.document import Document, FormLabel
from facilitator.compose.environment import messages_in, render, work_label
from facilitator.compose.fonts import families_used, mark_missing_glyphs
from facilitator.compose.look import Look
from facilitator.compose.picture import Picture
from facilitator.compose.prose import plain
from facilitator.compose.running import fit_running_line
from facilitator.compose.sandbox import Sandbox
from facilitator.compose.stylesheet import slide_css, stylesheet
from facilitator.errors import SourceError
from facilitator.model.activity import Activity
from facilitator.model.base import Frozen
from facilitator.model.documents import DocumentKind
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.model.prose import Script
from facilitator.model.tally import RoomTally
from facilitator.report.assemble import TeamReport, team_report
from facilitator.report.feedback import Feedback, feedback
from facilitator.rules.comparisons import compared
from facilitator.rules.printing import copies_for, material_with_count, with_available_materials
from facilitator.rules.responses.sheet_codes import format_code, is_code
from facilitator.rules.responses.tally_aids import percent_table, room_sentence, strokes
from facilitator.rules.schedule.timetable import clock, for_participants, materials, timetable
from facilitator.rules.speech.fit_to_minutes import speech_for_kit
from facilitator.rules.speech.script import elapsed, split_paragraph
from facilitator.system.child_process import Limits, run_limited
from facilitator.text.locale import long_date
from facilitator.text.messages import Message
from facilitator.text.translator import translator

Pages = Mapping[str, Mapping[str, int]]
"""By document, the page on which each of its anchors stands; for documents already laid out."""

_MEMORY, _MEMORY_A_PERSON = 600_000_000, 4_000_000
_SECONDS, _SECONDS_A_PERSON = 8.0, 1.0
"""For one document: ours take 5 seconds at most, and half a second for each person's feedback."""
_R = TypeVar("_R")


@dataclass(frozen=True)
class ReportContent:
    """What came back, made ready: the report of the room, and pages for some of its ``people``."""

    report: TeamReport
    pages: tuple[Feedback, ...]
    people: int

    def part(self, start: int, end: int) -> ReportContent:
        """The same with the pages of the people from one place to another."""
        return replace(self, pages=self.pages[start:end])


def report_content(kit: Kit) -> ReportContent | None:
    """What came back for a kit; None where nothing did."""
    if kit.collected is None:
        return None
    report = team_report(kit.exercise, kit.edition_name, kit.collected, kit.earlier)
    pages = feedback(kit.exercise, kit.edition_name, report)
    return ReportContent(report, pages, len(pages))


@dataclass(frozen=True)
class Composer:
    """Templates and look, ready to compose any document of any kit."""

    environment: Sandbox
    look: Look
    static_css: str
    pictures: Mapping[str, Picture] = field(default_factory=dict)

    def compose(
        self,
        kind: DocumentKind,
        kit: Kit,
        pages: Pages | None = None,
        room: ReportContent | None = None,
    ) -> Document:
        """One document. Raises SourceError naming document and element for any fault in it.

        ``room`` is what came back, where somebody has it ready already, or a part of it.
        """
        blanks = kit.blanks(kind)
        context = self._context(kind, kit, pages or {}, room)
        shown = context["report"].published if "report" in context else ""
        form = form_label(kind, kit, self.look.paper, is_large=self.look.is_large, shown=shown)
        context |= {"form": form}
        text, has_strangers = self.limited(kind, kit, lambda: self._page(kind, kit, context))
        tree = html.document_fromstring(text)
        extra = families_used(text, self.look)
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
            look=self.look,
            tree=tree,
            stylesheet=stylesheet(self.look, extra, self.static_css) + slide_css(self.look),
            blanks=blanks,
            pictures=self.pictures,
            form=form,
            has_strangers=has_strangers,
        )

    def _page(self, kind: DocumentKind, kit: Kit, context: dict[str, Any]) -> tuple[str, bool]:
        """The page's HTML, and whether a stranger's file has a part in it.

        Raises SourceError for everything in it that is wrong.
        """
        rendered = render(self.environment, f"documents/{kind.name}.html", context)
        text = mark_missing_glyphs(rendered, self.look)
        tree = html.document_fromstring(text)
        name, people = kind.name, people_in(kit)
        found = size_problems(tree, name, people) or vocabulary_problems(
            tree, name, kit.blanks(kind)
        )
        if found:
            raise SourceError(found)
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

    def _context(
        self, kind: DocumentKind, kit: Kit, pages: Pages, room: ReportContent | None
    ) -> dict[str, Any]:
        exercise, edition, prose = kit.exercise, with_available_materials(kit), kit.prose
        documents = {document.name: document for document in kit.documents()}
        activities = kit.activities
        slots = timetable(edition, kit.start_minute)
        return {
            **messages_in(kit.language),
            "exercise": exercise,
            "language": kit.language,
            "edition": edition,
            "kind": kind,
            "title": translator(kit.language).say(Message(f"document-{kind.name}")),
            "kit_documents": documents,
            "look": self.look,
            "personal": kit.personal,
            "part": kit.part,
            "copies": kit.copies if "worksheet" in documents else 0,
            "copies_of": lambda name: copies_for(name, kit),
            "counted": lambda material: material_with_count(material, kit),
            "unbridged": kit.unbridged,
            "every_activity": {activity.id: activity for activity in exercise.activities},
            "activities": activities,
            "numbers": {a.id: n for n, a in enumerate(activities, start=1)},
            "activity_of": {activity.id: activity for activity in activities},
            "code_blank": SHEET_CODE,
            "client": kit.client,
            "event": kit.event,
            "day": kit.event and long_date(kit.event.date, kit.language),
            "identity": kit.identity,
            "logo_size": self._logo_size,
            "fitting": partial(fit_running_line, self.look),
            "slots": slots,
            "agenda": for_participants(slots),
            "clock": clock,
            "materials": materials(edition),
            "examples": _examples(activities, kit),
            **self._speech(kind, kit),
            **(self._answers(kind, kit, room or report_content(kit)) if kind.needs_answers else {}),
            "room": kit.room,
            "expected": kit.expected,
            "strokes": strokes(kit.room),
            "percents": percent_table(kit.room),
            "tally": kit.tally or RoomTally(),
            "compared": compared,
            "said_here": room_sentence,
            "link": kit.link,
            "elapsed": elapsed,
            "paragraphs": split_paragraph,
            "prose": prose,
            "scripts": prose.scripts,
            "no_script": Script(),
            "page_of": _page_finder(pages),
        }

    def _speech(self, kind: DocumentKind, kit: Kit) -> dict[str, Any]:
        """What is said, and what is shown meanwhile for those documents that are about it."""
        speech = speech_for_kit(kit)
        deck = speech_deck(kit, speech, self.look) if speech and kind.needs_speech else None
        if kind.shown and kind.needs_speech:
            require_slides(deck, kit.exercise.name)
        return {"speech": speech, "deck": deck}

    def _answers(self, kind: DocumentKind, kit: Kit, room: ReportContent | None) -> dict[str, Any]:
        """What came back from the room, made ready to be printed and shown."""
        if room is None:
            return {}
        return {
            "report": room.report.without_sheets,
            "deck": results_deck_of(kit, room.report, self.look) if kind.shown else None,
            "feedback": room.pages,
            "people": room.people,
            "long_date": lambda day: long_date(day, kit.language),
            "shown_code": lambda code: format_code(code) if is_code(code) else code,
        }

    def _logo_size(self, name: str, width: float, height: float) -> tuple[float, float] | None:
        """Width and height in mm of a logo in a box of that size; None where there is none."""
        picture = self.pictures.get(name)
        return picture.within(width, height) if picture else None


def people_in(kit: Kit) -> int:
    """How many people's answers a report is made of."""
    return len(kit.collected.responses) if kit.collected else 0


def limits_for(kit: Kit) -> Limits:
    """What one document may use up: a report of a thousand people more than a handout."""
    people = people_in(kit)
    return Limits(
        memory=_MEMORY + people * _MEMORY_A_PERSON,
        processor_seconds=_SECONDS + people * _SECONDS_A_PERSON,
        wall_seconds=10 * (_SECONDS + people * _SECONDS_A_PERSON),
    )


def _examples(activities: tuple[Activity, ...], kit: Kit) -> dict[str, Frozen | None]:
    return {a.id: report_of(a).worked_example(a, kit.exercise) for a in activities}


def _page_finder(pages: Pages) -> Callable[[str, str], int | None]:
    def page_of(document: str, anchor: str) -> int | None:
        return pages.get(document, {}).get(anchor)

    return page_of


def form_label(
    kind: DocumentKind, kit: Kit, paper: str, *, is_large: bool, shown: str = ""
) -> FormLabel:
    """Four letters tell one state of a form from another, on paper and at a glance.

    Of answers that came back only what is ``shown`` counts: letters that changed with any other
    answer would tell it to whoever tries them all.
    """
    content = kit.model_dump_json(exclude=_untold(kind, kit))
    said = f"{kind.name}/{content}/{paper}/{is_large}{shown and '/'}{shown}"
    digest = hashlib.sha256(said.encode()).digest()
    letters = base64.b32encode(digest).decode()[:4]
    return FormLabel(code=f"{kit.exercise.code}-{kind.code}", fingerprint=letters)


def _untold(kind: DocumentKind, kit: Kit) -> dict[str, Any]:
    """What does not count: a sheet to fill in is the same one on whichever day it is used."""
    of_a_day = {"event", "start_minute", "copies", "unbridged", "tally"}
    day = {"collected", "earlier"} | (of_a_day if kit.blanks(kind) else set[str]())
    absent = {
        name
        for name in (
            "client",
            "event",
            "identity",
            "part",
            "copies",
            "unbridged",
            "tally",
        )
        if not getattr(kit, name)
    }
    # Neither the people nor files of other programs change what is printed.
    theirs = {"roster", "word_template", "slides_template"}
    beside: dict[str, Any] = {} if kit.client is None else {"client": theirs}
    if not kind.needs_speech:
        beside["exercise"] = {"slides"}
    return {**beside, **dict.fromkeys(day | absent, True)}
