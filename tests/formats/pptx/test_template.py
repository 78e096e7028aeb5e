"""A client's own PowerPoint file: its master is used, its slides are not, nothing reaches out."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pptx import Presentation

from facilitator.errors import SourceError
from facilitator.formats.pptx.client_template import SlidesTemplate, read_slides_template
from facilitator.formats.pptx.writer import write
from facilitator.model.slides import LEAST_SIZE
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import ROOT, Made
from tests.formats.pptx.decks import A, P, dangling, job, keynote, members
from tests.formats.pptx.templates import changed, saved, theirs

LOOK = Workspace(ROOT).composer().look
WHERE = "clients/x/client.yaml:9"
RELATIONS = "ppt/slideLayouts/_rels/slideLayout1.xml.rels"
OUTSIDE = b' TargetMode="External"'
LINK = (
    b'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'relationships/%s" Target="https://example.com/x"%s/></Relationships>'
)


def read(folder: Path, data: bytes, name: str = "brand.pptx") -> SlidesTemplate:
    return read_slides_template(saved(folder, data, name), WHERE, LOOK.slides)


@pytest.fixture(scope="module", params=[False, True], ids=["4:3", "16:9"])
def dressed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Made, bytes]:
    own = read(tmp_path_factory.mktemp("own"), theirs(wide=request.param))
    plain = keynote(45, counted=True)
    look = plain.composer.look.on_stage(own.stage)
    composer = type(plain.composer)(plain.composer.environment, look, plain.composer.static_css)
    made = Made(plain.kit, composer)
    return made, write(job(made, slides_template=own))


def test_their_layouts_are_used_and_their_slides_are_gone(dressed: tuple[Made, bytes]) -> None:
    made, data = dressed
    deck = Presentation(BytesIO(data))
    names = {slide.slide_layout.name for slide in deck.slides}
    assert names >= {"Title Slide", "Comparison", "Title and Content", "Title Only"}
    assert len(deck.slides) == made.pages("slides")
    said = b"".join(members(data).values())
    assert b"last year" not in said
    assert dangling(data) == []


def test_words_stand_in_their_placeholders_and_none_is_set_too_small(
    dressed: tuple[Made, bytes],
) -> None:
    for slide in Presentation(BytesIO(dressed[1])).slides:
        known = {one.placeholder_format.idx for one in slide.slide_layout.placeholders}
        assert slide.shapes.title is not None
        assert {one.placeholder_format.idx for one in slide.placeholders} <= known
        for size in slide._element.iter(f"{A}defRPr"):
            assert int(size.get("sz")) >= LEAST_SIZE * 100
        numbers = [one.get("id") for one in slide._element.iter(f"{P}cNvPr")]
        assert len(numbers) == len(set(numbers))


def test_pdf_and_slides_have_their_shape_and_what_overflows_it_is_split(
    dressed: tuple[Made, bytes],
) -> None:
    made, data = dressed
    deck = Presentation(BytesIO(data))
    width, height = made.read("slides").size(1)
    assert abs(width - deck.slide_width / 36000) < 0.1
    assert abs(height - deck.slide_height / 36000) < 0.1
    numbers = [one.get("id") for one in made.document("slides").tree.iterfind("body/section")]
    assert numbers == [f"slide-{n}" for n in range(1, len(numbers) + 1)]


def test_a_template_file_is_read_like_any_other(tmp_path: Path) -> None:
    types = (b"presentationml.presentation.main+xml", b"presentationml.template.main+xml")
    own = read(tmp_path, changed({"[Content_Types].xml": types}), "brand.potx")
    assert len(list(own.opened().slide_layouts)) == 11
    assert own.stage.rule is None


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "It is empty."),
        (b"no zip at all", "not a PowerPoint file that can be read"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 99, "an old .ppt file, or protected"),
        (changed({}, **{"ppt/vbaProject.bin": b"x"}), "It contains macros."),
        (
            changed({RELATIONS: (b"</Relationships>", LINK % (b"image", OUTSIDE))}),
            "links to something outside",
        ),
        (
            changed({RELATIONS: (b"</Relationships>", LINK % (b"oleObject", b""))}),
            "embedded objects or media",
        ),
        (
            changed({"ppt/presentation.xml": (b"<p:presentation", b"<!DOCTYPE x><p:presentation")}),
            "It declares entities.",
        ),
        (theirs()[:4000], "not a PowerPoint file that can be read"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_line(tmp_path: Path, data: bytes, told: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(tmp_path, data)
    (problem,) = caught.value.problems
    assert told in problem.message
    assert problem.message.startswith("This PowerPoint file cannot be used for slides.")
    assert (problem.where, bool(problem.hint)) == (WHERE, True)


def test_a_word_file_is_none(tmp_path: Path) -> None:
    import docx

    stream = BytesIO()
    docx.Document().save(stream)
    with pytest.raises(SourceError, match="not a PowerPoint file"):
        read(tmp_path, stream.getvalue())


def test_layouts_without_room_are_refused(tmp_path: Path) -> None:
    deck = Presentation()
    for layout in deck.slide_layouts:
        for shape in layout.placeholders:
            shape.width, shape.left, shape.top, shape.height = 900000, 0, 0, 900000
    for shape in deck.slide_master.placeholders:
        shape.width = 900000
    stream = BytesIO()
    deck.save(stream)
    with pytest.raises(SourceError, match="leaves 25 by 25 mm for text"):
        read(tmp_path, stream.getvalue())


def test_a_file_without_layouts_is_refused(tmp_path: Path) -> None:
    deck = Presentation()
    deck.slides._sldIdLst.clear()
    for layout in list(deck.slide_layouts):
        deck.slide_layouts.remove(layout)
    stream = BytesIO()
    deck.save(stream)
    with pytest.raises(SourceError, match="no layout for a title with content"):
        read(tmp_path, stream.getvalue())
