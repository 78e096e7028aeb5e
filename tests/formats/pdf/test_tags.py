"""The PDF reads well to those who do not see it (PDF/UA-1), found by reading its tree back."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary

from facilitator.model.blanks import Blank
from facilitator.model.documents import DOCUMENTS
from tests.formats.pdf.kits import Made, real
from tests.formats.pdf.reading import Element, Pdf, faults, is_blank, plain

ALL = tuple(DOCUMENTS)
FORMS = ("worksheet", "scoring-sheet")
"""What people find their way in by its activities."""
HEADINGS = ("H1", "H2", "H3", "H4")


@pytest.mark.parametrize("name", ALL)
def test_it_says_what_it_is(made: Made, name: str) -> None:
    """Title, language and the promise of PDF/UA stand where readers look for them."""
    root = made.read(name).file.Root
    assert bool(root.MarkInfo.Marked)
    assert str(root.Lang) == "en"
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    title = made.document(name).title
    assert str(made.read(name).file.docinfo["/Title"]) == title
    with made.read(name).file.open_metadata() as metadata:
        assert metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert metadata["dc:title"] == title


@pytest.mark.parametrize("name", ALL)
def test_an_independent_checker_finds_nothing(made: Made, name: str) -> None:
    assert faults(made.pdf(name)) == []


@pytest.mark.parametrize("name", FORMS)
def test_the_bookmarks_lead_to_each_activity(made: Made, name: str) -> None:
    """Every activity with a part in the document is a bookmark, on the page where it begins."""
    anchors = made.anchors(name)
    marks = {(title, page) for title, _, page in made.read(name).outline()}
    shown = [a for a in made.kit.activities if f"activity-{a.id}" in anchors]
    assert shown
    for activity in shown:
        page = anchors[f"activity-{activity.id}"]
        assert (f"{made.kit.steps[activity.id]} {activity.title}", page) in marks


@pytest.mark.parametrize("name", ALL)
def test_the_bookmarks_are_the_headings_in_order(made: Made, name: str) -> None:
    """Who walks the bookmarks walks the document: same titles, same order, same pages."""
    pdf = made.read(name)
    headings = [
        (pdf.words_of(e), next(e.leaves()).page) for e in pdf.tree.everything() if e.tag in HEADINGS
    ]
    marks = [(title, page) for title, _, page in pdf.outline()]
    assert [(_squeezed(t), p) for t, p in marks] == [(_squeezed(t), p) for t, p in headings]


def _squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", [name for name in ALL if name != "sort-cards"])
def test_heading_levels_skip_none(made: Made, name: str) -> None:
    """A title for each paper, first of all; then each heading is at most one level deeper."""
    levels = [
        HEADINGS.index(e.tag) + 1 for e in made.read(name).tree.everything() if e.tag in HEADINGS
    ]
    assert levels[0] == 1
    # The worksheet is two papers: part A is handed in, part B is kept. Feedback is eight people's.
    assert levels.count(1) == {"worksheet": 2, "feedback": 8}.get(name, 1)
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


@pytest.mark.parametrize("name", ALL)
def test_reading_goes_forward(made: Made, name: str) -> None:
    """The tree's order is the paper's: pages in order, and headings down each page."""
    pdf = made.read(name)
    pages = [leaf.page for leaf in pdf.tree.leaves()]
    assert pages == sorted(pages)
    # Who has a page of their own has an empty back; what says so on paper is said to no listener.
    step = 2 if DOCUMENTS[name].by_sheet else 1
    assert set(pages) == {page for page in pdf.pages[::step] if not is_blank(pdf, page)}


@pytest.mark.parametrize("name", FORMS)
def test_every_widget_is_in_the_tree_as_a_form(made: Made, name: str) -> None:
    """A screen reader meets each blank where it stands in the text, once."""
    pdf = made.read(name)
    forms = [
        leaf.widget
        for element in pdf.tree.everything()
        if element.tag == "Form"
        for leaf in element.leaves()
    ]
    assert sorted(w for w in forms if w) == sorted(w.identity for w in pdf.widgets)
    assert sum(leaf.widget is not None for leaf in pdf.tree.leaves()) == len(pdf.widgets)


@pytest.mark.parametrize("name", FORMS)
def test_every_widget_leads_back_to_its_place_in_the_tree(made: Made, name: str) -> None:
    """From a field on the page to its element: ``/StructParent`` through the parent tree."""
    pdf = made.read(name)
    parents = _parents(pdf)
    for page in pdf.file.pages:
        for widget in page.obj.get("/Annots", Array()):
            element = parents[int(widget.StructParent)]
            assert element.S == "/Form"
            assert _kids(element)[0].Obj.objgen == widget.objgen


@pytest.mark.parametrize("name", FORMS)
def test_every_widget_asks_its_question(made: Made, name: str) -> None:
    """The tooltip is the question in full, and for a circle the answer that it stands for."""
    blanks = {blank.name: blank for blank in made.kit.blanks(DOCUMENTS[name])}
    for widget in made.read(name).widgets:
        blank = blanks[widget.name]
        said = _said(blank, widget.state)
        assert plain(widget.tooltip) == said


def _said(blank: Blank, state: str) -> str:
    label = plain(blank.label_text)
    answers = {choice.value: choice.label for choice in blank.choices}
    return f"{label}: {answers[state]}" if state else label


@pytest.mark.parametrize("name", FORMS)
def test_a_group_of_circles_asks_its_question_too(made: Made, name: str) -> None:
    """Programs that show a field and not its buttons know what it asks."""
    blanks = {blank.name: blank for blank in made.kit.blanks(DOCUMENTS[name])}
    for one in made.read(name).file.Root.AcroForm.Fields:
        assert str(one.TU) == blanks[str(one.T)].label


@pytest.mark.parametrize("name", ALL)
def test_tabbing_follows_the_tree(made: Made, name: str) -> None:
    """The tabulator goes from blank to blank in reading order."""
    assert all(page.obj.Tabs == "/S" for page in made.read(name).file.pages)


def test_a_figure_says_what_it_shows() -> None:
    """A chart is one figure whose alternative text holds the finding and its numbers."""
    made = real()
    for name, words in (("handout", "71%"), ("scoring-sheet", "Ownership")):
        figures = [e for e in made.read(name).tree.everything() if e.tag == "Figure"]
        assert all(len(str(figure.source.Alt)) > 40 for figure in figures), name
        assert any(words in str(figure.source.Alt) for figure in figures), name


@pytest.mark.parametrize("name", ALL)
def test_a_cell_knows_its_heads(made: Made, name: str) -> None:
    """Every head that a cell names exists, once, in the same document; no id is used twice."""
    elements = list(made.read(name).tree.everything())
    ids = [str(e.source.ID) for e in elements if "/ID" in e.source]
    assert len(set(ids)) == len(ids)
    named = [str(h) for e in elements if e.tag == "TD" for h in e.attribute("Headers") or ()]
    assert set(named) <= set(ids)


def test_a_rating_is_heard_with_its_statement_and_its_column(worksheet: Pdf) -> None:
    """A cell of the ratings names the row's head and its column's."""
    elements = list(worksheet.tree.everything())
    heads = {str(e.source.ID): worksheet.words_of(e) for e in elements if "/ID" in e.source}
    names = {w.identity: w for w in worksheet.widgets}
    checked, areas = 0, set[str]()
    for cell in (e for e in elements if e.tag == "TD"):
        leaf = next(cell.leaves(), None)
        if leaf is None or leaf.widget is None or not names[leaf.widget].name.startswith("rate_"):
            continue
        widget = names[leaf.widget]
        told = [heads[str(h)] for h in cell.attribute("Headers")]
        question = plain(widget.tooltip)
        assert any(len(head) > 10 and head in question for head in told), widget
        when = "Now" if widget.name.endswith("_now") else "Hoped for in twelve months"
        assert told[-2:] == [when, "?" if widget.state == "dk" else widget.state], widget
        areas.add(told[0])
        assert len(told) == 4, "the area, the statement, the time and the point"
        checked += 1
    assert checked > 100
    assert len(areas) == 5


def test_a_cell_below_heads_that_reach_over_it_names_its_own(made: Made) -> None:
    """The tally grid's rows share the head of their area, which stands in the first of them."""
    pdf = made.read("tally-grid")
    elements = list(pdf.tree.everything())
    heads = {str(e.source.ID): pdf.words_of(e) for e in elements if "/ID" in e.source}
    told = [[heads[str(h)] for h in e.attribute("Headers")] for e in elements if e.tag == "TD"]
    for when in ("Now", "Hoped for"):
        assert ["Ownership", when, "A"] in told
        assert ["Monitoring", when, "B"] in told


@pytest.mark.parametrize("name", ALL)
def test_every_row_of_a_table_is_as_wide_as_the_others(made: Made, name: str) -> None:
    """Spans are told, so that a reader can count columns: all rows of a table come out even."""
    for table in (e for e in made.read(name).tree.everything() if e.tag == "Table"):
        widths = set(_widths(table))
        assert len(widths) == 1, made.read(name).words_of(table)[:80]


def _widths(table: Element) -> list[int]:
    """The columns of each row, those counted that reach down from the rows above."""
    found, below = [], list[int]()
    inner = {
        id(e)
        for t in table.everything()
        if t.tag == "Table" and t is not table
        for e in t.everything()
    }
    for row in (e for e in table.everything() if e.tag == "TR" and id(e) not in inner):
        from_above = sum(1 for left in below if left > 0)
        below = [left - 1 for left in below if left > 1]
        cells = [kid for kid in row.kids if isinstance(kid, Element) and kid.tag in ("TD", "TH")]
        width = 0
        for cell in cells:
            columns = int(cell.attribute("ColSpan") or 1)
            rows = int(cell.attribute("RowSpan") or 1)
            width += columns
            below.extend([rows - 1] * columns)
        found.append(width + from_above)
    return found


@pytest.mark.parametrize("name", ALL)
def test_what_is_printed_is_in_the_tree_or_an_artifact(made: Made, name: str) -> None:
    """No word on paper is unknown to a screen reader, but for the running lines."""
    pdf = made.read(name)
    linked = {(leaf.page, leaf.mcid) for leaf in pdf.tree.leaves() if leaf.mcid is not None}
    shown = set[tuple[int, int]]()
    for number, page in enumerate(pdf.file.pages, start=1):
        for marks, operator in _shown(page):
            assert marks, f"{operator} on page {number} is neither tagged nor an artifact"
            shown.update((number, mark) for mark in marks if isinstance(mark, int))
    assert shown
    assert shown <= linked


def _shown(page: pikepdf.Page) -> list[tuple[list[Any], str]]:
    """For everything that paints, the marked content that it stands in."""
    paints = {"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do"}
    found, open_marks = [], list[Any]()
    for instruction in pikepdf.parse_content_stream(page):
        operands, said = instruction.operands, str(instruction.operator)
        if said in ("BMC", "BDC"):
            properties: Any = operands[1] if len(operands) > 1 else {}
            has_id = "/MCID" in properties
            open_marks.append(int(properties.MCID) if has_id else str(operands[0]))
        elif said == "EMC":
            open_marks.pop()
        elif said in paints:
            found.append(([m for m in open_marks if isinstance(m, int) or m == "/Artifact"], said))
    return found


@pytest.mark.parametrize("name", [name for name in ALL if name not in ("sort-cards", "desk-tent")])
def test_running_lines_are_artifacts(made: Made, name: str) -> None:
    """Page numbers do not interrupt who listens: the tree never says them."""
    pdf = made.read(name)
    heard = " ".join(pdf.words_of(e) for e in pdf.tree.everything() if e.tag in ("P", "Span"))
    running = "For one person alone" if DOCUMENTS[name].by_sheet else "Page 1 of"
    if name == "canvas":  # one sheet for a wall has no number
        running = DOCUMENTS[name].code
    if DOCUMENTS[name].shown:
        # A slide has its number alone, the last word on it.
        first = [e for e in pdf.tree.everything() if any(leaf.page == 1 for leaf in e.leaves())]
        heard, running = " ".join(map(pdf.words_of, first[1:])), "1"
        assert pdf.text(1).endswith(f" {running}")
    assert running in pdf.text(1)
    assert running not in heard


@pytest.mark.parametrize("name", ALL)
def test_the_parent_tree_knows_only_what_is_in_the_tree(made: Made, name: str) -> None:
    """From marked content back to its element: none leads out of the document."""
    pdf = made.read(name)
    inside = {e.source.objgen for e in pdf.tree.everything()}
    parents = _parents(pdf)
    linked = {(leaf.page, leaf.mcid) for leaf in pdf.tree.leaves()}
    for number, page in enumerate(pdf.file.pages, start=1):
        for mcid, element in enumerate(parents[int(page.obj.StructParents)]):
            if (number, mcid) in linked:
                assert element.objgen in inside
            else:
                assert not isinstance(element, Dictionary)


def _parents(pdf: Pdf) -> dict[int, Any]:
    found: dict[int, Any] = {}
    waiting = [pdf.file.Root.StructTreeRoot.ParentTree]
    while waiting:
        node = waiting.pop()
        waiting.extend(node.get("/Kids", Array()))
        numbers = list(node.get("/Nums", Array()))
        found.update(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    return found


def _kids(element: Any) -> list[Any]:
    return list(element.K) if isinstance(element.K, Array) else [element.K]
