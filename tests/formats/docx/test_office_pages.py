"""The whole kit in LibreOffice beside its PDF: as many pages, the activities on the same ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from facilitator.rules.timetable import clock, timetable
from facilitator.workflows.build import BuildRequest, build
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.workspace import Workspace
from tests.formats.docx.conftest import ROOT
from tests.formats.docx.office import in_libreoffice

pytestmark = pytest.mark.office

NAME = "performance-vs-execution"
CLIENT = "northwind-health"
EDITIONS: dict[str, dict[str, Any]] = {
    "letter": {"paper": "letter"},
    "a4": {"paper": "a4"},
    "large": {"paper": "letter", "large_print": True},
    "client": {"client": CLIENT},
}


@dataclass(frozen=True)
class Kit:
    """The words of every page, by document: those of the PDF, those of the Word file."""

    printed: dict[str, list[str]]
    word: dict[str, list[str]]


def pages(folder: Path) -> dict[str, list[str]]:
    return {path.stem: list(_words(path)) for path in sorted(folder.glob("*.pdf"))}


def _words(path: Path) -> Iterator[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        for page in pdf:
            lines = page.get_textpage().get_text_bounded().splitlines()
            yield "\n".join(" ".join(line.split()) for line in lines)


@pytest.fixture(scope="module")
def kits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Kit]:
    made = {}
    for name, asked in EDITIONS.items():
        folder = tmp_path_factory.mktemp(name)
        request = BuildRequest(workspace=ROOT, output=folder, exercise=NAME, **asked)
        report = build(request, lambda *_: None)
        built = report.files[0].path.parent
        files = [file.path.name for file in report.files if file.format == "docx"]
        shown = in_libreoffice(built, *files)
        made[name] = Kit(pages(built), {path.stem: list(_words(path)) for path in shown.values()})
    return made


@pytest.mark.parametrize("edition", EDITIONS)
def test_word_has_as_many_pages_as_the_pdf_or_one_more_or_less(
    kits: dict[str, Kit], edition: str
) -> None:
    kit = kits[edition]
    assert kit.word.keys() == kit.printed.keys()
    counts = {name: (len(kit.word[name]), len(kit.printed[name])) for name in kit.printed}
    assert all(abs(word - printed) <= 1 for word, printed in counts.values()), counts


def test_the_sample_client_has_as_many_pages_in_word_as_in_print(kits: dict[str, Kit]) -> None:
    kit = kits["client"]
    assert len(kit.printed) >= 6
    assert {name: len(found) for name, found in kit.word.items()} == {
        name: len(found) for name, found in kit.printed.items()
    }


@pytest.mark.parametrize("edition", ["letter", "a4", "client"])
def test_activities_begin_on_the_same_page_in_both(kits: dict[str, Kit], edition: str) -> None:
    kit, found = kits[edition], 0
    for number, activity in enumerate(Workspace(ROOT).exercise(NAME).activities, start=1):
        heading = re.compile(rf"^{number} {re.escape(activity.title)}$", re.MULTILINE)
        for name in kit.printed:
            if name.startswith("facilitator-guide"):
                continue  # its blocks have numbers of their own
            printed, word = _first(kit.printed[name], heading), _first(kit.word[name], heading)
            assert printed == word, (name, activity.title)
            found += printed is not None
    assert found >= 10


@pytest.mark.parametrize("edition", ["letter", "a4", "client"])
def test_blocks_of_the_guide_begin_on_the_same_page_in_both(
    kits: dict[str, Kit], edition: str
) -> None:
    """Two facilitators, one with the PDF and one with the Word file, turn to the same page."""
    kit = kits[edition]
    name = next(name for name in kit.printed if name.startswith("facilitator-guide"))
    asked = KitRequest(workspace=ROOT, exercise=NAME, client=EDITIONS[edition].get("client"))
    slots = timetable(prepare_kit(asked).kit.edition)
    for slot in slots:
        times = re.compile(rf"^{clock(slot.start)} to {clock(slot.end)} ·", re.MULTILINE)
        printed = _first(kit.printed[name], times)
        assert printed is not None, slot.block.id
        assert printed == _first(kit.word[name], times), slot.block.id


def _first(texts: list[str], heading: re.Pattern[str]) -> int | None:
    """The page that a heading stands on."""
    return next((page for page, text in enumerate(texts, 1) if heading.search(text)), None)
