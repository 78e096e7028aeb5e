"""Rows of a table that are no sheets: figures of the whole table, headings, what was never sent."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from facilitator.collectors.form_registry import FormRegistry
from facilitator.collectors.table.columns import TableColumns
from facilitator.collectors.table.heading_rows import is_code_heading, only_repeats
from facilitator.model.submission import FieldReading
from facilitator.rules.responses.codebook import Codebook
from facilitator.tables.grid import GridRow, row_numbers
from facilitator.tables.labels import column_variants, is_footer_text, is_summary_label
from facilitator.text.interface import t
from facilitator.text.plain_text import first_few, fold, word_list

_SHOWN = 40
_LEAST_HEADINGS = 2
_NEAR = 2
"""Rows below one that is nobody in which another of its kind is expected."""
_LONGEST_HEADING = 400
_NUMBER = re.compile(r"[-+]?\d{1,9}(?:[.,]\d{1,12})?%?")
_ROUNDING = 0.051
"""A figure may have been rounded to one decimal."""
_LEAST_ROWS = 2
"""One row's mean is that row."""
_SUBMITTED = frozenset(
    word_list(
        """
        submitdate, date submitted, submit date, submit date utc, submitted, submitted at,
        submitted on, submission date, completion time, completed at, completed on,
        absendedatum, datum abgeschickt, date de soumission, fecha de envio
        """
    )
)
_FINISHED = frozenset(
    word_list(
        """
        finished, completed, complete, is complete, iscomplete, submission complete,
        abgeschlossen, beendet, vollstandig, termine, complet, finalizado, completado
        """
    )
)
_STATUS = frozenset(
    word_list(
        """
        status, response status, response type, submission status, survey status, state,
        completion status, distribution channel, distributionchannel, result status
        """
    )
)
_NOT_FINISHED = frozenset(
    word_list(
        """
        0, false, no, n, falsch, nein, faux, non, falso, incomplete,
        partial, partially complete, partially completed, in progress, started,
        not finished, unfinished, not completed, unvollstandig, teilweise, offen
        """
    )
)
_NO_RESPONSE = (_NOT_FINISHED - {"0", "n", "no", "non"}) | set(
    word_list(
        """
        survey preview, preview, survey test, test, spam, spam response, deleted,
        possible spam, offline spam, survey preview spam, disqualified, draft,
        screened out, over quota, overquota, quota full, terminated, abandoned,
        vorschau, entwurf, abgebrochen, incomplet, apercu, borrador, incompleto
        """
    )
)
_NO_RESPONSE_NUMBERS = frozenset({"1", "2", "8", "9", "12", "17", "48"})
"""How Qualtrics numbers previews, tests and spam, where it also says whether one finished."""


@dataclass
class ExcludedRows:
    """Which rows (by number) are no sheets, and why; ``doubts`` are of rows that are kept.

    The words that say so are empty where they may not be quoted.
    """

    summaries: dict[int, str] = field(default_factory=dict)
    repeated: list[int] = field(default_factory=list)
    unsent: dict[int, str] = field(default_factory=dict)
    empty: dict[int, str] = field(default_factory=dict)
    doubts: dict[int, str] = field(default_factory=dict)

    def __contains__(self, row: int) -> bool:
        return any(row in rows for rows in (self.summaries, self.repeated, self.unsent, self.empty))

    def remarks(self, name: str) -> Iterator[str]:
        """``name`` is that of the sheet where there are several."""
        labels = [label[:_SHOWN] for label in self.summaries.values() if label]
        texts = [t("in-quotes", words=text[:_SHOWN]) for text in self.empty.values() if text]
        never = next(iter(self.unsent.values()), "")
        for rows, words, remark in (
            (self.summaries, labels, "table-no-persons"),
            (self.repeated, (), "table-repeated-headings"),
            (self.unsent, (), "table-never-submitted"),
            (self.empty, texts, "table-no-answers-in"),
        ):
            if rows:
                which = row_numbers(rows)
                if words:
                    which = t("table-rows-beside", rows=which, words=first_few(words))
                if name:
                    which = t("table-rows-of-sheet", sheet=name, rows=which)
                yield t(remark, rows=which, count=len(rows), never=never)


def find_excluded_rows(
    rows: Sequence[GridRow],
    columns: TableColumns,
    registry: FormRegistry,
    readings: Mapping[int, Sequence[FieldReading]],
) -> ExcludedRows:
    """``readings`` are what each row says, by its number."""
    excluded = ExcludedRows(unsent=_unsent(columns.heads, rows))
    quotable = _quotable(columns, registry.private)
    above = _Figures(columns)
    coded = any(columns.code_of(row) for row in rows)
    for row in rows:
        own = readings[row.number]
        if row.number in excluded.unsent:
            continue
        if _repeats_headings(row, columns, registry.codebook):
            excluded.repeated.append(row.number)
        elif label := _summary_label(row, above, columns, own, excluded, quotable):
            excluded.summaries[row.number] = _fit_to_quote(label, row, quotable)
        elif coded and _is_uncoded_summary(row, above, columns, own):
            excluded.summaries[row.number] = t("table-figures-without-code")
        elif _says_nothing(row, columns, own):
            texts = row.texts()
            # In the workbook that we make, the codes of all who are expected stand there.
            is_prepared = columns.prepared and set(texts) <= {0, 1, 2} - columns.taken()
            if texts and not is_prepared:
                first = next(iter(texts.values()))
                excluded.empty[row.number] = _fit_to_quote(first, row, quotable)
        else:
            above.add(row)
    return excluded


def _quotable(columns: TableColumns, private: frozenset[str]) -> frozenset[int] | None:
    """The columns that may be quoted: not private or unknown ones. None for all."""
    if not private:
        return None
    public = {column for column in columns.taken() if private.isdisjoint(columns.asks_at(column))}
    return frozenset(public if columns.code is None else {*public, columns.code})


def _fit_to_quote(words: str, row: GridRow, quotable: frozenset[int] | None) -> str:
    is_fit = quotable is None or any(row.cell(column).text == words for column in quotable)
    return words if is_fit else ""


def _repeats_headings(row: GridRow, columns: TableColumns, codebook: Codebook) -> bool:
    taken = columns.taken()
    texts = {column: text for column, text in row.texts().items() if column in taken}
    code = columns.code_of(row)
    if only_repeats(texts.values()) or (code and is_code_heading(code)):
        return True
    # A column for one answer may well have its own heading in it: that is how some tools cross it.
    same = sum(
        _asks(column, text, columns, codebook)
        for column, text in texts.items()
        if column not in columns.options
    )
    return same >= max(_LEAST_HEADINGS, len(texts) / 2)


def _asks(column: int, text: str, columns: TableColumns, codebook: Codebook) -> bool:
    if len(text) > _LONGEST_HEADING:
        return False
    heads = columns.heads.get(column, ())
    return fold(text) in {fold(head) for head in heads} or (
        column in columns.blanks and columns.blanks[column] in codebook.blanks(text)
    )


# Rows of figures


class _Figures:
    def __init__(self, columns: TableColumns) -> None:
        self._taken = columns.taken()
        self._values: dict[int, list[float]] = defaultdict(list)
        self._sums: dict[int, float] = defaultdict(float)
        self._counts: dict[int, int] = defaultdict(int)
        self._rows = 0

    def add(self, row: GridRow) -> None:
        self._rows += 1
        for column in row.texts():
            self._counts[column] += 1
        for column, number in self.numbers(row).items():
            self._values[column].append(number)
            self._sums[column] += number

    def numbers(self, row: GridRow) -> dict[int, float]:
        return {
            column: float(text.rstrip("%").replace(",", "."))
            for column, text in row.texts().items()
            if column in self._taken and _NUMBER.fullmatch(text)
        }

    def summarised_by(self, row: GridRow, *, sums_alone: bool = False) -> bool:
        """Whether a row's numbers are means, or all the same kind of figure of the rows above.

        With ``sums_alone`` lowest, highest and middle are left out: a person may have answered so.
        """
        numbers = self.numbers(row)
        broken = sum(not number.is_integer() for number in numbers.values())
        if numbers and 2 * broken >= len(numbers):
            return True
        if not numbers or self._rows < _LEAST_ROWS:
            return False
        if all(self._counts[column] == number for column, number in numbers.items()):
            return True
        if not numbers.keys() <= self._values.keys():
            return False
        values, sums = self._values, self._sums
        figures: list[Callable[[int], float]] = [
            lambda c: sums[c] / len(values[c]),
            sums.__getitem__,
        ]
        if not sums_alone:
            figures += [lambda c: median(values[c]), lambda c: min(values[c])]
            figures += [lambda c: max(values[c])]
        return any(
            all(abs(figure(column) - number) < _ROUNDING for column, number in numbers.items())
            for figure in figures
        )


def _summary_label(
    row: GridRow,
    above: _Figures,
    columns: TableColumns,
    readings: Sequence[FieldReading],
    excluded: ExcludedRows,
    quotable: frozenset[int] | None,
) -> str:
    """The words by which a row is no person; a row that may be either is noted and kept."""
    label = _label(row, columns, readings)
    certainty = is_summary_label(label)
    follows = row.number - max(excluded.summaries, default=-_NEAR - 1) <= _NEAR
    if certainty == "perhaps" and not (follows or above.summarised_by(row)):
        words = _fit_to_quote(label, row, quotable)
        number = row_numbers([row.number])
        if words:
            number = t("table-rows-beside", rows=number, words=t("in-quotes", words=words))
        excluded.doubts[row.number] = t("table-maybe-figures", row=number)
        return ""
    return label if certainty else ""


def _label(row: GridRow, columns: TableColumns, readings: Sequence[FieldReading]) -> str:
    """What stands where a code or a name would; of rows without any, what stands first."""
    code = columns.code_of(row)
    if fold(code) or is_summary_label(code):
        return code
    taken = columns.taken()
    texts = row.texts()
    first = next(iter(texts.values()), "")
    beside = [text for column, text in texts.items() if column not in taken]
    if columns.code is not None:
        # A text below the table, in whichever column; or a word for figures among the answers.
        unread = [reading.value for reading in readings if reading.confidence == 0]
        sure = (text for text in (first, *unread) if is_summary_label(text) == "sure")
        return next((text for text in beside if is_summary_label(text)), "") or next(sure, "")
    for text in beside:
        if is_summary_label(text) == "sure":
            return text
    is_answer = any(reading.confidence > 0 and reading.value == first for reading in readings)
    if is_answer and not is_footer_text(first):
        return ""
    return first if is_summary_label(first) else ""


def _is_uncoded_summary(
    row: GridRow, above: _Figures, columns: TableColumns, readings: Sequence[FieldReading]
) -> bool:
    words = columns.taken() & row.texts().keys() - above.numbers(row).keys()
    if columns.code_of(row) or words or not readings:
        return False
    return above.summarised_by(row, sums_alone=True)


def _says_nothing(row: GridRow, columns: TableColumns, readings: Sequence[FieldReading]) -> bool:
    """A row without any answer; with a code, one that says something unclear is kept to be told."""
    unclear = [r for r in readings if r.confidence == 0 and r.value]
    return not readings or (not columns.code_of(row) and len(unclear) == len(readings))


# Rows that a survey tool has kept of people who never sent their answers, or only tried it out


@dataclass(frozen=True)
class _StatusTest:
    """What an unsent response has in a column; ``needs_others`` if others must be filled there."""

    heading: str
    is_unsent: Callable[[str], bool]
    needs_others: bool = False


def is_status_heading(texts: Sequence[str]) -> bool:
    """Whether a heading asks if a response was sent."""
    return bool(column_variants({0: texts})[0] & (_SUBMITTED | _FINISHED | _STATUS))


def _unsent(heads: Mapping[int, Sequence[str]], rows: Sequence[GridRow]) -> dict[int, str]:
    tests = _status_tests(heads)
    filled = {column for row in rows for column in tests if row.cell(column).text}
    unsent: dict[int, str] = {}
    for row in rows:
        for column, test in tests.items():
            text = row.cell(column).text
            applies = (column in filled or not test.needs_others) and len(row.texts()) > 1
            if applies and test.is_unsent(fold(text)):
                unsent.setdefault(row.number, f"{test.heading}: {text or 'empty'}")
    return unsent


def _status_tests(heads: Mapping[int, Sequence[str]]) -> dict[int, _StatusTest]:
    variants = column_variants(heads)
    says_finished = any("finished" in words for words in variants.values())
    no_response = _NO_RESPONSE | (_NO_RESPONSE_NUMBERS if says_finished else set())
    tests: dict[int, _StatusTest] = {}
    for column, words in variants.items():
        heading = heads[column][0]
        if words & _SUBMITTED:
            needs_others = words.isdisjoint({"submitdate", "date submitted"})
            tests[column] = _StatusTest(heading, lambda text: not text, needs_others)
        elif words & _FINISHED:
            tests[column] = _StatusTest(heading, _NOT_FINISHED.__contains__)
        elif words & _STATUS:
            tests[column] = _StatusTest(heading, no_response.__contains__)
    return tests
