"""What ``make fuzz`` has found, by number: each ends in a sentence that says what and where."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from jinja2 import TemplateNotFound

from facilitator.compose.sandbox import RootsLoader
from facilitator.errors import SourceError
from facilitator.formats.pptx.client_template import read_slides_template
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.model.scale import MOST_POINTS, Scale
from facilitator.rules.marks import tailor
from facilitator.sources.yaml_file import read_yaml
from facilitator.tables.workbooks import read_openxml
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT
from tests.formats.pptx.templates import changed, saved


def test_01_a_powerpoint_file_that_does_not_say_what_its_parts_are(tmp_path: Path) -> None:
    data = changed({"[Content_Types].xml": (b'ContentType="application/xml"', b"")})
    with pytest.raises(SourceError, match="It is not a PowerPoint file that can be read"):
        read_slides_template(saved(tmp_path, data), "client.yaml:4", Workspace(ROOT).look.slides)


@pytest.mark.parametrize("text", ["", " ", "{# nothing #}", "{% set x = 1 %}"])
def test_02_a_template_that_makes_nothing(tmp_path: Path, text: str) -> None:
    file = tmp_path / "templates" / "documents" / "handout.html"
    file.parent.mkdir(parents=True)
    file.write_text(text)
    place = Workspace(tmp_path)
    kit = Kit(exercise=tailor(place.exercise(REAL)), edition_name="workshop")
    with pytest.raises(SourceError, match="handout: The document has no body"):
        place.composer().compose(DOCUMENTS["handout"], kit)


@pytest.mark.parametrize("name", ["a" * 300, "a\0b", "a/" * 3000 + "b"])
def test_03_a_template_of_a_name_that_no_file_can_have(tmp_path: Path, name: str) -> None:
    with pytest.raises(TemplateNotFound):
        RootsLoader([tmp_path]).find(name)


def test_04_a_field_whose_name_is_a_mapping(tmp_path: Path) -> None:
    file = tmp_path / "client.yaml"
    file.write_text("? : : :\nname: A\n")
    with pytest.raises(SourceError, match="This file is not valid YAML"):
        read_yaml(file)


def test_05_a_scale_of_a_million_points_is_refused_without_counting_them() -> None:
    assert len(Scale(low=1, high=1_000_000).points()) == MOST_POINTS + 1


def test_06_a_row_of_a_number_that_no_sheet_has(tmp_path: Path) -> None:
    book, source = tmp_path / "book.xlsx", BytesIO()
    written = openpyxl.Workbook()
    written.create_sheet("Answers", 0).append(["Ada"])
    written.save(source)
    with ZipFile(source) as archive, ZipFile(book, "w") as changed_one:
        for name in archive.namelist():
            data = archive.read(name).replace(b'<row r="1"', b'<row r="2147483648"')
            changed_one.writestr(name, data)
    with pytest.raises(SourceError, match="rows"), ZipFile(book) as archive:
        read_openxml(book.read_bytes(), archive)
