"""Where the program starts: quiet when it is interrupted, and sure of its three streams."""

from __future__ import annotations

import gc
import os
import sys

from facilitator.system import interrupts

_FEWER_COLLECTIONS = (200_000, 20, 5)
"""Pages are millions of small objects that live until they are written: looking for garbage among
them after every 700 new ones, as Python does, takes a twentieth of a build."""


def main() -> int:
    """Run the command line that the program was started with; return the exit code."""
    interrupts.end_at_once()
    gc.set_threshold(*_FEWER_COLLECTIONS)
    _open_closed_streams()
    # Only now: loading takes a moment, in which people press Ctrl+C too.
    from facilitator.cli import main as run

    try:
        interrupts.unwind()
        return run()
    except KeyboardInterrupt:
        return interrupts.INTERRUPTED
    finally:
        interrupts.ignore()
        if "zxingcpp" not in sys.modules:  # which tells at length of what was not taken away
            # To look for garbage once more, at the end, takes a tenth of a report's time.
            gc.freeze()


def _open_closed_streams() -> None:
    """Put the null device where a stream was closed (``>&-``), and let no character stop a line.

    Otherwise the next file that is opened, the database of answers for one, would get the number of
    the closed stream, and be written over by whatever is printed.
    """
    for number, (name, mode) in enumerate({"stdin": "r", "stdout": "w", "stderr": "w"}.items()):
        if getattr(sys, name) is None:
            handle = os.open(os.devnull, os.O_RDWR)
            if handle != number:
                os.dup2(handle, number)
                os.close(handle)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
