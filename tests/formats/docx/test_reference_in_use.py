"""A client's own Word paper from the command to the page."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import docx
import pypdfium2
import pytest

from facilitator.cli import main
from facilitator.compose.document import Document
from facilitator.compose.fonts import text_width
from facilitator.compose.look import POINTS_IN_MM
from facilitator.model.documents import DocumentKind
from facilitator.model.kit import Kit
from facilitator.workflows import rendering
from facilitator.workflows.build import BuildRequest, BuildResult, build
from facilitator.workflows.new import new_exercise
from facilitator.workflows.workspace import Workspace
from tests.formats.docx.conftest import ROOT
from tests.formats.docx.letterheads import as_template, elaborate, put, saved, simple
from tests.formats.docx.office import in_libreoffice
from tests.formats.docx.test_reference_document import said
from tests.formats.docx.test_reference_refused import linked_picture
from tests.workflows import clients

CLIENT = "northwind-health"
WIDE = 1.2
"""Verdana beside the font of the look."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample client's folder in a workspace of its own."""
    shutil.copytree(ROOT / "clients" / CLIENT, tmp_path / "clients" / CLIENT)
    return tmp_path / "clients" / CLIENT


def on(folder: Path, name: str, data: bytes) -> Path:
    """Put a letterhead into the client's folder; the workspace."""
    put(folder, name, data)
    told = (folder / "client.yaml").read_text("utf-8")
    (folder / "client.yaml").write_text(f"word_template: {name}\n{told}", "utf-8")
    return folder.parents[1]


def made(workspace: Path, **asked: object) -> BuildResult:
    request = {"workspace": workspace, "output": workspace / "output", "client": CLIENT, **asked}
    return build(BuildRequest(**request), lambda *_: None)  # type: ignore[arg-type]


def test_a_bad_letterhead_stops_the_build_with_the_line_that_names_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(on(folder, "letterhead.docx", linked_picture()))
    assert main(["build", "--client", CLIENT, "--format", "docx"]) == 3
    told = capsys.readouterr().err
    assert "client.yaml:1: This Word file cannot be used as a letterhead." in told
    assert "shows something from http" in " ".join(told.split())
    assert "Traceback" not in told
    assert not list(Path().glob("output/**/*.docx"))


def test_word_files_wear_it_and_pdf_files_do_not(folder: Path) -> None:
    plain = made(folder.parents[1], documents=("handout",), formats=("pdf",)).files[0]
    before = plain.path.read_bytes()
    workspace = on(folder, "letterhead.dotx", as_template(saved(elaborate())))
    pdf, word = made(workspace, documents=("handout",)).files
    assert pdf.path.read_bytes() == before
    document = docx.Document(str(word.path))
    assert "Hafenstraße" in said(document.sections[0].first_page_header)
    assert not document.element.body.findall(".//{*}anchor")


def test_personal_copies_are_on_it_too(tmp_path: Path) -> None:
    new_exercise("small", tmp_path)
    put(clients.client(tmp_path, word_template="x.docx"), "x.docx", saved(simple()))
    clients.event(tmp_path, roster="Name\nAda Okafor\n")
    asked = {"event": clients.DAY, "documents": ("worksheet",), "formats": ("docx",)}
    report = clients.made(tmp_path, separate=True, **asked)
    personal = [file.path for file in report.files if "personal" in file.path.parts]
    assert len(personal) > 1
    (handed_in,) = docx.Document(str(personal[0])).sections
    (kept,) = docx.Document(str(personal[-1])).sections
    assert "Harbor" in said(handed_in.header)
    assert "Sheet code" in said(handed_in.header)
    assert "Harbor" in said(kept.header)


def test_both_ends_of_our_lines_fit_even_into_a_wide_font_on_narrow_text(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The lines are the same in smaller type, which only laying out would tell of.
    monkeypatch.setattr(rendering, "fit_to_sides", composed)
    monkeypatch.setattr(rendering.RenderSession, "layout", lambda *_: PageNumbers())
    workspace = on(folder, "letterhead.docx", saved(simple()))
    family = Workspace(workspace).look.families["text"]
    report = made(workspace, formats=("docx",))
    lines = [line for file in report.files for line in running(docx.Document(str(file.path)))]
    assert len(lines) > 10
    for line in lines:
        (stop,) = line.style.paragraph_format.tab_stops
        wide = text_width(line.text.replace("\t", ""), family) * 8.5 / POINTS_IN_MM
        assert wide * WIDE < stop.position.mm, line.text


def composed(_kind: DocumentKind, _kit: Kit, compose: Callable[..., Document], *_: Any) -> Any:
    return compose(), None


class PageNumbers:
    """Of a document that is not laid out: none."""

    page_numbers: ClassVar[dict[str, int]] = {}


def running(document: Any) -> Iterator[Any]:
    """The paragraphs of all running lines that have something at both ends."""
    for section in document.sections:
        for story in (section.header, section.footer):
            for line in story.paragraphs:
                if line.style.name.startswith("Running line") and len(line.text.split("\t")) == 2:
                    yield line


@pytest.mark.office
@pytest.mark.parametrize("name", ["letterhead.docx", "letterhead.dotx"])
def test_libreoffice_shows_their_lines_and_ours_on_every_page(folder: Path, name: str) -> None:
    data = saved(simple()) if name.endswith("docx") else as_template(saved(elaborate()))
    theirs = "Harbor" if name.endswith("docx") else "Nordwind"
    report = made(on(folder, name, data), documents=("worksheet",), formats=("docx",))
    (path,) = (file.path for file in report.files)
    with pypdfium2.PdfDocument(in_libreoffice(path.parent, path.name)[path.name]) as pdf:
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    code = pages[0][pages[0].index("PVE-") :].split()[0]
    coded = [number for number, page in enumerate(pages) if "Sheet code" in page]
    assert coded
    assert coded == list(range(len(coded)))
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert (theirs in page) == ("Team sheet, collected" not in page)  # a landscape page
        assert code in page
