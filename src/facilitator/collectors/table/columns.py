"""Which column of a table asks what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from facilitator.collectors.table.heading_rows import (
    CrossedOption,
    HeadingRows,
    count_known,
    find_code_column,
    read_heading_rows,
)
from facilitator.errors import Problem, SourceError
from facilitator.rules.responses.codebook import Codebook
from facilitator.tables.grid import Grid, GridRow, column_letters
from facilitator.text.interface import in_sequence, t
from facilitator.text.messages import Message
from facilitator.text.plain_text import first_few, fold, shortened
from facilitator.text.translator import said_anywhere

_WITHIN = 12
"""Rows with content among which headings are looked for: exports begin with titles and dates."""
_ENOUGH = 2
"""Known headings that make a row one of headings; beside a column of codes, one is enough."""
_LISTED = 8
_SHOWN = 40
_MOST_PROBLEMS = 2
_SPREAD = 0.75
"""Columns without a heading for each that has one, from which a statement stands over several."""
_QUESTIONS = ("blank", "question", "statement", "item", "field", "question text", "question title")
_ANSWERS = ("answer", "value", "response", "reply", "rating", "answer text", "choice")


@dataclass(frozen=True)
class TableColumns:
    """What the columns hold, by their places from 0; ``first`` is the index of the first answers.

    In a long table ``question`` holds what is asked and ``answers`` the words that each of its
    columns of answers adds to that. In a wide one ``blanks`` holds each column's blank, ``options``
    those that are crossed for one answer, ``several`` those of a question that takes many answers
    (its ticks). ``unread`` are headings of columns that ask nothing here; ``heads`` every column's
    own headings, ``above`` the rows over them. ``ours`` tells a table that we have written,
    ``prepared`` the workbook in which everybody's code stands beforehand.
    """

    first: int
    code: int | None
    blanks: Mapping[int, str] = field(default_factory=dict)
    options: Mapping[int, CrossedOption] = field(default_factory=dict)
    several: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    question: int | None = None
    answers: Mapping[int, str] = field(default_factory=dict)
    unread: Mapping[int, str] = field(default_factory=dict)
    heads: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    ours: bool = False
    prepared: bool = False
    above: tuple[int, ...] = ()

    def asks(self) -> frozenset[str]:
        return frozenset(chain.from_iterable(map(self.asks_at, self.taken())))

    def asks_at(self, column: int) -> tuple[str, ...]:
        if column in self.blanks:
            return (self.blanks[column],)
        if column in self.options:
            return (self.options[column][0],)
        return self.several.get(column, ())

    def taken(self) -> frozenset[int]:
        return frozenset((*self.blanks, *self.options, *self.several, *self.answers))

    def code_of(self, row: GridRow) -> str:
        return "" if self.code is None else row.cell(self.code).text


def find_columns(grid: Grid, codebook: Codebook, code: str) -> TableColumns | None:
    """What the columns hold; None where no heading is known.

    ``code`` is the name of the blank that holds the sheet code. Raises SourceError, heading by
    heading, where one can mean several blanks or two mean the same.
    """
    top = grid.rows[:_WITHIN]
    long = _find_long(top, codebook)
    score, start = _best_row(top, codebook, code)
    if long is not None and (long.first <= start + 1 or score < _ENOUGH):
        return long
    if not score:
        return None
    heads = read_heading_rows(grid, codebook, code, start)
    if score < _ENOUGH and find_code_column(heads.own) is None:
        return None
    return _wide(grid, codebook, code, heads)


def count_known_headings(grid: Grid, codebook: Codebook, code: str) -> int:
    top = grid.rows[:_WITHIN]
    long = _find_long(top, codebook)
    return max(_best_row(top, codebook, code)[0], len(long.answers) + 2 if long else 0)


def _best_row(top: Sequence[GridRow], codebook: Codebook, code: str) -> tuple[int, int]:
    scores = ((count_known(row, codebook, code), index) for index, row in enumerate(top))
    return max(scores, key=lambda score: (score[0], -score[1]), default=(0, 0))


def _find_long(top: Sequence[GridRow], codebook: Codebook) -> TableColumns | None:
    return next(filter(None, (_long(row, index, codebook) for index, row in enumerate(top))), None)


def _long(row: GridRow, index: int, codebook: Codebook) -> TableColumns | None:
    """A row of answers each: a code, what is asked, what was answered."""
    texts = row.texts()
    heads = {column: fold(text) for column, text in texts.items()}
    question = next((c for word in _QUESTIONS for c, head in heads.items() if head == word), None)
    own: dict[int, tuple[str, ...]] = {column: (text,) for column, text in texts.items()}
    code = find_code_column(own)
    answers = {column: "" for column, head in heads.items() if head in _ANSWERS}
    for words in dict.fromkeys(codebook.telling.values()):
        # Behind a phrase of several words there may be more: "hoped for in six months".
        phrase = words[0] if " " in words[0] else None
        answers |= {
            column: words[0]
            for column, head in heads.items()
            if head in words or (phrase and head.startswith(phrase))
        }
    if question is None or not answers or code is None:
        return None
    known = {question, code, *answers}
    return TableColumns(
        index + 1,
        code,
        question=question,
        answers=answers,
        # A column of questions beside one of blanks says the same in words.
        unread={c: t for c, t in texts.items() if c not in known and heads[c] not in _QUESTIONS},
        heads=own,
        ours={"blank", "question", "answer"} <= set(heads.values()),
    )


def _wide(grid: Grid, codebook: Codebook, code: str, heads: HeadingRows) -> TableColumns:
    """A row a sheet."""
    rows = grid.rows[heads.end :]
    filled = {column for row in rows for column in row.texts()}
    options = {c: option for c in heads.own if (option := heads.option(c, rows))}
    meant = {c: heads.meaning(c) for c in heads.own if c not in options}
    several = {
        column: ticks
        for column, blanks in meant.items()
        if not blanks and (ticks := heads.several(column))
    }
    names = {column: next(iter(blanks)) for column, blanks in meant.items() if len(blanks) == 1}
    unknown = {c: heads.own[c] for c, blanks in meant.items() if not blanks and c not in several}
    codes = [column for column, name in names.items() if name == code]
    code_column = codes[0] if codes else find_code_column(unknown)
    first = {column: texts[0] for column, texts in heads.own.items()}
    chosen = {column for column, name in names.items() if name in codebook.answers}
    problems = [
        *_ambiguous(first, meant, filled),
        *_doubled(first, {c: (name, "") for c, name in names.items()} | options, filled),
        *_spread_out(chosen, filled - heads.own.keys()),
    ]
    if problems:
        raise SourceError(_summarised(problems))
    ours = _is_ours(heads, names)
    return TableColumns(
        heads.end,
        code_column,
        {column: name for column, name in names.items() if name != code},
        options,
        several,
        unread={c: first[c] for c in unknown if c != code_column and c in filled},
        heads={column: tuple(texts) for column, texts in heads.own.items()},
        ours=ours,
        prepared=ours and grid.sheet in said_anywhere(Message("entry-on-responses")),
        above=tuple(row.number for row in grid.rows[: heads.begin]),
    )


def _is_ours(heads: HeadingRows, names: Mapping[int, str]) -> bool:
    """Whether a table is headed as ours: a column ``code``, and blanks by their names."""
    named = [column for column, name in names.items() if name in heads.own[column]]
    return "code" in heads.own.get(0, ()) and bool(named) and 2 * len(named) >= len(heads.own) - 4


def _summarised(problems: list[Problem]) -> list[Problem]:
    """At most two problems of a table, however many columns are wrong."""
    if len(problems) <= _MOST_PROBLEMS:
        return problems
    first = problems[0]
    more = t("table-same-wrong", count=len(problems) - 1)
    return [Problem(in_sequence(first.message, more), first.where, first.hint)]


def _ambiguous(
    first: Mapping[int, str], meant: Mapping[int, frozenset[str]], filled: set[int]
) -> Iterator[Problem]:
    for column, blanks in meant.items():
        if len(blanks) > 1 and (column in filled or not filled):
            heading, names = shortened(first[column], _SHOWN), sorted(blanks)[:_LISTED]
            letters = column_letters(column)
            yield Problem(
                t("table-heading-unclear", heading=heading, column=letters, names=names),
                hint=t("table-heading-unclear-hint"),
            )


def _doubled(
    first: Mapping[int, str], asked: Mapping[int, CrossedOption], filled: set[int]
) -> Iterator[Problem]:
    """``asked`` are blanks, and of crossed columns their values."""
    earlier: dict[CrossedOption, int] = {}
    for column, option in sorted(asked.items()):
        if filled and column not in filled:
            continue
        other = earlier.setdefault(option, column)
        if other != column:
            yield Problem(
                t(
                    "table-columns-ask-same",
                    one=column_letters(other),
                    other=column_letters(column),
                    blank=option[0],
                    heading=shortened(first[column], _SHOWN),
                ),
                hint=t("table-columns-ask-same-hint"),
            )


def _spread_out(chosen: set[int], unheaded: set[int]) -> Iterator[Problem]:
    """Answers in columns without a heading, beside those that have one, are no comments."""
    beside = {c for c in unheaded if any(c - distance in chosen for distance in range(1, 12))}
    if len(beside) >= max(2, len(chosen) * _SPREAD):
        letters = [column_letters(column) for column in sorted(beside)]
        yield Problem(
            t("table-columns-unheaded", count=len(letters), columns=first_few(letters)),
            hint=t("table-columns-unheaded-hint"),
        )


def listed_headings(headings: Sequence[str]) -> str:
    return first_few([shortened(heading, _SHOWN) for heading in headings], _LISTED)
