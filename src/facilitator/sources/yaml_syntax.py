"""What a YAML reader complains of, in words that a consultant can act on."""

from __future__ import annotations

import re
from typing import NamedTuple

from ruamel.yaml.error import MarkedYAMLError

_LINES_ABOVE = 2
"""The reader stumbles at the fault or at a line after it."""
_INDENT = re.compile(r"\s*")
_OTHER_DASH = re.compile(r"\s*[\u2010-\u2015\u2212\u2022\u2043\u25aa\u25cf\u00b7]\s*\S")
_CLOSED = re.compile(r"""(?<=[\s{\[,])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:$|[,}\]:#]))""")
_OPENED = re.compile(r"""(?::\s|-\s|[,{\[])\s*(["'])""")
_MAY_FOLLOW = re.compile(r"\s*(?:$|[,}\]#])", re.MULTILINE)
_QUOTED = re.compile(r"""["'](.*?)["']""")
_TWO_COLONS = re.compile(r"""[{,]\s*[\w-]+:\s+[^"'{\[,}\]:][^"{\[,}\]]*:\s""")
"""A field's name, and a text without quotes that has a colon and a space in it."""
_AFTER_QUOTE = re.compile(r"""[:\-,]\s+(["']).*\1\s*[^\s,}\]#]""")
_QUOTES = "Put the whole text in quotes."
_KNOWN = (
    (
        "found character '\\t'",
        "There is a tab at this place, and YAML knows only spaces.",
        "Replace the tab with spaces.",
    ),
    (
        "found character",
        "A text that begins with {0} needs quotes.",
        _QUOTES,
    ),
    (
        "undefined alias",
        "A text that begins with * needs quotes.",
        _QUOTES,
    ),
    (
        "duplicate key",
        'The field "{0}" stands here twice.',
        "Keep one of the two.",
    ),
    (
        "mapping values are not allowed here",
        "There is a colon too many here, or the line is indented too far.",
        "Put a text with a colon in quotes; begin a field in the same column as its neighbours.",
    ),
    (
        "but found another document",
        "A line with --- starts a second document here, and only one is read.",
        "Delete the line ---.",
    ),
    (
        "unknown escape character",
        "A backslash in a text in double quotes means something else.",
        "Write it twice, or put the text in single quotes.",
    ),
    (
        "sequence entries are not allowed here",
        "A list cannot begin on the line of its field.",
        'Put each "- " on a line of its own, or put a text that begins with a dash in quotes.',
    ),
    (
        "chomping or indentation",
        "A text that begins with > needs quotes.",
        "Put the text in quotes, or write >- and the text on the lines below, indented.",
    ),
    (
        "expected a comment or a line break",
        "After | or > the text goes on the lines below.",
        "Move it to the next line, indented.",
    ),
)
"""What the reader's complaint contains, what we say, and the remedy. {0} is what it quotes."""


class SyntaxIssue(NamedTuple):
    """One complaint: at which line (from 1), what is wrong and what to do."""

    line: int
    message: str
    hint: str


def syntax_issue(error: MarkedYAMLError, text: str) -> SyntaxIssue:
    """The complaint in plain words; ``text`` is the file, to quote from."""
    lines = text.splitlines()
    line = min(error.problem_mark.line if error.problem_mark else 0, max(len(lines) - 1, 0))
    problem = error.problem or ""
    begun = error.context_mark.line if error.context_mark else line
    if (slip := _wrong_character(lines, line)) is not None:
        return slip
    if "could not find expected ':'" in problem:
        message = "A field needs a colon and a space after its name."
        return SyntaxIssue(begun + 1, message, "Write it as name: value.")
    opened = begun if "unexpected end of stream" in problem else _left_open(lines[: line + 1])
    if opened is not None:
        return SyntaxIssue(
            opened + 1,
            "A quotation mark is opened here and never closed.",
            "Close the text with the same mark with which it begins.",
        )
    for words, message, hint in _KNOWN:
        if words in problem:
            quoted = _QUOTED.search(problem)
            return SyntaxIssue(line + 1, message.format(quoted[1] if quoted else ""), hint)
    return _unexpected(error, lines[line] if lines else "", line + 1)


def _wrong_character(lines: list[str], line: int) -> SyntaxIssue | None:
    """What a word processor has put at the beginning of the line, or of one close above it."""
    for number in range(line, max(line - _LINES_ABOVE, -1), -1):
        indent = _INDENT.match(lines[number])
        if indent and set(indent[0]) - set(" \t"):
            return SyntaxIssue(
                number + 1,
                "This line begins with a space of another kind, and YAML knows only plain ones.",
                "Delete what stands before the first letter, and type plain spaces.",
            )
        if _OTHER_DASH.match(lines[number]):
            sign = lines[number].lstrip()[0]
            message = f"An entry of a list begins with a plain hyphen, and this is “{sign}”."
            return SyntaxIssue(number + 1, message, 'Type "- " in its place.')
    return None


def _left_open(lines: list[str]) -> int | None:
    """The last line (from 0) that opens a quotation mark which the next quoted text closes.

    The reader stumbles only there, or lines later; people have to mend where it was opened.
    """
    for number in range(len(lines) - 2, -1, -1):
        opened = _OPENED.search(_CLOSED.sub("", lines[number]))
        if opened:
            below = "\n".join(lines[number + 1 :])
            _, mark, after = below.partition(opened[1])
            return number if mark and not _MAY_FOLLOW.match(after) else None
    return None


def _unexpected(error: MarkedYAMLError, written: str, line: int) -> SyntaxIssue:
    """The reader expected something else: look at the line to guess why."""
    if re.search(r"[:\-,]\s+\{", written) and re.search(r"\}[^,}\]\s]*\s*[^,}\]\s]", written):
        return SyntaxIssue(line, "A text that begins with { needs quotes.", _QUOTES)
    if _AFTER_QUOTE.search(written):
        return SyntaxIssue(
            line,
            "Something stands after the closing quotation mark.",
            'Inside a text in "..." write inner quotation marks as “...”; '
            "for an apostrophe, put the whole text in double quotes.",
        )
    if "flow" in (error.context or "") and _TWO_COLONS.search(written):
        return SyntaxIssue(
            line,
            "Inside { } a text with a colon needs quotes.",
            'Write it as in {id: s1, text: "One thing: that time"}.',
        )
    if "flow" in (error.context or "") and error.context_mark:
        return SyntaxIssue(
            error.context_mark.line + 1,
            "A bracket is opened here, and what follows does not fit inside it.",
            "Put a comma between entries, quotes around texts with commas, and close the bracket.",
        )
    return SyntaxIssue(
        line,
        "This line does not fit with the lines above it.",
        "Begin it in the same column as its neighbours, with spaces.",
    )
