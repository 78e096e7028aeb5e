"""A fault in a template is the template's: told with file and line, and never a crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.errors import SourceError
from facilitator.model.kit import Kit
from facilitator.workflows.workspace import Workspace
from tests.compose.conftest import Composed
from tests.formats.pdf.kits import ROOT

HANDOUT = "documents/handout.html"


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("{% if %}", "Expected"),
        ("{% endfor %}", "endfor"),
        ("{{ 'open }}", "unexpected char"),
        ("{{ exercise.titel }}", "titel"),
        ("{{ nothing_like_it }}", "'nothing_like_it' is undefined"),
        ("{{ exercise.area('nowhere') }}", "nowhere"),
        ("{{ exercise.title|no_such_filter }}", "no_such_filter"),
        ("{{ ''.__class__ }}", "__class__"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "__class__"),
        ("{{ exercise.__init__.__globals__ }}", "__init__"),
        ("{{ self.__dict__ }}", "__dict__"),
        ("{{ '%s' % (1, 2) }}", "arguments"),
        ("{{ 1 / 0 }}", "zero"),
        ("{{ none + 1 }}", "unsupported"),
        ("{{ range(10 ** 9)|list }}", "too large"),
        ("{% include 'nowhere.html' %}", 'There is no template "nowhere.html".'),
        ("{% extends 'documents/layuot.html' %}", "layuot"),
    ],
)
def test_a_fault_is_told_with_file_and_line(composed: Composed, fault: str, told: str) -> None:
    """Whatever goes wrong on line 3 of a user's template is said to be there."""
    with pytest.raises(SourceError) as caught:
        composed((HANDOUT, f"\n\n{fault}\n"))
    said = str(caught.value)
    assert told.lower() in said.lower()
    if "extends" not in fault:
        assert "templates/documents/handout.html:3" in said


def test_a_fault_in_an_included_template_is_told_there(composed: Composed) -> None:
    """Not where it was included: the line to mend."""
    with pytest.raises(SourceError, match=r"templates/activities/sort/cards\.html:2"):
        composed(("activities/sort/cards.html", "\n{{ oops }}"), document="sort-cards")


def test_a_template_that_includes_itself_is_told(composed: Composed) -> None:
    with pytest.raises(SourceError, match="without end"):
        composed((HANDOUT, "{% include 'documents/handout.html' %}"))


def test_a_template_cannot_change_what_it_is_given(composed: Composed) -> None:
    """One document leaves no trace in the next: models and lists are read, never written."""
    with pytest.raises(SourceError):
        composed((HANDOUT, "{{ numbers.update(a=1) }}"))
    with pytest.raises(SourceError):
        composed((HANDOUT, "{{ exercise.areas.append(1) }}"))


def test_a_template_that_is_not_text_is_told(composed: Composed, kit: Kit) -> None:
    composed((HANDOUT, '<html lang="en"><body><section class="sheet"></section></body></html>'))
    Path("templates/documents/handout.html").write_bytes(b"\xff\xfe\x00caf\xe9")
    with pytest.raises(SourceError, match=r"documents/handout\.html"):
        composed()


def test_a_style_sheet_that_is_not_text_is_told(composed: Composed) -> None:
    path = Path("templates/style/print.css")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"p { content: 'caf\xe9' }")
    with pytest.raises(SourceError, match=r"print\.css"):
        composed()


def test_the_users_template_wins_and_only_that_one(composed: Composed) -> None:
    """A partial of the user's own inside a document of ours."""
    mine = ("activities/contrast/key.html", "<p>My own contrast</p>")
    before = " ".join(map(str, composed(document="answer-key").tree.itertext()))
    own = " ".join(map(str, composed(mine, document="answer-key").tree.itertext()))
    assert "My own contrast" in own
    assert "My own contrast" not in before
    assert "Which kind is it?" in own


def test_no_template_of_ours_is_broken() -> None:
    """Every built-in template parses, whether an edition uses it or not."""
    environment = Workspace(ROOT).composer().environment
    names = [name for name in environment.list_templates() if name.endswith(".html")]
    assert len(names) > 15
    for name in names:
        environment.get_template(name)
