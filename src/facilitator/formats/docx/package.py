"""The parts of a Word file beside its body: settings, theme, properties; and the whole as bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package
from lxml import etree
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.xml import hexed, w
from facilitator.model.form import FORM_KEY
from facilitator.system.repeatable_zip import repeatable_zip
from facilitator.text.locale import office_language

_WORD = "http://schemas.microsoft.com/office/word"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MODERN = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
    "useWord2013TrackBottomHyphenation": 0,
}
_COLOURS = {"bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2"}
_COLOURS |= {name: name for name in (*(f"accent{i}" for i in range(1, 7)), "hyperlink")}
_COLOURS |= {"followedHyperlink": "followedHyperlink"}
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.'
    'openxmlformats.org/officeDocument/2006/extended-properties"><Application>facilitator'
    "</Application></Properties>"
)
_CUSTOM = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.'
    'openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.'
    'openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="'
    '{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{key}"><vt:lpwstr>{name}</vt:lpwstr>'
    "</property></Properties>"
)
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_PACKED = (".odttf", ".png", ".jpeg", ".jpg", ".gif", ".bmp", ".tiff", ".emf", ".wmf")
"""Endings of parts that are stored: deflating fonts and pictures costs time, not size."""
_FORGOTTEN = {"customXml", "stylesWithEffects", "webSettings", "fontTable", "thumbnail", "theme"}
_FORGOTTEN |= {"extended-properties"}


def write_settings(root: _Element, language: str) -> None:
    """Replace the settings of python-docx's template."""
    root[:] = [
        w("zoom", percent=100),
        *(w(name) for name in ("embedTrueTypeFonts", "saveSubsetFonts", "mirrorMargins")),
        w("defaultTabStop", val=720),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", *(w("compatSetting", name=n, uri=_WORD, val=v) for n, v in _MODERN.items())),
        w("themeFontLang", val=office_language(language)),
        w("clrSchemeMapping", **_COLOURS),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    ]


def theme_of(look: Look, template: bytes) -> bytes:
    """A theme with the fonts and colours of the look."""
    theme = template.decode("utf-8")
    values = {
        r'<a:majorFont>\s*<a:latin typeface="': look.families["heading"].name,
        r'<a:minorFont>\s*<a:latin typeface="': look.families["text"].name,
    }
    colours = {"dk2": "soft", "lt2": "second-tint", "accent1": "second", "accent2": "first"}
    for tag, colour in colours.items():
        values[rf'<a:{tag}>\s*<a:srgbClr val="'] = hexed(look.colour(colour))
    for before, value in values.items():
        theme = re.sub(rf'({before})[^"]*', rf"\g<1>{value}", theme)
    return theme.encode("utf-8")


def forget_template(package: Package, main: Part) -> None:
    """Drop what python-docx's template carries and this file does not need."""
    for relations in (package.rels, main.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.rpartition("/")[2] in _FORGOTTEN:
                del relations[key]


def add_about(package: Package, main: Part, theme: bytes, form: str) -> None:
    """The program's name and the theme, and which form it is, as the foot of its pages says."""
    app = _part(package, "/docProps/app.xml", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, _APP.encode())
    package.relate_to(app, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    part = _part(package, "/word/theme/theme1.xml", CONTENT_TYPE.OFC_THEME, theme)
    main.relate_to(part, RELATIONSHIP_TYPE.THEME)
    if form:
        data = _CUSTOM.format(key=FORM_KEY, name=escape(form)).encode()
        custom = _part(package, "/docProps/custom.xml", _CUSTOM_TYPE, data)
        package.relate_to(custom, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def _part(package: Package, uri: str, content_type: str, data: bytes) -> Part:
    return Part(PackURI(uri), content_type, data, package)


def package_bytes(package: OpcPackage, epoch: int) -> bytes:
    """The package, its parts in a fixed order: the same bytes for the same parts."""
    return repeatable_zip(_members(package), epoch=epoch, stored=_PACKED)


def _members(package: OpcPackage) -> Iterator[tuple[str, bytes]]:
    parts = list(package.iter_parts())
    yield "[Content_Types].xml", _content_types(parts)
    yield "_rels/.rels", package.rels.xml
    for part in parts:
        yield part.partname.membername, part.blob
        if part.rels:
            yield part.partname.rels_uri.lstrip("/"), part.rels.xml


def _content_types(parts: list[Part]) -> bytes:
    root = etree.fromstring(f'<Types xmlns="{_TYPES}"/>')
    xml = [part for part in parts if str(part.content_type).endswith("xml")]
    defaults = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": "application/xml"}
    defaults |= {part.partname.ext: part.content_type for part in parts if part not in xml}
    for extension, kind in sorted(defaults.items()):
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=extension, ContentType=kind)
    for part in xml:
        attributes = {"PartName": str(part.partname), "ContentType": str(part.content_type)}
        etree.SubElement(root, f"{{{_TYPES}}}Override", attributes)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
