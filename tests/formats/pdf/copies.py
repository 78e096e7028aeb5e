"""People whose copies the tests make."""

from __future__ import annotations

import random

from facilitator.model.client import PersonalCopy
from facilitator.rules.responses.sheet_codes import draw_codes

HOSTILE = (
    "<b>",
    "{{ 7*7 }}",
    "../../x",
    "=1+1",
    "a)\\(b",
    "%PDF-1.7 endstream endobj",
    "&lt;i&gt;",
)
SCRIPTS = (
    "Ana María Núñez-Ortiz",
    "Nguyễn Thị Minh Khai",
    "Łukasz Żółć e\u0301toile",
    "Sofia Affifi",
    "Αλέξανδρος Παπαδόπουλος",
    "Ірина Коваль",
    "देवनागरी क्षत्रिय",
    "שלום כהן-לוי",
    "山田太郎",
    "김민수",
    "王小明",
)
LONGEST = "Maximiliane Alexandrina Wilhelmina von Hohenzollern-Sigmaringen und zu Wittgenst"


def copies(*names: str) -> tuple[PersonalCopy, ...]:
    """A copy for each name, its code the same in every run."""
    codes = draw_codes(len(names), (), random.Random(len(names)).randrange)
    return tuple(
        PersonalCopy(code=code, name=name) for code, name in zip(codes, names, strict=True)
    )
