"""WeasyPrint, held to the shipped fonts: it reads no other file and never the network."""

from __future__ import annotations

import copy
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, lru_cache
from multiprocessing.util import Finalize
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from facilitator.compose.font_family import Families
from facilitator.compose.fonts import fill_font, shipped_faces
from facilitator.compose.picture import PICTURE_URL, Picture
from facilitator.compose.stylesheet import FILL_URL, INK_URL, PART
from facilitator.errors import SourceError
from facilitator.system.requirements import import_weasyprint
from facilitator.text.interface import t

if TYPE_CHECKING:
    import weasyprint


# A font may carry tables that say nothing of its letters; that they are left out is no news.
logging.getLogger("fontTools.subset").setLevel(logging.ERROR)

_INK = re.compile(rf"{INK_URL}[0-9a-f]{{6}}")
_REACHING = re.compile(r"@(?!(page|media|footnote|(top|bottom)-left)\b)")
"""What a style sheet may name fonts with, or import: any at-rule but those of pages."""


def lay_out_html(
    source: str,
    stylesheet: str,
    families: Families,
    pictures: Mapping[str, Picture] | None = None,
) -> weasyprint.Document:
    """Pages of HTML, which may show ``pictures`` by name and nothing else from outside.

    Raises MachineError where WeasyPrint lacks a library of the system, SourceError where the page
    or its style sheet asks for a file or an address.
    """
    with nothing_fetched():
        keep_broken_lines()
        faces, *_ = parts = stylesheet.split(PART)
        fonts, fetcher = _fonts(faces, families)
        css = _joined(
            _parsed(part, fonts, fetcher) if _REACHING.search(part) else _parsed(part)
            for part in parts
        )
        if pictures:
            fetcher = _fetcher(families, pictures)
        page = _read(source, fetcher)
        return page.render(stylesheets=[css], font_config=fonts, pdf_forms=True)


def _read(source: str, fetcher: Any) -> Any:  # noqa: ANN401 - WeasyPrint is untyped
    """The page, as XML where it is: WeasyPrint's own reader of HTML takes ten times as long."""
    engine = import_weasyprint()
    try:
        root = ET.fromstring(source)  # noqa: S314 - written by lxml, without entities
    except ET.ParseError:
        return engine.HTML(string=source, url_fetcher=fetcher)
    page = engine.HTML(string="", url_fetcher=fetcher)
    page.wrapper_element = page.wrapper_element.from_html_root(root)
    page.etree_element = root
    return page


@contextmanager
def nothing_fetched() -> Iterator[None]:
    """Around work of WeasyPrint: what a page may not fetch is told as the page's fault.

    WeasyPrint's own error for it passes through every ``except Exception`` on its way.
    """
    import_weasyprint()
    from weasyprint.urls import FatalURLFetchingError

    try:
        yield
    except FatalURLFetchingError as error:
        raise SourceError.because(str(error), hint=t("only-shipped-fonts")) from error


@lru_cache(maxsize=4)
def _fonts(faces: str, families: Families) -> tuple[Any, Any]:  # noqa: ARG001 - the faces of a sheet
    """Where its fonts are kept, which some part of a style sheet names, and what fetches them."""
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    fonts._folder = folder = Path(mkdtemp(prefix="facilitator-fonts-"))  # noqa: SLF001 - see below
    # WeasyPrint removes its copies of fonts when Python ends, and made processes end without that.
    Finalize(fonts, rmtree, (folder, True), exitpriority=0)
    return fonts, _fetcher(families)


class _Rules:
    """Of one part of a style sheet: selectors with what is said of them, and rules of pages."""

    def __init__(self) -> None:
        self.selectors: list[tuple[Any, Any]] = []
        self.of_pages: list[Any] = []

    def add_selector(self, selector: Any, declarations: Any) -> None:  # noqa: ANN401 - WeasyPrint is untyped
        self.selectors.append((selector, declarations))


@lru_cache(maxsize=400)
def _parsed(part: str, fonts: Any = None, fetcher: Any = None) -> _Rules:  # noqa: ANN401
    """The rules of a part; those that neither name fonts nor import serve with all fonts."""
    rules = _Rules()
    # With a base even a relative address is one that is refused; without it some of them crash.
    import_weasyprint().CSS(
        string=part,
        base_url="file:/",
        url_fetcher=fetcher,
        font_config=fonts,
        matcher=rules,
        page_rules=rules.of_pages,
    )
    return rules


def _joined(parts: Iterable[_Rules]) -> Any:  # noqa: ANN401
    """The style sheet that WeasyPrint would have made of all parts as one text."""
    css = import_weasyprint().CSS(string="")
    for rules in parts:
        css.page_rules += rules.of_pages
        for selector, declarations in rules.selectors:
            css.matcher.add_selector(selector, declarations)
    return css


def _fetcher(families: Families, pictures: Mapping[str, Picture] | None = None) -> Any:  # noqa: ANN401 - WeasyPrint is untyped
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

    faces = shipped_faces(families)
    shown = {f"{PICTURE_URL}{name}": picture for name, picture in (pictures or {}).items()}

    class ShippedFontsOnly(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: object = None) -> object:  # noqa: ARG002 - as the base's
            if url == FILL_URL:
                return URLFetcherResponse(url, fill_font(families[0]).data)
            if _INK.fullmatch(url):
                return URLFetcherResponse(url, _ink(url), {"Content-Type": "image/svg+xml"})
            if url in faces:
                return URLFetcherResponse(url, faces[url].read_bytes())
            if picture := shown.get(unquote(url)):
                return URLFetcherResponse(url, picture.data, {"Content-Type": picture.media})
            raise FatalURLFetchingError(t("no-fetching", address=url[:80]))

    return ShippedFontsOnly()


def _ink(url: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" viewBox="0 0 1 1"'
        f' preserveAspectRatio="none"><rect width="1" height="1" fill="#{url[-6:]}"/></svg>'
    )


# --- Lines ----------------------------------------------------------------------------------------

# A cell is measured before it is filled, what is kept whole is tried on one page and set on the
# next, a guide is laid out to be told its own pages: two in three lines were broken before.

LINE_PROPERTIES = (
    "direction",
    "font_family",
    "font_feature_settings",
    "font_kerning",
    "font_language_override",
    "font_size",
    "font_stretch",
    "font_style",
    "font_variant_alternates",
    "font_variant_caps",
    "font_variant_east_asian",
    "font_variant_ligatures",
    "font_variant_numeric",
    "font_variant_position",
    "font_variation_settings",
    "font_weight",
    "hyphenate_character",
    "hyphenate_limit_chars",
    "hyphenate_limit_zone",
    "hyphens",
    "lang",
    "letter_spacing",
    "overflow_wrap",
    "tab_size",
    "text_decoration_line",
    "white_space",
    "word_break",
    "word_spacing",
)
"""Of a style, all that decides where a line ends and how wide it is."""
_LONGEST, _MOST = 2_000, 10_000
"""Characters of a text, and lines, that are kept: of one endless word all ends would be."""


@cache
def keep_broken_lines() -> None:
    """Let WeasyPrint look a line up before it breaks one, from now on."""
    from weasyprint.layout import inline, preferred
    from weasyprint.text import line_break

    split = line_break.split_first_line

    def kept(text: str, style: Any, context: Any, *room: Any, **ends: bool) -> Any:  # noqa: ANN401 - WeasyPrint is untyped
        if len(text) > _LONGEST:
            return split(text, style, context, *room, **ends)
        lines = vars(style.font_config).setdefault("broken_lines", {})
        key = (text, _look_of(style), room, *ends.items())
        if key not in lines:
            if len(lines) >= _MOST:
                lines.clear()
            lines[key] = split(text, style, context, *room, **ends)
        layout, *measured = lines[key]
        # Drawing sets the words of a line's own object anew.
        return copy.copy(layout), *measured

    for module in (line_break, inline, preferred):
        module.split_first_line = kept
    line_break.get_font_description = _once_a_style(line_break.get_font_description)
    line_break._font_style_cache_key = _once_a_style(line_break._font_style_cache_key)  # noqa: SLF001


def _once_a_style(of_style: Callable[..., Any]) -> Callable[..., Any]:
    """What a function says of a style, which it is asked once."""

    def known(style: Any, **how: bool) -> Any:  # noqa: ANN401
        answers = vars(style).setdefault("known", {})
        key = (of_style, *how.items())
        if key not in answers:
            answers[key] = of_style(style, **how)
        return answers[key]

    return known


@_once_a_style
def _look_of(style: Any) -> str:  # noqa: ANN401
    return str([style[name] for name in LINE_PROPERTIES])
