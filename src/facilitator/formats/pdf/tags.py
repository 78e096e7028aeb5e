"""The tags by which a PDF is heard: what WeasyPrint leaves out of them, or says wrongly."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from lxml.etree import _Element
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, String

_MARKED = re.compile(rb"/\w+ <</MCID (\d+)>>\s*BDC|/\w+\s*<<\s*/MCID (\d+)\s*>>\s*BDC")
_TO_MEND = "//li//ul | //li//ol | //li/p | //span[@class='footnote']"
_Content = Mapping[tuple[int, int], set[int]]
"""By page, the numbers of its marked content."""
_SPANNED = "//thead//@colspan | //table//@rowspan | //th[@scope='rowgroup']"


def mend_tags(pdf: Pdf, tree: _Element) -> None:
    """Make the tags of WeasyPrint's file those of PDF/UA-1, for the page that it was made of."""
    elements, content = _read_tags(pdf.Root.StructTreeRoot.K)
    _mark_artifacts(pdf, content)
    if tree.xpath(_TO_MEND):
        _mend_lists(pdf, elements)
    if tree.find(".//table") is not None:
        spanned = bool(tree.xpath(_SPANNED))
        for element in elements:
            if Name.Table == element.S:
                _mend_table(element, spanned=spanned)


def document_element(root: Object) -> Object:
    element = root.K[0] if isinstance(root.K, Array) else root.K
    if not isinstance(element.K, Array):
        element.K = Array([element.K])
    return element


def add_figure(target: Pdf, sheet: Page) -> int:
    """A figure in the tag tree, told by the title; its words can be heard in the plain file."""
    root = target.Root.StructTreeRoot
    parents = content_parents(root)[int(sheet.obj.StructParents)]
    document, number = document_element(root), len(parents)
    figure = target.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name.Figure, P=document, Pg=sheet.obj, K=number)
    )
    figure.Alt = target.docinfo["/Title"]
    document.K.append(figure)
    parents.append(figure)
    return number


def content_parents(root: Object) -> dict[int, Object]:
    """The elements of each page's marked content, by the number that the page is found by."""
    numbers = list(root.ParentTree.Nums)
    return {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}


def _mark_artifacts(pdf: Pdf, linked: _Content) -> None:
    """Turn marked content that no element of the tag tree refers to into artifacts, in place.

    That is the running lines, which WeasyPrint tags but leaves out of the tree. PDF/UA-1
    (ISO 14289-1, 7.1) wants every piece of content either in the tree or marked as an artifact.
    """
    parents = content_parents(pdf.Root.StructTreeRoot)
    for page in pdf.pages:
        own = linked.get(page.obj.objgen, set())
        stream = page.obj.Contents
        before = stream.read_bytes()
        after = _MARKED.sub(lambda match, own=own: _kept(match, own), before)  # type: ignore[misc]
        if after != before:
            stream.write(after)
        elements = parents[int(page.obj.StructParents)]
        for number in range(len(elements)):
            if number not in own:
                elements[number] = None
        for annotation in page.obj.get("/Annots", ()):
            # Links come without the page that they are on, which some readers look for.
            annotation.P = page.obj


def _mend_lists(pdf: Pdf, elements: Iterable[Object]) -> None:
    """Lists inside the body of the entry that they belong to, and footnotes as notes.

    WeasyPrint 70 puts a list beside its entry, paragraphs of an entry beside its label, and leaves
    the footnotes of a page as spans (ISO 32000-1, 14.8.4.3.3; ISO 14289-1, 7.9).
    """
    notes = 0
    for element in elements:
        if element.S == Name.L:
            _mend_list(pdf, element)
        elif Name.NonStruct == element.S and Name.Document == element.P.S:
            for note in _kids(element):
                notes += 1
                note.S, note.ID = Name.Note, String(f"note-{notes}")


def _mend_list(pdf: Pdf, element: Object) -> None:
    entries: list[Object] = []
    for kid in _kids(element):
        if kid.S == Name.L and entries:
            _give(_body_of(pdf, entries[-1]), kid)
        else:
            entries.append(kid)
            if kid.S == Name.LI and any(each.S == Name.P for each in _kids(kid)):
                _body_of(pdf, kid)
    element.K = Array(entries)


def _body_of(pdf: Pdf, entry: Object) -> Object:
    """The body of a list's entry, which holds all but its label."""
    kids = _kids(entry)
    for body in kids:
        if Name.LBody == body.S:
            return body
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.LBody, P=entry, K=Array()))
    for kid in kids:
        if Name.Lbl != kid.S:
            _give(made, kid)
    entry.K = Array([*(kid for kid in kids if Name.Lbl == kid.S), made])
    return made


def _give(parent: Object, kid: Object) -> None:
    kid.P = parent
    parent.K = Array([*parent.K, kid]) if isinstance(parent.K, Array) else Array([parent.K, kid])


def _mend_table(table: Object, *, spanned: bool) -> None:
    """Say of each head whether it is a row's or a column's; what has none is no table but a layout.

    WeasyPrint 70 says neither (ISO 14289-1, 7.5).
    """
    rows = _rows(table)
    cells = [(part, row, cell) for part, row in rows for cell in _kids(row)]
    heads = [each for each in cells if Name.TH == each[2].S]
    for part, row, head in heads:
        over = Name.THead == part or len(_kids(row)) == 1
        head.A.Scope = Name.Column if over else Name.Row
    if not heads:
        for element in (table, *_kids(table), *(row for _, row in rows), *(c for *_, c in cells)):
            element.S = Name.Div
            if "/A" in element:
                del element.A
    elif spanned:
        _mend_heads(table)


def _rows(table: Object) -> list[tuple[Object, Object]]:
    """Each row, and the tag of the part that it is in."""
    return [(part.S, row) for part in _kids(table) for row in _kids(part) if row.S == Name.TR]


def _mend_heads(table: Object) -> None:
    """Each cell names the heads of its group, its row and its columns.

    WeasyPrint 70 loses count of columns under cells that reach down, gives heads that reach across
    to their first column alone, and the head of a group to all rows.
    """
    columns = defaultdict[int, list[Object]](list)
    below = defaultdict[int, int](int)
    group: list[Object] = []
    beside: list[tuple[int, Object]] = []
    for number, (part, row) in enumerate(_rows(table)):
        cells = list(_placed(row, below))
        for cell, places, last in (each for each in cells if Name.TH == each[0].S):
            if Name.THead == part:
                for place in places:
                    columns[place].append(cell.ID)
            elif len(cells) == 1:
                group = [cell.ID]
            else:
                beside.append((number + last, cell.ID))
        own = [*group, *(head for last, head in beside if last >= number)]
        for cell, places, _ in (each for each in cells if Name.TD == each[0].S):
            above = dict.fromkeys(str(head) for place in places for head in columns[place])
            cell.A.Headers = Array([*own, *map(String, above)])


def _placed(row: Object, below: dict[int, int]) -> Iterator[tuple[Object, range, int]]:
    """The cells of a row, their columns, and the rows that they reach down, told ``below``."""
    place = 0
    for cell in _kids(row):
        while below[place] > 0:
            place += 1
        places = range(place, place + int(cell.A.get("/ColSpan", 1)))
        down = int(cell.A.get("/RowSpan", 1))
        below |= dict.fromkeys(places, down)
        place = places.stop
        yield cell, places, down - 1
    for covered in below:
        below[covered] -= 1


def _kids(element: Object) -> list[Object]:
    kids = element.get("/K", Array())
    return [k for k in (kids if isinstance(kids, Array) else [kids]) if _is_element(k)]


def _is_element(kid: object) -> bool:
    return isinstance(kid, Dictionary) and "/S" in kid


def _kept(match: re.Match[bytes], linked: set[int]) -> bytes:
    number = int(match[1] or match[2])
    return match[0] if number in linked else b"/Artifact <</Type /Pagination>> BDC"


def _read_tags(root: Object) -> tuple[list[Object], _Content]:
    """Every element, outer ones first, and the content that they refer to."""
    elements, content = list[Object](), defaultdict[tuple[int, int], set[int]](set)
    waiting: list[Object] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Array):
            waiting.extend(reversed(list(node)))
        elif isinstance(node, Dictionary):
            if "/S" in node:
                elements.append(node)
            kids = node.get("/K", Array())
            for kid in reversed(list(kids) if isinstance(kids, Array) else [kids]):
                if isinstance(kid, int):
                    content[node.Pg.objgen].add(kid)
                else:
                    waiting.append(kid)
    return elements, content
