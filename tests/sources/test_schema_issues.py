from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, Field, ValidationError

from facilitator.sources.schema_issues import schema_issues


class _Entry(BaseModel):
    text: str


class _Owner(BaseModel):
    text: str
    note: str = ""
    entries: tuple[_Entry, ...] = Field(default=(), validate_default=True, min_length=2)
    more: tuple[_Entry, ...] = Field(default=(), min_length=2)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"text": "One", "note": "Two"}, ["('entries',)"]),
        ({"text": "One", "entries": []}, ["('entries',)"]),
        ({"text": "One", "entries": [{"text": "a"}, {}]}, ["('entries', 1, 'text')"]),
        (
            {"text": "One", "entries": [{"text": "a"}, {}], "more": [{"text": "b"}]},
            ["('entries', 1, 'text')", "('more',)"],
        ),
    ],
)
def test_whatever_is_refused_is_told_once(data: dict[str, Any], told: list[str]) -> None:
    with pytest.raises(ValidationError) as refused:
        _Owner.model_validate(data)
    issues = schema_issues(refused.value, _Owner, data, lambda _: 1, Path("x.yaml"))
    assert [str(issue.path) for issue in issues] == told
