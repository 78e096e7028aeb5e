"""Numbers as a report prints them: what a workbook keeps of them, and how it shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from facilitator.text.locale import (
    MINUS,
    NOTHING,
    SEPARATORS,
    is_count,
    parse_number,
    parse_percent,
)

_NUMBER_PRINTED = rf"(?P<number>\d+(?:[{SEPARATORS}](?P<places>\d+))?)"
_SHARE = re.compile(rf"(?P<before>[A-Za-z ]{{0,12}}?){_NUMBER_PRINTED}\s?%")
_FIGURE = re.compile(
    rf"(?P<mark>(?:[□■△①-⑤]+ )?)(?P<sign>[+{MINUS}-]?){_NUMBER_PRINTED}"
    r"(?P<after>(?:, [a-z ]{1,20})?)"
)


@dataclass(frozen=True)
class PrintedNumber:
    """A number, and the format in which a workbook shows it as the page does."""

    number: float
    number_format: str


def printed_number(text: str, percent_behind: str = "") -> PrintedNumber | None:
    """``about 80%``, ``3 of 8``, ``+0.4``, ``1.9, split`` or ``■ 7``; None for all else.

    A text in other words is a number where somebody says what per cent stand behind it.
    """
    if is_count(text):
        return PrintedNumber((parse_percent(text) or 0) / 100, f'"{text}"')
    share = _SHARE.fullmatch(text)
    if share:
        places = _zeros(share["places"])
        number = parse_number(share["number"]) / 100
        return PrintedNumber(number, f"{_quoted(share['before'])}0{places}%")
    match = _FIGURE.fullmatch(text)
    if not match:
        behind = _SHARE.fullmatch(f"{percent_behind}%")
        return PrintedNumber(float(behind["number"]) / 100, f'"{text}"') if behind else None
    number = parse_number(match["number"])
    if match["sign"] in (MINUS, "-"):
        number = -number
    plain = f"{_quoted(match['mark'])}0{_zeros(match['places'])}{_quoted(match['after'])}"
    if not match["sign"]:
        return PrintedNumber(number, plain)
    signed = f"+{plain};{MINUS}{plain};{plain}"
    return PrintedNumber(number, signed if match["sign"] == "+" else f"{plain};{MINUS}{plain}")


def is_nothing(text: str) -> bool:
    """Whether a cell of figures says that there is none."""
    return text in ("", NOTHING)


def _zeros(places: str | None) -> str:
    return f".{'0' * len(places)}" if places else ""


def _quoted(words: str) -> str:
    return f'"{words}"' if words else ""
