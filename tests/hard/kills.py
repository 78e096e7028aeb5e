"""Runs that are killed at any moment: ``python -m tests.hard.kills``, or ``make kills``.

Each kind of run is done undisturbed once. Then it is begun again and again and killed (SIGKILL, the
process alone or with all that it began) at a random moment of a fixed seed. Afterwards no file
under its own name is anything but the old one or the new one, nothing is lost that was told as
stored, and the same run, done again, ends as the undisturbed one did.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from facilitator.workflows.output_files import KIT_FILE
from tests.program import become, load_all
from tests.workflows.clients import CLIENT, DAY

if TYPE_CHECKING:
    from tests.workflows.collecting import Room

EVENT = ("--client", CLIENT, "--event", DAY)
STORE = f"clients/{CLIENT}/events/{DAY}/responses.sqlite"
ENVIRONMENT = {"SOURCE_DATE_EPOCH": "1800000000", "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
DOUBTFUL = 6
_LONGEST = 300.0
State = dict[str, str]
"""By a file's name, the digest of what is in it."""


@dataclass(frozen=True)
class Scenario:
    """One kind of run. ``change`` is made to a copy of the workspace before it.

    ``told`` reads out of what it printed what was told as stored, and ``kept`` what is stored.
    What ``is_undone`` is run once more after its change was taken back: all is as it was then.
    """

    name: str
    words: tuple[str, ...]
    change: Callable[[Path], None] = lambda _: None
    given: str = ""
    told: Callable[[str], set[str]] = lambda _: set()
    kept: Callable[[Path], set[str]] = lambda _: set()
    drive: Callable[[Path, Path], None] | None = None
    is_undone: bool = False


@dataclass
class Outcome:
    name: str
    killed: int = 0
    ended: int = 0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        counts = f"{self.killed} killed, {self.ended} ended first, {len(self.faults)} faults"
        return f"{self.name}: {counts}"


def answers_told(printed: str) -> set[str]:
    return set(re.findall(r"^Stored: .*?code (\w+), ", printed.replace("-", ""), re.MULTILINE))


def answers_kept(root: Path) -> set[str]:
    return {row[0] for row in _rows(root, "SELECT code FROM current_sheet")}


def _rows(root: Path, query: str) -> list[tuple[str, ...]]:
    if not (root / STORE).exists():
        return []
    with closing(sqlite3.connect(root / STORE)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with suppress(sqlite3.OperationalError):  # it was killed before there was any table
            return base.execute(query).fetchall()
    return []


def state(root: Path) -> State:
    """All files under their own names; of the file of answers what is in it."""
    found = {
        path.relative_to(root).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.name.startswith((".", "responses.sqlite"))
    }
    answers = _rows(
        root, "SELECT code, blank, value, confidence FROM current_reading ORDER BY 1, 2, 3"
    )
    decided = _rows(root, "SELECT act, code, blank, value FROM decision ORDER BY 1, 2, 3")
    return {**found, STORE: repr((answers, decided))}


def leavings(root: Path) -> list[str]:
    return [
        path.relative_to(root).as_posix()
        for path in root.rglob(".*")
        if path.name.endswith(".part") or path.name.startswith(".new-")
    ]


class Laboratory:
    """A built event that is copied for every run; the runs are forks of this process."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._chance = random.Random(seed)
        self.pristine = folder / "pristine"
        _forked(lambda: _build(self.pristine))

    def workspace(self, scenario: Scenario) -> Path:
        root = self._folder / "root"  # papers name the folder in which they are made nowhere
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self.pristine, root)
        scenario.change(root)
        return root

    def run(self, scenario: Scenario, count: int) -> Outcome:
        outcome = Outcome(scenario.name)
        root = self.workspace(scenario)
        old = state(root)
        begun = time.monotonic()
        printed, code = self._whole(scenario, root)
        seconds = time.monotonic() - begun
        assert code == 0, printed
        new = state(root)
        for number in range(count):
            try:
                self._once(scenario, old, new, self._chance.uniform(0, seconds), outcome)
            except AssertionError as error:
                outcome.faults.append(f"{scenario.name} {number}: {error}")
        return outcome

    def _once(
        self, scenario: Scenario, old: State, new: State, moment: float, outcome: Outcome
    ) -> None:
        root = self.workspace(scenario)
        printed, code = self._whole(scenario, root, moment)
        outcome.killed += code == -signal.SIGKILL
        outcome.ended += code != -signal.SIGKILL
        at = f"killed after {moment:.2f} s"
        for name, digest in state(root).items():
            if name != STORE:
                assert digest in (old.get(name), new.get(name)), f"{name} is half written, {at}"
        lost = scenario.told(printed) - scenario.kept(root)
        assert not lost, f"told as stored and lost: {sorted(lost)}, {at}"
        printed, code = self._whole(scenario, root)
        assert code == 0, f"the next run fails: {printed[-300:]!r}, {at}"
        now = state(root)
        others = sorted(name for name in now.keys() | new.keys() if now.get(name) != new.get(name))
        assert not others, f"the next run ends otherwise: {others}, {at}"
        assert not leavings(root), f"left behind: {leavings(root)}, {at}"
        if scenario.is_undone:
            shutil.copytree(self.pristine / "exercises", root / "exercises", dirs_exist_ok=True)
            printed, code = self._whole(scenario, root)
            assert code == 0, f"a run with the old words fails: {printed[-300:]!r}, {at}"
            now = state(root)
            # How much was asked for with each file may differ.
            same = [name for name in old if not name.endswith(f"/{KIT_FILE}")]
            others = sorted(name for name in same if now.get(name) != old[name])
            assert not others, f"new words are taken for the old ones: {others}, {at}"

    def _whole(
        self, scenario: Scenario, root: Path, moment: float | None = None
    ) -> tuple[str, int]:
        """What a run printed, and its exit code; it is killed after so many seconds, if it is."""
        output = self._folder / "printed"
        alone = self._chance.random() < 0.5
        with output.open("wb") as target, tempfile.TemporaryFile() as given:
            given.write(scenario.given.encode())
            given.seek(0)
            process = os.fork()
            if not process:
                os.setsid()
                become(
                    list(scenario.words), str(root), ENVIRONMENT, target.fileno(), given.fileno()
                )
        driver = os.fork() if scenario.drive else 0
        if scenario.drive and not driver:
            with suppress(OSError, http.client.HTTPException):
                scenario.drive(root, output)
            os._exit(0)
        code = _waited(process, _LONGEST if moment is None else moment)
        if code is None:
            assert moment is not None, "it does not end"
            os.kill(process, signal.SIGKILL) if alone else os.killpg(process, signal.SIGKILL)
            code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        if driver:
            os.waitpid(driver, 0)
        _until_group_ended(process)
        return output.read_text(errors="replace"), code


def _waited(process: int, seconds: float) -> int | None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        done, status = os.waitpid(process, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    return None


def _until_group_ended(group: int) -> None:
    """Children end with their parent, each in its own time; nothing of theirs may stay."""
    until = time.monotonic() + 20
    with suppress(ProcessLookupError, PermissionError):
        while time.monotonic() < until:
            os.killpg(group, 0)
            time.sleep(0.005)
        os.killpg(group, signal.SIGKILL)
        raise AssertionError("children live on without their parent")


def _forked(work: Callable[[], object]) -> None:
    process = os.fork()
    if not process:
        try:
            work()
        except BaseException:  # noqa: BLE001 - told, and the fork ends
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    assert os.waitpid(process, 0)[1] == 0


def _build(root: Path) -> None:
    from tests.workflows.collecting import build_room

    os.environ |= ENVIRONMENT
    room = build_room(root)
    _inbox(root, room)
    shutil.rmtree(root / "whole")


def _inbox(root: Path, room: Room) -> None:
    """What came in: tables, PDF and Word files, scans; some that is in doubt came before."""
    from tests.workflows.collecting import answers_for, pdf_by_pikepdf, table, word

    inbox = root / "inbox"
    inbox.mkdir()
    for number in range(12):
        text = table(["code", "sort_s1", "sort_s2"], [[f"AA{number:02}", "both", "urgent"]])
        (inbox / f"{number:02}.csv").write_text(text)
    blanks = room.blanks()
    plain = room.plain("pdf"), room.plain("docx")
    (inbox / "20.pdf").write_bytes(pdf_by_pikepdf(plain[0], answers_for(blanks, 1), "BB20"))
    (inbox / "21.docx").write_bytes(word(plain[1], answers_for(blanks, 2), "BB21"))
    doubtful = table(
        ["code", "sort_s1"], [[f"DD{n:02}", "both or urgent"] for n in range(DOUBTFUL)]
    )
    (root / "doubtful.csv").write_text(doubtful)
    room.collect(root / "doubtful.csv")
    (root / "scans").mkdir()
    for name, data in _scans(room):
        (root / "scans" / f"{name}.png").write_bytes(data)
    _small_clients(root)


def _scans(room: Room) -> Iterator[tuple[str, bytes]]:
    from tests.workflows.test_collect_scans import Paper, packed

    paper = Paper(room)
    for person in range(3):
        page = paper.handed_in[0]
        sheet = paper.sheet(person, page, paper.choices(person), seed=person)
        yield f"{person}-{page}", packed(sheet.picture(), ".png")


def _small_clients(root: Path) -> None:
    """Two more clients, whose kit is one document that shows a poll."""
    source = (root / "exercises" / "small" / "exercise.yaml").read_text()
    few = source.replace(
        "    title: Half an hour\n", "    title: Half an hour\n    documents: [handout]\n"
    )
    assert few != source
    file = root / "clients" / CLIENT / "events" / DAY / "event.yaml"
    file.write_text(json.dumps({**json.loads(file.read_text()), "exercise": "small"}))
    (root / "exercises" / "tiny").mkdir()
    (root / "exercises" / "tiny" / "exercise.yaml").write_text(few)
    (root / "exercises" / "tiny" / "handout.md").write_text("A few words.\n")
    for name in ("acme", "bravo"):
        folder = root / "clients" / name / "events" / DAY
        folder.mkdir(parents=True)
        (folder / "event.yaml").write_text("exercise: tiny\npeople: 9\n")
        (root / "clients" / name / "client.yaml").write_text(f"name: {name}\n")


def scenarios(laboratory: Laboratory) -> Iterator[Scenario]:
    yield Scenario(
        "build",
        (
            "build",
            "small",
            *EVENT,
            "--document",
            "worksheet",
            "--format",
            "pdf",
            "--format",
            "docx",
        ),
        change=_changed_words,
        is_undone=True,
    )
    yield Scenario(
        "collect files",
        ("collect", "small", *EVENT, "inbox"),
        told=answers_told,
        kept=answers_kept,
    )

    yield Scenario(
        "collect scans",
        ("collect", "small", *EVENT, "scans"),
        told=answers_told,
        kept=answers_kept,
    )
    yield Scenario(
        "review",
        ("review", *EVENT, "--terminal", "--sample", "0"),
        given="1\n" * DOUBTFUL,
        told=_decisions_told,
        kept=lambda root: _numbered(_rows(root, "SELECT number FROM decision")),
    )
    whose = ("--client", "acme", "--event", DAY)
    yield Scenario("tally", ("tally", *whose, "--count", "week.most=5", "--count", "week.half=3"))
    yield Scenario("batch", ("batch", "acme", "bravo"), change=_changed_words)
    yield Scenario(
        "studio",
        ("studio", "--no-browser"),
        told=lambda printed: set(re.findall("^told (.*)$", printed, re.MULTILINE)),
        kept=answers_kept,
        drive=_type_sheets,
    )


def _decisions_told(printed: str) -> set[str]:
    """Each question that follows another says that what was answered to that one is stored."""
    return _numbered(re.findall("^[0-9]+ left$|^Nothing is left", printed, re.MULTILINE)[1:])


def _numbered(every: Sequence[object]) -> set[str]:
    return {str(number) for number, _ in enumerate(every)}


def _type_sheets(root: Path, output: Path) -> None:
    """As in a browser, four sheets are typed in, and then the studio is ended."""
    found = None
    until = time.monotonic() + 60
    while not found and time.monotonic() < until:
        time.sleep(0.02)
        found = re.search(r"http://([^/]+)(/open\S+)", output.read_text())
    assert found
    host, address = found.groups()
    with closing(http.client.HTTPConnection(host, timeout=60)) as line:
        line.request("GET", address)
        answer = line.getresponse()
        answer.read()
        cookie = str(answer.headers["Set-Cookie"]).partition(";")[0]
        about = {"Cookie": cookie, "Origin": f"http://{host}"}
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        for code in ("TT01", "TT02", "TT03", "TT04"):
            form = urlencode({"code": code, "sort_s1": "both"})
            line.request("POST", f"/events/{CLIENT}/{DAY}/sheet", form, about | kind)
            answer = line.getresponse()
            answer.read()
            if answer.status == 303:
                with output.open("a") as target:
                    target.write(f"told {code}\n")
        line.request("POST", "/end", "", about | kind)
        line.getresponse().read()


def _changed_words(root: Path) -> None:
    for source in root.glob("exercises/*/exercise.yaml"):
        text = source.read_text()
        source.write_text(re.sub("^title: .*", "title: Another title", text, count=1))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200, help="kills of each kind of run")
    parser.add_argument("--only", action="append", help="a kind of run; several, or all of them")
    asked = parser.parse_args(arguments)
    load_all()
    faults = 0
    with tempfile.TemporaryDirectory() as name:
        laboratory = Laboratory(Path(name), asked.seed)
        for scenario in scenarios(laboratory):
            if asked.only and scenario.name not in asked.only:
                continue
            outcome = laboratory.run(scenario, asked.count)
            faults += len(outcome.faults)
            print(outcome, *outcome.faults[:20], sep="\n  ", flush=True)  # noqa: T201
    return min(faults, 1)


if __name__ == "__main__":
    sys.exit(main())
