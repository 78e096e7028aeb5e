"""Looks through a client's kit, or an event's, for everything that would embarrass in the room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from facilitator.errors import FacilitatorError, Problem, SourceError
from facilitator.formats.pdf.layout import nearly_empty, overflows
from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.rules.printing import PrintItem, people_to_print_for, print_item
from facilitator.rules.speech.fit_to_minutes import speech_for_kit
from facilitator.rules.speech.script import elapsed
from facilitator.sources.roster_file import Roster
from facilitator.workflows.branding import apply_brand
from facilitator.workflows.clients import ClientFolder, EventFolder
from facilitator.workflows.counts import kept_counts
from facilitator.workflows.preparation import (
    KitRequest,
    PreparedKit,
    check_timezone,
    client_letterhead,
    client_slides_template,
    event_roster,
    find_client_and_event,
    fit_edition,
    prepare_kit,
    requested_exercise,
)
from facilitator.workflows.render_session import RenderSession
from facilitator.workflows.workspace import Workspace


@dataclass(frozen=True)
class Preflight:
    """``errors`` stop a build, ``warnings`` do not; ``to_print`` is the paper that it takes.

    ``counted_for`` says for how many people, where nobody knows how many will come.
    """

    sound: str
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    to_print: tuple[PrintItem, ...] = ()
    counted_for: str = ""


def preflight(asked: KitRequest) -> Preflight:
    """Everything that is wrong at once, and how many sheets to print of what.

    Raises UsageError for a client or an event that there is not, SourceError where their files
    cannot be read at all.
    """
    workspace = Workspace(asked.workspace)
    client, event = find_client_and_event(workspace, asked)
    errors = list(_errors(workspace, asked, client, event))
    try:
        prepared = prepare_kit(asked)
    except FacilitatorError as error:
        return Preflight("", tuple(dict.fromkeys((*errors, *error.problems))))
    if errors:
        return Preflight("", tuple(dict.fromkeys(errors)))
    desk = RenderSession(prepared.composer, prepared.kit)
    try:
        warnings = [
            *prepared.remarks,
            *_of_roster(prepared),
            *_of_numbers(prepared),
            *_of_pages(desk),
            *_of_sides(desk),
            *_of_leftovers(desk),
        ]
    except FacilitatorError as error:
        return Preflight("", error.problems)
    to_print = tuple(_to_print(desk, prepared)) if event else ()
    return Preflight(_sentence(prepared), (), tuple(warnings), to_print, _unsure(prepared.kit))


def _errors(
    workspace: Workspace, asked: KitRequest, client: ClientFolder | None, event: EventFolder | None
) -> Iterator[Problem]:
    """What each part of a kit complains of: one that is wrong does not hide the next."""
    name = requested_exercise(workspace, asked, event)
    changes = client.overrides(name) if client else None

    @cache
    def exercise() -> Exercise:
        """As the client has it, or as it is where their changes are at fault themselves."""
        try:
            return workspace.exercise(name, changes)
        except SourceError:
            return workspace.exercise(name)

    @cache
    def people() -> Roster:
        return event_roster(client, event, workspace.look)

    def listed() -> int:
        """How many people there are; 0 where that is told anyway."""
        try:
            return len(people().people)
        except FacilitatorError:
            return 0

    stages: list[Callable[[], object]] = [
        lambda: apply_brand(workspace.look, client, workspace.identity_for(client)),
        people,
        lambda: workspace.exercise(name, changes),
        lambda: client and client.words(exercise(), workspace.every_term),
        lambda: fit_edition(exercise(), asked, client, event, listed()),
        lambda: check_timezone(event),
        lambda: client_letterhead(client),
        lambda: client_slides_template(client, workspace.look),
        lambda: kept_counts(workspace, client, event, exercise()),
    ]
    for stage in stages:
        try:
            stage()
        except FacilitatorError as error:
            yield from error.problems


def _of_roster(prepared: PreparedKit) -> Iterator[Problem]:
    sheets = {kind.name for kind in prepared.kit.documents()} & {"worksheet"}
    if prepared.event and sheets and prepared.kit.edition.team and not prepared.people:
        yield Problem(
            "There is no roster, so nobody has a copy with a name.",
            prepared.event.file.at("roster"),
            'Add "roster: FILE" to event.yaml or client.yaml, or list the participants.',
        )


def _of_numbers(prepared: PreparedKit) -> Iterator[Problem]:
    """More people than the grid on which the team's scores are put together has columns."""
    kit, count = prepared.kit, len(prepared.people)
    grids = [activity.tally_seats for activity in kit.activities if activity.tally_seats]
    if prepared.event and kit.edition.team and grids and count > min(grids):
        yield Problem(
            f"{count} people take part, and the team's tally grid has {min(grids)} columns.",
            prepared.event.file.at("roster"),
            "Print the grid twice and tally in two groups, or hold two events.",
        )


def _of_pages(desk: RenderSession) -> Iterator[Problem]:
    """Words that run out of their place: each once, with all the pages on which they do."""
    places: dict[tuple[str, str], dict[str, list[int]]] = {}
    for kind in desk.kit.documents():
        for found in overflows(desk.layout(kind)):
            on_pages = places.setdefault((found.words, found.where), {})
            on_pages.setdefault(kind.name, []).append(found.page)
    for (words, out_of), documents in places.items():
        where = ", ".join(_pages(name, pages) for name, pages in documents.items())
        yield Problem(f'"{words}" runs out of {out_of}.', where, "Say it in fewer words.")


def _pages(document: str, pages: list[int]) -> str:
    said = ", ".join(map(str, pages))
    return f"{document} (page{'s' if len(pages) > 1 else ''} {said})"


def _of_sides(desk: RenderSession) -> Iterator[Problem]:
    """A handout that is meant for one sheet, say, and has grown longer."""
    most, kit = desk.kit.edition.handout_sides, desk.kit
    handout = DOCUMENTS["handout"]
    # In large print it runs as long as it has to.
    if not most or desk.composer.look.is_large or handout not in kit.documents():
        return
    pages = desk.layout(handout).pages
    if pages > most:
        yield Problem(
            f"It has {pages} pages, and {most} are meant for this edition.",
            handout.name,
            "Shorten what overrides, terms or a template of this client add to it.",
        )


def _of_leftovers(desk: RenderSession) -> Iterator[Problem]:
    """Pages that hold a few lines alone."""
    for kind in desk.kit.documents():
        for page in nearly_empty(desk.layout(kind)):
            yield Problem(
                "Only a few lines stand on this page.",
                f"{kind.name}, page {page}",
                "Shorten a text before it, or choose another font or paper.",
            )


def _to_print(desk: RenderSession, prepared: PreparedKit) -> Iterator[PrintItem]:
    for kind in prepared.kit.documents():
        if not kind.shown:
            yield print_item(kind, prepared.kit, desk.layout(kind).pages)


def _unsure(kit: Kit) -> str:
    if kit.expected:
        return ""
    people = people_to_print_for(kit)
    return "one person" if people == 1 else f"{people} people, as there usually are"


def _sentence(prepared: PreparedKit) -> str:
    kit = prepared.kit
    called = kit.client.name if kit.client else kit.exercise.name
    when = f", {prepared.event.path.name}" if prepared.event else ""
    edition, speech = kit.edition, speech_for_kit(kit)
    told = (
        f" Speech: {speech.words:,} words, speaking {elapsed(speech.speaking)}, "
        f"waiting {elapsed(speech.waiting)} with "
        f"{speech.people} people in the room."
        if speech
        else ""
    )
    timed = f"{edition.title}, {edition.minutes()} minutes."
    return f"{called}{when}: {timed}{told} Nothing stops a build."
