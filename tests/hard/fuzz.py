"""Bad files by the thousand: ``python -m tests.hard.fuzz``, or ``make fuzz`` for 100,000.

Every input is read as the program reads it, in a process with limits of memory and time that may
neither write outside of its folder nor reach a network nor start a program. What is asked for is a
result or plain sentences. Inputs are made in parts of 250, each from a seed of its own: a run that
was stopped goes on with ``--from``, and what was found comes again with the line that is printed.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings
from hypothesis.errors import FlakyFailure

from facilitator.system.child_process import LimitedWorker, OverLimitError
from tests.hard.readers import BadFile, Examiner, Kind, bad_files, kinds
from tests.workflows.collecting import build_room

PART = 250


@dataclass(frozen=True)
class Find:
    """An input that ended in no plain sentence; ``fault`` is what it ended in, and where."""

    kind: str
    part: int
    fault: str
    data: bytes
    details: str


@dataclass
class Run:
    """The inputs of one kind: ``outcomes`` counts how they ended.

    ``seconds`` is what all of them took, ``slowest`` what one took to be read.
    """

    outcomes: Counter[str] = field(default_factory=Counter)
    finds: list[Find] = field(default_factory=list)
    seconds: float = 0.0
    slowest: float = 0.0

    def add(self, other: Run) -> None:
        """Another part of the kind, too; what was found before is not told again."""
        self.outcomes += other.outcomes
        known = {find.fault for find in self.finds}
        self.finds += [find for find in other.finds if find.fault not in known]
        self.seconds += other.seconds
        self.slowest = max(self.slowest, other.slowest)


def fuzz(kind: Kind, count: int, *, start: int = 1, number: int = 0, folder: Path) -> Run:
    """Part ``number`` of a kind: so many inputs, made of a seed of its own."""
    place = folder / f"{_plain(kind.name)}-{number}"
    place.mkdir()
    begun = time.perf_counter()
    with LimitedWorker(Examiner(kind.read, place), kind.limits) as worker:
        part = _Part(kind, number, worker)
        while (done := part.run.outcomes.total()) < count:
            part.look_at(count - done, start * 1_000_003 + number * 101 + done)
            if part.run.outcomes.total() == done:
                break
    part.run.seconds = time.perf_counter() - begun
    return part.run


@dataclass
class _Part:
    kind: Kind
    number: int
    worker: LimitedWorker[[bytes], str]
    run: Run = field(default_factory=Run)
    _shrinking: Find | None = None

    def look_at(self, count: int, chance: int) -> None:
        """At most so many inputs; the smallest one that was found for a new fault is kept."""
        self._shrinking = None
        asked = settings(
            database=None,
            deadline=None,
            derandomize=False,
            verbosity=Verbosity.quiet,
            max_examples=count,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        )

        @seed(chance)
        @asked
        @given(bad_files(self.kind.files))
        def look(file: BadFile) -> None:
            self._look(file.data)

        try:
            look()
        except (_FoundError, FlakyFailure):  # of what does not come again, the last is kept
            assert self._shrinking
            self.run.finds.append(self._shrinking)

    def _look(self, data: bytes) -> None:
        begun = time.perf_counter()
        try:
            outcome, details = self.worker(data), ""
        except OverLimitError as error:
            outcome, details = f"stopped: {error.problems[0].message}", ""
            if self.kind.stopped:
                outcome = "stopped"
        except Exception as error:  # noqa: BLE001 - every one of them is a find
            outcome, details = _fault(error), "".join(traceback.format_exception(error))
        if not self._shrinking:
            self.run.slowest = max(self.run.slowest, time.perf_counter() - begun)
            self.run.outcomes["found" if outcome not in _TOLD else outcome] += 1
        known = {find.fault for find in self.run.finds}
        if outcome in _TOLD or outcome in known:
            return
        if not self._shrinking or self._shrinking.fault == outcome:
            self._shrinking = Find(self.kind.name, self.number, outcome, data, details)
            raise _FoundError(outcome)


_TOLD = ("sound", "refused", "stopped")


class _FoundError(Exception):
    """An input ended otherwise."""


def _fault(error: Exception) -> str:
    """What was raised and where in our own code, so that one fault is told once."""
    text = "\n".join([*getattr(error, "__notes__", ()), *traceback.format_exception(error)])
    ours = [line for line in text.splitlines() if "/src/facilitator/" in line]
    ours = [line for line in ours if "child_process.py" not in line]
    place = ours[-1].split("/src/facilitator/")[-1].replace('", line ', ":") if ours else ""
    message = str(error)[:80] if type(error).__name__ in ("OutsideError", "AssertionError") else ""
    return f"{type(error).__name__} {place} {message}".strip()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="of the 100,000 inputs")
    parser.add_argument("--kind", action="append", help="a kind of file; several, or all of them")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the part to begin with")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="a folder for finds")
    asked = parser.parse_args(arguments)
    whole = Run()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        every = kinds(build_room(folder / "room"))
        for kind, run in _runs(every, asked, folder):
            whole.add(run)
            ends = ", ".join(f"{number:,} {what}" for what, number in sorted(run.outcomes.items()))
            _say(f"{kind.name}: {ends} ({run.seconds:.0f} s, slowest {run.slowest:.1f} s)")
            for number, find in enumerate(run.finds, start=1):
                _keep(asked.keep, find, number, asked.seed)
    _say(f"{whole.outcomes.total():,} inputs, {len(whole.finds)} finds; seed {asked.seed}")
    return min(len(whole.finds), 1)


def _runs(
    every: Sequence[Kind], asked: argparse.Namespace, folder: Path
) -> Iterator[tuple[Kind, Run]]:
    """All parts side by side, in processes that are forked: what reads a file cannot be sent."""
    gc.freeze()
    chosen = [kind for kind in every if not asked.kind or kind.name in asked.kind]
    with ProcessPoolExecutor(asked.jobs, get_context("fork"), _be_for, (chosen,)) as pool:
        begun = [
            [pool.submit(_part, place, part, asked, folder) for part in _parts(kind, asked)]
            for place, kind in enumerate(chosen)
        ]
        for kind, parts in zip(chosen, begun, strict=True):
            run = Run()
            try:
                for part in parts:
                    run.add(part.result())
            except KeyboardInterrupt:  # what was done until now is told
                pool.shutdown(cancel_futures=True)
                yield kind, run
                return
            yield kind, run


def _parts(kind: Kind, asked: argparse.Namespace) -> Iterator[tuple[int, int]]:
    """Each one's number and how many inputs it has."""
    count = max(1, round(kind.share * asked.share))
    for number in range(asked.first, -(-count // PART)):
        yield number, min(PART, count - number * PART)


_of_process: list[Kind] = []


def _be_for(every: Sequence[Kind]) -> None:
    _of_process[:] = every


def _part(place: int, part: tuple[int, int], asked: argparse.Namespace, folder: Path) -> Run:
    number, count = part
    return fuzz(_of_process[place], count, start=asked.seed, number=number, folder=folder)


def _keep(folder: Path, find: Find, number: int, start: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{_plain(find.kind)}-{number}"
    path.write_bytes(find.data)
    path.with_suffix(".txt").write_text(f"{find.fault}\n{find.details}")
    again = f'python -m tests.hard.fuzz --seed {start} --kind "{find.kind}" --from {find.part}'
    _say(f"  {find.fault}\n    {path}; again: {again}")


def _plain(name: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in name)


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the terminal is where its reader is


if __name__ == "__main__":
    sys.exit(main())
