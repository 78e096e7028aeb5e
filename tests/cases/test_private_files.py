"""What holds somebody's answers, or codes beside names, is its owner's alone; copies come in two.

A code and a name never stand on one page, in one file or in the name of a file that comes back.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_IMODE

import docx
import pytest

from facilitator.model.documents import DOCUMENTS
from facilitator.rules.responses.sheet_codes import format_code
from facilitator.workflows.output_files import RECORD, write_output
from facilitator.workflows.report import ReportRequest, report
from facilitator.workflows.responses import NewResponsesRequest, new_responses
from tests.formats.pdf.reading import Pdf
from tests.workflows.clients import CLIENT, DAY, made
from tests.workflows.collecting import Room, answers_for, build_room, copied, pdf_by_pikepdf

NAMES = ("Ada Okafor", "Łukasz Żółć", "Grace Kim")


@contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A room whose every file was made under a mask that hides nothing, with sheets collected."""
    with umask(0):
        root = tmp_path_factory.mktemp("private")
        room = build_room(root)
        for number in range(3):
            data = pdf_by_pikepdf(room.personal(number, "pdf"), answers_for(room.blanks(), number))
            (root / f"{number}.pdf").write_bytes(data)
        room.collect(*(root / f"{number}.pdf" for number in range(3)))
        report(ReportRequest(root, "small", client=CLIENT, event=DAY, output=root / "output"), _no)
        asked = NewResponsesRequest(root, "small", client=CLIENT, event=DAY, output=root / "output")
        new_responses(asked)
    return room


def _no(_what: str, _done: int, _of: int) -> None:
    """Nobody watches."""


def private_files(room: Room) -> list[Path]:
    """By what they hold: answers, or codes with names."""
    kit = room.kit
    feedback = [kit / f"feedback.{ending}" for ending in DOCUMENTS["feedback"].formats]
    named = [kit / "worksheets-to-print.pdf", kit / "responses.xlsx"]
    named += [kit / "kit.json", kit / RECORD]
    copies = [path for path in (kit / "personal").rglob("*") if path.suffix in (".pdf", ".docx")]
    event = [room.folder / "codes.json", room.folder / "responses.sqlite"]
    return [*feedback, *named, *copies, *event, *(room.folder / "received").iterdir()]


def test_under_any_mask_only_the_owner_reads_answers_and_whose_code_is_which(built: Room) -> None:
    files = private_files(built)
    assert len(files) > 25
    assert {path: oct(S_IMODE(path.stat().st_mode)) for path in files} == dict.fromkeys(
        files, "0o600"
    )
    for folder in (built.kit / "personal", built.folder / "received"):
        assert S_IMODE(folder.stat().st_mode) == 0o700
    # What is made to be shared is as the mask says.
    assert S_IMODE((built.kit / "worksheet.pdf").stat().st_mode) == 0o666


@pytest.mark.parametrize("same", [True, False])
def test_a_file_that_everybody_could_read_is_private_once_it_is_written_again(
    tmp_path: Path, same: bool
) -> None:
    path = tmp_path / "feedback.pdf"
    write_output(path, b"one")
    path.chmod(0o644)
    write_output(path, b"one" if same else b"two", private=True)
    assert S_IMODE(path.stat().st_mode) == 0o600


def test_beside_an_edited_file_the_fresh_one_is_private_too(tmp_path: Path) -> None:
    path = tmp_path / "feedback.docx"
    write_output(path, b"one", private=True)
    path.write_bytes(b"edited")
    fresh = write_output(path, b"two", private=True).path
    assert fresh != path
    assert S_IMODE(fresh.stat().st_mode) == 0o600


def test_part_a_has_the_code_and_part_b_the_name_and_neither_has_both(built: Room) -> None:
    codes = json.loads((built.folder / "codes.json").read_text(encoding="utf-8"))
    folders = sorted(path for path in (built.kit / "personal").iterdir() if path.is_dir())
    for folder, name, code in zip(folders, (*NAMES, ""), codes.values(), strict=True):
        assert sorted(path.name for path in folder.iterdir() if path.suffix != ".json") == [
            f"part-a-{format_code(code)}.docx",
            f"part-a-{format_code(code)}.pdf",
            "part-b.docx",
            "part-b.pdf",
        ]
        for path in folder.glob("part-*"):
            said = _everything(path)
            coded = format_code(code) in said or code in said
            assert coded == path.name.startswith("part-a")
            if name:
                assert (_bare(name) in _bare(said)) == path.name.startswith("part-b"), path


def _bare(text: str) -> str:
    """Letters alone: a wide name is set in two lines, and in stretches of several fonts."""
    return re.sub(r"[\W_]+", "", text)


def _everything(path: Path) -> str:
    """Words, values of fields and properties of a file."""
    if path.suffix == ".docx":
        document = docx.Document(str(path))
        parts = [part.blob for part in document.part.package.iter_parts()]
        words = [re.sub(rb"<[^>]+>", b"", blob).decode("utf-8", "replace") for blob in parts]
        return " ".join(words)
    pdf = Pdf(path.read_bytes())
    fields = pdf.file.Root.AcroForm.Fields.as_list()
    values = [str(field.V) for field in fields if "/V" in field]
    info = [str(value) for _, value in pdf.file.docinfo.items()]
    return " ".join([pdf.whole_text(), *values, *info])


def test_both_parts_are_forms_of_the_event_and_part_a_is_read_back(
    built: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = copied(built, tmp_path / "room")
    monkeypatch.chdir(room.root)
    (room.folder / "responses.sqlite").unlink()
    given = answers_for(room.blanks("a"), seed=5)
    Path("a.pdf").write_bytes(pdf_by_pikepdf(room.personal(1, "pdf", "a"), given))
    (told,) = room.collect(Path("a.pdf")).files
    assert told.outcome == "stored", told
    assert room.answers() == {room.codes[1]: given}


def test_a_build_renews_what_earlier_builds_laid_out_otherwise(
    built: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copies were once one file a person, beside each other."""
    room = copied(built, tmp_path / "room")
    monkeypatch.chdir(room.root)
    single = room.kit / "personal"
    write_output(single / "001-ada-okafor.pdf", b"an earlier build's")
    asked = {"documents": ("worksheet",), "formats": ("pdf",), "event": DAY}
    made(room.root, separate=True, **asked)
    assert not (single / "001-ada-okafor.pdf").exists()
