"""Font families that come with packages: their files, and where they are used."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from typing import Annotated, ClassVar, TypeAlias

from pydantic import StringConstraints

from facilitator.model.base import Frozen
from facilitator.model.slides import OfficeFont

FontName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]([A-Za-z0-9 -]*[A-Za-z0-9])?$")]
"""Letters, digits, spaces and hyphens: never a path out of the fonts package, never CSS."""
STROKES = "strokes"  # the family of what is struck by hand, whatever a client's font is
PackageName = Annotated[str, StringConstraints(pattern=r"^(rendercv_fonts|fontpkg_[a-z_]+)$")]


class FontFamily(Frozen):
    """A font family of a fonts package; ``slides`` is the font that a file of slides names."""

    spoken: ClassVar[str] = "family"
    name: FontName
    folder: FontName
    file: FontName
    package: PackageName = "rendercv_fonts"
    slides: OfficeFont | None = None
    upright: bool = False
    """True where the family has no italic faces; its upright ones stand in."""
    scale: float = 1.0
    """How large it is set on paper, to look as large as ours: a part of the role's size."""
    languages: tuple[str, ...] = ()
    """Those in which it is tried before the other fallbacks."""

    def face(self, *, bold: bool = False, italic: bool = False) -> Path:
        style = "Bold" * bold + "Italic" * (italic and not self.upright) or "Regular"
        return _file(self.package, self.folder, f"{self.file}-{style}.ttf")


Families: TypeAlias = tuple[FontFamily, ...]


@cache
def _file(package: str, folder: str, name: str) -> Path:
    return _package_folder(package) / folder / name


@cache
def _package_folder(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(name=name)
    return Path(spec.origin).parent
