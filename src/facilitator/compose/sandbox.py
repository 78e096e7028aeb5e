"""Jinja, blind and bounded: a template may come from a stranger.

It reaches what ``allowed`` states and reads no file but templates. How long it may run, and how
much it may make, is for the process that it runs in to say.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from functools import lru_cache
from pathlib import PurePath
from types import ModuleType
from typing import Any

from jinja2 import StrictUndefined, TemplateRuntimeError, Undefined, pass_context
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, Context, LoopContext
from jinja2.sandbox import MAX_RANGE, ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Namespace
from markupsafe import Markup, escape

from facilitator.compose.template_loader import RootsLoader
from facilitator.model.base import Frozen
from facilitator.text.messages import Message

MOST_BITS = 64
"""Of the result of a power: 9 ** 9 ** 9 would be worked out in one go, which nothing interrupts."""
LARGEST_VALUE = 5_000_000
"""Characters and entries that a value is repeated to."""

Anything = Any
"""Templates hold values of any kind."""


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of all templates."""

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self, loader: RootsLoader, filters: Mapping[str, Callable[..., Any]]) -> None:
        self.files = loader
        super().__init__(
            loader=loader,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_put_out,
        )
        own: dict[str, Callable[..., Any]] = {"join": _join, "string": _put_out, "sum": _sum}
        self.filters = {**kept(self.filters, FILTERS), **own, **filters}
        self.globals = {**kept(self.globals, GLOBALS), "range": _range}

    def getattr(self, obj: Anything, attribute: str) -> Anything:
        """An attribute that is stated, else an entry; other attributes are not even looked at."""
        if not may_read(obj.__class__, attribute):
            return self._entry(obj, attribute)
        try:
            value = getattr(obj, attribute)
        except AttributeError:
            return self._entry(obj, attribute)
        return self.unsafe_undefined(obj, attribute) if leaks(value) else value

    def getitem(self, obj: Anything, argument: Anything) -> Anything:
        """An entry, else an attribute that is stated."""
        if isinstance(argument, str) and not may_read(obj.__class__, argument):
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
        return may_read(obj.__class__, attr) and not leaks(value)

    def wrap_str_format(self, value: Anything) -> None:
        """``format`` is none of the methods of a text that a template may have."""

    def call(
        self, context: Context, obj: Anything, /, *args: Anything, **kwargs: Anything
    ) -> Anything:
        """Call a macro, a method or a function, and look at what it hands out."""
        # Not the base's call: it asks what only ``may_read`` decides here.
        result = context.call(obj, *args, **kwargs)
        if leaks(result):
            raise SecurityError("This hands out what templates may not have")
        return result

    def call_binop(
        self, context: Context, operator: str, left: Anything, right: Anything
    ) -> Anything:
        """A product or power that is known to be small before it is worked out."""
        if operator == "**":
            _check_power(left, right)
        else:
            _check_repeated(left, right)
            _check_repeated(right, left)
        return super().call_binop(context, operator, left, right)


def words(value: Any) -> Any:  # noqa: ANN401 - templates hold values of any kind
    """What can be put on paper: text, a number, a date or nothing. Raises for all else.

    Lists and models would show as Python writes them, which is no use to anyone.
    """
    if isinstance(value, (str, int, float, date, type(None), Undefined)):
        return value
    if hasattr(value, "__html__"):
        return value.__html__()
    raise TemplateRuntimeError(
        f"Only words and numbers can be put out, and this is a {type(value).__name__}"
    )


@pass_context
def _put_out(context: Context, value: Anything) -> Anything:
    """A value as it is put on paper: a message in the words of the page's language."""
    return context["_say"](value) if isinstance(value, Message) else words(value)


def _range(*bounds: int) -> range:
    """Raises OverflowError for one that no document has use for."""
    numbers = range(*bounds)
    if len(numbers) > MAX_RANGE:
        raise OverflowError("This gives a number that is too large")
    return numbers


@pass_context
def _join(context: Context, values: Iterable[Anything], d: str = "") -> str | Markup:
    shown = [_put_out(context, value) for value in values]
    if any(hasattr(value, "__html__") for value in (d, *shown)):
        return escape(d).join(shown)
    return d.join(map(str, shown))


def _sum(values: Iterable[Anything]) -> Anything:
    """Numbers added up; lists are none, or each sum of lists would be as long as all before it."""
    total: float = 0
    for value in values:
        if not isinstance(value, int | float):
            raise TemplateRuntimeError("Only numbers can be summed up")
        total += value
    return total


def _check_repeated(value: Anything, times: Anything) -> None:
    if isinstance(times, int) and hasattr(value, "__len__") and len(value) * times > LARGEST_VALUE:
        raise TemplateRuntimeError("This makes a value that is larger than a document can hold")


def _check_power(left: Anything, right: Anything) -> None:
    if isinstance(left, int) and isinstance(right, int) and left.bit_length() * right > MOST_BITS:
        raise TemplateRuntimeError("This gives a number that is too large")


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
_LEAKS = (type, ModuleType, PurePath, bytes, bytearray)


@lru_cache(maxsize=4096)
def may_read(kind: type, name: str) -> bool:
    """Whether a template may have that attribute of a value of some kind."""
    if name.startswith("_"):
        return False
    if issubclass(kind, Frozen):
        return name in _of_model(kind)
    if dataclasses.is_dataclass(kind):
        return name in {field.name for field in dataclasses.fields(kind)}
    if issubclass(kind, TemplateModule | Namespace):
        return True
    return any(name in names for known, names in _BY_KIND if issubclass(kind, known))


def leaks(value: Any) -> bool:  # noqa: ANN401
    """Whether a value is none that a template can use, and one that leads further."""
    return isinstance(value, _LEAKS)


def _of_model(model: type[Frozen]) -> frozenset[str]:
    """Fields, and the properties and methods that our models state: none of pydantic's."""
    own = (vars(kind) for kind in model.__mro__ if issubclass(kind, Frozen) and kind is not Frozen)
    names = {name for stated in own for name in stated if not name.startswith(("_", "model_"))}
    return frozenset(names | set(model.model_fields)) - _WITHHELD


def kept(known: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Those entries of a mapping that have one of the names."""
    return {name: known[name] for name in names}
