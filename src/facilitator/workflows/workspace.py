"""Where things are found: the user's folder first, file by file, then what is built in."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from facilitator.compose.composer import Composer
from facilitator.compose.environment import make_environment
from facilitator.compose.look import Look, Paper
from facilitator.errors import SourceError, UsageError, nearest
from facilitator.model.exercise import Exercise
from facilitator.model.identity import Identity
from facilitator.sources.client_folder import (
    IDENTITY_FILE,
    find_clients,
    read_identity,
)
from facilitator.sources.exercise_folder import find_exercises, read_exercise
from facilitator.sources.missing_glyphs import exercise_glyph_problems
from facilitator.sources.model_file import LocatedModel, read_model
from facilitator.system.requirements import built_in_folder
from facilitator.system.text_file import inside, read_text
from facilitator.workflows.branding import BrandedLook
from facilitator.workflows.clients import ClientFolder, EventFolder


@dataclass(frozen=True)
class Workspace:
    """The folder in which the user works."""

    root: Path

    @property
    def roots(self) -> tuple[Path, ...]:
        """Where to look, the user's folder first."""
        own, built_in = self.root.resolve(), built_in_folder().resolve()
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
            if not (self.root / "clients").is_dir():
                hint += " In this folder there is no folder clients: is it the one that you mean?"
            raise UsageError.because(f'There is no client "{wanted}".', hint=hint)
        inside(found[wanted], found[wanted].parent)
        return ClientFolder.read(found[wanted])

    def event_archive(self, client: ClientFolder, event: EventFolder) -> Path:
        """Where what must outlive a build of an event is kept: always in the user's own folder."""
        return self.root / "clients" / client.name / "events" / event.path.name

    def identity_for(self, client: ClientFolder | None) -> LocatedModel[Identity] | None:
        """Who prepares a client's kits, where a ``facilitator.yaml`` says so.

        The one in the client's folder wins, for those who work under two names.
        """
        if client is None:
            return None
        inside(client.path / IDENTITY_FILE, client.path)
        return read_identity(client.path) or read_identity(self.root)

    def exercise(self, name: str, overrides: Path | None = None) -> Exercise:
        """One exercise, read and checked. Raises SourceError with every fault in its files."""
        return self.exercise_in(self.exercises()[name], overrides)

    def exercise_in(self, folder: Path, overrides: Path | None = None) -> Exercise:
        """The exercise of a folder that need not lie in this workspace."""
        exercise = read_exercise(folder, overrides)
        if problems := exercise_glyph_problems(folder, self.look):
            raise SourceError(problems)
        return exercise

    def every_term(self) -> frozenset[str]:
        """What the exercises that can be read call their terms, in small letters."""
        return self._every_term

    @cached_property
    def _every_term(self) -> frozenset[str]:
        words: set[str] = set()
        for folder in self.exercises().values():
            with suppress(SourceError):
                for term in read_exercise(folder).terms:
                    words |= {part.casefold() for part in (term.id, term.singular, term.plural)}
        return frozenset(words)

    @cached_property
    def look(self) -> Look:
        """The look that all documents share."""
        return read_model(self.file("style/look.yaml"), Look).value

    @property
    def templates(self) -> tuple[Path, ...]:
        """The folders of templates, the user's own before ours."""
        return tuple(root / "templates" for root in self.roots)

    def composer(
        self,
        paper: Paper = "letter",
        *,
        large: bool = False,
        worn: BrandedLook | None = None,
        client: ClientFolder | None = None,
    ) -> Composer:
        """Templates and look for one kind of paper, in a client's clothes if there is one."""
        dress = worn or BrandedLook(self.look)
        own = inside(client.path / "templates", client.path) if client else None
        environment = make_environment(self.templates, own)
        css = read_text(self.file("style/print.css"))
        return Composer(environment, dress.look.on(paper, large=large), css, dress.pictures)

    def file(self, name: str) -> Path:
        """A file below ``templates``, the user's own before ours."""
        for root in self.roots:
            path = root / "templates" / name
            if path.is_file():
                return path
        raise SourceError.because(
            f"templates/{name} is missing.", hint="Install the program again to bring it back."
        )
