"""Square codes (QR, ISO/IEC 18004) as rows of modules, dark ones 0."""

from __future__ import annotations

from functools import lru_cache

import segno

Rows = tuple[bytes, ...]

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
"""What a pair of signs says is 45 times the place of the first and the place of the second."""
_MASK = 3
_MODULES = bytes.maketrans(b"01", b"\1\0")


def address_code(address: str) -> Rows:
    """At error correction level M: a seventh of it may be smudged."""
    code = segno.make_qr(address, error="m", boost_error=False)
    if code.version == 1:  # a short one has room for more, and the quiet zone would be too large
        code = segno.make_qr(address, error="h", boost_error=False)
    return _rows(_number(code), len(code.matrix))


def sheet_code(content: str) -> Rows:
    """The code of capitals, digits and slashes, at level M.

    Each bit of what it says changes the same modules whatever else it says, since all of it is
    linear: a thousand codes are put together from some fifty that are drawn.
    """
    pattern, side = _drawn("0" * len(content))
    for place in range(0, len(content), 2):
        value = 0
        for sign in content[place : place + 2]:
            value = value * len(_SIGNS) + _SIGNS.index(sign)
        for bit in range(value.bit_length()):
            if value >> bit & 1:
                pattern ^= _changed(len(content), place, bit)
    return _rows(pattern, side)


@lru_cache(maxsize=1024)
def _changed(length: int, place: int, bit: int) -> int:
    """The modules that one bit of the pair of signs at a place changes."""
    empty = "0" * length
    pair = "".join(_SIGNS[n] for n in divmod(1 << bit, len(_SIGNS)))[
        -len(empty[place : place + 2]) :
    ]
    return _drawn(empty[:place] + pair + empty[place + len(pair) :])[0] ^ _drawn(empty)[0]


@lru_cache(maxsize=1024)
def _drawn(content: str) -> tuple[int, int]:
    code = segno.make_qr(content, error="m", mask=_MASK, mode="alphanumeric", boost_error=False)
    return _number(code), len(code.matrix)


def _number(code: segno.QRCode) -> int:
    """All modules, row by row, as the digits of one number, dark ones 1."""
    return int("".join(str(module) for row in code.matrix for module in row), 2)


def _rows(pattern: int, side: int) -> Rows:
    modules = f"{pattern:0{side * side}b}".encode().translate(_MODULES)
    return tuple(modules[start : start + side] for start in range(0, side * side, side))
