"""What somebody typed outside of the blanks, and what to tell of everything that was not read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from lxml.etree import _Element

from facilitator.collectors.form_registry import FormWords
from facilitator.collectors.word.story import LooseText, WordBlank, WordBlock, read_story
from facilitator.model.form import VARIES
from facilitator.text.interface import in_sequence, t
from facilitator.text.plain_text import first_few, quoted

_WORD = re.compile(r"\S+")
_LINE_TO_WRITE_ON = re.compile(r"[_\s\u200b\u00ad\ufeff]+")
_LONGEST_NAME = 8
"""Words of a person's name."""
_SHORT = 3
"""Letters of a word that others may end or begin with by chance."""
_MOST = 20_000
"""Words outside of the blanks: ten times as many as the longest form has."""
_LISTED = 3


@dataclass(frozen=True)
class TypedText:
    """Words that the form does not have, and where: ``near`` and ``after`` as of loose text."""

    text: str
    block: WordBlock
    near: WordBlank | None
    after: WordBlank | None


class _Word(NamedTuple):
    written: str
    compared: str
    loose: LooseText


def typed_texts(loose: Sequence[LooseText], form: str, *, name: bool = False) -> list[TypedText]:
    """The words that stand in the document and not in the form, stretch by stretch.

    ``form`` are the form's own words in their order. ``name`` says that a few words in the place of
    what varies are those of a copy's name or code, and not typed.
    """
    words = list(_words(loose))
    compared, more = words[:_MOST], words[_MOST:]
    printed = [word for part in form.split() if (word := _compared(part))]
    matcher = SequenceMatcher(None, printed, [word.compared for word in compared], autojunk=False)
    typed: list[TypedText] = []
    for kind, start, end, first, last in matcher.get_opcodes():
        varies = name and any(VARIES in word for word in printed[start:end])
        is_name = varies and last - first <= _LONGEST_NAME
        if kind in ("insert", "replace") and not is_name:
            stretch = compared[first:last]
            if kind == "replace":
                stretch = _without_printed(stretch, printed[start:end])
            typed += _by_place(stretch)
    return [*typed, *_by_place(more[:1])]


def unknown_texts(loose: Sequence[LooseText], known: str) -> list[TypedText]:
    """Unknown words beside blanks, for forms whose own words are not on record."""
    known_words = {_compared(part) for part in known.split()}
    beside = [word for word in _words(loose) if word.loose.block.blanks]
    runs = groupby(beside, key=lambda word: word.compared in known_words)
    return [typed for is_known, run in runs if not is_known for typed in _by_place(list(run))]


def typed_at_edges(
    stories: Sequence[_Element], words: FormWords, letterhead: str
) -> Iterator[TypedText]:
    """The words of headers and footers that are none of the form's, of a name's or a letterhead's.

    Paragraph by paragraph: a client's own may stand above or below those of the form.
    """
    lines = [line for text in words.texts for line in text.split("\n") if VARIES in line]
    for root in stories:
        for _, pieces in groupby(read_story(root, ()).loose, key=lambda piece: id(piece.block)):
            paragraph = list(pieces)
            text = "".join(" " if piece.apart else piece.text for piece in paragraph)
            if not text.strip():
                continue
            ways = [typed_texts(paragraph, known) for known in (*words.texts, letterhead)]
            ways += [
                typed_texts(paragraph, line, name=True)
                for line in dict.fromkeys(lines)
                if _is_line(text, line)
            ]
            # The fewest words that stand out, whichever of the known lines it is.
            yield from min(ways, key=lambda way: sum(len(typed.text) for typed in way))


def _is_line(text: str, line: str) -> bool:
    words = [word for word in line.split() if VARIES not in word]
    return sum(word in text for word in words) > len(words) * 3 / 4


def _without_printed(stretch: Sequence[_Word], printed: Sequence[str]) -> list[_Word]:
    """A stretch without the words of the form that it was typed against, with no space between."""
    long = sorted((word for word in printed if len(word) > _SHORT), key=len, reverse=True)
    words = list(stretch)
    first = words[0].written
    before = next((word for word in long if first.startswith(word)), "")
    words[0] = words[0]._replace(written=first.removeprefix(before))
    last = words[-1].written
    behind = next((word for word in long if last.endswith(word)), "")
    words[-1] = words[-1]._replace(written=last.removesuffix(behind))
    return [word for word in words if word.written]


def _words(loose: Sequence[LooseText]) -> Iterator[_Word]:
    pieces = [" " if piece.apart else piece.text for piece in loose]
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    for match in _WORD.finditer("".join(pieces)):
        if compared := _compared(match[0]):
            yield _Word(match[0], compared, loose[bisect_right(starts, match.start()) - 1])


def _compared(word: str) -> str:
    return _LINE_TO_WRITE_ON.sub("", word)


def _by_place(words: Sequence[_Word]) -> Iterator[TypedText]:
    for _, group in groupby(words, key=lambda word: (id(word.loose.block), id(word.loose.near))):
        first, *others = group
        text = " ".join(word.written for word in (first, *others))
        loose = first.loose
        yield TypedText(text, loose.block, loose.near, loose.after)


@dataclass(frozen=True)
class WordSheetRemarks:
    """``unread`` and ``marked`` are words outside of the fields, ``drawn`` drawings.

    ``aside`` are sentences on comments and the like; ``labels`` are by the names of places. Words
    are told and not quoted unless ``quotes`` says so of their cell or line.
    """

    unread: Sequence[TypedText]
    aside: Sequence[str]
    marked: Sequence[LooseText]
    drawn: Sequence[WordBlank | None]
    labels: Mapping[str, str]
    quotes: Callable[[WordBlock], bool]

    def note(self) -> str:
        sentences = [*self._on_words(), *self._on_marks(), *self._on_drawings()]
        sentences += self.aside[:_LISTED]
        if (more := len(self.aside) - _LISTED) > 0:
            sentences.append(t("word-more-remarks", count=more))
        return in_sequence(*sentences)

    def _on_words(self) -> Iterator[str]:
        for typed in self.unread[:_LISTED]:
            what = quoted(typed.text) if self.quotes(typed.block) else t("word-something")
            yield t("word-typed-outside", what=what, where=self._where(typed.after))
        if (more := len(self.unread) - _LISTED) > 0:
            yield t("word-more-outside", count=more)

    def _on_marks(self) -> Iterator[str]:
        unread = " ".join(typed.text for typed in self.unread)
        marked = [loose for loose in self.marked if loose.text.strip() not in unread]
        if marked and not all(self.quotes(loose.block) for loose in marked):
            yield t("word-marked", count=len(marked))
        elif marked:
            words = first_few([quoted(loose.text) for loose in marked], _LISTED)
            yield t("word-marked-words", words=words)

    def _on_drawings(self) -> Iterator[str]:
        if not self.drawn:
            return
        where = self._where(self.drawn[0])
        yield t("word-drawings", count=len(self.drawn), where=where)

    def _where(self, after: WordBlank | None) -> str:
        label = self.labels.get(after.name, "") if after else ""
        return t("word-after", label=quoted(label)) if label else t("word-at-beginning")
