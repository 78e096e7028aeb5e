from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.activities import MODELS
from facilitator.model.prose import ProseSection
from facilitator.model.yaml_cursor import YamlCursor
from facilitator.rules.overrides import MergedData, ValueOrigin, change_objections
from facilitator.rules.overrides import merge as merge_data

PLACE = ("activities", 0, "statements")


def merge(exercise: Mapping[str, Any], overrides: Mapping[str, Any]) -> MergedData:
    return merge_data(exercise, overrides, MODELS)


def sorting(*ids: str) -> dict[str, Any]:
    statements = [{"id": one, "area": "focus", "text": f"About {one}."} for one in ids]
    return {"activities": [{"id": "sort", "kind": "sort", "statements": statements}]}


def rating() -> dict[str, Any]:
    items = [
        {"area": area, "id": one, "text": f"{area} {one}"}
        for area in ("ownership", "focus")
        for one in (1, 2, 3)
    ]
    person = {"code": "A", "now": {"ownership": [1, 2, 3], "focus": [4, "?", 5]}, "hoped": {}}
    return {
        "activities": [
            {"id": "rate", "kind": "rate", "items": items, "example": {"people": [person]}}
        ]
    }


def statements(**change: Any) -> dict[str, Any]:
    return {"activities": {"sort": {"statements": change}}}


def ids(merged: MergedData) -> list[str]:
    return [one["id"] for one in merged.data["activities"][0]["statements"]]


def said(merged: MergedData) -> list[str]:
    return [f"{one.message} {one.hint}" for one in merged.findings]


def test_entries_are_dropped_replaced_added_and_put_first() -> None:
    exercise = sorting("s1", "s2", "s3", "s4")
    merged = merge(
        exercise,
        statements(
            drop=["s1"],
            replace={"s3": {"text": "Ours."}},
            add=[
                {"id": "n1", "after": "s3"},
                {"id": "n2", "after": "s3"},
                {"id": "n3"},
                {"id": "n4", "after": "first"},
                {"id": "n5", "after": "n1"},
            ],
            order=["s4"],
        ),
    )
    assert merged.findings == ()
    assert ids(merged) == ["s4", "n4", "s2", "s3", "n1", "n5", "n2", "n3"]
    mine = merged.data["activities"][0]["statements"]
    assert mine[3] == {"id": "s3", "area": "focus", "text": "Ours."}
    assert mine[4] == {"id": "n1"}  # where it goes is no field of the exercise
    assert exercise == sorting("s1", "s2", "s3", "s4")


def test_every_value_knows_where_it_was_written() -> None:
    merged = merge(
        sorting("s1", "s2"),
        statements(drop=["s1"], replace={"s2": {"text": "Ours."}}, add=[{"id": "n1"}])
        | {"welcome": "Hello."},
    )
    here = ("activities", "sort", "statements")
    assert merged.origin((*PLACE, 0, "area")) == ValueOrigin(
        in_override=False, path=(*PLACE, 1, "area")
    )
    assert merged.origin((*PLACE, 0, "text")) == ValueOrigin(
        in_override=True, path=(*here, "replace", "s2", "text")
    )
    assert merged.origin((*PLACE, 1, "text")) == ValueOrigin(
        in_override=True, path=(*here, "add", 0, "text")
    )
    assert merged.origin(PLACE) == ValueOrigin(in_override=True, path=here)
    assert merged.origin(("welcome",)) == ValueOrigin(in_override=True, path=("welcome",))
    assert merged.origin(("activities", 0, "kind")) == ValueOrigin(
        in_override=False, path=("activities", 0, "kind")
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"drop": ["s9"]}, 'There is no statement "s9". Known here: s1, s2.'),
        ({"replace": {"s7": {}}}, 'There is no statement "s7". Known here: s1, s2.'),
        ({"order": ["x"]}, 'There is no statement "x". Known here: s1, s2.'),
        (
            {"drop": ["s1"], "replace": {"s1": {}}},
            'The statement "s1" is dropped, and named here too. Keep one of the two.',
        ),
        (
            {"replace": {"s1": {"id": "s3"}}},
            (
                'The statement "s1" keeps its id: answers go by it. '
                "Leave id out here, or drop the statement and add another."
            ),
        ),
        (
            {"drop": ["s1"], "add": [{"id": "s1"}]},
            (
                'The id "s1" is one of the exercise\'s own, so that answers from other events '
                "would be taken for answers to this statement. "
                "Give it an id that the exercise does not use."
            ),
        ),
        (
            {"add": [{"id": "n1", "after": "s4"}]},
            'There is no statement "s4". Known here: s1, s2.',
        ),
        ({"add": [{"text": "T"}]}, 'This statement has no id. Add "id: …" to it.'),
        (
            {"drop": ["s1", "s2"]},
            (
                "Every statement is dropped here. "
                "Keep at least one. To leave out an activity, drop the blocks that run it."
            ),
        ),
    ],
)
def test_what_means_nothing_is_said(change: dict[str, Any], message: str) -> None:
    assert message in said(merge(sorting("s1", "s2"), statements(**change)))


@pytest.mark.parametrize(
    ("overrides", "message"),
    [
        ({"activities": {"srt": {}}}, 'There is no activity "srt". Did you mean "sort"?'),
        (
            {"activities": {"sort": {"questions": {}}}},
            'The activity "sort" has no questions. Known here: statements.',
        ),
        ({"editions": {"workshp": {}}}, 'There is no edition "workshp". There are none here.'),
    ],
)
def test_an_unknown_place_is_said(overrides: dict[str, Any], message: str) -> None:
    assert said(merge(sorting("s1"), overrides)) == [message]


def test_items_go_by_area_and_id_and_the_worked_example_follows() -> None:
    change = {
        "drop": ["ownership_1"],
        "add": [{"area": "focus", "id": "new", "after": "focus_1", "text": "New."}],
        "order": ["focus_3"],
        "replace": {"focus_2": {"text": "Ours."}},
    }
    merged = merge(rating(), {"activities": {"rate": {"items": change}}})
    assert merged.findings == ()
    rate = merged.data["activities"][0]
    assert [(one["area"], one["id"]) for one in rate["items"]] == [
        ("focus", 3), ("ownership", 2), ("ownership", 3), ("focus", 1), ("focus", "new"),
        ("focus", 2),
    ]  # fmt: skip
    person = rate["example"]["people"][0]
    assert person["now"] == {"ownership": [2, 3], "focus": [5, 4, None, "?"]}


def test_an_item_keeps_its_area_since_answers_go_by_it() -> None:
    change = {"replace": {"focus_1": {"area": "ownership"}}}
    merged = merge(rating(), {"activities": {"rate": {"items": change}}})
    assert said(merged)[0].startswith('The item "focus_1" keeps its area')


def test_one_cell_of_a_row_is_replaced_by_itself() -> None:
    row = {"area": "focus", "cells": {"one": "A", "two": "B"}}
    data = {"activities": [{"id": "c", "kind": "contrast", "rows": [row]}]}
    change = {"replace": {"focus": {"cells": {"two": "Ours"}}}}
    merged = merge(data, {"activities": {"c": {"rows": change}}})
    cells = ("activities", 0, "rows", 0, "cells")
    assert merged.data["activities"][0]["rows"][0]["cells"] == {"one": "A", "two": "Ours"}
    assert not merged.origin((*cells, "one")).in_override
    assert merged.origin((*cells, "two")).in_override


def test_titles_and_minutes_are_replaced() -> None:
    block = {"id": "frame", "usual": 5, "title": "Frame"}
    data = {**sorting("s1"), "editions": {"workshop": {"title": "W", "blocks": [block]}}}
    merged = merge(
        data,
        {
            "activities": {"sort": {"title": "Ours"}},
            "editions": {"workshop": {"blocks": {"replace": {"frame": {"usual": 7}}}}},
        },
    )
    assert merged.data["activities"][0]["title"] == "Ours"
    assert merged.data["editions"]["workshop"]["blocks"] == [{**block, "usual": 7}]


KNOWN = ["s1", "s2", "s3", "s4", "s5"]


@given(
    st.lists(st.sampled_from(KNOWN), unique=True),
    st.lists(st.sampled_from(KNOWN), unique=True),
    st.lists(st.sampled_from([*KNOWN, "first", ""]), max_size=4),
)
def test_what_is_not_named_stays_as_and_where_it_is(
    drop: list[str], order: list[str], places: list[str]
) -> None:
    added = [
        {"id": f"n{n}", **({"after": place} if place else {})} for n, place in enumerate(places)
    ]
    exercise = sorting(*KNOWN)
    before = deepcopy(exercise)
    merged = merge(exercise, statements(drop=drop, add=added, order=order))
    found = ids(merged)
    kept = [one for one in KNOWN if one not in drop]
    first = [one for one in order if one in kept]
    assert exercise == before
    assert sorted(found) == sorted([*kept, *(one["id"] for one in added)])
    assert found[: len(first)] == first
    rest = [one for one in found if one in kept and one not in first]
    assert rest == [one for one in kept if one not in first]
    for index, one in enumerate(merged.data["activities"][0]["statements"]):
        origin = merged.origin((*PLACE, index))
        assert origin.in_override == one["id"].startswith("n")


OBJECTIONS = (
    ProseSection(heading="“We have OKRs.”", body="Good."),
    ProseSection(heading="{Human resources} does it.", body="They help."),
    ProseSection(heading="“No time.” [coaching]", body="An hour."),
)


def test_objections_go_by_their_printed_heading() -> None:
    change = {
        "drop": ["we have OKRs."],
        "replace": {"Human Resources does it.": "Ask them."},
        "add": [
            {"heading": "“Later.”", "body": "When?", "after": "Human resources does it."},
            {"heading": "“Never.”", "body": "Why?"},
        ],
        "order": ["No time."],
    }
    new, findings = change_objections(OBJECTIONS, YamlCursor(("objections",), change))
    assert findings == []
    assert [(one.heading, one.body) for one in new] == [
        ("“No time.” [coaching]", "An hour."),
        ("{Human resources} does it.", "Ask them."),
        ("“Later.”", "When?"),
        ("“Never.”", "Why?"),
    ]


def test_an_objection_that_there_is_not_is_said_with_the_nearest_as_printed() -> None:
    new, findings = change_objections(
        OBJECTIONS, YamlCursor((), {"drop": ["Human resource does it"]})
    )
    assert new == OBJECTIONS
    assert [(one.path, one.message, one.hint) for one in findings] == [
        (
            ("drop", 0),
            "There is no objection “Human resource does it”.",
            'Did you mean "Human resources does it."?',
        )
    ]
