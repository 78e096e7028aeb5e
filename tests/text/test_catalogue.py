"""What the program says and what its catalogues hold are the same."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from jinja2 import nodes

from facilitator.compose.environment import make_environment
from facilitator.text.catalogue import catalogue_text, entries
from facilitator.text.messages import Message
from facilitator.text.translator import Catalogue, translator

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "src" / "facilitator" / "locales"
TEMPLATES = (ROOT / "templates", ROOT / "src/facilitator/studio/templates")
ANY = "[a-z0-9-]+"


class Use(NamedTuple):
    """A place where a message is asked for; its id is a pattern where a part of it varies."""

    where: str
    id: str
    args: frozenset[str] | None


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def catalogue(language: str) -> dict[str, frozenset[str]]:
    """The ids of a catalogue, and what each names as arguments."""
    found: dict[str, frozenset[str]] = {}
    for entry in FluentParser().parse(catalogue_text(language) or "").body:
        assert not isinstance(entry, ftl.Junk), f"{language}.ftl: {entry.content}"
        if isinstance(entry, ftl.Message | ftl.Term):
            assert entry.id.name not in found, f"{language}.ftl has {entry.id.name} twice"
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = frozenset(variables.names)
    return found


@cache
def uses() -> tuple[Use, ...]:
    return (*_in_source(), *_in_templates())


@cache
def named(pattern: str) -> list[str]:
    """The messages that a use may mean."""
    known = catalogue("en")
    if ANY not in pattern:
        return [pattern] if pattern in known else []
    return [name for name in known if re.fullmatch(pattern, name)]


def _in_source() -> Iterator[Use]:
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Message", "t"):
                where = f"{path.relative_to(ROOT)}:{node.lineno}"
                for name in _python_ids(node.args[0]):
                    yield Use(where, name, _names([word.arg for word in node.keywords]))


def _python_ids(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant():
            yield str(node.value)
        case ast.JoinedStr():
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else ANY for part in node.values
            )
        case ast.IfExp():
            yield from _python_ids(node.body)
            yield from _python_ids(node.orelse)


def _in_templates() -> Iterator[Use]:
    environment = make_environment(TEMPLATES)
    environment.filters.update(dict.fromkeys(("day", "told"), str))  # the studio's own
    for path in sorted(each for folder in TEMPLATES for each in folder.rglob("*.html")):
        for node in environment.parse(path.read_text()).find_all(nodes.Call):
            if isinstance(node.node, nodes.Name) and node.node.name == "t":
                where = f"{path.relative_to(ROOT)}:{node.lineno}"
                names = None if node.dyn_kwargs else [word.key for word in node.kwargs]
                for name in _template_ids(node.args[0]):
                    yield Use(where, name, _names(names))


def _template_ids(node: nodes.Node) -> Iterator[str]:
    match node:
        case nodes.Const():
            yield str(node.value)
        case nodes.Concat():
            parts = node.nodes
            yield "".join(str(p.value) if isinstance(p, nodes.Const) else ANY for p in parts)
        case nodes.CondExpr():
            yield from _template_ids(node.expr1)
            if node.expr2:
                yield from _template_ids(node.expr2)


def _names(names: list[str | None] | list[str] | None) -> frozenset[str] | None:
    """The arguments given; None where they are not stated one by one."""
    return None if names is None or None in names else frozenset(filter(None, names))


def test_every_message_that_is_asked_for_exists() -> None:
    assert not [use for use in uses() if not named(use.id)]


def test_every_message_that_exists_is_asked_for() -> None:
    """In a call, or by its full id as a string in the source, which is then looked up."""
    asked = {name for use in uses() for name in named(use.id)}
    source = "".join(path.read_text() for path in (ROOT / "src").rglob("*.py"))
    assert not [name for name in catalogue("en").keys() - asked if f'"{name}"' not in source]


def test_every_argument_that_a_message_names_is_given() -> None:
    known = catalogue("en")
    faults = [
        (use.where, name, sorted(known[name] ^ use.args))
        for use in uses()
        for name in named(use.id)
        if use.args is not None
        # A call for several messages gives each the same, and none needs all of it.
        if known[name] - use.args or (use.id == name and known[name] != use.args)
    ]
    assert not faults


@pytest.mark.parametrize("language", sorted(p.stem for p in LOCALES.glob("*.ftl")))
def test_the_program_finds_every_message(language: str) -> None:
    """It parses a message when it is asked for."""
    known = Catalogue(language, catalogue_text(language) or "")
    assert not [name for name in catalogue(language) if not known.bundle_with(name)]


def test_ids_are_sorted_in_their_sections() -> None:
    section: list[str] = []
    for entry in FluentParser().parse((LOCALES / "en.ftl").read_text()).body:
        if isinstance(entry, ftl.GroupComment):
            section = []
        elif isinstance(entry, ftl.Message):
            section.append(entry.id.name)
            assert section == sorted(section)


@pytest.mark.parametrize("language", sorted(p.stem for p in LOCALES.glob("*.ftl")))
def test_a_language_has_every_message_with_its_arguments(language: str) -> None:
    english, other = catalogue("en"), catalogue(language)
    if "-" not in language:  # a country has only what it says otherwise
        assert not english.keys() - other.keys(), f"{language}.ftl lacks these"
    assert not other.keys() - english.keys(), f"{language}.ftl has these, and nobody asks for them"
    assert not [name for name, args in other.items() if args - english[name]]


def wordings(language: str) -> set[tuple[str, str]]:
    """Messages that the studio says in words of its own, as ``.studio`` below them."""
    found = (
        (name, re.findall(r"^ +(\.\w+) =", text, re.MULTILINE))
        for name, text in entries(language).items()
    )
    return {(name, wording) for name, several in found for wording in several}


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_a_language_has_every_wording(language: str) -> None:
    assert wordings(language) == wordings("en")


AMERICAN = re.compile(
    r"\b(gray|neighbor|colou?r(?<!colour)|center|favor|behavior|honor|labor|judgment|fulfill"
    r"|traveled|labeled|canceled|[a-z]{3,}(?:iz|yz)(?:e|es|ed|ing|ation|ations))\w*",
    re.IGNORECASE,
)


def test_british_english_has_every_word_that_it_spells_otherwise() -> None:
    british = catalogue_text("en-GB") or ""
    assert not AMERICAN.findall(re.sub(r"^[\w-]+ =|^#.*", "", british, flags=re.MULTILINE))
    for entry in FluentParser().parse(catalogue_text("en") or "").body:
        if isinstance(entry, ftl.Message):
            said = FluentSerializer().serialize_entry(entry).partition("=")[2]
            if AMERICAN.search(re.sub(r"“facilitator \w+”", "", said)):
                assert entry.id.name in catalogue("en-GB"), said


@pytest.mark.parametrize(
    ("language", "colour"),
    [("en", "gray"), ("en-US", "gray"), ("en-GB", "grey"), ("en-AU", "grey")],
)
def test_each_english_has_its_own_spelling(language: str, colour: str) -> None:
    caption = Message("feedback-caption-team", horizon="a year")
    assert f"the {colour} band" in translator(language).say(caption)
