"""HTML where only Markdown belongs."""

from __future__ import annotations

import re

_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>|<!--")


def html_tags(text: str) -> list[str]:
    """The tags and comments of raw HTML in a text; an address in angle brackets is none."""
    return _TAG.findall(text)
