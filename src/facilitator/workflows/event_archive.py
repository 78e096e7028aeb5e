"""What must outlive every build of an event, in its folder under ``clients/``.

Sheet codes (drawn once, so that builds repeat and codes stay unguessable), the records of forms,
the hands that were counted, and the files that came in, as they came.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from facilitator.errors import FacilitatorError, Problem, SourceError, UsageError
from facilitator.model.client import Person, PersonalCopy
from facilitator.model.form import FormRecord
from facilitator.model.submission import RoomTally
from facilitator.rules.responses.poll_counts import PollQuestion
from facilitator.rules.responses.sheet_codes import draw_codes, is_code
from facilitator.sources.counts_file import read_counts, written_counts
from facilitator.system.atomic_files import (
    locked,
    make_folder,
    make_private_folder,
    remove_temporary,
    write_atomic,
)
from facilitator.system.text_file import display_path
from facilitator.text.interface import t
from facilitator.text.plain_text import first_few

STORE = "responses.sqlite"
RECEIVED = "received"
PAGES = "pages"
"""Pictures of pages that were read off paper, laid flat, for whoever decides on them."""
FORMS = "forms"
CODES = "codes.json"
COUNTS = "counts.csv"
ANONYMOUS = "anonymous.txt"
"""Lies in the folder of an event whose codes are nobody's any more, or soon."""
_AGAIN = "facilitator anonymize"
"""Stands in the file, in any language, until all is removed."""
_SPARE = "spare/"
_NOBODY = "anonymous/"
"""Keys of codes that were somebody's begin with it."""


def picture_name(digest: str, number: int, page: int, code: str) -> str:
    """The file of one page: of which file, which picture in it, which page of its form, and whose.

    ``code`` is the one printed on it: several people's pages may lie in one picture.
    """
    return "-".join(filter(None, (digest, str(number), str(page), code))) + ".jpg"


def codes_for(
    folder: Path,
    people: Sequence[Person],
    spare: int,
    randbelow: Callable[[int], int] = secrets.randbelow,
) -> tuple[PersonalCopy, ...]:
    """Everyone's copy in the order given, then the spare ones. Who has no code yet gets one.

    Raises UsageError for an event that was made anonymous, SourceError where the file of codes is
    spoiled, OSError where it cannot be written, and ValueError where two people have the same key,
    which is for the caller to rule out.
    """
    names = {person.key: person.name for person in people}
    names |= {f"{_SPARE}{number}": "" for number in range(1, spare + 1)}
    if len(names) < len(people) + spare:
        raise ValueError("two copies of one key")
    if is_anonymous(folder):
        raise UsageError.because(
            t("codes-made-anonymous"),
            where=display_path(folder),
            hint=t("codes-made-anonymous-hint"),
        )
    known = codes_of(folder)
    if names.keys() - known.keys():
        make_folder(folder, hint=t("move-file"))
        # Two builds at once would draw different codes, and those of one of them be kept nowhere.
        with locked(folder):
            remove_temporary(folder)
            known = codes_of(folder)
            missing = [key for key in names if key not in known]
            drawn = draw_codes(len(missing), known.values(), randbelow)
            known |= zip(missing, drawn, strict=True)
            _write_codes(folder, known)
    return tuple(PersonalCopy(code=known[key], name=name) for key, name in names.items())


def codes_of(folder: Path) -> dict[str, str]:
    """The codes that were drawn for an event, by the key of the person; none where none were.

    Spare copies have keys that begin with ``spare/``. Raises SourceError for a spoiled file.
    """
    path = folder / CODES
    try:
        codes = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise SourceError.because(
            t("codes-unreadable"), where=display_path(path), hint=t("codes-restore")
        ) from error
    if not _are_codes(codes):
        raise SourceError.because(
            t("codes-spoiled"), where=display_path(path), hint=t("codes-restore")
        )
    return dict(codes)


def people_on_no_roster(folder: Path, people: Sequence[Person]) -> Iterator[Problem]:
    """Whose codes lie there though they do not take part, as in a copy of another event's folder.

    A spoiled file of codes is told where codes are needed.
    """
    listed = {person.key for person in people}
    with suppress(SourceError):
        unlisted = [
            key.rpartition("/")[0]
            for key in codes_of(folder)
            if key not in listed and not key.startswith((_SPARE, _NOBODY))
        ]
        if unlisted:
            yield Problem(
                t("codes-on-no-roster", count=len(unlisted), people=first_few(unlisted)),
                display_path(folder / CODES),
                t("codes-on-no-roster-hint"),
            )


def _are_codes(content: object) -> bool:
    if not isinstance(content, dict):
        return False
    codes = list(content.values())
    sound = all(isinstance(code, str) and is_code(code) for code in codes)
    return sound and len(set(codes)) == len(codes)


def _write_codes(folder: Path, codes: dict[str, str]) -> None:
    data = json.dumps(codes, ensure_ascii=False, indent=1) + "\n"
    write_atomic(folder / CODES, data.encode(), private=True)


def is_anonymous(folder: Path) -> bool:
    """Whether an event was made anonymous, or a run that was to do it has begun."""
    return (folder / ANONYMOUS).exists()


def is_finished(folder: Path) -> bool:
    path = folder / ANONYMOUS
    return path.exists() and _AGAIN not in path.read_text(encoding="utf-8")


def declare_anonymous(folder: Path) -> None:
    """Say that an event is anonymous from now on: no new link from a code to a name is made."""
    if not is_finished(folder):
        _declare(folder, t("anonymous-begun", command=_AGAIN))


def forget_people(folder: Path) -> None:
    """Forget whose codes are whose, the last step; the codes themselves stay, in no order."""
    with locked(folder):
        known = codes_of(folder)
        if any(not key.startswith(_NOBODY) for key in known):
            ordered = enumerate(sorted(known.values()), start=1)
            _write_codes(folder, {f"{_NOBODY}{number}": code for number, code in ordered})
    _declare(folder, t("anonymous-done"))


def _declare(folder: Path, words: str) -> None:
    write_atomic(folder / ANONYMOUS, f"{words}\n".encode())


def keep_form(folder: Path, record: FormRecord) -> Path:
    """Keep a form's record as ``forms/ID.json``; kept already, it stays untouched.

    Raises SourceError where that file holds something else, OSError where it cannot be written.
    """
    path = folder / FORMS / f"{record.id}.json"
    data = record.canonical().encode()
    if not path.exists():
        make_folder(path.parent, hint=t("move-file"))
        write_atomic(path, data)
    elif path.read_bytes() != data and _places(_read_form(path)) != _places(record):
        raise SourceError.because(
            t("sheet-form-of-other-name"),
            where=display_path(path),
            hint=t("sheet-form-restore"),
        )
    return path


def _places(record: FormRecord) -> FormRecord:
    """A record without the form's own words, which older versions did not keep."""
    return record.model_copy(update={"words": ""})


def kept_forms(folder: Path) -> dict[str, FormRecord]:
    records = map(_read_form, sorted((folder / FORMS).glob("*.json")))
    return {record.id: record for record in records}


def _read_form(path: Path) -> FormRecord:
    try:
        return FormRecord.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise SourceError.because(
            t("sheet-form-no-record"), where=display_path(path), hint=t("sheet-form-restore")
        ) from error


def counts_file(folder: Path | None) -> Path | None:
    return path if folder and (path := folder / COUNTS).exists() else None


def kept_counts(folder: Path | None, questions: Sequence[PollQuestion]) -> RoomTally | None:
    """What was counted at an event; None where nothing was. Raises SourceError row by row."""
    path = counts_file(folder)
    return read_counts(path, questions) if path else None


def keep_counts(
    folder: Path, tally: RoomTally, questions: Sequence[PollQuestion]
) -> tuple[Path, Path | None]:
    """The file of the counts, and where the earlier ones went if they were others."""
    path = folder / COUNTS
    earlier: Path | None = None
    data = written_counts(tally, questions)
    make_folder(folder, hint=t("move-file"))
    if path.exists() and path.read_bytes() != data:
        number = 1
        while (unused := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
            number += 1
        earlier = unused
        write_atomic(earlier, path.read_bytes())
    write_atomic(path, data)
    return path, earlier


def archive_file(path: Path, data: bytes, title: str) -> None:
    """Keep a file as it came, for its owner alone; ``title`` is what people call it.

    Raises FacilitatorError where the disk refuses, and where the event's answers were removed.
    """
    store = path.parent.with_name(STORE)
    if not store.exists():  # nor is its folder to come back
        raise FacilitatorError.because(
            t("store-gone"), where=display_path(store), hint=t("store-gone-hint")
        )
    try:
        if not path.exists():
            make_private_folder(path.parent)
            write_atomic(path, data, private=True)
            _sync_folder(path.parent)
    except OSError as error:
        raise FacilitatorError.because(
            t("archive-not-kept", file=title, reason=(error.strerror or "?").lower()),
            where=display_path(path.parent),
            hint=t("archive-safe"),
        ) from error


def _sync_folder(folder: Path) -> None:
    """Make the disk remember the name of a new file, too."""
    with suppress(OSError):  # some systems have no such thing
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
