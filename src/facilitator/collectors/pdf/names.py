"""Which blank a field is, by a name that other programs may have changed.

Joining two files renames the second one's fields: ``code+1`` (qpdf), ``1.code`` (pdftk), ``code
[3068]`` (PyMuPDF), ``code_2``, ``doc0.code``; Adobe's designer puts them into a tree with a number
after each part: ``form1[0].page[0].code[0]``.
"""

from __future__ import annotations

import re
from collections.abc import Container

_NUMBERED = re.compile(r"(?:\s?\[\d+\]|\s?\(\d+\)|[+#_.\s-]\d+)$")
_LONGEST = 500


def blank_named(name: str, known: Container[str]) -> tuple[str, str]:
    """The blank that a field's full name means, and what was put around it; empty if none."""
    parts = name[:_LONGEST].split(".")
    for part in (name, *reversed(parts)):
        stem = part
        while stem:
            if stem in known:
                return stem, name.replace(stem, "*", 1)
            shorter = _NUMBERED.sub("", stem, count=1)
            if shorter == stem:
                break
            stem = shorter
    return "", ""
