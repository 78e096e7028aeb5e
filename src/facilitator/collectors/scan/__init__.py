"""Photographs and scans: pages read one by one, then put together to sheets.

Reading a page is one thing and putting pages together another, so that a pile of five hundred can
be read page by page, each in bounds of its own, and taken up again where it was interrupted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from facilitator.collectors.form_registry import (
    ForeignFormError,
    ForeignPages,
    FormName,
    FormRegistry,
    NothingOnPaperError,
    ParsedFile,
)
from facilitator.collectors.scan.answers import PictureReading, ScannedPage
from facilitator.collectors.scan.page_reader import read_picture
from facilitator.collectors.scan.pictures import PictureFile
from facilitator.collectors.scan.two_tone import was_light_pen
from facilitator.errors import SourceError
from facilitator.model.submission import FieldReading, Submission
from facilitator.rules.responses.resolve import contradicting_blanks
from facilitator.rules.responses.sheet_codes import normalise_code
from facilitator.text.interface import in_sequence, t
from facilitator.text.plain_text import page_numbers


def read_page(file: PictureFile, number: int, registry: FormRegistry) -> PictureReading:
    """One page of a file, counted from 1; what it cannot be read for is told in the result."""
    try:
        return read_picture(file.picture(number - 1), registry, page_numbers([number]))
    except SourceError as error:
        return PictureReading(refused=(str(error.problems[0]),))


def put_together(pictures: Sequence[PictureReading]) -> ParsedFile:
    """Sheets of pages that belong together. Raises SourceError where none could be read."""
    groups = _by_sheet(pictures)
    sheets = [_sheet(group, is_only=len(groups) == 1) for group in groups]
    remarks = list(_on_pictures(pictures))
    foreign = tuple(_foreign(pictures))
    if sheets and not any(sheet.readings for sheet in sheets):
        raise NothingOnPaperError.because(t("scan-nothing-marked"), hint=t("collect-ask-filled"))
    if not sheets:
        raise _nothing_read(pictures, foreign, remarks)
    return ParsedFile(tuple(sheets), tuple(remarks), foreign)


def beside_fields(parsed: ParsedFile, pictures: Mapping[int, PictureReading]) -> ParsedFile:
    """A PDF as its fields say it, with what its pages show beside them, by their numbers.

    What fields and pictures say of one blank stands there once where it is the same.
    """
    shown = [pictures.get(n, PictureReading()) for n in range(1, max(pictures, default=0) + 1)]
    sheets = list(parsed.sheets)
    added: set[int] = set()
    for group in _by_sheet(shown):
        drawn = _sheet(group, is_only=False)
        own = next((sheet for sheet in sheets if _belong_together(sheet, drawn, sheets)), None)
        new = _beside(own.readings if own else (), drawn.readings)
        added |= {one.page for one in new}
        if own and new:
            note = in_sequence(own.note, drawn.note)
            both = {"readings": (*own.readings, *new), "form": drawn.form, "note": note}
            sheets[sheets.index(own)] = own.model_copy(update=both)
        elif new:
            sheets.append(drawn)
    settled = {
        why
        for number, why in parsed.unread.items()
        if number in added or _speaks_for_itself(pictures.get(number))
    }
    left = (why for why in dict.fromkeys(parsed.unread.values()) if why not in settled)
    plain = [picture.model_copy(update={"unknown": False}) for picture in shown]
    remarks = (*parsed.remarks, *left, *_on_pictures(plain))
    foreign = (*parsed.foreign, *_foreign(shown))
    return replace(parsed, sheets=tuple(sheets), remarks=remarks, foreign=foreign, unread={})


def _speaks_for_itself(picture: PictureReading | None) -> bool:
    return picture is not None and bool(
        picture.private or picture.refused or picture.foreign or picture.empty
    )


def _belong_together(own: Submission, drawn: Submission, sheets: Sequence[Submission]) -> bool:
    codes = {code for code in map(normalise_code, (own.code, drawn.code)) if code}
    same = len(codes) == 1 or (not codes and len(sheets) == 1)
    return same and drawn.form.startswith(own.form)


def _beside(
    fields: Sequence[FieldReading], drawn: Sequence[FieldReading]
) -> tuple[FieldReading, ...]:
    said = {(one.blank, one.value) for one in fields} | {(one.blank, "") for one in fields}
    return tuple(one for one in drawn if (one.blank, one.value) not in said)


_Numbered = tuple[int, ScannedPage]
"""The place of a picture in its file, from 1, and a page in it."""


def _numbered(pictures: Sequence[PictureReading]) -> Iterator[_Numbered]:
    for number, picture in enumerate(pictures, start=1):
        for page in picture.pages:
            yield number, page


def _by_sheet(pictures: Sequence[PictureReading]) -> list[list[_Numbered]]:
    """Pages of one form and one code; a page that is there again and says otherwise stands alone.

    Pages without a code belong together as long as their numbers go up.
    """
    coded: dict[tuple[str, str], list[_Numbered]] = {}
    groups: list[list[_Numbered]] = []
    open_group: list[_Numbered] = []
    for number, page in _numbered(pictures):
        if not page.code:
            last = open_group[-1][1] if open_group else None
            if last and last.form == page.form and last.number < page.number:
                open_group.append((number, page))
            else:
                open_group = [(number, page)]
                groups.append(open_group)
            continue
        group = coded.get((page.form, page.code))
        same = next((one for _, one in group or () if one.number == page.number), None)
        if group is None:
            coded[page.form, page.code] = group = [(number, page)]
            groups.append(group)
        elif same is None or not contradicting_blanks(same.readings, page.readings):
            group.append((number, page))
        else:
            groups.append([(number, page)])
    return groups


def _sheet(group: Sequence[_Numbered], *, is_only: bool) -> Submission:
    first = group[0][1]
    seen: dict[int, int] = {}
    readings: list[FieldReading] = []
    notes: list[str] = []
    is_light = was_light_pen([page for _, page in group])
    if is_light:
        notes.append(t("scan-light-pen"))
    for number, page in group:
        if page.number in seen:
            notes.append(t("scan-page-twice", page=page.number))
        else:
            seen[page.number] = number
            readings += (*page.readings, *(page.unseen if is_light else ()))
    if changed := sum(page.changed for _, page in group):
        notes.append(t("scan-changed-answers", count=changed))
    return Submission(
        code=first.code,
        form=first.form,
        readings=tuple(readings),
        place="" if is_only else page_numbers(sorted({number for number, _ in group})),
        note=in_sequence(*notes),
    )


def _on_pictures(pictures: Sequence[PictureReading]) -> Iterator[str]:
    several = len(pictures) > 1
    for number, picture in enumerate(pictures, start=1):
        for why in picture.refused:
            yield t("scan-page-not-read", page=number, why=why) if several else why
    unknown = [
        n for n, picture in enumerate(pictures, start=1) if picture.unknown and not picture.empty
    ]
    if unknown and several:
        yield t("scan-unknown-pages", pages=page_numbers(unknown))
    private = [n for n, picture in enumerate(pictures, start=1) if picture.private]
    if private:
        yield t("scan-private-pages", pages=page_numbers(private))


def _foreign(pictures: Iterable[PictureReading]) -> Iterator[ForeignPages]:
    places: dict[str, list[int]] = {}
    for number, picture in enumerate(pictures, start=1):
        for form in picture.foreign:
            places.setdefault(form[:4], []).append(number)
    for letters, numbers in places.items():
        yield ForeignPages(FormName("", letters), page_numbers(numbers))


def _nothing_read(
    pictures: Sequence[PictureReading], foreign: Sequence[ForeignPages], remarks: Sequence[str]
) -> SourceError:
    if foreign:
        return ForeignFormError(foreign[0].form)
    if any(picture.private or picture.refused for picture in pictures):
        return SourceError.because(in_sequence(*remarks[:2]), hint=t("scan-or-type"))
    return NothingOnPaperError.because(
        t("scan-no-worksheet"),
        hint=t("scan-no-worksheet-hint"),
    )
