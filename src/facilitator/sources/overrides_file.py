"""A client's overrides of one exercise: read, checked, and laid over the exercise's data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from facilitator.errors import SourceError
from facilitator.model.overrides import ListChange, Override
from facilitator.model.prose import ProseSection
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.texts import html_in_texts, unknown_numbers, unknown_terms
from facilitator.rules.overrides.apply import MergedData, merge
from facilitator.rules.overrides.objections import changed
from facilitator.sources.schema_issues import schema_issues
from facilitator.sources.yaml_file import DataPath, LineOf, read_yaml
from facilitator.system.text_file import LocatedIssue


@dataclass(frozen=True)
class OverridesFile:
    """One file of overrides: its data, and the line of each place in it."""

    file: Path
    data: dict[str, Any]
    line_of: LineOf

    def found(self, finding: LintIssue) -> LocatedIssue:
        """A finding with its line."""
        return LocatedIssue(self.file, self.line_of(finding.path), finding.message, finding.hint)


@dataclass(frozen=True)
class SourceMap:
    """Where each value of the data stands, be it the exercise's own or an override's."""

    file: Path
    line_of: LineOf
    merged: MergedData
    overrides: OverridesFile | None

    def found(self, finding: LintIssue) -> LocatedIssue:
        """A finding with its file and line."""
        blank = LocatedIssue(self.file, 1, finding.message, finding.hint, finding.path)
        return self.moved(blank)

    def moved(self, found: LocatedIssue) -> LocatedIssue:
        """What was found at a path of the merged data, with its file and line."""
        origin = self.merged.origin(found.path)
        if origin.in_override and self.overrides:
            line = self.overrides.line_of(origin.path)
            return replace(found, file=self.overrides.file, line=line)
        return replace(found, file=self.file, line=self.line_of(origin.path))


def read_overrides(file: Path) -> OverridesFile:
    """A file of overrides, checked by itself. Raises SourceError with everything wrong in it."""
    data, line_of = read_yaml(file)
    whole, line_of = _with_blocks_by_id(data, line_of)
    try:
        Override.model_validate(whole)
    except ValidationError as error:
        found = schema_issues(error, Override, whole, line_of, file)
        raise SourceError(one.problem() for one in sorted(found, key=lambda o: o.line)) from error
    return OverridesFile(file, whole, line_of)


def places(
    data: Mapping[str, Any], file: Path, line_of: LineOf, overrides: OverridesFile | None
) -> SourceMap:
    """The exercise's data with the overrides laid over it."""
    merged = merge(data, overrides.data) if overrides else MergedData(dict(data))
    return SourceMap(file, line_of, merged, overrides)


def objections(
    sections: tuple[ProseSection, ...], data: Mapping[str, Any], overrides: OverridesFile
) -> tuple[tuple[ProseSection, ...], list[LocatedIssue]]:
    """The objections with the overrides' changes, and what is wrong with these."""
    change = YamlCursor.of(overrides.data).get("objections")
    new, findings = changed(sections, change)
    whole = YamlCursor.of({**merge(data, overrides.data).data, "objections": change.value})
    wrong = [one for check in _OF_TEXTS for one in check(whole) if one.path[0] == "objections"]
    return new, [overrides.found(finding) for finding in (*findings, *wrong)]


_OF_TEXTS = (unknown_terms, unknown_numbers, html_in_texts)


def _with_blocks_by_id(data: dict[str, Any], line_of: LineOf) -> tuple[dict[str, Any], LineOf]:
    """``blocks: {sort: {usual: 10}}`` is short for ``blocks: {replace: {sort: {usual: 10}}}``."""
    editions = {
        name: _one_edition(edition)
        for name, edition in YamlCursor.of(data).get("editions").fields().items()
    }
    whole = {**data, "editions": editions} if editions else data

    def line(path: DataPath) -> int:
        written = YamlCursor.of(data)
        for step in path[:5]:
            written = written.get(str(step))
        is_short = path[2:4] == ("blocks", "replace") and written.value is None
        return line_of(path[:3] + path[4:] if is_short else path)

    return whole, line


def _one_edition(edition: YamlCursor) -> Any:  # noqa: ANN401 - YAML holds anything
    blocks = edition.get("blocks").value
    if not isinstance(edition.value, Mapping) or not isinstance(blocks, Mapping):
        return edition.value
    by_id = {name: value for name, value in blocks.items() if name not in ListChange.model_fields}
    rest = {name: value for name, value in blocks.items() if name not in by_id}
    replaced = rest.get("replace", {})
    if by_id and isinstance(replaced, Mapping):
        rest["replace"] = {**by_id, **replaced}
    return {**edition.value, "blocks": rest}
