"""The studio: a page in the browser, served on this machine only, for all that people do here.

A face like the command line: it calls the same workflows and knows no rule of its own. The files
of the workspace stay the truth; every change on a page is written to them at once.
"""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import warnings
import webbrowser
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from facilitator.errors import FacilitatorError, UsageError, look_up
from facilitator.studio.guard import Door, Guard
from facilitator.studio.language import choose_language
from facilitator.studio.session import Action, Asked, Studio
from facilitator.studio.words import told
from facilitator.studio.workers import LongJob
from facilitator.system.failures import explain_failure
from facilitator.text.interface import t

if find_spec("pypdfium2") is None:  # told before a page is asked for that it draws
    raise ModuleNotFoundError(name="pypdfium2")


class _LaterModule:
    """Pages whose module is loaded when one of them is first asked for."""

    def __init__(self, name: str) -> None:
        self._name = f"facilitator.studio.{name}"

    def __getattr__(self, action: str) -> Action:
        def act(studio: Studio, asked: Asked) -> Response:
            found: Action = getattr(import_module(self._name), action)
            return found(studio, asked)

        return act


_PAGES = (
    "answers", "clients", "events", "exercises", "gallery", "kits", "overview", "results", "roster",
    "speaker", "waiting",
)  # fmt: skip
if TYPE_CHECKING:
    from facilitator.studio import (  # noqa: TC004 - loaded when they are asked for
        answers,
        clients,
        events,
        exercises,
        gallery,
        kits,
        overview,
        results,
        roster,
        speaker,
        waiting,
    )
else:
    globals().update({name: _LaterModule(name) for name in _PAGES})


def _load_pages() -> None:
    for name in _PAGES:
        import_module(f"facilitator.studio.{name}")


_MOST_FILES = 1_000
_SETTLED = 3.0
"""Seconds until the first page is sure to be there."""
_PATIENCE = 15.0
"""Seconds after which a waiting page hears that nothing changed: both know of each other."""


def serve(
    root: Path, *, opens_browser: bool, on_start: Callable[[str], None], page: str = "/"
) -> list[str]:
    """Serve the workspace until the page or the terminal ends it; ``on_start`` gets the address.

    It opens at one of its pages, such as ``/exercises``. Returns what was not done by the end.
    """
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()  # before anybody is told the address
        door = Door(listening.getsockname()[1], page=page)
        studio = Studio(root, door)

        def announce() -> None:
            on_start(door.address)
            if opens_browser:
                webbrowser.open(door.address)

        app = create_app(studio, announce)
        config = uvicorn.Config(
            app,
            log_level="critical",  # nor of the pages that nobody waits for any more
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=2,
        )
        server = _Server(config, studio)
        studio.end = partial(setattr, server, "should_exit", True)  # noqa: FBT003 - uvicorn's way
        if hasattr(signal, "SIGHUP"):  # the terminal was closed
            signal.signal(signal.SIGHUP, lambda *_: studio.end())
        # An interrupt before it begins leaves what was to begin, of which Python would warn.
        ignored = warnings.catch_warnings(action="ignore", category=RuntimeWarning)
        with ignored, suppress(KeyboardInterrupt):
            server.run(sockets=[listening])
        return server.unfinished


class _Server(uvicorn.Server):
    """It ends what pages still wait for, rather than wait for it, too."""

    def __init__(self, config: uvicorn.Config, studio: Studio) -> None:
        super().__init__(config)
        self._studio = studio
        self.unfinished: list[str] = []

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.unfinished = [job.title for job in self._studio.jobs.running()]
        await run_in_threadpool(self._studio.close)
        await super().shutdown(sockets)


def create_app(studio: Studio, on_start: Callable[[], None] = lambda: None) -> Starlette:
    """The web application. Its guard lets nobody in but the browser that was given the address."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        studio.clear()
        on_start()
        # The first page waits for no more than it needs, and the next ones need not wait.
        later = asyncio.get_running_loop().call_later(_SETTLED, studio.aside.submit, _load_pages)
        yield
        later.cancel()
        studio.close()

    routes = [
        *(Route(path, _endpoint(studio, act), methods=[how]) for how, path, act in _ACTIONS),
        Route("/jobs/{job}/events", partial(_send_progress, studio)),
        Route("/language", choose_language, methods=["POST"]),
        Mount("/static", StaticFiles(packages=[("facilitator.studio", "static")])),
    ]
    guard = Middleware(Guard, door=studio.door)
    return Starlette(routes=routes, middleware=[guard], lifespan=lifespan)


def _endpoint(studio: Studio, action: Action) -> Callable[[Request], Any]:
    """Works aside, and tells whatever fails in the words of the terminal."""

    async def endpoint(request: Request) -> Response:
        try:
            asked = await _read(request)
            return await run_in_threadpool(action, studio, asked)
        except Exception as error:  # noqa: BLE001 - told on the page, whatever it is
            return _failure(studio, request, error)
        finally:
            await request.close()

    return endpoint


async def _read(request: Request) -> Asked:
    form: Mapping[str, Any] = {}
    body: Any = None
    uploads: tuple[Any, ...] = ()
    kind = request.headers.get("content-type", "")
    if "form" in kind:
        given = await request.form(max_files=_MOST_FILES, max_fields=2_000)
        form, uploads = given, tuple(given.getlist("files"))
    elif "json" in kind:
        body = await request.json()
    return Asked(request.path_params, dict(request.query_params), form, body, uploads)


def _failure(studio: Studio, request: Request, error: Exception) -> Response:
    problems = list(explain_failure(error)[0])
    status = 422 if isinstance(error, FacilitatorError) else 500
    if "application/json" in request.headers.get("accept", ""):
        return JSONResponse({"problems": told(problems)}, status)
    back = request.headers.get("referer", "") if request.method == "POST" else ""
    return studio.page("fault", status, problems=problems, back=back)


def _send_font(studio: Studio, asked: Asked) -> Response:
    look = studio.workspace.look
    known = {family.name: family for family in (*look.brands, *look.families.values())}
    family = look_up(known, asked.path["family"], "no-such-font-family")
    face = family.face(bold="bold" in asked.query)
    return FileResponse(face, media_type="font/ttf", headers={"Cache-Control": "max-age=86400"})


def _send_fonts(studio: Studio, _: Asked) -> Response:
    """A style sheet in which each font that a client may choose shows itself."""
    names = (family.name for family in studio.workspace.look.brands)
    faces = (
        f'@font-face {{ font-family: "specimen {name}"; src: url("/font/{name}"); }}\n'
        f'.font-{name.replace(" ", "-")} {{ font-family: "specimen {name}"; }}\n'
        for name in names
    )
    return Response("".join(faces), media_type="text/css")


def _show_job(studio: Studio, asked: Asked) -> Response:
    key = asked.path["job"]
    if key not in studio.jobs:
        raise UsageError.because(t("studio-work-over"), hint=t("studio-work-over-hint"))
    return studio.page("job", job=studio.jobs[key])


async def _send_progress(studio: Studio, request: Request) -> Response:
    key = request.path_params["job"]
    if key not in studio.jobs:
        return Response(status_code=204)  # a browser then asks no more
    return StreamingResponse(_progress(studio.jobs[key]), media_type="text/event-stream")


async def _progress(job: LongJob) -> AsyncIterator[str]:
    version = -1
    while True:
        shown = {"state": job.state, "what": job.what, "done": job.done, "of": job.of}
        shown["notes"] = len(job.notes)
        yield f"data: {json.dumps(shown)}\n\n"
        if job.state != "running":
            return
        version = await run_in_threadpool(job.wait, version, _PATIENCE)


def _end(studio: Studio, _: Asked) -> Response:
    studio.end()
    return studio.page("ended")


_ACTIONS: tuple[tuple[str, str, Action], ...] = (
    ("GET", "/", overview.show_start),
    ("GET", "/waiting", waiting.show_waiting),
    ("GET", "/exercises", overview.show_exercises),
    ("POST", "/clients/new", clients.start_client),
    ("GET", "/clients/{client}", clients.show_client),
    ("POST", "/clients/{client}/field", clients.change_field),
    ("POST", "/clients/{client}/file", clients.take_file),
    ("GET", "/clients/{client}/colours", clients.show_colours),
    ("POST", "/clients/{client}/rename", clients.rename),
    ("GET", "/clients/{client}/roster", roster.show_roster),
    ("POST", "/clients/{client}/roster", roster.take_roster),
    ("POST", "/events/new", events.start_event),
    ("GET", "/events/{client}/{event}", events.show_event),
    ("POST", "/events/{client}/{event}/field", events.change_field),
    ("GET", "/events/{client}/{event}/run-of-show", events.show_run_of_show),
    ("GET", "/events/{client}/{event}/check", events.show_check),
    ("GET", "/events/{client}/{event}/names", events.show_names),
    ("POST", "/events/{client}/{event}/names", events.remove_names),
    ("GET", "/events/{client}/{event}/people", events.show_people),
    ("POST", "/events/{client}/{event}/people", events.forget_people),
    ("GET", "/events/{client}/{event}/answers", answers.show_answers),
    ("POST", "/events/{client}/{event}/answers", answers.take_answers),
    ("POST", "/events/{client}/{event}/decide", answers.decide),
    ("GET", "/events/{client}/{event}/paper/{sheet:int}/{blank}", answers.send_picture),
    ("GET", "/events/{client}/{event}/export/{kind}", answers.send_export),
    ("GET", "/events/{client}/{event}/sheet", answers.show_sheet),
    ("POST", "/events/{client}/{event}/sheet", answers.take_sheet),
    ("GET", "/events/{client}/{event}/report", results.show_report),
    ("POST", "/events/{client}/{event}/report", results.start_report),
    ("GET", "/events/{client}/{event}/hands", results.show_hands),
    ("POST", "/events/{client}/{event}/hands", results.take_hands),
    ("POST", "/events/{client}/{event}/workbook", answers.make_workbook),
    ("GET", "/sample", results.show_sample),
    ("POST", "/sample", results.start_sample),
    ("GET", "/exercises/new", gallery.show_gallery),
    ("POST", "/exercises/new", gallery.start),
    ("GET", "/gallery/{kind}", gallery.send_specimen),
    ("POST", "/exercises/{exercise}/activity", gallery.add),
    ("POST", "/exercises/{exercise}/edition", gallery.add_one_more_edition),
    ("GET", "/exercises/{exercise}", exercises.show_exercise),
    ("POST", "/exercises/{exercise}/copy", gallery.copy),
    ("POST", "/exercises/{exercise}/field", exercises.change_field),
    ("POST", "/exercises/{exercise}/drawing", exercises.take_drawing),
    ("POST", "/exercises/{exercise}/entry", exercises.change_entry),
    ("POST", "/exercises/{exercise}/text", exercises.change_text),
    ("GET", "/exercises/{exercise}/check", exercises.show_faults),
    ("POST", "/undo", clients.undo),
    ("GET", "/kit", kits.show_kit),
    ("POST", "/kit/build", kits.start_build),
    ("POST", "/batch", kits.start_batch),
    ("GET", "/kit/zip", kits.send_zip),
    ("GET", "/kit/print-list", kits.show_print_list),
    ("POST", "/kit/open", kits.open_folder),
    ("GET", "/present/{path:path}", kits.show_slides),
    ("GET", "/kit/file/{path:path}", kits.send_file),
    ("GET", "/kit/page/{path:path}", kits.send_file_page),
    ("GET", "/speaker", speaker.show_speaker),
    ("GET", "/speaker/slide.png", speaker.send_slide),
    ("GET", "/page.png", kits.send_preview),
    ("GET", "/font/{family}", _send_font),
    ("GET", "/fonts.css", _send_fonts),
    ("GET", "/jobs/{job}", _show_job),
    ("POST", "/end", _end),
)
