"""The sheet codes of an event: drawn once, kept privately, never changed.

They are input to every later build, which is how builds repeat and codes stay unguessable.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from facilitator.errors import SourceError
from facilitator.formats.sources.text_file import shown
from facilitator.model.roster import Copy, Person
from facilitator.rules.codes import draw_codes, is_code
from facilitator.workflows.delivery import make_folder, sweep, write_whole
from facilitator.workflows.locks import locked

FILE = "codes.json"
_MEND = "Bring back the file as it was: new codes would not match the sheets that were printed."


def codes_for(
    folder: Path,
    people: Sequence[Person],
    spare: int,
    randbelow: Callable[[int], int] = secrets.randbelow,
) -> tuple[Copy, ...]:
    """Everyone's copy in the order given, then the spare ones. Who has no code yet gets one.

    Raises SourceError where the file of codes is spoiled, OSError where it cannot be written, and
    ValueError where two people have the same key, which is for the caller to rule out.
    """
    names = {person.key: person.name for person in people}
    names |= {f"spare/{number}": "" for number in range(1, spare + 1)}
    if len(names) < len(people) + spare:
        raise ValueError("two copies of one key")
    path = folder / FILE
    known = _known(path)
    if names.keys() - known.keys():
        make_folder(folder, hint="Move the file.")
        # Two builds at once would draw different codes, and those of one of them be kept nowhere.
        with locked(folder):
            sweep(folder)
            known = _with_codes(names, _known(path), randbelow)
            _keep(path, known)
    return tuple(Copy(code=known[key], name=name) for key, name in names.items())


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


def _known(path: Path) -> dict[str, str]:
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise SourceError.because(
            "The sheet codes cannot be read.", where=shown(path), hint=_MEND
        ) from error
    if not _is_sound(read):
        raise SourceError.because("The sheet codes are spoiled.", where=shown(path), hint=_MEND)
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
    write_whole(path, data.encode(), private=True)
