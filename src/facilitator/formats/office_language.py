"""Languages as the proofing tools of office programs name them."""

from __future__ import annotations

_COUNTRIES = {
    "en": "US",
    "sv": "SE",
    "da": "DK",
    "nb": "NO",
    "cs": "CZ",
    "el": "GR",
    "he": "IL",
    "ja": "JP",
    "ko": "KR",
    "zh": "CN",
    "uk": "UA",
    "et": "EE",
    "sl": "SI",
    "pt": "PT",
}


def office_language(language: str) -> str:
    """A language as proofing tools name it: with a country."""
    if "-" in language:
        return language
    return f"{language}-{_COUNTRIES.get(language, language.upper())}"
