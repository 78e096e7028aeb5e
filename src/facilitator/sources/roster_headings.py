"""Which column of a roster is which, by the words that people write above them."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.tables.grid import GridRow
from facilitator.tables.headings import match_heading

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
    "name": (
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
_MEANT = {word: (kind, rank) for kind, words in _WORDS.items() for rank, word in enumerate(words)}
_WITHIN = 20
"""Rows with content among which headings are looked for: exports begin with titles and dates."""


def find_headings(rows: Sequence[GridRow]) -> tuple[int, Columns] | None:
    """The row (by its index) that names most columns, and what they hold; none if no row does."""
    best: tuple[int, Columns] | None = None
    for index, row in enumerate(rows[:_WITHIN]):
        columns = _columns(row)
        if columns and (best is None or len(columns) > len(best[1])):
            best = index, columns
    return best


def _columns(row: GridRow) -> Columns:
    """What each recognised column holds; of several for one thing, that with the likeliest word."""
    found: dict[str, tuple[int, int]] = {}
    for place, heading in row.texts().items():
        kind, rank = match_heading(heading, _MEANT) or ("", 0)
        if kind and (kind not in found or rank < found[kind][0]):
            found[kind] = rank, place
    return _settled({kind: place for kind, (_, place) in found.items()})


def _settled(found: Columns) -> Columns:
    """``Name`` beside ``Vorname`` is the last name, beside ``Apellidos`` the first."""
    whole, plain = found.pop("whole", None), found.pop("name", None)
    if whole is None and plain is not None:
        if FIRST in found and LAST not in found:
            found[LAST] = plain
        elif LAST in found and FIRST not in found:
            found[FIRST] = plain
        else:
            whole = plain
    if whole is not None:
        found[NAME] = whole
    return found
