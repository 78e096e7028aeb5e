"""The catalogues as they are written: ``locales/LANGUAGE.ftl``, an entry a message."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

DEFAULT = "en"
LANGUAGE_TAG = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
"""A language, perhaps of a country: ``de``, ``pt-BR``."""

_BEFORE_ENTRY = re.compile(r"\n(?=-?[A-Za-z][\w-]* *=)")
_NAME = re.compile(LANGUAGE_TAG)
_PROGRAM = Path(__file__).parents[1]
_OWN_FOLDERS: list[Path] = []


def add_folder(folder: Path) -> bool:
    """Read the user's own catalogues from a folder, too; whether it is new and holds any."""
    new = folder not in _OWN_FOLDERS and any(folder.glob("*.ftl"))
    if new:
        _OWN_FOLDERS.append(folder)
        entries.cache_clear()
        catalogue_names.cache_clear()
    return new


def catalogue_text(name: str) -> str | None:
    """The source of a catalogue that comes with the program; None where there is none.

    A kind of activity may bring words of its own, in ``activities/KIND/LANGUAGE.ftl``, and so may
    a folder that was added; its words are taken where both have a message.
    """
    if not _NAME.fullmatch(name):
        return None
    own = [folder / f"{name}.ftl" for folder in _OWN_FOLDERS]
    kinds = sorted((_PROGRAM / "activities").iterdir())
    files = [*(folder / f"{name}.ftl" for folder in (_PROGRAM / "locales", *kinds)), *own]
    texts = [file.read_text(encoding="utf-8") for file in files if file.is_file()]
    return "\n".join(texts) if texts else None


@lru_cache(maxsize=1)
def catalogue_names() -> frozenset[str]:
    """The languages that there are catalogues of, such as de and en-GB."""
    folders = (_PROGRAM / "locales", *_OWN_FOLDERS)
    files = (file.name for folder in folders for file in folder.iterdir())
    return frozenset(name.removesuffix(".ftl") for name in files if name.endswith(".ftl"))


def messages_in(text: str) -> dict[str, str]:
    """The entries of a catalogue's source by id, as they are written."""
    text = f"\n{text}"
    starts = [found.end() for found in _BEFORE_ENTRY.finditer(text)]
    entries = (text[start:end] for start, end in pairwise([*starts, len(text)]))
    return {entry.partition("=")[0].strip(): entry for entry in entries}


@lru_cache(maxsize=8)
def entries(name: str) -> dict[str, str]:
    """The entries of a catalogue by id; none where there is no such catalogue."""
    return messages_in(catalogue_text(name) or "")
