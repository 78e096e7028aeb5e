"""What would come out as it stands is not made again; whatever else it was made of renews it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator.model.documents import DocumentKind
from facilitator.workflows import rendering, unchanged
from facilitator.workflows.rendering import RenderSession
from facilitator.workflows.unchanged import EarlierBuild, RenderedDocument
from tests.workflows.clients import CLIENT, DAY, client, event, made

ALL = {"handout.pdf", "worksheet.pdf", "answer-key.pdf", "agenda.pdf"}
BRAND = {"name": "Northwind Health", "short": "Northwind"}
Built = Callable[..., set[str]]


@pytest.fixture
def built(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Built:
    """The names of the files that a build makes, of a kit that was built once; without layouts."""
    asked: list[str] = []

    def write(self: RenderSession, kind: DocumentKind, ending: str) -> RenderedDocument:
        asked.append(f"{kind.name}.{ending}")
        return RenderedDocument(self.document(kind).state().encode(), 1)

    monkeypatch.setattr(RenderSession, "_write_here", write)
    monkeypatch.setattr(
        rendering, "fit_to_sides", lambda _kind, _kit, compose, *_, **_also: (compose(), None)
    )
    client(workspace)
    event(workspace, roster="", place="Room A")

    def build(**also: object) -> set[str]:
        asked.clear()
        names = tuple(name.removesuffix(".pdf") for name in sorted(ALL))
        asks = {"event": DAY, "documents": names, "formats": ("pdf",), "copies": False} | also
        made(workspace, **asks)
        return set(asked)

    assert build() == ALL
    return build


def output(workspace: Path) -> Path:
    return workspace / "output" / CLIENT / "small" / DAY


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_only_what_says_something_else_is_made_again(workspace: Path, built: Built) -> None:
    assert built() == set()
    event(workspace, roster="", place="Room B")
    assert built() == ALL - {"worksheet.pdf"}
    change(workspace / "exercises" / "small" / "handout.md", "the", "this")
    assert built() == {"handout.pdf"}
    change(workspace / "exercises" / "small" / "guide.md", "the", "this")
    assert built() == set()
    change(workspace / "exercises" / "small" / "exercise.yaml", "What shouts is not", "It is not")
    assert {"worksheet.pdf", "answer-key.pdf"} <= built()
    event(workspace, roster="", place="Room A")
    assert "worksheet.pdf" not in built()


def font(workspace: Path) -> None:
    client(workspace, brand={"font": "Lato"})


def style(workspace: Path) -> None:
    style = workspace / "templates" / "style"
    style.mkdir(parents=True)
    own = Path(__file__).parents[2] / "templates" / "style" / "print.css"
    (style / "print.css").write_text(f"{own.read_text()}\np {{ color: red }}\n")


def template(workspace: Path) -> None:
    folder = workspace / "clients" / CLIENT / "templates" / "documents"
    folder.mkdir(parents=True)
    (folder / "agenda.html").write_text(
        '{% extends "house/documents/agenda.html" %}{% block sheets %}'
        '<section class="sheet"><h1>Our day</h1></section>{% endblock %}'
    )


def words(workspace: Path) -> None:
    (workspace / "locales").mkdir()
    (workspace / "locales" / "en.ftl").write_text("said-nowhere = Words\n")


def version(_: Path) -> None:
    unchanged._program = lambda: iter(["another"])


@pytest.mark.parametrize("changed", [font, style, words, version])
def test_what_every_document_is_made_of_renews_them_all(
    workspace: Path, built: Built, monkeypatch: pytest.MonkeyPatch, changed: Callable[[Path], None]
) -> None:
    monkeypatch.setattr(unchanged, "_program", unchanged._program)
    changed(workspace)
    assert built() == ALL


def test_a_clients_template_and_date_of_files_renew_what_they_reach(
    workspace: Path, built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    template(workspace)
    assert "agenda.pdf" in built()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    assert built() == ALL


def test_what_another_build_puts_there_meanwhile_is_not_taken_for_its_own(
    workspace: Path, built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = EarlierBuild.keep

    def keep_late(self: EarlierBuild, *made: Any) -> None:
        (output(workspace) / "agenda.pdf").write_bytes(b"of other words")
        keep(self, *made)

    with monkeypatch.context() as patch:
        patch.setattr(EarlierBuild, "keep", keep_late)
        assert built() == set()
    assert built() == {"agenda.pdf"}


def test_a_file_that_is_gone_or_edited_is_made_again_and_others_stay(
    workspace: Path, built: Built
) -> None:
    (output(workspace) / "handout.pdf").unlink()
    assert built() == {"handout.pdf"}
    agenda = output(workspace) / "agenda.pdf"
    agenda.write_bytes(b"edited")
    assert built() == {"agenda.pdf"}
    assert agenda.read_bytes() == b"edited"
    assert agenda.with_name("agenda-fresh.pdf").exists()
    assert built(formats=("pdf", "docx")) == {"agenda.pdf"} | {
        name.replace(".pdf", ".docx") for name in ALL
    }
    assert built(force=True) == ALL
    assert built(renew=True) == ALL
    (output(workspace) / unchanged.MADE).write_text("spoiled")
    assert built() == ALL
