"""The documentation that is made from the models: ``python -m tests.docs_generated`` rewrites it.

``docs/exercise.schema.json`` lets an editor complete and check an ``exercise.yaml`` while it is
written; ``docs/exercises.md`` is ``tests/docs_exercises.md`` with every field put in.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from facilitator.activities import ParsedExercise as Exercise
from facilitator.compose.vocabulary import ATTRIBUTES, BLOCKS, INLINE, STYLES
from facilitator.model.activity import Activity, Frame
from facilitator.model.base import ID_PATTERN, described
from facilitator.model.client import Client, Event, Identity
from facilitator.sources.overrides_file import Entry, Override
from facilitator.sources.schema_issues import spoken_name
from facilitator.workflows.new import exercise_schema

ROOT = Path(__file__).parents[1]
TEMPLATE = ROOT / "tests" / "docs_exercises.md"
TEMPLATES = ROOT / "tests" / "docs_templates.md"
CLIENTS = ROOT / "tests" / "docs_clients.md"
HERE = "<!-- fields -->"
FILES: dict[type[BaseModel], str] = {
    Client: "client.yaml",
    Event: "event.yaml",
    Identity: "facilitator.yaml",
    Override: "overrides/EXERCISE.yaml",
}
"""What people who work for clients write, each model at the top of a file."""


def generated() -> dict[Path, str]:
    """Every generated file with what should stand in it."""
    return {
        ROOT / "docs" / "exercise.schema.json": exercise_schema(),
        ROOT / "docs" / "exercises.md": reference(),
        ROOT / "docs" / "templates.md": templates_reference(),
        ROOT / "docs" / "clients.md": clients_reference(),
    }


def reference() -> str:
    """The guide for people who write an exercise, every field of every model included."""
    text = TEMPLATE.read_text(encoding="utf-8")
    return text.replace(HERE, "\n".join(_tables(models())).strip())


def clients_reference() -> str:
    """The guide for people who work for clients, every field of their files included."""
    text = CLIENTS.read_text(encoding="utf-8")
    return text.replace(HERE, "\n".join(_tables(client_models())).strip())


def templates_reference() -> str:
    """The vocabulary of templates, for people who change one."""
    text = TEMPLATES.read_text(encoding="utf-8")
    return text.replace(HERE, "\n".join(_vocabulary()).strip())


def models() -> list[type[BaseModel]]:
    """Every model of an ``exercise.yaml``, each after the one that first names it."""
    found: list[type[BaseModel]] = []
    _gather(Exercise, found)
    return found


def client_models() -> list[type[BaseModel]]:
    """Every model of a client's files, each after the one that first names it."""
    found: list[type[BaseModel]] = []
    for top in FILES:
        _gather(top, found)
    return found


def fields(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of a model as they are written in the file, in the order to write them."""
    given: frozenset[str] = frozenset()
    if model is not Exercise:
        given = getattr(model, "from_folder", given)
    named = {
        info.alias or name: info for name, info in model.model_fields.items() if name not in given
    }
    if model is not Exercise:
        return named
    inherited = Frame.model_fields
    own = [name for name in named if name not in inherited and name not in Exercise.from_folder]
    first = own[: own.index("activities")]
    return {name: named[name] for name in (*first, *inherited, *own[len(first) :])}


def _gather(model: type[BaseModel], found: list[type[BaseModel]]) -> None:
    found.append(model)
    for info in fields(model).values():
        for inner in _models_in(info.annotation):
            if inner not in found:
                _gather(inner, found)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def _vocabulary() -> Iterator[str]:
    for title, elements in (("Blocks", BLOCKS), ("Inside a line", INLINE)):
        yield f"### {title}\n"
        yield "| element | classes | attributes | styles |"
        yield "| --- | --- | --- | --- |"
        for name, classes in elements.items():
            columns = (classes, ATTRIBUTES.get(name, ()), STYLES.get(name, ()))
            yield f"| `{name}` | " + " | ".join(_listed(names) for names in columns) + " |"
        yield ""
    yield f"Allowed on every element: {_listed(ATTRIBUTES['*'])}."


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _tables(documented: Iterable[type[BaseModel]]) -> Iterator[str]:
    for model in documented:
        yield f"### {_heading(model)}\n"
        yield f"{_first_paragraph(model)}\n"
        yield "| field | what stands there | meaning |"
        yield "| --- | --- | --- |"
        for name, info in fields(model).items():
            yield f"| {_named(name, info)} | {_kind(info)} | {_meaning(info)} |"
        yield ""


def _heading(model: type[BaseModel]) -> str:
    if model is Exercise:
        return "The top of exercise.yaml"
    if model in FILES:
        return f"The top of {FILES[model]}"
    return spoken_name(model).capitalize()


def _first_paragraph(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").strip().split("\n\n")[0].split()).replace("``", "`")


def _named(name: str, info: FieldInfo) -> str:
    return f"**`{name}`**" if info.is_required() else f"`{name}`"


def _meaning(info: FieldInfo) -> str:
    default = info.get_default()
    said = described(info).replace("|", "\\|")
    if isinstance(default, BaseModel):
        first = next(iter(default.model_dump().values()))
        return f"{said} Without it: {first}." if isinstance(first, str) and first else said
    if isinstance(default, bool):
        return f"{said} Without it: {str(default).lower()}."
    if isinstance(default, str | int) and default != "":
        return f"{said} Without it: {default}."
    return said


def _kind(info: FieldInfo) -> str:
    annotation: Any = info.annotation
    said = _spoken_type(annotation, tuple(info.metadata))
    least = next((one.ge for one in info.metadata if isinstance(one, Ge)), None)
    most = next((one.le for one in info.metadata if isinstance(one, Le)), None)
    longest = next((one.max_length for one in info.metadata if isinstance(one, MaxLen)), None)
    if least is not None and most is not None:
        return f"{said}, {least} to {most}"
    if longest is not None and said == "text":
        return f"{said}, at most {longest} characters"
    return f"{said}, {least} or more" if least is not None else said


def _spoken_type(annotation: Any, metadata: tuple[Any, ...] = ()) -> str:
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _spoken_type(inner[0], inner[1:])
    if origin is Literal:
        words = [f"`{word}`" for word in inner]
        return words[0] if len(words) == 1 else f"one of {', '.join(words)}"
    if origin is tuple:
        return f"list of {_plural(_spoken_type(inner[0]))}"
    if origin is dict:
        return "fields" if annotation == Entry else f"{_plural(_spoken_type(inner[1]))} by id"
    if origin in {Union, UnionType}:
        return _spoken_union(inner)
    return _spoken_plain(annotation, metadata)


def _spoken_union(members: tuple[Any, ...]) -> str:
    named = [member for member in members if member is not NoneType]
    if all(isinstance(m, type) and issubclass(m, Activity) for m in named):
        return "activity"
    return _spoken_type(named[0]) if len(named) == 1 else "rating"


def _spoken_plain(annotation: Any, metadata: tuple[Any, ...]) -> str:
    if annotation is str:
        patterns = {getattr(one, "pattern", None) for one in metadata}
        patterns |= {getattr(getattr(one, "metadata", None), "pattern", None) for one in metadata}
        return "id" if ID_PATTERN in patterns else "text"
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return f"[{spoken_name(annotation)}](#{spoken_name(annotation).replace(' ', '-')})"
    plain = {int: "whole number", float: "number", bool: "`true` or `false`", date: "date"}
    return plain[annotation]


def _plural(what: str) -> str:
    if what.startswith("["):
        name, _, link = what[1:].partition("]")
        return f"[{_plural(name)}]{link}"
    if what.startswith("list of "):
        return what.replace("list", "lists", 1)
    odd = {"activity": "activities", "example person": "example people"}
    return odd.get(what, what if what.endswith("s") else f"{what}s")


def main() -> None:
    """Rewrite every generated file."""
    os.environ["FACILITATOR_LANGUAGE"] = "en"
    for path, text in generated().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
