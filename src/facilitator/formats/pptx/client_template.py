"""A client's own PowerPoint file: its master, layouts and theme, read and made harmless."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pptx
from pptx.presentation import Presentation

from facilitator.errors import SourceError
from facilitator.formats.office_file import TYPES, UNREADABLE, members
from facilitator.formats.pptx.client_layouts import LayoutTooSmallError, client_geometry
from facilitator.formats.pptx.drawingml import q
from facilitator.model.slides import SlideGeometry
from facilitator.system.repeatable_zip import repeatable_zip

_MAIN = re.compile(rb"presentationml\.(template|slideshow)\.main\+xml")
_USED = re.compile(r"ppt/(slideMasters|slideLayouts|theme)/")
_OUTSIDE = re.compile(rb'TargetMode\s*=\s*["\']External["\']')
_REACHING = re.compile(rb"relationships/(oleObject|package|control|video|audio|frame)\b")
_ENTITIES = re.compile(rb"<!DOCTYPE|<!ENTITY")
_KEPT = ("slideMaster", "theme", "presProps", "tableStyles", "notesMaster", "font")
"""What is kept of a presentation beside itself: by the last word of what relates them."""
_ABOUT = (
    "sldIdLst",
    "custShowLst",
    "extLst",
    "modifyVerifier",
    "custDataLst",
    "handoutMasterIdLst",
)
"""What a presentation says of its slides, of who may change it, and of parts that are not kept."""


@dataclass(frozen=True)
class SlidesTemplate:
    """A client's file without its slides, and the stage that its layouts make."""

    data: bytes
    stage: SlideGeometry

    def opened(self) -> Presentation:
        """A copy to write slides into."""
        return pptx.Presentation(BytesIO(self.data))


def read_slides_template(path: Path, where: str, ours: SlideGeometry) -> SlidesTemplate:
    """A ``.pptx`` or ``.potx``; ``ours`` says what stands on slides.

    Raises SourceError for one that cannot be used.
    """
    try:
        found = members(path, lambda why: _refused(why, where), ".ppt")
        _must_not_reach_out(found, where)
        found[TYPES] = _MAIN.sub(b"presentationml.presentation.main+xml", found.get(TYPES, b""))
        deck = pptx.Presentation(BytesIO(repeatable_zip(found.items())))
        _without_slides(deck)
        stream = BytesIO()
        deck.save(stream)
        return SlidesTemplate(stream.getvalue(), client_geometry(deck, ours))
    except LayoutTooSmallError as error:
        raise _refused(str(error), where, error.hint) from error
    except UNREADABLE as error:
        raise _refused("It is not a PowerPoint file that can be read.", where) from error


def _must_not_reach_out(found: dict[str, bytes], where: str) -> None:
    """Nothing of what is used may fetch anything, run anything or grow without end."""
    for name, content in found.items():
        if name.endswith((".xml", ".rels")) and _ENTITIES.search(content):
            raise _refused("It declares entities.", where)
        if _USED.match(name) and name.endswith(".rels"):
            if _OUTSIDE.search(content):
                raise _refused("Its master or a layout links to something outside.", where)
            if _REACHING.search(content):
                raise _refused("Its master or a layout has embedded objects or media.", where)


def _without_slides(deck: Presentation) -> None:
    """Its slides, their order and names, and whatever else is not design are left out."""
    main = deck.part
    element: Any = main._element  # noqa: SLF001 - python-pptx offers no other way to the XML
    for name in _ABOUT:
        for part in element.findall(q(f"p:{name}")):
            element.remove(part)
    for owner, kept in ((main, _KEPT), (main.package, ("officeDocument", "core-properties"))):
        relations = owner._rels  # noqa: SLF001
        for key, relation in list(relations.items()):
            if relation.reltype.rpartition("/")[2] not in kept or relation.is_external:
                relations.pop(key)


def _refused(why: str, where: str, hint: str = "") -> SourceError:
    return SourceError.because(
        f"This PowerPoint file cannot be used for slides. {why}",
        where=where,
        hint=hint
        or "Save it from PowerPoint as .pptx or .potx, with pictures embedded, without macros.",
    )
