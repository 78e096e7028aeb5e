"""What people filled in, as it was read and as it counts.

Every way in (PDF form, Word file, table) ends as ``{blank's name: value}``. A choice's value is one
of its states, a tick's is ``TICKED``, a text's is what was written. What was left empty has no
reading at all: missing is never zero, and never an empty text.
"""

from __future__ import annotations

from pydantic import Field

from facilitator.model.base import Frozen

TICKED = "on"
"""The value of a tick that was set."""


class Reading(Frozen):
    """One value as it was read, how sure that is, and where it stands in what was received.

    ``confidence`` is from 0 (a guess) to 1 (stated by the file itself). ``doubt`` says in one plain
    sentence why a person should look at it; empty means that nobody has to. ``place`` is for that
    person: "page 2", "cell D7".
    """

    blank: str
    value: str
    confidence: float = Field(default=1.0, ge=0, le=1)
    doubt: str = ""
    place: str = ""


class Sheet(Frozen):
    """One filled sheet out of one file: whose it is, which form it is, what it says.

    ``code`` joins what belongs to one person; it is the sheet code as printed or chosen, or empty
    where the sheet has none. ``form`` begins with the letters at the foot of the form; empty where
    the file does not say (a table typed in by hand).
    """

    code: str
    form: str = ""
    readings: tuple[Reading, ...] = ()


class Response(Frozen):
    """One person's answers as they count now, decisions applied; ``code`` is their sheet's."""

    code: str
    answers: dict[str, str] = Field(default={})

    def answer(self, blank: str) -> str | None:
        """What was answered; None where nothing was, or where it is still open."""
        return self.answers.get(blank)
