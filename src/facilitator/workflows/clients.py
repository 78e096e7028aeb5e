"""A client's folder and its events, as the other workflows work with them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import Problem, SourceError, UsageError, nearest
from facilitator.model.client import Client
from facilitator.model.event import Event
from facilitator.model.exercise import Exercise, Term
from facilitator.sources.client_folder import (
    CLIENT_FILE,
    EVENT_FILE,
    find_events,
    read_client,
    read_event,
)
from facilitator.sources.model_file import LocatedModel
from facilitator.system.text_file import display_path, inside


@dataclass(frozen=True)
class EventFolder:
    """One event: where it lies, and what its file says."""

    path: Path
    file: LocatedModel[Event]

    @property
    def event(self) -> Event:
        """What the file says."""
        return self.file.value


@dataclass(frozen=True)
class ClientFolder:
    """One client: where it lies, and what its file says."""

    path: Path
    file: LocatedModel[Client]

    @classmethod
    def read(cls, path: Path) -> ClientFolder:
        """The client in that folder. Raises SourceError with everything that is wrong."""
        inside(path / CLIENT_FILE, path)
        return cls(path, read_client(path))

    @property
    def name(self) -> str:
        """The folder's name, by which commands call the client."""
        return self.path.name

    @property
    def client(self) -> Client:
        """What the file says."""
        return self.file.value

    def event(self, day: str) -> EventFolder:
        """The event of that day. Raises UsageError where there is none, SourceError for faults."""
        known = find_events(self.path)
        if day not in known:
            hint = nearest(day, known) if known else "Start one with: facilitator new event"
            raise UsageError.because(f'{self.name} has no event "{day}".', hint=hint)
        inside(known[day] / EVENT_FILE, self.path)
        return EventFolder(known[day], read_event(known[day]))

    def beside(self, name: str, *field: str) -> Path:
        """A file that ``client.yaml`` names at a field. Raises SourceError where there is none."""
        file = self.path / name
        if not file.exists():
            raise SourceError.because(
                f'There is no file "{name}".',
                where=self.file.at(*field),
                hint=f"Put it into {display_path(self.path)}, or correct its name.",
            )
        return inside(file, self.path)

    def roster(self, event: EventFolder) -> Path | None:
        """The file that lists the people: the event's own, or the client's. None where none is.

        Raises SourceError for one that is named and not there.
        """
        for placed, places in (
            (event.file, (event.path, self.path)),
            (self.file, (self.path,)),
        ):
            if placed.value.roster:
                found = (folder / placed.value.roster for folder in places)
                file = next((one for one in found if one.exists()), None)
                if file is None:
                    raise SourceError.because(
                        f'There is no roster "{placed.value.roster}".',
                        where=placed.at("roster"),
                        hint=f"Put the file into {display_path(places[0])}, or correct its name.",
                    )
                return inside(file, self.path)
        return None

    def overrides(self, exercise: str) -> Path | None:
        """The file that changes this exercise for this client, if there is one."""
        file = self.path / "overrides" / f"{exercise}.yaml"
        return inside(file, self.path) if file.exists() else None

    def words(
        self, exercise: Exercise, elsewhere: Callable[[], Collection[str]] = tuple
    ) -> Mapping[str, Term]:
        """The client's own words by term id. Raises SourceError for a term that there is not.

        ``elsewhere`` gives, casefolded, what other exercises call their terms: a client may have
        words for those, too.
        """
        known = {term.id: term for term in exercise.terms}
        known |= {
            form.casefold(): term
            for term in exercise.terms
            for form in (term.singular, term.plural)
            if form
        }
        problems: list[Problem] = []
        words: dict[str, Term] = {}
        for called, mine in self.client.terms.items():
            term = known.get(called) or known.get(called.casefold())
            if term is None and called.casefold() not in elsewhere():
                problems.append(self._unknown_term(called, exercise))
            elif term:
                words[term.id] = Term(id=term.id, singular=mine.singular, plural=mine.plural)
        if problems:
            raise SourceError(problems)
        return words

    def _unknown_term(self, called: str, exercise: Exercise) -> Problem:
        forms = [form for term in exercise.terms for form in (term.id, term.singular)]
        return Problem(
            f'"{called}" is no term of {exercise.name}.',
            self.file.at("terms", called),
            nearest(called, forms),
        )
