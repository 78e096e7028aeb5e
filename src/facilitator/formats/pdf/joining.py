"""Tagged PDFs put together into one: pages, tags and bookmarks of all of them."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from pikepdf import Array, Dictionary, Object, Pdf


def joined(parts: Iterable[bytes]) -> tuple[bytes, int]:
    """One PDF of several, each of which begins on a front side, and how many pages it has.

    Whatever the document says of itself is what the first part says. The parts have no fields and
    no links from one place to another. The same bytes for the same parts.
    """
    target: Pdf | None = None
    for data in parts:
        if target is None:
            target = Pdf.open(BytesIO(data))
            continue
        if len(target.pages) % 2:
            target.add_blank_page(page_size=_size(target))
        with Pdf.open(BytesIO(data)) as part:
            _append(target, part)
    if target is None:
        raise ValueError("there is no part to begin with")
    # Addresses of places, which nothing in the parts points to, would be those of the first alone.
    for name in ("/Names", "/Dests"):
        if name in target.Root:
            del target.Root[name]
    made = BytesIO()
    with target:
        target.remove_unreferenced_resources()
        target.save(made, deterministic_id=True)
        return made.getvalue(), len(target.pages)


def _size(pdf: Pdf) -> tuple[Any, Any]:
    left, bottom, right, top = (float(edge) for edge in pdf.pages[-1].mediabox.as_list())
    return right - left, top - bottom


def _append(target: Pdf, part: Pdf) -> None:
    root = target.Root.StructTreeRoot
    numbers = root.ParentTree.Nums
    first = 1 + max((int(key) for key in list(numbers)[::2]), default=-1)
    for page in part.pages:
        # Tags find their way back through these numbers.
        for known in (page.obj, *page.obj.get("/Annots", ())):
            for name in ("/StructParents", "/StructParent"):
                if name in known:
                    known[name] = int(known[name]) + first
    target.pages.extend(part.pages)
    tags = target.copy_foreign(part.Root.StructTreeRoot)
    entries = list(tags.ParentTree.Nums)
    for key, parents in zip(entries[::2], entries[1::2], strict=True):
        numbers.extend(Array([int(key) + first, parents]))
    _adopt_tags(root, tags)
    if "/Outlines" in part.Root and "/Outlines" in target.Root:
        _adopt_bookmarks(target.Root.Outlines, target.copy_foreign(part.Root.Outlines))


def _adopt_tags(root: Object, tags: Object) -> None:
    """Let the document's own element have what the part's had."""
    document, other = _document(root), _document(tags)
    for element in list(other.K):
        if isinstance(element, Dictionary):
            element.P = document
        document.K.append(element)


def _document(root: Object) -> Object:
    found = root.K[0] if isinstance(root.K, Array) else root.K
    if not isinstance(found.K, Array):
        found.K = Array([found.K])
    return found


def _adopt_bookmarks(outlines: Object, others: Object) -> None:
    entry = others.First
    outlines.Last.Next, entry.Prev = entry, outlines.Last
    outlines.Last = others.Last
    outlines.Count = int(outlines.Count) + int(others.Count)
    while True:
        entry.Parent = outlines
        if "/Next" not in entry:
            return
        entry = entry.Next
