"""Every kind of Markdown, as PDF and as Word: what stands there is what the formats have for it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element
from PIL import Image

from facilitator.compose.document import Document
from facilitator.formats import Job
from facilitator.formats.docx.writer import write as write_docx
from facilitator.formats.pdf.layout import lay_out, overflows
from facilitator.formats.pdf.writer import write as write_pdf
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.kit_inputs import prose_pictures
from facilitator.workflows.new import new_exercise
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.reading import Element, Pdf

EVERY_KIND = Path(__file__).with_name("every_kind.md").read_text("utf-8")
NOTES = [
    "A note with stress on two lines, and its source (https://example.org/source).",
    "https://example.org/paper",
    "ann@example.org",
    "Another.",
]
GAP = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">'
    '<rect width="9" height="9" fill="#00f"/></svg>'
)
DRAWINGS = """
emblem: gap
drawing_colours: {important: "#0000ff"}
drawings: [{id: gap, file: gap.svg, text: Five stones and a gap., caption: The third is nobody.}]
"""


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> tuple[Document, Document]:
    """The handout, and the same in large print on A4."""
    root = tmp_path_factory.mktemp("every")
    folder = new_exercise("every", root)
    (folder / "handout.md").write_text(f"{EVERY_KIND}\n[[gap]]\n", "utf-8")
    (folder / "gap.svg").write_text(GAP, "utf-8")
    with (folder / "exercise.yaml").open("a", encoding="utf-8") as file:
        file.write(DRAWINGS)
    Image.new("RGB", (600, 300), "red").save(folder / "rings 2.png")
    kit = Kit(exercise=tailor(read_exercise(folder)), edition_name="workshop")
    workspace = Workspace(root)
    pictures, notes = prose_pictures(folder, workspace.look)
    assert notes == []
    usual = workspace.composer(pictures=pictures)
    large = workspace.composer("a4", large=True, pictures=pictures)
    return usual.compose(DOCUMENTS["handout"], kit), large.compose(DOCUMENTS["handout"], kit)


@pytest.fixture(scope="module")
def document(documents: tuple[Document, Document]) -> Document:
    return documents[0]


@pytest.fixture(scope="module")
def pdf(document: Document) -> Pdf:
    layout = lay_out(document)
    assert not list(overflows(layout))
    return Pdf(write_pdf(Job(document, None, layout)))


@pytest.fixture(scope="module")
def word(document: Document) -> dict[str, _Element]:
    """The parts of the Word file by name."""
    data = write_docx(Job(document))
    docx.Document(BytesIO(data))
    with ZipFile(BytesIO(data)) as archive:
        parts = [name for name in archive.namelist() if name.endswith(".xml")]
        return {name: etree.fromstring(archive.read(name)) for name in parts}


def paragraph(word: dict[str, _Element], words: str) -> _Element:
    body = word["word/document.xml"]
    return next(p for p in body.iter(qn("w:p")) if "".join(map(str, p.itertext())) == words)


def style_of(element: _Element) -> str:
    style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    assert style is not None
    return str(style.get(qn("w:val")))


def only(pdf: Pdf, tag: str, start: str = "") -> Element:
    (found,) = (
        e for e in pdf.tree.everything() if e.tag == tag and pdf.words_of(e).startswith(start)
    )
    return found


def alternatives(pdf: Pdf) -> list[str]:
    figures = (e for e in pdf.tree.everything() if e.tag == "Figure" and e.source.get("/Alt"))
    return [str(figure.source.Alt) for figure in figures]


def tags(element: Element) -> list[str]:
    return [kid.tag for kid in element.kids if isinstance(kid, Element)]


def test_a_table_has_heads_with_scope_in_both(pdf: Pdf, word: dict[str, _Element]) -> None:
    table = only(pdf, "Table", "Who")
    heads = [e for e in table.everything() if e.tag == "TH"]
    assert [pdf.words_of(head) for head in heads] == ["Who", "What they decide", "By when"]
    rows = word["word/document.xml"].findall(f".//{qn('w:tbl')}")[-1].findall(qn("w:tr"))
    is_head, is_room_to_write = (
        [row.find(f".//{qn(mark)}") is not None for row in rows]
        for mark in ("w:tblHeader", "w:trHeight")
    )
    assert is_head == [True, False, False, False]
    assert is_room_to_write == [False, False, False, True]
    widths = [int(c.get(qn("w:w"), "0")) for c in rows[0].iter(qn("w:tcW"))]
    assert max(widths) == widths[1]


def test_lists_are_nested_and_keep_their_paragraphs(pdf: Pdf, word: dict[str, _Element]) -> None:
    entries = [e for e in pdf.tree.everything() if e.tag == "LI"]
    assert all(tags(entry) in (["Lbl", "LBody"], ["LBody"]) for entry in entries)
    nested = {pdf.words_of(e): [t.tag for t in e.everything()].count("L") for e in entries}
    assert nested["2. Two • nested • deeper"] == 2
    entries_in_word = (paragraph(word, name) for name in ("One", "nested", "deeper"))
    levels = [entry.find(f".//{qn('w:ilvl')}") for entry in entries_in_word]
    assert [level is not None and level.get(qn("w:val")) for level in levels] == ["0", "1", "2"]
    more = paragraph(word, "More of it.")
    assert style_of(more) == "ListNumbercontinued"
    assert more.find(f".//{qn('w:numPr')}") is None


def test_notes_are_notes_of_the_format(pdf: Pdf, word: dict[str, _Element]) -> None:
    notes = [e for e in pdf.tree.everything() if e.tag == "Note"]
    assert [pdf.words_of(note).split(" ", 1)[1] for note in notes] == NOTES
    assert len({str(note.source.ID) for note in notes}) == len(notes)
    root = word["word/footnotes.xml"]
    own = root.findall(qn("w:footnote"))[2:]
    assert ["".join(map(str, note.itertext())).strip() for note in own] == NOTES
    called = [r.get(qn("w:id")) for r in word["word/document.xml"].iter(qn("w:footnoteReference"))]
    assert called == [note.get(qn("w:id")) for note in own]


def test_boxes_of_a_checklist_are_blanks(pdf: Pdf, word: dict[str, _Element]) -> None:
    assert [(w.name, w.tooltip) for w in pdf.widgets] == [
        ("own_1", "First box"),
        ("own_2", "Second box"),
    ]
    tagged = [e.get(qn("w:val")) for e in word["word/document.xml"].iter(qn("w:tag"))]
    assert tagged == ["own_1", "own_2"]


def test_a_page_break_is_one(pdf: Pdf, word: dict[str, _Element]) -> None:
    assert "The end." in pdf.text(pdf.pages[-1])
    assert "Second box" not in pdf.text(pdf.pages[-1])
    end = paragraph(word, "The end.")
    assert end.find(f".//{qn('w:pageBreakBefore')}") is not None


def test_the_rest_has_a_style_of_its_own(pdf: Pdf, word: dict[str, _Element]) -> None:
    assert tags(only(pdf, "BlockQuote")) == ["P", "P"]
    quoted = [style_of(paragraph(word, t)) for t in ("A quotation.", "By somebody.")]
    assert quoted == ["Quoteaftertable", "Quote"]
    assert pdf.words_of(only(pdf, "H3")) == "Of the third level"
    assert style_of(paragraph(word, "Of the third level")) == "Heading2"
    assert paragraph(word, "A lineand one below it.").find(f".//{qn('w:br')}") is not None
    assert any(style_of(p) == "Rule" for p in word["word/document.xml"].iter(qn("w:p")))


def test_a_picture_has_words_for_those_who_cannot_see_it(
    pdf: Pdf, word: dict[str, _Element]
) -> None:
    assert "Two rings" in alternatives(pdf)
    assert "As drawn" in pdf.text(pdf.pages[-1])
    assert "Two rings" in [each.get("descr") for each in word["word/document.xml"].iter("{*}docPr")]
    assert style_of(paragraph(word, "As drawn")) == "Caption"


def test_notes_stand_on_the_page_that_refers_to_them(documents: tuple[Document, Document]) -> None:
    """In large print, too, where lengths do not come out even."""
    layout = lay_out(documents[1])
    large = Pdf(write_pdf(Job(documents[1], None, layout)))
    pages = {
        words: [large.text(page) for page in large.pages if words in large.text(page)]
        for words in ("Stressed", "The budget")
    }
    (first,), (second,) = pages.values()
    assert "A note with" in first
    assert "ann@example.org" in first
    assert "Another." in second


def test_a_drawing_is_told_in_words_and_wears_the_colours_of_the_look(
    document: Document, pdf: Pdf, word: dict[str, _Element]
) -> None:
    told = "Five stones and a gap."
    assert alternatives(pdf).count(told) == 2, "the emblem and the figure"
    about = [each.get("descr") for each in word["word/document.xml"].iter("{*}docPr")]
    assert about.count(told) == 2
    assert document.look.colour("second") in document.pictures["drawing/gap"].data.decode()
