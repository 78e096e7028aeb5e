"""What a kit is made of: request, client and event, edition, roster, brand, letterhead, logos."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.compose.context import PICTURE_DPI, printed_size
from facilitator.compose.font_family import FontFamily
from facilitator.compose.look import Look, Paper
from facilitator.compose.picture import PROSE_PICTURE, Picture
from facilitator.errors import FacilitatorError, Problem, SourceError, UsageError, nearest
from facilitator.formats.calendar import zone_of
from facilitator.model.base import Setting
from facilitator.model.client import Identity, Person
from facilitator.model.exercise import Exercise
from facilitator.rules.brand import (
    LEAST_SHAPE_CONTRAST,
    Role,
    check_colours,
    contrast,
    dark,
    light,
    third_colour,
    tint,
)
from facilitator.rules.event_blocks import with_event_blocks
from facilitator.rules.fit_speech import align_run_of_show
from facilitator.rules.fit_to_slot import FittedEdition, fit_exercise, require_known_breaks
from facilitator.sources.client_folder import LocatedModel, find_events
from facilitator.sources.picture_file import read_logo, read_picture
from facilitator.sources.prose_faults import pictures_of
from facilitator.sources.roster_file import Roster, read_roster, select_participants
from facilitator.system.child_process import WorkLabel, run_after_trial, run_limited
from facilitator.system.text_file import display_path, file_line, inside, read_text
from facilitator.text.catalogue import LANGUAGE_TAG
from facilitator.text.interface import t
from facilitator.text.translator import translator
from facilitator.workflows.workspace import ClientFolder, EventFolder, Workspace

if TYPE_CHECKING:
    from facilitator.formats.docx.reference_document import ReferenceDocument
    from facilitator.formats.pptx.client_template import SlidesTemplate
    from facilitator.model.slides import SlideGeometry

DEFAULT_EDITION = "workshop"
_BLOCK = re.compile(r"{%-?\s*block\s+(\w+)")
_EXTENDS = re.compile(r"{%-?\s*extends\s+[\"']house/([^\"']+)[\"']")
PAPERS: dict[str, Paper] = {"letter": "letter", "a4": "a4"}
SMALLEST_DPI = 200
"""Dots per inch below which a printed logo looks ragged."""


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
    language: str | None = None

    def languages(self) -> tuple[str, str]:
        """What was asked for, and the second language of worksheets, as in ``de+en``.

        Empty where nothing was asked for. Raises UsageError for what is no language.
        """
        first, plus, second = (self.language or "").partition("+")
        tags = (first, second) if plus else (first,) if first else ()
        if not all(re.fullmatch(LANGUAGE_TAG, tag) for tag in tags) or (plus and first == second):
            raise UsageError.because(
                t("kit-no-language", language=self.language), hint=t("kit-no-language-hint")
            )
        return first, second


@dataclass(frozen=True)
class BrandedLook:
    """A look, its pictures by name, and remarks on what of the brand could not be used as it is."""

    look: Look
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    remarks: tuple[Problem, ...] = ()


def apply_brand(
    look: Look, client: ClientFolder | None, identity: LocatedModel[Identity] | None
) -> BrandedLook:
    """Raises SourceError for a font that there is not and for logos that cannot be used."""
    pictures: dict[str, Picture] = {}
    remarks: list[Problem] = []
    if client:
        colours, remarks = brand_colours(look, client)
        look = look.with_brand(colours, _family(look, client))
        if client.client.brand.logo:
            logo = _read_logo(client.beside(client.client.brand.logo, "brand", "logo"))
            pictures["client"] = logo
            remarks += _coarse_logo(client.file.at("brand", "logo"), logo, look)
    if identity and identity.value.logo:
        home = identity.file.parent
        pictures["preparer"] = _read_logo(inside(home / identity.value.logo, home))
    return BrandedLook(look, pictures, tuple(remarks))


def _read_logo(path: Path) -> Picture:
    return _read_apart(lambda: read_logo(path), path)


def _read_apart(read: Callable[[], Picture], path: Path) -> Picture:
    label = WorkLabel(kind=t("work-picture"), where=display_path(path))
    return run_limited(read, label=label)


def prose_pictures(
    folder: Path, look: Look, overrides: Path | None = None
) -> tuple[dict[str, Picture], list[Problem]]:
    """What the prose of an exercise shows, by name, and notes on what is too coarse.

    A client's folder of overrides comes first: its pictures stand in for the exercise's.
    """
    pictures: dict[str, Picture] = {}
    notes: list[Problem] = []
    homes = [home for home in (overrides and overrides.with_suffix(""), folder) if home]
    for text in (file for home in homes for file in sorted(home.glob("*.md"))):
        for line, file_name in pictures_of(read_text(text)):
            path = next((p for home in homes if (p := home / file_name).exists()), None)
            name = f"{PROSE_PICTURE}{file_name}"
            if path and name not in pictures:
                picture = pictures[name] = _read_apart(partial(read_picture, path), path)
                notes += _coarse_picture(file_line(text, line), picture, look)
    return pictures, notes


def _coarse_picture(where: str, picture: Picture, look: Look) -> list[Problem]:
    dots = picture.dots_per_inch(printed_size(picture, look.measure)[0])
    if dots is None or round(dots) >= PICTURE_DPI:  # it is set just as wide as that
        return []
    message = t("picture-coarse", pixels=picture.pixels, dots=round(dots))
    return [Problem(message, where, t("picture-coarse-hint", dots=PICTURE_DPI))]


def brand_colours(look: Look, client: ClientFolder) -> tuple[dict[str, str], list[Problem]]:
    brand = client.client.brand
    if not brand.primary and not brand.secondary:
        return {}, []
    # A colour that the client names is not to give way to one of ours.
    fixed: Role = "primary" if brand.primary else "secondary"
    first, second = look.colour("first"), look.colour("second")
    checked = check_colours(brand.primary or second, brand.secondary or first, kept=fixed)
    remarks = [
        Problem(colour.why, client.file.at("brand", colour.role))
        for colour in (checked.primary, checked.secondary)
        if colour.why and colour.asked in (brand.primary, brand.secondary)
    ]
    main = checked.primary.used
    wanted = brand.primary or main
    return {
        "second": main,
        "second-tint": tint(main),
        "second-dark": dark(main),
        "first-light": light(checked.secondary.used, dark(main)),
        "first": checked.secondary.used,
        "first-tint": tint(checked.secondary.used),
        "third": third_colour(look.colour("third"), main, checked.secondary.used),
        "brand": wanted if contrast(wanted) >= LEAST_SHAPE_CONTRAST else main,
    }, remarks


def _family(look: Look, client: ClientFolder) -> FontFamily | None:
    wanted = client.client.brand.font
    known = {family.name: family for family in look.brands}
    if wanted and wanted not in known:
        raise SourceError.because(
            t("no-such-font-family-here", name=wanted),
            where=client.file.at("brand", "font"),
            hint=nearest(wanted, known),
        )
    return known.get(wanted)


def _coarse_logo(where: str, logo: Picture, look: Look) -> list[Problem]:
    width, _ = logo.within(look.logo.width, look.logo.height)
    dots = logo.dots_per_inch(width)
    if dots is None or dots >= SMALLEST_DPI:
        return []
    least = round(width / 25.4 * SMALLEST_DPI)
    return [
        Problem(
            t("logo-coarse", pixels=logo.pixels, dots=round(dots)),
            where,
            t("logo-coarse-hint", pixels=least),
        )
    ]


def client_letterhead(client: ClientFolder) -> ReferenceDocument | None:
    """The client's own Word file, if there is one. Raises SourceError for one of no use."""
    if not client.client.word_template:
        return None
    path = client.beside(client.client.word_template, "word_template")
    # Only here: most clients have none, and Word's library takes a while to load.
    from facilitator.formats.docx.reference_document import read_reference_document

    where = client.file.at("word_template")
    label = WorkLabel(kind=t("work-letterhead"), where=where)
    return run_after_trial(lambda: read_reference_document(path, where), label=label)


def client_slides_template(client: ClientFolder, ours: SlideGeometry) -> SlidesTemplate | None:
    """The client's own PowerPoint file, if there is one. Raises SourceError for one of no use."""
    if not client.client.slides_template:
        return None
    path = client.beside(client.client.slides_template, "slides_template")
    from facilitator.formats.pptx.client_template import read_slides_template  # as above

    where = client.file.at("slides_template")
    label = WorkLabel(kind=t("work-layouts"), where=where)
    return run_limited(lambda: read_slides_template(path, where, ours), label=label)


def find_client_and_event(
    workspace: Workspace, request: KitRequest
) -> tuple[ClientFolder | None, EventFolder | None]:
    if request.client is None:
        if request.event is not None:
            raise UsageError.because(t("event-of-a-client"), hint=t("add-client"))
        return None, None
    client = workspace.client(request.client)
    return client, client.event(request.event) if request.event else None


def find_talk(client: ClientFolder | None, event: EventFolder | None) -> EventFolder | None:
    """The event whose hands stand beside this one's answers: named, or earlier on the same day."""
    if client is None or event is None:
        return None
    if event.event.talk:
        with located_at(event.file.at("talk")):
            if event.event.talk == event.path.name:
                raise UsageError.because(t("event-no-talk-before-itself"))
            return client.event(event.event.talk)
    plan, day = event.event, event.path.name[:10]
    others = (
        client.event(n) for n in find_events(client.path) if n != event.path.name and n[:10] == day
    )
    before = [o for o in others if o.event.start_minute < plan.start_minute]
    same = [o for o in before if o.event.exercise == plan.exercise]
    return max(same, key=lambda other: other.event.start_minute, default=None)


def exercise_name(workspace: Workspace, request: KitRequest, event: EventFolder | None) -> str:
    if request.exercise or event is None or not event.event.exercise:
        return workspace.exercise_name(request.exercise or None)
    with located_at(event.file.at("exercise")):
        return workspace.exercise_name(event.event.exercise)


def check_timezone(event: EventFolder | None) -> None:
    """Raises SourceError for a time zone that no calendar knows."""
    if event:
        with located_at(event.file.at("timezone")):
            zone_of(event.event.timezone)


def _edition_for(exercise: Exercise, request: KitRequest, event: EventFolder | None) -> str:
    wanted = request.edition or (event.event.edition if event else "")
    if not wanted:
        known = exercise.editions
        return DEFAULT_EDITION if DEFAULT_EDITION in known else next(iter(known))
    if wanted not in exercise.editions:
        raise UsageError.because(
            t("no-such-edition-of", name=wanted, exercise=exercise.name),
            where=event.file.at("edition") if event and not request.edition else "",
            hint=nearest(wanted, exercise.editions),
        )
    return wanted


def setting_for(exercise: Exercise, request: KitRequest, event: EventFolder | None) -> Setting:
    """Who is in the room. Raises UsageError for an edition that there is not."""
    usual = exercise.editions[_edition_for(exercise, request, event)].setting
    return (event and event.event.setting) or usual


def fit_to_request(
    exercise: Exercise,
    request: KitRequest,
    client: ClientFolder | None,
    event: EventFolder | None,
    listed: int = 0,
) -> tuple[str, Exercise, FittedEdition]:
    """The edition, the exercise with it in the minutes that are asked for, what became of it.

    ``listed`` is how many people are named. Raises UsageError for too short a slot.
    """
    name = _edition_for(exercise, request, event)
    say = translator((client and client.client.language) or exercise.language).say
    if event is None:
        _, fitted = fit_exercise(exercise, name, say, request.minutes, None)
        return name, *align_run_of_show(exercise, name, fitted, say, 0)
    plan = event.event
    with located_at(event.file.at("blocks")):
        wished = with_event_blocks(exercise.editions[name], plan.blocks)
        exercise = exercise.with_edition(name, wished)
    with located_at(event.file.at("breaks")):
        require_known_breaks(exercise.editions[name], plan.breaks)
    with located_at("" if request.minutes else event.file.at("minutes")):
        _, fitted = fit_exercise(exercise, name, say, request.minutes or plan.minutes, plan.breaks)
        return name, *align_run_of_show(exercise, name, fitted, say, plan.people or listed)


@contextmanager
def located_at(where: str) -> Iterator[None]:
    try:
        yield
    except FacilitatorError as error:
        located = [replace(problem, where=problem.where or where) for problem in error.problems]
        raise type(error)(located) from error


def event_roster(client: ClientFolder | None, event: EventFolder | None, look: Look) -> Roster:
    """Who takes part by name. Raises SourceError for a faulty roster, row by row."""
    if client is None or event is None:
        return Roster(())
    path = client.roster(event)
    if path:
        label = WorkLabel(kind=t("work-roster"), where=display_path(path))
        roster = run_limited(lambda: read_roster(path, look), label=label)
        people = select_participants(roster.people, event.event, event.file.at)
        return replace(roster, people=people)
    if event.event.groups:
        raise SourceError.because(
            t("groups-without-roster"),
            where=event.file.at("groups"),
            hint=t("groups-without-roster-hint"),
        )
    names = enumerate(event.event.participants, start=1)
    return Roster(tuple(Person(name=name, row=number) for number, name in names))


def unused_files(
    client: ClientFolder, exercises: Iterable[str], templates: Sequence[Path]
) -> Iterator[Problem]:
    """Overrides of exercises, templates of documents and blocks of templates that there are not.

    A misspelt name is an edit that gets lost. ``templates`` are the house's own folders of
    templates, the first one winning.
    """
    for file in _visible_files(client.path / "overrides"):
        if file.parent.name in exercises and file.suffix.lower() == ".md":
            continue  # reading them tells of names that are none
        if file.stem not in exercises or file.suffix != ".yaml":
            yield _unused(
                file, "file-like-no-exercise", file.name, [f"{name}.yaml" for name in exercises]
            )
    own = client.path / "templates"
    known = {
        path.relative_to(root).as_posix() for root in templates for path in root.rglob("*.html")
    }
    for file in _visible_files(own):
        name = file.relative_to(own).as_posix()
        if name not in known:
            yield _unused(file, "file-like-no-template", name, known)
        else:
            yield from _unknown_blocks(file, templates)


def _unknown_blocks(file: Path, templates: Sequence[Path]) -> Iterator[Problem]:
    text = read_text(file)
    extended = _EXTENDS.search(text)
    if extended is None:
        return
    house = next((path for root in templates if (path := root / extended[1]).is_file()), None)
    known = _BLOCK.findall(read_text(house)) if house else []
    for name in _BLOCK.findall(text):
        if known and name not in known:
            message = t("block-not-shown", block=name, template=extended[1])
            yield Problem(message, display_path(file), nearest(name, known))


def _visible_files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name[0] not in ".~")


def _unused(file: Path, message: str, name: str, known: Iterable[str]) -> Problem:
    by_base_name = {entry.rpartition("/")[2]: entry for entry in known}
    return Problem(t(message), display_path(file), nearest(by_base_name.get(name, name), known))
