"""Sound PDF files that say what no program says: loops, lost keys, values of other kinds."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from io import BytesIO
from typing import Any

import pikepdf
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from pikepdf import Array, Dictionary, Name, Stream

_OF_FORMS = {
    *("/FT", "/Rect", "/T", "/Fields", "/Annots", "/AP", "/N", "/V", "/Kids", "/Contents"),
    *("/AcroForm", "/FacilitatorForm", "/Font", "/Root"),
}
_ODD: list[Any] = [
    *(
        -1,
        0,
        2**40,
        True,
        Decimal("0.5"),
        Decimal(10**30),
        "",
        "x" * 300,
        "both",
        "\0\ud7ff",
        b"\xfe\xff\xd8",
    ),
    *(
        Name.Off,
        Name("/1"),
        Name("/ä"),
        Name.Tx,
        Name.Btn,
        Name.Ch,
        Name.Sig,
        Name.Widget,
        Name.FreeText,
    ),
]
_DRAWN = [b"", b"BT (x) Tj ET", b"/x BMC", b"EMC EMC", b"q " * 99, b"BI ID EI", b"(", b"<< [ 1 Tj"]


@st.composite
def rearranged_pdf(draw: DrawFn, files: Sequence[bytes]) -> bytes:
    with pikepdf.open(BytesIO(draw(st.sampled_from(files)))) as pdf:
        every = [obj for obj in pdf.objects if isinstance(obj, Dictionary | Stream | Array)]
        forms = [obj for obj in every if not isinstance(obj, Array) and _OF_FORMS & obj.keys()]
        for _ in range(draw(st.sampled_from([1, 2, 5, 12]))):
            with suppress(ValueError, TypeError, LookupError):  # that cannot be done to this one
                _rearrange(draw, draw(st.sampled_from(forms) | st.sampled_from(every)), every)
        target = BytesIO()
        with suppress(pikepdf.PdfError, ValueError, RuntimeError):
            pdf.save(target, static_id=True)
        return target.getvalue()


def _rearrange(draw: DrawFn, inside: Any, every: Sequence[Any]) -> None:
    if isinstance(inside, Stream) and draw(st.booleans()):
        before = inside.read_bytes() if draw(st.booleans()) else b""
        inside.write(before + draw(st.sampled_from(_DRAWN)))
        return
    keys = range(len(inside)) if isinstance(inside, Array) else sorted(inside.keys())
    key = draw(st.sampled_from(keys or [0]))
    old = inside[key]
    how = draw(st.integers(0, 3))
    if how == 0:
        del inside[key]
    elif how == 1 and isinstance(inside, Array):
        inside.extend([old] * draw(st.sampled_from([1, 2000])))
    elif how == 1:
        inside[draw(st.sampled_from(sorted(_OF_FORMS)))] = old
    else:
        others = [Array(), Dictionary(), Array([0, 0, 0, 0]), Array([old]), inside, *_ODD]
        inside[key] = draw(st.sampled_from(others) | st.sampled_from(every))
