"""Documents of a kit as the build makes them, each made once for all tests of a process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache, partial
from io import BytesIO
from pathlib import Path

import pikepdf

from facilitator.compose.composer import Composer
from facilitator.compose.context import Pages
from facilitator.compose.document import Document
from facilitator.compose.look import Paper
from facilitator.formats import Job
from facilitator.formats.pdf.form_places import form_record
from facilitator.formats.pdf.layout import Overflow, PdfLayout, fit_to_sides, lay_out, overflows
from facilitator.formats.pdf.writer import write
from facilitator.model.client import Event
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.form import FormRecord
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.reading import Pdf
from tests.sample_room import collected

ROOT = Path(__file__).parents[3]
REAL = "performance-vs-execution"
EVENT = Event(date=date(2026, 3, 4), start="13:30", place="Room B", facilitator="Ruth Calloway")


@dataclass(frozen=True, eq=False)
class Made:
    """The documents of one edition on one kind of paper; ask for them by name."""

    kit: Kit
    composer: Composer
    _page_numbers: dict[str, dict[str, int]] = field(default_factory=dict)

    def names(self) -> list[str]:
        """The documents that there are in this edition."""
        return [kind.name for kind in self.kit.documents()]

    @cache  # noqa: B019 - lives as long as the tests do
    def document(self, name: str) -> Document:
        """One of this edition; a speech and its slides are the keynote's."""
        return fit_to_sides(*self._asked(name))[0]

    @cache  # noqa: B019
    def composed(self, name: str) -> Document:
        """The same in its usual size, for whoever reads its words and lays out nothing."""
        _, _, compose, pages = self._asked(name)
        return compose(pages)

    def _asked(self, name: str) -> tuple[DocumentKind, Kit, Callable[..., Document], Pages]:
        kind = DOCUMENTS[name]
        pages = {n: self.page_numbers(n) for n in kind.refers_to if n in self.names()}
        spoken = kind.needs_speech and name not in self.names()
        kit = self.kit.model_copy(update={"edition_name": "keynote"}) if spoken else self.kit
        return kind, kit, partial(self.composer.compose, kind, kit), pages

    @lru_cache(maxsize=3)  # noqa: B019 - a layout holds 50 MB, which every child process copies
    def layout(self, name: str) -> PdfLayout:
        layout = lay_out(self.document(name))
        self._page_numbers[name] = layout.page_numbers
        return layout

    def page_numbers(self, name: str) -> dict[str, int]:
        if name not in self._page_numbers:
            self.layout(name)
        return self._page_numbers[name]

    def anchors(self, name: str) -> dict[str, int]:
        """The page, from 1, on which each element with an id begins."""
        return {anchor: page for anchor, page in self.page_numbers(name).items() if anchor != "end"}

    def pages(self, name: str) -> int:
        return self.page_numbers(name)["end"] - 1

    @cache  # noqa: B019
    def _written(self, name: str) -> tuple[bytes, list[Overflow]]:
        """All that is asked of a layout, so that it is made once and can go."""
        return write(self.laid_out(name)), overflows(self.layout(name))

    def pdf(self, name: str) -> bytes:
        return self._written(name)[0]

    def overflows(self, name: str) -> list[Overflow]:
        # Few files in large print are looked at, and writing them all takes time.
        large = self.composer.look.is_large
        return overflows(self.layout(name)) if large else self._written(name)[1]

    @cache  # noqa: B019
    def record(self, name: str = "worksheet") -> FormRecord:
        return form_record(self.layout(name), self.kit)

    def job(self, name: str = "worksheet") -> Job:
        """For writers that print no layout."""
        return Job(self.composed(name))

    def laid_out(self, name: str = "worksheet") -> Job:
        return Job(self.document(name), layout=self.layout(name))

    @cache  # noqa: B019
    def read(self, name: str) -> Pdf:
        return Pdf(self.pdf(name))

    @cache  # noqa: B019
    def unmarked(self, name: str) -> Pdf:
        """The same without corner tags and square code, which are drawn after all else."""
        if not self.document(name).blanks:
            return self.read(name)
        target = BytesIO()
        with pikepdf.open(BytesIO(self.pdf(name))) as pdf:
            for page in pdf.pages:
                if isinstance(page.obj.Contents, pikepdf.Array):
                    _, content, _ = page.obj.Contents.as_list()
                    page.obj.Contents = content
            pdf.save(target)
        return Pdf(target.getvalue())


def personal(paper: Paper = "letter", *, large: bool = False, edition: str = "workshop") -> Made:
    """The same for a participant's own: its worksheet is meant to be stamped."""
    return _made(paper, edition, large=large, event=False, own=True)


def real(
    paper: Paper = "letter", *, large: bool = False, edition: str = "workshop", event: bool = True
) -> Made:
    """The first exercise, on this paper; with an event there is every document of it.

    The event's answers are in: those of the fictional team.
    """
    return _made(paper, edition, large=large, event=event, own=False)


@cache  # whatever arguments were left out
def _made(paper: Paper, edition: str, *, large: bool, event: bool, own: bool) -> Made:
    place = Workspace(ROOT)
    kit = Kit(
        exercise=tailor(place.exercise(REAL)),
        edition_name=edition,
        event=EVENT if event else None,
        start_minute=EVENT.start_minute if event else 0,
        collected=collected() if event else None,
        personal=own,
    )
    return Made(kit, place.composer(paper, large=large))
