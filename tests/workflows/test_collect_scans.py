"""Sheets on paper, from the office scanner and from phones, come in as files do."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from facilitator.collectors.form_registry import FormRegistry, NothingOnPaperError
from facilitator.model.form import FORM_KEY, BlankPosition, FormRecord, Rect
from facilitator.model.submission import TICKED
from facilitator.rules.responses.codebook import build_codebook
from facilitator.workflows.event_archive import PAGES, kept_forms
from facilitator.workflows.intake import IncomingFile
from facilitator.workflows.paper_pictures import answer_picture
from facilitator.workflows.scans import ScanReader
from tests.scans.conditions import LEVELS, Condition, taken
from tests.scans.pens import RESOLUTION, Pen, Sheet
from tests.workflows.collecting import Given, Room, pdf_by_pikepdf

SCANNER, PHONE = LEVELS["L0"], LEVELS["L2"]
PEN = Pen(0.4, 0.9)


class Paper:
    """A room's printed sheets, to be filled in with a pen and laid under a scanner."""

    def __init__(self, room: Room) -> None:
        self.room = room
        with pikepdf.open(BytesIO(room.personal(0, "pdf"))) as pdf:
            _, letters = str(pdf.docinfo[f"/{FORM_KEY}"]).split()
        records = kept_forms(room.folder).values()
        self.record = next(record for record in records if record.letters == letters)

    @property
    def handed_in(self) -> list[int]:
        return [page.number for page in self.record.pages if page.hand_in]

    def sheet(self, person: int, page: int, given: Given, seed: int = 0) -> Sheet:
        """One page of a person's copy with crosses at the answers."""
        with pypdfium2.PdfDocument(self.room.personal(person, "pdf")) as pdf:
            drawn = pdf[page - 1].render(scale=RESOLUTION * 25.4 / 72, grayscale=True).to_numpy()
        picture = (drawn[:, :, 0] if drawn.ndim > 2 else drawn).astype(np.float32)
        sheet = Sheet(picture, np.random.default_rng([seed, person, page]))
        for place in self.record.pages[page - 1].places:
            if given.get(place.blank) == (place.value or TICKED):
                rect = place.rect
                middle = rect.left + rect.width / 2, rect.top + rect.height / 2
                sheet.cross(*middle, rect.width, PEN)
        return sheet

    def choices(self, number: int) -> Given:
        """An answer to each choice of the pages that are handed in; another for each number."""
        on_paper = {p.blank for page in self.record.pages if page.hand_in for p in page.places}
        return {
            blank.name: blank.choices[(number + place) % len(blank.choices)].value
            for place, blank in enumerate(self.record.blanks)
            if blank.kind == "choice" and blank.name in on_paper
        }

    def pages(self, person: int, given: Given, how: Condition = SCANNER) -> Iterator[np.ndarray]:
        """Scanned well: codes are drawn by lot, and of a bad picture a row may be asked about."""
        for page in self.handed_in:
            sheet = self.sheet(person, page, given)
            yield taken(sheet.picture(), how, sheet.random)


def packed(picture: np.ndarray, ending: str = ".jpg") -> bytes:
    return bytes(cv2.imencode(ending, picture)[1])


def pdf_of(pictures: Sequence[np.ndarray]) -> bytes:
    first, *others = (Image.fromarray(np.ascontiguousarray(picture)) for picture in pictures)
    target = BytesIO()
    first.save(target, "PDF", save_all=True, append_images=others, resolution=170)
    return target.getvalue()


@pytest.fixture
def paper(room: Room) -> Paper:
    return Paper(room)


def read(room: Room) -> Mapping[str, Given]:
    return room.answers()


def test_a_pile_in_any_order_and_any_way_up_is_read(paper: Paper) -> None:
    room = paper.room
    given = [paper.choices(number) for number in range(2)]
    pile = [p for person in (0, 1) for p in paper.pages(person, given[person], LEVELS["L1"])]
    turned = [np.rot90(picture, number) for number, picture in enumerate(pile)]
    Path("pile.pdf").write_bytes(pdf_of(turned[::-1]))
    (file,) = room.collect(Path("pile.pdf")).files
    assert (file.outcome, file.remarks) == ("stored", ())
    assert read(room) == {room.codes[0]: given[0], room.codes[1]: given[1]}


def test_photographs_of_one_sheet_are_files_of_their_own(paper: Paper) -> None:
    room, given = paper.room, paper.choices(1)
    for number, picture in enumerate(paper.pages(2, given)):
        Path(f"{number}.png").write_bytes(packed(picture, ".png"))
    assert {file.outcome for file in room.collect(*sorted(Path.cwd().glob("*.png"))).files} == {
        "stored"
    }
    assert read(room) == {room.codes[2]: given}


def test_tiff_and_webp_black_and_white_and_tilted(paper: Paper) -> None:
    room = paper.room
    given = [paper.choices(number) for number in range(2)]
    fax = Condition(dpi=200, turn=2, bits=1)
    frames = [Image.fromarray(picture) for picture in paper.pages(0, given[0], fax)]
    frames[0].save("fax.tif", save_all=True, append_images=frames[1:])
    for number, picture in enumerate(paper.pages(1, given[1])):
        Path(f"{number}.webp").write_bytes(packed(picture, ".webp"))
    result = room.collect(Path("fax.tif"), *sorted(Path.cwd().glob("*.webp")))
    assert [file.remarks + file.problems for file in result.files] == [()] * len(result.files)
    assert read(room) == {room.codes[0]: given[0], room.codes[1]: given[1]}


def test_a_changed_answer_is_read_by_the_printed_rule_and_told(paper: Paper) -> None:
    room, given = paper.room, paper.choices(0)
    name = next(iter(given))
    page = next(p for p in paper.record.pages if any(one.blank == name for one in p.places))
    sheet = paper.sheet(0, page.number, given)
    wrong = next(p for p in page.places if p.blank == name and p.value != given[name])
    middle = wrong.rect.left + wrong.rect.width / 2, wrong.rect.top + wrong.rect.height / 2
    sheet.cross(*middle, wrong.rect.width, PEN)
    sheet.fill(*middle, wrong.rect.width, PEN)
    Path("a.jpg").write_bytes(packed(taken(sheet.picture(), PHONE, sheet.random)))
    (file,) = room.collect(Path("a.jpg")).files
    assert read(room)[room.codes[0]][name] == given[name]
    assert file.sheets[0].doubtful == 0
    assert "1 changed answer was read by the rule on the sheet." in file.sheets[0].notes


def test_two_crosses_are_left_open(paper: Paper) -> None:
    room, given = paper.room, paper.choices(0)
    name = next(iter(given))
    page = next(p for p in paper.record.pages if any(one.blank == name for one in p.places))
    sheet = paper.sheet(0, page.number, given)
    for place in page.places:
        if place.blank == name:
            rect = place.rect
            middle = rect.left + rect.width / 2, rect.top + rect.height / 2
            sheet.cross(*middle, rect.width, PEN)
    Path("a.jpg").write_bytes(packed(taken(sheet.picture(), PHONE, sheet.random)))
    (file,) = room.collect(Path("a.jpg")).files
    assert file.sheets[0].doubtful == 1
    assert name not in read(room)[room.codes[0]]


def test_whoever_decides_sees_the_answer_as_it_stands_on_paper(paper: Paper) -> None:
    room, given = paper.room, paper.choices(0)
    Path("a.jpg").write_bytes(packed(next(paper.pages(0, given))))
    room.collect(Path("a.jpg"))
    with Image.open(BytesIO(answer_picture(room.request(), 1, next(iter(given))))) as picture:
        shown = np.asarray(picture)
    assert shown.shape[1] > 1_000
    assert shown.min() < 100
    assert (room.folder / PAGES).stat().st_mode & 0o077 == 0


def test_a_bad_page_is_refused_in_plain_words_and_the_rest_goes_on(paper: Paper) -> None:
    room, given = paper.room, paper.choices(0)
    good = list(paper.pages(0, given))
    blurred = cv2.GaussianBlur(good[0], (0, 0), 9)
    nothing = np.full((1800, 1300), 235, np.uint8)
    Path("pile.pdf").write_bytes(pdf_of([blurred, nothing, *good]))
    (file,) = room.collect(Path("pile.pdf")).files
    assert file.outcome == "stored"
    assert read(room) == {room.codes[0]: given}
    Path("alone.jpg").write_bytes(packed(blurred))
    (refused,) = room.collect(Path("alone.jpg")).files
    assert refused.outcome == "refused"
    assert refused.problems[0].hint


def test_a_page_twice_is_told_and_counts_once(paper: Paper) -> None:
    room, given = paper.room, paper.choices(0)
    pages = list(paper.pages(0, given))
    Path("pile.pdf").write_bytes(pdf_of([*pages, pages[0]]))
    (file,) = room.collect(Path("pile.pdf")).files
    assert any("there twice" in note for note in file.sheets[0].notes)
    assert read(room) == {room.codes[0]: given}


def test_a_page_twice_that_says_something_else_is_left_open(paper: Paper) -> None:
    room = paper.room
    first, second = (list(paper.pages(0, paper.choices(number))) for number in (0, 1))
    Path("pile.pdf").write_bytes(pdf_of([*first, *second]))
    room.collect(Path("pile.pdf"))
    assert read(room) == {room.codes[0]: {}}


def test_an_interrupted_pile_is_taken_up_where_it_was_left(
    paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, given = paper.room, paper.choices(0)
    Path("pile.pdf").write_bytes(pdf_of(list(paper.pages(0, given))))

    def stop(_self: object, *_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("facilitator.workflows.scans.put_together", stop, raising=False)
        patched.setattr("facilitator.collectors.scan.put_together", stop)
        with pytest.raises(KeyboardInterrupt):
            room.collect(Path("pile.pdf"))
    assert read(room) == {}
    with monkeypatch.context() as patched:
        patched.setattr("facilitator.workflows.scans.ScanReader._pages", never)
        room.collect(Path("pile.pdf"))
    assert read(room) == {room.codes[0]: given}


def never(_self: object, _digest: str, wanted: list[int]) -> Iterator[object]:
    assert not wanted
    yield from ()


def test_without_what_reads_paper_fields_are_read_and_the_command_is_told(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PDFium, OpenCV and zxing-cpp are not installed."""
    for name in ("pypdfium2", "facilitator.collectors.scan"):
        monkeypatch.setitem(sys.modules, name, None)
    given = {"sort_s1": "both"}
    for person, name in enumerate(("plain.pdf", "drawn-on.pdf")):
        with pikepdf.open(BytesIO(pdf_by_pikepdf(room.personal(person, "pdf"), given))) as pdf:
            if person:
                pdf.pages[1].contents_add(b"q 9 9 m 99 99 l S Q")
            pdf.save(name)
    Path("empty.pdf").write_bytes(room.personal(2, "pdf"))
    Image.new("L", (300, 400), "white").save("scan.png")
    plain, drawn_on, empty, scan = room.collect(
        *map(Path, ("plain.pdf", "drawn-on.pdf", "empty.pdf", "scan.png"))
    ).files
    assert read(room) == {room.codes[0]: given, room.codes[1]: given}
    how = "What reads pictures of paper is not installed."
    command = "It is installed by: pip install 'facilitator[scan]'"
    told = ("What was drawn or typed freely on page 2 was not read.", f"{how} {command}")
    assert (plain.remarks, drawn_on.remarks) == ((), told)
    (nothing,), (picture,) = empty.problems, scan.problems
    assert (nothing.message, nothing.hint) == (f"Nothing is filled in. {how}", command)
    assert (picture.message, picture.hint) == (how, command)


def test_pictures_of_a_folder_are_read_ahead_in_order_and_none_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forms = FormRegistry(forms={}, blanks=(), codebook=build_codebook((), ()))
    shades = [packed(np.full((40, 40), shade, np.uint8), ".png") for shade in range(9)]
    files = [IncomingFile(f"{n}.png", "", "png", data) for n, data in enumerate(shades)]
    asked: list[str] = []
    ask = ScanReader._ask

    def asking(self: ScanReader, digest: str, number: int) -> object:
        asked.extend([digest] * number)
        return ask(self, digest, number)

    monkeypatch.setattr(ScanReader, "_ask", asking)
    taken: list[str] = []
    for rest in (files, files[1:]):  # the first time it ends after one file, as if interrupted
        with ScanReader(forms, tmp_path, keep=False, on_page=lambda *_: None) as scans:
            for file in scans.ahead(rest, lambda _: True):
                with pytest.raises(NothingOnPaperError):
                    scans.read(file)
                taken.append(file.name)
                if rest is files:
                    break
    assert taken == [file.name for file in files]
    assert sorted(asked) == sorted(file.digest for file in files)
    assert not list((tmp_path / PAGES).iterdir())


def test_a_flattened_file_is_read_as_its_scan_is(room: Room, paper: Paper) -> None:
    record: FormRecord = paper.record
    given = paper.choices(2)
    pages = [paper.sheet(1, page.number, given).picture() for page in record.pages]
    Path("flat.pdf").write_bytes(pdf_of([cv2.resize(p, None, fx=0.6, fy=0.6) for p in pages]))
    (file,) = room.collect(Path("flat.pdf")).files
    assert file.outcome == "stored"
    assert read(room)[room.codes[1]].items() >= given.items()


@pytest.mark.parametrize("how", ["pen over empty fields", "a page is a scan"])
def test_fields_and_ink_in_one_file_are_both_read_and_a_conflict_is_told(
    paper: Paper, how: str
) -> None:
    room, given = paper.room, paper.choices(1)
    first, number = paper.handed_in[0], paper.handed_in[-1]
    typed = next(p.blank for p in page_places(paper, first) if p.blank in given)
    inked, other = (name for name in list(given)[-2:])
    filled = {typed: given[typed]} | ({other: given[other]} if how.startswith("pen") else {})
    data = pdf_by_pikepdf(room.personal(0, "pdf"), filled)
    wrong = next(
        p for p in page_places(paper, number) if p.blank == other and p.value != given[other]
    )
    crossed = [
        p for p in page_places(paper, number) if p.blank == inked and p.value == given[inked]
    ]
    with pikepdf.open(BytesIO(data)) as pdf:
        page = pdf.pages[number - 1]
        if how == "a page is a scan":
            sheet = paper.sheet(0, number, {inked: given[inked]})
            scan = pikepdf.open(BytesIO(pdf_of([taken(sheet.picture(), PHONE, sheet.random)])))
            pdf.pages[number - 1] = scan.pages[0]
        else:
            for place in (*crossed, wrong):
                page.contents_add(strokes(place.rect, float(page.mediabox[3])), prepend=False)
        pdf.save("a.pdf")
    (file,) = room.collect(Path("a.pdf")).files
    answers = read(room)[room.codes[0]]
    assert (file.outcome, file.remarks) == ("stored", ())
    assert (answers[typed], answers[inked]) == (given[typed], given[inked])
    assert other not in answers
    assert file.sheets[0].doubtful == (how == "pen over empty fields")


def page_places(paper: Paper, number: int) -> Sequence[BlankPosition]:
    return paper.record.pages[number - 1].places


def strokes(rect: Rect, height: float) -> bytes:
    """A cross, as a tablet draws it into the page."""
    left, right, top, bottom = (
        72 / 25.4 * v for v in (rect.left, rect.right, rect.top, rect.bottom)
    )
    top, bottom = height - top, height - bottom
    lines = f"{left} {top} m {right} {bottom} l S {left} {bottom} m {right} {top} l S"
    return f"q 1 w {lines} Q".encode()


def test_a_plain_worksheet_is_read_and_pages_that_people_keep_are_put_away(paper: Paper) -> None:
    room = paper.room
    record = next(
        record
        for record in kept_forms(room.folder).values()
        if any(page.hand_in for page in record.pages)
        and record.letters != paper.record.letters
        and len(record.pages) == len(paper.record.pages)
    )
    Path("plain.pdf").write_bytes(room.plain("pdf"))
    given = paper.choices(1)
    pages = []
    for page in record.pages:
        with pypdfium2.PdfDocument(room.plain("pdf")) as pdf:
            drawn = pdf[page.number - 1].render(scale=300 / 72, grayscale=True).to_numpy()
        picture = (drawn[:, :, 0] if drawn.ndim > 2 else drawn).astype(np.float32)
        sheet = Sheet(picture, np.random.default_rng(page.number))
        for place in page.places:
            if given.get(place.blank) == place.value:
                rect = place.rect
                sheet.cross(rect.left + rect.width / 2, rect.top + rect.height / 2, 5, PEN)
        pages.append(taken(sheet.picture(), PHONE, sheet.random))
    Path("pile.pdf").write_bytes(pdf_of(pages))
    (file,) = room.collect(Path("pile.pdf")).files
    assert any("pages that people keep" in remark for remark in file.remarks)
    ((code, answers),) = read(room).items()
    assert "pile.pdf" in code
    assert answers == given
