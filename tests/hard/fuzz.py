"""Bad files by the thousand: ``python -m tests.hard.fuzz``, or ``make fuzz`` for 100,000.

Every input is read as the program reads it, in a process with limits of memory and time that may
neither write outside of its folder nor reach a network nor start a program. What is asked for is a
result or plain sentences. Inputs are made in parts of 250, each from a seed of its own: a run that
was stopped goes on with ``--from``, and what was found comes again with the line that is printed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings

from facilitator.system.child_process import LimitedWorker, OverLimitError
from tests.hard.readers import BadFile, Examiner, Kind, kinds
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
    """The inputs of one kind: ``outcomes`` counts how they ended, and ``slowest`` is in seconds."""

    kind: Kind
    outcomes: Counter[str] = field(default_factory=Counter)
    finds: list[Find] = field(default_factory=list)
    slowest: float = 0.0
    _shrinking: str = ""

    def part(
        self, worker: LimitedWorker[[bytes], str], start: int, number: int, count: int
    ) -> None:
        """So many inputs; the smallest one that was found for each new fault is kept."""
        wanted, looked_at = count, 0
        while looked_at < wanted:
            before, self._shrinking = self.outcomes.total(), ""
            asked = settings(
                database=None,
                deadline=None,
                derandomize=False,
                verbosity=Verbosity.quiet,
                max_examples=wanted - looked_at,
                phases=[Phase.generate, Phase.shrink],
                suppress_health_check=list(HealthCheck),
            )

            @seed(start * 1_000_003 + number * 101 + looked_at)
            @asked
            @given(self.kind.files.map(BadFile))
            def look(file: BadFile) -> None:
                self._look(worker, number, file.data)

            try:
                look()
            except _FoundError as error:
                self.finds.append(error.find)
            done = self.outcomes.total() - before
            looked_at += done
            if not done:
                return

    def _look(self, worker: LimitedWorker[[bytes], str], number: int, data: bytes) -> None:
        begun = time.perf_counter()
        try:
            outcome, details = worker(data), ""
        except OverLimitError as error:
            outcome, details = f"stopped: {error.problems[0].message}", ""
            if self.kind.stopped:
                outcome = "stopped"
        except Exception as error:  # noqa: BLE001 - every one of them is a find
            outcome, details = _fault(error), "".join(traceback.format_exception(error))
        if not self._shrinking:
            self.slowest = max(self.slowest, time.perf_counter() - begun)
            self.outcomes["found" if outcome not in _TOLD else outcome] += 1
        known = {find.fault for find in self.finds}
        if outcome in _TOLD or outcome in known or self._shrinking not in ("", outcome):
            return
        self._shrinking = outcome
        raise _FoundError(Find(self.kind.name, number, outcome, data, details))


_TOLD = ("sound", "refused", "stopped")


class _FoundError(Exception):
    def __init__(self, find: Find) -> None:
        super().__init__(find.fault)
        self.find = find


def _fault(error: Exception) -> str:
    """What was raised and where in our own code, so that one fault is told once."""
    text = "\n".join([*getattr(error, "__notes__", ()), *traceback.format_exception(error)])
    ours = [line for line in text.splitlines() if "/src/facilitator/" in line]
    ours = [line for line in ours if "child_process.py" not in line]
    place = ours[-1].split("/src/facilitator/")[-1].replace('", line ', ":") if ours else ""
    message = str(error)[:80] if type(error).__name__ in ("OutsideError", "AssertionError") else ""
    return f"{type(error).__name__} {place} {message}".strip()


def fuzz(kind: Kind, count: int, *, start: int = 1, first: int = 0, folder: Path) -> Run:
    """So many inputs of a kind, from part ``first`` on."""
    run = Run(kind)
    place = folder / "".join(c if c.isalnum() else "-" for c in kind.name)
    place.mkdir()
    with LimitedWorker(Examiner(kind.read, place), kind.limits) as worker:
        for number in range(first, -(-count // PART)):
            run.part(worker, start, number, min(PART, count - number * PART))
            if len(run.finds) > 20:
                break
    return run


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="of the 100,000 inputs")
    parser.add_argument("--kind", action="append", help="a kind of file; several, or all of them")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the part to begin with")
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="a folder for finds")
    asked = parser.parse_args(arguments)
    total: Counter[str] = Counter()
    found = 0
    with tempfile.TemporaryDirectory() as name:
        room = build_room(Path(name) / "room")
        for kind in kinds(room):
            if asked.kind and kind.name not in asked.kind:
                continue
            begun = time.perf_counter()
            count = max(1, round(kind.share * asked.share))
            run = fuzz(kind, count, start=asked.seed, first=asked.first, folder=Path(name))
            total += run.outcomes
            found += len(run.finds)
            seconds = time.perf_counter() - begun
            ends = ", ".join(f"{number:,} {what}" for what, number in sorted(run.outcomes.items()))
            _say(f"{kind.name}: {ends} ({seconds:.0f} s, slowest {run.slowest:.1f} s)")
            for number, find in enumerate(run.finds, start=1):
                _keep(asked.keep, find, number, asked.seed)
    _say(f"{total.total():,} inputs, {found} finds; seed {asked.seed}")
    return min(found, 1)


def _keep(folder: Path, find: Find, number: int, start: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{''.join(c if c.isalnum() else '-' for c in find.kind)}-{number}"
    path.write_bytes(find.data)
    path.with_suffix(".txt").write_text(f"{find.fault}\n{find.details}")
    again = f'python -m tests.hard.fuzz --seed {start} --kind "{find.kind}" --from {find.part}'
    _say(f"  {find.fault}\n    {path}; again: {again}")


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the terminal is where its reader is


if __name__ == "__main__":
    sys.exit(main())
