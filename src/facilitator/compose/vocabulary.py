"""The bounded vocabulary of templates: the elements and classes that every writer knows.

Anything else is an error that names the document and the element, because a writer would have to
guess what it means. ``docs/templates.md`` is generated from these tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from lxml import etree
from lxml.etree import _Element

from facilitator.compose.charts import known_charts
from facilitator.compose.look import HEATS
from facilitator.compose.picture import DRAWING, PICTURE_URL, PROSE_PICTURE
from facilitator.compose.prose import TICK_NAME
from facilitator.errors import Problem, nearest
from facilitator.model.blanks import Blank
from facilitator.model.submission import LONGEST_ANSWER
from facilitator.text.interface import t
from facilitator.text.plain_text import shortened


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


BLOCKS: dict[str, tuple[str, ...]] = {
    # A sheet starts a new page and sets its margins; `recto` starts it on a front side.
    # `slide` is one of the speech; its places stand where its layout has them.
    "section": _names(
        "sheet hand-in kept handout landscape cards helper front recto slide tent canvas"
    ),
    # `running` is the line at the head of every page until the next one.
    "header": ("running",),
    "footer": ("running",),
    # `cover` is the block with kicker, title and lede; `keep` is never torn over two pages.
    # `place` is one of a slide's, `notes` are the speaker's and never on a page.
    # `half` is one of a tent's, the one that is `turned` upside down before the other.
    "div": ("cover", "keep", "place", "notes", "half", "turned"),
    "h1": ("great", "desk", "title-long", "front-title"),
    # `moment` opens a section of the speech, `block` one of the guide, its time in the margin.
    "h2": ("new-page", "moment", "block"),
    "h3": (),
    "h4": (),
    # `spoken` is what the speaker says, `stage` what they do meanwhile; `strokes` are struck while
    # hands are up, `take-home` is the one question that people take home. `drawn` says how to read
    # a drawing: a format that draws it otherwise leaves it out. A `headline` is the figure of a
    # `finding`; `reversed` words stand in a panel. `slot` is when a block is.
    "p": _names(
        "kicker lede instruction question pull prompt hint label note source running"
        " say do ask if card sign great figure brief spoken step stage strokes take-home drawn"
        " headline finding reversed reversed-label reversed-lede"
        " card-great card-long card-number pile-sign sign-long line slot"
    ),
    # `boxes` begin with one each, to tick.
    "ul": ("boxes",),
    "ol": ("boxes",),
    "li": (),
    "blockquote": (),
    # `page` begins a new one, and is no rule.
    "hr": ("page",),
    "figure": ("chart", "place", "picture"),
    "figcaption": (),
    "table": _names("rows grid tally wall form lines count cards plain findings panel"),
    "caption": (),
    "colgroup": (),
    "col": (),
    "thead": (),
    "tbody": ("keep",),
    # In a chart's table a `hollow` row is an anecdote, a `room` row what was counted here, a
    # `stressed` row what to look at first; `first` to `third` are about a concept. A `joined` row
    # goes on in the next one.
    "tr": _names("area joined hollow room stressed first second third"),
    "th": ("first", "second", "third", "tick", "number", "gap", "end", "text", "middle"),
    # A heat is a tint, a step for every twentieth of the people: the figure stands in it.
    "td": (*_names("first second third tick number gap end middle write card fold"), *HEATS),
}

INLINE: dict[str, tuple[str, ...]] = {
    "strong": (),
    "em": (),
    "br": (),
    "a": (),
    # `glance`, inside a cue, is what has to be seen from the lectern: the time, the symbol; `clock`
    # is the time beside a block, `gone going` how much of it all is over by then.
    # `footnote` is one, where it is referred to.
    # `paper-only` words Word leaves out, `screen-only` ones paper.
    # `comb` is four boxes for the letters of a sheet code; `other` is the second language.
    # `sheet-code` and `participant` differ from one personal copy to the next.
    "span": _names(
        "number cue glance clock gone going first second third first-mark second-mark third-mark"
        " both-mark box comb soft date-mark date-number pile letter code left right page-number"
        " page-count sheet-code participant footnote paper-only screen-only other"
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
    "figure": ("data-chart", "data-alt", "data-place", "data-width", "data-height", "data-zoom"),
    "input": ("type", "name", "value", "title", "style", "readonly", "maxlength"),
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


LONGEST_WORD = 60
"""Letters: the longest word of a dictionary has 45."""
_BREAK = "\N{ZERO WIDTH SPACE}"
# Letters of scripts that are written without spaces are places to break. A no-break space is none,
# and what combines with a letter stays with it.
_GAPS = r" \t\n\r\f\v\u200b\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af"
_GAP = re.compile(rf"[{_GAPS}]")
_PART = re.compile(rf"[^{_GAPS}]{{{LONGEST_WORD}}}[\u0300-\u036f\u200c\u200d\ufe0f]*(?=[^{_GAPS}])")


def break_long_words(tree: _Element) -> None:
    """Let lines end inside of words that have more letters than ``LONGEST_WORD``."""
    run = 0
    for element, place, text, goes_on in _texts(tree):
        run = run if goes_on else 0
        broken = _PART.sub(lambda match: match[0] + _BREAK, text)
        if run and run + len(_GAP.split(broken, 1)[0]) > LONGEST_WORD:
            broken, run = _BREAK + broken, 0
        if broken != text:
            setattr(element, place, broken)
        *ended, last = _GAP.split(broken)
        run = len(last) if ended else run + len(last)


def longest_word(tree: _Element) -> tuple[int, str]:
    """How many letters it has, whatever elements it runs through, and its end."""
    longest, end, run = 0, "", 0
    for _, _, text, goes_on in _texts(tree):
        run = run if goes_on else 0
        for number, word in enumerate(_GAP.split(text)):
            run = len(word) if number else run + len(word)
            if run > longest:
                longest, end = run, word
    return longest, end


def _texts(tree: _Element) -> Iterator[tuple[_Element, str, str, bool]]:
    """Every text in reading order: whose it is, its place there, and whether its word goes on."""
    goes_on = False
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        goes_on = goes_on and element.tag in INLINE
        place, text = ("text", element.text) if event == "start" else ("tail", element.tail)
        if text:
            yield element, place, str(text), goes_on
            goes_on = True


_KNOWN = {**BLOCKS, **INLINE}
_CONTROLS = ("input", "textarea", "select")
_HEAD = ("meta", "title")
_SHOWN = 60
MOST_ELEMENTS, MOST_A_PERSON = 10_000, 1_000
"""Ours have 1,200 at most, and 150 for each person's feedback."""
MOST_LETTERS = 2 * LONGEST_ANSWER
"""Of one word: an answer may be one, and have signs around it."""
DEEPEST = 40
"""Elements inside of each other. Ours reach 9; a layout calls itself some ten times for each."""
Fault: TypeAlias = tuple[str, str]
"""What is wrong with an element, and what to do about it."""

_PICTURE = re.compile(rf"{PICTURE_URL}([a-z]+|(?:{PROSE_PICTURE}|{DRAWING}).+)")
_LINK = re.compile(r"https?://|mailto:|#", re.IGNORECASE)


def size_problems(tree: _Element, document: str, people: int) -> list[Problem]:
    """Too large, too deep or with too long a word to be laid out at all."""
    parts = sum(1 for _ in tree.iter())
    most = MOST_ELEMENTS + people * MOST_A_PERSON
    if parts > most:
        message = t("page-too-large", count=parts, most=most)
        return [Problem(message, document, t("page-too-large-hint"))]
    deep = _too_deep(tree, document)
    return [deep] if deep else list(_of_words(tree, document))


def _of_words(tree: _Element, document: str) -> Iterator[Problem]:
    length, word = longest_word(tree)
    if length > MOST_LETTERS:
        yield Problem(
            t("page-long-word", count=length),
            t("template-near", document=document, words=f"{word[:_SHOWN]}…"),
            t("page-long-word-hint"),
        )


def vocabulary_problems(tree: _Element, document: str, blanks: Sequence[Blank]) -> list[Problem]:
    body = tree.find("body")
    if body is None:
        return [Problem(t("page-no-body"), document)]
    problems: list[Problem] = list(_of_head(tree, document))
    for element in body.iter():
        if element is not body and isinstance(element.tag, str):
            problems.extend(_at(element, document, _of_element(element)))
    problems.extend(_of_sheets(body, document))
    problems.extend(_of_blanks(body, document, blanks))
    return list(dict.fromkeys(problems))


def _too_deep(tree: _Element, document: str) -> Problem | None:
    depth = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            inside = next(iter(element.xpath("(.//text())[1]")), "")
            return Problem(
                t("page-too-deep", element=f"<{element.tag}>", most=DEEPEST),
                t("template-near", document=document, words=str(inside).strip()[:_SHOWN]),
                t("page-too-deep-hint"),
            )
    return None


def _of_head(tree: _Element, document: str) -> Iterator[Problem]:
    """Links, styles and attachments of a page would be known to one format alone."""
    for element in tree.iterfind("head/*"):
        if element.tag not in _HEAD:
            yield Problem(
                t("page-not-in-head", element=f"<{element.tag}>"),
                document,
                t("page-not-in-head-hint", elements=list(_HEAD)),
            )


def _at(element: _Element, document: str, faults: Iterator[Fault]) -> Iterator[Problem]:
    """Faults with their place, which is worked out only where there is one: most have none."""
    for message, hint in faults:
        place = f"{document}, <{element.tag}>"
        yield Problem(message, t("template-beside", place=place, words=_near(element)), hint)


def _of_element(element: _Element) -> Iterator[Fault]:
    tag = element.tag
    if tag not in _KNOWN:
        hint = t("page-unknown-element-hint", elements=list(_KNOWN))
        yield t("page-unknown-element", element=f"<{tag}>"), hint
        return
    for name in element.get("class", "").split():
        if name not in _KNOWN[tag]:
            yield t("page-unknown-class", element=f"<{tag}>", name=name), nearest(name, _KNOWN[tag])
    allowed = (*ATTRIBUTES["*"], *ATTRIBUTES.get(tag, ()))
    for name in map(str, element.attrib):
        if name not in allowed:
            yield t("page-unknown-attribute", element=f"<{tag}>", name=name), nearest(name, allowed)
    yield from _of_style(element)
    yield from _of_link(element)
    yield from _of_chart(element)
    yield from _of_picture(element)


def _of_style(element: _Element) -> Iterator[Fault]:
    for declaration in filter(str.strip, element.get("style", "").split(";")):
        name = declaration.partition(":")[0].strip()
        if name not in STYLES.get(element.tag, ()):
            yield (
                t("page-not-styled", element=f"<{element.tag}>", style=declaration.strip()),
                t("page-not-styled-hint"),
            )


def _of_link(element: _Element) -> Iterator[Fault]:
    target = element.get("href", "#")
    if not _LINK.match(target):
        yield (
            t("page-link", address=target[:_SHOWN]),
            t("page-link-hint"),
        )


def _of_picture(element: _Element) -> Iterator[Fault]:
    source = element.get("src", "")
    if element.tag == "img" and not _PICTURE.fullmatch(source):
        yield (
            t("page-picture", address=source[:_SHOWN]),
            t("page-picture-hint", address=f"{PICTURE_URL}client"),
        )


def _of_chart(element: _Element) -> Iterator[Fault]:
    kind = element.get("data-chart")
    known = known_charts(element)
    if kind is not None and kind not in known:
        yield t("chart-unknown", name=kind), nearest(kind, known)


def _of_sheets(body: _Element, document: str) -> Iterator[Problem]:
    for child in body:
        if not isinstance(child.tag, str):  # a comment
            continue
        if child.tag != "section" or "sheet" not in child.get("class", "").split():
            yield Problem(
                t("page-outside-sheet", element=f"<{child.tag}>"),
                t("template-near", document=document, words=_near(child)),
                t("page-outside-sheet-hint"),
            )


def _of_blanks(body: _Element, document: str, blanks: Sequence[Blank]) -> Iterator[Problem]:
    known = {blank.name for blank in blanks}
    placed = {e.get("name", "") for e in body.iter(*_CONTROLS)}
    for name in sorted(name for name in placed - known if not name.startswith(TICK_NAME)):
        message = t("page-unknown-blank", name=name)
        yield Problem(message, document, nearest(name, known))
    for blank in blanks:
        if blank.name not in placed:
            hint = t("page-blank-not-placed-hint", label=blank.label_text)
            yield Problem(t("page-blank-not-placed", name=blank.name), document, hint)


def _near(element: _Element) -> str:
    return shortened("".join(map(str, element.itertext())), _SHOWN)
