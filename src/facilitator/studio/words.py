"""What is told in a terminal, said as it is done in the studio.

A hint that names a command or an option and has no words here fails a test.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from facilitator.errors import Problem
from facilitator.text.interface import retold

_AT_ANSWERS = " on the page “Answers”"
_WORDS = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"translate it: facilitator new language .*", "have it translated."),
        (r" \(fuzzy\)", ""),
        (r"To begin a translation: facilitator .*", "Translations are begun in the terminal."),
        (
            r'Add "roster: FILE" to (event\.yaml or|it or to) client\.yaml',
            "Paste or choose a table of people on the page of the client",
        ),
        (r' with: facilitator new client "NAME"', " on the start page."),
        (r" with: facilitator new event --client .*", " on the page of the client."),
        (r" with: facilitator new event --like \S+", " on the page of the client."),
        (r" with: facilitator collect.*", f"{_AT_ANSWERS}, with the files that came in."),
        (r" To list them: facilitator responses .*", f" They are listed{_AT_ANSWERS}."),
        (r"Run facilitator anonymize once more", "Remove them once more on “Names and codes”"),
        (r", or see one with --sample", ""),
        (r"\bAdd --client NAME( --event DATE)?", "Go there from the page of an event"),
        (r"add --client NAME( --event DATE)?\b", "go to the kit from the page of an event"),
        (r"Say which one was filled in, with --edition NAME", "Choose another one at the event"),
        (r"Write --like CLIENT/DATE, or [^.]*", "Start it on the page of another event"),
        (r"Edit its event\.yaml, choose another day", "Open that one, choose another day"),
        (r",? or --folder\.", "."),
        (r", such as: --folder \S+", "."),
        (r"Put its name after the command, such as: .*", "Choose one."),
        (r"build with --force, which", "tick “Write over what I edited” at the kit, which"),
        (r", or add --force", ""),
        (r"Ask for --format (.*), or for no format", r"Choose \1, or all formats"),
        (r"Leave out --separate", "Take the tick from “A file for each person”"),
        (r"--separate renews them", "a tick at “A file for each person” renews them"),
        (r"add --include-late", "tick the late sheets"),
        (r"Leave out --sample, or .*", "Make the one or the other."),
        (r"Add --replace if", "Keep them if"),
        (
            r"--replace brings it back",
            "take it in as taking the place of earlier ones",
        ),
        (r": if so, leave it out with --leave-out", ": if so, take it out of the table"),
        (r"To leave them out: --leave-out \S+", f"Leave them out{_AT_ANSWERS}."),
        (r"Add --count .*", "Write how many hands you counted, or choose a table."),
        (r"--count (\S+)", r"\1"),
        (
            r'(the workbook that|the headings that) "?facilitator new responses"? (makes|writes)',
            r"\1 the page “Type a paper sheet” \2",
        ),
        (r",? (or|for instance) (choose (another folder|one) )?with --output", ""),
        (r"For what templates may use: facilitator docs templates", ""),
    )
)
"""What the terminal's hints say to type, and where that is done here."""


def studio_words(text: str, *variants: str) -> str:
    text = retold(text, *variants, "studio")
    for pattern, words in _WORDS:
        text = pattern.sub(words, text)
    return text


def told_at_field(problems: Iterable[Problem]) -> list[dict[str, str]]:
    """Where the field itself stands beside it: the wordings ``field`` name no key of the file."""
    return told(problems, "field")


def told(problems: Iterable[Problem], *variants: str) -> list[dict[str, str]]:
    """Problems as a page's script gets them."""
    return [
        {
            "message": studio_words(p.message, *variants),
            "where": p.where,
            "hint": studio_words(p.hint, *variants),
        }
        for p in problems
    ]


def told_here(told: str | Problem) -> str:
    if isinstance(told, Problem):
        return str(Problem(studio_words(told.message), told.where, studio_words(told.hint)))
    return studio_words(told)
