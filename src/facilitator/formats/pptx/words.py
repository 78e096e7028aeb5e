"""Words of the page as paragraphs of a slide: runs that leave fonts, sizes and colours alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape, quoteattr

from lxml.etree import _Element

_BLOCKS = ("h1", "h2", "p")


@dataclass(frozen=True)
class Run:
    """A stretch of words; a ``line_break`` has none."""

    words: str
    bold: bool = False
    italic: bool = False
    line_break: bool = False


def paragraphs(element: _Element, language: str) -> str:
    """The XML of all paragraphs in an element of the page, or of the one that it is."""
    inside = [one for one in element if one.tag in _BLOCKS] or [element]
    return "".join(one_paragraph(list(_runs(each, Run(""))), language) for each in inside)


def one_paragraph(runs: list[Run], language: str) -> str:
    """The XML of a paragraph; spaces at its ends are left out."""
    spoken = f" lang={quoteattr(language)}"
    said = "".join(_run(run, spoken) for run in _trimmed(runs))
    return f"<a:p>{said}<a:endParaRPr{spoken}/></a:p>"


def _run(run: Run, spoken: str) -> str:
    if run.line_break:
        return f"<a:br><a:rPr{spoken}/></a:br>"
    face = (' b="1"' if run.bold else "") + (' i="1"' if run.italic else "")
    return f"<a:r><a:rPr{spoken}{face}/><a:t>{escape(run.words)}</a:t></a:r>"


def _runs(element: _Element, face: Run) -> Iterator[Run]:
    yield replace(face, words=_spaced(str(element.text or "")))
    for child in element:
        if child.tag == "br":
            yield Run("", line_break=True)
        else:
            bold = face.bold or child.tag == "strong"
            yield from _runs(
                child, replace(face, bold=bold, italic=face.italic or child.tag == "em")
            )
        yield replace(face, words=_spaced(str(child.tail or "")))


def _spaced(text: str) -> str:
    """As a browser reads spaces: several are one, line ends too."""
    lead, end = text[:1].isspace(), text[-1:].isspace()
    middle = " ".join(text.split())
    if not middle:
        return " " if text else ""
    return f"{' ' if lead else ''}{middle}{' ' if end else ''}"


def _trimmed(runs: list[Run]) -> list[Run]:
    kept = [run for run in runs if run.words or run.line_break]
    if kept:
        kept[0] = replace(kept[0], words=kept[0].words.lstrip())
        kept[-1] = replace(kept[-1], words=kept[-1].words.rstrip())
    return [run for run in kept if run.words or run.line_break]
