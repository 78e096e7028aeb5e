"""Files made to use up the machine: each ends in one sentence, and the batch goes on."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

import facilitator.workflows.collect as collecting
from facilitator.collectors.form_registry import FormRegistry
from facilitator.errors import FacilitatorError, SourceError
from facilitator.sources.yaml_file import read_yaml
from facilitator.system.child_process import LimitedWorker, Limits
from facilitator.tables.office_files import archive_names
from facilitator.workflows.collect import _parse
from tests.workflows.collecting import Room, copied

pytestmark = pytest.mark.child_processes

TIGHT = Limits(memory=60_000_000, processor_seconds=2)
"""A sheet of ours takes some 25 MB."""
MB = 1_000_000


def zeros(size: int) -> bytes:
    """So many bytes, packed."""
    packer = zlib.compressobj(9)
    parts = [packer.compress(bytes(MB)) for _ in range(size // MB)]
    return b"".join(parts) + packer.flush()


def filled(form: bytes, value: bytes, filters: list[Name]) -> bytes:
    """A form whose texts are all streams, each packed so often."""
    with pikepdf.open(BytesIO(form)) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            if field.get("/FT") == Name.Tx:
                stream = pikepdf.Stream(pdf, b"")
                stream.write(value, filter=filters)
                field.V = stream
        target = BytesIO()
        decode = pikepdf.StreamDecodeLevel.none
        pdf.save(target, compress_streams=False, stream_decode_level=decode)
    return target.getvalue()


def with_object_stream(form: bytes, about: bytes) -> bytes:
    """A form that is mended by reading all objects, one of which holds others and is huge."""
    packed = zeros(400 * MB)
    head = b"9000 0 obj\n<< %s /N 1 /First 4 /Filter /FlateDecode /Length %d >>\nstream\n"
    start = form.rindex(b"startxref")
    stream = head % (about, len(packed)) + packed + b"\nendstream\nendobj\n"
    return form[:start] + stream + b"startxref\n0\n%%EOF\n"


BOMBS: dict[str, Callable[[bytes], bytes]] = {
    "texts packed twice": lambda form: filled(
        form, zlib.compress(zeros(500 * MB)), [Name.FlateDecode, Name.FlateDecode]
    ),
    "many texts packed once": lambda form: filled(form, zeros(90 * MB), [Name.FlateDecode]),
    "objects under an escaped name": lambda form: with_object_stream(form, b"/Type /Obj#53tm"),
    "objects behind padding": lambda form: with_object_stream(
        form, b"/Type /ObjStm /X (" + b"p" * 3000 + b")"
    ),
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_pdf_that_unpacks_without_end_is_refused(
    built_room: Room, asked: FormRegistry, kind: str
) -> None:
    bomb = BOMBS[kind](built_room.plain("pdf"))
    with LimitedWorker(partial(_parse, asked), TIGHT) as read:
        with pytest.raises(FacilitatorError) as caught:
            read("pdf", bomb)
        (problem,) = caught.value.problems
        assert problem.hint
        assert "Error" not in problem.message


def test_a_batch_goes_on_after_a_file_that_takes_too_much(
    built_room: Room,
    files: dict[str, list[bytes]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    room = copied(built_room, tmp_path / "room")
    monkeypatch.chdir(room.root)
    monkeypatch.setattr(collecting, "LimitedWorker", partial(LimitedWorker, limits=TIGHT))
    inbox = room.root / "inbox"
    inbox.mkdir()
    one, two, *_ = files["personal"]
    (inbox / "1.pdf").write_bytes(one)
    (inbox / "2.pdf").write_bytes(BOMBS["objects behind padding"](built_room.plain("pdf")))
    (inbox / "3.pdf").write_bytes(two)
    report = room.collect(inbox)
    assert [file.outcome for file in report.files] == ["stored", "refused", "stored"]


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packings_that_cannot_be_unpacked_piece_by_piece_are_refused(packing: int) -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", packing) as archive:
        archive.writestr("a.csv", "code,sort_s1\n")
    with pytest.raises(SourceError, match="unusual way"):
        archive_names(target.getvalue())


def test_an_archive_of_endless_entries_is_refused_before_they_are_listed() -> None:
    end = b"PK\x05\x06" + bytes(18)
    with pytest.raises(SourceError, match="500,000 files"):
        archive_names(b"PK\x03\x04" + b"PK\x01\x02" * 500_000 + end)


LAUGHS = "a: &a [x, x]\n" + "".join(
    f"{this}: &{this} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, this in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x: " + "[" * 10_000, "nested too deeply"),
        ("x: " + "{" * 10_000, "nested too deeply"),
        ("x: " + "[" * 3000 + "]" * 3000, "nested too deeply"),
        ("- " * 10_000, "nested too deeply"),
        ("".join(" " * depth + "a:\n" for depth in range(900)), "nested too deeply"),
        (LAUGHS, "what it repeats included"),
        ("a: " + "x" * 600_000, "larger than 500 KB"),
        ("a: " + "9" * 100_000, "not valid YAML"),
    ],
    ids=lambda text: text[:12],
)
def test_yaml_that_has_no_end_is_refused(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "client.yaml").write_text(text)
    with pytest.raises(SourceError, match=told) as caught:
        read_yaml(tmp_path / "client.yaml")
    (problem,) = caught.value.problems
    assert problem.where.endswith("client.yaml")
