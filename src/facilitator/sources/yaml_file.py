"""YAML files, read as plain data that still knows its lines; complaints in plain words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.reader import ReaderError
from ruamel.yaml.scanner import Scanner

from facilitator.errors import Problem, SourceError
from facilitator.system.text_file import display_path, file_line, read_text
from facilitator.text.interface import t

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


DataPath: TypeAlias = tuple[str | int, ...]
LineOf: TypeAlias = Callable[[DataPath], int]
"""The line (from 1) of the key or list entry at a path; of its nearest parent if it is missing."""
LARGEST_FILE = 500_000
"""Bytes: ours have 60,000, and half a megabyte takes some seconds to read."""
MOST_VALUES = 50_000
"""What a file says twice by a name (``*name``) counted each time."""
DEEPEST = 400
"""Brackets; the reader of YAML itself gives up soon after."""
_BRACKET = re.compile(r"[\[\]{}]")
_DAY = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")


def read_yaml(path: Path) -> tuple[dict[str, Any], LineOf]:
    """The mapping in a file as plain values, dates as texts. Raises SourceError by the line."""
    return parse_yaml(read_text(path, LARGEST_FILE), path)


def parse_yaml(text: str, path: Path) -> tuple[dict[str, Any], LineOf]:
    """As ``read_yaml``, of a text that stands in that file or is to stand there."""
    tree, slips = _parsed(text, path)
    if tree is None:
        raise SourceError.because(
            t("file-empty"), where=display_path(path), hint=t("yaml-empty-hint")
        )
    if not isinstance(tree, CommentedMap):
        raise SourceError.because(
            t("yaml-no-fields"), where=file_line(path, 1), hint=t("yaml-no-fields-hint")
        )
    if slips is None:
        raise SourceError.because(
            t("yaml-too-many", most=MOST_VALUES),
            where=display_path(path),
            hint=t("yaml-too-many-hint"),
        )
    if slips:
        raise SourceError(Problem(why, file_line(path, line), hint) for line, why, hint in slips)
    return _plain(tree), _lines_of(tree)


def _ends(tree: object) -> bool:
    """Whether a file does not repeat parts of itself without end."""
    waiting, seen = [tree], 0
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > MOST_VALUES:
            return False
        if isinstance(node, Mapping):
            waiting.extend(node.values())
        elif isinstance(node, Sequence) and not isinstance(node, str):
            waiting.extend(node)
    return True


def _slips(node: object) -> Iterator[SyntaxIssue]:
    """Mistakes that are valid YAML: a text cut at its comma, a space of another kind."""
    if isinstance(node, CommentedMap):
        for key, value in node.items():
            line = node.lc.key(key)[0] + 1 if key in node.lc.data else node.lc.line + 1
            if isinstance(key, str) and key != key.strip():
                yield SyntaxIssue(
                    line, t("yaml-space-before", name=key.strip()), t("yaml-space-before-hint")
                )
            elif (
                value is None and node.fa.flow_style() and any(v is not None for v in node.values())
            ):
                yield SyntaxIssue(
                    line, t("yaml-cut-at-comma", key=str(key)), t("yaml-cut-at-comma-hint")
                )
            yield from _slips(value)
    elif isinstance(node, CommentedSeq):
        for value in node:
            yield from _slips(value)


def _cut_texts(tree: object, written: str) -> Iterator[SyntaxIssue]:
    """Texts without quotes that end at a ``#``, where YAML begins a comment."""
    for number, line in enumerate(written.splitlines(), start=1):
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


# A preview reads files again that did not change. Nobody changes the trees: they are copied.
@lru_cache(maxsize=32)
def _loaded(text: str) -> tuple[object, tuple[SyntaxIssue, ...] | None]:
    """The tree and its slips, which are None for one without end. Comments are not kept."""
    reader = YAML(typ="rt")
    reader.Scanner = Scanner
    tree = reader.load(text)
    return tree, (*_slips(tree), *_cut_texts(tree, text)) if _ends(tree) else None


def _parsed(text: str, path: Path) -> tuple[object, tuple[SyntaxIssue, ...] | None]:
    if _deepest(text) > DEEPEST:
        raise SourceError(_too_deep(path))
    try:
        return _loaded(text)
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
    except (YAMLError, ValueError, TypeError) as error:
        if problem := _no_day(text, path):
            raise SourceError(problem) from error
        raise SourceError.because(
            t("yaml-invalid"), where=display_path(path), hint=t("yaml-invalid-hint")
        ) from error


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


def _plain(node: Any) -> Any:  # noqa: ANN401 - YAML holds anything
    if isinstance(node, Mapping):
        return {_plain_key(key): _plain(value) for key, value in node.items()}
    if isinstance(node, str):
        return str(node)
    if isinstance(node, Sequence):
        return [_plain(value) for value in node]
    return _plain_scalar(node)


def _plain_key(key: object) -> str | int:
    plain = _plain_scalar(key)
    return plain if isinstance(plain, str | int) else str(plain)


def _plain_scalar(value: Any) -> Any:  # noqa: ANN401 - YAML holds anything
    if value is None or isinstance(value, bool):
        return value
    for kind in (int, float):
        if isinstance(value, kind):
            return kind(value)
    # A date (a datetime is one, too) stays a text; a tagged text loses its tag.
    return value.isoformat() if isinstance(value, date) else str(getattr(value, "value", value))


def _lines_of(tree: CommentedMap) -> LineOf:
    def line_of(path: DataPath) -> int:
        line = 0
        node: Any = tree
        for step in path:
            key = _key_in(node, step)
            if key is None:
                break
            line = node.lc.key(key)[0] if isinstance(node, CommentedMap) else node.lc.item(key)[0]
            node = node[key]
        return int(line) + 1

    return line_of


def _key_in(node: object, step: str | int) -> Any:  # noqa: ANN401 - keys of YAML are anything
    """The key under which ``step`` stands here: ``2:`` is found for "2" also."""
    if isinstance(node, CommentedSeq):
        return step if isinstance(step, int) and 0 <= step < len(node) else None
    if not isinstance(node, CommentedMap):
        return None
    return next((key for key in node if key in node.lc.data and str(key) == str(step)), None)
