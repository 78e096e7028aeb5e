"""The look as CSS, for WeasyPrint and browsers: faces, roles and pages, then ``print.css``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from facilitator.compose.font_family import FontFamily
from facilitator.compose.fonts import text_width
from facilitator.compose.look import (
    HEATS,
    CharacterRole,
    Look,
    Margins,
    ParagraphRole,
    TableKind,
)
from facilitator.model.blanks import MOST_LINES
from facilitator.model.slides import SlideBox, SlidePlaceholder, SlideTextStyle
from facilitator.rules.responses.sheet_codes import ALPHABET, LENGTH, format_code

FILL_FAMILY = "text"
FILL_URL = "facilitator-font:fill"
"""Where writers find the font that people type with in forms, cut from the family above."""

_SPACE = 0.2
"""Width of a space in the text face, in em."""

INK_URL = "facilitator-ink:"

BAR_AWAY, BAR_WIDTH = 14.0, 2.0
"""Millimetres: how far before a place its bar begins, and how wide it is."""
_FLEX_ENDS = {"top": "flex-start", "middle": "center", "bottom": "flex-end"}
_SIDES = {"left": "left", "middle": "center", "right": "right"}
# Without min-width each paragraph of these flex boxes is broken at every letter to be measured.
_SLIDE_CSS = """\
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
.slide .place[data-place=logo] p {
  width: auto; background: white; padding: 4mm 0 1.5mm; padding-inline: 6mm 20mm;
  margin: -4mm 0 -1.5mm; margin-inline-end: -20mm;
}
.slide .notes { display: none }
"""

_FACES = ((False, False), (True, False), (False, True), (True, True))
PART = "\n/* -- part -- */\n"
"""Between parts of a style sheet, each of which is parsed once for all looks that share it."""


def stylesheet(look: Look, extra_families: Sequence[FontFamily], static: str) -> str:
    """All of the CSS of a document. ``static`` is the text of ``print.css``."""
    families = (*look.families.values(), *extra_families)
    parts: tuple[Iterable[str], ...] = (
        (
            *(rule for family in families for rule in _faces(family)),
            f'@font-face {{ font-family: "facilitator fill"; src: url({FILL_URL}) }}',
        ),
        (
            _properties(look, extra_families),
            *(_page(look, name, margins) for name, margins in look.margins.items()),
        ),
        (_writing_lines(look, rows) for rows in range(1, MOST_LINES + 1)),
        *((_role(look, role),) for role in look.styles.values()),
        (_table(name, kind) for name, kind in look.tables.items()),
        (_measures(look), *(_inline(look, role) for role in look.inline_styles.values())),
        (static, *(f"td.{one} {{ background-color: {look.colour(one)} }}" for one in HEATS)),
        (slide_css(look),),
    )
    return PART.join("\n".join(part) for part in parts)


def private_name(family: FontFamily) -> str:
    """A name that no font of this machine has, so that none can stand in."""
    return f"facilitator {family.name}"


def ink_url(colour: str) -> str:
    """Where writers find a picture of nothing but one colour (``#rrggbb``), to be stretched."""
    return f"{INK_URL}{colour.lstrip('#')}"


def _faces(family: FontFamily) -> Iterator[str]:
    for bold, italic in _FACES:
        yield (
            f'@font-face {{ font-family: "{private_name(family)}";'
            f" src: url({family.face(bold=bold, italic=italic).as_uri()});"
            f" font-weight: {'bold' if bold else 'normal'};"
            f" font-style: {'italic' if italic else 'normal'} }}"
        )


def _widest_code(look: Look) -> float:
    """The width of the widest sheet code, in em: no copy's code is broken or set smaller."""
    family = look.families["text"]
    widest = max(ALPHABET, key=lambda character: text_width(character, family))
    return text_width(format_code(widest * LENGTH), family)


def _properties(look: Look, extra_families: Sequence[FontFamily]) -> str:
    rest = "".join(f', "{private_name(family)}"' for family in extra_families)
    properties = {f"colour-{name}": value for name, value in look.colours.items()}
    for name, family in look.families.items():
        base = look.families["text"]
        second = "" if family == base else f', "{private_name(base)}"'
        properties[f"family-{name}"] = f'"{private_name(family)}"{second}{rest}'
    marks, lines, spaces = look.marks, look.lines, look.spaces
    properties |= {
        "box": f"{marks.box}mm",
        "box-room": f"{marks.box + marks.beside}mm",
        "between-boxes": f"{marks.between}mm",
        "outline": f"{marks.outline}mm",
        "pitch": f"{look.writing_pitch}mm",
        "form-pitch": f"{look.form_pitch}mm",
        "rule": f"{lines.rule}pt",
        "hairline": f"{lines.hairline}pt",
        "line-weight": f"{lines.weight}pt",
        "code-room": f"{marks.code_room}mm",
        "code-width": f"{_widest_code(look):.2f}em",
        "in-cell": f"{lines.in_cell}mm",
        "cover-inset": f"{spaces.cover_inset}pt",
        "after-cover": f"{spaces.after_cover}pt",
        "after-table": f"{spaces.after_table}pt",
        "after-list": f"{spaces.after_list}pt",
        "list-line": f"{look.styles['list'].line}pt",
        "list-step": f"{look.list_step:g}pt",
        "after-paragraph": f"{look.styles['body'].after}pt",
        "above-area": f"{look.area_row.above}mm",
        "below-area": f"{look.area_row.below}mm",
        "card-left": f"{look.tables['cards'].cell[3] - look.margins['cards'].inner}mm",
        "card-right": f"{look.tables['cards'].cell[1] - look.margins['cards'].outer}mm",
        "card-top": f"{look.tables['cards'].cell[0] - look.margins['cards'].top}mm",
        "half": f"{look.page('tent').height / 2 - look.margins['tent'].top}mm",
        "bar": f"url({ink_url(look.colour('blank'))})",
        "cut": f"url({ink_url(look.colour('ink'))})",
    }
    body = "".join(f"  --{name}: {value};\n" for name, value in properties.items())
    return f":root {{\n{body}}}"


def _writing_lines(look: Look, rows: int) -> str:
    """Ruled lines, each a bar of its own: repeated gradients come out thick and thin on screens.

    The last one of a cell is the cell's own rule.
    """
    shape = f"100% {look.lines.weight}pt no-repeat"
    bars = [
        f"url({ink_url(look.colour('blank'))}) 0 {100 * row / rows:.3f}% / {shape}"
        for row in range(1, rows + 1)
    ]
    return "".join(
        _block(f'{where}textarea[rows="{rows}"]', {"background": ", ".join(shown) or "none"})
        for where, shown in (("", bars), (":where(td.write) > ", bars[:-1]))
    )


def _page(look: Look, name: str, margins: Margins) -> str:
    """The page of one kind of sheet.

    Plain pages have no name, so that a back left blank for a front to follow has their running
    lines, too.
    """
    paper = look.page(name)
    width, height = paper.width, paper.height
    page = "@page" if name == "plain" else f"@page {name}"
    head = f"  @top-left {{ padding-top: {margins.head}mm }}\n"
    foot = f"  @bottom-left {{ padding-bottom: {margins.foot}mm }}\n"
    sheet = "" if name == "plain" else f".{name} {{ page: {name} }}"
    return (
        f"{page} {{\n  size: {width}mm {height}mm;\n"
        f"  margin: {margins.top}mm {margins.outer}mm {margins.bottom}mm {margins.inner}mm;\n"
        f"{head}{foot}}}\n"
        f"{page}:left {{ margin-left: {margins.outer}mm; margin-right: {margins.inner}mm }}\n"
        f"{sheet}"
    )


def _role(look: Look, role: ParagraphRole) -> str:
    """A paragraph role: ``body`` gives its type to the whole page and its spaces to paragraphs."""
    kind, box = _type(look, role), _box(look, role)
    blocks = (
        [_block("body", kind), _block("p", box)]
        if role.selector == "body"
        else [_block(role.selector, kind | box)]
    )
    return "".join(blocks) + (_cue(role) if role.cue else "")


def _type(look: Look, role: ParagraphRole) -> dict[str, str]:
    rules = {
        "font-family": f"var(--family-{role.family})",
        "font-size": f"{role.size}pt",
        "line-height": f"{role.line}pt",
        "font-weight": "bold" if role.bold else "normal",
        "font-style": "italic" if role.italic else "normal",
        "color": look.colour(role.colour),
    }
    if role.caps:
        rules["text-transform"] = "uppercase"
    if role.tracking:
        rules["letter-spacing"] = f"{role.tracking}pt"
    return rules


def _box(look: Look, role: ParagraphRole) -> dict[str, str]:
    rules = {"margin": f"{role.before}pt 0 {role.after}pt"}
    rules |= {"margin-inline-start": f"{role.offset}pt"} if role.offset else {}
    if longest := _longest(role):
        rules["max-width"] = longest
    if role.keep:
        rules["break-after"] = "avoid"
    if role.keep or role.whole:
        rules["break-inside"] = "avoid"
    if role.bar:
        rules["border-inline-start"] = f"{look.lines.bar}pt solid {look.colour(role.bar)}"
    if role.ruled:
        rules["border-bottom"] = f"{look.lines.weight}pt solid {look.colour('blank')}"
    if role.fill:
        rules["background-color"] = look.colour(role.fill)
        rules["padding-top"] = rules["padding-bottom"] = f"{look.spaces.tint}pt"
        rules["padding-inline-end"] = f"{look.spaces.tint_end}pt"
    if role.indent:
        rules["padding-inline-start"] = f"{role.indent}pt"
    return rules


def _longest(role: ParagraphRole) -> str | None:
    """The longest line of a role: one of the properties that landscape sheets set anew."""
    if role.measured:
        return f"{role.measure}mm" if role.measure else "var(--measure)"
    if role.selector.startswith("p."):
        return "var(--measure-at-bar)" if role.bar else "none"
    return None


def _measures(look: Look) -> str:
    upright = {"--measure": f"{look.measure}mm", "--measure-at-bar": "none"}
    wide = dict.fromkeys(upright, f"{look.wide_measure}mm")
    return _block(":root", upright) + _block(
        "section.landscape, section.helper, section.tent, section.canvas", wide
    )


def _table(name: str, kind: TableKind) -> str:
    """The room in the cells of one kind of table. ``other`` gives way to all that is said below."""
    table = "" if name == "other" else f"table.{name} "
    top, end, bottom, start = kind.cell
    rules = {"padding": f"{top}mm 0 {bottom}mm", "padding-inline": f"{start}mm {end}mm"}
    blocks = [_block(f"{table}th, {table}td", rules)]
    blocks.append(_block(f"{table}.tick, {table}.gap", {"padding-inline": "0"}))
    if kind.flush:
        blocks.append(_block(f"{table}tr > :first-child", {"padding-inline-start": "0"}))
    if kind.align != "top":
        rules = {"vertical-align": kind.align}
        blocks.append(_block(f"{table}tbody th, {table}tbody td", rules))
    if kind.tick is not None:
        rules = {"padding-top": f"{kind.tick}mm", "padding-bottom": f"{kind.tick}mm"}
        blocks.append(_block(f"{table}tbody .tick", rules))
    return "".join(blocks)


def _cue(role: ParagraphRole) -> str:
    """The cue stands in a column of its own, before the words."""
    rules = {
        "display": "inline-block",
        "line-height": "1",
        "width": f"{role.cue}pt",
        "margin-inline-start": f"{-role.cue}pt",
        # The space between cue and words must not push the first line on.
        "margin-inline-end": f"{-_SPACE * role.size}pt",
    }
    return _block(f"{role.selector} > span.cue:first-child", rules)


def _inline(look: Look, role: CharacterRole) -> str:
    rules: dict[str, str] = {}
    if role.bold is not None:
        rules["font-weight"] = "bold" if role.bold else "normal"
    if role.italic is not None:
        rules["font-style"] = "italic" if role.italic else "normal"
    if role.italic is None and look.is_large:
        rules["font-style"] = "normal"
    if role.size is not None:
        rules["font-size"] = f"{role.size}pt"
    if role.colour:
        rules["color"] = look.colour(role.colour)
    if role.fill:
        rules["background-color"] = look.colour(role.fill)
    return _block(role.selector, rules)


def _block(selector: str, rules: dict[str, str]) -> str:
    body = "; ".join(f"{name}: {value}" for name, value in rules.items())
    return f"{selector} {{ {body} }}\n"


def slide_css(look: Look) -> str:
    return "".join(_slide_rules(look))


def bar_of(place: SlidePlaceholder) -> SlideBox:
    box = place.box
    x = box.x - BAR_AWAY if place.align == "left" else box.x + box.width + BAR_AWAY - BAR_WIDTH
    return SlideBox(x=x, y=box.y, width=BAR_WIDTH, height=box.height)


def _slide_rules(look: Look) -> Iterator[str]:
    stage = look.slides
    yield _SLIDE_CSS
    for ground in ("", *stage.grounds):
        yield from _slide_page(look, ground)
    if stage.logo:
        yield f".slide .place[data-place=logo] {{ {_absolute(stage.logo)} }}\n"
    for kind, layout in stage.layouts.items():
        slide, of_ground = f".slide[data-layout={kind}]", look.on_ground(kind)
        if layout.ground:
            yield f"{slide} {{ page: slide-{layout.ground} }}\n"
        elif stage.rule:
            ground = f"background: {look.colour(stage.rule.fill)}"
            yield f"{slide}::before {{ content: ''; {_absolute(stage.rule.box)}; {ground} }}\n"
        number = _text_declarations(of_ground, stage.number, stage.types[stage.number.type])
        yield f"{slide} p.running {{ {'; '.join(number)} }}\n"
        for name, place in layout.places.items():
            yield from _placeholder(of_ground, f"{slide} .place[data-place={name}]", place)


def _slide_page(look: Look, ground: str) -> Iterator[str]:
    """The number is a running line, in the margin below; all else stands above it."""
    stage, number = look.slides, look.slides.number.box
    below = stage.height - number.y
    beside = number.x if look.direction == "rtl" else stage.width - number.x - number.width
    name = f"slide-{ground}" if ground else "slide"
    yield (
        f"@page {name} {{ size: {stage.width}mm {stage.height}mm; margin: 0 0 {below}mm 0;"
        f" background: {look.colour(ground or 'paper')};"
        " @top-left { content: none } @bottom-left { vertical-align: top; padding: 0 } }\n"
    )
    yield f"@page {name}:left {{ margin: 0 0 {below}mm 0 }}\n"
    if not ground:
        yield f".slide {{ height: {number.y}mm }}\n"
        yield f".slide p.running {{ padding-inline-end: {beside}mm; justify-content: flex-end }}\n"


def _placeholder(look: Look, selector: str, place: SlidePlaceholder) -> Iterator[str]:
    kind = look.slides.types[place.type]
    rules = [
        _absolute(place.box),
        *_text_declarations(look, place, kind),
        f"text-align: {_SIDES[place.align]}",
    ]
    rules += [f"justify-content: {_FLEX_ENDS[place.anchor]}", f"padding: {place.pad}mm"]
    if place.fill:
        rules.append(f"background-color: {look.colour(place.fill)}")
    yield f"{selector} {{ {'; '.join(rules)} }}\n"
    if kind.after:
        yield f"{selector} p + p {{ margin-top: {kind.after}em }}\n"
    if place.bar:
        bar = bar_of(place)
        at = SlideBox(x=bar.x - place.box.x, y=0, width=bar.width, height=bar.height)
        ground = f"background: {look.colour(place.bar)}"
        yield f"{selector}::before {{ content: ''; {_absolute(at)}; {ground} }}\n"


def _text_declarations(look: Look, place: SlidePlaceholder, kind: SlideTextStyle) -> Iterator[str]:
    yield f"font-family: var(--family-{kind.family})"
    yield f"font-size: {kind.size}pt"
    yield f"line-height: {kind.leading}"
    yield f"font-weight: {'bold' if kind.bold else 'normal'}"
    yield f"color: {look.colour(place.colour or kind.colour)}"


def _absolute(box: SlideBox) -> str:
    return (
        f"position: absolute; left: {box.x}mm; top: {box.y}mm;"
        f" width: {box.width}mm; height: {box.height}mm"
    )
