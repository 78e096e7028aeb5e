"""A chart is drawn from its own data table, for every format alike."""

from __future__ import annotations

import re

import pytest
from lxml import etree, html

from facilitator.charts import CHARTS
from facilitator.compose.charts import draw
from facilitator.compose.look import Look
from facilitator.errors import SourceError
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import ROOT

SVG = "{http://www.w3.org/2000/svg}"
ON_PAPER = [name for name, kind in CHARTS.items() if kind.draw_on_paper]
TABLE = """<figure class="chart" data-chart="{}" data-alt="Most &lt;review&gt; once &amp; again">
<table><thead><tr><th></th><th>Yearly</th><th>Never</th></tr></thead><tbody>
<tr><th>SHRM &amp; friends</th><td>71%</td><td>&ndash;</td></tr>
<tr class="hollow"><th>A room</th><td>80%</td><td>4 people</td></tr></tbody></table></figure>"""


@pytest.fixture(scope="session")
def look() -> Look:
    return Workspace(ROOT).composer().look


def drawn(look: Look, source: str) -> etree._Element:
    return etree.fromstring(draw(html.fragment_fromstring(source), look))


def words(svg: etree._Element) -> list[str]:
    return [str(text.text) for text in svg.iter(f"{SVG}text")]


@pytest.mark.parametrize("large", [False, True])
def test_bars_show_every_figure_and_its_names(look: Look, large: bool) -> None:
    """Figures, heads and sources as in the table; the title is the alternative text."""
    svg = drawn(look.model_copy(update={"is_large": large}), TABLE.format("grouped_bars"))
    assert svg.findtext(f"{SVG}title") == "Most <review> once & again"
    said = " ".join(words(svg))
    for word in ("71%", "80%", "4 people", "SHRM & friends", "A room", "Yearly"):
        assert word in said


@pytest.mark.parametrize("kind", ON_PAPER)
def test_words_can_be_drawn_without_a_font(look: Look, kind: str) -> None:
    """What draws the pictures of Word files sets no words: each is a path."""
    figure = html.fragment_fromstring(TABLE.format(kind).replace("Never", "เที่ยง, никогда"))
    in_fonts, drawn = (etree.fromstring(draw(figure, look, outlined=how)) for how in (False, True))
    paths, more = (len(svg.findall(f".//{SVG}path")) for svg in (in_fonts, drawn))
    assert words(in_fonts)
    assert (words(drawn), more) == ([], paths + len(words(in_fonts)))
    assert "เที่ยง" not in "".join(words(in_fonts)), "its marks would stand beside their letters"


def test_bars_are_as_long_as_their_figures(look: Look) -> None:
    """Twice the figure is twice the bar; nothing is no bar at all."""
    source = TABLE.format("grouped_bars").replace("80%", "35.5%").replace("4 people", "0%")
    bars = [float(bar.get("width", "")) for bar in drawn(look, source).iter(f"{SVG}rect")]
    assert bars[0] == pytest.approx(2 * bars[1], abs=0.02)
    assert len(bars) == 2


def test_a_share_in_words_of_any_language_has_its_bar(look: Look) -> None:
    """The cell says how much stands behind its words."""
    source = TABLE.format("grouped_bars").replace("<td>80%", '<td data-value="35.5">3 von 8')
    svg = drawn(look, source)
    bars = [float(bar.get("width", "")) for bar in svg.iter(f"{SVG}rect")]
    assert bars[0] == pytest.approx(2 * bars[1], abs=0.02)
    assert "3 von 8" in words(svg)


def test_the_room_is_black_beside_gray_surveys(look: Look) -> None:
    """On a copier the three must stay apart: black, gray, hollow."""
    room = '<tr class="room"><th>This room (9 hands)</th><td>67%</td><td>33%</td></tr>'
    source = TABLE.format("grouped_bars").replace("<tbody>", f"<tbody>{room}")
    fills = [bar.get("fill") for bar in drawn(look, source).iter(f"{SVG}rect")]
    assert fills == [look.colour("ink")] * 2 + [look.colour("blank"), "none"]


def test_many_answers_stand_side_by_side_in_two_lines_each(look: Look) -> None:
    """Stacked, the chart of a room would be twice as high and no longer compare anything."""
    heads = "".join(f"<th>{word} or more</th>" for word in ("Yearly", "Never", "Quarterly") * 2)
    cells = "".join(f"<td>{number}%</td>" for number in (10, 20, 30, 15, 5, 20))
    row = f"<tr><th>Anecdote: a room of about 60, 2014</th>{cells}</tr>"
    svg = drawn(
        look,
        '<figure class="chart" data-chart="grouped_bars" data-alt="x"><table><thead><tr><th></th>'
        f"{heads}</tr></thead><tbody>{row}</tbody></table></figure>",
    )
    bars = list(svg.iter(f"{SVG}rect"))
    assert len(bars) == 6
    assert len({bar.get("y") for bar in bars}) == 1
    assert len({bar.get("x") for bar in bars}) == 6


def test_an_anecdote_is_hollow(look: Look) -> None:
    """Told apart by shape, so that grey paper loses nothing."""
    fills = [
        bar.get("fill") for bar in drawn(look, TABLE.format("grouped_bars")).iter(f"{SVG}rect")
    ]
    assert fills == [look.colour("soft"), "none"]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("kind", ON_PAPER)
@pytest.mark.parametrize("word", ["Yearly", "Personalentwicklungsgespräche" * 4])
def test_nothing_leaves_the_picture(look: Look, kind: str, word: str, large: bool) -> None:
    """However long the words are: all of it between 0 and the width and height."""
    chosen = look.model_copy(update={"is_large": large})
    svg = drawn(chosen, TABLE.format(kind).replace("Yearly", word).replace("A room", word))
    width, height = (float(value) for value in svg.get("viewBox", "").split()[2:])
    assert svg.get("width") == f"{width:.2f}mm"
    assert width <= chosen.text_width() + 0.01
    for text in svg.iter(f"{SVG}text"):
        assert 0 <= float(text.get("x", "-1")) < width
        assert 0 < float(text.get("y", "-1")) <= height
    if kind == "grouped_bars":
        assert "".join(words(svg)).count(word[:12]) >= 2
    for path in svg.iter(f"{SVG}path"):
        numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", path.get("d", ""))]
        assert all(-0.01 <= x <= width + 0.01 for x in numbers[::2])
        assert all(-0.01 <= y <= height + 0.01 for y in numbers[1::2])


def test_a_profile_is_a_scale_for_each_row(look: Look) -> None:
    """Points across, names down, and nothing filled in: it is drawn on by hand."""
    svg = drawn(look, TABLE.format("profile"))
    assert {"Yearly", "Never", "A room"} <= set(words(svg))
    assert not list(svg.iter(f"{SVG}rect"))


def test_a_chart_of_nothing_is_drawn(look: Look) -> None:
    """An empty table makes an empty picture, not a crash."""
    for kind in ON_PAPER:
        source = f'<figure class="chart" data-chart="{kind}" data-alt="x"><table></table></figure>'
        assert drawn(look, source).tag == f"{SVG}svg"


def test_an_unknown_chart_is_told_with_the_nearest(look: Look) -> None:
    with pytest.raises(SourceError, match=r'no chart "grouped_bar"\. Did you mean "grouped_bars"'):
        drawn(look, TABLE.format("grouped_bar"))


def people(
    look: Look, *rows: tuple[int, ...], heads: tuple[str, ...] = ("Never", "Once", "Both")
) -> list[tuple[str | None, str | None]]:
    """Fill and outline of each square or bar, one question to a row."""
    body = "".join(
        f'<tr class="{mark}"><th>Row</th>'
        + "".join(f'<td data-value="{100 * n / sum(row)}">{n} of {sum(row)}</td>' for n in row)
        + f"<td>{sum(row)}</td></tr>"
        for row, mark in zip(rows, ("first", "second"), strict=False)
    )
    words = "".join(f"<th>{head}</th>" for head in (*heads, "Answers"))
    table = f"<table><thead><tr><th></th>{words}</tr></thead><tbody>{body}</tbody></table>"
    svg = drawn(look, f'<figure data-chart="people" data-alt="Who">{table}</figure>')
    return [(one.get("fill"), one.get("stroke")) for one in svg.iter(f"{SVG}rect")]


@pytest.mark.parametrize("heads", [("Never", "Once", "Both"), ("A very long answer " * 6,) * 3])
def test_every_person_is_one_square(look: Look, heads: tuple[str, ...]) -> None:
    """In columns, or in lines where answers are long; those on the first concept are hollow."""
    squares = people(look, (6, 0, 2), (3, 4, 1), heads=heads)
    first, second = (look.colour(name) for name in ("first", "second"))
    assert sorted(map(str, squares)) == sorted(
        map(str, [("none", first)] * 8 + [(second, second)] * 8)
    )


def test_of_very_many_people_each_share_is_a_bar(look: Look) -> None:
    assert len(people(look, (61, 0, 2))) == 3


SURVEYS = """<figure class="chart" data-chart="leading_bars" data-alt="x"{}><table>
<thead><tr><th></th><th>Once a year</th><th>Never</th></tr></thead>
<tbody><tr class="first"><th>A</th><td>71%</td><td>no</td></tr>
<tr class="first hollow"><th>B</th><td>80%</td><td>4 people</td></tr></tbody></table></figure>"""


def test_one_answer_is_drawn_and_all_are_told(look: Look) -> None:
    """Beside the bars in columns where there is room, else below them."""
    wide, narrow = (drawn(look, SURVEYS.format(how)) for how in ("", ' data-width="34"'))
    for svg in (wide, narrow):
        bars = [bar.get("fill") for bar in svg.iter(f"{SVG}rect")]
        assert bars == [look.colours["first"], "none"]
        assert {"71%", "80%", "Once a year"} <= set(words(svg))
    assert {"Never", "4 people"} <= set(words(wide))
    assert "Never 4 people" in words(narrow)
