"""What counts of all that came in: readings put together by code, and decisions over readings.

A value that one sheet gives counts, doubtful or not. Where sheets of one code differ, or one sheet
says two things, the blank is open until a person decides; open is missing, never zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from facilitator.model.activity import Activity
from facilitator.model.base import Frozen
from facilitator.model.submission import (
    Decision,
    FieldReading,
    Response,
    StoredSubmission,
    Submission,
)
from facilitator.text.interface import t
from facilitator.text.plain_text import fold_spaces

Status = Literal["read", "decided", "open"]


@dataclass(frozen=True, slots=True)
class ResolvedAnswer:
    """One blank of one code: its value if it counts, and how that came about.

    ``value`` is None where the blank is open or was decided to be empty. ``doubt`` is what a person
    should know, ``where`` the place to look and ``sheets`` the numbers of those that say something
    there.
    """

    blank: str
    value: str | None
    status: Status
    confidence: float = 1.0
    doubt: str = ""
    where: str = ""
    seen: tuple[str, ...] = ()
    sheets: tuple[int, ...] = ()


class Respondent(Frozen):
    """``aside`` are sheets set aside by a person.

    ``counted`` is false where a person left the code out. ``differing`` are blanks in which its
    sheets contradict each other.
    """

    code: str
    answers: tuple[ResolvedAnswer, ...]
    sheets: tuple[StoredSubmission, ...]
    aside: tuple[StoredSubmission, ...] = ()
    counted: bool = True
    differing: tuple[str, ...] = ()

    @property
    def response(self) -> Response:
        values = {answer.blank: answer.value for answer in self.answers}
        given = {blank: value for blank, value in values.items() if value is not None}
        return Response(code=self.code, answers=given)

    @property
    def doubtful(self) -> tuple[ResolvedAnswer, ...]:
        return tuple(a for a in self.answers if a.doubt and a.status != "decided")

    def sheets_beside(self, kept: Sequence[StoredSubmission]) -> Iterator[StoredSubmission]:
        """Those that do not count: what contradicts the kept ones, or was set aside before."""
        said = [reading for stored in kept for reading in stored.sheet.readings]
        differing = {reading.blank for reading in said}.intersection(self.differing)
        yield from (stored for stored in self.aside if stored not in kept)
        for stored in self.sheets:
            readings = stored.sheet.readings
            differs = contradicting_blanks(said, readings) or any(
                reading.blank in differing for reading in readings
            )
            if stored not in kept and differs:
                yield stored

    def answer(self, blank: str) -> ResolvedAnswer | None:
        return next((answer for answer in self.answers if answer.blank == blank), None)


class ResolvedAnswers(Frozen):
    respondents: tuple[Respondent, ...] = ()

    @property
    def counted(self) -> tuple[Respondent, ...]:
        return tuple(respondent for respondent in self.respondents if respondent.counted)

    @property
    def responses(self) -> tuple[Response, ...]:
        return tuple(respondent.response for respondent in self.counted)

    @property
    def read(self) -> int:
        return self._count("read")

    @property
    def decided(self) -> int:
        return self._count("decided")

    @property
    def open(self) -> int:
        """Blanks in which something stands that nobody has decided yet: missing until then."""
        return self._count("open")

    @property
    def doubtful(self) -> int:
        return sum(a.status == "read" for one in self.counted for a in one.doubtful)

    def _count(self, status: Status) -> int:
        return sum(answer.status == status for one in self.counted for answer in one.answers)


def resolve_responses(
    sheets: Iterable[StoredSubmission], decisions: Sequence[Decision]
) -> ResolvedAnswers:
    """In the order of the first sheets. ``decisions`` stand in their order."""
    decisions = list(_without_reset(decisions))
    split = {decision.code for decision in decisions if decision.act == "split"}
    owners = {decision.code: decision.value for decision in decisions if decision.act == "belongs"}
    by_code: dict[str, list[StoredSubmission]] = {}
    for stored in _with_split_codes(list(_with_owners(sheets, owners)), split):
        by_code.setdefault(stored.sheet.code, []).append(stored)
    decided: dict[str, list[Decision]] = {}
    for decision in decisions:
        code = owners.get(decision.code, decision.code) if decision.blank else decision.code
        decided.setdefault(code, []).append(decision)
    for code in decided.keys() - by_code.keys() - split:
        if _decided_values(decided[code]):
            by_code[code] = []
    return ResolvedAnswers(
        respondents=tuple(
            _respondent(code, stored, decided.get(code, [])) for code, stored in by_code.items()
        )
    )


def _without_reset(decisions: Sequence[Decision]) -> Iterator[Decision]:
    last = {one.code: place for place, one in enumerate(decisions) if one.act == "reset"}
    for place, one in enumerate(decisions):
        if one.act not in ("keep", "split", "belongs") or place > last.get(one.code, -1):
            yield one


def _with_owners(
    sheets: Iterable[StoredSubmission], owners: Mapping[str, str]
) -> Iterator[StoredSubmission]:
    for stored in sheets:
        code = stored.sheet.code
        yield _as_of(stored, owners[code]) if code in owners else stored


def _as_of(stored: StoredSubmission, code: str) -> StoredSubmission:
    """The sheet under another code, as a person said."""
    sheet = stored.sheet.model_copy(update={"code": code})
    came_as = stored.came_as or stored.sheet.code
    return stored.model_copy(update={"sheet": sheet, "stand_in": False, "came_as": came_as})


def _with_split_codes(
    sheets: Sequence[StoredSubmission], split: set[str]
) -> Iterator[StoredSubmission]:
    """Sheets of codes that several people chose: each is one of them, numbered as they came.

    A corrected sheet keeps the number of the one that it corrects.
    """
    lines: dict[str, dict[int, None]] = {}
    for stored in sorted(sheets, key=lambda stored: stored.first):
        lines.setdefault(stored.sheet.code, {})[stored.first] = None
    for stored in sheets:
        code = stored.sheet.code
        if code in split:
            number = list(lines[code]).index(stored.first) + 1
            yield _as_of(stored, f"{code}-{number}")
        else:
            yield stored


def _respondent(
    code: str, sheets: Sequence[StoredSubmission], decisions: Sequence[Decision]
) -> Respondent:
    aside = _numbers_aside(decisions)
    current = [stored for stored in sheets if stored.saying not in aside]
    answers = _read_answers(current)
    for blank, value in _decided_values(decisions).items():
        read = answers.get(blank) or ResolvedAnswer(blank=blank, value=None, status="open")
        answers[blank] = ResolvedAnswer(
            blank=blank, value=value, status="decided", seen=read.seen, sheets=read.sheets
        )
    counted = [decision.act == "in" for decision in decisions if decision.act in ("in", "out")]
    return Respondent(
        code=code,
        answers=tuple(answers.values()),
        sheets=tuple(current),
        aside=tuple(stored for stored in sheets if stored.saying in aside),
        counted=counted[-1] if counted else True,
        differing=tuple(blank for blank, a in answers.items() if _differs(a, current)),
    )


def _numbers_aside(decisions: Iterable[Decision]) -> set[int]:
    keep = [decision.value for decision in decisions if decision.act == "keep"]
    return {int(number) for number in keep[-1].split(",") if number} if keep else set()


def _decided_values(decisions: Iterable[Decision]) -> dict[str, str | None]:
    """By blank; None where it was cleared."""
    values: dict[str, str | None] = {}
    for decision in decisions:
        if decision.act == "undo":
            values.pop(decision.blank, None)
        elif decision.act in ("set", "clear"):
            values[decision.blank] = decision.value if decision.act == "set" else None
    return values


_StoredReading = tuple[StoredSubmission, FieldReading]


def _read_answers(sheets: Sequence[StoredSubmission]) -> dict[str, ResolvedAnswer]:
    by_blank: dict[str, list[_StoredReading]] = {}
    for stored in sheets:
        for reading in stored.sheet.readings:
            by_blank.setdefault(reading.blank, []).append((stored, reading))
    return {blank: _resolve(blank, readings) for blank, readings in by_blank.items()}


def _resolve(blank: str, readings: Sequence[_StoredReading]) -> ResolvedAnswer:
    """One value that all agree on counts, with the least doubtful reading of it."""
    usable = [(stored, reading) for stored, reading in readings if reading.confidence > 0]
    values = tuple({fold_spaces(r.value): r.value for _, r in reversed(usable)}.values())[::-1]
    if len(values) == 1:
        stored, reading = min(usable, key=lambda pair: (bool(pair[1].doubt), -pair[1].confidence))
        return ResolvedAnswer(
            blank=blank,
            value=reading.value,
            status="read",
            confidence=reading.confidence,
            doubt=reading.doubt,
            where=_where(stored, reading),
            seen=values,
            sheets=(stored.number,),
        )
    where, doubt = _where(*readings[0]), readings[0][1].doubt
    if values:
        several = len({stored.number for stored, _ in usable}) > 1
        doubt = t("sheets-differ") if several else t("scan-two-marked")
        where = t("in-list", items=list(dict.fromkeys(_where(*pair) for pair in usable)))
    else:
        values = tuple(dict.fromkeys(reading.value for _, reading in readings))
    return ResolvedAnswer(
        blank=blank,
        value=None,
        status="open",
        confidence=0.0,
        doubt=doubt,
        where=where,
        seen=values,
        sheets=tuple({stored.number: None for stored, _ in usable or readings}),
    )


def _where(stored: StoredSubmission, reading: FieldReading) -> str:
    return ", ".join(filter(None, (stored.file, reading.place or stored.sheet.place)))


def _differs(answer: ResolvedAnswer, sheets: Sequence[StoredSubmission]) -> bool:
    if answer.status != "open" or len(answer.seen) < 2:  # noqa: PLR2004 - one value cannot differ
        return False
    blank = answer.blank
    return sum(any(r.blank == blank for r in stored.sheet.readings) for stored in sheets) > 1


def contradicting_blanks(
    readings: Sequence[FieldReading], others: Sequence[FieldReading]
) -> tuple[str, ...]:
    first, second = _answers_given(readings), _answers_given(others)
    return tuple(blank for blank in first if blank in second and first[blank] != second[blank])


def same_answers(readings: Sequence[FieldReading], others: Sequence[FieldReading]) -> bool:
    return _answers_given(readings) == _answers_given(others)


def answer_same_blanks(readings: Sequence[FieldReading], others: Sequence[FieldReading]) -> bool:
    return bool(_answers_given(readings).keys() & _answers_given(others).keys())


def _answers_given(readings: Iterable[FieldReading]) -> dict[str, set[str]]:
    """By blank, spaces and capitals folded."""
    answers: dict[str, set[str]] = {}
    for reading in readings:
        if reading.confidence > 0:
            answers.setdefault(reading.blank, set()).add(fold_spaces(reading.value))
    return answers


def with_doubts(
    sheets: Iterable[Submission], activities: Iterable[Activity]
) -> Iterator[Submission]:
    """The same sheets; what an activity doubts is less sure, and says why."""
    known = tuple(activities)
    for sheet in sheets:
        answers = {one.blank: one.value for one in sheet.readings if one.confidence > 0}
        doubts = {blank: why for activity in known for blank, why in activity.doubts(answers)}
        if doubts:
            readings = tuple(
                one.less_sure(doubts[one.blank]) if one.blank in doubts and one.confidence else one
                for one in sheet.readings
            )
            yield sheet.model_copy(update={"readings": readings})
        else:
            yield sheet
