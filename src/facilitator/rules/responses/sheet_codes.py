"""Sheet codes: random, easy to read aloud, and wrong in one place means known to be wrong.

Eight characters, the last of which checks the others: the sum of each value times its place is 0
modulo the size of the alphabet. That is a prime, so no wrong character and no two characters
swapped can leave the sum as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from facilitator.errors import FacilitatorError
from facilitator.text.interface import t

ALPHABET = "23456789CFHJKMNPQRTVWXY"
"""No vowels, so that no code is a word; nothing that looks like a digit (B, D, G, L, O, S, Z)."""
LENGTH = 8
_GROUP = 4
_TRIES = 100


def is_code(text: str) -> bool:
    """Whether this is a code as it is kept: eight characters, capitals, no hyphen."""
    return len(text) == LENGTH and set(text) <= set(ALPHABET) and _sum(text) == 0


def format_code(code: str) -> str:
    """A code as people read it: ``7KQ2-M4XT``."""
    return f"{code[:_GROUP]}-{code[_GROUP:]}"


def normalise_code(text: str) -> str:
    """What somebody typed, as codes are kept; to be held against ``is_code``."""
    return "".join(character for character in text.upper() if character.isalnum())


def draw_codes(count: int, taken: Collection[str], random: Callable[[int], int]) -> tuple[str, ...]:
    """So many new codes. ``random(n)`` gives a number from 0 up to, not including, n."""
    used, drawn = set(taken), list[str]()
    for _ in range(count):
        drawn.append(_unused(used, random))
        used.add(drawn[-1])
    return tuple(drawn)


def _unused(used: set[str], random: Callable[[int], int]) -> str:
    for _ in range(_TRIES):
        code = _checked("".join(ALPHABET[random(len(ALPHABET))] for _ in range(LENGTH - 1)))
        if code not in used:
            return code
    raise FacilitatorError.because(t("no-code-left"))


def _checked(seven: str) -> str:
    return next(seven + last for last in ALPHABET if _sum(seven + last) == 0)


def _sum(code: str) -> int:
    return sum(n * ALPHABET.index(c) for n, c in enumerate(code, start=1)) % len(ALPHABET)
