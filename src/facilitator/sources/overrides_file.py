"""A client's overrides of one exercise: read, checked, and laid over the exercise's data."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError

from facilitator.activities import MODELS
from facilitator.errors import SourceError, nearest
from facilitator.model.base import Frozen, Id, Text, written_as_number
from facilitator.model.exercise import EditionName
from facilitator.model.prose import ProseSection, untagged
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.consistency import html_in_texts, unknown_numbers, unknown_terms
from facilitator.rules.overrides import FIRST, MergedData, change_objections, heading_key, merge
from facilitator.sources.markdown_file import MarkdownFile
from facilitator.sources.schema_issues import schema_issues
from facilitator.sources.yaml_file import read_yaml
from facilitator.sources.yaml_tree import DataPath, LineOf
from facilitator.system.text_file import LocatedIssue
from facilitator.text.interface import t

MARKED = re.compile(r"\s*\((left out|new)(?:,\s*(?:after\s+)?(.*))?\)$")
"""What a heading of a client's Markdown ends with, where it does not replace a section."""
Entry = dict[str, Any]
"""Fields of an entry of the exercise; they are checked where they end up, in the exercise."""


Key = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)?$"),
    BeforeValidator(written_as_number),
    Field(description="about-key"),
]
"""How a file of overrides names an entry of a list."""


class ListChange(Frozen):
    """Changes to one list. What is not named stays as it is, where it is."""

    drop: tuple[Key, ...] = Field(default=(), description="about-list-change-drop")
    replace: dict[Key, Entry] = Field(default={}, description="about-list-change-replace")
    add: tuple[Entry, ...] = Field(default=(), description="about-list-change-add")
    order: tuple[Key, ...] = Field(default=(), description="about-list-change-order")


class ActivityChange(Frozen):
    """Changes to one activity; each kind of activity has one of the lists.

    Every other field of it can stand here, too, such as horizon, team_instruction or, field by
    field, scale: {high_label: …}. What ids and answers go by stays as it is.
    """

    model_config = ConfigDict(extra="allow")

    title: Text | None = Field(default=None, description="about-activity-title")
    instruction: Text | None = Field(default=None, description="about-activity-change-instruction")
    minimum_answered: int | None = Field(
        default=None, ge=1, description="about-rate-minimum-answered"
    )
    bands: dict[Key, Entry] = Field(default={}, description="about-activity-change-bands")
    piles: dict[Key, Entry] = Field(default={}, description="about-activity-change-piles")
    statements: ListChange = Field(
        default=ListChange(), description="about-activity-change-statements"
    )
    items: ListChange = Field(default=ListChange(), description="about-activity-change-items")
    questions: ListChange = Field(
        default=ListChange(), description="about-activity-change-questions"
    )
    fields: ListChange = Field(default=ListChange(), description="about-activity-change-fields")
    rows: ListChange = Field(default=ListChange(), description="about-activity-change-rows")


class Objection(Frozen):
    """An objection of the client's own."""

    heading: Text = Field(description="about-objection-heading")
    body: Text = Field(description="about-objection-body")
    after: str = Field(default="", description="about-objection-after")


class ObjectionChange(Frozen):
    """Changes to the objections, which go by their headings as printed."""

    drop: tuple[Text, ...] = Field(default=(), description="about-objection-change-drop")
    replace: dict[Text, Text] = Field(default={}, description="about-objection-change-replace")
    add: tuple[Objection, ...] = Field(default=(), description="about-objection-change-add")
    order: tuple[Text, ...] = Field(default=(), description="about-objection-change-order")


class EditionChange(Frozen):
    """Changes to one edition."""

    title: Text | None = Field(default=None, description="about-edition-title")
    audience: str | None = Field(default=None, description="about-edition-change-audience")
    take_home: Entry = Field(default={}, description="about-edition-change-take-home")
    blocks: ListChange = Field(default=ListChange(), description="about-edition-change-blocks")


class Override(Frozen):
    """One file in a client's folder of overrides, read and checked."""

    title: Text | None = Field(default=None, description="about-exercise-title")
    kicker: str | None = Field(default=None, description="about-override-kicker")
    lede: str | None = Field(default=None, description="about-override-lede")
    concepts: dict[Id, Entry] = Field(default={}, description="about-override-concepts")
    both: Entry = Field(default={}, description="about-override-both")
    areas: dict[Id, Entry] = Field(default={}, description="about-override-areas")
    report: Entry = Field(default={}, description="about-override-report")
    speech: Entry = Field(default={}, description="about-override-speech")
    welcome: str = Field(default="", description="about-override-welcome")
    activities: dict[Id, ActivityChange] = Field(
        default={}, description="about-override-activities"
    )
    slides: ListChange = Field(default=ListChange(), description="about-override-slides")
    objections: ObjectionChange = Field(
        default=ObjectionChange(), description="about-override-objections"
    )
    editions: dict[EditionName, EditionChange] = Field(
        default={}, description="about-override-editions"
    )


@dataclass(frozen=True)
class LocatedData:
    """A file's data, and the line of each place in it.

    ``elsewhere`` are those values that another file gives, a translation's, with file and line.
    """

    file: Path
    data: dict[str, Any]
    line_of: LineOf
    elsewhere: Mapping[DataPath, tuple[Path, int]] = field(default_factory=dict)

    def place(self, path: DataPath) -> tuple[Path, int]:
        return self.elsewhere.get(path) or (self.file, self.line_of(path))

    def issue(self, issue: LintIssue) -> LocatedIssue:
        return LocatedIssue(*self.place(issue.path), issue.message, issue.hint)


@dataclass(frozen=True)
class SourceMap:
    """Where each value of the data stands, be it the exercise's own or an override's."""

    own: LocatedData
    overrides: LocatedData | None

    @cached_property
    def merged(self) -> MergedData:
        if self.overrides is None:
            return MergedData(self.own.data)
        return merge(self.own.data, self.overrides.data, MODELS)

    def issue(self, issue: LintIssue) -> LocatedIssue:
        """An issue at a path of the merged data, with the file and line that someone mends."""
        return self.located(LocatedIssue(self.own.file, 1, issue.message, issue.hint, issue.path))

    def located(self, issue: LocatedIssue) -> LocatedIssue:
        origin = self.merged.origin(issue.path)
        source = (self.overrides if origin.in_override else None) or self.own
        file, line = source.place(origin.path)
        return replace(issue, file=file, line=line)

    def override_issues(self) -> list[LocatedIssue]:
        """What in the overrides means nothing in this exercise, objections apart."""
        return [self.overrides.issue(i) for i in self.merged.findings] if self.overrides else []

    def objections(
        self, sections: tuple[ProseSection, ...]
    ) -> tuple[tuple[ProseSection, ...], list[LocatedIssue]]:
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


def change_sections(
    sections: Sequence[ProseSection], file: MarkdownFile
) -> tuple[tuple[ProseSection, ...], list[LocatedIssue]]:
    """The sections as a client's Markdown changes them, and what in it means nothing here.

    What stands under a heading takes the place of the exercise's; ``(left out)`` behind it drops
    that, ``(new)`` or ``(new, after HEADING)`` adds one.
    """
    kept, issues = list(sections), list[LocatedIssue]()
    for line, heading, lines in file.headed():
        body = "\n".join(text.rstrip() for _, text in lines).strip("\n")
        fault = _change_section(kept, heading, body) if heading or body else None
        if fault:
            issues.append(LocatedIssue(file.file, line, *fault))
    return tuple(kept), issues


def _change_section(kept: list[ProseSection], written: str, body: str) -> tuple[str, str] | None:
    """Change the sections by one of the client's; message and hint where it means nothing."""
    heading = untagged(written)[0]
    marked = MARKED.search(heading)
    what, after = (marked[1], marked[2] or "") if marked else ("", "")
    bare = heading[: marked.start()] if marked else heading
    section = ProseSection(heading=f"{bare}{written[len(heading) :]}", body=body)
    place, before = _place(kept, section.heading), _place(kept, after) if after else None
    if what == "left out" and place is not None:
        del kept[place]
    elif not body and what != "left out":
        return (
            t("section-empty", heading=bare),
            t("section-empty-hint"),
        )
    elif what == "new" and place is None and (before is not None or after in ("", FIRST)):
        first = 1 if kept and not kept[0].heading else 0
        end = len(kept) if before is None else before + 1
        kept.insert(first if after == FIRST else end, section)
    elif place is not None:
        kept[place] = section
    elif not written:
        kept.insert(0, section)
    elif (
        not what and section.heading != bare and (untagged_place := _place(kept, bare)) is not None
    ):
        kept.insert(untagged_place + 1, section)  # of these editions alone
    else:
        known = [other.heading for other in kept if other.heading]
        name = after or section.heading
        hint = nearest(name, known)
        hint = hint if what else t("section-add-hint", nearest=hint)
        return t("section-unknown", name=name), hint
    return None


def _place(sections: Sequence[ProseSection], heading: str) -> int | None:
    """Quotation marks and braces may be left out; headings of some editions are others."""
    keys = [(heading_key(one), untagged(one)[1]) for one in (s.heading for s in sections)]
    key = heading_key(heading), untagged(heading)[1]
    return keys.index(key) if key in keys else None


def read_overrides(file: Path) -> LocatedData:
    """Raises SourceError with everything that is wrong in the file by itself."""
    data, line_of = read_yaml(file)
    whole, line_of = _with_blocks_by_id(data, line_of)
    try:
        Override.model_validate(whole)
    except ValidationError as error:
        issues = schema_issues(error, Override, whole, line_of, file)
        raise SourceError(i.problem() for i in sorted(issues, key=lambda i: i.line)) from error
    return LocatedData(file, whole, line_of)


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
