"""Each participant's own Word file: written once, then only what differs is put in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from facilitator.compose.fonts import mark_missing_glyphs
from facilitator.compose.look import Look
from facilitator.formats.docx.placeholders import CODE, NAME
from facilitator.formats.docx.runs import stretches
from facilitator.formats.docx.styles import fonts
from facilitator.formats.docx.writer import write
from facilitator.formats.docx.xml import text, w
from facilitator.formats.job import Job
from facilitator.formats.zip_package import ZipTemplate
from facilitator.model.roster import PersonalCopy
from facilitator.rules.responses.sheet_codes import format_code

_ROLE = "running"
SLOTS = re.compile(
    f"(?P<code>{CODE})"
    f"|<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>(?P<name>{NAME})</w:t></w:r>".encode()
)
"""The places of a written file: a code inside its run, and a name with the run around it."""


def personal_word_files(
    job: Job, copies: Sequence[PersonalCopy]
) -> Iterator[tuple[PersonalCopy, bytes]]:
    """Each copy with its Word file; the same bytes every time."""
    look = job.document.look
    names = {copy: mark_missing_glyphs(copy.name, look) for copy in copies}
    master = ZipTemplate.of(write(job, list(names.values())), SLOTS)
    for copy in copies:
        fillings = {"code": format_code(copy.code).encode(), "name": _name_runs(names[copy], look)}
        yield copy, master.filled(fillings.__getitem__)


def _name_runs(name: str, look: Look) -> bytes:
    """A name as runs, each in a font that has its letters and in the direction that they run."""
    family = look.families[look.styles[_ROLE].family]
    made = bytearray()
    for words, other, backwards in stretches(name, look, family):
        run = w("r", text(words))
        properties = [fonts(other.name)] if other else []
        properties += [w("rtl")] if backwards else []
        if properties:
            run.insert(0, w("rPr", *properties))
        made += etree.tostring(run, encoding="utf-8")
    return bytes(made)
