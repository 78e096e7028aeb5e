"""What a schema cannot see in a sort."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.frame import BOTH
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.common import unknown


def check_piles(sort: YamlCursor, exercise: YamlCursor) -> Iterator[LintIssue]:
    """A statement's pile, or the one that tempts, that is none of the three, or both the same."""
    piles = list(dict.fromkeys([*exercise.get("concepts").ids(), BOTH]))
    for statement in sort.get("statements").entries():
        for field in ("pile", "tempting"):
            yield from unknown(statement.get(field), "pile", piles)
        pile, tempting = statement.get("pile").text(), statement.get("tempting").text()
        if pile is not None and pile == tempting and pile in piles:
            others = " or ".join(f'"{other}"' for other in piles if other != pile)
            yield LintIssue(
                statement.get("tempting").path,
                f'The pile that tempts, "{tempting}", is the right pile of this statement.',
                f"Write {others}: the pile a sensible person might choose instead.",
            )
