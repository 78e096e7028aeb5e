"""A client's overrides of one exercise: read, checked, and laid over the exercise's data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from facilitator.activities import MODELS
from facilitator.errors import SourceError
from facilitator.model.overrides import ListChange, Override
from facilitator.model.prose import ProseSection
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.consistency import html_in_texts, unknown_numbers, unknown_terms
from facilitator.rules.overrides import MergedData, change_objections, merge
from facilitator.sources.schema_issues import schema_issues
from facilitator.sources.yaml_file import DataPath, LineOf, read_yaml
from facilitator.system.text_file import LocatedIssue


@dataclass(frozen=True)
class OverridesFile:
    """One file of overrides: its data, and the line of each place in it."""

    file: Path
    data: dict[str, Any]
    line_of: LineOf

    def issue(self, issue: LintIssue) -> LocatedIssue:
        return LocatedIssue(self.file, self.line_of(issue.path), issue.message, issue.hint)


@dataclass(frozen=True)
class SourceMap:
    """Where each value of the data stands, be it the exercise's own or an override's."""

    file: Path
    data: Mapping[str, Any]
    line_of: LineOf
    overrides: OverridesFile | None

    @cached_property
    def merged(self) -> MergedData:
        """The exercise's data with the overrides laid over it."""
        if self.overrides is None:
            return MergedData(dict(self.data))
        return merge(self.data, self.overrides.data, MODELS)

    def own_issue(self, issue: LintIssue) -> LocatedIssue:
        """An issue at a path of the exercise's own data."""
        return LocatedIssue(self.file, self.line_of(issue.path), issue.message, issue.hint)

    def issue(self, issue: LintIssue) -> LocatedIssue:
        """An issue at a path of the merged data, with the file and line that someone mends."""
        return self.located(LocatedIssue(self.file, 1, issue.message, issue.hint, issue.path))

    def located(self, issue: LocatedIssue) -> LocatedIssue:
        origin = self.merged.origin(issue.path)
        if origin.in_override and self.overrides:
            line = self.overrides.line_of(origin.path)
            return replace(issue, file=self.overrides.file, line=line)
        return replace(issue, file=self.file, line=self.line_of(origin.path))

    def override_issues(self) -> list[LocatedIssue]:
        """What in the overrides means nothing in this exercise, objections apart."""
        return [self.overrides.issue(i) for i in self.merged.findings] if self.overrides else []

    def objections(
        self, sections: tuple[ProseSection, ...]
    ) -> tuple[tuple[ProseSection, ...], list[LocatedIssue]]:
        """The objections with the overrides' changes, and what is wrong with these."""
        if not self.overrides:
            return sections, []
        change = YamlCursor.of(self.overrides.data).get("objections")
        new, issues = change_objections(sections, change)
        whole = YamlCursor.of({**self.merged.data, "objections": change.value})
        every = (
            *unknown_terms(whole),
            *unknown_numbers(whole, MODELS),
            *html_in_texts(whole),
        )
        issues += [issue for issue in every if issue.path[0] == "objections"]
        return new, [self.overrides.issue(issue) for issue in issues]


def read_overrides(file: Path) -> OverridesFile:
    """A file of overrides, checked by itself. Raises SourceError with everything wrong in it."""
    data, line_of = read_yaml(file)
    whole, line_of = _with_blocks_by_id(data, line_of)
    try:
        Override.model_validate(whole)
    except ValidationError as error:
        issues = schema_issues(error, Override, whole, line_of, file)
        raise SourceError(i.problem() for i in sorted(issues, key=lambda i: i.line)) from error
    return OverridesFile(file, whole, line_of)


def _with_blocks_by_id(data: dict[str, Any], line_of: LineOf) -> tuple[dict[str, Any], LineOf]:
    """``blocks: {sort: {usual: 10}}`` is short for ``blocks: {replace: {sort: {usual: 10}}}``."""
    editions = YamlCursor.of(data).get("editions").fields()
    if not editions:
        return data, line_of

    def line(path: DataPath) -> int:
        written = YamlCursor.of(data)
        for step in path[:5]:
            written = written.get(str(step))
        is_short = path[2:4] == ("blocks", "replace") and written.value is None
        return line_of(path[:3] + path[4:] if is_short else path)

    return {**data, "editions": {name: _in_full(each) for name, each in editions.items()}}, line


def _in_full(edition: YamlCursor) -> Any:  # noqa: ANN401 - YAML holds anything
    blocks = edition.get("blocks").value
    if not isinstance(edition.value, Mapping) or not isinstance(blocks, Mapping):
        return edition.value
    by_id = {name: value for name, value in blocks.items() if name not in ListChange.model_fields}
    rest = {name: value for name, value in blocks.items() if name not in by_id}
    replaced = rest.get("replace", {})
    if by_id and isinstance(replaced, Mapping):
        rest["replace"] = {**by_id, **replaced}
    return {**edition.value, "blocks": rest}
