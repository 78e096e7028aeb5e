"""The bounded vocabulary of templates: the elements and classes that every writer knows.

Anything else is an error that names the document and the element, because a writer would have to
guess what it means. ``docs/templates.md`` is generated from these tables.
"""

from __future__ import annotations

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
    "p": (
        "kicker",
        "lede",
        "instruction",
        "question",
        "pull",
        "prompt",
        "hint",
        "label",
        "note",
        "source",
        "running",
        "say",
        "do",
        "ask",
        "if",
        "card",
        "sign",
        "figure",
        "brief",
        # What is spoken, and what the speaker does meanwhile.
        "spoken",
        "stage",
        # Strokes to strike while hands are up, and the one question that people take home.
        "strokes",
        "take-home",
        # How to read a drawing: a format that draws it otherwise leaves it out.
        "drawn",
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
    "td": (
        "first",
        "second",
        "tick",
        "number",
        "gap",
        "end",
        "write",
        "card",
        "heat1",
        "heat2",
        "heat3",
    ),
}

INLINE: dict[str, tuple[str, ...]] = {
    "strong": (),
    "em": (),
    "br": (),
    "a": (),
    "span": (
        "number",
        "cue",
        # Inside a cue, what has to be seen from the lectern: the time, the symbol.
        "glance",
        "first",
        "second",
        "first-mark",
        "second-mark",
        "both-mark",
        "soft",
        "code",
        "left",
        "right",
        "page-number",
        "page-count",
        # What differs from one personal copy to the next: where its code or its name is printed.
        "sheet-code",
        "participant",
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
    "td": ("colspan", "rowspan"),
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
