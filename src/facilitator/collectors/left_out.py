"""Rows of a table that are no sheets: figures of the whole table, headings, what was never sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from facilitator.collectors.code_column import is_heading
from facilitator.collectors.column_figures import ColumnFigures
from facilitator.collectors.columns import Columns
from facilitator.collectors.form_registry import FormRegistry
from facilitator.collectors.heading_rows import REPEATED
from facilitator.collectors.unsubmitted import unsubmitted
from facilitator.model.submission import FieldReading
from facilitator.rules.responses.codebook import Codebook
from facilitator.tables.grid import GridRow, a_few, row_numbers
from facilitator.tables.summary_rows import is_footer_text, is_summary_label
from facilitator.text.fold import fold

_SHOWN = 40
_LEAST_HEADINGS = 2
_NEAR = 2
"""Rows below one that is nobody in which another of its kind is expected."""
_LONGEST_HEADING = 400


@dataclass
class LeftOut:
    """Which rows (by number) are no sheets, and why; ``doubts`` are of rows that are kept.

    The words that say so are empty where they may not be quoted.
    """

    nobody: dict[int, str] = field(default_factory=dict)
    repeated: list[int] = field(default_factory=list)
    unsent: dict[int, str] = field(default_factory=dict)
    empty: dict[int, str] = field(default_factory=dict)
    doubts: dict[int, str] = field(default_factory=dict)

    def __contains__(self, row: int) -> bool:
        return row in self.nobody or row in self.repeated or row in self.unsent or row in self.empty

    def remarks(self, name: str) -> Iterator[str]:
        """What is said of them; ``name`` is that of the sheet where there are several."""
        inside = f"Sheet “{name}”: " if name else ""
        for said in (*self._nobody(), *self._others()):
            yield f"{inside}{said}" if inside else f"{said[0].upper()}{said[1:]}"

    def _nobody(self) -> Iterator[str]:
        if not self.nobody:
            return
        labels = _in_brackets([label[:_SHOWN] for label in self.nobody.values() if label])
        what = "is no person and was" if len(self.nobody) == 1 else "are no persons and were"
        yield f"{row_numbers(self.nobody)}{labels} {what} left out."

    def _others(self) -> Iterator[str]:
        if self.repeated:
            what = (
                "repeats the headings and was"
                if len(self.repeated) == 1
                else ("repeat the headings and were")
            )
            yield f"{row_numbers(self.repeated)} {what} left out."
        if self.unsent:
            why = next(iter(self.unsent.values()))
            was = "was" if len(self.unsent) == 1 else "were"
            yield f"{row_numbers(self.unsent)} {was} never submitted ({why}) and {was} left out."
        if self.empty:
            shown = _in_brackets([f"“{text[:_SHOWN]}”" for text in self.empty.values() if text])
            was = "holds no answer and was" if len(self.empty) == 1 else "hold no answer and were"
            yield f"{row_numbers(self.empty)}{shown} {was} left out."


def _in_brackets(words: Sequence[str]) -> str:
    return f" ({a_few(words)})" if words else ""


def left_out(
    rows: Sequence[GridRow],
    columns: Columns,
    asked: FormRegistry,
    readings: Mapping[int, Sequence[FieldReading]],
) -> LeftOut:
    """The rows that are no sheets; ``readings`` are what each row says, by its number."""
    phrases = asked.codebook
    found = LeftOut(unsent=unsubmitted(columns.heads, rows))
    quotable = _quotable(columns, asked.private)
    above = ColumnFigures(columns)
    coded = any(columns.code is not None and row.cell(columns.code).text for row in rows)
    for row in rows:
        if row.number in found.unsent:
            continue
        said = readings[row.number]
        if _repeats_headings(row, columns, phrases):
            found.repeated.append(row.number)
        elif label := _figures_label(row, above, columns, said, found):
            found.nobody[row.number] = _fit_to_quote(label, row, quotable)
        elif coded and _is_uncoded_figures(row, above, columns, said):
            found.nobody[row.number] = "figures without a code"
        elif _says_nothing(row, columns, said):
            _note_empty(found, row, columns, quotable)
        else:
            above.add(row)
    return found


def _figures_label(
    row: GridRow,
    above: ColumnFigures,
    columns: Columns,
    readings: Sequence[FieldReading],
    found: LeftOut,
) -> str:
    """The words by which a row is no person; a row that may be either is noted and kept."""
    label = _label(row, columns, readings)
    certainty = is_summary_label(label)
    if certainty == "perhaps" and not _are_of_table(row, above, found):
        found.doubts[row.number] = (
            f"Row {row.number + 1} (“{label}”) may be a row of figures and no person: if so, leave"
            " it out with --leave-out."
        )
        return ""
    return label if certainty else ""


def _quotable(columns: Columns, private: frozenset[str]) -> frozenset[int] | None:
    """The columns whose words may be quoted: not those of private blanks, or of unknown ones.

    None for all columns.
    """
    if not private:
        return None
    public = {place for place in columns.taken() if private.isdisjoint(columns.asks_at(place))}
    return frozenset(public if columns.code is None else {*public, columns.code})


def _fit_to_quote(words: str, row: GridRow, quotable: frozenset[int] | None) -> str:
    """Words of a row, or nothing where they stand in a column that is not quoted from."""
    if quotable is None or any(row.cell(place).text == words for place in quotable):
        return words
    return ""


def _note_empty(
    found: LeftOut, row: GridRow, columns: Columns, quotable: frozenset[int] | None
) -> None:
    # In the workbook that we make, the codes of all who are expected stand there beforehand.
    texts = row.texts()
    prepared = columns.prepared and set(texts) <= {0, 1, 2} - columns.taken()
    if texts and not prepared:
        found.empty[row.number] = _fit_to_quote(next(iter(texts.values())), row, quotable)


def _label(row: GridRow, columns: Columns, readings: Sequence[FieldReading]) -> str:
    """What stands where a code or a name would; of rows without any, what stands first."""
    code = "" if columns.code is None else row.cell(columns.code).text
    if fold(code) or is_summary_label(code):
        return code
    taken = columns.taken()
    texts = row.texts()
    beside = [text for place, text in texts.items() if place not in taken]
    if columns.code is not None:
        return next((text for text in beside if is_summary_label(text)), "") or _footer(
            texts, readings
        )
    first = next(iter(texts.values()), "")
    if any(is_summary_label(text) == "sure" for text in beside):
        return next(text for text in beside if is_summary_label(text) == "sure")
    is_answer = any(one.confidence > 0 and one.value == first for one in readings)
    return (
        "" if is_answer and not is_footer_text(first) else first if is_summary_label(first) else ""
    )


def _footer(texts: Mapping[int, str], readings: Sequence[FieldReading]) -> str:
    """A text below the table, in whichever column; or a word for figures among the answers."""
    first = next(iter(texts.values()), "")
    if is_summary_label(first) == "sure":
        return first
    unread = [one.value for one in readings if one.confidence == 0]
    return next((text for text in unread if is_summary_label(text) == "sure"), "")


def _repeats_headings(row: GridRow, columns: Columns, phrases: Codebook) -> bool:
    code = "" if columns.code is None else row.cell(columns.code).text
    texts = {place: text for place, text in row.texts().items() if place in columns.taken()}
    if texts and all(fold(text) in REPEATED for text in texts.values()):
        return True
    if code and is_heading(code):
        return True
    # A column for one answer may well have its own heading in it: that is how some tools cross it.
    asking = {place: text for place, text in texts.items() if place not in columns.options}
    same = sum(_asks(place, text, columns, phrases) for place, text in asking.items())
    return same >= max(_LEAST_HEADINGS, len(texts) / 2)


def _asks(place: int, text: str, columns: Columns, phrases: Codebook) -> bool:
    if len(text) > _LONGEST_HEADING:
        return False
    heads = columns.heads.get(place, ())
    return fold(text) in {fold(head) for head in heads} or (
        place in columns.blanks and columns.blanks[place] in phrases.blanks(text)
    )


def _are_of_table(row: GridRow, above: ColumnFigures, found: LeftOut) -> bool:
    """Whether the numbers of a row are those of the rows above, or it stands below such a row."""
    follows = row.number - max(found.nobody, default=-_NEAR - 1) <= _NEAR
    return follows or above.are_figures(row)


def _is_uncoded_figures(
    row: GridRow, above: ColumnFigures, columns: Columns, readings: Sequence[FieldReading]
) -> bool:
    """Whether a row has no code and nothing but numbers, which are figures of the rows above."""
    has_code = columns.code is not None and row.cell(columns.code).text
    words = columns.taken() & row.texts().keys() - above.numbers(row).keys()
    if has_code or words or not readings:
        return False
    return above.are_figures(row, sums_alone=True)


def _says_nothing(row: GridRow, columns: Columns, readings: Sequence[FieldReading]) -> bool:
    """A row without any answer; with a code, one that says something unclear is kept to be told."""
    code = "" if columns.code is None else row.cell(columns.code).text
    unclear = [one for one in readings if one.confidence == 0 and one.value]
    return not readings or (not code and len(unclear) == len(readings))
