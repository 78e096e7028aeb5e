"""A small client of the small exercise, as files, for tests to change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from facilitator.workflows.build import BuildRequest, BuildResult, build

CLIENT, DAY = "northwind", "2027-03-18"
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">'
    '<rect width="30" height="10" fill="#1b4f8f"/></svg>'
)
ROSTER = "Name;E-mail\nAda Okafor;ada@n.example\nŁukasz Żółć;\nGrace Kim;\n"


def client(workspace: Path, **fields: Any) -> Path:
    """The folder of a client with these fields; JSON is YAML, too."""
    folder = workspace / "clients" / CLIENT
    folder.mkdir(parents=True, exist_ok=True)
    said = {"name": "Northwind Health", "short": "Northwind"} | fields
    (folder / "client.yaml").write_text(json.dumps(said, indent=1, ensure_ascii=False))
    return folder


def event(workspace: Path, roster: str = ROSTER, day: str = DAY, **fields: Any) -> Path:
    """The folder of that client's event, with a roster beside ``event.yaml``."""
    folder = workspace / "clients" / CLIENT / "events" / day
    folder.mkdir(parents=True, exist_ok=True)
    if roster:
        (folder / "roster.csv").write_text(roster)
        fields = {"roster": "roster.csv"} | fields
    (folder / "event.yaml").write_text(json.dumps(fields, indent=1, ensure_ascii=False))
    return folder


def made(workspace: Path, **asked: Any) -> BuildResult:
    """Build the client's kit into ``output``."""
    request: dict[str, Any] = {"exercise": "small", "client": CLIENT, "workspace": workspace}
    request |= {"output": workspace / "output"} | asked
    return build(BuildRequest(**request), lambda *_: None)


def file(report: BuildResult, name: str) -> Path:
    """The built file of that name."""
    return next(one.path for one in report.files if one.path.name == name)
