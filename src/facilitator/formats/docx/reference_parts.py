"""What is taken of a client's Word file: its styles, and headers and footers made harmless."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy

from docx.opc.part import Part, XmlPart
from docx.oxml.ns import nsmap, qn
from lxml import etree
from lxml.etree import QName, _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.context import PLACEHOLDERS
from facilitator.formats.docx.styles import font_names, style_id
from facilitator.formats.docx.xml import (
    properties,
    remove,
    remove_all,
    replace_by,
    twips,
    value_of,
    w,
)
from facilitator.text.interface import t

PREFIX = "Letterhead"
NORMAL = "normal"
_REFERENCES = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_USUAL_SIZE = 20
"""Half points: what Word sets text in where a file does not say."""
_LEFT_OUT = [qn(f"w:{n}") for n in ("link", "next", "aliases", "autoRedefine", "rsid", "numPr")]
_SHARED = (
    *(NORMAL, "title", "heading 1", "heading 2", "heading 3"),
    *("caption", "strong", "emphasis"),
)
"""The styles, by Word's own names, that take the client's properties where the client has them."""
_COLOUR = frozenset(("color",))
_LETTERS = frozenset(("b", "bCs", "i", "iCs", "caps", "smallCaps", "color", "spacing", "u"))
_LETTERS |= {"sz", "szCs"}
_LAYOUT = frozenset(("spacing", "jc", "pBdr", "shd", "contextualSpacing"))
_LAYOUT_OF_NORMAL = frozenset(("spacing", "jc"))
"""What is taken. Page breaks, indents and numbers would take a worksheet apart."""


class ReferenceStyles:
    """The client's styles by id and by Word's own names, and fonts by their place in the theme.

    Ids differ from language to language of Word (``Kopfzeile``), names do not.
    """

    def __init__(self, root: _Element, theme: _Element | None) -> None:
        styles = list(root.iter(qn("w:style")))
        self._root = root
        self._by_id = {value_of(style, "styleId"): style for style in styles}
        self._by_name = {_name(style): style for style in styles}
        fonts = {} if theme is None else {k: _theme_font(theme, k) for k in ("minor", "major")}
        self._theme_fonts = fonts

    # --- For headers and footers ----------------------------------------------------------------

    def adopt(self, stories: Iterable[_Element]) -> tuple[_Element, ...]:
        """The styles that headers and footers use, taken along under names of their own.

        So they look as they do in the client's file: neither do our styles of the same name change
        them, nor they ours. In the order of need; the stories refer to them from now on.
        """
        etree.strip_tags(self._root, etree.Comment, etree.ProcessingInstruction)
        adopted: dict[str, _Element] = {}
        for root in stories:
            self._say_table_spacing(root)
            self._say_default_styles(root)
            for tag in _REFERENCES:
                for reference in list(root.iter(qn(f"w:{tag}"))):
                    name = value_of(reference)
                    if name in self._by_id:
                        reference.set(qn("w:val"), PREFIX + name)
                        self._adopt(name, adopted)
                    else:
                        remove(reference)
        return tuple(adopted.values())

    def _say_table_spacing(self, root: _Element) -> None:
        """In tables, say the spacing of the table's style where no paragraph style says one.

        In Word it comes before what the file says of every paragraph, which our styles will say.
        """
        for table in root.iter(qn("w:tbl")):
            spacing = self._spacing(table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}"))
            if spacing is None:
                continue
            for paragraph in table.iter(qn("w:p")):
                layout = properties(paragraph)
                own = layout.find(qn("w:spacing"))
                if own is None and self._spacing(layout.find(qn("w:pStyle"))) is None:
                    layout.append(deepcopy(spacing))

    def _spacing(self, reference: _Element | None) -> _Element | None:
        path = f"{qn('w:pPr')}/{qn('w:spacing')}"
        start = None if reference is None else self._by_id.get(value_of(reference))
        spacings = (style.find(path) for style in self._bases(start))
        return next((spacing for spacing in spacings if spacing is not None), None)

    def _say_default_styles(self, root: _Element) -> None:
        """Name the default style where none is named: ours would stand in for it."""
        defaults = {
            value_of(style, "type"): name
            for name, style in self._by_id.items()
            if value_of(style, "default") in ("1", "true", "on")
        }
        for tag, kind, reference in (("p", "pPr", "pStyle"), ("tbl", "tblPr", "tblStyle")):
            name = defaults.get(_REFERENCES[reference])
            for element in root.iter(qn(f"w:{tag}")) if name else ():
                about = properties(element, kind)
                if about.find(qn(f"w:{reference}")) is None:
                    about.insert(0, w(reference, val=name))

    def _adopt(self, name: str, adopted: dict[str, _Element]) -> None:
        """A style and those that it builds on; one that builds on itself stops there."""
        if name in adopted:
            return
        style = adopted[name] = deepcopy(self._by_id[name])
        for key, value in (("default", "0"), ("customStyle", "1"), ("styleId", PREFIX + name)):
            style.set(qn(f"w:{key}"), value)
        for element in style.findall(qn("w:name")):
            element.set(qn("w:val"), f"{PREFIX} {value_of(element)}")
        remove_all(style, *_LEFT_OUT)
        reference = style.find(qn("w:basedOn"))
        bases = list(self._bases(self._base(style)))
        if reference is not None and bases and self._base(bases[-1]) is None:
            base = value_of(reference)
            reference.set(qn("w:val"), PREFIX + base)
            self._adopt(base, adopted)
            return
        if reference is not None:
            style.remove(reference)
        if style.get(qn("w:type"), "paragraph") == "paragraph":
            self._add_defaults(style)

    def _add_defaults(self, style: _Element) -> None:
        for kind in ("pPr", "rPr"):
            own = properties(style, kind)
            for default in self._defaults(kind):
                if own.find(default.tag) is None:
                    own.append(deepcopy(default))
            if kind == "rPr" and own.find(qn("w:sz")) is None:
                own.append(w("sz", val=_USUAL_SIZE))

    def _defaults(self, kind: str) -> Iterable[_Element]:
        path = "/".join(qn(f"w:{tag}") for tag in ("docDefaults", f"{kind}Default", kind))
        defaults = self._root.find(path)
        return () if defaults is None else defaults

    def _bases(self, style: _Element | None) -> Iterator[_Element]:
        """A style, then those that it builds on, each once: styles may go round in a circle."""
        passed: list[_Element] = []
        while style is not None and style not in passed:
            passed.append(style)
            yield style
            style = self._base(style)

    def _base(self, style: _Element) -> _Element | None:
        reference = style.find(qn("w:basedOn"))
        return None if reference is None else self._by_id.get(value_of(reference))

    # --- For our own styles ---------------------------------------------------------------------

    def restyle(self, ours: _Element, numbering: _Element, look: Look) -> None:
        """Change our styles. In large print only colours change: size and fonts are the point."""
        by_id = {value_of(style, "styleId"): style for style in ours.iter(qn("w:style"))}
        if not look.is_large:
            for role in look.styles.values():
                # As high as ours at least: the client's letters may be larger.
                _set_lines(by_id[style_id(role.style)], twips(role.line), "atLeast")
                _set_font(by_id[style_id(role.style)], self._font_of(role.family))
            if font := self._font_of("text"):
                roots = (*ours.iterfind(qn("w:docDefaults")), numbering)
                for named in [named for root in roots for named in root.iter(qn("w:rFonts"))]:
                    replace_by(named, font_names(font))
        for style in by_id.values():
            name = _name(style)
            if name in _SHARED and name in self._by_name:
                self._overlay(style, name, large=look.is_large)

    def _overlay(self, style: _Element, name: str, *, large: bool) -> None:
        """Property by property, what the client says of a style stands in the place of ours."""
        layout, letters = self._says(name, "pPr"), self._says(name, "rPr")
        taken = _COLOUR if large else _LAYOUT_OF_NORMAL if name == NORMAL else _LAYOUT
        for own, stated, wanted in (
            (properties(style), {} if large else layout, taken),
            (properties(style, "rPr"), letters, _COLOUR if large else _LETTERS),
        ):
            for tag, element in stated.items():
                if QName(tag).localname in wanted:
                    _put(own, element)
        if not large:
            if qn("w:sz") in letters and not value_of(layout.get(qn("w:spacing")), "line"):
                _set_lines(style, 240, "auto")
            _set_font(style, self._font(name))

    def _chain(self, name: str) -> Iterator[_Element]:
        """A style by its name, then those that it builds on, without Normal below them."""
        start = self._by_name.get(name)
        for style in self._bases(start):
            if style is not start and _name(style) == NORMAL:
                return
            yield style

    def _says(self, name: str, kind: str) -> dict[str, _Element]:
        """By tag, what a style says of its paragraphs (``pPr``) or letters (``rPr``)."""
        stated: dict[str, _Element] = {}
        for style in self._chain(name):
            for element in style.iterfind(f"{qn(f'w:{kind}')}/*"):
                stated.setdefault(str(element.tag), element)
        return stated

    def _font_of(self, family: str) -> str:
        default = (self._named_font(e) for e in self._defaults("rPr") if e.tag == qn("w:rFonts"))
        text = self._font(NORMAL) or next(default, "")
        return (self._font("heading 1") or text) if family == "heading" else text

    def _font(self, name: str) -> str:
        path = f"{qn('w:rPr')}/{qn('w:rFonts')}"
        fonts = (self._named_font(style.find(path)) for style in self._chain(name))
        return next(filter(None, fonts), "")

    def _named_font(self, fonts: _Element | None) -> str:
        """As in Word, a place in the theme comes before a name."""
        place = value_of(fonts, "asciiTheme")[: len("minor")]
        return self._theme_fonts.get(place, "") or value_of(fonts, "ascii")


def _name(style: _Element) -> str:
    return value_of(style.find(qn("w:name"))).casefold()


def _theme_font(theme: _Element, kind: str) -> str:
    latin = theme.find(f".//{{*}}{kind}Font/{{*}}latin")
    return "" if latin is None else str(latin.get("typeface", ""))


def _put(own: _Element, element: _Element) -> None:
    """Put a property in the place of ours; of spacing what the client does not say stays."""
    copy = deepcopy(element)
    if copy.get(qn("w:line")) and not copy.get(qn("w:lineRule")):
        copy.set(qn("w:lineRule"), "auto")
    for old in own.findall(element.tag):
        if own.tag == qn("w:pPr") and copy.tag == qn("w:spacing"):
            for name, value in old.attrib.items():
                if name not in copy.attrib:
                    copy.set(name, value)
        own.remove(old)
    own.append(copy)


def _set_lines(style: _Element, line: int, rule: str) -> None:
    layout = properties(style)
    if layout.find(qn("w:spacing")) is None:
        layout.append(w("spacing"))
    for spacing in layout.findall(qn("w:spacing")):
        spacing.set(qn("w:line"), str(line))
        spacing.set(qn("w:lineRule"), rule)


def _set_font(style: _Element, font: str) -> None:
    if font:
        letters = properties(style, "rPr")
        for old in letters.findall(qn("w:rFonts")):
            letters.remove(old)
        letters.append(font_names(font))


# --- Headers and footers -------------------------------------------------------------------------

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
                raise Reaching(t("office-shows-elsewhere", place=relation.target_ref))
        elif not relation.reltype.endswith(_PICTURE):
            raise Reaching(t("office-embedded"))
        elif relation.target_part.content_type.lower() not in PICTURES:
            raise Reaching(t("office-picture-kind"))


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
        raise Reaching(t("office-field-elsewhere"))
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
