"""What all tests share: how to accept new output, and no luck in generated examples."""

from __future__ import annotations

import atexit
import gc
import os
import pickle
import re
import signal
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any, ClassVar
from zipfile import ZIP_STORED

import pytest
from hypothesis import settings

from facilitator.compose.engine import lay_out_html
from facilitator.compose.font_family import Families
from facilitator.compose.picture import Picture
from facilitator.formats.pdf import layout
from facilitator.system import child_process
from facilitator.workflows import rendering
from facilitator.workflows.check import _to_print

if TYPE_CHECKING:
    import weasyprint

    from tests.workflows.collecting import Room

# The same examples on every run and no clock: a failure is a finding, never bad luck.
settings.register_profile("facilitator", deadline=None, derandomize=True)
settings.load_profile("facilitator")

os.environ["FACILITATOR_LANGUAGE"] = "en"  # whatever the machine speaks

# Kits are made of millions of small objects: looking for garbage after every 700 of them takes a
# sixth of the whole time.
gc.set_threshold(200_000, 20, 5)

_LAYOUTS_KEPT = 12
_SHARED = {
    "documents": re.compile(
        r"tests/(formats/pdf/|formats/docx/test_personal|formats/test_hyphens"
        r"|activities/test_(canvas|desk_tent|worksheet_pages)"
        r"|cases/test_(one_sided|word_sheets|glyphs|slide_layouts))"
    ),
    "rooms": re.compile(
        r"tests/(formats/(pptx|xlsx)/|reporting/test_results_deck|rules/test_plan_deck"
        r"|cases/test_(feedback_pages|late_sheets|report_size|report_figures))"
    ),
    "event": re.compile(
        r"tests/(workflows/test_(collect|review)|activities/test_rank|hard/"
        r"|cases/test_(anonymize|pdf_|private_|hostile_files))"
    ),
}
"""Tests that look at the same documents, which one process makes once for all of them."""
_LONGEST = (
    "tests/formats/pdf/",
    "tests/shapes/",
    "tests/transcripts/",
    "tests/test_pseudo_",
    "tests/studio/",
)
"""Begun first, so that no worker waits at the end for another that has one of them still to do."""
_THOROUGH = re.compile(
    r"shapes/test_shapes\.py::test_a_kit_comes_out_whole\[.*-True\]"
    r"|pdf/test_overflow\.py::test_in_the_kit_that_ships_nothing_runs_out\[(letter-|a4-True)"
    r"|pdf/test_(paper|page_quality|form_record|leave_behind|print_run)\.py::.*a4-True\]"
    r"|cases/test_one_sided\.py::.*a4-True\]"
    r"|pdf/test_speech\.py::.*a4-True-10\]"
    r"|pdf/test_files\.py::test_(a_document_alone|any_folder_and_any_process)"
    r"|docx/test_reference_document\.py::test_a_damaged_file"
    r"|hard/test_fuzz\.py"
    r"|workflows/test_new_client\.py::test_every_suggestion"
    r"|test_wheel\.py::test_a_kit_is_built"
)
"""Those that take long and say of more shapes, papers and inputs what others say of one."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough",
        action="store_true",
        help="run the tests that are left out for their length, too",
    )
    parser.addoption(
        "--accept",
        action="store_true",
        help="write what the program says now into the golden files and transcripts",
    )


def pytest_configure() -> None:
    """Begun in the background of a shell, tests ignore Ctrl+C, and so would what they run."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """Modules and tests stay until the end: nobody needs to look for garbage among them."""
    gc.freeze()


def pytest_unconfigure() -> None:
    """What leaked is found in one look: pytest would look five times at all that is still there."""
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)  # libraries call frozen objects leaked


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--thorough"):
        left_out = [item for item in items if _THOROUGH.search(item.nodeid)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
    items.sort(key=lambda item: not item.nodeid.startswith(_LONGEST))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    """One worker runs all tests of a file, and one all that look at the same documents.

    The groups of pytest-xdist 3.8 are lost in pytest 9.2, and every test went to any worker.
    """
    from xdist.scheduler import LoadFileScheduling

    config.option.loadscopereorder = False
    scheduler = LoadFileScheduling(config, log)
    by_file = scheduler._split_scope
    scheduler._split_scope = lambda nodeid: next(
        (name for name, tests in _SHARED.items() if tests.match(nodeid)), by_file(nodeid)
    )
    return scheduler


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether new output is to be written down instead of compared."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="module", autouse=True)
def few_child_processes(request: pytest.FixtureRequest) -> Iterator[None]:
    """Work under limits is done in the test's own process, as where systems cannot fork.

    A fork copies what hundreds of tests have left in memory. Where limits and crashes are what is
    tested, modules are marked ``child_processes``; transcripts run the program as it is, too.
    """
    with pytest.MonkeyPatch.context() as patch:
        if request.node.get_closest_marker("child_processes") is None:
            patch.setattr(child_process, "_CAN_FORK", False)
        yield


@pytest.fixture(scope="session", autouse=True)
def word_files_of_tests_are_not_deflated() -> Iterator[None]:
    """Those that tests change and save again: their fonts would be packed each time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("docx.opc.phys_pkg.ZIP_DEFLATED", ZIP_STORED)
        yield


@pytest.fixture(scope="session")
def built_room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """One event's kit, built once for all tests that collect; ``copied`` is for what changes it."""
    from tests.workflows.collecting import build_room

    return build_room(tmp_path_factory.mktemp("room"))


@pytest.fixture
def without_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kit is checked without laying it out, for what is told of its sources."""
    for asks_for_pages in ("_overflowing_words", "_nearly_empty_pages", "_to_print"):
        monkeypatch.setattr(f"facilitator.workflows.check.{asks_for_pages}", lambda *_: ())


@pytest.fixture
def two_pages(without_pages: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same, as if each of its documents had two pages, for what is told of paper."""

    class TwoPages:
        pages = 2
        page_numbers: ClassVar[dict[str, int]] = {}

    monkeypatch.setattr("facilitator.workflows.check._to_print", _to_print)
    monkeypatch.setattr(rendering.RenderSession, "layout", lambda *_: TwoPages())
    monkeypatch.setattr(
        rendering, "fit_to_sides", lambda _kind, _kit, compose, *_, **_also: (compose(), None)
    )


@pytest.fixture(scope="session", autouse=True)
def equal_pages_are_laid_out_once() -> Iterator[None]:
    """A third of all pages that the tests of a process lay out are equal to earlier ones."""
    kept: OrderedDict[bytes, weasyprint.Document] = OrderedDict()

    def lay_out_once(
        source: str,
        stylesheet: str,
        families: Families,
        pictures: Mapping[str, Picture] | None = None,
    ) -> weasyprint.Document:
        key = sha256(pickle.dumps((source, stylesheet, families, dict(pictures or {})))).digest()
        kept[key] = kept.pop(key, None) or lay_out_html(source, stylesheet, families, pictures)
        while len(kept) > _LAYOUTS_KEPT:
            kept.popitem(last=False)
        return kept[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(layout, "lay_out_html", lay_out_once)
        yield
