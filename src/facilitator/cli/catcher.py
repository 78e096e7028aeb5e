"""The one catcher: whatever goes wrong below becomes plain sentences and an exit code here."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import click

from facilitator.errors import FacilitatorError, Problem, nearest
from facilitator.system.interrupts import INTERRUPTED

USAGE, OUTSIDE, DEFECT = 2, 1, 70

_HINTS = {
    errno.EACCES: "Ask for the right to read and write there, or close it in other programs.",
    errno.EPERM: "Ask for the right to read and write there, or choose another folder.",
    errno.EROFS: "Choose another folder, for instance with --output.",
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


def run_catching(work: Callable[[], object]) -> int:
    """Run the work; say plainly what went wrong, if anything did, and answer its exit code.

    With ``FACILITATOR_DEBUG=1`` the exception itself comes through, for whoever mends the program.
    """
    try:
        code = work()
        # A pipe that closed early, or a full disk behind it, shows itself here.
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
        return OUTSIDE
    except Exception as error:
        if os.environ.get("FACILITATOR_DEBUG") == "1":
            raise
        problems, code = explain_error(error)
        _tell(problems)
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    return code if isinstance(code, int) else 0


def _tell(problems: Iterable[Problem]) -> None:
    """Print what is wrong, where that can be printed at all."""
    try:
        for problem in problems:
            click.echo(f"Error: {problem}", err=True)
        sys.stdout.flush()
    except OSError:
        _discard_output()


def explain_error(error: Exception) -> tuple[Iterable[Problem], int]:
    """What to say about this exception, and the exit code that goes with it."""
    match error:
        case FacilitatorError():
            return error.problems, error.exit_code
        case click.exceptions.Abort():
            return (), INTERRUPTED
        case click.ClickException():
            return (_mistyped(error),), error.exit_code
        case OSError() if error.errno is not None and error.strerror:
            return (_outside(error),), OUTSIDE
        case MemoryError():
            hint = "Close other programs, or make fewer documents at once."
            return (Problem("This takes more memory than there is.", hint=hint),), OUTSIDE
        case _:
            return (_defect(error),), DEFECT


def _mistyped(error: click.ClickException) -> Problem:
    """A command line that click could not read, with the nearest word that it could."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return Problem(error.format_message())
    command = context.command
    match error:
        case click.NoSuchCommand(command_name=name) if isinstance(command, click.Group):
            return Problem(f'There is no command "{name}".', hint=nearest(name, command.commands))
        case click.NoSuchOption(option_name=name):
            return Problem(f'There is no option "{name}".', hint=nearest(name, _options(context)))
        case _:
            message = f"{error.format_message().removesuffix('.')}."
            return Problem(message, hint=f'See "{context.command_path} --help".')


def _options(context: click.Context) -> list[str]:
    """The long options of the command that was being read."""
    options = (name for param in context.command.get_params(context) for name in param.opts)
    return [name for name in options if name.startswith("--")]


def _outside(error: OSError) -> Problem:
    """A file or folder that the system would not give us."""
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


def _discard_output() -> None:
    """Nobody reads what is left to print (``facilitator list | head``), nor can it be written."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
