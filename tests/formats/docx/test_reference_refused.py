"""Files that cannot be a letterhead, and what one from a stranger could try."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm

from facilitator.errors import SourceError
from facilitator.formats.docx.context import PLACEHOLDERS
from facilitator.formats.docx.reference_document import read_reference_document
from tests.formats.docx.letterheads import (
    DOCX,
    Change,
    as_template,
    changed,
    logo,
    put,
    saved,
    simple,
)
from tests.formats.docx.test_reference_document import members, read, written

OUTSIDE = "http://127.0.0.1:9/tracker"
PLAIN = saved(simple())
COMPLEX = "".join(
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>{after}'
    for kind, after in (
        ("begin", "<w:r><w:instrText>{}</w:instrText></w:r>"),
        ("separate", "<w:r><w:t>last shown</w:t></w:r>"),
        ("end", ""),
    )
)

PASSWD = Path("/etc/passwd").as_uri()


def with_header(xml: str, prefixes: str = "w r a wp v") -> bytes:
    """A letterhead with this in its header's second paragraph."""
    document = simple()
    declared = nsdecls(*(one for one in prefixes.split() if one != "v"))
    vml = (
        'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    )
    paragraph = parse_xml(f"<w:p {declared} {vml}>{xml}</w:p>")
    document.sections[0].header._element.append(paragraph)
    return saved(document)


def member(name: str, old: bytes, new: bytes) -> Change:
    def change(found: dict[str, bytes]) -> None:
        assert old in found[name]
        found[name] = found[name].replace(old, new)

    return change


def with_macros(found: dict[str, bytes]) -> None:
    found["word/vbaProject.bin"] = b"macro"


def without_section(found: dict[str, bytes]) -> None:
    name = "word/document.xml"
    found[name] = re.sub(rb"<w:sectPr.*?</w:sectPr>", b"", found[name], flags=re.DOTALL)


def without_document(found: dict[str, bytes]) -> None:
    del found["word/document.xml"]


def with_entity(found: dict[str, bytes]) -> None:
    name = next(name for name in found if name.startswith("word/header"))
    head, body = found[name].split(b"<w:hdr", 1)
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{PASSWD}">]>'.encode()
    found[name] = head + entity + b"<w:hdr" + body


def linked_picture() -> bytes:
    document = simple()
    part = document.sections[0].header.part
    relation = part.relate_to(OUTSIDE, RELATIONSHIP_TYPE.IMAGE, is_external=True)
    blip = next(part.element.iter("{*}blip"))
    blip.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}link", relation)
    return saved(document)


def embedded_object() -> bytes:
    document = simple()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject"
    document.sections[0].header.part.relate_to(document.part._styles_part, kind)
    return saved(document)


def page(**fields: int) -> bytes:
    document = simple()
    for name, value in fields.items():
        setattr(document.sections[0], name, Mm(value))
    if "page_height" in fields:
        document.sections[0].orientation = WD_ORIENT.LANDSCAPE
    return saved(document)


def bomb() -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for number in range(12):
            archive.writestr(f"word/media/{number}.png", bytes(10_000_000))
    return target.getvalue()


def encrypted() -> bytes:
    """The flag of a member that needs a password, set in both of its heads."""
    data = bytearray(PLAIN)
    for head, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = data.index(head)
        data[at + place] |= 1
    return bytes(data)


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "It is empty."),
    "no zip": (lambda: b"Dear client,", "not a Word file"),
    "old .doc": (lambda: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512), "old .doc file"),
    "cut off": (lambda: PLAIN[: len(PLAIN) // 2], "not a Word file"),
    "encrypted": (encrypted, "not a Word file"),
    "another zip": (lambda: changed(PLAIN, dict.clear), "not a Word file"),
    "no document": (lambda: changed(PLAIN, without_document), "not a Word file"),
    "no section": (lambda: changed(PLAIN, without_section), "what its pages are like"),
    "bomb": (bomb, "too large once it is unpacked"),
    "macros": (lambda: changed(PLAIN, with_macros), "contains macros"),
    "docm": (
        lambda: changed(
            PLAIN,
            member(
                "[Content_Types].xml",
                b"application/vnd.openxmlformats-officedocument." + DOCX,
                b"application/vnd.ms-word.document.macroEnabled.main+xml",
            ),
        ),
        "contains macros",
    ),
    "entity": (lambda: changed(PLAIN, with_entity), "declares entities"),
    "linked picture": (linked_picture, f"shows something from {OUTSIDE}"),
    "embedded object": (embedded_object, "embedded object"),
    "include": (lambda: with_header(COMPLEX.format(f'INCLUDEPICTURE "{OUTSIDE}"')), "A field"),
    "include in two": (
        lambda: with_header(COMPLEX.format(f'INC</w:instrText><w:instrText>LUDETEXT "{OUTSIDE}"')),
        "A field",
    ),
    "simple include": (
        lambda: with_header(f'<w:fldSimple w:instr=" IncludePicture {OUTSIDE} "/>'),
        "A field",
    ),
    "dde": (lambda: with_header(COMPLEX.format("DDEAUTO cmd /c calc")), "A field"),
    "on its side": (lambda: page(page_width=297, page_height=210), "lies on its side"),
    "no room": (lambda: page(left_margin=90, right_margin=90), "leave 36 by"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_a_sentence_with_its_place(name: str, tmp_path: Path) -> None:
    make, why = REFUSED[name]
    path = put(tmp_path, "letterhead.docx", make())
    with pytest.raises(SourceError) as refused:
        read_reference_document(path, "client.yaml:12")
    (problem,) = refused.value.problems
    assert why in problem.message
    assert problem.where == "client.yaml:12"
    assert problem.hint


def test_a_folder_is_refused_too(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="It is no file"):
        read_reference_document(tmp_path, "client.yaml:12")


def test_a_template_is_as_good_as_a_document() -> None:
    assert written(read(as_template(PLAIN), "letterhead.dotx")) == written(read(PLAIN))


# --- What is left out without a word ----------------------------------------------------------


def everything(data: bytes) -> bytes:
    return b"".join(content for _, content in sorted(members(written(read(data))).items()))


def test_the_template_that_a_document_is_attached_to_is_not() -> None:
    document = simple()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    settings = document.part._settings_part
    relation = settings.relate_to(OUTSIDE, kind, is_external=True)
    settings.element.insert(
        0, parse_xml(f'<w:attachedTemplate {nsdecls("w", "r")} r:id="{relation}"/>')
    )
    found = everything(saved(document))
    assert OUTSIDE.encode() not in found
    assert b"attachedTemplate" not in found


@pytest.mark.parametrize(
    "xml",
    [
        (
            f'<w:r><w:pict><v:shape><v:imagedata src="{OUTSIDE}" o:href="{OUTSIDE}"/></v:shape>'
            "</w:pict></w:r>"
        ),
        f'<w:r><w:pict><v:rect href="{OUTSIDE}"/></w:pict></w:r>',
        COMPLEX.format(f'HYPERLINK "{OUTSIDE}"'),
        COMPLEX.format(f'MACROBUTTON run "{OUTSIDE}"'),
        f'<w:fldSimple w:instr=" QUOTE {OUTSIDE} "><w:r><w:t>last shown</w:t></w:r></w:fldSimple>',
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f"<w:r><w:instrText>{OUTSIDE}</w:instrText></w:r>"
        ),
    ],
)
def test_addresses_are_left_out_and_words_stay(xml: str) -> None:
    found = members(written(read(with_header(xml))))
    head = found["word/header1.xml"]
    assert OUTSIDE.encode() not in b"".join(found.values())
    assert (b"last shown" in head) == ("last shown" in xml)
    assert b"fldChar" not in head


def test_page_numbers_of_theirs_go_on_counting() -> None:
    head = members(written(read(with_header(COMPLEX.format(" PAGE ")))))["word/header1.xml"]
    assert head.count(b"<w:fldChar") == 3
    assert b" PAGE " in head


@pytest.mark.parametrize(
    ("target", "stays"),
    [("https://northwind.example", True), (PASSWD, False), (r"\\host\share", False)],
)
def test_links_lead_to_the_web_or_nowhere(target: str, *, stays: bool) -> None:
    document = simple()
    header = document.sections[0].header
    relation = header.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = (
        f'<w:hyperlink {nsdecls("w", "r")} r:id="{relation}">'
        "<w:r><w:t>here</w:t></w:r></w:hyperlink>"
    )
    header.paragraphs[1]._p.append(parse_xml(link))
    found = members(written(read(saved(document))))
    assert b"here" in found["word/header1.xml"]
    assert (target.encode() in found["word/_rels/header1.xml.rels"]) == stays


def test_a_place_for_names_is_ours_alone() -> None:
    """A character that copies take for the place of a name would print it on hand-in pages."""
    head = with_header(f"<w:r><w:t>x{''.join(PLACEHOLDERS.values())}y</w:t></w:r>")
    found = members(written(read(head)))["word/header1.xml"]
    assert b"xy" in found
    assert not any(token.encode() in found for token in PLACEHOLDERS.values())


def test_controls_of_theirs_are_none_of_our_blanks() -> None:
    control = (
        '<w:sdt><w:sdtPr><w:alias w:val="Title"/><w:tag w:val="sort_s1"/><w:id w:val="7"/>'
        '<w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr>'
        "<w:sdtContent><w:r><w:t>in it</w:t></w:r></w:sdtContent></w:sdt>"
        '<w:bookmarkStart w:id="0" w:name="sort_s1"/><w:bookmarkEnd w:id="0"/>'
    )
    head = members(written(read(with_header(control))))["word/header1.xml"]
    assert b"in it" in head
    assert b"sort_s1" not in head
    assert b"dataBinding" not in head


def test_a_circle_of_styles_is_broken() -> None:
    def change(document: Any) -> None:
        one, other = (document.styles.add_style(name, 1) for name in ("One", "Other"))
        one.base_style, other.base_style = other, one
        document.styles["Heading 1"].base_style = one
        document.sections[0].header.paragraphs[0].style = one

    document = simple()
    change(document)
    made = docx.Document(BytesIO(written(read(saved(document)))))
    above = made.styles["Letterhead One"]
    for _ in range(3):
        above = above.base_style if above is not None else None
    assert above is None


def test_a_picture_of_theirs_has_bytes_and_a_kind_that_word_knows() -> None:
    found = members(written(read(PLAIN)))
    assert found["word/media/letterhead1.png"] == logo().getvalue()
    assert b'Extension="png" ContentType="image/png"' in found["[Content_Types].xml"]
