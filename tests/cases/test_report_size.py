"""A report is made for any number of people: each of them costs little time and memory."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.compose.stylesheet import slide_css
from facilitator.errors import SourceError
from facilitator.system import parallel
from facilitator.system.parallel import run_in_parts
from tests.rooms import sample

pytestmark = pytest.mark.child_processes


def test_words_on_slides_are_not_measured_letter_by_letter() -> None:
    rules = slide_css(sample().composer.look)
    assert "width: 100%; min-width: 0; overflow-wrap: anywhere" in rules


@pytest.mark.usefixtures("two_pages")
def test_one_documents_failure_keeps_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """All that could be made is there; what could not is named, and the exit code says so."""

    def failing(*_: object) -> bytes:
        raise SourceError.because("This cannot be.", where="results.html")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("facilitator.formats.pptx.writer.write", failing)
    monkeypatch.setattr("facilitator.formats.pdf.writer.write", lambda _: b"pages")
    code = main(["report", "performance-vs-execution", "--sample"])
    told = capfd.readouterr().err
    assert code == SourceError.exit_code
    assert "Not made: results.pptx." in told
    assert "results.html: This cannot be." in told
    endings = ("pdf", "docx", "xlsx", "pptx")
    made = {path.name for one in endings for path in tmp_path.rglob(f"sample/*.{one}")}
    assert made == {
        *("report.pdf", "report.docx", "report.xlsx"),
        *("results.pdf", "feedback.pdf", "feedback.docx", "desk-tent.pdf"),
    }


class _Page:
    """Something large that points at itself, as laid out pages do."""

    alive = 0

    def __init__(self) -> None:
        self.itself = self
        _Page.alive += 1

    def __del__(self) -> None:
        _Page.alive -= 1


@pytest.fixture
def seldom_collected() -> Iterator[None]:
    """Garbage is looked for as seldom as the command does."""
    before = gc.get_threshold()
    gc.set_threshold(100_000, 50, 100)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("seldom_collected")
def test_the_pages_of_one_part_are_gone_before_the_next_is_made_where_they_are_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(parallel, "MUCH", 0)

    def part(_: int) -> int:
        _Page()
        return _Page.alive

    assert list(run_in_parts(part, 12)) == [1] * 12
