"""Who is in, what is missing, what is doubtful; and what people decide about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facilitator.errors import UsageError, nearest
from facilitator.model.blanks import Blank
from facilitator.model.submission import TEAM, Decision, StoredSubmission
from facilitator.rules.responses.parse_answer import parse_answer
from facilitator.rules.responses.resolve import ResolvedAnswers, Respondent
from facilitator.store.responses import ReceivedFile, open_store
from facilitator.system.text_file import display_path
from facilitator.workflows.collect import STORE
from facilitator.workflows.event_codes import (
    EventCodes,
    event_codes,
    find_code,
    people_without_code,
    readable_code,
)
from facilitator.workflows.event_forms import (
    EventContext,
    collected_blanks,
    event_context,
    known_forms,
    private_blanks,
)
from facilitator.workflows.load_responses import responses_in
from facilitator.workflows.output_files import make_folder
from facilitator.workflows.preparation import KitRequest, prepare_kit


@dataclass(frozen=True)
class ResponsesRequest(KitRequest):
    """What to look at, and what to decide before that.

    ``sets`` are (code, blank, value), ``clears`` and ``undoes`` (code, blank), ``keeps`` (code,
    file); the others are codes.
    """

    sets: tuple[tuple[str, str, str], ...] = ()
    clears: tuple[tuple[str, str], ...] = ()
    undoes: tuple[tuple[str, str], ...] = ()
    keeps: tuple[tuple[str, str], ...] = ()
    splits: tuple[str, ...] = ()
    leaves_out: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()

    @property
    def decides(self) -> bool:
        """Whether anything is to be decided."""
        return bool(
            self.sets
            or self.clears
            or self.undoes
            or self.keeps
            or self.splits
            or self.leaves_out
            or self.counts
        )


@dataclass(frozen=True)
class RespondentRow:
    """One respondent as listed. ``missing`` are blanks to tick that have no answer that counts."""

    code: str
    name: str
    respondent: Respondent
    asked: int
    missing: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def answered(self) -> int:
        """How many of the blanks to tick have an answer that counts."""
        return self.asked - len(self.missing)


@dataclass(frozen=True)
class ResponsesReport:
    """The state of an event's answers.

    ``waiting`` are people (or codes of spare copies that nobody needs to fill in, left out) whose
    sheet is not in; ``aside`` files that were kept and do not count. ``blanks`` are those of
    all that comes back, in printed order, ``decided`` how many decisions were recorded now.
    """

    rows: tuple[RespondentRow, ...]
    waiting: tuple[str, ...]
    aside: tuple[ReceivedFile, ...]
    answers: ResolvedAnswers
    blanks: tuple[Blank, ...]
    exercise: str
    event: str
    decided: int = 0


def responses(request: ResponsesRequest) -> ResponsesReport:
    """Record what is to be decided, all or none of it, then list what stands.

    Raises UsageError for a code, blank, answer or file that there is not.
    """
    at = event_context(prepare_kit(request))
    people = event_codes(at)
    path = at.folder / STORE
    if not path.exists() and not request.decides:
        return _report(at, people, ResolvedAnswers(), (), 0)
    if not path.exists():
        raise UsageError.because(
            "Nothing was collected for this event yet.", hint="Start with: facilitator collect"
        )
    make_folder(at.folder, hint="Move the file.")
    with open_store(path, display_path(path)) as store:
        decisions = list(_decisions(request, at, people, responses_in(store, at)))
        if decisions:
            store.decide(at.exercise, decisions)
        return _report(
            at, people, responses_in(store, at), tuple(store.set_aside()), len(decisions)
        )


def _report(
    at: EventContext,
    people: EventCodes,
    answers: ResolvedAnswers,
    aside: tuple[ReceivedFile, ...],
    decided: int,
) -> ResponsesReport:
    blanks = collected_blanks(at.kit)
    asked = tuple(blank.name for blank in _to_tick(at))
    order = {code: place for place, code in enumerate(people.names)}
    ranked = sorted(answers.respondents, key=lambda one: order.get(one.code, len(order)))
    codes = {one.code for one in answers.respondents if one.sheets or one.answers}
    waiting = [name for code, name in people.names.items() if name and code not in codes]
    return ResponsesReport(
        rows=tuple(_row(one, people, asked) for one in ranked),
        waiting=(*waiting, *people_without_code(at)),
        aside=aside,
        answers=answers,
        blanks=blanks,
        exercise=at.exercise,
        event=at.event.path.name,
        decided=decided,
    )


def _to_tick(at: EventContext) -> Iterator[Blank]:
    """What is handed in and has exactly one answer: the rest may well stay empty."""
    for activity in at.kit.activities:
        if activity.hand_in:
            for blank in activity.worksheet_blanks(at.kit.exercise):
                if blank.kind == "choice":
                    yield blank


def _row(one: Respondent, people: EventCodes, asked: Sequence[str]) -> RespondentRow:
    given = one.response.answers
    asked = () if one.code == TEAM else asked
    stand_in = any(sheet.stand_in for sheet in one.sheets)
    notes = [people.doubt(one.code, stand_in=stand_in)]
    notes += [sheet.sheet.note for sheet in one.sheets]
    if one.differing:
        files = " and ".join(dict.fromkeys(sheet.label for sheet in one.sheets))
        count = len(one.differing)
        answers = f"{count} answer{'' if count == 1 else 's'}"
        notes.append(f"{files} differ in {answers}; none of those counts until you decide.")
    if not one.counted:
        notes.append("Left out: it does not count.")
    return RespondentRow(
        code=readable_code(one.code),
        name=people.name(one.code),
        respondent=one,
        asked=len(asked),
        missing=tuple(name for name in asked if name not in given),
        notes=tuple(filter(None, notes)),
    )


def _decisions(
    request: ResponsesRequest, at: EventContext, people: EventCodes, answers: ResolvedAnswers
) -> Iterator[Decision]:
    found = _Finder(at, people, answers)
    for code, blank, value in request.sets:
        yield found.set(code, blank, value)
    for code, blank in request.clears:
        yield Decision(act="clear", code=found.code(code), blank=found.blank(blank).name)
    for code, blank in request.undoes:
        yield Decision(act="undo", code=found.code(code), blank=found.blank(blank).name)
    for code, file in request.keeps:
        yield found.keep(code, file)
    for code in request.splits:
        yield Decision(act="split", code=found.code(code))
    for code in request.leaves_out:
        yield Decision(act="out", code=found.code(code))
    for code in request.counts:
        yield Decision(act="in", code=found.code(code))


class _Finder:
    """Finds what is meant by the words of a command."""

    def __init__(self, at: EventContext, people: EventCodes, answers: ResolvedAnswers) -> None:
        self._people = people
        self._by_code = {one.code: one for one in answers.respondents}
        self._asked = known_forms(at)
        self._blanks = {blank.name: blank for blank in self._asked.blanks}
        self._private = private_blanks(at)

    def code(self, wanted: str) -> str:
        """The code of a sheet that is in, or of a person."""
        known = frozenset(self._by_code) | self._people.drawn
        code = find_code(wanted, known, self._people)
        if code is None:
            spelled = [readable_code(one) for one in self._by_code]
            raise UsageError.because(
                f'No sheet has the code "{wanted}".', hint=nearest(wanted, spelled)
            )
        return code

    def blank(self, wanted: str) -> Blank:
        """The blank of that name, or that is headed so, if it is one that is collected."""
        blank = self._meant(wanted)
        if blank.name in self._private:
            raise UsageError.because(
                f"{blank.name} stands on a page that people keep, and is not collected.",
                hint="If everybody was told that it is, add collect_private: true to event.yaml.",
            )
        return blank

    def _meant(self, wanted: str) -> Blank:
        if wanted in self._blanks:
            return self._blanks[wanted]
        meant = self._asked.codebook.blanks(wanted)
        if len(meant) == 1:
            return self._blanks[next(iter(meant))]
        raise UsageError.because(
            f'There is no blank "{wanted}".'
            if not meant
            else f'"{wanted}" can mean several blanks.',
            hint=nearest(wanted, meant or self._blanks),
        )

    def set(self, code: str, blank: str, value: str) -> Decision:
        """An answer that somebody read on the sheet."""
        asked = self.blank(blank)
        said = parse_answer(asked, value)
        if said is None or said.confidence == 0:
            answers = ", ".join(choice.label for choice in asked.choices) or "yes"
            raise UsageError.because(
                f'"{value}" is no answer to {asked.name}.', hint=f"Its answers are: {answers}."
            )
        return Decision(act="set", code=self.code(code), blank=asked.name, value=said.value)

    def keep(self, wanted: str, file: str) -> Decision:
        """The one sheet of a code that counts; the others of now are set aside."""
        code = self.code(wanted)
        one = self._by_code.get(code)
        sheets = (*one.sheets, *one.aside) if one else ()
        kept = [sheet for sheet in sheets if _is_called(sheet, file)]
        labels = {sheet.label for sheet in kept}
        if len(labels) != 1:
            known = ", ".join(f'"{sheet.label}"' for sheet in sheets)
            told = "No sheet" if not kept else "More than one sheet"
            raise UsageError.because(
                f'{told} of {readable_code(code)} comes from "{file}".', hint=f"There are: {known}."
            )
        others = sorted(sheet.saying for sheet in sheets if sheet not in kept)
        return Decision(act="keep", code=code, value=",".join(map(str, others)))


def _is_called(sheet: StoredSubmission, wanted: str) -> bool:
    """By the whole label, the file's name with its folders, or the file's name alone."""
    base = sheet.file.rpartition("/")[2]
    ending = sheet.label.removeprefix(sheet.file)
    return wanted in (sheet.label, sheet.file, base, f"{base}{ending}")
