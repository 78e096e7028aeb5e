"""Headings as programs write them, matched to what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from facilitator.text.plain_text import fold, unnumbered

Meaning = TypeVar("Meaning")

_TOOL_NUMBER = re.compile(r"\s*[\w\[\]]{1,24}[.:)]\s+(\S.*)", re.DOTALL)
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")


def heading_variants(heading: str) -> Iterator[str]:
    """A heading folded, then without what a tool puts around it: numbers, brackets."""
    yield fold(heading)
    yield unnumbered(fold(heading))
    if numbered := _TOOL_NUMBER.match(heading):
        yield fold(numbered[1])
    shorter = _IN_BRACKETS.sub("", heading)
    if shorter.strip() and shorter != heading:
        yield fold(shorter)
        if numbered := _TOOL_NUMBER.match(shorter):
            yield fold(numbered[1])


def match_heading(heading: str, vocabulary: Mapping[str, Meaning]) -> Meaning | None:
    """What a heading stands for in a vocabulary of folded words; None where it is not in it."""
    return next((vocabulary[v] for v in heading_variants(heading) if v in vocabulary), None)


def column_variants(heads: Mapping[int, Sequence[str]]) -> dict[int, set[str]]:
    """By column, every variant of the headings above it."""
    return {
        column: {variant for text in texts for variant in heading_variants(text)}
        for column, texts in heads.items()
    }


def find_column(heads: Mapping[int, Sequence[str]], words: Iterable[str]) -> int | None:
    """The column that is headed by the likeliest of some words, likelier ones first."""
    variants = column_variants(heads)
    return next((c for word in words for c, known in variants.items() if word in known), None)
