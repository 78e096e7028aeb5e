"""Whatever ends a piece of work, told in plain sentences: the user's faults, the disk's, ours."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from facilitator.errors import FacilitatorError, Problem
from facilitator.text.interface import t

OUTSIDE, DEFECT = 1, 70
"""Exit codes: for what the machine refuses, and for what nobody foresaw."""
_REFUSALS = {
    errno.EACCES: ("os-no-right", "os-no-right-hint"),
    errno.EPERM: ("os-not-permitted", "os-not-permitted-hint"),
    errno.EROFS: ("os-read-only", "os-read-only-hint"),
    errno.ENOSPC: ("os-disk-full", "os-disk-full-hint"),
    errno.ENOENT: ("os-no-such-file", "os-no-such-file-hint"),
    errno.ENOTDIR: ("os-no-folder", "os-file-in-place"),
    errno.EEXIST: ("os-file-exists", "os-file-in-place"),
    errno.EISDIR: ("os-is-folder", "os-is-folder-hint"),
    errno.ENAMETOOLONG: ("os-long-name", "os-long-name-hint"),
    errno.EFBIG: ("os-large-file", "os-large-file-hint"),
    errno.EDQUOT: ("os-quota", "os-quota-hint"),
    errno.ELOOP: ("os-links", "os-links-hint"),
    errno.EBUSY: ("os-busy", "os-close-it"),
    errno.ETXTBSY: ("os-text-busy", "os-close-it"),
    errno.EMFILE: ("os-open-files", "os-close-others"),
    errno.ENFILE: ("os-open-files-all", "os-close-others"),
    errno.ENOMEM: ("os-memory", "os-close-others"),
}
"""What the system says, in the language of the interface, and what to do."""


def explain_failure(error: Exception) -> tuple[Iterable[Problem], int]:
    """The problems that an exception tells of, and the exit code that goes with it."""
    match error:
        case FacilitatorError():
            return error.problems, error.exit_code
        case OSError() if error.errno is not None and error.strerror:
            return (_outside(error),), OUTSIDE
        case MemoryError():
            hint = t("memory-lacking-hint")
            return (Problem(t("memory-lacking"), hint=hint),), OUTSIDE
        case _:
            return (_defect(error),), DEFECT


def _outside(error: OSError) -> Problem:
    where = str(error.filename) if error.filename else ""
    number = error.errno or 0
    if number == errno.ENOENT and not where:  # a file would be named
        return Problem(t("os-folder-gone"), hint=t("os-folder-gone-hint"))
    message, hint = _REFUSALS.get(number, ("", "os-otherwise"))
    as_usual = message and error.strerror == os.strerror(number)
    return Problem(t(message) if as_usual else f"{error.strerror}.", where=where, hint=t(hint))


def _defect(error: Exception) -> Problem:
    """An exception that nobody foresaw: ours. The traceback goes into a file, not to the user."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "facilitator" in Path(frame.filename).parts]
    kind, log = type(error).__name__, _log("".join(traceback.format_exception(error)))
    file, line = (Path(ours[-1].filename).name, str(ours[-1].lineno)) if ours else ("", "")
    return Problem(
        t("defect-at", kind=kind, file=file, line=line) if ours else t("defect", kind=kind),
        hint=t("defect-report-with", log=log) if log else t("defect-report"),
    )


def _log(text: str) -> str:
    """The path of a new file that holds this text, or nothing where no file can be made."""
    import tempfile

    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="facilitator-", suffix=".log", encoding="utf-8", delete=False
        ) as file:
            file.write(text)
    except OSError:
        return ""
    return file.name
