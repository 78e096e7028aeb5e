"""Dates, lists and numbers as a language writes them, and which locale an event's readers have.

Languages go by Unicode's locale data (CLDR), which Babel carries.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Literal, TypeAlias

from babel import Locale, localedata
from babel.core import get_global
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from facilitator.text.catalogue import DEFAULT

MINUS = "\N{MINUS SIGN}"
NOTHING = "\N{EN DASH}"
"""Stands where there is no score."""
SEPARATORS = ".,\N{ARABIC DECIMAL SEPARATOR}"
"""What stands before decimals, in any language."""


def same_language(one: str, other: str) -> bool:
    """Whether two tags differ in spelling alone: ``en-GB`` and ``en``."""
    return one.partition("-")[0].lower() == other.partition("-")[0].lower()


_PERCENT = re.compile(rf"\A\D{{0,8}}(\d+(?:[{SEPARATORS}]\d+)?)\s*%")
_COUNT = re.compile(r"\A(\d+) of (\d+)\Z")
"""In other languages a cell has its value beside it."""


def parse_percent(text: str) -> float | None:
    """A printed share: ``71%``, ``about 80%``, ``3 of 8``; else None."""
    if count := _COUNT.match(text):
        return 100 * int(count[1]) / max(1, int(count[2]))
    share = _PERCENT.match(text)
    return parse_number(share[1]) if share else None


def is_count(text: str) -> bool:
    """As in ``3 of 8``."""
    return bool(_COUNT.match(text))


def rounded(value: float) -> float:
    """To one decimal, halves away from zero, as people round by hand: 2.25 becomes 2.3."""
    # The noise of binary fractions goes first: 1.15 is stored as a little less than 1.15.
    return float(Decimal(str(round(value, 9))).quantize(Decimal("0.1"), ROUND_HALF_UP))


def difference(before: float | None, after: float | None) -> float | None:
    """``after`` less ``before`` as both are printed; None where one is missing."""
    if before is None or after is None:
        return None
    return rounded(rounded(after) - rounded(before))


def signed(value: float | None, language: str = DEFAULT) -> str:
    """A difference: ``printed``, with a plus before what is positive."""
    plus = "+" if value is not None and rounded(value) > 0 else ""
    return f"{plus}{printed(value, language)}"


def whole(value: float) -> int:
    """To a whole number, halves away from zero: 62.5 becomes 63, as people round by hand."""
    return int(Decimal(str(round(value, 9))).quantize(Decimal(1), ROUND_HALF_UP))


def printed(value: float | Decimal | None, language: str = DEFAULT) -> str:
    """One decimal: ``2.5``, ``MINUS`` before what is negative, ``NOTHING`` for no value.

    A ``Decimal`` has its own number of them.
    """
    if value is None:
        return NOTHING
    places = -int(value.as_tuple().exponent) if isinstance(value, Decimal) else 1
    exact = value if isinstance(value, Decimal) else rounded(value) + 0.0
    text = format_decimal(exact, f"0.{'0' * places}", locale=babel_locale(language))
    return str(text).replace("-", MINUS)


def parse_number(text: str) -> float:
    """A number as it is printed in any language, ``2.5`` or ``2,5``. Raises ValueError."""
    return float(re.sub(f"[{SEPARATORS}]", ".", text).replace(MINUS, "-"))


def scale_point(point: int, low: float) -> str:
    """As it is printed on a scale from ``low``: below 0 with a minus, then above it with a plus."""
    sign = MINUS if point < 0 else "+" if point > 0 > low else ""
    return f"{sign}{abs(point)}"


ListStyle: TypeAlias = Literal["standard", "or", "unit"]


def locale_of(language: str, timezone: str = "", paper: str = "") -> str:
    """The locale whose readers an event has, such as ``en-DE``.

    The language may name its territory; else the time zone does, else paper of the United States.
    """
    code, _, territory = language.partition("-")
    if not territory:
        territory = get_global("zone_territories").get(timezone, "") or (
            "US" if paper == "letter" and code in ("", DEFAULT) else ""
        )
    return f"{code or DEFAULT}-{territory}" if territory else code


_ON_LETTER = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
"""Territories whose paper is US Letter, by CLDR; everybody else's is A4."""


def usual_paper(language: str) -> Literal["letter", "a4"]:
    """The paper of the country that a language names, or of that in which most people speak it."""
    territory = office_language(language or DEFAULT).rpartition("-")[2]
    return "letter" if territory.upper() in _ON_LETTER else "a4"


def own_languages(locale: str) -> tuple[str, ...]:
    """The locale's language, English, and what most people speak in its territory."""
    language, _, territory = locale.partition("-")
    spoken = _spoken_in(territory) if territory else ""
    return tuple(filter(None, dict.fromkeys((language.lower(), DEFAULT, spoken))))


def _spoken_in(territory: str) -> str:
    likely = str(get_global("likely_subtags").get(f"und_{territory.upper()}", ""))
    return likely.partition("_")[0]


@lru_cache(maxsize=64)
def day_order(locale: str) -> str:
    """``dm`` or ``md``; empty where the locale does not settle it, or is not known well enough."""
    language, _, territory = locale.partition("-")
    if not territory and language in ("", DEFAULT):
        return ""
    data = _locale(language, territory)
    if data is None:
        return ""
    short, medium = (str(data.date_formats[name].pattern) for name in ("short", "medium"))
    if short.strip("'\u200f").startswith("y"):
        # Written year first as a rule: only a day that always comes before its month settles it.
        return "dm" if medium.find("d") < medium.find("M") else ""
    return "dm" if short.find("d") < short.find("M") else "md"


def _locale(language: str, territory: str) -> Locale | None:
    """The locale of a language in a territory, or of those who live there."""
    names = [f"{language}_{territory.upper()}" if territory else language]
    if spoken := _spoken_in(territory) if territory else "":
        names += [f"{spoken}_{territory.upper()}", spoken]
    return next((Locale.parse(name) for name in names if localedata.exists(name)), None)


@lru_cache(maxsize=1)
def main_languages() -> tuple[str, ...]:
    """Those that most people speak somewhere: what they mean by a name goes before all others."""
    spoken = (_spoken_in(territory) for territory in sorted(Locale.parse(DEFAULT).territories))
    return tuple(filter(localedata.exists, dict.fromkeys(spoken)))


@lru_cache(maxsize=1)
def all_languages() -> tuple[str, ...]:
    return tuple(n for n in localedata.locale_identifiers() if "_" not in n and n != "root")


@lru_cache(maxsize=64)
def babel_locale(language: str) -> Locale:
    """The locale data of a language such as ``de-CH``; English where the language is not known."""
    name = language.replace("-", "_")
    return Locale.parse(name if localedata.exists(name) else DEFAULT)


def text_direction(language: str) -> Literal["ltr", "rtl"]:
    return "rtl" if babel_locale(language).text_direction == "rtl" else "ltr"


def long_date(day: date, language: str = DEFAULT) -> str:
    """The day as its readers write it in full, in American order for plain ``en``."""
    locale = babel_locale(language)
    pattern = str(locale.date_formats["full"].pattern)
    # Between a weekday and a day that follows it British English has no comma any more.
    return str(format_date(day, pattern.replace("EEEE, d MMMM", "EEEE d MMMM"), locale=locale))


def plain_date(day: date, language: str = DEFAULT) -> str:
    """The same without its weekday: ``March 4, 2026``."""
    return str(format_date(day, "long", locale=babel_locale(language)))


def with_event_word(written: str, day: date, name: str) -> str:
    """A written day, and what tells the event of that name from others that day, in brackets."""
    word = name.removeprefix(day.isoformat()).replace("-", " ").strip()
    return f"{written} ({word})" if word else written


def listed(words: Sequence[str], language: str = DEFAULT, style: ListStyle = "standard") -> str:
    """``a``, ``a and b``, ``a, b and c``; ``or`` has “or” for “and”, ``unit`` a comma each time."""
    # Ours is English without a comma before "and": what CLDR has for Britain.
    locale = babel_locale("en-GB" if language == DEFAULT else language)
    if style == "unit" and words:  # few languages have all of its patterns, and Babel fills in none
        between = str(locale.list_patterns["standard"]["middle"])
        return between.format("", "").join(words)
    return str(format_list(words, style, locale=locale)) if words else ""


def percent(value: float | Decimal, language: str = DEFAULT) -> str:
    """A share, 0 to 100, to a whole number: ``63%``. A ``Decimal`` keeps its own places."""
    share = value if isinstance(value, Decimal) else Decimal(whole(value))
    locale = babel_locale(language)
    return str(format_percent(share / 100, locale=locale, decimal_quantization=False))


def office_language(language: str) -> str:
    """A language as proofing tools of office programs name it: with its most likely country."""
    likely = str(get_global("likely_subtags").get(language, language)).rpartition("_")[2]
    country = "PT" if language == "pt" else likely.upper()
    return language if "-" in language else f"{language}-{country}"
