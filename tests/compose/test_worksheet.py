"""A worksheet says how to mark what there is to mark."""

from __future__ import annotations

import pytest

from facilitator.model.kit import Kit
from tests.compose.conftest import Composed


@pytest.mark.parametrize(("kind", "circles"), [("reflect", False), ("sort", True)])
def test_crosses_are_asked_for_where_there_are_circles(
    kit: Kit, composed: Composed, kind: str, circles: bool
) -> None:
    activities = tuple(
        activity.model_copy(update={"hand_in": activity.kind == kind})
        for activity in kit.exercise.activities
    )
    exercise = kit.exercise.model_copy(update={"activities": activities})
    document = composed(document="worksheet", kit=kit.model_copy(update={"exercise": exercise}))
    (part,) = (one for one in document.tree.iter("section") if one.get("id") == "part-a")
    words = " ".join(map(str, part.itertext()))
    assert [said in words for said in ("with a cross", "Wrong circle?")] == [circles] * 2
    assert "Write no name." in words
