"""Filled PDF forms: every sheet in a file, and why there is none if so.

The file's pages with their widgets and marks; which form each page is; which pages are one
person's; the readings of each sheet; and a remark on everything that was not read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO

import pikepdf
from pikepdf import Pdf

from facilitator.collectors.form_registry import (
    ForeignFormError,
    ForeignPages,
    FormName,
    FormRegistry,
    ParsedFile,
    form_in_property,
    read_field,
)
from facilitator.collectors.pdf.field_values import (
    read_choice,
    read_texts,
    read_ticks,
    readings_in_xfa,
    xfa_values,
)
from facilitator.collectors.pdf.form_pages import (
    PageFields,
    find_fields,
    group_pages,
    mixed_pages,
    without_doubles,
)
from facilitator.collectors.pdf.pages import FilePage, PageMark, read_pages, restore_widgets
from facilitator.collectors.pdf.remarks import (
    none_of_ours,
    nothing_in,
    on_attachments,
    on_empty,
    on_unknown_fields,
    on_unread,
    sheet_note,
)
from facilitator.collectors.pdf.streams import check_structure
from facilitator.collectors.pdf.widgets import PageBox, Widget
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.form import FORM_KEY
from facilitator.model.submission import TICKED, FieldReading, Submission
from facilitator.rules.responses.parse_answer import CROSSES
from facilitator.tables.office_files import damaged_file, encrypted_file
from facilitator.text.interface import in_sequence, t
from facilitator.text.plain_text import fold_spaces, page_numbers, printable

_DAMAGE = (
    *(pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError),
    *(RuntimeError, OverflowError),
)
_COVERED = 0.5
"""As much of a field, or of the words laid over it, must lie on the other."""
_LINE = 6
"""Points of height within which words are of one line."""


def collect(data: bytes, registry: FormRegistry) -> ParsedFile:
    """The sheets of a PDF. Raises SourceError, without a place, where it has none."""
    check_structure(data)
    with _open(data) as pdf:
        pages, loose = restore_widgets(pdf, read_pages(pdf, data))
        if loose and not any(page.widgets for page in pages):
            pages, loose = pages_of_listed_fields(pages, loose), []
        forms = _forms(pdf, pages)
        if not any(forms.values()):
            raise none_of_ours(pdf, pages)
        foreign = tuple(_foreign(forms, registry))
        ours = {p: form for p, form in forms.items() if form and form.letters in registry.forms}
        if not ours:
            raise ForeignFormError(foreign[0].form)
        other = [page for page, form in forms.items() if form is None]
        sheets, remarks, unread = _read_sheets(pdf, ours, other, registry)
        filled = tuple(sheet for sheet in sheets if sheet.readings)
        if not filled:
            raise nothing_in(pdf, ours, sheets, registry)
        unknown = on_unknown_fields(loose, () if registry.private else None)
        remarks += [*unknown, *on_attachments(pdf)]
        return ParsedFile(filled, tuple(remarks), foreign, unread=unread)


@contextmanager
def _open(data: bytes) -> Iterator[Pdf]:
    try:
        with Pdf.open(BytesIO(data)) as pdf:
            yield pdf
    except pikepdf.PasswordError as error:
        raise encrypted_file() from error
    except SourceError:
        raise
    except _DAMAGE as error:
        raise damaged_file() from error


def _forms(pdf: Pdf, pages: Sequence[FilePage]) -> dict[FilePage, FormName | None]:
    """What the whole file says, unless its pages are of several forms."""
    whole = form_in_property(str(pdf.docinfo.get(f"/{FORM_KEY}", "")))
    feet = {page.foot for page in pages if page.foot}
    if whole and len(feet) <= 1:
        return {page: whole if page.foot or page.widgets or not feet else None for page in pages}
    only = next(iter(feet)) if len(feet) == 1 else whole
    return {page: page.foot or (only if page.widgets else None) for page in pages}


def _foreign(
    forms: Mapping[FilePage, FormName | None], registry: FormRegistry
) -> Iterator[ForeignPages]:
    pages: dict[FormName, list[int]] = {}
    for page, form in forms.items():
        if form and form.letters not in registry.forms:
            pages.setdefault(form, []).append(page.number)
    for form, numbers in pages.items():
        yield ForeignPages(form, page_numbers(numbers))


def _read_sheets(
    pdf: Pdf,
    ours: Mapping[FilePage, FormName],
    other: Sequence[FilePage],
    registry: FormRegistry,
) -> tuple[list[Submission], list[str], dict[int, str]]:
    stray = [m for page in (*ours, *other) if not page.widgets for m in page.marks]
    values = xfa_values(pdf)
    sheets = find_sheets(ours, stray, registry)
    if not sheets and values:
        # A form of Adobe's other kind has no fields on its pages at all.
        form = next(iter(ours.values()))
        sheets = [PdfSheet(form.letters, registry.form_blanks(form), (), tuple(stray))]
    is_only = len(sheets) == 1
    drawn: list[PageMark] = []
    read = [sheet.read(registry, values, drawn, is_only=is_only) for sheet in sheets]
    remarks = list(on_empty(read))
    if not is_only:
        remarks += filter(None, [sheet_note((), stray, (), registry.private)])
        remarks += [t("pdf-xfa-part-unread")] * bool(values)
    pages = [page for sheet in sheets for page in sheet.pages]
    return read, remarks, on_unread(ours, other, read, drawn, pages, registry)


@dataclass(frozen=True, eq=False)
class PdfSheet:
    """``form`` are the letters of the form, ``marks`` lie over the pages."""

    form: str
    blanks: Mapping[str, Blank]
    pages: tuple[PageFields, ...]
    marks: tuple[PageMark, ...]

    def read(
        self,
        registry: FormRegistry,
        xfa_values: Mapping[str, str],
        drawn: list[PageMark],
        *,
        is_only: bool,
    ) -> Submission:
        """``xfa_values`` count where this is the file's only sheet.

        ``drawn`` gets what lies over pages that may be read as their pictures.
        """
        readings = list(self._field_readings(registry.code))
        laid_over, left = self._readings_of_marks(readings)
        codes = self._codes(laid_over, registry.code)
        readings += [reading for reading in laid_over if reading.blank != registry.code]
        public = {p.number for p in self.pages if registry.private.isdisjoint(p.widgets)}
        drawn += [mark for mark in left if not mark.text and mark.page in public]
        left = [mark for mark in left if mark.text or mark.page not in public]
        unknown = [widget for page in self.pages for widget in page.unknown]
        notes = [sheet_note(unknown, left, self.pages, registry.private)]
        if len(codes) > 1:
            notes.append(t("pdf-several-codes", codes=list(map(printable, codes))))
        if is_only:
            added, note = readings_in_xfa(xfa_values, self.blanks, readings, registry.code)
            readings += added
            notes.append(note)
        numbers = [page.number for page in self.pages]
        return Submission(
            code=codes[0] if codes else xfa_values.get(registry.code, "") if is_only else "",
            form=self.form,
            readings=tuple(readings),
            place="" if is_only else page_numbers(numbers),
            note=in_sequence(*notes),
        )

    def _field_readings(self, code: str) -> Iterator[FieldReading]:
        for name, blank in self.blanks.items():
            for page in self.pages if name != code else ():
                for reading in _read_blank(blank, page):
                    yield (
                        reading.less_sure(t("pdf-field-renamed"))
                        if name in page.by_place
                        else reading
                    )

    def _readings_of_marks(
        self, readings: Sequence[FieldReading]
    ) -> tuple[list[FieldReading], list[PageMark]]:
        """Words over exactly one empty field are its doubtful answer.

        So is a cross over one circle of a choice that has none. Gives these readings and the marks
        left. Words that only repeat one of ``readings``, those of the fields, are neither.
        """
        by_number = {page.number: page for page in self.pages}
        filled = {reading.blank: fold_spaces(reading.value) for reading in readings}
        crosses: list[FieldReading] = []
        words: dict[str, list[PageMark]] = {}
        left: list[PageMark] = []
        for mark in self.marks:
            page = by_number.get(mark.page)
            target = self._target(mark, page) if page else None
            if page is None or target is None:
                left.append(mark)
                continue
            name, widget = target
            blank = self.blanks[name]
            if name in filled:
                left += [] if filled[name] == fold_spaces(mark.text) else [mark]
            elif blank.kind in ("text", "pick"):
                words.setdefault(name, []).append(mark)
            else:
                value = TICKED if blank.kind == "tick" else page.value_at(widget) or widget.on
                reading = FieldReading(blank=name, value=value, place=widget.place)
                crosses.append(reading.less_sure(t("pdf-cross-typed-over")))
        typed: list[FieldReading] = []
        for name, marks in words.items():
            answer = read_field(self.blanks[name], _lines(marks), page_numbers([marks[0].page]))
            left += [] if answer else marks
            typed += [answer.less_sure(t("pdf-typed-over"))] if answer else []
        return [*crosses, *typed], left

    def _target(self, mark: PageMark, page: PageFields) -> tuple[str, Widget] | None:
        if mark.box is None or not mark.text or mark.is_note:
            return None
        is_cross = mark.text.casefold() in CROSSES
        targets: list[tuple[str, Widget]] = []
        for name, widgets in page.widgets.items():
            kind = self.blanks[name].kind if name in self.blanks else ""
            if kind in ("text", "pick") or (kind and is_cross):
                is_button = kind in ("tick", "choice")
                targets += [(name, w) for w in widgets if _is_over(mark.box, w, is_button)]
        return targets[0] if len(targets) == 1 else None

    def _codes(self, laid_over: Sequence[FieldReading], name: str) -> list[str]:
        blank = self.blanks.get(name)
        widgets = [widget for page in self.pages for widget in page.widgets.get(name, ())]
        typed = read_texts(blank, widgets) if blank else []
        codes = [r.value for r in (*typed, *laid_over) if r.blank == name]
        printed = [page.page.code for page in self.pages if page.page.code]
        return list(dict.fromkeys(codes)) or printed[:1]


def _read_blank(blank: Blank, page: PageFields) -> Iterator[FieldReading]:
    widgets = page.widgets.get(blank.name)
    if not widgets:
        return
    if blank.kind == "tick":
        yield from read_ticks(blank, widgets)
    elif blank.kind == "choice":
        yield from read_choice(blank, widgets, page.value_at)
    else:
        yield from read_texts(blank, widgets)


def _is_over(box: PageBox, widget: Widget, is_button: bool) -> bool:  # noqa: FBT001
    if widget.box is None:
        return False
    return widget.box.has_middle_of(box) if is_button else widget.box.overlap(box) >= _COVERED


def _lines(marks: Sequence[PageMark]) -> str:
    """Words of one height are one line."""
    lines: dict[tuple[int, int], list[PageMark]] = {}
    for mark in marks:
        height = round(mark.box.bottom / _LINE) if mark.box else 0
        lines.setdefault((mark.page, -height), []).append(mark)
    return "\n".join(
        " ".join(mark.text for mark in sorted(line, key=lambda m: m.box.left if m.box else 0.0))
        for _, line in sorted(lines.items())
    )


def find_sheets(
    ours: Mapping[FilePage, FormName], stray: Sequence[PageMark], registry: FormRegistry
) -> list[PdfSheet]:
    """A file's only sheet has all ``stray`` marks, too. Raises SourceError for mixed pages."""
    fields = (find_fields(page, form, registry) for page, form in ours.items() if page.widgets)
    groups = group_pages(without_doubles(fields))
    sheets: list[PdfSheet] = []
    for group in groups:
        marks = [mark for page in group for mark in page.page.marks]
        own_stray = stray if len(groups) == 1 else ()
        form = ours[group[0].page]
        blanks = registry.form_blanks(form)
        sheets.append(PdfSheet(form.letters, blanks, tuple(group), (*marks, *own_stray)))
    return sheets


def pages_of_listed_fields(pages: Sequence[FilePage], fields: Sequence[Widget]) -> list[FilePage]:
    """A file whose pages list no widgets, as if its one sheet stood on no page at all.

    Raises SourceError where the form lists the same field more than once.
    """
    counts = Counter((widget.name, widget.on) for widget in fields)
    if (most := max(counts.values())) > 1:
        raise mixed_pages(most)
    first = replace(pages[0], number=0, widgets=tuple(fields), marks=(), box=None)
    return [first, *pages]
