"""Where things are found: the user's folder first, file by file, then what is built in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import facilitator
from facilitator.compose.compose import Composer
from facilitator.compose.environment import make_environment
from facilitator.compose.look import Look, Paper
from facilitator.errors import SourceError, UsageError, nearest
from facilitator.formats.sources.characters import undrawable
from facilitator.formats.sources.client_folder import find_clients, read_identity
from facilitator.formats.sources.exercise_folder import find_exercises, read_exercise
from facilitator.formats.sources.look_file import read_look
from facilitator.formats.sources.text_file import read_text
from facilitator.model.exercise import Exercise
from facilitator.model.identity import Identity
from facilitator.workflows.clients import ClientFolder


def _built_in() -> Path:
    """The folder with our own ``exercises`` and ``templates``: in the wheel, else the checkout."""
    package = Path(facilitator.__file__).parent
    carried = package / "builtin"
    return carried if carried.is_dir() else package.parents[1]


@dataclass(frozen=True)
class Workspace:
    """The folder in which the user works."""

    root: Path

    @property
    def roots(self) -> tuple[Path, ...]:
        """Where to look, the user's folder first."""
        own, built_in = self.root.resolve(), _built_in().resolve()
        return (own,) if own == built_in else (own, built_in)

    def exercises(self) -> dict[str, Path]:
        """Every exercise folder by name."""
        return find_exercises(self.roots)

    def exercise_name(self, wanted: str | None) -> str:
        """The exercise that is meant; with no name, the only one. Raises UsageError otherwise."""
        found = self.exercises()
        if wanted is None and len(found) == 1:
            return next(iter(found))
        if wanted is None:
            names = ", ".join(found)
            raise UsageError.because(
                f"There are {len(found)} exercises here: {names}.",
                hint="Say which one to build."
                if found
                else "Make one with: facilitator new exercise NAME",
            )
        if wanted not in found:
            raise UsageError.because(
                f'There is no exercise "{wanted}".', hint=nearest(wanted, found)
            )
        return wanted

    def clients(self) -> dict[str, Path]:
        """Every client folder by name."""
        return find_clients(self.roots)

    def client(self, wanted: str) -> ClientFolder:
        """The client of that name. Raises UsageError where there is none."""
        found = self.clients()
        if wanted not in found:
            hint = (
                nearest(wanted, found) if found else 'Start one with: facilitator new client "NAME"'
            )
            raise UsageError.because(f'There is no client "{wanted}".', hint=hint)
        return ClientFolder.read(found[wanted])

    def identity(self) -> Identity | None:
        """Who prepares the kits, where ``facilitator.yaml`` says so."""
        placed = read_identity(self.root)
        return placed.value if placed else None

    def exercise(self, name: str) -> Exercise:
        """One exercise, read and checked. Raises SourceError with every fault in its files."""
        return self.exercise_in(self.exercises()[name])

    def exercise_in(self, folder: Path) -> Exercise:
        """The exercise of a folder that need not lie in this workspace."""
        exercise = read_exercise(folder)
        if problems := undrawable(folder, self.look):
            raise SourceError(problems)
        return exercise

    @cached_property
    def look(self) -> Look:
        """The look that all documents share."""
        return read_look(self.file("style/look.yaml"))

    def composer(self, paper: Paper = "letter", *, large: bool = False) -> Composer:
        """Templates and look for one kind of paper."""
        templates = [root / "templates" for root in self.roots]
        chosen = self.look.on(paper, large=large)
        css = read_text(self.file("style/print.css"))
        return Composer(make_environment(templates), chosen, css)

    def file(self, name: str) -> Path:
        """A file below ``templates``, the user's own before ours."""
        for root in self.roots:
            path = root / "templates" / name
            if path.is_file():
                return path
        raise SourceError.because(
            f"templates/{name} is missing.", hint="Install the program again to bring it back."
        )
