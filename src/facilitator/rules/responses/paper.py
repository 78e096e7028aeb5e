"""What was read off paper: where each row of a sheet stands, and a sample of rows to look at again.

What is wrong and was not doubted can be told only by looking at some of the rest, drawn by lot.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from facilitator.model.base import Frozen
from facilitator.model.form import FormPage
from facilitator.model.kit import SHEET_CODE
from facilitator.model.submission import AuditOutcome, StoredSubmission, Submission
from facilitator.rules.responses.resolve import ResolvedAnswers, Respondent
from facilitator.rules.statistics import wilson_interval

Layouts = Mapping[str, Sequence[FormPage]]
"""The pages of forms by their ids; sheets that came as files do not say which of them is theirs."""


class PaperRow(Frozen):
    """Where a blank of a sheet stands: on which page of its form, and which picture of its file."""

    sheet: int
    blank: str
    page: FormPage
    picture: int


def paper_rows(sheets: Iterable[StoredSubmission], layouts: Layouts) -> Iterator[PaperRow]:
    """All rows of the pages on which something was read, the empty ones too."""
    for stored in sheets:
        pictures = pictures_of(stored.sheet)
        for page in layouts.get(stored.sheet.form, ()):
            blanks = dict.fromkeys(place.blank for place in page.places)
            blanks.pop(SHEET_CODE.name, None)
            picture = next((pictures[blank] for blank in blanks if blank in pictures), None)
            if picture is not None:
                for blank in blanks:
                    number = pictures.get(blank, picture)
                    yield PaperRow(sheet=stored.number, blank=blank, page=page, picture=number)


def pictures_of(sheet: Submission) -> dict[str, int]:
    """By blank, in which picture or page of its file it was read."""
    return {one.blank: one.page for one in sheet.readings if one.page}


class ConfidentRow(Frozen):
    """A row that nobody was asked about: what was read in it, None for nothing.

    It is in that ``picture`` of the sheet's file. ``right`` is what a person says of it who has
    looked at it; None before.
    """

    code: str
    blank: str
    value: str | None
    sheet: int
    picture: int
    right: bool | None = None


def confident_rows(
    rows: Iterable[PaperRow],
    circled: Collection[str],
    read: ResolvedAnswers,
    decided: ResolvedAnswers,
) -> tuple[ConfidentRow, ...]:
    """Rows off paper in the order of a draw that is the same for the same answers.

    ``circled`` are blanks of circles and squares; ``read`` is what counts without decisions about
    single answers, ``decided`` with them.
    """
    known = {sheet.number: person for person in read.counted for sheet in person.sheets}
    final = {person.code: person for person in decided.counted}
    found: dict[tuple[str, str], ConfidentRow] = {}
    for row in rows:
        person = known.get(row.sheet)
        if row.blank in circled and person and person.code in final:
            one = _confident(person, row, final[person.code])
            if one and (one.value is not None or (one.code, one.blank) not in found):
                found[one.code, one.blank] = one
    return tuple(sorted(found.values(), key=_lot))


def _confident(person: Respondent, row: PaperRow, final: Respondent) -> ConfidentRow | None:
    read, decided = person.answer(row.blank), final.answer(row.blank)
    if read and (read.doubt or read.status != "read" or row.sheet not in read.sheets):
        return None
    value = read.value if read else None
    looked_at = decided is not None and decided.status == "decided"
    right = decided.value == value if decided and looked_at else None
    return ConfidentRow(
        code=person.code,
        blank=row.blank,
        value=value,
        sheet=row.sheet,
        picture=row.picture,
        right=right,
    )


def _lot(row: ConfidentRow) -> bytes:
    return sha256(f"{row.sheet} {row.code} {row.blank}".encode()).digest()


def audit_outcome(rows: Sequence[ConfidentRow]) -> AuditOutcome | None:
    """What looking at some of them tells; None before anybody has.

    As many from the top of the draw count as were decided at all: few for another reason.
    """
    decided = sum(row.right is not None for row in rows)
    drawn = [row.right for row in rows[:decided] if row.right is not None]
    if not drawn:
        return None
    wrong = drawn.count(False)
    low, high = wilson_interval(wrong, len(drawn))
    return AuditOutcome(
        rows=len(rows), checked=len(drawn), wrong=wrong, low=100 * low, high=100 * high
    )
