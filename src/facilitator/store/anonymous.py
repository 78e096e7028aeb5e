"""Takes names out of ``responses.sqlite``: those of files and folders, and all that repeats them.

The one change that rows ever see. It is one transaction, after which the file is written anew
without what it held before; so it can be run again after any crash, and as often as one likes.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Mapping

from facilitator.rules.responses.sheet_codes import is_code
from facilitator.store.responses import Store
from facilitator.text.interface import t
from facilitator.text.plain_text import fold

_LEAST = 3
_FIRST = "SELECT {0}, min(number) FROM received GROUP BY {0} ORDER BY 2"
_TEXTS = (
    ("received", "why"),
    ("sheet", "place"),
    ("sheet", "note"),
    ("reading", "doubt"),
    ("reading", "place"),
)
"""Columns that may say again what a file or a person is called."""


def anonymize_store(store: Store, people: Collection[str]) -> None:
    """Call files and sheets without a code by numbers, and take out the names of ``people``.

    Answers stay as they were given. Raises FacilitatorError where the disk refuses.
    """
    with store.rewriting() as connection:
        files = dict(connection.execute(_FIRST.format("name")))
        codes = _sheet_names(connection, people)
        called = {old: t("anonymous-file", number=str(number)) for old, number in files.items()}
        base_names = {old.rpartition("/")[2]: new for old, new in called.items()}
        somebody = dict.fromkeys(people, t("anonymous-somebody"))
        new_names = {**somebody, **codes, **base_names, **called}
        for table, column in _TEXTS:
            _rewrite(connection, table, column, new_names)
        kinds = dict(connection.execute("SELECT name, kind FROM received"))
        connection.executemany(
            "UPDATE received SET name = ? WHERE name = ?",
            [(f"{new}.{kinds[old]}", old) for old, new in called.items()],
        )
        origins = dict(connection.execute(_FIRST.format("origin")))
        connection.executemany(
            "UPDATE received SET origin = ? WHERE origin = ?",
            [(f"anonymous/{number}", old) for old, number in origins.items()],
        )
        _recode(connection, codes)


def empty_store(store: Store) -> None:
    """Leave neither a row nor, in the pages of the file, what stood there."""
    with store.rewriting() as connection:
        for table in ("decision", "replaced", "reading", "sheet", "received"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 - ours


def _sheet_names(connection: sqlite3.Connection, people: Collection[str]) -> dict[str, str]:
    """What stands in a code's place and tells a person: the name of a file, or their own."""
    # A code is stored without spaces.
    words = {word for name in people for word in fold(name).split() if len(word) >= _LEAST}
    names = {"".join(fold(name).split()) for name in people} - {""}
    new_codes: dict[str, str] = {}
    # Whoever types a code for a sheet without one may type a name, as people did on the sheet.
    rows = connection.execute(
        "SELECT code, stand_in, number FROM sheet UNION ALL"
        " SELECT value, 0, 1000000 + number FROM decision WHERE act = 'belongs'"
        " ORDER BY number"
    ).fetchall()
    for code, stand_in, number in rows:
        own = "".join(fold(code).split())
        named = own in words or any(name in own for name in names)
        if stand_in or (named and not is_code(code)):
            new_codes.setdefault(code, t("anonymous-sheet", number=str(number)))
    return new_codes


def _recode(connection: sqlite3.Connection, codes: Mapping[str, str]) -> None:
    for table in ("sheet", "decision"):
        connection.executemany(
            f"UPDATE {table} SET code = ? WHERE code = ?",  # noqa: S608 - one of our two tables
            [(new, old) for old, new in codes.items()],
        )
    connection.executemany(
        "UPDATE decision SET value = ? WHERE value = ? AND act = 'belongs'",
        [(new, old) for old, new in codes.items()],
    )
    # Sheets that a person told apart go by a code and a number.
    for (code,) in connection.execute("SELECT DISTINCT code FROM decision").fetchall():
        old, dash, number = code.rpartition("-")
        if dash and number.isdecimal() and old in codes:
            connection.execute(
                "UPDATE decision SET code = ? WHERE code = ?", (f"{codes[old]}-{number}", code)
            )


def _rewrite(
    connection: sqlite3.Connection, table: str, column: str, new_names: Mapping[str, str]
) -> None:
    longest = sorted((name for name in new_names if name.strip()), key=len, reverse=True)
    if not longest:
        return
    names = re.compile("|".join(map(re.escape, longest)), re.IGNORECASE)
    lower = {name.casefold(): new for name, new in new_names.items()}
    rows = connection.execute(
        f"SELECT rowid, {column} FROM {table} WHERE {column} != ''"  # noqa: S608 - from _TEXTS
    ).fetchall()
    for row, text in rows:
        fresh = names.sub(lambda name: lower.get(name[0].casefold(), t("anonymous-somebody")), text)
        if fresh != text:
            connection.execute(
                f"UPDATE {table} SET {column} = ? WHERE rowid = ?",  # noqa: S608
                (fresh, row),
            )
