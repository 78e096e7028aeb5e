"""The runs that ``kills`` kills, and the small workspace in which they run.

Small where size makes nothing harder: documents of one page, sheets scanned at 150 dots per inch.
"""

from __future__ import annotations

import http.client
import json
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from tests.workflows.clients import CLIENT, DAY

if TYPE_CHECKING:
    from tests.workflows.collecting import Room

EVENT = ("--client", CLIENT, "--event", DAY)
STORE = f"clients/{CLIENT}/events/{DAY}/responses.sqlite"
DOUBTFUL = 4
_TABLES = 8
_EXERCISE = """\
title: Small
kicker: Team exercise
lede: What shouts is not always what counts.
version: "1.0"
code: SX
language: en
terms:
  - {id: team, singular: team, plural: teams}
concepts:
  - {id: urgent, name: Urgent work, short: Urgent, summary: It has to happen soon.}
  - {id: important, name: Important work, short: Important, summary: It moves us.}
areas:
  - {id: time, name: Time, question: What fills our week?}
activities:
  - id: poll
    kind: poll
    title: Where did last week go?
    instruction: Cross one circle.
    questions:
      - id: week
        text: How much of last week went into work that will still matter in a year?
        options: [{id: none, text: Next to none}, {id: half, text: Half}, {id: most, text: Most}]
        no_survey: This question is our own, so there is no survey to compare it with.
  - id: sort
    kind: sort
    title: Which kind is it?
    instruction: Cross one pile for each statement.
    statements:
      - {id: s1, area: time, text: The report has to be there by noon., pile: urgent,
         because: Its only argument is the clock., tempting: important,
         tempting_because: The client matters.}
      - {id: s2, area: time, text: We train two people., pile: important,
         because: Nothing happens if we wait a week., tempting: urgent,
         tempting_because: The expert may leave any day.}
editions:
  workshop:
    title: Half an hour
    documents: [DOCUMENTS]
    audience: "{A team} of three to twelve people."
    blocks:
      - {id: poll, title: Hands up, activity: poll, least: 1, usual: 2, most: 4, priority: 1,
         purpose: See where the week goes., materials: [Worksheet]}
      - {id: sort, title: Which kind is it?, activity: sort, least: 3, usual: 5, most: 8,
         priority: 1, purpose: Try it on real sentences., materials: [Worksheet]}
"""


@dataclass(frozen=True)
class Scenario:
    """One kind of run. ``change`` is made to a copy of the workspace before it.

    ``told`` reads out of what it printed what was told as stored, and ``kept`` what is stored.
    What ``is_undone`` is run once more after its change was taken back: all is as it was then.
    ``drive`` is what a browser asks of it meanwhile; ``warm`` are runs that load what it loads.
    """

    name: str
    words: tuple[str, ...]
    change: Callable[[Path], None] = lambda _: None
    given: str = ""
    told: Callable[[str], set[str]] = lambda _: set()
    kept: Callable[[Path], set[str]] = lambda _: set()
    drive: Callable[[Path, Path], None] | None = None
    warm: tuple[tuple[str, ...], ...] = ()
    is_undone: bool = False


def scenarios() -> Iterator[Scenario]:
    files = ("--format", "pdf", "--format", "docx")
    yield Scenario(
        "build",
        ("build", "small", *EVENT, "--document", "worksheet", *files),
        change=_changed_words,
        is_undone=True,
    )
    for what in ("files", "scans"):
        yield Scenario(
            f"collect {what}",
            ("collect", "small", *EVENT, what),
            told=answers_told,
            kept=answers_kept,
        )
    yield Scenario(
        "review",
        ("review", *EVENT, "--terminal", "--sample", "0"),
        given="1\n" * DOUBTFUL,
        told=_decisions_told,
        kept=lambda root: _numbered(rows(root, "SELECT number FROM decision")),
    )
    whose = ("--client", "acme", "--event", DAY)
    yield Scenario("tally", ("tally", *whose, "--count", "week.most=5", "--count", "week.half=3"))
    yield Scenario("batch", ("batch", "acme", "bravo"), change=_changed_words)
    yield Scenario(
        "studio",
        ("studio", "--no-browser"),
        told=lambda printed: set(re.findall("^told (.*)$", printed, re.MULTILINE)),
        kept=lambda root: answers_kept(root) | _name_kept(root),
        drive=_work_in_studio,
        warm=(("collect", "small", *EVENT, "files/00.csv"), ("build", *whose)),
    )


def rows(root: Path, query: str) -> list[tuple[str, ...]]:
    if not (root / STORE).exists():
        return []
    with closing(sqlite3.connect(root / STORE)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with suppress(sqlite3.OperationalError):  # it was killed before there was any table
            return base.execute(query).fetchall()
    return []


def answers_told(printed: str) -> set[str]:
    return set(re.findall(r"^Stored: .*?code (\w+), ", printed.replace("-", ""), re.MULTILINE))


def answers_kept(root: Path) -> set[str]:
    return {row[0] for row in rows(root, "SELECT code FROM current_sheet")}


def _decisions_told(printed: str) -> set[str]:
    """Each question that follows another says that what was answered to that one is stored."""
    return _numbered(re.findall("^[0-9]+ left$|^Nothing is left", printed, re.MULTILINE)[1:])


def _numbered(every: Sequence[object]) -> set[str]:
    return {str(number) for number, _ in enumerate(every)}


def _changed_words(root: Path) -> None:
    for source in root.glob("exercises/*/exercise.yaml"):
        text = source.read_text()
        source.write_text(re.sub("^title: .*", "title: Another title", text, count=1))


_NEW_NAME = "Acme and Sons"
_CLIENT = "clients/acme/client.yaml"


def _name_kept(root: Path) -> set[str]:
    return {_NEW_NAME} if _NEW_NAME in (root / _CLIENT).read_text() else set()


def _work_in_studio(root: Path, output: Path) -> None:
    """As in a browser: two sheets typed in, a client renamed, a kit built, the studio ended."""
    ask = Browser(output)
    form = "application/x-www-form-urlencoded"
    sheet = f"/events/{CLIENT}/{DAY}/sheet"
    ask(sheet, form, urlencode({"code": "TT01", "sort_s1": "important"}), "TT01")
    name = (root / _CLIENT).read_text().strip().removeprefix("name: ")
    change = json.dumps({"path": ["name"], "was": name, "value": _NEW_NAME})
    ask("/clients/acme/field", "application/json", change, _NEW_NAME)
    job = ask("/kit/build", form, urlencode({"client": "acme", "event": DAY}))
    ask.wait_for(job)
    ask(sheet, form, urlencode({"code": "TT02", "sort_s1": "important"}), "TT02")
    ask("/end", form, "")


class Browser:
    """Asks a studio for this and that, and notes what it was told as done."""

    def __init__(self, output: Path) -> None:
        self._output = output
        found = None
        until = time.monotonic() + 60
        while not found and time.monotonic() < until:
            time.sleep(0.01)
            found = re.search(r"http://([^/]+)(/open\S+)\n", output.read_text())
        if not found:
            raise ConnectionError(output.read_text())
        self._line = http.client.HTTPConnection(found[1], timeout=60)
        self._line.request("GET", found[2])
        answer = self._line.getresponse()
        answer.read()
        cookie = str(answer.headers["Set-Cookie"]).partition(";")[0]
        self._headers = {"Cookie": cookie, "Origin": f"http://{found[1]}"}

    def __call__(self, address: str, kind: str, body: str, told: str = "") -> str:
        """The address to which it leads."""
        self._line.request("POST", address, body, {**self._headers, "Content-Type": kind})
        answer = self._line.getresponse()
        said = answer.read()
        assert answer.status in (200, 303), said
        if told:
            with self._output.open("a") as target:
                target.write(f"told {told}\n")
        return answer.headers.get("Location", "")

    def close(self) -> None:
        self._line.close()

    def wait_for(self, job: str) -> None:
        self._line.request("GET", f"{job}/events", headers=self._headers)
        self._line.getresponse().read()


def make_workspace(root: Path) -> None:
    """A client whose kit was built, with all that came in, and two whose kit is one handout."""
    from tests.workflows.clients import client, event, made
    from tests.workflows.collecting import Room

    for name, documents in (("small", "worksheet, handout"), ("tiny", "handout")):
        folder = root / "exercises" / name
        folder.mkdir(parents=True)
        text = _EXERCISE.replace("DOCUMENTS", documents)
        (folder / "exercise.yaml").write_text(text)
        (folder / "handout.md").write_text("A few words.\n")
    client(root)
    event(root, exercise="small")
    made(root, documents=("worksheet",), formats=("pdf", "docx"), event=DAY, separate=True)
    room = Room(root)
    room.write_whole_copies()
    _came_in(root, room)
    shutil.rmtree(root / "whole")
    for name in ("acme", "bravo"):
        folder = root / "clients" / name / "events" / DAY
        folder.mkdir(parents=True)
        (folder / "event.yaml").write_text("exercise: tiny\npeople: 9\n")
        (root / "clients" / name / "client.yaml").write_text(f"name: {name}\n")


def _came_in(root: Path, room: Room) -> None:
    """Tables, PDF and Word files, scans; some that is in doubt came before."""
    from tests.workflows.collecting import answers_for, pdf_by_pikepdf, table, word

    files = root / "files"
    files.mkdir()
    for number in range(_TABLES):
        text = table(["code", "sort_s1"], [[f"AA{number:02}", "urgent"]])
        (files / f"{number:02}.csv").write_text(text)
    blanks = room.blanks()
    pdf = pdf_by_pikepdf(room.plain("pdf"), answers_for(blanks, 1), "BB20")
    (files / "20.pdf").write_bytes(pdf)
    (files / "21.docx").write_bytes(word(room.plain("docx"), answers_for(blanks, 2), "BB21"))
    doubtful = [[f"DD{n:02}", "urgent or important"] for n in range(DOUBTFUL)]
    (root / "doubtful.csv").write_text(table(["code", "sort_s1"], doubtful))
    room.collect(root / "doubtful.csv")
    (root / "scans").mkdir()
    for name, data in _scans(room):
        (root / "scans" / f"{name}.png").write_bytes(data)


def _scans(room: Room) -> Iterator[tuple[str, bytes]]:
    import cv2

    from tests.workflows.test_collect_scans import Paper, packed

    paper = Paper(room)
    for person in range(2):
        page = paper.handed_in[0]
        sheet = paper.sheet(person, page, paper.choices(person), seed=person)
        small = cv2.resize(sheet.picture(), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        yield f"{person}-{page}", packed(small, ".png")
