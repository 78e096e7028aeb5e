"""What swapping words in a sentence takes, a class a language: articles, possessives, capitals."""

from __future__ import annotations

import re

APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"


class Grammar:
    """Of a language that nothing is known of: words stay as they are written."""

    names_take_articles = False
    """Whether words without a plural have an article all the same: el Comité Ejecutivo."""

    def article(self, words: str, written: str) -> str:  # noqa: ARG002 - what others go by
        """The article before ``words``, in small letters, where ``written`` stands."""
        return written

    def possessive(self, words: str, apostrophe: str = APOSTROPHE, *, plural: bool = False) -> str:  # noqa: ARG002 - as above
        return f"{words}{apostrophe}s"

    def inside(self, words: str) -> str:
        """Words that may begin a line as they read inside a sentence."""
        return words

    def in_words(self, number: int) -> str:
        return str(number)


class SmallInside(Grammar):
    def inside(self, words: str) -> str:
        """A small first letter, unless it starts initials."""
        return words if words[1:2].isupper() else words[:1].lower() + words[1:]


class English(SmallInside):
    def article(self, words: str, written: str) -> str:  # noqa: ARG002 - goes by the sound
        """``a`` or ``an``, by the sound of what follows: an hour, a university, an MBA."""
        found = re.search(r"[^\W_]+", words)
        first = found.group() if found else ""
        if first[:1].isdigit():
            return "an" if _number_sounds_like_vowel(first) else "a"
        if _is_spelled_out(first):
            return "an" if first[0] in _LETTERS_SAID_WITH_A_VOWEL else "a"
        word = first.lower()
        if _SOUNDS_LIKE_YOU_OR_ONE.match(word):
            return "a"
        return "an" if word[:1] in set("aeiouáéíóúàèäöü") or _SILENT_H.match(word) else "a"

    def possessive(self, words: str, apostrophe: str = APOSTROPHE, *, plural: bool = False) -> str:
        """``words`` with ``'s``, or with the apostrophe alone after the s of a plural."""
        alone = plural and words[-1:] in {"s", "S"}
        letter = "S" if " " in words and words.isupper() else "s"  # HR's, CHIEF OF STAFF'S
        return f"{words}{apostrophe}" if alone else f"{words}{apostrophe}{letter}"

    def in_words(self, number: int) -> str:
        """A number up to ninety-nine in words, a larger one in digits, as running text has it."""
        if not 0 <= number < _HUNDRED:
            return str(number)
        if number < len(_SMALL):
            return _SMALL[number]
        tens, ones = divmod(number, 10)
        return f"{_TENS[tens - 2]}-{_SMALL[ones]}" if ones else _TENS[tens - 2]


class Spanish(SmallInside):
    names_take_articles = True

    def article(self, words: str, written: str) -> str:
        """As ``written``, in the gender of the first word: del plan, de la hoja de ruta."""
        for forms in _GENDERS:
            if written in forms:
                return forms[bool(_FEMININE.match(words.casefold()))]
        return written


GRAMMARS: dict[str, type[Grammar]] = {"en": English, "es": Spanish, "fr": SmallInside}


def grammar_of(language: str) -> Grammar:
    return GRAMMARS.get(language.partition("-")[0], Grammar)()


def capitalised(words: str) -> str:
    """With a capital at the start; the rest stays as it is."""
    return words[:1].upper() + words[1:]


def titled(words: str) -> str:
    """With a capital at the start of each word: chief of staff becomes Chief Of Staff."""
    return " ".join(capitalised(word) for word in words.split(" "))


_SILENT_H = re.compile(r"(hour|honest|honou?r|heir)")
_SOUNDS_LIKE_YOU_OR_ONE = re.compile(
    r"(e[uw]|onc?e\b|uni([^nmd]|mo)|u[bcfghjkqrst][aeiou]|ukr|unanim|unesco)"
)
_LETTERS_SAID_WITH_A_VOWEL = frozenset("AEFHILMNORSX")
_SPELLED_OUT = 3
"""Capitals up to this many are said letter by letter (HR, CEO, MBA)."""


def _number_sounds_like_vowel(number: str) -> bool:
    digits = re.match(r"\d+", number)
    count = digits.group() if digits else ""
    return count.startswith("8") or (count[:2] in {"11", "18"} and len(count) % 3 == 2)  # noqa: PLR2004 - eleven, eleven thousand, not a hundred and ten


def _is_spelled_out(word: str) -> bool:
    capitals = word.removesuffix("s")
    if not capitals.isupper():
        return False
    return len(capitals) <= _SPELLED_OUT or not re.search(r"[AEIOUY]", capitals)


_GENDERS = (("el", "la"), ("los", "las"), ("un", "una"), ("del", "de la"), ("al", "a la"))
_FEMININE = re.compile(r"\w*((?<![ae]m)as?|i[óo]n(es)?|[dt]ad(es)?)\b")
"""Not problema, programa, sistema."""

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_HUNDRED = 100
