"""Whatever ends a piece of work, told in plain sentences: the user's faults, the disk's, ours."""

from __future__ import annotations

import errno
import tempfile
import traceback
from collections.abc import Iterable
from pathlib import Path

from facilitator.errors import FacilitatorError, Problem

OUTSIDE, DEFECT = 1, 70
"""Exit codes: for what the machine refuses, and for what nobody foresaw."""
_HINTS = {
    errno.EACCES: "Ask for the right to read and write there, or close it in other programs.",
    errno.EPERM: "Ask for the right to read and write there, or choose another folder.",
    errno.EROFS: "Work in a folder on a disk that can be written, or choose one with --output.",
    errno.ENOSPC: "Make room on the disk and run this again.",
    errno.ENOENT: "Check that it is written as it is on the disk.",
    errno.ENOTDIR: "A file stands where a folder is needed: move it, or choose another folder.",
    errno.EEXIST: "A file stands where a folder is needed: move it, or choose another folder.",
    errno.EISDIR: "A folder stands where a file is needed: move it, or choose another name.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
    errno.EFBIG: "Choose a folder in which larger files may be written.",
    errno.EDQUOT: "Make room in your share of the disk and run this again.",
    errno.ELOOP: "A link there leads back to itself: put the file or folder in its place.",
    errno.EBUSY: "Close it in other programs and run this again.",
    errno.ETXTBSY: "Close it in other programs and run this again.",
    errno.EMFILE: "Close other programs and run this again.",
    errno.ENFILE: "Close other programs and run this again.",
    errno.ENOMEM: "Close other programs and run this again.",
}
_OTHERWISE = "Check that the disk is connected and sound, then run this again."


def explain_failure(error: Exception) -> tuple[Iterable[Problem], int]:
    """The problems that an exception tells of, and the exit code that goes with it."""
    match error:
        case FacilitatorError():
            return error.problems, error.exit_code
        case OSError() if error.errno is not None and error.strerror:
            return (_outside(error),), OUTSIDE
        case MemoryError():
            hint = "Close other programs, or make fewer documents at once."
            return (Problem("This takes more memory than there is.", hint=hint),), OUTSIDE
        case _:
            return (_defect(error),), DEFECT


def _outside(error: OSError) -> Problem:
    where = str(error.filename) if error.filename else ""
    hint = _HINTS.get(error.errno or 0, _OTHERWISE)
    return Problem(f"{error.strerror}.", where=where, hint=hint)


def _defect(error: Exception) -> Problem:
    """An exception that nobody foresaw: ours. The traceback goes into a file, not to the user."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "facilitator" in Path(frame.filename).parts]
    place = f" in {Path(ours[-1].filename).name}, line {ours[-1].lineno}" if ours else ""
    log = _log("".join(traceback.format_exception(error)))
    return Problem(
        f"This is a defect of facilitator, not of your files: {type(error).__name__}{place}.",
        hint=f"Please report it with {log}." if log else "Please report it.",
    )


def _log(text: str) -> str:
    """The path of a new file that holds this text, or nothing where no file can be made."""
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="facilitator-", suffix=".log", encoding="utf-8", delete=False
        ) as file:
            file.write(text)
    except OSError:
        return ""
    return file.name
