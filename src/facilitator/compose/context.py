"""What templates know: everything of a kit that a document may say, and its decks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from math import ceil
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

from facilitator.activities import report_of
from facilitator.compose.environment import messages_in
from facilitator.compose.fonts import text_fitter, text_width
from facilitator.compose.look import POINTS_IN_MM, Look, ParagraphRole
from facilitator.compose.picture import DRAWING, PROSE_PICTURE, Picture
from facilitator.compose.prose import inline, plain
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.documents import DocumentKind
from facilitator.model.exercise import Exercise
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.model.prose import Script
from facilitator.model.slides import Deck
from facilitator.model.submission import RoomTally
from facilitator.reporting.assemble import Feedback, TeamReport, feedback, team_report
from facilitator.reporting.results_deck import results_deck
from facilitator.rules.comparisons import compared
from facilitator.rules.fit_speech import speech_for_kit
from facilitator.rules.plan_deck import plan_deck
from facilitator.rules.printing import copies_for, material_with_count, with_available_materials
from facilitator.rules.responses.poll_counts import room_sentence, strokes
from facilitator.rules.responses.sheet_codes import format_code, is_code
from facilitator.rules.speech import FittedSpeech, elapsed, split_paragraph
from facilitator.rules.timetable import clock, for_participants, materials, timetable
from facilitator.text.interface import t
from facilitator.text.locale import long_date
from facilitator.text.messages import Message
from facilitator.text.plain_text import lines_by_sense, split_words, wrapped
from facilitator.text.translator import translator

Context = dict[str, Any]
"""By the name that templates know it by."""
Pages = Mapping[str, Mapping[str, int]]
"""By document, the page on which each of its anchors stands; for documents already laid out."""

_BETWEEN = " \N{MIDDLE DOT} "
_CUT = "\N{HORIZONTAL ELLIPSIS}"
_FEW, _SMALLER = 2, 0.5
"""Lines that a title may have as it is; what a smaller size costs, beside where its lines end."""
_SPARE = 0.98
"""Of the room of a title, what its lines may take: Word sets them a little differently."""
_BESIDE = 1.0
"""Millimetres between two heads of columns at the least."""
_APART = 6.0
"""Millimetres that stay free between what stands on the left and what stands on the right."""


@dataclass(frozen=True)
class ReportContent:
    """The report of the room, and feedback pages for some of its ``people``."""

    report: TeamReport
    pages: tuple[Feedback, ...]
    people: int

    def part(self, start: int, end: int) -> ReportContent:
        return replace(self, pages=self.pages[start:end])


def report_content(kit: Kit) -> ReportContent | None:
    if kit.collected is None:
        return None
    report = team_report(kit.exercise, kit.edition_name, kit.collected, kit.earlier)
    pages = feedback(kit.exercise, kit.edition_name, report)
    return ReportContent(report, pages, len(pages))


def template_context(kind: DocumentKind, kit: Kit, look: Look) -> Context:
    return {
        **messages_in(kit.language),
        "title": translator(kit.language).say(Message(f"document-{kind.name}")),
        "kind": kind,
        "look": look,
        "fitting": partial(fit_running_line, look),
        "height_of": partial(text_height, look),
        "longest_word": partial(longest_word, look),
        "broken": partial(break_title, look),
        "abreast": partial(heads_abreast, look),
        **_of_the_exercise(kit, look),
        **_of_the_day(kit),
        **_of_the_room(kit),
        **_of_the_speech(kind, kit, look),
    }


def _of_the_exercise(kit: Kit, look: Look) -> Context:
    activities = kit.activities
    return {
        "exercise": kit.exercise,
        "language": kit.language,
        "direction": look.direction,
        "kit_documents": {document.name: document for document in kit.documents()},
        "every_activity": {activity.id: activity for activity in kit.exercise.activities},
        "activities": activities,
        "drawings": {drawing.id: drawing for drawing in kit.exercise.drawings},
        "numbers": kit.steps,
        "scales": kit.scales,
        "activity_of": {activity.id: activity for activity in activities},
        "examples": {a.id: report_of(a).worked_example(a, kit.exercise) for a in activities},
        "prose": kit.prose,
        "scripts": kit.prose.scripts,
        "no_script": Script(),
    }


def _of_the_day(kit: Kit) -> Context:
    edition = with_available_materials(kit)
    slots = timetable(edition, kit.start_minute)
    return {
        "edition": edition,
        "client": kit.client,
        "event": kit.event,
        "day": kit.event and kit.event.day(kit.language),
        "identity": kit.identity,
        "link": kit.link,
        "unbridged": kit.unbridged,
        "slots": slots,
        "agenda": for_participants(slots),
        "clock": clock,
        "materials": materials(edition),
        "counted": lambda material: material_with_count(material, kit),
    }


def _of_the_room(kit: Kit) -> Context:
    has_worksheet = any(document.name == "worksheet" for document in kit.documents())
    return {
        "personal": kit.personal,
        "part": kit.part,
        "has_circles": any(blank.kind == "choice" for blank in _handed_in(kit)),
        "copies": kit.copies if has_worksheet else 0,
        "copies_of": lambda name: copies_for(name, kit),
        "code_blank": SHEET_CODE,
        "room": kit.room,
        "expected": kit.expected,
        "strokes": strokes(kit.room),
        "tally": kit.tally or RoomTally(),
        "compared": lambda question, poll, hands: compared(question, poll, hands, kit.talk),
        "said_here": room_sentence,
    }


def _handed_in(kit: Kit) -> Iterator[Blank]:
    handed = (activity for activity in kit.activities if activity.hand_in)
    return (blank for activity in handed for blank in activity.worksheet_blanks(kit.exercise))


def _of_the_speech(kind: DocumentKind, kit: Kit, look: Look) -> Context:
    speech = speech_for_kit(kit)
    cued = kind.needs_speech or kind.needs_event
    deck = speech_deck(kit, speech, look) if speech and cued else None
    if kind.shown and kind.needs_speech:
        require_slides(deck, kit.exercise.name)
    return {"speech": speech, "deck": deck, "elapsed": elapsed, "paragraphs": split_paragraph}


def answers_context(kind: DocumentKind, kit: Kit, look: Look, content: ReportContent) -> Context:
    return {
        "report": content.report.without_sheets,
        "deck": results_deck_of(kit, content.report, look) if kind.shown else None,
        "feedback": content.pages,
        "people": content.people,
        "long_date": lambda day: long_date(day, kit.language),
        "shown_code": lambda code: format_code(code) if is_code(code) else code,
    }


PICTURE_DPI, _LEAST_PICTURE, _HIGHEST_PICTURE = 150, 50.0, 110.0
"""A picture is as wide as the text if it has dots enough, and never narrower or higher in mm."""


def printed_size(picture: Picture, measure: float) -> tuple[float, float]:
    """Width and height in mm of a picture in the prose."""
    sharp = picture.pixels * 25.4 / PICTURE_DPI if picture.pixels else measure
    return picture.within(min(measure, max(sharp, _LEAST_PICTURE)), _HIGHEST_PICTURE)


def pictures_context(pictures: Mapping[str, Picture], look: Look) -> Context:
    def logo_size(name: str, width: float, height: float) -> tuple[float, float] | None:
        picture = pictures.get(name)
        return picture.within(width, height) if picture else None

    def picture_size(name: str) -> tuple[float, float]:
        picture = pictures.get(f"{PROSE_PICTURE}{name}")
        if picture is None:
            raise SourceError.because(
                t("picture-unknown", name=name), hint=t("picture-unknown-hint")
            )
        return printed_size(picture, look.measure)

    return {"logo_size": logo_size, "picture_size": picture_size}


_COLOUR = re.compile(rb"var\(--([\w-]+)\)")


_PHOTOGRAPH = Path(__file__).with_name("photograph.svg")
"""How to photograph a sheet: a drawing of our own, of which no exercise's can have the name."""


def drawings_of(exercise: Exercise, look: Look) -> dict[str, Picture]:
    """The drawings of an exercise by name, and our own, in the colours of a look."""

    def coloured(svg: bytes) -> bytes:
        return _COLOUR.sub(lambda found: look.colours[found[1].decode()].encode(), svg)

    drawn = {name: (shapes.svg, shapes.ratio) for name, shapes in exercise.drawn.items()}
    drawn["-photograph"] = _PHOTOGRAPH.read_bytes(), 120 / 44
    return {
        f"{DRAWING}{name}": Picture(coloured(svg), "image/svg+xml", ratio)
        for name, (svg, ratio) in drawn.items()
    }


@dataclass(frozen=True)
class BlockPages:
    """How the last page of a block ends: ``lines`` for notes; one ``opened`` goes over two.

    One ``after_notes`` has a page for notes before it.
    """

    lines: int = 0
    opened: bool = False
    after_notes: bool = False


_BLOCK, _PAUSE, _REST = "block-", "pause-", "rest-"
_NOTE_LINE, _LEAST_NOTES, _BELOW = 10, 4, 25
"""Millimetres from one line for notes to the next, the fewest, and what stays free below them."""


def block_pages(own: Mapping[str, int]) -> dict[str, BlockPages]:
    """By anchor, for the last block that begins on a page; one of two pages opens on a left page.

    Where it would not, the block of one page before it is opened: what to do if stands opposite.
    Without such a block a page for notes stands before it.
    """
    ends = {page: anchor for anchor, page in own.items() if anchor.startswith(_BLOCK)}
    # Minutes in reserve, where the block before them left no room on its page.
    ends |= {
        page: _BLOCK + anchor.removeprefix(_PAUSE)
        for anchor, page in own.items()
        if anchor.startswith(_PAUSE) and page > own.get(_REST + anchor.removeprefix(_PAUSE), page)
    }
    found: dict[str, BlockPages] = {}
    moved, before = 0, 0
    for page, after in pairwise(sorted(ends)):
        turned = after - page > 1 and (page + moved) % 2
        moved += turned
        if turned and before:
            lines = (own[f"room-{before}"] + own.get(f"above-{before}", 0) - _BELOW) // _NOTE_LINE
            found[ends[before]] = BlockPages(lines, opened=True)
        lines = (own[f"room-{after - 1}"] - _BELOW) // _NOTE_LINE
        lines = lines if lines >= _LEAST_NOTES else 0
        found[ends[page]] = BlockPages(lines, after_notes=bool(turned and not before))
        before = page if after - page == 1 else 0
    return found


def pages_context(pages: Pages) -> Context:
    def page_of(document: str, anchor: str) -> int | None:
        return pages.get(document, {}).get(anchor)

    own = {name: pages_of for name, pages_of in pages.items() if "room-1" in pages_of}
    of_itself = next(iter(own.values()), {})
    return {"page_of": page_of, "own": of_itself, "block_pages": block_pages(of_itself)}


def fit_running_line(look: Look, width: float, pieces: Iterable[str], beside: str = "") -> str:
    """The pieces joined, the last ones left out where they do not fit into ``width`` millimetres.

    ``beside`` are the words at the other end of the line. The first piece always stays, and ends in
    ``…`` where not even that fits; a width of 0 means that there is room for any one piece.
    """
    words = [plain(piece) for piece in pieces if piece]
    room = width * look.running_room - (_length(look, beside) + _APART if beside else 0.0)
    while len(words) > 1 and _length(look, _BETWEEN.join(words)) > room:
        words.pop()
    line = _BETWEEN.join(words)
    return line if not width or _length(look, line) <= room else _cut(look, line, room)


def heads_abreast(look: Look, heads: Sequence[str], room: float) -> int:
    """So many columns of a row of heads have room side by side that no word is cut.

    Where not all do, the rows are about equally long.
    """
    most = max(1, int(room / (longest_word(look, " ".join(heads), "head") + _BESIDE)))
    rows = ceil(len(heads) / most)
    return ceil(len(heads) / rows)


def longest_word(look: Look, words: str, name: str) -> float:
    """How many millimetres the widest word of some takes in a role."""
    role = look.styles[name]
    widest = max(_ems(look, role, word) for word in split_words(plain(words)))
    return widest * role.size / POINTS_IN_MM


def break_title(look: Look, title: str, names: Sequence[str], room: float) -> tuple[str, Markup]:
    """A title in lines of so many millimetres, and that of the roles in which it reads best."""
    marked = inline(title)
    if str(marked) != str(escape(title)):  # Markup may reach over the end of a line
        return names[0], marked
    usual = look.styles[names[0]].size

    def tried(name: str) -> tuple[float, str, list[str]]:
        role = look.styles[name]
        widest = min(room, look.longest(role) or room) * _SPARE * POINTS_IN_MM / role.size

        def width(words: str) -> float:
            return _ems(look, role, words)

        lines, cost = lines_by_sense(title, widest, width)
        more = max(0, len(wrapped(title, widest, width)) - _FEW)
        return cost + more + _SMALLER * (1 - role.size / usual), name, lines

    _, name, lines = min(map(tried, names))
    return name, Markup(" <br>").join(lines)


def text_height(look: Look, words: str, name: str, room: float, size: float = 0) -> float:
    """How many millimetres words of a role take, in lines of at most ``room`` millimetres.

    ``size`` is in points, where it is not the role's.
    """
    role = look.styles[name]
    widest = room * POINTS_IN_MM / (size or role.size)
    lines = wrapped(plain(words), widest, partial(_ems, look, role))
    return len(lines) * role.line / POINTS_IN_MM


def _cut(look: Look, words: str, room: float) -> str:
    ends = range(len(words))
    fits = bisect_right(ends, room, key=lambda end: _length(look, words[:end] + _CUT))
    return words[: max(0, fits - 1)].rstrip() + _CUT


def _length(look: Look, words: str) -> float:
    role = look.styles["running"]
    return _ems(look, role, words) * role.size / POINTS_IN_MM


def _ems(look: Look, role: ParagraphRole, words: str) -> float:
    return text_width(words, look.families[role.family], look.fallbacks, bold=role.bold)


def speech_deck(kit: Kit, speech: FittedSpeech, look: Look) -> Deck:
    say, about = translator(kit.language).say, tuple(_about(kit))
    return plan_deck(kit.exercise, speech, text_fitter(look), say, about=about, tally=kit.tally)


def results_deck_of(kit: Kit, report: TeamReport, look: Look) -> Deck:
    event, client = kit.event, kit.client
    day = event.day(kit.language) if event else report.collected.name
    about = (
        client.name if client else "",
        _BETWEEN.join(filter(None, (day, event.place if event else ""))),
    )
    say, language = translator(kit.language).say, kit.language
    fitter = text_fitter(look)
    return results_deck(kit.exercise, report, fitter, say, language=language, about=about)


def require_slides(deck: Deck | None, name: str) -> None:
    if not (deck and deck.slides):
        raise SourceError.because(
            t("speech-no-slide"),
            where=f"exercises/{name}/speech.md",
            hint=t("speech-no-slide-hint"),
        )


def _about(kit: Kit) -> Iterator[str]:
    event = kit.event
    if kit.client:
        yield kit.client.name
    if event:
        yield _BETWEEN.join(filter(None, (event.day(kit.language), event.place)))
    speaker = (event and event.facilitator) or (kit.identity and kit.identity.name)
    if speaker:
        yield speaker
