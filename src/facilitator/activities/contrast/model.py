"""Contrast: the two concepts side by side, area by area; blank first, then revealed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from facilitator.model.activity import Activity, Concept, ContrastRow, Frame, IdList
from facilitator.model.base import blank_name
from facilitator.model.blanks import Blank
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.entry_ids import unknown_keys
from facilitator.text.interface import t


class Contrast(Activity):
    """A table of areas by concepts that people fill in before it is revealed."""

    has_contrasts: ClassVar[bool] = True
    entry_list: ClassVar[str] = "rows"
    entry_key: ClassVar[tuple[str, ...]] = ("area",)
    entry_noun: ClassVar[str] = "row"

    kind: Literal["contrast"] = Field(description="about-commit-kind")
    lines: int = Field(default=3, ge=1, le=8, description="about-contrast-lines")
    rows: tuple[ContrastRow, ...] = Field(min_length=1, description="about-contrast-rows")

    @classmethod
    def id_lists(cls, activity: YamlCursor) -> Iterator[IdList]:
        areas = (row.get("area") for row in activity.get("rows").entries())
        yield IdList("row-on-area", [(area, area.text()) for area in areas])

    @classmethod
    def shown_in_handout(cls, _activity: YamlCursor) -> bool:
        return True

    @classmethod
    def check(cls, activity: YamlCursor, exercise: YamlCursor) -> Iterator[LintIssue]:
        """No row for an area, or a row without a cell for a concept, or with one for no concept."""
        concepts, rows = exercise.get("concepts").ids(), activity.get("rows").entries()
        if not exercise.has("concepts"):
            yield LintIssue(
                activity.path,
                t("contrast-no-concepts", contrast=str(activity.id())),
                t("contrast-no-concepts-hint"),
            )
            return
        for words in (row.get(field) for row in rows for field in ("cells", "short")):
            yield from unknown_keys(words, "concept", concepts)
        listed = [row.get("area").text() for row in rows]
        for area in exercise.get("areas").ids() if rows else ():
            if area not in listed:
                yield LintIssue(
                    activity.get("rows").path,
                    t("contrast-no-row", area=area),
                    t("contrast-no-row-hint", area=area),
                )
        for row in rows:
            cells = row.get("cells").fields()
            for concept in concepts:
                if cells and concept not in cells:
                    yield LintIssue(
                        row.get("cells").path,
                        t("contrast-no-cell", area=str(row.get("area").text()), concept=concept),
                        t("contrast-no-cell-hint", concept=concept),
                    )

    def documents(self) -> frozenset[str]:
        return frozenset({"worksheet", "answer-key"})

    @property
    def keyed(self) -> bool:
        return True

    def contrasts(self) -> tuple[ContrastRow, ...]:
        return self.rows

    def blank(self, row: ContrastRow, concept: Concept, frame: Frame) -> Blank:
        return Blank(
            name=blank_name(self.id, row.area, concept.id),
            kind="text",
            label=f"{frame.area(row.area).name}: {concept.name}",
            lines=self.lines,
        )

    def worksheet_blanks(self, frame: Frame) -> tuple[Blank, ...]:
        return tuple(
            self.blank(row, concept, frame) for row in self.rows for concept in frame.concepts
        )
