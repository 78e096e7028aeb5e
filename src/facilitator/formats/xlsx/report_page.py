"""How a sheet of the report is printed: on its side or upright, and where its pages end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from facilitator.compose.look import PaperSize
from facilitator.model.slide_geometry import POINTS_PER_MM

_PAPERS = {"letter": 1, "a4": 9}
"""What workbooks call a kind of paper."""
_MARGIN, _LOWER, _FOOT = 0.7, 0.8, 0.35
"""Inches: left, right and above; below; and of the running foot."""
_POINTS_PER_INCH = 72.0
_UPRIGHT = 0.8
"""A sheet that would be printed smaller than this is laid on its side."""
_SAFE = 0.96
"""The part of a page that is planned to be filled: programs draw rows a little differently."""
_LONGEST = 200


@dataclass
class PrintedPage:
    """The pages of a sheet so many points wide: ``used`` of the present one, and the breaks."""

    paper: PaperSize
    width: float
    used: float = 0.0
    breaks: list[int] = field(default_factory=list)

    @property
    def _upright(self) -> bool:
        return self._scale(self.paper.width) >= _UPRIGHT

    def _scale(self, side: float) -> float:
        room = side * POINTS_PER_MM - 2 * _MARGIN * _POINTS_PER_INCH
        return min(1.0, _SAFE * room / self.width)

    @property
    def scale(self) -> float:
        """The part of its size that a sheet is printed at."""
        return self._scale(self.paper.width if self._upright else self.paper.height)

    @property
    def room(self) -> float:
        """Points of rows that a page has."""
        side = self.paper.height if self._upright else self.paper.width
        inner = side * POINTS_PER_MM - (_MARGIN + _LOWER) * _POINTS_PER_INCH
        return _SAFE * inner / self.scale

    def take(self, points: float) -> None:
        """A row more; pages end by themselves where they are full."""
        self.used += points
        if self.used > self.room:
            self.used = points

    def keep(self, points: float, row: int) -> None:
        """Begin a new page at a row where so many points do not fit any more."""
        if self.used and self.used + points > self.room:
            self.breaks.append(row)
            self.used = 0.0

    def set_up(self, sheet: Any, paper: str, foot: str) -> None:  # noqa: ANN401 - XlsxWriter is untyped
        """Tell the worksheet."""
        if self._upright:
            sheet.set_portrait()
        else:
            sheet.set_landscape()
        sheet.set_paper(_PAPERS[paper])
        sheet.set_margins(left=_MARGIN, right=_MARGIN, top=_MARGIN, bottom=_LOWER)
        # Not a scale: where the font is not installed, columns come out wider or narrower.
        sheet.fit_to_pages(1, 0)
        if self.breaks:
            sheet.set_h_pagebreaks(self.breaks)
        # The space parts a size from a foot that begins with digits.
        said = foot.replace("&", "&&")[:_LONGEST]
        sheet.set_footer(f"&L&9 {said}&R&9 Page &P of &N", {"margin": _FOOT})
