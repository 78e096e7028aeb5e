"""Finds sheets in a picture: which page of which form and whose, and where its millimetres lie.

Corner tags say page and corner and give the place; the square code says form, page and sheet code.
A page is only ever read with both, so that nothing is guessed about whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from facilitator.model.form import FormPage, Rect, tag_page

Grey = NDArray[np.uint8]
"""A picture in shades of grey, rows by columns, 0 black."""
Points = NDArray[np.float64]
"""Points, one a row, x before y."""

_CONTENT = re.compile(r"([A-Z2-7]{8})/(\d{1,3})/([0-9A-Z]{0,12})")
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
TAGS_NEEDED = 3
_SEARCH_SIDE = 1000
"""Pixels of a page's longer side in which tags are looked for first, about: a module of a tag on a
good scan has four, and what is left to look at is a fifth."""
_SMALL_SIDE = 2200
"""Pixels of a page's longer side below which tags are looked for in a larger picture, too."""
_WORST_FIT = 1.0
"""Millimetres by which tags may lie off a plane, on average: more, and the paper was crumpled."""


@dataclass(frozen=True)
class MatrixCode:
    """What a square code says, and its corners in the picture, clockwise from its own top left."""

    form: str
    page: int
    code: str
    corners: Points


@dataclass(frozen=True)
class SeenTag:
    """``corners`` in the picture, clockwise from the tag's own top left."""

    number: int
    corners: Points

    @property
    def page(self) -> int:
        return tag_page(self.number)

    @property
    def side(self) -> float:
        ring = np.roll(self.corners, -1, axis=0)
        return float(np.hypot(*(ring - self.corners).T).mean())


@dataclass(frozen=True)
class LocatedPage:
    """A page of ours in a picture.

    ``homography`` takes millimetres on the page to pixels. ``identity`` is None where the square
    code could not be read.
    """

    identity: MatrixCode | None
    page: FormPage
    homography: Points

    @property
    def resolution(self) -> float:
        """Pixels a millimetre in the middle of the page."""
        x, y = self.page.width / 2, self.page.height / 2
        around = to_pixels(self.homography, np.array([[x, y], [x + 1, y], [x, y + 1]]))
        across, down = around[1] - around[0], around[2] - around[0]
        return float(np.sqrt(abs(across[0] * down[1] - across[1] * down[0])))


@dataclass(frozen=True)
class Found:
    """The pages in a picture.

    ``foreign`` are codes of forms that are none of those known; ``strays`` are tags that belong to
    no page that could be placed.
    """

    pages: tuple[LocatedPage, ...] = ()
    foreign: tuple[MatrixCode, ...] = ()
    strays: tuple[SeenTag, ...] = ()


FindPage = Callable[[str, int], FormPage | None]
"""The page of a form, by the form's id and the page's number; None where it is unknown."""


def to_pixels(homography: Points, millimetres: Points) -> Points:
    """Points on the page as points in the picture."""
    placed: Points = cv2.perspectiveTransform(  # type: ignore[assignment]
        millimetres.reshape(-1, 1, 2).astype(np.float64), homography
    )
    return placed.reshape(-1, 2)


def rect_corners(rect: Rect) -> Points:
    """Clockwise from the top left."""
    return np.array(
        [
            [rect.left, rect.top],
            [rect.right, rect.top],
            [rect.right, rect.bottom],
            [rect.left, rect.bottom],
        ]
    )


def locate_pages(picture: Grey, find_page: FindPage, papers: Sequence[FormPage]) -> Found:
    """Every page of ours in a picture.

    ``papers`` are pages of known forms: a sheet whose square code cannot be read is placed by them,
    so that the code can be looked for again where it must be.
    """
    codes = _matrix_codes(picture)
    tags = _seen_tags(picture, len(codes))
    asked = [(code, find_page(code.form, code.page)) for code in codes]
    foreign = tuple(code for code, page in asked if page is None)
    pages: list[LocatedPage] = []
    left = list(tags)
    for code, known in asked:
        own = _tags_around(code, known, left) if known else []
        if known and (located := _located(code, known, own)):
            pages.append(located)
            left = [tag for tag in left if all(tag is not one for one in own)]
    for group in _by_page(left):
        page = next((p for p in papers if p.tags and p.number == group[0].page), None)
        located = _located(None, page, group) if page else None
        if located is None:
            continue
        again = _matrix_again(picture, located)
        if again is None:
            pages.append(located)
        elif own_page := find_page(again.form, again.page):
            if located := _located(again, own_page, group):
                pages.append(located)
        else:
            foreign += (again,)
        left = [tag for tag in left if all(tag is not one for one in group)]
    return Found(tuple(pages), foreign, tuple(left))


# --- tags -------------------------------------------------------------------------------------


@lru_cache(maxsize=2)
def _detector(windows: tuple[int, int, int], smallest: float) -> cv2.aruco.ArucoDetector:
    """``windows``, in which black is told from white: the first, the last, and the step.

    ``smallest`` is a tag's perimeter as a share of the picture's longer side.
    """
    parameters = cv2.aruco.DetectorParameters()
    parameters.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_SUBPIX
    parameters.adaptiveThreshWinSizeMin = windows[0]
    parameters.adaptiveThreshWinSizeMax = windows[1]
    parameters.adaptiveThreshWinSizeStep = windows[2]
    parameters.minMarkerPerimeterRate = smallest
    parameters.maxMarkerPerimeterRate = 0.6
    parameters.minOtsuStdDev = 3.0
    family = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_APRILTAG_36h11)
    return cv2.aruco.ArucoDetector(family, parameters)


def _seen_tags(picture: Grey, pages: int) -> list[SeenTag]:
    """Tags, looked for in a smaller picture first, then in the whole one, then in a sharper one.

    ``pages`` are there for sure.
    """
    longer = max(picture.shape)
    scale = 1 / max(1, round(longer / _SEARCH_SIDE))  # of whole numbers: pixels are only added up
    quick, thorough = ((9, 35, 26), 0.03), ((5, 45, 10), 0.02)
    best: list[SeenTag] = []
    for factor, how, sharpen in (
        (scale, quick, False),
        (1.0, thorough, False),
        (1.0, thorough, True),
        (2.0, thorough, True),
    ):
        if factor > 1 and longer > _SMALL_SIDE:
            continue
        found = _tags_in(_resized(picture, factor), factor, _detector(*how), sharpen=sharpen)
        best = _joined(best, found)
        if _is_enough(best, pages):
            break
    return [_refined(picture, tag) for tag in best]


def _resized(picture: Grey, factor: float) -> Grey:
    if factor == 1.0:
        return picture
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return cv2.resize(picture, None, fx=factor, fy=factor, interpolation=how)  # type: ignore[return-value]


def _tags_in(
    picture: Grey, factor: float, detector: cv2.aruco.ArucoDetector, *, sharpen: bool
) -> list[SeenTag]:
    if sharpen:
        soft = cv2.GaussianBlur(picture, (0, 0), 2.5)
        picture = cv2.addWeighted(picture, 2.5, soft, -1.5, 0)  # type: ignore[assignment]
    corners, numbers, _ = detector.detectMarkers(picture)
    if numbers is None:
        return []
    # A pixel's middle is its place, whatever the size of the picture.
    return [
        SeenTag(int(number), (quad.reshape(4, 2).astype(np.float64) + 0.5) / factor - 0.5)
        for quad, number in zip(corners, numbers.ravel(), strict=True)
    ]


def _joined(first: list[SeenTag], more: list[SeenTag]) -> list[SeenTag]:
    """Both lists; a tag seen in both stands once."""
    joined = list(first)
    for tag in more:
        middle = tag.corners.mean(axis=0)
        same = (
            one.number == tag.number
            and np.hypot(*(one.corners.mean(axis=0) - middle)) < one.side / 2
            for one in joined
        )
        if not any(same):
            joined.append(tag)
    return joined


def _is_enough(tags: Sequence[SeenTag], pages: int) -> bool:
    """Whether each page that shows at all shows all of its corners."""
    counts: dict[int, int] = {}
    for tag in tags:
        counts[tag.page] = counts.get(tag.page, 0) + 1
    corners = max(4, 4 * pages)
    return len(tags) >= corners and all(count % 4 == 0 for count in counts.values())


def _refined(picture: Grey, tag: SeenTag) -> SeenTag:
    """The tag with corners to a part of a pixel of the whole picture."""
    reach = max(2, int(tag.side / 16))
    corners = tag.corners.astype(np.float32).reshape(-1, 1, 2)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 30, 0.01)
    better = cv2.cornerSubPix(picture, corners.copy(), (reach, reach), (-1, -1), criteria)
    moved = np.hypot(*(better - corners).reshape(4, 2).T)
    kept = np.where((moved < reach)[:, None], better.reshape(4, 2), corners.reshape(4, 2))
    return SeenTag(tag.number, kept.astype(np.float64))


def _tags_around(code: MatrixCode, page: FormPage, tags: Sequence[SeenTag]) -> list[SeenTag]:
    """The tags of the sheet that a square code stands on: the nearest of each number."""
    if page.matrix is None:
        return []
    # From the code alone its sheet is known well enough to tell its tags from another sheet's.
    own: list[SeenTag] = []
    affine = cv2.estimateAffinePartial2D(rect_corners(page.matrix), code.corners)[0]
    diagonal = float(np.hypot(page.width, page.height))
    for printed in page.tags:
        middle = rect_corners(printed.rect).mean(axis=0)
        expected = affine[:, :2] @ middle + affine[:, 2]
        near = [tag for tag in tags if tag.number == printed.number]
        if near:
            best = min(near, key=lambda t: float(np.hypot(*(t.corners.mean(axis=0) - expected))))
            size = best.side / printed.rect.width
            if np.hypot(*(best.corners.mean(axis=0) - expected)) < diagonal * size * 0.35:
                own.append(best)
    return own


def _by_page(tags: Sequence[SeenTag]) -> Iterator[list[SeenTag]]:
    """Tags of one page each; none where a page is there twice and cannot be told apart."""
    pages: dict[int, list[SeenTag]] = {}
    for tag in tags:
        pages.setdefault(tag.page, []).append(tag)
    for group in pages.values():
        if len({tag.number for tag in group}) == len(group):
            yield group


def _located(
    code: MatrixCode | None, page: FormPage, tags: Sequence[SeenTag]
) -> LocatedPage | None:
    printed = {tag.number: tag.rect for tag in page.tags}
    own = [tag for tag in tags if tag.number in printed]
    if len(own) < TAGS_NEEDED:
        return None
    on_page = np.concatenate([rect_corners(printed[tag.number]) for tag in own])
    in_picture = np.concatenate([tag.corners for tag in own])
    homography: Points | None = cv2.findHomography(on_page, in_picture)[0]  # type: ignore[assignment]
    if homography is None:
        return None
    scale = float(np.mean([tag.side / printed[tag.number].width for tag in own]))
    errors = np.hypot(*(to_pixels(homography, on_page) - in_picture).T) / scale
    return None if errors.mean() > _WORST_FIT else LocatedPage(code, page, homography)


# --- square codes -----------------------------------------------------------------------------


def _matrix_codes(picture: Grey) -> list[MatrixCode]:
    seen = zxingcpp.read_barcodes(picture, formats=_QR, try_downscale=False, try_invert=False)
    return [code for one in seen if (code := _parsed(one))]


def _parsed(seen: zxingcpp.Barcode) -> MatrixCode | None:
    match = _CONTENT.fullmatch(seen.text or "")
    if match is None:
        return None
    at = seen.position
    corners = [at.top_left, at.top_right, at.bottom_right, at.bottom_left]
    return MatrixCode(
        match[1], int(match[2]), match[3], np.array([[c.x, c.y] for c in corners], dtype=np.float64)
    )


def _matrix_again(picture: Grey, located: LocatedPage) -> MatrixCode | None:
    """The square code where it must be, flattened, enlarged and sharpened in several ways."""
    rect = located.page.matrix
    if rect is None:
        return None
    margin, pixels = 3.0, 12.0
    side = int((rect.width + 2 * margin) * pixels)
    shift = np.array(
        [[1 / pixels, 0, rect.left - margin], [0, 1 / pixels, rect.top - margin], [0, 0, 1]]
    )
    flat = cv2.warpPerspective(
        picture,
        located.homography @ shift,
        (side, side),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    for tried in _variants(flat):  # type: ignore[arg-type]
        for seen in zxingcpp.read_barcodes(tried, formats=_QR):
            if code := _parsed(seen):
                return code
    return None


def _variants(flat: Grey) -> Iterator[Grey]:
    yield flat
    even = cv2.createCLAHE(2.0, (2, 2)).apply(flat)
    for sigma, amount in ((4, 1.5), (6, 3.0), (9, 4.0)):
        soft = cv2.GaussianBlur(even, (0, 0), sigma)
        yield cv2.addWeighted(even, 1 + amount, soft, -amount, 0)  # type: ignore[misc]
    for size in (61, 101):
        for bias in (0, 8):
            yield cv2.adaptiveThreshold(
                cv2.GaussianBlur(even, (0, 0), 3),
                255,
                cv2.ADAPTIVE_THRESH_GAUSSIAN_C,
                cv2.THRESH_BINARY,
                size,
                bias,
            )  # type: ignore[misc]
