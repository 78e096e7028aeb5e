"""PowerPoint files as clients have them, and as nobody should."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from pptx import Presentation
from pptx.util import Mm

from tests.formats.pptx.decks import members


@cache
def theirs(*, wide: bool = False) -> bytes:
    """A client's file with one slide of their own: 4:3, or 16:9."""
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[0])
    slide.shapes.title.text = "A slide of last year"
    slide.notes_slide.notes_text_frame.text = "What was said last year"
    if wide:
        deck.slide_width = Mm(338.67)
    stream = BytesIO()
    deck.save(stream)
    return stream.getvalue()


def changed(change: Mapping[str, tuple[bytes, bytes]], **added: bytes) -> bytes:
    """Their file with something replaced in some of its members, and others added."""
    found = members(theirs())
    for name, (old, new) in change.items():
        assert old in found[name], name
        found[name] = found[name].replace(old, new)
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in {**found, **added}.items():
            archive.writestr(name, content)
    return target.getvalue()


def saved(folder: Path, data: bytes, name: str = "brand.pptx") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
