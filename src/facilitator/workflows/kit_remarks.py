"""What the user should know of a kit that can be built: none of it stops a build."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from facilitator.errors import Problem, nearest
from facilitator.formats.calendar import zone_of
from facilitator.model.kit import Kit
from facilitator.rules.fit_speech import speech_for_kit
from facilitator.rules.speech import WAIT_UNSAID
from facilitator.rules.timetable import clock_change_remark
from facilitator.sources.missing_glyphs import marked_line_notes, marked_model_notes
from facilitator.system.text_file import display_path, read_text
from facilitator.workflows.workspace import ClientFolder, EventFolder, Workspace

_BLOCK = re.compile(r"{%-?\s*block\s+(\w+)")
_EXTENDS = re.compile(r"{%-?\s*extends\s+[\"']house/([^\"']+)[\"']")


def kit_remarks(
    workspace: Workspace,
    kit: Kit,
    client: ClientFolder | None,
    event: EventFolder | None,
    *,
    brand: Iterable[Problem],
    roster: Iterable[Problem],
    fitting: Iterable[str],
) -> Iterator[Problem]:
    """All remarks in the order in which they are told, those of its parts among them."""
    yield from brand
    yield from _undrawable(workspace, kit, client, event)
    yield from roster
    yield from _missing_cover(kit, client)
    if client:
        yield from unused_files(client, workspace.exercises(), workspace.templates)
    yield from map(Problem, fitting)
    yield from _speech_remarks(kit)
    if event:
        yield from _clock_changes(kit, event)


def _undrawable(
    workspace: Workspace, kit: Kit, client: ClientFolder | None, event: EventFolder | None
) -> Iterator[Problem]:
    """What no shipped font can draw in the files of the client, the event and the coach."""
    identity = workspace.identity_for(client)
    for file in (client and client.file, event and event.file, identity):
        if file:
            yield from marked_model_notes(file, workspace.look)
    own = [path for root in workspace.templates[:-1] for path in sorted(root.rglob("*.html"))]
    if client:
        own += sorted((client.path / "templates").rglob("*.html"))
        overrides = client.overrides(kit.exercise.name)
        own += [overrides] if overrides else []
    yield from marked_line_notes(own, workspace.look)


def _clock_changes(kit: Kit, event: EventFolder) -> Iterator[Problem]:
    """What is odd about the hour of an event on the day on which the clocks change."""
    zone = zone_of(event.event.timezone)
    odd = clock_change_remark(event.event.date, kit.start_minute, kit.edition.minutes(), zone)
    if odd:
        yield Problem(odd, event.file.at("start"), "Choose another hour, or tell people.")


def _missing_cover(kit: Kit, client: ClientFolder | None) -> Iterator[Problem]:
    """A cover page that is asked for, where the handout is meant to be one sheet."""
    handed_out = any(kind.name == "handout" for kind in kit.documents())
    if client and client.client.brand.cover and kit.edition.handout_sides and handed_out:
        yield Problem(
            "The handout of this edition is one sheet, and has no cover page.",
            client.file.at("brand", "cover"),
        )


def _speech_remarks(kit: Kit) -> Iterator[Problem]:
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


def unused_files(
    client: ClientFolder, exercises: Iterable[str], templates: Sequence[Path]
) -> Iterator[Problem]:
    """Overrides of exercises, templates of documents and blocks of templates that there are not.

    A misspelt name is an edit that gets lost. ``templates`` are the house's own folders of
    templates, the first one winning.
    """
    for file in _visible_files(client.path / "overrides"):
        if file.stem not in exercises or file.suffix != ".yaml":
            yield _unused(file, "exercise", file.name, [f"{name}.yaml" for name in exercises])
    own = client.path / "templates"
    known = {
        path.relative_to(root).as_posix() for root in templates for path in root.rglob("*.html")
    }
    for file in _visible_files(own):
        name = file.relative_to(own).as_posix()
        if name not in known:
            yield _unused(file, "template", name, known)
        else:
            yield from _unknown_blocks(file, templates)


def _unknown_blocks(file: Path, templates: Sequence[Path]) -> Iterator[Problem]:
    """Blocks that the template which this one extends has not: they would never be shown."""
    text = read_text(file)
    extended = _EXTENDS.search(text)
    if extended is None:
        return
    house = next((path for root in templates if (path := root / extended[1]).is_file()), None)
    known = _BLOCK.findall(read_text(house)) if house else []
    for name in _BLOCK.findall(text):
        if known and name not in known:
            message = f'The block "{name}" is none of {extended[1]}, so it is not shown.'
            yield Problem(message, display_path(file), nearest(name, known))


def _visible_files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name[0] not in ".~")


def _unused(file: Path, what: str, name: str, known: Iterable[str]) -> Problem:
    by_base_name = {entry.rpartition("/")[2]: entry for entry in known}
    close = by_base_name.get(name)
    hint = f'Did you mean "{close}"?' if close else nearest(name, known)
    message = f"This file is not used: it is called like no {what}."
    return Problem(message, display_path(file), hint)
