"""Who of a roster takes part in an event."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence

from facilitator.errors import Problem, SourceError, nearest
from facilitator.model.client import Event, Person
from facilitator.text.plain_text import fold_spaces

_LISTED = 12
"""Names that may be listed where none is near to the one that is wrong."""


At = Callable[[str, int], str]
"""Where in the event's file an entry of a list stands."""


def select_participants(
    people: Sequence[Person], event: Event, at: At = lambda *_: "event.yaml"
) -> tuple[Person, ...]:
    """The event's people in the roster's order: those named and those in a group named.

    Everyone where the event names neither. Raises SourceError for whom and what the roster lacks.
    """
    names, groups = [p.name for p in people], [p.group for p in people if p.group]
    if not event.participants and not event.groups:
        return tuple(people)
    problems = [
        *_unknown(event.participants, names, "person", lambda n: at("participants", n)),
        *_unknown(event.groups, groups, "group", lambda n: at("groups", n)),
    ]
    if problems:
        raise SourceError(problems)
    called, parts = set(map(_plain, event.participants)), set(map(_plain, event.groups))
    return tuple(p for p in people if _plain(p.name) in called or _plain(p.group) in parts)


def _unknown(
    wanted: Sequence[str], known: Sequence[str], what: str, at: Callable[[int], str]
) -> Iterator[Problem]:
    plain = {_plain(name) for name in known}
    for name in dict.fromkeys(wanted):
        if _plain(name) not in plain:
            where = at(wanted.index(name))
            yield Problem(f'There is no {what} "{name}" on the roster.', where, _hint(name, known))


def _hint(name: str, known: Sequence[str]) -> str:
    hint = nearest(name, set(known))
    many = len(set(known)) > _LISTED and not hint.startswith("Did you")
    return "Write it as it stands on the roster." if many else hint


def _plain(name: str) -> str:
    return fold_spaces(unicodedata.normalize("NFC", name))
