"""Words of ours that reach a page, a slide, a workbook or a calendar, looked up by id.

They stand in ``locales/LANGUAGE.ftl`` (Fluent, https://projectfluent.org), whole sentences with
named arguments. How to put a new one there:

1. A line in ``en.ftl``, in the section of its folder: ``agenda-break = { $title }, { $minutes ->
   [one] { $minutes } minute *[other] { $minutes } minutes }``.
2. A rule returns ``Message("agenda-break", title=block.title, minutes=5)`` and says nothing itself;
   what may also be somebody's own words is a ``Text``.
3. Whoever writes a page says it: ``translator(kit.language).say(message)`` (``translator.py``).
   In a template it is ``{{ t("agenda-break", title=block.title, minutes=5) }}``; a rule's message
   is ``{{ message }}``, ``{{ message|md }}`` or ``{{ message|plain }}``, as a string would be.

Arguments are numbers (a ``float`` is printed with one decimal, a ``Decimal`` with its own, None as
a dash, a ``Percent`` with its sign), dates, strings, other messages, and lists of them (“a, b and
c”). Functions for the catalogue: ``DATE($day, style: "full")`` adds the weekday, ``LIST($words,
style: "or")``, ``ORDINAL($number)`` selects by the ordinal's plural form, and ``INSIDE($words)``
and ``CAPITAL($words)`` fit the first letter into a sentence. Through ``t`` a message may be marked
up (``**strong**``, ``*emphasis*``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias, Union

Argument: TypeAlias = Union[
    str, int, float, Decimal, date, "Percent", "Message", Sequence["str | Message"], None
]


@dataclass(frozen=True)
class Percent:
    """A share, 0 to 100, printed as a whole number with the sign of its language.

    A ``Decimal`` keeps its own places.
    """

    value: float | Decimal


@dataclass(frozen=True, init=False)
class Message:
    id: str
    args: tuple[tuple[str, Argument], ...] = ()

    def __init__(self, id: str, /, **args: Argument) -> None:  # noqa: A002 - Fluent's own word
        object.__setattr__(self, "id", id)
        pairs = ((k, tuple(v) if isinstance(v, list) else v) for k, v in args.items())
        object.__setattr__(self, "args", tuple(pairs))

    def __str__(self) -> str:
        """Raises TypeError: which words it has depends on the language."""
        raise TypeError(f'The message "{self.id}" is said by a translator')


Text: TypeAlias = str | Message
"""Somebody's own words, or a message of ours."""
Say: TypeAlias = Callable[[Text], str]
"""A translator's ``say``: a rule that measures words, or puts them into a kit, takes it."""


def in_sequence(first: Text, *others: Text) -> Text:
    """Sentences one after the other, apart as a language has them."""
    text = first
    for other in others:
        text = Message("in-sequence", first=text, then=other)
    return text
