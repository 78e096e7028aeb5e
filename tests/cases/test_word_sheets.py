"""Word sheets: whatever somebody typed or marked in one is read, doubted or told."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pptx
import pytest
from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element

from facilitator.collectors.form_registry import FormRegistry, FormWords
from facilitator.collectors.word.elements import sheet_code_patterns
from facilitator.collectors.word.reader import collect
from facilitator.compose.document import printed_words
from facilitator.errors import SourceError
from facilitator.formats.docx.writer import write_docx
from facilitator.formats.pptx.client_template import read_slides_template
from facilitator.model.kit import SHEET_CODE
from facilitator.model.submission import FieldReading, Submission
from facilitator.rules.responses.codebook import build_codebook
from facilitator.text.translator import translator
from tests.cases.test_long_titles import picture
from tests.formats.docx.office import as_docx
from tests.formats.pdf.kits import Made, personal, real
from tests.workflows.collecting import Given, answers_for, labels_of, word

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
DOCUMENT = "word/document.xml"
QUESTION, LINE = "reflect_q1", "commit_own1_initiative"


@cache
def form(*, own: bool = False) -> tuple[Made, bytes]:
    made = personal() if own else real(event=False)
    return made, write_docx(made.composed("worksheet"), draw=picture)


def asked(made: Made) -> FormRegistry:
    document = made.composed("worksheet")
    words = FormWords((printed_words(document.tree),), exact=True)
    return FormRegistry(
        forms={document.form.fingerprint: document.blanks},
        blanks=document.blanks,
        codebook=build_codebook(document.blanks, [(made.kit.activities, made.kit.exercise)]),
        words=lambda: {document.form.fingerprint: words},
    )


@cache
def filled() -> tuple[Given, bytes]:
    """A sheet with an answer to nearly everything; two fields are left empty."""
    made, data = form()
    blanks = made.composed("worksheet").blanks
    given = {
        name: value
        for name, value in answers_for(blanks).items()
        if name not in ("code", QUESTION, LINE, "sort_s1", "sort_s2")
    }
    return given, word(data, given, "AB12", labels_of(blanks))


def el(source: str) -> _Element:
    """An element of Word, its prefixes declared."""
    return etree.fromstring(re.sub(r"^<([\w:]+)", rf"<\1 {SPACES}", source))


def run(text: str, about: str = "") -> _Element:
    return el(f'<w:r>{about}<w:t xml:space="preserve">{text}</w:t></w:r>')


def changed(
    data: bytes, change: Callable[[_Element], object], more: Mapping[str, bytes] | None = None
) -> bytes:
    """The file with its document changed, and with further parts."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_STORED) as copy:
        for name in source.namelist():
            content = source.read(name)
            if name == DOCUMENT:
                root = etree.fromstring(content)
                change(root)
                content = etree.tostring(root)
            if name not in (more or {}):
                copy.writestr(name, content)
        for name, content in (more or {}).items():
            copy.writestr(name, content)
    return target.getvalue()


def part(data: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def control(root: _Element, name: str) -> _Element:
    return next(s for s in root.iter(qn("w:sdt")) if tag(s) == name)


def tag(sdt: _Element) -> str | None:
    found = sdt.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
    return None if found is None else found.get(qn("w:val"))


def read(data: bytes, made: Made | None = None) -> Submission:
    (sheet,) = collect(data, asked(made or form()[0])).sheets
    return sheet


def of(sheet: Submission, blank: str) -> list[FieldReading]:
    return [one for one in sheet.readings if one.blank == blank]


def told(data: bytes) -> str:
    """Everything that is said of a file beside the answers that were given in its fields."""
    given, _ = filled()
    try:
        sheets = collect(data, asked(form()[0])).sheets
    except SourceError as error:
        return str(error)
    said = []
    for sheet in sheets:
        said.append(sheet.note)
        for one in sheet.readings:
            if one.doubt:
                said += [one.value, one.doubt]
            elif one.value != given.get(one.blank):
                said.append(one.value)
    return "\n".join(said)


def test_a_form_as_it_is_printed_says_nothing_of_its_own() -> None:
    for own in (False, True):
        made, data = form(own=own)
        with pytest.raises(SourceError, match=r"^Nothing is filled in\."):
            collect(data, asked(made))
    given, data = filled()
    sheet = read(data)
    assert (sheet.code, sheet.note) == ("AB12", "")
    assert {one.blank: one.value for one in sheet.readings} == given
    assert not any(one.doubt for one in sheet.readings)


# Text anywhere: each of these puts a text at, beside or into a paragraph.


def _box(text: str) -> str:
    inside = f"<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor>"
        f"{inside}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def _field(text: str, data: str) -> str:
    return (
        f'<w:hyperlink><w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData>'
        "</w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{text}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink>'
    )


IN_LINE: dict[str, Callable[[str], str]] = {
    "run": lambda t: f"<w:r><w:t>{t}</w:t></w:r>",
    "inserted": lambda t: f'<w:ins w:id="9001" w:author="A"><w:r><w:t>{t}</w:t></w:r></w:ins>',
    "moved here": lambda t: f'<w:moveTo w:id="9002"><w:r><w:t>{t}</w:t></w:r></w:moveTo>',
    "smart tag": lambda t: f"<w:smartTag><w:r><w:t>{t}</w:t></w:r></w:smartTag>",
    "link": lambda t: f"<w:hyperlink><w:r><w:t>{t}</w:t></w:r></w:hyperlink>",
    "another control": lambda t: (
        f'<w:sdt><w:sdtPr><w:tag w:val="mine"/></w:sdtPr><w:sdtContent><w:r><w:t>{t}</w:t></w:r>'
        "</w:sdtContent></w:sdt>"
    ),
    "nested controls": lambda t: (
        "<w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtPr/><w:sdtContent><w:hyperlink><w:r>"
        f"<w:t>{t}</w:t></w:r></w:hyperlink></w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
    ),
    "text box": _box,
    "text field": lambda t: _field(t, "<w:textInput/>"),
    "list field": lambda t: _field(
        "",
        f'<w:ddList><w:result w:val="1"/><w:listEntry w:val="-"/><w:listEntry w:val="{t}"/>'
        "</w:ddList>",
    ),
    "formula": lambda t: f"<m:oMath><m:r><m:t>{t}</m:t></m:r></m:oMath>",
    "word art": lambda t: (
        f'<w:r><w:pict><v:shape><v:textpath string="{t}"/></v:shape></w:pict></w:r>'
    ),
    "ruby": lambda t: (
        "<w:r><w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r>"
        f"<w:t>{t}</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    ),
    "hidden": lambda t: f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{t}</w:t></w:r>",
    "split runs": lambda t: "<w:smartTag>{}</w:smartTag>".format(
        "".join(f"<w:r><w:t>{letter}</w:t></w:r>" for letter in t)
    ),
}


def _at_random(root: _Element, luck: random.Random, text: str) -> str:
    """The text put somewhere: into a line, as a paragraph of its own, as a row of a table."""
    kind = luck.choice([*IN_LINE, "paragraph", "row"])
    place = luck.choice(list(root.iter(qn("w:p"))))
    if kind == "paragraph":
        place.addnext(el(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))
    elif kind == "row":
        row = luck.choice(list(root.iter(qn("w:tr"))))
        row.addnext(el(f"<w:tr><w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc></w:tr>"))
    else:
        children = [c for c in place if c.tag != qn("w:pPr")]
        made = el(IN_LINE[kind](text))
        if children and luck.random() < 0.8:
            beside = luck.choice(children)
            (beside.addnext if luck.random() < 0.5 else beside.addprevious)(made)
        else:
            place.append(made)
    return kind


@pytest.mark.parametrize("seed", range(25))
def test_text_in_odd_places_is_read_or_told(seed: int) -> None:
    luck = random.Random(seed)
    texts = [f"Zettel{seed}n{number}" for number in range(1, 4)]
    kinds: list[str] = []

    def put(root: _Element) -> None:
        kinds.extend(_at_random(root, luck, text) for text in texts)

    said = told(changed(filled()[1], put))
    assert all(text in said for text in texts), (kinds, said)


@pytest.mark.parametrize("kind", IN_LINE)
@pytest.mark.parametrize("name", [QUESTION, LINE])
def test_text_beside_an_empty_field_is_its_answer_with_a_doubt(kind: str, name: str) -> None:
    data = changed(filled()[1], lambda r: control(r, name).addnext(el(IN_LINE[kind]("Anbei"))))
    (reading,) = of(read(data), name)
    # Between the ends of a bookmark whose control stands there it is as much beside as outside.
    assert reading.value == "Anbei"
    assert reading.confidence < 1
    assert reading.doubt == "It was typed beside its field."


def test_text_beside_a_filled_field_is_told_with_its_place() -> None:
    given, data = filled()
    data = changed(data, lambda r: control(r, "reflect_q2").addnext(run("und noch etwas")))
    sheet = read(data)
    assert [one.value for one in of(sheet, "reflect_q2")] == [given["reflect_q2"]]
    assert "“und noch etwas” was typed after “" in sheet.note


def test_far_more_text_than_was_read_is_counted() -> None:
    def put(root: _Element) -> None:
        for number, place in enumerate(list(root.iter(qn("w:p")))[::20]):
            place.addnext(el(f"<w:p><w:r><w:t>Notiz{number}</w:t></w:r></w:p>"))

    note = read(changed(filled()[1], put)).note
    assert note.count("was typed") == 3
    assert re.search(r"\d+ more texts were typed outside its fields and not read\.", note)


@pytest.mark.parametrize(
    ("sign", "char"), [("Wingdings", "F0FC"), ("Wingdings", "F0FE"), ("Wingdings 2", "F052")]
)
def test_a_tick_of_a_symbol_font_beside_a_box_is_a_tick_in_doubt(sign: str, char: str) -> None:
    tick = f'<w:r><w:sym w:font="{sign}" w:char="{char}"/></w:r>'
    data = changed(filled()[1], lambda r: control(r, "sort_s1_both").addnext(el(tick)))
    (reading,) = of(read(data), "sort_s1")
    assert (reading.value, reading.confidence) == ("both", 0.8)
    assert "was typed where a box is ticked" in reading.doubt


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("<w:checkBox><w:checked/></w:checkBox>", ["both"]),
        ('<w:checkBox><w:default w:val="1"/></w:checkBox>', ["both"]),
        ('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', []),
        ('<w:checkBox><w:checked w:val="0"/></w:checkBox>', []),
    ],
)
def test_a_box_of_the_old_kind_in_our_bookmark_is_read(data: str, expected: list[str]) -> None:
    def put(root: _Element) -> None:
        place = control(root, "sort_s1_both")
        place.addnext(el(_field("", data)))
        parent = place.getparent()
        assert parent is not None
        parent.remove(place)

    assert [one.value for one in of(read(changed(filled()[1], put)), "sort_s1")] == expected


def test_a_ticked_box_that_is_not_ours_is_told() -> None:
    box = (
        '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>'
        "<w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"
    )
    data = changed(filled()[1], lambda r: next(r.iter(qn("w:p"))).append(el(box)))
    assert "“☒” was typed" in read(data).note


@pytest.mark.parametrize("kind", ["del", "moveFrom"])
def test_what_was_taken_away_with_changes_tracked_does_not_count(kind: str) -> None:
    away = f'<w:{kind} w:id="9003"><w:r><w:t>weggeschoben</w:t></w:r></w:{kind}>'

    def put(root: _Element) -> None:
        content = control(root, "reflect_q2").find(qn("w:sdtContent"))
        assert content is not None
        content.append(el(away))
        next(root.iter(qn("w:p"))).append(el(away))

    assert told(changed(filled()[1], put)) == ""


def test_marks_in_colour_are_doubts_or_told() -> None:
    yellow = '<w:rPr><w:highlight w:val="yellow"/></w:rPr>'

    def put(root: _Element) -> None:
        box = next(control(root, "sort_s1_both").iter(qn("w:r")))
        box.insert(0, el(yellow))
        words = next(r for r in root.iter(qn("w:r")) if "".join(map(str, r.itertext())).strip())
        words.insert(0, el("<w:rPr><w:strike/></w:rPr>"))

    sheet = read(changed(filled()[1], put))
    (reading,) = of(sheet, "sort_s1")
    assert (reading.value, reading.doubt) == ("both", "The box is marked in colour and not ticked.")
    assert "Marked in colour or struck through, which is not read: “" in sheet.note


DRAWINGS = {
    "ink": "<w:r><mc:AlternateContent><mc:Choice Requires='wpi'><w:drawing><wp:inline>"
    '<wp:docPr id="77" name="Ink 1"/></wp:inline></w:drawing></mc:Choice></mc:AlternateContent>'
    "</w:r>",
    "picture": '<w:r><w:drawing><wp:inline><wp:docPr id="78" name="Grafik 3"/></wp:inline>'
    "</w:drawing></w:r>",
    "oval": "<w:r><w:pict><v:oval/></w:pict></w:r>",
    "object": "<w:r><w:object/></w:r>",
}


@pytest.mark.parametrize("kind", DRAWINGS)
def test_what_is_drawn_or_pasted_is_told(kind: str) -> None:
    data = changed(filled()[1], lambda r: control(r, "reflect_q2").addnext(el(DRAWINGS[kind])))
    assert "picture or drawing lies after “" in read(data).note


@pytest.mark.parametrize("name", ["Abbildung 3", "Gráfico 12", "Logo 1", "Figure 7"])
def test_pictures_of_ours_are_known_in_every_language(name: str) -> None:
    ours = el(DRAWINGS["picture"].replace("Grafik 3", name))
    data = changed(filled()[1], lambda root: control(root, "reflect_q2").addnext(ours))
    assert "picture or drawing" not in read(data).note


def test_a_picture_that_has_only_the_name_of_ours_is_told() -> None:
    theirs = el(DRAWINGS["picture"].replace("Grafik 3", "Logo"))
    data = changed(filled()[1], lambda root: control(root, "reflect_q2").addnext(theirs))
    assert "picture or drawing lies after “" in read(data).note


def test_words_in_comments_notes_and_margins_are_told() -> None:
    _, data = filled()
    more = {
        f"word/{kind}s.xml": f'<w:{kind}s xmlns:w="{W}"><w:{kind} w:id="3"><w:p><w:r>'
        f"<w:t>Randnotiz {kind}</w:t></w:r></w:p></w:{kind}></w:{kind}s>".encode()
        for kind in ("comment", "footnote", "endnote")
    }
    header = part(data, "word/header1.xml")
    typed = b"<w:p><w:r><w:t>Kopf</w:t></w:r></w:p></w:hdr>"
    more["word/header1.xml"] = header.replace(b"</w:hdr>", typed)
    note = read(changed(data, lambda _: None, more)).note
    for words in ("A comment says “Randnotiz comment”", "A footnote says “Randnotiz footnote”"):
        assert words in note
    assert "An endnote says “Randnotiz endnote”" in note
    assert "There is 1 more such remark." in note
    del more["word/comments.xml"], more["word/footnotes.xml"]
    note = read(changed(data, lambda _: None, more)).note
    assert "“Kopf” was typed at the edge of its pages, and not read." in note


def test_a_name_and_a_code_in_the_head_of_a_personal_copy_are_nothing_to_tell() -> None:
    made, data = form(own=True)
    blanks = made.composed("worksheet").blanks
    given = answers_for(blanks, share=0.5)
    more = {
        name: part(data, name).replace("\ufdd1".encode(), b"Ada Grace Okafor")
        for name in ("word/header1.xml", "word/header2.xml")
    }
    sheet = read(word(changed(data, lambda _: None, more), given, "", labels_of(blanks)), made)
    assert sheet.note == ""


def test_a_letterhead_above_our_line_is_nothing_to_tell() -> None:
    made, _ = form()
    theirs = "<w:p><w:r><w:t>Nordwind AG · Hauptstraße 1</w:t></w:r></w:p>"
    _, data = filled()
    header = part(data, "word/header1.xml")
    start = header.index(b"<w:p>")
    more = {"word/header1.xml": header[:start] + theirs.encode() + header[start:]}
    known = replace(asked(made), letterhead="Nordwind AG · Hauptstraße 1 FN 12345x")
    (sheet,) = collect(changed(data, lambda _: None, more), known).sheets
    assert sheet.note == ""
    assert "Nordwind" in read(changed(data, lambda _: None, more)).note


def test_a_code_typed_over_the_line_in_the_head_is_the_code() -> None:
    made, data = form()
    header = part(data, "word/header2.xml")
    more = {"word/header2.xml": header.replace("☐☐☐☐".encode(), b" AB12")}
    sheet = read(word(changed(data, lambda _: None, more), {"sort_s1": "both"}), made)
    assert (sheet.code, sheet.note) == ("AB12", "")


def strict(data: bytes) -> bytes:
    """A package as "Strict Open XML": the same elements under another address."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_STORED) as copy:
        for name in source.namelist():
            content = source.read(name)
            if name.endswith((".xml", ".rels")):
                content = USUAL.sub(rb"http://purl.oclc.org/ooxml/\1/\2", content)
            copy.writestr(name, content)
    return target.getvalue()


USUAL = re.compile(
    rb"http://schemas\.openxmlformats\.org"
    rb"/(wordprocessingml|presentationml|spreadsheetml|officeDocument|drawingml)/2006/(\w+)"
)


def test_strict_open_xml_is_read_like_the_usual_kind() -> None:
    given, data = filled()
    sheet = read(strict(data))
    assert {one.blank: one.value for one in sheet.readings} == given


def test_a_strict_template_is_refused_as_such(tmp_path: Path) -> None:
    pptx.Presentation().save(tmp_path / "usual.pptx")
    path = tmp_path / "strict.pptx"
    path.write_bytes(strict((tmp_path / "usual.pptx").read_bytes()))
    with pytest.raises(SourceError, match="Strict Open XML"):
        read_slides_template(path, "client.yaml:3", form()[0].composer.look.slides)


def _pasted(first: bytes, second: bytes) -> bytes:
    other = etree.fromstring(part(second, DOCUMENT)).find(qn("w:body"))
    assert other is not None

    def put(root: _Element) -> None:
        body = root.find(qn("w:body"))
        assert body is not None
        body.extend([one for one in other if one.tag != qn("w:sectPr")])

    return changed(first, put)


def test_two_worksheets_in_one_file_are_two_sheets_or_refused() -> None:
    made, data = form()
    blanks = made.composed("worksheet").blanks
    first = word(data, {"sort_s1": "both"}, "AB12", labels_of(blanks))
    second = word(data, {"sort_s1": "execution", QUESTION: "zwei"}, "CD34", labels_of(blanks))
    sheets = collect(_pasted(first, second), asked(made)).sheets
    assert [(one.code, one.place) for one in sheets] == [("AB12", "sheet 1"), ("CD34", "sheet 2")]
    assert [one.value for one in of(sheets[1], QUESTION)] == ["zwei"]
    assert [one.value for sheet in sheets for one in of(sheet, "sort_s1")] == ["both", "execution"]
    nameless = word(data, {"sort_s1": "execution"})
    with pytest.raises(SourceError, match="It holds 2 worksheets, one after the other"):
        collect(_pasted(first, nameless), asked(made))


def test_bookmarks_that_are_there_twice_under_other_names_are_several_worksheets() -> None:
    made, data = form()
    second = word(data, {"sort_s1": "execution"}, "CD34")

    def renamed(root: _Element) -> None:
        for one in [*root.iter(qn("w:tag"))]:
            parent = one.getparent()
            assert parent is not None
            parent.remove(one)
        for mark in root.iter(qn("w:bookmarkStart")):
            mark.set(qn("w:name"), f"{mark.get(qn('w:name'))}_Copy_1")

    first = word(data, {"sort_s1": "both"}, "AB12")
    with pytest.raises(SourceError, match="It holds several worksheets"):
        collect(_pasted(first, changed(second, renamed)), asked(made))


def test_a_field_that_is_there_twice_gives_both_its_answers() -> None:
    def put(root: _Element) -> None:
        first = control(root, "reflect_q2")
        again = etree.fromstring(etree.tostring(first))
        next(again.iter(qn("w:t"))).text = "anders"
        first.addnext(again)

    given, data = filled()
    values = [one.value for one in of(read(changed(data, put)), "reflect_q2")]
    assert values == [given["reflect_q2"], "anders"]


def test_a_renamed_control_is_read_by_its_bookmark_and_without_one_told() -> None:
    given, data = filled()

    def put(root: _Element) -> None:
        for name in ("reflect_q2", "reflect_q3"):
            found = control(root, name).find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
            assert found is not None
            found.set(qn("w:val"), "Textfeld 7")
        for mark in root.iter(qn("w:bookmarkStart")):
            if mark.get(qn("w:name")) == "reflect_q3":
                mark.set(qn("w:name"), "anders")

    sheet = read(changed(data, put))
    assert [one.value for one in of(sheet, "reflect_q2")] == [given["reflect_q2"]]
    assert not of(sheet, "reflect_q3") or of(sheet, "reflect_q3")[0].doubt
    assert given["reflect_q3"][:20] in told(changed(data, put))


def test_a_value_that_the_file_keeps_as_data_is_doubted_where_it_differs() -> None:
    given, data = filled()
    bound = '<w:dataBinding w:xpath="/a[1]/q[1]" w:storeItemID="{1}"/>'

    def put(root: _Element) -> None:
        for name in ("reflect_q2", QUESTION):
            about = control(root, name).find(qn("w:sdtPr"))
            assert about is not None
            about.append(el(bound))

    more = {"customXml/item1.xml": b"<a><q>aus den Daten</q></a>"}
    sheet = read(changed(data, put, more))
    both = of(sheet, "reflect_q2")
    assert [one.value for one in both] == [given["reflect_q2"], "aus den Daten"]
    assert all("keeps other words" in one.doubt for one in both)
    assert [one.value for one in of(sheet, QUESTION)] == ["aus den Daten"]


def _as_libreoffice_left_plain_controls(root: _Element) -> None:
    """Without tags; the control once a portion, its breaks before it."""
    for name in ("reflect_q2", "reflect_q3"):
        one = control(root, name)
        about = one.find(qn("w:sdtPr"))
        assert about is not None
        about.remove(about.find(qn("w:tag")))  # type: ignore[arg-type]
        about.append(el('<w:text w:multiLine="1"/>'))
        words = next(one.iter(qn("w:t")))
        if name == "reflect_q2":
            words.text = "مرحبا بالعالم"
            for _ in range(2):
                one.addnext(etree.fromstring(etree.tostring(one)))
        else:
            words.text = "line oneline two"
            one.addprevious(el("<w:r><w:br/></w:r>"))


def test_what_libreoffice_did_to_controls_of_older_kits_is_doubted() -> None:
    sheet = read(changed(filled()[1], _as_libreoffice_left_plain_controls))
    (repeated,), (glued,) = of(sheet, "reflect_q2"), of(sheet, "reflect_q3")
    assert (repeated.value, repeated.confidence) == ("مرحبا بالعالم", 0.5)
    assert (glued.value, glued.confidence) == ("line oneline two", 0.5)
    assert "several times over" in repeated.doubt
    assert "glued" in glued.doubt


def test_a_form_whose_words_nobody_kept_is_read_and_its_fields_are_watched() -> None:
    given, data = filled()
    made, _ = form()
    older = replace(asked(made), words=dict)
    (sheet,) = collect(data, older).sheets
    assert "was not looked for" in sheet.note
    assert {one.blank: one.value for one in sheet.readings} == given
    beside = changed(data, lambda r: control(r, QUESTION).addnext(run("Anbei")))
    (sheet,) = collect(beside, older).sheets
    assert [one.value for one in of(sheet, QUESTION)] == ["Anbei"]


@pytest.mark.parametrize("name", ["sort_s1_both", "sort_s3_both"])
def test_words_typed_into_a_box_are_doubts(name: str) -> None:
    def put(root: _Element) -> None:
        next(control(root, name).iter(qn("w:t"))).text = "● aber nur halb"

    readings = of(read(changed(filled()[1], put)), name.removesuffix("_both"))
    assert any("aber nur halb" in one.doubt for one in readings)


def test_another_programs_sign_for_an_empty_box_is_no_answer() -> None:
    made, data = form()

    def put(root: _Element) -> None:
        for words in root.iter(qn("w:t")):
            words.text = (words.text or "").replace("○", "O")

    given = {QUESTION: "etwas"}
    sheet = read(word(changed(data, put), given, "AB12"), made)
    assert {one.blank: one.value for one in sheet.readings} == given


def test_a_sheet_with_words_outside_its_fields_alone_says_so() -> None:
    made, data = form()
    data = changed(data, lambda r: next(r.iter(qn("w:p"))).append(run("Alles hier oben")))
    with pytest.raises(
        SourceError, match=r"Nothing is filled in in its fields\. “Alles hier oben”"
    ):
        collect(data, asked(made))


@pytest.mark.office
def test_lines_and_right_to_left_words_come_back_from_libreoffice(tmp_path: Path) -> None:
    made, data = form()
    words = ("eins\nzwei\n\nvier", "مرحبا بالعالم", "שלום עולם 12 abc", "a 🦊 b")
    names = [b.name for b in made.composed("worksheet").blanks if b.kind == "text"][1:]
    given = {name: words[number % len(words)] for number, name in enumerate(names)}
    sheet_data = word(data, given, "AB12")
    (tmp_path / "a.docx").write_bytes(_with_breaks(sheet_data))
    once = as_docx(tmp_path, "a.docx")
    again = as_docx(once.parent, "a.docx")
    for path in (once, again):
        assert {one.blank: one.value for one in read(path.read_bytes()).readings} == given


def _with_breaks(data: bytes) -> bytes:
    def put(root: _Element) -> None:
        for words in [*root.iter(qn("w:t"))]:
            first, *lines = (words.text or "").split("\n")
            words.text = first
            place = words
            for line in lines:
                for made in (el("<w:br/>"), el(f"<w:t>{line}</w:t>")):
                    place.addnext(made)
                    place = made

    return changed(data, put)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_printed_code_is_known_in_every_language(language: str) -> None:
    called = translator(language).say(SHEET_CODE.label)
    printed, typed = sheet_code_patterns()
    for pattern in (printed, typed):
        found = pattern.search(f"Part A {called} A7BC-D2EF")
        assert found
        assert found[1] == "A7BC-D2EF"
