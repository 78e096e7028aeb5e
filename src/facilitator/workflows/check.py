"""Checks exercises, or a client's kit, without building: every fault at once.

Of a kit also what would embarrass in the room, and how many sheets to print.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.compose.context import speech_deck
from facilitator.compose.look import Look
from facilitator.compose.picture import Picture
from facilitator.errors import FacilitatorError, Problem, SourceError, UsageError, nearest
from facilitator.formats.pdf.layout import nearly_empty, overflows
from facilitator.model.base import SETTINGS
from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.model.prose import TAKE_HOME
from facilitator.model.yaml_cursor import YamlCursor
from facilitator.rules.fit_speech import speech_for_kit
from facilitator.rules.marks import tailor, texts
from facilitator.rules.printing import PrintItem, people_to_print_for, print_item
from facilitator.rules.speech import elapsed
from facilitator.sources.exercise_folder import EXERCISE_FILE
from facilitator.sources.markdown_file import placements, read_markdown
from facilitator.sources.yaml_file import read_yaml
from facilitator.system.text_file import display_path, file_line, read_text
from facilitator.text.interface import t
from facilitator.text.messages import Argument
from facilitator.text.plain_text import printable
from facilitator.workflows.edits import EditedFile, edit_notes, edited_documents
from facilitator.workflows.event_answers import sample_faults
from facilitator.workflows.kit_inputs import KitRequest, prose_pictures
from facilitator.workflows.output_files import OutputTarget
from facilitator.workflows.preparation import KitParts, PreparedKit
from facilitator.workflows.rendering import RenderSession
from facilitator.workflows.translate import catalogue_notes, translation_notes, unread_note
from facilitator.workflows.workspace import Workspace


def check_exercises(paths: Sequence[Path], root: Path) -> tuple[str, ...]:
    """A sentence for each exercise that is sound. Raises SourceError with all problems of all."""
    workspace = Workspace(root)
    folders = [_folder(path, workspace) for path in paths] or [*workspace.exercises().values()]
    sentences: list[str] = []
    problems: list[Problem] = []
    for folder in folders:
        try:
            written = workspace.exercise_in(folder)
            exercise = tailor(written)
            pictures, coarse = prose_pictures(folder, workspace.look)
            problems.extend(_document_faults(written, workspace, pictures))
            teams = [name for name, edition in exercise.editions.items() if edition.team]
            kits = [Kit(exercise=exercise, edition_name=name) for name in teams]
            for texts in (folder, *workspace.translations(exercise.name).values()):
                problems.extend(sample_faults(kits, texts))
            count, parts = len(exercise.editions), len(exercise.activities)
            sentences.append(
                t("check-sound", exercise=exercise.name, activities=parts, editions=count)
            )
            notes = (
                *coarse,
                *_handout_notes(folder, exercise),
                *starter_notes(folder, workspace),
                *_translations(folder, workspace, whether_read=bool(paths)),
                *_split_slides_of(exercise, workspace, folder),
            )
            sentences.extend(t("check-note", note=note.told()) for note in notes)
        except FacilitatorError as error:
            problems.extend(error.problems)
    if problems:
        raise SourceError(dict.fromkeys(problems))
    sentences.extend(t("check-note", note=note.told()) for note in catalogue_notes(root))
    return tuple(sentences)


def _translations(folder: Path, workspace: Workspace, *, whether_read: bool) -> Iterator[Problem]:
    """What translations lack. Raises SourceError for what is wrong in one.

    Whether a person has read what is built in is told to who asks for it.
    """
    known = workspace.exercises().get(folder.name)
    if known and known.resolve() == folder.resolve():
        for language, translation in workspace.translations(folder.name).items():
            workspace.exercise(folder.name, None, language)
            asked = whether_read or workspace.is_own(translation)
            yield from translation_notes(folder, translation, whether_read=asked)


def _handout_notes(folder: Path, exercise: Exercise) -> Iterator[Problem]:
    """Placements that show nothing until hands are counted, and questions that nothing places."""
    placed = {f.name: [*placements(read_markdown(f))] for f in sorted(folder.glob("handout*.md"))}
    waiting = {each.id for each in exercise.activities if each.waits_for_hands}
    for file, found in placed.items():
        for line, what, _ in found:
            if what in waiting:
                yield Problem(
                    t("check-nothing-before-hands", activity=what),
                    file_line(folder / file, line),
                    t("check-nothing-before-hands-hint"),
                )
    for name, edition in exercise.editions.items():
        own = next((file for file in (f"handout-{name}.md", "handout.md") if file in placed), "")
        if edition.take_home and own and TAKE_HOME not in [what for _, what, _ in placed[own]]:
            yield Problem(
                t("check-take-home-missing", edition=name),
                display_path(folder / own),
                t("check-take-home-missing-hint", mark=TAKE_HOME),
            )


_TOLD_LETTERS = 30
"""A line of the starter that is shorter may well be somebody's own."""
_EXAMPLE_LETTERS = 20
"""A text that is shorter may be said for another reason."""


def starter_notes(folder: Path, workspace: Workspace) -> Iterator[Problem]:
    """Texts of Markdown files that are still those of a new exercise: one of each file."""
    starter = workspace.file("new-exercise/exercise.yaml").parent
    for file in sorted(folder.glob("*.md")):
        if (starter / file.name).exists():
            given = set(read_text(starter / file.name).splitlines())
            for number, line in enumerate(read_text(file).splitlines(), start=1):
                if line in given and len(line) > _TOLD_LETTERS:
                    yield Problem(
                        t("check-starter-text", words=line[:_TOLD_LETTERS].rstrip()),
                        file_line(file, number),
                        t("check-starter-text-hint"),
                    )
                    break


def _folder(path: Path, workspace: Workspace) -> Path:
    if path.is_file():
        return path.parent
    if path.is_dir():
        return path
    known = workspace.exercises()
    if str(path) in known:
        return known[str(path)]
    raise UsageError.because(t("no-such-exercise", name=str(path)), hint=nearest(str(path), known))


def _document_faults(
    exercise: Exercise, workspace: Workspace, pictures: Mapping[str, Picture]
) -> Iterator[Problem]:
    composer = workspace.composer(pictures=pictures)
    there = {setting: tailor(exercise, setting=setting) for setting in SETTINGS}
    for edition_name, edition in exercise.editions.items():
        kit = Kit(exercise=there[edition.setting], edition_name=edition_name)
        for document in kit.documents():
            try:
                composer.compose(document, kit)
            except SourceError as error:
                yield from error.problems


@dataclass(frozen=True)
class KitCheck:
    """``errors`` stop a build, ``warnings`` do not; ``to_print`` is the paper that it takes.

    ``counted_for`` says for how many people, where nobody knows how many will come; ``reworded``
    are the sentences that the client's words change.
    """

    summary: str
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    to_print: tuple[PrintItem, ...] = ()
    counted_for: str = ""
    reworded: tuple[str, ...] = ()


def check_kit(request: KitRequest) -> KitCheck:
    """Raises UsageError for an unknown client or event, SourceError for unreadable files."""
    parts = KitParts(request)
    errors: list[Problem] = []
    for stage in parts.stages.values():
        try:
            stage()
        except FacilitatorError as error:
            errors.extend(error.problems)
    if errors:
        return KitCheck("", tuple(dict.fromkeys(errors)))
    try:
        prepared = parts.assemble()
        session = RenderSession.of(prepared)
        target = OutputTarget(request.workspace / "output" / prepared.folder, prepared.suffix)
        if prepared.letterhead:
            # Its margins may leave a row of circles no room.
            for kind in prepared.kit.documents():
                if not kind.refers_to:
                    session.for_word().document(kind)
        edited = edited_documents(target, prepared.kit.documents())
        folder = parts.workspace.exercises()[parts.name]
        warnings = (
            *prepared.remarks,
            *starter_notes(folder, parts.workspace),
            *_unread_translation(parts, prepared.kit),
            *_exercise_examples(parts, prepared.kit),
            *_missing_roster(prepared),
            *_too_many_people(prepared),
            *_overflowing_words(session),
            *_split_slides(session.kit, session.composer.look, folder),
            *_too_many_sides(session),
            *_nearly_empty_pages(session),
            *edit_notes(edited, target, session),
        )
    except FacilitatorError as error:
        return KitCheck("", error.problems)
    to_print = tuple(_to_print(session, edited)) if prepared.event else ()
    return KitCheck(
        _summary(prepared), (), warnings, to_print, _counted_for(prepared.kit), parts.reworded()
    )


def _unread_translation(parts: KitParts, kit: Kit) -> Iterator[Problem]:
    folder = parts.workspace.translation(parts.name, kit.exercise.language)
    if folder:
        yield from unread_note(parts.workspace.exercises()[parts.name], folder)


def _exercise_examples(parts: KitParts, kit: Kit) -> Iterator[Problem]:
    """Examples of the exercise that are still spoken, though the client has others on paper."""
    overrides = parts.client and parts.client.overrides(parts.name)
    if not overrides:
        return
    before, now = parts.workspace.exercise(parts.name), parts.exercise
    old, new = (each.prose_of(kit.edition_name) for each in (before, now))
    own = [
        a for a in kit.activities if {*texts(now.activity(a.id))} - {*texts(before.activity(a.id))}
    ]
    for activity in own:
        gone = {*texts(before.activity(activity.id))} - {*texts(now.activity(activity.id))}
        script = new.scripts.get(activity.id)
        spoken = " ".join(texts(script)) if script else ""
        still = [text for text in sorted(gone) if len(text) > _EXAMPLE_LETTERS and text in spoken]
        if still or (script and script == old.scripts.get(activity.id)):
            title = activity.title
            yield Problem(
                t("check-guide-still-says", activity=title, words=still[0])
                if still
                else t("check-guide-still-examples", activity=title),
                display_path(overrides.with_suffix("") / f"guide-{activity.id}.md"),
                t("check-guide-still-hint", edition=kit.edition_name),
            )
    if own and DOCUMENTS["speech"] in kit.documents() and new.speech == old.speech:
        yield Problem(
            t("check-speech-still-examples"),
            display_path(overrides.with_suffix("") / "speech.md"),
            t("check-speech-still-hint"),
        )


def _missing_roster(prepared: PreparedKit) -> Iterator[Problem]:
    sheets = {kind.name for kind in prepared.kit.documents()} & {"worksheet"}
    if prepared.event and sheets and prepared.kit.edition.team and not prepared.people:
        yield Problem(
            t("check-no-roster"),
            prepared.event.file.at("roster"),
            t("check-no-roster-hint"),
        )


def _too_many_people(prepared: PreparedKit) -> Iterator[Problem]:
    """More people than the grid on which the team's scores are put together has columns."""
    kit, count = prepared.kit, len(prepared.people)
    grids = [activity.tally_seats for activity in kit.activities if activity.tally_seats]
    if prepared.event and kit.edition.team and grids and count > min(grids):
        yield Problem(
            t("check-grid-too-small", people=count, columns=min(grids)),
            prepared.event.file.at("roster"),
            t("check-grid-too-small-hint"),
        )


def _overflowing_words(session: RenderSession) -> Iterator[Problem]:
    """Words that run out of their place: each once, with all the pages on which they do."""
    places: dict[tuple[str, str], dict[str, list[int]]] = {}
    for kind in session.kit.documents():
        for overflow in overflows(session.layout(kind)):
            on_pages = places.setdefault((overflow.words, overflow.where), {})
            on_pages.setdefault(kind.name, []).append(overflow.page)
    for (words, out_of), documents in places.items():
        where = [
            t("check-pages", document=name, count=len(pages), pages=[*map(str, pages)])
            for name, pages in documents.items()
        ]
        message = t("check-runs-out", words=words, place=out_of)
        yield Problem(message, t("check-places", places=where), t("check-fewer-words"))


def _split_slides_of(exercise: Exercise, workspace: Workspace, folder: Path) -> Iterator[Problem]:
    for name in exercise.editions:
        yield from _split_slides(Kit(exercise=exercise, edition_name=name), workspace.look, folder)


def _split_slides(kit: Kit, look: Look, folder: Path) -> Iterator[Problem]:
    """Slides whose words are too many for one, though they are set as small as they may be."""
    speech = speech_for_kit(kit)
    if speech is None or DOCUMENTS["slides"] not in kit.documents():
        return
    deck, file = speech_deck(kit, speech, look), folder / EXERCISE_FILE
    data, line_of = read_yaml(file)
    written = YamlCursor.of(data).get("slides").ids()
    for slide in deck.slides:
        count = len(deck.of(slide.cue))
        if count > 1 and slide == deck.of(slide.cue)[0]:
            named = slide.shows in written
            yield Problem(
                t("check-slide-too-long", heading=printable(slide.heading), count=count),
                file_line(file, line_of(("slides", written.index(slide.shows))))
                if named
                else t("check-slides-page", page=slide.number),
                t("check-fewer-words"),
            )


def _too_many_sides(session: RenderSession) -> Iterator[Problem]:
    kit, handout = session.kit, DOCUMENTS["handout"]
    most = kit.most_sides(handout)
    # In large print it runs as long as it has to.
    if not most or session.composer.look.is_large or handout not in kit.documents():
        return
    pages = session.layout(handout).pages
    if pages > most:
        yield Problem(
            t("check-too-many-pages", pages=pages, most=most),
            handout.name,
            t("check-too-many-pages-hint"),
        )


def _nearly_empty_pages(session: RenderSession) -> Iterator[Problem]:
    for kind in session.kit.documents():
        for page in nearly_empty(session.layout(kind)):
            yield Problem(
                t("check-few-lines"),
                t("check-page", document=kind.name, page=page),
                t("check-few-lines-hint"),
            )


def _to_print(session: RenderSession, edited: Sequence[EditedFile]) -> Iterator[PrintItem]:
    edits = {file.kind: file for file in edited}
    for kind in session.kit.documents():
        if kind.shown:
            continue
        item = print_item(kind, session.kit, session.layout(kind).pages)
        file = edits.get(kind)
        if file and item.what == kind.title:
            source = (
                file.pdf.name if file.is_current() else t("check-from-word", file=file.path.name)
            )
            item = item.model_copy(update={"what": f"{item.what} ({source})"})
        elif file:
            item = item.model_copy(
                update={"what": t("check-without-your-edit", document=item.what)}
            )
        yield item


def _counted_for(kit: Kit) -> str:
    if kit.expected:
        return ""
    people = people_to_print_for(kit)
    return t("check-one-person") if people == 1 else t("check-usual-people", people=people)


def _summary(prepared: PreparedKit) -> str:
    kit = prepared.kit
    edition, speech = kit.edition, speech_for_kit(kit)
    name = kit.client.name if kit.client else kit.exercise.name
    day = f", {prepared.event.path.name}" if prepared.event else ""
    facts: dict[str, Argument] = {
        "kit": f"{name}{day}",
        "edition": edition.title,
        "minutes": edition.minutes(),
    }
    if speech is None:
        return t("check-kit", **facts)
    return t(
        "check-kit-speech",
        **facts,
        words=speech.words,
        speaking=elapsed(speech.speaking),
        waiting=elapsed(speech.waiting),
        people=speech.people,
    )
