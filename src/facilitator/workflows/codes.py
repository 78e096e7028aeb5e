"""The sheet codes of an event: drawn once, kept privately, never changed.

They are input to every later build, which is how builds repeat and codes stay unguessable.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from facilitator.errors import SourceError, UsageError
from facilitator.model.roster import Person, PersonalCopy
from facilitator.rules.responses.sheet_codes import draw_codes, is_code
from facilitator.system.locks import locked
from facilitator.system.text_file import display_path
from facilitator.workflows.output_files import make_folder, remove_temporary, write_atomic

FILE = "codes.json"
ANONYMOUS = "anonymous.txt"
"""Lies in the folder of an event whose codes are nobody's any more, or soon."""
_BEGUN = "Links from codes to names are being removed. Run facilitator anonymize once more.\n"
_DONE = "The links from codes to names of this event were removed.\n"
_NOBODY = "anonymous/"
"""Keys of codes that were somebody's begin with it."""
_MEND = "Bring back the file as it was: new codes would not match the sheets that were printed."


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
    names |= {f"spare/{number}": "" for number in range(1, spare + 1)}
    if len(names) < len(people) + spare:
        raise ValueError("two copies of one key")
    if is_anonymous(folder):
        raise UsageError.because(
            "This event was made anonymous: nobody is given a code of their own any more.",
            where=display_path(folder),
            hint="Print the plain worksheet, or hold a new event.",
        )
    path = folder / FILE
    known = _known(path)
    if names.keys() - known.keys():
        make_folder(folder, hint="Move the file.")
        # Two builds at once would draw different codes, and those of one of them be kept nowhere.
        with locked(folder):
            remove_temporary(folder)
            known = _with_codes(names, _known(path), randbelow)
            _keep(path, known)
    return tuple(PersonalCopy(code=known[key], name=name) for key, name in names.items())


def _with_codes(
    names: Iterable[str], known: dict[str, str], randbelow: Callable[[int], int]
) -> dict[str, str]:
    missing = [key for key in names if key not in known]
    drawn = draw_codes(len(missing), known.values(), randbelow)
    return known | dict(zip(missing, drawn, strict=True))


def codes_of(folder: Path) -> dict[str, str]:
    """The codes that were drawn for an event, by the key of the person; none where none were.

    Spare copies have keys that begin with ``spare/``. Raises SourceError for a spoiled file.
    """
    return _known(folder / FILE)


def is_anonymous(folder: Path) -> bool:
    """Whether an event was made anonymous, or a run that was to do it has begun."""
    return (folder / ANONYMOUS).exists()


def is_finished(folder: Path) -> bool:
    """Whether the last such run came to its end."""
    path = folder / ANONYMOUS
    return path.exists() and path.read_text(encoding="utf-8") == _DONE


def declare_anonymous(folder: Path) -> None:
    """Say that an event is anonymous from now on: no new link from a code to a name is made."""
    if not is_finished(folder):
        make_folder(folder, hint="Move the file.")
        write_atomic(folder / ANONYMOUS, _BEGUN.encode())


def forget_people(folder: Path) -> None:
    """Forget whose codes are whose, the last step; the codes themselves stay, in no order."""
    with locked(folder):
        known = _known(folder / FILE)
        if any(not key.startswith(_NOBODY) for key in known):
            nobodys = {f"{_NOBODY}{n}": c for n, c in enumerate(sorted(known.values()), start=1)}
            _keep(folder / FILE, nobodys)
    write_atomic(folder / ANONYMOUS, _DONE.encode())


def _known(path: Path) -> dict[str, str]:
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise SourceError.because(
            "The sheet codes cannot be read.", where=display_path(path), hint=_MEND
        ) from error
    if not _is_sound(read):
        raise SourceError.because(
            "The sheet codes are spoiled.", where=display_path(path), hint=_MEND
        )
    return dict(read)


def _is_sound(read: object) -> bool:
    if not isinstance(read, dict):
        return False
    codes = list(read.values())
    sound = all(isinstance(code, str) and is_code(code) for code in codes)
    return sound and len(set(codes)) == len(codes)


def _keep(path: Path, known: dict[str, str]) -> None:
    """Write the file whole or not at all; nobody else can read it, not even for a moment."""
    data = json.dumps(known, ensure_ascii=False, indent=1) + "\n"
    write_atomic(path, data.encode(), private=True)
