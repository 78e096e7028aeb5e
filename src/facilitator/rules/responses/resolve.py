"""What counts of all that came in: readings put together by code, and decisions over readings.

A value that one sheet gives counts, doubtful or not. Where sheets of one code differ, or one sheet
says two things, the blank is open until a person decides; open is missing, never zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from facilitator.model.base import Frozen
from facilitator.model.submission import Decision, FieldReading, Response, StoredSubmission

Status = Literal["read", "decided", "open"]


class ResolvedAnswer(Frozen):
    """One blank of one code: its value if it counts, and how that came about.

    ``value`` is None where the blank is open or was decided to be empty. ``doubt`` is what a person
    should know, and ``where`` the place to look.
    """

    blank: str
    value: str | None
    status: Status
    confidence: float = 1.0
    doubt: str = ""
    where: str = ""
    seen: tuple[str, ...] = ()


class Respondent(Frozen):
    """Everything of one code: the sheets that count, those set aside by a person, the answers.

    ``counted`` is false where a person left the whole code out. ``differing`` are the blanks in
    which its sheets contradict each other.
    """

    code: str
    answers: tuple[ResolvedAnswer, ...]
    sheets: tuple[StoredSubmission, ...]
    aside: tuple[StoredSubmission, ...] = ()
    counted: bool = True
    differing: tuple[str, ...] = ()

    @property
    def response(self) -> Response:
        """The answers that count."""
        given = {one.blank: one.value for one in self.answers if one.value is not None}
        return Response(code=self.code, answers=given)

    @property
    def doubtful(self) -> tuple[ResolvedAnswer, ...]:
        """What a person should look at and has not decided yet."""
        return tuple(one for one in self.answers if one.doubt and one.status != "decided")

    def answer(self, blank: str) -> ResolvedAnswer | None:
        """What there is of one blank; None where nothing was read or decided."""
        return next((one for one in self.answers if one.blank == blank), None)


class ResolvedAnswers(Frozen):
    """All respondents, and how their values came about."""

    respondents: tuple[Respondent, ...] = ()

    @property
    def responses(self) -> tuple[Response, ...]:
        """One a respondent that counts."""
        return tuple(one.response for one in self._counted)

    @property
    def read(self) -> int:
        """Values that count as they were read."""
        return self._count("read")

    @property
    def decided(self) -> int:
        """Values that a person decided."""
        return self._count("decided")

    @property
    def open(self) -> int:
        """Blanks in which something stands that nobody has decided yet: missing until then."""
        return self._count("open")

    @property
    def doubtful(self) -> int:
        """Values that count and that a person should look at."""
        told = (a for one in self._counted for a in one.doubtful)
        return sum(answer.status == "read" for answer in told)

    @property
    def _counted(self) -> tuple[Respondent, ...]:
        return tuple(one for one in self.respondents if one.counted)

    def _count(self, status: Status) -> int:
        return sum(a.status == status for one in self._counted for a in one.answers)


def resolve_responses(
    sheets: Iterable[StoredSubmission], decisions: Sequence[Decision]
) -> ResolvedAnswers:
    """Respondents in the order of their first sheets. ``decisions`` stand in their order."""
    split = {one.code for one in decisions if one.act == "split"}
    by_code: dict[str, list[StoredSubmission]] = {}
    for sheet in _told_apart(sheets, split):
        by_code.setdefault(sheet.sheet.code, []).append(sheet)
    told: dict[str, list[Decision]] = {}
    for decision in decisions:
        told.setdefault(decision.code, []).append(decision)
    for code in told.keys() - by_code.keys() - split:
        if _values(told[code]):
            by_code[code] = []
    return ResolvedAnswers(
        respondents=tuple(_respondent(c, s, told.get(c, [])) for c, s in by_code.items())
    )


def _told_apart(sheets: Iterable[StoredSubmission], split: set[str]) -> Iterable[StoredSubmission]:
    """Sheets of codes that several people chose: each is one of them, numbered as they came.

    A corrected sheet keeps the number of the one that it corrects.
    """
    sheets = list(sheets)
    lines: dict[str, list[int]] = {}
    for kept in sorted(sheets, key=lambda kept: kept.first):
        lines.setdefault(kept.sheet.code, []).append(kept.first)
    for kept in sheets:
        code = kept.sheet.code
        if code in split:
            number = list(dict.fromkeys(lines[code])).index(kept.first) + 1
            own = kept.sheet.model_copy(update={"code": f"{code}-{number}"})
            yield kept.model_copy(update={"sheet": own})
        else:
            yield kept


def _respondent(code: str, sheets: list[StoredSubmission], decisions: list[Decision]) -> Respondent:
    aside = _set_aside(decisions)
    current = [sheet for sheet in sheets if sheet.saying not in aside]
    found = _read(current)
    for blank, value in _values(decisions).items():
        seen = found[blank].seen if blank in found else ()
        found[blank] = ResolvedAnswer(blank=blank, value=value, status="decided", seen=seen)
    counted = [one.act == "in" for one in decisions if one.act in ("in", "out")]
    return Respondent(
        code=code,
        answers=tuple(found.values()),
        sheets=tuple(current),
        aside=tuple(sheet for sheet in sheets if sheet.saying in aside),
        counted=counted[-1] if counted else True,
        differing=tuple(blank for blank, one in found.items() if _differs(blank, one, current)),
    )


def _set_aside(decisions: Iterable[Decision]) -> set[int]:
    """The numbers of the sheets that the last word on the code's sheets puts aside."""
    keep = [one.value for one in decisions if one.act == "keep"]
    return {int(number) for number in keep[-1].split(",") if number} if keep else set()


def _values(decisions: Iterable[Decision]) -> dict[str, str | None]:
    """By blank, what was decided last; None for nothing at all."""
    values: dict[str, str | None] = {}
    for one in decisions:
        if one.act == "undo":
            values.pop(one.blank, None)
        elif one.act in ("set", "clear"):
            values[one.blank] = one.value if one.act == "set" else None
    return values


def _read(sheets: Sequence[StoredSubmission]) -> dict[str, ResolvedAnswer]:
    by_blank: dict[str, list[tuple[StoredSubmission, FieldReading]]] = {}
    for kept in sheets:
        for reading in kept.sheet.readings:
            by_blank.setdefault(reading.blank, []).append((kept, reading))
    return {blank: _answer(blank, found) for blank, found in by_blank.items()}


def _answer(blank: str, found: list[tuple[StoredSubmission, FieldReading]]) -> ResolvedAnswer:
    """One value that all agree on counts, with the least doubtful reading of it."""
    usable = [(kept, reading) for kept, reading in found if reading.confidence > 0]
    values = tuple({_alike(r.value): r.value for _, r in reversed(usable)}.values())[::-1]
    if len(values) == 1:
        kept, reading = min(usable, key=lambda one: (bool(one[1].doubt), -one[1].confidence))
        return ResolvedAnswer(
            blank=blank,
            value=reading.value,
            status="read",
            confidence=reading.confidence,
            doubt=reading.doubt,
            where=_where(kept, reading),
            seen=values,
        )
    if not values:
        kept, reading = found[0]
        return ResolvedAnswer(
            blank=blank,
            value=None,
            status="open",
            confidence=0.0,
            doubt=reading.doubt,
            where=_where(kept, reading),
            seen=tuple(dict.fromkeys(reading.value for _, reading in found)),
        )
    places = dict.fromkeys(_where(kept, reading) for kept, reading in usable)
    several = len({kept.number for kept, _ in usable}) > 1
    return ResolvedAnswer(
        blank=blank,
        value=None,
        status="open",
        confidence=0.0,
        doubt="Sheets of this code differ." if several else "Two answers are marked.",
        where=" and ".join(places),
        seen=values,
    )


def _differs(blank: str, answer: ResolvedAnswer, sheets: Sequence[StoredSubmission]) -> bool:
    if answer.status != "open" or len(answer.seen) < 2:  # noqa: PLR2004 - one value cannot differ
        return False
    saying = {k.number for k in sheets for r in k.sheet.readings if r.blank == blank}
    return len(saying) > 1


def _where(kept: StoredSubmission, reading: FieldReading) -> str:
    return ", ".join(filter(None, (kept.file, reading.place or kept.sheet.place)))


def contradicting_blanks(
    one: Sequence[FieldReading], other: Sequence[FieldReading]
) -> tuple[str, ...]:
    """The blanks of which two sheets say different things."""
    first, second = _said(one), _said(other)
    return tuple(blank for blank in first if blank in second and first[blank] != second[blank])


def same_answers(one: Sequence[FieldReading], other: Sequence[FieldReading]) -> bool:
    """Whether two sheets say the very same, wherever it stands in them."""
    return _said(one) == _said(other)


def answer_same_blanks(one: Sequence[FieldReading], other: Sequence[FieldReading]) -> bool:
    """Whether two sheets answer any of the same blanks."""
    return bool(_said(one).keys() & _said(other).keys())


def _alike(value: str) -> str:
    """What makes two answers the same: programs break lines and set capitals as they like."""
    return " ".join(value.split()).casefold()


def _said(readings: Iterable[FieldReading]) -> dict[str, frozenset[str]]:
    said: dict[str, set[str]] = {}
    for reading in readings:
        if reading.confidence > 0:
            said.setdefault(reading.blank, set()).add(_alike(reading.value))
    return {blank: frozenset(values) for blank, values in said.items()}
