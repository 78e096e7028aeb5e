"""Finds words that run out of the page or into each other: what nobody may see in the room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from facilitator.formats.pdf.layout import PdfLayout

_MM = 25.4 / 96
"""WeasyPrint's unit, the CSS pixel, in millimetres."""
_SLACK = 0.7
"""Millimetres: italics lean out a little, and so may they."""
_HANGING = 10.0
"""Millimetres: numbers of lists hang out to the left."""
_SPARSE = 0.12
"""How much of a page is filled, at least, from the top down."""
_SHOWN = 60


@dataclass(frozen=True)
class Overflow:
    """Words that stand where none may, and the page (from 1) on which they do."""

    page: int
    words: str
    where: str


def overflows(layout: PdfLayout) -> list[Overflow]:
    """Words that leave their page's text area, and running lines that reach into it."""
    found: dict[Overflow, None] = {}
    for number, page in enumerate(layout.rendered.pages, start=1):
        box = page._page_box  # noqa: SLF001 - WeasyPrint offers no other way to its boxes
        for child in box.children:
            for words in _deep(child, box) if _is_running(child) else _wide(child, box):
                kind = "the running line" if _is_running(child) else "the page"
                found[Overflow(number, words, kind)] = None
        for words in _colliding(box):
            found[Overflow(number, words, "the running line")] = None
    return list(found)


def nearly_empty(layout: PdfLayout) -> list[int]:
    """Pages (from 1) on which a few lines stand that did not fit on the one before."""
    found = []
    for number, page in enumerate(layout.rendered.pages, start=1):
        box = page._page_box  # noqa: SLF001
        texts = [t for child in box.children if not _is_running(child) for t in _texts(child)]
        lowest = max((text.position_y + text.height for text in texts), default=0.0)
        filled = (lowest - box.content_box_y()) / box.height
        if number > 1 and texts and filled < _SPARSE:
            found.append(number)
    return found


def _is_running(box: Any) -> bool:  # noqa: ANN401 - WeasyPrint is untyped
    return type(box).__name__ == "MarginBox"


def _wide(box: Any, page: Any) -> Iterator[str]:  # noqa: ANN401
    """Words that run out of the page's text area to a side."""
    left = page.content_box_x() - _HANGING / _MM
    right = page.content_box_x() + page.width + _SLACK / _MM
    for text in _texts(box):
        if text.text.strip() and (text.position_x < left or text.position_x + text.width > right):
            yield _shown(text.text)


def _deep(box: Any, page: Any) -> Iterator[str]:  # noqa: ANN401
    """Words of a running line that has so many lines that it reaches into the text."""
    top = page.content_box_y() + _SLACK / _MM
    bottom = page.content_box_y() + page.height - _SLACK / _MM
    texts = list(_texts(box))
    if any(text.position_y < bottom and text.position_y + text.height > top for text in texts):
        yield _shown(" ".join(text.text for text in texts))


def _colliding(page: Any) -> Iterator[str]:  # noqa: ANN401
    """Words of one running line that stand on each other."""
    for child in page.children:
        if not _is_running(child):
            continue
        texts = [text for text in _texts(child) if text.text.strip()]
        for index, one in enumerate(texts):
            for other in texts[index + 1 :]:
                if _overlap(one, other):
                    yield _shown(f"{one.text} {other.text}")


def _overlap(one: Any, other: Any) -> bool:  # noqa: ANN401
    across = min(one.position_x + one.width, other.position_x + other.width)
    down = min(one.position_y + one.height, other.position_y + other.height)
    shared = (
        across - max(one.position_x, other.position_x),
        down - max(one.position_y, other.position_y),
    )
    return bool(min(shared) > _SLACK / _MM)


def _texts(box: Any) -> Iterator[Any]:  # noqa: ANN401
    if hasattr(box, "text") and hasattr(box, "justification_spacing"):
        yield box
    for child in getattr(box, "children", ()):
        yield from _texts(child)


def _shown(words: str) -> str:
    said = " ".join(words.split())
    return said[:_SHOWN] + ("…" if len(said) > _SHOWN else "")
