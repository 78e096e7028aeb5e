"""Whoever decides on an answer sees the sheet that it stands on, and no other."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from facilitator.collectors.scan.answers import PictureReading, ScannedPage
from facilitator.model.form import BlankPosition, CornerTag, FormPage, Rect
from facilitator.model.submission import FieldReading, StoredSubmission, Submission
from facilitator.workflows.event_archive import PAGES
from facilitator.workflows.paper_pictures import PaperPictures
from facilitator.workflows.scans import ScanReader

FORM = "ABCDEFGH"


def form_page(number: int, *blanks: str) -> FormPage:
    rect = Rect(left=10, top=10, width=5, height=5)
    places = tuple(BlankPosition(blank=blank, rect=rect) for blank in blanks)
    tags = (CornerTag(number=0, rect=rect),)
    return FormPage(number=number, width=210, height=297, places=places, tags=tags)


def stored(number: int, code: str, **pages: int) -> StoredSubmission:
    readings = tuple(
        FieldReading(blank=blank, value="1", place=f"page {page}") for blank, page in pages.items()
    )
    sheet = Submission(code=code, form=FORM, readings=readings)
    return StoredSubmission(number=number, file="pile.pdf", sheet=sheet, stand_in="." in code)


def pictures(folder: Path, *sheets: StoredSubmission) -> PaperPictures:
    record = SimpleNamespace(id=FORM, pages=(form_page(1, "code", "a"), form_page(2, "b")))
    context = SimpleNamespace(
        folder=folder, exercise="any", private_blanks=(), form_records=(record,)
    )
    store = SimpleNamespace(
        sheets=lambda _: [SimpleNamespace(kept=sheet) for sheet in sheets],
        file_digest=lambda _: "digest",
    )
    return PaperPictures(cast("Any", context), cast("Any", store))


def put_away(folder: Path, number: int, *pages: tuple[int, str]) -> None:
    (folder / PAGES).mkdir(exist_ok=True)
    seen = [ScannedPage(form=FORM, number=page, code=code, picture=b"x") for page, code in pages]
    reader = ScanReader(cast("Any", None), folder, keep=True, on_page=lambda _, __: None)
    reader._put_away(PictureReading(pages=tuple(seen)), "digest", number)


def test_the_same_page_of_two_people_in_one_picture_is_kept_for_each(tmp_path: Path) -> None:
    put_away(tmp_path, 1, (2, "AAAA"), (2, "BBBB"), (2, ""), (2, ""))
    found = pictures(tmp_path, stored(1, "AAAA", b=1), stored(2, "BBBB", b=1), stored(3, "x.", b=1))
    first, second, nobodys = (found.path(number, "b") for number in (1, 2, 3))
    assert first
    assert second
    assert first != second
    assert nobodys is None  # there are two of them, and nobody could tell which one it is


def test_the_head_of_a_sheet_without_a_code_is_never_that_of_another(tmp_path: Path) -> None:
    for number, page in enumerate((1, 2, 2), start=1):
        put_away(tmp_path, number, (page, ""))
    found = pictures(tmp_path, stored(1, "pile.1", a=1, b=2), stored(2, "pile.2", b=3))
    heads = [found.path(number, "code") for number in (1, 2)]
    folder = tmp_path / PAGES
    assert heads == [folder / "digest-1-1.jpg", folder / "digest-3-2.jpg"]
