"""Commands that show what a room said: report, tally."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.options import FORCE, whole_kit_options
from facilitator.cli.terminal import (
    is_interactive,
    progress,
    prompt,
    relative,
    show_files,
    show_table,
)
from facilitator.errors import FacilitatorError, Problem

if TYPE_CHECKING:
    from facilitator.model.submission import RoomTally
    from facilitator.rules.responses.poll_counts import PollQuestion
    from facilitator.workflows.tally import AnswerKey, PollSession

_BACK = frozenset({"<", "b", "back"})
_CLEAR = "-"
_HOW = (
    "Type how many hands went up. Enter goes on: the number in brackets stays, and without one the"
    ' answer was not asked for. "<" goes back, "-" takes a number away.'
)


@click.command()
@whole_kit_options
@click.option("--compare", metavar="DATE", help="Set it beside the client's event on this day.")
@click.option(
    "--include-late",
    is_flag=True,
    help="Count the few sheets that came after an earlier report, though the two tell them apart.",
)
@click.option(
    "--sample", is_flag=True, help="Show the report of the exercise's fictional team instead."
)
@click.option(
    "--force", is_flag=True, help="Write over files that were edited since they were made."
)
def report(**options: Any) -> None:  # noqa: ANN401 - what click read, for one function
    """Write the report of an event: what the room said, and what to ask."""
    from facilitator import api
    from facilitator.system.parallel import lay_out_fast

    lay_out_fast()
    with progress() as on_progress:
        result = api.report(workspace=Path.cwd(), **options, on_progress=on_progress)
    show_files(result)
    from facilitator.text.translator import translator

    # What page one says, for whoever stands before the room in a minute.
    say = translator("en").say
    for number, finding in enumerate(result.findings, start=1):
        click.echo(f"{number}. {say(finding.title)}. {say(finding.sentence)}")
    if result.question:
        click.echo(f"Ask first: {result.question}")
    if result.failed:
        click.echo(f"Not made: {', '.join(file.name for file in result.failed)}.", err=True)
        raise _joined_error([file.error for file in result.failed])


def _joined_error(errors: Sequence[Exception]) -> Exception:
    for error in errors:
        if not isinstance(error, FacilitatorError):
            return error
    known = [error for error in errors if isinstance(error, FacilitatorError)]
    return type(known[0])(dict.fromkeys(p for error in known for p in error.problems))


@click.command()
@whole_kit_options
@click.option(
    "--count",
    "counts",
    metavar="QUESTION.ANSWER=HANDS",
    multiple=True,
    help="Hands for one answer, such as people.yearly=41; may be given again.",
)
@click.option(
    "--csv",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="All hands from a table: Question, Option, Hands.",
)
@click.option("--replace", is_flag=True, help="Put other counts in the place of those kept.")
@FORCE
def tally(
    counts: tuple[str, ...],
    file: Path | None,
    replace: bool,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    """Set the hands of a room beside the surveys, on handout and slides.

    On a terminal it asks, question by question, unless the options say it.
    """
    from facilitator.system.parallel import lay_out_fast
    from facilitator.workflows.build import BuildRequest
    from facilitator.workflows.tally import keep_and_rebuild, poll_session, read_hands

    interactive = is_interactive()
    if interactive:
        options["client"] = options["client"] or prompt("Client")
        options["event"] = options["event"] or prompt("Date of the event, such as 2027-03-18")
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
    click.echo(f"The counts are kept in {relative(result.counts)}.")
    if result.earlier:
        click.echo(f"The earlier ones are now {relative(result.earlier)}.")


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
            click.confirm("Take the new ones all the same?", abort=True)


def ask(session: PollSession) -> RoomTally:
    """The hands of every question; empty where what was kept before is to stay."""
    from facilitator.model.submission import RoomTally
    from facilitator.rules.responses.poll_counts import build_tally

    hands = {(c.activity, c.question, c.option): c.hands for c in session.before.counted}
    if hands:
        click.echo("Kept from an earlier count:")
        show(session, session.before)
        if not click.confirm("Count again?", default=False):
            return RoomTally()
    click.echo(_HOW)
    while True:
        for poll in session.questions:
            _ask_question(session, poll, hands)
        counted = build_tally(hands, session.questions)
        if not counted.counted:
            click.echo("No hands were counted.")
            raise click.Abort
        show(session, counted)
        if click.confirm("Is this right?", default=True):
            return counted


def show(session: PollSession, tally: RoomTally) -> None:
    """Each question that was counted as a small table: hands, percent, and what others say."""
    from facilitator.rules.responses.poll_counts import room_sentence
    from facilitator.text.catalogue import DEFAULT
    from facilitator.text.locale import whole
    from facilitator.text.translator import translator

    say = translator(DEFAULT).say
    for poll in session.questions:
        hands, question = tally.hands(*poll.key), poll.question
        if not hands:
            continue
        rows = []
        for option in question.options:
            share = tally.share(*poll.key, option.id)
            percent = "" if share is None else f"{whole(share)}%"
            surveys = (say(survey.said(option)) for survey in question.surveys)
            rows.append((option.text, str(hands.get(option.id, "")), percent, *surveys))
        click.echo(f"\n{question.text}")
        show_table(("Answer", "Hands", "Percent", *(s.name for s in question.surveys)), rows)
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
        total = f" ({others} so far)" if others else ""
        kept = f" [{before}]" if before is not None else ""
        typed = str(click.prompt(f"  {text}{total}{kept}", default="", show_default=False)).strip()
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
    return click.confirm("    Is that so?", default=False)
