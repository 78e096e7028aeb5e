"""The least that a field takes: what a form writes where nothing stood, to be written over."""

from __future__ import annotations

from typing import Annotated, Any, get_args, get_origin

from pydantic.fields import FieldInfo

from facilitator.model.base import ID_PATTERN
from facilitator.sources.schema_issues import choices, is_model, without_wrapping
from facilitator.text.interface import t


def to_write() -> str:
    return t("new-text")


def starter(info: FieldInfo) -> Any:  # noqa: ANN401 - whatever the field holds
    return _least(info.annotation, info.metadata)


def _least(annotation: Any, marks: list[Any]) -> Any:  # noqa: ANN401 - annotations are anything
    if get_origin(annotation) is Annotated:
        annotation, *marks = get_args(annotation)
    annotation = without_wrapping(annotation)
    if words := choices(annotation):
        return words[0]
    if is_model(annotation):
        fields = annotation.model_fields.items()
        return {i.alias or name: starter(i) for name, i in fields if i.is_required()}
    if get_origin(annotation) is dict:
        return {}
    if get_origin(annotation) is tuple:
        return [_least(get_args(annotation)[0], [])]
    if annotation in (int, float):
        return 1
    return "new" if any(getattr(m, "pattern", "") == ID_PATTERN for m in marks) else to_write()
