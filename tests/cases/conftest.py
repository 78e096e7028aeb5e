from __future__ import annotations

import pytest

from facilitator.collectors.form_registry import FormRegistry
from facilitator.workflows.event_context import known_forms
from tests.workflows.collecting import Given, Room, answers_for, pdf_by_pikepdf

CODES = ("A7BC", "B7BC", "C7BC")


@pytest.fixture(scope="session")
def asked(built_room: Room) -> FormRegistry:
    return known_forms(built_room.held())


@pytest.fixture(scope="session")
def given(built_room: Room) -> dict[str, dict[str, Given]]:
    """By kind of sheet and code, what people answered."""
    own = {
        code: answers_for(built_room.blanks(), seed=n)
        for n, code in enumerate(built_room.codes[:3])
    }
    blanks = built_room.blanks()
    plain = {code: answers_for(blanks, seed=n) for n, code in enumerate(CODES)}
    return {"personal": own, "plain": plain}


@pytest.fixture(scope="session")
def files(built_room: Room, given: dict[str, dict[str, Given]]) -> dict[str, list[bytes]]:
    personal = [
        pdf_by_pikepdf(built_room.personal(n, "pdf"), answers)
        for n, answers in enumerate(given["personal"].values())
    ]
    plain = [
        pdf_by_pikepdf(built_room.plain("pdf"), answers, code=code)
        for code, answers in given["plain"].items()
    ]
    return {"personal": personal, "plain": plain}
