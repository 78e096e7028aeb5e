"""Slide master, layouts and theme, built from the look: change them and all slides change."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from fontTools.ttLib import TTFont
from lxml import etree
from lxml.etree import _Element
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.parts.presentation import PresentationPart
from pptx.parts.slide import SlideLayoutPart, SlideMasterPart

from facilitator.compose.font_family import FontFamily
from facilitator.compose.look import Look
from facilitator.compose.stylesheet import bar_of
from facilitator.formats.pptx.drawingml import (
    SCHEME,
    body_properties,
    geometry,
    paragraph_style,
    parsed,
    q,
    rectangle,
    solid,
)
from facilitator.model.slides import LayoutGeometry, SlideBox, SlidePlaceholder, SlideTextStyle
from facilitator.text.messages import Message, Say

FIRST_INDEX = 10
"""The number of a layout's first placeholder beside its title."""
NUMBER_INDEX = 4
_PLATE = 6.0
"""Millimetres of white around a logo: on a dark ground it would be lost."""
_FIRST_ID = 2147483649
_TREE = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
    '<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
_DEEPER = 9
"""Levels of indentation that a master has styles for."""
_KINDS = {"title": "title", "points": "obj"}
"""What PowerPoint calls those layouts that it has a name for; the others are our own."""
_CHARTED = ("poll", "chart")
"""The layouts whose figure is a chart, and so a placeholder."""
_BODIES = {"body": "body", "figure": "chart"}
_SWISS, _ROMAN = 34, 18
"""Kinds of families: without serifs, and with them."""
_SERIFS = range(2, 11)
"""PANOSE serif styles that are serifs; 11 and more are none."""


def indices(layout: LayoutGeometry) -> dict[str, int]:
    """The number of each placeholder of a layout of ours beside its title."""
    names = [name for name in layout.places if name != "title"]
    return {name: number for number, name in enumerate(names, start=FIRST_INDEX)}


def build_master(main: PresentationPart, look: Look, say: Say) -> None:
    """Put the look's master and layouts in the place of those of the template."""
    master: SlideMasterPart = main.presentation.slide_master.part
    _forget_layouts(master)
    element = master._element  # noqa: SLF001 - python-pptx offers no other way to the XML
    element.cSld.spTree[:] = list(
        parsed(f"<p:spTree>{_TREE}{''.join(_on_master(look, say))}</p:spTree>")
    )
    styles = element.find(q("p:txStyles"))
    styles.getparent().replace(styles, parsed(_text_styles(look)))
    identifiers = element.find(q("p:sldLayoutIdLst"))
    for number, (kind, layout) in enumerate(look.slides.layouts.items()):
        part = SlideLayoutPart.load(
            PackURI(f"/ppt/slideLayouts/slideLayout{number + 1}.xml"),
            CONTENT_TYPE.PML_SLIDE_LAYOUT,
            main.package,
            _serialised(parsed(_layout(look, say, kind, layout))),
        )
        part.relate_to(master, RELATIONSHIP_TYPE.SLIDE_MASTER)
        relation = master.relate_to(part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
        identifiers.append(parsed(f'<p:sldLayoutId id="{_FIRST_ID + number}" r:id="{relation}"/>'))


def _forget_layouts(master: SlideMasterPart) -> None:
    identifiers = master._element.find(q("p:sldLayoutIdLst"))  # noqa: SLF001
    for one in list(identifiers):
        identifiers.remove(one)
        master.rels.pop(one.get(q("r:id")))


def _on_master(look: Look, say: Say) -> Iterator[str]:
    points = look.slides.layouts["points"].places
    yield _placeholder(look, 3, called(say, "title"), 'type="title"', points["title"])
    yield _placeholder(look, 4, called(say, "text"), 'type="body" idx="1"', points["body"])
    yield _number(look, say)


def _number(look: Look, say: Say) -> str:
    asked = f'type="sldNum" sz="quarter" idx="{NUMBER_INDEX}"'
    return _placeholder(look, 6, called(say, "number"), asked, look.slides.number, slide_number())


def slide_number(shown: str = "#") -> str:
    """The number as a field that counts on when slides are moved."""
    return (
        '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
        f"<a:rPr/><a:t>{escape(shown)}</a:t></a:fld>"
    )


def _layout(look: Look, say: Say, kind: str, layout: LayoutGeometry) -> str:
    known = f' type="{_KINDS[kind]}"' if kind in _KINDS else ""
    shapes = "".join(_on_layout(look.on_ground(kind), say, kind, layout))
    ground = f"<p:bg><p:bgPr>{solid(look, layout.ground)}<a:effectLst/></p:bgPr></p:bg>"
    name = say(Message("slide-layout", kind=kind, name=layout.name))
    return (
        f'<p:sldLayout{known} preserve="1" userDrawn="1"><p:cSld name={quoteattr(name)}>'
        f"{ground if layout.ground else ''}<p:spTree>{_TREE}{shapes}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def _on_layout(look: Look, say: Say, kind: str, layout: LayoutGeometry) -> Iterator[str]:
    numbers, rule = indices(layout), look.slides.rule
    identifier = 20
    if rule and not layout.ground:
        yield rectangle(look, 2, called(say, "rule"), rule.box, rule.fill)
    for place in layout.places.values():
        if place.bar:
            identifier += 1
            yield rectangle(look, identifier, called(say, "bar"), bar_of(place), place.bar)
    for name, place in layout.places.items():
        if name == "figure" and kind not in _CHARTED:
            continue  # a drawing fills no placeholder
        identifier += 1
        yield _placeholder(
            look, identifier, called(say, name), asked_for(kind, name, numbers), place
        )
    yield _number(look, say)


def logo_plate(look: Look, say: Say, logo: SlideBox) -> str:
    """White behind a logo, to the nearer edge and the top of the slide."""
    at_left = look.direction == "rtl"
    left = 0 if at_left else logo.x - _PLATE
    right = logo.x + logo.width + _PLATE if at_left else look.slides.width
    bottom = logo.y + logo.height + _PLATE / 4
    box = SlideBox(x=left, y=0, width=right - left, height=bottom)
    return rectangle(look, 8, called(say, "logo-ground"), box, "paper")


def asked_for(kind: str, name: str, numbers: dict[str, int]) -> str:
    if name == "title":
        return 'type="ctrTitle"' if kind == "title" else 'type="title"'
    if name == "subtitle":
        return f'type="subTitle" idx="{numbers[name]}"'
    return f'type="{_BODIES.get(name, "body")}" sz="quarter" idx="{numbers[name]}"'


def called(say: Say, name: str) -> str:
    """As PowerPoint lists the shapes of a slide."""
    return say(Message("slide-shape", name=name))


def _placeholder(
    look: Look, number: int, name: str, asked: str, place: SlidePlaceholder, field: str = ""
) -> str:
    kind = look.slides.types[place.type]
    fill = solid(look, place.fill) if place.fill else ""
    words = field or f"<a:r><a:rPr/><a:t>{escape(name)}</a:t></a:r>"
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(name)}/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {asked}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{geometry(place.box)}{fill}</p:spPr>"
        f"<p:txBody>{body_properties(place)}<a:lstStyle>"
        f"{paragraph_style(look, place, kind)}</a:lstStyle><a:p>{words}</a:p></p:txBody>"
        "</p:sp>"
    )


def _text_styles(look: Look) -> str:
    places = look.slides.layouts["points"].places
    types = look.slides.types

    def level(number: int, place: SlidePlaceholder, kind: SlideTextStyle) -> str:
        return paragraph_style(look, place, kind, number, ' defTabSz="914400"')

    title, body = places["title"], places["body"]
    levels = range(1, _DEEPER + 1)
    note = types["note"]
    return (
        f"<p:txStyles><p:titleStyle>{level(1, title, types[title.type])}</p:titleStyle>"
        f"<p:bodyStyle>{''.join(level(n, body, types[body.type]) for n in levels)}</p:bodyStyle>"
        f"<p:otherStyle>{''.join(level(n, body, note) for n in levels)}</p:otherStyle>"
        "</p:txStyles>"
    )


def build_theme(theme: bytes, look: Look, name: str) -> bytes:
    """A theme with the look's colours and families in the place of its own."""
    root: _Element = parse_xml(theme)
    root.set("name", name)
    colours, fonts = (root.find(f".//{q(f'a:{kind}')}") for kind in ("clrScheme", "fontScheme"))
    for scheme in (colours, fonts):
        if scheme is None:
            raise ValueError(theme[:40])
        scheme.set("name", name)
    if colours is not None and fonts is not None:
        values = {slot: look.colours[name] for slot, name in SCHEME.items()}
        colours[:] = [
            parsed(f'<a:{slot}><a:srgbClr val="{value.lstrip("#").upper()}"/></a:{slot}>')
            for slot, value in values.items()
        ]
        for slot, family in (("majorFont", "heading"), ("minorFont", "text")):
            face = fonts.find(q(f"a:{slot}"))
            if face is not None:
                # The template's own fonts stay for the scripts that it names.
                face[:] = [*_faces(look.families[family]), *face.findall(q("a:font"))]
    return _serialised(root)


def latin(family: FontFamily) -> str:
    """A family as PowerPoint names it, with what it needs to choose another where it lacks it."""
    if family.slides:
        digits = list(bytes.fromhex(family.slides.panose))
        return _typeface(family.slides.name, digits)
    with TTFont(family.face(), lazy=True) as font:
        panose = font["OS/2"].panose
        digits = [panose.bFamilyType, panose.bSerifStyle, panose.bWeight, panose.bProportion]
        digits += [panose.bContrast, panose.bStrokeVariation, panose.bArmStyle]
        digits += [panose.bLetterForm, panose.bMidline, panose.bXHeight]
    return _typeface(family.name, digits)


def _typeface(name: str, digits: list[int]) -> str:
    serifs = digits[1] in _SERIFS
    said = f' panose="{"".join(f"{one:02X}" for one in digits)}"' if any(digits) else ""
    return (
        f'typeface={quoteattr(name)}{said} pitchFamily="{_ROMAN if serifs else _SWISS}" charset="0"'
    )


def _faces(family: FontFamily) -> list[_Element]:
    names = (f"<a:latin {latin(family)}", '<a:ea typeface=""', '<a:cs typeface=""')
    return [parsed(f"{name}/>") for name in names]


def _serialised(element: _Element) -> bytes:
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
