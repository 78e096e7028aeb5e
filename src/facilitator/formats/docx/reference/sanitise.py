"""Headers and footers of a client's own file: only words, tables and embedded pictures stay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import cast

from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import nsmap, qn
from lxml import etree
from lxml.etree import QName, _Element

from facilitator.formats.docx.placeholders import TOKENS
from facilitator.formats.docx.xml import removed, replaced

_RELATED = f"{{{nsmap['r']}}}"
_MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PICTURE, _HYPERLINK = "/image", "/hyperlink"
_PICTURES = {
    **{f"image/{kind}": kind for kind in ("png", "jpeg", "gif", "bmp", "tiff")},
    "image/jpg": "jpeg",
    "image/x-emf": "emf",
    "image/x-wmf": "wmf",
    "image/svg+xml": "",
}
"""The kinds that Word embeds; a drawing beside its picture is left out, for it could reach out."""
_SAFE_LINK = re.compile(r"(https?|mailto|tel):", re.IGNORECASE)
_REACHES = re.compile(r"\b(INCLUDE\w*|DDE\w*|LINK|DATABASE)\b", re.IGNORECASE)
_COUNTS = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES|DATE|TIME)\b[^{]*", re.IGNORECASE)
"""Fields that go on counting. Of any other what it last showed stays."""
_DROPPED = [
    *(qn(f"w:{name}") for name in ("bookmarkStart", "bookmarkEnd", "numPr", "sectPr", "altChunk")),
    *(qn(f"w:{name}") for name in ("commentRangeStart", "commentRangeEnd", "commentReference")),
    *("{*}hlinkClick", "{*}hlinkHover", "{*}svgBlip", "{*}dataBinding"),
]
_OF_CONTROLS = [qn(f"w:{name}") for name in ("tag", "id", "placeholder", "showingPlcHdr")]
"""What ties a content control to a blank, or to another part of its file."""
_PARTS_OF_FIELDS = [qn(f"w:{name}") for name in ("fldChar", "instrText", "delInstrText")]
_TOKENS = str.maketrans("", "", "".join(TOKENS.values()))


class Reaching(Exception):  # noqa: N818 - an answer of this room, not an error that users see
    """A header or footer shows what is not in the file itself; says what, in a sentence."""


def tidied(part: Part) -> None:
    """Leave in a header or footer only what can do no harm on our pages.

    Raises Reaching for what would have to be fetched from elsewhere.
    """
    if not isinstance(part, XmlPart):
        raise TypeError(part.content_type)
    root: _Element = part.element
    _check_relations(part)
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    _still(root)
    _drop(root)
    _without_attributes(part, root)
    for words in root.iter(qn("w:t")):
        words.text = (words.text or "").translate(_TOKENS)


def own_names(parts: Iterable[Part]) -> None:
    """Give the pictures names that none of ours has."""
    pictures = {
        id(relation.target_part): relation.target_part
        for part in parts
        for relation in part.rels.values()
        if not relation.is_external
    }
    for number, picture in enumerate(pictures.values(), start=1):
        ending = _PICTURES[picture.content_type.lower()]
        picture.partname = PackURI(f"/word/media/letterhead{number}.{ending or 'svg'}")


def copied(part: Part, into: Part, numbers: Iterator[int]) -> list[_Element]:
    """The content of a tidied header or footer, its pictures and links taken along."""
    content = [deepcopy(child) for child in cast("XmlPart", part).element]
    for element in (each for child in content for each in child.iter()):
        for name, value in element.attrib.items():
            if str(name).startswith(_RELATED):
                relation = part.rels[str(value)]
                target = relation.target_ref if relation.is_external else relation.target_part
                there = into.relate_to(target, relation.reltype, is_external=relation.is_external)
                element.set(name, there)
        if QName(element).localname == "docPr":
            element.set("id", str(next(numbers)))
    return content


def _check_relations(part: Part) -> None:
    for relation in part.rels.values():
        if relation.is_external:
            if not relation.reltype.endswith(_HYPERLINK):
                raise Reaching(f"It shows something from {relation.target_ref}.")
        elif not relation.reltype.endswith(_PICTURE):
            raise Reaching("There is an embedded object in its header or footer.")
        elif relation.target_part.content_type.lower() not in _PICTURES:
            raise Reaching("A picture in it is of a kind that is not known here.")


def _still(root: _Element) -> None:
    """Fields that could do more than count are left as they last looked."""
    for field in list(root.iter(qn("w:fldSimple"))):
        if not _counts(field.get(qn("w:instr"), "")):
            replaced(field, *field)
    depth, found = 0, list[_Element]()
    for element in list(root.iter(*_PARTS_OF_FIELDS)):
        found.append(element)
        depth += {"begin": 1, "end": -1}.get(element.get(qn("w:fldCharType"), ""), 0)
        if depth <= 0:
            _judge(found)
            depth, found = 0, []
    _judge(found, whole=False)


def _judge(field: list[_Element], *, whole: bool = True) -> None:
    """Take a field apart, those inside it too, unless it is one that counts and nothing else."""
    instruction = "".join(element.text or "" for element in field)
    begins = sum(element.get(qn("w:fldCharType")) == "begin" for element in field)
    if not (_counts(instruction) and whole and begins == 1):
        for element in field:
            removed(element)


def _counts(instruction: str) -> bool:
    if _REACHES.search(instruction):
        raise Reaching("A field in it takes something from elsewhere.")
    return bool(_COUNTS.fullmatch(instruction))


def _drop(root: _Element) -> None:
    for element in list(root.iter(*_DROPPED)):
        extension = element.getparent()
        removed(element)
        if extension is not None and QName(extension).localname == "ext":
            removed(extension)
    for control in root.iter(qn("w:sdtPr")):
        for name in _OF_CONTROLS:
            for element in control.findall(name):
                control.remove(element)


def _without_attributes(part: Part, root: _Element) -> None:
    """No addresses but those of what is embedded, and none of what an older Word may ignore."""
    ignorable = root.get(f"{{{_MARKUP}}}Ignorable", "").split()
    ignored = {root.nsmap[prefix] for prefix in ignorable if prefix in root.nsmap}
    for element in root.iter():
        for name in list(element.attrib):
            kind, value = QName(name), element.get(name, "")
            related = str(name).startswith(_RELATED)
            if (
                kind.localname in ("src", "href", "althref", "relid")
                or kind.namespace in ignored
                or (related and not _is_kept(part, value))
            ):
                del element.attrib[name]


def _is_kept(part: Part, relation: str) -> bool:
    found = part.rels.get(relation)
    if found is None:
        return False
    if found.is_external:
        return bool(_SAFE_LINK.match(found.target_ref))
    return bool(_PICTURES[found.target_part.content_type.lower()])
