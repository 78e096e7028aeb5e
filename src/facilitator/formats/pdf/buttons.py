"""How the circles and squares of a form look: nothing when off, a cross when on.

A cross, because that is what the page asks for on paper; WeasyPrint's full disc would be read as
"filled in, so cancelled" once such a form is printed.
"""

from __future__ import annotations

from pikepdf import Array, Name, Object, Pdf

_INSET = 0.1
"""How far the cross stays inside the box, as a part of its width."""
_WEIGHT = 1.1
"""Points: the stroke of a good pen."""


class Buttons:
    """The appearances of one PDF's buttons, each made once."""

    def __init__(self, pdf: Pdf, ink: str) -> None:
        """``ink`` is a colour as ``#rrggbb``."""
        self._pdf = pdf
        shares = (int(ink[start : start + 2], 16) / 255 for start in (1, 3, 5))
        self._ink = " ".join(f"{share:.3f}" for share in shares)
        self._crosses: dict[tuple[float, float], Object] = {}
        # Where this is missing, some programs draw an outline of their own, a square one.
        self._off = self._picture(b"", 1, 1)

    def dress(self, widget: Object, value: str) -> str:
        """Call a button's one state by its value and draw it; the state that it is in now."""
        states = widget.AP.N
        (old,) = set(states.keys()) - {"/Off"}
        del states[old]
        states[f"/{value}"] = self._cross(widget)
        states["/Off"] = self._off
        now = f"/{value}" if widget.get("/AS") == old else "/Off"
        widget.AS = Name(now)
        return now

    def _cross(self, widget: Object) -> Object:
        left, one, right, other = (float(number) for number in widget.Rect.as_list())
        size = (round(abs(right - left), 2), round(abs(other - one), 2))
        if size not in self._crosses:
            self._crosses[size] = self._picture(self._strokes(*size), *size)
        return self._crosses[size]

    def _strokes(self, width: float, height: float) -> bytes:
        x, y = width * _INSET, height * _INSET
        far_x, far_y = width - x, height - y
        lines = f"{x:.2f} {y:.2f} m {far_x:.2f} {far_y:.2f} l"
        lines += f" {x:.2f} {far_y:.2f} m {far_x:.2f} {y:.2f} l"
        return f"q {_WEIGHT} w 1 J {self._ink} RG {lines} S Q".encode()

    def _picture(self, strokes: bytes, width: float, height: float) -> Object:
        box = Array([0, 0, width, height])
        return self._pdf.make_stream(strokes, Type=Name.XObject, Subtype=Name.Form, BBox=box)
