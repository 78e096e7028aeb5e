"""An exercise's folder: ``exercise.yaml`` and its Markdown, read into one checked exercise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import ParamSpec, TypeVar

from pydantic import ValidationError

from facilitator.activities import MODELS, ParsedExercise
from facilitator.errors import FacilitatorError, Problem, SourceError, nearest
from facilitator.model.exercise import Exercise
from facilitator.model.prose import (
    TAKE_HOME,
    Prose,
    ProseSection,
    Script,
    ScriptStep,
    SectionText,
    tagged_editions,
    untagged,
)
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.consistency import declared_terms, findings, unknown_in_the_speech
from facilitator.rules.entry_ids import activities, answers_by_question, entry_names
from facilitator.rules.fit_to_slot import PHASES
from facilitator.sources.markdown_file import (
    LEVELS,
    SPEECH_FILE,
    MarkdownFile,
    common_issues,
    placements,
    read_markdown,
    script_of,
    single_brackets,
    speech_of,
    unknown_editions,
)
from facilitator.sources.overrides_file import (
    LocatedData,
    SourceMap,
    change_sections,
    read_overrides,
)
from facilitator.sources.picture_file import drawing_files, missing_drawings, read_drawing
from facilitator.sources.prose_faults import line_faults, pictures_of
from facilitator.sources.schema_issues import fields_in_file, schema_issues
from facilitator.sources.translation import Place, Translation, term_forms
from facilitator.sources.yaml_file import read_yaml
from facilitator.sources.yaml_tree import DataPath
from facilitator.system.text_file import (
    LocatedIssue,
    display_path,
    find_folders,
    in_order,
    real_path,
)
from facilitator.text.interface import t

P = ParamSpec("P")
T = TypeVar("T")

EXERCISE_FILE = "exercise.yaml"
_PROSE_FILES = ("handout.md", "guide.md", "objections.md", SPEECH_FILE)
PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".svg")
_PARTS = ("handout", "guide")
"""Of which there are files for parts of the exercise: guide-ID.md, handout-EDITION.md."""


def read_exercise(
    folder: Path, overrides: Path | None = None, translation: Path | None = None
) -> Exercise:
    """The exercise in that folder; terms stay marked in its texts.

    ``translation`` is a folder with its texts in another language; what it lacks stays as it is.
    ``overrides`` is a client's file of changes to it; a folder beside it, called like it, holds
    changes to its Markdown. One of the two may be missing. Raises SourceError with everything that
    is wrong, in file and line order.
    """
    if not folder.exists():
        raise SourceError.because(
            t("no-such-folder"), where=display_path(folder), hint=t("no-such-folder-hint")
        )
    if not folder.is_dir():
        raise SourceError.because(
            t("exercise-not-a-folder"),
            where=display_path(folder),
            hint=t("exercise-not-a-folder-hint", file=EXERCISE_FILE),
        )
    return _ExerciseReader(folder, overrides, translation).exercise()


def find_exercises(roots: Sequence[Path]) -> dict[str, Path]:
    """By name: those in each root's ``exercises/``, the first root winning."""
    return find_folders(roots, f"exercises/*/{EXERCISE_FILE}")


class _ExerciseReader:
    """One reading of a folder; it gathers what is wrong on the way."""

    def __init__(self, folder: Path, overrides: Path | None, translation: Path | None) -> None:
        self.folder = folder
        self.translation = Translation(translation) if translation else None
        self.places: dict[Path, tuple[Place, ...]] = {}
        """Of files that were translated: where each line is mended."""
        self.issues: list[LocatedIssue] = []
        self.unreadable: list[Problem] = []
        file = folder / EXERCISE_FILE
        data, line_of = self._read(read_yaml, file) or (None, lambda _: 1)
        elsewhere: Mapping[DataPath, Place] = {}
        self.own_terms = term_forms(data or {})
        if data and self.translation:
            data, elsewhere = self._read(self.translation.data, file, data) or (data, {})
        self.sources = SourceMap(
            LocatedData(file, data or {}, line_of, elsewhere),
            self._read(read_overrides, overrides) if overrides and overrides.exists() else None,
        )
        self.theirs = overrides.with_suffix("") if overrides else None
        self.data = YamlCursor.of(data) if data is not None else None
        """Of ``exercise.yaml``, to hold the Markdown against; None where it cannot be read."""
        self.merged = YamlCursor.of(self.sources.merged.data) if self.data else None

    def exercise(self) -> Exercise:
        prose = self._prose()
        exercise, issues = self._validated(prose, self.data) if self.data else (None, [])
        # Files that could not be read at all come first.
        problems = (*self.unreadable, *in_order(map(self._placed, [*issues, *self.issues])))
        if problems or exercise is None:
            raise SourceError(problems)
        return exercise

    def _placed(self, issue: LocatedIssue) -> LocatedIssue:
        places = self.places.get(issue.file)
        if not places:
            return issue
        file, line = places[min(issue.line, len(places)) - 1]
        return replace(issue, file=file, line=line)

    def _validated(
        self, prose: Prose, data: YamlCursor
    ) -> tuple[Exercise | None, list[LocatedIssue]]:
        sources = self.sources
        inconsistent = list(findings(sources.merged.data, MODELS))
        issues = [
            *self._reserved(data),
            *(sources.own.issue(issue) for issue in unknown_in_the_speech(data)),
            *(sources.own.issue(issue) for issue in missing_drawings(self.folder, data)),
            *(sources.issue(issue) for issue in inconsistent),
            *sources.override_issues(),
            *map(sources.issue, _wrong_marks(YamlCursor.of(sources.merged.data))),
        ]
        drawn = {
            name: shapes
            for name, path in drawing_files(self.folder, data).items()
            if (shapes := self._read(lambda path: read_drawing(path, data), path))
        }
        added = {"name": real_path(self.folder).name, "prose": prose, "drawn": drawn}
        whole = {**sources.merged.data, **added}
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
            message = t("exercise-no-field", name=name)
            own = self.sources.own
            hint = nearest(name, fields_in_file(Exercise))
            yield LocatedIssue(own.file, own.line_of((name,)), message, hint)

    def _prose(self) -> Prose:
        own = self._files(self.folder, self.data)
        theirs = self._files(self.theirs, self.merged) if self.theirs else {}
        for name, file in theirs.items():
            if name not in own and not name.startswith("guide-"):
                message, hint = t("exercise-no-file-to-change", name=name), nearest(name, own)
                self.issues.append(LocatedIssue(file.file, 1, message, hint))
        sections = {
            name: self._sections(file, theirs.get(name))
            for name, file in own.items()
            if name != SPEECH_FILE and not name.startswith("guide-")
        }
        objections = sections.get("objections.md", ())
        if self.data:
            objections, issues = self.sources.objections(objections)
            self.issues.extend(issues)
        return Prose(
            handout=sections.get("handout.md", ()),
            handouts=_parts(sections, "handout"),
            guide=sections.get("guide.md", ()),
            objections=objections,
            scripts={
                name: self._script(own.get(f"guide-{name}.md"), theirs.get(f"guide-{name}.md"))
                for name in _parts({**theirs, **own}, "guide")
            },
            speech={
                **self._speech(own.get(SPEECH_FILE), self.data),
                **self._speech(theirs.get(SPEECH_FILE), self.merged, complete=False),
            },
        )

    def _read(self, read: Callable[P, T], *file: P.args, **named: P.kwargs) -> T | None:
        try:
            return read(*file, **named)
        except FacilitatorError as error:
            self.unreadable.extend(error.problems)
            return None

    def _files(self, folder: Path, data: YamlCursor | None) -> dict[str, MarkdownFile]:
        """The Markdown that can be read, by name, in the order in which faults are told."""
        parts = [file for kind in _PARTS for file in sorted(folder.glob(f"{kind}-*.md"))]
        paths = [file for name in _PROSE_FILES if (file := folder / name).exists()] + parts
        self._check_file_names(folder)
        read = {path.name: self._read(read_markdown, path) for path in paths}
        files = {name: file for name, file in read.items() if file}
        if self.translation and folder == self.folder:
            for name, text in files.items():
                files[name] = self._read(self.translation.markdown, text, self.own_terms) or text
                self.places[text.file] = files[name].places
        if data:
            self._check_markdown(files.values(), data)
        return files

    def _check_markdown(self, files: Iterable[MarkdownFile], data: YamlCursor) -> None:
        terms, keys = declared_terms(data), entry_names(data, MODELS)
        for text in files:
            name = text.file.name
            # Below an objection, whose heading is of the third level on paper, there is no room.
            levels = ("##",) if name == "objections.md" else LEVELS
            self.issues.extend(common_issues(text, terms, keys, levels))
            self.issues.extend(unknown_editions(text, list(data.get("editions").fields())))
            self.issues.extend(_missing_pictures(text, self.folder))
            self.issues.extend(_misnamed(text.file, data))
            if name.startswith("handout"):
                self.issues.extend(_misplaced(text, data))
            elif name.startswith("guide-"):
                self.issues.extend(_unprinted(text, data))

    def _sections(self, own: MarkdownFile, theirs: MarkdownFile | None) -> tuple[ProseSection, ...]:
        if theirs is None:
            return own.sections()
        changed, issues = change_sections(own.sections(), theirs)
        self.issues.extend(issues)
        return changed

    def _script(self, own: MarkdownFile | None, theirs: MarkdownFile | None) -> Script:
        parts: dict[str, tuple[ScriptStep, ...]] = {}
        for file in filter(None, (own, theirs)):
            script, issues = script_of(file)
            self.issues.extend(issues)
            parts |= script.parts
        return Script(parts=parts)

    def _speech(
        self, text: MarkdownFile | None, data: YamlCursor | None, *, complete: bool = True
    ) -> dict[str, SectionText]:
        if data is None or (text is None and not (complete and data.has("speech"))):
            return {}
        sections = data.get("speech").get("sections").ids()
        questions = list(answers_by_question(data, MODELS))
        file = text or MarkdownFile(self.folder / SPEECH_FILE, "")
        slides = data.get("slides").ids()
        speech, issues = speech_of(file, sections, slides, questions, complete=complete)
        self.issues.extend(issues)
        return speech

    def _check_file_names(self, folder: Path) -> None:
        """A file that is nearly called right would be left out silently."""
        for file in sorted(folder.glob("*.[mM][dD]")):
            if file.name in _PROSE_FILES or any(file.match(f"{kind}-*.md") for kind in _PARTS):
                continue
            close = get_close_matches(file.name.lower(), _PROSE_FILES, n=1, cutoff=0.85)
            if close or folder == self.theirs:
                message = t("exercise-file-not-read", name=file.name)
                hint = nearest((*close, file.name)[0], _PROSE_FILES)
                self.issues.append(LocatedIssue(file, 1, message, hint))


def _parts(files: Mapping[str, T], kind: str) -> dict[str, T]:
    """What the files ``guide-ID.md`` or ``handout-EDITION.md`` hold, by what their names say."""
    names = [name for name in files if name.startswith(f"{kind}-")]
    return {
        name.removeprefix(f"{kind}-").removesuffix(".md"): files[name] for name in sorted(names)
    }


def _wrong_marks(data: YamlCursor) -> Iterator[LintIssue]:
    for text in data.texts():
        for fault in line_faults(text.value):
            yield LintIssue(text.path, fault.message, fault.hint)


def _missing_pictures(text: MarkdownFile, folder: Path) -> Iterator[LocatedIssue]:
    """A client's Markdown shows pictures of its own folder and of the exercise's."""
    beside = (file for home in {folder, text.file.parent} for file in home.iterdir())
    names = [file.name for file in beside if file.suffix.lower() in PICTURE_SUFFIXES]
    for line, name in pictures_of(text.text):
        if name not in names:
            message = t("exercise-no-picture", name=name)
            hint = t("picture-put-there", nearest=nearest(name, names))
            yield LocatedIssue(text.file, line, message, hint)


def _misnamed(file: Path, data: YamlCursor) -> Iterator[LocatedIssue]:
    kind, dash, name = file.stem.partition("-")
    editions = data.get("editions").fields()
    if kind == "handout":
        known, wrong, pattern = set(editions), "edition-name-unknown", "handout-EDITION.md"
    else:
        blocks = {block for e in editions.values() for block in e.get("blocks").ids()}
        known = {*data.get("activities").ids(), *blocks}
        wrong, pattern = "activity-or-block-unknown", "guide-ID.md"
    if dash and name not in known:
        hint = t("file-name-form", pattern=pattern, nearest=nearest(name, known))
        yield LocatedIssue(file, 1, t(wrong, name=name), hint)


_ALWAYS_PRINTED = ("sample answers", "transition")


def _unprinted(script: MarkdownFile, data: YamlCursor) -> Iterator[LocatedIssue]:
    """Headings of a script under which nothing would ever be printed."""
    name = script.file.stem.removeprefix("guide-")
    blocks = data.select("editions", "*", "blocks", "*", "id")
    if name not in {*data.get("activities").ids(), *(block.text() for block in blocks)}:
        return  # what the file is called is told already
    known = [heading.capitalize() for heading in (*PHASES[1:], *_ALWAYS_PRINTED)]
    for line, written, below in script.headed():
        heading, tagged = untagged(written)
        part = heading.lower()
        if not (written or any(text.strip() for _, text in below)) or part in _ALWAYS_PRINTED:
            continue
        if heading and part not in PHASES[1:]:
            message = t("guide-no-part", heading=heading)
            yield LocatedIssue(script.file, line, message, nearest(heading, known))
        elif not _is_run(part or "work", name, tagged_editions(tagged), data):
            phase = part or "work"
            unprinted = "guide-heading-unprinted" if heading else "guide-opening-unprinted"
            message = t(unprinted, heading=heading, phase=phase, name=name)
            hint = t("guide-unprinted-hint", phase=phase)
            yield LocatedIssue(script.file, line, message, hint)


def _is_run(phase: str, name: str, tagged: Sequence[str], data: YamlCursor) -> bool:
    """Whether an edition (one of the tagged ones, if any) runs a phase of an activity or block."""
    is_activity = name in data.get("activities").ids()
    for edition_name, edition in data.get("editions").fields().items():
        if tagged and edition_name not in tagged:
            continue
        blocks = [
            block
            for block in edition.get("blocks").entries()
            if name == ((block.get("activity").text() if is_activity else block.id()) or "")
        ]
        if not is_activity and blocks and phase == "work":
            return True
        said = [block.get("phase").text() or "whole" for block in blocks] if is_activity else []
        if phase in said or ("whole" in said and (len(said) == 1 or phase == "work")):
            return True
    return False


def _misplaced(handout: MarkdownFile, data: YamlCursor) -> Iterator[LocatedIssue]:
    known = [*data.get("activities").ids(), *data.get("drawings").ids()]
    own = real_path(handout.file).parents[2] / "templates" / "activities"
    silent = {
        activity.id()
        for model, activity in activities(data, MODELS)
        if not model.shown_in_handout(activity)
        and not (own / str(activity.get("kind").value) / "handout.html").exists()
    }
    takes_home = any(edition.has("take_home") for edition in data.get("editions").values())
    yield from single_brackets(handout, (*known, TAKE_HOME))
    for line, placed, alone in placements(handout):
        if placed == TAKE_HOME and not takes_home:
            message, hint = t("handout-no-take-home"), t("handout-no-take-home-hint")
        elif placed not in (*known, TAKE_HOME):
            message = t("handout-places-unknown", placed=placed)
            hint = nearest(placed, known)
        elif placed in silent:
            message = t("handout-places-nothing", placed=placed)
            hint = t("handout-places-nothing-hint")
        elif not alone:
            message = t("handout-inside-paragraph", placed=placed)
            hint = t("line-alone-hint")
        else:
            continue
        yield LocatedIssue(handout.file, line, message, hint)
