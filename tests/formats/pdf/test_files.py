"""The same input gives the same file, with nothing in it that comes from this machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from facilitator.compose.look import Paper
from facilitator.compose.stylesheet import FILL_FAMILY, private_name
from facilitator.formats import Job
from facilitator.formats.pdf.writer import write
from facilitator.model.documents import DOCUMENTS
from facilitator.workflows.build import BuildRequest, build
from tests.formats.pdf.kits import REAL, ROOT, Made, real
from tests.formats.pdf.reading import Pdf

ALL = tuple(DOCUMENTS)
_PROGRAM = Path(sys.executable).with_name("facilitator")
INCH = 25.4
SHEETS = {"letter": (8.5 * INCH, 11 * INCH), "a4": (210.0, 297.0)}


@pytest.mark.parametrize("name", ALL)
def test_all_fonts_are_embedded_and_shipped(made: Made, name: str) -> None:
    """The page looks the same on a machine without a single font."""
    shipped = _shipped(made)
    fonts = list(_simple_or_descendant(real().read(name)))
    assert fonts
    for font in fonts:
        descriptor = font.FontDescriptor
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor, font.BaseFont
        assert str(font.BaseFont).partition("+")[2].rstrip(",") in shipped


def _shipped(made: Made) -> set[str]:
    """The faces as the stylesheet calls them, by names that no font of a machine has."""
    look = made.composer.look
    names = {private_name(f).replace(" ", "-") for f in (*look.families.values(), *look.fallbacks)}
    styles = ("", "-Bold", "-Italic", "-Bold-Italic", "-Oblique", "-Bold-Oblique")
    # A field's font is the text face, cut to what can be typed.
    typed = f"{look.families[FILL_FAMILY].file}-Regular"
    return {typed, *(f"{name}{style}" for name in names for style in styles)}


def _simple_or_descendant(pdf: Pdf) -> Iterator[pikepdf.Object]:
    for font in pdf.fonts():
        if font.Subtype == "/Type0":
            yield from font.DescendantFonts
        elif not str(font.Subtype).startswith("/CIDFont"):
            yield font


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The real worksheet, made by another process in an empty folder."""
    folder = tmp_path_factory.mktemp("else where")
    subprocess.run(
        [_PROGRAM, "build", REAL, "--document", "worksheet"],
        cwd=folder,
        env={**_without_dates(), "PYTHONHASHSEED": "4711", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        check=True,
        capture_output=True,
    )
    found = (folder / "output" / REAL / "workshop").glob("*.*")
    return {path.name: path.read_bytes() for path in found}


def _without_dates() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}


def _built(folder: Path, **asked: tuple[str, ...]) -> dict[str, bytes]:
    """What the same request makes here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("SOURCE_DATE_EPOCH", raising=False)
        request = BuildRequest(workspace=ROOT, output=folder, exercise=REAL, **asked)  # type: ignore[arg-type]
        files = build(request, _silent).files
    return {file.path.name: file.path.read_bytes() for file in files}


def _silent(_what: str, _done: int, _all: int) -> None:
    pass


def test_any_folder_and_any_process_gives_the_same_bytes(
    elsewhere: dict[str, bytes], tmp_path: Path
) -> None:
    """In a far folder, under another hash seed, time zone and locale: the same files."""
    here = _built(tmp_path, documents=("worksheet",))
    assert set(here) == {"worksheet.pdf", "worksheet.docx"}
    for name, data in here.items():
        assert sha256(elsewhere[name]).hexdigest() == sha256(data).hexdigest(), name


def test_a_document_alone_is_the_one_of_the_whole_kit(
    elsewhere: dict[str, bytes], tmp_path: Path
) -> None:
    """What was made before it leaves no trace; each is laid out twice and gives the same bytes."""
    made = real(event=False)
    whole = _built(tmp_path, formats=("pdf",))
    larger = {"canvas-tiled.pdf", "canvas-poster.pdf"}  # the canvas, in other sizes
    assert set(whole) == {f"{name}.pdf" for name in made.names()} | larger
    for name in made.names():
        assert made.pdf(name) == whole[f"{name}.pdf"], name
    assert elsewhere["worksheet.pdf"] == whole["worksheet.pdf"]


def _dated(made: Made, epoch: int) -> bytes:
    return write(Job(made.document("worksheet"), epoch, made.layout("worksheet")))


def test_an_epoch_dates_the_file_and_changes_nothing_on_the_page(made: Made) -> None:
    """SOURCE_DATE_EPOCH reaches the metadata, in UTC, and no further."""
    dated = Pdf(_dated(made, 1_000_000_000))
    assert str(dated.file.docinfo["/CreationDate"]).startswith("D:20010909014640")
    assert str(dated.file.docinfo["/ModDate"]).startswith("D:20010909014640")
    plain = made.read("worksheet")
    assert _pages(dated) == _pages(plain)
    assert [w.name for w in dated.widgets] == [w.name for w in plain.widgets]


def _pages(pdf: Pdf) -> list[bytes]:
    contents = (page.obj.Contents for page in pdf.file.pages)
    parts = (c.as_list() if isinstance(c, pikepdf.Array) else [c] for c in contents)
    return [b"".join(bytes(part.read_bytes()) for part in page) for page in parts]


def test_a_file_without_an_epoch_has_no_date(made: Made) -> None:
    """The day on which a kit was built is nobody's business, and would change its bytes."""
    info = made.read("worksheet").file.docinfo
    assert "/CreationDate" not in info
    assert "/ModDate" not in info


def test_dates_do_not_linger_in_a_layout_written_twice(made: Made) -> None:
    """One layout written with a date and then without gives an undated file."""
    before = made.pdf("worksheet")
    _dated(made, 1_000_000_000)
    after = write(Job(made.document("worksheet"), None, made.layout("worksheet")))
    assert after == before


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("name", ["worksheet", "sort-cards", "facilitator-guide"])
def test_pages_are_exactly_the_paper(paper: Paper, name: str) -> None:
    """Printed at 100%, a page fills its sheet; landscape sheets are the same paper, turned."""
    made = real(paper)
    pdf = made.read(name)
    width, height = SHEETS[paper]
    sizes = {tuple(round(side, 2) for side in pdf.size(page)) for page in pdf.pages}
    upright = (round(width, 2), round(height, 2))
    turned = made.document(name).tree.findall("body/section[@class='sheet landscape']")
    assert sizes == ({upright, upright[::-1]} if turned else {upright})


@pytest.mark.parametrize("name", ALL)
def test_a_file_opens_without_repair(name: str) -> None:
    """Nothing in its structure is broken or missing."""
    with pikepdf.open(BytesIO(real().pdf(name))) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_the_sides_of_a_page_are_numbers_in_json_too(made: Made) -> None:
    """Programs copy them as they are written, and ``612.`` is no number there."""
    for page in made.read("handout").file.pages:
        sides = page.obj.MediaBox.unparse().decode().strip("[ ]").split()
        assert len([json.loads(side) for side in sides]) == 4
