"""Draw the studio's pages that the README shows, in a browser; run by `make pictures`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import FilePayload, Page, sync_playwright

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
SAMPLE = PICTURES.parents[1] / "exercises/performance-vs-execution/sample-responses.csv"
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


def main() -> None:
    words = [sys.executable, "-m", "facilitator", "studio", "--no-browser"]
    with (
        tempfile.TemporaryDirectory() as workspace,
        subprocess.Popen(words, cwd=workspace, stdout=subprocess.PIPE, text=True) as studio,  # noqa: S603 - our own program
        sync_playwright() as playwright,
    ):
        assert studio.stdout  # noqa: S101 - a pipe was asked for
        address = re.findall(r"http\S+", studio.stdout.readline())[0]
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 800})
        page.set_default_timeout(120_000)
        try:
            page.goto(address)
            draw(page)
        finally:
            browser.close()
            studio.terminate()


def draw(page: Page) -> None:
    """The whole way, a picture on each page."""
    event = draw_before(page)
    draw_after(page, event)


def draw_before(page: Page) -> str:
    """From nothing to a kit; the address of its event."""
    page.get_by_label("Name, in full").fill("Lakeshore Partners")
    page.get_by_role("button", name="Start this client").click()
    for number, (label, colour) in enumerate(
        (("Main colour", "#7a1f3d"), ("Other colour", "#8a6d1f")), start=1
    ):
        page.locator(f'.preview[data-drawn="{number}"]').wait_for()
        page.get_by_label(label, exact=True).fill(colour)
        page.keyboard.press("Tab")
    page.locator('.preview[data-drawn="3"]').wait_for()
    shoot(page, "client")
    page.get_by_label("Day", exact=True).fill("2027-03-18")
    page.get_by_role("button", name="Start this event").click()
    page.get_by_text("Nothing stops a build").wait_for()
    event = page.url
    shoot(page, "event")
    page.get_by_role("link", name="The kit").click()
    kit = page.url
    page.get_by_role("button", name="Build the kit").click()
    page.get_by_text("It is done").or_(page.locator(".pages")).first.wait_for()
    page.goto(kit)
    page.wait_for_load_state("networkidle")
    shoot(page, "kit")
    return event


def draw_after(page: Page, event: str) -> None:
    origin = event.partition("/events")[0]
    page.goto(f"{event}/answers")
    page.locator("#files").set_input_files(_sheets())
    page.get_by_role("button", name="Take them in").click()
    page.get_by_role("link", name="Go on").click()
    shoot(page, "answers")
    page.goto(f"{event}/report")
    page.get_by_role("button", name="Make the report").click()
    page.locator(".findings").wait_for()
    page.wait_for_load_state("networkidle")
    shoot(page, "report")
    page.goto(f"{event}/hands")
    shoot(page, "hands")
    page.goto(f"{origin}/exercises/performance-vs-execution")
    page.locator(".preview[data-drawn]").wait_for()
    shoot(page, "exercise")
    page.goto(f"{origin}/speaker?exercise=performance-vs-execution&edition=keynote")
    page.wait_for_load_state("networkidle")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.wait_for_load_state("networkidle")
    shoot(page, "speaker")
    page.goto(origin)
    page.locator("[data-load='/waiting'] .cards").wait_for()
    shoot(page, "start")


def _sheets() -> list[FilePayload]:
    """Those of the sample team, and two under one code that say different things."""
    row = b"code,rate_ownership_1_now\nB7KD,%d\n"
    files = {"answers": SAMPLE.read_bytes(), "sheet-1": row % 2, "sheet-2": row % 5}
    return [
        {"name": f"{name}.csv", "mimeType": "text/csv", "buffer": data}
        for name, data in files.items()
    ]


def shoot(page: Page, name: str) -> None:
    with Image.open(BytesIO(page.screenshot())) as shot:
        small = shot.convert("RGB").resize((600, 400), Image.Resampling.LANCZOS)
        small.quantize(64).save(PICTURES / f"studio-{name}.png", optimize=True)


if __name__ == "__main__":
    main()
