"""A composed document as a Word file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from xml.sax.saxutils import escape

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.package import Package
from lxml import etree
from lxml.etree import _Element

from facilitator.compose.document import Document
from facilitator.compose.look import LETTERHEAD_SHEETS, Look
from facilitator.compose.raster import Rasters
from facilitator.errors import FacilitatorError
from facilitator.formats import Job
from facilitator.formats.docx.blocks import BlockBuilder
from facilitator.formats.docx.context import (
    REFERENCES,
    DocxContext,
    DrawPicture,
    Footnotes,
    Numbering,
    add_running_part,
)
from facilitator.formats.docx.fonts import EmbeddedFont, add_font_table
from facilitator.formats.docx.inline import prepare_for_names
from facilitator.formats.docx.reference_document import ReferenceDocument, apply_reference
from facilitator.formats.docx.styles import StyleSheet, document_defaults, style_id
from facilitator.formats.docx.tables import table_styles
from facilitator.formats.docx.xml import (
    classes,
    hexed,
    linked,
    mm_twips,
    properties,
    replace_by,
    sort_children,
    switch_on,
    w,
)
from facilitator.formats.office_file import APP, TYPES, write_core
from facilitator.model.form import FORM_KEY
from facilitator.system.repeatable_zip import repeatable_zip
from facilitator.text.interface import t
from facilitator.text.locale import office_language, same_language


def write(job: Job, names: Iterable[str] = ()) -> bytes:
    """The bytes of a Word file, its charts drawn by the engine that draws those of the PDF.

    ``names`` are those that its running lines will get afterwards: it has the fonts for them.
    """
    return write_docx(
        job.document,
        epoch=job.epoch or 0,
        draw=Rasters(job.document),
        reference=job.reference_document,
        names=names,
    )


def write_docx(
    document: Document,
    *,
    epoch: int = 0,
    draw: DrawPicture,
    reference: ReferenceDocument | None = None,
    names: Iterable[str] = (),
) -> bytes:
    """The document as a Word file: the same bytes for the same document and epoch.

    ``draw`` gives a PNG of a ``figure.chart``, as wide as the text, or of an ``img``. The tree is
    not changed. ``reference`` is a client's own file, whose headers, footers and styles are used.
    ``names`` are those that will be put into running lines afterwards.
    """
    sheets = document.tree.findall("body/section")
    if not sheets:
        raise FacilitatorError.because(t("page-no-sheet"), where=document.name)
    package = docx.Document()
    root = package.styles.element
    context = DocxContext(
        document=document,
        draw=draw,
        main=package.part,
        styles=_style_sheet(root, document),
        numbering=Numbering(document.look, package.part.numbering_part.element, root),
        footnotes=Footnotes(package.part),
    )
    if reference and reference.shows_picture:
        context.left_out = frozenset(_client_logos(sheets, document.look))
    body = package.element.body
    running: _RunningLines = {}
    body[:] = [
        element
        for sheet in sheets
        for element in _section_elements(context, sheet, running, last=sheet is sheets[-1])
    ]
    prepare_for_names(context, names, context.role("running"))
    notes = context.footnotes.part is not None
    _write_settings(package.settings.element, document.language, notes=notes)
    write_core(package.core_properties, document, epoch)
    if reference:
        sections = zip(body.iter(qn("w:sectPr")), sheets, strict=True)
        upright = [section for section, sheet in sections if _is_upright(sheet, document.look)]
        apply_reference(package.part, reference, document.look, upright)
    _finish(package, context, reference)
    return repeatable_zip(_members(package.part.package), epoch=epoch, stored=_PACKED)


def _style_sheet(root: _Element, document: Document) -> StyleSheet:
    defaults = document_defaults(document.look, document.language)
    root[:] = [defaults, *root.findall(qn("w:latentStyles")), *table_styles(document.look)]
    return StyleSheet(document.look, root)


def _is_upright(sheet: _Element, look: Look) -> bool:
    """Whether a letterhead is for a sheet: not for landscape and cards."""
    return _sheet_kind(look, sheet) in LETTERHEAD_SHEETS


def _client_logos(sheets: list[_Element], look: Look) -> Iterator[_Element]:
    upright = (sheet for sheet in sheets if _is_upright(sheet, look))
    logos = (logo for sheet in upright for logo in sheet.iter("img"))
    return (logo for logo in logos if logo.get("src") == "picture:client")


def _fonts(package: WordDocument, context: DocxContext) -> Iterator[EmbeddedFont]:
    roots = [p.element for p in package.part.package.iter_parts() if hasattr(p, "element")]
    names = {v for root in roots for fonts in root.iter(qn("w:rFonts")) for v in fonts.values()}
    names |= {face.family.name for face in context.few}
    return (font for font in context.embedded_fonts() if font.name in names)


def _finish(
    package: WordDocument, context: DocxContext, reference: ReferenceDocument | None
) -> None:
    opc, document = package.part.package, context.document
    template = next(part.blob for part in opc.iter_parts() if "theme" in part.partname)
    theme = _theme_of(context.look, template)
    if reference and reference.theme is not None:
        theme = _with_reference_theme(theme, reference.theme)
    _forget_template(opc, package.part)
    _add_about(opc, package.part, theme, document.form.name if document.blanks else "")
    add_font_table(opc, package.part, _fonts(package, context))
    for part in opc.iter_parts():
        if hasattr(part, "element"):
            sort_children(part.element)


# --- Sheets as sections -------------------------------------------------------------------------

_RunningLines = dict[str, tuple[_Element, str]]
"""The lines in force by ``header`` and ``footer``, and the kind of sheet that they are set for."""
_SLACK = 3.0
"""Millimetres."""
_LAST_LINE = 1.8
"""Millimetres: by so much lower does Word let the last line of a page stand than the PDF does. Over
the pages of a guide that would add up to an activity that begins on another page."""


def _section_elements(
    context: DocxContext, element: _Element, running: _RunningLines, *, last: bool
) -> list[_Element]:
    kind = _sheet_kind(context.look, element)
    builder = BlockBuilder(context, context.main, context.look.text_width(kind))
    builder.anchor(element)
    layout = w("sectPr", *_references(context, element, running, kind))
    builder.add_blocks(element)
    layout.extend(_page(context.look, kind, recto="recto" in classes(element)))
    if _other_first_page(element):
        switch_on(layout, "titlePg")
    # Word wants a paragraph at the end of a section, even below a table: as small as can be.
    if not builder.elements or builder.elements[-1].tag != qn("w:p") or builder.anchors:
        builder.styled(style_id("End"), [])
    if last:
        return [*builder.elements, layout]
    properties(builder.elements[-1]).append(layout)
    return builder.elements


def _sheet_kind(look: Look, element: _Element) -> str:
    return next((name for name in classes(element) if name in look.margins), "plain")


def _references(
    context: DocxContext, element: _Element, running: _RunningLines, kind: str
) -> Iterator[_Element]:
    """References to running lines that begin here; without one Word goes on with the last.

    Lines that go on are set again where the margins are others. Cards have none.
    """
    for place, tag in REFERENCES.items():
        own = element.findall(place)
        lines, set_for = (own[-1], "") if own else running.get(place, (None, ""))
        if lines is None or set_for == kind:
            continue
        running[place] = lines, kind
        pages = {"default": lines}
        if _other_first_page(element):
            pages = {"first": own[0], **pages}
        for page, shown in pages.items():
            part, relation = add_running_part(context.main, place)
            width = context.look.text_width(kind)
            builder = BlockBuilder(context, part, width, running=(kind, place), above="")
            if kind in ("cards", "front"):
                builder.styled(style_id("End"), [])
            else:
                builder.add_blocks(shown)
            part.element[:] = builder.elements
            yield linked(tag, relation, type=page)


def _other_first_page(sheet: _Element) -> bool:
    """Whether running lines begin twice at its head: for its first page, and for all others."""
    return len(sheet.findall("header")) > 1


def _page(look: Look, kind: str, *, recto: bool) -> list[_Element]:
    margins, page = look.margins[kind], look.page(kind)
    # Word sets a paragraph below a table, even below one that fills its page.
    bottom = margins.bottom - _SLACK if kind == "cards" else margins.bottom + _LAST_LINE
    backwards = look.direction == "rtl"
    right, left = (margins.inner, margins.outer)[:: 1 if backwards else -1]
    sides = {"top": margins.top, "right": right, "bottom": bottom, "left": left}
    edges = {"header": margins.head, "footer": margins.foot}
    orient = "landscape" if page.width > page.height else None
    return [
        w("type", val="oddPage" if recto else "nextPage"),
        w("pgSz", w=mm_twips(page.width), h=mm_twips(page.height), orient=orient),
        w("pgMar", **{n: mm_twips(mm) for n, mm in (sides | edges).items()}, gutter=0),
        w("cols", space=720),
        *([w("bidi")] if backwards else []),
    ]


# --- Parts beside the body ----------------------------------------------------------------------

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


_HYPHENS: dict[str, int | None]
_HYPHENS = {"autoHyphenation": None, "consecutiveHyphenLimit": 2, "doNotHyphenateCaps": None}


def _write_settings(root: _Element, language: str, *, notes: bool) -> None:
    separators = (w("footnote", id=number) for number in (-1, 0))
    root[:] = [
        w("zoom", percent=100),
        *(w(name) for name in ("embedTrueTypeFonts", "saveSubsetFonts", "mirrorMargins")),
        w("defaultTabStop", val=720),
        # Word knows no least length: in English, whose words are short, it breaks none.
        *(w(n, val=v) for n, v in _HYPHENS.items() if not same_language(language, "en")),
        w("characterSpacingControl", val="doNotCompress"),
        *([w("footnotePr", *separators)] if notes else []),
        w("compat", *(w("compatSetting", name=n, uri=_WORD, val=v) for n, v in _MODERN.items())),
        w("themeFontLang", val=office_language(language)),
        w("clrSchemeMapping", **_COLOURS),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    ]


def _theme_of(look: Look, template: bytes) -> bytes:
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


def _with_reference_theme(theme: bytes, theirs: _Element) -> bytes:
    """A theme with the colours and fonts of another; its pictures are not taken along."""
    root = parse_xml(theme)
    for kind in ("clrScheme", "fontScheme"):
        ours, other = (tree.find(f".//{{*}}{kind}") for tree in (root, theirs))
        if ours is not None and other is not None:
            replace_by(ours, deepcopy(other))
    return serialize_part_xml(root)


def _forget_template(package: Package, main: Part) -> None:
    for relations in (package.rels, main.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.rpartition("/")[2] in _FORGOTTEN:
                del relations[key]


def _add_about(package: Package, main: Part, theme: bytes, form: str) -> None:
    app = _part(package, "/docProps/app.xml", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, APP)
    package.relate_to(app, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    part = _part(package, "/word/theme/theme1.xml", CONTENT_TYPE.OFC_THEME, theme)
    main.relate_to(part, RELATIONSHIP_TYPE.THEME)
    if form:
        data = _CUSTOM.format(key=FORM_KEY, name=escape(form)).encode()
        custom = _part(package, "/docProps/custom.xml", _CUSTOM_TYPE, data)
        package.relate_to(custom, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def _part(package: Package, uri: str, content_type: str, data: bytes) -> Part:
    return Part(PackURI(uri), content_type, data, package)


def _members(package: OpcPackage) -> Iterator[tuple[str, bytes]]:
    parts = list(package.iter_parts())
    yield TYPES, _content_types(parts)
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
