from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.activities.sort.model import Statement
from facilitator.activities.sort.report import AreaCount, Mistake, score

PILES = ("performance", "both", "execution")


def statement(number: int, area: str, pile: str) -> Statement:
    return Statement(
        id=f"s{number}",
        area=area,
        text="…",
        pile=pile,
        because="…",
        tempting=next(other for other in PILES if other != pile),
        tempting_because="…",
    )


STATEMENTS = (
    statement(1, "ownership", "performance"),
    statement(2, "focus", "execution"),
    statement(3, "ownership", "both"),
    statement(4, "focus", "execution"),
)


def test_right_wrong_and_unanswered_are_counted_by_area_and_in_all() -> None:
    scored = score(STATEMENTS, {"s1": "performance", "s2": "both", "s3": None})
    assert (scored.right, scored.wrong, scored.unanswered) == (1, 1, 2)
    assert scored.areas == (
        AreaCount(area="ownership", right=1, wrong=0, unanswered=1),
        AreaCount(area="focus", right=0, wrong=1, unanswered=1),
    )


def test_mistakes_tell_where_the_wrong_ones_went() -> None:
    scored = score(STATEMENTS, {"s1": "execution", "s2": "both", "s3": "both", "s4": "both"})
    assert scored.mistakes == (
        Mistake(pile="performance", chosen="execution", count=1),
        Mistake(pile="execution", chosen="both", count=2),
    )
    assert scored.by_wrong_pile() == {"execution": 1, "both": 2}


ANSWERS = st.dictionaries(
    st.sampled_from([s.id for s in STATEMENTS]), st.sampled_from([*PILES, None])
)


@given(ANSWERS, st.permutations(STATEMENTS))
def test_counts_add_up_whatever_the_order(
    answers: dict[str, str | None], shuffled: list[Statement]
) -> None:
    scored, again = score(STATEMENTS, answers), score(shuffled, answers)
    assert scored.right + scored.wrong + scored.unanswered == len(STATEMENTS)
    assert sum(area.right for area in scored.areas) == scored.right
    assert sum(mistake.count for mistake in scored.mistakes) == scored.wrong
    assert (again.right, again.wrong) == (scored.right, scored.wrong)
    assert sorted(again.areas, key=str) == sorted(scored.areas, key=str)
