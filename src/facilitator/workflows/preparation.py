"""Prepares a kit: the exercise in the words, look and time of a client and an event."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from facilitator.compose.composer import Composer
from facilitator.compose.look import Look, Paper
from facilitator.compose.picture import qr_picture
from facilitator.errors import FacilitatorError, Problem, SourceError, UsageError, nearest
from facilitator.formats.calendar import zone_of
from facilitator.model.client import Event, Identity, Person
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.model.submission import RoomTally
from facilitator.rules.fit_speech import align_run_of_show
from facilitator.rules.fit_to_slot import (
    FittedEdition,
    blocks_without_bridge,
    fit_exercise,
    require_known_breaks,
)
from facilitator.rules.marks import tailor
from facilitator.rules.responses.participants import select_participants
from facilitator.rules.responses.poll_counts import poll_questions
from facilitator.sources.client_folder import LocatedModel
from facilitator.sources.roster_file import Roster, read_roster
from facilitator.system.child_process import WorkLabel, run_limited
from facilitator.system.text_file import display_path
from facilitator.text.translator import translator
from facilitator.workflows.branding import (
    BrandedLook,
    apply_brand,
    client_letterhead,
    client_slides_template,
)
from facilitator.workflows.event_archive import is_anonymous, kept_counts
from facilitator.workflows.kit_remarks import kit_remarks
from facilitator.workflows.workspace import ClientFolder, EventFolder, Workspace

if TYPE_CHECKING:
    from facilitator.formats.docx.reference_document import ReferenceDocument
    from facilitator.formats.pptx.client_template import SlidesTemplate

_Value = TypeVar("_Value")

DEFAULT_EDITION = "workshop"
PAPERS: dict[str, Paper] = {"letter": "letter", "a4": "a4"}


@dataclass(frozen=True)
class KitRequest:
    """Whose kit, of what, for when. What is left out is the client's, the event's or the usual."""

    workspace: Path
    exercise: str | None = None
    edition: str | None = None
    client: str | None = None
    event: str | None = None
    minutes: int | None = None
    paper: str | None = None
    large_print: bool | None = None


@dataclass(frozen=True)
class PreparedKit:
    """A kit that is ready to be composed, and all that it was made of.

    ``folder`` is where it belongs below the output folder. ``archive`` is the event's folder of
    what must outlive a build. ``remarks`` are what the user should know: what was dropped to fit,
    and which colours were changed. ``is_anonymous`` says that nobody has a code any more.
    """

    workspace: Workspace
    kit: Kit
    composer: Composer
    folder: Path
    suffix: str
    client: ClientFolder | None = None
    event: EventFolder | None = None
    archive: Path | None = None
    people: tuple[Person, ...] = ()
    identity: Path | None = None
    letterhead: ReferenceDocument | None = None
    slides_template: SlidesTemplate | None = None
    remarks: tuple[Problem, ...] = ()
    is_anonymous: bool = False


def prepare_kit(request: KitRequest) -> PreparedKit:
    """Everything that a kit is made of, read and checked.

    Raises UsageError for names that mean nothing here and for a slot that cannot work, SourceError
    for the first of its parts that has faults.
    """
    parts = KitParts(request)
    # What the exercise says comes before how it looks.
    for name in ("timezone", "exercise", "words", "roster", "minutes", *parts.stages):
        parts.stages[name]()
    return parts.assemble()


def find_client_and_event(
    workspace: Workspace, request: KitRequest
) -> tuple[ClientFolder | None, EventFolder | None]:
    """The client and the event that are asked for. Raises UsageError for what there is not."""
    if request.client is None:
        if request.event is not None:
            raise UsageError.because("An event belongs to a client.", hint="Add --client NAME.")
        return None, None
    client = workspace.client(request.client)
    return client, client.event(request.event) if request.event else None


class KitParts:
    """The parts of a kit, each read once, when it is first needed.

    ``stages`` reads them one by one, so that faults of one do not hide those of the next. Raises
    UsageError for a client, an event or an exercise that there is not.
    """

    def __init__(self, request: KitRequest) -> None:
        self.request = request
        self.workspace = Workspace(request.workspace)
        self.client, self.event = find_client_and_event(self.workspace, request)
        self.name = self._exercise_name()
        self.archive = (
            self.workspace.event_archive(self.client, self.event)
            if self.client and self.event
            else None
        )

    @property
    def stages(self) -> dict[str, Callable[[], object]]:
        """By part, in the order of a list of faults; raises FacilitatorError if it has any."""
        return {
            "brand": lambda: self.brand,
            "roster": lambda: self.roster,
            "exercise": lambda: self.exercise,
            "words": lambda: self.tailored,
            "minutes": lambda: self.fitted,
            "timezone": lambda: check_timezone(self.event),
            "letterhead": lambda: self.letterhead,
            "slides": lambda: self.slides_template,
            "tally": lambda: self.tally,
        }

    @cached_property
    def exercise(self) -> Exercise:
        """The exercise with the client's overrides."""
        overrides = self.client.overrides(self.name) if self.client else None
        return self.workspace.exercise(self.name, overrides)

    @cached_property
    def tailored(self) -> Exercise:
        """The exercise in the client's words."""
        exercise = self._usable(lambda: self.exercise, lambda: self.workspace.exercise(self.name))
        if self.client is None:
            return tailor(exercise)
        return tailor(exercise, self.client.words(exercise, self.workspace.every_term))

    @cached_property
    def brand(self) -> BrandedLook:
        return apply_brand(self.workspace.look, self.client, self.identity)

    @cached_property
    def identity(self) -> LocatedModel[Identity] | None:
        return self.workspace.identity_for(self.client)

    @cached_property
    def roster(self) -> Roster:
        return event_roster(self.client, self.event, self.workspace.look)

    @cached_property
    def fitted(self) -> tuple[Exercise, FittedEdition]:
        """The exercise with its edition in the minutes asked for, and what became of it."""
        listed = self._usable(lambda: len(self.roster.people), lambda: 0)
        return fit_edition(self._readable, self.request, self.client, self.event, listed)

    @cached_property
    def letterhead(self) -> ReferenceDocument | None:
        return client_letterhead(self.client) if self.client else None

    @cached_property
    def slides_template(self) -> SlidesTemplate | None:
        slides = self.workspace.look.slides
        return client_slides_template(self.client, slides) if self.client else None

    @cached_property
    def tally(self) -> RoomTally | None:
        return kept_counts(self.archive, poll_questions(self._readable.activities))

    @property
    def _readable(self) -> Exercise:
        """As the client has it, or as it is where their words or changes are at fault."""
        return self._usable(lambda: self.tailored, lambda: self.workspace.exercise(self.name))

    @staticmethod
    def _usable(part: Callable[[], _Value], otherwise: Callable[[], _Value]) -> _Value:
        """A part, or what stands in for it where it is at fault: its own stage tells of that."""
        try:
            return part()
        except FacilitatorError:
            return otherwise()

    def _exercise_name(self) -> str:
        """The exercise that is asked for, or the event's, or the only one."""
        name, event = self.request.exercise, self.event
        if name or event is None or not event.event.exercise:
            return self.workspace.exercise_name(name or None)
        with _located_at(event.file.at("exercise")):
            return self.workspace.exercise_name(event.event.exercise)

    def assemble(self) -> PreparedKit:
        kit, fitted = self._kit()
        paper, large = self._paper()
        remarks = kit_remarks(
            self.workspace,
            kit,
            self.client,
            self.event,
            brand=self.brand.remarks,
            roster=self.roster.remarks,
            fitting=fitted.notes,
        )
        return PreparedKit(
            workspace=self.workspace,
            kit=kit,
            composer=self._composer(kit, paper, large=large),
            folder=self._folder(kit),
            suffix=self._suffix(paper, large=large),
            client=self.client,
            event=self.event,
            archive=self.archive,
            people=self.roster.people,
            identity=self.identity.file if self.identity else None,
            letterhead=self.letterhead,
            slides_template=self.slides_template,
            remarks=tuple(remarks),
            is_anonymous=self._is_anonymous,
        )

    @property
    def _is_anonymous(self) -> bool:
        return bool(self.archive and is_anonymous(self.archive))

    def _kit(self) -> tuple[Kit, FittedEdition]:
        client, event, people = self.client, self.event, len(self.roster.people)
        exercise, fitted = self.fitted
        edition_name = edition_for(self.tailored, self.request, event)
        copies = people + event.event.spare if event and not self._is_anonymous else 0
        kit = Kit(
            exercise=exercise,
            unbridged=blocks_without_bridge(self.tailored.editions[edition_name], fitted.edition),
            edition_name=edition_name,
            client=client.client if client else None,
            event=self._event_with_people(people) if event else None,
            identity=self.identity.value if self.identity else None,
            start_minute=event.event.start_minute if event else 0,
            copies=copies,
            tally=self.tally,
        )
        return kit, fitted

    def _event_with_people(self, listed: int) -> Event | None:
        """An event whose copies are nobody's any more still has as many people as it had."""
        event = self.event.event if self.event else None
        if event is None or not self._is_anonymous or event.people or not listed:
            return event
        return event.model_copy(update={"people": listed})

    def _composer(self, kit: Kit, paper: Paper, *, large: bool) -> Composer:
        look, pictures = self.brand.look, dict(self.brand.pictures)
        if self.slides_template:
            look = look.on_stage(self.slides_template.stage)
        if kit.link:
            pictures["link"] = qr_picture(kit.link.address)
        return self.workspace.composer(
            paper, large=large, look=look, pictures=pictures, client=self.client
        )

    def _paper(self) -> tuple[Paper, bool]:
        usual, usually_large = self._usual_paper()
        large = self.request.large_print
        paper = look_up(PAPERS, self.request.paper or usual, "paper")
        return paper, usually_large if large is None else large

    def _usual_paper(self) -> tuple[str, bool]:
        client = self.client.client if self.client else None
        return (client.paper, client.large_print) if client else ("letter", False)

    def _folder(self, kit: Kit) -> Path:
        """What was asked for beside an event's own plan lies beside it, too."""
        request, event = self.request, self.event
        name = event.path.name if event else kit.edition_name
        if event and request.edition and request.edition != event.event.edition:
            name += f"-{request.edition}"
        if request.minutes and not (event and request.minutes == event.event.minutes):
            name += f"-{request.minutes}min"
        return Path(self.client.name if self.client else "") / kit.exercise.name / name

    def _suffix(self, paper: str, *, large: bool) -> str:
        """What differs from the client's default, or else from Letter in normal print."""
        usual, usually_large = self._usual_paper()
        print_size = "" if large == usually_large else ("-large" if large else "-normal")
        return f"{'' if paper == usual else f'-{paper}'}{print_size}"


def check_timezone(event: EventFolder | None) -> None:
    """Raises SourceError for a time zone that no calendar knows."""
    if event:
        with _located_at(event.file.at("timezone")):
            zone_of(event.event.timezone)


def edition_for(exercise: Exercise, request: KitRequest, event: EventFolder | None) -> str:
    """The edition that is asked for, or the event's, or the usual one. Raises UsageError."""
    wanted = request.edition or (event.event.edition if event else "")
    if not wanted:
        known = exercise.editions
        return DEFAULT_EDITION if DEFAULT_EDITION in known else next(iter(known))
    if wanted not in exercise.editions:
        raise UsageError.because(
            f'There is no edition "{wanted}" of {exercise.name}.',
            where=event.file.at("edition") if event and not request.edition else "",
            hint=nearest(wanted, exercise.editions),
        )
    return wanted


def fit_edition(
    exercise: Exercise,
    request: KitRequest,
    client: ClientFolder | None,
    event: EventFolder | None,
    listed: int = 0,
) -> tuple[Exercise, FittedEdition]:
    """The exercise with its edition in the minutes that are asked for, and what became of it.

    ``listed`` is how many people the roster or the event names. Raises UsageError for too short a
    slot.
    """
    name = edition_for(exercise, request, event)
    say = translator((client and client.client.language) or exercise.language).say
    if event is None:
        _, fitted = fit_exercise(exercise, name, say, request.minutes, None)
        return align_run_of_show(exercise, name, fitted, say, 0)
    plan = event.event
    with _located_at(event.file.at("breaks")):
        require_known_breaks(exercise.editions[name], plan.breaks)
    with _located_at("" if request.minutes else event.file.at("minutes")):
        _, fitted = fit_exercise(exercise, name, say, request.minutes or plan.minutes, plan.breaks)
        return align_run_of_show(exercise, name, fitted, say, plan.people or listed)


@contextmanager
def _located_at(where: str) -> Iterator[None]:
    """Faults of what a file says have their place in that file."""
    try:
        yield
    except FacilitatorError as error:
        located = [replace(problem, where=problem.where or where) for problem in error.problems]
        raise type(error)(located) from error


def look_up(known: Mapping[str, _Value], wanted: str, what: str) -> _Value:
    """What a name stands for. Raises UsageError with the nearest where it stands for nothing."""
    if wanted not in known:
        raise UsageError.because(f'There is no {what} "{wanted}".', hint=nearest(wanted, known))
    return known[wanted]


def event_roster(client: ClientFolder | None, event: EventFolder | None, look: Look) -> Roster:
    """Who takes part in the event; nobody by name where there is no roster.

    Raises SourceError for a roster that cannot be used, row by row.
    """
    if client is None or event is None:
        return Roster(())
    path = client.roster(event)
    if path:
        label = WorkLabel(kind="a roster", where=display_path(path))
        roster = run_limited(lambda: read_roster(path, look), label=label)
        people = select_participants(roster.people, event.event, event.file.at)
        return replace(roster, people=people)
    if event.event.groups:
        raise SourceError.because(
            "The event names groups, and there is no roster to find them in.",
            where=event.file.at("groups"),
            hint='Add "roster: FILE" to it or to client.yaml.',
        )
    names = enumerate(event.event.participants, start=1)
    return Roster(tuple(Person(name=name, row=number) for number, name in names))
