"""The page of a kit: building it, looking at its pages, taking its files away."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, Popen
from typing import Any
from urllib.parse import quote

from starlette.responses import FileResponse, RedirectResponse, Response

from facilitator import api
from facilitator.errors import UsageError
from facilitator.formats import WRITERS
from facilitator.model.documents import DOCUMENTS, WORKSHEET
from facilitator.rules.printing import PrintItem
from facilitator.studio.drawing import PageImage, draw_file_page, draw_page
from facilitator.studio.forms import languages
from facilitator.studio.session import Asked, KitAddress, Studio
from facilitator.studio.words import told_here
from facilitator.system.failures import explain_failure
from facilitator.system.repeatable_zip import repeatable_zip
from facilitator.text.interface import t
from facilitator.text.locale import same_language
from facilitator.workflows.check import check_kit
from facilitator.workflows.output_files import built_names, edited_files
from facilitator.workflows.personal_copies import RUN, SEPARATE
from facilitator.workflows.preparation import PreparedKit, prepare_kit
from facilitator.workflows.workspace import Workspace

_THUMBNAIL, _READABLE = 45, 130
"""Dots per inch."""


@dataclass(frozen=True)
class KitFile:
    """A file that a build has written; ``path`` is its place in the output folder."""

    path: str
    name: str
    document: str
    format: str
    is_edited: bool
    is_shown: bool
    """On a screen, and not printed."""


def show_kit(studio: Studio, asked: Asked) -> Response:
    prepared, folder = _prepared(studio, asked)
    return studio.page(
        "kit",
        address=asked.kit,
        kit=prepared.kit,
        title=_title(prepared),
        folder=folder,
        files=kit_files(folder, studio.output),
        remarks=prepared.remarks,
        languages=kit_languages(studio.workspace, prepared.kit.exercise.name),
        formats=[
            name for name in WRITERS if any(name in k.formats for k in prepared.kit.documents())
        ],
        opens=bool(folder_opener()),
    )


def kit_languages(workspace: Workspace, exercise: str) -> list[tuple[str, str]]:
    """The languages in which an exercise is there, by code and name."""
    there = (workspace.exercise(exercise).language, *workspace.translations(exercise))
    named = dict(languages())
    spoken = [code for code in named if any(same_language(code, each) for each in there)]
    others = [code for code in there[1:] if code not in named]
    return [(code, named.get(code, code)) for code in (*spoken, *others)]


def show_print_list(studio: Studio, asked: Asked) -> Response:
    """What to print of it and how: a page to print itself, for whoever does the printing."""
    prepared, folder = _prepared(studio, asked)
    checked = studio.thumbnails.run(check_kit, asked.kit.request(studio.root))
    return studio.page(
        "print-list",
        address=asked.kit,
        title=_title(prepared),
        folder=folder,
        paper=_variant(prepared.composer.look.paper),
        checked=checked,
        rows=[_print_row(item, prepared.suffix, built_names(folder)) for item in checked.to_print],
    )


@dataclass(frozen=True)
class PrintRow:
    """A line of the list of what to print; without ``files`` it has not been built yet."""

    item: PrintItem
    files: tuple[str, ...]
    is_run: bool
    is_one_sided: bool


def _print_row(item: PrintItem, suffix: str, built: frozenset[str]) -> PrintRow:
    kind = DOCUMENTS[item.document]
    whole_run = [name for name in sorted(built) if name.startswith(f"{RUN}{suffix}")]
    runs = whole_run if item.what != kind.title and kind is WORKSHEET else []
    files = runs or [name for name in (f"{kind.name}{suffix}.pdf",) if name in built]
    return PrintRow(item, tuple(files), bool(runs), kind.one_sided)


def show_slides(studio: Studio, asked: Asked) -> Response:
    """Any PDF of a kit page by page on the whole screen."""
    path = _built_file(studio, asked)
    title = document_of(path.stem)[1]
    return studio.page("present", path=asked.path["path"], title=title)


def open_folder(studio: Studio, asked: Asked) -> Response:
    _, folder = _prepared(studio, asked)
    words = folder_opener()
    if not words or not folder.is_dir():
        raise UsageError.because(t("studio-folder-not-opened"), where=str(folder))
    # Our own folder, by a program of the system, which takes no part of it for an option.
    Popen([*words, "."], cwd=folder, stdout=DEVNULL, stderr=DEVNULL)  # noqa: S603
    return RedirectResponse(f"/kit?{asked.kit.query}", 303)


def folder_opener() -> tuple[str, ...]:
    """The program that shows the folder in which it is started; () where there is none."""
    shown = {"darwin": "open", "win32": "explorer"}.get(sys.platform)
    if sys.platform == "linux":
        has_screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        is_windows = "microsoft" in platform.release().lower()
        shown = "explorer.exe" if is_windows else "xdg-open" if has_screen else None
    found = shutil.which(shown) if shown else None
    return (found,) if found else ()


def _prepared(studio: Studio, asked: Asked) -> tuple[PreparedKit, Path]:
    prepared = prepare_kit(asked.kit.request(studio.root))
    return prepared, studio.output / prepared.folder


def _title(prepared: PreparedKit) -> str:
    kit = prepared.kit
    return kit.client.name if kit.client else kit.exercise.title


def kit_files(folder: Path, output: Path) -> list[KitFile]:
    """The files in it that a build put there, in the order of documents; nothing else is shown."""
    edited = set(edited_files(folder)) if folder.is_dir() else set()
    order = [*DOCUMENTS, "others"]
    files = []
    for path in map(folder.joinpath, built_names(folder)):
        kind, title = document_of(path.stem)
        place, name = path.relative_to(output).as_posix(), path.name
        file = KitFile(place, name, title, path.suffix[1:], path in edited, kind in _SHOWN)
        files.append(((order.index(kind or "others"), path.stem, path.suffix != ".pdf"), file))
    return [file for _, file in sorted(files, key=lambda pair: pair[0])]


def document_of(stem: str) -> tuple[str, str]:
    """Which document a file is of, "" for none, and what it is called there."""
    kinds = (name for name in DOCUMENTS if f"{stem}-".startswith(f"{name}-"))
    kind = max(kinds, key=len, default="")
    if not kind:
        belongs = WORKSHEET.name if stem.startswith(RUN) else ""
        return belongs, _variant(stem) or stem.replace("-", " ").capitalize()
    what = stem.removeprefix(kind).strip("-")
    title, words = DOCUMENTS[kind].title, _variant(what) or what.replace("-", " ")
    return kind, t("file-of-kind", document=title, what=words) if words else title


def _variant(name: str) -> str:
    return t(_VARIANTS[name]) if name in _VARIANTS else ""


_SHOWN = [kind.name for kind in DOCUMENTS.values() if kind.shown]
_VARIANTS = {
    "invitation": "file-invitation",
    "responses": "file-responses",
    "tiled": "file-tiled",
    "poster": "file-poster",
    "edited": "file-edited",
    "fresh": "file-fresh",
    "worksheets-to-print": "file-worksheets-to-print",
    "a4": "option-a4",
    "letter": "option-letter",
}


def start_build(studio: Studio, asked: Asked) -> Response:
    prepared, _ = _prepared(studio, asked)
    kit, title = asked.kit, t("studio-kit-for", whom=_title(prepared))
    how: dict[str, Any] = {name: True for name in ("separate", "force") if name in asked.form}
    how |= {name: (asked.form[name],) for name in ("documents", "formats") if asked.form.get(name)}
    job = studio.jobs.start(title, f"/kit?{kit.query}", build_kit, studio.root, kit, how)
    return RedirectResponse(f"/jobs/{job.id}", 303)


def build_kit(
    root: Path, kit: KitAddress, how: dict[str, Any], on_progress: Callable[[str, int, int], None]
) -> tuple[str, ...]:
    """Build a kit; the notes that its user should read."""
    output = root / "output"
    built = api.build(
        workspace=root, output=output, on_progress=on_progress, **kit.options(), **how
    )
    kept = (
        t("studio-kept-edit", kept=file.kept.name, fresh=file.path.name)
        for file in built.files
        if file.kept
    )
    return (*kept, *built.notes)


def start_batch(studio: Studio, asked: Asked) -> Response:
    """Build what changed, of all clients and events or of one client's."""
    client = str(asked.form.get("client", ""))
    reports, rebuild = "reports" in asked.form, "rebuild" in asked.form
    names, back = ((client,), f"/clients/{client}") if client else ((), "/")
    title = t("studio-all-reports" if reports else "studio-all-kits")
    job = studio.jobs.start(title, back, build_all, studio.root, names, reports, rebuild)
    return RedirectResponse(f"/jobs/{job.id}", 303)


def build_all(
    root: Path,
    names: tuple[str, ...],
    reports: bool,  # noqa: FBT001 - arguments of a process
    rebuild: bool,  # noqa: FBT001
    on_progress: Callable[[str, int, int], None],
) -> tuple[str, ...]:
    """Build them; a line for each, and one for each of its notes."""
    lines = api.batch(
        workspace=root,
        names=names,
        reports=reports,
        rebuild=rebuild,
        output=root / "output",
        on_progress=on_progress,
    )
    told = []
    for line in lines:
        problems = explain_failure(line.error)[0] if line.error else ()
        files = len(line.files)
        told.append(t("studio-batch-line", name=line.name, outcome=line.outcome, files=files))
        notes = (*map(told_here, problems), *line.notes)
        told += [t("studio-named", name=line.name, note=note) for note in notes]
    return tuple(told)


def send_zip(studio: Studio, asked: Asked) -> Response:
    _, folder = _prepared(studio, asked)
    places = [folder, *(p for p in folder.glob(f"{SEPARATE}*/*") if not p.is_symlink())]
    files = sorted(place / name for place in places for name in built_names(place))
    if not files:
        raise UsageError.because(t("studio-no-kit"), hint=t("studio-no-kit-hint"))
    names = (file.relative_to(folder).as_posix() for file in files)
    data = repeatable_zip(zip(names, (file.read_bytes() for file in files), strict=True))
    name = "-".join(folder.relative_to(studio.output).parts)
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}.zip"}
    return Response(data, media_type="application/zip", headers=headers)


def send_file(studio: Studio, asked: Asked) -> Response:
    path = _built_file(studio, asked)
    return FileResponse(path, filename=path.name)


def send_file_page(studio: Studio, asked: Asked) -> Response:
    path, dots = _built_file(studio, asked), _READABLE if "large" in asked.query else _THUMBNAIL
    return _image(studio.thumbnails.run(draw_file_page, path, asked.number("page", 1), dots))


def send_preview(studio: Studio, asked: Asked) -> Response:
    """A page as it would be printed now, nothing of it kept."""
    document, page = asked.query.get("document", "handout"), asked.number("page", 1)
    request = asked.kit.request(studio.root)
    key, whole = (request, document), "whole" in asked.query
    if whole:  # nobody waits for it, and what somebody changes meanwhile is not to wait
        image = studio.thumbnails.run(draw_page, request, document, page)
    else:
        image = studio.previews.run(draw_page, request, document, page, studio.laid_out.get(key))
    if image.known:
        studio.laid_out[key] = image.known
    return _image(image)


def _built_file(studio: Studio, asked: Asked) -> Path:
    path = (studio.output / asked.path["path"]).resolve()
    if not path.is_relative_to(studio.output.resolve()) or path.name not in built_names(
        path.parent
    ):
        raise UsageError.because(t("studio-no-file"), hint=t("studio-no-file-hint"))
    return path


def _image(image: PageImage) -> Response:
    headers = {"X-Pages": str(image.pages), "X-Whole": "yes" if image.known else ""}
    return Response(image.png, media_type="image/png", headers=headers)
