"""Puts a kit together: the exercise in the words, look and time of a client and an event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from facilitator.compose.composer import Composer
from facilitator.compose.look import Look, Paper
from facilitator.errors import FacilitatorError, Problem, SourceError, UsageError, nearest
from facilitator.formats.calendar import zone_of
from facilitator.model.event import Event, EventBreak
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.model.roster import Person
from facilitator.rules.overrides.terms import tailor
from facilitator.rules.responses.participants import select_participants
from facilitator.rules.schedule.fit_to_slot import (
    FittedEdition,
    blocks_without_bridge,
    fit_exercise,
    require_known_breaks,
)
from facilitator.rules.schedule.timetable import clock_change_remark
from facilitator.rules.speech.align_run_of_show import align_run_of_show
from facilitator.rules.speech.cues import WAIT_UNSAID
from facilitator.rules.speech.fit_to_minutes import speech_for_kit
from facilitator.sources.missing_glyphs import marked_line_notes, marked_model_notes
from facilitator.sources.roster_file import Roster, read_roster
from facilitator.system.child_process import WorkLabel, run_after_trial, run_limited
from facilitator.system.text_file import display_path
from facilitator.text.messages import Say
from facilitator.text.translator import translator
from facilitator.workflows.branding import apply_brand
from facilitator.workflows.clients import ClientFolder, EventFolder
from facilitator.workflows.codes import is_anonymous
from facilitator.workflows.counts import kept_counts
from facilitator.workflows.unused import unused_files
from facilitator.workflows.workspace import Workspace

if TYPE_CHECKING:
    from facilitator.formats.docx.reference.reader import ReferenceDocument
    from facilitator.formats.pptx.client_template import SlidesTemplate

_Kind = TypeVar("_Kind")

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

    ``folder`` is where it belongs below the output folder. ``remarks`` are what the user should
    know: what was dropped to fit, and which colours could not be worn. ``is_anonymous`` says that
    nobody has a code of their own any more.
    """

    workspace: Workspace
    kit: Kit
    composer: Composer
    folder: Path
    suffix: str
    client: ClientFolder | None = None
    event: EventFolder | None = None
    people: tuple[Person, ...] = ()
    identity: Path | None = None
    letterhead: ReferenceDocument | None = None
    slides_template: SlidesTemplate | None = None
    remarks: tuple[Problem, ...] = ()
    is_anonymous: bool = False


def prepare_kit(asked: KitRequest) -> PreparedKit:
    """Everything that a kit is made of, read and checked.

    Raises UsageError for names that mean nothing here and for a slot that cannot work, SourceError
    for faults in any of the files.
    """
    workspace = Workspace(asked.workspace)
    client, event = find_client_and_event(workspace, asked)
    check_timezone(event)
    exercise = _tailored(workspace, requested_exercise(workspace, asked, event), client)
    edition_name = _edition(exercise, asked, event)
    identity = workspace.identity_for(client)
    roster = event_roster(client, event, workspace.look)
    anonymous = bool(client and event and is_anonymous(workspace.event_archive(client, event)))
    fitting, fitted = fit_edition(exercise, asked, client, event, len(roster.people))
    kit = Kit(
        exercise=fitting,
        unbridged=blocks_without_bridge(exercise.editions[edition_name], fitted.edition),
        edition_name=edition_name,
        client=client.client if client else None,
        event=_as_held(event.event, len(roster.people), anonymous=anonymous) if event else None,
        identity=identity.value if identity else None,
        start_minute=event.event.start_minute if event else 0,
        copies=len(roster.people) + event.event.spare if event and not anonymous else 0,
        tally=kept_counts(workspace, client, event, fitting),
    )
    worn = apply_brand(workspace.look, client, identity, kit.link)
    slides = client_slides_template(client, workspace.look)
    if slides:
        worn = replace(worn, look=worn.look.on_stage(slides.stage))
    paper, large = _paper(asked, client)
    return PreparedKit(
        workspace=workspace,
        kit=kit,
        composer=workspace.composer(paper, large=large, worn=worn, client=client),
        folder=_folder(kit, asked, client, event),
        suffix=_suffix(paper, client, large=large),
        client=client,
        event=event,
        people=roster.people,
        identity=identity.file if identity else None,
        letterhead=client_letterhead(client),
        slides_template=slides,
        remarks=(
            *worn.remarks,
            *_printed_with_marks(workspace, client, event, exercise.name),
            *roster.remarks,
            *_without_cover(kit, client),
            *unused_files(client, workspace.exercises(), workspace.templates),
            *map(Problem, fitted.notes),
            *_of_speech(kit),
            *_of_clocks(kit, event),
        ),
        is_anonymous=anonymous,
    )


def _as_held(event: Event, listed: int, *, anonymous: bool) -> Event:
    """An event whose copies are nobody's any more still has as many people as it had."""
    if not anonymous or event.people or not listed:
        return event
    return event.model_copy(update={"people": listed})


def find_client_and_event(
    workspace: Workspace, asked: KitRequest
) -> tuple[ClientFolder | None, EventFolder | None]:
    """The client and the event that are asked for. Raises UsageError for what there is not."""
    if asked.client is None:
        if asked.event is not None:
            raise UsageError.because("An event belongs to a client.", hint="Add --client NAME.")
        return None, None
    client = workspace.client(asked.client)
    return client, client.event(asked.event) if asked.event else None


def _tailored(workspace: Workspace, name: str, client: ClientFolder | None) -> Exercise:
    if client is None:
        return tailor(workspace.exercise(name))
    exercise = workspace.exercise(name, overrides=client.overrides(name))
    return tailor(exercise, client.words(exercise, workspace.every_term))


def requested_exercise(workspace: Workspace, asked: KitRequest, event: EventFolder | None) -> str:
    """The exercise that is asked for, or the event's, or the only one."""
    if asked.exercise or event is None or not event.event.exercise:
        return workspace.exercise_name(asked.exercise or None)
    with _told_at(event.file.at("exercise")):
        return workspace.exercise_name(event.event.exercise)


def _edition(exercise: Exercise, asked: KitRequest, event: EventFolder | None) -> str:
    wanted = asked.edition or (event.event.edition if event else "")
    if not wanted:
        return (
            DEFAULT_EDITION
            if DEFAULT_EDITION in exercise.editions
            else next(iter(exercise.editions))
        )
    if wanted not in exercise.editions:
        raise UsageError.because(
            f'There is no edition "{wanted}" of {exercise.name}.',
            where=event.file.at("edition") if event and not asked.edition else "",
            hint=nearest(wanted, exercise.editions),
        )
    return wanted


def fit_edition(
    exercise: Exercise,
    asked: KitRequest,
    client: ClientFolder | None,
    event: EventFolder | None,
    listed: int = 0,
) -> tuple[Exercise, FittedEdition]:
    """The exercise with its edition in the minutes that are asked for, and what became of it.

    ``listed`` is how many people the roster or the event names. Raises UsageError for too short a
    slot.
    """
    name = _edition(exercise, asked, event)
    say = translator((client and client.client.language) or exercise.language).say
    if event is None:
        return _at_pace(exercise, name, say, asked.minutes)
    with _told_at(event.file.at("breaks")):
        require_known_breaks(exercise.editions[name], event.event.breaks)
    minutes = asked.minutes or event.event.minutes
    with _told_at("" if asked.minutes else event.file.at("minutes")):
        people = event.event.people or listed
        return _at_pace(exercise, name, say, minutes, event.event.breaks, people)


def _at_pace(
    exercise: Exercise,
    name: str,
    say: Say,
    minutes: int | None,
    breaks: Sequence[EventBreak] | None = None,
    people: int = 0,
) -> tuple[Exercise, FittedEdition]:
    _, fitted = fit_exercise(exercise, name, say, minutes, breaks)
    return align_run_of_show(exercise, name, fitted, say, people)


@contextmanager
def _told_at(where: str) -> Iterator[None]:
    """Faults of what a file says have their place in that file."""
    try:
        yield
    except FacilitatorError as error:
        placed = [replace(problem, where=problem.where or where) for problem in error.problems]
        raise type(error)(placed) from error


def check_timezone(event: EventFolder | None) -> None:
    """Raises SourceError for a time zone that no calendar knows."""
    if event:
        with _told_at(event.file.at("timezone")):
            zone_of(event.event.timezone)


def _printed_with_marks(
    workspace: Workspace, client: ClientFolder | None, event: EventFolder | None, exercise: str
) -> Iterator[Problem]:
    """What no shipped font can draw in the files of the client, the event and the coach."""
    identity = workspace.identity_for(client)
    for file in (
        *(part.file for part in (client, event) if part),
        *([identity] if identity else []),
    ):
        yield from marked_model_notes(file, workspace.look)
    own = [path for root in workspace.templates[:-1] for path in sorted(root.rglob("*.html"))]
    if client:
        own += sorted((client.path / "templates").rglob("*.html"))
        overrides = client.overrides(exercise)
        own += [overrides] if overrides else []
    yield from marked_line_notes(own, workspace.look)


def _of_clocks(kit: Kit, event: EventFolder | None) -> Iterator[Problem]:
    """What is odd about the hour of an event on the day on which the clocks change."""
    if event:
        day, zone = event.event.date, zone_of(event.event.timezone)
        odd = clock_change_remark(day, kit.start_minute, kit.edition.minutes(), zone)
        if odd:
            yield Problem(odd, event.file.at("start"), "Choose another hour, or tell people.")


def _without_cover(kit: Kit, client: ClientFolder | None) -> Iterator[Problem]:
    """A cover page that is asked for, where the handout is meant to be one sheet."""
    handed_out = any(kind.name == "handout" for kind in kit.documents())
    if client and client.client.brand.cover and kit.edition.handout_sides and handed_out:
        yield Problem(
            "The handout of this edition is one sheet, and has no cover page.",
            client.file.at("brand", "cover"),
        )


def _of_speech(kit: Kit) -> Iterator[Problem]:
    """What was left out of the speech, and which waits had no length, where the kit has one."""
    speech = speech_for_kit(kit)
    if speech is None:
        return
    yield from map(Problem, speech.notes())
    lines = (line for section in speech.sections for line in section.lines)
    for place in dict.fromkeys(line.unsaid for line in lines if line.unsaid):
        yield Problem(
            f"The speaker says that they will wait, and nothing says for how long: {WAIT_UNSAID}"
            " seconds are counted.",
            place,
            'Add a cue below it, such as "WAIT 1 minute: …".',
        )


def _paper(asked: KitRequest, client: ClientFolder | None) -> tuple[Paper, bool]:
    usual = client.client.paper if client else "letter"
    large = client.client.large_print if client else False
    paper = look_up(PAPERS, asked.paper or usual, "paper")
    return paper, large if asked.large_print is None else asked.large_print


def look_up(known: Mapping[str, _Kind], wanted: str, what: str) -> _Kind:
    """What a name stands for. Raises UsageError with the nearest where it stands for nothing."""
    if wanted not in known:
        raise UsageError.because(f'There is no {what} "{wanted}".', hint=nearest(wanted, known))
    return known[wanted]


def _folder(
    kit: Kit, asked: KitRequest, client: ClientFolder | None, event: EventFolder | None
) -> Path:
    """Where a kit belongs: what was asked for beside an event's own plan lies beside it, too."""
    name = event.path.name if event else kit.edition_name
    if event and asked.edition and asked.edition != event.event.edition:
        name += f"-{asked.edition}"
    if asked.minutes and not (event and asked.minutes == event.event.minutes):
        name += f"-{asked.minutes}min"
    return (Path(client.name) if client else Path()) / kit.exercise.name / name


def _suffix(paper: str, client: ClientFolder | None, *, large: bool) -> str:
    """What differs from the client's default, or else from Letter in normal print."""
    usual = client.client.paper if client else "letter"
    always = client.client.large_print if client else False
    print_size = "" if large == always else ("-large" if large else "-normal")
    return f"{'' if paper == usual else f'-{paper}'}{print_size}"


def client_letterhead(client: ClientFolder | None) -> ReferenceDocument | None:
    """The client's own Word file. Raises SourceError for one that cannot be used."""
    if client is None or not client.client.word_template:
        return None
    path = client.beside(client.client.word_template, "word_template")
    # Only here: most clients have none, and Word's library takes a while to load.
    from facilitator.formats.docx.reference.reader import read_reference_document

    where = client.file.at("word_template")
    label = WorkLabel(kind="a letterhead", where=where)
    return run_after_trial(lambda: read_reference_document(path, where), label=label)


def client_slides_template(client: ClientFolder | None, look: Look) -> SlidesTemplate | None:
    """The client's own PowerPoint file. Raises SourceError for one that cannot be used."""
    if client is None or not client.client.slides_template:
        return None
    path = client.beside(client.client.slides_template, "slides_template")
    # Only here, as with the letterhead.
    from facilitator.formats.pptx.client_template import read_slides_template

    where = client.file.at("slides_template")
    label = WorkLabel(kind="a file of layouts", where=where)
    return run_limited(lambda: read_slides_template(path, where, look.slides), label=label)


def event_roster(client: ClientFolder | None, event: EventFolder | None, look: Look) -> Roster:
    """Who takes part in the event; nobody by name where there is no roster.

    Raises SourceError for a roster that cannot be used, row by row.
    """
    if client is None or event is None:
        return Roster(())
    path = client.roster(event)
    if path is None:
        return Roster(tuple(_unlisted(event)))
    label = WorkLabel(kind="a roster", where=display_path(path))
    roster = run_limited(lambda: read_roster(path, look), label=label)
    return replace(roster, people=select_participants(roster.people, event.event, event.file.at))


def _unlisted(event: EventFolder) -> Iterator[Person]:
    """Without a roster, the names that the event itself lists."""
    if event.event.groups:
        raise SourceError.because(
            "The event names groups, and there is no roster to find them in.",
            where=event.file.at("groups"),
            hint='Add "roster: FILE" to it or to client.yaml.',
        )
    for number, name in enumerate(event.event.participants):
        yield Person(name=name, row=number + 1)
