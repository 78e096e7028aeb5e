from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.errors import SourceError
from facilitator.sources.exercise_folder import read_exercise

AT = "exercises/x/exercise.yaml"
HEAD = """code: TJ
emblem: gap
drawing_colours: {execution: "#0D5560", execution-tint: "#e6f0f1"}
drawings: [{id: gap, file: gap.svg, text: A gap.}]"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">\n%s\n</svg>'


def draw(folder: Path, shapes: str) -> None:
    (folder / "gap.svg").write_text(SVG % shapes, "utf-8")


def changed(folder: Path, *changes: tuple[str, str]) -> None:
    file = folder / "exercise.yaml"
    text = file.read_text("utf-8").replace("code: TJ", HEAD)
    for old, new in changes:
        text = text.replace(old, new)
    file.write_text(text, "utf-8")


def test_colours_stand_for_concepts_however_a_program_writes_them(folder: Path) -> None:
    draw(
        folder,
        '<style>.a{fill:rgb(13,85,96)}</style><rect class="a" width="9" height="9"/>'
        '<path d="M0 0h9" style="stroke:#E6F0F1;fill:none"/><circle r="2"/>'
        '<circle r="3" fill="white" stroke="#000"/>',
    )
    changed(folder)
    drawn = read_exercise(folder).drawn["gap"]
    svg = drawn.svg.decode()
    assert drawn.ratio == 2
    for colour in ("second", "second-tint", "ink", "paper"):
        assert f'"var(--{colour})"' in svg
    assert "#" not in svg


@pytest.mark.parametrize(
    ("shapes", "told"),
    [
        (
            '<rect width="9" height="9"/>\n<circle r="9" fill="red"/>',
            "exercises/x/gap.svg:3: The colour red of this drawing stands for nothing.",
        ),
        ('<image href="a.png"/>', "exercises/x/gap.svg: The drawing contains an embedded picture."),
        ('<text y="9">A</text>', "exercises/x/gap.svg: The drawing contains text that is not "),
    ],
)
def test_what_cannot_be_drawn_for_everybody_is_told(folder: Path, shapes: str, told: str) -> None:
    draw(folder, shapes)
    changed(folder)
    with pytest.raises(SourceError) as caught:
        read_exercise(folder)
    (problem,) = caught.value.problems
    assert str(problem).startswith(told)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("file: gap.svg", "file: gpa.svg", ':5: There is no drawing "gpa.svg" in this folder. Did'),
        ("file: gap.svg", "file: ../gap.svg", ':5: "file" cannot be "../gap.svg".'),
        ("emblem: gap", "emblem: gpa", ':3: There is no drawing "gpa". Did you mean "gap"?'),
        ("execution: ", "exection: ", ':4: There is no colour "exection". Did you mean "execut'),
        (", text: A gap.", "", ":5: "),
        ("id: gap", "id: poll", ':5: An activity has the id "poll", too: the handout'),
    ],
)
def test_what_names_nothing_is_told_with_its_line(
    folder: Path, old: str, new: str, told: str
) -> None:
    draw(folder, '<rect width="9" height="9"/>')
    changed(folder, (old, new))
    with pytest.raises(SourceError) as caught:
        read_exercise(folder)
    assert any(str(problem).startswith(f"{AT}{told}") for problem in caught.value.problems), [
        str(problem) for problem in caught.value.problems
    ]
