"""What an office file says of itself: title, author, language and the dates of the build."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from typing import Any

from facilitator.compose.document import Document

LONGEST_PROPERTY = 255
"""Units of UTF-16: longer properties are refused by libraries and cut by office programs."""


def write_core(properties: Any, document: Document, epoch: int) -> None:  # noqa: ANN401
    """Set the core properties of a package of python-docx or python-pptx.

    The dates are those of the build (``epoch``, in seconds), not of this machine.
    """
    moment = datetime.fromtimestamp(epoch, UTC).replace(tzinfo=None)
    properties.title = shortened(document.title, LONGEST_PROPERTY)
    author = shortened(document.author, LONGEST_PROPERTY)
    properties.author = properties.last_modified_by = author
    properties.language = shortened(document.language, LONGEST_PROPERTY)
    properties.subject = properties.keywords = properties.comments = properties.category = ""
    properties.created = properties.modified = moment
    properties.revision = 1


def shortened(words: str, most: int) -> str:
    """A text of at most that many units of UTF-16, on one line.

    The end tells titles apart (``…: Facilitator guide``), so the middle goes.
    """
    line = " ".join(words.split())
    if _units(line) <= most:
        return line
    half = most // 2
    cut = max(0, len(line) - half)
    while _units(line[cut:]) > half or _is_combining(line[cut : cut + 1]):
        cut += 1
    return f"{beginning(line, half - 1).rstrip()}…{line[cut:].lstrip()}"


def beginning(words: str, most: int) -> str:
    """The longest beginning of so many units of UTF-16 that parts no letter from its marks."""
    cut = len(words)
    while _units(words[:cut]) > most or _is_combining(words[cut : cut + 1]):
        cut -= 1
    return words[:cut]


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def _is_combining(character: str) -> bool:
    """Whether a character belongs to the one before it."""
    return bool(character) and (
        unicodedata.category(character).startswith("M") or character == "\N{ZERO WIDTH JOINER}"
    )
