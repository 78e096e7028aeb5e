from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from facilitator.activities import MODELS
from facilitator.activities.rate.items import DONT_KNOW, Rating
from facilitator.activities.sort.model import Sort
from facilitator.model.activity import Area, BothPile, Concept, Frame
from facilitator.model.base import Id
from facilitator.model.exercise import Term

FRAME = Frame(
    concepts=(
        Concept(id="one", name="The one", short="One"),
        Concept(id="other", name="The other", short="Other"),
    ),
    areas=(Area(id="focus", name="Focus"),),
)
SORT = {
    "id": "sort",
    "kind": "sort",
    "title": "A sort",
    "instruction": "Sort.",
    "statements": [{"id": "s1", "area": "focus", "text": "Something."}],
}


def test_values_cannot_be_changed_and_take_no_unknown_field() -> None:
    term = Term(id="leader", singular="senior leader")
    with pytest.raises(ValidationError):
        term.singular = "boss"  # type: ignore[misc] # that is the point
    with pytest.raises(ValidationError):
        Term.model_validate({"id": "leader", "singular": "boss", "plurl": "bosses"})


@pytest.mark.parametrize("good", ["a", "s12", 7, "x" * 24])
def test_an_id_may_be_written_as_a_number(good: object) -> None:
    assert TypeAdapter(Id).validate_python(good) == str(good)


@pytest.mark.parametrize("bad", ["", "A", "a_b", "a b", "é", "x" * 25, True, None, 1.5])
def test_an_id_is_small_letters_and_digits(bad: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Id).validate_python(bad)


def test_a_question_mark_means_that_people_cannot_tell() -> None:
    read: Any = TypeAdapter(Rating).validate_python
    assert [read("?"), read(3), read(None)] == [DONT_KNOW, 3, None]


def test_the_third_pile_stands_between_the_concepts() -> None:
    sort = Sort.model_validate(SORT)
    piles = sort.piles_in(FRAME)
    assert [(pile.id, pile.name, pile.mark.sign) for pile in piles] == [
        ("one", "The one", "□"),
        ("both", "Both", "□■"),
        ("other", "The other", "■"),
    ]


def test_three_concepts_have_no_pile_for_both_unless_it_is_named() -> None:
    sort = Sort.model_validate(SORT)
    third = Concept(id="third", name="The third", short="Third")
    frame = FRAME.model_copy(update={"concepts": (*FRAME.concepts, third)})
    assert [pile.mark.sign for pile in sort.piles_in(frame)] == ["□", "■", "△"]
    named = frame.model_copy(update={"both": BothPile(name="Several")})
    several = sort.piles_in(named)[-1]
    assert (several.name, several.mark.sign) == ("Several", "□■△")


def test_what_is_not_there_is_a_key_error() -> None:
    sort = Sort.model_validate(SORT)
    for missing in (FRAME.area, lambda name: sort.pile(name, FRAME)):
        with pytest.raises(KeyError):
            missing("nowhere")


@pytest.mark.parametrize("kind", MODELS)
def test_an_activity_is_registered_under_its_kind(kind: str) -> None:
    annotation = MODELS[kind].model_fields["kind"].annotation
    assert kind in str(annotation)
