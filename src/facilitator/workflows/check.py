"""Checks exercises without building: every fault of every one at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from facilitator.errors import FacilitatorError, Problem, SourceError, UsageError, nearest
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.rules.overrides.terms import tailor
from facilitator.workflows.sample import sample_faults
from facilitator.workflows.workspace import Workspace


def check(paths: Sequence[Path], workspace: Path) -> tuple[str, ...]:
    """A sentence for each exercise that is sound. Raises SourceError with all problems of all."""
    place = Workspace(workspace)
    folders = [_folder(path, place) for path in paths] or list(place.exercises().values())
    sentences: list[str] = []
    found: list[Problem] = []
    for folder in folders:
        try:
            exercise = tailor(place.exercise_in(folder))
            found.extend(_faults(exercise, place))
            found.extend(_of_sample(exercise, folder))
            sentences.append(_sentence(exercise))
        except FacilitatorError as error:
            found.extend(error.problems)
    if found:
        raise SourceError(dict.fromkeys(found))
    return tuple(sentences)


def _folder(path: Path, place: Workspace) -> Path:
    """The exercise folder that a path means: itself, the one around a file, or one by name."""
    if path.is_file():
        return path.parent
    if path.is_dir():
        return path
    known = place.exercises()
    if str(path) in known:
        return known[str(path)]
    raise UsageError.because(f'There is no exercise "{path}".', hint=nearest(str(path), known))


def _faults(exercise: Exercise, place: Workspace) -> Iterator[Problem]:
    """What goes wrong when its documents are put together, edition by edition."""
    composer = place.composer()
    for edition_name in exercise.editions:
        kit = Kit(exercise=exercise, edition_name=edition_name)
        for document in kit.documents():
            try:
                composer.compose(document, kit)
            except SourceError as error:
                yield from error.problems


def _of_sample(exercise: Exercise, folder: Path) -> Iterator[Problem]:
    """What is wrong with its sample answers, which are those to its first team edition."""
    name = next((name for name, one in exercise.editions.items() if one.team), "")
    if name:
        yield from sample_faults(Kit(exercise=exercise, edition_name=name), folder)


def _sentence(exercise: Exercise) -> str:
    editions = len(exercise.editions)
    return (
        f"{exercise.name} is sound: {len(exercise.activities)} activities in"
        f" {editions} {'edition' if editions == 1 else 'editions'}."
    )
