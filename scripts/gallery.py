"""Draws docs/gallery.md: each kind of activity as it is written, on paper, in Word, in the report.

An activity is a file in docs/gallery/, headed by its title and what there is to say of it, with
six people's answers beside it. LibreOffice draws the Word pages: `make gallery`.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image
from ruamel.yaml import YAML

from facilitator import build, report

ROOT = Path(__file__).parents[1]
SOURCES, PICTURES = ROOT / "docs" / "gallery", ROOT / "docs" / "pictures" / "gallery"
ORDER = (
    "poll",
    "recommend",
    "contrast",
    "sort",
    "piles",
    "rate",
    "once",
    "rank",
    "reflect",
    "commit",
)
FRAME = """\
title: Gallery
code: GAL
concepts:
  - {id: urgent, name: Urgent work, short: Urgent}
  - {id: important, name: Important work, short: Important}
areas:
  - {id: time, name: Time}
  - {id: people, name: People}
editions:
  workshop:
    title: Gallery
    blocks:
      - {id: only, title: Gallery, activity: ID, purpose: See it, priority: 1,
         least: 5, usual: 5, most: 5}
anonymity: 3
activities:
"""
INTRODUCTION = """\
# The kinds of activity

*This page is drawn by the program from the files in [gallery/](gallery/) (`make gallery`).*

Everything that a participant does is one of seven kinds of activity. Here is each: what you write
under `activities:` in `exercise.yaml`, then the page as PDF, the same in Word, and what the report
makes of six people's answers. All fields are in [exercises.md](exercises.md).
"""
METHOD = "How the numbers were made"
RATED = "What the team said"
"""Ratings are told on the first page of a report, other kinds under the activity's title."""
MARGIN, FOOT, POINTS_TO_PIXELS = 45, 60, 2
WHITE = 250


def main() -> None:
    """Build each activity's kit, cut the pictures out of its pages, write the page around them."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    text = [INTRODUCTION]
    for name in ORDER:
        lines = (SOURCES / f"{name}.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
        title, *said = (line[2:].strip() for line in lines if line.startswith("# "))
        source = "".join(line for line in lines if not line.startswith("# "))
        with tempfile.TemporaryDirectory() as folder:
            drawn = draw(name, source, Path(folder))
        cells = [f"![{title}: {what}](pictures/gallery/{drawn[what]})" for what in drawn]
        text.append(f"## {title}\n\n{' '.join(said)}\n\n```yaml\n{source}```\n")
        text.append(f"| {' | '.join(drawn)} |\n|{' --- |' * len(drawn)}\n| {' | '.join(cells)} |\n")
    (ROOT / "docs" / "gallery.md").write_text("\n".join(text), encoding="utf-8")


def draw(name: str, source: str, folder: Path) -> dict[str, str]:
    """The pictures of one activity by what they show."""
    activity = YAML(typ="safe").load(source)[0]
    home = folder / "exercises" / "gallery"
    home.mkdir(parents=True)
    activities = "".join(f"  {line}\n" for line in source.splitlines())
    frame = FRAME.replace("ID", activity["id"], 1)
    (home / "exercise.yaml").write_text(frame + activities, encoding="utf-8")
    output = folder / "output"
    kit = output / "gallery" / "workshop"
    build(workspace=folder, exercise="gallery", documents=["worksheet"], output=output)
    pages = {"On paper": (kit / "worksheet.pdf", activity["title"])}
    pages["In Word"] = (in_word(kit / "worksheet.docx", folder), activity["title"])
    answers = SOURCES / f"{name}.csv"
    if answers.exists():
        shutil.copy(answers, home / "sample-responses.csv")
        report(workspace=folder, exercise="gallery", sample=True, output=output)
        heading = RATED if activity["kind"] == "rate" else activity["title"]
        pages["In the report"] = (kit / "sample" / "report.pdf", heading)
    drawn = {what: f"{name}-{what.split()[-1].lower()}.png" for what in pages}
    for what, (path, heading) in pages.items():
        cut(path, heading).quantize(32).save(PICTURES / drawn[what], optimize=True)
    return drawn


def in_word(path: Path, folder: Path) -> Path:
    """A Word file as LibreOffice prints it."""
    office = shutil.which("soffice") or "soffice"
    settings = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    convert = ["--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(  # noqa: S603 - a file of our own
        [office, settings, *convert], check=True, capture_output=True
    )
    return folder / path.with_suffix(".pdf").name


def cut(path: Path, heading: str) -> Image.Image:
    """What stands from a heading on, on the last page that has it, without the running lines."""
    with pypdfium2.PdfDocument(path) as pdf:
        for page in reversed(list(pdf)):
            text = page.get_textpage()
            found, method = text.search(heading).get_next(), text.search(METHOD).get_next()
            if found is None:
                continue
            top = page.get_height() - text.get_charbox(found[0])[3] - 12
            end = page.get_height() - (text.get_charbox(method[0])[3] + 8 if method else FOOT)
            image = page.render(scale=POINTS_TO_PIXELS).to_pil().convert("L")
            box = (MARGIN, top, page.get_width() - MARGIN, end)
            image = image.crop(tuple(round(edge * POINTS_TO_PIXELS) for edge in box))
            ink = image.point(lambda grey: 255 * (grey < WHITE)).getbbox()
            return image.crop((0, 0, image.width, ink[3] + 8)) if ink else image
    message = f"{path.name} has no “{heading}”."
    raise SystemExit(message)


if __name__ == "__main__":
    main()
