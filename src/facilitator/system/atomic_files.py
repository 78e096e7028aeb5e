"""Files and folders that appear whole or not at all, whatever ends the run, and locks on them.

Temporary ones are locked while in use, so that those of killed runs are known. ``flock`` locks on
the file or folder itself end with the run; where there are none, nothing is locked.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from facilitator.errors import FacilitatorError, UsageError
from facilitator.system.text_file import display_path
from facilitator.text.interface import t

_PART = ".part"
_FRESH = ".new-"
_UNUSED_AFTER = 3600
"""Seconds after which a temporary file is nobody's on a system without locks."""
PATIENCE = 60.0
"""Seconds to wait for another run."""
_PAUSE = 0.05


def make_folder(folder: Path, hint: str = "") -> None:
    """Make a folder and those above it. Raises UsageError where a file stands in the way."""
    for above in (*reversed(folder.parents), folder):
        if above.exists() and not above.is_dir():
            raise UsageError.because(
                t("folder-needed", path=display_path(above)), hint=hint or t("move-file-or-output")
            )
    folder.mkdir(parents=True, exist_ok=True)


def make_private_folder(folder: Path) -> None:
    """Make a folder that its owner alone can open. Raises UsageError as ``make_folder`` does."""
    make_folder(folder.parent, hint=t("move-file"))
    if not folder.exists():
        folder.mkdir(mode=0o700)
    make_folder(folder, hint=t("move-file"))
    folder.chmod(0o700)


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """A temporary path to fill, moved to its place at the end; a failure leaves nothing behind.

    Raises UsageError where a file stands in the way.
    """
    with temporary_folder(folder.parent) as temporary:
        fresh = temporary / folder.name
        yield fresh
        fresh.rename(folder)


@contextmanager
def temporary_folder(parent: Path) -> Iterator[Path]:
    """A folder for its owner alone that goes at the end; one of a killed run goes before the next.

    Raises UsageError where a file stands in the way, and OSError about ``parent`` for one about it.
    """
    make_folder(parent, hint=t("move-file"))
    remove_temporary(parent)
    try:
        folder, handle = _locked_folder(parent)
    except OSError as error:
        raise named_error(parent, error) from error
    with folder as temporary:
        try:
            yield Path(temporary)
        except OSError as error:
            about = str(error.filename2 or error.filename or temporary)
            if about.startswith(temporary):
                raise named_error(parent, error) from error
            raise
        finally:
            if handle is not None:
                os.close(handle)


def _locked_folder(parent: Path) -> tuple[tempfile.TemporaryDirectory[str], int | None]:
    while True:
        folder = tempfile.TemporaryDirectory(dir=parent, prefix=_FRESH)
        if os.name == "nt":
            return folder, None
        # Another run's clean-up may come before the lock does: then it is gone.
        with suppress(FileNotFoundError):
            handle = os.open(folder.name, os.O_RDONLY)
            if try_lock(handle) is not False and Path(folder.name).exists():
                return folder, handle
            os.close(handle)
        folder.cleanup()


def write_atomic(path: Path, data: bytes, *, durable: bool = True, private: bool = False) -> None:
    """Write a file so that nobody ever sees half of it; if ``durable``, not even after a crash.

    A ``private`` file can be read by its owner alone. Raises OSError, which names the file itself.
    """
    try:
        _write_beside(path, data, durable=durable, private=private)
    except OSError as error:
        raise named_error(path, error) from error


def named_error(path: Path, error: OSError) -> OSError:
    return OSError(error.errno, error.strerror, str(path)) if error.errno else error


def _write_beside(path: Path, data: bytes, *, durable: bool, private: bool) -> None:
    handle, name = _temporary_file(path)
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(data)
            target.flush()
            if durable:
                os.fsync(target.fileno())
            if not private:
                # mkstemp makes private files; a kit is to be shared like any other document.
                Path(name).chmod(0o666 & ~_umask())
            if os.name != "nt":  # where an open file cannot be moved
                _replace(Path(name), path)
        if os.name == "nt":
            _replace(Path(name), path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _replace(fresh: Path, path: Path) -> None:
    """Put a finished file in its place. Windows refuses that while another program shows it."""
    try:
        fresh.replace(path)
    except PermissionError as error:
        if path.is_file() and error.errno != errno.EPERM:  # a right that nobody has
            raise OSError(errno.EBUSY, t("open-elsewhere"), str(path)) from error
        raise


def _temporary_file(path: Path) -> tuple[int, str]:
    clear_once(path.parent)
    while True:
        # A long name, of many bytes a letter perhaps, would leave no room for the ending.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:20]}.", suffix=_PART)
        if try_lock(handle) is not False and Path(name).exists():  # as above
            return handle, name
        os.close(handle)


@cache
def clear_once(folder: Path) -> None:
    """Remove what killed runs have left in a folder, the first time that this one writes there."""
    remove_temporary(folder)


def remove_temporary(folder: Path) -> None:
    """Remove the temporary files and folders of runs that were killed, and of no other."""
    with suppress(OSError):
        for path in filter(_is_temporary, list(folder.iterdir())):
            with suppress(OSError):
                _remove_abandoned(path)


def _remove_abandoned(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:  # holding its lock: who has just made it does not take it for its own
        is_free = try_lock(handle)
        if is_free is None:
            is_free = time.time() - path.stat().st_mtime > _UNUSED_AFTER
        if is_free:
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink()
    finally:
        os.close(handle)


def _is_temporary(path: Path) -> bool:
    name = path.name
    if path.is_symlink() or not name.startswith("."):
        return False
    return name.startswith(_FRESH) if path.is_dir() else name.endswith(_PART)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@contextmanager
def locked(place: Path, *, shared: bool = False, shown: Path | None = None) -> Iterator[None]:
    """Hold the lock of a folder or file, ``shared`` with others that do so, too.

    Raises FacilitatorError, about what is ``shown``, where it is held longer than ``PATIENCE``.
    """
    handle = os.open(place, os.O_RDONLY) if os.name != "nt" else None
    try:
        if handle is not None:
            _wait_for(handle, shown or place, shared=shared)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _wait_for(handle: int, folder: Path, *, shared: bool) -> None:
    until = time.monotonic() + PATIENCE
    while try_lock(handle, shared=shared) is False:
        if time.monotonic() > until:
            raise FacilitatorError.because(
                t("another-run"),
                where=display_path(folder),
                hint=t("another-run-hint"),
            )
        time.sleep(_PAUSE)


def try_lock(handle: int, *, shared: bool = False) -> bool | None:
    """Lock a file or folder until it is closed: False if held elsewhere, None without locks."""
    try:
        import fcntl

        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        return None
    return True
