"""The stage as CSS: a page for each slide, and everything in its place on it."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.compose.look import Look
from facilitator.model.slide_geometry import SlideBox, SlidePlaceholder, SlideTextStyle

BAR_AWAY, BAR_WIDTH = 14.0, 2.0
"""Millimetres: how far left of a place its bar begins, and how wide it is."""
_ENDS = {"top": "flex-start", "middle": "center", "bottom": "flex-end"}
_SIDES = {"left": "left", "middle": "center", "right": "right"}
# Without min-width each paragraph of these flex boxes is broken at every letter to be measured.
_ALWAYS = """\
.slide { page: slide; position: relative }
.slide .place {
  position: absolute; box-sizing: border-box; display: flex; flex-direction: column;
  margin: 0; max-width: none; break-after: auto; overflow-wrap: break-word;
}
.slide .place :is(h1, h2, p) {
  font: inherit; color: inherit; margin: 0; max-width: none; break-after: auto;
  orphans: 1; widows: 1; width: 100%; min-width: 0; overflow-wrap: anywhere;
}
.slide figure.place { display: block }
.slide .place[data-place=logo] { align-items: flex-end; line-height: 0; text-align: end }
.slide .notes { display: none }
"""


def slide_css(look: Look) -> str:
    """The rules for slides; those for paper are not touched by them."""
    return "".join(_rules(look))


def bar_of(place: SlidePlaceholder) -> SlideBox:
    """Where the bar at the left of a place stands."""
    box = place.box
    return SlideBox(x=box.x - BAR_AWAY, y=box.y, width=BAR_WIDTH, height=box.height)


def _rules(look: Look) -> Iterator[str]:
    stage = look.slides
    yield _ALWAYS
    yield from _page(look)
    if stage.rule:
        ground = f"background: {look.colour(stage.rule.fill)}"
        yield f".slide::before {{ content: ''; {_box(stage.rule.box)}; {ground} }}\n"
    if stage.logo:
        yield f".slide .place[data-place=logo] {{ {_box(stage.logo)} }}\n"
    for kind, layout in stage.layouts.items():
        for name, place in layout.places.items():
            selector = f".slide[data-layout={kind}] .place[data-place={name}]"
            yield from _place(look, selector, place)


def _page(look: Look) -> Iterator[str]:
    """Foot and number are running lines, in the margin below; all else stands above it."""
    stage, foot, number = look.slides, look.slides.foot, look.slides.number
    below, right = stage.height - foot.box.y, stage.width - number.box.x - number.box.width
    kind = stage.types[foot.type]
    yield (
        f"@page slide {{ size: {stage.width}mm {stage.height}mm; margin: 0 0 {below}mm 0;"
        " @top-left { content: none } @bottom-left { vertical-align: top; padding: 0 } }\n"
    )
    yield f"@page slide:left {{ margin: 0 0 {below}mm 0 }}\n"
    yield f".slide {{ height: {foot.box.y}mm }}\n"
    rules = (*_type(look, foot, kind), f"padding: 0 {right}mm 0 {foot.box.x}mm")
    yield f".slide p.running {{ {'; '.join(rules)} }}\n"


def _place(look: Look, selector: str, place: SlidePlaceholder) -> Iterator[str]:
    kind = look.slides.types[place.type]
    rules = [_box(place.box), *_type(look, place, kind), f"text-align: {_SIDES[place.align]}"]
    rules += [f"justify-content: {_ENDS[place.anchor]}", f"padding: {place.pad}mm"]
    if place.fill:
        rules.append(f"background-color: {look.colour(place.fill)}")
    yield f"{selector} {{ {'; '.join(rules)} }}\n"
    if kind.after:
        yield f"{selector} p + p {{ margin-top: {kind.after}em }}\n"
    if place.bar:
        bar = bar_of(place)
        at = SlideBox(x=-BAR_AWAY, y=0, width=bar.width, height=bar.height)
        ground = f"background: {look.colour(place.bar)}"
        yield f"{selector}::before {{ content: ''; {_box(at)}; {ground} }}\n"


def _type(look: Look, place: SlidePlaceholder, kind: SlideTextStyle) -> Iterator[str]:
    yield f"font-family: var(--family-{kind.family})"
    yield f"font-size: {kind.size}pt"
    yield f"line-height: {kind.leading}"
    yield f"font-weight: {'bold' if kind.bold else 'normal'}"
    yield f"color: {look.colour(place.colour or kind.colour)}"


def _box(box: SlideBox) -> str:
    return (
        f"position: absolute; left: {box.x}mm; top: {box.y}mm;"
        f" width: {box.width}mm; height: {box.height}mm"
    )
