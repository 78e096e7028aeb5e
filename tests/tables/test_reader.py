"""Encodings: stated, found, or guessed and told."""

from __future__ import annotations

import pytest

from facilitator.errors import SourceError
from facilitator.tables.grid import guard_formula, looks_like_formula, unguard_formula
from facilitator.tables.reader import decode_text

GERMAN = "Größe;Mühe, „sehr“ schön, Straße; 3 €"
FRENCH = "Sérgio et André; naïve; où ça; cœur; élève; Noël; l\N{RIGHT SINGLE QUOTATION MARK}été"
SPANISH = "mañana; señora; ¿qué?; útil; Ángel"


@pytest.mark.parametrize("text", [GERMAN, FRENCH, SPANISH])
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_encoding_that_was_guessed_is_right_and_told(text: str, encoding: str, end: str) -> None:
    lines = end.join(["code;words", f"A7BC;{text}", ""])
    if encoding == "cp1252" and end == "\r":
        return  # nothing on Windows ends its lines so
    found = decode_text(lines.encode(encoding))
    assert found.text == lines
    assert "It is not saved as UTF-8" in found.guess
    assert "is wrong, save it as UTF-8 or XLSX" in found.guess


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_what_is_stated_or_clear_is_not_told(encoding: str) -> None:
    lines = f"code;words\nA7BC;{GERMAN}\n"
    assert decode_text(lines.encode(encoding)) == (lines, "")


def test_old_dos_letters_are_found_where_windows_would_show_signs() -> None:
    lines = "code;words\nA7BC;Größe, schön, über, Mühe\n"
    found = decode_text(lines.encode("cp850"))
    assert found.text == lines
    assert "DOS" in found.guess


@pytest.mark.parametrize(
    "data", [b"code,a\0b\xff\n1,2\n", b"code\0,sort\nA7BC,both\n", b"\xff\xfe\0"]
)
def test_nul_bytes_are_told(data: bytes) -> None:
    with pytest.raises(SourceError, match="unusual encoding"):
        decode_text(data)


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+49 30", "-2", "- one\n- two", "@SUM(1)", "\tx", "\rx", "'=1", "''=1", "'tis"),
        *("\N{RIGHT SINGLE QUOTATION MARK}tis", "", "'", "''", "plain", "1", "it's"),
    ],
)
def test_a_guarded_text_is_no_formula_and_comes_back(text: str) -> None:
    assert not looks_like_formula(guard_formula(text))
    assert unguard_formula(guard_formula(text)) == text


def test_one_broken_letter_leaves_the_others_as_they_are() -> None:
    lines = f"code;words\nA7BC;{GERMAN}\n"
    found = decode_text(lines.encode() + b"B7BC;caf\xe9\n")
    assert found.text == lines + "B7BC;caf\N{REPLACEMENT CHARACTER}\n"
    assert found.guess.startswith("It is saved as UTF-8, and 1 letter of it was lost")
