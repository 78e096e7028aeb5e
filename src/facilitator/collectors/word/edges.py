"""What somebody typed into headers and footers: what neither the form nor a letterhead says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from lxml.etree import _Element

from facilitator.collectors.form_registry import FormWords
from facilitator.collectors.word.found import LooseText
from facilitator.collectors.word.story import read_story
from facilitator.collectors.word.typed import Typed, typed_words
from facilitator.model.form import VARIES


def typed_at_edges(
    stories: Sequence[_Element], words: FormWords, letterhead: str
) -> Iterator[Typed]:
    """The words of headers and footers that are none of the form's, of a name's or a letterhead's.

    Paragraph by paragraph: a client's own may stand above or below those of the form.
    """
    lines = [line for text in words.texts for line in text.split("\n") if VARIES in line]
    for root in stories:
        loose = read_story(root, ()).loose
        for _, pieces in groupby(loose, key=lambda piece: id(piece.block)):
            paragraph = list(pieces)
            said = "".join(" " if piece.apart else piece.text for piece in paragraph)
            if said.strip():
                yield from _typed(paragraph, said, words, lines, letterhead)


def _typed(
    paragraph: Sequence[LooseText],
    said: str,
    words: FormWords,
    lines: Sequence[str],
    letterhead: str,
) -> list[Typed]:
    """The fewest words that stand out, whichever of the known lines it is."""
    ways = [typed_words(paragraph, text) for text in (*words.texts, letterhead)]
    ways += [
        typed_words(paragraph, line, name=True)
        for line in dict.fromkeys(lines)
        if _is_of(said, line)
    ]
    return min(ways, key=lambda way: sum(len(typed.text) for typed in way))


def _is_of(said: str, line: str) -> bool:
    """Whether a header or footer is this line of the form, apart from what varies in it."""
    words = [word for word in line.split() if VARIES not in word]
    return sum(word in said for word in words) > len(words) * 3 / 4
