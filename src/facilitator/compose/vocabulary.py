"""The bounded vocabulary of templates: the elements and classes that every writer knows.

Anything else is an error that names the document and the element, because a writer would have to
guess what it means. ``docs/templates.md`` is generated from these tables.
"""

from __future__ import annotations

BLOCKS: dict[str, tuple[str, ...]] = {
    # A sheet starts a new page and sets its margins; `recto` starts it on a front side.
    "section": ("sheet", "hand-in", "landscape", "cards", "helper", "front", "recto"),
    # `running` is the line at the head of every page until the next one.
    "header": ("running",),
    "footer": ("running",),
    # `cover` is the block with kicker, title and lede; `keep` is never torn over two pages.
    "div": ("cover", "keep"),
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
    ),
    "ul": (),
    "ol": (),
    "li": (),
    "figure": ("chart",),
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
    "td": ("first", "second", "tick", "number", "gap", "end", "write", "card"),
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
    "a": ("href",),
    "col": ("style",),
    "th": ("scope", "colspan", "rowspan"),
    "td": ("colspan", "rowspan"),
    "tr": ("style",),
    "ol": ("start",),
    "figure": ("data-chart", "data-alt"),
    "input": ("type", "name", "value", "title", "style", "readonly"),
    "textarea": ("name", "title", "rows", "style"),
    "select": ("name", "title", "style"),
    "option": ("value",),
    "img": ("src", "alt", "style"),
}
"""Attributes by element; those under ``*`` are allowed on all."""

STYLES: dict[str, tuple[str, ...]] = {
    "col": ("width",),
    "tr": ("height",),
    "input": ("width",),
    "textarea": ("height",),
    "select": ("width",),
    "img": ("width", "height"),
}
"""The only inline styles: lengths in mm (columns also in %), since Word needs them too."""
