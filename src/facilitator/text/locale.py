"""Which locale an event's readers have, and what Unicode's locale data (Babel) says of it."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale, localedata
from babel.core import get_global

DEFAULT = "en"


def locale_of(language: str, timezone: str = "", paper: str = "") -> str:
    """The locale whose readers an event has, such as ``en-DE``.

    The language may name its territory; else the time zone does, else paper of the United States.
    """
    code, _, territory = language.partition("-")
    if not territory:
        found = get_global("zone_territories").get(timezone, "")
        territory = found or ("US" if paper == "letter" and code in ("", DEFAULT) else "")
    return f"{code or DEFAULT}-{territory}" if territory else code


def own_languages(locale: str) -> tuple[str, ...]:
    """The locale's language, English, and what most people speak in its territory."""
    language, _, territory = locale.partition("-")
    spoken = _spoken_in(territory) if territory else ""
    return tuple(one for one in dict.fromkeys((language.lower(), DEFAULT, spoken)) if one)


def _spoken_in(territory: str) -> str:
    likely = str(get_global("likely_subtags").get(f"und_{territory.upper()}", ""))
    return likely.partition("_")[0]


@lru_cache(maxsize=64)
def day_order(locale: str) -> str:
    """``dm`` or ``md``; empty where the locale does not settle it, or is not known well enough."""
    language, _, territory = locale.partition("-")
    if not territory and language in ("", DEFAULT):
        return ""
    known = _locale(language, territory)
    if known is None:
        return ""
    short, medium = (str(known.date_formats[name].pattern) for name in ("short", "medium"))
    if short.strip("'\u200f").startswith("y"):
        # Written year first as a rule: only a day that always comes before its month settles it.
        return "dm" if medium.find("d") < medium.find("M") else ""
    return "dm" if short.find("d") < short.find("M") else "md"


def _locale(language: str, territory: str) -> Locale | None:
    """The locale of a language in a territory, or of those who live there."""
    said = f"{language}_{territory.upper()}" if territory else language
    names = [said]
    if spoken := _spoken_in(territory) if territory else "":
        names += [f"{spoken}_{territory.upper()}", spoken]
    return next((Locale.parse(name) for name in names if localedata.exists(name)), None)


@lru_cache(maxsize=1)
def main_languages() -> tuple[str, ...]:
    """Those that most people speak somewhere: what they mean by a name goes before all others."""
    spoken = (_spoken_in(territory) for territory in sorted(Locale.parse(DEFAULT).territories))
    return tuple(one for one in dict.fromkeys(spoken) if localedata.exists(one))


@lru_cache(maxsize=1)
def all_languages() -> tuple[str, ...]:
    """Every language that there is data of."""
    return tuple(one for one in localedata.locale_identifiers() if "_" not in one and one != "root")
