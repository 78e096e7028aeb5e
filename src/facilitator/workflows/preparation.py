"""Prepares a kit: the exercise in the words, look and time of a client and an event.

With remarks on what the user should know of it and what stops no build.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from facilitator.compose.composer import Composer
from facilitator.compose.look import Paper
from facilitator.compose.picture import Picture, qr_picture
from facilitator.errors import FacilitatorError, Problem, command, look_up
from facilitator.formats.calendar import zone_of
from facilitator.model.base import Setting
from facilitator.model.client import Event, Identity, Person
from facilitator.model.exercise import Exercise, Term
from facilitator.model.kit import Kit
from facilitator.model.submission import RoomTally
from facilitator.rules.fit_speech import speech_for_kit
from facilitator.rules.fit_to_slot import FittedEdition, blocks_without_bridge
from facilitator.rules.marks import tailor, texts
from facilitator.rules.responses.poll_counts import poll_questions
from facilitator.rules.speech import WAIT_UNSAID
from facilitator.rules.timetable import clock_change_remark
from facilitator.sources.client_folder import LocatedModel
from facilitator.sources.missing_glyphs import marked_line_notes, marked_model_notes
from facilitator.sources.roster_file import Roster
from facilitator.text.interface import t
from facilitator.text.locale import same_language, usual_paper
from facilitator.workflows.event_archive import is_anonymous, kept_counts, people_on_no_roster
from facilitator.workflows.kit_inputs import (
    PAPERS,
    BrandedLook,
    KitRequest,
    apply_brand,
    check_timezone,
    client_letterhead,
    client_slides_template,
    event_roster,
    exercise_name,
    find_client_and_event,
    find_talk,
    fit_to_request,
    prose_pictures,
    setting_for,
    unused_files,
)
from facilitator.workflows.workspace import ClientFolder, EventFolder, Workspace

if TYPE_CHECKING:
    from facilitator.formats.docx.reference_document import ReferenceDocument
    from facilitator.formats.pptx.client_template import SlidesTemplate

_Value = TypeVar("_Value")
_SENTENCE = re.compile(r"(?<=[.?!:])[\u201d*]*\s+|\n+")


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
    """Raises UsageError for unknown names and impossible slots, SourceError for a faulty part."""
    parts = KitParts(request)
    # What the exercise says comes before how it looks.
    for name in ("timezone", "exercise", "words", "roster", "minutes", *parts.stages):
        parts.stages[name]()
    return parts.assemble()


class KitParts:
    """The parts of a kit, each read once, when it is first needed.

    ``stages`` reads them one by one, so that faults of one do not hide those of the next.
    """

    def __init__(self, request: KitRequest) -> None:
        language, self.second_asked = request.languages()
        self.request = replace(request, language=language)
        self.workspace = Workspace(request.workspace)
        self.client, self.event = find_client_and_event(self.workspace, request)
        self.name = exercise_name(self.workspace, request, self.event)
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
            "second language": lambda: self.second,
            "timezone": lambda: check_timezone(self.event),
            "pictures": lambda: self.pictures,
            "letterhead": lambda: self.letterhead,
            "slides": lambda: self.slides_template,
            "tally": lambda: (self.tally, self.talk),
        }

    @property
    def usual_language(self) -> str:
        """The event's, or the client's; empty where neither says one."""
        own = self.event.event.language if self.event else ""
        return own or (self.client.client.language if self.client else "")

    @cached_property
    def second(self) -> Exercise | None:
        """In the worksheet's second language; without client's words, which are in the first."""
        told = (self.event and self.event.event, self.client and self.client.client)
        usual = next((each.second_language for each in told if each and each.second_language), "")
        if not (wanted := self.second_asked if self.request.language else usual):
            return None
        self.workspace.require_language(self.name, wanted)
        exercise = self.workspace.exercise(self.name, self._overrides, wanted)
        own, people = tailor(exercise, {}, self._untailored[2]), len(self.roster.people)
        return fit_to_request(own, self.request, self.client, self.event, people)[1]

    @property
    def _overrides(self) -> Path | None:
        return self.client.overrides(self.name) if self.client else None

    @cached_property
    def exercise(self) -> Exercise:
        wanted = self.request.language or self.usual_language
        if self.request.language:
            self.workspace.require_language(self.name, wanted)
        return self.workspace.exercise(self.name, self._overrides, wanted)

    @cached_property
    def tailored(self) -> Exercise:
        return tailor(*self._untailored)

    def reworded(self) -> tuple[str, ...]:
        """The sentences that the client's words change, as they will read."""
        exercise, words, setting = self._untailored
        plain, own = (
            [_SENTENCE.split(text) for text in texts(tailor(exercise, chosen, setting))]
            for chosen in ({}, words)
        )
        pairs = (zip(*both, strict=False) for both in zip(plain, own, strict=True))
        return tuple(dict.fromkeys(new for pair in pairs for old, new in pair if new != old))

    @cached_property
    def _untailored(self) -> tuple[Exercise, Mapping[str, Term], Setting]:
        exercise = self._usable(lambda: self.exercise, lambda: self.workspace.exercise(self.name))
        client, setting = self.client, setting_for(exercise, self.request, self.event)
        if not client:
            return exercise, {}, setting
        spoken = same_language(exercise.language, self.usual_language)
        original = self.workspace.exercise(self.name) if spoken else exercise
        words = client.words(exercise, original, lambda: self.workspace.every_term)
        return exercise, words, setting

    @cached_property
    def brand(self) -> BrandedLook:
        return apply_brand(self.workspace.look, self.client, self.identity)

    @cached_property
    def pictures(self) -> tuple[dict[str, Picture], list[Problem]]:
        folder = self.workspace.exercises()[self.name]
        return prose_pictures(folder, self.workspace.look, self._overrides)

    @cached_property
    def identity(self) -> LocatedModel[Identity] | None:
        return self.workspace.identity_for(self.client)

    @cached_property
    def roster(self) -> Roster:
        return event_roster(self.client, self.event, self.workspace.look)

    @cached_property
    def fitted(self) -> tuple[str, Exercise, FittedEdition]:
        listed = self._usable(lambda: len(self.roster.people), lambda: 0)
        return fit_to_request(self._readable, self.request, self.client, self.event, listed)

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

    @cached_property
    def talk(self) -> RoomTally | None:
        found = find_talk(self.client, self.event)
        folder = self.workspace.event_archive(self.client, found) if self.client and found else None
        return kept_counts(folder, poll_questions(self._readable.activities))

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

    def assemble(self) -> PreparedKit:
        kit, fitted = self._kit()
        paper, large = self._paper()
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
            remarks=tuple(self._remarks(kit, fitted)),
            is_anonymous=self._is_anonymous,
        )

    def _remarks(self, kit: Kit, fitted: FittedEdition) -> Iterator[Problem]:
        """What the user should know of a kit that can be built, in the order of telling."""
        yield from (*self.brand.remarks, *self.pictures[1])
        yield from self._undrawable()
        yield from self.roster.remarks
        if self.archive:
            yield from people_on_no_roster(self.archive, self.roster.people)
        if self.client:
            yield from unused_files(
                self.client, self.workspace.exercises(), self.workspace.templates
            )
        if self.event and self.event.event.talk and not self.talk:
            yield Problem(t("kit-talk-without-hands"), self.event.file.at("talk"))
        yield from map(Problem, fitted.notes)
        yield from _speech_remarks(kit)
        yield from () if self.request.language else _other_language(kit, self.client, self.event)
        if self.event:
            yield from _clock_changes(kit, self.event)

    def _undrawable(self) -> Iterator[Problem]:
        look, client = self.workspace.look, self.client
        for file in (client and client.file, self.event and self.event.file, self.identity):
            if file:
                yield from marked_model_notes(file, look)
        own = [
            path for root in self.workspace.templates[:-1] for path in sorted(root.rglob("*.html"))
        ]
        if client:
            own += sorted((client.path / "templates").rglob("*.html"))
            overrides = self._overrides
            own += [overrides, *overrides.with_suffix("").glob("*.md")] if overrides else []
        yield from marked_line_notes(own, look)

    @property
    def _is_anonymous(self) -> bool:
        return bool(self.archive and is_anonymous(self.archive))

    def _kit(self) -> tuple[Kit, FittedEdition]:
        client, event, people = self.client, self.event, len(self.roster.people)
        edition_name, exercise, fitted = self.fitted
        copies = people + event.event.spare if event and not self._is_anonymous else 0
        kit = Kit(
            exercise=exercise,
            second=self.second,
            unbridged=blocks_without_bridge(self.tailored.editions[edition_name], fitted.edition),
            edition_name=edition_name,
            client=client.client if client else None,
            event=self._event_with_people(people) if event else None,
            identity=self.identity.value if self.identity else None,
            start_minute=event.event.start_minute if event else 0,
            copies=copies,
            tally=self.tally,
            talk=self.talk,
        )
        return kit, fitted

    def _event_with_people(self, listed: int) -> Event | None:
        event = self.event.event if self.event else None
        if event is None or not self._is_anonymous or event.people or not listed:
            return event
        return event.model_copy(update={"people": listed})

    def _composer(self, kit: Kit, paper: Paper, *, large: bool) -> Composer:
        look, pictures = self.brand.look, {**self.brand.pictures, **self.pictures[0]}
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
        paper = look_up(PAPERS, self.request.paper or usual, "no-such-paper")
        return paper, usually_large if large is None else large

    def _usual_paper(self) -> tuple[str, bool]:
        client = self.client.client if self.client else None
        if client is None:
            return usual_paper(self.request.language or self._readable.language), False
        return client.paper, client.large_print

    def _folder(self, kit: Kit) -> Path:
        request, event = self.request, self.event
        name = event.path.name if event else kit.edition_name
        if self.second_asked or (request.language and not self._is_usual(request.language)):
            name += f"-{request.language}{self.second_asked and f'+{self.second_asked}'}"
        if event and request.edition and request.edition != event.event.edition:
            name += f"-{request.edition}"
        if request.minutes and not (event and request.minutes == event.event.minutes):
            name += f"-{request.minutes}min"
        return Path(self.client.name if self.client else "") / kit.exercise.name / name

    def _is_usual(self, language: str) -> bool:
        usual = self.usual_language or self.workspace.exercise(self.name).language
        return same_language(language, usual)

    def _suffix(self, paper: str, *, large: bool) -> str:
        """What differs from the client's default, or else from Letter in normal print."""
        usual, usually_large = self._usual_paper()
        print_size = "" if large == usually_large else ("-large" if large else "-normal")
        return f"{'' if paper == usual else f'-{paper}'}{print_size}"


def _clock_changes(kit: Kit, event: EventFolder) -> Iterator[Problem]:
    zone = zone_of(event.event.timezone)
    odd = clock_change_remark(event.event.date, kit.start_minute, kit.edition.minutes(), zone)
    if odd:
        yield Problem(odd, event.file.at("start"), t("kit-clock-change-hint"))


def _other_language(
    kit: Kit, client: ClientFolder | None, event: EventFolder | None
) -> Iterator[Problem]:
    asks = event if event and event.event.language else client
    wanted = asks.file.value.language if asks else ""
    own = kit.exercise.language
    if asks and wanted and not same_language(own, wanted):
        line = command("new", "language", wanted, kit.exercise.name)
        hint = t("kit-other-language-hint", language=wanted, command=line)
        yield Problem(t("kit-other-language", language=own), asks.file.at("language"), hint)


def _speech_remarks(kit: Kit) -> Iterator[Problem]:
    speech = speech_for_kit(kit)
    if speech is None:
        return
    yield from map(Problem, speech.notes())
    lines = (line for section in speech.sections for line in section.lines)
    for place in dict.fromkeys(line.unsaid for line in lines if line.unsaid):
        yield Problem(
            t("speech-wait-unsaid", seconds=WAIT_UNSAID),
            place,
            t("speech-wait-unsaid-hint"),
        )
