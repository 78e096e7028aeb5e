"""What was promised: commitments as they were written, the team's first, and the review dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from facilitator.model.activities.commit import Commit, CommitField
from facilitator.model.base import Frozen
from facilitator.model.submission import Response


class Commitment(Frozen):
    """One commitment: what was written, by field id; what was left empty is not there.

    ``code`` is the sheet that it came on, ``sheet`` whether that was the team's or a person's own.
    """

    sheet: Literal["team", "own"]
    code: str
    values: dict[str, str]


class Commitments(Frozen):
    """All commitments of a room, and the dates of the reviews as the team wrote them."""

    made: tuple[Commitment, ...]
    reviews: tuple[str, ...]


def commitments(commit: Commit, responses: Sequence[Response]) -> Commitments:
    """Everything that was promised. The same line on two sheets is one commitment."""
    team = [one for response in responses for one in _team(commit, response)]
    own = [one for response in responses for one in own_commitments(commit, response)]
    dates = (response.answer(blank.name) for blank in commit.reviews() for response in responses)
    return Commitments(
        made=tuple(_once((*team, *own))),
        reviews=tuple(dict.fromkeys(date for date in dates if date)),
    )


def _team(commit: Commit, response: Response) -> Iterator[Commitment]:
    for number in range(1, commit.team_rows + 1):
        values = _values(commit, commit.team_fields(), "team", number, response)
        if values:
            yield Commitment(sheet="team", code=response.code, values=values)


def own_commitments(commit: Commit, response: Response) -> Iterator[Commitment]:
    """What one person promised on their own sheet, whether or not others promised the same."""
    for number in range(1, commit.copies + 1):
        values = _values(commit, commit.fields, "own", number, response)
        if values:
            yield Commitment(sheet="own", code=response.code, values=values)


def _values(
    commit: Commit, fields: Sequence[CommitField], owner: str, number: int, response: Response
) -> dict[str, str]:
    values: dict[str, str] = {}
    for field in fields:
        blank = commit.blank(field, owner, number)
        answer = response.answer(blank.name)
        if answer:
            labels = {choice.value: choice.label for choice in blank.choices}
            values[field.id] = labels.get(answer, answer)
    return values


def _once(made: Sequence[Commitment]) -> Iterator[Commitment]:
    seen: list[dict[str, str]] = []
    for one in made:
        if one.values not in seen:
            seen.append(one.values)
            yield one
