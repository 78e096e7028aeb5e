"""Rows that a survey tool has kept of people who never sent their answers, or only tried it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from facilitator.tables.grid import GridRow
from facilitator.tables.headings import heading_variants
from facilitator.text.fold import fold

_SUBMITTED = (
    *(
        "submitdate",
        "date submitted",
        "submit date",
        "submit date utc",
        "submitted",
        "submitted at",
    ),
    *("submitted on", "submission date", "completion time", "completed at", "completed on"),
    *("absendedatum", "datum abgeschickt", "date de soumission", "fecha de envio"),
)
_FINISHED = (
    *("finished", "completed", "complete", "is complete", "iscomplete", "submission complete"),
    *("abgeschlossen", "beendet", "vollstandig", "termine", "complet", "finalizado", "completado"),
)
_STATUS = (
    *("status", "response status", "response type", "submission status", "survey status", "state"),
    *("completion status", "distribution channel", "distributionchannel", "result status"),
)
_NOT = frozenset(
    {
        *("0", "false", "no", "n", "falsch", "nein", "faux", "non", "falso", "incomplete"),
        *("partial", "partially complete", "partially completed", "in progress", "started"),
        *("not finished", "unfinished", "not completed", "unvollstandig", "teilweise", "offen"),
    }
)
_NO_RESPONSE = frozenset(
    {
        *_NOT - {"0", "n", "no", "non"},
        *("survey preview", "preview", "survey test", "test", "spam", "spam response", "deleted"),
        *("possible spam", "offline spam", "survey preview spam", "disqualified", "draft"),
        *("screened out", "over quota", "overquota", "quota full", "terminated", "abandoned"),
        *("vorschau", "entwurf", "abgebrochen", "incomplet", "apercu", "borrador", "incompleto"),
    }
)
_NO_RESPONSE_NUMBERS = frozenset({"1", "2", "8", "9", "12", "17", "48"})
"""How Qualtrics numbers previews, tests and spam, where it also says whether one finished."""

Test = Callable[[str], bool]


def unsubmitted(heads: Mapping[int, Sequence[str]], rows: Sequence[GridRow]) -> dict[int, str]:
    """The rows (by number) that were never sent, and what says so."""
    tests = dict(_tests(heads))
    filled = {place for row in rows for place in tests if row.cell(place).text}
    found: dict[int, str] = {}
    for row in rows:
        for place, (heading, test, needs_others) in tests.items():
            text = row.cell(place).text
            if test(fold(text)) and (place in filled or not needs_others) and len(row.texts()) > 1:
                found.setdefault(row.number, f"{heading}: {text or 'empty'}")
    return found


def is_status(texts: Sequence[str]) -> bool:
    """Whether a column is headed as one that says whether a response was sent."""
    words = {said for text in texts for said in heading_variants(text)}
    return any(said in words for said in (*_SUBMITTED, *_FINISHED, *_STATUS))


def _tests(heads: Mapping[int, Sequence[str]]) -> list[tuple[int, tuple[str, Test, bool]]]:
    """By column: its heading, what an unsent response has there, whether others must be filled."""
    said = {
        place: {w for text in texts for w in heading_variants(text)}
        for place, texts in heads.items()
    }
    every = {words for known in said.values() for words in known}
    found: list[tuple[int, tuple[str, Test, bool]]] = []
    for place, words in said.items():
        heading = heads[place][0]
        if words & set(_SUBMITTED):
            stated = bool(words & {"submitdate", "date submitted"})
            found.append((place, (heading, lambda text: not text, not stated)))
        elif words & set(_FINISHED):
            found.append((place, (heading, lambda text: text in _NOT, False)))
        elif words & set(_STATUS):
            numbers = _NO_RESPONSE_NUMBERS if "finished" in every else frozenset()
            found.append((place, (heading, _in(_NO_RESPONSE | numbers), False)))
    return found


def _in(words: frozenset[str]) -> Test:
    return lambda text: text in words
