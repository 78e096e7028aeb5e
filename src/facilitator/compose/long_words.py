"""Places to break words that are longer than any line: WeasyPrint tries every letter of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element

from facilitator.compose.vocabulary import INLINE

LONGEST_WORD = 60
"""Letters: the longest word of a dictionary has 45."""
_BREAK = "\N{ZERO WIDTH SPACE}"
# Letters of scripts that are written without spaces are places to break. A no-break space is none,
# and what combines with a letter stays with it.
_GAPS = r" \t\n\r\f\v\u200b\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af"
_GAP = re.compile(rf"[{_GAPS}]")
_PART = re.compile(rf"[^{_GAPS}]{{{LONGEST_WORD}}}[\u0300-\u036f\u200c\u200d\ufe0f]*(?=[^{_GAPS}])")


def break_long_words(tree: _Element) -> None:
    """Let lines end inside of words that have more letters than ``LONGEST_WORD``."""
    run = 0
    for element, place, text, goes_on in _texts(tree):
        run = run if goes_on else 0
        broken = _PART.sub(lambda match: match[0] + _BREAK, text)
        if run and run + len(_GAP.split(broken, 1)[0]) > LONGEST_WORD:
            broken, run = _BREAK + broken, 0
        if broken != text:
            setattr(element, place, broken)
        *ended, last = _GAP.split(broken)
        run = len(last) if ended else run + len(last)


def longest_word(tree: _Element) -> tuple[int, str]:
    """How many letters the longest word has, whatever elements it runs through, and its end."""
    longest, end, run = 0, "", 0
    for _, _, text, goes_on in _texts(tree):
        run = run if goes_on else 0
        for number, word in enumerate(_GAP.split(text)):
            run = len(word) if number else run + len(word)
            if run > longest:
                longest, end = run, word
    return longest, end


def _texts(tree: _Element) -> Iterator[tuple[_Element, str, str, bool]]:
    """Every text in reading order: whose it is, its place there, and whether its word goes on."""
    goes_on = False
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        goes_on = goes_on and element.tag in INLINE
        place, text = ("text", element.text) if event == "start" else ("tail", element.tail)
        if text:
            yield element, place, str(text), goes_on
            goes_on = True
