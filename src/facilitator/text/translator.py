"""Says messages in a language, from its catalogue ``locales/LANGUAGE.ftl``."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

from babel import Locale
from babel.core import get_global
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType, fluent_number
from fluent.syntax import FluentParser

from facilitator.text.catalogue import (
    DEFAULT,
    add_folder,
    catalogue_names,
    catalogue_text,
    messages_in,
)
from facilitator.text.grammar import capitalised, grammar_of
from facilitator.text.locale import (
    ListStyle,
    babel_locale,
    listed,
    long_date,
    percent,
    plain_date,
    printed,
)
from facilitator.text.messages import Argument, Message, Percent, Text

_Part: TypeAlias = str | float | Decimal | Message | Percent | None


BRITISH = "en-GB"
"""What English outside of North America goes by, as in CLDR."""


class Translator:
    def __init__(self, language: str) -> None:
        self.language = language
        parent = get_global("parent_exceptions").get(language.replace("-", "_"))
        british = (BRITISH,) if parent == "en_001" else ()
        names = (language, *british, language.partition("-")[0], DEFAULT)
        self._catalogues = tuple(filter(None, map(_catalogue, dict.fromkeys(names))))

    def say(self, text: Text) -> str:
        """Text as it is, a message as a sentence. Raises LookupError for one that is not there."""
        if isinstance(text, str):
            return text
        return _said(self, text, tuple(type(value) for _, value in text.args))

    def fill(
        self,
        message: Message,
        render: Callable[[str], str],
        argument: Callable[[str], str],
        variants: tuple[str, ...] = (),
    ) -> str:
        """A sentence whose own words go through ``render`` and whose strings through ``argument``.

        Neither reads what belongs to the other. ``variants`` are attributes of messages: the first
        that a message has stands in its place. Raises LookupError for a message that is not in
        the catalogue, and for an argument that it names and does not have.
        """
        bundles = (one.bundle_with(message.id) for one in self._catalogues)
        bundle = next(filter(None, bundles), None)
        if not bundle:
            raise LookupError(f'There is no message "{message.id}"')
        entry = bundle.get_message(message.id)
        attributes = filter(None, map(entry.attributes.get, variants))
        pattern = next(attributes, entry.value)
        if pattern is None:
            raise LookupError(f'The message "{message.id}" has no words')
        sentence = _Sentence(self.language)

        def string(part: _Part) -> str:
            match part:
                case str():
                    return part
                case Message():
                    return self.fill(part, render, argument, variants)
                case Percent():
                    return percent(part.value, self.language)
            return printed(part, self.language)

        values = {name: _value(given, sentence, string) for name, given in message.args}
        words, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise LookupError(f'The message "{message.id}" cannot be said: {errors[0]}')
        rendered = render(str(words))
        return rendered.__class__(sentence.with_strings(rendered, argument))


def _value(given: Argument, sentence: _Sentence, string: Callable[[_Part], str]) -> FluentType:
    if isinstance(given, int):
        return fluent_number(given, useGrouping=False)
    if isinstance(given, date):
        return _Day(sentence, given)
    parts = (given,) if isinstance(given, _Part) else given
    return _Words(sentence, tuple(map(string, parts)))


@dataclass
class _Sentence:
    """Strings of a sentence that is being put together: a private character stands for each."""

    language: str
    strings: list[str] = field(default_factory=list)

    def mark(self, text: str) -> str:
        self.strings.append(text)
        return chr(_FIRST_MARK + len(self.strings) - 1)

    def with_strings(self, words: str, argument: Callable[[str], str]) -> str:
        return _MARK.sub(lambda found: argument(self.strings[ord(found[0]) - _FIRST_MARK]), words)


_FIRST_MARK = 0xE000
_MARK = re.compile("[\ue000-\uf8ff]")


@dataclass
class _Words(FluentType):
    sentence: _Sentence
    items: tuple[str, ...]
    style: ListStyle = "standard"

    def __eq__(self, other: object) -> bool:
        """As selectors compare it with the names of their variants."""
        return self.items == (other,)

    __hash__ = None  # type: ignore[assignment]

    def format(self, locale: Locale) -> str:
        return listed([self.sentence.mark(item) for item in self.items], str(locale), self.style)

    def with_first_letter(self, change: Callable[[str], str]) -> _Words:
        return replace(self, items=tuple(item.__class__(change(item)) for item in self.items))


@dataclass
class _Day(FluentType):
    sentence: _Sentence
    day: date
    style: str = "long"

    def format(self, locale: Locale) -> str:  # noqa: ARG002
        write = long_date if self.style == "full" else plain_date
        return self.sentence.mark(write(self.day, self.sentence.language))


def _functions(locale: Locale) -> dict[str, Callable[..., Any]]:
    grammar = grammar_of(locale.language)
    return {
        "CAPITAL": lambda words: words.with_first_letter(capitalised),
        "DATE": lambda day, style: replace(day, style=style),
        "INSIDE": lambda words: words.with_first_letter(grammar.inside),
        "LIST": lambda words, style: replace(words, style=style),
        "ORDINAL": lambda number: locale.ordinal_form(int(number)),
        "WORDS": lambda number: grammar.in_words(int(number)),
    }


@lru_cache(maxsize=8192)
def _said(words: Translator, message: Message, _types: tuple[type, ...]) -> str:
    """Blanks are asked for their labels again and again; 2 and 2.0 are equal, and said apart."""
    return words.fill(message, str, str)


@lru_cache(maxsize=64)
def translator(language: str) -> Translator:
    return Translator(language)


class Catalogue:
    """Its entries are parsed when they are asked for: to parse all takes longer than a page."""

    def __init__(self, name: str, text: str) -> None:
        locale = babel_locale(name)
        self._bundle = FluentBundle(
            [str(locale)], functions=_functions(locale), use_isolating=False
        )
        self._unparsed = messages_in(text)

    def bundle_with(self, id: str) -> FluentBundle | None:  # noqa: A002 - Fluent's own word
        """The bundle, in which the message and all that it refers to stand; None without it."""
        wanted = [id]
        while wanted:
            if entry := self._unparsed.pop(wanted.pop(), None):
                self._bundle.add_resource(FluentParser(with_spans=False).parse(entry))
                wanted += _REFERENCE.findall(entry)
        return self._bundle if self._bundle.has_message(id) else None


_REFERENCE = re.compile(r"[{(,:]\s*(-?[A-Za-z][\w-]*)")


@lru_cache(maxsize=64)
def _catalogue(name: str) -> Catalogue | None:
    text = catalogue_text(name)
    return None if text is None else Catalogue(name, text)


@lru_cache(maxsize=64)
def said_anywhere(message: Message) -> frozenset[str]:
    """What a message says in any of the languages that there are."""
    return frozenset(translator(language).say(message) for language in catalogue_names())


def add_catalogues(folder: Path) -> None:
    """Read the user's own catalogues, ``LANGUAGE.ftl``, from a folder, too."""
    if add_folder(folder):
        for cache in (_catalogue, translator, _said, said_anywhere):
            cache.cache_clear()
