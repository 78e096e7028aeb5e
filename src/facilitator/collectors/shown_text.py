"""What strangers have written, fit to be shown: on one line, short, and harmless to a terminal."""

from __future__ import annotations

import unicodedata

_MOST = 60
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def shown(words: str) -> str:
    """Words on one line without what cannot be seen, cut where they are long."""
    spaced = " ".join(words[: 40 * _MOST].split())
    line = "".join(c for c in spaced if unicodedata.category(c) not in _UNSEEN)
    return line if len(line) <= _MOST else f"{line[:_MOST].rstrip()}…"
