"""Texts as people write them: folded, shortened, quoted, parted in sentences, lines and groups."""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from facilitator.text.interface import t

_NUMBERED = re.compile(r"(?:(?:statement|question|item|q|s|no|nr) ?)?\d{1,3}[a-z]? ")


_APOSTROPHES = re.compile("['`\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}]")
_MOST_QUOTED = 60
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@lru_cache(maxsize=10_000)  # headings and labels come again and again
def fold(text: str) -> str:
    """Small letters and digits alone, words one space apart: "2. We, Too" becomes "2 we too"."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    # An apostrophe joins, other signs part: don't and dont are one word, twice-yearly is two.
    joined = _APOSTROPHES.sub("", letters)
    kept = (c if c.isalnum() else " " for c in joined if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def unnumbered(words: str) -> str:
    """Bare words without the number that they begin with: "q12 we meet" becomes "we meet"."""
    return _NUMBERED.sub("", words, count=1) if _NUMBERED.match(words) else words


def word_list(text: str) -> tuple[str, ...]:
    """Folded words and phrases, out of a text that has commas between them."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def fold_spaces(text: str) -> str:
    """Small letters and words one space apart; signs and accents stay."""
    return " ".join(text.split()).casefold()


def shortened(text: str, most: int) -> str:
    """At most so many characters on one line, cut between two words where it can be, with "…"."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    whole, _, _ = line[:most].rpartition(" ")
    return f"{whole or line[: most - 1]}…"


_CLOSED = "\u3002\uff01\uff1f"
"""Ends of sentences in scripts that are written without spaces."""
_SENTENCE = re.compile(
    rf".+?(?:[.!?\u061f\u06d4](?:[\u201d\u2019\")]|[\u00a0\u202f]?\u00bb)*(?=\s|$)"
    rf"|[{_CLOSED}][\u300d\u300f\uff09]*)",
    re.DOTALL,
)


def first_sentence(text: str) -> str:
    """What a text says first; all of it where no sentence ends."""
    match = _SENTENCE.match(text)
    return match.group() if match else text


_BETWEEN = re.compile(
    r"(?<=[.!?\u061f\u06d4])\s+(?!\u00bb)|(?<=[.!?\u061f\u06d4][\u201d\u2019\")\u00bb])\s+"
    r"|(?<=[.!?\u061f\u06d4][\u00a0\u202f]\u00bb)\s+"
    rf"|(?<=[{_CLOSED}])(?![\u300d\u300f\uff09])|(?<=[{_CLOSED}][\u300d\u300f\uff09])"
)


def sentences(text: str) -> tuple[str, ...]:
    """A text sentence by sentence; nothing of it is lost but the space between."""
    return tuple(filter(None, _BETWEEN.split(text.strip())))


SPACELESS = "\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff65"
"""Letters and marks of Japanese and Chinese, as a class of regular expressions holds them."""
_BETWEEN_SPACELESS = re.compile(rf"(?<=[{SPACELESS}]) (?=[{SPACELESS}])")


def run_on(pieces: Iterable[str]) -> str:
    """Pieces of a text one after the other, with a space between where their script has one."""
    return _BETWEEN_SPACELESS.sub("", " ".join(pieces))


_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>|<!--")


def html_tags(text: str) -> list[str]:
    """The tags and comments of raw HTML in a text; an address in angle brackets is none."""
    return _TAG.findall(text)


Width = Callable[[str], float]
"""How wide some words are."""

_NARROWEST = 0.1
"""Width of a letter: how many of them are tried at once."""


_BREAKS = re.compile(r"[^\S\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")


def split_words(text: str) -> list[str]:
    """What stands between spaces at which a line may end: no-break spaces stay."""
    return [word for word in _BREAKS.split(text) if word]


def wrapped(words: str, room: float, width: Width) -> list[str]:
    """Words in lines of at most so much room, as ``width`` counts; longer words are cut."""
    lines: list[str] = []
    for word in split_words(words):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer) <= room:
            lines[-1] = longer
        else:
            lines.extend(_pieces(word, room, width))
    return lines


_SHORT_WORDS = {1: 0.12, 2: 0.12, 3: 0.08}
"""What a line costs that ends in a word of so few letters: articles, prepositions and little verbs
belong to what follows them, in most languages. Lines that are as long as each other cost nothing,
and one as long as the room beside an empty one a half.
"""
_CLAUSE, _LITTLE = 0.08, 2
"""What it gains where a clause ends, or where the next line begins with so short a word."""
_MOST_BREAKS, _MOST_WORDS = 4, 24


def lines_by_sense(words: str, room: float, width: Width) -> tuple[list[str], float]:
    """As many lines as ``wrapped`` has, of like length, that end where one would draw breath.

    With what they cost: the less, the better they read.
    """
    usual, parts = wrapped(words, room, width), split_words(words)
    breaks = len(usual) - 1
    if not 0 < breaks <= min(_MOST_BREAKS, len(parts) - 1) or len(parts) > _MOST_WORDS:
        return [words], 0.0
    wide, space = [width(part) for part in parts], width("n n") - width("nn")
    best, least = usual, math.inf
    for ends in combinations(range(1, len(parts)), breaks):
        spans = list(pairwise((0, *ends, len(parts))))
        lines = [(sum(wide[a:b]) + space * (b - a - 1)) / room for a, b in spans]
        mean = sum(lines) / len(lines)
        cost = sum((line - mean) ** 2 for line in lines) + sum(
            _line_end(*parts[end - 1 : end + 1]) for end in ends
        )
        if cost < least and max(lines) <= 1:
            best, least = [" ".join(parts[a:b]) for a, b in spans], cost
    return best, least


def _line_end(last: str, following: str) -> float:
    if last[-1] in ",.;:?!\N{EM DASH}\N{EN DASH}":
        return -_CLAUSE
    return _SHORT_WORDS.get(len(last), 0.0) - (_CLAUSE if len(following) <= _LITTLE else 0.0)


_NEVER_FIRST = "\u3001\u3002\u300d\u300f\u3063\u30c3\u30fb\u30fc\uff01\uff09\uff1f"
"""Marks and small letters with which no line of Japanese begins."""


def _pieces(word: str, room: float, width: Width) -> Iterator[str]:
    """A word as it is where it fits, else cut into pieces that do, of a letter at least."""
    start, most = 0, max(1, math.ceil(room / _NARROWEST))
    while len(word) - start > most or width(word[start:]) > room:
        ends = range(start + 1, min(start + most, len(word)) + 1)

        def piece(end: int, start: int = start) -> float:
            return width(word[start:end])

        end = start + max(1, bisect_right(ends, room, key=piece))
        while end > start + 1 and word[end : end + 1] in _NEVER_FIRST and end < len(word):
            end -= 1
        yield word[start:end]
        start = end
        if start == len(word):
            return
    yield word[start:]


def even_groups(count: int, most: int) -> list[tuple[int, int]]:
    """So many things in as few groups of at most ``most`` as there have to be, of like size."""
    groups = -(-count // most) if count else 1
    return [(count * n // groups, count * (n + 1) // groups) for n in range(groups)]


def printable(words: str) -> str:
    """Words on one line without what cannot be seen, cut where they are long."""
    spaced = " ".join(words[: 40 * _MOST_QUOTED].split())
    line = "".join(c for c in spaced if unicodedata.category(c) not in _UNSEEN)
    return line if len(line) <= _MOST_QUOTED else f"{line[:_MOST_QUOTED].rstrip()}…"


def quoted(words: str) -> str:
    return t("in-quotes", words=printable(words))


def first_few(items: Sequence[str], most: int = 3) -> str:
    """So many items, perhaps one more, and how many others there are: "a, b and c"."""
    shown = items[: most if len(items) > most + 1 else most + 1]
    more = len(items) - len(shown)
    return t("in-list", items=[*shown, t("more-in-list", count=more)] if more else shown)


def page_numbers(pages: Sequence[int]) -> str:
    """Pages as people name them: "page 3", "pages 9 to 16", "pages 1, 4 and 7"."""
    if len(pages) > 1 and list(pages) == list(range(pages[0], pages[-1] + 1)):
        return t("pages-from-to", first=pages[0], last=pages[-1])
    return t("page-numbers", count=len(pages), pages=list(map(str, pages)))
