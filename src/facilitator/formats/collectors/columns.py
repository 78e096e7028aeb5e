"""Which column of a table asks what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from facilitator.errors import Problem, SourceError
from facilitator.formats.collectors.grid import Cell, Grid, letters
from facilitator.rules.bare import bare
from facilitator.rules.headings import HOPED, NOW, Phrases

_WITHIN = 12
"""Rows with content among which headings are looked for: exports begin with titles and dates."""
_MOST_HEADS = 4
_ENOUGH = 2
"""Known headings that make a row one of headings; beside a column of codes, one is enough."""
_LISTED = 8
_SHOWN = 40
_CODES = (
    *("code", "sheet code", "sheet", "participant code", "your code", "code of the sheet"),
    *("code on your sheet", "personal code", "bogencode", "kennwort"),
)
_NUMBERS = (
    *("response id", "responseid", "respondent id", "respondentid", "respondent", "submission id"),
    *("record id", "participant id", "participant", "entry id", "id", "token"),
)
"""What survey tools call a response by, where nothing is headed as the code."""
_QUESTIONS = ("blank", "question", "statement", "item", "field", "question text", "question title")
_ANSWERS = ("answer", "value", "response", "reply", "rating", "answer text", "choice")
_OURS = ("answered", "name", *_QUESTIONS)
"""Columns of our own workbook that nothing is read from."""
_MACHINE = ('{"importid', "importid")
_REPEATED = frozenset({"response", "open ended response", "answer", "antwort", ""})


@dataclass(frozen=True)
class Columns:
    """The row (from 0) of the first answers, and what the columns hold, by their places from 0.

    In a long table ``question`` holds what is asked and ``answers`` the words that each of its
    columns of answers adds to that; in a wide one ``blanks`` holds each column's blank.
    """

    first: int
    code: int | None
    blanks: dict[int, str] = field(default_factory=dict)
    question: int | None = None
    answers: dict[int, str] = field(default_factory=dict)
    unread: tuple[str, ...] = ()


def find_columns(grid: Grid, phrases: Phrases, code: str) -> Columns | None:
    """What the columns hold; None where no heading is known.

    ``code`` is the name of the blank that holds the sheet code. Raises SourceError, heading by
    heading, where one can mean several blanks or two mean the same.
    """
    long = _first_long(grid)
    score, start = _best(grid, phrases, code)
    if long is not None and (long.first <= start + 1 or score < _ENOUGH):
        return long
    if score < _ENOUGH and not (score and _code_in(grid.rows[start]) is not None):
        return None
    return _wide(grid, phrases, code, start)


def known_headings(grid: Grid, phrases: Phrases, code: str) -> int:
    """How many headings are known, whatever else may be wrong with them."""
    long = _first_long(grid)
    return max(_best(grid, phrases, code)[0], len(long.answers) + 2 if long else 0)


def _top(grid: Grid) -> list[int]:
    """The rows among which headings are."""
    filled = (number for number, row in enumerate(grid.rows) if any(cell.text for cell in row))
    return list(islice(filled, _WITHIN))


def _best(grid: Grid, phrases: Phrases, code: str) -> tuple[int, int]:
    """The most headings that are known in any row, and the first such row."""
    scored = ((_score(grid.rows[number], phrases, code), number) for number in _top(grid))
    return max(scored, key=lambda one: (one[0], -one[1]), default=(0, 0))


def _first_long(grid: Grid) -> Columns | None:
    return next(filter(None, (_long(grid.rows[n], n) for n in _top(grid))), None)


def _code_in(row: Sequence[Cell]) -> int | None:
    return _code({place: bare(cell.text) for place, cell in enumerate(row) if cell.text})


def _score(row: Sequence[Cell], phrases: Phrases, code: str) -> int:
    """How many cells name a blank; the one for the code is no sign of answers."""
    return sum(bool(cell.text and phrases.blanks(cell.text) - {code}) for cell in row)


def _long(row: Sequence[Cell], number: int) -> Columns | None:
    """A row of answers each: a code, what is asked, what was answered."""
    heads = {place: bare(cell.text) for place, cell in enumerate(row) if cell.text}
    question = next((p for word in _QUESTIONS for p, h in heads.items() if h == word), None)
    code = _code(heads)
    answers = {place: "" for place, head in heads.items() if head in _ANSWERS}
    answers |= {place: NOW[0] for place, head in heads.items() if head in NOW}
    hoped = {p for p, head in heads.items() if head in HOPED or head.startswith("hoped for")}
    answers |= dict.fromkeys(hoped, HOPED[0])
    if question is None or not answers or code is None:
        return None
    known = {question, code, *answers}
    heads = {p: cell.text for p, cell in enumerate(row) if cell.text and p not in known}
    unread = tuple(text for text in heads.values() if bare(text) not in _OURS)
    return Columns(number + 1, code, question=question, answers=answers, unread=unread)


def _code(heads: dict[int, str]) -> int | None:
    words = (*_CODES, *_NUMBERS)
    return next((place for word in words for place, head in heads.items() if head == word), None)


def _wide(grid: Grid, phrases: Phrases, code: str, start: int) -> Columns:
    """A row a sheet. Further rows of headings below the best one are headings, too."""
    heads = [start, *_further(grid, phrases, code, start)]
    above = _spread(grid.rows[start - 1]) if start else []
    width = max(len(grid.rows[number]) for number in heads)
    meant: dict[int, frozenset[str]] = {}
    unread: list[str] = []
    said: dict[int, str] = {}
    for place in range(width):
        texts = [t for n in heads if (t := _text(grid.rows[n], place)) and not _is_machine(t)]
        group = above[place] if place < len(above) else ""
        if texts:
            said[place] = texts[0]
            meant[place] = _meaning(texts, group, phrases)
    by_code = {place: bare(text) for place, text in said.items()}
    names = {p: next(iter(b)) for p, b in meant.items() if len(b) == 1}
    codes = [place for place, name in names.items() if name == code]
    code_at = codes[0] if codes else _code({p: t for p, t in by_code.items() if not meant[p]})
    problems = [*_ambiguous(said, meant), *_doubled(said, names)]
    if problems:
        raise SourceError(problems)
    unread = [
        text
        for p, text in said.items()
        if not meant[p] and p != code_at and by_code[p] not in _OURS
    ]
    blanks = {place: name for place, name in names.items() if name != code}
    return Columns(_after(grid, heads), code_at, blanks, unread=tuple(unread))


def _further(grid: Grid, phrases: Phrases, code: str, start: int) -> Iterator[int]:
    """The rows right below that name blanks as well, or that a survey tool has put there."""
    enough = max(2, _score(grid.rows[start], phrases, code) // 2)
    for number in range(start + 1, min(start + _MOST_HEADS, len(grid.rows))):
        row = grid.rows[number]
        machine = any(_is_machine(cell.text) for cell in row)
        if not machine and _score(row, phrases, code) < enough:
            return
        yield number


def _after(grid: Grid, heads: list[int]) -> int:
    """The first row of answers: not the one in which a tool says "Response" in every column."""
    first = heads[-1] + 1
    if first < len(grid.rows):
        row = grid.rows[first]
        if any(cell.text for cell in row) and {bare(cell.text) for cell in row} <= _REPEATED:
            return first + 1
    return first


def _meaning(texts: list[str], group: str, phrases: Phrases) -> frozenset[str]:
    """What a column's headings mean: the clearest of them, with the group above it if need be."""
    found = [blanks for text in texts if (blanks := phrases.blanks(text))]
    clear = [blanks for blanks in found if len(blanks) == 1]
    if clear:
        return frozenset().union(*clear)
    if group:
        with_group = [phrases.blanks(f"{group}: {text}") for text in texts]
        if clear := [blanks for blanks in with_group if len(blanks) == 1]:
            return clear[0]
    return found[0] if found else frozenset()


def _ambiguous(said: dict[int, str], meant: dict[int, frozenset[str]]) -> Iterator[Problem]:
    for place, blanks in meant.items():
        if len(blanks) > 1:
            names = " or ".join(sorted(blanks)[:_LISTED])
            yield Problem(
                f"The heading “{_short(said[place])}” (column {letters(place)}) can mean {names}.",
                hint="Head it with one of these names.",
            )


def _doubled(said: dict[int, str], names: dict[int, str]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for place, name in names.items():
        other = first.setdefault(name, place)
        if other != place:
            yield Problem(
                f"Columns {letters(other)} and {letters(place)} both ask for {name}"
                f" (“{_short(said[place])}”).",
                hint="Delete one of them, or change its heading.",
            )


def _spread(row: Sequence[Cell]) -> list[str]:
    """A row of merged headings: each holds until the next one."""
    texts, last = list[str](), ""
    for cell in row:
        last = cell.text or last
        texts.append(last)
    return texts


def _text(row: Sequence[Cell], place: int) -> str:
    return row[place].text if place < len(row) else ""


def _is_machine(text: str) -> bool:
    return text.lower().lstrip().startswith(_MACHINE)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"


def listed(headings: Sequence[str]) -> str:
    """A few headings, for a sentence."""
    shown = [_short(heading) for heading in headings[:_LISTED]]
    more = len(headings) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")
