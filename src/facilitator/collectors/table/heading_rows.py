"""The rows of headings above a table's answers: one, or several that say it together.

Survey tools write a statement over the first of its columns and the options below, a group such as
*Now* over the statements, names above words above ids; or "Response" below everything.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.rules.responses.codebook import Codebook
from facilitator.rules.responses.parse_answer import is_mark
from facilitator.tables.grid import Grid, GridRow
from facilitator.tables.labels import find_column, heading_variants
from facilitator.text.plain_text import fold, word_list

_MOST_ABOVE = 3
_MOST_BELOW = 4
_MACHINE = ('{"importid', "importid")
_REPEATED = frozenset(
    {"response", "open ended response", "answer", "antwort", "open text", "other please specify"}
)
_CODES = word_list(
    """
    code, sheet code, participant code, your code, your sheet code, personal code,
    code of the sheet, code of your sheet, code on your sheet, code on the sheet,
    enter your sheet code, please enter your sheet code, enter your code, my code,
    sheet, bogencode, ihr code, code des bogens, kennwort, code de la feuille,
    votre code, code de feuille, codigo, codigo de la hoja, su codigo, tu codigo
    """
)
_ASKS_CODE = re.compile(
    r"\b(?:sheet|worksheet|paper|participant|personal) code\b|"
    r"\bcode\b.*\b(?:sheet|worksheet|paper|page|bogen|blatt|feuille|fiche)\b|"
    r"\bbogencode\b|\bcodigo\b.*\bhoja\b"
)
"""A question for the code, folded, in whatever words: "What is the code on your sheet?"."""
_LONGEST_CODE_HEADING = 120
_RESPONSE_NUMBERS = word_list(
    """
    response id, responseid, respondent id, respondentid, respondent, submission id,
    record id, recordid, participant id, participant, entry id, antwort id, id,
    response number, response no, token
    """
)

CrossedOption = tuple[str, str]
"""The blank and the value that a column is crossed for."""


@dataclass(frozen=True)
class HeadingRows:
    """The rows (indices) ``begin`` to ``end``; ``own`` are each column's own texts, from above.

    ``over`` are the texts that stand over it further to the left: those of a group, or of a
    question whose options stand below.
    """

    begin: int
    end: int
    own: Mapping[int, Sequence[str]]
    over: Mapping[int, Sequence[str]]
    codebook: Codebook

    def meaning(self, column: int) -> frozenset[str]:
        """The blanks that a column's headings mean: one if that is clear, none if unknown."""
        texts = self.own[column]
        meanings = [blanks for text in texts if (blanks := self.codebook.blanks(text))]
        clear = [blanks for blanks in meanings if len(blanks) == 1]
        if clear:
            return frozenset().union(*clear)
        for text in texts:
            for group in self._groups(column, text):
                blanks = self.codebook.blanks(f"{group}: {text}")
                if len(blanks) == 1:
                    return blanks
        return meanings[0] if meanings else frozenset()

    def _groups(self, column: int, text: str) -> Iterator[str]:
        """What may stand over a text: its nearest group, all groups, what stands right above it."""
        above = [*self.over[column], *(own for own in self.own[column] if own != text)]
        yield from reversed(above)
        if len(above) > 1:
            yield " ".join(above)

    def option(self, column: int, rows: Sequence[GridRow]) -> CrossedOption | None:
        """What a column is crossed for, judged by its headings and the ``rows`` of answers."""
        *upper, last = (*self.over[column], *self.own[column])
        if upper and (option := _option(" ".join(upper), last, self.codebook)):
            return option
        for text in self.own[column]:
            option = _bracketed(text, self.over[column], self.codebook)
            if option and _is_crossed(column, option, rows, self.codebook):
                return option
        return None

    def several(self, column: int) -> tuple[str, ...]:
        return next(filter(None, map(self.codebook.ticks, self.own[column])), ())


def find_code_column(heads: Mapping[int, Sequence[str]]) -> int | None:
    """The column of the codes; without any, that of a tool's own numbers of responses."""
    exact = find_column(heads, _CODES)
    if exact is not None:
        return exact
    for column, texts in heads.items():
        if any(len(t) <= _LONGEST_CODE_HEADING and _ASKS_CODE.search(fold(t)) for t in texts):
            return column
    return find_column(heads, _RESPONSE_NUMBERS)


def is_code_heading(text: str) -> bool:
    return any(words in _CODES or words in _RESPONSE_NUMBERS for words in heading_variants(text))


def _option(question: str, words: str, codebook: Codebook) -> CrossedOption | None:
    blanks = codebook.blanks(question)
    if len(blanks) == 1:
        (blank,) = blanks
        value = codebook.answer_like(blank, words)
        return (blank, value) if value is not None else None
    for tick in codebook.ticks(question):
        value = codebook.answer(tick, words)
        if value is not None:
            return tick, value
    return None


def _bracketed(text: str, groups: Sequence[str], codebook: Codebook) -> CrossedOption | None:
    """A heading that holds the question and one of its answers: ``Statement [Both]``."""
    blanks = codebook.blanks(text)
    for group in (*reversed(groups), ""):
        if len(blanks) > 1:
            blanks = codebook.blanks(f"{group}: {text}")
    if len(blanks) != 1:
        return None
    (blank,) = blanks
    beside = codebook.beside(text)
    last = text.rstrip(" ])").rpartition("[")[2] if text.rstrip().endswith("]") else ""
    for words in (last, "" if beside.isdecimal() else beside):
        value = codebook.answer(blank, words)
        if value is not None:
            return blank, value
    return None


def _is_crossed(
    column: int, option: CrossedOption, rows: Sequence[GridRow], codebook: Codebook
) -> bool:
    blank, value = option
    texts = filter(None, (row.cell(column).text for row in rows))
    return all(is_mark(text) or codebook.answer(blank, text) == value for text in texts)


def count_known(row: GridRow, codebook: Codebook, code: str) -> int:
    """How many cells ask something other than the code."""
    texts = row.texts().values()
    return sum(bool(codebook.blanks(text) - {code} or codebook.ticks(text)) for text in texts)


def read_heading_rows(grid: Grid, codebook: Codebook, code: str, start: int) -> HeadingRows:
    """The rows of headings around the one at ``start``, which has most that are known."""
    begin = start
    while begin and start - begin < _MOST_ABOVE and _is_group(grid.rows, begin - 1, codebook):
        begin -= 1
    end = start + 1
    enough = max(2, count_known(grid.rows[start], codebook, code) // 2)
    while end < min(start + _MOST_BELOW, len(grid.rows)):
        row = grid.rows[end]
        is_further = (
            _has_machine_words(row)
            or count_known(row, codebook, code) >= enough
            or only_repeats(row.texts().values())
            or _has_options(grid.rows[begin:end], row, codebook)
        )
        if not is_further:
            break
        end += 1
    own, over = _by_column(grid.rows[begin:end])
    return HeadingRows(begin, end, own, over, codebook)


def _is_group(rows: Sequence[GridRow], index: int, codebook: Codebook) -> bool:
    """Whether a row right above headings is one of them: it says something of what is asked.

    A title stands alone and at the left.
    """
    row, below = rows[index], rows[index + 1]
    texts = row.texts()
    beside = below.number - row.number == 1
    alone = len(texts) == 1 and min(texts) <= min(below.texts(), default=0)
    return beside and not alone and any(_helps(text, codebook) for text in texts.values())


def _helps(text: str, codebook: Codebook) -> bool:
    if codebook.blanks(text) or codebook.ticks(text) or find_code_column({0: (text,)}) is not None:
        return True
    padded = f" {fold(text)} "
    return any(f" {word} " in padded for words in codebook.telling.values() for word in words)


def only_repeats(texts: Collection[str]) -> bool:
    """Whether texts are nothing but "Response", as tools write it below all headings."""
    return bool(texts) and all(fold(text) in _REPEATED for text in texts)


def _has_machine_words(row: GridRow) -> bool:
    return any(_is_machine(text) for text in row.texts().values())


def _is_machine(text: str) -> bool:
    return text.lower().lstrip().startswith(_MACHINE)


def _has_options(above: Sequence[GridRow], row: GridRow, codebook: Codebook) -> bool:
    """Whether a row names the options of questions that stand over several columns each."""
    over = _spread(above, len(row.cells))
    groups: dict[str, list[int]] = defaultdict(list)
    for column in row.texts():
        if question := " ".join(over[column]):
            groups[question].append(column)
    verdicts = Counter[bool]()
    for question, columns in groups.items():
        if len(columns) > 1:
            options = [_option(question, row.cell(column).text, codebook) for column in columns]
            named = [option for option in options if option]
            is_listed = len(named) > 1 and len(set(named)) == len(named) >= len(columns) / 2
            verdicts[is_listed] += 1
    return verdicts[True] > verdicts[False]


def _spread(rows: Sequence[GridRow], width: int) -> list[list[str]]:
    """What stands over each column: a text holds until the next in its row, or above."""
    over: list[list[str]] = [[] for _ in range(width)]
    starts: set[int] = set()
    for row in rows:
        texts = row.texts()
        if _has_machine_words(row) or only_repeats(texts.values()):
            continue
        last = ""
        for column in range(width):
            text = texts.get(column, "")
            if text or column in starts:
                last = text
            if last:
                over[column].append(last)
        starts |= texts.keys()
    return over


def _by_column(rows: Sequence[GridRow]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    width = max(len(row.cells) for row in rows)
    own: dict[int, list[str]] = {}
    lowest: dict[int, int] = {}
    for number, row in enumerate(rows):
        for column, text in row.texts().items():
            if not _is_machine(text) and (fold(text) not in _REPEATED or column not in own):
                own.setdefault(column, []).append(text)
                lowest[column] = number
    over: dict[int, list[str]] = {}
    for column, texts in own.items():
        spread = _spread(rows[: lowest[column]], width)[column]
        over[column] = [text for text in spread if text not in texts]
    return own, over
