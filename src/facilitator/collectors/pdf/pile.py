"""The sheets in a pile of pages, each as what it says and what a person should know of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from facilitator.collectors.form_registry import FormName, FormRegistry
from facilitator.collectors.pdf.fields import Fields, fields_of, without_doubles
from facilitator.collectors.pdf.marks import PageMark
from facilitator.collectors.pdf.pages import FilePage, in_words
from facilitator.collectors.pdf.readings import readings_of, taken_in
from facilitator.collectors.pdf.remarks import note_of
from facilitator.collectors.pdf.sheets import mixed, sheets_of
from facilitator.collectors.pdf.texts import typed
from facilitator.collectors.pdf.widgets import Widget
from facilitator.collectors.pdf.xfa import added_by_xfa
from facilitator.collectors.quoting import printable as shown
from facilitator.model.blanks import Blank
from facilitator.model.form import FormPage
from facilitator.model.submission import FieldReading, Submission


@dataclass(frozen=True, eq=False)
class SheetPages:
    """One sheet: its form's letters and blanks, its pages, the marks that lie over them."""

    form: str
    blanks: Mapping[str, Blank]
    pages: tuple[Fields, ...]
    marks: tuple[PageMark, ...]

    @property
    def place(self) -> str:
        """Where it is in the file, for people."""
        return in_words([one.page.number for one in self.pages])


def sheets_in(
    ours: Mapping[FilePage, FormName], stray: Sequence[PageMark], asked: FormRegistry
) -> list[SheetPages]:
    """The sheets that these pages are. A file's only sheet has all ``stray`` marks, too.

    Raises SourceError where the pages of several are mixed and nothing says whose they are.
    """
    blanks = {form.letters: _by_name(asked, form) for form in ours.values()}
    fields = without_doubles(
        [
            fields_of(page, blanks[form.letters], _record(asked, form))
            for page, form in ours.items()
            if page.widgets
        ]
    )
    by_number = {one.page.number: one for one in fields}
    groups = sheets_of([one.as_sheet_page(ours[one.page].letters, asked.code) for one in fields])
    return [
        SheetPages(
            form=group[0].form,
            blanks=blanks[group[0].form],
            pages=tuple(by_number[page.number] for page in group),
            marks=(
                *(mark for page in group for mark in by_number[page.number].page.marks),
                *(stray if len(groups) == 1 else ()),
            ),
        )
        for group in groups
    ]


def listed_only(pages: Sequence[FilePage], fields: Sequence[Widget]) -> list[FilePage]:
    """A file whose pages list no widgets, as if its one sheet stood on no page at all.

    Raises SourceError where the form's own list has the same field more than once.
    """
    counts = Counter((one.name, one.on) for one in fields)
    if (most := max(counts.values())) > 1:
        raise mixed(most)
    first = replace(pages[0], number=0, widgets=tuple(fields), marks=(), box=None)
    return [first, *pages]


def sheet_of(
    pages: SheetPages, asked: FormRegistry, values: Mapping[str, str], *, is_only: bool
) -> Submission:
    """What a sheet says. ``values`` are those of the file's XFA part, which is of one sheet."""
    readings = readings_of(pages.pages, pages.blanks, asked.code)
    taken, left = taken_in(pages.marks, pages.pages, pages.blanks, readings)
    codes = _codes(pages, taken, asked.code)
    readings += [one for one in taken if one.blank != asked.code]
    unknown = [one for page in pages.pages for one in page.unknown]
    notes = [note_of(unknown, left, pages.pages, asked.private)]
    if len(codes) > 1:
        notes.append(f"It says several codes: {', '.join(map(shown, codes))}.")
    if is_only:
        added, told = added_by_xfa(values, pages.blanks, readings, asked.code)
        readings += added
        notes.append(told)
    return Submission(
        code=codes[0] if codes else values.get(asked.code, "") if is_only else "",
        form=pages.form,
        readings=tuple(readings),
        place="" if is_only else pages.place,
        note=" ".join(filter(None, notes)),
    )


def _record(asked: FormRegistry, form: FormName) -> Sequence[FormPage]:
    """The pages of a form; all that are on record where its own are not."""
    every = [page for pages in asked.pages.values() for page in pages]
    return asked.pages.get(form.letters) or every


def _by_name(asked: FormRegistry, form: FormName) -> dict[str, Blank]:
    return {blank.name: blank for blank in asked.forms[form.letters]}


def _codes(pages: SheetPages, laid_over: Sequence[FieldReading], name: str) -> list[str]:
    """The codes as they were typed into their field, or over it, or else as one is printed."""
    blank = pages.blanks.get(name)
    widgets = [one for page in pages.pages for one in page.widgets.get(name, ())]
    codes = [reading.value for reading in typed(blank, widgets)] if blank else []
    codes += [reading.value for reading in laid_over if reading.blank == name]
    printed = [one.page.code for one in pages.pages if one.page.code]
    return list(dict.fromkeys(codes)) or printed[:1]


def remarks_on(
    ours: Mapping[FilePage, FormName],
    other: Sequence[FilePage],
    sheets: Sequence[Submission],
    asked: FormRegistry,
) -> Iterator[str]:
    """What a person should know of a file's pages beside its sheets."""
    for sheet in sheets:
        if not sheet.readings and sheet.place:
            place = f"{sheet.place[0].upper()}{sheet.place[1:]}"
            yield f"{place}: nothing is filled in. {sheet.note}".strip()
    bare = [page for page in ours if not page.widgets and page.number]
    forms = {form.letters for form in ours.values()}
    expected = sum(not page.places for letters in forms for page in asked.pages.get(letters, ()))
    if forms <= asked.pages.keys() and len(bare) > expected * max(1, len(sheets)):
        yield (
            f"The blanks of {in_words([page.number for page in bare])} are gone; what was filled in"
            " there was not read."
        )
    apart = [page.number for page in other if page.text.strip() or page.widgets or page.marks]
    if apart:
        yield f"No page of the form, and not read: {in_words(apart)}."
