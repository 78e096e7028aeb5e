"""What Markdown has and pages have not is told with its line; what pages have is not."""

from __future__ import annotations

import pytest

from facilitator.sources.prose_faults import prose_faults
from tests.sources.conftest import Said

TOLD = [
    ("**not closed and *x*", 1, "The mark ** has no other one"),
    ("a *star that opens", 1, "The mark * has no other one"),
    ("a __line that opens", 1, "The mark __ has no other one"),
    ("x\n\n`code` in words", 3, "Program code has no place on these pages: `code`"),
    ("x\n\n```\ncode\n```", 3, "Program code has no place on these pages: ```"),
    ("x\n\n    indented", 3, "This line is indented by four spaces"),
    ("~~struck~~", 1, "Words cannot be struck through"),
    ("It is $E = mc^2$.", 1, "Formulas cannot be set: $E = mc^2$"),
    ("$$x$$", 1, "Formulas cannot be set: $$"),
    ("- a\n\n• one\n• two", 3, "begins with a plain hyphen, and this is “•”"),
    (
        "\N{EN DASH} one\n\N{EN DASH} two",
        1,
        "begins with a plain hyphen, and this is “",
    ),
    ("a) one\nb) two", 1, "Lists are numbered with figures, and this is “a)”"),
    ("(1) one\n(2) two", 1, "Lists are numbered with figures, and this is “(1)”"),
    ("5. five\n6. six", 1, "A list would be numbered from 1 here, and not from 5"),
    ("- [ ]box", 1, "Spaces are missing in or behind this box"),
    ("a&nbsp;b", 1, "&nbsp; is a sign as HTML writes it"),
    ("so ==marked== here", 1, "Words cannot be marked with a colour: ==marked=="),
    ("H~2~O", 1, "Nothing can be raised or lowered: ~2~"),
    ("Term\n: meaning", 2, "“:” at the beginning of a line"),
    ("::: note\n\nx", 1, "“:::” at the beginning of a line"),
    ("\N{NO-BREAK SPACE}- a", 1, "begins with a space of another kind"),
    ("[ ] alone", 1, "A box to tick stands in a list"),
    ("- [x] done", 1, "This box is ticked already"),
    ("a\n\n\\newpage\n", 3, "This is no mark for a new page"),
    ("a \\pagebreak b", 1, "\\pagebreak is a command of another program"),
    ("Head\n---", 2, "A line --- right below words"),
    ("Head\n===", 2, "A line === right below words"),
    ("| a | b |\n| 1 | 2 |", 1, "A table needs a line of dashes"),
    ("| a |\n| - |\n| 1 | 2 |", 3, "This row has more cells than the table has columns"),
    ("| | |\n| - | - |\n| 1 | 2 |", 1, "The columns of this table have no heads"),
    ("1. a\n  - b", 2, "This entry is indented, and not far enough"),
    ("- a\n  - b\n    - c\n      - d", 4, "the fourth level of lists"),
    ("> a\n> - b", 2, "A list stands inside a quotation"),
    ("- a\n  > b", 2, "A quotation stands inside an entry of a list"),
    ("words [^1]", 1, "There is no footnote [^1]"),
    ("words\n\n[^1]: alone", 3, "Nothing refers to the footnote [^1]"),
    ("[a](foo.html)", 1, 'A link may not lead to "foo.html"'),
    ("[a](#b)", 1, 'A link may not lead to "#b"'),
    ('[a](https://x.org "title")', 1, "The title of a link"),
    ("[a][b]\n\n[b]: https://x.org", 3, "An address cannot stand apart from its words"),
    ("see ![a](b.png)", 1, 'The picture "b.png" does not stand by itself'),
    ("x\n\n![](b.png)", 3, 'The picture "b.png" has no words'),
]
RIGHT = [
    "It costs $5 and $10 a head, 5 * 3, word*, snake_case, C:\\temp is no place.",
    "Name: ________ and ____ more",
    "\N{EM DASH} said nobody\n\nWords.",
    "1. a\n\n   b\n\n2. c\n   - d\n     - e",
    "*x* **y** ***z*** and “*q*”, *three*, **four.** five",
    "Once[^1].\n\n[^1]: More of it\nthat goes on.\n\n    And more.\n\n[^2]: x[^1]\n\nTwice[^2].",
    "---\n\nWords\n\n***\n\n![What](is-it.png)",
    "- [ ] a\n- [ ] b\n\n| a | b |\n|---|:-:|\n| \\| |",
    "a) The first of these words is a letter.",
    "\\pagebreak",
    "Q&A; R&D, a == b == c, 2^10 and ~5 to ~6; (1) one line.\n\n1. a\n1. b\n\n2027\\. A year.",
]


@pytest.mark.parametrize(("text", "line", "message"), TOLD)
def test_what_pages_have_not_is_told_with_its_line(text: str, line: int, message: str) -> None:
    (fault,) = prose_faults(text)
    assert (fault.line, message in fault.message) == (line, True), fault
    assert fault.hint


@pytest.mark.parametrize("text", RIGHT)
def test_what_pages_have_is_not_told(text: str) -> None:
    assert list(prose_faults(text)) == []


def test_texts_of_yaml_mark_nothing_wrongly(said: Said) -> None:
    """A statement may begin with a number or a sign; what it marks has to be right."""
    assert said(
        ("text: The plan comes first.", "text: The **plan comes `first`."),
        ("instruction: Cross one pile.", 'instruction: "- 1. Cross *one*: 5 * 3_x_y, ____ [it]"'),
    ) == [
        (
            "exercises/x/exercise.yaml:48: The mark ** has no other one that belongs to it."
            " Add it, take this one out, or write \\* for the sign itself."
        ),
        (
            "exercises/x/exercise.yaml:48: Program code has no place on these pages: `first`"
            " Write it *with emphasis*, or in quotation marks."
        ),
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [("| a |\n| - |", "A table"), ("> a", "A quotation"), ("a\n\n---", "A rule")],
)
def test_what_cannot_be_said_aloud_is_told(text: str, what: str) -> None:
    (fault,) = prose_faults(text, spoken=True)
    assert fault.message == f"{what} cannot be spoken."
