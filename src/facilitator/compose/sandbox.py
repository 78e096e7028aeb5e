"""Jinja, blind and bounded: a template may come from a stranger.

It reaches what is stated here for each kind of value, and reads no file but templates. How long it
may run, and how much it may make, is for the process that it runs in to say.
"""

from __future__ import annotations

import dataclasses
import os
import stat
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, time
from functools import cached_property, lru_cache
from pathlib import Path, PurePath
from types import CodeType, ModuleType
from typing import Any

import jinja2
from jinja2 import (
    BaseLoader,
    Environment,
    FileSystemBytecodeCache,
    StrictUndefined,
    TemplateNotFound,
    TemplateRuntimeError,
    Undefined,
    pass_context,
)
from jinja2.bccache import Bucket
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.loaders import split_template_path
from jinja2.runtime import BlockReference, Context, LoopContext
from jinja2.sandbox import MAX_RANGE, ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Namespace
from markupsafe import Markup, escape

from facilitator.model.base import Frozen
from facilitator.system.requirements import built_in_folder
from facilitator.system.text_file import real_path
from facilitator.text.interface import t
from facilitator.text.messages import Message

MOST_BITS = 64
"""Of the result of a power: 9 ** 9 ** 9 would be worked out in one go, which nothing interrupts."""
HOUSE = "house/"
"""Before a template's name: the one that the client's own stands in for."""
LARGEST_TEMPLATE = 500_000
"""Bytes."""

Anything = Any
"""Templates hold values of any kind."""
TemplateSource = tuple[str, str, Callable[[], bool]]
"""A template's text, its file, and whether that text is still what the file says."""

FILTERS = (
    *("abs", "batch", "capitalize", "count", "d", "default", "dictsort", "e", "escape", "first"),
    *("float", "groupby", "int", "items", "join", "last", "length", "list", "lower", "map", "max"),
    *("min", "reject", "rejectattr", "replace", "reverse", "round", "safe", "select"),
    *("selectattr", "slice", "sort", "string", "sum", "title", "trim", "truncate", "unique"),
    *("upper", "urlencode"),
)
"""Jinja's filters that stay: those that lay text out for a screen, or by chance, do not."""
GLOBALS = ("range", "dict", "namespace", "cycler", "joiner")

_TEXT = frozenset(
    {"upper", "lower", "title", "capitalize", "casefold", "swapcase", "strip", "lstrip", "rstrip"}
    | {"split", "rsplit", "splitlines", "partition", "rpartition", "startswith", "endswith"}
    | {"find", "rfind", "index", "count", "replace", "join", "removeprefix", "removesuffix"}
    | {"isdigit", "isdecimal", "isalpha", "isalnum", "isupper", "islower", "isspace"}
)
_LOOP = frozenset(
    {"index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0"}
    | {"previtem", "nextitem", "cycle", "changed"}
)
_BY_KIND: tuple[tuple[type, frozenset[str]], ...] = (
    (str, _TEXT),
    (dict, frozenset({"get", "items", "keys", "values"})),
    (tuple, frozenset({"index", "count", "grouper", "list"})),
    (list, frozenset({"index", "count"})),
    (date, frozenset({"year", "month", "day", "hour", "minute", "weekday", "isoformat"})),
    (time, frozenset({"hour", "minute", "isoformat"})),
    (LoopContext, _LOOP),
    (BlockReference, frozenset({"super"})),
    (Cycler, frozenset({"next", "current", "reset"})),
)
_WITHHELD = frozenset({"face"})
"""What our own models have for writers alone: files of fonts."""
_OURS = "ours-"
_LEAKS = (type, ModuleType, PurePath, bytes, bytearray)


class CompiledTemplates(FileSystemBytecodeCache):
    """Templates compiled in this process, by name, file and text: half the time of composing.

    A sandbox is made for each client and paper, all with the same options. What is built in is kept
    beside this module, as Python keeps the module itself.
    """

    def __init__(self) -> None:
        super().__init__(str(Path(__file__).with_name("__pycache__")), "template-%s.pyc")
        self.code: dict[tuple[str, str], CodeType] = {}

    @cached_property
    def _compiler(self) -> str:
        files = (Path(__file__), *Path(str(jinja2.__file__)).parent.glob("*.py"))
        return "".join(str(file.stat().st_mtime_ns) for file in files)

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        is_ours = filename and built_in_folder() / "templates" in Path(filename).parents
        return f"{_OURS if is_ours else ''}{super().get_cache_key(name, filename)}"

    def get_source_checksum(self, source: str) -> str:
        return super().get_source_checksum(f"{self._compiler}{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.code.get((bucket.key, bucket.checksum))
        if bucket.code is None and bucket.key.startswith(_OURS):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self.code[bucket.key, bucket.checksum] = bucket.code
        if bucket.key.startswith(_OURS) and not sys.dont_write_bytecode:
            with suppress(OSError):  # not everybody may write there
                super().dump_bytecode(bucket)


_COMPILED = CompiledTemplates()


class Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"**"})

    def __init__(self, loader: RootsLoader, filters: Mapping[str, Callable[..., Any]]) -> None:
        self.files = loader
        super().__init__(
            loader=loader,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_put_out,
            bytecode_cache=_COMPILED,
        )
        own: dict[str, Callable[..., Any]] = {"join": _join, "string": _put_out}
        self.filters = {name: self.filters[name] for name in FILTERS} | own | dict(filters)
        self.globals = {name: self.globals[name] for name in GLOBALS} | {"range": _range}

    def getattr(self, obj: Anything, attribute: str) -> Anything:
        """An attribute that is stated, else an entry; other attributes are not even looked at."""
        if not _may_read(obj.__class__, attribute):
            return self._entry(obj, attribute)
        try:
            value = getattr(obj, attribute)
        except AttributeError:
            return self._entry(obj, attribute)
        return self.unsafe_undefined(obj, attribute) if isinstance(value, _LEAKS) else value

    def getitem(self, obj: Anything, argument: Anything) -> Anything:
        if isinstance(argument, str) and not _may_read(obj.__class__, argument):
            return self._entry(obj, argument)
        return super().getitem(obj, argument)

    def _entry(self, obj: Anything, name: str) -> Anything:
        try:
            return obj[name]
        except (TypeError, LookupError):
            if hasattr(obj.__class__, name):
                return self.unsafe_undefined(obj, name)
            return self.undefined(obj=obj, name=name)

    def is_safe_attribute(self, obj: Anything, attr: str, value: Anything) -> bool:
        """Only what is stated, and never a class, a path or raw bytes."""
        return _may_read(obj.__class__, attr) and not isinstance(value, _LEAKS)

    def wrap_str_format(self, value: Anything) -> None:
        """``format`` is none of the methods of a text that a template may have."""

    def call(
        self, context: Context, obj: Anything, /, *args: Anything, **kwargs: Anything
    ) -> Anything:
        # Not the base's call: it asks what only ``_may_read`` decides here.
        result = context.call(obj, *args, **kwargs)
        if isinstance(result, _LEAKS):
            raise SecurityError(t("template-hands-out"))
        return result

    def call_binop(
        self, context: Context, operator: str, left: Anything, right: Anything
    ) -> Anything:
        """A power that is known to be small before it is worked out."""
        is_whole = isinstance(left, int) and isinstance(right, int)
        if is_whole and left.bit_length() * right > MOST_BITS:
            raise TemplateRuntimeError(t("template-large-number"))
        return super().call_binop(context, operator, left, right)


def words(value: Anything) -> Anything:
    """What can be put on paper: text, a number, a date or nothing. Raises for all else.

    Lists and models would show as Python writes them, which is no use to anyone.
    """
    if isinstance(value, (str, int, float, date, type(None), Undefined)):
        return value
    if hasattr(value, "__html__"):
        return value.__html__()
    raise TemplateRuntimeError(t("template-only-words", kind=type(value).__name__))


@pass_context
def _put_out(context: Context, value: Anything) -> Anything:
    return context["_say"](value) if isinstance(value, Message) else words(value)


def _range(*bounds: int) -> range:
    """Raises OverflowError for one that no document has use for."""
    numbers = range(*bounds)
    if len(numbers) > MAX_RANGE:
        raise OverflowError(t("template-large-number"))
    return numbers


@pass_context
def _join(context: Context, values: Iterable[Anything], d: str = "") -> str | Markup:
    shown = [_put_out(context, value) for value in values]
    if any(hasattr(value, "__html__") for value in (d, *shown)):
        return escape(d).join(shown)
    return d.join(map(str, shown))


@lru_cache(maxsize=4096)
def _may_read(kind: type, name: str) -> bool:
    if name.startswith("_"):
        return False
    if issubclass(kind, Frozen):
        return name in _of_model(kind)
    if dataclasses.is_dataclass(kind):
        return name in {field.name for field in dataclasses.fields(kind)}
    if issubclass(kind, TemplateModule | Namespace):
        return True
    return any(name in names for known, names in _BY_KIND if issubclass(kind, known))


def _of_model(model: type[Frozen]) -> frozenset[str]:
    """Fields, and the properties and methods that our models state: none of pydantic's."""
    own = (vars(kind) for kind in model.__mro__ if issubclass(kind, Frozen) and kind is not Frozen)
    names = {name for stated in own for name in stated if not name.startswith(("_", "model_"))}
    return frozenset(names | set(model.model_fields)) - _WITHHELD


class RootsLoader(BaseLoader):
    """Templates below some folders; the first that has a file wins, file by file.

    ``house/`` leaves out the client's folder, so that a client's own document can extend the one
    that it stands in for and replace one block of it.
    """

    def __init__(self, roots: Sequence[Path], client: Path | None = None) -> None:
        self.house = tuple(roots)
        self.every = (client, *roots) if client else self.house
        self._has_read_strangers = False

    @cached_property
    def strangers(self) -> tuple[Path, ...]:
        """Every file here that is not built in: a template, a style sheet, a look.

        Such a file may come from anywhere, so that what is made of it needs limits.
        """
        others = (root for root in self.every if real_path(root) != self._ours)
        return tuple(path for root in others for path in root.rglob("*") if path.is_file())

    @property
    def has_taken_part(self) -> bool:
        """Whether one of them has a part in what was rendered: a style sheet always has."""
        return self._has_read_strangers or any(path.suffix != ".html" for path in self.strangers)

    @cached_property
    def _ours(self) -> Path:
        return real_path(built_in_folder() / "templates")

    def find(self, template: str) -> tuple[Path, Path]:
        """The first file of that name, and its folder. Raises TemplateNotFound."""
        roots = self.house if template.startswith(HOUSE) else self.every
        parts = split_template_path(template.removeprefix(HOUSE))  # refuses `..`
        for root in roots:
            path = root.joinpath(*parts)
            if os.path.lexists(path):  # whatever a name is like, this raises nothing
                return path, root
        raise TemplateNotFound(template)

    def get_source(self, environment: Environment, template: str) -> TemplateSource:  # noqa: ARG002 - as the base's
        """Raises TemplateNotFound, and SecurityError for what leads out of the folders."""
        path, root = self.find(template)
        self._has_read_strangers |= self._ours not in real_path(path).parents
        text, changed = _read(path, root, template)
        return text, str(path), lambda: self._is_unchanged(template, path, changed)

    def _is_unchanged(self, template: str, path: Path, changed: int) -> bool:
        """Whether the name still means that file, and the file is as old as it was."""
        try:
            return self.find(template)[0] == path and path.stat().st_mtime_ns == changed
        except (OSError, TemplateNotFound):
            return False

    def list_templates(self) -> list[str]:
        files = ((path, root) for root in self.every for path in root.rglob("*") if path.is_file())
        return sorted({path.relative_to(root).as_posix() for path, root in files})


def _read(path: Path, root: Path, name: str) -> tuple[str, int]:
    try:
        real, home = real_path(path), real_path(root)
    except OSError as error:
        raise SecurityError(t("template-link-loop", name=name)) from error
    if home not in real.parents:
        raise SecurityError(t("template-outside", name=name))
    status = real.stat()
    if not stat.S_ISREG(status.st_mode):
        raise TemplateNotFound(name)
    if status.st_size > LARGEST_TEMPLATE:
        raise SecurityError(t("template-too-large", name=name, most=LARGEST_TEMPLATE // 1000))
    return real.read_bytes().decode("utf-8"), status.st_mtime_ns
