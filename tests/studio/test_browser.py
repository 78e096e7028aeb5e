"""The studio in a real browser: the whole way of somebody who has read nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Page, expect, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next(filter(None, map(shutil.which, BROWSERS)), None)
PATIENCE = 60_000
expect.set_options(timeout=PATIENCE)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("workspace")


@pytest.fixture(scope="module")
def address(root: Path) -> Iterator[str]:
    words = [sys.executable, "-m", "facilitator", "studio", "--no-browser"]
    with subprocess.Popen(words, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        found = re.search(r"http\S+", process.stdout.readline())
        assert found
        yield found[0]
        process.terminate()
        assert process.wait(20) is not None


@pytest.fixture(scope="module")
def page(address: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        page = browser.new_context(bypass_csp=False).new_page()
        page.set_default_timeout(PATIENCE)
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(address)
        yield page
        browser.close()
        assert faults == []


def require_accessible(page: Page) -> None:
    page.wait_for_load_state()
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    assert found.violations_count == 0, found.generate_report()


def test_a_client_is_started_and_seen_at_once(page: Page, root: Path) -> None:
    require_accessible(page)
    page.get_by_label("Name, in full").fill("Lakeshore Partners")
    page.get_by_role("button", name="Start this client").click()
    page.locator(".preview[data-drawn]").wait_for()

    page.get_by_label("Main colour", exact=True).fill("#7a1f3d")
    page.keyboard.press("Tab")
    page.locator('.preview[data-drawn="2"]').wait_for()
    file = root / "clients/lakeshore-partners/client.yaml"
    assert 'primary: "#7a1f3d"' in file.read_text()

    field = page.get_by_label("Other colour", exact=True)
    field.fill("#12")
    page.keyboard.press("Tab")
    expect(page.locator("#brand-secondary-fault")).to_contain_text("cannot be")
    assert field.get_attribute("aria-invalid") == "true"
    require_accessible(page)


def test_an_event_fits_its_slot_and_says_what_is_to_be_done(page: Page, root: Path) -> None:
    page.get_by_label("What", exact=True).select_option("performance-vs-execution/keynote")
    page.get_by_label("Day", exact=True).fill("2027-03-18")
    page.get_by_role("button", name="Start this event").click()
    expect(page.get_by_role("heading", name="Run of show")).to_be_visible()
    page.get_by_text("Nothing stops a build").wait_for()
    require_accessible(page)
    page.get_by_label("Minutes", exact=True).fill("20")
    page.keyboard.press("Tab")
    expect(page.get_by_role("status")).to_have_text("Saved.")
    event = root / "clients/lakeshore-partners/events/2027-03-18/event.yaml"
    assert "minutes: 20" in event.read_text()


def test_a_kit_is_built_and_looked_at(page: Page) -> None:
    page.get_by_role("link", name="The kit").click()
    page.get_by_role("button", name="Build the kit").click()
    page.get_by_text("It is done").wait_for(timeout=4 * PATIENCE)
    page.get_by_role("link", name="Go on").click()
    require_accessible(page)
    page.get_by_alt_text("Handout, page 1").click()
    count = page.get_by_role("dialog").locator("[data-count]")
    expect(count).to_have_text(re.compile(r"1 / \d"))
    page.keyboard.press("ArrowRight")
    expect(count).to_have_text(re.compile(r"2 / \d"))
    page.keyboard.press("Escape")


def test_answers_are_dropped_in_decided_by_one_key_and_typed(page: Page) -> None:
    page.get_by_role("link", name="2027-03-18").click()
    page.get_by_role("link", name="Answers").click()
    files: list[FilePayload] = [
        {
            "name": f"{value}.csv",
            "mimeType": "text/csv",
            "buffer": f"code,poll_people\nB7KD,{value}\n".encode(),
        }
        for value in ("yearly", "quarterly")
    ]
    page.get_by_label("Filled PDF and Word files").set_input_files(files)
    page.get_by_role("button", name="Take them in").click()
    page.get_by_text("It is done").wait_for()
    page.get_by_role("link", name="Go on").click()
    require_accessible(page)
    page.locator("li[data-blank]").first.focus()
    page.keyboard.press("3")
    expect(page.get_by_role("heading", name="To decide")).to_have_count(0)
    expect(page.get_by_text("1 decided")).to_be_visible()

    page.get_by_role("link", name="Type a paper sheet").click()
    require_accessible(page)
    page.get_by_label("Code").fill("C4WM")
    page.keyboard.press("Tab")
    page.keyboard.press("3")
    page.keyboard.press("Enter")
    expect(page.get_by_text("The sheet C4WM is stored")).to_be_visible()


def test_a_field_that_somebody_changed_in_the_file_is_asked_about(page: Page, root: Path) -> None:
    page.goto(re.sub(r"(http://[^/]+).*", r"\1/clients/lakeshore-partners", page.url))
    file = root / "clients/lakeshore-partners/client.yaml"
    file.write_text(file.read_text().replace("# short:", "short:", 1))
    page.get_by_label("Short name").fill("Ours")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Write “Ours”").click()
    expect(page.get_by_role("status")).to_have_text("Saved.")
    assert "short: Ours" in file.read_text()


def test_it_ends_from_the_page(page: Page) -> None:
    page.get_by_role("button", name="End the studio").click()
    expect(page.get_by_role("heading", name="The studio has ended")).to_be_visible()
