"""Answers for other programs: a table as CSV or XLSX, everything that is known of them as JSON.

What begins like a formula is written as text: a spreadsheet that opens the file runs nothing.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from io import StringIO

from facilitator.activities.protocol import FollowUp
from facilitator.model.blanks import Blank
from facilitator.model.scale import read_point
from facilitator.rules.responses.resolve import ResolvedAnswers
from facilitator.tables.grid import guard_formula
from facilitator.text.catalogue import DEFAULT
from facilitator.text.locale import printed
from facilitator.text.messages import Message
from facilitator.text.translator import translator


@dataclass(frozen=True)
class ResponseExport:
    exercise: str
    event: str
    blanks: tuple[Blank, ...]
    answers: ResolvedAnswers
    language: str = DEFAULT

    def columns(self) -> list[str]:
        """The worksheet's blanks in its order, then those that only older forms had."""
        names = [blank.name for blank in self.blanks if blank.name != "code"]
        given = {a.blank: None for one in self.answers.respondents for a in one.answers}
        return list(dict.fromkeys([*names, *given]))

    def points(self) -> dict[str, frozenset[str]]:
        """By blank, the answers that are points of a scale."""
        return {
            blank.name: frozenset(c.value for c in blank.choices if read_point(c.label) is not None)
            for blank in self.blanks
        }

    def rows(self) -> Iterator[list[str]]:
        names = self.columns()
        for response in self.answers.responses:
            yield [response.code, *(response.answers.get(name, "") for name in names)]


def as_csv(exported: ResponseExport) -> bytes:
    """UTF-8 with the byte order mark that Excel needs."""
    return _csv(["code", *exported.columns()], exported.rows(), exported.language)


def commitments_csv(follow_ups: Sequence[FollowUp], language: str) -> bytes:
    """The team's commitments first; a column for each field, headed as on the sheet."""
    say = translator(language).say
    fields = {name: text for one in follow_ups for name, text in one.fields.items()}
    rows = (
        [
            say(Message(f"commitments-{commitment.sheet}")),
            *(commitment.values.get(name, "") for name in fields),
        ]
        for follow_up in follow_ups
        for commitment in follow_up.commitments
    )
    return _csv([say(Message("commitments-sheet")), *fields.values()], rows, language)


def _csv(heads: Sequence[str], rows: Iterable[Sequence[str]], language: str) -> bytes:
    target = StringIO(newline="")
    # A spreadsheet takes semicolons for the separator wherever commas stand before decimals.
    separator = ";" if "," in printed(0.5, language) else ","
    writer = csv.writer(target, delimiter=separator, lineterminator="\r\n")
    writer.writerow([guard_formula(cell) for cell in heads])
    writer.writerows([guard_formula(cell) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")


def as_json(exported: ResponseExport) -> bytes:
    answers = exported.answers
    content = {
        "exercise": exported.exercise,
        "event": exported.event,
        "read": answers.read,
        "decided": answers.decided,
        "open": answers.open,
        "doubtful": answers.doubtful,
        "respondents": [
            {
                "code": respondent.code,
                "counted": respondent.counted,
                "files": [stored.label for stored in respondent.sheets],
                "answers": [
                    {
                        name: value
                        for name, value in asdict(answer).items()
                        if name != "sheets" and (name != "seen" or answer.status != "read")
                    }
                    for answer in respondent.answers
                ],
            }
            for respondent in answers.respondents
        ],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def as_xlsx(exported: ResponseExport) -> bytes:
    from facilitator.formats.xlsx.package import MemoryBook, PlainSheet

    book = MemoryBook()
    say = translator(exported.language).say
    for name, rows in (("answers", _table(exported)), ("details", _details(exported))):
        sheet = PlainSheet(book, say(Message(f"export-{name}")))
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                if value != "":
                    sheet.put(number, column, value, bold=number == 1)
        sheet.sheet.freeze_panes(1, 1)
    return book.data()


def _table(exported: ResponseExport) -> Iterator[list[str | float]]:
    names, points = exported.columns(), exported.points()
    yield ["code", *names]
    for code, *cells in exported.rows():
        # Points of a scale as numbers: a spreadsheet can work with them.
        pairs = zip(names, cells, strict=True)
        yield [code, *(int(cell) if cell in points.get(name, ()) else cell for name, cell in pairs)]


def _details(exported: ResponseExport) -> Iterator[list[str | float]]:
    say = translator(exported.language).say
    heads = ("code", "blank", "value", "how", "confidence", "doubt", "where", "said")
    yield [say(Message(f"export-{head}")) for head in heads]
    for respondent in exported.answers.respondents:
        for a in respondent.answers:
            how = say(Message(f"export-{a.status if respondent.counted else 'left-out'}"))
            seen = "; ".join(a.seen) if a.status != "read" else ""
            value = a.value or ""
            yield [respondent.code, a.blank, value, how, a.confidence, a.doubt, a.where, seen]


EXPORTS: dict[str, Callable[[ResponseExport], bytes]] = {
    "csv": as_csv,
    "xlsx": as_xlsx,
    "json": as_json,
}
