"""Disks that refuse, streams that are closed, interrupts: a plain sentence, or none."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from facilitator.cli.terminal import run_catching
from facilitator.collectors.form_registry import FormRegistry
from facilitator.errors import FacilitatorError
from facilitator.formats.xlsx.package import MemoryBook, PlainSheet
from facilitator.rules.responses.codebook import Codebook
from facilitator.system.atomic_files import temporary_folder, write_atomic
from facilitator.system.interrupts import INTERRUPTED
from facilitator.workflows.anonymize import Removal
from facilitator.workflows.event_archive import archive_file
from facilitator.workflows.new import new_exercise
from facilitator.workflows.output_files import RECORD, write_output
from facilitator.workflows.scans import ScanReader

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and streams are those of POSIX")


def raising(error: Exception) -> Callable[[], object]:
    def work() -> object:
        raise error

    return work


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_whatever_the_system_refuses_is_one_line_with_a_remedy(
    number: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FACILITATOR_DEBUG", raising=False)
    error = OSError(number, os.strerror(number), "out/x.pdf")
    code = run_catching(raising(error))
    said = capsys.readouterr().err
    if isinstance(error, BrokenPipeError):
        assert (code, said) == (1, "")
    else:
        assert code == 1
        assert said.startswith(f"Error: out/x.pdf: {os.strerror(number)}. ")
        assert len(said.splitlines()) == 1


def test_a_folder_that_is_gone_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    tmp_path.rmdir()
    assert run_catching(Path.cwd) == 1
    assert capsys.readouterr().err.startswith("Error: The folder that you are in is not there any")


def test_too_little_memory_is_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FACILITATOR_DEBUG", raising=False)
    assert run_catching(raising(MemoryError())) == 1
    assert capsys.readouterr().err.startswith("Error: This takes more memory than there is.")


def test_a_file_that_cannot_be_written_is_named_as_the_user_knows_it(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as told:
        write_atomic(tmp_path / "gone" / "handout.pdf", b"x")
    assert told.value.filename == str(tmp_path / "gone" / "handout.pdf")


def test_a_full_disk_while_the_record_is_written_names_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def full_rename(_path: Path, _target: Path) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    monkeypatch.setattr(Path, "replace", full_rename)
    with pytest.raises(OSError, match="No space left") as told:
        write_output(tmp_path / "handout.pdf", b"x")
    assert told.value.filename == str(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_while_something_is_made_aside_names_where_it_is_to_be(tmp_path: Path) -> None:
    def made(*names: str | None) -> None:
        with temporary_folder(tmp_path) as place:
            own = [name and str(place / name) for name in names]
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), *own)

    for names in ((), ("new",), ("/elsewhere", None, "new")):  # copying names both files
        with pytest.raises(OSError, match="No space left") as told:
            made(*names)
        assert told.value.filename == str(tmp_path)
    with pytest.raises(FileNotFoundError) as other, temporary_folder(tmp_path):
        Path("elsewhere.yaml").read_text()
    assert other.value.filename == "elsewhere.yaml"
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_while_scans_are_read_names_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    forms = FormRegistry({}, (), Codebook({}))
    reader = ScanReader(forms, tmp_path, keep=False, on_page=lambda _done, _of: None)
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left") as told, reader as scans:
        scans._count("digest", b"a picture")
    assert told.value.filename == str(tmp_path / "pages")


def test_a_folder_under_the_name_of_a_record_is_named(tmp_path: Path) -> None:
    (tmp_path / RECORD).mkdir()
    with pytest.raises(IsADirectoryError) as told:
        write_output(tmp_path / "handout.pdf", b"x")
    assert told.value.filename == str(tmp_path / RECORD)


def test_a_folder_that_does_not_go_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_folder: Path) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), "handout.pdf")

    monkeypatch.setattr("shutil.rmtree", refused)
    with pytest.raises(PermissionError) as told:
        Removal(tmp_path, "its papers").carry_out()
    assert told.value.filename == str(tmp_path)


def test_an_events_folder_that_was_removed_is_told_so_and_does_not_come_back(
    tmp_path: Path,
) -> None:
    with pytest.raises(FacilitatorError, match="The file of answers was removed"):
        archive_file(tmp_path / "event" / "received" / "1.csv", b"x", "a.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_while_an_exercise_is_begun_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_source: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target))

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(OSError, match="No space left"):
        new_exercise("full", tmp_path)
    assert list((tmp_path / "exercises").iterdir()) == []


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    program = f'"{sys.executable}" -m facilitator'
    return subprocess.run(
        ["/bin/sh", "-c", command.replace("facilitator", program)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("facilitator list >&-", 0),
        ("facilitator docs 2>&-", 0),
        ("facilitator list <&- >&- 2>&-", 0),
        ("facilitator bild >&- 2>&-", 2),
        ("facilitator new client Acme <&-", 0),
        ("facilitator tally --client northwind-health --event 2027-03-18 <&-", 2),
        ("facilitator docs >/dev/full", 1),
        ("facilitator docs >/dev/full 2>/dev/full", 1),
        ("PYTHONIOENCODING=ascii LC_ALL=C facilitator new client Müller", 0),
    ],
)
def test_a_stream_that_is_closed_or_full_stops_nothing_and_prints_no_trace(
    tmp_path: Path, command: str, code: int
) -> None:
    if "/dev/full" in command and not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    done = run(command, tmp_path)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    assert "defect" not in done.stderr


PRESS = "os.kill(os.getpid(), signal.SIGINT)"
LOADING = f"""
import builtins, os, signal
load = builtins.__import__
def press(name, *rest, **more):
    if name.split(".")[0] == "click":
        {PRESS}
    return load(name, *rest, **more)
builtins.__import__ = press
from facilitator.__main__ import main
main()
"""
WORKING = f"""
import os, signal
import facilitator.cli
def work():
    try:
        {PRESS}
    finally:
        print("put in order", flush=True)
facilitator.cli.main = lambda: facilitator.cli.run_catching(work)
from facilitator.__main__ import main
raise SystemExit(main())
"""
REPLACED = WORKING.replace("finally:", "except BaseException:").replace(
    "flush=True)", "flush=True); raise ValueError from None"
)
SWALLOWED = f"""
import os, signal, time
import facilitator.cli, facilitator.system.interrupts
facilitator.system.interrupts.GRACE = 0.05
class Swallows:
    def __del__(self):
        {PRESS}
def work():
    Swallows()
    time.sleep(30)
facilitator.cli.main = lambda: facilitator.cli.run_catching(work)
from facilitator.__main__ import main
raise SystemExit(main())
"""
LEAVING = f"""
import os, signal
import facilitator.cli, facilitator.collectors.scan.pages
facilitator.cli.main = lambda: 0
from facilitator.__main__ import main
code = main()
{PRESS}
raise SystemExit(code)
"""


@pytest.mark.parametrize(
    ("script", "code", "printed"),
    [
        (LOADING, INTERRUPTED, ""),
        (WORKING, INTERRUPTED, "put in order\n"),
        (REPLACED, INTERRUPTED, "put in order\n"),
        (SWALLOWED, INTERRUPTED, ""),
        (LEAVING, 0, ""),
    ],
    ids=["loading", "working", "replaced", "swallowed", "leaving"],
)
def test_an_interrupt_at_any_moment_is_quiet(script: str, code: int, printed: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.returncode, done.stdout, done.stderr) == (code, printed, "")


def test_nothing_is_loaded_before_an_interrupt_is_quiet() -> None:
    script = "import sys, facilitator.__main__; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    ours = {name for name in done.stdout.split() if name.startswith("facilitator")}
    inside = {"__main__", "system", "system.interrupts"}
    assert ours == {"facilitator", *(f"facilitator.{name}" for name in inside)}


def test_a_workbook_is_made_without_temporary_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers would lie in them, and a full disk there would be no error of the system's."""
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    book = MemoryBook()
    PlainSheet(book, "Said").put(1, 1, "said")
    chart = book.add_chart({"type": "bar"})
    chart.add_series({"values": "=Said!$A$1:$A$2"})
    book.add_worksheet("Drawn").insert_chart("B2", chart)
    made = BytesIO(book.data())
    assert openpyxl.load_workbook(made)["Said"]["A1"].value == "said"
    assert "xl/charts/chart1.xml" in zipfile.ZipFile(made).namelist()
