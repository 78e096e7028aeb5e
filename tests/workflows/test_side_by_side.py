"""Documents made in processes side by side: quoted ones come first, and faults stay in place."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.workflows import rendering
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.output_files import BuiltFile, OutputTarget
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.rendering import RenderSession
from facilitator.workflows.unchanged import RenderedDocument
from facilitator.workflows.written import FailedFile, render

ROOT = Path(__file__).parents[2]


def test_quoted_documents_are_made_first_and_a_fault_stops_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = []

    def write(self: RenderSession, kind: DocumentKind, format_name: str) -> RenderedDocument:
        order.append(kind.name)
        if kind.name == "handout":
            raise ValueError(format_name)
        quotes = {name: dict(self.page_numbers(DOCUMENTS[name])) for name in kind.refers_to}
        return RenderedDocument(f"{kind.name} {quotes}".encode(), 1)

    monkeypatch.setattr(rendering, "is_side_by_side", lambda **_: True)
    monkeypatch.setattr(RenderSession, "_write_here", write)
    monkeypatch.setattr(RenderSession, "layout", lambda _, kind: Laid({"end": len(kind.name)}))
    session = RenderSession.of(prepare_kit(KitRequest(ROOT, "performance-vs-execution")))
    names = ("handout", "answer-key", "facilitator-guide", "worksheet")
    documents = [(DOCUMENTS[name], "pdf") for name in names]
    (fault,) = session.make(documents, lambda *_: None)
    assert str(fault) == "pdf"
    assert order == ["handout", "worksheet", "facilitator-guide", "answer-key"]
    target = OutputTarget(tmp_path)
    failed, *built = render(documents, session, target, lambda *_: None)
    assert isinstance(failed, FailedFile)
    assert [file.path.name for file in built if isinstance(file, BuiltFile)] == [
        f"{name}.pdf" for name in names[1:]
    ]
    guide = (tmp_path / "facilitator-guide.pdf").read_text()
    assert "'worksheet': {'end': 9}" in guide
    assert "'tally-grid': {'end': 10}" in guide


def test_without_a_quoted_document_all_are_made_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "is_side_by_side", lambda **_: True)
    made = RenderedDocument(b"", 1)
    monkeypatch.setattr(RenderSession, "_write_here", lambda *_: made)
    session = RenderSession.of(prepare_kit(KitRequest(ROOT, "performance-vs-execution")))
    documents = [(DOCUMENTS[name], "pdf") for name in ("handout", "worksheet")]
    assert session.make(documents, lambda *_: None) == []
    assert [list(session.write(*one)) for one in documents] == [[made], [made]]


class Laid:
    def __init__(self, page_numbers: dict[str, int]) -> None:
        self.page_numbers = page_numbers
