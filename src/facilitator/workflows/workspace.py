"""Where things are found: the user's folder first, file by file, then what is built in.

In it the clients' folders, and in these their events; and the list of all that is there.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator.compose.look import Look, Paper
from facilitator.errors import Problem, SourceError, UsageError, command, look_up, nearest
from facilitator.model.client import Client, Event, Identity
from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise, Term
from facilitator.sources.client_folder import (
    EVENT_FILE,
    IDENTITY_FILE,
    LocatedModel,
    find_clients,
    find_events,
    read_client,
    read_event,
    read_identity,
    read_model,
)
from facilitator.system.requirements import built_in_folder
from facilitator.system.text_file import display_path, inside, read_text
from facilitator.text.interface import interface_language, t
from facilitator.text.locale import same_language
from facilitator.text.translator import add_catalogues

if TYPE_CHECKING:  # a page that lists clients and events is there before all of it is loaded
    from facilitator.compose.composer import Composer
    from facilitator.compose.picture import Picture

SHIPPED = ("performance-vs-execution", "who-decides", "what-comes-first")
"""The exercises that come with the program; in a checkout they lie among the user's own."""

CATALOGUES = "locales"
"""The folder of the user's own words of the program, a file a language."""


@dataclass(frozen=True)
class EventFolder:
    path: Path
    file: LocatedModel[Event]

    @property
    def event(self) -> Event:
        return self.file.value


@dataclass(frozen=True)
class ClientFolder:
    """One client: where it lies, and what its file says. ``name`` is the folder's."""

    path: Path
    file: LocatedModel[Client]

    @classmethod
    def read(cls, path: Path) -> ClientFolder:
        return cls(path, read_client(path))

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def client(self) -> Client:
        return self.file.value

    def event(self, day: str) -> EventFolder:
        """The event of that day. Raises UsageError where there is none, SourceError for faults."""
        known = find_events(self.path)
        if day not in known:
            start = t(
                "start-event-hint", command=command("new", "event", client=self.name, date="DATE")
            )
            hint = nearest(day, known) if known else start
            raise UsageError.because(t("no-event", client=self.name, event=day), hint=hint)
        inside(known[day] / EVENT_FILE, self.path)
        return EventFolder(known[day], read_event(known[day]))

    def beside(self, name: str, *field: str) -> Path:
        """A file that ``client.yaml`` names at a field. Raises SourceError where there is none."""
        file = self.path / name
        if not file.exists():
            raise SourceError.because(
                t("no-file", file=name),
                where=self.file.at(*field),
                hint=t("no-file-hint", folder=display_path(self.path)),
            )
        return inside(file, self.path)

    def roster(self, event: EventFolder) -> Path | None:
        """The event's own roster, or the client's. Raises SourceError for one that is not there."""
        name = event.event.roster or self.client.roster
        if not name:
            return None
        folders = [event.path, self.path] if event.event.roster else [self.path]
        for folder in folders:
            if (folder / name).exists():
                return inside(folder / name, self.path)
        place = event.file.at("roster") if event.event.roster else self.file.at("roster")
        raise SourceError.because(
            t("no-roster-file", file=name),
            where=place,
            hint=t("no-roster-file-hint", folder=display_path(folders[0])),
        )

    def overrides(self, exercise: str) -> Path | None:
        """The file of changes to the exercise, which has a folder of the same name beside it.

        One of the two may be missing. Raises SourceError for a link that leads out.
        """
        file = self.path / "overrides" / f"{exercise}.yaml"
        there = [path for path in (file, *file.with_suffix("").glob("*")) if path.exists()]
        for path in there:
            inside(path, self.path)
        return file if there else None

    def words(
        self,
        exercise: Exercise,
        original: Exercise,
        elsewhere: Callable[[], Collection[str]] = tuple,
    ) -> Mapping[str, Term]:
        """The client's own words by term id. Raises SourceError for an unknown term.

        They stand beside the words of the exercise or of the ``original`` that it translates.
        ``elsewhere`` gives, casefolded, what other exercises call their terms: they are allowed.
        """
        terms = exercise.terms
        known = {
            form.casefold(): term
            for term in (*original.terms, *terms)
            for form in (term.id, term.singular, term.plural)
            if form
        }
        problems: list[Problem] = []
        words: dict[str, Term] = {}
        for name, own in self.client.terms.items():
            term = known.get(name) or known.get(name.casefold())
            if term:
                words[term.id] = Term(id=term.id, singular=own.singular, plural=own.plural)
            elif name.casefold() not in elsewhere():
                forms = [form for term in terms for form in (term.id, term.singular)]
                message = t("no-such-term", word=name, exercise=exercise.name)
                problems.append(Problem(message, self.file.at("terms", name), nearest(name, forms)))
        if problems:
            raise SourceError(problems)
        return words


_KEPT = 6
_READ: dict[tuple[Path, Path | None, Path | None], tuple[object, Exercise]] = {}
"""Exercises as they were read last: a studio reads them for every page, and they seldom change."""


def _state(folder: Path, translation: Path | None, overrides: Path | None, look: Path) -> object:
    """What tells whether any of the files that make an exercise has changed."""
    theirs = (overrides, overrides.with_suffix("")) if overrides else ()
    templates = folder.resolve().parents[1] / "templates/activities"
    wanted = (folder, translation, *theirs, templates, look)
    places = [place for place in wanted if place and place.exists()]
    found = ((path, path.stat()) for place in places for path in (place, *place.rglob("*")))
    return [(path, s.st_mtime_ns, s.st_size, s.st_ino) for path, s in found]


@dataclass(frozen=True)
class ExerciseEntry:
    """An exercise as lists show it, with its editions: name, title, minutes."""

    name: str
    folder: Path
    title: str
    editions: tuple[tuple[str, str, int], ...] = ()
    fault: str = ""


@dataclass(frozen=True)
class Workspace:
    root: Path

    def __post_init__(self) -> None:
        add_catalogues(self.root.resolve() / CATALOGUES)

    @property
    def roots(self) -> tuple[Path, ...]:
        own, built_in = self.root.resolve(), built_in_folder().resolve()
        return (own,) if own == built_in else (own, built_in)

    def is_own(self, folder: Path) -> bool:
        """Whether a folder is the user's, and not built in."""
        return folder.is_relative_to(self.root.resolve())

    def exercises(self) -> dict[str, Path]:
        from facilitator.sources.exercise_folder import find_exercises

        return find_exercises(self.roots)

    def usual_exercises(self) -> list[str]:
        """What may be meant where nobody names one: the user's own, or else the first of ours."""
        known = self.exercises()
        built_in = built_in_folder().resolve()
        own = [
            name
            for name, folder in known.items()
            if name not in SHIPPED or not folder.is_relative_to(built_in)
        ]
        return own or [name for name in SHIPPED if name in known][:1]

    def exercise_name(self, wanted: str | None) -> str:
        """The exercise that is meant; with no name, the only usual one. Raises UsageError."""
        if not wanted:
            usual = self.usual_exercises()
            if len(usual) == 1:
                return usual[0]
            raise UsageError.because(
                t("which-exercise", exercises=usual),
                hint=t("which-exercise-hint", command=command("build", usual[0])),
            )
        look_up(self.exercises(), wanted, "no-such-exercise")
        return wanted

    def clients(self) -> dict[str, Path]:
        return find_clients(self.roots)

    def client(self, wanted: str) -> ClientFolder:
        """The client of that name. Raises UsageError where there is none, or SourceError."""
        known = self.clients()
        if wanted not in known:
            hint = nearest(wanted, known) if known else t("start-client-hint")
            if not (self.root / "clients").is_dir():
                hint = t("no-clients-folder-hint", hint=hint)
            raise UsageError.because(t("no-such-client", name=wanted), hint=hint)
        folder = known[wanted]
        inside(folder, folder.parent)
        return ClientFolder.read(folder)

    def event_archive(self, client: ClientFolder, event: EventFolder) -> Path:
        """What must outlive builds lies there: in the user's folder, never in a sample of ours."""
        return self.root / "clients" / client.name / "events" / event.path.name

    def identity_for(self, client: ClientFolder | None) -> LocatedModel[Identity] | None:
        """Who prepares a client's kits; a ``facilitator.yaml`` in the client's folder wins."""
        if client is None:
            return None
        inside(client.path / IDENTITY_FILE, client.path)
        return read_identity(client.path) or read_identity(self.root)

    def exercise(self, name: str, overrides: Path | None = None, language: str = "") -> Exercise:
        """One exercise, read and checked once, in that language if it is translated into it.

        Raises SourceError with every fault in its files.
        """
        key = name, overrides, language
        if key not in self._exercises:
            translation = self.translation(name, language)
            self._exercises[key] = self.exercise_in(self.exercises()[name], overrides, translation)
        return self._exercises[key]

    @cached_property
    def _exercises(self) -> dict[tuple[str, Path | None, str], Exercise]:
        return {}

    def translations(self, name: str) -> dict[str, Path]:
        """The folders of an exercise's translations by language; the user's own come first."""
        folders = (self.exercises()[name], self.root / "exercises" / name)
        files = (file for folder in folders for file in sorted(folder.glob("*/*.po")))
        return {file.parent.name: file.parent for file in files}

    def translation(self, name: str, language: str) -> Path | None:
        """The folder of the translation for a language such as ``de-CH``: that one's, or ``de``."""
        known = self.translations(name) if language else {}
        return known.get(language) or known.get(language.partition("-")[0])

    def require_language(self, name: str, language: str) -> None:
        """Raises UsageError for a language into which an exercise is not translated."""
        own = self.exercise(name).language
        if not same_language(own, language) and not self.translation(name, language):
            raise UsageError.because(
                t(
                    "not-in-language",
                    exercise=name,
                    language=language,
                    known=[own, *self.translations(name)],
                ),
                hint=t("not-in-language-hint", command=command("new", "language", language, name)),
            )

    def exercise_in(
        self, folder: Path, overrides: Path | None = None, translation: Path | None = None
    ) -> Exercise:
        from facilitator.sources.exercise_folder import read_exercise
        from facilitator.sources.missing_glyphs import exercise_glyph_problems

        key = folder.resolve(), overrides and overrides.resolve(), translation
        state = _state(folder, translation, overrides, self.file("style/look.yaml"))
        known = _READ.pop(key, None)
        if known is None or known[0] != state:
            exercise = read_exercise(folder, overrides, translation)
            if problems := exercise_glyph_problems(folder, self.look):
                raise SourceError(problems)
            known = state, exercise
        _READ[key] = known
        if len(_READ) > _KEPT:
            _READ.pop(next(iter(_READ)), None)
        return known[1]

    def entry(self, name: str) -> ExerciseEntry:
        """Its titles are in the interface's language. Raises SourceError for a faulty exercise."""
        exercise = self.exercise(name, language=interface_language())
        editions = ((key, each.title, each.minutes()) for key, each in exercise.editions.items())
        return ExerciseEntry(name, self.exercises()[name], exercise.title, tuple(editions))

    @cached_property
    def every_term(self) -> frozenset[str]:
        """What the exercises that can be read call their terms, in small letters."""
        from facilitator.sources.exercise_folder import read_exercise

        words: set[str] = set()
        for folder in self.exercises().values():
            with suppress(SourceError):
                for term in read_exercise(folder).terms:
                    words |= {part.casefold() for part in (term.id, term.singular, term.plural)}
        return frozenset(words)

    @cached_property
    def look(self) -> Look:
        return read_model(self.file("style/look.yaml"), Look).value

    @property
    def templates(self) -> tuple[Path, ...]:
        return tuple(root / "templates" for root in self.roots)

    def composer(
        self,
        paper: Paper = "letter",
        *,
        large: bool = False,
        look: Look | None = None,
        pictures: Mapping[str, Picture] | None = None,
        client: ClientFolder | None = None,
    ) -> Composer:
        from facilitator.compose.composer import Composer
        from facilitator.compose.environment import make_environment

        own = inside(client.path / "templates", client.path) if client else None
        environment = make_environment(self.templates, own)
        css = read_text(self.file("style/print.css"))
        on_paper = (look or self.look).on(paper, large=large)
        return Composer(environment, on_paper, css, pictures or {})

    def file(self, name: str) -> Path:
        for folder in self.templates:
            if (folder / name).is_file():
                return folder / name
        raise SourceError.because(t("template-missing", file=name), hint=t("template-missing-hint"))


def listing(root: Path) -> dict[str, Any]:
    """What is here, as ``list --json`` prints it. Raises SourceError for a faulty exercise."""
    from facilitator.formats import WRITERS

    workspace = Workspace(root)
    return {
        "exercises": [
            _exercise(workspace, workspace.entry(name)) for name in workspace.exercises()
        ],
        "clients": [
            {"name": name, "events": [*find_events(folder)], "source": _source(workspace, folder)}
            for name, folder in workspace.clients().items()
        ],
        "documents": [
            {"name": kind.name, "title": f"{kind.title}: {kind.purpose}"}
            for kind in DOCUMENTS.values()
        ],
        "formats": [*WRITERS],
    }


def _exercise(workspace: Workspace, entry: ExerciseEntry) -> dict[str, Any]:
    editions = [{"name": n, "title": title, "minutes": m} for n, title, m in entry.editions]
    source = _source(workspace, entry.folder)
    return {"name": entry.name, "title": entry.title, "editions": editions, "source": source}


def _source(workspace: Workspace, folder: Path) -> str:
    return "your own" if workspace.is_own(folder) else "built in"
