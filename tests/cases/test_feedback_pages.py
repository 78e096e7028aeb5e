"""Everybody's own page of feedback: what it says first, and that it is theirs alone."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pikepdf
import pypdf
import pytest
from pikepdf import Array, Pdf

from facilitator.activities.sort.model import Sort
from facilitator.formats import WRITERS
from facilitator.formats.pdf import assembly
from facilitator.model.documents import DOCUMENTS
from facilitator.model.submission import TEAM, Response
from facilitator.reporting.assemble import Feedback, feedback
from facilitator.system.parallel import run_apart, run_in_parts
from facilitator.workflows import rendering
from facilitator.workflows.output_files import BuiltFile, OutputTarget
from facilitator.workflows.rendering import RenderSession
from facilitator.workflows.written import render
from tests.formats.pdf import reading
from tests.formats.pdf.kits import REAL
from tests.rooms import answered, made, reported, sample
from tests.sample_room import room
from tests.sections import activity, own_polls, own_rates, own_sorts
from tests.words import SAY

pytestmark = pytest.mark.child_processes

KIND = DOCUMENTS["feedback"]


def pages(responses: list[Response]) -> tuple[Feedback, ...]:
    one = made(responses)
    return feedback(one.kit.exercise, "workshop", reported(one))


def words(data: bytes) -> list[str]:
    """What each page says."""
    pdf = reading.Pdf(data)
    return [pdf.text(page) for page in pdf.pages]


def desk() -> RenderSession:
    return RenderSession(sample().composer, sample().kit)


@pytest.fixture(scope="module")
def in_parts() -> bytes:
    """The feedback of eight people, made in three parts and joined."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rendering, "PEOPLE_AT_ONCE", 3)
        (file,) = desk().write(KIND, "pdf")
    assert file.pages == len(pypdf.PdfReader(BytesIO(file.data)).pages)
    assert file.files == 1
    return file.data


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_large_rooms_feedback_is_written_in_files_and_those_of_before_go(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def part(_: object, *asked: Any) -> bytes:
        return f"{asked[2]} ".encode()

    monkeypatch.setattr(rendering.RenderSession, "part", part)
    monkeypatch.setattr(assembly, "merge_pdfs", lambda parts: (b"".join(parts), 2))
    monkeypatch.setattr(rendering, "PEOPLE_AT_ONCE", 2)
    target = OutputTarget(tmp_path, "-large")

    def written(most: int) -> dict[str, str]:
        monkeypatch.setattr(rendering, "PEOPLE_IN_FILE", most)
        files = list(render([(KIND, ending)], desk(), target, lambda *_: None))
        assert all(isinstance(file, BuiltFile) for file in files)
        return {path.name: path.read_text() for path in tmp_path.glob(f"*.{ending}")}

    whole = {"pdf": "(0, 2) (2, 4) (4, 6) (6, 8) ", "docx": "(0, 8) "}[ending]
    assert written(8) == {f"feedback-large.{ending}": whole}
    parts = {
        "pdf": ("(0, 2) ", "(2, 3) (3, 5) ", "(5, 6) (6, 8) "),
        "docx": ("(0, 2) ", "(2, 5) ", "(5, 8) "),
    }[ending]
    names = [f"feedback-large-{number}-of-3.{ending}" for number in (1, 2, 3)]
    assert written(3) == dict(zip(names, parts, strict=True))
    assert written(8) == {f"feedback-large.{ending}": whole}


def test_nobodys_page_lies_on_the_back_of_another_ones(in_parts: bytes) -> None:
    codes = [one.code for one in pages(room())]
    for data in (in_parts, sample().pdf("feedback")):
        said = words(data)
        fronts = said[::2]
        assert [f"Your sheet: {code}" in front for code, front in zip(codes, fronts, strict=True)]
        assert not any("You: now" in back for back in said[1::2])
        assert not any("Page 1 of" in page for page in said)
        with pikepdf.open(BytesIO(data)) as pdf:
            assert pdf.Root.ViewerPreferences.Duplex == "/DuplexFlipLongEdge"
    parts = docx.Document(BytesIO(WRITERS["docx"].load()(sample().job("feedback")))).sections
    assert len(parts) == len(codes)
    assert {part.start_type.name for part in parts} == {"ODD_PAGE"}


def test_parts_joined_say_what_the_whole_says_and_are_tagged_like_it(in_parts: bytes) -> None:
    whole, joint = (pypdf.PdfReader(BytesIO(one)) for one in (sample().pdf("feedback"), in_parts))
    assert words(in_parts)[::2] == words(sample().pdf("feedback"))[::2]
    assert [str(one.title) for one in flat(joint.outline)] == [  # type: ignore[attr-defined]
        str(one.title)  # type: ignore[attr-defined]
        for one in flat(whole.outline)
    ]
    with pikepdf.open(BytesIO(in_parts)) as pdf, pikepdf.open(sample_pdf()) as one:
        assert list(tags(pdf)) == list(tags(one))
        numbers = [int(key) for key in list(pdf.Root.StructTreeRoot.ParentTree.Nums)[::2]]
        assert numbers == sorted(set(numbers))
        used = [int(page.obj.StructParents) for page in pdf.pages if "/StructParents" in page.obj]
        assert set(used) <= set(numbers)
        assert len(used) == len(set(used))


def sample_pdf() -> BytesIO:
    return BytesIO(sample().pdf("feedback"))


def flat(outline: object) -> Iterator[object]:
    for one in outline if isinstance(outline, list) else (outline,):
        yield from flat(one) if isinstance(one, list) else (one,)


def tags(pdf: Pdf) -> Iterator[str]:
    """The tags in reading order, each with its parent right and on a page of this file."""
    here = {page.obj.objgen for page in pdf.pages}
    root = pdf.Root.StructTreeRoot
    waiting = list(root.K) if isinstance(root.K, Array) else [root.K]
    while waiting:
        element = waiting.pop(0)
        yield str(element.S)
        kids = element.get("/K", Array())
        for kid in reversed(list(kids) if isinstance(kids, Array) else [kids]):
            if isinstance(kid, int):
                assert element.Pg.objgen in here
            elif "/S" in kid:
                assert kid.P.objgen == element.objgen
                waiting.insert(0, kid)


def test_the_headline_is_about_ones_own_answers_and_no_code() -> None:
    for one in pages(room()):
        (rate,) = own_rates(one)
        gaps = {line.area.name.lower(): line.own.gap or 0 for line in rate.areas}
        named = [name for name, gap in gaps.items() if gap == max(gaps.values())]
        assert SAY(one.headline).startswith("Your widest gap")
        assert all(name in SAY(one.headline).lower() for name in named)
        assert one.code not in SAY(one.headline)


def test_without_a_gap_the_headline_claims_none() -> None:
    content = answered(lambda _, name, value: "3" if name.startswith("rate") else value)
    assert {SAY(one.headline) for one in pages(content)} == {"Where you stand"}


def test_what_to_think_about_again_is_of_the_areas_with_the_widest_gaps() -> None:
    """Everybody has everything wrong: one statement of each of the two areas that come first."""
    exercise = sample().kit.exercise
    sort = activity(exercise, Sort)
    wrong = {
        sort.blank(one, exercise).name: next(
            p.id for p in sort.piles_in(exercise) if p.id != one.pile
        )
        for one in sort.statements
    }
    for one in pages(answered(lambda _, name, value: wrong.get(name, value))):
        by_gap = sorted(own_rates(one)[0].areas, key=lambda line: -(line.own.gap or 0))
        again = [line.statement.area for line in own_sorts(one)[0].again]
        assert again == [line.area.id for line in by_gap[:2]]


def test_in_a_small_team_nothing_points_at_another_person() -> None:
    floor = sample().kit.exercise.anonymity
    text = " ".join(words(sample().pdf("feedback")))
    assert "one other" not in text
    assert "nobody else" not in text
    for one in pages(room()):
        for poll in own_polls(one):
            assert [a.crowd for a in poll.answers] == [a.same >= floor for a in poll.answers]


def test_one_persons_own_page_is_the_same_in_whatever_part_it_is_made() -> None:
    one = desk()
    people = len([sheet for sheet in room() if sheet.code != TEAM])
    assert one.report
    assert one.report.people == people
    alone = words(one.part(KIND, "pdf", (4, 5), None))
    assert alone[0] == words(sample().pdf("feedback"))[8]


def test_parts_are_made_in_order_and_a_failure_is_told_in_its_place() -> None:
    def make(number: int) -> bytes:
        if number == 2:
            raise ValueError(REAL)
        return bytes([number])

    got = list(run_in_parts(make, 5))
    assert [one for one in got if isinstance(one, bytes)] == [b"\0", b"\1", b"\3", b"\4"]
    assert isinstance(got[2], ValueError)
    with pytest.raises(ValueError, match=REAL):
        run_apart(lambda: make(2))
    assert run_apart(lambda: make(3)) == b"\3"
