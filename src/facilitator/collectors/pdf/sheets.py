"""Which pages are one person's: a file may hold the sheets of several, in order or mixed.

Pages out of one file share its fonts, so they are known again after most programs that join files.
Where that is lost, the code printed or typed on them tells, then what a program has added to the
names of their fields, then their order. Where none of these does, the file is refused: answers
never go to somebody else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from facilitator.collectors.pdf.fields import PageFields
from facilitator.errors import SourceError


def group_pages(pages: Sequence[PageFields]) -> list[list[PageFields]]:
    """The pages of each sheet, in the order of their first pages.

    Raises SourceError where pages of several sheets are mixed and nothing says whose they are.
    """
    sheets: list[list[PageFields]] = []
    single: list[PageFields] = []
    for form in dict.fromkeys(page.form for page in pages):
        for source in _by_source([page for page in pages if page.form == form]):
            if len(source) == 1:
                single += source
            else:
                sheets += _part_by_clues(source)
    for run in _consecutive(single, sheets):
        sheets += _part_by_clues(run)
    return sorted(_join_by_code(sheets), key=lambda sheet: sheet[0].number)


def _by_source(pages: Sequence[PageFields]) -> list[list[PageFields]]:
    """Pages that share at least half of their fonts are out of one file."""
    sources: list[list[PageFields]] = []
    for page in pages:
        for source in sources:
            if any(_share_fonts(page, other) for other in source):
                source.append(page)
                break
        else:
            sources.append([page])
    return sources


def _share_fonts(page: PageFields, other: PageFields) -> bool:
    fonts, others = page.page.fonts, other.page.fonts
    fewer = min(len(fonts), len(others))
    return fewer > 0 and len(fonts & others) * 2 >= fewer


def _consecutive(
    single: Sequence[PageFields], sheets: Iterable[Sequence[PageFields]]
) -> list[list[PageFields]]:
    """Single pages of a form that follow each other, with no page of a whole sheet between."""
    others = sorted(page.number for sheet in sheets for page in sheet)
    ordered = sorted(single, key=lambda page: page.number)

    def run(page: PageFields) -> tuple[str, int]:
        return page.form, sum(number < page.number for number in others)

    return [list(pages) for _, pages in groupby(ordered, key=run)]


def _part_by_clues(pages: list[PageFields]) -> list[list[PageFields]]:
    """One sheet; or several, where something on the pages is there more than once."""
    if not _repeats(pages) and len(_codes(pages)) < 2:  # noqa: PLR2004 - two codes are two people
        return [pages]
    for clue in ("code", "family"):
        if groups := _grouped(pages, attrgetter(clue)):
            return groups
    return _in_order(pages)


def _copies(pages: Iterable[PageFields]) -> int:
    """How many times the same thing is asked on these pages."""
    counts = Counter(slot for page in pages for slot in page.slots)
    return max(counts.values(), default=0)


def _repeats(pages: Iterable[PageFields]) -> bool:
    return _copies(pages) > 1


def _codes(pages: Iterable[PageFields]) -> set[str]:
    return {page.code for page in pages} - {""}


def _grouped(
    pages: Sequence[PageFields], clue: Callable[[PageFields], str]
) -> list[list[PageFields]] | None:
    """The pages by what they all say; None where they do not, or that does not part them."""
    groups: dict[str, list[PageFields]] = {}
    for page in pages:
        groups.setdefault(clue(page), []).append(page)
    parts = "" not in groups and len(groups) > 1
    return list(groups.values()) if parts and not any(map(_repeats, groups.values())) else None


def _in_order(pages: Sequence[PageFields]) -> list[list[PageFields]]:
    """Sheets one after the other: each begins as the first one does and is no longer than it."""
    runs: list[list[PageFields]] = []
    for page in pages:
        if not runs or _repeats([*runs[-1], page]) or len(_codes([*runs[-1], page])) > 1:
            runs.append([])
        runs[-1].append(page)
    begins_alike = all(run[0].slots & runs[0][0].slots for run in runs)
    grows = any(len(later) > len(earlier) for earlier, later in pairwise(runs))
    if not begins_alike or grows:
        raise mixed_pages(max(_copies(pages), len(_codes(pages))))
    return runs


def mixed_pages(copies: int) -> SourceError:
    return SourceError.because(
        f"It holds {copies} copies of the form with their pages mixed, and nothing says whose each"
        " page is.",
        hint="Collect the files that it was made of, one for each person.",
    )


def _join_by_code(sheets: Iterable[list[PageFields]]) -> list[list[PageFields]]:
    """Pages of one code that ask different things are one sheet, wherever they stand."""
    joined: list[list[PageFields]] = []
    for sheet in sheets:
        codes = _codes(sheet)
        for earlier in joined:
            is_alike = codes == _codes(earlier) and sheet[0].form == earlier[0].form
            if codes and is_alike and not _repeats([*earlier, *sheet]):
                earlier.extend(sheet)
                earlier.sort(key=lambda page: page.number)
                break
        else:
            joined.append(sheet)
    return joined
