"""What this machine must carry besides Python packages, and the command that adds what it lacks.

WeasyPrint's libraries are looked for by the names that it tries, without importing it. Only the
standard library is used: ``scripts/bootstrap`` asks the same before anything is installed.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import importlib.util
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import ModuleType

from facilitator.errors import MachineError
from facilitator.text.interface import t

_PANGO_ON_WINDOWS = "mingw-w64-ucrt-x86_64-pango"
_MAC_VARIABLE = "DYLD_FALLBACK_LIBRARY_PATH"
_MAC_FOLDERS = ("/opt/homebrew/lib", "/usr/local/lib", "/opt/local/lib", "/usr/lib")
_WINDOWS_FOLDERS = (
    "C:\\msys64\\ucrt64\\bin;C:\\msys64\\mingw64\\bin;C:\\Program Files\\GTK3-Runtime Win64\\bin"
)
_LOAD_LIBRARY_SEARCH_DEFAULT_DIRS = 0x1000  # as WeasyPrint asks on Windows; unread elsewhere
_OFFICE_PACKAGES = ["libreoffice-writer", "libreoffice-impress", "libreoffice-calc"]
_OFFICE_ON_MACOS = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
_OLDEST_PYTHON = (3, 11)


def built_in_folder() -> Path:
    """The folder with our own exercises, templates and clients: in the wheel, else the checkout."""
    package = Path(__file__).parents[1]
    carried = package / "builtin"
    return carried if carried.is_dir() else package.parents[1]


class System(StrEnum):
    DEBIAN = "machine-debian"
    FEDORA = "machine-fedora"
    MACOS = "machine-macos"
    WINDOWS = "machine-windows"


_INSTALL = {
    System.DEBIAN: "sudo apt-get install -y {}",
    System.FEDORA: "sudo dnf install -y {}",
    System.MACOS: "brew install {}",
    # `winget` is on every Windows since 10; the folder is the one in which WeasyPrint looks.
    System.WINDOWS: (
        "winget install --id MSYS2.MSYS2; C:\\msys64\\usr\\bin\\pacman.exe -S --noconfirm {}"
    ),
}


@dataclass(frozen=True)
class Library:
    """A system library: the names it is loaded by, and the package that carries it."""

    title: str
    names: str
    debian: str
    fedora: str
    macos: str = "pango"
    windows: str = _PANGO_ON_WINDOWS
    required: bool = True

    def package(self, system: System) -> str:
        package: str = getattr(self, system.name.lower())
        return package


# The names and their order are those of weasyprint/text/ffi.py.
LIBRARIES = (
    Library(
        "GObject",
        "libgobject-2.0-0 gobject-2.0-0 gobject-2.0 "
        "libgobject-2.0.so.0 libgobject-2.0.0.dylib libgobject-2.0-0.dll",
        debian="libpango-1.0-0",  # its own package changed names; Pango brings it everywhere
        fedora="glib2",
        macos="glib",
    ),
    Library(
        "Pango",
        "libpango-1.0-0 pango-1.0-0 pango-1.0 "
        "libpango-1.0.so.0 libpango-1.0.dylib libpango-1.0-0.dll",
        debian="libpango-1.0-0",
        fedora="pango",
    ),
    Library(
        "PangoFT2",
        "libpangoft2-1.0-0 pangoft2-1.0-0 pangoft2-1.0 "
        "libpangoft2-1.0.so.0 libpangoft2-1.0.dylib libpangoft2-1.0-0.dll",
        debian="libpangoft2-1.0-0",
        fedora="pango",
    ),
    Library(
        "HarfBuzz",
        "libharfbuzz-0 harfbuzz harfbuzz-0.0 "
        "libharfbuzz.so.0 libharfbuzz.0.dylib libharfbuzz-0.dll",
        debian="libharfbuzz0b",
        fedora="harfbuzz",
        macos="harfbuzz",
    ),
    Library(
        "Fontconfig",
        "libfontconfig-1 fontconfig-1 fontconfig "
        "libfontconfig.so.1 libfontconfig.1.dylib libfontconfig-1.dll",
        debian="libfontconfig1",
        fedora="fontconfig",
        macos="fontconfig",
    ),
    Library(
        "HarfBuzz subset",
        "libharfbuzz-subset-0 harfbuzz-subset harfbuzz-subset-0.0 "
        "libharfbuzz-subset.so.0 libharfbuzz-subset.0.dylib libharfbuzz-subset-0.dll",
        debian="libharfbuzz-subset0",
        fedora="harfbuzz",
        macos="harfbuzz",
        required=False,  # without it PDF is written as well, about five times slower
    ),
)


def system_of(os_name: str, release: Mapping[str, str]) -> System | None:
    """The system that a ``sys.platform`` and the words of an ``os-release`` file name, if known."""
    if os_name == "darwin":
        return System.MACOS
    if os_name == "win32":
        return System.WINDOWS
    kin = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    if kin & {"debian", "ubuntu"}:
        return System.DEBIAN
    if kin & {"fedora", "rhel", "centos"}:
        return System.FEDORA
    return None


def this_system() -> System | None:
    release: dict[str, str] = {}
    with suppress(OSError):  # macOS, Windows and the smallest containers have no such file
        release = platform.freedesktop_os_release()
    return system_of(sys.platform, release)


def install_command(system: System, packages: Iterable[str]) -> str:
    return _INSTALL[system].format(" ".join(dict.fromkeys(packages)))


def install_commands(lacking: Iterable[Library], system: System | None) -> tuple[str, ...]:
    """The commands that add these libraries: this system's, or every system's when unknown."""
    libraries = tuple(lacking)
    if not libraries:
        return ()
    if system:
        return (install_command(system, (lib.package(system) for lib in libraries)),)
    return tuple(
        f"{t(each.value)}: {install_command(each, (lib.package(each) for lib in libraries))}"
        for each in System
    )


def missing_libraries() -> tuple[Library, ...]:
    _show_the_way(os.environ)
    return tuple(library for library in LIBRARIES if not _loads(library.names.split()))


def require_pdf_libraries() -> None:
    lacking = [library for library in missing_libraries() if library.required]
    if lacking:
        raise _advice(lacking, this_system())


@cache
def import_weasyprint() -> ModuleType:
    """WeasyPrint itself, or ``MachineError`` with the command that lets it load.

    Its import costs a third of a second, so every use comes through here. Libraries are tried first
    because WeasyPrint prints its own advice to standard output, in the middle of ours.
    """
    require_pdf_libraries()
    find = ctypes.util.find_library
    required = (library.names.split() for library in LIBRARIES if library.required)
    try:
        if all(any(map(_opens, names)) for names in required):
            # For the other names the system's index would run fifty programs.
            ctypes.util.find_library = lambda name: None  # noqa: ARG005
        import weasyprint
    except OSError as error:
        raise _advice([], this_system(), detail=str(error)) from error
    finally:
        ctypes.util.find_library = find
    module: ModuleType = weasyprint
    return module


def _advice(lacking: list[Library], system: System | None, detail: str = "") -> MachineError:
    titles = [library.title for library in lacking]
    commands = install_commands(lacking or LIBRARIES, system)
    what = {"commands": " ".join(commands)}
    hint = t("machine-run", **what) if system else t("machine-install-them", **what)
    if detail:
        return MachineError.because(t("pdf-impossible-error", detail=detail), hint=hint)
    return MachineError.because(t("pdf-impossible-lacking", titles=titles), hint=hint)


def _show_the_way(environ: MutableMapping[str, str]) -> None:
    """Let the loader find libraries that the system's own search does not.

    On a Mac, a Python that is not Homebrew's own does not look in Homebrew's folder, and the
    variable that would tell it is dropped on the way through ``make``, so it is set in here: the
    search that ctypes and cffi share reads it at every call. On Windows the folders are those
    that WeasyPrint adds.
    """
    if sys.platform == "darwin":
        given = filter(None, environ.get(_MAC_VARIABLE, "").split(":"))
        environ[_MAC_VARIABLE] = ":".join(dict.fromkeys([*given, *_MAC_FOLDERS]))
    elif sys.platform == "win32":
        for folder in environ.get("WEASYPRINT_DLL_DIRECTORIES", _WINDOWS_FOLDERS).split(";"):
            with suppress(OSError):
                os.add_dll_directory(folder)


def _loads(names: Sequence[str]) -> bool:
    # The plain names first: asking the system's index runs programs and takes far longer.
    return any(_opens(name) for name in names) or any(
        _opens(path) for name in names if (path := ctypes.util.find_library(name))
    )


def _opens(name: str) -> bool:
    with suppress(OSError):
        ctypes.CDLL(name, winmode=_LOAD_LIBRARY_SEARCH_DEFAULT_DIRS)
        return True
    return False


def is_writable(folder: Path) -> bool:
    """Whether files can be made in this folder, or in the nearest one above that exists."""
    nearest = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    return nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)


_OFFICE = {
    System.DEBIAN: install_command(System.DEBIAN, _OFFICE_PACKAGES),
    System.FEDORA: install_command(System.FEDORA, _OFFICE_PACKAGES),
    System.MACOS: "brew install --cask libreoffice",
    System.WINDOWS: "winget install --id TheDocumentFoundation.LibreOffice",
}


@dataclass(frozen=True)
class MachineCheck:
    title: str
    found: bool
    required: bool = True
    purpose: str = ""
    commands: tuple[str, ...] = ()


@dataclass(frozen=True)
class MachineReport:
    checks: tuple[MachineCheck, ...]

    @property
    def able(self) -> bool:
        return all(check.found for check in self.checks if check.required)

    def commands(self, *, required: bool) -> tuple[str, ...]:
        """What to type to add what is missing of that kind, each command once."""
        missing = [check for check in self.checks if not check.found and check.required is required]
        return tuple(dict.fromkeys(line for check in missing for line in check.commands))


def examine_machine(folder: Path) -> MachineReport:
    system = this_system()
    checks = (
        _python(),
        *_libraries(system),
        *_packages(),
        _fonts(),
        MachineCheck(
            t("machine-may-write", folder=str(folder)),
            is_writable(folder),
            purpose=t("machine-other-folder"),
        ),
        _office(system),
    )
    return MachineReport(checks)


def _python() -> MachineCheck:
    new_enough = sys.version_info >= _OLDEST_PYTHON
    return MachineCheck(
        f"Python {platform.python_version()}", new_enough, purpose=t("machine-newer-python")
    )


def _libraries(system: System | None) -> Iterator[MachineCheck]:
    lacking = missing_libraries()
    for library in LIBRARIES:
        # One command for all that are needed, another for all that only help.
        alike = [other for other in lacking if other.required is library.required]
        yield MachineCheck(
            library.title,
            found=library not in lacking,
            required=library.required,
            purpose=t("machine-pdf-lacks") if library.required else t("machine-pdf-slower"),
            commands=install_commands(alike, system),
        )


def _packages() -> Iterator[MachineCheck]:
    packages = required_packages()
    missing = [package for package in packages if not _is_installed(package)]
    command = f'"{sys.executable}" -m pip install {" ".join(missing)}'
    for package in packages:
        yield MachineCheck(
            t("machine-package", package=package), package not in missing, commands=(command,)
        )


def required_packages() -> list[str]:
    from importlib.metadata import requires  # slow to load, and the help lists clients

    wanted = requires("facilitator") or []
    return sorted(re.split(r"[^\w.-]", line)[0] for line in wanted if "extra ==" not in line)


def _is_installed(package: str) -> bool:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return bool(version(package))
    except PackageNotFoundError:
        return False


def _fonts() -> MachineCheck:
    """The font files themselves: a package can be there and empty after a broken installation."""
    spec = importlib.util.find_spec("rendercv_fonts")
    folders = [Path(place) for place in spec.submodule_search_locations or ()] if spec else []
    has_fonts = any(next(folder.rglob("*.ttf"), None) for folder in folders)
    command = f'"{sys.executable}" -m pip install --force-reinstall rendercv-fonts'
    # Where the whole package is missing, the command that adds the packages adds it too.
    return MachineCheck(t("machine-fonts"), has_fonts, commands=(command,) if spec else ())


def office_program() -> str | None:
    """LibreOffice, if it is here."""
    on_macos = str(_OFFICE_ON_MACOS) if _OFFICE_ON_MACOS.exists() else None
    return shutil.which("soffice") or shutil.which("libreoffice") or on_macos


def run_program(words: Sequence[str], seconds: float) -> bool:
    """Run a program of the machine, unheard; whether it ended in time.

    Where it did not, or this one is interrupted, it is ended with whatever it started.
    """
    with subprocess.Popen(  # noqa: S603 - a program that was found here
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        finally:
            if process.poll() is None:
                if hasattr(os, "killpg"):
                    with suppress(OSError):
                        os.killpg(process.pid, signal.SIGKILL)
                process.kill()
    return True


def _office(system: System | None) -> MachineCheck:
    is_here = office_program() is not None
    commands = (_OFFICE[system],) if system else ()
    return MachineCheck(
        "LibreOffice",
        is_here,
        required=False,
        purpose=t("machine-office"),
        commands=commands,
    )
