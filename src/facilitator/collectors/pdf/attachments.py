"""Files that a PDF carries inside: they are named, and not read."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Dictionary, Name, Object, Pdf

from facilitator.collectors.pdf.widgets import annotations_on, text_of
from facilitator.collectors.quoting import printable as shown

_LISTED = 3


def attached_files(pdf: Pdf) -> list[str]:
    """The names of all files inside."""
    listed = list(pdf.attachments)
    pinned = [
        _name_of(annotation.get("/FS"))
        for page in pdf.pages
        for annotation in annotations_on(page.obj)
        if annotation.get("/Subtype") == Name.FileAttachment
    ]
    return list(dict.fromkeys([*listed, *pinned]))


def attached(pdf: Pdf) -> Iterator[str]:
    """One sentence on the files inside, where there are any."""
    names = attached_files(pdf)
    if names:
        listed = ", ".join(map(shown, names[:_LISTED]))
        more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
        yield (
            f"It carries files inside ({listed}{more}), which were not read: save them and collect"
            " them."
        )


def _name_of(about: Object | None) -> str:
    if not isinstance(about, Dictionary):
        return text_of(about) or "unnamed"
    return text_of(about.get("/UF")) or text_of(about.get("/F")) or "unnamed"
