"""The one family of errors that users see: what is wrong, where, and what to do about it.

Rooms raise these; only the faces (``facilitator.cli``) catch and print them. Anything else that
escapes is a defect of ours, never the user's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, TypeVar

from facilitator.text.interface import InterfaceText, in_sequence, t

if TYPE_CHECKING:
    from facilitator.text.messages import Argument

_Value = TypeVar("_Value")


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, told in at most two plain sentences.

    ``where`` is a place the user can open (``exercise.yaml:14``, ``worksheet.html``), ``message``
    says what is wrong there and ``hint`` what to do.
    """

    message: str
    where: str = ""
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        remedy = f" {self.hint}" if self.hint else ""
        return f"{place}{self.message}{remedy}"

    def told(self) -> str:
        """The same as one text, which is to be told in several wordings or kept."""
        told = in_sequence(self.message, self.hint)
        return t("problem-at", place=self.where, problem=told) if self.where else told


class FacilitatorError(Exception):
    """Something the user can mend. Carries every problem found, not only the first."""

    exit_code = 1

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.problems,)

    @classmethod
    def because(cls, message: str, *, where: str = "", hint: str = "") -> Self:
        return cls(Problem(message, where, hint))


class UsageError(FacilitatorError):
    """A name or option on the command line that means nothing here."""

    exit_code = 2


class SourceError(FacilitatorError):
    """An exercise, template or other source file that cannot be used as it stands."""

    exit_code = 3


class MachineError(FacilitatorError):
    """This machine lacks something that the work needs."""

    exit_code = 4


def command(*words: str, **options: str | None) -> str:
    """A whole line to type, without what is empty: ``facilitator build --client acme``."""
    named = [part for name, value in options.items() if value for part in (f"--{name}", value)]
    whole = ["facilitator", *filter(None, words), *named]
    return " ".join(f'"{word}"' if len(word.split()) > 1 else word for word in whole)


def look_up(known: Mapping[str, _Value], wanted: str, missing: str, **args: Argument) -> _Value:
    """What a name stands for. Raises UsageError with the nearest where it stands for nothing.

    ``missing`` is the message that says so of a ``name``.
    """
    if wanted not in known:
        raise UsageError.because(t(missing, name=wanted, **args), hint=nearest(wanted, known))
    return known[wanted]


def nearest(word: str, known: Iterable[str]) -> InterfaceText:
    """``Did you mean "worksheet"?``, or which names there are when none is near."""
    from difflib import get_close_matches

    names = sorted(known)
    close = get_close_matches(word, names, n=1, cutoff=0.6)
    if close:
        return t("did-you-mean", name=close[0])
    return t("known-here", names=", ".join(names)) if names else t("none-here")
