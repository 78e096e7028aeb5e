"""The text of a file, in whichever encoding it is, and whether that had to be guessed."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import NamedTuple

from facilitator.errors import SourceError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSES = {
    "cp1252": "Windows (Western European)",
    "mac_roman": "Mac OS Roman",
    "cp850": "DOS (Western European)",
}
"""What is tried where a file is not UTF-8, the likelier first, and what people call it."""
_USUAL = frozenset("‘’‚“”„«»‹›–—…•·€£§°©®™¿¡½¼²³×\u00a0")  # noqa: RUF001 - signs that people type
_SHARE = 10
_LOST = "\N{REPLACEMENT CHARACTER}"
_WORD = re.compile(r"[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*")


class DecodedText(NamedTuple):
    """A text, and what to say of an encoding that was guessed; nothing where the file states it."""

    text: str
    guess: str = ""


def decode_text(data: bytes, *, quotes: bool = True) -> DecodedText:
    """The text of a file. Raises SourceError for what is no text.

    What is said of a guess has a word of the text as an example if that ``quotes``.
    """
    stated = _stated(data)
    try:
        text = data.decode(stated)
    except UnicodeDecodeError:
        pass
    else:
        if "\0" not in text:
            return DecodedText(text)
    if mended := _mostly_utf_8(data, stated):
        return mended
    found = [] if b"\0" in data else [one for name in _GUESSES if (one := _guess(data, name))]
    if not found:
        raise SourceError.because(
            "This is no CSV file, or one in an unusual encoding.",
            hint="Export it again as XLSX, or as CSV with the encoding UTF-8.",
        )
    odd, _, name, text = min(found)
    return DecodedText(text, _told(text if quotes else "", name, odd))


def _mostly_utf_8(data: bytes, stated: str) -> DecodedText | None:
    """UTF-8 in which few letters are broken: by a cut, or by two files put together."""
    if b"\0" in data or not stated.startswith("utf-8"):
        return None
    text = data.decode(stated, "replace")
    lost = text.count(_LOST)
    whole = sum(character > "\x7f" for character in text) - lost
    if lost * 2 > whole:
        return None
    letters = "1 letter of it was" if lost == 1 else f"{lost:,} letters of it were"
    return DecodedText(text, f"It is saved as UTF-8, and {letters} lost on its way.")


def _stated(data: bytes) -> str:
    """By the file's mark; without one, by where the empty halves of plain letters are."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    sample = data[:2000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    # A zero here and there is damage; text in two bytes a letter has one in most of its halves.
    if max(even, odd) < len(sample) / _SHARE or min(even, odd) > max(even, odd) / _SHARE:
        return "utf-8"
    return "utf-16-le" if odd > even else "utf-16-be"


def _guess(data: bytes, name: str) -> tuple[int, int, str, str] | None:
    """A guess with how odd it reads: letters that stand where no writer would put them."""
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    # Only old Macs ended their lines with CR alone.
    old_mac = b"\r" in data and b"\n" not in data
    rank = list(_GUESSES).index(name)
    return _oddity(text), -1 if old_mac and name == "mac_roman" else rank, name, text


def _oddity(text: str) -> int:
    """How many characters beyond ASCII stand oddly: capitals inside words, signs nobody types."""
    odd = 0
    for at, character in enumerate(text):
        if character < "\x80" or character in _USUAL:
            continue
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        kind = unicodedata.category(character)
        if kind == "Lu":
            odd += before.islower() or (before.isupper() and after.islower())
        elif kind == "Ll":
            odd += before.isupper() and after.isupper()
        else:
            odd += 1
    return odd


def _told(text: str, name: str, odd: int) -> str:
    word = _WORD.search(text)
    seen = f"“{word[0][:40]}” is" if word else "letters of it are"
    doubt = "; some letters look wrong" if odd else ""
    return (
        f"It is not saved as UTF-8, and was read as {_GUESSES[name]}{doubt}."
        f" Where {seen} wrong, save it as UTF-8 or XLSX."
    )
