"""Cards of a deck are alike, and have boxes that a pen can tick."""

from __future__ import annotations

from facilitator.activities.sort.model import Sort
from facilitator.model.kit import Kit
from tests.compose.conftest import Composed


def test_one_long_text_sets_all_cards_smaller_and_boxes_have_the_letters_of_piles(
    kit: Kit, composed: Composed
) -> None:
    activities = kit.exercise.activities
    (sort,) = (one for one in activities if isinstance(one, Sort))
    first, *others = sort.statements
    for words, role in (("We meet.", "card"), ("We meet again and again. " * 6, "card-long")):
        changed = (first.model_copy(update={"text": words}), *others)
        deck = sort.model_copy(update={"statements": changed})
        exercise = kit.exercise.model_copy(
            update={"activities": tuple(deck if one == sort else one for one in activities)}
        )
        page = composed(document="sort-cards", kit=kit.model_copy(update={"exercise": exercise}))
        roles = {one.get("class") for one in page.tree.iter("p")} & {"card", "card-long"}
        assert roles == {role}
        letters = [one.text for one in page.tree.iter("span") if one.get("class") == "letter"]
        piles = [pile.name[0].upper() for pile in sort.piles_in(exercise)]
        expected = piles if len(set(piles)) == len(piles) else [str(n) for n in range(1, 4)]
        assert letters[: len(piles)] == expected
