"""What this machine must carry besides Python packages, and the command that adds what it lacks.

WeasyPrint loads Pango and its relatives from the system. They are looked for here by the names
that WeasyPrint tries, without importing it, so that a missing one becomes one sentence and one
command instead of a traceback. Only the standard library is used: ``scripts/bootstrap`` asks the
same questions before anything is installed.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import platform
import sys
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import ModuleType

from facilitator.errors import MachineError


def built_in_folder() -> Path:
    """The folder with our own exercises, templates and clients: in the wheel, else the checkout."""
    package = Path(__file__).parents[1]
    carried = package / "builtin"
    return carried if carried.is_dir() else package.parents[1]


class System(StrEnum):
    """The systems whose packages we know by name; the value is how people call them."""

    DEBIAN = "Debian or Ubuntu"
    FEDORA = "Fedora"
    MACOS = "macOS"
    WINDOWS = "Windows"


_PANGO_ON_WINDOWS = "mingw-w64-ucrt-x86_64-pango"
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
        """The package of that system that carries this library."""
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
    """The system that we run on, if its packages are known by name."""
    release: dict[str, str] = {}
    with suppress(OSError):  # macOS, Windows and the smallest containers have no such file
        release = platform.freedesktop_os_release()
    return system_of(sys.platform, release)


def install_command(system: System, packages: Iterable[str]) -> str:
    """The line to type on that system to install these packages, each named once."""
    return _INSTALL[system].format(" ".join(dict.fromkeys(packages)))


def install_commands(lacking: Iterable[Library], system: System | None) -> tuple[str, ...]:
    """The commands that add these libraries: this system's, or every system's when unknown."""
    libraries = tuple(lacking)
    if not libraries:
        return ()
    if system:
        return (install_command(system, (lib.package(system) for lib in libraries)),)
    return tuple(
        f"{each}: {install_command(each, (lib.package(each) for lib in libraries))}"
        for each in System
    )


def missing_libraries() -> tuple[Library, ...]:
    """The libraries that cannot be loaded here, the optional ones included."""
    _show_the_way(os.environ)
    return tuple(library for library in LIBRARIES if not _loads(library.names.split()))


def require_pdf_libraries() -> None:
    """Raise ``MachineError`` with the mending command when a library for PDF does not load."""
    lacking = [library for library in missing_libraries() if library.required]
    if lacking:
        raise _advice(lacking, this_system())


@cache
def import_weasyprint() -> ModuleType:
    """WeasyPrint itself, or ``MachineError`` with the command that lets it load.

    Its import costs a third of a second and needs the system's libraries, so every use comes
    through here, when it is really needed. The libraries are tried first because WeasyPrint
    prints its own advice to standard output, in the middle of ours.
    """
    require_pdf_libraries()
    try:
        import weasyprint
    except OSError as error:
        raise _advice([], this_system(), detail=f" ({error})") from error
    module: ModuleType = weasyprint
    return module


def _advice(lacking: list[Library], system: System | None, detail: str = "") -> MachineError:
    """One sentence on what does not load, and the command that mends it."""
    titles = _listed([library.title for library in lacking]) or "its system libraries"
    commands = install_commands(lacking or LIBRARIES, system)
    hint = f"Run: {commands[0]}" if system else f"Install them. {' '.join(commands)}"
    message = f"PDF cannot be made: WeasyPrint needs {titles}, not found here{detail}."
    return MachineError.because(message, hint=hint)


def _listed(words: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def _show_the_way(environ: MutableMapping[str, str]) -> None:
    """Let the loader find libraries that the system's own search does not.

    On a Mac, a Python that is not Homebrew's own does not look in Homebrew's folder, and the
    variable that would tell it is dropped on the way through ``make``, so it is set in here: the
    search that ctypes and cffi share reads it at every call. On Windows the folders are those
    that WeasyPrint adds.
    """
    if sys.platform == "darwin":
        environ[_MAC_VARIABLE] = _mac_folders(environ.get(_MAC_VARIABLE, ""))
    elif sys.platform == "win32":
        for folder in environ.get("WEASYPRINT_DLL_DIRECTORIES", _WINDOWS_FOLDERS).split(";"):
            with suppress(OSError):
                os.add_dll_directory(folder)


_MAC_VARIABLE = "DYLD_FALLBACK_LIBRARY_PATH"
_MAC_FOLDERS = ("/opt/homebrew/lib", "/usr/local/lib", "/opt/local/lib", "/usr/lib")
_WINDOWS_FOLDERS = (
    "C:\\msys64\\ucrt64\\bin;C:\\msys64\\mingw64\\bin;C:\\Program Files\\GTK3-Runtime Win64\\bin"
)


def _mac_folders(already: str) -> str:
    """What the user set, then the folders of Homebrew and MacPorts, each once."""
    return ":".join(dict.fromkeys([*filter(None, already.split(":")), *_MAC_FOLDERS]))


def _loads(names: Sequence[str]) -> bool:
    """Whether the loader finds a library under any of these names."""
    # The plain names first: asking the system's index runs programs and takes far longer.
    return any(_opens(name) for name in names) or any(
        _opens(path) for name in names if (path := ctypes.util.find_library(name))
    )


def _opens(name: str) -> bool:
    with suppress(OSError):
        ctypes.CDLL(name, winmode=_LOAD_LIBRARY_SEARCH_DEFAULT_DIRS)
        return True
    return False


_LOAD_LIBRARY_SEARCH_DEFAULT_DIRS = 0x1000  # as WeasyPrint asks on Windows; unread elsewhere


def is_writable(folder: Path) -> bool:
    """Whether files can be made in this folder, or in the nearest one above that exists."""
    nearest = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    return nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
