"""Holds a composed document against the vocabulary and the model's blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from lxml import etree
from lxml.etree import _Element

from facilitator.compose.charts import known_charts
from facilitator.compose.long_words import longest_word
from facilitator.compose.picture import PICTURE_URL
from facilitator.compose.vocabulary import ATTRIBUTES, BLOCKS, INLINE, STYLES
from facilitator.errors import Problem, nearest
from facilitator.model.blanks import Blank
from facilitator.model.submission import LONGEST_ANSWER

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

_PICTURE = re.compile(rf"{PICTURE_URL}[a-z]+")
_LINK = re.compile(r"https?://|mailto:|#", re.IGNORECASE)


def size_problems(tree: _Element, document: str, people: int) -> list[Problem]:
    """Whether the document is too large, too deep or has too long a word to be laid out at all."""
    parts = sum(1 for _ in tree.iter())
    most = MOST_ELEMENTS + people * MOST_A_PERSON
    if parts > most:
        message = f"It has {parts:,} elements, and {most:,} are the most that a document may have."
        return [Problem(message, document, "Take some of its text away.")]
    deep = _too_deep(tree, document)
    return [deep] if deep else list(_of_words(tree, document))


def _of_words(tree: _Element, document: str) -> Iterator[Problem]:
    length, word = longest_word(tree)
    if length > MOST_LETTERS:
        yield Problem(
            f"It has a word of {length:,} letters.",
            f'{document}, near "{word[:_SHOWN]}…"',
            "Put spaces into it, or take it away.",
        )


def vocabulary_problems(tree: _Element, document: str, blanks: Sequence[Blank]) -> list[Problem]:
    """Every element, class, attribute, chart, picture or blank that a writer does not know."""
    body = tree.find("body")
    if body is None:
        return [Problem("The document has no body.", document)]
    problems: list[Problem] = list(_of_head(tree, document))
    for element in body.iter():
        if element is not body and isinstance(element.tag, str):
            problems.extend(_at(element, document, _of_element(element)))
    problems.extend(_of_sheets(body, document))
    problems.extend(_of_blanks(body, document, blanks))
    return list(dict.fromkeys(problems))


def _too_deep(tree: _Element, document: str) -> Problem | None:
    """The first element that lies inside of more others than a layout can follow."""
    depth = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            inside = next(iter(element.xpath("(.//text())[1]")), "")
            return Problem(
                f"<{element.tag}> lies inside of more than {DEEPEST} other elements.",
                f'{document}, near "{str(inside).strip()[:_SHOWN]}"',
                "Nest lists, quotations and tables less deeply.",
            )
    return None


def _of_head(tree: _Element, document: str) -> Iterator[Problem]:
    """Links, styles and attachments of a page would be known to one format alone."""
    for element in tree.iterfind("head/*"):
        if element.tag not in _HEAD:
            yield Problem(
                f"<{element.tag}> may not stand in the head.",
                document,
                f"Only these may: {', '.join(_HEAD)}. Colours and sizes stand in look.yaml.",
            )


def _at(element: _Element, document: str, faults: Iterator[Fault]) -> Iterator[Problem]:
    """Faults with their place, which is worked out only where there is one: most have none."""
    for message, hint in faults:
        yield Problem(message, f'{document}, <{element.tag}> near "{_near(element)}"', hint)


def _of_element(element: _Element) -> Iterator[Fault]:
    tag = element.tag
    if tag not in _KNOWN:
        hint = f"Use one of: {', '.join(_KNOWN)}."
        yield f"<{tag}> is not an element that every format knows.", hint
        return
    for name in element.get("class", "").split():
        if name not in _KNOWN[tag]:
            yield f'<{tag}> has no class "{name}".', nearest(name, _KNOWN[tag])
    allowed = (*ATTRIBUTES["*"], *ATTRIBUTES.get(tag, ()))
    for name in map(str, element.attrib):
        if name not in allowed:
            yield f'<{tag}> has no attribute "{name}".', nearest(name, allowed)
    yield from _of_style(element)
    yield from _of_link(element)
    yield from _of_chart(element)
    yield from _of_picture(element)


def _of_style(element: _Element) -> Iterator[Fault]:
    for declaration in filter(str.strip, element.get("style", "").split(";")):
        name = declaration.partition(":")[0].strip()
        if name not in STYLES.get(element.tag, ()):
            yield (
                f'<{element.tag}> may not be styled with "{declaration.strip()}".',
                "Use a class, so that Word has the same look.",
            )


def _of_link(element: _Element) -> Iterator[Fault]:
    target = element.get("href", "#")
    if not _LINK.match(target):
        yield (
            f'A link may not lead to "{target[:_SHOWN]}".',
            "Use an address that begins with https:// or mailto:.",
        )


def _of_picture(element: _Element) -> Iterator[Fault]:
    source = element.get("src", "")
    if element.tag == "img" and not _PICTURE.fullmatch(source):
        yield (
            f'A picture may not come from "{source[:_SHOWN]}".',
            f'Use a logo that is at hand, such as "{PICTURE_URL}client".',
        )


def _of_chart(element: _Element) -> Iterator[Fault]:
    kind = element.get("data-chart")
    known = known_charts(element)
    if kind is not None and kind not in known:
        yield f'There is no chart "{kind}".', nearest(kind, known)


def _of_sheets(body: _Element, document: str) -> Iterator[Problem]:
    for child in body:
        if not isinstance(child.tag, str):  # a comment
            continue
        if child.tag != "section" or "sheet" not in child.get("class", "").split():
            yield Problem(
                f"<{child.tag}> stands outside a sheet.",
                f'{document}, near "{_near(child)}"',
                'Put it inside <section class="sheet">.',
            )


def _of_blanks(body: _Element, document: str, blanks: Sequence[Blank]) -> Iterator[Problem]:
    known = {blank.name for blank in blanks}
    placed = {e.get("name", "") for e in body.iter(*_CONTROLS)}
    for name in sorted(placed - known):
        hint = nearest(name, known)
        yield Problem(f'The blank "{name}" is none of the exercise\'s.', document, hint)
    for blank in blanks:
        if blank.name not in placed:
            hint = f"Place it, or people cannot answer: {blank.label_text}"
            yield Problem(f'The blank "{blank.name}" is not placed.', document, hint)


def _near(element: _Element) -> str:
    words = " ".join("".join(map(str, element.itertext())).split())
    return words[:_SHOWN] + ("…" if len(words) > _SHOWN else "")
