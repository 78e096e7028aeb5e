"""What LibreOffice makes of the slides: as many pages, each with its words; a master that rules."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pptx import Presentation

from facilitator.formats.pptx.writer import write
from tests.formats.docx.office import in_libreoffice
from tests.formats.pptx.decks import for_client, keynote, written
from tests.rooms import sample

pytestmark = pytest.mark.office


@pytest.mark.parametrize("name", ["plain", "client"])
def test_every_slide_is_a_page_with_its_title(name: str, tmp_path: Path) -> None:
    data = written(keynote(45, counted=True) if name == "plain" else for_client())
    (tmp_path / "deck.pptx").write_bytes(data)
    shown = in_libreoffice(tmp_path, "deck.pptx")["deck.pptx"]
    deck = Presentation(BytesIO(data))
    with pypdfium2.PdfDocument(shown) as pdf:
        assert len(pdf) == len(deck.slides)
        for page, slide in zip(pdf, deck.slides, strict=True):
            text = "".join(page.get_textpage().get_text_bounded().split())
            assert "".join(slide.shapes.title.text_frame.text.split()) in text


def test_who_changes_the_master_changes_every_slide(tmp_path: Path) -> None:
    deck = Presentation(BytesIO(written(keynote(20))))
    for shape in list(deck.slide_master.shapes):
        if shape.name == "Rule":
            shape.left, shape.top, shape.width, shape.height = 0, 0, 20_000_000, 20_000_000
    deck.save(tmp_path / "changed.pptx")
    shown = in_libreoffice(tmp_path, "changed.pptx")["changed.pptx"]
    with pypdfium2.PdfDocument(shown) as pdf:
        for page in pdf:
            image = page.render(scale=0.1).to_pil().convert("L")
            assert image.getpixel((1, image.height - 2)) < 60


def test_results_are_shown_with_their_charts(tmp_path: Path) -> None:
    made = sample()
    data = write(made.job("results"))
    (tmp_path / "results.pptx").write_bytes(data)
    shown = in_libreoffice(tmp_path, "results.pptx")["results.pptx"]
    deck = Presentation(BytesIO(data))
    with pypdfium2.PdfDocument(shown) as pdf:
        assert len(pdf) == len(deck.slides)
        text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    for words in ("Hoped for in twelve months", "One named owner", "Measurement of"):
        assert words in text
