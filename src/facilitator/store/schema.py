"""The tables of ``responses.sqlite``. Rows are added and never changed: triggers see to that.

``anonymous.py`` alone puts numbers in the place of names.

``received`` are files, by the digest under which they lie in ``received/``; a file that was set
aside at first and read later has a row for each. ``sheet`` and ``reading`` are what a file said,
``replaced`` which sheet a corrected one took the place of, ``decision`` what a person decided. The
views show what stands now. A sheet's ``line`` is the first of those that it corrects, ``repeats``
the first that said the very same; 0 for itself.
"""

from __future__ import annotations

from typing import Final

VERSION: Final = 1
APPLICATION: Final = 0x46414331
"""``FAC1``, by which the file says whose it is."""

_TABLES = """
CREATE TABLE received (
  number INTEGER PRIMARY KEY, digest TEXT NOT NULL, name TEXT NOT NULL, origin TEXT NOT NULL,
  kind TEXT NOT NULL, stored INTEGER NOT NULL, why TEXT NOT NULL
);
CREATE INDEX received_digest ON received (digest);
CREATE TABLE sheet (
  number INTEGER PRIMARY KEY, received INTEGER NOT NULL REFERENCES received,
  exercise TEXT NOT NULL, code TEXT NOT NULL, stand_in INTEGER NOT NULL, form TEXT NOT NULL,
  place TEXT NOT NULL, note TEXT NOT NULL, line INTEGER NOT NULL, repeats INTEGER NOT NULL
);
CREATE INDEX sheet_code ON sheet (code);
CREATE TABLE reading (
  sheet INTEGER NOT NULL REFERENCES sheet, blank TEXT NOT NULL, value TEXT NOT NULL,
  confidence REAL NOT NULL, doubt TEXT NOT NULL, place TEXT NOT NULL
);
CREATE INDEX reading_sheet ON reading (sheet);
CREATE TABLE replaced (
  sheet INTEGER PRIMARY KEY REFERENCES sheet, by_sheet INTEGER NOT NULL REFERENCES sheet
);
CREATE TABLE decision (
  number INTEGER PRIMARY KEY, exercise TEXT NOT NULL, act TEXT NOT NULL, code TEXT NOT NULL,
  blank TEXT NOT NULL, value TEXT NOT NULL
);
CREATE VIEW current_sheet AS
  SELECT sheet.*, received.name AS file, received.digest AS digest
  FROM sheet JOIN received ON received.number = sheet.received
  WHERE sheet.number NOT IN (SELECT sheet FROM replaced);
CREATE VIEW current_reading AS
  SELECT current_sheet.exercise, current_sheet.code, reading.blank, reading.value,
    reading.confidence, reading.doubt, current_sheet.file, reading.place
  FROM reading JOIN current_sheet ON current_sheet.number = reading.sheet;
"""
FIXED: Final = {
    f"{table}_no_{verb}": f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}"
    " BEGIN SELECT RAISE(ABORT, 'rows are added and never changed'); END;\n"
    for table in ("received", "sheet", "reading", "replaced", "decision")
    for verb in ("UPDATE", "DELETE")
}
"""The triggers by name, and what makes each."""
CREATE: Final = (
    f"BEGIN IMMEDIATE;{_TABLES}{''.join(FIXED.values())}"
    f"PRAGMA application_id = {APPLICATION};PRAGMA user_version = {VERSION};COMMIT;"
)
"""Makes the tables of an empty file, all or none."""
