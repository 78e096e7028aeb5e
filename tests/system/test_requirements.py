"""What the machine lacks is found by WeasyPrint's own names and mended by one command."""

from __future__ import annotations

import ctypes.util
import re
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from facilitator.errors import MachineError
from facilitator.system import requirements as machine
from facilitator.system.requirements import (
    LIBRARIES,
    System,
    install_command,
    install_commands,
    system_of,
)


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A Debian on which no library loads, and on which WeasyPrint was not imported yet."""
    monkeypatch.setattr(machine, "_opens", lambda name: False)
    monkeypatch.setattr(ctypes.util, "find_library", lambda name: None)
    monkeypatch.setattr(machine, "this_system", lambda: System.DEBIAN)
    machine.import_weasyprint.cache_clear()
    yield
    machine.import_weasyprint.cache_clear()


def test_libraries_are_looked_for_by_the_names_that_weasyprint_tries() -> None:
    spec = find_spec("weasyprint")
    assert spec
    assert spec.origin
    source = (Path(spec.origin).parent / "text" / "ffi.py").read_text(encoding="utf-8")
    calls = re.findall(r"= _dlopen\(\s*ffi,(.*?)\)", source, re.DOTALL)
    tried = [(re.findall(r"'([^']+)'", call), "allow_fail" not in call) for call in calls]
    # Nothing that a kit draws needs the vector library, which few systems carry yet.
    expected = [each for each in tried if "harfbuzz-vector" not in each[0]]
    ours = [(library.names.split(), library.required) for library in LIBRARIES]
    assert sorted(ours) == sorted(expected)


@pytest.mark.parametrize(
    ("os_name", "release", "system"),
    [
        ("darwin", {}, System.MACOS),
        ("win32", {}, System.WINDOWS),
        ("linux", {"ID": "debian"}, System.DEBIAN),
        ("linux", {"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, System.DEBIAN),
        ("linux", {"ID": "fedora"}, System.FEDORA),
        ("linux", {"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, System.FEDORA),
        ("linux", {"ID": "alpine"}, None),
        ("linux", {}, None),
    ],
)
def test_systems_are_known_by_their_names_and_kin(
    os_name: str, release: dict[str, str], system: System | None
) -> None:
    assert system_of(os_name, release) is system


def test_each_package_is_named_once() -> None:
    assert install_command(System.DEBIAN, ["a", "b", "a"]) == "sudo apt-get install -y a b"


@pytest.mark.parametrize("system", System)
def test_every_system_has_one_command_that_mends_everything(system: System) -> None:
    (command,) = install_commands(LIBRARIES, system)
    assert all(library.package(system) in command for library in LIBRARIES)


def test_an_unknown_system_is_told_every_command() -> None:
    commands = install_commands(LIBRARIES[:1], None)
    named = [command.split(":")[0] for command in commands]
    assert named == ["Debian or Ubuntu", "Fedora", "macOS", "Windows"]


def test_nothing_is_to_mend_where_nothing_lacks() -> None:
    assert install_commands((), System.DEBIAN) == ()


def test_this_machine_can_make_pdf() -> None:
    machine.require_pdf_libraries()
    assert machine.import_weasyprint().__name__ == "weasyprint"


@pytest.mark.usefixtures("bare_machine")
def test_missing_libraries_become_one_sentence_and_one_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(MachineError) as caught:
        machine.import_weasyprint()
    assert str(caught.value) == (
        "PDF cannot be made: WeasyPrint needs GObject, Pango, PangoFT2, HarfBuzz and Fontconfig,"
        " not found here. Run: sudo apt-get install -y"
        " libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz0b libfontconfig1"
    )
    assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("bare_machine")
def test_an_unknown_system_gets_advice_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "this_system", lambda: None)
    with pytest.raises(MachineError, match=r"Install them\. Debian or Ubuntu: sudo apt-get"):
        machine.require_pdf_libraries()


def test_a_library_that_breaks_late_gives_the_same_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def find_spec(self, name: str, path: object, target: object = None) -> None:
            if name == "weasyprint":
                raise OSError("wrong architecture")

    monkeypatch.setattr(machine, "this_system", lambda: System.MACOS)
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
    machine.import_weasyprint.cache_clear()
    with pytest.raises(
        MachineError, match=r"\(wrong architecture\)\. Run: brew install glib pango"
    ):
        machine.import_weasyprint()


def test_on_a_mac_the_folders_of_homebrew_are_searched_after_the_users_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    environment = {"DYLD_FALLBACK_LIBRARY_PATH": "/mine:/usr/local/lib"}
    machine._show_the_way(environment)
    assert environment["DYLD_FALLBACK_LIBRARY_PATH"] == (
        "/mine:/usr/local/lib:/opt/homebrew/lib:/opt/local/lib:/usr/lib"
    )


def test_a_folder_is_writable_when_it_could_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert machine.is_writable(tmp_path)
    assert machine.is_writable(tmp_path / "new" / "newer")
    assert not machine.is_writable(tmp_path / "file" / "below")
