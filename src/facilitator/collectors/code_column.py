"""Which column of a table holds the sheet codes, by the words above it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from facilitator.tables.headings import find_column, heading_variants
from facilitator.text.fold import fold

CODES = (
    *("code", "sheet code", "participant code", "your code", "your sheet code", "personal code"),
    *("code of the sheet", "code of your sheet", "code on your sheet", "code on the sheet"),
    *("enter your sheet code", "please enter your sheet code", "enter your code", "my code"),
    *("sheet", "bogencode", "ihr code", "code des bogens", "kennwort", "code de la feuille"),
    *("votre code", "code de feuille", "codigo", "codigo de la hoja", "su codigo", "tu codigo"),
)
_ASKS_CODE = re.compile(
    r"\b(?:sheet|worksheet|paper|participant|personal) code\b|"
    r"\bcode\b.*\b(?:sheet|worksheet|paper|page|bogen|blatt|feuille|fiche)\b|"
    r"\bbogencode\b|\bcodigo\b.*\bhoja\b"
)
"""A question for the code, folded, in whatever words: "What is the code on your sheet?"."""
_LONGEST_HEADING = 120
NUMBERS = (
    *("response id", "responseid", "respondent id", "respondentid", "respondent", "submission id"),
    *("record id", "recordid", "participant id", "participant", "entry id", "antwort id", "id"),
    *("response number", "response no", "token"),
)
"""What survey tools call a response by, where nothing is headed as the code."""


def code_column(heads: Mapping[int, Sequence[str]]) -> int | None:
    """The column of the codes; without any, that of a tool's own numbers of responses."""
    exact = find_column(heads, CODES)
    if exact is not None:
        return exact
    for place, texts in heads.items():
        if any(_ASKS_CODE.search(fold(text)) and len(text) <= _LONGEST_HEADING for text in texts):
            return place
    return find_column(heads, NUMBERS)


def is_heading(text: str) -> bool:
    """Whether a text in the place of a code is the heading of such a column."""
    return any(words in CODES or words in NUMBERS for words in heading_variants(text))
