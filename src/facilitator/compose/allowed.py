"""What a template can reach: stated for each kind of value, and nothing beside it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date, time
from functools import lru_cache
from pathlib import PurePath
from types import ModuleType
from typing import Any

from jinja2.environment import TemplateModule
from jinja2.runtime import BlockReference, LoopContext
from jinja2.utils import Cycler, Namespace

from facilitator.model.base import Frozen

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
