"""What a person decides about answers: question by question, with what may be said to each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from facilitator.errors import look_up
from facilitator.model.base import Frozen
from facilitator.model.blanks import Blank
from facilitator.model.kit import SHEET_CODE
from facilitator.model.submission import TICKED, AuditOutcome
from facilitator.rules.responses.paper import ConfidentRow, audit_outcome
from facilitator.rules.responses.resolve import ResolvedAnswer
from facilitator.text.interface import in_sequence, t
from facilitator.workflows.responses import RespondentRow, ResponsesReport

AUDIT_SIZE = 50
"""Confident rows to look at, if nothing else is said: none wrong of 50 means under 7.2% are."""
_DIGITS = 9


class ReviewChoice(Frozen):
    """One thing that may be said: ``key`` is a digit, or more of them where there are many."""

    key: str
    label: str
    act: str
    value: str = ""


class PagePicture(Frozen):
    """A row of a sheet as it stands on paper; ``path`` is the picture of its whole page."""

    sheet: int
    blank: str
    path: Path
    alt: str


class ReviewQuestion(Frozen):
    """One decision: of a code, and of one of its blanks where it has one.

    ``about`` is what is asked, ``reason`` why and where to look. ``typed`` is the act for what may
    be typed instead of choosing, empty for none; ``offered`` what may be chosen while typing.
    """

    kind: Literal["whose", "sheets", "answer", "audit"]
    code: str
    name: str = ""
    blank: str = ""
    about: str
    reason: str = ""
    choices: tuple[ReviewChoice, ...] = ()
    typed: str = ""
    offered: Mapping[str, str] = {}
    pictures: tuple[PagePicture, ...] = ()


@dataclass(frozen=True)
class AnswerReview:
    """``doubts`` wait for somebody; ``sample`` are confident rows that nobody has looked at yet.

    ``size`` is how many confident rows are looked at, and ``audit`` what came of those so far.
    """

    doubts: tuple[ReviewQuestion, ...]
    sample: tuple[ReviewQuestion, ...]
    size: int
    audit: AuditOutcome | None


ACTS = {
    "set": "sets",
    "clear": "clears",
    "undo": "undoes",
    "keep": "keeps",
    "split": "splits",
    "belongs": "belongs",
    "reset": "resets",
    "leave-out": "leaves_out",
    "count": "counts",
}
"""What may be decided, and the list of a request that it stands in."""


def decision_lists(act: str, code: str, blank: str = "", value: str = "") -> dict[str, object]:
    """One decision as the fields of a ResponsesRequest."""
    name = look_up(ACTS, act, "no-such-decision")
    given: dict[str, object] = {
        "set": (code, blank, value),
        "clear": (code, blank),
        "undo": (code, blank),
        "keep": (code, value),
        "belongs": (code, value),
    }
    return {name: (given.get(act, code),)}


def review(report: ResponsesReport, size: int = AUDIT_SIZE) -> AnswerReview:
    return AnswerReview(
        doubts=tuple(_doubts(report)),
        sample=tuple(_sample(report, size)),
        size=min(size, len(report.confident)),
        audit=audit_outcome(report.confident),
    )


def audit_words(audit: AuditOutcome | None) -> str:
    """What looking at a sample tells of all that was read without a doubt."""
    if audit is None:
        return ""
    return t(
        "review-audit",
        checked=audit.checked,
        wrong=audit.wrong,
        rows=audit.rows,
        low=audit.low,
        high=audit.high,
    )


def _doubts(report: ResponsesReport) -> Iterator[ReviewQuestion]:
    on_paper = _on_paper(report)
    for row in report.rows:
        if any(sheet.stand_in and sheet.number in on_paper for sheet in row.respondent.sheets):
            yield _whose(report, row)
    for row in report.rows:
        if row.respondent.differing:
            yield _which_sheet(row)
    blanks = {blank.name: blank for blank in report.blanks}
    for row in report.rows:
        for answer in row.respondent.doubtful:
            yield _doubtful(report, row, answer, blanks.get(answer.blank))


def _whose(report: ResponsesReport, row: RespondentRow) -> ReviewQuestion:
    sheet = row.respondent.sheets[0]
    named = {code: f"{code} {name}".strip() for code, name in report.unused.items()}
    choices = [
        ReviewChoice(key=str(key), label=label, act="belongs", value=code)
        for key, (code, label) in enumerate(list(named.items())[:_DIGITS], start=1)
    ]
    alone = ReviewChoice(
        key="0",
        label=t("review-nobodys"),
        act="belongs",
        value=row.code,
    )
    alt = t("review-head-of-sheet", sheet=sheet.label)
    return ReviewQuestion(
        kind="whose",
        code=row.code,
        about=t("review-whose"),
        reason=in_sequence(f"{sheet.label}.", *_not_kept(report, (sheet.number,), SHEET_CODE.name)),
        choices=(*choices, alone),
        typed="belongs",
        offered=named,
        pictures=tuple(_pictures(report, (sheet.number,), SHEET_CODE.name, alt)),
    )


def _which_sheet(row: RespondentRow) -> ReviewQuestion:
    differing = set(row.respondent.differing)
    labels = dict.fromkeys(
        stored.label
        for stored in row.respondent.sheets
        if any(reading.blank in differing for reading in stored.sheet.readings)
    )
    choices = [
        ReviewChoice(key=str(key), label=label, act="keep", value=label)
        for key, label in enumerate(labels, start=1)
    ]
    return ReviewQuestion(
        kind="sheets",
        code=row.code,
        name=row.name,
        about=t("review-sheets-differ", count=len(differing)),
        choices=(*choices, ReviewChoice(key="0", label=t("review-several-people"), act="split")),
    )


def _doubtful(
    report: ResponsesReport, row: RespondentRow, answer: ResolvedAnswer, blank: Blank | None
) -> ReviewQuestion:
    about = blank.label_text if blank else answer.blank
    written = not (blank and blank.choices)
    labels = _labels(blank) or {seen: seen for seen in answer.seen if seen}
    reasons = [answer.doubt, answer.where and f"{answer.where}."]
    if answer.value:
        reasons.append(t("review-counts-now", answer=labels.get(answer.value, answer.value)))
    reasons += _not_kept(report, answer.sheets, answer.blank)
    marked = [t("in-quotes", words=labels.get(seen, seen)) for seen in answer.seen if seen]
    alt = _alt(about, row, marked)
    return ReviewQuestion(
        kind="answer",
        code=row.code,
        name=row.name,
        blank=answer.blank,
        about=about,
        reason=in_sequence(*reasons),
        choices=_answers(labels, answer.seen),
        typed="set" if written and not (blank and blank.kind == "tick") else "",
        pictures=tuple(_pictures(report, answer.sheets, answer.blank, alt)),
    )


def _sample(report: ResponsesReport, size: int) -> Iterator[ReviewQuestion]:
    rows = {row.respondent.code: row for row in report.rows}
    blanks = {blank.name: blank for blank in report.blanks}
    for one in report.confident[:size]:
        if one.right is None:
            yield _audited(report, rows[one.code], one, blanks[one.blank])


def _audited(
    report: ResponsesReport, row: RespondentRow, one: ConfidentRow, blank: Blank
) -> ReviewQuestion:
    labels = _labels(blank)
    said = t("review-nothing") if one.value is None else labels.get(one.value, one.value)
    file = next(s.file for s in row.respondent.sheets if s.number == one.sheet)
    right = ReviewChoice(
        key="r",
        label=t("review-right", answer=said),
        act="clear" if one.value is None else "set",
        value=one.value or "",
    )
    others = (choice for choice in _answers(labels, ()) if choice.value != right.value)
    asked = t("review-read-as", answer=said, file=file, page=one.picture)
    alt = _alt(blank.label_text, row, [t("in-quotes", words=said)])
    return ReviewQuestion(
        kind="audit",
        code=row.code,
        name=row.name,
        blank=one.blank,
        about=blank.label_text,
        reason=in_sequence(asked, *_not_kept(report, (one.sheet,), one.blank)),
        choices=(right, *others),
        pictures=tuple(_pictures(report, (one.sheet,), one.blank, alt)),
    )


def _labels(blank: Blank | None) -> dict[str, str]:
    """What may be answered, by value; nothing for what is written by hand."""
    if blank and blank.kind == "tick":
        return {TICKED: t("review-ticked")}
    return {choice.value: choice.label for choice in blank.choices} if blank else {}


def _answers(labels: Mapping[str, str], seen: tuple[str, ...]) -> tuple[ReviewChoice, ...]:
    """An answer a key, those that were read with a dot behind; 0 is that nothing stands there."""
    answers = [
        ReviewChoice(
            key=str(key), label=f"{label} ·" if value in seen else label, act="set", value=value
        )
        for key, (value, label) in enumerate(labels.items(), start=1)
    ]
    return (*answers, ReviewChoice(key="0", label=t("review-answer-nothing"), act="clear"))


def _alt(about: str, row: RespondentRow, answers: Sequence[str]) -> str:
    """What a picture of a row shows, and what was read on it."""
    if not answers:
        return t("review-picture", about=about, code=row.code)
    return t("review-picture-read", about=about, code=row.code, answers=answers)


def _not_kept(report: ResponsesReport, sheets: tuple[int, ...], blank: str) -> Iterator[str]:
    on_paper = _on_paper(report).intersection(sheets)
    if not all(report.pictures.get((sheet, blank)) for sheet in on_paper):
        yield t("review-no-picture")


def _on_paper(report: ResponsesReport) -> set[int]:
    return {sheet for sheet, _ in report.pictures}


def _pictures(
    report: ResponsesReport, sheets: tuple[int, ...], blank: str, alt: str
) -> Iterator[PagePicture]:
    for sheet in sheets:
        if path := report.pictures.get((sheet, blank)):
            yield PagePicture(sheet=sheet, blank=blank, path=path, alt=alt)
