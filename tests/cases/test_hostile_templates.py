"""Templates and texts made to keep the layout busy for ever, or to nest until it gives up."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from lxml import html

import facilitator.compose.composer as composing
from facilitator.compose.composer import limits_for
from facilitator.compose.prose import prose
from facilitator.compose.vocabulary import (
    DEEPEST,
    LONGEST_WORD,
    MOST_ELEMENTS,
    break_long_words,
    longest_word,
    size_problems,
)
from facilitator.errors import SourceError
from facilitator.model.kit import Kit
from facilitator.model.submission import EventResponses, Response
from facilitator.system import child_process
from facilitator.system.child_process import Limits
from facilitator.workflows.build import BuildRequest, build
from facilitator.workflows.new import NewClient, new_client, new_exercise

pytestmark = pytest.mark.child_processes

EXTENDED = '{%% extends "house/documents/handout.html" %%}{%% block end %%}%s{%% endblock %%}'
Built = Callable[..., None]


@pytest.fixture
def built_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Built:
    """Build the handout of a client who has a template of that text for it."""
    monkeypatch.chdir(tmp_path)
    new_exercise("small", tmp_path)
    folder = new_client(NewClient(name="Acme"), tmp_path) / "templates" / "documents"
    folder.mkdir(parents=True)

    def build_with(text: str, ending: str = "pdf") -> None:
        (folder / "handout.html").write_text(text, encoding="utf-8")
        asked = BuildRequest(
            tmp_path,
            "small",
            client="acme",
            output=tmp_path / "output",
            documents=("handout",),
            formats=(ending,),
        )
        build(asked, lambda *_: None)

    return build_with


def nested(tag: str, count: int, inside: str = "") -> str:
    return f"<{tag}>{inside}" * count + "x" + f"</{tag}>" * count


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ ('a.' * 90000)|first_sentence }}", "a word of 180,000 letters"),
        (EXTENDED % f"<p>{'x' * 300_000}</p>", "a word of 300,000 letters"),
        (EXTENDED % "{{ ('[' * 190 ~ ('*a_' * 9000))|md }}", "a word of 18,|takes more time"),
        (EXTENDED % ("<p>" + "xx<em>xx</em>" * 4000 + "</p>"), "a word of 16,000 letters"),
        (
            EXTENDED % '{% for i in range(60000) %}<p class="note">words</p>{% endfor %}',
            "elements, and 10,000 are the most",
        ),
        (EXTENDED % nested("div", 1500), "<div> lies inside of more than 40 other elements"),
        (EXTENDED % f"<p>{nested('strong', 900)}</p>", "<strong> lies inside of more than 40"),
        (EXTENDED % nested("table", 60, "<tr><td>"), "lies inside of more than 40"),
        (
            EXTENDED % "{% for a in range(99999) %}{% for b in range(99999) %}"
            "{% endfor %}{% endfor %}",
            "handout.html:1: This template takes more time",
        ),
    ],
    ids=["sentence", "word", "marks", "parts", "paragraphs", "div", "strong", "table", "loop"],
)
@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_template_that_no_layout_gets_done_with_ends_in_one_sentence(
    built_with: Built, monkeypatch: pytest.MonkeyPatch, text: str, told: str, ending: str
) -> None:
    monkeypatch.setattr(composing, "_SECONDS", 1.0)
    with pytest.raises(SourceError, match=told.replace("<", ".").replace(">", ".")) as caught:
        built_with(text, ending)
    (problem,) = caught.value.problems
    assert "handout" in problem.where


def test_a_layout_without_end_is_stopped_on_trial(
    built_with: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many elements as a document may have, and a layout that takes long for each of them."""
    monkeypatch.setattr(
        composing, "limits_for", lambda _: Limits(processor_seconds=0.8, wall_seconds=30)
    )
    monkeypatch.setattr(child_process, "_FRESH_SECONDS", 0)  # loading counts, too
    lines = '{% for i in range(9000) %}<p class="note">words</p>{% endfor %}'
    with pytest.raises(SourceError, match="takes more time than a document can need"):
        built_with(EXTENDED % lines)


def test_a_template_of_a_client_that_is_sound_is_built(built_with: Built, tmp_path: Path) -> None:
    built_with(EXTENDED % nested("div", 20).replace("x", "<p>x</p>"))
    assert list(tmp_path.rglob("handout.pdf"))


def test_a_sound_template_is_built_where_a_fork_cannot_look_for_fonts(
    built_with: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_process, "_pango_has_a_thread", lambda: True)
    built_with(EXTENDED % "<p>x</p>")
    assert list(tmp_path.rglob("handout.pdf"))


@pytest.mark.parametrize(
    "text", ["> " * 5000 + "x", "1. " * 5000, "\n".join(f"{' ' * 4 * n}* x" for n in range(140))]
)
def test_markdown_that_nests_without_end_is_told(text: str) -> None:
    try:
        page = str(prose(text))
    except SourceError as error:
        assert "inside of too many others" in str(error)  # noqa: PT017 - or it is composed
    else:
        (problem,) = size_problems(html.document_fromstring(page), "handout", 0)
        assert f"more than {DEEPEST} other elements" in problem.message


def test_a_report_of_many_people_may_be_longer() -> None:
    page = html.document_fromstring("<p>x</p>" * (MOST_ELEMENTS + 5000))
    assert size_problems(page, "feedback", 4)
    assert not size_problems(page, "feedback", 8)


@pytest.mark.parametrize("people", [0, 60, 2000])
def test_limits_grow_with_the_people_in_a_report(people: int) -> None:
    collected = EventResponses(
        name="", responses=tuple(Response(code=f"A{n}") for n in range(people))
    )
    found = limits_for(cast("Kit", SimpleNamespace(collected=collected)))
    assert found.processor_seconds == 8 + people
    assert found == replace(found, memory=600_000_000 + people * 4_000_000)


LONG = "x" * 145
NO_BREAK = "ab\N{NO-BREAK SPACE}" * 40


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("x" * LONGEST_WORD, 0),
        ("x" * (LONGEST_WORD + 1), 1),
        (f"a {LONG} b", 2),
        (f"<em>{LONG}</em> b", 2),
        ("<em>xx</em>" * 30, 0),
        ("<em>xx</em>" * 31, 1),
        ("<em>xx</em> " * 99, 0),
        (NO_BREAK, 1),
        ("字" * 200, 0),
        ("short words " * 50, 0),
    ],
)
def test_words_get_places_to_break_and_stay_the_same(text: str, breaks: int) -> None:
    page = html.document_fromstring(f"<div><p>{text}</p><p>{text}</p></div>")
    before = "".join(map(str, page.itertext()))
    break_long_words(page)
    after = "".join(map(str, page.itertext()))
    assert after.replace("\u200b", "") == before
    assert after.count("\u200b") == 2 * breaks
    assert longest_word(page)[0] <= LONGEST_WORD


def test_an_answer_of_one_endless_word_costs_little_to_lay_out(built_with: Built) -> None:
    """With spaces or without: 9,000 letters without any took a minute."""
    spent = []
    for text in (("x" * 50 + " ") * 180, "x" * 9000):
        began = time.process_time()
        built_with(EXTENDED % f"<table><tr><td>{text}</td></tr></table>")
        spent.append(time.process_time() - began)
    assert spent[1] < 3 * spent[0] + 0.5
