"""What somebody typed outside of the blanks: what a document says and its form does not."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from facilitator.collectors.word.found import LooseText, WordBlank, WordBlock
from facilitator.model.form import VARIES

_WORD = re.compile(r"\S+")
_LINE_TO_WRITE_ON = re.compile(r"[_\s\u200b\u00ad\ufeff]+")
_LONGEST_NAME = 8
"""Words of a person's name."""
_SHORT = 3
"""Letters of a word that others may end or begin with by chance."""
_MOST = 20_000
"""Words outside of the blanks: ten times as many as the longest form has."""


@dataclass(frozen=True)
class Typed:
    """Words that the form does not have, and where: ``near`` and ``after`` as of loose words."""

    text: str
    block: WordBlock
    near: WordBlank | None
    after: WordBlank | None


def typed_words(loose: Sequence[LooseText], form: str, *, name: bool = False) -> list[Typed]:
    """The words that stand in the document and not in the form, stretch by stretch.

    ``form`` are the form's own words in their order. ``name`` says that a few words in the place of
    what varies are those of a copy's name or code, and not typed.
    """
    words = list(_words(loose))
    kept, more = words[:_MOST], words[_MOST:]
    printed = [word for part in form.split() if (word := _bare(part))]
    matcher = SequenceMatcher(None, printed, [bare for _, bare, _ in kept], autojunk=False)
    found: list[Typed] = []
    for kind, start, end, first, last in matcher.get_opcodes():
        varies = name and any(VARIES in word for word in printed[start:end])
        is_name = varies and last - first <= _LONGEST_NAME
        if kind in ("insert", "replace") and not is_name:
            stretch = kept[first:last]
            if kind == "replace":
                stretch = _without(stretch, printed[start:end])
            found.extend(_stretches(stretch))
    return [*found, *_stretches(more[:1])]


def unknown_words(loose: Sequence[LooseText], known: str) -> list[Typed]:
    """The words that stand in a cell or line with a blank and are none of the known ones.

    For forms whose own words are on record nowhere.
    """
    words = {_bare(part) for part in known.split()}
    there = [one for one in _words(loose) if one[2].block.found]
    runs = groupby(there, key=lambda one: one[1] in words)
    return [typed for is_known, run in runs if not is_known for typed in _stretches(list(run))]


def _without(
    stretch: Sequence[tuple[str, str, LooseText]], printed: Sequence[str]
) -> list[tuple[str, str, LooseText]]:
    """A stretch without the words of the form that it was typed against, with no space between."""
    long = sorted((word for word in printed if len(word) > _SHORT), key=len, reverse=True)
    (first, _, place), *others = stretch
    before = next((word for word in long if first.startswith(word)), "")
    words = [(first.removeprefix(before), "", place), *others]
    last, _, place = words[-1]
    behind = next((word for word in long if last.endswith(word)), "")
    words[-1] = last.removesuffix(behind), "", place
    return [word for word in words if word[0]]


def _words(loose: Sequence[LooseText]) -> Iterator[tuple[str, str, LooseText]]:
    """Each word as it stands, as it is compared, and the piece that it begins in."""
    pieces = [" " if piece.apart else piece.text for piece in loose]
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    for match in _WORD.finditer("".join(pieces)):
        if bare := _bare(match[0]):
            yield match[0], bare, loose[bisect_right(starts, match.start()) - 1]


def _bare(word: str) -> str:
    return _LINE_TO_WRITE_ON.sub("", word)


def _stretches(words: Sequence[tuple[str, str, LooseText]]) -> Iterator[Typed]:
    """Words that follow each other, parted where another cell, paragraph or blank begins."""
    group: list[tuple[str, str, LooseText]] = []
    for one in words:
        if group and _place(group[-1][2]) != _place(one[2]):
            yield _typed(group)
            group = []
        group.append(one)
    if group:
        yield _typed(group)


def _place(piece: LooseText) -> tuple[int, int]:
    return id(piece.block), id(piece.near)


def _typed(group: Sequence[tuple[str, str, LooseText]]) -> Typed:
    piece = group[0][2]
    return Typed(" ".join(word for word, _, _ in group), piece.block, piece.near, piece.after)
