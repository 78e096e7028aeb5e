"""Words end inside a line by the rules of the language, with a hyphen, and where they have to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html

from facilitator.compose.document import Document
from facilitator.formats import Job
from facilitator.formats.docx.writer import write as write_docx
from facilitator.formats.pdf.layout import lay_out
from facilitator.formats.pdf.writer import write as write_pdf
from facilitator.model.client import Client
from facilitator.model.kit import Kit
from tests.formats.pdf.kits import real
from tests.formats.pdf.reading import Pdf

HYPHEN = "\N{HYPHEN}"
LONG = "Verantwortungsübernahmebereitschaft"
PAGE = (
    "<h2>Rechtsschutzversicherungsgesellschaften, Rechtsschutzversicherungsgesellschaften</h2>"
    "<p>{}</p><table><colgroup><col style='width:25%'><col style='width:75%'></colgroup>"
    "<tbody><tr><td>{}</td><td></td></tr></tbody></table>"
)


def written(language: str, words: str, cell: str) -> Document:
    document = real().composed("agenda")
    page = f'<section class="sheet">{PAGE.format(words, cell)}</section>'
    tree = html.document_fromstring(f'<html lang="{language}"><body>{page}</body></html>')
    return replace(document, tree=tree, language=language)


def lines(document: Document) -> list[str]:
    pdf = Pdf(write_pdf(Job(document, None, lay_out(document))))
    return pdf.lines(1)


def test_german_words_end_inside_with_a_hyphen_and_headings_do_not() -> None:
    found = lines(written("de", f"{'Unternehmensstrategien ' * 20}", LONG))
    parted = [line for line in found if line.endswith(HYPHEN)]
    assert len(parted) >= 2
    assert not any(line.startswith("Rechts") and line.endswith(HYPHEN) for line in found)
    cell = "".join(found[-3:]).replace(HYPHEN, "")
    assert LONG in cell
    assert any(line.endswith(HYPHEN) for line in found[-3:])


def test_english_words_stay_whole_but_for_those_that_fit_nowhere() -> None:
    found = lines(written("en", "organizational responsibilities " * 20, LONG))
    assert not any(line.endswith(HYPHEN) for line in found[:-3])
    assert any(line.endswith(HYPHEN) for line in found[-3:])


@pytest.mark.parametrize(("language", "hyphenates"), [("en-GB", False), ("de", True)])
def test_word_is_told_to_hyphenate(language: str, *, hyphenates: bool) -> None:
    from io import BytesIO

    import docx
    from docx.oxml.ns import qn

    written_file = write_docx(Job(written(language, "x", "y")))
    package = docx.Document(BytesIO(written_file))
    assert (package.settings.element.find(qn("w:autoHyphenation")) is not None) == hyphenates
    heading = package.styles["Heading 1"].element
    assert heading.find(f".//{qn('w:suppressAutoHyphens')}") is not None


@pytest.mark.parametrize(("theirs", "used"), [("en-GB", "en-GB"), ("de", "en"), ("", "en")])
def test_a_language_tag_is_true_for_the_text(theirs: str, used: str) -> None:
    kit = real().kit.model_copy(update={"client": Client(name="N", language=theirs)})
    assert Kit.model_validate(kit).language == used
