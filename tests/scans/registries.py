"""What is known of the forms of an event that has one."""

from __future__ import annotations

from facilitator.collectors.form_registry import FormRegistry
from facilitator.model.form import FormRecord
from facilitator.rules.responses.codebook import build_codebook


def registry_of(record: FormRecord) -> FormRegistry:
    return FormRegistry(
        forms={record.letters: record.blanks},
        blanks=record.blanks,
        codebook=build_codebook((), ()),
        layouts={record.id: record.pages},
    )
