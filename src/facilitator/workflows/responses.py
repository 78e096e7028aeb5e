"""Who is in, what is missing, what is doubtful; what people decide about it; exports of it.

And the workbook that answers on paper are typed into.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from facilitator.compose.prose import plain
from facilitator.errors import UsageError, look_up, nearest
from facilitator.formats.exports import EXPORTS, ResponseExport
from facilitator.model.blanks import Blank
from facilitator.model.form import FormPage
from facilitator.model.submission import TEAM, Act, Decision, StoredSubmission
from facilitator.rules.responses.codebook import entry_plan
from facilitator.rules.responses.paper import ConfidentRow
from facilitator.rules.responses.parse_answer import parse_answer
from facilitator.rules.responses.resolve import ResolvedAnswer, ResolvedAnswers, Respondent
from facilitator.rules.responses.sheet_codes import normalise_code
from facilitator.store.responses import ReceivedFile, open_store
from facilitator.system.atomic_files import make_folder, write_atomic
from facilitator.system.text_file import display_path
from facilitator.text.interface import t
from facilitator.text.messages import Message
from facilitator.text.plain_text import page_numbers
from facilitator.text.translator import translator
from facilitator.workflows.event_answers import responses_in
from facilitator.workflows.event_archive import STORE
from facilitator.workflows.event_context import (
    EventCodes,
    EventContext,
    collected_blanks,
    event_context,
    known_forms,
    readable_code,
)
from facilitator.workflows.event_lock import holds_event
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.output_files import BuiltFile, write_output
from facilitator.workflows.paper_pictures import PaperPictures
from facilitator.workflows.preparation import prepare_kit

WORKBOOK = "responses.xlsx"
_CHOSEN = 4
"""So many characters has a code that people choose for themselves."""


@dataclass(frozen=True)
class ResponsesRequest(KitRequest):
    """What to look at, and what to decide before that.

    ``sets`` are (code, blank, value), ``clears`` and ``undoes`` (code, blank), ``keeps`` (code,
    file), ``belongs`` (code, other code); the others are codes.
    """

    sets: tuple[tuple[str, str, str], ...] = ()
    belongs: tuple[tuple[str, str], ...] = ()
    clears: tuple[tuple[str, str], ...] = ()
    undoes: tuple[tuple[str, str], ...] = ()
    keeps: tuple[tuple[str, str], ...] = ()
    splits: tuple[str, ...] = ()
    resets: tuple[str, ...] = ()
    leaves_out: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()

    @property
    def decides(self) -> bool:
        lists = (self.sets, self.clears, self.undoes, self.keeps, self.belongs)
        return any((*lists, self.splits, self.resets, self.leaves_out, self.counts))


@dataclass(frozen=True)
class RespondentRow:
    """One respondent as listed. ``missing`` are questions without an answer that counts."""

    code: str
    name: str
    respondent: Respondent
    asked: int
    missing: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def decided(self) -> tuple[ResolvedAnswer, ...]:
        return tuple(a for a in self.respondent.answers if a.status == "decided")

    @property
    def answered(self) -> int:
        """How many of the questions have an answer that counts."""
        return self.asked - len(self.missing)


@dataclass(frozen=True)
class ResponsesReport:
    """``waiting`` are people whose sheet is not in, ``aside`` files that do not count.

    ``blanks`` are those of all that comes back, in printed order; ``decided`` counts new decisions.
    ``unused`` are codes without a sheet and whose they are; ``confident`` rows off paper in the
    order of a draw; ``pictures`` of rows off paper, None for those that are not kept, by a sheet's
    number and a blank.
    """

    rows: tuple[RespondentRow, ...]
    waiting: tuple[str, ...]
    aside: tuple[ReceivedFile, ...]
    answers: ResolvedAnswers
    blanks: tuple[Blank, ...]
    exercise: str
    event: str
    language: str
    decided: int = 0
    unused: Mapping[str, str] = field(default_factory=dict)
    confident: tuple[ConfidentRow, ...] = ()
    pictures: Mapping[tuple[int, str], Path | None] = field(default_factory=dict)


@dataclass(frozen=True)
class NewResponsesRequest(KitRequest):
    """For which event. ``names`` puts people's names beside their codes."""

    output: Path = Path("output")
    names: bool = False
    force: bool = False


@dataclass(frozen=True)
class NewWorkbook:
    file: BuiltFile
    codes: int
    columns: int
    exercise: str


@holds_event
def responses(request: ResponsesRequest) -> ResponsesReport:
    """Record what is to be decided, all or none of it, then list what stands.

    Raises UsageError for an unknown code, blank, answer or file.
    """
    context = event_context(prepare_kit(request))
    path = context.folder / STORE
    if not path.exists() and not request.decides:
        return _report(context, ResolvedAnswers(), (), 0)
    if not path.exists():
        raise UsageError.because(
            t("responses-nothing-collected"), hint=t("responses-nothing-collected-hint")
        )
    with open_store(path, display_path(path)) as store:
        answers = responses_in(store, context)
        decisions = list(_decisions(request, _Finder(context, answers)))
        if decisions:
            store.decide(context.exercise, decisions)
            answers = responses_in(store, context)
        report = _report(context, answers, tuple(store.set_aside()), len(decisions))
        return _with_paper(report, PaperPictures(context, store))


def _with_paper(report: ResponsesReport, paper: PaperPictures) -> ResponsesReport:
    pictures = {place: paper.path(*place) for place in paper.rows}
    return replace(report, confident=paper.confident(report.answers), pictures=pictures)


def export_responses(report: ResponsesReport, kind: str) -> bytes:
    """The answers in a format: the same bytes for the same answers."""
    write: Callable[[ResponseExport], bytes] = look_up(EXPORTS, kind, "no-such-export")
    export = ResponseExport(
        report.exercise, report.event, report.blanks, report.answers, report.language
    )
    return write(export)


def write_export(path: Path, data: bytes, *, force: bool) -> None:
    make_folder(path.parent, hint=t("move-file-or-name"))
    if path.exists() and not force and path.read_bytes() != data:
        raise UsageError.because(
            t("responses-file-there", file=str(path)), hint=t("responses-file-there-hint")
        )
    write_atomic(path, data, private=True)


def _report(
    context: EventContext, answers: ResolvedAnswers, aside: tuple[ReceivedFile, ...], decided: int
) -> ResponsesReport:
    codes = context.codes
    asked = tuple(
        question
        for activity in context.kit.activities
        if activity.hand_in
        for question in activity.questions_asked(context.kit.exercise)
    )
    order = {code: place for place, code in enumerate(codes.names)}
    ranked = sorted(answers.respondents, key=lambda person: order.get(person.code, len(order)))
    is_in = {person.code for person in answers.respondents if person.sheets or person.answers}
    waiting = [name for code, name in codes.names.items() if name and code not in is_in]
    layouts = known_forms(context).layouts
    return ResponsesReport(
        rows=tuple(_row(respondent, codes, asked, layouts) for respondent in ranked),
        waiting=(*waiting, *codes.without),
        aside=aside,
        answers=answers,
        blanks=collected_blanks(context.kit),
        exercise=context.exercise,
        event=context.event.path.name,
        language=context.kit.language,
        decided=decided,
        unused={readable_code(code): n for code, n in codes.names.items() if code not in is_in},
    )


def _row(
    respondent: Respondent,
    codes: EventCodes,
    asked: Sequence[tuple[str, ...]],
    layouts: Mapping[str, Sequence[FormPage]],
) -> RespondentRow:
    answers, code = respondent.response.answers, respondent.code
    asked = () if code == TEAM else asked
    stand_in = any(sheet.stand_in for sheet in respondent.sheets)
    notes = [codes.doubt(code, stand_in=stand_in)]
    notes += [sheet.sheet.note for sheet in respondent.sheets]
    if empty := _pages_without_answers(respondent, layouts):
        notes.append(t("responses-pages-empty", pages=page_numbers(empty)))
    if respondent.differing:
        files = list(dict.fromkeys(sheet.label for sheet in respondent.sheets))
        count = len(respondent.differing)
        notes.append(t("responses-files-differ", files=files, count=count))
    if not respondent.counted:
        notes.append(t("responses-left-out"))
    return RespondentRow(
        code=readable_code(code),
        name=codes.names.get(code, ""),
        respondent=respondent,
        asked=len(asked),
        missing=tuple(_name(question) for question in asked if not answers.keys() & set(question)),
        notes=tuple(filter(None, notes)),
    )


def _pages_without_answers(
    respondent: Respondent, layouts: Mapping[str, Sequence[FormPage]]
) -> list[int]:
    """Pages of sheets on paper that are handed in, and on which nothing was read.

    ``layouts`` are the pages of forms by their ids.
    """
    on_paper = {s.sheet.form for s in respondent.sheets if s.sheet.form in layouts}
    read = {answer.blank for answer in respondent.answers}
    return sorted(
        page.number
        for form in on_paper
        for page in layouts[form]
        if page.hand_in and page.places and read.isdisjoint(place.blank for place in page.places)
    )


def _name(question: tuple[str, ...]) -> str:
    """That of its blank, or what the names of its several blanks begin with."""
    return question[0] if len(question) == 1 else question[0].rpartition("_")[0]


def _decisions(request: ResponsesRequest, finder: _Finder) -> Iterator[Decision]:
    for code, blank, value in request.sets:
        yield finder.answer(code, blank, value)
    for code, blank in request.clears:
        yield Decision(act="clear", code=finder.code(code), blank=finder.blank(blank).name)
    for code, blank in request.undoes:
        yield Decision(act="undo", code=finder.code(code), blank=finder.blank(blank).name)
    for code, file in request.keeps:
        yield finder.sheet_to_keep(code, file)
    for code, owner in request.belongs:
        yield finder.owner(code, owner)
    of_codes: dict[Act, tuple[str, ...]] = {
        "reset": request.resets,
        "split": request.splits,
        "out": request.leaves_out,
        "in": request.counts,
    }
    for act, codes in of_codes.items():
        yield from (Decision(act=act, code=finder.code(code)) for code in codes)


class _Finder:
    def __init__(self, context: EventContext, answers: ResolvedAnswers) -> None:
        self._context = context
        self._by_code = {person.code: person for person in answers.respondents}
        sheets = [sheet for person in answers.respondents for sheet in person.sheets]
        self._came_as = {sheet.came_as for sheet in sheets} - {""}
        self._forms = known_forms(context)
        self._blanks = {blank.name: blank for blank in self._forms.blanks}

    def code(self, wanted: str) -> str:
        codes = self._context.codes
        code = codes.find(wanted, frozenset(self._by_code) | codes.drawn | self._came_as)
        if code is None:
            readable = [readable_code(code) for code in self._by_code]
            raise UsageError.because(
                t("responses-no-sheet", code=wanted), hint=nearest(wanted, readable)
            )
        return code

    def blank(self, wanted: str) -> Blank:
        blank = self._blanks.get(wanted) or self._headed(wanted)
        if blank.name in self._context.private_blanks:
            raise UsageError.because(
                t("responses-private-blank", blank=blank.name),
                hint=t("responses-private-blank-hint"),
            )
        return blank

    def _headed(self, wanted: str) -> Blank:
        names = self._forms.codebook.blanks(wanted)
        if len(names) == 1:
            return self._blanks[next(iter(names))]
        raise UsageError.because(
            t("responses-several-blanks", name=wanted)
            if names
            else t("responses-no-blank", name=wanted),
            hint=nearest(wanted, names or self._blanks),
        )

    def answer(self, code: str, name: str, value: str) -> Decision:
        blank = self.blank(name)
        parsed = parse_answer(blank, value)
        if parsed is None or parsed.confidence == 0:
            answers = [choice.label for choice in blank.choices] or ["yes"]
            raise UsageError.because(
                t("responses-no-answer", value=value, blank=blank.name),
                hint=t("responses-no-answer-hint", answers=answers),
            )
        return Decision(act="set", code=self.code(code), blank=blank.name, value=parsed.value)

    def owner(self, wanted: str, owner: str) -> Decision:
        """Whose a sheet is that came without a code, or with a wrong one."""
        code, codes = self.code(wanted), self._context.codes
        if code in codes.drawn:
            raise UsageError.because(
                t("responses-drawn-code", code=readable_code(code)),
                hint=t("responses-drawn-code-hint", code=readable_code(code)),
            )
        if owner == wanted:
            return Decision(act="belongs", code=code, value=code)
        known = codes.find(owner, frozenset(self._by_code) | codes.drawn)
        typed = known or normalise_code(owner)
        if not known and len(typed) != _CHOSEN:
            raise UsageError.because(
                t("responses-no-code", code=owner),
                hint=t("responses-no-code-hint", count=_CHOSEN),
            )
        return Decision(act="belongs", code=code, value=typed)

    def sheet_to_keep(self, wanted: str, file: str) -> Decision:
        """The sheet of a code that is right: those of now that contradict it are set aside."""
        code = self.code(wanted)
        respondent = self._by_code.get(code)
        sheets = (*respondent.sheets, *respondent.aside) if respondent else ()
        kept = [sheet for sheet in sheets if _is_called(sheet, file)]
        if respondent is None or len({sheet.label for sheet in kept}) != 1:
            known = [f'"{sheet.label}"' for sheet in sheets]
            which = {"code": readable_code(code), "file": file}
            raise UsageError.because(
                t("responses-several-sheets", **which)
                if kept
                else t("responses-no-sheet-from", **which),
                hint=t("responses-sheets-are", sheets=known),
            )
        others = sorted(sheet.saying for sheet in respondent.sheets_beside(kept))
        return Decision(act="keep", code=code, value=",".join(map(str, others)))


def _is_called(sheet: StoredSubmission, wanted: str) -> bool:
    """By the whole label, the file's name with its folders, or the file's name alone."""
    base = sheet.file.rpartition("/")[2]
    ending = sheet.label.removeprefix(sheet.file)
    return wanted in (sheet.label, sheet.file, base, f"{base}{ending}")


@holds_event
def new_responses(request: NewResponsesRequest) -> NewWorkbook:
    """Write the workbook to type into; one that was filled in is left as it is."""
    from facilitator.formats.xlsx.entry import EntryContent, entry_workbook

    context = event_context(prepare_kit(request))
    kit, names = context.kit, context.codes.names
    plan = entry_plan(kit)
    day = context.event.event.day(kit.language)
    say = translator(kit.language).say
    content = EntryContent(
        title=say(Message("entry-title", exercise=plain(kit.exercise.title))),
        about=say(Message("entry-about", client=context.client.client.name, day=day)),
        plan=plan,
        codes=tuple(names),
        names=names if request.names else None,
        language=kit.language,
    )
    path = request.output / context.prepared.folder / WORKBOOK
    file = write_output(path, entry_workbook(content), force=request.force, private=True)
    return NewWorkbook(file, len(names), len(plan.blanks()), context.exercise)
