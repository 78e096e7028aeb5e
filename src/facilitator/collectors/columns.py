"""Which column of a table asks what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from facilitator.collectors.code_column import code_column
from facilitator.collectors.heading_rows import HeadingRows, heading_rows, scored
from facilitator.errors import Problem, SourceError
from facilitator.rules.responses.codebook import HOPED, NOW, Codebook
from facilitator.tables.grid import Grid, GridRow, a_few, column_letters
from facilitator.text.fold import fold

_WITHIN = 12
"""Rows with content among which headings are looked for: exports begin with titles and dates."""
_ENOUGH = 2
"""Known headings that make a row one of headings; beside a column of codes, one is enough."""
_LISTED = 8
_SHOWN = 40
_MOST_PROBLEMS = 2
_SPREAD = 0.75
"""Columns without a heading for each that has one, from which a statement stands over several."""
ENTRY_SHEET, EXPORT_SHEET = "Responses", "Answers"
"""The sheets of answers in the workbook that we make to type into, and in the one we export."""
_QUESTIONS = ("blank", "question", "statement", "item", "field", "question text", "question title")
_ANSWERS = ("answer", "value", "response", "reply", "rating", "answer text", "choice")


@dataclass(frozen=True)
class Columns:
    """What the columns hold, by their places from 0; ``first`` is the index of the first answers.

    In a long table ``question`` holds what is asked and ``answers`` the words that each of its
    columns of answers adds to that. In a wide one ``blanks`` holds each column's blank, ``options``
    those that are crossed for one answer (blank and value), ``several`` those of a question that
    takes many answers (its ticks). ``unread`` are headings of columns that ask nothing here;
    ``heads`` every column's own headings. ``ours`` tells a table that
    we have written, ``prepared`` the workbook in which everybody's code stands beforehand.
    """

    first: int
    code: int | None
    blanks: dict[int, str] = field(default_factory=dict)
    options: dict[int, tuple[str, str]] = field(default_factory=dict)
    several: dict[int, tuple[str, ...]] = field(default_factory=dict)
    question: int | None = None
    answers: dict[int, str] = field(default_factory=dict)
    unread: dict[int, str] = field(default_factory=dict)
    heads: dict[int, tuple[str, ...]] = field(default_factory=dict)
    ours: bool = False
    prepared: bool = False
    above: tuple[int, ...] = ()

    def asks(self) -> frozenset[str]:
        """The blanks that its columns are for."""
        return frozenset(chain.from_iterable(map(self.asks_at, self.taken())))

    def asks_at(self, place: int) -> tuple[str, ...]:
        """The blanks that one column is for."""
        if place in self.blanks:
            return (self.blanks[place],)
        if place in self.options:
            return (self.options[place][0],)
        return self.several.get(place, ())

    def taken(self) -> frozenset[int]:
        """The columns that answers are read from."""
        return frozenset((*self.blanks, *self.options, *self.several, *self.answers))


def find_columns(grid: Grid, phrases: Codebook, code: str) -> Columns | None:
    """What the columns hold; None where no heading is known.

    ``code`` is the name of the blank that holds the sheet code. Raises SourceError, heading by
    heading, where one can mean several blanks or two mean the same.
    """
    top = grid.rows[:_WITHIN]
    long = next(filter(None, (_long(row, n) for n, row in enumerate(top))), None)
    score, start = _best(top, phrases, code)
    if long is not None and (long.first <= start + 1 or score < _ENOUGH):
        return long
    if not score:
        return None
    heads = heading_rows(grid, phrases, code, start)
    if score < _ENOUGH and code_column(heads.own) is None:
        return None
    return _wide(grid, phrases, code, heads)


def known_headings(grid: Grid, phrases: Codebook, code: str) -> int:
    """How many headings are known, whatever else may be wrong with them."""
    top = grid.rows[:_WITHIN]
    long = next(filter(None, (_long(row, n) for n, row in enumerate(top))), None)
    return max(_best(top, phrases, code)[0], len(long.answers) + 2 if long else 0)


def _best(top: Sequence[GridRow], phrases: Codebook, code: str) -> tuple[int, int]:
    """The most headings that are known in any row, and the first such row."""
    every = ((scored(row, phrases, code), number) for number, row in enumerate(top))
    return max(every, key=lambda one: (one[0], -one[1]), default=(0, 0))


def _long(row: GridRow, index: int) -> Columns | None:
    """A row of answers each: a code, what is asked, what was answered."""
    heads = {place: fold(text) for place, text in row.texts().items()}
    question = next((p for word in _QUESTIONS for p, h in heads.items() if h == word), None)
    texts: dict[int, tuple[str, ...]] = {p: (text,) for p, text in row.texts().items()}
    code = code_column(texts)
    answers = {place: "" for place, head in heads.items() if head in _ANSWERS}
    answers |= {place: NOW[0] for place, head in heads.items() if head in NOW}
    hoped = {p for p, head in heads.items() if head in HOPED or head.startswith("hoped for")}
    answers |= dict.fromkeys(hoped, HOPED[0])
    if question is None or not answers or code is None:
        return None
    known = {question, code, *answers}
    # A column of questions beside one of blanks says the same in words.
    unread = {
        place: text
        for place, text in row.texts().items()
        if place not in known and heads[place] not in _QUESTIONS
    }
    ours = {"blank", "question", "answer"} <= set(heads.values())
    return Columns(
        index + 1, code, question=question, answers=answers, unread=unread, heads=texts, ours=ours
    )


def _wide(grid: Grid, phrases: Codebook, code: str, heads: HeadingRows) -> Columns:
    """A row a sheet."""
    rows = grid.rows[heads.end :]
    filled = {place for row in rows for place in row.texts()}
    meant = {place: heads.meaning(place, phrases) for place in heads.own}
    options = {p: option for p in heads.own if (option := heads.option(p, phrases, rows))}
    several = {
        place: ticks
        for place in heads.own
        if place not in options and not meant[place] and (ticks := heads.several(place, phrases))
    }
    meant = {place: blanks for place, blanks in meant.items() if place not in options}
    names = {p: next(iter(b)) for p, b in meant.items() if len(b) == 1}
    codes = [place for place, name in names.items() if name == code]
    unknown = {
        p: t for p, t in heads.own.items() if not meant.get(p) and p not in {*options, *several}
    }
    code_at = codes[0] if codes else code_column(unknown)
    said = {place: texts[0] for place, texts in heads.own.items()}
    problems = [*_ambiguous(said, meant, filled), *_doubled(said, names, options, filled)]
    chosen = {place for place, name in names.items() if name in phrases.answers}
    problems += _spread_out(chosen, filled - heads.own.keys())
    if problems:
        raise SourceError(_few(problems))
    unread = {p: said[p] for p in unknown if p != code_at and p in filled}
    ours = _is_ours(heads, names)
    return Columns(
        heads.end,
        code_at,
        {place: name for place, name in names.items() if name != code},
        options,
        several,
        unread=unread,
        heads={place: tuple(texts) for place, texts in heads.own.items()},
        ours=ours,
        prepared=ours and grid.sheet == ENTRY_SHEET,
        above=tuple(row.number for row in grid.rows[: heads.begin]),
    )


def _is_ours(heads: HeadingRows, names: dict[int, str]) -> bool:
    """Whether a table is headed as we head ours: a column ``code``, and blanks by their names."""
    named = [place for place, name in names.items() if name in heads.own[place]]
    return "code" in heads.own.get(0, ()) and bool(named) and 2 * len(named) >= len(heads.own) - 4


def _few(problems: list[Problem]) -> list[Problem]:
    """A wrong table is told in a line or two, and not column by column."""
    more = len(problems) - _MOST_PROBLEMS
    if more <= 0:
        return problems
    first = problems[0]
    told = f"{first.message} The same is wrong with {len(problems) - 1} more of its columns."
    return [Problem(told, first.where, first.hint)]


def _ambiguous(
    said: dict[int, str], meant: dict[int, frozenset[str]], filled: set[int]
) -> Iterator[Problem]:
    for place, blanks in meant.items():
        if len(blanks) > 1 and (place in filled or not filled):
            names = " or ".join(sorted(blanks)[:_LISTED])
            yield Problem(
                f"The heading “{_short(said[place])}” (column {column_letters(place)})"
                f" can mean {names}.",
                hint="Head it with one of these names.",
            )


def _doubled(
    said: dict[int, str],
    names: dict[int, str],
    options: dict[int, tuple[str, str]],
    filled: set[int],
) -> Iterator[Problem]:
    first: dict[tuple[str, str], int] = {}
    every = {place: (name, "") for place, name in names.items()} | options
    for place, asked in sorted(every.items()):
        if filled and place not in filled:
            continue
        other = first.setdefault(asked, place)
        if other != place:
            yield Problem(
                f"Columns {column_letters(other)} and {column_letters(place)} both ask for"
                f" {asked[0]} (“{_short(said[place])}”).",
                hint="Delete one of them, or change its heading.",
            )


def _spread_out(chosen: set[int], unheaded: set[int]) -> Iterator[Problem]:
    """Answers in columns without a heading, beside those that have one, are no comments."""
    beside = {place for place in unheaded if any(place - n in chosen for n in range(1, 12))}
    if len(beside) >= max(2, len(chosen) * _SPREAD):
        places = [column_letters(place) for place in sorted(beside)]
        yield Problem(
            f"{len(places)} columns between its statements have no heading that is known:"
            f" {a_few(places)}.",
            hint="Write each answer into one column below its statement, or the answers' own words"
            " as headings.",
        )


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"


def listed(headings: Sequence[str]) -> str:
    """A few headings, for a sentence."""
    shown = [_short(heading) for heading in headings[:_LISTED]]
    more = len(headings) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")
