"""Logos in Word: beside a title, on the cover page, from PNG and from SVG, said in words."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm
from lxml.etree import _Element
from PIL import Image

from tests.workflows.clients import LOGO, client, file, made
from tests.workflows.conftest import small_exercise, workspace

__all__ = ["small_exercise", "workspace"]
COLOUR = (27, 79, 143)
LOGOS = {"logo.svg": 3.0, "logo.png": 2.0}
"""By file, how many times as wide as it is high."""


def put(folder: Path, name: str) -> None:
    if name.endswith("svg"):
        (folder / name).write_text(LOGO)
    else:
        Image.new("RGB", (800, 400), COLOUR).save(folder / name)


def handout(place: Path, name: str, *, cover: bool) -> Path:
    put(client(place, brand={"logo": name, "cover": cover}), name)
    report = made(place, documents=("handout",), formats=("docx",))
    return file(report, "handout.docx")


def pictures(path: Path, kind: str) -> list[_Element]:
    return list(docx.Document(str(path)).element.body.iter(qn(f"wp:{kind}")))


def size(picture: _Element) -> tuple[float, float]:
    extent = picture.find(qn("wp:extent"))
    assert extent is not None
    return int(extent.get("cx", "")) / Mm(1), int(extent.get("cy", "")) / Mm(1)


@pytest.mark.parametrize("name", LOGOS)
def test_a_logo_stands_beside_the_title(workspace: Path, name: str) -> None:
    path = handout(workspace, name, cover=False)
    (logo,) = pictures(path, "anchor")
    assert not pictures(path, "inline")
    wide, high = size(logo)
    assert wide / high == pytest.approx(LOGOS[name], rel=0.02)
    assert wide <= 40.1
    assert high <= 13.1
    assert logo.findtext(f"{qn('wp:positionH')}/{qn('wp:align')}") == "right"
    about = logo.find(qn("wp:docPr"))
    assert about is not None
    assert about.get("descr") == "Northwind Health"


@pytest.mark.parametrize("name", LOGOS)
def test_on_the_cover_page_it_stands_in_the_line_and_is_larger(
    workspace: Path,
    name: str,
) -> None:
    path = handout(workspace, name, cover=True)
    (large,) = pictures(path, "inline")
    assert not pictures(path, "anchor")  # what the cover page says is not said again
    wide, high = size(large)
    assert max(wide / 40, high / 13) > 1.5
    about = large.find(qn("wp:docPr"))
    assert about is not None
    assert about.get("descr") == "Northwind Health"


@pytest.mark.parametrize("name", LOGOS)
def test_it_is_drawn_in_its_colours_and_fine_enough_to_print(
    workspace: Path,
    name: str,
) -> None:
    path = handout(workspace, name, cover=False)
    with ZipFile(path) as archive:
        (inside,) = (one for one in archive.namelist() if "media" in one)
        image = Image.open(BytesIO(archive.read(inside))).convert("RGB")
    assert image.getpixel((image.width // 2, image.height // 2)) == pytest.approx(COLOUR, abs=2)
    wide, _ = size(pictures(path, "anchor")[0])
    assert image.width / (wide / 25.4) >= 200
