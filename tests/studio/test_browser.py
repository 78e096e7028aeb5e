"""The studio in a real browser: the whole way of somebody who has read nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Locator, Page, Route, expect, sync_playwright

from tests.studio.conftest import SMALL, small_exercise

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next(filter(None, map(shutil.which, BROWSERS)), None)
PATIENCE = 60_000
MOST_CLICKS, MOST_SECONDS = 12, 90
TYPED_A_SECOND = 3
"""Characters: 36 words a minute, which is slow."""
NARROW = 320
"""Pixels: what is left of 1280 at 400%, too."""
CLIENT = "/clients/lakeshore-partners"
EVENT = "/events/lakeshore-partners/2027-03-18"
SHOWN = f"/present/lakeshore-partners/{SMALL}/2027-03-18/facilitator-guide.pdf"
PICTURES = re.compile(r"/gallery/|/page\.png|/kit/page/")
MOVING = (
    "[...document.querySelectorAll('*')]"
    ".filter((each) => getComputedStyle(each).transitionDuration !== '0s').length"
)
PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=="
)
KIT = "/kit?client=lakeshore-partners&event=2027-03-18"
expect.set_options(timeout=PATIENCE)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("workspace")
    small_exercise(root)
    return root


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
def origin(address: str) -> str:
    return address.partition("/open")[0]


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


class NewUser:
    """Counts what somebody does, as a stopwatch beside them would."""

    def __init__(self) -> None:
        self.clicks = self.characters = 0

    def click(self, what: Locator) -> None:
        self.clicks += 1
        what.click()

    def type(self, what: Locator, words: str, keys: str = "") -> None:
        """``keys`` are those that are pressed, if not the words themselves."""
        self.click(what)
        self.characters += len(keys or words)
        what.fill(words)


@pytest.fixture(scope="module")
def user() -> NewUser:
    return NewUser()


def test_a_client_is_started_and_seen_at_once(page: Page, root: Path, user: NewUser) -> None:
    user.type(page.get_by_label("Name, in full"), "Lakeshore Partners")
    user.click(page.get_by_role("button", name="Start this client"))
    page.locator(".preview[data-drawn]").wait_for()
    require_accessible(page)
    user.type(page.get_by_label("Main colour", exact=True), "#7a1f3d")
    page.keyboard.press("Tab")
    page.locator('.preview[data-drawn="2"]').wait_for()
    assert 'primary: "#7a1f3d"' in (root / f".{CLIENT}/client.yaml").read_text()


def test_an_event_fits_its_slot_and_says_what_is_to_be_done(
    page: Page, root: Path, user: NewUser
) -> None:
    user.clicks += 2  # a list opens, and something is chosen in it
    page.get_by_label("What", exact=True).select_option(f"{SMALL}/workshop")
    user.type(page.get_by_label("Day", exact=True), "2027-03-18", "03182027")
    user.click(page.get_by_role("button", name="Start this event"))
    page.get_by_text("Nothing stops a build").wait_for()
    require_accessible(page)
    user.type(page.get_by_label("Minutes", exact=True), "20")
    page.keyboard.press("Tab")
    expect(page.get_by_role("status")).to_have_text("Saved.")
    event = root / "clients/lakeshore-partners/events/2027-03-18/event.yaml"
    assert "minutes: 20" in event.read_text()


def test_a_kit_is_built_though_the_line_drops_and_the_page_is_left(
    page: Page, origin: str, user: NewUser
) -> None:
    dropped: list[str] = []

    def drop_once(route: Route) -> None:
        if dropped:
            route.continue_()
        else:
            dropped.append(route.request.url)
            route.abort("connectionreset")

    page.route("**/jobs/*/events", drop_once)
    user.click(page.get_by_role("link", name="The kit"))
    user.clicks += 1
    page.get_by_role("button", name="Build the kit").dblclick()  # as many people do
    page.wait_for_url("**/jobs/*")
    page.goto(f"{origin}/")
    expect(page.get_by_role("link", name="Kit for Lakeshore Partners")).to_have_count(1)
    page.get_by_role("link", name="Kit for Lakeshore Partners").click()
    page.get_by_text("It is done").wait_for(timeout=4 * PATIENCE)
    assert dropped
    user.click(page.get_by_role("link", name="Go on"))
    page.get_by_alt_text("Handout, page 1").wait_for()
    require_accessible(page)
    assert user.clicks <= MOST_CLICKS
    assert user.characters / TYPED_A_SECOND <= MOST_SECONDS


def test_pages_are_looked_at_large_and_by_key(page: Page, origin: str) -> None:
    page.get_by_alt_text("Facilitator guide, page 1").click()
    count = page.get_by_role("dialog").locator("[data-count]")
    expect(count).to_have_text(re.compile(r"1 / \d"))
    page.keyboard.press("ArrowRight")
    expect(count).to_have_text(re.compile(r"2 / \d"))
    page.keyboard.press("Escape")
    page.goto(f"{origin}{SHOWN}")
    expect(page.locator("[data-count]")).to_have_text(re.compile(r"1 / \d"))
    page.keyboard.press("PageDown")
    expect(page.locator("[data-count]")).to_have_text(re.compile(r"2 / \d"))
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="What to print")).to_be_visible()


def test_answers_are_dropped_in_decided_by_one_key_and_typed(page: Page, origin: str) -> None:
    page.goto(f"{origin}{EVENT}/answers")
    files: list[FilePayload] = [
        {
            "name": f"{value}.csv",
            "mimeType": "text/csv",
            "buffer": f"code,poll_week\nB7KD,{value}\n".encode(),
        }
        for value in ("quarter", "half")
    ]
    page.get_by_label("Filled PDF and Word files").set_input_files(files)
    page.get_by_role("button", name="Take them in").click()
    page.get_by_text("It is done").wait_for()
    page.get_by_role("link", name="Go on").click()
    require_accessible(page)  # with something to decide
    for back in (True, False):
        page.wait_for_load_state()  # the keys are listened to
        page.locator("li[data-blank=poll_week]").focus()
        with page.expect_navigation():  # to the page as it is then
            page.keyboard.press("3")
        expect(page.get_by_role("heading", name="To decide")).to_have_count(0)
        if back:
            with page.expect_navigation():
                page.keyboard.press("Backspace")
            expect(page.get_by_role("heading", name="To decide")).to_be_visible()
    page.get_by_text("Decided by you").click()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", name="To decide")).to_be_visible()

    page.get_by_role("link", name="Type a paper sheet").click()
    page.wait_for_load_state()  # the keys are listened to
    page.get_by_label("Code").fill("C4WM")
    page.keyboard.press("Tab")
    page.keyboard.press("3")
    page.keyboard.press("Enter")
    expect(page.get_by_text("The sheet C4WM is stored")).to_be_visible()


def test_a_report_is_made_read_and_shown(page: Page, origin: str) -> None:
    rows = "".join(f"{code},year\n" for code in ("E5XN", "F6YP", "G7ZQ", "H8AR"))
    page.goto(f"{origin}{EVENT}/answers")
    sheets: list[FilePayload] = [
        {
            "name": "more.csv",
            "mimeType": "text/csv",
            "buffer": f"code,poll_week\n{rows}".encode(),
        }
    ]
    page.get_by_label("Filled PDF and Word files").set_input_files(sheets)
    page.get_by_role("button", name="Take them in").click()
    page.get_by_text("It is done").wait_for()
    page.goto(f"{origin}{EVENT}/report")
    page.get_by_role("button", name="Make the report").click()
    page.get_by_role("heading", name="Report").wait_for(timeout=4 * PATIENCE)
    page.get_by_alt_text("Team report, page 1").wait_for(timeout=4 * PATIENCE)
    require_accessible(page)
    page.get_by_role("link", name="Show the results").click()
    expect(page.locator("[data-count]")).to_have_text(re.compile(r"1 / \d"))


@pytest.fixture(scope="class")
def in_german(page: Page, origin: str) -> Iterator[None]:
    """In which words are the longest."""
    page.goto(f"{origin}{CLIENT}")
    page.get_by_role("button", name="Deutsch").click()
    expect(page.locator("html")).to_have_attribute("lang", "de")
    assert page.url == f"{origin}{CLIENT}"
    yield
    page.goto(origin)
    page.get_by_role("button", name="English", exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.usefixtures("in_german")
class TestInGerman:
    @pytest.mark.parametrize(
        "place",
        [
            "/",
            CLIENT,
            EVENT,
            KIT,
            *(
                f"{EVENT}/{name}"
                for name in ("answers", "sheet", "report", "hands", "names", "people")
            ),
            f"/exercises/{SMALL}",
            "/exercises/who-decides?text=handout.md",
            f"/exercises/{SMALL}?client=lakeshore-partners",
            f"/exercises/{SMALL}?client=lakeshore-partners&text=handout.md",
            "/exercises/new",
            "/clients/lakeshore-partners/roster",
            "/kit/print-list?client=lakeshore-partners&event=2027-03-18",
            "/sample?exercise=who-decides",
            f"/speaker?exercise={SMALL}&edition=talk",
            SHOWN,
            "/kit?exercise=no-such-exercise",
        ],
    )
    def test_every_page_is_for_everybody(self, page: Page, origin: str, place: str) -> None:
        """WCAG 2.2 AA as far as a program can tell: dark, narrow, without motion."""
        page.emulate_media(color_scheme="dark", reduced_motion="reduce")
        page.set_viewport_size({"width": NARROW, "height": 640})
        page.route(PICTURES, lambda route: route.fulfill(body=PIXEL, headers={"X-Pages": "1"}))
        page.goto(f"{origin}{place}")
        require_accessible(page)
        page.unroute(PICTURES)
        wide = page.evaluate("document.documentElement.scrollWidth")
        moving = page.evaluate(MOVING)
        page.emulate_media(color_scheme="light", reduced_motion="no-preference")
        page.set_viewport_size({"width": 1280, "height": 720})
        assert wide <= NARROW
        assert moving == 0


def test_everything_is_reached_by_keyboard(page: Page, origin: str, root: Path) -> None:
    page.goto(f"{origin}/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # to the content
    name = page.get_by_label("Name, in full")
    for _ in range(60):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"  # one sees where one is
        if name.evaluate("each => each === document.activeElement"):
            break
    page.keyboard.type("Hill & Dale")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Hill & Dale").wait_for()
    assert (root / "clients/hill-dale/client.yaml").is_file()


def test_entries_are_put_in_another_order_by_dragging(page: Page, origin: str, root: Path) -> None:
    page.goto(f"{origin}/exercises/{SMALL}")
    slides = page.locator("details[data-place='[\"slides\"]']")
    slides.locator(":scope > summary").click()
    first, second = (
        slides.locator("details[draggable] > summary").nth(number) for number in (0, 1)
    )
    with page.expect_navigation():
        first.drag_to(second)
    file = root / f"exercises/{SMALL}/exercise.yaml"
    assert file.read_text().index("id: two") < file.read_text().index("id: one")
    with page.expect_navigation():
        page.get_by_role("button", name="Undo the last change").click()
    assert file.read_text().index("id: one") < file.read_text().index("id: two")


def test_two_pages_open_at_once_overwrite_nothing(page: Page, origin: str, root: Path) -> None:
    page.goto(f"{origin}{CLIENT}")
    other = page.context.new_page()
    other.goto(f"{origin}{CLIENT}")
    for each, words in ((other, "Theirs"), (page, "Ours")):
        each.get_by_label("Short name").fill(words)
        each.keyboard.press("Tab")
        if each is other:
            expect(other.get_by_role("status")).to_have_text("Saved.")
            other.close()
    file = root / f".{CLIENT}/client.yaml"
    expect(page.get_by_role("button", name="Keep “Theirs”")).to_be_visible()
    assert "short: Theirs" in file.read_text()
    page.get_by_role("button", name="Write “Ours”").click()
    expect(page.get_by_role("status")).to_have_text("Saved.")
    assert "short: Ours" in file.read_text()


def test_strangers_get_in_under_no_name_and_with_no_guess(page: Page, origin: str) -> None:
    host = origin.removeprefix("http://")
    wanted = {("evil.example", "/"): 421, (host, "/"): 403, (host, "/open?token=guess"): 403}
    for (name, path), status in wanted.items():
        connection = HTTPConnection(host)
        connection.request("GET", path, headers={"Host": name})
        assert connection.getresponse().status == status
        connection.close()


def test_it_ends_from_the_page(page: Page) -> None:
    page.get_by_role("button", name="End the studio").click()
    expect(page.get_by_role("heading", name="The studio has ended")).to_be_visible()
