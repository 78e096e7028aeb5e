"""Headings as programs write them, matched to what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from facilitator.text.fold import fold, unnumbered

Kind = TypeVar("Kind")

_TOOL_NUMBER = re.compile(r"\s*[\w\[\]]{1,24}[.:)]\s+(\S.*)", re.DOTALL)
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")


def heading_variants(heading: str) -> Iterator[str]:
    """A heading folded, then without what a tool puts around it: numbers, brackets."""
    yield fold(heading)
    yield unnumbered(fold(heading))
    numbered = _TOOL_NUMBER.match(heading)
    if numbered:
        yield fold(numbered[1])
    shorter = _IN_BRACKETS.sub("", heading)
    if shorter.strip() and shorter != heading:
        yield fold(shorter)
        if numbered := _TOOL_NUMBER.match(shorter):
            yield fold(numbered[1])


def match_heading(heading: str, vocabulary: Mapping[str, Kind]) -> Kind | None:
    """What a heading stands for in a vocabulary of folded words; None where it is not in it."""
    return next(
        (vocabulary[words] for words in heading_variants(heading) if words in vocabulary), None
    )


def find_column(heads: Mapping[int, Sequence[str]], words: Iterable[str]) -> int | None:
    """The column that is headed by the likeliest of some words, likelier ones first."""
    said = {
        place: {w for text in texts for w in heading_variants(text)}
        for place, texts in heads.items()
    }
    for word in words:
        for place, known in said.items():
            if word in known:
                return place
    return None
