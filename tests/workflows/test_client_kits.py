"""A kit in a client's clothes: their words, colours, logo and paper, and edits that survive."""

from __future__ import annotations

import json
import re
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from facilitator.compose.document import printed_words
from facilitator.errors import SourceError, UsageError
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.translate import start_translation
from tests.workflows.clients import CLIENT, LOGO, client, event, file, made

HANDOUT = {"documents": ("handout",), "formats": ("pdf",)}
WORKSHEET = {"documents": ("worksheet",), "formats": ("pdf",)}


def words(path: Path) -> list[str]:
    """The text of each page, its white space folded."""
    with pypdfium2.PdfDocument(path) as pdf:
        texts = [page.get_textpage().get_text_bounded() for page in pdf]
    return [" ".join(text.split()) for text in texts]


def colours(path: Path, page: int = 0) -> set[tuple[int, int, int]]:
    """The colours of a page that fill more than a few of its dots."""
    with pypdfium2.PdfDocument(path) as pdf:
        image: Image.Image = pdf[page].render(scale=2).to_pil().convert("RGB")
    found = image.getcolors(image.width * image.height) or []
    return {colour for count, colour in found if count > 200}  # type: ignore[misc] # RGB


def test_the_kit_lies_in_the_clients_own_folder(workspace: Path) -> None:
    client(workspace)
    report = made(workspace, **HANDOUT)
    folder = workspace / "output" / CLIENT / "small" / "workshop"
    assert [one.path for one in report.files] == [folder / "handout.pdf"]


def test_terms_go_by_the_exercises_words_or_by_id(workspace: Path) -> None:
    for called in ("team", "TEAM", "teams"):
        client(workspace, terms={called: {"singular": "crew", "plural": "crews"}})
        said = str(prepare_kit(KitRequest(workspace, "small", client=CLIENT)).kit.exercise)
        assert "that the crew agrees on" in said
        assert "that the team agrees on" not in said


def test_in_a_translation_terms_go_by_the_words_of_the_exercise_too(workspace: Path) -> None:
    start_translation("small", "fr", workspace)
    catalogue = workspace / "exercises/small/fr/exercise.po"
    french = (("team", "équipe"), ("teams", "équipes"), ("Team exercise", "{équipe} : exercice"))
    text = catalogue.read_text()
    for words, own in french:
        text = text.replace(f'msgid "{words}"\nmsgstr ""', f'msgid "{words}"\nmsgstr "{own}"')
    catalogue.write_text(text)
    client(workspace, language="fr", terms={"team": {"singular": "Comex", "plural": "Comex"}})
    parts = prepare_kit(KitRequest(workspace, "small", client=CLIENT))
    assert parts.kit.exercise.kicker == "Comex : exercice"


def test_a_term_that_there_is_not_is_told_with_the_nearest(workspace: Path) -> None:
    client(workspace, terms={"taem": "crew"})
    with pytest.raises(SourceError) as caught:
        made(workspace, **HANDOUT)
    (problem,) = caught.value.problems
    assert re.fullmatch(rf"clients/{CLIENT}/client\.yaml:\d+", problem.where)
    assert str(problem).endswith('"taem" is no term of small. Did you mean "team"?')


def test_colours_and_logo_are_on_the_page(workspace: Path) -> None:
    folder = client(workspace, brand={"logo": "logo.svg", "primary": "#1b4f8f"})
    (folder / "logo.svg").write_text(LOGO)
    found = colours(file(made(workspace, **HANDOUT), "handout.pdf"))
    assert (0x1B, 0x4F, 0x8F) in found
    assert (0x0D, 0x55, 0x60) not in found  # the house's own


def test_a_colour_that_nobody_can_read_is_told_and_never_used_for_text(workspace: Path) -> None:
    client(workspace, brand={"primary": "#f5b301"})
    report = made(workspace, documents=("worksheet",))
    (note,) = report.notes
    assert f"clients/{CLIENT}/client.yaml:" in note
    assert "contrast" in note
    assert "Nearest that passes: #" in note
    with ZipFile(file(report, "worksheet.docx")) as archive:
        styles = archive.read("word/styles.xml").decode()
    assert "F5B301" not in styles


@pytest.mark.parametrize("written", ["tomorrow", "08/06/2027", "2027"])
def test_a_holiday_that_is_no_day_is_told_with_how_to_write_one(
    workspace: Path, written: str
) -> None:
    client(workspace, holidays=["2027-08-05", written])
    with pytest.raises(SourceError) as caught:
        made(workspace, **HANDOUT)
    assert str(caught.value) == (
        f'clients/{CLIENT}/client.yaml:6: Entry 2 of "holidays" cannot be "{written}". '
        "Write it as year-month-day, such as 2027-07-05."
    )


def test_a_font_that_is_not_shipped_is_told_with_the_nearest(workspace: Path) -> None:
    client(workspace, brand={"font": "Latto"})
    with pytest.raises(SourceError, match=r'no font family "Latto" here\. Did you mean "Lato"\?'):
        made(workspace, **HANDOUT)


@pytest.mark.parametrize(
    ("font", "documents"),
    [("EB Garamond", ()), *((font, ("handout",)) for font in ("Lato", "Poppins", "Roboto"))],
)
def test_every_document_is_set_in_the_clients_font(
    workspace: Path, font: str, documents: tuple[str, ...]
) -> None:
    client(workspace, brand={"font": font})
    report = made(workspace, formats=("pdf",), documents=documents)
    # What is larger than the printer shows pages of another file as they are.
    for built in (one for one in report.files if not one.path.name.startswith("canvas-")):
        with pikepdf.open(built.path) as pdf:
            used = {
                str(f.BaseFont) for page in pdf.pages for f in dict(page.Resources.Font).values()
            }
        names = " ".join(used).replace("-", "")
        assert font.replace(" ", "") in names, built.path.name
        assert "Gentium" not in names, built.path.name


def test_the_clients_paper_and_print_are_the_default(workspace: Path) -> None:
    client(workspace, paper="A4", large_print=True)
    path = file(made(workspace, **HANDOUT), "handout.pdf")
    with pypdfium2.PdfDocument(path) as pdf:
        width, height = pdf[0].get_size()
    assert (round(width), round(height)) == (595, 842)
    letter = made(workspace, paper="letter", large_print=False, **HANDOUT)
    assert [one.path.name for one in letter.files] == ["handout-letter-normal.pdf"]


def test_a_cover_page_says_for_whom_when_and_by_whom(workspace: Path) -> None:
    client(workspace, brand={"cover": True}, language="en-GB")
    event(workspace, place="Lakeside campus", facilitator="Ruth Adeyemi")
    (workspace / "facilitator.yaml").write_text("name: Lakeshore Coaching\ncontact: a@b.example\n")
    first, second = words(file(made(workspace, event="2027-03-18", **HANDOUT), "handout.pdf"))[:2]
    for said in ("Northwind Health", "18 March 2027", "Lakeside campus", "Ruth Adeyemi"):
        assert said in first
    assert "Prepared by Lakeshore Coaching · a@b.example" in first
    assert "Page 1" not in first
    assert "Page 2" in second


def test_the_preparer_stands_on_every_document_of_a_client_and_on_no_other(workspace: Path) -> None:
    client(workspace)
    (workspace / "facilitator.yaml").write_text("name: Lakeshore\nconfidentiality: Confidential\n")
    prepared = prepare_kit(KitRequest(workspace, "small", client=CLIENT))
    kinds = [kind for kind in prepared.kit.documents() if kind.name != "sort-cards"]
    assert len(kinds) > 5
    for kind in kinds:
        said = printed_words(prepared.composer.compose(kind, prepared.kit).tree)
        assert "Lakeshore" in said, kind.name
        assert "Confidential" in said, kind.name
    on_paper = " ".join(words(made(workspace, **HANDOUT).files[0].path))
    assert "Lakeshore" in on_paper
    assert "Confidential" in on_paper
    plain = made(workspace, client=None, **HANDOUT)
    assert "Lakeshore" not in " ".join(words(plain.files[0].path))


def test_one_block_of_one_template_is_replaced_and_the_rest_stays(workspace: Path) -> None:
    folder = client(workspace) / "templates" / "documents"
    folder.mkdir(parents=True)
    (folder / "handout.html").write_text(
        '{% extends "house/documents/handout.html" %}'
        '{% block end %}<p class="note">Ask the strategy office.</p>{{ super() }}{% endblock %}'
    )
    plain = " ".join(words(made(workspace, client=None, **HANDOUT).files[0].path))
    said = " ".join(words(made(workspace, **HANDOUT).files[0].path))
    assert "Ask the strategy office." in said
    assert "What shouts is not always what counts." in plain
    assert "What shouts is not always what counts." in said


def test_overrides_change_the_exercise_for_this_client_alone(workspace: Path) -> None:
    folder = client(workspace) / "overrides"
    folder.mkdir()
    (folder / "small.yaml").write_text(
        "welcome: Good to see you.\n"
        "activities:\n"
        "  sort:\n"
        "    statements: {drop: [s1], replace: {s2: {text: We train two people in one job.}}}\n"
    )
    asked = {"documents": ("handout", "worksheet"), "formats": ("pdf",)}
    said = " ".join(line for one in made(workspace, **asked).files for line in words(one.path))
    assert "Good to see you." in said
    assert "We train two people in one job." in said
    assert "by noon" not in said
    plain = made(workspace, client=None, **asked).files
    assert "by noon" in " ".join(words(plain[1].path))


def test_an_edit_made_for_one_client_survives_the_next_build(workspace: Path) -> None:
    client(workspace)
    asked = {"documents": ("handout",), "formats": ("docx",)}
    path = made(workspace, **asked).files[0].path
    path.write_bytes(b"edited by hand")
    (again,) = made(workspace, **asked).files
    assert again.kept == path
    assert path.read_bytes() == b"edited by hand"


def test_kit_json_says_what_was_built_from_what(workspace: Path) -> None:
    folder = client(workspace)
    report = made(workspace, **HANDOUT)
    record = json.loads((report.files[0].path.parent / "kit.json").read_text())
    (build,) = record["builds"].values()
    assert build["client"] == CLIENT
    assert build["exercise"] == "small"
    assert f"clients/{CLIENT}/client.yaml" in build["sources"]
    assert "exercises/small/exercise.yaml" in build["sources"]
    before = build["sources"][f"clients/{CLIENT}/client.yaml"]
    (folder / "client.yaml").write_text('{"name": "Southwind"}')
    made(workspace, documents=("sort-cards",), formats=("docx",))
    record = json.loads((report.files[0].path.parent / "kit.json").read_text())
    cards, handout = (record["files"][n]["build"] for n in ("sort-cards.docx", "handout.pdf"))
    assert record["builds"][handout]["sources"][f"clients/{CLIENT}/client.yaml"] == before
    assert record["builds"][cards]["sources"][f"clients/{CLIENT}/client.yaml"] != before


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"client": "northwnd"}, 'There is no client "northwnd". Did you mean "northwind"?'),
        ({"event": "2027-03-19"}, "has no event"),
        ({"client": None, "event": "2027-03-18"}, "Add --client NAME."),
    ],
)
def test_names_that_mean_nothing_are_told(
    workspace: Path, asked: dict[str, str | None], told: str
) -> None:
    client(workspace)
    event(workspace)
    with pytest.raises(UsageError, match=re.escape(told)):
        made(workspace, **asked, **HANDOUT)


def test_a_file_of_the_clients_that_leads_out_of_the_folder_is_refused(
    workspace: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "logo.svg"
    outside.write_text(LOGO)
    folder = client(workspace, brand={"logo": "logo.svg"})
    (folder / "logo.svg").symlink_to(outside)
    with pytest.raises(SourceError, match="outside"):
        made(workspace, **HANDOUT)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("handout.html", "x", "This file is not used: it is called like no template."),
        ("documents/handut.html", "x", 'Did you mean "documents/handout.html"?'),
        (
            "documents/handout.html",
            '{% extends "house/documents/handout.html" %}{% block ende %}x{% endblock %}',
            'The block "ende" is none of documents/handout.html, so it is not shown.',
        ),
    ],
)
def test_a_template_that_changes_nothing_is_told(
    workspace: Path, name: str, text: str, told: str
) -> None:
    file = client(workspace) / "templates" / name
    file.parent.mkdir(parents=True)
    file.write_text(text)
    (note,) = made(workspace, **HANDOUT).notes
    assert told in note
