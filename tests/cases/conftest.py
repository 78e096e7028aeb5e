from __future__ import annotations

import pytest

from facilitator.collectors.form_registry import FormRegistry
from facilitator.workflows.event_context import known_forms
from tests.workflows.collecting import Given, Room, answers_for, build_room, pdf_by_pikepdf

CODES = ("A7BC", "B7BC", "C7BC")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Room:
    return build_room(tmp_path_factory.mktemp("pile"))


@pytest.fixture(scope="session")
def asked(built: Room) -> FormRegistry:
    return known_forms(built.held())


@pytest.fixture(scope="session")
def given(built: Room) -> dict[str, dict[str, Given]]:
    """By kind of sheet and code, what people answered."""
    own = {code: answers_for(built.blanks(), seed=n) for n, code in enumerate(built.codes[:3])}
    blanks = built.blanks()
    plain = {code: answers_for(blanks, seed=n) for n, code in enumerate(CODES)}
    return {"personal": own, "plain": plain}


@pytest.fixture(scope="session")
def files(built: Room, given: dict[str, dict[str, Given]]) -> dict[str, list[bytes]]:
    personal = [
        pdf_by_pikepdf(built.personal(n, "pdf"), answers)
        for n, answers in enumerate(given["personal"].values())
    ]
    plain = [
        pdf_by_pikepdf(built.plain("pdf"), answers, code=code)
        for code, answers in given["plain"].items()
    ]
    return {"personal": personal, "plain": plain}
