"""Texts as people write them: their sentences, a beginning of them, HTML that does not belong."""

from __future__ import annotations

import re


def shortened(text: str, most: int) -> str:
    """At most so many characters, cut between two words where it can be, with an ellipsis."""
    if len(text) <= most:
        return text
    whole, _, _ = text[:most].rpartition(" ")
    return f"{whole or text[: most - 1]}\N{HORIZONTAL ELLIPSIS}"


_SENTENCE = re.compile(r".+?[.!?][\u201d\u2019\")]*(?=\s|$)", re.DOTALL)


def first_sentence(text: str) -> str:
    """What a text says first; all of it where no sentence ends."""
    match = _SENTENCE.match(text)
    return match.group() if match else text


_BETWEEN = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\u201d\u2019\")])\s+")


def sentences(text: str) -> tuple[str, ...]:
    """A text sentence by sentence; nothing of it is lost but the space between."""
    return tuple(filter(None, _BETWEEN.split(text.strip())))


_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>|<!--")


def html_tags(text: str) -> list[str]:
    """The tags and comments of raw HTML in a text; an address in angle brackets is none."""
    return _TAG.findall(text)
