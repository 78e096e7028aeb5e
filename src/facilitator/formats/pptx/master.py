"""The slide master and its layouts, built from the stage: change them and all slides change."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from lxml.etree import _Element
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.packuri import PackURI
from pptx.parts.presentation import PresentationPart
from pptx.parts.slide import SlideLayoutPart, SlideMasterPart

from facilitator.compose.look import Look
from facilitator.compose.stylesheet import bar_of
from facilitator.formats.pptx.xml import (
    body_properties,
    made,
    paragraph,
    q,
    rectangle,
    serialised,
    solid,
    xfrm,
)
from facilitator.model.slide_geometry import LayoutGeometry, SlidePlaceholder, SlideTextStyle

FIRST_INDEX = 10
"""The number of a layout's first placeholder beside its title."""
FOOT_INDEX, NUMBER_INDEX = 3, 4
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


def indices(layout: LayoutGeometry) -> dict[str, int]:
    """The number of each placeholder of a layout of ours beside its title."""
    names = [name for name in layout.places if name != "title"]
    return {name: number for number, name in enumerate(names, start=FIRST_INDEX)}


def build_master(main: PresentationPart, look: Look) -> None:
    """Put the look's master and layouts in the place of those of the template."""
    master: SlideMasterPart = main.presentation.slide_master.part
    _forget_layouts(master)
    element = master._element  # noqa: SLF001 - python-pptx offers no other way to the XML
    element.cSld.spTree[:] = list(made(f"<p:spTree>{_TREE}{''.join(_on_master(look))}</p:spTree>"))
    styles = element.find(q("p:txStyles"))
    styles.getparent().replace(styles, made(_text_styles(look)))
    identifiers = element.find(q("p:sldLayoutIdLst"))
    for number, (kind, layout) in enumerate(look.slides.layouts.items()):
        part = SlideLayoutPart.load(
            PackURI(f"/ppt/slideLayouts/slideLayout{number + 1}.xml"),
            CONTENT_TYPE.PML_SLIDE_LAYOUT,
            main.package,
            serialised(made(_layout(look, kind, layout))),
        )
        part.relate_to(master, RELATIONSHIP_TYPE.SLIDE_MASTER)
        relation = master.relate_to(part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
        identifiers.append(made(f'<p:sldLayoutId id="{_FIRST_ID + number}" r:id="{relation}"/>'))


def _forget_layouts(master: SlideMasterPart) -> None:
    identifiers = master._element.find(q("p:sldLayoutIdLst"))  # noqa: SLF001
    for one in list(identifiers):
        identifiers.remove(one)
        master.rels.pop(one.get(q("r:id")))


def _on_master(look: Look) -> Iterator[str]:
    stage = look.slides
    if stage.rule:
        yield rectangle(2, "Rule", stage.rule.box, stage.rule.fill)
    points = stage.layouts["points"].places
    yield _placeholder(look, 3, "Title", 'type="title"', points["title"])
    yield _placeholder(look, 4, "Text", 'type="body" idx="1"', points["body"])
    yield from _running(look)


def _running(look: Look) -> Iterator[str]:
    """Foot and number: placeholders, which slides fill."""
    stage = look.slides
    foot, number = (
        f'type="ftr" sz="quarter" idx="{FOOT_INDEX}"',
        (f'type="sldNum" sz="quarter" idx="{NUMBER_INDEX}"'),
    )
    yield _placeholder(look, 5, "Footer", foot, stage.foot)
    yield _placeholder(look, 6, "Slide number", number, stage.number, slide_number())


def slide_number(shown: str = "#") -> str:
    """The number as a field that counts on when slides are moved."""
    return (
        '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
        f"<a:rPr/><a:t>{escape(shown)}</a:t></a:fld>"
    )


def _layout(look: Look, kind: str, layout: LayoutGeometry) -> str:
    known = f' type="{_KINDS[kind]}"' if kind in _KINDS else ""
    shapes = "".join(_on_layout(look, kind, layout))
    return (
        f'<p:sldLayout{known} preserve="1" userDrawn="1"><p:cSld name={quoteattr(layout.name)}>'
        f"<p:spTree>{_TREE}{shapes}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def _on_layout(look: Look, kind: str, layout: LayoutGeometry) -> Iterator[str]:
    numbers = indices(layout)
    identifier = 20
    for place in layout.places.values():
        if place.bar:
            identifier += 1
            yield rectangle(identifier, "Bar", bar_of(place), place.bar)
    for name, place in layout.places.items():
        if name == "figure" and kind not in _CHARTED:
            continue  # a drawing fills no placeholder
        identifier += 1
        yield _placeholder(look, identifier, _called(name), _asked(kind, name, numbers), place)
    yield from _running(look)


def _asked(kind: str, name: str, numbers: dict[str, int]) -> str:
    if name == "title":
        return 'type="ctrTitle"' if kind == "title" else 'type="title"'
    if name == "subtitle":
        return f'type="subTitle" idx="{numbers[name]}"'
    return f'type="{_BODIES.get(name, "body")}" sz="quarter" idx="{numbers[name]}"'


def _called(name: str) -> str:
    return name.replace("-", " ").capitalize()


def _placeholder(
    look: Look, number: int, name: str, asked: str, place: SlidePlaceholder, field: str = ""
) -> str:
    kind = look.slides.types[place.type]
    fill = solid(place.fill) if place.fill else ""
    words = field or f"<a:r><a:rPr/><a:t>{escape(name)}</a:t></a:r>"
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(name)}/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {asked}/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{xfrm(place.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}</p:spPr>'
        f"<p:txBody>{body_properties(place)}<a:lstStyle>"
        f"{paragraph(look, place, kind, 'a:lvl1pPr')}</a:lstStyle><a:p>{words}</a:p></p:txBody>"
        "</p:sp>"
    )


def _text_styles(look: Look) -> str:
    places = look.slides.layouts["points"].places
    types = look.slides.types

    def level(number: int, place: SlidePlaceholder, kind: SlideTextStyle) -> str:
        return paragraph(look, place, kind, f"a:lvl{number}pPr", ' defTabSz="914400"')

    title, body = places["title"], places["body"]
    levels = range(1, _DEEPER + 1)
    note = types["note"]
    return (
        f"<p:txStyles><p:titleStyle>{level(1, title, types[title.type])}</p:titleStyle>"
        f"<p:bodyStyle>{''.join(level(n, body, types[body.type]) for n in levels)}</p:bodyStyle>"
        f"<p:otherStyle>{''.join(level(n, body, note) for n in levels)}</p:otherStyle>"
        "</p:txStyles>"
    )


def add_logo(main: PresentationPart, picture: _Element) -> None:
    """A picture on the master, so that it stands on every slide."""
    tree = main.presentation.slide_master.part._element.cSld.spTree  # noqa: SLF001
    tree.append(picture)
