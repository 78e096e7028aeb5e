"""Real attempts to make a page, a style sheet, a text or a drawing read a file or an address."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from pydantic import ValidationError

from facilitator.compose.engine import lay_out_html, nothing_fetched
from facilitator.compose.font_family import FontFamily
from facilitator.compose.prose import inline, prose
from facilitator.errors import SourceError
from facilitator.sources.picture_file import read_logo
from facilitator.system.text_file import inside, read_text
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import ROOT
from tests.safety.conftest import PASSWD

pytestmark = pytest.mark.child_processes

Ear = tuple[str, Callable[[], bool]]
LOOK = Workspace(ROOT).look

PAGES = [
    '<img src="{}">',
    '<object data="{}"></object>',
    '<embed src="{}">',
    '<a rel="attachment" href="{}">x</a>',
    '<p style="background: url({})">x</p>',
    '<p style="list-style-image: url({}); display: list-item">x</p>',
    '<link rel="stylesheet" href="{}">',
    '<link rel="attachment" href="{}">',
    '<style>@import "{}";</style>',
    '<base href="{}"><img src="y">',
    '<svg width="9" height="9"><image width="9" height="9" href="{}"/></svg>',
    '<svg width="9" height="9"><use href="{}#x"/></svg>',
    '<iframe src="{}"></iframe>',
    '<script src="{}"></script>',
    '<input type="image" src="{}">',
    '<video src="{}" poster="{}"></video>',
]
SHEETS = [
    "@import url({});",
    '@import "{}";',
    "p {{ background: url({}) }}",
    "p::before {{ content: url({}) }}",
    "@font-face {{ font-family: q; src: url({}) }} p {{ font-family: q }}",
    "@page {{ @top-left {{ content: url({}) }} }}",
    "p {{ border-image: url({}) 9 }}",
    ":root {{ --x: url({}) }} p {{ background: var(--x) }}",
]


def laid_out(page: str, sheet: str = "") -> bytes:
    """The PDF, or nothing where it is refused."""
    try:
        with nothing_fetched():
            return bytes(
                lay_out_html(page, sheet, LOOK.every_family).write_pdf(uncompressed_pdf=True)
            )
    except SourceError as error:
        assert "may not fetch" in str(error)  # noqa: PT017 - any other error escapes and fails
        return b""


@pytest.mark.parametrize("page", PAGES)
def test_no_page_reads_a_file_or_calls_an_address(page: str, ear: Ear, tmp_path: Path) -> None:
    address, called = ear
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret of this machine")
    assert b"secret of this" not in laid_out(page.replace("{}", secret.as_uri()))
    laid_out(page.replace("{}", PASSWD))
    laid_out(page.replace("{}", address))
    assert not called()


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("target", [PASSWD, "/etc/passwd", "data:text/css,p{}"])
def test_no_style_sheet_reads_a_file(sheet: str, target: str) -> None:
    """As in a client's print.css: told as the fault of that file, and never a traceback."""
    found = laid_out("<p>x</p>", sheet.format(target))
    assert found == b"" or b"root:" not in found


@pytest.mark.parametrize("sheet", SHEETS)
def test_no_style_sheet_calls_an_address(sheet: str, ear: Ear) -> None:
    address, called = ear
    laid_out("<p>x</p>", sheet.format(address))
    assert not called()


def test_the_ear_hears_what_is_not_held_back(ear: Ear) -> None:
    """Or all of this would prove nothing."""
    import urllib.error
    import urllib.request

    address, called = ear
    with pytest.raises((OSError, urllib.error.URLError)):
        urllib.request.urlopen(address, timeout=0.2)  # noqa: S310 - of this test's own
    assert called()


@pytest.mark.parametrize("filtered", [inline, prose])
@pytest.mark.parametrize(
    "text",
    [
        "![x](http://127.0.0.1/x.png)",
        f"![x][y]\n\n[y]: {PASSWD}",
        "<img src=PASSWD>",
        '<link rel="stylesheet" href="http://127.0.0.1/">',
        "<style>@import url(http://127.0.0.1/)</style>",
        f"<svg><image href='{PASSWD}'/></svg>",
        "<iframe src=http://127.0.0.1></iframe>",
        "<!--[if IE]><script>1</script><![endif]-->",
        "{% include '/etc/passwd' %} {{ ''.__class__ }}",
    ],
)
def test_markdown_brings_no_element_that_fetches(filtered: Callable[[str], str], text: str) -> None:
    """What looks like markup is words; a link stays a link, which nothing follows."""
    made = html.fragment_fromstring(str(filtered(text)), create_parent="div")
    assert {str(element.tag) for element in made.iter()} <= {"div", "p", "a", "em", "strong"}


@pytest.mark.parametrize("text", ["[" * 9000, "![" * 9000, "word " * 20_000 + "*"])
def test_markdown_that_would_take_hours_is_refused(text: str) -> None:
    with pytest.raises(SourceError, match="too long"):
        prose(text)


BOMB = (
    '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="&c;"/></svg>'
)
OUTSIDE = (
    '<!DOCTYPE svg [<!ENTITY x SYSTEM "{}">]>'
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="&x;"/></svg>'
)
ELSEWHERE = (
    '<!DOCTYPE svg SYSTEM "{}">'
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
)
_LEVELS = "".join(f'<g id="l{n}">' + f'<use href="#l{n + 1}"/>' * 10 + "</g>" for n in range(12))
USES = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{_LEVELS}'
    '<path id="l12" d="M0 0"/></svg>'
)
CIRCLE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>'
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    ("svg", "told"),
    [
        (BOMB, "defines entities of its own"),
        (OUTSIDE.format(PASSWD), "defines entities of its own"),
        (OUTSIDE.format("http://127.0.0.1/"), "defines entities of its own"),
        (OUTSIDE.replace("ENTITY x", "ENTITY % x"), "defines entities of its own"),
        (USES, "too many shapes"),
        (CIRCLE, "too many shapes"),
    ],
    ids=["laughs", "file", "address", "parameter", "uses", "circle"],
)
def test_a_drawing_that_reads_or_grows_is_refused(
    tmp_path: Path, svg: str, told: str, encoding: str
) -> None:
    file = tmp_path / "logo.svg"
    file.write_bytes(svg.encode(encoding))
    with pytest.raises(SourceError, match=told):
        read_logo(file)


def test_a_drawing_whose_type_lies_elsewhere_is_read_without_it(tmp_path: Path, ear: Ear) -> None:
    """As editors write it: the address is never called."""
    address, called = ear
    file = tmp_path / "logo.svg"
    file.write_text(ELSEWHERE.format(address))
    assert b"DOCTYPE" not in read_logo(file).data
    assert not called()


def test_a_text_file_of_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "client.yaml").open("wb") as sparse:
        sparse.truncate(1_000_000_000)
    with pytest.raises(SourceError, match="larger than 5 MB"):
        read_text(tmp_path / "client.yaml")


@pytest.mark.parametrize(
    "name", ["../outside.txt", "link", "chain", "folder/outside.txt", "round", "/etc/passwd"]
)
def test_a_file_outside_of_the_clients_folder_is_refused(tmp_path: Path, name: str) -> None:
    client = tmp_path / "client"
    client.mkdir()
    (tmp_path / "outside.txt").write_text("x")
    (client / "link").symlink_to(tmp_path / "outside.txt")
    (client / "chain").symlink_to("link")
    (client / "folder").symlink_to(tmp_path)
    (client / "round").symlink_to("round")
    with pytest.raises(SourceError):
        inside(client / name, client)


def test_a_file_inside_is_found_through_links_of_the_folder_itself(tmp_path: Path) -> None:
    (tmp_path / "client").mkdir()
    (tmp_path / "client" / "roster.csv").write_text("x")
    (tmp_path / "client" / "people.csv").symlink_to("roster.csv")
    (tmp_path / "shortcut").symlink_to("client")
    real = (tmp_path / "client" / "roster.csv").resolve()
    assert inside(tmp_path / "client" / "people.csv", tmp_path / "client") == real
    assert inside(tmp_path / "shortcut" / "roster.csv", tmp_path / "shortcut") == real


@pytest.mark.parametrize("word", ["../../../etc/passwd", "/etc/passwd", "a/b", '"; src: url(x', ""])
@pytest.mark.parametrize("field", ["folder", "file", "name"])
def test_a_look_names_no_font_outside_of_the_fonts_package(field: str, word: str) -> None:
    sound = {"name": "Open Sans", "folder": "Open Sans", "file": "OpenSans"}
    FontFamily.model_validate(sound)
    with pytest.raises(ValidationError):
        FontFamily.model_validate({**sound, field: word})
