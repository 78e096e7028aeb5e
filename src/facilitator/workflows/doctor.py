"""Examine this machine: everything that building a kit needs, whether it is here, how to add it."""

from __future__ import annotations

import platform
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from importlib.util import find_spec
from pathlib import Path

from facilitator.system.requirements import (
    LIBRARIES,
    System,
    install_command,
    install_commands,
    is_writable,
    missing_libraries,
    this_system,
)

_OFFICE_PACKAGES = ["libreoffice-writer", "libreoffice-impress", "libreoffice-calc"]
_OFFICE = {
    System.DEBIAN: install_command(System.DEBIAN, _OFFICE_PACKAGES),
    System.FEDORA: install_command(System.FEDORA, _OFFICE_PACKAGES),
    System.MACOS: "brew install --cask libreoffice",
    System.WINDOWS: "winget install --id TheDocumentFoundation.LibreOffice",
}
_OFFICE_ON_MACOS = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
_OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True)
class MachineCheck:
    """One thing that was looked for; ``purpose`` says what it is good for."""

    title: str
    found: bool
    required: bool = True
    purpose: str = ""
    commands: tuple[str, ...] = ()


@dataclass(frozen=True)
class MachineReport:
    """Everything that was looked for."""

    checks: tuple[MachineCheck, ...]

    @property
    def able(self) -> bool:
        """Whether kits can be built here."""
        return all(check.found for check in self.checks if check.required)

    def commands(self, *, required: bool) -> tuple[str, ...]:
        """What to type to add what is missing of that kind, each command once."""
        missing = [check for check in self.checks if not check.found and check.required is required]
        return tuple(dict.fromkeys(line for check in missing for line in check.commands))


def examine_machine(folder: Path) -> MachineReport:
    """Look for everything that building a kit needs, in this folder and on this machine."""
    system = this_system()
    checks = (
        _python(),
        *_libraries(system),
        *_packages(),
        _fonts(),
        MachineCheck(
            f"Right to write in {folder}", is_writable(folder), purpose="work in another folder"
        ),
        _office(system),
    )
    return MachineReport(checks)


def _python() -> MachineCheck:
    new_enough = sys.version_info >= _OLDEST_PYTHON
    return MachineCheck(
        f"Python {platform.python_version()}", new_enough, purpose="3.11 or newer needed"
    )


def _libraries(system: System | None) -> Iterator[MachineCheck]:
    lacking = missing_libraries()
    for library in LIBRARIES:
        purpose = "PDF cannot be made" if library.required else "PDF is made more slowly"
        # One command for all that are needed, another for all that only help.
        alike = [other for other in lacking if other.required is library.required]
        yield MachineCheck(
            library.title,
            found=library not in lacking,
            required=library.required,
            purpose=f"without it {purpose}",
            commands=install_commands(alike, system),
        )


def _packages() -> Iterator[MachineCheck]:
    packages = required_packages()
    missing = [package for package in packages if not _is_installed(package)]
    command = f'"{sys.executable}" -m pip install {" ".join(missing)}'
    for package in packages:
        yield MachineCheck(f"Python package {package}", package not in missing, commands=(command,))


def required_packages() -> list[str]:
    """What pip calls the packages that the program cannot do without, in order."""
    wanted = requires("facilitator") or []
    return sorted(re.split(r"[^\w.-]", line)[0] for line in wanted if "extra ==" not in line)


def _is_installed(package: str) -> bool:
    try:
        return bool(version(package))
    except PackageNotFoundError:
        return False


def _fonts() -> MachineCheck:
    """The font files themselves: a package can be there and empty after a broken installation."""
    spec = find_spec("rendercv_fonts")
    folders = [Path(place) for place in spec.submodule_search_locations or ()] if spec else []
    has_fonts = any(next(folder.rglob("*.ttf"), None) for folder in folders)
    command = f'"{sys.executable}" -m pip install --force-reinstall rendercv-fonts'
    # Where the whole package is missing, the command that adds the packages adds it too.
    return MachineCheck("Fonts of the documents", has_fonts, commands=(command,) if spec else ())


def _office(system: System | None) -> MachineCheck:
    is_here = any(map(shutil.which, ("soffice", "libreoffice"))) or _OFFICE_ON_MACOS.exists()
    commands = (_OFFICE[system],) if system else ()
    return MachineCheck(
        "LibreOffice",
        is_here,
        required=False,
        purpose="only the tests of Word files need it",
        commands=commands,
    )
