"""The program in processes of its own, without the second in which an interpreter loads it.

``run_program`` asks a server that loads all modules once and forks a process for each run, which
has its own folder, environment and streams, and so begins and ends as a real one does.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from multiprocessing import util
from pathlib import Path
from typing import NoReturn

from facilitator.system.child_process import can_fork

_LONGEST_RUN = 120  # seconds
LOADED = (
    *("workflows.build", "workflows.check", "workflows.collect", "workflows.report"),
    *("formats.pdf.writer", "formats.docx.writer", "formats.pptx.writer", "formats.xlsx.report"),
)


def run_program(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str]
) -> tuple[str, int]:
    """What it prints to both streams, and its exit code (less than 0 where a signal ended it)."""
    server = _server()
    assert server.stdin
    assert server.stdout
    request = {"arguments": list(arguments), "folder": str(folder), "environment": {**environment}}
    server.stdin.write(f"{json.dumps(request)}\n")
    server.stdin.flush()
    try:
        answer = json.loads(server.stdout.readline())
    except BaseException:  # where time is up: what it says later is no answer to the next
        server.kill()
        _server.cache_clear()
        raise
    return answer["printed"], answer["code"]


@cache
def _server() -> subprocess.Popen[str]:
    command = [sys.executable, "-m", __name__]
    server = subprocess.Popen(
        command,
        cwd=Path(__file__).parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    atexit.register(server.communicate)  # its input ends, and with it the server
    return server


def _read_what_all_runs_read() -> None:
    """What a process keeps of files and style sheets by what they say, a run finds in memory."""
    from facilitator.errors import SourceError
    from facilitator.formats import Job
    from facilitator.formats.docx.writer import write
    from facilitator.formats.pdf.layout import lay_out
    from facilitator.workflows.check import check_exercises
    from facilitator.workflows.kit_inputs import KitRequest
    from facilitator.workflows.preparation import prepare_kit
    from facilitator.workflows.rendering import RenderSession

    with suppress(SourceError):  # tests tell of it
        check_exercises((), Path.cwd())
    session = RenderSession.of(prepare_kit(KitRequest(Path.cwd(), "performance-vs-execution")))
    composed = {k.name: session.composer.compose(k, session.kit) for k in session.kit.documents()}
    write(Job(composed["worksheet"]))  # fonts for Word are cut
    if _can_fork_after(lambda: lay_out(composed["handout"])):
        lay_out(composed["handout"])
    gc.freeze()


def _can_fork_after(work: Callable[[], object]) -> bool:
    """Whether runs that lay out pages can be forked still: not beside the thread of a new Pango."""
    process = os.fork()
    if not process:
        try:
            work()
        finally:
            os._exit(not can_fork(lays_out=True))
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0


def load_all() -> None:
    """Load what runs need, for all that are forked from here."""
    for module in LOADED:
        import_module(f"facilitator.{module}")
    _read_what_all_runs_read()


def _serve() -> None:
    load_all()
    for line in sys.stdin:
        with tempfile.TemporaryFile() as output:
            process = os.fork()
            if not process:
                become(**json.loads(line), output=output.fileno())
            _, status = os.waitpid(process, 0)
            output.seek(0)
            printed = output.read().decode()
        code = os.waitstatus_to_exitcode(status)
        answer = json.dumps({"printed": printed, "code": code})
        print(answer, flush=True)  # noqa: T201 - it answers through its output


def become(
    arguments: list[str],
    folder: str,
    environment: dict[str, str],
    output: int,
    given: int | None = None,
) -> NoReturn:
    """Be the program from now on, with ``given`` as its standard input."""
    signal.alarm(_LONGEST_RUN)
    os.environ.clear()
    os.environ.update(environment)
    tempfile.tempdir = None  # it is read again from the environment
    os.chdir(folder)
    os.dup2(os.open(os.devnull, os.O_RDONLY) if given is None else given, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)
    sys.argv = ["facilitator", *arguments]
    code = 1
    try:
        code = import_module("facilitator.__main__").main()
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        util._exit_function()  # type: ignore[attr-defined] # as at the end of an interpreter
        os._exit(code)


if __name__ == "__main__":
    _serve()
