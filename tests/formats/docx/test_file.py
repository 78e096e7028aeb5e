"""The file: what Word is told of it, its fonts, its order, and that it is always the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from uuid import UUID
from zipfile import ZIP_STORED, ZipFile

import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from fontTools.ttLib import TTFont
from lxml import etree
from lxml.etree import QName

from facilitator.compose.look import Look
from facilitator.formats.docx.fonts import CIRCLE, KEPT, MARK_SIZE, cut_face, mark_font, obfuscated
from facilitator.formats.docx.writer import write_docx
from tests.formats.docx.conftest import EMPTY, SAMPLE, document_of, draw

# ECMA-376 part 1, annex A: the sequences as the schema has them, written down here once more.
SEQUENCES = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
    " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct"
    " topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind"
    " contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
    " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u"
    " effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath ligatures",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
    " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption"
    " tblDescription tblPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
    " tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange",
    "trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader"
    " tblCellSpacing jc hidden ins del trPrChange",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
    " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi"
    " rtlGutter docGrid printerSettings sectPrChange",
    "sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex"
    " equation comboBox date docPartObj docPartList dropDownList picture richText text"
    " citation group bibliography checkbox",
    "pBdr": "top left bottom right between bar",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tblCellMar": "top left start bottom right end",
    "tcMar": "top left start bottom right end",
    "tcBorders": "top left start bottom right end insideH insideV tl2br tr2bl",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
    " unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr"
    " trPr tcPr tblStylePr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "settings": "writeProtection view zoom removePersonalInformation removeDateAndTime"
    " doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText"
    " printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts"
    " saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges"
    " bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors"
    " hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate"
    " linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView"
    " trackRevisions defaultTabStop evenAndOddHeaders characterSpacingControl compat docVars"
    " rsids mathPr attachedSchema themeFontLang clrSchemeMapping decimalSymbol listSeparator",
    "font": "altName panose1 charset family notTrueType pitch sig embedRegular embedBold"
    " embedItalic embedBoldItalic",
}


def test_properties_stand_in_the_order_of_the_standard(parts: dict[str, bytes]) -> None:
    seen = set()
    for name, content in parts.items():
        if not name.startswith("word/") or not name.endswith(".xml"):
            continue
        for element in etree.fromstring(content).iter(*(qn(f"w:{tag}") for tag in SEQUENCES)):
            order = SEQUENCES[QName(element).localname].split()
            ranks = [order.index(QName(child).localname) for child in element]
            assert ranks == sorted(ranks), (name, QName(element).localname)
            seen.add(QName(element).localname)
    assert seen == set(SEQUENCES)


def test_the_same_document_gives_the_same_bytes(
    sample: bytes, write_again: Callable[[], bytes]
) -> None:
    assert write_again() == sample


def test_the_tree_is_not_changed(look: Look) -> None:
    document = document_of(SAMPLE.read_text("utf-8"), look)
    before = etree.tostring(document.tree)
    write_docx(document, draw=draw)
    assert etree.tostring(document.tree) == before


@pytest.mark.parametrize("epoch", [0, 1_700_000_000])
def test_the_epoch_dates_file_and_properties(look: Look, epoch: int) -> None:
    import docx

    data = write_docx(document_of(SAMPLE.read_text("utf-8"), look), epoch=epoch, draw=draw)
    day = datetime.fromtimestamp(epoch, UTC)
    assert docx.Document(BytesIO(data)).core_properties.created == day
    with ZipFile(BytesIO(data)) as archive:
        years = {entry.date_time[0] for entry in archive.infolist()}
    assert years == {max(1980, day.year)}


def test_title_language_and_author_are_told(word: WordDocument, parts: dict[str, bytes]) -> None:
    core = word.core_properties
    assert core.title == "Performance management is not execution management: Worksheet"
    assert (core.language, core.author, core.revision) == ("en", "The facilitator authors", 1)
    assert core.comments == ""
    assert b'<w:themeFontLang w:val="en-US"/>' in parts["word/settings.xml"]
    assert re.search(rb'<w:lang w:val="en-US"[^>]*/>', parts["word/styles.xml"])


def test_word_need_not_fall_back_to_an_older_mode(parts: dict[str, bytes]) -> None:
    assert re.search(rb'name="compatibilityMode"[^>]*w:val="15"', parts["word/settings.xml"])
    # Without this, LibreOffice and Word would add space after to space before.
    assert b"doNotUseHTMLParagraphAutoSpacing" not in parts["word/settings.xml"]


def test_nothing_of_the_template_is_left(parts: dict[str, bytes]) -> None:
    assert not [n for n in parts if "customXml" in n or "thumbnail" in n or "Effects" in n]
    assert b"python-docx" not in b"".join(v for k, v in parts.items() if k.endswith(".xml"))
    assert b"rsid" not in b"".join(v for k, v in parts.items() if k.endswith(".xml"))


def embedded(parts: dict[str, bytes]) -> dict[tuple[str, str], bytes]:
    """The fonts of a file by name and cut, freed from their keys."""
    table = etree.fromstring(parts["word/fontTable.xml"])
    relations = etree.fromstring(parts["word/_rels/fontTable.xml.rels"])
    targets = {r.get("Id"): r.get("Target") for r in relations}
    return {
        (font.get(qn("w:name"), ""), QName(cut).localname): obfuscated(
            parts[f"word/{targets[cut.get(qn('r:id'))]}"],
            UUID(cut.get(qn("w:fontKey"), "").strip("{}")),
        )
        for font in table
        for cut in font
        if cut.get(qn("w:fontKey"))
    }


def test_fonts_come_out_as_they_went_in(parts: dict[str, bytes], look: Look) -> None:
    found = embedded(parts)
    text, heading = look.families["text"], look.families["heading"]
    assert found[text.name, "embedRegular"] == cut_face(text.face())
    assert found[heading.name, "embedBold"] == cut_face(heading.face(bold=True))
    assert found["Open Sans", "embedRegular"] == look.fallbacks[1].face().read_bytes()
    assert ("Noto Sans", "embedRegular") not in found
    for data in found.values():
        assert TTFont(BytesIO(data))["OS/2"].fsType == 0


def test_a_cut_face_is_small_and_has_all_that_is_kept(look: Look) -> None:
    path = look.families["heading"].face(bold=True)
    whole, small = TTFont(path), TTFont(BytesIO(cut_face(path)))
    kept = {c for first, last in KEPT for c in range(first, last + 1)}
    assert set(small.getBestCmap()) == kept & set(whole.getBestCmap())
    assert len(cut_face(path)) < path.stat().st_size / 4
    features = {
        r.FeatureTag for t in ("GPOS", "GSUB") for r in small[t].table.FeatureList.FeatureRecord
    }
    assert features == {"kern", "liga"}
    assert small["name"].getDebugName(1) == whole["name"].getDebugName(1)


@pytest.mark.parametrize(
    ("words", "whole"), [("Execution, ʃ", True), ("Exécution, Πλάνο, “5 ≠ 4”", False)]
)
def test_a_rarer_character_takes_the_whole_face_along(
    look: Look, words: str, *, whole: bool
) -> None:
    data = write_docx(document_of(EMPTY.format(f"<h2>{words}</h2>"), look), draw=draw)
    with ZipFile(BytesIO(data)) as archive:
        found = embedded({name: archive.read(name) for name in archive.namelist()})
    face = look.families["heading"].face(bold=True)
    expected = face.read_bytes() if whole else cut_face(face)
    assert found[look.families["heading"].name, "embedBold"] == expected


def test_a_font_is_keyed_as_the_standard_says() -> None:
    key = UUID("{1DF95BBE-B6A3-4B17-8E3A-0123456789AB}")
    hidden = obfuscated(bytes(64), key)
    assert hidden[:16] == key.bytes[::-1]
    assert hidden[16:32] == key.bytes[::-1]
    assert hidden[32:] == bytes(32)


def test_fonts_and_pictures_are_stored(sample: bytes) -> None:
    with ZipFile(BytesIO(sample)) as archive:
        heavy = [e for e in archive.infolist() if e.filename.endswith((".odttf", ".png"))]
    assert heavy
    assert {entry.compress_type for entry in heavy} == {ZIP_STORED}


def test_circles_have_the_measures_of_the_look(look: Look) -> None:
    font = TTFont(BytesIO(mark_font(look.marks)))
    glyph = font["glyf"][font.getBestCmap()[ord(CIRCLE)]]
    wide = (glyph.xMax - glyph.xMin) / font["head"].unitsPerEm * MARK_SIZE / 72 * 25.4
    assert wide == pytest.approx(look.marks.box, abs=0.05)


def test_no_circles_no_font_for_them(look: Look) -> None:
    source = '<html><head></head><body><section class="sheet"><p>a</p></section></body></html>'
    data = write_docx(document_of(source, look), draw=draw)
    with ZipFile(BytesIO(data)) as archive:
        assert b"Facilitator Marks" not in archive.read("word/fontTable.xml")
        assert [n for n in archive.namelist() if n.endswith("odttf")] == ["word/fonts/font1.odttf"]
