"""Real attempts in templates: to look where there is nothing to see, and to work without end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facilitator.compose.environment import make_environment, render
from facilitator.errors import SourceError
from tests.safety.conftest import PASSWD, Rendered

pytestmark = pytest.mark.child_processes

HIDDEN = "a secret outside of the workspace"


def refused(rendered: Rendered, text: str, **files: str) -> str:
    with pytest.raises(SourceError) as caught:
        rendered(text, **files)
    (problem,) = caught.value.problems
    assert ".html" in problem.where
    return str(problem)


@pytest.mark.parametrize(
    "attempt",
    [
        "{{ ''.__class__ }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''['__class__'] }}",
        "{{ ''|attr('__class__') }}",
        "{{ [model]|map(attribute='__class__')|first }}",
        "{{ ([model]|groupby('__class__'))[0] }}",
        "{{ '{0.__class__}'.format(model) }}",
        "{{ ('{0.__class__}'|safe).format_map({'0': 1}) }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ namespace.mro() }}",
        "{{ dict.fromkeys('ab', 1)['a'] }}",
        "{{ range.__class__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ loop }}",
        "{% for x in [1] %}{{ loop._iterator }}{% endfor %}",
        "{% macro m() %}{% endmacro %}{{ m._func }}",
        "{% macro m() %}{% endmacro %}{{ m.arguments }}",
        "{% import 'y.html' as y %}{{ y._body_stream }}",
        "{{ model.model_dump() }}",
        "{{ model.model_construct(title=1).title }}",
        "{{ model.model_copy(update={'title': 'x'}).title }}",
        "{{ model.model_fields }}",
        "{{ model.model_config['frozen'] }}",
        "{{ model.copy().title }}",
        "{{ model.json() }}",
        "{{ model.title.encode() }}",
        "{{ look.families.text.face().read_bytes() }}",
        "{{ look.families.text.face() }}",
        "{{ look.families.text['face']() }}",
        "{{ (model.names|map('attr', '__class__'))|first }}",
        "{{ look.families.update({}) }}",
        "{{ lipsum(1) }}",
        "{{ model }}",
        "{{ [1, model] }}",
    ],
)
def test_a_template_sees_nothing_but_what_it_is_given(rendered: Rendered, attempt: str) -> None:
    refused(rendered, attempt, y="")


def test_what_templates_need_is_still_there(rendered: Rendered) -> None:
    made = rendered(
        "{% macro m(x) %}<{{ x }}>{% endmacro %}"
        "{% set ns = namespace(n=0) %}{% for x in model.names %}{% set ns.n = ns.n + loop.index %}"
        "{{ m(x) }}{% endfor %}{{ ns.n }} {{ 'a' ~ '<' ~ 1.5 }} {{ ['x', model.title]|join('·') }} "
        "{{ look.colours.items()|list|length > 3 }} {{ look.text_width('plain') > 9 }} "
        "{{ model.title.upper().replace('W', '&') }} {{ '%s of %.1f' % ('a', 2) }} "
        "{{ ('<' ~ 'b')|replace('b', '>') }} {{ [1, 2.5]|sum }} {{ {'k': model}.k.title }}"
    )
    assert made == "<a><b>3 a&lt;1.5 x·words True True &amp;ORDS a of 2.0 &lt;&gt; 3.5 words"


@pytest.mark.parametrize(
    "name",
    [
        *("/etc/passwd", "../secret.html", "a/../../secret.html", "..", "~/secret.html"),
        *(PASSWD, "house/../secret.html", "secret.html\\0", "link.html"),
        *("folder/secret.html", "pipe.html"),
    ],
)
@pytest.mark.parametrize(
    "how", ["{{% include {} %}}", "{{% extends {} %}}", "{{% import {} as a %}}"]
)
def test_no_file_but_a_template_is_ever_read(
    rendered: Rendered, tmp_path: Path, name: str, how: str
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.html").write_text(HIDDEN)
    (tmp_path / "secret.html").write_text(HIDDEN)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "link.html").symlink_to(outside / "secret.html")
    (tmp_path / "templates" / "folder").symlink_to(outside)
    os.mkfifo(tmp_path / "templates" / "pipe.html")
    assert HIDDEN not in refused(rendered, how.format(f'"{name}"'))


def test_a_link_inside_of_the_folder_is_followed(rendered: Rendered, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "link.html").symlink_to("y.html")
    assert rendered("{% include 'link.html' %}", y="inside") == "inside"


def test_a_template_that_is_far_too_long_is_refused_before_it_is_read(
    rendered: Rendered, tmp_path: Path
) -> None:
    (tmp_path / "templates").mkdir()
    with (tmp_path / "templates" / "y.html").open("wb") as sparse:
        sparse.truncate(1_000_000_000)
    assert "larger than 500 KB" in refused(rendered, "{% include 'y.html' %}")


_DOUBLING = (
    "{% set ns = namespace(x='ab') %}{% for _ in range(60) %}{% set ns.x = {} %}{% endfor %}"
)
_DOUBLED_BY_BLOCK = (
    "{% set ns = namespace(x='ab') %}{% for _ in range(60) %}{% set x %}{{ ns.x }}{{ ns.x }}"
    "{% endset %}{% set ns.x = x %}{% endfor %}"
)
_DOUBLED_BY_MACRO = (
    "{% macro m(x) %}{{ x }}{{ x }}{% endmacro %}{% set ns = namespace(x='ab') %}"
    "{% for _ in range(60) %}{% set ns.x = m(ns.x) %}{% endfor %}"
)
_NESTED = "{% for a in range(99999) %}{% for b in range(99999) %}{}{% endfor %}{% endfor %}"


@pytest.mark.parametrize(
    "attempt",
    [
        _NESTED.replace("{}", ""),
        _NESTED.replace("{}", "{% if a is divisibleby 2 %}{% endif %}"),
        _NESTED.replace(" %}{}", " if b > 99999 %}"),
        _NESTED.replace("{}", "x" * 900),
        "{% for a in range(99999) %}{{ range(99999)|select('lt', 0)|list|length }}{% endfor %}",
        "{% for a in range(99999) %}{{ range(99999)|map('string')|map('upper')|last }}{% endfor %}",
        "{% for a in range(99999) %}{{ 5 in range(99999)|list }}{% endfor %}",
        "{% macro m(n) %}{{ m(n + 1) }}{{ m(n + 1) }}{% endmacro %}{{ m(0) }}",
        "{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        "{% for x in [1] recursive %}{{ loop([1, 1]) }}{% endfor %}",
        "{% include 'x.html' %}",
        "{% extends 'x.html' %}",
        "{% import 'x.html' as x %}",
        "{{ 'x' * 10**9 }}",
        "{{ [1] * 10**9 }}",
        "{{ 10**9 * ('x',) }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ '%*d' % (1000000000, 1) }}",
        "{{ '%.1000000000f' % 1 }}",
        "{{ '%(a(b)c)1000000000d' % {'a(b)c': 1} }}",
        "{{ 'x'|center(10**9) }}",
        "{{ 'x'.center(1000000000) }}",
        "{{ 'x'.ljust(1000000000) }}",
        "{{ '1'.zfill(1000000000) }}",
        "{{ '\t'.expandtabs(1000000000) }}",
        "{{ 'x'|indent(1000000000) }}",
        "{{ '{:999999999}'.format(1) }}",
        "{{ '{:999999999}'|format(1) }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ 2 ** 100000000 }}",
        "{{ range(10**9)|join }}",
        "{{ [1]|batch(1000000000, 'x')|first|length }}",
        "{% for x in range(9999) %}{% set y = range(99999)|list %}{% endfor %}",
        "{{ ([range(9999)|list] * 9999)|sum(start=[])|length }}",
        "{% set x = 'a' * 999 %}{{ x.replace('a', x).replace('a', x) }}",
        "{% set x = 'a' * 999 %}{{ x|replace('a', x)|replace('a', x) }}",
        "{% set x = 'a' * 9999 %}{{ x.join(x|list) }}",
        "{% set x = 'a' * 9999 %}{{ x|list|join(x) }}",
        _DOUBLING.replace("{}", "ns.x + ns.x"),
        _DOUBLING.replace("{}", "ns.x ~ ns.x"),
        _DOUBLING.replace("{}", "ns.x|list + ns.x|list"),
        _DOUBLING.replace("{}", "'%s%s' % (ns.x, ns.x)"),
        _DOUBLING.replace("{}", "[ns.x, ns.x]|join"),
        _DOUBLED_BY_BLOCK,
        _DOUBLED_BY_MACRO,
        "{% macro m() %}{{ caller() }}{{ caller() }}{% endmacro %}"
        + "{% call m() %}" * 30
        + "x"
        + "{% endcall %}" * 30,
        "{% for x in range(99999) %}{% filter upper %}" + "x" * 999 + "{% endfilter %}{% endfor %}",
        "{{ 1.5|round(1000000000, 'ceil') }}",
        "{{ range(1000000000) }}",
        "{{ (((" * 3000,
        "{% for x in [1] %}" * 40 + "{% endfor %}" * 40,
        "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
        "{{ " + "-" * 9000 + "1 }}",
        "{{ " + "1 + " * 9000 + "1 }}",
    ],
    ids=lambda attempt: attempt[:60],
)
def test_a_template_that_would_never_end_or_never_fit_is_told(
    rendered: Rendered, attempt: str
) -> None:
    """Each of these would take hours, or more memory than there is, without limits."""
    refused(rendered, attempt)


@pytest.mark.parametrize(
    "value",
    ["[ns.x, ns.x]", "(ns.x, ns.x)", "{'a': ns.x, 'b': ns.x}", "dict(a=ns.x)", "[ns.x] * 2"],
)
def test_what_holds_the_same_thing_twice_is_no_larger_for_it(
    rendered: Rendered, value: str
) -> None:
    """None of these can be put out, or walked through in a filter that goes down into them."""
    assert rendered(_DOUBLING.replace("{}", value)) == ""


def test_what_works_without_end_is_told_with_its_line(rendered: Rendered) -> None:
    said = refused(rendered, "\n\n" + _NESTED.replace("{}", ""))
    assert said.startswith("templates/x.html:3: This template takes more time than")
    said = refused(rendered, "\n{% for x in range(99999) %}" + "x" * 9999 + "{% endfor %}")
    assert said.startswith("templates/x.html")
    assert "takes more memory than" in said


HOUSE = "{% block a %}house a{% endblock %} {% block b %}house b{% endblock %}"
CLIENTS = '{% extends "house/d/h.html" %}{% block b %}mine and {{ super() }}{% endblock %}'


def test_a_client_replaces_one_block_of_a_template_of_the_house(tmp_path: Path) -> None:
    """The client's own file comes first, and still finds the one that it stands in for."""
    for folder, text in (("client", CLIENTS), ("house", HOUSE), ("workspace", None)):
        (tmp_path / folder / "d").mkdir(parents=True)
        if text:
            (tmp_path / folder / "d" / "h.html").write_text(text)
    roots = [tmp_path / "workspace", tmp_path / "house"]
    environment = make_environment(roots, client=tmp_path / "client")
    assert render(environment, "d/h.html", {}) == "house a mine and house b"
    assert render(make_environment(roots), "d/h.html", {}) == "house a house b"
    (tmp_path / "workspace" / "d" / "h.html").write_text("{% block b %}workspace b{% endblock %}")
    assert render(environment, "d/h.html", {}) == "mine and workspace b"
