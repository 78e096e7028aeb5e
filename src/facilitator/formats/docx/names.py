"""Names and numbers inside one Word file: short enough for Word, each used once."""

from __future__ import annotations

import hashlib
import re
from itertools import count

from facilitator.formats.office_core import shortened
from facilitator.model.base import LONGEST_NAME

LONGEST_TITLE = 64
"""Word cuts the title of a content control here."""

_NOT_IN_BOOKMARKS = re.compile(r"\W")
_DIGEST = 6


class Names:
    """Hands out bookmark names and the numbers of bookmarks and controls."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._anchors: dict[str, str] = {}

    def number(self) -> int:
        """A number that nothing else in the file has."""
        return next(self._numbers)

    def anchor(self, html_id: str) -> str:
        """The bookmark that stands for an ``id``: always the same one, whoever asks first."""
        return self._anchors.setdefault(html_id, bookmark_name(html_id))


def bookmark_name(html_id: str) -> str:
    """Letters, digits and underscores, at most 40, told apart by a digest where cut."""
    # Word hides bookmarks that begin with an underscore and refuses those that begin with a digit.
    plain = _NOT_IN_BOOKMARKS.sub("_", html_id)
    name = plain if plain[:1].isalpha() else f"to_{plain}"
    if len(name) <= LONGEST_NAME:
        return name
    digest = hashlib.sha256(html_id.encode()).hexdigest()[:_DIGEST]
    return f"{name[: LONGEST_NAME - _DIGEST - 1]}_{digest}"


def control_title(title: str) -> str:
    """A title that Word takes whole. The end tells states apart, so the middle goes."""
    return shortened(title, LONGEST_TITLE)
