"""YAML files, read as plain data that still knows its lines; complaints in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from facilitator.errors import Problem, SourceError
from facilitator.sources.yaml_tree import (
    MOST_VALUES,
    Entries,
    Fields,
    LineOf,
    TooManyValues,
    any_tree,
    lines_of,
    plain,
    usual_tree,
)
from facilitator.system.text_file import display_path, file_line, read_text
from facilitator.text.interface import t

if TYPE_CHECKING:
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
_CUT_TEXT = re.compile(r"[^#]*?\w[^#]*? (#\w.*)")
"""A # right before a word: people who write a remark put a space there."""
_AFTER_QUOTE = re.compile(r"""[:\-,]\s+(["']).*\1\s*[^\s,}\]#]""")
_KNOWN = (
    ("found character '\\t'", "", "yaml-tab", "yaml-tab-hint"),
    ("found character", "", "yaml-needs-quotes", "yaml-quote-it"),
    ("undefined alias", "*", "yaml-needs-quotes", "yaml-quote-it"),
    ("duplicate key", "", "yaml-field-twice", "keep-one-of-two"),
    ("mapping values are not allowed here", "", "yaml-colon", "yaml-colon-hint"),
    ("but found another document", "", "yaml-second-document", "yaml-second-document-hint"),
    ("unknown escape character", "", "yaml-backslash", "yaml-backslash-hint"),
    ("sequence entries are not allowed here", "", "yaml-list-in-line", "yaml-list-in-line-hint"),
    ("chomping or indentation", ">", "yaml-needs-quotes", "yaml-fold-or-quote"),
    ("expected a comment or a line break", "", "yaml-text-below", "yaml-text-below-hint"),
)
"""What the reader's complaint contains, what is written (or else what it quotes), what we say."""


class SyntaxIssue(NamedTuple):
    line: int
    message: str
    hint: str


def syntax_issue(error: MarkedYAMLError, text: str) -> SyntaxIssue:
    lines = text.splitlines()
    line = min(error.problem_mark.line if error.problem_mark else 0, max(len(lines) - 1, 0))
    problem = error.problem or ""
    begun = error.context_mark.line if error.context_mark else line
    if (slip := _wrong_character(lines, line)) is not None:
        return slip
    if "could not find expected ':'" in problem:
        return SyntaxIssue(begun + 1, t("yaml-no-colon"), t("yaml-no-colon-hint"))
    opened = begun if "unexpected end of stream" in problem else _left_open(lines[: line + 1])
    if opened is not None:
        return SyntaxIssue(opened + 1, t("yaml-left-open"), t("yaml-left-open-hint"))
    for words, written, message, hint in _KNOWN:
        if words in problem:
            quoted = _QUOTED.search(problem)
            found = written or (quoted[1] if quoted else "")
            return SyntaxIssue(line + 1, t(message, found=found), t(hint))
    return _unexpected(error, lines[line] if lines else "", line + 1)


def _wrong_character(lines: list[str], line: int) -> SyntaxIssue | None:
    for number, written in enumerate(lines[: line + 1]):
        indent = _INDENT.match(written)
        # The reader takes a space of another kind for a letter, and stumbles far below.
        if indent and set(indent[0]) - set(" \t"):
            return SyntaxIssue(number + 1, t("yaml-other-space"), t("other-space-hint"))
    for number in range(line, max(line - _LINES_ABOVE, -1), -1):
        if _OTHER_DASH.match(lines[number]):
            sign = lines[number].lstrip()[0]
            wrong, remedy = t("list-other-dash", found=sign), t("list-other-dash-hint")
            return SyntaxIssue(number + 1, wrong, remedy)
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
    if re.search(r"[:\-,]\s+\{", written) and re.search(r"\}[^,}\]\s]*\s*[^,}\]\s]", written):
        return SyntaxIssue(line, t("yaml-needs-quotes", found="{"), t("yaml-quote-it"))
    if _AFTER_QUOTE.search(written):
        return SyntaxIssue(line, t("yaml-after-quote"), t("yaml-after-quote-hint"))
    if "flow" in (error.context or "") and _TWO_COLONS.search(written):
        return SyntaxIssue(line, t("yaml-colon-in-braces"), t("yaml-colon-in-braces-hint"))
    if "flow" in (error.context or "") and error.context_mark:
        return SyntaxIssue(error.context_mark.line + 1, t("yaml-bracket"), t("yaml-bracket-hint"))
    return SyntaxIssue(line, t("yaml-misfit"), t("yaml-misfit-hint"))


LARGEST_FILE = 500_000
"""Bytes: ours have 60,000, and half a megabyte takes some seconds to read."""
DEEPEST = 400
"""Brackets; the reader of YAML itself gives up soon after."""
_BRACKET = re.compile(r"[\[\]{}]")
_DAY = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")


def read_yaml(path: Path) -> tuple[dict[str, Any], LineOf]:
    """The mapping in a file as plain values, dates as texts. Raises SourceError by the line."""
    return parse_yaml(read_text(path, LARGEST_FILE), path)


def parse_yaml(text: str, path: Path) -> tuple[dict[str, Any], LineOf]:
    """As ``read_yaml``, of a text that stands in that file or is to stand there."""
    if _deepest(text) > DEEPEST:
        raise SourceError(_too_deep(path))
    tree, slips = _usual(text) or _unusual(text, path)
    if slips:
        raise SourceError(Problem(why, file_line(path, line), hint) for line, why, hint in slips)
    return plain(tree), lines_of(tree)


def _slips(node: object) -> Iterator[SyntaxIssue]:
    """Mistakes that are valid YAML: a text cut at its comma, a space of another kind."""
    if isinstance(node, Fields):
        for key, value in node.items():
            line = node.lines.get(key, node.line) + 1
            if isinstance(key, str) and key != key.strip():
                yield SyntaxIssue(
                    line, t("yaml-space-before", name=key.strip()), t("yaml-space-before-hint")
                )
            elif value is None and node.is_flow and any(v is not None for v in node.values()):
                yield SyntaxIssue(
                    line, t("yaml-cut-at-comma", key=str(key)), t("yaml-cut-at-comma-hint")
                )
            yield from _slips(value)
    elif isinstance(node, Entries):
        for value in node:
            yield from _slips(value)


def _cut_texts(tree: object, written: str) -> Iterator[SyntaxIssue]:
    """Texts without quotes that end at a ``#``, where YAML begins a comment."""
    for number, line in enumerate(written.splitlines(), start=1):
        if " #" not in line:
            continue
        cut = _CUT_TEXT.match(_CLOSED.sub(lambda quoted: "_" * len(quoted[0]), line))
        # An empty field is told where it is missed, a text in a block is whole.
        is_empty = cut and line[: cut.start(1)].rstrip().endswith((":", "-", ",", "["))
        if cut and not is_empty and not any(line[cut.start(1) :] in text for text in _texts(tree)):
            yield SyntaxIssue(
                number,
                t("yaml-cut-at-remark", rest=line[cut.start(1) :][:30]),
                t("yaml-cut-at-remark-hint"),
            )


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, Mapping | Sequence):
        for value in node.values() if isinstance(node, Mapping) else node:
            yield from _texts(value)


_Tree: TypeAlias = tuple[Fields, tuple[SyntaxIssue, ...]]


# A preview reads files again that did not change. Nobody changes the trees: they are copied.
@lru_cache(maxsize=32)
def _usual(text: str) -> _Tree | None:
    tree = usual_tree(text)
    return None if tree is None else (tree, (*_slips(tree), *_cut_texts(tree, text)))


@lru_cache(maxsize=32)
def _unusual(text: str, path: Path) -> _Tree:
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        tree = any_tree(text)
        if isinstance(tree, Fields):
            return tree, (*_slips(tree), *_cut_texts(tree, text))
    except MarkedYAMLError as error:
        line, message, hint = syntax_issue(error, text)
        raise SourceError.because(message, where=file_line(path, line), hint=hint) from error
    except ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise SourceError.because(
            t("yaml-control-character"),
            where=file_line(path, line),
            hint=t("yaml-control-character-hint"),
        ) from error
    except RecursionError as error:
        raise SourceError(_too_deep(path)) from error
    except TooManyValues as error:
        raise SourceError.because(
            t("yaml-too-many", most=MOST_VALUES),
            where=display_path(path),
            hint=t("yaml-too-many-hint"),
        ) from error
    except (YAMLError, ValueError, TypeError, AttributeError) as error:
        if problem := _no_day(text, path):
            raise SourceError(problem) from error
        raise SourceError.because(
            t("yaml-invalid"), where=display_path(path), hint=t("yaml-invalid-hint")
        ) from error
    raise _no_mapping(path, is_empty=tree is None)


def _no_mapping(path: Path, *, is_empty: bool) -> SourceError:
    if is_empty:
        where, what, hint = display_path(path), t("file-empty"), t("yaml-empty-hint")
    else:
        where, what, hint = file_line(path, 1), t("yaml-no-fields"), t("yaml-no-fields-hint")
    return SourceError.because(what, where=where, hint=hint)


def _deepest(text: str) -> int:
    """How many brackets are open at once, those in texts included; reading them takes long."""
    depth = deepest = 0
    for match in _BRACKET.finditer(text):
        depth += 1 if match[0] in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _no_day(text: str, path: Path) -> Problem | None:
    """The first text that looks like a day and is none; the YAML reader gives no line."""
    for match in _DAY.finditer(text):
        try:
            date(*map(int, match.groups()))
        except ValueError:
            return Problem(
                t("yaml-no-day", day=match[0]),
                file_line(path, text[: match.start()].count("\n") + 1),
                t("day-form"),
            )
    return None


def _too_deep(path: Path) -> Problem:
    return Problem(t("yaml-too-deep"), display_path(path), t("yaml-too-deep-hint"))
