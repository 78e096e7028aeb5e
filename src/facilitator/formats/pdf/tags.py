"""Marks the running lines as artifacts, which WeasyPrint tags but leaves out of the tag tree.

PDF/UA-1 (ISO 14289-1, 7.1) wants every piece of content either in the structure tree or marked as
an artifact. The running lines are pagination, so they are artifacts.
"""

from __future__ import annotations

import re

from pikepdf import Array, Dictionary, Object, Pdf

_MARKED = re.compile(rb"/\w+ <</MCID (\d+)>>\s*BDC|/\w+\s*<<\s*/MCID (\d+)\s*>>\s*BDC")


def mark_artifacts(pdf: Pdf) -> None:
    """Turn marked content that no element of the tree refers to into artifacts, in place."""
    linked = _linked(pdf.Root.StructTreeRoot)
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    for page in pdf.pages:
        own = linked.get(page.obj.objgen, set())
        stream = page.obj.Contents
        before = stream.read_bytes()
        after = _MARKED.sub(lambda match, own=own: _kept(match, own), before)  # type: ignore[misc]
        if after != before:
            stream.write(after)
        _forget(parents[int(page.obj.StructParents)], own)
        for annotation in page.obj.get("/Annots", ()):
            # Links come without the page that they are on, which some readers look for.
            annotation.P = page.obj


def _kept(match: re.Match[bytes], linked: set[int]) -> bytes:
    number = int(match[1] or match[2])
    return match[0] if number in linked else b"/Artifact <</Type /Pagination>> BDC"


def _forget(elements: Object, linked: set[int]) -> None:
    """Let the way back from an artifact lead nowhere: its element is not in the tree."""
    for number in range(len(elements)):
        if number not in linked:
            elements[number] = None


def _linked(root: Object) -> dict[tuple[int, int], set[int]]:
    """The marked-content ids that the tree refers to, by page."""
    found: dict[tuple[int, int], set[int]] = {}
    waiting: list[Object] = [root.K]
    while waiting:
        node = waiting.pop()
        for element in node if isinstance(node, Array) else (node,):
            kids = element.get("/K") if isinstance(element, Dictionary) else None
            if kids is None:
                continue
            for kid in kids if isinstance(kids, Array) else (kids,):
                if isinstance(kid, int):
                    found.setdefault(element.Pg.objgen, set()).add(kid)
                else:
                    waiting.append(kid)
    return found
