"""A roster from CSV or XLSX, every fault named by its row, and who of it takes part in an event."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.compose.fonts import marked_text_note, missing_glyphs
from facilitator.compose.look import Look
from facilitator.errors import Problem, SourceError, nearest
from facilitator.model.client import Event, Person
from facilitator.system.text_file import display_path, read_bytes
from facilitator.tables.grid import Grid, GridRow
from facilitator.tables.labels import is_summary_label, match_heading
from facilitator.tables.reader import first_table
from facilitator.text.interface import t
from facilitator.text.plain_text import fold_spaces

LARGEST_FILE = 20_000_000
"""Bytes."""
MOST_ROWS = 20_000
LONGEST_NAME = 80
LONGEST_OTHER = 200
"""Letters of a role, an e-mail address or a group."""
_NONCHARACTERS = "\ufffe\uffff"
_MOST_LISTED = 10
"""Headings that an error lists."""
_PLAIN_NAME = re.compile(r"[^\W\d_][^\d@;:/]*\s[^\d@;:/]*[^\W\d_]\.?")
_HEADING_ROWS = 20
"""Rows with content among which headings are looked for: exports begin with titles and dates."""

NAME, FIRST, LAST, ROLE, EMAIL, GROUP = "name", "first", "last", "role", "email", "group"

Columns = dict[str, int]
"""By what a column holds, its place from 0."""

# The likelier word stands before the less likely one: of "Team" and "Department" it is the team
# that sits together. In English, German, French and Spanish, without accents.
_WORDS: dict[str, tuple[str, ...]] = {
    "whole": (
        *("full name", "display name", "participant name", "attendee name", "employee name"),
        *("name of participant", "vollstandiger name", "nom complet", "nombre completo"),
        *("vor und nachname", "vorname und nachname", "nom et prenom", "prenom et nom"),
        *("nombre y apellidos", "nombre y apellido", "first and last name", "anzeigename"),
    ),
    NAME: (
        *("name", "names", "nom", "noms", "nombre", "nombres", "participant", "participants"),
        *("attendee", "attendees", "employee", "member", "person", "guest", "teilnehmer"),
        *("teilnehmerin", "teilnehmende", "teilnehmer in", "mitarbeiter", "mitarbeiterin"),
        *("participante", "participantes", "asistente", "persona", "personne", "employe"),
    ),
    FIRST: (
        *("first name", "firstname", "given name", "givenname", "forename", "first", "given"),
        *("vorname", "prenom", "prenoms", "nombre de pila", "preferred name"),
    ),
    LAST: (
        *("last name", "lastname", "surname", "family name", "familyname", "last", "family"),
        *("nachname", "familienname", "zuname", "nom de famille", "apellido", "apellidos", "sn"),
    ),
    ROLE: (
        *("role", "job title", "jobtitle", "job role", "position", "job", "function"),
        *("occupation", "designation", "rolle", "funktion", "stelle", "berufsbezeichnung"),
        *("fonction", "poste", "intitule du poste", "cargo", "puesto", "rol", "funcion"),
        *("title", "titel", "titre", "titulo"),
    ),
    EMAIL: (
        *("email", "e mail", "email address", "e mail address", "mail", "work email"),
        *("emailaddress", "primary email", "user principal name", "e mail adresse"),
        *("email adresse", "mailadresse", "courriel", "adresse e mail", "adresse email"),
        *("adresse mail", "adresse electronique", "correo", "correo electronico"),
    ),
    GROUP: (
        *("group", "team", "table", "squad", "breakout", "cohort", "gruppe", "tisch", "groupe"),
        *("equipe", "grupo", "equipo", "mesa", "unit", "department", "dept", "division"),
        *("section", "business unit", "abteilung", "bereich", "departement", "service"),
        *("departamento", "area"),
    ),
}
_MEANINGS = {
    word: (kind, rank) for kind, words in _WORDS.items() for rank, word in enumerate(words)
}
_LISTED = 12
"""Names that may be listed where none is near to the one that is wrong."""


At = Callable[[str, int], str]
"""Where in the event's file an entry of a list stands."""


@dataclass(frozen=True)
class Roster:
    people: tuple[Person, ...]
    remarks: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class RosterTable:
    """A table of people as it stands: from row ``start`` on; what its columns hold, if known."""

    rows: tuple[GridRow, ...]
    start: int
    columns: Columns
    remarks: tuple[str, ...] = ()

    def people(self, where: str) -> Roster:
        """Everybody, sound or not; the remarks tell of rows that are no people."""
        people: list[Person] = []
        notes = [Problem(remark, where) for remark in self.remarks]
        for row in self.rows[self.start :]:
            person = _person(row, self.columns)
            label = person.name or next(iter(row.texts().values()), "")
            if not person.email and is_summary_label(label) == "sure":
                message = t("roster-row-left-out", row=person.row, label=label[:40])
                notes.append(Problem(message, where, t("roster-row-left-out-hint")))
            else:
                people.append(person)
        return Roster(tuple(people), tuple(notes))


def roster_table(data: bytes, where: str) -> RosterTable:
    """Raises SourceError for what is no table, or one of too many rows."""
    table, remarks = first_table(data, where, _likelihood)
    rows = tuple(_tidy(row) for row in table.rows)
    if rows and rows[-1].number > MOST_ROWS:
        raise SourceError.because(
            t("roster-too-many", most=MOST_ROWS), where=where, hint=t("roster-too-many-hint")
        )
    header = find_headings(rows)
    if header and {NAME, FIRST, LAST} & header[1].keys():
        return RosterTable(rows, header[0] + 1, header[1], remarks)
    place = None if header else _names_without_heading(rows)
    if place is not None:
        return RosterTable(rows, 0, {NAME: place}, remarks)
    return RosterTable(rows, header[0] + 1 if header else min(1, len(rows)), {}, remarks)


def read_roster(path: Path, look: Look | None = None) -> Roster:
    """Raises SourceError with all that is wrong, row by row.

    With a look, what none of its fonts can draw is among the remarks.
    """
    where = display_path(path)
    table = roster_table(read_bytes(path, LARGEST_FILE), where)
    if not table.columns:
        raise _no_names(table, where)
    roster = table.people(where)
    if not roster.people:
        raise SourceError.because(t("roster-nobody"), where=where, hint=t("roster-nobody-hint"))
    if problems := list(person_problems(roster.people, where)):
        raise SourceError(problems)
    undrawn = _missing_glyphs(roster.people, where, look) if look else ()
    return replace(roster, remarks=(*roster.remarks, *undrawn))


def _likelihood(grid: Grid) -> tuple[int, int, int]:
    """A separator is right where it uncovers headings, or else where rows have the most cells.

    Where rows have more cells than there are headings, it is a comma inside of the names.
    """
    header = find_headings(grid.rows)
    cells = min((len(row.cells) for row in grid.rows), default=sys.maxsize)  # separators alone
    if not header:
        return 0, 0, cells
    start, columns = header
    width = len(grid.rows[start].cells)
    headless = sum(len(row.cells) > width for row in grid.rows[start + 1 :])
    return len(columns), -headless, cells


def _tidy(row: GridRow) -> GridRow:
    """Cells in one line each and in one form of Unicode; spreadsheets pad and break them."""
    return row._replace(cells=[cell._replace(text=_tidy_text(cell.text)) for cell in row.cells])


def _tidy_text(text: str) -> str:
    """Without what no file can hold: control characters, and the two that are none at all."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(
        c for c in words if unicodedata.category(c) not in ("Cc", "Cs") and c not in _NONCHARACTERS
    )


def find_headings(rows: Sequence[GridRow]) -> tuple[int, Columns] | None:
    """The row (by its index) that names most columns, and what they hold; none if no row does."""
    headers = [(index, _columns(row)) for index, row in enumerate(rows[:_HEADING_ROWS])]
    best = max(headers, key=lambda header: len(header[1]), default=None)
    return best if best and best[1] else None


def _columns(row: GridRow) -> Columns:
    """What each recognised column holds; of several for one thing, that with the likeliest word."""
    ranked: dict[str, tuple[int, int]] = {}
    for place, heading in row.texts().items():
        kind, rank = match_heading(heading, _MEANINGS) or ("", 0)
        if kind and (kind not in ranked or rank < ranked[kind][0]):
            ranked[kind] = rank, place
    columns = {kind: place for kind, (_, place) in ranked.items()}
    # "Name" beside "Vorname" is the last name, beside "Apellidos" the first.
    whole, plain = columns.pop("whole", None), columns.pop(NAME, None)
    if whole is not None:
        columns[NAME] = whole
    elif plain is not None:
        part = {(True, False): LAST, (False, True): FIRST}
        columns[part.get((FIRST in columns, LAST in columns), NAME)] = plain
    return columns


def _no_names(table: RosterTable, where: str) -> SourceError:
    first = table.rows[max(table.start - 1, 0)] if table.rows else GridRow(0, ())
    headings = [text[:40] for text in first.texts().values()]
    more = ["…"] if len(headings) > _MOST_LISTED else []
    listed = ", ".join(headings[:_MOST_LISTED] + more)
    return SourceError.because(
        t("roster-no-name-column", headings=listed) if headings else t("roster-nobody"),
        where=where,
        hint=t("roster-no-name-column-hint"),
    )


def _names_without_heading(rows: Sequence[GridRow]) -> int | None:
    """The only column with content, or else the only one in which all cells read like names."""
    used = {place for row in rows for place in row.texts()}
    if len(used) > 1:
        used = {
            place for place in used if all(_PLAIN_NAME.fullmatch(r.cell(place).text) for r in rows)
        }
    return used.pop() if len(used) == 1 else None


def _person(row: GridRow, columns: Columns) -> Person:
    cells = {kind: row.cell(place).text for kind, place in columns.items()}
    name = cells.get(NAME) or f"{cells.get(FIRST, '')} {cells.get(LAST, '')}".strip()
    others = {kind: cells.get(kind, "") for kind in (ROLE, EMAIL, GROUP)}
    return Person(name=name, row=row.number + 1, **others)


def row_place(person: Person, where: str) -> str:
    return t("at-row", where=where, row=person.row)


def person_problems(people: Sequence[Person], where: str) -> Iterator[Problem]:
    first_of: dict[str, Person] = {}
    for person in people:
        place = row_place(person, where)
        yield from _faults(person, place)
        first = first_of.setdefault(person.key, person)
        if person is not first and person.name:
            yield Problem(
                t("roster-twice", name=person.name, row=first.row), place, t("roster-twice-hint")
            )


def _faults(person: Person, place: str) -> Iterator[Problem]:
    if not person.name:
        yield Problem(t("roster-row-no-name"), place, t("roster-row-no-name-hint"))
    for what, text, longest in (
        (NAME, person.name, LONGEST_NAME),
        (ROLE, person.role, LONGEST_OTHER),
        (EMAIL, person.email, LONGEST_OTHER),
        (GROUP, person.group, LONGEST_OTHER),
    ):
        if len(text) > longest:
            message = t("roster-too-long", what=what, count=len(text), begins=text[:30])
            yield Problem(message, place, t("shorten-to", most=longest))
    if "\N{REPLACEMENT CHARACTER}" in f"{person.name}{person.role}{person.group}{person.email}":
        hint = t("roster-lost-letters-hint")
        yield Problem(t("roster-lost-letters", name=person.name), place, hint)


def _missing_glyphs(people: Sequence[Person], where: str, look: Look) -> Iterator[Problem]:
    for person in people:
        texts = (person.name, person.role, person.group, person.email)
        if odd := next((text for text in texts if missing_glyphs(text, look)), None):
            yield marked_text_note(odd, row_place(person, where))


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
    called, parts = set(map(_folded, event.participants)), set(map(_folded, event.groups))
    return tuple(p for p in people if _folded(p.name) in called or _folded(p.group) in parts)


def _unknown(
    wanted: Sequence[str], known: Sequence[str], what: str, at: Callable[[int], str]
) -> Iterator[Problem]:
    plain = {_folded(name) for name in known}
    for name in dict.fromkeys(wanted):
        if _folded(name) not in plain:
            message = t("roster-unknown", what=what, name=name)
            yield Problem(message, at(wanted.index(name)), _nearest_hint(name, known))


def _nearest_hint(name: str, known: Sequence[str]) -> str:
    hint = nearest(name, set(known))
    many = len(set(known)) > _LISTED and hint.message.id != "did-you-mean"
    return t("roster-as-written") if many else hint


def _folded(name: str) -> str:
    return fold_spaces(unicodedata.normalize("NFC", name))
