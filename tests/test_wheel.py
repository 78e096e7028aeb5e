"""The built wheel is complete: it installs without a network and works in an empty folder."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.request
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WHEELHOUSE = ROOT / ".wheels"


def run(*words: object, cwd: Path, **environment: str) -> str:
    """What the command prints; its whole story if it fails."""
    # No setting of whoever runs the tests may help or hinder pip, or show it this checkout.
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "PYTHON"))}
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**inherited, "PIP_CONFIG_FILE": os.devnull, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, from the wheel, in an environment of its own."""
    assert WHEELHOUSE.is_dir(), "The wheels are missing: run `make test`, which gathers them."
    place = tmp_path_factory.mktemp("installed")
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", place]
    run(sys.executable, *build, ROOT, cwd=place)
    (wheel,) = place.glob("*.whl")
    assert wheel.stat().st_size < 3_000_000
    venv.create(place / "venv")
    scripts = place / "venv" / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", scripts / "python", "install", "--quiet"]
    from_here = ["--no-index", "--no-compile", "--find-links", WHEELHOUSE]
    run(*pip, *from_here, f"{wheel}[studio]", cwd=place)
    return scripts / "facilitator"


def test_the_built_in_exercise_is_listed_in_an_empty_folder(
    installed: Path, tmp_path: Path
) -> None:
    assert "performance-vs-execution" in run(installed, "list", cwd=tmp_path)


def test_a_kit_is_built_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    words = ["build", "performance-vs-execution", "--document", "worksheet"]
    table = run(installed, *words, cwd=tmp_path, HOME=str(tmp_path))
    paths = [Path(line.split()[-1]) for line in table.splitlines() if "output" in line]
    assert {path.suffix for path in paths} == {".pdf", ".docx"}
    assert all((tmp_path / path).stat().st_size for path in paths)


def test_the_docs_are_reached_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    assert run(installed, "docs", "clients", cwd=tmp_path).startswith("# How to work for a client")
    assert Path(run(installed, "docs", "clients", "--path", cwd=tmp_path).strip()).is_file()


def test_the_studio_opens_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    words = [str(installed), "studio", "--no-browser"]
    with subprocess.Popen(words, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as studio:
        assert studio.stdout
        address = studio.stdout.readline().split()[-1]
        cookies = urllib.request.HTTPCookieProcessor()
        page = urllib.request.build_opener(cookies).open(address).read().decode()
        studio.terminate()
    assert "What is next" in page
