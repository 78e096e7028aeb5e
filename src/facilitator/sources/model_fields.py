"""Which model, and which field of it, a place inside a YAML file belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from facilitator.model.activity import Activity

Step = str | int


def annotation_at(model: type[BaseModel], path: tuple[Step, ...], data: object) -> Any:  # noqa: ANN401 - annotations are anything
    """The annotation that rules the value at ``path``; None where the model knows no such place."""
    annotation: Any = model
    for step in path:
        annotation = _below(_chosen(annotation, data), step)
        data = child(data, step)
        if annotation is None:
            return None
    return _chosen(annotation, data)


def model_at(
    model: type[BaseModel], path: tuple[Step, ...], data: object
) -> type[BaseModel] | None:
    """The model that the mapping at ``path`` has to fit; None where it is no model."""
    annotation = annotation_at(model, path, data)
    return annotation if _is_model(annotation) else None


def field_at(model: type[BaseModel], path: tuple[Step, ...], data: object) -> FieldInfo | None:
    """The field that ``path`` ends in, if its last step is a field of a model."""
    owner = model_at(model, path[:-1], data) if path else None
    return _field(owner, path[-1]) if owner else None


def field_names(model: type[BaseModel]) -> tuple[str, ...]:
    """The fields' names as they are written in a file."""
    return tuple(info.alias or name for name, info in model.model_fields.items())


def fields_in_file(model: type[BaseModel]) -> tuple[str, ...]:
    """Those of the fields that people write: the others come from the file's folder."""
    given: frozenset[str] = getattr(model, "from_folder", frozenset())
    return tuple(name for name in field_names(model) if name not in given)


def choices(annotation: Any) -> tuple[str, ...]:  # noqa: ANN401 - annotations are anything
    """The words among which an annotation lets people choose."""
    if get_origin(annotation) is Literal:
        return tuple(str(word) for word in get_args(annotation))
    return ()


def spoken_name(model: type[BaseModel]) -> str:
    """A model's name in words: ``OpenQuestion`` is an open question, ``Sort`` a sort activity."""
    if issubclass(model, Activity):
        return f"{model.__name__.lower()} activity"
    name: str = getattr(model, "spoken", "")
    return name or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__).lower()


def child(node: object, step: Step) -> Any:  # noqa: ANN401 - YAML holds anything
    """What stands under ``step`` in plain data; None where nothing does."""
    if isinstance(node, Mapping):
        return node.get(step)
    if isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node):
        return node[step]
    return None


def has_child(node: object, step: Step) -> bool:
    """Whether plain data has something under ``step``, be it nothing but an empty value."""
    if isinstance(node, Mapping):
        return step in node
    return isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node)


def _below(annotation: Any, step: Step) -> Any:  # noqa: ANN401 - annotations are anything
    if _is_model(annotation):
        field = _field(annotation, step)
        return field.annotation if field else None
    inner = get_args(annotation)
    if get_origin(annotation) is tuple and isinstance(step, int):
        return inner[min(step, len(inner) - 1)] if inner[-1] is not Ellipsis else inner[0]
    return inner[1] if get_origin(annotation) is dict else None


def _chosen(annotation: Any, data: object) -> Any:  # noqa: ANN401 - annotations are anything
    """Without its wrapping; of a choice of models, the one that the data's ``kind`` names."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) not in {Union, UnionType}:
        return annotation
    members = [member for member in get_args(annotation) if member is not NoneType]
    if len(members) == 1:
        return _chosen(members[0], data)
    kind = child(data, "kind")
    return next((m for m in members if _is_model(m) and _kind_of(m) == kind), annotation)


def _kind_of(model: type[BaseModel]) -> str | None:
    field = model.model_fields.get("kind")
    return next(iter(choices(field.annotation)), None) if field else None


def _field(model: type[BaseModel], step: Step) -> FieldInfo | None:
    for name, info in model.model_fields.items():
        if step == (info.alias or name):
            return info
    return None


def _is_model(annotation: Any) -> bool:  # noqa: ANN401 - annotations are anything
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
