"""Jinja, bounded and blind: a template may come from a stranger.

It reaches what ``allowed`` states, uses up no more than a ``Budget``, and reads no file but
templates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from types import BuiltinMethodType, MethodType
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, nodes, pass_context
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.runtime import Context, markup_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from facilitator.compose.allowed import FILTERS, GLOBALS, kept, leaks, may_read
from facilitator.compose.budget import MOST_BITS, Budget, OverBudgetError, size_of_words, words
from facilitator.compose.rewriting import CHARGE, COLLECTED, HELD, JOINED, counted

_WIDE = re.compile(r"%[^a-zA-Z%]*(\*|\d{3})")
"""A place in a text to fill in that is a hundred wide or more, or as wide as a value says."""
_LONGEST_FIGURE = 400
"""Characters that a number takes at most when it is filled in."""
_METHODS = (MethodType, BuiltinMethodType)

Anything = Any
"""Templates hold values of any kind."""


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of all templates. ``budget.begin()`` before each rendering."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(self, loader: BaseLoader, filters: Mapping[str, Callable[..., Any]]) -> None:
        self.budget = Budget()
        super().__init__(
            loader=loader,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=self._put_out,
        )
        own: dict[str, Callable[..., Any]] = {
            "join": self._join,
            "replace": self._replace,
            "string": words,
            "sum": _sum,
        }
        known: dict[str, Callable[..., Any]] = {**kept(self.filters, FILTERS), **own, **filters}
        self.filters = {name: self._counting(known[name]) for name in known}
        self.filters |= {
            CHARGE: self._charge,
            JOINED: self._joined,
            COLLECTED: self._given,
            HELD: self._taken,
        }
        tests: dict[str, Any] = dict(self.tests)
        self.tests = {name: self._counting(tests[name]) for name in tests}
        self.globals = kept(self.globals, GLOBALS)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return counted(super()._parse(source, name, filename))

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
        """Call a macro, a method or a function, its arguments and its result counted."""
        budget = self.budget
        budget.step()
        args = tuple(map(budget.argument, args))
        if kwargs:
            kwargs = {name: budget.argument(value) for name, value in kwargs.items()}
        if isinstance(obj, _METHODS):
            _check_method(budget, obj, args)
        # Not the base's call: it asks what only ``may_read`` decides here.
        result = context.call(obj, *args, **kwargs)
        if leaks(result):
            raise SecurityError("This hands out what templates may not have")
        return budget.given(result)

    def call_binop(
        self,
        context: Context,  # noqa: ARG002 - as the base's
        operator: str,
        left: Anything,
        right: Anything,
    ) -> Anything:
        """Arithmetic whose result is known to be small before it is worked out."""
        self.budget.step()
        _small(left)
        _small(right)
        if isinstance(left, str) and operator == "%":
            self.budget.make(_filled_size(left, right))
        elif operator == "*":
            self.budget.make(_repeated_size(left, right))
        elif operator == "+" and hasattr(left, "__len__") and hasattr(right, "__len__"):
            self.budget.make(len(left) + len(right))
        elif operator == "**":
            _check_power(left, right)
        return self.budget.given(_small(self.binop_table[operator](left, right)))

    def _put_out(self, value: Anything) -> Anything:
        shown = value if isinstance(value, str) else words(value)
        self.budget.put_out(size_of_words(shown))
        return shown

    @pass_context
    def _charge(self, _context: Context, parts: int, characters: int = 0) -> bool:
        self.budget.step(max(parts, 1))
        self.budget.put_out(max(characters, 0))
        return True

    @pass_context
    def _joined(self, _context: Context, values: list[Any]) -> Anything:
        shown = [words(value) for value in values]
        self.budget.make(sum(map(size_of_words, shown)))
        return markup_join(shown)

    def _join(self, values: Iterable[Anything], d: str = "") -> str | Markup:
        shown = [words(value) for value in values]
        self.budget.make(_joined_size(d, shown))
        if any(hasattr(value, "__html__") for value in (d, *shown)):
            return escape(d).join(shown)
        return d.join(map(str, shown))

    def _replace(self, text: Anything, old: str, new: str, count: int = -1) -> str:
        shown = words(text)
        found: str = shown if isinstance(shown, str) else str(shown)
        if hasattr(old, "__html__") or hasattr(new, "__html__"):
            found = escape(found)
        self.budget.make(_replaced_size(found, old, new))
        return found.replace(old, new, count)

    @pass_context
    def _given(self, _context: Context, value: Anything) -> Anything:
        return self.budget.given(value)

    @pass_context
    def _taken(self, _context: Context, value: Anything) -> Anything:
        self.budget.given(value)
        return value

    def _counting(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """A filter or test that counts what it is given and what it makes."""
        budget = self.budget
        # Some are handed the context before the value that they work on.
        first = 1 if hasattr(function, "jinja_pass_arg") else 0

        @wraps(function)
        def run(*args: Anything, **kwargs: Anything) -> Anything:
            budget.step()
            value = budget.taken(args[first])
            if len(args) == first + 1 and not kwargs:
                return budget.given(function(*args[:first], value))
            more = map(budget.argument, args[first + 1 :])
            named = {name: budget.argument(given) for name, given in kwargs.items()}
            return budget.given(function(*args[:first], value, *more, **named))

        return run


def _sum(values: Iterable[Anything], attribute: str | None = None) -> Anything:
    """Numbers added up; lists are none, or each sum of lists would be as long as all before it."""
    if attribute is not None:
        raise TemplateRuntimeError('Write map(attribute="…")|sum instead of sum(attribute="…")')
    total = 0
    for value in values:
        if not isinstance(value, int | float):
            raise TemplateRuntimeError("Only numbers can be summed up")
        total += _small(value)
    return total


def _joined_size(between: str, shown: Sequence[Anything]) -> int:
    return sum(map(size_of_words, shown)) + len(between) * len(shown)


def _replaced_size(text: str, old: str, new: str) -> int:
    return len(text) + text.count(old) * len(new)


def _check_method(budget: Budget, method: Anything, given: Sequence[Anything]) -> None:
    """The methods of a text that can make a much longer one are measured before they run."""
    text, name = method.__self__, method.__name__
    if not isinstance(text, str) or name not in ("join", "replace"):
        return
    if name == "replace" and len(given) > 1 and all(isinstance(one, str) for one in given[:2]):
        budget.make(_replaced_size(text, given[0], given[1]))
    elif name == "join" and given:
        if not isinstance(given[0], list | tuple):
            raise TemplateRuntimeError("Only a list can be joined")
        budget.make(_joined_size(text, given[0]))


def _filled_size(text: str, values: Anything) -> int:
    """How long a text can get by ``%``."""
    if isinstance(values, dict) or _WIDE.search(text):
        raise OverBudgetError("Texts are filled in by position, and at most 99 wide")
    parts = values if isinstance(values, tuple) else (values,)
    longest = max((size_of_words(words(part)) for part in parts), default=0)
    return len(text) + text.count("%") * (longest + _LONGEST_FIGURE)


def _repeated_size(left: Anything, right: Anything) -> int:
    for value, times in ((left, right), (right, left)):
        if hasattr(value, "__len__") and isinstance(times, int):
            return len(value) * max(times, 0)
    return 0


def _check_power(left: Anything, right: Anything) -> None:
    if isinstance(left, int) and isinstance(right, int) and left.bit_length() * right > MOST_BITS:
        raise OverBudgetError("This gives a number that is too large")


def _small(value: Anything) -> Anything:
    if isinstance(value, int) and value.bit_length() > MOST_BITS:
        raise OverBudgetError("This gives a number that is too large")
    return value
