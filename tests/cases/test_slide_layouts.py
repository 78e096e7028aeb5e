"""Layouts of a client without a kind are known by name; what is missing is named."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree
from pptx import Presentation

from facilitator.errors import SourceError
from facilitator.formats import Job
from facilitator.formats.pptx.client_template import SlidesTemplate, read_slides_template
from facilitator.formats.pptx.writer import write
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import real

OURS = Workspace(Path("nowhere")).look.slides
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
GERMAN = {
    "Title Slide": "Titelfolie",
    "Title and Content": "Titel und Inhalt",
    "Section Header": "Abschnittsüberschrift",
    "Two Content": "Zwei Inhalte",
    "Comparison": "Vergleich",
    "Title Only": "Nur Titel",
    "Blank": "Leer",
}


def theirs(
    names: dict[str, str] | None = None, *, drop: Iterable[str] = (), typed: bool = False
) -> bytes:
    """The usual layouts, drawn by hand: without kinds, perhaps under other names."""
    deck: Any = Presentation()
    deck.slide_width, deck.slide_height = 12192000, 6858000
    for layout in list(deck.slide_layouts):
        if layout.name in drop:
            deck.slide_layouts.remove(layout)
            continue
        if not typed:
            layout._element.attrib.pop("type", None)
        if names is not None:
            layout._element.cSld.set("name", names.get(layout.name, layout.name))
    stream = BytesIO()
    deck.save(stream)
    return stream.getvalue()


def read(folder: Path, data: bytes) -> SlidesTemplate:
    path = folder / "theirs.pptx"
    path.write_bytes(data)
    return read_slides_template(path, "client.yaml:3", OURS)


@pytest.mark.parametrize(
    "names",
    [
        None,
        GERMAN,
        {name: f"  {name.upper()} " for name in GERMAN},
        {name: f"1_{name}" for name in GERMAN},
    ],
)
def test_layouts_are_known_by_name_where_they_have_no_kind(
    tmp_path: Path, names: dict[str, str] | None
) -> None:
    by_kind = read(tmp_path, theirs(typed=True)).stage
    by_name = read(tmp_path, theirs(names)).stage
    assert {k: one.source for k, one in by_name.layouts.items()} == {
        k: one.source for k, one in by_kind.layouts.items()
    }


def test_what_is_missing_is_named_and_not_another_trouble(tmp_path: Path) -> None:
    narrow = ("Title and Content", "Two Content", "Content with Caption")
    data = theirs(drop=(*narrow, "Title and Vertical Text", "Vertical Title and Text"))
    with pytest.raises(SourceError) as caught:
        read(tmp_path, data)
    (problem,) = caught.value.problems
    assert "It has no layout for a title with content, only “Title Slide”" in problem.message
    assert "“Title and Content”" in problem.hint


def test_axes_of_charts_have_the_numbers_that_the_standard_wants() -> None:
    data = write(Job(real(edition="keynote").document("slides")))
    with ZipFile(BytesIO(data)) as archive:
        charts = [n for n in archive.namelist() if n.startswith("ppt/charts/chart")]
        axes = [
            int(axis.get("val", ""))
            for name in charts
            if name.endswith(".xml")
            for axis in etree.fromstring(archive.read(name)).iter(f"{CHART}axId", f"{CHART}crossAx")
        ]
    assert axes
    assert all(0 <= number < 2**32 for number in axes)
