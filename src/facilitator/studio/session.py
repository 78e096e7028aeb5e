"""One running studio, what a page asks of it, and which kit is meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from facilitator.errors import FacilitatorError, Problem, UsageError
from facilitator.studio.guard import LARGEST_UPLOAD, Door
from facilitator.studio.language import said, spoken, written_day
from facilitator.studio.words import told_here
from facilitator.studio.workers import LongJobs, Worker
from facilitator.system.atomic_files import remove_temporary
from facilitator.text.interface import t
from facilitator.workflows.workspace import Workspace

if TYPE_CHECKING:  # the first page does without them
    from facilitator.studio.drawing import LaidOut
    from facilitator.workflows.kit_inputs import KitRequest
    from facilitator.workflows.settings import FieldChange, FileEdit


@dataclass
class Studio:
    """One running studio: whose folder, at which address, and what it is busy with."""

    root: Path
    door: Door
    end: Callable[[], None] = lambda: None
    previews: Worker = field(default_factory=Worker)
    thumbnails: Worker = field(default_factory=Worker)
    clerk: Worker = field(default_factory=Worker)
    """Reads answers and decides on them."""
    jobs: LongJobs = field(default_factory=LongJobs)
    edits: list[FileEdit] = field(default_factory=list)
    slides: dict[KitAddress, Future[tuple[bytes, ...]]] = field(default_factory=dict)
    """The slides that a speaker has on the screen, as they were when the page was opened."""
    laid_out: dict[tuple[KitRequest, str], LaidOut] = field(default_factory=dict)
    """What is known of documents since they were last laid out whole."""
    aside: Executor = field(default_factory=ThreadPoolExecutor)
    specimens: dict[str, bytes] = field(default_factory=dict)
    """By kind of activity, a picture of what people get."""
    reports: dict[tuple[KitAddress, str], Any] = field(default_factory=dict)
    """What the reports made in this session say, by kit and whether it is a sample's."""

    def __post_init__(self) -> None:
        self.pages = Environment(
            loader=PackageLoader("facilitator.studio"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=lambda value: told_here(value) if isinstance(value, Problem) else value,
        )
        self.pages.globals.update(largest_upload=LARGEST_UPLOAD, t=said)
        self.pages.filters["told"] = told_here
        self.pages.filters["day"] = written_day

    @property
    def output(self) -> Path:
        return self.root / "output"

    @property
    def workspace(self) -> Workspace:
        return Workspace(self.root)

    def called(self, client: str) -> str:
        return self.workspace.client(client).client.called

    def page(self, name: str, status: int = 200, /, **values: Any) -> HTMLResponse:  # noqa: ANN401 - what the template shows
        template = self.pages.get_template(f"{name}.html")
        return HTMLResponse(template.render(studio=self, **spoken(), **values), status)

    def require_rest(self) -> None:
        """Raises UsageError while work goes on that would write again what is to be gone."""
        if running := self.jobs.running():
            hint = t("studio-still-made-hint")
            raise UsageError.because(t("studio-still-made", what=running[0].title), hint=hint)

    def clear(self) -> None:
        """Remove what people sent and a studio that was killed has left lying."""
        for folder in self.root.glob("clients/*/events/*"):
            remove_temporary(folder)

    def close(self) -> None:
        for worker in (self.previews, self.thumbnails, self.clerk):
            worker.end()
        self.jobs.close()
        self.aside.shutdown(wait=False)
        self.clear()


@dataclass(frozen=True)
class KitAddress:
    """A kit by what it is asked for with, as an address has it."""

    exercise: str = ""
    edition: str = ""
    client: str = ""
    event: str = ""
    paper: str = ""
    minutes: str = ""
    large: str = ""
    """yes or no; the client's usual if left out."""
    language: str = ""

    def options(self) -> dict[str, Any]:
        """As the workflows take them. Raises UsageError for minutes that are no number."""
        if self.minutes and not self.minutes.isdecimal():
            hint = t("studio-no-minutes-hint")
            raise UsageError.because(t("studio-no-minutes", given=self.minutes), hint=hint)
        given = {
            name: getattr(self, name) or None
            for name in ("exercise", "edition", "client", "event", "paper", "language")
        }
        large = {"yes": True, "no": False}.get(self.large)
        return {**given, "minutes": int(self.minutes or 0) or None, "large_print": large}

    def request(self, root: Path) -> KitRequest:
        from facilitator.workflows.kit_inputs import KitRequest

        return KitRequest(root, **self.options())

    @property
    def place(self) -> str:
        """Where the pages of its event begin."""
        return f"/events/{self.client}/{self.event}"

    def archive(self, root: Path) -> Path:
        """The event's folder. Raises UsageError for a client or event that there is not."""
        workspace = Workspace(root)
        client = workspace.client(self.client)
        return workspace.event_archive(client, client.event(self.event))

    @property
    def given(self) -> list[tuple[str, str]]:
        return [(name, value) for name, value in vars(self).items() if value]

    @property
    def query(self) -> str:
        return urlencode(self.given)


@dataclass(frozen=True)
class Asked:
    """A request, read whole before the work on it begins in another thread."""

    path: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, Any]
    json: Any = None
    uploads: tuple[Any, ...] = ()

    def number(self, name: str, usual: int) -> int:
        """A number that the address gives. Raises UsageError for what is none."""
        given = self.query.get(name, str(usual))
        if not given.isdecimal():
            hint = t("studio-no-number-hint")
            raise UsageError.because(t("studio-no-number", given=given), hint=hint)
        return int(given)

    def field_change(self, *, in_lists: bool = False) -> FieldChange:
        """A field of a form: where it stands in its file, what it said and what it is to say.

        Only a file that is shown with its lists has numbers among the steps of a path.
        """
        from facilitator.workflows.settings import FieldChange

        path = self.json["path"] if in_lists else map(str, self.json["path"])
        return FieldChange(tuple(path), self.json["was"], self.json["value"])

    @property
    def event(self) -> KitAddress:
        language = str(self.form.get("language") or self.query.get("language", ""))
        return KitAddress(client=self.path["client"], event=self.path["event"], language=language)

    @property
    def kit(self) -> KitAddress:
        given = {**self.query, **{name: str(value) for name, value in self.form.items()}}
        return KitAddress(*(given.get(name, "") for name in KitAddress.__dataclass_fields__))


Action = Callable[[Studio, Asked], Response]


def first_problem(error: FacilitatorError) -> str:
    return told_here(next(iter(error.problems)))


def file_name(given: str | None) -> str:
    """The last part of a name that a browser sent, whatever system it comes from."""
    return Path((given or "").replace("\\", "/")).name or "file"
