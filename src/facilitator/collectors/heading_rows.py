"""The rows of headings above a table's answers: one, or several that say it together.

Survey tools write a statement over the first of its columns and the options below, a group such as
*Now* over the statements, names above words above ids; or "Response" below everything.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.collectors.code_column import code_column
from facilitator.rules.responses.codebook import Codebook
from facilitator.rules.responses.parse_answer import is_mark
from facilitator.tables.grid import Grid, GridRow
from facilitator.text.fold import fold

_MOST_ABOVE = 3
_MOST_BELOW = 4
_MACHINE = ('{"importid', "importid")
REPEATED = frozenset(
    {"response", "open ended response", "answer", "antwort", "open text", "other please specify"}
)


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

    def meaning(self, place: int, phrases: Codebook) -> frozenset[str]:
        """The blanks that a column's headings mean: one if that is clear, none if unknown."""
        texts = self.own[place]
        found = [blanks for text in texts if (blanks := phrases.blanks(text))]
        clear = [blanks for blanks in found if len(blanks) == 1]
        if clear:
            return frozenset().union(*clear)
        for text in texts:
            for group in self._groups(place, text):
                blanks = phrases.blanks(f"{group}: {text}")
                if len(blanks) == 1:
                    return blanks
        return found[0] if found else frozenset()

    def _groups(self, place: int, text: str) -> Iterator[str]:
        """What may stand over a text: its nearest group, all groups, what stands right above it."""
        above = [*self.over[place], *(own for own in self.own[place] if own != text)]
        yield from reversed(above)
        if len(above) > 1:
            yield " ".join(above)

    def option(
        self, place: int, phrases: Codebook, rows: Sequence[GridRow]
    ) -> tuple[str, str] | None:
        """The blank and the value that a column is crossed for; None where it is none of these."""
        *upper, last = (*self.over[place], *self.own[place])
        question = " ".join(upper)
        if upper and (found := _option(question, last, phrases)):
            return found
        for text in self.own[place]:
            if (found := _bracketed(text, self.over[place], phrases)) and _is_crossed(
                place, found, rows, phrases
            ):
                return found
        return None

    def several(self, place: int, phrases: Codebook) -> tuple[str, ...]:
        """The ticks of a question that a column has all the answers to."""
        return next(filter(None, map(phrases.ticks, self.own[place])), ())


def _option(question: str, words: str, phrases: Codebook) -> tuple[str, str] | None:
    """A question over one of its answers."""
    blanks = phrases.blanks(question)
    if len(blanks) == 1:
        (blank,) = blanks
        value = phrases.answer_like(blank, words)
        return (blank, value) if value is not None else None
    for tick in phrases.ticks(question):
        value = phrases.answer(tick, words)
        if value is not None:
            return tick, value
    return None


def _bracketed(text: str, groups: Sequence[str], phrases: Codebook) -> tuple[str, str] | None:
    """A heading that holds the question and one of its answers: ``Statement [Both]``."""
    blanks = phrases.blanks(text)
    for group in (*reversed(groups), ""):
        if len(blanks) > 1:
            blanks = phrases.blanks(f"{group}: {text}")
    if len(blanks) != 1:
        return None
    (blank,) = blanks
    beside = phrases.beside(text)
    last = text.rstrip(" ])").rpartition("[")[2] if text.rstrip().endswith("]") else ""
    for words in (last, "" if beside.isdecimal() else beside):
        value = phrases.answer(blank, words)
        if value is not None:
            return blank, value
    return None


def _is_crossed(
    place: int, option: tuple[str, str], rows: Sequence[GridRow], phrases: Codebook
) -> bool:
    """Whether a column holds crosses, or repeats the option, and nothing else."""
    texts = [text for row in rows if (text := row.cell(place).text)]
    blank, value = option
    return all(is_mark(text) or phrases.answer(blank, text) == value for text in texts)


def scored(row: GridRow, phrases: Codebook, code: str) -> int:
    """How many cells ask something; the one for the code is no sign of answers."""
    return sum(
        bool(phrases.blanks(text) - {code} or phrases.ticks(text)) for text in row.texts().values()
    )


def heading_rows(grid: Grid, phrases: Codebook, code: str, start: int) -> HeadingRows:
    """The rows of headings around the one at ``start``, which has most that are known."""
    begin = start
    while begin and start - begin < _MOST_ABOVE and _is_group(grid.rows, begin - 1, phrases):
        begin -= 1
    end = start + 1
    enough = max(2, scored(grid.rows[start], phrases, code) // 2)
    while end < min(start + _MOST_BELOW, len(grid.rows)):
        row = grid.rows[end]
        is_further = (
            _has_machine_words(row)
            or scored(row, phrases, code) >= enough
            or _repeats(row)
            or _has_options(grid.rows[begin:end], row, phrases)
        )
        if not is_further:
            break
        end += 1
    return _texts(grid.rows[begin:end], begin, end)


def _is_group(rows: Sequence[GridRow], index: int, phrases: Codebook) -> bool:
    """Whether a row right above headings is one of them: it says something of what is asked.

    A title stands alone and at the left.
    """
    row, below = rows[index], rows[index + 1]
    texts = row.texts()
    beside = below.number - row.number == 1
    alone = len(texts) == 1 and min(texts) <= min(below.texts(), default=0)
    return beside and not alone and any(_helps(text, phrases) for text in texts.values())


def _helps(text: str, phrases: Codebook) -> bool:
    """Whether a text is a heading, or a word that tells blanks of one statement apart."""
    if phrases.blanks(text) or phrases.ticks(text) or code_column({0: (text,)}) is not None:
        return True
    padded = f" {fold(text)} "
    return any(f" {word} " in padded for words in phrases.telling.values() for word in words)


def _repeats(row: GridRow) -> bool:
    texts = row.texts().values()
    return bool(texts) and all(fold(text) in REPEATED for text in texts)


def _has_machine_words(row: GridRow) -> bool:
    return any(_is_machine(text) for text in row.texts().values())


def _is_machine(text: str) -> bool:
    return text.lower().lstrip().startswith(_MACHINE)


def _has_options(above: Sequence[GridRow], row: GridRow, phrases: Codebook) -> bool:
    """Whether a row names the options of questions that stand over several columns each."""
    width = len(row.cells)
    over = _spread(above, width)
    groups: dict[str, list[int]] = defaultdict(list)
    for place in row.texts():
        question = " ".join(over[place])
        if question:
            groups[question].append(place)
    told = Counter[bool]()
    for question, places in groups.items():
        if len(places) > 1:
            found = [_option(question, row.cell(p).text, phrases) for p in places]
            named = [option for option in found if option]
            told[len(named) > 1 and len(set(named)) == len(named) >= len(places) / 2] += 1
    return told[True] > told[False]


def _spread(rows: Sequence[GridRow], width: int) -> list[list[str]]:
    """What stands over each column: a text holds until the next in its row, or above."""
    over: list[list[str]] = [[] for _ in range(width)]
    starts: set[int] = set()
    for row in rows:
        if _has_machine_words(row) or _repeats(row):
            continue
        last = ""
        for place in range(width):
            text = row.cell(place).text
            if text or place in starts:
                last = text
            if last:
                over[place].append(last)
        starts |= set(row.texts())
    return over


def _texts(rows: Sequence[GridRow], begin: int, end: int) -> HeadingRows:
    width = max(len(row.cells) for row in rows)
    own: dict[int, list[str]] = {}
    lowest: dict[int, int] = {}
    for number, row in enumerate(rows):
        for place, text in row.texts().items():
            if not _is_machine(text) and (fold(text) not in REPEATED or place not in own):
                own.setdefault(place, []).append(text)
                lowest[place] = number
    over: dict[int, list[str]] = {}
    for place, texts in own.items():
        spread = _spread(rows[: lowest[place]], width)[place]
        over[place] = [text for text in spread if text not in texts]
    return HeadingRows(begin, end, own, over)
