"""Runs that are killed at any moment: ``python -m tests.hard.kills``, or ``make kills``.

Each kind of run is done undisturbed once. Then it is begun again and again and killed (SIGKILL, the
process alone or with all that it began): one time in four at any moment of a fixed seed, otherwise
at or soon after one of its changes to the disk, whichever that is. Afterwards no file under its own
name is anything but the old one or the new one, nothing is lost that was told as stored, and the
same run, done again, ends as the undisturbed one did.
"""

from __future__ import annotations

import argparse
import gc
import http.client
import json
import mmap
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout, suppress
from dataclasses import asdict, dataclass, field
from functools import partial
from hashlib import sha256
from importlib import import_module
from io import StringIO
from multiprocessing import parent_process
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from facilitator.system.atomic_files import clear_once
from facilitator.workflows.event_lock import MARK
from facilitator.workflows.output_files import KIT_FILE
from tests.hard.kinds_of_runs import STORE, Scenario, make_workspace, rows, scenarios
from tests.program import become, load_all

ENVIRONMENT = {"SOURCE_DATE_EPOCH": "1800000000", "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
_LONGEST = 100.0
_MOST_OPEN = 1000
"""Files of one process, in the studio."""
_CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "sqlite3.connect"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
State = dict[str, str]
"""By a file's name, the digest of what is in it."""


@dataclass
class Outcome:
    name: str
    killed: int = 0
    ended: int = 0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        counts = f"{self.killed} killed, {self.ended} ended first, {len(self.faults)} faults"
        return f"{self.name}: {counts}"


@dataclass(frozen=True)
class Moment:
    """So many seconds after so many changes to the disk."""

    changes: int
    seconds: float

    def __str__(self) -> str:
        return f"killed {self.seconds:.4f} s after change {self.changes}"


def state(root: Path) -> State:
    """All files under their own names; of the file of answers what is in it."""
    found = {
        path.relative_to(root).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.name.startswith("responses.sqlite")
        if not any(part.startswith(".") for part in path.relative_to(root).parts)
    }
    answers = rows(
        root, "SELECT code, blank, value, confidence FROM current_reading ORDER BY 1, 2, 3"
    )
    decided = rows(root, "SELECT act, code, blank, value FROM decision ORDER BY 1, 2, 3")
    return {**found, STORE: repr((answers, decided))}


def leavings(root: Path) -> list[str]:
    """Hidden files and folders but for those in which programs keep notes, or that they lock."""
    hidden = (path for path in root.rglob(".*") if path.suffix != ".json" and path.name != MARK)
    return [path.relative_to(root).as_posix() for path in hidden]


class Laboratory:
    """A built event that is copied for every run; the runs are forks of this process.

    It has done each run itself once: what a process keeps in memory is there from the start.
    """

    def __init__(self, folder: Path, pristine: Path, seed: int) -> None:
        self._folder = folder
        self._chance = random.Random(seed)
        self._pristine = pristine
        # Counted by all processes of a run.
        self._changes = memoryview(mmap.mmap(-1, 8)).cast("Q")

    def workspace(self, scenario: Scenario) -> Path:
        root = self._folder / "root"  # papers name the folder in which they are made nowhere
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self._pristine, root)
        scenario.change(root)
        return root

    def run(self, scenario: Scenario, count: int) -> None:
        outcome = Outcome(scenario.name)
        self._warm(scenario)
        root = self.workspace(scenario)
        old = state(root)
        begun = time.monotonic()
        printed, code = self._whole(scenario, root)
        seconds, changes = time.monotonic() - begun, self._changes[0]
        assert code == 0, printed
        new = state(root)
        for number in range(count * 3 // 2):
            if outcome.killed == count:
                break
            try:
                self._once(scenario, old, new, self._moment(seconds, changes), outcome)
            except AssertionError as error:
                outcome.faults.append(f"{scenario.name} {number}: {error}")
            # At once: of a run that is ended early, what was done is known.
            (self._folder / "outcome.json").write_text(json.dumps(asdict(outcome)))

    def _moment(self, seconds: float, changes: int) -> Moment:
        if self._chance.random() < 0.25:
            return Moment(0, self._chance.uniform(0, seconds))
        after = self._chance.choice((0, 0.003, 2 * seconds / changes))
        return Moment(self._chance.randint(1, changes), self._chance.uniform(0, after))

    def _warm(self, scenario: Scenario) -> None:
        os.environ |= ENVIRONMENT
        if scenario.drive:
            import_module("facilitator.studio")._load_pages()
        cli = import_module("facilitator.cli")
        for words in scenario.warm or (scenario.words,):
            told = StringIO()
            given, sys.stdin = sys.stdin, StringIO(scenario.given)
            with chdir(self.workspace(scenario)), redirect_stdout(told), redirect_stderr(told):
                code = cli.main(words)
            sys.stdin = given
            assert code == 0, told.getvalue()
        gc.collect()
        gc.freeze()

    def _once(
        self, scenario: Scenario, old: State, new: State, moment: Moment, outcome: Outcome
    ) -> None:
        root = self.workspace(scenario)
        printed, code = self._whole(scenario, root, moment)
        outcome.killed += code == -signal.SIGKILL
        outcome.ended += code != -signal.SIGKILL
        for name, digest in state(root).items():
            if name != STORE:
                assert digest in (old.get(name), new.get(name)), f"{name} is half written, {moment}"
        lost = scenario.told(printed) - scenario.kept(root)
        assert not lost, f"told as stored and lost: {sorted(lost)}, {moment}"
        printed, code = self._whole(scenario, root)
        assert code == 0, f"the next run fails: {printed[-300:]!r}, {moment}"
        now = state(root)
        others = sorted(name for name in now.keys() | new.keys() if now.get(name) != new.get(name))
        assert not others, f"the next run ends otherwise: {others}, {moment}"
        assert not leavings(root), f"left behind: {leavings(root)}, {moment}"
        if scenario.is_undone:
            self._undo(scenario, root, old, moment)

    def _undo(self, scenario: Scenario, root: Path, old: State, moment: Moment) -> None:
        shutil.copytree(self._pristine / "exercises", root / "exercises", dirs_exist_ok=True)
        printed, code = self._whole(scenario, root)
        assert code == 0, f"a run with the old words fails: {printed[-300:]!r}, {moment}"
        now = state(root)
        # How much was asked for with each file may differ.
        same = [name for name in old if not re.search(f"^exercises/|/{KIT_FILE}$", name)]
        others = sorted(name for name in same if now.get(name) != old[name])
        assert not others, f"new words are taken for the old ones: {others}, {moment}"

    def _whole(
        self, scenario: Scenario, root: Path, moment: Moment | None = None
    ) -> tuple[str, int]:
        """What a run printed, and its exit code; it is killed at that moment, if there is one."""
        output = self._folder / "printed"
        output.unlink(missing_ok=True)
        alone = self._chance.random() < 0.5
        self._changes[0] = 0
        with output.open("ab") as target, tempfile.TemporaryFile() as given:
            given.write(scenario.given.encode())
            given.seek(0)
            process = os.fork()
            if not process:
                os.setsid()
                if scenario.drive:
                    _fork_workers()
                clear_once.cache_clear()
                sys.addaudithook(self._count)
                become(
                    list(scenario.words), str(root), ENVIRONMENT, target.fileno(), given.fileno()
                )
        driver = _forked(partial(_drive, scenario, root, output)) if scenario.drive else 0
        code = self._waited(process, moment)
        if code is None:
            os.kill(process, signal.SIGKILL) if alone else os.killpg(process, signal.SIGKILL)
            code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        if driver:
            os.waitpid(driver, 0)
        _until_group_ended(process)
        return output.read_text(errors="replace"), code

    def _count(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Of a change that is about to be made."""
        if event in _CHANGES or (event == "open" and arguments[2] & _WRITING):
            self._changes[0] += 1

    def _waited(self, process: int, moment: Moment | None) -> int | None:
        """The exit code of a process that has ended, nothing where its moment has come."""
        until = time.monotonic() + _LONGEST
        due = None
        while (now := time.monotonic()) < until:
            if moment and due is None and self._changes[0] >= moment.changes:
                due = now + moment.seconds
            if due is not None and now >= due:
                return None
            done, status = os.waitpid(process, os.WNOHANG)
            if done:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.0005 if moment else 0.005)
        os.killpg(process, signal.SIGKILL)
        os.waitpid(process, 0)
        raise AssertionError("it does not end")


def _drive(scenario: Scenario, root: Path, output: Path) -> None:
    assert scenario.drive
    with suppress(OSError, http.client.HTTPException):  # it was killed meanwhile
        scenario.drive(root, output)


def _fork_workers() -> None:
    """The studio's processes, forked like all runs: a fresh interpreter takes seconds to load."""
    workers: Any = import_module("facilitator.studio.workers")
    context = workers.get_context("fork")

    def process(target: Callable[..., None], args: tuple[Any, ...]) -> Any:
        return context.Process(target=_alone, args=(target, *args))

    workers._SPAWN = SimpleNamespace(Pipe=context.Pipe, Process=process)


def _alone(work: Callable[..., None], pipe: Any, *arguments: Any) -> None:
    """Work with its pipe alone, as a fresh process has it: no end of it stays open elsewhere."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    parent = parent_process()
    assert parent
    for number in range(3, _MOST_OPEN):
        if number not in (pipe.fileno(), parent.sentinel):
            with suppress(OSError):
                os.close(number)
    work(pipe, *arguments)


def _until_group_ended(group: int) -> None:
    """Children end with their parent, each in its own time; nothing of theirs may stay."""
    until = time.monotonic() + 20
    with suppress(ProcessLookupError, PermissionError):
        while time.monotonic() < until:
            os.killpg(group, 0)
            time.sleep(0.005)
        os.killpg(group, signal.SIGKILL)
        raise AssertionError("children live on without their parent")


def _forked(work: Callable[[], object]) -> int:
    process = os.fork()
    if not process:
        try:
            work()
        except BaseException:  # noqa: BLE001 - told, and the fork ends
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    return process


def _in_forks(every: Sequence[Callable[[], object]]) -> None:
    for process in [_forked(work) for work in every]:
        assert os.waitpid(process, 0)[1] == 0


def _killed(scenario: Scenario, folder: Path, seed: int, count: int, jobs: int) -> Outcome:
    """So many kills, shared among processes."""

    def share(job: int) -> None:
        own = folder / str(job)
        own.mkdir(exist_ok=True)
        laboratory = Laboratory(own, folder / "pristine", seed * 100 + job)
        laboratory.run(scenario, count // jobs + (job < count % jobs))

    _in_forks([partial(share, job) for job in range(jobs)])
    shares = [
        Outcome(**json.loads((folder / str(job) / "outcome.json").read_text()))
        for job in range(jobs)
    ]
    return Outcome(
        scenario.name,
        sum(one.killed for one in shares),
        sum(one.ended for one in shares),
        [fault for one in shares for fault in one.faults],
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200, help="kills of each kind of run")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--only", action="append", help="a kind of run; several, or all of them")
    asked = parser.parse_args(arguments)
    load_all()
    os.environ |= ENVIRONMENT
    faults = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _in_forks([lambda: make_workspace(folder / "pristine")])
        for scenario in scenarios():
            if asked.only and scenario.name not in asked.only:
                continue
            begun = time.monotonic()
            outcome = _killed(scenario, folder, asked.seed, asked.count, asked.jobs)
            faults += len(outcome.faults)
            told = f"{outcome} ({time.monotonic() - begun:.0f} s)"
            print(told, *outcome.faults[:20], sep="\n  ", flush=True)  # noqa: T201
    return min(faults, 1)


if __name__ == "__main__":
    sys.exit(main())
