"""What terminal and studio say to whoever uses them: ``t("id", name=value)``, as in a template.

The language is the one of the system, or ``FACILITATOR_LANGUAGE``; processes that are started from
here have the same.
"""

from __future__ import annotations

import os
import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Self

from facilitator.text.catalogue import DEFAULT, LANGUAGE_TAG, catalogue_names, entries
from facilitator.text.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.text.messages import Argument

LANGUAGE = "FACILITATOR_LANGUAGE"
"""The variable in which a user may name another language than the system's."""


class InterfaceText(str):
    """Words as the terminal says them, and the message that they are.

    What comes from another process, or another machine, is said in the language of this one.
    """

    __slots__ = ("message",)
    message: Message

    def __new__(cls, words: str, message: Message) -> Self:
        text = super().__new__(cls, words)
        text.message = message
        return text

    def __reduce__(self) -> tuple[Callable[[Message], InterfaceText], tuple[Message]]:
        return _said_here, (self.message,)


def t(id: str, /, **args: Argument) -> InterfaceText:  # noqa: A002 - Fluent's own word
    """A message of the catalogue in the language of the interface.

    Raises LookupError for one that is not there.
    """
    message = Message(id, **{name: _message(value) for name, value in args.items()})
    texts = {name: text for name, text in args.items() if isinstance(text, str)}
    return InterfaceText(_said(message, texts, interface_language()), message)


def _said_here(message: Message) -> InterfaceText:
    return t(message.id, **dict(message.args))


def retold(text: str, *variants: str) -> str:
    """What ``t`` gave, in the first of these wordings that its messages have, such as ``studio``.

    Wordings are attributes of a message. Other text stays as it is.
    """
    if not isinstance(text, InterfaceText):
        return text
    from facilitator.text.translator import translator

    return translator(interface_language()).fill(text.message, str, str, variants)


def in_sequence(*texts: str) -> str:
    """Sentences one after the other, as what is kept of them; empty ones are left out."""
    first, *others = [text for text in texts if text] or [""]
    return t("in-sequence", first=first, then=in_sequence(*others)) if others else first


def in_english(text: str) -> str:
    return _english(text.message) if isinstance(text, InterfaceText) else text


def _english(message: Message) -> str:
    inner = {
        name: _english(value) if isinstance(value, Message) else value
        for name, value in message.args
    }
    texts = {name: text for name, text in inner.items() if isinstance(text, str)}
    return _said(message, texts, DEFAULT)


def says_other(text: str, id: str) -> bool:  # noqa: A002 - Fluent's own word
    """Whether it is a message of ours, and another one."""
    return isinstance(text, InterfaceText) and text.message.id != id


def kept(text: str) -> str:
    """Words as they stand in files that outlast a run: in English, and what they are said again by.

    Others stay as they are.
    """
    if not isinstance(text, InterfaceText):
        return text
    import json

    said = json.dumps(_parts(text.message), ensure_ascii=False)
    return f"{in_english(text)}\t{said}"


def said_again(text: str) -> str:
    """What was kept, in the language of the interface."""
    return _said_again(text, interface_language()) if _SAID in text else text


@lru_cache(maxsize=10_000)  # a large room has a hundred thousand readings of few words
def _said_again(text: str, _language: str) -> str:
    import json

    words, _, said = text.partition(_SAID)
    again: str
    try:
        again = json.loads(f"{_SAID}{said}", object_hook=lambda args: t(args.pop("id"), **args))
    except (ValueError, LookupError, AttributeError):
        return words  # of another version, or names were taken out of it
    return again


_SAID = '\t{"id": '
"""What they are said again by begins with it."""


def _parts(value: object) -> object:
    if isinstance(value, Message):
        return {"id": value.id} | {name: _parts(arg) for name, arg in value.args}
    if isinstance(value, list | tuple):
        return [_parts(one) for one in value]
    return value if isinstance(value, int | float) else str(value)


def interface_language() -> str:
    """A language that there is a catalogue of: German for ``de_AT.UTF-8``, English for ``C``."""
    named = map(os.environ.get, (LANGUAGE, "LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, named), "") or _windows_language()
    tag = name.partition(".")[0].partition("@")[0].replace("_", "-")
    known = re.fullmatch(LANGUAGE_TAG, tag) and tag.partition("-")[0] in catalogue_names()
    return tag if known else DEFAULT


def _windows_language() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    language = ctypes.windll.kernel32.GetUserDefaultUILanguage()
    return locale.windows_locale.get(language, "")


def _message(value: Argument) -> Argument:
    """Words of ours inside of others are retold with them."""
    if isinstance(value, InterfaceText):
        return value.message
    if isinstance(value, list | tuple):
        return [one.message if isinstance(one, InterfaceText) else one for one in value]
    return value


def _said(message: Message, texts: dict[str, str], language: str) -> str:
    """A message in a language; ``texts`` are those of its arguments, as they are said there."""
    words = _plain_words(language, message.id, texts)
    if words:
        return words
    from facilitator.text.translator import translator

    return translator(language).say(message)


def _plain_words(language: str, id: str, texts: dict[str, str]) -> str | None:  # noqa: A002 - Fluent's own word
    """A message of one line with texts in it: what says more is loaded with what can say it."""
    if language.startswith("en-") and language not in ("en-US", *catalogue_names()):
        return None  # which English its country has, the translator knows
    names = (language, language.partition("-")[0], DEFAULT)
    written = next(filter(None, (entries(name).get(id) for name in names)), "")
    line, _, rest = written.partition("=")[2].partition("\n")
    line = line.strip()
    rest_of_line = _PLACE.sub(lambda place: "" if place[1] in texts else "{", line)
    whole = "{" not in rest_of_line and not re.match(r" +[^. ]", rest)
    return _PLACE.sub(lambda place: texts[place[1]], line) if whole else None


_PLACE = re.compile(r"\{ \$(\w+) \}")
