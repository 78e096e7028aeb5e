from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.compose.look import Look
from facilitator.errors import SourceError
from facilitator.sources.client_folder import read_model

LOOK = Path(__file__).parents[2] / "templates" / "style" / "look.yaml"


def test_the_shipped_look_is_read() -> None:
    assert read_model(LOOK, Look).value.colour("ink").startswith("#")


def test_what_is_wrong_in_a_look_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "look.yaml"
    text = LOOK.read_text(encoding="utf-8").replace("margins:", "margin:", 1)
    file.write_text(text, encoding="utf-8")
    line = text[: text.index("margin:")].count("\n") + 1
    with pytest.raises(SourceError) as caught:
        read_model(file, Look)
    told = {problem.where: str(problem) for problem in caught.value.problems}
    unknown = told[f"{file.as_posix()}:{line}"]
    assert unknown.endswith('"margin" is no field of this look. Did you mean "margins"?')
    assert any('The look has no "margins".' in problem for problem in told.values())
