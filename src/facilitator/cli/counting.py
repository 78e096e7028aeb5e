"""Asks on a terminal for the hands of a room, and shows them beside the surveys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from facilitator.cli.terminal import show_table
from facilitator.errors import Problem

if TYPE_CHECKING:
    from facilitator.model.tally import RoomTally
    from facilitator.rules.responses.poll_counts import PollQuestion
    from facilitator.workflows.tally import PollSession

_BACK = frozenset({"<", "b", "back"})
_CLEAR = "-"
_HOW = (
    "Type how many hands went up. Enter goes on: the number in brackets stays, and without one the"
    ' answer was not asked for. "<" goes back, "-" takes a number away.'
)

Found = dict[tuple[str, str, str], int]
"""Hands by activity, question and option."""


def ask(room: PollSession) -> RoomTally:
    """The hands of every question, answer by answer, until the user says that they are right.

    Empty where what was kept before is to stay.
    """
    from facilitator.model.tally import RoomTally
    from facilitator.rules.responses.poll_counts import build_tally

    found: Found = {
        (one.activity, one.question, one.option): one.hands for one in room.before.counted
    }
    if found:
        click.echo("Kept from an earlier count:")
        show(room, room.before)
        if not click.confirm("Count again?", default=False):
            return RoomTally()
    click.echo(_HOW)
    while True:
        for one in room.asked:
            _question(room, one, found)
        new = build_tally(found, room.asked)
        if not new.counted:
            click.echo("No hands were counted.")
            raise click.Abort
        show(room, new)
        if click.confirm("Is this right?", default=True):
            return new


def show(room: PollSession, tally: RoomTally) -> None:
    """Each question that was counted as a small table: hands, percent, and what others say."""
    from facilitator.rules.responses.tally_aids import room_sentence
    from facilitator.text.figures import whole
    from facilitator.text.locale import DEFAULT
    from facilitator.text.translator import translator

    for one in room.asked:
        hands = tally.hands(*one.key)
        if not hands:
            continue
        question = one.question
        rows = []
        for option in question.options:
            share = tally.share(*one.key, option.id)
            rows.append(
                (
                    option.text,
                    str(hands.get(option.id, "")),
                    "" if share is None else f"{whole(share)}%",
                    *(survey.said(option) for survey in question.surveys),
                )
            )
        click.echo(f"\n{question.text}")
        show_table(("Answer", "Hands", "Percent", *(s.name for s in question.surveys)), rows)
        click.echo(translator(DEFAULT).say(room_sentence(question, hands)))
    click.echo()


def _question(room: PollSession, one: PollQuestion, found: Found) -> None:
    """One question: back and forth among its answers until the last one is said."""
    options = one.question.options
    click.echo(f"\n{one.question.text}")
    place = 0
    while place < len(options):
        key = (*one.key, options[place].id)
        said = _answer(room, one, key, found)
        place = max(0, place - 1) if said in _BACK else place + 1


def _answer(room: PollSession, one: PollQuestion, key: tuple[str, str, str], found: Found) -> str:
    """What was typed at one answer; a number that cannot be is asked for again."""
    from facilitator.rules.responses.poll_counts import parse_hands

    text = next(option.text for option in one.question.options if option.id == key[2])
    while True:
        before = found.get(key)
        others = sum(hands for other, hands in found.items() if other[:2] == key[:2])
        total = f" ({others} so far)" if others else ""
        kept = f" [{before}]" if before is not None else ""
        said = click.prompt(f"  {text}{total}{kept}", default="", show_default=False).strip()
        if said in _BACK or not said:
            return str(said)
        if said == _CLEAR:
            found.pop(key, None)
            return str(said)
        hands = parse_hands(said)
        if isinstance(hands, int):
            found[key] = hands
            if _believed(room, one, found):
                return str(said)
            _put_back(found, key, before)
        elif isinstance(hands, Problem):
            click.echo(f"    {hands}")


def _believed(room: PollSession, one: PollQuestion, found: Found) -> bool:
    """Whether so many hands can be, or the user says that they were."""
    from facilitator.rules.responses.poll_counts import build_tally
    from facilitator.workflows.tally import doubtful_count

    doubt = doubtful_count(room, build_tally(found, room.asked), one)
    if doubt is None:
        return True
    click.echo(f"    {doubt.message}")
    return click.confirm("    Is that so?", default=False)


def _put_back(found: Found, key: tuple[str, str, str], before: int | None) -> None:
    if before is None:
        found.pop(key, None)
    else:
        found[key] = before
