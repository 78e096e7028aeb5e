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
from playwright.sync_api import Page, sync_playwright

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
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
        page.goto(address)
        draw(page)
        browser.close()
        studio.terminate()


def draw(page: Page) -> None:
    page.get_by_label("Name, in full").fill("Lakeshore Partners")
    page.get_by_role("button", name="Start this client").click()
    for number, (label, colour) in enumerate(
        (("Main colour", "#7a1f3d"), ("Other colour", "#8a6d1f")), start=1
    ):
        page.locator(f'.preview[data-drawn="{number}"]').wait_for()
        page.get_by_label(label, exact=True).fill(colour)
        page.keyboard.press("Tab")
    page.locator('.preview[data-drawn="3"]').wait_for()
    shoot(page, "studio-client")
    page.get_by_label("Day", exact=True).fill("2027-03-18")
    page.get_by_role("button", name="Start this event").click()
    page.get_by_text("Nothing stops a build").wait_for()
    shoot(page, "studio-event")


def shoot(page: Page, name: str) -> None:
    with Image.open(BytesIO(page.screenshot())) as shot:
        small = shot.convert("RGB").resize((900, 600), Image.Resampling.LANCZOS)
        small.quantize(64).save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
