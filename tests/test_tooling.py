"""The files around the code keep their promises: pinned, complete, and tied to no one's machine."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from facilitator.system.requirements import required_packages

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINNED = [
    line
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
# In pieces, or this file would name them itself.
REGISTRIES = [
    "py" + "pi.org",
    "python" + "hosted",
    "index" + "-url",
    "file:/" + "/",
]
EXTRAS = PROJECT["optional-dependencies"]
DEV = [one for each in EXTRAS.values() for one in each if not one.startswith("facilitator[")]
_READ_HERE: set[str] = set()


def project_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


def test_no_file_names_a_registry_or_a_place_on_this_machine() -> None:
    forbidden = [*REGISTRIES, f"{ROOT}/", f"{Path.home()}/"]
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in project_files()
        for word in forbidden
        if word in path.read_text(encoding="utf-8", errors="ignore")
    ]
    assert found == []


@pytest.mark.parametrize("line", PINNED)
def test_a_constraint_is_a_name_and_one_exact_version(line: str) -> None:
    _READ_HERE.add(line)
    assert re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][0-9A-Za-z.]*", line)


def test_all_tests_of_a_file_run_in_one_process(request: pytest.FixtureRequest) -> None:
    """Or every process builds the kits of every file."""
    name = test_a_constraint_is_a_name_and_one_exact_version.__name__
    assert len(_READ_HERE) == sum(one.name.startswith(name) for one in request.session.items)


@pytest.mark.parametrize("wanted", [*PROJECT["dependencies"], *DEV])
def test_every_dependency_is_pinned_to_a_version_that_it_allows(wanted: str) -> None:
    requirement = Requirement(wanted)
    versions = dict(line.lower().split("==") for line in PINNED)
    assert requirement.specifier.contains(versions[requirement.name.lower()])


def test_every_dependency_is_explained() -> None:
    rows = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8").splitlines()
    cells = (row.split("|")[1] for row in rows if row.startswith("| `"))
    explained = sorted(name for cell in cells for name in re.findall("`([^`]+)`", cell))
    assert explained == sorted(
        {Requirement(each).name for each in (*PROJECT["dependencies"], *DEV)}
    )


def test_the_doctor_knows_every_dependency() -> None:
    names = (Requirement(each).name for each in PROJECT["dependencies"])
    assert required_packages() == sorted(re.sub(r"[-_.]+", "-", name) for name in names)


def test_make_explains_every_target() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony
    explained = re.findall(r"^([a-z-]+):.* ## .+$", makefile, re.MULTILINE)
    assert explained == phony[1].split()
