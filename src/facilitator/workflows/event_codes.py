"""Whose code is which, as far as the event's file of codes still says."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from facilitator.model.submission import TEAM
from facilitator.rules.responses.sheet_codes import LENGTH, format_code, is_code, normalise_code
from facilitator.workflows.codes import codes_of, is_anonymous
from facilitator.workflows.event_forms import EventContext


@dataclass(frozen=True)
class EventCodes:
    """Names by code, in the roster's order; spare copies have a code and no name.

    ``drawn`` are all codes that were ever drawn for the event.
    """

    names: dict[str, str]
    drawn: frozenset[str]

    def name(self, code: str) -> str:
        """Who has that code; empty where nobody is known to."""
        return self.names.get(code, "")

    def doubt(self, code: str, *, stand_in: bool) -> str:
        """What a person should know of a sheet's code; empty where it is as expected."""
        if stand_in:
            return "It has no code, so it counts by the name of its file."
        if code == TEAM or code in self.drawn or not self.drawn:
            return ""
        if len(code) == LENGTH and is_code(code):
            return f"The code {format_code(code)} was not drawn for this event."
        near = get_close_matches(code, self.drawn, n=1, cutoff=0.8)
        if near:
            return (
                f"The code {readable_code(code)} belongs to nobody;"
                f" {format_code(near[0])} is near to it."
            )
        return "" if len(code) < LENGTH else f"The code {readable_code(code)} belongs to nobody."


def event_codes(at: EventContext) -> EventCodes:
    """The people of an event. Raises SourceError for a spoiled file of codes."""
    codes = codes_of(at.folder)
    listed = {codes[p.key]: p.name for p in at.prepared.people if p.key in codes}
    spare = {code: "" for key, code in codes.items() if key.startswith("spare/")}
    return EventCodes(listed | spare, frozenset(codes.values()))


def readable_code(code: str) -> str:
    """A code as people read it; the stand-in for one as it is."""
    return format_code(code) if is_code(code) else code


def people_without_code(at: EventContext) -> tuple[str, ...]:
    """People who take part and have no code yet; nobody where the event was made anonymous."""
    if is_anonymous(at.folder):
        return ()
    codes = codes_of(at.folder)
    return tuple(person.name for person in at.prepared.people if person.key not in codes)


def find_code(wanted: str, known: frozenset[str], people: EventCodes) -> str | None:
    """The code that somebody typed on the command line; a name stands for that person's code."""
    if wanted in known:
        return wanted
    if normalise_code(wanted) in known:
        return normalise_code(wanted)
    by_name = [c for c, name in people.names.items() if name.casefold() == wanted.casefold()]
    return by_name[0] if len(by_name) == 1 and by_name[0] in known else None
