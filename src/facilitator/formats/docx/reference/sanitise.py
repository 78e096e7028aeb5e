"""Headers and footers of a client's own file: only words, tables and embedded pictures stay."""

from __future__ import annotations

import re

from docx.opc.part import Part, XmlPart
from docx.oxml.ns import nsmap, qn
from lxml import etree
from lxml.etree import QName, _Element

from facilitator.formats.docx.context import PLACEHOLDERS
from facilitator.formats.docx.xml import remove, replace_by, value_of

RELATED = f"{{{nsmap['r']}}}"
PICTURES = {
    **{f"image/{kind}": kind for kind in ("png", "jpeg", "gif", "bmp", "tiff")},
    "image/jpg": "jpeg",
    "image/x-emf": "emf",
    "image/x-wmf": "wmf",
    "image/svg+xml": "",
}
"""The kinds that Word embeds; a drawing beside its picture is left out, for it could reach out."""
_MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PICTURE, _HYPERLINK = "/image", "/hyperlink"
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
_PLACEHOLDERS = str.maketrans("", "", "".join(PLACEHOLDERS.values()))


class Reaching(Exception):  # noqa: N818 - an answer of this module, not an error that users see
    """A header or footer shows what is not in the file itself; says what, in a sentence."""


def sanitise(part: Part) -> None:
    """Leave in a header or footer only what can do no harm on our pages.

    Raises Reaching for what would have to be fetched from elsewhere.
    """
    if not isinstance(part, XmlPart):
        raise TypeError(part.content_type)
    root: _Element = part.element
    _check_relations(part)
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    _take_fields_apart(root)
    _drop(root)
    _drop_attributes(part, root)
    for words in root.iter(qn("w:t")):
        words.text = (words.text or "").translate(_PLACEHOLDERS)


def _check_relations(part: Part) -> None:
    for relation in part.rels.values():
        if relation.is_external:
            if not relation.reltype.endswith(_HYPERLINK):
                raise Reaching(f"It shows something from {relation.target_ref}.")
        elif not relation.reltype.endswith(_PICTURE):
            raise Reaching("There is an embedded object in its header or footer.")
        elif relation.target_part.content_type.lower() not in PICTURES:
            raise Reaching("A picture in it is of a kind that is not known here.")


def _take_fields_apart(root: _Element) -> None:
    """Fields that could do more than count are left as they last looked."""
    for field in list(root.iter(qn("w:fldSimple"))):
        if not _counts(value_of(field, "instr")):
            replace_by(field, *field)
    depth, parts = 0, list[_Element]()
    for element in list(root.iter(*_PARTS_OF_FIELDS)):
        parts.append(element)
        depth += {"begin": 1, "end": -1}.get(value_of(element, "fldCharType"), 0)
        if depth <= 0:
            _keep_if_it_counts(parts)
            depth, parts = 0, []
    _keep_if_it_counts(parts, whole=False)


def _keep_if_it_counts(field: list[_Element], *, whole: bool = True) -> None:
    """Take a field apart, those inside it too, unless it is one that counts and nothing else."""
    instruction = "".join(element.text or "" for element in field)
    begins = sum(value_of(element, "fldCharType") == "begin" for element in field)
    if not (_counts(instruction) and whole and begins == 1):
        for element in field:
            remove(element)


def _counts(instruction: str) -> bool:
    if _REACHES.search(instruction):
        raise Reaching("A field in it takes something from elsewhere.")
    return bool(_COUNTS.fullmatch(instruction))


def _drop(root: _Element) -> None:
    for element in list(root.iter(*_DROPPED)):
        extension = element.getparent()
        remove(element)
        if extension is not None and QName(extension).localname == "ext":
            remove(extension)
    for control in root.iter(qn("w:sdtPr")):
        for element in [e for name in _OF_CONTROLS for e in control.findall(name)]:
            control.remove(element)


def _drop_attributes(part: Part, root: _Element) -> None:
    """No addresses but those of what is embedded, and none of what an older Word may ignore."""
    ignorable = root.get(f"{{{_MARKUP}}}Ignorable", "").split()
    ignored = {root.nsmap[prefix] for prefix in ignorable if prefix in root.nsmap}
    for element in root.iter():
        for name in list(element.attrib):
            kind, value = QName(name), element.get(name, "")
            related = str(name).startswith(RELATED)
            if (
                kind.localname in ("src", "href", "althref", "relid")
                or kind.namespace in ignored
                or (related and not _is_kept(part, value))
            ):
                del element.attrib[name]


def _is_kept(part: Part, name: str) -> bool:
    relation = part.rels.get(name)
    if relation is None:
        return False
    if relation.is_external:
        return bool(_SAFE_LINK.match(relation.target_ref))
    return bool(PICTURES[relation.target_part.content_type.lower()])
