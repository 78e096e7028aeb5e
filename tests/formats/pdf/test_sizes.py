"""The largest size of type that keeps a document to its sides is found with few layouts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import pytest

from facilitator.formats.pdf import layout
from facilitator.formats.pdf.layout import _SMALLER, _largest_that_fits


@dataclass(frozen=True)
class Laid:
    """Pages of a size, of words that take so much of the two sides there are for them."""

    document: float
    filled: float

    @property
    def pages(self) -> int:
        return 1 + int(2 * self.filled)


@pytest.mark.parametrize("power", [1.0, 1.6, 2.0, 2.9])
@pytest.mark.parametrize("over", [0.9, 1.01, 1.1, 1.2, 1.35, 1.45, 1.6, 2.5])
def test_it_is_that_which_trying_them_all_would_find(
    over: float, power: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "has_room", lambda laid, *_: laid.filled <= 1)
    monkeypatch.setattr(layout, "_filled", lambda laid, *_: laid.filled)
    tried = []

    def lay_out(size: float) -> Any:
        tried.append(size)
        return Laid(size, over * size**power)

    found = _largest_that_fits(cast("Any", 1.0), cast("Any", float), cast("Any", lay_out), (2, 0))
    fitting = [size for size in (1.0, *_SMALLER) if over * size**power <= 1]
    chosen: Any = found[0]
    assert chosen == (fitting[0] if fitting else 1.0)
    assert len(tried) == len(set(tried)) <= len(_SMALLER)
