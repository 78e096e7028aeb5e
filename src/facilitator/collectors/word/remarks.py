"""What to tell of a Word sheet beside its answers: everything in it that nobody could read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from facilitator.collectors.quoting import printable as shown
from facilitator.collectors.word.found import LooseText, WordBlank, WordBlock
from facilitator.collectors.word.typed import Typed

_LISTED = 3


def note_on(
    unread: Sequence[Typed],
    aside: Sequence[str],
    marked: Sequence[LooseText],
    drawn: Sequence[WordBlank | None],
    labels: Mapping[str, str],
    *,
    quotes: Callable[[WordBlock], bool],
) -> str:
    """Sentences on words outside of the fields, on marks and on drawings; empty for none.

    ``aside`` are sentences on comments and the like; ``labels`` are by the names of places. Words
    are told and not quoted unless ``quotes`` says so of their cell or line.
    """
    told = [
        *_of_words(unread, labels, quotes=quotes),
        *_of_marks(marked, unread, quotes=quotes),
        *_of_drawings(drawn, labels),
    ]
    more = len(aside) - _LISTED
    told += aside[:_LISTED]
    if more > 0:
        told.append(
            f"There {'is' if more == 1 else 'are'} {more} more such remark{'s'[: more - 1]}."
        )
    return " ".join(told)


def _of_words(
    unread: Sequence[Typed], labels: Mapping[str, str], *, quotes: Callable[[WordBlock], bool]
) -> Iterator[str]:
    for one in unread[:_LISTED]:
        where = _where(one.after, labels)
        what = f"“{shown(one.text)}”" if quotes(one.block) else "Something"
        yield f"{what} was typed {where}, outside its fields, and was not read."
    if more := len(unread) - _LISTED:
        texts = "text was" if more == 1 else "texts were"
        if more > 0:
            yield f"{more} more {texts} typed outside its fields and not read."


def _of_marks(
    marked: Sequence[LooseText], unread: Sequence[Typed], *, quotes: Callable[[WordBlock], bool]
) -> Iterator[str]:
    told = " ".join(one.text for one in unread)
    unsaid = [one for one in marked if one.text.strip() not in told]
    words = [shown(one.text) for one in unsaid]
    if words and not all(quotes(one.block) for one in unsaid):
        texts = "1 text is" if len(words) == 1 else f"{len(words)} texts are"
        yield f"{texts} marked in colour or struck through, which is not read."
    elif words:
        more = f" and {len(words) - _LISTED} more" if len(words) > _LISTED else ""
        listed = ", ".join(f"“{one}”" for one in words[:_LISTED])
        yield f"Marked in colour or struck through, which is not read: {listed}{more}."


def _of_drawings(drawn: Sequence[WordBlank | None], labels: Mapping[str, str]) -> Iterator[str]:
    if len(drawn) == 1:
        yield f"A picture or drawing lies {_where(drawn[0], labels)}; look into the file."
    elif drawn:
        where = _where(drawn[0], labels)
        yield f"{len(drawn)} pictures or drawings lie on it, the first {where}; look into the file."


def _where(after: WordBlank | None, labels: Mapping[str, str]) -> str:
    label = labels.get(after.name, "") if after else ""
    return f"after “{shown(label)}”" if label else "at its beginning"
