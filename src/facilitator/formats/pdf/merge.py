"""Tagged PDFs merged into one: pages, tags and bookmarks of all of them."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from pikepdf import Array, Dictionary, Object, Pdf


def merge_pdfs(parts: Iterable[bytes]) -> tuple[bytes, int]:
    """One PDF of several, each of which begins on a front side, and how many pages it has.

    Whatever the document says of itself is what the first part says. The parts have no fields and
    no links from one place to another. The same bytes for the same parts.
    """
    waiting = iter(parts)
    with Pdf.open(BytesIO(next(waiting))) as target:
        for data in waiting:
            if len(target.pages) % 2:
                left, bottom, right, top = map(float, target.pages[-1].mediabox.as_list())
                target.add_blank_page(page_size=(right - left, top - bottom))
            with Pdf.open(BytesIO(data)) as part:
                _append(target, part)
        # Addresses of places, which nothing in the parts points to, would be those of the first.
        for name in ("/Names", "/Dests"):
            if name in target.Root:
                del target.Root[name]
        target.remove_unreferenced_resources()
        merged = BytesIO()
        target.save(merged, deterministic_id=True)
        return merged.getvalue(), len(target.pages)


def _append(target: Pdf, part: Pdf) -> None:
    root = target.Root.StructTreeRoot
    numbers = root.ParentTree.Nums
    first = 1 + max((int(key) for key in list(numbers)[::2]), default=-1)
    for tagged in (obj for page in part.pages for obj in (page.obj, *page.obj.get("/Annots", ()))):
        # Tags find their way back through these numbers.
        for name in {"/StructParents", "/StructParent"} & set(tagged.keys()):
            tagged[name] = int(tagged[name]) + first
    target.pages.extend(part.pages)
    tags = target.copy_foreign(part.Root.StructTreeRoot)
    entries = list(tags.ParentTree.Nums)
    for key, parents in zip(entries[::2], entries[1::2], strict=True):
        numbers.extend(Array([int(key) + first, parents]))
    document = _document_element(root)
    for element in list(_document_element(tags).K):
        if isinstance(element, Dictionary):
            element.P = document
        document.K.append(element)
    if "/Outlines" in part.Root and "/Outlines" in target.Root:
        _append_bookmarks(target.Root.Outlines, target.copy_foreign(part.Root.Outlines))


def _document_element(root: Object) -> Object:
    element = root.K[0] if isinstance(root.K, Array) else root.K
    if not isinstance(element.K, Array):
        element.K = Array([element.K])
    return element


def _append_bookmarks(outlines: Object, others: Object) -> None:
    entry: Object | None = others.First
    outlines.Last.Next, others.First.Prev = others.First, outlines.Last
    outlines.Last = others.Last
    outlines.Count = int(outlines.Count) + int(others.Count)
    while entry is not None:
        entry.Parent = outlines
        entry = entry.get("/Next")
