"""The public interface, used as a stranger's script uses it; the examples of its document run."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import facilitator
from facilitator.model.documents import WORKSHEET
from facilitator.system.requirements import built_in_folder
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.new import new_exercise
from facilitator.workflows.preparation import prepare_kit
from tests.workflows.clients import CLIENT, DAY, client, event
from tests.workflows.collecting import answers_for, pdf_by_pypdf

ROOT = Path(__file__).parents[1]


def test_a_script_builds_collects_and_scores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Filled PDF forms of five people come back as figures."""
    monkeypatch.chdir(tmp_path)
    new_exercise("small", tmp_path)
    client(tmp_path)
    event(tmp_path, roster="", exercise="small")
    told: list[str] = []
    workspace = facilitator.Workspace(tmp_path)
    who: dict[str, Any] = {"client": CLIENT, "event": DAY}
    kit = facilitator.build(
        workspace=workspace,
        documents=["worksheet"],
        formats=["pdf"],
        on_progress=lambda what, done, of: told.append(what),
        **who,
    )
    (sheet,) = [file for file in kit.files if file.document == "Worksheet"]
    assert told[0] == "Worksheet, PDF"
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    blanks = prepare_kit(KitRequest(tmp_path, **who)).kit.blanks(WORKSHEET)
    for number in range(5):
        filled = pdf_by_pypdf(sheet.path.read_bytes(), answers_for(blanks, number), f"AB{number}C")
        (inbox / f"{number}.pdf").write_bytes(filled)
    collected = facilitator.collect(files=[inbox], **who)
    assert [file.outcome for file in collected.files] == ["stored"] * 5
    scores = facilitator.score(workspace=str(tmp_path), **who)
    assert (scores.sheets, scores.floor) == (5, 5)


def test_the_examples_of_its_document_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    sample = built_in_folder() / "exercises/performance-vs-execution/sample-responses.csv"
    (tmp_path / "answers.csv").write_bytes(sample.read_bytes())
    text = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    names: dict[str, Any] = {}
    for example in re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        exec(compile(example, "docs/api.md", "exec"), names)  # noqa: S102 - our own document
    printed = capsys.readouterr().out
    assert "Worksheet 7 worksheet.pdf" in printed
    assert "answers.csv stored " in printed
    result = names["result"]
    assert result.findings == names["scores"].findings
    assert result.failed == ()
    assert {"report.pdf", "report.docx"} <= {file.path.name for file in result.files}
    assert 'There is no client "acne". Did you mean "acme"?' in printed


def test_importing_it_loads_nothing_heavy() -> None:
    """Nor does asking for its version or its errors."""
    code = (
        "import sys, facilitator; facilitator.__version__, facilitator.UsageError;"
        "heavy = {'pydantic', 'lxml', 'jinja2', 'weasyprint', 'babel'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_it_offers_what_it_says_and_nothing_else() -> None:
    assert sorted(dir(facilitator)) == sorted(facilitator.__all__)
    assert all(hasattr(facilitator, name) for name in facilitator.__all__)
    with pytest.raises(AttributeError, match="no attribute 'cook'"):
        _ = facilitator.cook  # type: ignore[attr-defined]


def test_the_version_is_one_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == facilitator.__version__
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## ([0-9.]+), ", changes, re.MULTILINE)
    assert newest
    assert newest[1] == facilitator.__version__


def test_what_the_security_document_names_is_there() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:src|tests)/[^`]+)`", text)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []
