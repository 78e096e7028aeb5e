"""The report of an event: what it is made of, what it refuses, and what it never shows."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from stat import S_IMODE
from typing import Any
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pikepdf
import pytest
from icalendar import Calendar

from facilitator.compose.document import printed_words
from facilitator.errors import UsageError
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.rules.responses.sheet_codes import format_code
from facilitator.workflows.collect import CollectRequest, collect
from facilitator.workflows.event_archive import codes_for
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.output_files import BuiltFile
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.rendering import RenderSession
from facilitator.workflows.report import ReportRequest, ReportResult, report
from facilitator.workflows.written import render
from tests.formats.pdf.reading import Pdf
from tests.sample_room import SAMPLE
from tests.words import SAY
from tests.workflows.clients import CLIENT, client, event

EXERCISE = "performance-vs-execution"
DAY, BEFORE = "2027-03-18", "2026-03-18"
NAMES = [
    "Ada Okafor",
    "Grace Kim",
    "Ina Baum",
    "Omar Said",
    "Lea Roth",
    "Jo Park",
    "Al Ito",
    "Mo Li",
]
ROSTER = "Name\n" + "\n".join(NAMES) + "\n"


@dataclass(frozen=True)
class Reported:
    """A workspace with an event whose report was made."""

    root: Path
    result: ReportResult

    def path(self, name: str) -> Path:
        return next(file.path for file in self.result.files if file.path.name == name)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Reported:
    """A client with an event of the first exercise, whose fictional team was there; its report."""
    root = tmp_path_factory.mktemp("finished")
    client(root)
    happened(root, DAY, None, start="14:30", timezone="America/Chicago")
    store(root, DAY, under_own_codes(root))
    return Reported(root, reported(root))


@pytest.fixture
def place(finished: Reported, tmp_path: Path) -> Path:
    """The same workspace, for a test to do with as it likes; without the report."""
    shutil.copytree(finished.root / "clients", tmp_path / "clients")
    return tmp_path


def happened(root: Path, day: str, table: Path | None, **fields: object) -> Path:
    """An event on that day; its answers come in one table, under codes that were drawn for it."""
    folder = event(root, ROSTER, day, exercise=EXERCISE, edition="workshop", **fields)
    if table:
        store(root, day, table)
    return folder


def store(root: Path, day: str, table: Path) -> None:
    request = CollectRequest(root, EXERCISE, client=CLIENT, event=day, files=(table,))
    assert all(file.outcome == "stored" for file in collect(request, lambda _: None).files)


def own_codes(root: Path) -> list[str]:
    folder = root / "clients" / CLIENT / "events" / DAY
    asked = KitRequest(root, EXERCISE, client=CLIENT, event=DAY)
    return [copy.code for copy in codes_for(folder, prepare_kit(asked).people, 0)]


def under_own_codes(root: Path) -> Path:
    """The fictional team's answers as those of the people on the roster, and their team sheet."""
    head, *sheets = SAMPLE.read_text(encoding="utf-8").splitlines()
    codes = own_codes(root)
    own = (f"{code},{row.split(',', 1)[1]}" for code, row in zip(codes, sheets[:8], strict=True))
    table = root / "own.csv"
    table.write_text("\n".join([head, *own, *sheets[8:]]) + "\n", encoding="utf-8")
    return table


def rows(root: Path, keep: int, **changed: str) -> Path:
    """The first sheets of the fictional team as a table; "*" stands for any blank's end."""
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    path = root / f"rows-{keep}-{len(changed)}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(found[0]))
        writer.writeheader()
        for row in found[:keep]:
            writer.writerow(row | {name: changed[name] for name in changed if row[name]})
    return path


def reported(root: Path, only: str = "", **asked: object) -> ReportResult:
    """A report of that room; ``only`` is the one file to write of it, where no other is read."""

    def render_some(documents: Sequence[tuple[DocumentKind, str]], *rest: Any) -> Any:
        wanted = [one for one in documents if only in ("", f"{one[0].name}.{one[1]}")]
        assert wanted
        return render(wanted, *rest)

    return _reported(root, render_some, **asked)


def told(root: Path, **asked: object) -> tuple[ReportResult, str]:
    """A report of that room and what its pages say, which are composed and not written."""
    pages = []

    def compose(_: object, session: RenderSession, *rest: Any) -> Iterator[BuiltFile]:
        rest[-1]()
        pages.append(printed_words(session.document(DOCUMENTS["report"]).tree))
        return iter(())

    return _reported(root, compose, **asked), " ".join(pages[0].split())


def _reported(root: Path, render_: Callable[..., Any], **asked: object) -> ReportResult:
    request = ReportRequest(
        root,
        EXERCISE,
        **{"client": CLIENT, "event": DAY, "output": root / "output"} | asked,  # type: ignore[arg-type]
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("facilitator.workflows.report.render", render_)
        return report(request, lambda *_: None)


def words(made: ReportResult, name: str = "report.pdf") -> str:
    path = next(file.path for file in made.files if file.path.name == name)
    return Pdf(path.read_bytes()).whole_text()


def test_an_events_report_says_what_its_sheets_say(finished: Reported) -> None:
    made = finished.result
    text = words(made)
    assert "8 people" in text
    for finding in made.findings:
        assert SAY(finding.title) in text
    assert made.question in text
    assert "Grace Okafor" in text  # owners of commitments print as given
    folder = finished.root / "output" / CLIENT / EXERCISE / DAY
    assert {"report.pdf", "report.docx"} <= {path.name for path in folder.iterdir()}


def test_the_sample_is_reported_without_any_client(finished: Reported, tmp_path: Path) -> None:
    made, text = told(tmp_path, client=None, event=None, sample=True)
    assert "A fictional team" in text
    assert made.findings == finished.result.findings
    with pytest.raises(UsageError, match="The sample is of no event"):
        reported(finished.root, sample=True)


def test_nothing_is_reported_of_nothing(place: Path) -> None:
    happened(place, BEFORE, None)
    with pytest.raises(UsageError, match=f"Nothing was collected for {BEFORE} yet"):
        reported(place, event=BEFORE)
    with pytest.raises(UsageError, match="A report is made of what came back from an event"):
        reported(place, client=None, event=None)


def test_below_five_answers_no_figure_is_shown(place: Path) -> None:
    happened(place, "2027-05-06", rows(place, 4))
    made, said = told(place, event="2027-05-06")
    assert made.findings == ()
    assert "4 sheets have answers, and a figure is shown only from 5 on" in said
    assert "cards up" in said
    for figure in ("Where you see it differently", "Which job is this?", "Gap", "%"):
        assert figure not in said
    assert any("4 sheets have answers" in note for note in made.notes)


def test_what_few_answered_is_left_out_and_the_next_smallest_with_it(place: Path) -> None:
    table = rows(place, 8)
    with table.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    for row in found[:4]:  # four people leave linkage empty, one more leaves focus
        row |= {name: "" for name in row if name.startswith("rate_linkage")}
    found[0] |= {name: "" for name in found[0] if name.startswith("rate_focus")}
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(found[0]))
        writer.writeheader()
        writer.writerows(found)
    happened(place, "2027-05-06", table)
    _, said = told(place, event="2027-05-06")
    assert "too few answers to show" in said
    assert "with each of them the next smallest" in said
    assert "Linkage: 3 statements have too few answers to show." in said


def test_no_name_and_no_code_reaches_a_report_unless_the_group_agreed(
    finished: Reported, place: Path
) -> None:
    codes = own_codes(finished.root)
    with ZipFile(finished.path("report.docx")) as archive:
        parts = b"".join(archive.read(name) for name in archive.namelist())
    printed = words(finished.result)
    for secret in (*NAMES, *codes, *map(format_code, codes)):
        assert secret not in printed
        assert secret not in parts.decode("utf-8", "ignore")
    event(place, ROSTER, DAY, exercise=EXERCISE, edition="workshop", names_agreed=True)
    _, agreed = told(place)
    assert "; ".join(NAMES) in agreed
    assert not any(format_code(code) in agreed for code in codes)


def test_an_earlier_event_stands_beside_it_with_the_noise_said(place: Path) -> None:
    """What changed, what is only noise, and that only what both days asked is compared."""
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        head = next(csv.reader(file))
    lower = {name: "1" for name in head if name.startswith("rate_measurement_") and "_now" in name}
    gone = {name: "" for name in head if name.startswith("rate_focus_1")}
    happened(place, BEFORE, rows(place, 8, **lower, **gone))
    _, text = told(place, compare=BEFORE)
    assert "Beside March 18, 2026" in text
    assert "+3.1 More than people differ from one another" in text
    assert "0.0 No larger than people differ from one another" in text
    assert "Over the 2 statements that both days had." in text
    with pytest.raises(UsageError, match="is later than"):
        reported(place, event=BEFORE, compare=DAY)
    with pytest.raises(UsageError, match="cannot be set beside itself"):
        reported(place, compare=DAY)


def test_a_coaching_hour_has_feedback_in_place_of_a_report(place: Path) -> None:
    day = "2027-05-06"
    event(place, "", day, exercise=EXERCISE, edition="coaching")
    table = rows(place, 1)
    request = CollectRequest(place, EXERCISE, client=CLIENT, event=day, files=(table,))
    collect(request, lambda _: None)
    made = reported(place, event=day)
    names = {file.path.name for file in made.files}
    assert {"feedback.pdf", "feedback.docx"} <= names
    assert not any(name.startswith("report.") for name in names)
    said = words(made, "feedback.pdf")
    assert said.startswith("Your widest gap is in monitoring")
    assert "team" not in said.split("Which job")[0]


def test_the_same_answers_make_the_same_bytes_and_an_edited_report_is_kept(
    finished: Reported, place: Path
) -> None:
    shutil.copytree(finished.root / "output", place / "output")
    edited = place / "output" / finished.path("report.pdf").relative_to(finished.root / "output")
    edited.write_bytes(b"mine")
    again = {file.path.name: file for file in reported(place).files}
    kept = again.pop("report-fresh.pdf")
    assert kept.kept == edited
    assert edited.read_bytes() == b"mine"
    for name, file in again.items():
        assert file.path.read_bytes() == finished.path(name).read_bytes(), name
    assert kept.path.read_bytes() == finished.path("report.pdf").read_bytes()


def test_what_was_promised_comes_as_a_table_and_its_reviews_as_a_calendar(
    finished: Reported,
) -> None:
    table = finished.path("commitments.csv").read_text(encoding="utf-8-sig")
    rows_ = list(csv.reader(table.splitlines()))
    assert rows_[0][:4] == ["Sheet", "Initiative", "Area", "Owner"]
    assert rows_[1][1] == "Open the second service center"
    assert len(rows_) == 5
    entries = Calendar.from_ical(finished.path("reviews.ics").read_bytes()).walk("VEVENT")
    home = ZoneInfo("America/Chicago")
    days: list[Any] = [entry.decoded("DTSTART").astimezone(home) for entry in entries]
    assert [day.date().isoformat() for day in days[:4]] == [
        *("2027-04-15", "2027-07-15", "2027-10-14", "2028-01-13")  # as the team wrote them
    ]
    assert {day.strftime("%H:%M") for day in days} == {"14:30"}  # summer and winter alike
    assert {day.utcoffset() for day in days} == {timedelta(hours=-5), timedelta(hours=-6)}
    said = str(entries[0]["DESCRIPTION"])
    assert "Where are we now?" in said
    assert "Where did we hope to be?" in said
    assert "Initiative: Open the second service center; Owner: Grace Okafor" in said
    assert len({str(entry["UID"]) for entry in entries}) == len(entries)


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_feedback_is_a_page_for_each_participant(
    finished: Reported, place: Path, paper: str
) -> None:
    """Each on a front side; the backs say that they are empty, and nothing of anyone."""
    made = finished.result if paper == "letter" else reported(place, "feedback.pdf", paper=paper)
    file = next(one for one in made.files if one.document == "Feedback" and one.format == "pdf")
    pdf = Pdf(file.path.read_bytes())
    fronts, backs = pdf.pages[::2], pdf.pages[1::2]
    assert file.pages == len(fronts) + len(backs) == 15
    assert [pdf.text(page).count("Your sheet: ") for page in fronts] == [1] * 8
    assert not any("Page " in pdf.text(page) for page in fronts)
    assert {pdf.text(page) for page in backs} == {"This side is left empty."}
    contents = [pikepdf.parse_content_stream(pdf.file.pages[page - 1]) for page in backs]
    drawn = {str(one.operator) for content in contents for one in content}
    assert not {"f", "S", "B", "Do"} & drawn
    assert pdf.file.Root.ViewerPreferences.Duplex == pikepdf.Name.DuplexFlipLongEdge


def test_a_teams_sheet_alone_still_brings_its_commitments_and_reviews(place: Path) -> None:
    day = "2027-05-06"
    table = rows(place, 9)
    head, *_, team = table.read_text(encoding="utf-8").splitlines()
    table.write_text(f"{head}\n{team}\n", encoding="utf-8")
    happened(place, day, table)
    made = reported(place, event=day)
    names = {file.path.name for file in made.files}
    assert {"report.pdf", "report.docx", "commitments.csv", "reviews.ics"} <= names
    assert not any(name.startswith("feedback.") for name in names)
    assert any("there is no feedback" in note for note in made.notes)


def test_one_persons_reviews_have_what_that_person_promised(place: Path) -> None:
    day = "2027-05-06"
    event(place, "", day, exercise=EXERCISE, edition="coaching", collect_private=True)
    table = place / "own.csv"
    promised = "code,rate_ownership_1_now,commit_own1_initiative,commit_own1_due\n"
    table.write_text(f'{promised}B7KD,4,=Open Dayton,"June 3, 2027"\n', encoding="utf-8")
    asked = CollectRequest(place, EXERCISE, client=CLIENT, event=day, files=(table,))
    collect(asked, lambda _: None)
    paths = {file.path.name: file.path for file in told(place, event=day)[0].files}
    said = str(Calendar.from_ical(paths["reviews.ics"].read_bytes()).walk("VEVENT")[0])
    assert "Open Dayton" in said
    assert S_IMODE(paths["reviews.ics"].stat().st_mode) == 0o600
    table_ = paths["commitments.csv"].read_text(encoding="utf-8-sig")
    assert "'=Open Dayton" in table_  # text, and no formula
    assert "B7KD" not in table_


def test_the_clients_language_and_holidays_settle_the_reviews(place: Path) -> None:
    with SAMPLE.open(encoding="utf-8", newline="") as sample:
        head = next(csv.reader(sample))
    written = {name: "" for name in head if name.startswith("commit_team_review")}
    day = "2027-05-06"
    table = rows(place, 9, **written | {"commit_team_review1": "6/7/2027"})
    happened(place, day, table)
    client(place, language="en-GB", holidays=["2027-08-06", "2027-08-09"])
    paths = {one.path.name: one.path for one in told(place, event=day)[0].files}
    entries = Calendar.from_ical(paths["reviews.ics"].read_bytes()).walk("VEVENT")
    days: list[Any] = [entry.decoded("DTSTART") for entry in entries]
    assert [one.date().isoformat() for one in days[:2]] == ["2027-07-06", "2027-08-10"]
    assert days[0].tzinfo is None  # no zone was named: local wherever it is read
