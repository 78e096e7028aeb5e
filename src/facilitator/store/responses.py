"""Reads and writes ``responses.sqlite``. Rows are added and never changed: triggers see to that.

The journal is SQLite's rollback journal, and every commit is synchronised with the disk: events
often lie in folders that a service copies elsewhere, where the shared memory of a write-ahead log
does not work and its companion files get parted from the database. What a commit has returned from
is there after any crash; a file is one transaction.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple, get_args

from facilitator.errors import FacilitatorError, SourceError
from facilitator.model.submission import Act, Decision, FieldReading, StoredSubmission, Submission
from facilitator.text.interface import interface_language, kept, said_again, t

_VERSION: Final = 1
_APPLICATION: Final = 0x46414331
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
"""``received`` are files, by the digest under which they lie in ``received/``; one that was set
aside at first and read later has a row for each. The views show what stands now. A sheet's ``line``
is the first of those that it corrects, ``repeats`` the first that said the very same; 0 for itself.
"""
_FIXED: Final = {
    f"{table}_no_{verb}": f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}"
    " BEGIN SELECT RAISE(ABORT, 'rows are added and never changed'); END;\n"
    for table in ("received", "sheet", "reading", "replaced", "decision")
    for verb in ("UPDATE", "DELETE")
}
"""The triggers by name, and what makes each. Only ``rewriting`` takes them away for a while."""
_CREATE: Final = (
    f"BEGIN IMMEDIATE;{_TABLES}{''.join(_FIXED.values())}"
    f"PRAGMA application_id = {_APPLICATION};PRAGMA user_version = {_VERSION};COMMIT;"
)
_PATIENCE = 20.0
"""Seconds to wait for another collect to finish with the file."""


@dataclass(frozen=True)
class ReceivedFile:
    """A file as it came in. ``origin`` is where it lay, ``why`` why it was kept and not stored."""

    digest: str
    name: str
    origin: str
    kind: str
    why: str = ""


@dataclass(frozen=True)
class NewSubmission:
    """A sheet to store; ``replaces`` are the numbers of those that it takes the place of."""

    sheet: Submission
    stand_in: bool = False
    replaces: tuple[int, ...] = ()
    line: int = 0
    repeats: int = 0


@dataclass(frozen=True)
class StoreEntry:
    kept: StoredSubmission
    receipt: int
    origin: str


class StoreSnapshot(NamedTuple):
    """The numbers of the last sheet and of the last decision at a moment: rows never change."""

    sheets: int
    decisions: int


_SHEETS = """
    SELECT sheet.number, code, stand_in, form, place, note, name, received.number, origin, line,
      repeats
    FROM sheet JOIN received ON received.number = sheet.received
    WHERE exercise = ? AND sheet.number <= ?
      AND (sheet.number IN (SELECT sheet FROM replaced WHERE by_sheet <= ?)) = ?
    ORDER BY sheet.number
"""
_READINGS = """
    SELECT sheet, blank, value, confidence, doubt, reading.place FROM reading
    JOIN sheet ON sheet.number = reading.sheet WHERE exercise = ? ORDER BY reading.rowid"""
_FIELDS = ("blank", "value", "confidence", "doubt", "place")
_ALL = {*_FIELDS}


class Store:
    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._read: tuple[tuple[str | int, ...], dict[int, list[FieldReading]]] = ((), {})

    def receipts(self) -> int:
        """The number of the last file received; 0 for none."""
        return self._number("SELECT coalesce(max(number), 0) FROM received")

    def is_stored(self, digest: str, exercise: str) -> bool:
        query = (
            "SELECT count(*) FROM received JOIN sheet ON sheet.received = received.number"
            " WHERE digest = ? AND exercise = ?"
        )
        return bool(self._number(query, digest, exercise))

    def stands(self, digest: str, exercise: str) -> bool:
        """Whether anything of this content still counts."""
        query = "SELECT count(*) FROM current_sheet WHERE digest = ? AND exercise = ?"
        return bool(self._number(query, digest, exercise))

    def file_digest(self, sheet: int) -> str:
        rows = self._rows("SELECT digest FROM current_sheet WHERE number = ?", sheet)
        return rows[0][0] if rows else ""

    def is_kept(self, digest: str) -> bool:
        return bool(self._number("SELECT count(*) FROM received WHERE digest = ?", digest))

    def sheets(
        self, exercise: str, *, replaced: bool = False, moment: StoreSnapshot | None = None
    ) -> list[StoreEntry]:
        """The sheets that stand, or those replaced, in the order in which they came."""
        last = (moment or self.moment()).sheets
        readings = self._readings(exercise)
        rows = self._rows(_SHEETS, exercise, last, last, int(replaced))
        return [_stored(row, readings) for row in rows]

    def moment(self) -> StoreSnapshot:
        return StoreSnapshot(
            self._number("SELECT coalesce(max(number), 0) FROM sheet"),
            self._number("SELECT coalesce(max(number), 0) FROM decision"),
        )

    def _readings(self, exercise: str) -> dict[int, list[FieldReading]]:
        """All of an exercise, read again only after somebody wrote."""
        written = self._number("PRAGMA data_version"), self._connection.total_changes
        state = exercise, interface_language(), *written
        if self._read[0] != state:
            self._read = state, self._all_readings(exercise)
        return self._read[1]

    def _all_readings(self, exercise: str) -> dict[int, list[FieldReading]]:
        by_sheet: dict[int, list[FieldReading]] = {}
        once: dict[Any, Any] = {}  # a large room has a hundred thousand readings of few words
        with plain_errors(self._path):
            for sheet, *row, doubt, place in self._connection.execute(_READINGS, (exercise,)):
                words = said_again(doubt), said_again(place)
                given: Any = zip(_FIELDS, (*map(once.setdefault, row, row), *words), strict=True)
                reading = FieldReading.model_construct(_ALL, **dict(given))
                by_sheet.setdefault(sheet, []).append(reading)
        return by_sheet

    def set_aside(self) -> list[ReceivedFile]:
        """Files that were kept and could not be counted, with the last reason for each."""
        rows = self._rows(
            "SELECT digest, name, origin, kind, why FROM received WHERE stored = 0 AND digest"
            " NOT IN (SELECT digest FROM received WHERE stored = 1) ORDER BY number"
        )
        return list({row[0]: ReceivedFile(*map(said_again, row)) for row in rows}.values())

    def decisions(self, exercise: str, moment: StoreSnapshot | None = None) -> list[Decision]:
        last = (moment or self.moment()).decisions
        rows = self._rows(
            "SELECT act, code, blank, value FROM decision WHERE exercise = ? AND number <= ?"
            " ORDER BY number",
            exercise,
            last,
        )
        known = get_args(Act)
        return [Decision(act=a, code=c, blank=b, value=v) for a, c, b, v in rows if a in known]

    def store(
        self,
        file: ReceivedFile,
        exercise: str,
        sheets: Iterable[NewSubmission],
        *,
        again: bool = False,
    ) -> tuple[int, tuple[int, ...]]:
        """Store a file with its sheets, all or nothing; after this returns no crash loses it.

        Gives the number of the receipt and those of the sheets: none where another collect was a
        moment faster with the same content, unless it is to be stored ``again``.
        """
        numbers: list[int] = []
        with self._writing():
            if not again and self.is_stored(file.digest, exercise):
                return 0, ()
            receipt = self._receive(file, stored=True)
            for new in sheets:
                number = self._add_sheet(receipt, exercise, new)
                numbers.append(number)
                self._connection.executemany(
                    "INSERT INTO replaced VALUES (?, ?)", [(old, number) for old in new.replaces]
                )
        return receipt, tuple(numbers)

    def put_aside(self, file: ReceivedFile) -> None:
        with self._writing():
            self._receive(file, stored=False)

    def decide(self, exercise: str, decisions: Sequence[Decision]) -> None:
        with self._writing():
            self._connection.executemany(
                "INSERT INTO decision (exercise, act, code, blank, value) VALUES (?, ?, ?, ?, ?)",
                [(exercise, d.act, d.code, d.blank, d.value) for d in decisions],
            )

    def _receive(self, file: ReceivedFile, *, stored: bool) -> int:
        cursor = self._connection.execute(
            "INSERT INTO received VALUES (NULL, ?, ?, ?, ?, ?, ?)",
            (file.digest, file.name, file.origin, file.kind, int(stored), kept(file.why)),
        )
        return int(cursor.lastrowid or 0)

    def _add_sheet(self, receipt: int, exercise: str, new: NewSubmission) -> int:
        sheet = new.sheet
        cursor = self._connection.execute(
            "INSERT INTO sheet VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(receipt, exercise, sheet.code, int(new.stand_in)),
                *(sheet.form, kept(sheet.place), kept(sheet.note), new.line, new.repeats),
            ),
        )
        number = int(cursor.lastrowid or 0)
        self._connection.executemany(
            "INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?)",
            [
                (number, r.blank, r.value, r.confidence, *map(kept, (r.doubt, r.place)))
                for r in sheet.readings
            ],
        )
        return number

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with plain_errors(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def rewriting(self) -> Iterator[sqlite3.Connection]:
        """A transaction in which rows may change; afterwards the file holds nothing of before."""
        with plain_errors(self._path):
            self._connection.execute("PRAGMA secure_delete = ON")
        with self._writing():
            for trigger in _FIXED:
                self._connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
            yield self._connection
            for trigger in _FIXED.values():
                self._connection.execute(trigger)
        with plain_errors(self._path):
            self._connection.execute("VACUUM")

    def _rows(self, query: str, *values: str | int) -> list[Any]:
        with plain_errors(self._path):
            return self._connection.execute(query, values).fetchall()

    def _number(self, query: str, *values: str | int) -> int:
        with plain_errors(self._path):
            (number,) = self._connection.execute(query, values).fetchone()
            return int(number)


def _stored(row: tuple[Any, ...], readings: dict[int, list[FieldReading]]) -> StoreEntry:
    number, code, stand_in, form, place, note, name, receipt, origin, line, repeats = row
    sheet = Submission(
        code=code, form=form, place=place, note=note, readings=tuple(readings.get(number, ()))
    )
    stored = StoredSubmission(
        number=number, file=name, sheet=sheet, stand_in=bool(stand_in), line=line, repeats=repeats
    )
    return StoreEntry(stored, receipt, origin)


@contextmanager
def open_store(path: Path, shown: str) -> Iterator[Store]:
    """The store in a file, which is made where there is none; only its owner can read it.

    Raises SourceError for a file that is none of ours or of a later version, FacilitatorError where
    the disk refuses. ``shown`` is how messages call the file.
    """
    place = Path(shown)
    with plain_errors(place):
        # Made by us first: SQLite would make it readable for all.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        with plain_errors(place):
            _prepare(connection, shown)
        yield Store(connection, place)
    finally:
        connection.close()


def _prepare(connection: sqlite3.Connection, shown: str) -> None:
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if version == 0 and application == 0:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables == 0:
            _create(connection)
            return
    if application != _APPLICATION:
        raise SourceError.because(t("store-foreign"), where=shown, hint=t("store-foreign-hint"))
    if version > _VERSION:
        raise SourceError.because(t("store-later"), where=shown, hint=t("store-later-hint"))


def _create(connection: sqlite3.Connection) -> None:
    try:
        connection.executescript(_CREATE)
    except sqlite3.OperationalError as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if "already exists" not in str(error):  # another collect was a moment faster
            raise


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Raises FacilitatorError for what SQLite raises; ``path`` is how the file is called."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise _plain_error(error, path.as_posix()) from error


_REFUSALS: Final = {
    "SQLITE_NOTADB SQLITE_CORRUPT": ("store-damaged", "store-damaged-hint"),
    "FOLDER": ("os-is-folder", "os-is-folder-hint"),
    "SQLITE_BUSY SQLITE_LOCKED": ("store-busy", "store-busy-hint"),
    "SQLITE_READONLY_DBMOVED": ("store-gone", "store-gone-hint"),
    "SQLITE_FULL SQLITE_IOERR": ("store-disk", "store-disk-hint"),
    "SQLITE_READONLY SQLITE_CANTOPEN SQLITE_PERM": ("store-read-only", "store-read-only-hint"),
}


def _plain_error(error: sqlite3.Error | OSError, where: str) -> FacilitatorError:
    name = getattr(error, "sqlite_errorname", "SQLITE_CANTOPEN")
    place = Path(where)
    is_gone = not (place.parent if name.startswith("SQLITE_CANTOPEN") else place).exists()
    if is_gone and name.startswith(("SQLITE_CANTOPEN", "SQLITE_IOERR")):
        name = "SQLITE_READONLY_DBMOVED"
    name = "FOLDER" if place.is_dir() else name
    kind = SourceError if "NOTADB" in name or "CORRUPT" in name else FacilitatorError
    for names, (message, hint) in _REFUSALS.items():
        if name.startswith(tuple(names.split())):
            return kind.because(t(message), where=where, hint=t(hint))
    return FacilitatorError.because(t("store-refused", error=str(error)), where=where)
