"""An exercise's folder: ``exercise.yaml`` and its Markdown, read into one checked exercise."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from facilitator.activities import MODELS, ParsedExercise
from facilitator.errors import FacilitatorError, Problem, SourceError, nearest
from facilitator.model.exercise import Exercise
from facilitator.model.prose import TAKE_HOME, Prose, Script, SectionText
from facilitator.model.yaml_cursor import YamlCursor
from facilitator.rules.consistency import declared_terms, findings, unknown_in_the_speech
from facilitator.rules.entry_ids import entry_names, question_ids
from facilitator.sources.markdown_file import (
    LEVELS,
    SPEECH_FILE,
    MarkdownFile,
    common_issues,
    placements,
    read_markdown,
    script_of,
    speech_of,
    unknown_editions,
)
from facilitator.sources.overrides_file import LocatedData, SourceMap, read_overrides
from facilitator.sources.prose_faults import pictures_of
from facilitator.sources.schema_issues import fields_in_file, schema_issues
from facilitator.sources.yaml_file import read_yaml
from facilitator.system.text_file import (
    LocatedIssue,
    display_path,
    find_folders,
    in_order,
    real_path,
)


def exercise_schema() -> str:
    schema = ParsedExercise.model_json_schema()
    schema["$defs"] = dict(sorted(schema["$defs"].items()))
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(_without_titles(schema), indent=2, ensure_ascii=False) + "\n"


def _without_titles(node: Any, *, names: bool = False) -> Any:  # noqa: ANN401 - JSON
    """Pydantic titles every field. ``names`` says that the keys of this mapping are fields."""
    if isinstance(node, dict):
        return {
            key: _without_titles(value, names=key in {"properties", "$defs"} and not names)
            for key, value in node.items()
            if names or key != "title"
        }
    return [_without_titles(value) for value in node] if isinstance(node, list) else node


T = TypeVar("T")

EXERCISE_FILE = "exercise.yaml"
_PROSE_FILES = ("handout.md", "guide.md", "objections.md", SPEECH_FILE)
PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".svg")
_PROSE_OF_PARTS = ("guide-*.md", "handout-*.md")


def read_exercise(folder: Path, overrides: Path | None = None) -> Exercise:
    """The exercise in that folder; terms stay marked in its texts.

    ``overrides`` is a client's file of changes to it. Raises SourceError with everything that is
    wrong, in file and line order.
    """
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
    return _ExerciseReader(folder, overrides).exercise()


def find_exercises(roots: Sequence[Path]) -> dict[str, Path]:
    """By name: those in each root's ``exercises/``, the first root winning."""
    return find_folders(roots, f"exercises/*/{EXERCISE_FILE}")


class _ExerciseReader:
    """One reading of a folder; it gathers what is wrong on the way."""

    def __init__(self, folder: Path, overrides: Path | None) -> None:
        self.folder = folder
        self.issues: list[LocatedIssue] = []
        self.unreadable: list[Problem] = []
        file = folder / EXERCISE_FILE
        data, line_of = self._read(read_yaml, file) or (None, lambda _: 1)
        self.sources = SourceMap(
            LocatedData(file, data or {}, line_of),
            self._read(read_overrides, overrides) if overrides else None,
        )
        self.data = YamlCursor.of(data) if data is not None else None
        """Of ``exercise.yaml``, to hold the Markdown against; None where it cannot be read."""

    def exercise(self) -> Exercise:
        prose = self._prose()
        exercise, issues = self._validated(prose, self.data) if self.data else (None, [])
        # Files that could not be read at all come first.
        problems = (*self.unreadable, *in_order([*issues, *self.issues]))
        if problems or exercise is None:
            raise SourceError(problems)
        return exercise

    def _validated(
        self, prose: Prose, data: YamlCursor
    ) -> tuple[Exercise | None, list[LocatedIssue]]:
        sources = self.sources
        inconsistent = list(findings(sources.merged.data, MODELS))
        issues = [
            *self._reserved(data),
            *(sources.own.issue(issue) for issue in unknown_in_the_speech(data)),
            *(sources.issue(issue) for issue in inconsistent),
            *sources.override_issues(),
        ]
        whole = {**sources.merged.data, "name": real_path(self.folder).name, "prose": prose}
        try:
            return ParsedExercise.model_validate(whole), issues
        except ValidationError as error:
            explained = {issue.path for issue in inconsistent}
            refused = schema_issues(
                error, ParsedExercise, whole, sources.own.line_of, sources.own.file
            )
            # What the rules say of a place where something is missing is said better there.
            kept = [
                issue for issue in refused if not (issue.only_missing and issue.path in explained)
            ]
            return None, [*issues, *map(sources.located, kept)]

    def _reserved(self, data: YamlCursor) -> Iterator[LocatedIssue]:
        for name in sorted(Exercise.from_folder & data.fields().keys()):
            message = f'"{name}" is no field of this exercise.'
            own = self.sources.own
            hint = nearest(name, fields_in_file(Exercise))
            yield LocatedIssue(own.file, own.line_of((name,)), message, hint)

    def _prose(self) -> Prose:
        texts = {name: self._markdown(self.folder / name) for name in _PROSE_FILES}
        handouts = dict(self._parts("handout"))
        if self.data:
            for handout in filter(None, (texts["handout.md"], *handouts.values())):
                self.issues.extend(_misplaced(handout, self.data))
        sections = {name: text.sections() if text else () for name, text in texts.items()}
        if self.data:
            changed, issues = self.sources.objections(sections["objections.md"])
            sections["objections.md"] = changed
            self.issues.extend(issues)
        scripts = {name: self._script(text) for name, text in self._parts("guide")}
        speech = self._speech(texts[SPEECH_FILE])
        self._check_file_names()
        return Prose(
            handout=sections["handout.md"],
            handouts={name: text.sections() for name, text in handouts.items()},
            guide=sections["guide.md"],
            objections=sections["objections.md"],
            scripts=scripts,
            speech=speech,
        )

    def _read(self, read: Callable[[Path], T], file: Path) -> T | None:
        try:
            return read(file)
        except FacilitatorError as error:
            self.unreadable.extend(error.problems)
            return None

    def _markdown(self, file: Path) -> MarkdownFile | None:
        text = self._read(read_markdown, file) if file.exists() else None
        if text and self.data:
            # Below an objection, whose heading is of the third level on paper, there is no room.
            levels = ("##",) if file.name == "objections.md" else LEVELS
            terms, keys = declared_terms(self.data), entry_names(self.data, MODELS)
            self.issues.extend(common_issues(text, terms, keys, levels))
            self.issues.extend(unknown_editions(text, list(self.data.get("editions").fields())))
            self.issues.extend(_missing_pictures(text, self.folder))
        return text

    def _parts(self, kind: str) -> Iterator[tuple[str, MarkdownFile]]:
        """The files ``guide-ID.md`` or ``handout-EDITION.md``, by what their names say."""
        for file in sorted(self.folder.glob(f"{kind}-*.md")):
            text = self._markdown(file)
            if text is None:
                continue
            name = file.stem.removeprefix(f"{kind}-")
            if self.data:
                self.issues.extend(_misnamed(file, kind, name, self.data))
            yield name, text

    def _script(self, text: MarkdownFile) -> Script:
        script, issues = script_of(text)
        self.issues.extend(issues)
        return script

    def _speech(self, text: MarkdownFile | None) -> dict[str, SectionText]:
        if self.data is None or (text is None and not self.data.has("speech")):
            return {}
        sections = self.data.get("speech").get("sections").ids()
        questions = question_ids(self.data, MODELS)
        file = text or MarkdownFile(self.folder / SPEECH_FILE, "")
        speech, issues = speech_of(file, sections, self.data.get("slides").ids(), questions)
        self.issues.extend(issues)
        return speech

    def _check_file_names(self) -> None:
        """A file that is nearly called right would be left out silently."""
        for file in sorted(self.folder.glob("*.[mM][dD]")):
            if file.name in _PROSE_FILES or any(map(file.match, _PROSE_OF_PARTS)):
                continue
            close = get_close_matches(file.name.lower(), _PROSE_FILES, n=1, cutoff=0.85)
            if close:
                message = f'The name "{file.name}" is not read.'
                self.issues.append(LocatedIssue(file, 1, message, f'Did you mean "{close[0]}"?'))


def _missing_pictures(text: MarkdownFile, folder: Path) -> Iterator[LocatedIssue]:
    names = [file.name for file in folder.iterdir() if file.suffix.lower() in PICTURE_SUFFIXES]
    for line, name in pictures_of(text.text):
        if name not in names:
            message = f'There is no picture "{name}" in the exercise\'s folder.'
            hint = f"{nearest(name, names)} Put its file there, as PNG, JPEG or SVG.".strip()
            yield LocatedIssue(text.file, line, message, hint)


def _misnamed(file: Path, kind: str, name: str, data: YamlCursor) -> Iterator[LocatedIssue]:
    editions = data.get("editions").fields()
    if kind == "handout":
        known, what, pattern = set(editions), "the name of no edition", "handout-EDITION.md"
    else:
        blocks = {block for e in editions.values() for block in e.get("blocks").ids()}
        known = {*data.get("activities").ids(), *blocks}
        what, pattern = "the id of no activity and no block", "guide-ID.md"
    if name not in known:
        hint = f"Name the file {pattern}. {nearest(name, known)}"
        yield LocatedIssue(file, 1, f'"{name}" is {what}.', hint)


def _misplaced(handout: MarkdownFile, data: YamlCursor) -> Iterator[LocatedIssue]:
    known = data.get("activities").ids()
    takes_home = any(edition.has("take_home") for edition in data.get("editions").values())
    for line, placed, alone in placements(handout):
        if placed == TAKE_HOME and not takes_home:
            message = "[[take-home]] places a question that no edition has."
            hint = 'Add "take_home: {question: …}" to the edition in exercise.yaml.'
        elif placed not in (*known, TAKE_HOME):
            message = f"[[{placed}]] places an activity that there is not."
            hint = nearest(placed, known)
        elif not alone:
            message = f"[[{placed}]] stands inside a paragraph."
            hint = "Put it on a line of its own, with an empty line above and below."
        else:
            continue
        yield LocatedIssue(handout.file, line, message, hint)
