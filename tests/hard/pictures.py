"""Scans as no scanner makes them: sound pictures of pages on which hardly anything is in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

import numpy as np
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from PIL import Image, ImageDraw

_WAYS = [
    *(("PNG", mode) for mode in ("1", "L", "P", "RGB", "RGBA", "LA", "I;16")),
    *(("TIFF", mode) for mode in ("1", "L", "CMYK", "I;16", "F")),
    *(("JPEG", "L"), ("WEBP", "RGB"), ("GIF", "P")),
]
_SIDES = (1, 2, 7, 40, 300, 1200, 3000)
_SHADES = st.sampled_from([0, 1, 128, 254, 255])


@st.composite
def changed_picture(draw: DrawFn, seeds: Sequence[bytes]) -> bytes:
    picture = Image.open(BytesIO(draw(st.sampled_from(seeds)))).convert("L")
    for change in draw(st.lists(st.sampled_from(_CHANGES), min_size=1, max_size=3)):
        picture = change(draw, picture.copy())
    form, mode = draw(st.sampled_from(_WAYS))
    target = BytesIO()
    picture.convert("I" if mode == "I;16" else mode).convert(mode).save(target, form)
    return target.getvalue()


def _cut(draw: DrawFn, picture: Image.Image) -> Image.Image:
    return picture.crop(_box(draw, picture))


def _stretched(draw: DrawFn, picture: Image.Image) -> Image.Image:
    sides = st.sampled_from([*_SIDES, picture.width])
    return picture.resize((draw(sides), draw(sides)))


def _turned(draw: DrawFn, picture: Image.Image) -> Image.Image:
    return picture.rotate(draw(st.integers(0, 359)), expand=True, fillcolor=draw(_SHADES))


def _slanted(draw: DrawFn, picture: Image.Image) -> Image.Image:
    slants = st.floats(-0.5, 0.5)
    plane = (1, draw(slants), 0, draw(slants), 1, 0, draw(slants) / 999, draw(slants) / 999)
    return picture.transform(picture.size, Image.Transform.PERSPECTIVE, plane, fillcolor=255)


def _in_two_tones(draw: DrawFn, picture: Image.Image) -> Image.Image:
    shade = draw(_SHADES)
    return picture.point(lambda level: 255 * (level > shade))


def _inverted(_: DrawFn, picture: Image.Image) -> Image.Image:
    return picture.point(lambda level: 255 - level)


def _with_noise(draw: DrawFn, picture: Image.Image) -> Image.Image:
    random = np.random.default_rng(draw(st.integers(0, 99)))
    levels = random.normal(np.asarray(picture), draw(_SHADES) + 1)
    return Image.fromarray(levels.clip(0, 255).astype(np.uint8))


def _with_block(draw: DrawFn, picture: Image.Image) -> Image.Image:
    picture.paste(draw(_SHADES), _box(draw, picture))
    return picture


def _with_piece_elsewhere(draw: DrawFn, picture: Image.Image) -> Image.Image:
    picture.paste(picture.crop(_box(draw, picture)), _box(draw, picture)[:2])
    return picture


def _with_lines(draw: DrawFn, picture: Image.Image) -> Image.Image:
    pen, shade = ImageDraw.Draw(picture), draw(_SHADES)
    thick, gap = draw(st.integers(1, 9)), draw(st.integers(1, 60))
    is_across = draw(st.booleans())  # in a net each square may be a mark, which takes seconds
    for at in range(0, max(picture.size), thick + gap):
        end = (picture.width, at) if is_across else (at, picture.height)
        pen.line((0, at, *end) if is_across else (at, 0, *end), shade, thick)
    return picture


def _with_dots(draw: DrawFn, picture: Image.Image) -> Image.Image:
    levels, steps = np.array(picture), st.integers(1, 60)
    levels[:: draw(steps), :: draw(steps)] = draw(_SHADES)
    return Image.fromarray(levels)


_CHANGES: list[Callable[[DrawFn, Image.Image], Image.Image]] = [
    *(_cut, _stretched, _turned, _slanted, _in_two_tones, _inverted),
    *(_with_noise, _with_block, _with_piece_elsewhere, _with_lines, _with_dots),
]


def _box(draw: DrawFn, picture: Image.Image) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a part of the picture, which is never empty."""
    width, height = picture.size
    left, top = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
    return left, top, draw(st.integers(left + 1, width)), draw(st.integers(top + 1, height))
