"""The bounded vocabulary of templates: the elements and classes that every writer knows.

Anything else is an error that names the document and the element, because a writer would have to
guess what it means. ``docs/templates.md`` is generated from these tables.
"""

from __future__ import annotations


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


BLOCKS: dict[str, tuple[str, ...]] = {
    # A sheet starts a new page and sets its margins; `recto` starts it on a front side.
    # `slide` is one of the speech; its places stand where its layout has them.
    "section": ("sheet", "hand-in", "landscape", "cards", "helper", "front", "recto", "slide"),
    # `running` is the line at the head of every page until the next one.
    "header": ("running",),
    "footer": ("running",),
    # `cover` is the block with kicker, title and lede; `keep` is never torn over two pages.
    # `place` is one of a slide's, `notes` are the speaker's and never on a page.
    "div": ("cover", "keep", "place", "notes"),
    "h1": (),
    # `moment` opens a section of the speech, its time in the margin.
    "h2": ("new-page", "moment"),
    "h3": (),
    "h4": (),
    # `spoken` is what the speaker says, `stage` what they do meanwhile; `strokes` are struck while
    # hands are up, `take-home` is the one question that people take home. `drawn` says how to read
    # a drawing: a format that draws it otherwise leaves it out.
    "p": _names(
        "kicker lede instruction question pull prompt hint label note source running"
        " say do ask if card sign figure brief spoken stage strokes take-home drawn"
    ),
    "ul": (),
    "ol": (),
    "li": (),
    "figure": ("chart", "place"),
    "figcaption": (),
    "table": ("rows", "grid", "tally", "form", "count", "cards", "plain"),
    "caption": (),
    "colgroup": (),
    "col": (),
    "thead": (),
    "tbody": ("keep",),
    # In a chart's table a `hollow` row is an anecdote, a `room` row what was counted here.
    "tr": ("area", "hollow", "room"),
    "th": ("first", "second", "tick", "number", "gap", "end", "text"),
    # `heat` is a tint, the darker the more: the figure stands in it.
    "td": _names("first second tick number gap end write card heat1 heat2 heat3"),
}

INLINE: dict[str, tuple[str, ...]] = {
    "strong": (),
    "em": (),
    "br": (),
    "a": (),
    # `glance`, inside a cue, is what has to be seen from the lectern: the time, the symbol.
    # `sheet-code` and `participant` differ from one personal copy to the next.
    "span": _names(
        "number cue glance first second first-mark second-mark both-mark soft code left right"
        " page-number page-count sheet-code participant"
    ),
    "input": (),
    "textarea": (),
    "select": (),
    "option": (),
    # `aside` stands at the right of a cover block, the words beside it.
    "img": ("aside",),
}

ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "*": ("class", "id", "lang", "dir"),
    "section": ("data-layout",),
    "div": ("data-place", "style"),
    "a": ("href",),
    "col": ("style",),
    "th": ("scope", "colspan", "rowspan"),
    "td": ("colspan", "rowspan", "data-value"),
    "tr": ("style",),
    "ol": ("start",),
    "figure": ("data-chart", "data-alt", "data-place"),
    "input": ("type", "name", "value", "title", "style", "readonly"),
    "textarea": ("name", "title", "rows", "style"),
    "select": ("name", "title", "style"),
    "option": ("value",),
    "img": ("src", "alt", "style"),
}
"""Attributes by element; those under ``*`` are allowed on all."""

STYLES: dict[str, tuple[str, ...]] = {
    "div": ("font-size",),
    "col": ("width",),
    "tr": ("height",),
    "input": ("width",),
    "textarea": ("height",),
    "select": ("width",),
    "img": ("width", "height"),
}
"""The only inline styles, since other writers need them too: lengths in mm (columns also in %), and
on slides a size in pt where words had to be set smaller than usual."""
