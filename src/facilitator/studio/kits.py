"""The page of a kit: building it, looking at its pages, taking its files away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.responses import FileResponse, RedirectResponse, Response

from facilitator import api
from facilitator.errors import UsageError
from facilitator.model.documents import DOCUMENTS
from facilitator.studio.session import Asked, KitAddress, Studio
from facilitator.studio.workers import PageImage, draw_file_page, draw_page
from facilitator.system.repeatable_zip import repeatable_zip
from facilitator.workflows.output_files import built_names, edited_files
from facilitator.workflows.preparation import PreparedKit, prepare_kit

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


def show_kit(studio: Studio, asked: Asked) -> Response:
    prepared, folder = _prepared(studio, asked)
    return studio.page(
        "kit",
        address=asked.kit,
        kit=prepared.kit,
        title=_title(prepared),
        folder=folder,
        files=[*kit_files(folder, studio.output)],
        remarks=prepared.remarks,
    )


def _prepared(studio: Studio, asked: Asked) -> tuple[PreparedKit, Path]:
    prepared = prepare_kit(asked.kit.request(studio.root))
    return prepared, studio.output / prepared.folder


def _title(prepared: PreparedKit) -> str:
    kit = prepared.kit
    return kit.client.name if kit.client else kit.exercise.title


def kit_files(folder: Path, output: Path) -> Iterator[KitFile]:
    """The files in it that a build put there; nothing else in the folder is shown."""
    edited = set(edited_files(folder)) if folder.is_dir() else set()
    for name in sorted(built_names(folder)):
        path = folder / name
        kind = max((each for each in DOCUMENTS if name.startswith(each)), key=len, default="")
        title = DOCUMENTS[kind].title if kind else path.stem.replace("-", " ").capitalize()
        place = path.relative_to(output).as_posix()
        yield KitFile(place, name, title, path.suffix[1:], path in edited)


def start_build(studio: Studio, asked: Asked) -> Response:
    prepared, _ = _prepared(studio, asked)
    kit, title = asked.kit, f"Kit for {_title(prepared)}"
    how = {name: True for name in ("separate", "force") if name in asked.form}
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
        f"{file.kept.name} was edited and is left as it is; the fresh one is {file.path.name}."
        for file in built.files
        if file.kept
    )
    return (*kept, *built.notes)


def send_zip(studio: Studio, asked: Asked) -> Response:
    _, folder = _prepared(studio, asked)
    names = sorted(built_names(folder))
    if not names:
        raise UsageError.because("There is no kit yet.", hint="Build it first.")
    data = repeatable_zip((name, (folder / name).read_bytes()) for name in names)
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
    whole = "whole" in asked.query
    return _image(studio.previews.run(draw_page, request, document, page, whole))


def _built_file(studio: Studio, asked: Asked) -> Path:
    path = (studio.output / asked.path["path"]).resolve()
    if not path.is_relative_to(studio.output.resolve()) or path.name not in built_names(
        path.parent
    ):
        raise UsageError.because("There is no such file in the kit.", hint="Build it again.")
    return path


def _image(image: PageImage) -> Response:
    headers = {"X-Pages": str(image.pages), "X-Whole": "yes" if image.is_whole else ""}
    return Response(image.png, media_type="image/png", headers=headers)
