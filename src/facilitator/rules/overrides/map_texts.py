"""One change to every text that a model holds, however deep."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from pydantic import BaseModel

M = TypeVar("M", bound=BaseModel)
Change = Callable[[str], str]


def map_texts(model: M, change: Change, besides: Collection[str] = ()) -> M:
    """The model with every text changed, save those in the fields called ``besides``."""
    values = {name: getattr(model, name) for name in type(model).model_fields}
    changed = {
        name: _in_value(value, change, besides)
        for name, value in values.items()
        if name not in besides
    }
    return model.model_copy(update=changed)


def _in_value(value: Any, change: Change, besides: Collection[str]) -> Any:  # noqa: ANN401 - models hold values of any kind
    if isinstance(value, str):
        return change(value)
    if isinstance(value, BaseModel):
        return map_texts(value, change, besides)
    if isinstance(value, tuple):
        return tuple(_in_value(entry, change, besides) for entry in value)
    if isinstance(value, dict):
        return {key: _in_value(entry, change, besides) for key, entry in value.items()}
    return value
