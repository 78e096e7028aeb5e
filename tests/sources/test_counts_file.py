"""Counts as people write them down: three shapes, forgiving headings, every fault by its row."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from facilitator.activities.poll.model import Poll
from facilitator.errors import SourceError
from facilitator.model.activity import Option, Question
from facilitator.rules.responses.poll_counts import poll_questions
from facilitator.sources.counts_file import read_counts, written_counts
from tests.tables.workbooks import KINDS, Value, made

TEXTS = {
    "never": "Never",
    "yearly": "Once a year",
    "unknown": "Don\N{RIGHT SINGLE QUOTATION MARK}t know",
}
OPTIONS = tuple(Option(id=key, text=text) for key, text in TEXTS.items())
POLL = Poll(
    id="poll",
    kind="poll",
    title="Hands",
    instruction="Cross.",
    questions=(
        Question(id="people", text="How often are people reviewed?", options=OPTIONS),
        Question(id="plan", text="How often is the plan reviewed?", options=OPTIONS),
    ),
)

ASKED = poll_questions([POLL])
SAID_ONCE = (
    "Question\tAnswer\tCount\nHow often are people reviewed?\tNever\t2\n\tOnce a year\t41\n"
    "\tDon't know\t\n\tTotal\t43\nplan\tnever\t30\n\tunknown\t0\n"
)
EXPECTED = {"people": {"never": 2, "yearly": 41}, "plan": {"never": 30, "unknown": 0}}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path("hands.csv")


def read(file: Path, text: str) -> dict[str, dict[str, int]]:
    file.write_text(text, encoding="utf-8")
    tally = read_counts(file, ASKED)
    return {key: hands for key in ("people", "plan") if (hands := tally.hands("poll", key))}


def faults(file: Path, text: str) -> list[str]:
    with pytest.raises(SourceError) as caught:
        read(file, text)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    "text",
    [
        "Question,Option,Hands\npeople,never,2\npeople,yearly,41\nplan,never,30\nplan,unknown,0\n",
        "hands;answer;question;note\n2;Never;1;x\n41;once a year;1;\n30;never;2;\n0;dont know;2;\n",
        SAID_ONCE,
        f"Question,Never,Once a year,{TEXTS['unknown']},Total\npeople,2,41,,43\nplan,30,,0,30\n",
        "Answer,People,Plan\nNever,2,30\nOnce a year,41,\nDon't know,,0\n",
        "people,never,2\npeople,yearly,41\nplan,never,30\nplan,unknown,0\n",
    ],
    ids=["long", "any order", "said once", "across", "down", "no headings"],
)
def test_every_shape_says_the_same(file: Path, text: str) -> None:
    assert read(file, text) == EXPECTED


def test_a_workbook_is_read_like_a_csv_file(file: Path) -> None:
    workbook, target = Workbook(), BytesIO()
    for row in (("Question", "Option", "Hands"), ("people", "never", 2), ("plan", "yearly", 5)):
        workbook.active.append(row)  # type: ignore[union-attr]
    workbook.save(target)
    file.write_bytes(target.getvalue())
    assert read_counts(file, ASKED).hands("poll", "people") == {"never": 2}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_workbook_is_read_like_a_csv_file(file: Path, kind: str) -> None:
    rows: list[list[Value]] = [["Question", "Option", "Hands"], ["people", "never", 2]]
    file.write_bytes(KINDS[kind](made([*rows, ["plan", "yearly", 5], ["", "Total", 7]])))
    tally = read_counts(file, ASKED)
    assert tally.hands("poll", "people") == {"never": 2}
    assert tally.hands("poll", "plan") == {"yearly": 5}


def test_what_is_written_is_read_back(file: Path) -> None:
    file.write_text("Question,Option,Hands\npeople,yearly,41\nplan,never,0\n")
    tally = read_counts(file, ASKED)
    file.write_bytes(written_counts(tally, ASKED))
    assert read_counts(file, ASKED) == tally
    assert "How often are people reviewed? Once a year" in file.read_text(encoding="utf-8-sig")


def test_every_fault_names_its_row(file: Path) -> None:
    text = (
        "Question,Option,Hands\npeple,never,2\npeople,nevr,2\npeople,yearly,-1\n"
        "plan,never,68%\nplan,yearly,1\nplan,Once a year,2\n,,\n"
    )
    number = " Write a whole number, or nothing where it was not asked."
    assert faults(file, text) == [
        f"hands.csv, row {row}: {said}"
        for row, said in {
            2: 'There is no question "peple". Did you mean "people"?',
            3: f'"{POLL.questions[0].text}" has no answer "nevr". Did you mean "never"?',
            4: f"-1 hands cannot be: nobody raises fewer than none.{number}",
            5: f"68% is a percentage, and hands are counted here.{number}",
            7: '"Once a year" is counted twice: also in row 6. Add the two up, or delete one of'
            " the rows.",
        }.items()
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "This file is empty."),
        ("Question,Option,Hands\n", "No hands are counted in this file."),
        ("Name,Role\nAda,Chair\n", "No column is headed as that of the hands. Found: Name, Role."),
        ("Option,Hands\nnever,2\n", "This row names no question. Write one of: people, plan."),
    ],
)
def test_files_without_counts_are_told(file: Path, text: str, said: str) -> None:
    (fault,) = faults(file, text)
    assert said in fault
