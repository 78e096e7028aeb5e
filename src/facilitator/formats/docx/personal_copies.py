"""Each participant's own Word file: written once, then only what differs is put in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from facilitator.compose.fonts import mark_missing_glyphs
from facilitator.compose.look import Look
from facilitator.formats.docx.context import PLACEHOLDERS
from facilitator.formats.docx.inline import script_runs
from facilitator.formats.docx.styles import font_names
from facilitator.formats.docx.writer import write
from facilitator.formats.docx.xml import text, w
from facilitator.formats.job import Job
from facilitator.formats.zip_package import ZipTemplate
from facilitator.model.roster import PersonalCopy
from facilitator.rules.responses.sheet_codes import format_code

IN_FILE = re.compile(
    "(?P<code>{sheet-code})|<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>"
    "(?P<name>{participant})</w:t></w:r>".format(**PLACEHOLDERS).encode()
)
"""The placeholders of a written file: a code inside its run, and a name with the run around it."""


def personal_word_files(
    job: Job, copies: Sequence[PersonalCopy]
) -> Iterator[tuple[PersonalCopy, bytes]]:
    """Each copy with its Word file; the same bytes every time."""
    look = job.document.look
    names = {copy: mark_missing_glyphs(copy.name, look) for copy in copies}
    template = ZipTemplate.of(write(job, list(names.values())), IN_FILE)
    for copy in copies:
        code = format_code(copy.code).encode()
        yield copy, template.filled({"code": code, "name": _name_runs(names[copy], look)})


def _name_runs(name: str, look: Look) -> bytes:
    """A name as runs, each in a font that has its letters and in the direction that they run."""
    family = look.families[look.styles["running"].family]
    runs = []
    for words, other, backwards in script_runs(name, look, family):
        letters = [font_names(other.name)] if other else []
        letters += [w("rtl")] if backwards else []
        run = w("r", *([w("rPr", *letters)] if letters else []), text(words))
        runs.append(etree.tostring(run, encoding="utf-8"))
    return b"".join(runs)
