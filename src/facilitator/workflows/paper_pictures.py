"""Pictures of what stands on paper, for whoever decides on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from itertools import product, takewhile
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.model.form import FormPage
from facilitator.model.kit import SHEET_CODE
from facilitator.model.submission import AuditOutcome, StoredSubmission
from facilitator.rules.responses.paper import (
    ConfidentRow,
    PaperRow,
    audit_outcome,
    confident_rows,
    paper_rows,
    pictures_of,
)
from facilitator.rules.responses.resolve import ResolvedAnswers
from facilitator.store.responses import Store, open_store
from facilitator.system.text_file import display_path
from facilitator.text.interface import t
from facilitator.workflows.event_answers import responses_in
from facilitator.workflows.event_archive import PAGES, STORE, picture_name
from facilitator.workflows.event_context import EventContext, collected_blanks, event_context
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit

_AROUND = 9.0
"""Millimetres above and below an answer that are shown with it."""


@dataclass(frozen=True)
class PaperPictures:
    """The pages of an event that came in on paper, and their pictures as far as they are kept."""

    context: EventContext
    store: Store

    @cached_property
    def rows(self) -> dict[tuple[int, str], PaperRow]:
        """By the number of their sheet and the name of their blank."""
        private = self.context.private_blanks
        layouts = {record.id: record.pages for record in self.context.form_records}
        found = paper_rows(self._sheets.values(), layouts)
        rows = {(row.sheet, row.blank): row for row in found if row.blank not in private}
        for sheet in self._sheets.values():
            pages = layouts.get(sheet.sheet.form, ()) if sheet.stand_in else ()
            for head in self._heads(sheet, pages):
                rows.setdefault((sheet.number, SHEET_CODE.name), head)
        return rows

    @cached_property
    def _sheets(self) -> dict[int, StoredSubmission]:
        entries = self.store.sheets(self.context.exercise)
        return {entry.kept.number: entry.kept for entry in entries}

    @property
    def _folder(self) -> Path:
        return self.context.folder / PAGES

    @cached_property
    def _kept(self) -> frozenset[str]:
        return frozenset(path.name for path in self._folder.glob("*.jpg"))

    def _heads(self, sheet: StoredSubmission, pages: Sequence[FormPage]) -> list[PaperRow]:
        """Where the code is written by hand: also on a page with nothing else on it.

        Pages without a code belong together as they follow each other in the file, so it is the
        last such page before or at the sheet's last, and after every other sheet's. Where the page
        on which the code is a blank is not among them, its boxes are at the head of the others.
        """
        own = set(pictures_of(sheet.sheet).values())
        digest = self.store.file_digest(sheet.number)
        others = self._read_in[digest] - own
        numbers = takewhile(lambda number: number not in others, range(max(own, default=0), 0, -1))
        found = [
            PaperRow(sheet=sheet.number, blank=SHEET_CODE.name, page=page, picture=number)
            for number, page in product(numbers, pages)
            if picture_name(digest, number, page.number, "") in self._kept
        ]
        return sorted(
            found, key=lambda row: all(p.blank != SHEET_CODE.name for p in row.page.places)
        )

    @cached_property
    def _read_in(self) -> Mapping[str, set[int]]:
        """The pictures of each file in which some sheet has answers, by the file's digest."""
        found = defaultdict[str, set[int]](set)
        for number, stored in self._sheets.items():
            found[self.store.file_digest(number)].update(pictures_of(stored.sheet).values())
        return found

    def path(self, sheet: int, blank: str) -> Path | None:
        """The picture of the page on which it stands, if it is kept."""
        row = self.rows.get((sheet, blank))
        if row is None:
            return None
        kept = self._sheets[sheet]
        code = "" if kept.stand_in else kept.sheet.code
        name = picture_name(self.store.file_digest(sheet), row.picture, row.page.number, code)
        return self._folder / name if name in self._kept else None

    def confident(self, answers: ResolvedAnswers) -> tuple[ConfidentRow, ...]:
        """Rows off paper that nobody was asked about, drawn by lot; ``answers`` as they count."""
        blanks = collected_blanks(self.context.kit)
        circled = {blank.name for blank in blanks if blank.is_marked}
        read = responses_in(self.store, self.context, as_read=True)
        return confident_rows(self.rows.values(), circled, read, answers)


def audit_of(context: EventContext, answers: ResolvedAnswers) -> AuditOutcome | None:
    """What was found of rows off paper that were looked at again; ``answers`` as they count."""
    if not answers.decided:
        return None
    path = context.folder / STORE
    with open_store(path, display_path(path)) as store:
        return audit_outcome(PaperPictures(context, store).confident(answers))


def answer_picture(request: KitRequest, sheet: int, blank: str) -> bytes:
    """One answer as it stands on paper, with its row and what is around it: a JPEG.

    ``sheet`` is the number under which the sheet was stored; the blank of the sheet's code stands
    for the head of its page. Raises UsageError where there is no picture of it.
    """
    context = event_context(prepare_kit(request))
    store_file = context.folder / STORE
    if store_file.exists():
        with open_store(store_file, display_path(store_file)) as store:
            pictures = PaperPictures(context, store)
            path = pictures.path(sheet, blank)
            if path:
                return _cut(path, pictures.rows[sheet, blank])
    raise UsageError.because(t("paper-no-picture"))


def _cut(path: Path, row: PaperRow) -> bytes:
    """The row and a little more above and below, at the page's full width."""
    from PIL import Image

    is_head = row.blank == SHEET_CODE.name
    places = [place.rect for place in row.page.places if place.blank == row.blank]
    places = places or [tag.rect for tag in row.page.tags[:1]]
    top = 0 if is_head else min(rect.top for rect in places) - _AROUND
    bottom = max(rect.bottom for rect in places) + _AROUND
    with Image.open(path) as picture:
        scale = picture.width / row.page.width
        low = min(picture.height, int(bottom * scale))
        part = picture.crop((0, max(0, int(top * scale)), picture.width, low))
        packed = BytesIO()
        part.save(packed, "JPEG", quality=85)
        return packed.getvalue()
