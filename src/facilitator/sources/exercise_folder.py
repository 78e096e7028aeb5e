"""An exercise's folder: ``exercise.yaml`` and its Markdown, read into one checked exercise."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from facilitator.errors import FacilitatorError, Problem, SourceError, nearest
from facilitator.model.exercise import Exercise, Term
from facilitator.model.prose import TAKE_HOME, Prose, Script
from facilitator.model.speech import SectionText
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.consistency import findings
from facilitator.rules.lint.ids import activities
from facilitator.rules.lint.references import unknown_blocks_of_the_speech
from facilitator.rules.lint.slides import unknown_table_slides
from facilitator.rules.lint.texts import declared_terms
from facilitator.rules.overrides.activity_entries import keys_by_activity
from facilitator.sources.markdown_file import (
    MarkdownFile,
    common_problems,
    placements,
    read_markdown,
    script_of,
    unknown_editions,
)
from facilitator.sources.model_fields import fields_in_file
from facilitator.sources.overrides_file import (
    OverridesFile,
    SourceMap,
    objections,
    places,
    read_overrides,
)
from facilitator.sources.schema_issues import schema_issues
from facilitator.sources.speech_file import LEVELS, SPEECH_FILE, speech_of
from facilitator.sources.yaml_file import LineOf, read_yaml
from facilitator.system.paths import real_path
from facilitator.system.text_file import LocatedIssue, display_path, in_order

T = TypeVar("T")

EXERCISE_FILE = "exercise.yaml"
_PROSE_FILES = ("handout.md", "guide.md", "objections.md", SPEECH_FILE)
_PROSE_OF_PARTS = ("guide-*.md", "handout-*.md")
_NOTHING_TO_TAKE_HOME = (
    "[[take-home]] places a question that no edition has.",
    'Add "take_home: {question: …}" to the edition in exercise.yaml.',
)


def read_exercise(folder: Path, overrides: Path | None = None) -> Exercise:
    """The exercise in that folder; terms stay marked in its texts.

    ``overrides`` is a client's file of changes to it. Raises SourceError with everything that is
    wrong, in file and line order.
    """
    _must_be_a_folder(folder)
    reading = _Reading(folder)
    data, line_of = reading.yaml()
    changes = reading.overrides(overrides)
    prose = reading.prose(data, changes)
    exercise = reading.exercise(data, line_of, prose, changes)
    if exercise is None:
        raise SourceError(reading.problems())
    return exercise


def find_exercises(roots: Sequence[Path]) -> dict[str, Path]:
    """Exercise folders by name: those in each root's ``exercises/``, the first root winning."""
    found: dict[str, Path] = {}
    for root in roots:
        for file in sorted((root / "exercises").glob(f"*/{EXERCISE_FILE}")):
            found.setdefault(file.parent.name, file.parent)
    return dict(sorted(found.items()))


def _must_be_a_folder(folder: Path) -> None:
    if not folder.exists():
        raise SourceError.because(
            "There is no such folder.",
            where=display_path(folder),
            hint="Check the exercise's name.",
        )
    if not folder.is_dir():
        raise SourceError.because(
            "An exercise is a folder, and this is a file.",
            where=display_path(folder),
            hint=f"Name the folder that holds {EXERCISE_FILE}.",
        )


@dataclass
class _Reading:
    """One reading of a folder; it gathers what is wrong on the way."""

    folder: Path
    found: list[LocatedIssue] = field(default_factory=list)
    unreadable: list[Problem] = field(default_factory=list)

    def problems(self) -> tuple[Problem, ...]:
        """Files that could not be read at all come first."""
        return (*self.unreadable, *in_order(self.found))

    def yaml(self) -> tuple[dict[str, Any] | None, LineOf]:
        """The data of ``exercise.yaml``, or None where it cannot be read."""
        read = self._read(read_yaml, self.folder / EXERCISE_FILE)
        return read or (None, lambda _: 1)

    def overrides(self, file: Path | None) -> OverridesFile | None:
        """The client's changes; None where there are none, or none that can be read."""
        return self._read(read_overrides, file) if file else None

    def prose(self, data: Mapping[str, Any] | None, changes: OverridesFile | None) -> Prose:
        """All Markdown of the folder, held against the ids of ``exercise.yaml``."""
        texts = {name: self._markdown(name, data) for name in _PROSE_FILES}
        handouts = self._handouts(data)
        if data is not None:
            for handout in filter(None, (texts["handout.md"], *handouts.values())):
                self._check_placements(handout, data)
        sections = {name: text.sections() if text else () for name, text in texts.items()}
        if changes and data is not None:
            told = objections(sections["objections.md"], data, changes)
            sections["objections.md"], wrong = told
            self.found.extend(wrong)
        scripts = self._scripts(data)
        speech = self._speech(texts[SPEECH_FILE], data)
        self._check_file_names()
        return Prose(
            handout=sections["handout.md"],
            handouts={name: text.sections() for name, text in handouts.items()},
            guide=sections["guide.md"],
            objections=sections["objections.md"],
            scripts=scripts,
            speech=speech,
        )

    def exercise(
        self,
        data: dict[str, Any] | None,
        line_of: LineOf,
        prose: Prose,
        changes: OverridesFile | None,
    ) -> Exercise | None:
        """The checked exercise; None where anything is wrong, by schema or between the lines."""
        if data is None:
            return None
        where = places(data, self.folder / EXERCISE_FILE, line_of, changes)
        inconsistent = list(findings(where.merged.data))
        exercise = self._validated(where, prose, inconsistent)
        self.found = [
            *self._reserved(data, line_of),
            *self._blocks_of_the_speech(data, line_of),
            *(where.found(finding) for finding in inconsistent),
            *(changes.found(finding) for finding in where.merged.findings if changes),
            *self.found,
        ]
        return None if self.found or self.unreadable else exercise

    def _validated(
        self, where: SourceMap, prose: Prose, inconsistent: Sequence[LintIssue]
    ) -> Exercise | None:
        whole = {**where.merged.data, "name": real_path(self.folder).name, "prose": prose}
        try:
            return Exercise.model_validate(whole)
        except ValidationError as error:
            told = {finding.path for finding in inconsistent}
            refused = schema_issues(error, Exercise, whole, where.line_of, where.file)
            # What the rules say of a place where something is missing is said better there.
            kept = [
                where.moved(one) for one in refused if not (one.only_missing and one.path in told)
            ]
            self.found = [*kept, *self.found]
            return None

    def _reserved(self, data: Mapping[str, Any], line_of: LineOf) -> list[LocatedIssue]:
        known = fields_in_file(Exercise)
        return [
            LocatedIssue(
                self.folder / EXERCISE_FILE,
                line_of((name,)),
                f'"{name}" is no field of this exercise.',
                nearest(name, known),
            )
            for name in sorted(Exercise.from_folder & data.keys())
        ]

    def _blocks_of_the_speech(self, data: Mapping[str, Any], line_of: LineOf) -> list[LocatedIssue]:
        return [
            LocatedIssue(self.folder / EXERCISE_FILE, line_of(one.path), one.message, one.hint)
            for one in (
                *unknown_blocks_of_the_speech(YamlCursor.of(data)),
                *unknown_table_slides(YamlCursor.of(data)),
            )
        ]

    def _read(self, read: Callable[[Path], T], file: Path) -> T | None:
        try:
            return read(file)
        except FacilitatorError as error:
            self.unreadable.extend(error.problems)
            return None

    def _markdown(self, name: str, data: Mapping[str, Any] | None) -> MarkdownFile | None:
        file = self.folder / name
        text = self._read(read_markdown, file) if file.exists() else None
        if text and data is not None:
            known = keys_by_activity(YamlCursor.of(data))
            levels = LEVELS if name == SPEECH_FILE else ("##",)
            self.found.extend(common_problems(text, _terms(data), known, levels))
            self.found.extend(unknown_editions(text, data.get("editions")))
        return text

    def _handouts(self, data: Mapping[str, Any] | None) -> dict[str, MarkdownFile]:
        """The handouts that editions have of their own, by the edition's name."""
        found: dict[str, MarkdownFile] = {}
        known = YamlCursor.of(data or {}).get("editions").fields()
        for file in sorted(self.folder.glob("handout-*.md")):
            text = self._markdown(file.name, data)
            if text is None:
                continue
            name = file.stem.removeprefix("handout-")
            if data is not None and name not in known:
                message = f'"{name}" is the name of no edition.'
                hint = f"Name the file handout-EDITION.md. {nearest(name, known)}"
                self.found.append(LocatedIssue(file, 1, message, hint))
            found[name] = text
        return found

    def _scripts(self, data: Mapping[str, Any] | None) -> dict[str, Script]:
        scripts: dict[str, Script] = {}
        for file in sorted(self.folder.glob("guide-*.md")):
            text = self._markdown(file.name, data)
            if text is None:
                continue
            script_id = file.stem.removeprefix("guide-")
            if data is not None:
                self._check_script_id(file, script_id, data)
            scripts[script_id], wrong = script_of(text)
            self.found.extend(wrong)
        return scripts

    def _speech(
        self, text: MarkdownFile | None, data: Mapping[str, Any] | None
    ) -> dict[str, SectionText]:
        if data is None or (text is None and "speech" not in data):
            return {}
        raw = YamlCursor.of(data)
        sections = raw.get("speech").get("sections").ids()
        polls = activities(raw, "poll")
        questions = [question for poll in polls for question in poll.get("questions").ids()]
        file = text or MarkdownFile(self.folder / SPEECH_FILE, "")
        told, wrong = speech_of(file, sections, raw.get("slides").ids(), questions)
        self.found.extend(wrong)
        return told

    def _check_script_id(self, file: Path, script_id: str, data: Mapping[str, Any]) -> None:
        known = {*_activity_ids(data), *_block_ids(data)}
        if script_id not in known:
            message = f'"{script_id}" is the id of no activity and no block.'
            hint = f"Name the file guide-ID.md. {nearest(script_id, known)}"
            self.found.append(LocatedIssue(file, 1, message, hint))

    def _check_placements(self, handout: MarkdownFile, data: Mapping[str, Any]) -> None:
        known = _activity_ids(data)
        for line, placed, alone in placements(handout):
            if placed == TAKE_HOME and not _takes_home(data):
                self.found.append(LocatedIssue(handout.file, line, *_NOTHING_TO_TAKE_HOME))
            elif placed not in (*known, TAKE_HOME):
                message = f"[[{placed}]] places an activity that there is not."
                self.found.append(LocatedIssue(handout.file, line, message, nearest(placed, known)))
            elif not alone:
                message = f"[[{placed}]] stands inside a paragraph."
                hint = "Put it on a line of its own, with an empty line above and below."
                self.found.append(LocatedIssue(handout.file, line, message, hint))

    def _check_file_names(self) -> None:
        """A file that is nearly called right would be left out silently."""
        for file in sorted(self.folder.glob("*.[mM][dD]")):
            if file.name in _PROSE_FILES or any(map(file.match, _PROSE_OF_PARTS)):
                continue
            close = get_close_matches(file.name.lower(), _PROSE_FILES, n=1, cutoff=0.85)
            if close:
                message = f'The name "{file.name}" is not read.'
                self.found.append(LocatedIssue(file, 1, message, f'Did you mean "{close[0]}"?'))


def _terms(data: Mapping[str, Any]) -> tuple[Term, ...]:
    return declared_terms(YamlCursor.of(data))


def _takes_home(data: Mapping[str, Any]) -> bool:
    """Whether any edition has a question to take home."""
    return any(edition.has("take_home") for edition in YamlCursor.of(data).get("editions").values())


def _activity_ids(data: Mapping[str, Any]) -> set[str]:
    return set(YamlCursor.of(data).get("activities").ids())


def _block_ids(data: Mapping[str, Any]) -> set[str]:
    editions = YamlCursor.of(data).get("editions").values()
    return {block for edition in editions for block in edition.get("blocks").ids()}
