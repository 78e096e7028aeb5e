"""Commands that show what a room said: report, tally."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.help_texts import TranslatedCommand, option
from facilitator.cli.options import FORCE, whole_kit_options
from facilitator.cli.terminal import (
    confirm,
    is_interactive,
    progress,
    prompt,
    show_files,
    show_table,
    shown,
)
from facilitator.errors import FacilitatorError, Problem
from facilitator.text.interface import t

if TYPE_CHECKING:
    from facilitator.model.submission import RoomTally
    from facilitator.rules.responses.poll_counts import PollQuestion
    from facilitator.workflows.tally import AnswerKey, PollSession

_BACK = frozenset({"<", "b", "back"})
_CLEAR = "-"


@click.command(cls=TranslatedCommand, help="help-report")
@whole_kit_options
@option("--compare", metavar="DATE", help="help-report-compare")
@option(
    "--include-late",
    is_flag=True,
    help="help-report-late",
)
@option("--sample", is_flag=True, help="help-report-sample")
@option("--force", is_flag=True, help="help-report-force")
def report(**options: Any) -> None:  # noqa: ANN401 - what click read, for one function
    from facilitator import api
    from facilitator.system.parallel import lay_out_fast

    lay_out_fast()
    with progress() as on_progress:
        result = api.report(workspace=Path.cwd(), **options, on_progress=on_progress)
    show_files(result)
    # What page one says, for whoever stands before the room in a minute.
    for number, finding in enumerate(result.findings, start=1):
        click.echo(f"{number}. {finding.title}. {finding.sentence}")
    if result.question:
        click.echo(t("report-ask-at-first", question=result.question))
    if result.failed:
        names = ", ".join(file.name for file in result.failed)
        click.echo(t("report-not-made", documents=names), err=True)
        raise _joined_error([file.error for file in result.failed])


def _joined_error(errors: Sequence[Exception]) -> Exception:
    for error in errors:
        if not isinstance(error, FacilitatorError):
            return error
    known = [error for error in errors if isinstance(error, FacilitatorError)]
    return type(known[0])(dict.fromkeys(p for error in known for p in error.problems))


@click.command(cls=TranslatedCommand, help="help-tally", more="help-tally-more")
@whole_kit_options
@option(
    "--count",
    "counts",
    metavar="QUESTION.ANSWER=HANDS",
    multiple=True,
    help="help-tally-count",
)
@option(
    "--csv",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="help-tally-csv",
)
@option("--replace", is_flag=True, help="help-tally-replace")
@FORCE
def tally(
    counts: tuple[str, ...],
    file: Path | None,
    replace: bool,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    from facilitator.system.parallel import lay_out_fast
    from facilitator.workflows.build import BuildRequest
    from facilitator.workflows.tally import keep_and_rebuild, poll_session, read_hands

    interactive = is_interactive()
    if interactive:
        options["client"] = options["client"] or prompt(t("ask-client"))
        options["event"] = options["event"] or prompt(t("ask-event-date"))
    request = BuildRequest(workspace=Path.cwd(), **options)
    lay_out_fast()
    session = poll_session(request)
    hands = read_hands(session, counts, file)
    if counts or file:
        show(session, hands)
        _confirm(session, hands, interactive=interactive, replace=replace)
    elif interactive:
        hands = ask(session)
    else:
        session.check_given(hands)
    with progress() as on_progress:
        result = keep_and_rebuild(session, hands, request, on_progress)
    show_files(result.built)
    click.echo(t("tally-kept", file=shown(result.counts)))
    if result.earlier:
        click.echo(t("tally-earlier", file=shown(result.earlier)))


def _confirm(session: PollSession, hands: RoomTally, *, interactive: bool, replace: bool) -> None:
    session.check_given(hands)
    checks = [session.check_possible] if replace else [session.check_possible, session.check_new]
    for check in checks:
        try:
            check(hands)
        except FacilitatorError as error:
            if not interactive:
                raise
            for problem in error.problems:
                click.echo(problem.message)
            if not confirm(t("tally-take-new")):
                raise click.Abort from error


def ask(session: PollSession) -> RoomTally:
    """The hands of every question; empty where what was kept before is to stay."""
    from facilitator.model.submission import RoomTally
    from facilitator.rules.responses.poll_counts import build_tally

    hands = {(c.activity, c.question, c.option): c.hands for c in session.before.counted}
    if hands:
        click.echo(t("tally-before"))
        show(session, session.before)
        if not confirm(t("tally-again")):
            return RoomTally()
    click.echo(t("tally-how"))
    while True:
        for poll in session.questions:
            _ask_question(session, poll, hands)
        counted = build_tally(hands, session.questions)
        if not counted.counted:
            click.echo(t("tally-no-hands"))
            raise click.Abort
        show(session, counted)
        if confirm(t("tally-right"), default=True):
            return counted


def show(session: PollSession, tally: RoomTally) -> None:
    """Each question that was counted as a small table: hands, percent, and what others say."""
    from facilitator.rules.responses.poll_counts import room_sentence
    from facilitator.text.interface import interface_language
    from facilitator.text.locale import percent
    from facilitator.text.translator import translator

    language = interface_language()
    say = translator(language).say
    for poll in session.questions:
        hands, question = tally.hands(*poll.key), poll.question
        if not hands:
            continue
        rows = []
        for answer in question.options:
            share = tally.share(*poll.key, answer.id)
            part = "" if share is None else percent(share, language)
            surveys = (say(survey.said(answer)) for survey in question.surveys)
            rows.append((answer.text, str(hands.get(answer.id, "")), part, *surveys))
        click.echo(f"\n{question.text}")
        heads = (t("head-answer"), t("head-hands"), t("head-percent"))
        show_table((*heads, *(s.name for s in question.surveys)), rows)
        click.echo(say(room_sentence(question, hands)))
    click.echo()


def _ask_question(session: PollSession, poll: PollQuestion, hands: dict[AnswerKey, int]) -> None:
    options = poll.question.options
    click.echo(f"\n{poll.question.text}")
    place = 0
    while place < len(options):
        key = (*poll.key, options[place].id)
        typed = _ask_answer(session, poll, options[place].text, key, hands)
        place = max(0, place - 1) if typed in _BACK else place + 1


def _ask_answer(
    session: PollSession, poll: PollQuestion, text: str, key: AnswerKey, hands: dict[AnswerKey, int]
) -> str:
    """What was typed at one answer; a number that cannot be is asked for again."""
    from facilitator.rules.responses.poll_counts import parse_hands

    while True:
        before = hands.get(key)
        others = sum(count for other, count in hands.items() if other[:2] == key[:2])
        asked = t("tally-so-far", answer=text, hands=others) if others else text
        kept = f" [{before}]" if before is not None else ""
        typed = prompt(f"  {asked}{kept}")
        if typed == _CLEAR:
            hands.pop(key, None)
        if not typed or typed in _BACK or typed == _CLEAR:
            return typed
        count = parse_hands(typed)
        if isinstance(count, Problem):
            click.echo(f"    {count}")
        elif count is not None and _is_believed(session, poll, hands | {key: count}):
            hands[key] = count
            return typed


def _is_believed(session: PollSession, poll: PollQuestion, hands: dict[AnswerKey, int]) -> bool:
    from facilitator.rules.responses.poll_counts import build_tally

    doubt = session.doubt(build_tally(hands, session.questions), poll)
    if doubt is None:
        return True
    click.echo(f"    {doubt.message}")
    return confirm("    " + t("tally-so"))
