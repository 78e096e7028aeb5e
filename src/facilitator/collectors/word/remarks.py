"""What to tell of a Word sheet beside its answers: everything in it that nobody could read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.collectors.quoting import first_few, quoted
from facilitator.collectors.word.outside_text import TypedText
from facilitator.collectors.word.story import LooseText, WordBlank, WordBlock

_LISTED = 3


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
            remarks = "is 1 more such remark" if more == 1 else f"are {more} more such remarks"
            sentences.append(f"There {remarks}.")
        return " ".join(sentences)

    def _on_words(self) -> Iterator[str]:
        for typed in self.unread[:_LISTED]:
            what = quoted(typed.text) if self.quotes(typed.block) else "Something"
            where = self._where(typed.after)
            yield f"{what} was typed {where}, outside its fields, and was not read."
        if (more := len(self.unread) - _LISTED) > 0:
            texts = "text was" if more == 1 else "texts were"
            yield f"{more} more {texts} typed outside its fields and not read."

    def _on_marks(self) -> Iterator[str]:
        unread = " ".join(typed.text for typed in self.unread)
        marked = [loose for loose in self.marked if loose.text.strip() not in unread]
        if marked and not all(self.quotes(loose.block) for loose in marked):
            texts = "1 text is" if len(marked) == 1 else f"{len(marked)} texts are"
            yield f"{texts} marked in colour or struck through, which is not read."
        elif marked:
            words = first_few([quoted(loose.text) for loose in marked], _LISTED)
            yield f"Marked in colour or struck through, which is not read: {words}."

    def _on_drawings(self) -> Iterator[str]:
        if not self.drawn:
            return
        where = self._where(self.drawn[0])
        if len(self.drawn) == 1:
            yield f"A picture or drawing lies {where}; look into the file."
        else:
            count = len(self.drawn)
            yield f"{count} pictures or drawings lie on it, the first {where}; look into the file."

    def _where(self, after: WordBlank | None) -> str:
        label = self.labels.get(after.name, "") if after else ""
        return f"after {quoted(label)}" if label else "at its beginning"
