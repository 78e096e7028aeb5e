"""What is said once about the whole file: settings, language, authorship, theme."""

from __future__ import annotations

import re
from copy import deepcopy
from xml.sax.saxutils import escape

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.package import Package
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.styles import fonts
from facilitator.formats.docx.units import half_points, hexed
from facilitator.formats.docx.xml import flags, replaced, w
from facilitator.model.form import FORM_KEY
from facilitator.text.locale import office_language

_WORD = "http://schemas.microsoft.com/office/word"
_MODERN = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
    "useWord2013TrackBottomHyphenation": 0,
}
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
_FORGOTTEN = ("customXml", "stylesWithEffects", "webSettings", "fontTable", "thumbnail", "theme")


def write_settings(root: _Element, language: str) -> None:
    """Replace the settings of the template."""
    root[:] = [
        w("zoom", percent=100),
        *flags(("embedTrueTypeFonts", "saveSubsetFonts", "mirrorMargins")),
        w("defaultTabStop", val=720),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", *(w("compatSetting", name=n, uri=_WORD, val=v) for n, v in _MODERN.items())),
        w("themeFontLang", val=office_language(language)),
        w(
            "clrSchemeMapping",
            bg1="light1",
            t1="dark1",
            bg2="light2",
            t2="dark2",
            **{f"accent{i}": f"accent{i}" for i in range(1, 7)},
            hyperlink="hyperlink",
            followedHyperlink="followedHyperlink",
        ),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    ]


def defaults(look: Look, language: str) -> _Element:
    """What every style starts from; no theme font anywhere."""
    body = look.styles["body"]
    size = half_points(body.size)
    named = office_language(language)
    run = w(
        "rPr",
        fonts(look.families[body.family].name),
        w("sz", val=size),
        w("szCs", val=size),
        # Kerning and ligatures, which Word leaves out unless asked, as in the PDF.
        w("kern", val=2),
        w("w14:ligatures", val="standardContextual"),
        w("lang", val=named, eastAsia=named, bidi="he-IL"),
    )
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault", w("pPr")))


def forget_template(package: Package, main: Part) -> None:
    """Drop what python-docx's template carries and this file does not need."""
    for relations in (package.rels, main.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.rpartition("/")[2] in (*_FORGOTTEN, "extended-properties"):
                del relations[key]


def add_about(package: Package, main: Part, theme: bytes) -> None:
    """The program's name, and the theme."""
    app_type = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    app = Part(PackURI("/docProps/app.xml"), app_type, _APP.encode(), package)
    package.relate_to(app, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    theme_type = "application/vnd.openxmlformats-officedocument.theme+xml"
    part = Part(PackURI("/word/theme/theme1.xml"), theme_type, theme, package)
    main.relate_to(part, RELATIONSHIP_TYPE.THEME)


def add_form_name(package: Package, name: str) -> None:
    """Which form it is, as a property of the file: the foot of its pages says the same."""
    custom_type = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    data = _CUSTOM.format(key=FORM_KEY, name=escape(name)).encode()
    part = Part(PackURI("/docProps/custom.xml"), custom_type, data, package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def in_their_clothes(theme: bytes, theirs: _Element) -> bytes:
    """A theme with the colours and fonts of another; its pictures are not taken along."""
    root = parse_xml(theme)
    for kind in ("clrScheme", "fontScheme"):
        ours, other = (one.find(f".//{{*}}{kind}") for one in (root, theirs))
        if ours is not None and other is not None:
            replaced(ours, deepcopy(other))
    return serialize_part_xml(root)


def themed(look: Look, theme: bytes) -> bytes:
    """A theme with the fonts and colours of the look."""
    words = theme.decode("utf-8")
    faces = {"majorFont": look.families["heading"].name, "minorFont": look.families["text"].name}
    colours = {"dk2": "soft", "lt2": "second-tint", "accent1": "second", "accent2": "first"}
    for tag, name in faces.items():
        words = _put(words, rf'<a:{tag}>\s*<a:latin typeface="', name)
    for tag, colour in colours.items():
        words = _put(words, rf'<a:{tag}>\s*<a:srgbClr val="', hexed(look.colour(colour)))
    return words.encode("utf-8")


def _put(words: str, before: str, value: str) -> str:
    """The text with a quoted value put in after a pattern."""
    return re.sub(rf'({before})[^"]*', rf"\g<1>{value}", words)
