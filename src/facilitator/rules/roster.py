"""Who of a roster takes part in an event."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from facilitator.errors import Problem, SourceError, nearest
from facilitator.model.event import Event
from facilitator.model.roster import Person

_LISTED = 12
"""Names that may be listed where none is near to the one that is wrong."""


def taking_part(
    people: Sequence[Person], event: Event, where: str = "event.yaml"
) -> tuple[Person, ...]:
    """The event's people in the roster's order: those named and those in a group named.

    Everyone where the event names neither. Raises SourceError for whom and what the roster lacks.
    """
    if not event.participants and not event.groups:
        return tuple(people)
    problems = [
        *_unknown(event.participants, [person.name for person in people], "person", where),
        *_unknown(event.groups, [p.group for p in people if p.group], "group", where),
    ]
    if problems:
        raise SourceError(problems)
    names, groups = set(map(_plain, event.participants)), set(map(_plain, event.groups))
    return tuple(p for p in people if _plain(p.name) in names or _plain(p.group) in groups)


def _unknown(
    wanted: Sequence[str], known: Sequence[str], what: str, where: str
) -> Iterator[Problem]:
    plain = {_plain(name) for name in known}
    for name in dict.fromkeys(wanted):
        if _plain(name) not in plain:
            yield Problem(f'There is no {what} "{name}" on the roster.', where, _hint(name, known))


def _hint(name: str, known: Sequence[str]) -> str:
    hint = nearest(name, set(known))
    many = len(set(known)) > _LISTED and not hint.startswith("Did you")
    return "Write it as it stands on the roster." if many else hint


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()
