"""Every blank is a field that other programs fill, and read back as it was filled."""

from __future__ import annotations

from collections import Counter
from functools import cache
from io import BytesIO

import pikepdf
import pypdf
import pytest
from lxml import html
from pikepdf.form import CheckboxField, ChoiceField, Form, RadioButtonGroup, TextField
from pypdf.generic import NameObject

from facilitator.compose.document import Document
from facilitator.compose.stylesheet import stylesheet
from facilitator.formats import Job
from facilitator.formats.pdf.layout import lay_out
from facilitator.formats.pdf.writer import write
from facilitator.model.blanks import Blank, choices
from facilitator.model.documents import DOCUMENTS
from tests.formats.pdf.kits import Made, real
from tests.formats.pdf.reading import Box, Pdf, differ

FORMS = ("worksheet", "canvas", "scoring-sheet", "tally-grid")
ANSWERS = {
    "rate_ownership_1_now": "dk",
    "rate_ownership_1_hoped": "5",
    "sort_s3": "both",
    "poll_people": "unknown",
    "commit_own1_area": "o2",
}
"""Choices of the real worksheet, each with a state that is no number in a row."""
CROSSED = {name: state for name, state in ANSWERS.items() if not name.startswith("commit")}

SMALL = """<html lang="en"><body><section class="sheet">
<p>Agreed <input type="checkbox" name="agreed" value="yes" title="Agreed"></p>
<p>When <select name="when" title="When"><option value=""></option>
<option value="o1">This week</option><option value="o2">Next week</option></select></p>
<p>Who <input type="text" name="who" title="Who" style="width:80mm"></p>
<textarea name="why" title="Why" rows="3" style="height:24mm"></textarea>
<p><input type="radio" name="now" value="1" title="Now: 1"> <input type="radio" name="now"
value="dk" title="Now: ?"></p></section></body></html>"""
BLANKS = (
    Blank(name="agreed", kind="tick", label="Agreed"),
    Blank(name="when", kind="pick", label="When", choices=choices(("o1", "This week"))),
    Blank(name="who", kind="text", label="Who"),
    Blank(name="why", kind="text", label="Why", lines=3),
    Blank(name="now", kind="choice", label="Now", choices=choices(("1", "1"), ("dk", "?"))),
)


@cache
def small() -> bytes:
    """A document with one blank of each kind."""
    composer = real().composer
    document = Document(
        name="worksheet",
        title="Small",
        language="en",
        author="",
        look=composer.look,
        tree=html.document_fromstring(SMALL),
        stylesheet=stylesheet(composer.look, (), composer.static_css),
        blanks=BLANKS,
    )
    return write(Job(document, None, lay_out(document)))


def by_pypdf(data: bytes, answers: dict[str, str]) -> bytes:
    """The same file with these answers typed by pypdf; buttons take the name of a state."""
    writer = pypdf.PdfWriter(clone_from=BytesIO(data))
    fields = writer.get_fields() or {}
    values = {
        name: NameObject(f"/{answer}") if fields[name].get("/FT") == "/Btn" else answer
        for name, answer in answers.items()
    }
    writer.update_page_form_field_values(None, dict(values), auto_regenerate=False)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def by_pikepdf(data: bytes, answers: dict[str, str]) -> bytes:
    """The same file with these answers typed by pikepdf."""
    with pikepdf.open(BytesIO(data)) as pdf:
        form = Form(pdf)
        for name, answer in answers.items():
            field = form[name]
            if isinstance(field, RadioButtonGroup):
                field.value = pikepdf.Name(f"/{answer}")
            elif isinstance(field, CheckboxField):
                field.checked = answer != "Off"
            elif isinstance(field, TextField | ChoiceField):
                field.value = answer
        target = BytesIO()
        pdf.save(target)
    return target.getvalue()


def read_by_pypdf(data: bytes) -> dict[str, str]:
    """Every field's value, the slash of a state's name left out."""
    fields = pypdf.PdfReader(BytesIO(data)).get_fields() or {}
    return {name: str(field.get("/V", "")).removeprefix("/") for name, field in fields.items()}


def read_by_pikepdf(data: bytes) -> dict[str, str]:
    """The same, as pikepdf sees it."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return {
            str(field.T): str(field.get("/V", "")).removeprefix("/")
            for field in pdf.Root.AcroForm.Fields
        }


FILLERS = {"pypdf": by_pypdf, "pikepdf": by_pikepdf}
READERS = {"pypdf": read_by_pypdf, "pikepdf": read_by_pikepdf}


@pytest.mark.parametrize("name", FORMS)
def test_the_fields_are_the_blanks_and_no_others(made: Made, name: str) -> None:
    """Whoever looks a blank up by its name finds it, once, and nothing else."""
    fields = [str(f.T) for f in made.read(name).file.Root.AcroForm.Fields]
    assert sorted(fields) == sorted(b.name for b in made.kit.blanks(DOCUMENTS[name]))


@pytest.mark.parametrize("name", FORMS)
def test_a_choice_has_the_states_of_its_blank_each_once(made: Made, name: str) -> None:
    """What is stored is the answer's value, never the place of its circle in the row."""
    drawn = Counter((w.name, w.state) for w in made.read(name).widgets if w.state)
    blanks = made.kit.blanks(DOCUMENTS[name])
    states = [(b.name, c.value) for b in blanks if b.kind == "choice" for c in b.choices]
    assert drawn == Counter([*states, *((b.name, "yes") for b in blanks if b.kind == "tick")])


@pytest.mark.parametrize("name", FORMS)
def test_a_new_form_is_empty(made: Made, name: str) -> None:
    """Nobody's answers are in a form that nobody filled."""
    said = read_by_pikepdf(made.pdf(name))
    assert said
    assert set(said.values()) <= {"", "Off"}


def test_circles_of_one_choice_exclude_each_other(worksheet: Pdf) -> None:
    """Programs know them as radio buttons: crossing one empties the others."""
    groups = [f for f in worksheet.file.Root.AcroForm.Fields if "/Kids" in f]
    assert groups
    for group in groups:
        assert group.FT == "/Btn"
        assert int(group.Ff) & 1 << 15
        assert all("/T" not in kid and kid.Parent.objgen == group.objgen for kid in group.Kids)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("filler", FILLERS)
def test_answers_to_the_real_worksheet_are_read_back(
    worksheet: Pdf, filler: str, reader: str
) -> None:
    """Whatever program fills and whatever reads: the values that were set, and only those."""
    answers = ANSWERS | {
        "reflect_q1": "Where we are:\nnot there \u2013 yet.",
        "commit_own1_owner": "Zoë Müller",
        "code": "A7",
    }
    filled = FILLERS[filler](worksheet.data, answers)
    said = {name: value for name, value in READERS[reader](filled).items() if value}
    assert {name: value for name, value in said.items() if value != "Off"} == answers


@pytest.mark.parametrize("filler", FILLERS)
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("scoring-sheet", {"rate_ownership_gap": "1.5", "sort_total": "19"}),
        ("tally-grid", {"rate_team_focus_now_c": "3.7"}),
    ],
)
def test_figures_on_the_real_sheets_are_read_back(
    made: Made, name: str, answers: dict[str, str], filler: str, reader: str
) -> None:
    """What a person and a team score by hand can be filled in on screen as well."""
    said = READERS[reader](FILLERS[filler](made.pdf(name), answers))
    assert {name: value for name, value in said.items() if value} == answers


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("filler", FILLERS)
@pytest.mark.parametrize("agreed", ["yes", "Off"])
def test_each_kind_of_blank_is_read_back(filler: str, reader: str, agreed: str) -> None:
    """Tick boxes, drop-downs, lines, paragraphs and circles."""
    answers = {"agreed": agreed, "when": "o2", "who": "Kim", "why": "Because.", "now": "dk"}
    assert READERS[reader](FILLERS[filler](small(), answers)) == answers


def test_a_drop_down_shows_words_and_stores_values() -> None:
    """People read "Next week"; what is collected is ``o2``, as in every other format."""
    with pikepdf.open(BytesIO(small())) as pdf:
        (field,) = (f for f in pdf.Root.AcroForm.Fields if f.T == "when")
        offered = [tuple(map(str, option)) for option in field.Opt]
    assert offered[-2:] == [("o1", "This week"), ("o2", "Next week")]


@pytest.mark.parametrize("filler", FILLERS)
def test_exactly_the_crossed_circle_shows_a_mark(worksheet: Pdf, filler: str) -> None:
    """A filled form, printed, shows what was crossed where it was crossed and nowhere else."""
    filled = Pdf(FILLERS[filler](worksheet.data, ANSWERS))
    marked = set()
    for page in sorted({w.page for w in filled.widgets if w.name in CROSSED}):
        before = worksheet.picture(page, forms=True)
        after = filled.picture(page, forms=True)
        for widget in filled.widgets_on(page):
            area = _dots(widget.box)
            if widget.state and differ(before.crop(area), after.crop(area)):
                marked.add((widget.name, widget.state))
    assert marked == set(CROSSED.items())


def _dots(box: Box) -> tuple[int, int, int, int]:
    return round(box.left * 4), round(box.top * 4), round(box.right * 4), round(box.bottom * 4)


def test_text_is_typed_in_a_font_of_the_form(worksheet: Pdf) -> None:
    """The font that a text field names is in the form, so no program has to look for one."""
    form = worksheet.file.Root.AcroForm
    texts = [f for f in form.Fields if f.FT in ("/Tx", "/Ch")]
    assert texts
    for field in texts:
        name = str(field.DA).split()[0]
        assert form.DR.Font[name].Encoding == "/WinAnsiEncoding"


def test_a_paragraph_takes_several_lines_and_a_line_one(made: Made, worksheet: Pdf) -> None:
    """Room to write three lines is a field that takes three lines on screen, too."""
    fields = {str(f.T): f for f in worksheet.file.Root.AcroForm.Fields}
    many = {n for n, f in fields.items() if f.FT == "/Tx" and int(f.get("/Ff", 0)) & 1 << 12}
    blanks = made.kit.blanks(DOCUMENTS["worksheet"])
    assert {b.name for b in blanks if b.kind == "text" and b.lines > 1} <= many
    assert "code" not in many
