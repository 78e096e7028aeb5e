"""Keeps an event's people from being forgotten while something is stored of them.

Runs that store hold the event together; one that forgets holds it alone and waits for them, as
they wait for it. Where there are no locks, or no right to write, nothing is held.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from facilitator.system.atomic_files import locked
from facilitator.workflows.kit_inputs import KitRequest, find_client_and_event
from facilitator.workflows.workspace import Workspace

MARK = ".in-use"
"""An empty file to lock: the folder's own lock is for single changes, which never wait for long."""
_Asked = TypeVar("_Asked", bound=KitRequest)
_More = ParamSpec("_More")
_Result = TypeVar("_Result")


@contextmanager
def event_held(folder: Path, *, alone: bool = False) -> Iterator[None]:
    """Hold an event's folder. Raises FacilitatorError where another run has it for too long."""
    mark = folder / MARK
    with suppress(OSError):
        mark.touch()
    if not mark.exists():
        yield
        return
    with locked(mark, shared=not alone, shown=folder):
        yield


def holds_event(
    work: Callable[Concatenate[_Asked, _More], _Result],
) -> Callable[Concatenate[_Asked, _More], _Result]:
    """Let a workflow hold its request's event from before it reads anything until it is done."""

    @wraps(work)
    def held(request: _Asked, /, *rest: _More.args, **named: _More.kwargs) -> _Result:
        workspace = Workspace(request.workspace)
        client, event = find_client_and_event(workspace, request)
        if client is None or event is None:
            return work(request, *rest, **named)
        with event_held(workspace.event_archive(client, event)):
            return work(request, *rest, **named)

    return held
